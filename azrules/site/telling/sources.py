"""The sources: every document that rules or the specification cite, what we know of it, and which norms rest on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from azrules.lang import Words
from azrules.model.citation import Document, Status
from azrules.site import address, citing, pieces
from azrules.site.desk import Desk
from azrules.site.html import Html, el, join
from azrules.site.page import Block, Heading, Page
from azrules.site.pieces import Piece

Parts = Mapping[str, Mapping[str, Piece]]
Places = Mapping[citing.Place, list[Piece]]

_TITLE: Words = ("Bronnen", "Sources")
_INTRO: Words = (
    "Alles wat de regels zeggen, komt uit deze bronnen. Bij elke bron ziet u hoever ze bindt, en wat erop steunt.",
    "Everything that the rules say comes from these sources. With each you see how far it binds, and what rests on it.",
)
_HOW_FAR: Words = (
    "Een aanbeveling of een vraag aan het beleid is geen wet. Enkel wat “geldend recht” heet, bindt vandaag.",
    "A recommendation or an ask to policy makers is not law. Only what is called “law in force” binds today.",
)
# Each with its title, and what one should know of such a source.
_GROUPS: tuple[tuple[str, Words, Words], ...] = (
    (
        "teksten",
        ("Teksten over arbeidszorg", "Texts about work care"),
        (
            "De teksten waaruit de regels en de rest van de specificatie komen.",
            "The texts from which the rules and the rest of the specification come.",
        ),
    ),
    (
        "web",
        ("Wetgeving en uitleg op het web", "Legislation and explanation on the web"),
        (
            "Dit staat op het web. Er staat bij op welke dag het gelezen is; sindsdien kan het veranderd zijn. Een "
            "webpagina geeft de wet weer en is niet de wet zelf.",
            "This stands on the web. It says on which day it was read; it may have changed since. A web page tells the "
            "law and is not the law itself.",
        ),
    ),
    (
        "voorstellen",
        ("Voorstellen zonder bron", "Proposals without a source"),
        (
            "Dit vraagt niemand. Het is bedacht om door te rekenen wat het zou veranderen.",
            "Nobody asks for this. It was thought up to work out what it would change.",
        ),
    ),
)


def pages(desk: Desk) -> Iterator[Page]:
    desk = desk.at(address.SOURCES)
    known = pieces.every(desk)
    found = pieces.documents(known)
    blocks: list[Block] = [el("p", desk.say(_INTRO)), el("p", desk.say(_HOW_FAR))]
    for group, title, intro in _GROUPS:
        if of := [one for one in found.values() if _group(one) == group]:
            blocks += [Heading(desk.say(title), f"bronnen-{group}"), el("p", desk.say(intro))]
            blocks += [block for one in of for block in _document(desk, one, known)]
    yield Page(desk.here, desk.say(_TITLE), tuple(blocks), desk.say(_INTRO))


def _group(document: Document) -> str:
    if document.status is Status.PROPOSAL:
        return "voorstellen"
    return "teksten" if document.file else "web"


def _document(desk: Desk, document: Document, known: Parts) -> Iterator[Block]:
    yield Heading(document.title, address.anchor(document.name), 3)
    url = join(": ", citing.elsewhere(document.url)) if document.url else None
    yield el("p", citing.origin(desk, document), url, class_="az-source")
    if document.note:
        yield el("p", citing.in_dutch(desk, document.note))
    yield _norms(desk, document, known)
    yield _cited(desk, document, known)


def _norms(desk: Desk, document: Document, known: Parts) -> Html:
    """How far binds what comes from a document, if a norm does."""
    cited = (piece for of in known.values() for piece in of.values() if piece.kind in pieces.NORMS)
    if any(citation.document == document for piece in cited for citation in piece.citations):
        return el("p", desk.say(("Normen uit deze bron: ", "Norms from this source: ")), desk.status(document.status))
    return el("p", desk.say(("Geen enkele norm rust op deze bron.", "No norm rests on this source.")))


def _cited(desk: Desk, document: Document, known: Parts) -> Html:
    """Who cites a document, folded: per rule set and per file of the specification, in the order of the document."""
    found = {of: places for of, among in known.items() if (places := pieces.by_place(among.values(), document))}
    count = sum(_count(places) for places in found.values())
    return el(
        "details",
        el("summary", desk.say(_counted(count, "Wat ernaar verwijst", "What refers to it"))),
        (_of(desk, of, places) for of, places in found.items()),
        class_="az-cites az-screen",
        data_search_exclude=True,
    )


def _of(desk: Desk, of: str, places: Places) -> Html:
    title = desk.say(_counted(_count(places), *2 * (pieces.subject(desk, of),)))
    told = (el("li", citing.told(desk, place), ": ", pieces.kinds(desk, among)) for place, among in places.items())
    return join(el("p", title, class_="az-label"), el("ul", told))


def _count(places: Places) -> int:
    return len({piece.path for among in places.values() for piece in among})


def _counted(count: int, dutch: str, english: str) -> Words:
    return (
        f"{dutch} ({count} {'deel' if count == 1 else 'delen'})",
        f"{english} ({count} part{'' if count == 1 else 's'})",
    )
