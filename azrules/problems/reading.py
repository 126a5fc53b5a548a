"""What can be wrong in a file before it has a meaning: in its text, its YAML or its JSON."""

from azrules.diagnostic import Message

# The text of the file.

NO_FILE = Message(
    "geen-bestand",
    nl=("dit bestand bestaat niet, of azrules mag het niet lezen", "kijk de naam en de map na"),
    en=("this file does not exist, or azrules may not read it", "check the name and the folder"),
)
TOO_LARGE = Message(
    "te-groot",
    nl=("dit bestand is groter dan {limit} bytes", "verdeel het over kleinere bestanden"),
    en=("this file is larger than {limit} bytes", "divide it over smaller files"),
)
NOT_UTF8 = Message(
    "geen-utf8",
    nl=("dit bestand is geen UTF-8: byte {byte} past hier niet", "bewaar het opnieuw, met UTF-8 als codering"),
    en=("this file is not UTF-8: byte {byte} does not fit here", "save it again, with UTF-8 as its encoding"),
)
INVISIBLE = Message(
    "onzichtbaar-teken",
    nl=("hier staat een onzichtbaar teken ({char})", "wis het; het komt vaak mee als u tekst kopieert"),
    en=("there is an invisible character here ({char})", "delete it; it often comes along when text is copied"),
)
LONE_RETURN = Message(
    "regeleinde",
    nl=("deze regel eindigt op een oud regeleinde (CR)", "bewaar het bestand opnieuw, met LF of CRLF als regeleinde"),
    en=("this line has an old line ending (CR)", "save the file again, with LF or CRLF as line ending"),
)

# YAML and JSON.

EMPTY_FILE = Message(
    "leeg-bestand",
    nl=("er staat niets in dit bestand", "begin met een regel zoals `naam: waarde`"),
    en=("there is nothing in this file", "begin with a line such as `name: value`"),
)
TOO_DEEP = Message(
    "te-diep",
    nl=("dit zit meer dan {limit} niveaus diep", "geef een deel een eigen plaats met een naam"),
    en=("this is more than {limit} levels deep", "give a part a place and a name of its own"),
)
DUPLICATE_KEY = Message(
    "dubbele-sleutel",
    nl=(
        "`{name}` staat hier twee keer, eerst op regel {line}",
        "houd er een van, of geef een van beide een andere naam",
    ),
    en=("`{name}` stands here twice, first on line {line}", "keep one of them, or give one of them another name"),
)
QUOTE_OPEN = Message(
    "aanhaling-open",
    nl=(
        "deze tekst begint met een aanhalingsteken en wordt niet gesloten",
        "zet hetzelfde aanhalingsteken aan het einde; zet een tekst met `'` erin helemaal tussen `\"`",
    ),
    en=(
        "this text begins with a quotation mark and is not closed",
        "put the same quotation mark at the end; put a text with `'` in it between `\"` as a whole",
    ),
)
ESCAPE = Message(
    "schuine-streep",
    nl=('`{text}` betekent niets tussen `"` en `"`', "schrijf `\\\\` voor een schuine streep"),
    en=('`{text}` means nothing between `"` and `"`', "write `\\\\` for a backslash"),
)

# YAML: what azrules leaves out.

TAB = Message(
    "tab",
    nl=("hier staat een tab; YAML kent alleen spaties", "vervang elke tab in dit bestand door spaties"),
    en=("there is a tab here; YAML knows spaces only", "replace every tab in this file by spaces"),
)
FIXED_SPACE = Message(
    "vaste-spatie",
    nl=("hier staat een bijzondere spatie ({char}), die YAML niet als spatie leest", "typ een gewone spatie"),
    en=("there is a special space here ({char}), which YAML does not read as a space", "type an ordinary space"),
)
ANCHORS = Message(
    "ankers",
    nl=(
        "`{text}` is een anker of een verwijzing van YAML, en die gebruikt azrules niet",
        "schrijf de waarde hier voluit; een formule begint niet met `&` of `*`",
    ),
    en=(
        "`{text}` is an anchor or an alias of YAML, and azrules does not use those",
        "write the value here in full; a formula does not begin with `&` or `*`",
    ),
)
TAGS = Message(
    "tags",
    nl=(
        "`{text}` leest YAML als een type (tag), en die gebruikt azrules niet",
        "haal het weg; een formule begint niet met `!`, maar met `niet`",
    ),
    en=(
        "YAML reads `{text}` as a type (tag), and azrules does not use those",
        "remove it; a formula does not begin with `!`, but with `niet`",
    ),
)
MERGE = Message(
    "samenvoegen",
    nl=("`<<` voegt in YAML twee delen samen, en dat doet azrules niet", "schrijf alles hier voluit"),
    en=("`<<` merges two parts in YAML, and azrules does not do that", "write everything here in full"),
)
DIRECTIVE = Message(
    "procentregel",
    nl=("een regel die met `%` begint, is een opdracht aan YAML", "haal de regel weg"),
    en=("a line that begins with `%` is an order to YAML", "remove the line"),
)
SECOND_DOCUMENT = Message(
    "tweede-document",
    nl=("met `---` begint hier een tweede document", "haal `---` weg, of zet wat volgt in een eigen bestand"),
    en=("`---` begins a second document here", "remove `---`, or put what follows in a file of its own"),
)
KEY_NOT_TEXT = Message(
    "sleutel-geen-tekst",
    nl=(
        "voor een dubbelepunt hoort een naam op dezelfde regel",
        "schrijf `naam: waarde`, zonder `?`, `[ ]` of `{{ }}` in de naam",
    ),
    en=(
        "a name on the same line belongs before a colon",
        "write `name: value`, without `?`, `[ ]` or `{{ }}` in the name",
    ),
)
AMBIGUOUS = Message(
    "dubbelzinnig",
    nl=("`{text}` leest niet elk programma op dezelfde manier", "schrijf wat u bedoelt: {choices}"),
    en=("not every program reads `{text}` in the same way", "write what you mean: {choices}"),
)

# YAML: what it silently reads in another way than it looks.

COMMENT = Message(
    "commentaar-zonder-spatie",
    nl=(
        "YAML knipt de tekst hier af: ` #` begint een opmerking",
        "zet een spatie achter `#`, of zet de hele tekst tussen aanhalingstekens",
    ),
    en=(
        "YAML cuts the text here: ` #` begins a comment",
        "put a space behind `#`, or put the whole text between quotation marks",
    ),
)
GLUED_DASH = Message(
    "streepje-in-tekst",
    nl=(
        "dit streepje begint geen nieuw punt, maar hoort bij de tekst erboven",
        "zet het recht onder het streepje van het vorige punt; zet een min aan het einde van de vorige regel",
    ),
    en=(
        "this dash does not begin a new item, but belongs to the text above",
        "put it right under the dash of the item before; put a minus at the end of the line before",
    ),
)
COMMA = Message(
    "komma-in-haakjes",
    nl=("tussen `[ ]` of `{{ }}` splitst een komma: `{text}` zijn twee dingen", "schrijf wat u bedoelt: {choices}"),
    en=("between `[ ]` or `{{ }}` a comma splits: `{text}` are two things", "write what you mean: {choices}"),
)
BRACKETS = Message(
    "haakjes",
    nl=(
        "tussen `[ ]` of `{{ }}` leest YAML een formule met haakjes of een komma niet als een geheel",
        "zet de punten onder elkaar, elk op een eigen regel met `- ` of `naam: ` ervoor",
    ),
    en=(
        "between `[ ]` or `{{ }}` YAML does not read a formula with brackets or a comma as one",
        "put the items under each other, each on a line of its own with `- ` or `name: ` before it",
    ),
)
QUESTION = Message(
    "vraagteken",
    nl=("tussen `[ ]` of `{{ }}` breekt een vraagteken de tekst af", "zet de tekst tussen aanhalingstekens"),
    en=("between `[ ]` or `{{ }}` a question mark breaks off the text", "put the text between quotation marks"),
)
COLON = Message(
    "dubbelepunt",
    nl=(
        "na `: ` begint een waarde, maar hier hoort `: ` bij de tekst",
        "zet de tekst tussen aanhalingstekens: {instead}",
    ),
    en=(
        "a value begins after `: `, but here `: ` belongs to the text",
        "put the text between quotation marks: {instead}",
    ),
)
NAME_WITHOUT_VALUE = Message(
    "naam-zonder-waarde",
    nl=(
        "tussen `{{ }}` splitst een komma, en hoort bij elke naam een waarde: `{name}` heeft er geen",
        "zet er `: ` en een waarde achter; is het een tekst met een komma of een accolade, zet die dan helemaal tussen "
        "aanhalingstekens",
    ),
    en=(
        "between `{{ }}` a comma splits, and each name has a value: `{name}` has none",
        "put `: ` and a value behind it; if it is a text with a comma or a brace in it, put all of it between "
        "quotation marks",
    ),
)

# YAML: what it refuses itself.

SIGN = Message(
    "begint-met-teken",
    nl=(
        "een formule of een tekst kan niet met `{sign}` beginnen: YAML leest dat teken anders",
        "schrijf bijvoorbeeld {instead}; zet een tekst helemaal tussen aanhalingstekens",
    ),
    en=(
        "a formula or a text cannot begin with `{sign}`: YAML reads that sign in another way",
        "write for example {instead}; put a text between quotation marks as a whole",
    ),
)
TEXT_BEHIND = Message(
    "tekst-na-waarde",
    nl=(
        "de waarde is hier al af, maar er staat nog `{text}`",
        "een formule heeft geen aanhalingstekens; zet een tekst met `'` erin tussen `\"`, en een met `\"` tussen `'`",
    ),
    en=(
        "the value ends here, but `{text}` follows",
        "a formula has no quotation marks; put a text with `'` in it between `\"`, and one with `\"` between `'`",
    ),
)
LIST_OPEN = Message(
    "lijst-open",
    nl=("wat met `{text}` begint, wordt niet gesloten", "zet het sluitende haakje waar het deel ophoudt"),
    en=("what begins with `{text}` is not closed", "put the closing bracket where the part ends"),
)
CLOSES_NOTHING = Message(
    "haakje-te-veel",
    nl=(
        "`{text}` past hier niet: er staat niets open dat zo sluit",
        "haal het weg, of kijk of elk haakje het juiste sluit",
    ),
    en=(
        "`{text}` does not fit here: nothing is open that closes so",
        "remove it, or check that each bracket closes the right one",
    ),
)
INDENTATION = Message(
    "inspringing",
    nl=("deze regel begint na {spaces}, en {trouble}", "{advice}"),
    en=("this line begins after {spaces}, and {trouble}", "{advice}"),
)
NO_COLON = Message(
    "dubbelepunt-vergeten",
    nl=(
        "hier hoort een naam met een dubbelepunt en een spatie",
        "schrijf `naam: waarde`; laat een tekst van meer regels onder zijn begin inspringen",
    ),
    en=(
        "a name with a colon and a space belongs here",
        "write `name: value`; indent a text of several lines under its beginning",
    ),
)
YAML_ERROR = Message(
    "yaml-fout",
    nl=(
        "dit kan YAML niet lezen",
        "kijk naar inspringing, dubbelepunten, haakjes en aanhalingstekens op en boven deze regel",
    ),
    en=("YAML cannot read this", "look at indentation, colons, brackets and quotation marks on and above this line"),
)

# JSON.

JSON_ERROR = Message(
    "json-fout",
    nl=("`{text}` past hier niet in JSON", "hier kan staan: {wanted}"),
    en=("`{text}` does not fit here in JSON", "this may stand here: {wanted}"),
)
JSON_UNFINISHED = Message(
    "json-niet-af",
    nl=("het bestand houdt hier op, maar de JSON is nog niet af", "hier kan staan: {wanted}"),
    en=("the file ends here, but the JSON is not complete", "this may stand here: {wanted}"),
)
JSON_BEHIND = Message(
    "tekst-na-json",
    nl=("de JSON is hier al af, maar er staat nog `{text}`", "haal het weg, of zet alles samen in een lijst met `[ ]`"),
    en=("the JSON ends here, but `{text}` follows", "remove it, or put everything together in a list with `[ ]`"),
)
