"""What can be wrong in a formula or in a literal."""

from azrules.diagnostic import Message

EMPTY_FORMULA = Message(
    "lege-formule",
    nl=("hier hoort een formule, maar er staat niets", "schrijf bijvoorbeeld `uren_per_week >= minimum_uren`"),
    en=("a formula belongs here, but nothing is written", "write for example `uren_per_week >= minimum_uren`"),
)
STRANGE_CHARACTER = Message(
    "vreemd-teken",
    nl=(
        "`{char}` hoort niet in een formule",
        "een formule kent namen, getallen en datums zonder aanhalingstekens, `( ) [ ]` en `= != < <= > >= + - * /`",
    ),
    en=(
        "`{char}` does not belong in a formula",
        "a formula knows names, numbers and dates without quotation marks, `( ) [ ]` and `= != < <= > >= + - * /`",
    ),
)
UNEXPECTED = Message(
    "onverwacht",
    nl=("hier hoort {wanted}, maar er staat {found}", "maak de formule hier af, of haal weg wat er te veel staat"),
    en=("{wanted} belongs here, but there is {found}", "complete the formula here, or remove what is too much"),
)
TEXT_BEHIND = Message(
    "tekst-achter-formule",
    nl=(
        "de formule is hier af, maar er staat nog {found}",
        "verbind de delen met `en`, `of` of een teken, of haal het weg; in een naam staat geen spatie",
    ),
    en=(
        "the formula ends here, but {found} follows",
        "join the parts with `en`, `of` or a sign, or remove it; a name has no space in it",
    ),
)
MIXED_AND_OR = Message(
    "en-of-gemengd",
    nl=("`en` en `of` staan door elkaar", "zet haakjes: `(a en b) of c` is iets anders dan `a en (b of c)`"),
    en=("`en` and `of` are mixed", "use brackets: `(a en b) of c` differs from `a en (b of c)`"),
)
CHAINED_COMPARISON = Message(
    "vergelijking-geketend",
    nl=("een vergelijking heeft twee kanten", "schrijf `a < b en b < c`, of `b in [a..c]`"),
    en=("a comparison has two sides", "write `a < b en b < c`, or `b in [a..c]`"),
)
UNBALANCED = Message(
    "haakje-open",
    nl=("dit haakje wordt niet gesloten", "zet er `{close}` bij waar het deel ophoudt"),
    en=("this bracket is not closed", "add `{close}` where the part ends"),
)
TOO_DEEP_FORMULA = Message(
    "formule-te-diep",
    nl=("deze formule zit meer dan {limit} niveaus diep", "geef een deel een eigen regel met een naam"),
    en=("this formula is more than {limit} levels deep", "give a part a rule and a name of its own"),
)
UNKNOWN_FUNCTION = Message(
    "onbekende-functie",
    nl=("`{name}` is geen functie", "de functies zijn: {known}"),
    en=("`{name}` is not a function", "the functions are: {known}"),
)
FUNCTION_WITHOUT_BRACKETS = Message(
    "functie-zonder-haakjes",
    nl=("`{name}` is een functie en vraagt haakjes", "schrijf `{usage}`"),
    en=("`{name}` is a function and takes brackets", "write `{usage}`"),
)
NUMBER_NOTATION = Message(
    "getal-notatie",
    nl=("`{text}` is geen getal zoals azrules het schrijft", "schrijf {instead}"),
    en=("`{text}` is not a number as azrules writes it", "write {instead}"),
)
DATE_NOTATION = Message(
    "datum-notatie",
    nl=(
        "`{text}` is geen datum zoals azrules ze schrijft",
        "schrijf een datum als jaar-maand-dag, bijvoorbeeld 2024-03-01",
    ),
    en=("`{text}` is not a date as azrules writes it", "write a date as year-month-day, for example 2024-03-01"),
)
NO_SUCH_DATE = Message(
    "datum-bestaat-niet",
    nl=("`{text}` is geen bestaande datum", "kijk de maand en de dag na; een datum is jaar-maand-dag"),
    en=("`{text}` is not an existing date", "check the month and the day; a date is year-month-day"),
)
UNKNOWN_UNIT = Message(
    "onbekende-eenheid",
    nl=("`{name}` is geen eenheid", "de eenheden zijn: {known}; of twee ervan, zoals uur/week"),
    en=("`{name}` is not a unit", "the units are: {known}; or two of them, such as uur/week"),
)
EMPTY_RANGE = Message(
    "bereik-leeg",
    nl=("dit bereik loopt van groot naar klein", "schrijf de kleinste grens eerst"),
    en=("this range runs from large to small", "write the lower bound first"),
)
BAD_RANGE = Message(
    "bereik-notatie",
    nl=("`{text}` is geen bereik", "schrijf `0 tot en met 60`, `vanaf 0` of `tot en met 60`"),
    en=("`{text}` is not a range", "write `0 tot en met 60`, `vanaf 0` or `tot en met 60`"),
)
