"""What stands in the navigation, and in which order: every page has a place in it, so that none is without a menu.

The theme shows of it only what is near the page that one reads.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from typing import Final

from azrules.lang import Words
from azrules.site import address, pieces
from azrules.site.book import Book
from azrules.site.desk import Desk
from azrules.site.subjects import subjects

Pages = dict[str, Words]

# The rule sets, by what they are about; one that stands on none of these comes behind them.
_SHELVES: Final[tuple[tuple[Words, tuple[str, ...]], ...]] = (
    (("Een persoon", "A person"), ("beslissingsboom", "statuut", "dossier", "trajecten")),
    (("Een initiatief", "An initiative"), ("initiatief", "arbeid-op-maat", "zorg-op-maat", "niet-categoriaal")),
    (("De middelen en het beleid", "Means and policy"), ("omkadering", "beleid")),
    (
        ("Regelingen van de overheid", "Schemes of the government"),
        ("ama-welzijn", "ama-sociale-economie", "vrijwilligersvergoeding", "doorstroomtrajecten"),
    ),
)

_OTHERS: Final[Words] = ("Andere", "Others")

# The pages of docs/ that people wrote, by their name; the English of each stands in docs/en.
FOR_WHOM: Final[Pages] = {
    "medewerkers": ("Voor arbeidszorgmedewerkers", "For people in work care"),
    "initiatieven": ("Voor initiatieven en toeleiders", "For initiatives and referrers"),
    "beleidsmakers": ("Voor beleidsmakers", "For policy makers"),
    "ontwikkelaars": ("Voor ontwikkelaars", "For developers"),
}
THEORY: Final[Pages] = {"veranderingstheorie": ("De veranderingstheorie", "The theory of change")}
MANUAL: Final[Pages] = {
    "taal": ("De taal van de regels", "The language of the rules"),
    "vergelijken": ("Vergelijken", "Comparing"),
    "watals": ("Wat als", "What if"),
    "interface": ("De interface", "The interface"),
    "json": ("Het antwoord als JSON", "The answer as JSON"),
    "wet": ("De regels als JSON", "The rules as JSON"),
    "linkeddata": ("Als linked data", "As linked data"),
    "dmn": ("Als DMN", "As DMN"),
    "snelheid": ("De snelheid", "The speed"),
    "architecture": ("De architectuur (Engels)", "The architecture"),
    "wijzigingen": ("Wat er veranderde", "What changed"),
}
WRITTEN: Final[Pages] = FOR_WHOM | THEORY | MANUAL

# What the sources say and is no rule, and where all of it comes from; the theory of change stands in the middle.
SAID: Final[Pages] = {
    "begrippen": ("Begrippen", "Terms"),
    "actoren": ("Actoren", "Actors"),
    "praktijk": ("Praktijk", "Practice"),
    "cijfers": ("Cijfers", "Figures"),
    "meerwaarde": ("Meerwaarde", "Added value"),
}
TRACED: Final[Pages] = {
    "bronnen": ("Bronnen", "Sources"),
    "herkomst": ("Herkomst van de bronnen", "Origin of the sources"),
    "tegenstrijdigheden": ("Tegenstrijdigheden", "Contradictions"),
}
MATRIX: Final[Pages] = {"herleiding": ("Herleiding", "Traceability")}
BACKGROUND: Final[Pages] = SAID | THEORY | TRACED | MATRIX

# A tab, and a part of the menu, leads to the first page in it.
_ALL_RULESETS: Final[Words] = ("Alle regelsets", "All rule sets")
_OVERVIEW: Final[Words] = ("Overzicht", "Overview")
_ALL_MESSAGES: Final[Words] = ("Alle meldingen", "All messages")
_OF_A_RULESET: Final[dict[Callable[[str], str], Words]] = {
    address.facts: ("Gegevens", "Facts"),
    address.parameters: ("Parameters", "Parameters"),
    address.interpretations: ("Interpretaties", "Interpretations"),
    address.scenarios: ("Scenario's", "Scenarios"),
    address.text: ("De tekst zoals geschreven", "The text as it is written"),
}

Nav = list[object]


def shelves(book: Book) -> list[tuple[Words, list[str]]]:
    """The rule sets of a book in groups, each group with its title; none is left out."""
    found = [(words, [name for name in names if name in book.told]) for words, names in _SHELVES]
    placed = {name for _, names in found for name in names}
    rest = [name for name in book.told if name not in placed]
    return [(words, names) for words, names in [*found, (_OTHERS, rest)] if names]


def ordered(book: Book) -> list[str]:
    """The names of all rule sets, in the order in which a reader meets them."""
    return [name for _, names in shelves(book) for name in names]


def listed(desk: Desk, there: Container[str]) -> Nav:
    """The navigation of a language, as mkdocs wants it: of all that has a place in it, the files that are `there`."""
    shelved = [
        {desk.say(words): [_ruleset(desk, name, there) for name in names]} for words, names in shelves(desk.book)
    ]
    messages = {desk.say(("Meldingen", "Messages")): _messages(desk, there)}
    return [
        {desk.say(("Begin", "Start")): _file(address.HOME)},
        {desk.say(("De regels", "The rules")): [{desk.say(_ALL_RULESETS): _file(address.RULESETS)}, *shelved]},
        {desk.say(("Voor wie", "For whom")): _named(desk, there, FOR_WHOM)},
        {desk.say(("Achtergrond", "Background")): _background(desk, there)},
        {desk.say(("Handleiding", "Manual")): [*_named(desk, there, MANUAL), messages]},
    ]


def _background(desk: Desk, there: Container[str]) -> Nav:
    """What the sources say, and where it comes from; of the matrix there is a page for each rule set and chapter."""
    traced = [name for name in (*ordered(desk.book), *SAID, *TRACED) if _file(address.trace(name)) in there]
    matrix: Nav = [{desk.say(_OVERVIEW): _file(address.TRACE)}]
    matrix += [{pieces.subject(desk, name): _file(address.trace(name))} for name in traced]
    return [
        {desk.say(("Wat de bronnen zeggen", "What the sources say")): _named(desk, there, SAID)},
        *_named(desk, there, THEORY),
        {
            desk.say(("Waar het vandaan komt", "Where it comes from")): [
                *_named(desk, there, TRACED),
                *({desk.say(words): matrix} for words in MATRIX.values()),
            ]
        },
    ]


def _ruleset(desk: Desk, name: str, there: Container[str]) -> object:
    """A rule set with all its pages: first those about the whole, then one for each rule."""
    words, rules = desk.wording(name), desk.book.rulesets[name].own_rules
    whole = ((desk.say(title), place(name)) for place, title in _OF_A_RULESET.items())
    each = ((words.title(rule), address.rule(name, rule)) for rule in rules)
    return {
        words.text("regelset.titel"): [
            {desk.say(_OVERVIEW): _file(address.ruleset(name))},
            *_those(there, [*whole, *each]),
        ]
    }


def _messages(desk: Desk, there: Container[str]) -> Nav:
    """The messages by subject, under the codes that one looks for."""
    by_subject = (
        {subject: _those(there, ((code, address.message(code)) for code in codes))}
        for subject, codes in subjects(desk.lang).items()
    )
    return [{desk.say(_ALL_MESSAGES): _file(address.MESSAGES)}, *by_subject]


def _named(desk: Desk, there: Container[str], pages: Pages) -> Nav:
    return _those(there, ((desk.say(words), f"{name}/") for name, words in pages.items()))


def _those(there: Container[str], pages: Iterable[tuple[str, str]]) -> Nav:
    """Titles with their addresses, as far as there are such pages."""
    return [{title: file} for title, place in pages if (file := _file(place)) in there]


def _file(place: str) -> str:
    return f"{place}index.md"
