"""What the sources say beside the rules, a page for each subject: terms, actors, practice, added value, origin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from azrules.check.specification import FIGURES, INCONSISTENCIES
from azrules.lang import Words
from azrules.model.citation import Citation
from azrules.model.specification import Chapter, Elsewhere, Figure, Inconsistency, Recalculation, Statement
from azrules.site import address, citing, pieces
from azrules.site.desk import Desk, of_name
from azrules.site.html import Html, el, join
from azrules.site.page import Block, Heading, Page

Titled = Statement | Figure | Recalculation | Inconsistency

# What a reader should know before reading on.
_INTRO: dict[str, Words] = {
    "begrippen": (
        "De woorden van arbeidszorg, zoals de bronnen ze gebruiken. Waar een andere bron iets anders zegt, staat dat "
        "erbij.",
        "The words of work care, as the sources use them. Where another source says it differently, that is told.",
    ),
    "actoren": (
        "Wie iets doet in arbeidszorg, en in welke regels dat te zien is. Personen staan hier met hun functie en niet "
        "met hun naam.",
        "Who does what in work care, and in which rules it shows. Persons stand here with their office and not with "
        "their name.",
    ),
    "praktijk": (
        "Wat de onderzoekers omstreeks 2004-2006 zagen in de initiatieven van Limburg. Het zijn vaststellingen en geen "
        "normen: een initiatief dat anders werkt, doet daarom niets fout.",
        "What the researchers saw around 2004-2006 in the initiatives of Limburg. These are findings and no norms: an "
        "initiative that works differently does nothing wrong.",
    ),
    "meerwaarde": (
        "Wat arbeidszorg wil bereiken, voor wie, hoe, en wat daarvoor nodig is. Het zijn verwachtingen van wie in "
        "arbeidszorg werkt, geen gemeten resultaten.",
        "What work care wants to achieve, for whom, how, and what that needs. These are expectations of people who "
        "work in work care, no measured results.",
    ),
    "herkomst": (
        "Waar de bronteksten vandaan komen, en wat erover te weten valt als u ze aanhaalt.",
        "Where the sources come from, and what there is to know about them when you quote them.",
    ),
}
_BY_ALPHABET = {"begrippen"}


def pages(desk: Desk) -> Iterator[Page]:
    for name, chapter in desk.book.specification.chapters.items():
        yield _page(desk.at(address.chapter(name)), chapter)


def _page(desk: Desk, chapter: Chapter) -> Page:
    intro = desk.say(_INTRO[chapter.name]) if chapter.name in _INTRO else ""
    statements = list(chapter.statements.values())
    if chapter.name in _BY_ALPHABET:
        statements.sort(key=lambda one: desk.say(one.title).casefold())
    blocks: list[Block] = [el("p", intro)]
    for one in statements:
        blocks += [Heading(desk.say(one.title), address.anchor(one.name)), _statement(desk, one)]
    return Page(desk.here, desk.say(chapter.title), tuple(blocks), intro)


def _statement(desk: Desk, one: Statement) -> Html:
    return join(
        el("p", desk.say(one.text)),
        stands_in(desk, one.citation),
        _elsewhere(desk, one.elsewhere),
        seen_too(desk, one.see),
    )


def _elsewhere(desk: Desk, others: Iterable[Elsewhere]) -> Html | None:
    told = [el("li", el("p", desk.say(other.text)), stands_in(desk, other.citation)) for other in others]
    title = el("p", desk.say(("Elders staat het zo", "Elsewhere it says")), class_="az-label")
    return join(title, el("ul", told, class_="az-elsewhere")) if told else None


def stands_in(desk: Desk, citation: Citation) -> Html:
    """Where something stands; it is no norm, so how far that document binds says nothing of it."""
    origin = el("span", " (", citing.origin(desk, citation.document), ")", class_="az-where")
    return el("p", desk.say(("Bron: ", "Source: ")), citing.passage(desk, citation), origin, class_="az-stands-in")


def seen_too(desk: Desk, see: Iterable[str]) -> Html | None:
    """What else has to do with it: rules, and other parts of the specification."""
    links = [el("li", referred(desk, name)) for name in see]
    title = el("summary", desk.say(("Zie ook ({})", "See also ({})")).format(len(links)))
    return el("details", title, el("ul", links), class_="az-see") if links else None


def referred(desk: Desk, name: str) -> Html:
    """The link to a part of a rule set or of the specification, `omkadering.koppen`, with its title and where it is."""
    of, _, own = name.partition(".")
    if of in desk.book.rulesets:
        wording, there = desk.wording(of), of_name(desk.book.rulesets[of], own)
        title = wording.text(f"interpretaties.{own}.vraag") or wording.title(own)
    else:
        title, there = desk.say(_named(desk, of, own).title), address.part(of, own)
    where = el("span", f" {pieces.subject(desk, of)}", class_="az-where")
    return join(desk.link(there or address.ruleset(of), title), where)


def _named(desk: Desk, of: str, name: str) -> Titled:
    """A part of the specification, by the file it stands in."""
    specification = desk.book.specification
    if of == INCONSISTENCIES:
        return specification.inconsistencies[name]
    if of == FIGURES:
        return specification.figures.get(name) or specification.recalculations[name]
    return specification.chapters[of].statements[name]
