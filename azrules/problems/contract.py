"""What can be wrong with the interface of rule sets: a version number that is too low, and what is no interface."""

from azrules.diagnostic import Message

VERSION_TOO_LOW = Message(
    "versie-te-laag",
    nl=(
        "`{name}` is versie {now}, en moet minstens {least} zijn",
        "sinds {was} {why}: schrijf `versie: {least}`, of maak ongedaan wat er veranderde",
    ),
    en=(
        "`{name}` is version {now}, and must be at least {least}",
        "since {was} {why}: write `versie: {least}`, or undo what changed",
    ),
)
RULESET_GONE = Message(
    "regelset-verdwenen",
    nl=(
        "de regelset `{name}` is gepubliceerd, en is er niet meer",
        "zet ze terug; is ze echt afgeschaft, laat dan `geldt` eindigen, zodat wie ze gebruikt leest waarom",
    ),
    en=(
        "the rule set `{name}` was published, and is not there any more",
        "put it back; if it was really repealed, let `geldt` end, so that who uses it reads why",
    ),
)
NOT_AN_INTERFACE = Message(
    "geen-interface",
    nl=(
        "dit is geen interface van regelsets",
        "`azrules interface > rules/interface.json` schrijft er een",
    ),
    en=(
        "this is no interface of rule sets",
        "`azrules interface > rules/interface.json` writes one",
    ),
)
