"""What stands in the navigation, and in which order; a page of one rule is found through its rule set."""

from __future__ import annotations

from collections.abc import Container
from typing import Final

from azrules.lang import Words
from azrules.site import address
from azrules.site.book import Book
from azrules.site.desk import Desk

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
    "herleiding": ("Herleiding", "Traceability"),
}
BACKGROUND: Final[Pages] = SAID | THEORY | TRACED

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

    def of(pages: Pages) -> Nav:
        return [{desk.say(words): _file(f"{name}/")} for name, words in pages.items() if _file(f"{name}/") in there]

    shelved: Nav = [
        {desk.say(words): [{desk.wording(name).text("regelset.titel"): _file(address.ruleset(name))} for name in names]}
        for words, names in shelves(desk.book)
    ]
    return [
        {desk.say(("Begin", "Start")): _file(address.HOME)},
        {desk.say(("De regels", "The rules")): shelved},
        {desk.say(("Voor wie", "For whom")): of(FOR_WHOM)},
        {desk.say(("Achtergrond", "Background")): of(BACKGROUND)},
        {desk.say(("Handleiding", "Manual")): of(MANUAL)},
        {desk.say(("Meldingen", "Messages")): _file(address.MESSAGES)},
    ]


def _file(place: str) -> str:
    return f"{place}index.md"
