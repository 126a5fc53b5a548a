"""What can be wrong with scenarios: what Gherkin cannot read, what it passes in silence, and what a step says."""

from azrules.diagnostic import Message

# --------------------------------------------------------------------------------------------- what Gherkin cannot read

NO_LANGUAGE = Message(
    "taal-niet-nl",
    nl=("dit bestand zegt niet dat het Nederlands is", "zet `# language: nl` op de eerste regel"),
    en=("this file does not say that it is in Dutch", "put `# language: nl` on the first line"),
)
UNEXPECTED_LINE = Message(
    "regel-past-niet",
    nl=(
        "`{text}` past hier niet",
        "begin een stap met Gegeven, Als, Dan, En of Maar, en een titel met Functionaliteit:, Regel:, Achtergrond:, "
        "Scenario:, Abstract Scenario: of Voorbeelden:",
    ),
    en=(
        "`{text}` does not fit here",
        "begin a step with Gegeven, Als, Dan, En or Maar, and a title with Functionaliteit:, Regel:, Achtergrond:, "
        "Scenario:, Abstract Scenario: or Voorbeelden:",
    ),
)
UNFINISHED = Message(
    "scenario-niet-af",
    nl=(
        "het bestand houdt hier op, maar er moet nog iets komen",
        'sluit een tekstblok (`"""`); onder een label (`@...`) hoort een scenario',
    ),
    en=(
        "the file ends here, but something must still come",
        'close a text block (`"""`); a scenario belongs under a tag (`@...`)',
    ),
)
UNEVEN_TABLE = Message(
    "tabel-ongelijk",
    nl=("deze rij heeft niet evenveel cellen als de eerste", "geef elke rij van een tabel evenveel cellen tussen `|`"),
    en=("this row has not as many cells as the first", "give each row of a table as many cells between `|`"),
)
TAG_WITH_SPACE = Message(
    "label-met-spatie",
    nl=("in een label staat geen spatie", "schrijf `@grensgeval`; zet voor elk label een `@`"),
    en=("a tag has no space in it", "write `@grensgeval`; put an `@` before each tag"),
)

# --------------------------------------------------------------------------------------- what Gherkin passes in silence

SWALLOWED = Message(
    "stap-verzwolgen",
    nl=(
        "`{text}` is hier omschrijving en wordt niet uitgevoerd",
        "schrijf het sleutelwoord precies zo: `{keyword}`, op zijn plaats; begin een gewone zin met een ander woord",
    ),
    en=(
        "`{text}` is a description here and is not run",
        "write the keyword exactly so: `{keyword}`, in its place; begin an ordinary sentence with another word",
    ),
)
NO_SCENARIO = Message(
    "geen-scenario",
    nl=("hier staat geen enkel scenario", "schrijf er een: `Scenario: ...` met een Gegeven, een Als en een Dan"),
    en=("there is no scenario here", "write one: `Scenario: ...` with a Gegeven, an Als and a Dan"),
)
SAME_NAME = Message(
    "scenario-dubbel",
    nl=(
        "er is al een scenario `{name}` in dit bestand",
        "geef elk scenario van een bestand een eigen naam, ook in een andere Regel",
    ),
    en=(
        "there is a scenario `{name}` in this file already",
        "give each scenario of a file a name of its own, also in another Regel",
    ),
)
NO_STEPS = Message(
    "scenario-zonder-stappen",
    nl=("dit scenario heeft geen stappen en slaagt dus altijd", "schrijf stappen met Gegeven, Als en Dan"),
    en=("this scenario has no steps and so always passes", "write steps with Gegeven, Als and Dan"),
)
NO_THEN = Message(
    "scenario-zonder-dan",
    nl=("dit scenario verwacht niets en slaagt dus altijd", "zeg met een Dan wat eruit moet komen"),
    en=("this scenario expects nothing and so always passes", "say with a Dan what must come out"),
)
NO_ROWS = Message(
    "voorbeelden-leeg",
    nl=(
        "hier staan geen voorbeelden, dus wordt het scenario niet uitgevoerd",
        "schrijf een tabel met kolomnamen en minstens één rij",
    ),
    en=(
        "there are no examples here, so the scenario is not run",
        "write a table with names of columns and at least one row",
    ),
)
SAME_ROW = Message(
    "voorbeeldrij-dubbel",
    nl=("deze rij staat er twee keer, eerst op regel {line}", "haal er een weg, of verander wat er anders moet zijn"),
    en=("this row stands here twice, first on line {line}", "remove one, or change what should differ"),
)
UNUSED_COLUMN = Message(
    "kolom-ongebruikt",
    nl=("geen stap gebruikt de kolom `{name}`", "gebruik `<{name}>` in een stap, of haal de kolom weg"),
    en=("no step uses the column `{name}`", "use `<{name}>` in a step, or remove the column"),
)
NO_COLUMN = Message(
    "plaatshouder-zonder-kolom",
    nl=(
        "geen kolom geeft `<{name}>` een waarde",
        "zet `{name}` boven een kolom van Voorbeelden; in een Achtergrond bestaan geen voorbeelden",
    ),
    en=(
        "no column gives `<{name}>` a value",
        "put `{name}` above a column of Voorbeelden; there are no examples in an Achtergrond",
    ),
)
STEP_WITHOUT_KIND = Message(
    "stap-zonder-soort",
    nl=("`{keyword}` zegt hier niet wat voor stap dit is", "begin deze stap met Gegeven, Als of Dan"),
    en=("`{keyword}` does not say here what kind of step this is", "begin this step with Gegeven, Als or Dan"),
)

# ---------------------------------------------------------------------------------------------------------------- steps

UNKNOWN_STEP = Message(
    "onbekende-stap",
    nl=("er is geen stap `{step}`", "kies een stap uit de vaste lijst; `azrules explain onbekende-stap` toont ze alle"),
    en=(
        "there is no step `{step}`",
        "choose a step from the fixed list; `azrules explain onbekende-stap` shows them all",
    ),
)
NEEDS_TABLE = Message(
    "tabel-ontbreekt",
    nl=(
        "onder deze stap hoort een tabel met de kop `{columns}`",
        "schrijf die tabel onder de stap, met een rij per gegeven",
    ),
    en=(
        "a table with the head `{columns}` belongs under this step",
        "write that table under the step, a row for each fact",
    ),
)
ATTACHED = Message(
    "bijlage-te-veel",
    nl=("deze stap doet niets met {what} eronder", "haal dat weg, of kies een stap die er iets mee doet"),
    en=("this step does nothing with {what} under it", "remove that, or choose a step that does something with it"),
)
STEP_BEFORE = Message(
    "stap-eerst",
    nl=("voor deze stap mist er nog een: `{step}`", "zet die stap ervoor, in dit scenario of in de Achtergrond"),
    en=(
        "a step is missing before this one: `{step}`",
        "put that step before it, in this scenario or in the Achtergrond",
    ),
)
UNKNOWN_EXAMPLE = Message(
    "onbekend-voorbeeld",
    nl=("er is geen {kind} `{name}`", "voorbeelden.yaml kent: {known}"),
    en=("there is no {kind} `{name}`", "voorbeelden.yaml knows: {known}"),
)
NO_ROW = Message(
    "rij-bestaat-niet",
    nl=(
        "`{name}` heeft hier geen rij {row}",
        "zoveel rijen zijn er: {count}; de eerste is rij 1. Geef de rij eerst, of kies een andere",
    ),
    en=(
        "`{name}` has no row {row} here",
        "so many rows there are: {count}; the first is row 1. Give the row first, or choose another",
    ),
)
NOT_A_CRITERION = Message(
    "geen-criterium",
    nl=("`{name}` is geen vraag van de beslissing", "de vragen zijn: {known}"),
    en=("`{name}` is not a question of the decision", "the questions are: {known}"),
)
CRITERIA_TURNED = Message(
    "criteria-omgekeerd",
    nl=("`{last}` komt niet na `{first}`", "noem eerst de vraag die eerst gesteld wordt"),
    en=("`{last}` does not come after `{first}`", "name first the question that is asked first"),
)
UNKNOWN_GROUP = Message(
    "onbekende-groep",
    nl=("de beslissing heeft geen groep `{name}`", "de groepen zijn: {known}"),
    en=("the decision has no group `{name}`", "the groups are: {known}"),
)
UNKNOWN_ADVICE = Message(
    "onbekend-advies",
    nl=("geen regel van `{ruleset}` geeft het advies `{name}`", "de adviezen zijn: {known}"),
    en=("no rule of `{ruleset}` gives the advice `{name}`", "choose one of: {known}"),
)

# ----------------------------------------------------------------------------------------------------------- what is so

NOT_AS_EXPECTED = Message(
    "anders-dan-verwacht",
    nl=("{what}: {found}; verwacht was: {wanted}", "klopt het scenario, verbeter dan de regels; anders het scenario"),
    en=("{what}: {found}; expected was: {wanted}", "if the scenario is right, correct the rules; else the scenario"),
)
