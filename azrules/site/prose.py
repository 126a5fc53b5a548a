"""Lines of plain language, as `describe` tells them -> nested lists in which each name is a link."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from azrules.run.phrases import Line
from azrules.site.html import Content, Html, el, join

Where = Callable[[str], str | None]

# Characters that are in no text: they stand around a name and around what is told for it.
_OPEN, _TOLD, _CLOSE = "\ue000", "\ue001", "\ue002"
_MARKED = re.compile(f"{_OPEN}([^{_OPEN}-{_CLOSE}]*){_TOLD}([^{_OPEN}-{_CLOSE}]*){_CLOSE}")
_MARKS = re.compile(f"[{_OPEN}-{_CLOSE}]")


def mark(name: str, told: str) -> str:
    """A name in a phrase, as `written` finds it: the `link` of `Phrases`."""
    return f"{_OPEN}{name}{_TOLD}{_MARKS.sub('', told)}{_CLOSE}"


def written(text: str, where: Where) -> Html:
    """A phrase with its marked names as links."""
    found: list[Content] = []
    text, behind = text.replace(" -> ", " → "), 0
    for one in _MARKED.finditer(text):
        name, told = one.groups()
        place = where(name)
        found += [_MARKS.sub("", text[behind : one.start()]), el("a", told, href=place) if place else told]
        behind = one.end()
    return join(*found, _MARKS.sub("", text[behind:]))


def lists(lines: Iterable[Line], where: Where) -> Html:
    """Lines as paragraphs, each with the list of what stands below it."""
    found = [(depth, text) for depth, text in lines if text]
    return join(
        (el("p", written(text, where)), el("ul", _items(below, where), class_="az-lines") if below else None)
        for text, below in _grouped(found)
    )


def _items(lines: Sequence[Line], where: Where) -> Iterable[Html]:
    for text, below in _grouped(lines):
        deeper = el("ul", _items(below, where)) if below else None
        yield el("li", written(text.removeprefix("- "), where), deeper)


def _grouped(lines: Sequence[Line]) -> Iterable[tuple[str, Sequence[Line]]]:
    """The lines that stand highest, each with those below it."""
    at = 0
    while at < len(lines):
        depth, text = lines[at]
        end = next((i for i in range(at + 1, len(lines)) if lines[i][0] <= depth), len(lines))
        yield text, lines[at + 1 : end]
        at = end
