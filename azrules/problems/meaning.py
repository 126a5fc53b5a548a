"""What can be wrong with a rule set whose text is fine: names, types, units, time, and how the pieces hang together."""

from azrules.diagnostic import Message

# ---------------------------------------------------------------------------------------------------------------- names

UNKNOWN_NAME = Message(
    "onbekende-naam",
    nl=("niets heet hier `{name}`", "kies een naam die bij gegevens, parameters of regels staat, of voeg hem daar toe"),
    en=("nothing is called `{name}` here", "choose a name from the facts, parameters or rules, or add it there"),
)
BARE_BESIDE_PERCENT = Message(
    "getal-naast-procent",
    nl=("`{number}` naast procenten kan {number} zijn of {number} %", "schrijf `{number}%`, of `100%` voor het geheel"),
    en=("`{number}` beside percents can be {number} or {number} %", "write `{number}%`, or `100%` for the whole"),
)
NOT_A_LIST = Message(
    "geen-lijst-met-rijen",
    nl=("`{name}` is geen lijst met rijen", "kies een gegeven van het type `lijst`: {known}"),
    en=("`{name}` is not a list of rows", "choose a fact of the type `lijst`: {known}"),
)
LIST_IN_FORMULA = Message(
    "lijst-in-formule",
    nl=(
        "`{name}` heeft rijen, en in een formule hoort één waarde",
        "neem `som over`, `aantal over`, `minimum over`, `maximum over`, `elke over` of `minstens één over`",
    ),
    en=(
        "`{name}` has rows, and one value belongs in a formula",
        "take `som over`, `aantal over`, `minimum over`, `maximum over`, `elke over` or `minstens één over`",
    ),
)
AMBIGUOUS_NAME = Message(
    "dubbelzinnige-naam",
    nl=("`{name}` kan hier {candidates} zijn", "schrijf voluit welke u bedoelt, bijvoorbeeld `{example}`"),
    en=("`{name}` can be {candidates} here", "write in full which one you mean, for example `{example}`"),
)
NAME_TAKEN = Message(
    "naam-bezet",
    nl=("`{name}` is al de naam van iets anders in deze regelset", "geef een van beide een andere naam"),
    en=("`{name}` is already the name of something else in this rule set", "give one of the two another name"),
)
RESERVED_NAME = Message(
    "gereserveerd-woord",
    nl=("`{name}` is een woord van de taal zelf", "kies een andere naam, bijvoorbeeld `{name}_van_iets`"),
    en=("`{name}` is a word of the language itself", "choose another name, for example `{name}_van_iets`"),
)
UNKNOWN_MEMBER = Message(
    "onbekende-keuze",
    nl=("`{name}` is geen waarde van `{choice}`", "de waarden zijn: {known}"),
    en=("`{name}` is not a value of `{choice}`", "the values are: {known}"),
)
UNKNOWN_ROLE = Message(
    "onbekende-beoordelaar",
    nl=("`{name}` staat niet bij de beoordelaars", "de beoordelaars zijn: {known}"),
    en=("`{name}` is not one of the judges", "the judges (beoordelaars) are: {known}"),
)
UNKNOWN_DOCUMENT = Message(
    "onbekend-document",
    nl=("`{name}` staat niet in bronnen.yaml", "voeg het document daar toe, of kies: {known}"),
    en=("`{name}` is not in bronnen.yaml", "add the document there, or choose: {known}"),
)
UNKNOWN_INTERPRETATION = Message(
    "onbekende-interpretatie",
    nl=("er is geen interpretatie `{name}`", "de interpretaties zijn: {known}"),
    en=("there is no interpretation `{name}`", "the interpretations are: {known}"),
)
UNKNOWN_READING = Message(
    "onbekende-lezing",
    nl=("`{name}` is geen lezing van `{interpretation}`", "de lezingen zijn: {known}"),
    en=("`{name}` is not a reading of `{interpretation}`", "the readings are: {known}"),
)
READINGS_MISSING = Message(
    "lezing-ontbreekt",
    nl=("voor de lezing {missing} staat hier niets", "schrijf wat de regel onder elke lezing zegt"),
    en=("nothing is written here for the reading {missing}", "write what the rule says under each reading"),
)
CYCLE = Message(
    "kring",
    nl=("deze regel heeft zijn eigen uitkomst nodig: {path}", "haal een van deze verwijzingen weg"),
    en=("this rule needs its own outcome: {path}", "remove one of these references"),
)
NO_SUCH_RESULT = Message(
    "onbekend-resultaat",
    nl=("de regelset `{ruleset}` heeft geen resultaat `{name}`", "haar resultaten zijn: {known}"),
    en=("the rule set `{ruleset}` has no result `{name}`", "its results are: {known}"),
)
NOT_USED = Message(
    "niet-onder-gebruikt",
    nl=(
        "`{name}` is geen resultaat dat onder `gebruikt` staat",
        "noem de andere regelset met dit resultaat onder `gebruikt`; daar staan nu: {known}",
    ),
    en=(
        "`{name}` is not a result that stands under `gebruikt`",
        "name the other rule set with this result under `gebruikt`; now there are: {known}",
    ),
)
USED_TOO_SHORT = Message(
    "gebruikt-geldt-niet",
    nl=(
        "de regelset `{name}` geldt niet zo lang als deze: zij geldt {when}",
        "beperk `geldt` van deze regelset tot die dagen, of vraag het gegeven zelf",
    ),
    en=(
        "the rule set `{name}` does not hold as long as this one: it holds {when}",
        "limit `geldt` of this rule set to those days, or ask for the fact itself",
    ),
)
USED_IS_WRONG = Message(
    "gebruikt-met-fouten",
    nl=(
        "de regelset `{name}`, die hier gebruikt wordt, is zelf niet in orde",
        "maak haar eerst in orde: `azrules check {path}` zegt wat er mis is",
    ),
    en=(
        "the rule set `{name}`, which is used here, is not right itself",
        "put it right first: `azrules check {path}` says what is wrong",
    ),
)
USED_IN_A_RING = Message(
    "gebruikt-in-een-kring",
    nl=(
        "deze regelsets gebruiken elkaar in een kring: {ring}",
        "haal een van de verwijzingen onder `gebruikt` weg",
    ),
    en=("these rule sets use each other in a ring: {ring}", "remove one of the references under `gebruikt`"),
)
COMPUTED_WITH_DEFAULT = Message(
    "berekend-met-standaardwaarde",
    nl=(
        "`{name}` wordt berekend door een andere regelset en heeft toch een `standaardwaarde`",
        "haal de `standaardwaarde` weg: wat niet berekend kan worden, is onbekend",
    ),
    en=(
        "`{name}` is computed by another rule set and yet has a `standaardwaarde`",
        "remove the `standaardwaarde`: what cannot be computed is unknown",
    ),
)
COMPUTED_FROM_ITSELF = Message(
    "berekend-uit-zichzelf",
    nl=(
        "het resultaat `{result}` rust zelf op `{name}`, en kan het dus niet berekenen",
        "kies een resultaat dat niet naar dit gegeven vraagt",
    ),
    en=(
        "the result `{result}` rests on `{name}` itself, and so cannot compute it",
        "choose a result that does not ask for this fact",
    ),
)
USED_BY_ANOTHER_NAME = Message(
    "gebruikt-heet-anders",
    nl=(
        "de map `{name}` heeft een regelset die anders heet: `{found}`",
        "geef de map en haar regelset dezelfde naam",
    ),
    en=(
        "the folder `{name}` has a rule set of another name: `{found}`",
        "give the folder and its rule set the same name",
    ),
)
OTHER_FACT = Message(
    "ander-gegeven",
    nl=(
        "`{name}` staat ook in de regelset `{ruleset}`, maar met een ander type, bereik, andere waarden of berekening",
        "schrijf het in beide regelsets hetzelfde, of geef het hier een andere naam",
    ),
    en=(
        "`{name}` is in the rule set `{ruleset}` too, but with another type, range, other values or computation",
        "write it alike in both rule sets, or give it another name here",
    ),
)
UNUSED = Message(
    "ongebruikt",
    nl=("{what} `{name}` wordt nergens gebruikt", "{advice}"),
    en=("{what} `{name}` is used nowhere", "{advice}"),
)
IDLE_BUT_USED = Message(
    "beslist-wel",
    nl=(
        "bij `{name}` staat `beslist niet`, maar `{rule}` gebruikt het",
        "haal `beslist niet` weg, of haal `{name}` uit die regel",
    ),
    en=(
        "`{name}` says `beslist niet`, but `{rule}` uses it",
        "remove `beslist niet`, or remove `{name}` from that rule",
    ),
)

# ---------------------------------------------------------------------------------------------------------------- types

WRONG_TYPE = Message(
    "verkeerd-type",
    nl=("hier hoort {wanted}, maar dit is {found}", "pas de formule aan, of het type van wat erin staat"),
    en=("{wanted} belongs here, but this is {found}", "change the formula, or the type of what is in it"),
)
DO_NOT_FIT = Message(
    "past-niet",
    nl=("`{op}` past niet op {found}", "{advice}"),
    en=("`{op}` does not fit {found}", "{advice}"),
)
UNITS_DIFFER = Message(
    "eenheden-verschillen",
    nl=(
        "{left} en {right} zijn niet te vergelijken of op te tellen",
        "gebruik aan beide kanten dezelfde soort eenheid; een getal zonder eenheid krijgt die van de andere kant",
    ),
    en=(
        "{left} and {right} cannot be compared or added",
        "use the same kind of unit on both sides; a number without a unit takes that of the other side",
    ),
)
MEMBER_WITHOUT_CHOICE = Message(
    "lijst-zonder-keuze",
    nl=("in deze lijst staat iets dat geen waarde van de verzameling is", "schrijf de waarden zelf, zonder rekenwerk"),
    en=("this list holds something that is not a value of the set", "write the values themselves"),
)
APPLIES_OUTSIDE_LIST = Message(
    "niet-altijd-van-toepassing",
    nl=(
        "`{name}` is niet altijd van toepassing en kan hier niet staan",
        "noem de regel als onderdeel van een lijst (`alle van`, `minstens één van`, `stel in volgorde`, `resultaten`)",
    ),
    en=(
        "`{name}` does not always apply and cannot stand here",
        "name the rule as an item of a list (`alle van`, `minstens één van`, `stel in volgorde`, `resultaten`)",
    ),
)
KNOWN_OUTSIDE_CHECK = Message(
    "bekend-buiten-controle",
    nl=("`{text}` zegt wat bekend is, en dat telt enkel in een controle op volledigheid", "{advice}"),
    en=("`{text}` says what is known, and that counts only in a check of completeness", "{advice}"),
)
KNOWN_ABOUT_FACT = Message(
    "bekend-zonder-gegeven",
    nl=("`{text}` is geen gegeven, en enkel een gegeven is bekend of niet", "schrijf de naam van een gegeven"),
    en=("`{text}` is not a fact, and only a fact is known or not", "write the name of a fact"),
)
CRITERION_NOT_TRUTH = Message(
    "criterium-geen-ja-nee",
    nl=("`{name}` is geen vraag met ja of nee", "maak er een voorwaarde van, of haal het uit de beslissing"),
    en=("`{name}` is not a question with ja or nee", "make it a condition, or remove it from the decision"),
)
NOT_A_RULE = Message(
    "geen-regel",
    nl=("er is geen regel `{name}`", "noem hier een regel, geen gegeven of parameter"),
    en=("there is no rule `{name}`", "name a rule here, not a fact or a parameter"),
)
NOT_IN_DECISION = Message(
    "niet-in-beslissing",
    nl=("`{name}` staat niet in `stel in volgorde`", "voeg het daar toe, of haal het uit deze groep"),
    en=("`{name}` is not in `stel in volgorde`", "add it there, or remove it from this group"),
)

# ------------------------------------------------------------------------------------------------- facts and parameters

FACT_NEEDS = Message(
    "gegeven-onvolledig",
    nl=("een gegeven van type `{type}` heeft `{key}` nodig", "{advice}"),
    en=("a fact of type `{type}` needs `{key}`", "{advice}"),
)
FACT_HAS_TOO_MUCH = Message(
    "gegeven-te-veel",
    nl=("`{key}` hoort niet bij het type `{type}`", "haal het weg, of kies een ander type"),
    en=("`{key}` does not belong to the type `{type}`", "remove it, or choose another type"),
)
STEP_NOT_POSITIVE = Message(
    "stap-te-klein",
    nl=("een stap is groter dan nul", "schrijf bijvoorbeeld `stap: 1` of `stap: 0.25`"),
    en=("a step is greater than zero", "write for example `stap: 1` or `stap: 0.25`"),
)
NEVER_SO_MANY = Message(
    "minstens-te-veel",
    nl=(
        "er staan er hier {there}, dus {count} kunnen het er nooit zijn",
        "schrijf hoogstens {there}, of vul de lijst aan",
    ),
    en=("there are {there} here, so there can never be {count}", "write at most {there}, or complete the list"),
)
BY_NOT_A_DATE = Message(
    "volgens-geen-datum",
    nl=("`{name}` is geen gegeven met een datum", "schrijf zo'n gegeven voluit, zoals `persoon.geboortedatum`"),
    en=("`{name}` is not a fact with a date", "write such a fact in full, such as `persoon.geboortedatum`"),
)
GAP = Message(
    "gat-in-de-tijd",
    nl=(
        "`{name}` heeft geen {what} {when}",
        "schrijf hier `vanaf: {after}`, of bij het vorige `tot en met: {before}`",
    ),
    en=(
        "`{name}` has no {what} {when}",
        "write `vanaf: {after}` here, or `tot en met: {before}` at the one before",
    ),
)
OVERLAP = Message(
    "overlap-in-de-tijd",
    nl=("`{name}` heeft twee {what} {when}", "{advice}"),
    en=("`{name}` has two {what} {when}", "{advice}"),
)
NO_VALUE_THEN = Message(
    "parameter-te-kort",
    nl=("`{name}` heeft geen waarde {when}, terwijl {holder} dan geldt", "{advice}"),
    en=("`{name}` has no value {when}, while {holder} holds then", "{advice}"),
)
NOT_IN_FORCE_THEN = Message(
    "regel-geldt-dan-niet",
    nl=(
        "`{name}` geldt niet {when}, terwijl {holder} die dan gebruikt",
        "geef `{name}` een versie voor die dagen, of laat wat ze gebruikt dan niet gelden",
    ),
    en=(
        "`{name}` does not hold {when}, while {holder} uses it then",
        "give `{name}` a version for those days, or let what uses it not hold then",
    ),
)
DECISION_WITHOUT_CRITERIA = Message(
    "beslissing-zonder-criteria",
    nl=("`{name}` vraagt niets {when}: dan geldt geen enkel criterium", "laat minstens één criterium dan gelden"),
    en=("`{name}` asks nothing {when}: no criterion holds then", "let at least one criterion hold then"),
)
ENDS_BEFORE_START = Message(
    "einde-voor-begin",
    nl=("dit eindigt op {end}, voor het begint op {start}", "wissel de datums om, of verbeter ze"),
    en=("this ends on {end}, before it begins on {start}", "swap the dates, or correct them"),
)
TEXT_FOR_TRUTH = Message(
    "geen-ja-nee",
    nl=("`{text}` is geen ja of nee", "schrijf ja of nee; laat het leeg als het niet bekend is"),
    en=("`{text}` is not ja or nee", "write ja or nee (true or false); leave it empty when it is not known"),
)

# ------------------------------------------------------------------------------------------------------------ citations

LINES_NOTATION = Message(
    "regels-notatie",
    nl=("`{text}` zijn geen regelnummers", "schrijf de eerste en de laatste regel, bijvoorbeeld 939-941"),
    en=("`{text}` are not line numbers", "write the first and the last line, for example 939-941"),
)
HASH_NEEDED = Message(
    "vindplaats-onvolledig",
    nl=(
        "`{document}` is een tekst, dus hoort hier `{key}`",
        "{advice}",
    ),
    en=(
        "`{document}` is a text, so `{key}` belongs here",
        "{advice}",
    ),
)
HASH_NOTATION = Message(
    "sha256-notatie",
    nl=("dit is geen sha256: die heeft 64 tekens, 0-9 en a-f", "{advice}"),
    en=("this is not a sha256: that has 64 characters, 0-9 and a-f", "{advice}"),
)
PASSAGE_CHANGED = Message(
    "passage-veranderd",
    nl=(
        'op {lines} van `{document}` staat iets anders dan toen deze bron werd aangehaald: "{passage}"',
        "{advice}",
    ),
    en=(
        'what stands on {lines} of `{document}` differs from what was cited: "{passage}"',
        "{advice}",
    ),
)
LINES_BEYOND_END = Message(
    "regels-buiten-document",
    nl=("`{document}` heeft maar {count} regels", "verbeter de regelnummers"),
    en=("`{document}` has only {count} lines", "correct the line numbers"),
)
STRONGER_THAN_SOURCE = Message(
    "status-sterker-dan-bron",
    nl=(
        "`{name}` is hier `geldend recht`, maar de bron `{document}` is {status}",
        "verwijs naar de wet zelf, of neem de status van de bron: `status: {word}`",
    ),
    en=(
        "`{name}` is `geldend recht` (law in force) here, but the source `{document}` is {status}",
        "cite the law itself, or take the status of the source: `status: {word}`",
    ),
)

# ---------------------------------------------------------------------------------------------------------------- texts

NOT_A_PARAMETER = Message(
    "geen-parameter",
    nl=(
        "geen parameter heet `{name}`, en een tekst kan enkel parameters noemen",
        "zet de naam van een parameter tussen de accolades; een gegeven of een regel kan daar niet",
    ),
    en=(
        "no parameter is called `{name}`, and a text can only name parameters",
        "put the name of a parameter between the braces; a fact or a rule cannot stand there",
    ),
)
LONE_BRACE = Message(
    "accolade-alleen",
    nl=(
        "bij deze `{brace}` hoort nog een accolade",
        "zet de naam van een parameter tussen accolades, zoals `{{minimum_uren}}`, of haal de accolade weg",
    ),
    en=(
        "this `{brace}` needs another brace",
        "put the name of a parameter between braces, such as `{{minimum_uren}}`, or remove the brace",
    ),
)

# ------------------------------------------------------------------------------------------------------------ inventory

NO_CARRIER = Message(
    "drager-bestaat-niet",
    nl=("de regelset heeft geen `{path}`", "verbeter de naam, of schrijf waarom niets dit punt draagt"),
    en=("the rule set has no `{path}`", "correct the name, or write why nothing carries this item"),
)
NO_ORIGIN = Message(
    "regel-zonder-herkomst",
    nl=(
        "geen enkel punt in inventaris.yaml noemt de norm `{name}`",
        "zet `regels.{name}` in inventaris.yaml, bij het punt waar de norm vandaan komt",
    ),
    en=(
        "no item in inventaris.yaml names the norm `{name}`",
        "put `regels.{name}` in inventaris.yaml, under the item that the norm comes from",
    ),
)

# ---------------------------------------------------------------------------------------------------------- translation

NOTHING_TO_TRANSLATE = Message(
    "vertaling-zonder-tekst",
    nl=("de regelset heeft geen tekst `{path}`", "verbeter de naam, of haal de vertaling weg"),
    en=("the rule set has no text `{path}`", "correct the name, or remove the translation"),
)
