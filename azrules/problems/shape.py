"""What can be wrong with the shape of a file: keys, words and values that its schema does not allow in a place."""

from azrules.diagnostic import Message

UNKNOWN_KEY = Message(
    "onbekende-sleutel",
    nl=("`{name}` heeft hier geen betekenis", "hier kan nog staan: {known}"),
    en=("`{name}` has no meaning here", "this may still stand here: {known}"),
)
MISSING_KEY = Message(
    "sleutel-ontbreekt",
    nl=("hier ontbreekt {key}", "voeg het toe, zoals: {example}"),
    en=("{key} is missing here", "add it, such as: {example}"),
)
WRONG_KIND = Message(
    "verkeerde-vorm",
    nl=("hier hoort {wanted}, maar er staat {found}", "{advice}"),
    en=("{wanted} belongs here, but there is {found}", "{advice}"),
)
UNKNOWN_WORD = Message(
    "onbekend-woord",
    nl=("`{text}` kan hier niet staan", "kies een van: {known}"),
    en=("`{text}` cannot stand here", "choose one of: {known}"),
)
NOTATION = Message(
    "verkeerde-schrijfwijze",
    nl=("`{text}` is hier niet goed geschreven", "schrijf het zoals: {example}"),
    en=("`{text}` is not well written here", "write it like: {example}"),
)
TOO_FEW = Message(
    "te-weinig",
    nl=("hier staat te weinig: het minimum is {count}", "vul aan wat ontbreekt, of haal het hele deel weg"),
    en=("too little stands here: the minimum is {count}", "add what is missing, or remove the whole part"),
)
TOO_MANY = Message(
    "te-veel",
    nl=("`{name}` is er een te veel: hier hoort er {count}", "houd er {count}, of zet het andere in een eigen bestand"),
    en=("`{name}` is one too many: {count} belongs here", "keep {count}, or put the other in a file of its own"),
)
TWICE_IN_LIST = Message(
    "dubbel-in-lijst",
    nl=("`{text}` staat twee keer in deze lijst", "noem het één keer"),
    en=("`{text}` stands twice in this list", "name it once"),
)
NO_BODY = Message(
    "inhoud-ontbreekt",
    nl=("dit deel zegt nog niets: er ontbreekt een sleutel", "voeg er een toe: {known}"),
    en=("this part says nothing yet: a key is missing", "add one: {known}"),
)
TWO_BODIES = Message(
    "inhoud-dubbel",
    nl=("{first} en {second} gaan niet samen", "houd er een van, of geef het andere een eigen regel met een naam"),
    en=("{first} and {second} do not go together", "keep one of them, or give the other a rule and a name of its own"),
)
ALSO_NEEDED = Message(
    "hoort-samen",
    nl=("bij {key} hoort hier ook {other}", "voeg {other} toe, of haal {key} weg"),
    en=("{other} belongs here beside {key}", "add {other}, or remove {key}"),
)
ELSE_NOT_LAST = Message(
    "anders-niet-laatst",
    nl=("`anders` is de laatste rij: wat erna komt, telt nooit", "zet deze rij als laatste, en maar één keer"),
    en=("`anders` is the last row: what follows never counts", "put this row last, and only once"),
)
ONLY_ELSE = Message(
    "enkel-anders",
    nl=(
        "deze lijst heeft enkel een rij met `anders`, en kiest dus niets",
        "schrijf de waarde met `is`, of voeg ervoor een rij toe met `als` en `dan`",
    ),
    en=(
        "this list has only a row with `anders`, and so chooses nothing",
        "write the value with `is`, or add a row with `als` and `dan` before it",
    ),
)
