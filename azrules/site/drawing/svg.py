"""The pieces of a drawing: texts, boxes, lines, and the figure around them.

All places are whole numbers, so that a drawing is the same on every machine.  What a piece looks like is said by its
class.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from azrules.site.drawing import text as measure
from azrules.site.html import NOTHING, Content, Html, el, join

Href = Callable[[str], str | None]
"""The address of what bears a name; none where there is nothing to go to."""

Anchor = Literal["start", "middle", "end"]
Point = tuple[int, int]

_EDGE: Final = 2  # above and below a drawing, for what is thicker than it measures
_BASELINE: Final = 80  # of the first line below the top of a text, in percent of the size


@dataclass(frozen=True)
class Text:
    """Lines of one size, one below the other."""

    lines: tuple[str, ...]
    size: int
    bold: bool = False
    class_: str = "az-text"
    lang: str | None = None

    @property
    def leading(self) -> int:
        return self.size * 13 // 10

    @property
    def height(self) -> int:
        return self.leading * len(self.lines)

    @property
    def width(self) -> int:
        return max((measure.width(line, self.size, self.bold) for line in self.lines), default=0)

    def at(self, x: int, y: int, anchor: Anchor = "start") -> Html:
        """The text with its top at `y`; nothing where there are no lines."""
        if not self.lines:
            return NOTHING
        top = y + self.size * _BASELINE // 100 + (self.leading - self.size) // 2
        # A space between the lines, so that who copies or hears the text does not get two words as one.
        lines = [el("tspan", line, x=x, dy=self.leading if at else None) for at, line in enumerate(self.lines)]
        spaced: list[Content] = [part for line in lines for part in (line, " ")]
        return el(
            "text",
            spaced[:-1],
            y=top,
            class_=self.class_,
            font_size=self.size,
            font_weight="bold" if self.bold else None,
            text_anchor=anchor if anchor != "start" else None,
            lang=self.lang,
        )


def text(
    words: str, room: int, size: int, bold: bool = False, class_: str = "az-text", lang: str | None = None
) -> Text:
    """Words on as many lines as they need in the room."""
    return Text(measure.wrap(words, room, size, bold), size, bold, class_, lang)


def rect(x: int, y: int, width: int, height: int, class_: str, round_: int = 0) -> Html:
    return el("rect", x=x, y=y, width=width, height=height, rx=round_ or None, class_=class_)


def path(points: Iterable[Point], class_: str) -> Html:
    """A line along some points."""
    return el("path", d="M" + "L".join(f"{x} {y}" for x, y in points), class_=class_)


def arrow(points: Sequence[Point], class_: str = "az-flow") -> Html:
    """A line along some points, with a head at its end; its last piece lies level or upright."""
    (x, y), (from_x, from_y) = points[-1], points[-2]
    along, up = _sign(x - from_x), _sign(y - from_y)
    back, side = 7, 4
    wings = (
        (x - along * back - up * side, y - up * back - along * side),
        (x - along * back + up * side, y - up * back + along * side),
    )
    head = "M" + "L".join(f"{at_x} {at_y}" for at_x, at_y in ((x, y), *wings)) + "Z"
    return join(path(points, class_), el("path", d=head, class_="az-head"))


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)


def link(href: str | None, label: str, *content: Content, class_: str) -> Html:
    """A part of a drawing that leads somewhere, by the name under which it is read out; a group where it does not.

    The name holds all that is to be seen, as who speaks to a machine would say it.
    """
    spaced = [(one, " ") for one in content]
    if not href:
        return el("g", *spaced, class_=class_)
    return el("a", *spaced, href=href, class_=class_, aria_label=label)


@dataclass(frozen=True)
class Canvas:
    """A drawing of one size: what stands on it."""

    width: int
    height: int
    content: Html


def figure(
    key: str,
    title: str,
    description: str,
    wide: Sequence[Canvas],
    narrow: Sequence[Canvas],
    summary: str,
    alternative: Content,
    class_: str = "",
    below: Content = None,
    caption: str = "",
) -> Html:
    """A figure: the drawing for a wide column and for a narrow one, what stands below them, and the same as text.

    `key` is unlike that of any other figure on the page; a `caption` is to be seen above the drawing.
    """
    drawings = [
        _svg(f"{key}-{shape}-{at}", shape, title, description, canvas)
        for shape, canvases in (("wide", wide), ("narrow", narrow))
        for at, canvas in enumerate(canvases, start=1)
    ]
    told = el("details", el("summary", summary), alternative, class_="az-alternative")
    seen = el("figcaption", caption) if caption else None
    return el("figure", seen, *drawings, below, told, class_=f"az-figure {class_}".strip())


def _svg(key: str, shape: str, title: str, description: str, canvas: Canvas) -> Html:
    return el(
        "svg",
        el("title", title, id=f"{key}-title"),
        el("desc", description, id=f"{key}-desc"),
        canvas.content,
        viewBox=f"0 {-_EDGE} {canvas.width} {canvas.height + 2 * _EDGE}",
        width=canvas.width,
        height=canvas.height + 2 * _EDGE,
        role="group" if "<a " in canvas.content else "img",  # who hears an image hears no links in it
        class_=f"az-{shape}",
        aria_labelledby=f"{key}-title",
        aria_describedby=f"{key}-desc",
    )
