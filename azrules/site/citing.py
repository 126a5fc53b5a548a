"""Citations as the site shows them: a document with the way to what we know of it, a place, an address elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from azrules.check import sources
from azrules.model.citation import Citation, Document
from azrules.model.show import day
from azrules.site import address
from azrules.site.desk import Desk
from azrules.site.html import Html, el, in_a_row, join

_FIRST_WORDS: Final = 12
_UNREADABLE: Final = "\N{REPLACEMENT CHARACTER}"  # what a source has where its dashes and dots of a list were damaged

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
    return in_a_row(join(one) for one in told if one)


def elsewhere(url: str) -> Html:
    """A link out of the site; what is no address on the web stays text."""
    return el("a", url, href=url, rel="external noreferrer") if is_web(url) else el("span", url)


def is_web(url: str) -> bool:
    return url.startswith(("https://", "http://"))


def source(desk: Desk, of: str, citation: Citation) -> Html:
    """Where something stands, with the first words of the passage where the text is at hand."""
    return join(place(desk, of, citation), first_words(desk, citation))


def place(desk: Desk, of: str, citation: Citation) -> Html:
    """Where something stands: the document with the place in it, and the way to a page on the web itself."""
    url, read = citation.document.url, citation.document.read_on
    if not is_web(url):
        return desk.source(of, citation)
    on = f", {desk.say(('gelezen op', 'read on'))} {day(read, desk.lang)}" if read else ""
    itself = el("a", desk.say(("de webpagina zelf", "the web page itself")), href=url, rel="external")
    secondary = desk.wording(of).secondary(citation.document)
    return join(where(desk, citation), " (", itself, on, f"; {secondary}" if secondary else None, ")")


def where(desk: Desk, citation: Citation) -> Html:
    """Where something stands, in short: the document and the place in it."""
    title = citation.document.title
    place = f"{title}, {citation.place}" if citation.place else title
    return desk.link(address.source(citation.document.name), place)


def first_words(desk: Desk, citation: Citation) -> Html | None:
    """How the passage begins: enough to find it again, and no more."""
    lines = desk.book.sources.text(citation.document)
    if lines is None or citation.lines is None or citation.lines[1] > len(lines):
        return None
    words = [word for word in sources.passage(lines, *citation.lines).split() if word != _UNREADABLE]
    said = " ".join(words[:_FIRST_WORDS]) + (" …" if len(words) > _FIRST_WORDS else "")
    begins = desk.say(("De passage begint zo: ", "The passage begins: "))
    return el("span", begins, el("q", said, lang="nl"), class_="az-quote", data_search_exclude=True)
