"""What can be wrong with the facts of a case, and with the day and the readings that are asked for."""

from azrules.diagnostic import Message

UNKNOWN_FACT = Message(
    "onbekend-gegeven",
    nl=("`{name}` is geen gegeven van `{ruleset}`", "`azrules facts {ruleset}` toont alle gegevens"),
    en=("`{name}` is not a fact of `{ruleset}`", "`azrules facts {ruleset}` shows all facts"),
)
UNKNOWN_ENTITY = Message(
    "onbekend-deel",
    nl=(
        "een geval van `{ruleset}` heeft geen deel `{name}`",
        "een geval bestaat uit: {known}; een gegeven staat onder zijn deel",
    ),
    en=("a case of `{ruleset}` has no part `{name}`", "a case consists of: {known}; a fact stands under its part"),
)
NOT_A_CASE = Message(
    "geen-geval",
    nl=(
        "hier hoort een geval, maar dit is {found}",
        "schrijf de delen onder elkaar: {known}; `azrules facts` geeft een bestand om in te vullen",
    ),
    en=(
        "a case belongs here, but this is {found}",
        "write the parts one below the other: {known}; `azrules facts` gives a file to fill in",
    ),
)
NOT_FACTS = Message(
    "geen-gegevens",
    nl=("onder `{name}` horen gegevens, maar dit is {found}", "schrijf elk gegeven op een eigen regel: `naam: waarde`"),
    en=("facts belong under `{name}`, but this is {found}", "write each fact on a line of its own: `name: value`"),
)
NOT_ONE_VALUE = Message(
    "geen-enkele-waarde",
    nl=("`{name}` is één waarde, maar dit is {found}", "schrijf {wanted}"),
    en=("`{name}` is one value, but this is {found}", "write {wanted}"),
)
NOT_ROWS = Message(
    "geen-rijen",
    nl=(
        "bij `{name}` hoort een lijst met rijen, maar er staat {found}",
        "begin elke rij met `- `, met de gegevens van die rij eronder; `[]` als er geen rijen zijn",
    ),
    en=(
        "a list of rows belongs at `{name}`, but there is {found}",
        "begin each row with `- `, with the facts of that row below it; `[]` when there are no rows",
    ),
)
NOT_A_LIST = Message(
    "geen-lijst",
    nl=(
        "`{name}` is een lijst van keuzes, maar dit is {found}",
        "schrijf de keuzes tussen [ ], of elk op een regel met - ervoor",
    ),
    en=(
        "`{name}` is a list of choices, but this is {found}",
        "write the choices between [ ], or each on a line after -",
    ),
)
MEMBER_TWICE = Message(
    "keuze-dubbel",
    nl=("`{member}` staat twee keer in `{name}`", "noem elke keuze één keer"),
    en=("`{member}` stands twice in `{name}`", "name each choice once"),
)
TOO_FEW = Message(
    "te-weinig-keuzes",
    nl=(
        "`{name}` vraagt minstens zoveel keuzes: {count}",
        "kies er genoeg, of laat het leeg als het niet bekend is",
    ),
    en=(
        "`{name}` asks for at least so many choices: {count}",
        "choose enough, or leave it empty when it is not known",
    ),
)
WRONG_VALUE = Message(
    "verkeerde-waarde",
    nl=(
        "`{name}` is {wanted}, maar dit is {found}",
        "geef een waarde van die soort, of laat het leeg als het niet bekend is",
    ),
    en=(
        "`{name}` is {wanted}, but this is {found}",
        "give a value of that kind, or leave it empty when it is not known",
    ),
)
OUT_OF_RANGE = Message(
    "buiten-bereik",
    nl=("`{name}` gaat {range}; {value} valt daarbuiten", "geef een waarde binnen dat bereik"),
    en=("`{name}` goes {range}; {value} lies outside", "give a value within that range"),
)
OFF_STEP = Message(
    "buiten-stap",
    nl=("`{name}` gaat in stappen van {step}; {value} past daar niet in", "rond af op een stap"),
    en=("`{name}` goes in steps of {step}; {value} does not fit in them", "round to a step"),
)
UNKNOWN_JUDGED_KEY = Message(
    "onbekend-bij-oordeel",
    nl=("`{name}` hoort niet bij een oordeel", "de sleutels zijn: `waarde`, `door`, `op`, `grond`"),
    en=("`{name}` does not belong to a judgement", "the keys are: `waarde`, `door`, `op`, `grond`"),
)
REFERENCE_DATES_DIFFER = Message(
    "peildatums-verschillen",
    nl=("de gegevens zeggen peildatum {given}, maar gevraagd is {asked}", "laat een van beide weg, of maak ze gelijk"),
    en=("the facts say reference date {given}, but {asked} is asked for", "leave out one of them, or make them equal"),
)
OUTSIDE_VALIDITY = Message(
    "buiten-geldigheid",
    nl=("`{ruleset}` geldt niet op {date}", "deze regels gelden {validity}; kies een peildatum daarbinnen"),
    en=("`{ruleset}` does not hold on {date}", "these rules hold {validity}; choose a reference date within"),
)
NOT_KNOWN_YET = Message(
    "regelset-nog-niet-bekend",
    nl=(
        "op {then} was nog niet bekend wat `{ruleset}` zegt voor {date}",
        "dat is bekend sinds {since}; kies die dag of een latere",
    ),
    en=(
        "on {then} it was not known yet what `{ruleset}` says for {date}",
        "that is known since {since}; choose that day or a later one",
    ),
)
UNKNOWN_RULESET = Message(
    "onbekende-regelset",
    nl=("er is geen regelset `{name}`", "de regelsets zijn: {known}; een pad heeft een `/` of eindigt op .yaml"),
    en=("there is no rule set `{name}`", "the rule sets are: {known}; a path has a `/` or ends in .yaml"),
)
ASKED_READING = Message(
    "lezing-onbekend",
    nl=("`{name}` kan niet gekozen worden", "kies uit: {known}"),
    en=("`{name}` cannot be chosen", "choose from: {known}"),
)
