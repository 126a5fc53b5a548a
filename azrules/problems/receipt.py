"""What can be wrong with a receipt, and with the facts that are given beside it."""

from azrules.diagnostic import Message

RECEIPT_CHANGED = Message(
    "bonnetje-veranderd",
    nl=("dit bonnetje is veranderd nadat het gemaakt is: het zegel klopt niet", "neem het zoals azrules het gaf"),
    en=("this receipt was changed after it was made: the seal does not fit", "take it as azrules gave it"),
)
ANSWER_CHANGED = Message(
    "antwoord-veranderd",
    nl=(
        "dit antwoord is veranderd nadat het gegeven is: het past niet bij zijn bonnetje",
        "neem het zoals azrules het gaf, of enkel het bonnetje",
    ),
    en=(
        "this answer was changed after it was given: it does not fit its receipt",
        "take it as azrules gave it, or the receipt alone",
    ),
)
NO_RECEIPT = Message(
    "geen-bonnetje",
    nl=("deze lijst heeft geen enkel bonnetje", "geef wat `azrules evaluate --json` gaf"),
    en=("this list has no receipt at all", "give what `azrules evaluate --json` gave"),
)
OTHER_FACTS = Message(
    "andere-gegevens",
    nl=(
        "dit zijn niet de gegevens waarmee het antwoord gemaakt is",
        "geef het bestand van toen; één gegeven dat anders is, en het controlegetal past niet",
    ),
    en=(
        "these are not the facts from which the answer was made",
        "give the file of then; one fact that differs, and the hash does not fit",
    ),
)
OTHER_COUNT = Message(
    "ander-aantal",
    nl=(
        "het aantal bonnetjes is {receipts}, en dat van de gevallen {cases}",
        "geef bij elk geval zijn bonnetje, in dezelfde volgorde",
    ),
    en=(
        "the number of receipts is {receipts}, and that of the cases {cases}",
        "give each case its receipt, in the same order",
    ),
)
