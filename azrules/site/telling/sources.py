"""The sources: every document that rules or the specification cite, what we know of it, and which norms rest on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from azrules.lang import Words, in_language
from azrules.model.citation import Document, Status
from azrules.model.show import day
from azrules.site import address, carriers, citing
from azrules.site.carriers import Part
from azrules.site.desk import Desk
from azrules.site.html import Html, el, join
from azrules.site.page import Block, Heading, Page

Parts = Mapping[str, Mapping[str, Part]]

_TITLE: Words = ("Bronnen", "Sources")
_INTRO: Words = (
    "Alles wat de regels zeggen, komt uit deze bronnen. Bij elke bron ziet u hoever ze bindt, en wat erop steunt.",
    "Everything that the rules say comes from these sources. With each you see how far it binds, and what rests on it.",
)
_HOW_FAR: Words = (
    "Een aanbeveling of een vraag aan het beleid is geen wet. Enkel wat “geldend recht” heet, bindt vandaag.",
    "A recommendation or an ask to policy makers is not law. Only what is called “law in force” binds today.",
)
_GROUPS: tuple[tuple[str, Words], ...] = (
    ("teksten", ("Teksten over arbeidszorg", "Texts about work care")),
    ("web", ("Wetgeving en uitleg op het web", "Legislation and explanation on the web")),
    ("voorstellen", ("Voorstellen zonder bron", "Proposals without a source")),
)
# What a document is, as bronnen.yaml says it, in English.
_KINDS: Mapping[str, str] = {
    "besluit": "decision of the government",
    "decreet": "decree",
    "hervorming": "reform",
    "memorandum": "memorandum",
    "onderzoeksrapport": "research report",
    "presentatie": "presentation",
    "theory of change": "theory of change",
    "webpagina": "web page",
}


def pages(desk: Desk) -> Iterator[Page]:
    desk = desk.at(address.SOURCES)
    known = carriers.parts(desk)
    found = citing.documents(known)
    blocks: list[Block] = [el("p", desk.say(_INTRO)), el("p", desk.say(_HOW_FAR))]
    for group, title in _GROUPS:
        if of := [one for one in found.values() if _group(one) == group]:
            blocks += [Heading(desk.say(title), f"bronnen-{group}")]
            blocks += [block for one in of for block in _document(desk, one, known)]
    yield Page(desk.here, desk.say(_TITLE), tuple(blocks), desk.say(_INTRO))


def _group(document: Document) -> str:
    if document.status is Status.PROPOSAL:
        return "voorstellen"
    return "teksten" if document.file else "web"


def _document(desk: Desk, document: Document, known: Parts) -> Iterator[Block]:
    yield Heading(document.title, address.anchor(document.name), 3)
    yield el("p", desk.status(document.status), " ", _what(desk, document), class_="az-source")
    if document.note:
        yield el("p", citing.in_dutch(desk, document.note))
    if document.url:
        yield el("p", _where(desk, document))
    yield _cited(desk, document, known)


def _what(desk: Desk, document: Document) -> Html:
    """`onderzoeksrapport, omstreeks 2006`."""
    kind = _KINDS.get(document.kind) if desk.lang == "en" else document.kind
    told = kind or citing.in_dutch(desk, document.kind)
    return join(told, ", " if document.year else None, citing.in_dutch(desk, document.year) if document.year else None)


def _where(desk: Desk, document: Document) -> Html:
    read = document.read_on and day(document.read_on, desk.lang)
    on = desk.say((f", gelezen op {read}", f", read on {read}")) if read else ""
    return join(citing.elsewhere(document.url), on)


def _cited(desk: Desk, document: Document, known: Parts) -> Html:
    """Who cites a document, folded per rule set and per file of the specification."""
    found = {of: places for of, among in known.items() if (places := citing.by_place(among.values(), document))}
    return el(
        "div",
        (_folded(desk, of, places) for of, places in found.items()),
        class_="az-cites az-screen",
        data_search_exclude=True,
    )


def _folded(desk: Desk, of: str, places: Mapping[citing.Place, list[Part]]) -> Html:
    count = len({part.path for among in places.values() for part in among})
    told = (el("li", citing.told(desk, place), ": ", citing.kinds(desk, among)) for place, among in places.items())
    return el(
        "details",
        el("summary", carriers.subject(desk, of), f" ({in_language(_counted(count), desk.lang)})"),
        el("ul", told),
    )


def _counted(count: int) -> Words:
    return (
        f"{count} {'deel verwijst ernaar' if count == 1 else 'delen verwijzen ernaar'}",
        f"{count} {'part refers' if count == 1 else 'parts refer'} to it",
    )
