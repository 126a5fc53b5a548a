"""Everything the command line says, in both languages; the rooms below have words of their own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from azrules.lang import Words

Message = tuple[Words, Words]


@dataclass(frozen=True, slots=True)
class Help:
    """The help of a command: one line, what there is more to say, and lines to copy."""

    brief: Words
    more: tuple[Words, ...] = ()
    examples: tuple[Words, ...] = ()


# ---------------------------------------------------------------------------------------------------- click's own words

USAGE = ("Gebruik:", "Usage:")
ARGUMENTS = ("Wat erbij hoort", "What belongs to it")
OPTIONS = ("Opties", "Options")
COMMANDS_TITLE = ("Opdrachten", "Commands")
EXAMPLES = ("Voorbeelden", "Examples")
OPTIONS_METAVAR = ("[OPTIES]", "[OPTIONS]")
COMMAND_METAVAR = ("OPDRACHT", "COMMAND")
HELP_OPTION = ("Toont deze uitleg.", "Shows this explanation.")
LANG_OPTION = (
    "De taal van alles wat azrules zegt; ook met AZRULES_LANG.",
    "The language of all that azrules says; also with AZRULES_LANG.",
)
VERSION_OPTION = ("Toont de versie van azrules.", "Shows the version of azrules.")

# --------------------------------------------------------------------------------------------------------------- misuse

ERROR = ("fout", "error")
DID_YOU_MEAN = ("bedoelde u `{}`?", "did you mean `{}`?")
NO_COMMAND: Message = (
    ("`{name}` is geen opdracht", "`{name}` is not a command"),
    ("de opdrachten zijn: {known}; zie `azrules --help`", "the commands are: {known}; see `azrules --help`"),
)
NO_OPTION: Message = (
    ("`{name}` is geen optie van `{command}`", "`{name}` is not an option of `{command}`"),
    ("`{command} --help` toont de opties", "`{command} --help` shows the options"),
)
NO_LANGUAGE: Message = (
    ("`{name}` is geen taal van azrules", "`{name}` is not a language of azrules"),
    ("kies nl of en, met `--lang` of met AZRULES_LANG", "choose nl or en, with `--lang` or with AZRULES_LANG"),
)
NEEDS_VALUE: Message = (
    ("achter `{name}` ontbreekt een waarde", "a value is missing behind `{name}`"),
    ("`{command} --help` zegt welke waarde er hoort", "`{command} --help` says which value belongs there"),
)
NO_VALUE: Message = (
    ("`{name}` heeft geen waarde", "`{name}` takes no value"),
    ("schrijf enkel `{name}`", "write only `{name}`"),
)
MISSING: Message = (("{name} ontbreekt", "{name} is missing"), ("{usage}", "{usage}"))
TOO_MUCH: Message = (("`{extra}` is te veel", "`{extra}` is too much"), ("{usage}", "{usage}"))
MISUSED: Message = (
    ("zo werkt `{command}` niet: {said}", "`{command}` does not work like this: {said}"),
    ("`{command} --help` zegt hoe wel", "`{command} --help` says how it does"),
)
NO_FILE: Message = (
    ("er is geen bestand `{name}`", "there is no file `{name}`"),
    ("kijk de naam en de map na", "check the name and the folder"),
)
A_FOLDER: Message = (
    ("`{name}` is een map, geen bestand met de gegevens van een geval", "`{name}` is a folder, not a file of facts"),
    (
        "noem het bestand; `azrules facts {ruleset} > geval.yaml` maakt er een om in te vullen",
        "name the file; `azrules facts {ruleset} > case.yaml` makes one to fill in",
    ),
)
SWAPPED: Message = (
    ("de regelset staat voor de gegevens", "the rule set stands before the facts"),
    ("schrijf `{command} {ruleset} {facts}`", "write `{command} {ruleset} {facts}`"),
)
NO_ACTION: Message = (
    ("`{name}` is niets wat `azrules docs` doet", "`{name}` is nothing that `azrules docs` does"),
    ("het doet: {known}", "it does: {known}"),
)
NO_MKDOCS: Message = (
    ("mkdocs met Material ontbreekt", "mkdocs with Material is missing"),
    ('installeer het met `pip install "azrules[docs]"`', 'install it with `pip install "azrules[docs]"`'),
)
NOT_A_SITE: Message = (
    (
        "`{name}` is geen site: een site zou het wegnemen",
        "`{name}` is no site: a site would take it away",
    ),
    ("kies een andere map met `--out`", "choose another folder with `--out`"),
)
NOT_WRITTEN: Message = (
    ("`{name}` kan niet geschreven worden: {said}", "`{name}` cannot be written: {said}"),
    (
        "werk in een map waarin u mag schrijven, of kies een andere plaats met `--out`",
        "work in a folder in which you may write, or choose another place with `--out`",
    ),
)
PORT_TAKEN: Message = (
    ("op poort {port} kan de site niet getoond worden: {said}", "the site cannot be shown at port {port}: {said}"),
    ("kies een andere poort met `--port`", "choose another port with `--port`"),
)
NOT_AN_ADDRESS: Message = (
    ("`{name}` is geen adres van een site", "`{name}` is not the address of a site"),
    ("een adres ziet eruit als https://voorbeeld.be/azrules/", "an address looks like https://example.org/azrules/"),
)
NOT_A_PORT: Message = (
    ("`{name}` is geen poort", "`{name}` is not a port"),
    ("een poort is een getal van 1 tot en met 65535", "a port is a number from 1 to 65535"),
)
ONLY_A_DOCUMENT: Message = (
    (
        "`{name}` is te veel: een leeg gegevensbestand heeft geen gegevens",
        "`{name}` is too much: an empty facts file has no facts",
    ),
    (
        "schrijf `azrules facts {ruleset} {name} --document` voor een ingevuld document",
        "write `azrules facts {ruleset} {name} --document` for a document that is filled in",
    ),
)
NOT_A_CHOICE: Message = (
    ("`{name}` is geen keuze van een lezing", "`{name}` is not a choice of a reading"),
    ("schrijf `--reading interpretatie=lezing`", "write `--reading interpretation=reading`"),
)
CHOSEN_TWICE: Message = (
    ("`{name}` wordt twee keer gekozen", "`{name}` is chosen twice"),
    ("kies voor elke interpretatie één lezing", "choose one reading for each interpretation"),
)
SIDE_WITHOUT_RULESET: Message = (
    ("`{name}` begint niet met een regelset", "`{name}` does not begin with a rule set"),
    (
        "de eerste kant noemt een regelset; de tweede mag zonder",
        "the first side names a rule set; the second may go without",
    ),
)
NOTHING_BEHIND: Message = (
    ("achter `{mark}` staat niets in `{name}`", "nothing stands behind `{mark}` in `{name}`"),
    (
        "schrijf `@datum`, `~datum`, `+hervorming` of `:interpretatie=lezing`",
        "write `@date`, `~date`, `+reform` or `:interpretation=reading`",
    ),
)
MARK_TWICE: Message = (
    ("`{mark}` staat twee keer in `{name}`", "`{mark}` stands twice in `{name}`"),
    ("geef elke kant één datum van elke soort", "give each side one date of each kind"),
)
NOT_A_READING: Message = (
    ("`{name}` is geen keuze van een lezing", "`{name}` is not a choice of a reading"),
    ("schrijf `:interpretatie=lezing`", "write `:interpretation=reading`"),
)
NOT_A_LIMIT: Message = (
    ("`{name}` is geen aantal gevallen", "`{name}` is not a number of cases"),
    ("schrijf een geheel getal van 1 of meer", "write a whole number of 1 or more"),
)
ONE_CASE: Message = (
    (
        "`azrules ask` gaat over één geval, en in `{name}` staan er {count}",
        "`azrules ask` is about one case, and `{name}` has {count}",
    ),
    ("zet het geval waarover het gaat in een eigen bestand", "put the case it is about in a file of its own"),
)
NO_CODE: Message = (
    ("er is geen melding `{name}`", "there is no message `{name}`"),
    ("`azrules explain` toont alle meldingen", "`azrules explain` shows all messages"),
)
WITH_A_RULESET: Message = (
    ("een hervorming hoort bij één regelset, en die ontbreekt", "a reform belongs to one rule set, which is missing"),
    ("schrijf `{instead}`", "write `{instead}`"),
)
NO_RULE: Message = (
    ("niets heet `{name}` in {where}", "nothing is called `{name}` in {where}"),
    ("`azrules list REGELSET` toont wat er is", "`azrules list RULESET` shows what there is"),
)
NEEDS_RESULT: Message = (
    ("`{name}` heeft geen beslissing", "`{name}` has no decision"),
    ("zeg met `--result` wat ja moet worden: {known}", "say with `--result` what should be a yes: {known}"),
)
NO_RESULT: Message = (
    ("`{name}` is geen ja of nee van `{ruleset}`", "`{name}` is no yes or no of `{ruleset}`"),
    ("`azrules list {ruleset}` toont de regels", "`azrules list {ruleset}` shows the rules"),
)
NOT_IN_THIS_FORM: Message = (
    ("`{option}` past niet bij `--format {name}`: {why}", "`{option}` does not go with `--format {name}`: {why}"),
    ("laat `{option}` weg", "leave out `{option}`"),
)
WHY_NOT: Mapping[str, Words] = {
    "jsonld": ("dat geeft de regels van alle tijden", "that gives the rules of all times"),
    "json": ("daar hebben dingen geen IRI", "there things have no IRI"),
}
NO_BASE: Message = (
    ("`{name}` is geen begin van een IRI", "`{name}` is not the beginning of an IRI"),
    ("schrijf bijvoorbeeld `--base https://regels.example/`", "write for example `--base https://rules.example/`"),
)
SEVERAL_RULES: Message = (
    ("`{name}` staat in meer dan één regelset", "`{name}` is in more than one rule set"),
    ("kies: {known}", "choose: {known}"),
)
UNKNOWN_KIND: Message = (
    ("azrules weet niet wat er na te kijken is in `{name}`", "azrules does not know what to check in `{name}`"),
    (
        "geef een map, een regelset.yaml, en.yaml, inventaris.yaml, bronnen.yaml, voorbeelden.yaml, een *.feature of "
        "een bestand in een map `hervormingen` of `specificatie`; gegevens van een geval zijn voor `azrules evaluate`",
        "give a folder, a regelset.yaml, en.yaml, inventaris.yaml, bronnen.yaml, voorbeelden.yaml, a *.feature or "
        "a file in a folder `hervormingen` or `specificatie`; the facts of a case are for `azrules evaluate`",
    ),
)
NOTHING_TO_CHECK: Message = (
    ("in `{name}` staat niets om na te kijken", "there is nothing to check in `{name}`"),
    ("een regelset staat in een bestand regelset.yaml", "a rule set is in a file regelset.yaml"),
)
NO_SCENARIOS: Message = (
    ("bij `{name}` zijn geen scenario's", "there are no scenarios with `{name}`"),
    (
        "zet ze in een map `features` naast het bestand regelset.yaml, of in `features/<naam>` naast de map `rules`",
        "put them in a folder `features` beside the file regelset.yaml, or in `features/<name>` beside `rules`",
    ),
)
NO_INVENTORY: Message = (
    ("bij `{name}` is geen inventaris.yaml", "there is no inventaris.yaml with `{name}`"),
    (
        "zet het naast de regelset; `azrules trace` zonder naam toont welke regelsets er een hebben",
        "put it beside the rule set; `azrules trace` without a name shows which rule sets have one",
    ),
)
NOT_TRACED: Message = (
    ("`--csv` kent `{name}` niet", "`--csv` does not know `{name}`"),
    (
        "noem een regelset van azrules, een deel van de specificatie, of niets",
        "name a rule set of azrules, a part of the specification, or nothing",
    ),
)
CANNOT_WRITE: Message = (
    ("`{name}` kan niet geschreven worden: {said}", "`{name}` cannot be written: {said}"),
    ("kijk de naam en de map na", "check the name and the folder"),
)
NO_PART: Message = (
    ("`{name}` is geen deel van de specificatie", "`{name}` is not a part of the specification"),
    (
        "de delen zijn {known}; een regelset noemt u bij haar naam of met haar pad",
        "the parts are {known}; a rule set is named by its name or its path",
    ),
)
NO_ITEMS: Message = (
    ("`{name}` is geen inventaris van bronnen", "`{name}` is not an inventory of sources"),
    (
        "zet de punten onder `items:`, elk met een `id`",
        "put the items under `items:`, each with an `id`",
    ),
)

# ------------------------------------------------------------------------------------------------------------ every run

INTERRUPTED = ("Gestopt.", "Stopped.")
OUR_FAULT = (
    "Dit is een fout van azrules zelf, niet van u. Meld deze regel aan de makers: azrules {version}, {kind}: {said}",
    "This is a mistake of azrules itself, not yours. Report this line to the makers: azrules {version}, {kind}: {said}",
)
TODAY = (
    "Er is geen peildatum gegeven; azrules rekent met vandaag, {day}.",
    "No reference date was given; azrules takes today, {day}.",
)

# ----------------------------------------------------------------------------------------------------------- parameters

RULESET_WORD = ("REGELSET", "RULESET")
RULESET = (
    "De naam van een regelset die met azrules meekomt, of het pad van een map of een bestand.",
    "The name of a rule set that comes with azrules, or the path of a folder or a file.",
)
FACTS_WORD = ("GEGEVENS", "FACTS")
FACTS = (
    "Een YAML- of JSON-bestand met wat bekend is; `-` leest van de standaardinvoer.",
    "A YAML or JSON file with what is known; `-` reads the standard input.",
)
DAY_WORD = ("DATUM", "DATE")
ON = (
    "De peildatum: de dag waarop de regels worden toegepast, als jaar-maand-dag. Anders die van de gegevens, anders "
    "vandaag.",
    "The reference date: the day on which the rules are applied, as year-month-day. Else that of the facts, else "
    "today.",
)
KNOWN_ON = (
    "Past de regels toe zoals ze op die dag bekend waren: wat later verscheen, telt niet mee. Anders telt alles mee "
    "wat in de bestanden staat.",
    "Applies the rules as they were known on that day: what was published later does not count. Else all that stands "
    "in the files counts.",
)
READING_WORD = ("INTERPRETATIE=LEZING", "INTERPRETATION=READING")
READING = (
    "Kiest een lezing waar de bron op twee manieren te lezen is; mag meer dan eens.",
    "Chooses a reading where the source can be read in two ways; may be given more than once.",
)
RESULT_WORD = ("RESULTAAT", "RESULT")
RESULT = (
    "De regel die ja moet worden; anders de beslissing.",
    "The rule that should be a yes; else the decision.",
)
REFORM_WORD = ("HERVORMING", "REFORM")
WITH = (
    "Past een hervorming toe: de naam van een van de regelset, of het pad van een bestand; mag meer dan eens.",
    "Applies a reform: the name of one of the rule set, or the path of a file; may be given more than once.",
)
RECEIPT_WORD = ("BONNETJE", "RECEIPT")
RECEIPT = (
    "Een JSON-bestand met een bonnetje, of met heel het antwoord van `azrules evaluate --json`.",
    "A JSON file with a receipt, or with the whole answer of `azrules evaluate --json`.",
)
REPLAY_RULESET = (
    "De regelset, als ze niet meer te vinden is onder de naam op het bonnetje.",
    "The rule set, where it is not found any more under the name on the receipt.",
)
JSON = ("Geeft JSON voor een programma.", "Gives JSON for a program.")
DOCUMENT = (
    "Geeft een document (Markdown) om af te drukken, samen in te vullen en te ondertekenen.",
    "Gives a document (Markdown) to print, fill in together and sign.",
)

# ------------------------------------------------------------------------------------------------------------- the help

AZRULES = Help(
    ("Regels als code voor de Vlaamse arbeidszorg.", "Rules as code for Flemish arbeidszorg (work care)."),
    (
        (
            "De regels staan in YAML, met hun bron. azrules kijkt ze na, past ze toe op een geval, zegt waarom het "
            "antwoord zo is en wat nog gevraagd moet worden.",
            "The rules are in YAML, with their source. azrules checks them, applies them to a case, says why the "
            "answer is so and what must still be asked.",
        ),
    ),
    (
        "azrules evaluate beslissingsboom examples/beslissingsboom-ja.yaml",
        "azrules ask beslissingsboom",
        (
            "azrules evaluate --help                        # meer uitleg bij een opdracht",
            "azrules evaluate --help                        # more about a command",
        ),
        (
            'eval "$(_AZRULES_COMPLETE=bash_source azrules)"  # aanvullen met Tab (ook zsh_source, fish_source)',
            'eval "$(_AZRULES_COMPLETE=bash_source azrules)"  # completion with Tab (also zsh_source, fish_source)',
        ),
    ),
)
DOCS_ACTION_WORD = ("WAT", "WHAT")
DOCS_ACTION = ("Wat er moet gebeuren: build, serve of pdf.", "What is to be done: build, serve or pdf.")
OUT_WORD = ("PAD", "PATH")
OUT = (
    "De map van de site, of het bestand van de PDF; anders `site` of `azrules.pdf`.",
    "The folder of the site, or the file of the PDF; else `site` or `azrules.pdf`.",
)
HOME_WORD = ("ADRES", "ADDRESS")
HOME = (
    "Het adres waarop de site komt te staan, om ernaar te verwijzen; zonder adres staan er enkel paden.",
    "The address at which the site will stand, to refer to it; without one there are only paths.",
)
PORT_WORD = ("POORT", "PORT")
PORT = ("De poort waarop de site te zien is, anders 8000.", "The port at which the site is shown, else 8000.")
BUILT = (
    "De site staat in {folder}: {pages} bladzijden, in {seconds} s.",
    "The site is in {folder}: {pages} pages, in {seconds} s.",
)
SERVED = (
    "De site staat op http://{host}:{port}/ en volgt elke wijziging. Stop met Ctrl+C.",
    "The site is at http://{host}:{port}/ and follows every change. Stop with Ctrl+C.",
)
BUILT_AGAIN = ("Opnieuw gebouwd, in {seconds} s.", "Built again, in {seconds} s.")
PRINTED = ("De PDF staat in {file}, in {seconds} s.", "The PDF is in {file}, in {seconds} s.")
NOT_PRINTED = ("Er is geen PDF: {said}.", "There is no PDF: {said}.")
NOT_BUILT = ("De site is niet gebouwd. mkdocs zegt:", "The site was not built. mkdocs says:")
SITE_AS_IT_WAS = ("De site blijft zoals ze was.", "The site stays as it was.")

COMMANDS: Mapping[str, Help] = {
    "evaluate": Help(
        ("Geeft het antwoord voor een geval, met de redenen.", "Gives the answer for a case, with the reasons."),
        (
            (
                "Een bestand met een lijst van gevallen, of met één persoon en een lijst van initiatieven, geeft een "
                "antwoord voor elk. Met --json is dat dan een lijst, anders één object.",
                "A file with a list of cases, or with one person and a list of initiatives, gives an answer for each. "
                "With --json that is a list, else one object.",
            ),
            (
                "Eindigt met 0 bij elk antwoord, ook nee of onbekend; met 1 als er iets mis is met de bestanden of "
                "als de regels geen antwoord geven; met 2 als de opdracht verkeerd gebruikt is.",
                "Ends with 0 on any answer, also nee or unknown; with 1 when something is wrong with the files or when "
                "the rules give no answer; with 2 when the command was used wrongly.",
            ),
        ),
        (
            "azrules evaluate beslissingsboom geval.yaml",
            "azrules evaluate beslissingsboom geval.yaml --on 2024-03-01 --reading dagdeel=dagdeel_is_3_uur",
            "azrules evaluate omkadering geval.yaml --with een_op_drie",
            "azrules evaluate beslissingsboom - --json < geval.json",
        ),
    ),
    "whatif": Help(
        (
            "Zegt wat er van een nee een ja zou maken, met de norm erbij.",
            "Says what would make a no a yes, with the norm.",
        ),
        (
            (
                "De kleinste veranderingen van wat iemand nog kan beslissen of regelen (`veranderbaar: ja`), of de dag "
                "vanaf wanneer het vanzelf ja is. Niets als dat er niet is, en wat er dan in de weg staat. Zonder "
                "beslissing in de regelset kiest u met --result een resultaat.",
                "The smallest changes of what somebody can still decide or arrange (`veranderbaar: ja`), or the day "
                "from which it is a yes by itself. Nothing where there is none, and what is in the way then. Without a "
                "decision in the rule set, choose a result with --result.",
            ),
        ),
        (
            "azrules whatif beslissingsboom geval.yaml",
            "azrules whatif dossier geval.yaml --result voldoet_aan_alle_normen",
        ),
    ),
    "ask": Help(
        (
            "Stelt de vragen een voor een, en geeft dan het antwoord.",
            "Asks the questions one by one, then gives the answer.",
        ),
        (
            (
                "Enkel wat het antwoord nog kan veranderen, wordt gevraagd. Op het einde kunt u de gegevens bewaren, "
                "voor `azrules evaluate`.",
                "Only what can still change the answer is asked. In the end you can save the facts, for "
                "`azrules evaluate`.",
            ),
        ),
        ("azrules ask beslissingsboom", "azrules ask beslissingsboom geval.yaml"),
    ),
    "facts": Help(
        ("Toont een leeg gegevensbestand om in te vullen.", "Shows an empty facts file to fill in."),
        (
            (
                "Met --document zijn het dezelfde vragen op papier; met GEGEVENS erbij is ingevuld wat al bekend is.",
                "With --document it is the same questions on paper; with FACTS, what is known is filled in.",
            ),
        ),
        (
            "azrules facts beslissingsboom > geval.yaml",
            "azrules facts dossier --document > dossier.md",
            "azrules facts dossier geval.yaml --document",
        ),
    ),
    "show": Help(
        (
            "Zegt een regel in gewone woorden, met de bron.",
            "Tells a rule in plain words, with its source.",
        ),
        (
            (
                "Ook een gegeven, een parameter, een interpretatie, de beslissing of een hervorming. Met --with zoals "
                "een hervorming het maakt.",
                "Also a fact, a parameter, an interpretation, the decision or a reform. With --with as a reform makes "
                "it.",
            ),
        ),
        (
            "azrules show criterium_7",
            "azrules show beslissingsboom/uren_per_week",
            "azrules show omkadering/vte_per_begeleider_38 --with een_op_drie",
        ),
    ),
    "list": Help(
        ("Toont de regelsets, of de regels van één regelset.", "Shows the rule sets, or the rules of one rule set."),
        (),
        ("azrules list", "azrules list beslissingsboom"),
    ),
    "check": Help(
        (
            "Kijkt regelsets, bronnen en scenario's na en toont alle fouten.",
            "Checks rule sets, sources and scenarios, and shows all mistakes.",
        ),
        (
            (
                "Ook of de aangehaalde bronteksten nog zeggen wat ze zeiden, als ze voorhanden zijn. Zonder pad: de "
                "regelsets van deze map (rules/), anders die met azrules meekomen. Eindigt met 1 als er een fout is.",
                "Also whether the cited texts still say what they said, when they are at hand. Without a path: the "
                "rule sets of this folder (rules/), else those that come with azrules. Ends with 1 when there is a "
                "mistake.",
            ),
        ),
        (
            "azrules check",
            "azrules check rules/mijn_regels/regelset.yaml",
            "azrules check --format sarif > azrules.sarif",
            "azrules check --against rules/interface.json",
        ),
    ),
    "interface": Help(
        (
            "Schrijft waarop anderen rekenen: gegevens, resultaten, regels en lezingen.",
            "Writes what others rely on: facts, results, rules and readings.",
        ),
        (
            (
                "Bewaar dit bij wat u publiceert; `azrules check --against` zegt dan wat er sindsdien veranderde, en "
                "welke versie een regelset daarom moet dragen. Zonder regelset die van alle.",
                "Keep this with what you publish; `azrules check --against` then says what changed since, and which "
                "version a rule set must therefore bear. Without a rule set that of all.",
            ),
        ),
        ("azrules interface > rules/interface.json", "azrules interface ./mijn_map"),
    ),
    "export": Help(
        (
            "Schrijft de regels voor anderen: als JSON, als linked data of als DMN.",
            "Writes the rules for others: as JSON, as linked data or as DMN.",
        ),
        (
            (
                "Als JSON zijn het de regels van één dag. Met het pakket in azrules/emit/js antwoordt een browser of "
                "node daarmee precies zoals azrules: hetzelfde antwoord, dezelfde redenen, en wat er nog gevraagd moet "
                "worden.",
                "As JSON they are the rules of one day. With the package in azrules/emit/js, a browser or node answers "
                "from it exactly as azrules does: the same answer, the same reasons, and what must still be asked.",
            ),
            (
                "Met --format jsonld krijgt u een regelset van alle tijden als linked data (CCCEV, CPSV-AP, ELI). Met "
                "--format dmn krijgt u de regels van één dag als beslissingsmodel; wat DMN niet kan zeggen, staat "
                "erbij.",
                "With --format jsonld you get a rule set of all times as linked data (CCCEV, CPSV-AP, ELI). With "
                "--format dmn you get the rules of one day as a decision model; what DMN cannot say is told with it.",
            ),
        ),
        (
            "azrules export beslissingsboom --on 2024-03-01 > wet.json",
            "azrules export beslissingsboom --format jsonld > boom.jsonld",
            "azrules export beslissingsboom --format dmn --on 2024-03-01 > boom.dmn",
            "azrules export omkadering --with een_op_drie > wet.json",
        ),
    ),
    "test": Help(
        ("Voert de scenario's van een regelset uit.", "Runs the scenarios of a rule set."),
        (
            (
                "Zonder regelset die van alle. Met --with ziet u welke scenario's door een hervorming anders aflopen. "
                "Eindigt met 1 als er een mislukt.",
                "Without a rule set those of all. With --with you see which scenarios end otherwise by a reform. Ends "
                "with 1 when one fails.",
            ),
        ),
        ("azrules test", "azrules test beslissingsboom --details", "azrules test ./mijn_map"),
    ),
    "compare": Help(
        (
            "Zegt wat twee versies van de regels anders zeggen, en wiens antwoord verandert.",
            "Tells what two versions of the rules say differently, and whose answer changes.",
        ),
        (
            (
                "Een kant is een regelset met daarachter @datum of @kader, ~datum (zoals toen bekend), +hervorming en "
                ":interpretatie=lezing, in om het even welke volgorde. Wat de tweede kant weglaat, neemt ze van de "
                "eerste.",
                "A side is a rule set with behind it @date or @framework, ~date (as known then), +reform and "
                ":interpretation=reading, in any order. What the second side leaves out, it takes from the first.",
            ),
            (
                "De gevallen beginnen bij een voorbeeld van de regelset en veranderen er zo weinig mogelijk aan. Elk "
                "is een scenario dat u in een feature kunt plakken. Eindigt met 0, ook als er verschil is.",
                "The cases begin with an example of the rule set and change as little of it as possible. Each is a "
                "scenario that you can paste into a feature. Ends with 0, also when there is a difference.",
            ),
        ),
        (
            "azrules compare beslissingsboom :dagdeel=dagdeel_is_3_uur",
            "azrules compare beslissingsboom@2009-01-01 @2024-01-01",
            "azrules compare omkadering ./andere/regelset.yaml --json",
        ),
    ),
    "replay": Help(
        (
            "Geeft een antwoord van vroeger opnieuw, of zegt wat er sindsdien veranderd is.",
            "Gives an answer of before again, or says what has changed since.",
        ),
        (
            (
                "Het bonnetje zegt op welke dag, zoals wanneer bekend, met welke lezingen en hervormingen het antwoord "
                "gemaakt is; de gegevens houdt wie ze heeft. Wat later bekend werd, verandert het antwoord niet.",
                "The receipt says for which day, as known when, with which readings and reforms the answer was made; "
                "the facts are kept by who has them. What became known later does not change the answer.",
            ),
            (
                "Eindigt met 0 als het antwoord hetzelfde is, en met 1 als het anders is of als er iets mis is met "
                "de bestanden.",
                "Ends with 0 when the answer is the same, and with 1 when it is not or when something is wrong with "
                "the files.",
            ),
        ),
        ("azrules replay bonnetje.json geval.yaml",),
    ),
    "trace": Help(
        (
            "Toont waar elk punt uit de bronnen terechtkwam, en waar elke regel vandaan komt.",
            "Shows where each item of the sources went, and where each rule comes from.",
        ),
        (
            (
                "Dat staat in inventaris.yaml, naast de regelset. Wat de bronnen zeggen en geen regel is, staat in de "
                "specificatie: begrippen, actoren, cijfers, tegenstrijdigheden en meer, elk onder hun naam. Zonder "
                "naam: de aantallen van alles samen. Met --inventaris ook welke punten en tegenstrijdigheden nergens "
                "staan, en welke er niet bestaan; eindigt dan met 1 als er zo een is.",
                "That is in inventaris.yaml, beside the rule set. What the sources say and is no rule is in the "
                "specification: begrippen (terms), actoren (actors), cijfers (figures), tegenstrijdigheden "
                "(inconsistencies) and more, each under its name. Without a name: the counts of everything together. "
                "With --inventaris also which items and inconsistencies are nowhere, and which do not exist; it then "
                "ends with 1 when there is one.",
            ),
            (
                "Met --csv gaat de hele herleiding naar een bestand voor een rekenblad: van elk punt naar de passage, "
                "naar wat het draagt, naar de scenario's en wat die vandaag doen.",
                "With --csv the whole trace goes to a file for a spreadsheet: from each item to the passage, to what "
                "carries it, to the scenarios and what these do today.",
            ),
        ),
        (
            "azrules trace",
            "azrules trace beslissingsboom",
            "azrules trace tegenstrijdigheden",
            "azrules trace --inventaris inventaris-van-de-bronnen.yaml",
            "azrules trace --csv herleiding.csv",
        ),
    ),
    "docs": Help(
        (
            "Maakt de site: de specificatie om te lezen, te proberen en te citeren.",
            "Makes the site: the specification to read, try and cite.",
        ),
        (
            (
                "`build` bouwt de site in een map, klaar om te publiceren. `serve` toont ze op deze computer, en bouwt "
                "opnieuw wat verandert in de regels, de scenario's of de handleiding. `pdf` zet de specificatie in één "
                "document, met Chromium.",
                "`build` builds the site in a folder, ready to publish. `serve` shows it on this computer, and builds "
                "anew what changes in the rules, the scenarios or the manual. `pdf` puts the specification in one "
                "document, with Chromium.",
            ),
            (
                "Eerst kijkt het de regels en de scenario's na: is er iets mis, dan verandert er niets aan de site.",
                "The rules and the scenarios are checked first: when something is wrong, the site does not change.",
            ),
        ),
        (
            "azrules docs build",
            "azrules docs build --out public",
            "azrules docs serve --port 8001",
            "azrules docs pdf --lang en",
        ),
    ),
    "explain": Help(
        ("Legt een melding uit.", "Explains a message."),
        (("Zonder code: alle meldingen.", "Without a code: all messages."),),
        ("azrules explain onbekend-gegeven",),
    ),
}

# ------------------------------------------------------------------------------------------------------------- evaluate

CASE = ("Geval {number}", "Case {number}")
NO_CASES = ("Er staat geen enkel geval in {name}.", "There is no case in {name}.")
OVERVIEW = ("Overzicht", "Overview")
SAME_AGAIN = ("Het antwoord is hetzelfde als toen.", "The answer is the same as it was.")
NOT_THE_SAME = ("Het antwoord is niet hetzelfde als toen.", "The answer is not the same as it was.")
SETTLED_OTHERWISE = ("Sindsdien veranderd", "Changed since")
ANSWERED_OTHERWISE = ("Anders in het antwoord", "Other in the answer")
REPLAYED = {  # what may differ, by its key in a receipt or in an answer
    "azrules": ("azrules zelf", "azrules itself"),
    "version": ("de versie van de regelset", "the version of the rule set"),
    "ruleset_sha256": ("het controlegetal van de regels", "the hash of the rules"),
    "uses": ("het controlegetal van de regelset {name}", "the hash of the rule set {name}"),
    "reforms": ("de hervormingen", "the reforms"),
    "framework": ("het kader", "the framework"),
    "versions": ("de versie van: {name}", "the version of: {name}"),
    "readings": ("de lezing van: {name}", "the reading of: {name}"),
    "outcome": ("het antwoord", "the answer"),
    "missing": ("wat er ontbreekt", "what is missing"),
    "faults": ("regels zonder antwoord", "rules without an answer"),
    "rules": ("{name}", "{name}"),
}
STANDS = {
    "fulfilled": ("voldaan", "fulfilled"),
    "not_fulfilled": ("niet voldaan", "not fulfilled"),
    "unknown": ("onbekend", "unknown"),
    "not_applicable": ("niet van toepassing", "not applicable"),
    "not_asked": ("niet gesteld", "not asked"),
    "fault": ("fout", "fault"),
}
REPLAYED_WITH = (
    "Dit is de regelset `{name}` die met azrules meekomt. Kwam het antwoord van een eigen map, noem die met --ruleset.",
    "This is the rule set `{name}` that comes with azrules. If the answer came from a folder of your own, name it with "
    "--ruleset.",
)
THEN_AND_NOW = ("toen {then}, nu {now}", "then {then}, now {now}")
NOTHING_THERE = ("niets", "nothing")
ANSWERS = {
    True: ("ja", "yes"),
    False: ("nee", "no"),
    None: ("onbekend", "unknown"),
    "fault": ("fout", "fault"),
}
ALL_FULFILLED = ("alle {count} vragen voldaan", "all {count} questions fulfilled")
DECIDED_BY = ("beslist door vraag {number}: {title}", "decided by question {number}: {title}")
OPEN_FROM = ("open vanaf vraag {number}: {title}", "open from question {number}: {title}")
GIVES_NO_ANSWER = ("geen antwoord bij {title}", "no answer at {title}")

# ------------------------------------------------------------------------------------------------------------------ ask

ASK_INTRO = (
    "Typ bij elke vraag een antwoord, of een van deze tekens:",
    "Type an answer to each question, or one of these signs:",
)
ASK_SIGNS = (
    (
        ("?", "weet ik niet"),
        ("<", "terug naar de vorige vraag"),
        ("u", "waarom deze vraag, met de bron"),
        ("s", "stoppen"),
    ),
    (
        ("?", "I do not know"),
        ("<", "back to the question before"),
        ("e", "why this question, with the source"),
        ("s", "stop"),
    ),
)
PROGRESS = ("Vraag {at} van {total}", "Question {at} of {total}")
STILL_OPEN = ("nog hoogstens {count} vragen", "at most {count} questions left")
JUDGED_BY = ("Een oordeel van: {role}", "A judgement of: {role}")
HELPS = (
    "Helpt bij het oordeel over `{title}`, beslist niet. Enter slaat over.",
    "Helps the judgement of `{title}`, does not decide. Enter skips.",
)
BESIDE = ("Wat bij dit oordeel helpt:", "What helps this judgement:")
HOW_MANY_ROWS = ("een getal: hoeveel rijen er zijn; daarna volgt elke rij", "a number: how many rows; each row follows")
SEVERAL = (
    "Meer dan een keuze: met een komma ertussen; `geen` voor geen enkele.",
    "More than one choice: with a comma between; `none` for none.",
)
NONE = ("geen", "none")
NOT_YET = (
    "Is er nog geen {part}? Typ `-`; dan wordt daar niets over gevraagd.",
    "Is there no {part} yet? Type `-`; then nothing is asked about it.",
)
TYPE_SOMETHING = (
    "Typ {accepts}; of `?` als u het niet weet.",
    "Type {accepts}; or `?` when you do not know.",
)
FIRST_QUESTION = ("Dit is de eerste vraag.", "This is the first question.")
ASKED_BECAUSE = ("Dit wordt gevraagd voor: {title} ({name})", "This is asked for: {title} ({name})")
SOURCE = ("Bron: {source}", "Source: {source}")
FORCE = ("Kracht: {binding}", "Force: {binding}")
SAVE = (
    "Onder welke naam bewaart u de gegevens, bijvoorbeeld geval.yaml? Enter bewaart niets, `<` gaat terug: ",
    "Under which name do you save the facts, for example case.yaml? Enter saves nothing, `<` goes back: ",
)
OVERWRITE = ("`{name}` bestaat al. Overschrijven? (j/n) ", "`{name}` exists already. Overwrite? (y/n) ")
NOT_SAVED = ("`{name}` kan niet bewaard worden: {reason}", "`{name}` cannot be saved: {reason}")
SAVED = (
    "Bewaard. Lees ze terug met: azrules evaluate {ruleset} {name}",
    "Saved. Read them back with: azrules evaluate {ruleset} {name}",
)
INPUT_ENDED = (
    "De invoer houdt hier op. Er is niets bewaard.",
    "The input ends here. Nothing was saved.",
)

# ---------------------------------------------------------------------------------------------------------------- check

PATHS_WORD = ("PAD", "PATH")
PATHS = (
    "Een map, een regelset.yaml, en.yaml, inventaris.yaml, bronnen.yaml, voorbeelden.yaml, een *.feature, of een "
    "bestand in een map `hervormingen` of `specificatie`.",
    "A folder, a regelset.yaml, en.yaml, inventaris.yaml, bronnen.yaml, voorbeelden.yaml, a *.feature, or a file in a "
    "folder `hervormingen` or `specificatie`.",
)
FORMAT = (
    "Hoe de fouten getoond worden: voor mensen (text) of voor programma's (json, sarif).",
    "How the mistakes are shown: for people (text) or for programs (json, sarif).",
)
AGAINST_WORD = ("VERSIE", "VERSION")
AGAINST = (
    "Vergelijkt ook de interface met die van een vorige versie: een bestand van `azrules interface`, of een tag of "
    "commit van git waarin rules/interface.json staat.",
    "Also compares the interface with that of a previous version: a file of `azrules interface`, or a tag or commit of "
    "git that has rules/interface.json.",
)
NO_GIT: Message = (
    ("er is geen bestand `{name}`, en git staat niet op dit toestel", "there is no file `{name}`, and no git here"),
    ("geef een bestand dat `azrules interface` schreef", "give a file that `azrules interface` wrote"),
)
NO_REVISION: Message = (
    (
        "er is geen bestand `{name}`, en hier ook geen tag of commit van git",
        "there is no file `{name}`, and no tag or commit of git here either",
    ),
    (
        "geef een bestand dat `azrules interface` schreef, of een van `git tag`",
        "give a file that `azrules interface` wrote, or one of `git tag`",
    ),
)
NOT_IN_REVISION: Message = (
    ("`{name}` van git heeft geen {file}", "`{name}` of git has no {file}"),
    (
        "kies een latere; `azrules interface > {file}` schrijft het voor de volgende",
        "choose a later one; `azrules interface > {file}` writes it for the next",
    ),
)
RAISED = (
    "{name}: van {was} naar {now}, minstens {least} was nodig ({what}).",
    "{name}: from {was} to {now}, at least {least} was needed ({what}).",
)
ONLY_THE_FILE = ("enkel het bestand is anders", "only the file is different")
NO_FORMAT: Message = (("`{name}` is geen vorm", "`{name}` is not a format"), ("kies: {known}", "choose: {known}"))
FOUND = ("{errors} in {files}.", "{errors} in {files}.")
MISTAKES = (("1 fout", "{count} fouten"), ("1 mistake", "{count} mistakes"))
FILES = (("1 bestand", "{count} bestanden"), ("1 file", "{count} files"))
FINE = ("Alles in orde: {what}.", "Nothing is wrong: {what}.")
RULESETS = (("1 regelset", "{count} regelsets"), ("1 rule set", "{count} rule sets"))
FEATURES = (
    ("1 bestand met scenario's", "{count} bestanden met scenario's"),
    ("1 file of scenarios", "{count} files of scenarios"),
)
NOT_AT_HAND = (
    "Niet nagekeken, want de tekst is niet voorhanden: {documents}. Zet AZRULES_BRONNEN op de map met de teksten.",
    "Not checked, because the text is not at hand: {documents}. Set AZRULES_BRONNEN to the folder with the texts.",
)

# -------------------------------------------------------------------------------------------------------------- compare

SIDE_A = (
    "De eerste kant: een regelset, met daarachter een dag, een hervorming, een lezing.",
    "The first side: a rule set, with behind it a day, a reform, a reading.",
)
SIDE_B = (
    "De tweede kant; wat ze niet zegt, is zoals bij de eerste.",
    "The second side; what it does not say is as in the first.",
)
CASES = (
    "Hoeveel gevallen bekeken worden; anders 30000. Zijn er maar weinig, dan altijd alle.",
    "How many cases are looked at; else 30000. Where there are but few, always all of them.",
)
CASES_WORD = ("AANTAL", "NUMBER")
ONE_SIDE = ("Het eerste", "The first")
OTHER_SIDE = ("Het tweede", "The second")
SIDE_ON = ("{name} op {day}", "{name} on {day}")
SIDE_KNOWN_ON = (", zoals bekend op {day}", ", as known on {day}")
SIDE_REFORM = (", met de hervorming {name}", ", with the reform {name}")
SIDE_READING = (", {interpretation} gelezen als {reading}", ", {interpretation} read as {reading}")
TEXT_TITLE = ("Wat de tekst anders zegt", "What the text says differently")
TEXT_ALIKE = ("Niets.", "Nothing.")
ONLY_IN_ONE = ("enkel in het eerste", "only in the first")
ONLY_IN_OTHER = ("enkel in het tweede", "only in the second")
WHOSE_TITLE = ("Wiens antwoord verandert", "Whose answer changes")
IDLE = (
    "Van niemand: geen enkel antwoord, resultaat of andere regel rust op wat anders is.",
    "Nobody's: no answer, result or other rule rests on what is different.",
)
SHARED_IDLE = (
    "Van niemand, voor wat beide kanten vragen: niets daarvan rust op wat anders is.",
    "Nobody's, of what both sides ask: nothing of it rests on what is different.",
)
FROM_A_LATER_DAY = (
    "Van niemand: op {day} verandert niets. De regels verschillen vanaf {turn}: vergelijk met `@{written}`.",
    "Nobody's: on {day} nothing changes. The rules differ from {turn}: compare with `@{written}`.",
)
UP_TO_AN_EARLIER_DAY = (
    "Van niemand: op {day} verandert niets. De regels verschillen tot en met {turn}: vergelijk met `@{written}`.",
    "Nobody's: on {day} nothing changes. The rules differ up to and including {turn}: compare with `@{written}`.",
)
ALONE_IN_ONE = ("Enkel in het eerste gevraagd: {names}.", "Asked only in the first: {names}.")
ALONE_IN_OTHER = ("Enkel in het tweede gevraagd: {names}.", "Asked only in the second: {names}.")
ALL_EXAMINED = (
    "Van niemand: geen verschil in {cases}, en dat zijn alle gevallen die er zijn.",
    "Nobody's: no difference in {cases}, and these are all the cases there are.",
)
NONE_FOUND = (
    "Geen verschil gevonden in {cases}. Dat zijn niet alle gevallen die er zijn.",
    "No difference found in {cases}. These are not all the cases there are.",
)
EXAMINED = (
    "{cases} bekeken, te beginnen bij {starts}.",
    "{cases} looked at, beginning with {starts}.",
)
COUNTED_CASES = (("1 geval", "{count} gevallen"), ("1 case", "{count} cases"))
STARTS = (
    ("1 voorbeeld", "{count} voorbeelden"),
    ("1 example", "{count} examples"),
)
NO_STARTS = ("een geval waarvan niets bekend is", "a case of which nothing is known")
ANSWER_ALIKE = (
    "Van het antwoord zelf is geen verschil gevonden; wel van wat hieronder staat.",
    "Of the answer itself no difference was found; only of what stands below.",
)
RESULT_ALIKE = (
    "Van een antwoord of een resultaat is geen verschil gevonden; wel van de regels hieronder.",
    "Of an answer or a result no difference was found; only of the rules below.",
)
READ_OTHERWISE = (
    "Zoals {interpretation} gelezen wordt, verandert geen enkel antwoord of resultaat. Met de lezing {reading} wel:",
    "As {interpretation} is read, no answer or result changes. With the reading {reading} it does:",
)
BECOMES = ("{name}: {one} wordt {other}", "{name}: {one} becomes {other}")
THE_ANSWER = ("het antwoord", "the answer")
NOT_APPLICABLE = ("niet van toepassing", "not applicable")
CASE_OF = ("{number}. {who}", "{number}. {who}")
SOMEBODY = ("Een geval zonder voorbeeld", "A case without an example")
OTHERWISE = ("anders dan in het voorbeeld: {changes}", "other than in the example: {changes}")
NOT_WRITABLE = (
    "Dit verschil kan niemand als scenario schrijven.",
    "Nobody can write this difference as a scenario.",
)
FAILING_TITLE = ("Welke scenario's nu zouden mislukken", "Which scenarios would now fail")
FAILING = (
    "Van de {count} scenario's die met het eerste slagen, mislukken er {failing} met het tweede:",
    "Of the {count} scenarios that pass with the first, {failing} fail with the second:",
)
NONE_FAILING = (
    "Geen: alle {count} scenario's die met het eerste slagen, slagen ook met het tweede.",
    "None: all {count} scenarios that pass with the first, pass with the second too.",
)
OWN_DAY = (
    "Geen: een scenario zegt zelf zijn peildatum, en enkel de peildatum verschilt.",
    "None: a scenario says its reference date itself, and only the reference date differs.",
)
NO_FEATURES = ("Bij de regelset zijn geen scenario's.", "There are no scenarios with the rule set.")

# ----------------------------------------------------------------------------------------------------------- the others

DETAILS = (
    "Toont bij elk scenario dat mislukt ook de stap, en waarom de regels dit antwoord geven.",
    "Shows with each scenario that fails also the step, and why the rules give this answer.",
)
MORE_DETAILS = (
    "Met --details ziet u ook waarom de regels dit antwoord geven.",
    "With --details you also see why the rules give this answer.",
)
RULE_WORD = ("REGEL", "RULE")
RULE = (
    "De naam van een regel, een gegeven, een parameter of een interpretatie, of het nummer van een vraag; ook als "
    "REGELSET/REGEL.",
    "The name of a rule, a fact, a parameter or an interpretation, or the number of a question; also as RULESET/RULE.",
)
IN_RULESET = (
    "De regelset waarin het staat, als dat niet duidelijk is.",
    "The rule set it is in, when that is not clear.",
)
THE_RULESETS = ("de regelsets van azrules", "the rule sets of azrules")
CODE_WORD = ("CODE", "CODE")
CODE = ("De code die tussen [ ] staat in een melding.", "The code between [ ] in a message.")
COUNTS = ("{facts} gegevens, {rules} regels", "{facts} facts, {rules} rules")
THE_QUESTIONS = ("Vragen, in deze volgorde", "Questions, in this order")
OTHER_RULES = ("Andere regels", "Other rules")
THE_PARAMETERS = ("Parameters", "Parameters")
THE_INTERPRETATIONS = ("Interpretaties", "Interpretations")
THE_REFORMS = ("Hervormingen, met `--with`", "Reforms, with `--with`")
MORE_ABOUT = (
    "Meer over een van deze: azrules show {ruleset}/{name}",
    "More about one of these: azrules show {ruleset}/{name}",
)

# ------------------------------------------------------------------------------------------------------------ interface

RULESETS_TO_PUBLISH = (
    "De namen of de paden van regelsets; anders alle die met azrules meekomen.",
    "The names or the paths of rule sets; else all that come with azrules.",
)

# --------------------------------------------------------------------------------------------------------------- export

EXPORT_FORMAT = (
    "In welke vorm de regels geschreven worden: json (schemas/wet.schema.json), jsonld of dmn.",
    "In which form the rules are written: json (schemas/wet.schema.json), jsonld or dmn.",
)
BASE_WORD = ("IRI", "IRI")
BASE = (
    "Waarmee de namen van de dingen beginnen in jsonld en dmn, met een / op het einde.",
    "What the names of things begin with in jsonld and dmn, with a / at the end.",
)
NOT_IN_DMN = (
    "Dit zegt DMN niet zoals azrules het bedoelt. Het model vraagt het, als een gegeven:",
    "DMN does not say this as azrules means it. The model asks it, as a fact:",
)

# ---------------------------------------------------------------------------------------------------------------- trace

FILE_WORD = ("BESTAND", "FILE")
INVENTORY = (
    "Een YAML-bestand met alle punten uit de bronnen, onder `items:`, elk met een `id`; de tegenstrijdigheden staan "
    "onder `inconsistencies:`.",
    "A YAML file with all items of the sources, under `items:`, each with an `id`; the inconsistencies stand under "
    "`inconsistencies:`.",
)
TRACED_WORD = ("NAAM", "NAME")
TRACED = (
    "Een regelset, met haar naam of haar pad, of een deel van de specificatie (`cijfers`).",
    "A rule set, by its name or its path, or a part of the specification (`cijfers`).",
)
SPREADSHEET = (
    "Schrijft de herleiding als CSV (RFC 4180, UTF-8) in een bestand.",
    "Writes the trace as CSV (RFC 4180, UTF-8) to a file.",
)
TRACE_SAVED = ("De herleiding staat in {name}.", "The trace is in {name}.")
THE_ITEMS = ("Punten uit de bronnen", "Items of the sources")
THE_RULES = ("Regels", "Rules")
TOGETHER = ("samen", "together")
TRACE_HEADS = (
    ("waar", "where"),
    ("punten", "items"),
    ("gedragen", "carried"),
    ("niet gecodeerd", "not coded"),
    ("geen norm", "no norm"),
    ("regels", "rules"),
)
HOW_SETTLED = (
    "Tegenstrijdigheden in de bronnen: {count} (met een interpretatie: {chosen}; zonder keuze: {others}).",
    "Inconsistencies in the sources: {count} (with an interpretation: {chosen}; without a choice: {others}).",
)
THE_FIGURES = ("Cijfers", "Figures")
THE_RECALCULATIONS = ("Narekeningen", "Recalculations")
THE_INCONSISTENCIES = ("Tegenstrijdigheden", "Inconsistencies")
NO_CHOICE = ("geen keuze nodig", "no choice needed")
NOT = ("niet", "not")


@dataclass(frozen=True)
class Compared:
    """What is said of a kind of thing that an inventory of sources names."""

    absent: Words
    unknown: Words
    all_there: Words


OF_ITEMS = Compared(
    ("Punten die nergens terechtkwamen ({count})", "Items that went nowhere ({count})"),
    ("Punten die niet in {name} staan ({count})", "Items that are not in {name} ({count})"),
    ("Elk punt van {name} kwam ergens terecht ({count}).", "Each item of {name} went somewhere ({count})."),
)
OF_INCONSISTENCIES = Compared(
    ("Tegenstrijdigheden die nergens terechtkwamen ({count})", "Inconsistencies that went nowhere ({count})"),
    ("Tegenstrijdigheden die niet in {name} staan ({count})", "Inconsistencies that are not in {name} ({count})"),
    (
        "Elke tegenstrijdigheid van {name} heeft een interpretatie of een reden ({count}).",
        "Each inconsistency of {name} has an interpretation or a reason ({count}).",
    ),
)
