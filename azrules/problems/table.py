"""What can be wrong with a decision table or with bands: their text, their rows, their limits."""

from azrules.diagnostic import Message

ROW_WITHOUT_BARS = Message(
    "tabel-zonder-strepen",
    nl=("een rij van een tabel begint en eindigt met `|`", "schrijf de cellen zo: {example}"),
    en=("a row of a table begins and ends with `|`", "write the cells like this: {example}"),
)
NOTHING_TO_CHOOSE = Message(
    "tabel-zonder-keuze",
    nl=("in deze tabel valt niets te kiezen", "geef ze een kolom met een voorwaarde, en een rij onder de kop"),
    en=("there is nothing to choose in this table", "give it a column with a condition, and a row below the heading"),
)
EMPTY_CELL = Message(
    "tabel-cel-leeg",
    nl=("deze cel is leeg", "schrijf `-` waar alles past, of wat hier ontbreekt"),
    en=("this cell is empty", "write `-` where anything fits, or what is missing here"),
)
CELLS_DIFFER = Message(
    "tabel-cellen",
    nl=(
        "het aantal cellen van deze rij is {found}, en van de kop {wanted}",
        "geef elke rij een cel voor elke kolom; `-` past altijd",
    ),
    en=(
        "the number of cells of this row is {found}, and of the head {wanted}",
        "give each row a cell for each column; `-` always fits",
    ),
)
RESULT_COLUMN = Message("tabel-kolom-dan", nl=("{trouble}", "{advice}"), en=("{trouble}", "{advice}"))
ROWS_OVERLAP = Message(
    "rijen-overlappen",
    nl=(
        "deze rij en een rij erboven passen tegelijk, en de tabel neemt de enige die past",
        "laat de ene rij de andere uitsluiten, of zet bij `neem` een ander woord",
    ),
    en=(
        "this row and one above it fit at once, and the table takes the only one that fits",
        "let the one row exclude the other, or write another word for `neem`",
    ),
)
ROW_NEVER_FIRST = Message(
    "rij-nooit-eerst",
    nl=("dit komt nooit aan de beurt: een rij erboven past dan ook", "zet dit hoger, of haal het weg"),
    en=("this never gets its turn: a row above it fits then too", "put this higher, or remove it"),
)
OPEN_BAND_NOT_LAST = Message(
    "schijf-zonder-grens",
    nl=("enkel de laatste schijf mag zonder grens", "schrijf waar deze schijf eindigt, met `onder` of `tot en met`"),
    en=("only the last band may be without a limit", "write where this band ends, with `onder` or `tot en met`"),
)
LIMIT_NOT_FIXED = Message(
    "grens-niet-vast",
    nl=(
        "de grens van een schijf ligt vast, en hangt van geen gegeven af",
        "schrijf een getal, of een parameter zonder `volgens`",
    ),
    en=(
        "the limit of a band is fixed, and depends on no fact",
        "write a number, or a parameter without `volgens`",
    ),
)
LIMITS_DO_NOT_RISE = Message(
    "grens-stijgt-niet",
    nl=(
        "deze schijf eindigt niet boven de grens waar ze begint",
        "zet de grenzen van laag naar hoog; de eerste schijf van `marginaal` begint bij 0",
    ),
    en=(
        "this band does not end above the limit where it begins",
        "put the limits from low to high; the first band of `marginaal` begins at 0",
    ),
)
