"""Citations as the site shows them: a document with the way to what we know of it, a place, an address elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from azrules.lang import in_language
from azrules.model.citation import Citation, Document
from azrules.model.show import day
from azrules.site import address
from azrules.site.carriers import Part
from azrules.site.desk import Desk
from azrules.site.html import Html, el, join

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

Place = tuple[str, tuple[int, int] | None]
"""A place in a document, with its lines where the text is at hand."""


def place_of(citation: Citation) -> Place:
    return citation.place, citation.lines


def in_words(desk: Desk, place: Place) -> str:
    """`3.1, vraag 7 (tekstregels 925-931)`; of a document that is cited as a whole, that."""
    where, lines = place
    if not lines:
        return where or desk.say(("het geheel", "the whole"))
    return f"{where} ({_lines(desk, lines)})" if where else _lines(desk, lines)


def told(desk: Desk, place: Place) -> Html:
    """The same on a page; the name of a place is as Dutch as its document."""
    where, lines = place
    if not where:
        return join(in_words(desk, place))
    return join(in_dutch(desk, where), f" ({_lines(desk, lines)})" if lines else None)


def _lines(desk: Desk, lines: tuple[int, int]) -> str:
    first, last = lines
    one, many = desk.say(("tekstregel", "line")), desk.say(("tekstregels", "lines"))
    return f"{one} {first}" if first == last else f"{many} {first}-{last}"


def in_dutch(desk: Desk, text: str) -> Html:
    """A text that exists in Dutch only."""
    return join(text) if desk.lang == "nl" else el("span", text, lang="nl")


def document(desk: Desk, of: Document) -> Html:
    """The title of a document, with the way to what we know of it."""
    return desk.link(address.source(of.name), in_dutch(desk, of.title))


def passage(desk: Desk, citation: Citation) -> Html:
    """A document and a place in it."""
    return join(document(desk, citation.document), ", ", told(desk, place_of(citation)))


def origin(desk: Desk, of: Document) -> Html:
    """What a document is and from when: `memorandum, na november 2023`, `webpagina, gelezen op 22 november 2026`."""
    english = _KINDS.get(of.kind) if desk.lang == "en" else None
    read = desk.say((f"gelezen op {day(of.read_on, 'nl')}", f"read on {day(of.read_on, 'en')}")) if of.read_on else ""
    told = [english or in_dutch(desk, of.kind), in_dutch(desk, of.year) if of.year else "", read]
    return _joined([join(one) for one in told if one], ", ")


def elsewhere(url: str) -> Html:
    """A link out of the site; what is no address on the web stays text."""
    is_web = url.startswith(("https://", "http://"))
    return el("a", url, href=url, rel="external noreferrer") if is_web else el("span", url)


def documents(parts: Mapping[str, Mapping[str, Part]]) -> Mapping[str, Document]:
    """Every document that something cites, by name, in the order in which they are met."""
    cited = (citation for of in parts.values() for part in of.values() for citation in part.citations)
    return {citation.document.name: citation.document for citation in cited}


def by_place(parts: Iterable[Part], cited: Document) -> Mapping[Place, list[Part]]:
    """The parts that cite a document, each under the places that it names, in the order of the document."""
    found: dict[Place, dict[str, Part]] = {}
    for part in parts:
        for citation in part.citations:
            if citation.document == cited:
                found.setdefault(place_of(citation), {})[part.path] = part
    return {place: list(found[place].values()) for place in sorted(found, key=_in_order)}


def _in_order(place: Place) -> tuple[int, int, str]:
    where, lines = place
    return (*lines, where) if lines else (0, 0, where)


def kinds(desk: Desk, parts: Iterable[Part]) -> Html:
    """Links to parts, those of a kind behind the word for it."""
    grouped: dict[str, list[Part]] = {}
    for part in parts:
        grouped.setdefault(in_language(part.kind.words, desk.lang), []).append(part)
    told = [join(f"{kind}: ", links(desk, of)) for kind, of in grouped.items()]
    return _joined(told, "; ")


def links(desk: Desk, parts: Iterable[Part]) -> Html:
    """Links to parts, in a row."""
    return _joined([desk.link(part.place, part.title) for part in parts], ", ")


def _joined(told: list[Html], sign: str) -> Html:
    return join(*(join(sign if at else None, one) for at, one in enumerate(told)))
