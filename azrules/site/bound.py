"""Pages bound into one document: each id is unique in it, and a link between its pages is a link inside it.

What only works on a screen is left out: forms, scripts, the way back (`nav`), and what bears the class `az-screen`.
What was folded is open.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from html.parser import HTMLParser
from posixpath import normpath
from typing import Final

from azrules.site.citing import is_web
from azrules.site.html import VOID, Html, el
from azrules.site.page import Heading, Page

# Headings whose section is not printed, by anchor: forms, what the document as a whole says, what repeats a rule file
# or another chapter.
NOT_PRINTED: Final = frozenset(
    {
        "proberen",
        "citeer-deze-regel",
        "citeer-deze-regelset",
        "scenario-s",
        "de-tekst-zoals-geschreven",
        "wat-men-moet-weten",
        "wat-de-norm-vastlegt",
        "samenhang",
    }
)

_DROPPED: Final = frozenset(
    {"script", "noscript", "style", "form", "button", "input", "select", "template", "iframe", "nav"}
)
_ON_SCREEN: Final = frozenset({"az-screen", "az-form", "az-narrow", "az-alternative"})
_OPEN: Final = {"details": "div", "summary": "p"}
_IDS: Final = frozenset({"for", "headers", "aria-labelledby", "aria-describedby", "aria-controls"})

Attributes = list[tuple[str, str | None]]


@dataclass(frozen=True)
class Bound:
    """A page in the document: how deep its title stands, and its content without it."""

    id: str
    title: str
    depth: int
    content: Html


def bind(pages: Sequence[tuple[Page, int]]) -> tuple[Bound, ...]:
    """The pages, each with how deep it stands (1 for a chapter), in their order."""
    ids = {page.address: {*_ids(_html(page, depth))} for page, depth in pages}
    return tuple(
        Bound(key(page.address), page.title, depth, _Binder(page.address, ids).bound(_html(page, depth)))
        for page, depth in pages
    )


def key(place: str) -> str:
    """The id of a page in the document; no folder of an address has a dot in its name."""
    return place.strip("/").replace("/", ".")


def _html(page: Page, depth: int) -> str:
    """The blocks of a page that are printed, with its headings below its title."""
    return "".join(_blocks(page, depth))


def _blocks(page: Page, depth: int) -> Iterator[str]:
    skipped = 0  # the level of the heading whose section is skipped
    for block in page.blocks:
        match block:
            case Heading(text, id, level):
                if skipped and level > skipped:
                    continue
                skipped = level if id in NOT_PRINTED else 0
                if not skipped:
                    yield el(f"h{level}", text, id=id) if depth == 1 else el(f"h{min(level + 1, 6)}", text, id=id)
            case Html() if not skipped:
                yield block


def _ids(html: str) -> Iterator[str]:
    found = _Ids()
    found.feed(html)
    found.close()
    return iter(found.ids)


class _Ids(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        self.ids += [value for name, value in attrs if name == "id" and value]


class _Binder(HTMLParser):
    """Writes the HTML of a page anew, as it is to be in the document."""

    def __init__(self, here: str, ids: Mapping[str, Collection[str]]) -> None:
        super().__init__(convert_charrefs=False)
        self.here = here
        self.ids = ids
        self.written: list[str] = []
        self.dropped: list[str] = []  # the open elements from the one that is dropped
        self.links: list[str] = []  # as what each open link is written

    def bound(self, html: str) -> Html:
        self.feed(html)
        self.close()
        return Html("".join(self.written))

    # What the parser meets.

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        if self.dropped or _is_dropped(tag, attrs):
            self.dropped += [] if tag in VOID else [tag]
            return
        if tag == "a":
            tag, attrs = self._link(attrs)
            self.links.append(tag)
        named = "".join(self._attribute(name, value) for name, value in attrs)
        mark = f' class="az-{tag}"' if tag in _OPEN else ""
        self.written.append(f"<{_OPEN.get(tag, tag)}{mark}{'' if mark else named}>")

    def handle_endtag(self, tag: str) -> None:
        if self.dropped:
            self.dropped.pop()
        elif tag not in VOID:
            self.written.append(f"</{self.links.pop() if tag == 'a' and self.links else _OPEN.get(tag, tag)}>")

    def handle_data(self, data: str) -> None:
        self._text(escape(data, quote=False))

    def handle_entityref(self, name: str) -> None:
        self._text(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._text(f"&#{name};")

    def _text(self, text: str) -> None:
        if not self.dropped:
            self.written.append(text)

    # How it is written.

    def _link(self, attrs: Attributes) -> tuple[str, Attributes]:
        """The link as one inside the document, or out to the web; one to what is not printed is only its text."""
        kept = [(name, value) for name, value in attrs if name not in ("href", "xlink:href", "download")]
        href = next((value for name, value in attrs if name in ("href", "xlink:href") and value), "")
        there = href if is_web(href) else self._inside(href)
        return ("a", [*kept, ("href", there)]) if there else ("span", kept)

    def _inside(self, href: str) -> str | None:
        path, _, place = href.partition("#")
        there = self.here if not path else normpath(f"{self.here}{path}")
        there = there if not path else "" if there == "." else f"{there}/"
        if there not in self.ids:
            return None
        return f"#{_named(there, place)}" if place in self.ids[there] else f"#{key(there)}"

    def _attribute(self, name: str, value: str | None) -> str:
        if value is None:
            return f" {name}"
        if name == "id":
            value = _named(self.here, value)
        elif name in _IDS:
            value = " ".join(_named(self.here, one) for one in value.split())
        elif "url(#" in value:
            value = re.sub(r"url\(#([^)]+)\)", lambda found: f"url(#{_named(self.here, found[1])})", value)
        return f' {name}="{escape(value)}"'


def _named(place: str, id: str) -> str:
    return f"{key(place)}--{id}"


def _is_dropped(tag: str, attrs: Attributes) -> bool:
    said = dict(attrs)
    classes = (said.get("class") or "").split()
    return tag in _DROPPED or "hidden" in said or not _ON_SCREEN.isdisjoint(classes)
