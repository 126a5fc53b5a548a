"""What can be wrong with a reform: which rule set it amends, what it changes there, and what goes with what."""

from azrules.diagnostic import Message

UNKNOWN_REFORM = Message(
    "onbekende-hervorming",
    nl=("de regelset `{ruleset}` heeft geen hervorming `{name}`", "haar hervormingen zijn: {known}; of geef een pad"),
    en=("the rule set `{ruleset}` has no reform `{name}`", "its reforms are: {known}; or give a path"),
)
NAMED_OTHERWISE = Message(
    "hervorming-heet-anders",
    nl=("deze hervorming heet `{name}`, en haar bestand `{file}`", "geef beide dezelfde naam"),
    en=("this reform is called `{name}`, and its file `{file}`", "give both the same name"),
)
OF_ANOTHER_RULESET = Message(
    "hervorming-van-een-andere",
    nl=(
        "deze hervorming wijzigt `{name}`, en niet `{ruleset}`",
        "pas ze toe op `{name}`, of verbeter de naam achter `wijzigt`",
    ),
    en=(
        "this reform amends `{name}`, and not `{ruleset}`",
        "apply it to `{name}`, or correct the name behind `wijzigt`",
    ),
)
REFORM_TWICE = Message(
    "hervorming-twee-keer",
    nl=("de hervorming `{name}` staat er twee keer", "noem elke hervorming één keer"),
    en=("the reform `{name}` is named twice", "name each reform once"),
)
BUILDS_IN_A_RING = Message(
    "hervormingen-in-een-kring",
    nl=(
        "deze hervormingen bouwen in een kring op elkaar voort: {ring}",
        "haal een van de verwijzingen onder `bouwt voort op` weg",
    ),
    en=(
        "these reforms build on each other in a ring: {ring}",
        "remove one of the references under `bouwt voort op`",
    ),
)
CONFLICT = Message(
    "hervormingen-botsen",
    nl=(
        "de hervormingen `{first}` en `{second}` raken allebei {what} `{name}`",
        "geef ze niet samen, of laat `{second}` met `bouwt voort op: [{first}]` na de andere komen",
    ),
    en=(
        "the reforms `{first}` and `{second}` both touch {what} `{name}`",
        "do not give them together, or let `{second}` come after the other with `bouwt voort op: [{first}]`",
    ),
)
REFORM_WITHOUT_SOURCE = Message(
    "hervorming-zonder-bron",
    nl=(
        "een hervorming met de status `{status}` heeft een bron, en hier staat er geen",
        "schrijf met `bron` waar ze staat; vraagt geen bron ze, dan is het een `voorstel`",
    ),
    en=(
        "a reform with the status `{status}` has a source, and there is none here",
        "write with `bron` where it stands; when no source asks it, it is a `voorstel` (proposal)",
    ),
)
NOT_THERE = Message(
    "niets-te-veranderen",
    nl=(
        "de regelset `{ruleset}` heeft {what} `{name}` niet",
        "verbeter de naam; enkel wat de regelset heeft, kan veranderen of weggaan",
    ),
    en=(
        "the rule set `{ruleset}` does not have {what} `{name}`",
        "correct the name; only what the rule set has can change or go",
    ),
)
ALREADY_THERE = Message(
    "staat-er-al",
    nl=(
        "de regelset `{ruleset}` heeft {what} `{name}` al",
        "zet onder `verandert` wat anders wordt, of haal het hier weg",
    ),
    en=(
        "the rule set `{ruleset}` has {what} `{name}` already",
        "put under `verandert` what becomes different, or remove it here",
    ),
)
NO_DECISION = Message(
    "regelset-zonder-beslissing",
    nl=("de regelset `{ruleset}` heeft geen beslissing, dus ook geen criteria", "zet de regel onder `resultaten`"),
    en=("the rule set `{ruleset}` has no decision, and so no criteria", "put the rule under `resultaten`"),
)
NO_CRITERIA_LEFT = Message(
    "beslissing-zonder-vragen",
    nl=("zonder `{name}` heeft de beslissing geen enkele vraag meer", "laat minstens één vraag staan"),
    en=("without `{name}` the decision has no question left", "leave at least one question"),
)
