"""Numbers -> charts: bars, stacked bars and lines, each with the same numbers in a table.

No colour says anything alone: every line has its own dashes and marks and a letter at its end, every part of a bar its
letter.  What is not known is not drawn, and the table says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from azrules.model import show
from azrules.numbers import Exact
from azrules.run.wording import Wording
from azrules.site.drawing.scale import Scale, scale
from azrules.site.drawing.svg import Canvas, Text, figure, path, rect, text
from azrules.site.html import Content, Html, el, join

_SIZE: Final = 13
_SMALL: Final = 12
_BAR: Final = 18
_GAP: Final = 12
_KINDS: Final = 6  # of lines and of parts; a seventh looks as the first, and has its own letter
_MARKS: Final = 12  # on a line, at most


@dataclass(frozen=True)
class Series:
    """A line: points from left to right, None where the number is not known; `note` is said beside its title."""

    title: str
    points: tuple[tuple[Exact, Exact | None], ...]
    note: str = ""


@dataclass(frozen=True)
class Bar:
    """A number with how it is said, None where there are only words; `note` says when, `about` that it is a guess."""

    title: str
    value: Exact | None
    shown: str
    note: str = ""
    about: bool = False


@dataclass(frozen=True)
class Stack:
    """Parts that make a whole together, each None where it is not known; `shown` says the whole."""

    title: str
    parts: tuple[Exact | None, ...]
    shown: str


@dataclass(frozen=True)
class Axes:
    """What stands along the two sides of a chart with lines."""

    x: str
    y: str


# --------------------------------------------------------------------------------------------------------------- bars


def bars(words: Wording, title: str, told: Sequence[Bar], key: str = "cijfers") -> Html:
    """Numbers of one kind, one bar below the other."""
    values = [bar.value for bar in told if bar.value is not None]

    def draw(width: int, beside: int) -> Canvas:
        most = max((Text((bar.shown,), _SIZE, True).width for bar in told), default=0)
        along = scale(values, beside + 2, width - most - 8, 5)
        rows: list[Content] = []
        y = 0
        for bar in told:
            room = (beside or width) - 8
            named, note = text(bar.title, room, _SIZE), text(bar.note, room, _SMALL)
            height = named.height + note.height
            at = y + (height - _BAR) // 2 if beside else y + height + 2
            rows += [named.at(2, y), note.at(2, y + named.height), *_bar(bar, along, at)]
            y += height + (0 if beside else _BAR + 2) + _GAP
        return Canvas(width, y, join(rows))

    head = words.pick("Wat", "What"), words.pick("Wanneer", "When"), words.pick("Hoeveel", "How much")
    rows = [(bar.title, bar.note, bar.shown) for bar in told]
    description = "; ".join(f"{bar.title}, {bar.note}: {bar.shown}" for bar in told)
    return _chart(key, title, description, draw(700, 300), draw(320, 0), None, _table(head, rows), words)


def _bar(bar: Bar, along: Scale, y: int) -> Iterator[Html]:
    """A bar with its number behind it; an estimate has a dashed edge."""
    zero, end = along.at(0), along.at(bar.value or 0)
    if bar.value is not None:
        class_ = "az-fill-1 az-about" if bar.about else "az-fill-1"
        yield rect(min(zero, end), y, max(abs(end - zero), 1), _BAR, class_)
    yield Text((bar.shown,), _SIZE, True).at(max(zero, end) + 5, y + 1)


def stacked(words: Wording, title: str, parts: Sequence[str], told: Sequence[Stack], key: str = "delen") -> Html:
    """Wholes of parts, one bar below the other; a whole of which a part is not known, or is a loss, has no bar."""
    sums = [sum(part or 0 for part in one.parts) for one in told if _whole(one)]

    def draw(width: int, beside: int) -> Canvas:
        most = max((Text((one.shown,), _SIZE, True).width for one in told), default=0)
        along = scale(sums, beside + 2, width - most - 8, 5)
        rows: list[Content] = []
        y = 0
        for one in told:
            named = text(one.title, (beside or width) - 8, _SIZE)
            at = y + max(0, (named.height - _BAR - 8) // 2) if beside else y + named.height + 2
            rows += [named.at(2, y + 4 if beside else y), *_stack(one, along, at)]
            y = (max(y + named.height, at + _BAR + 8) if beside else at + _BAR + 8) + _GAP
        return Canvas(width, y, join(rows))

    unknown = words.pick("onbekend", "unknown")
    rows = [
        (one.title, *(unknown if part is None else show.plain(part, words.lang) for part in one.parts), one.shown)
        for one in told
    ]
    head = ("", *parts, words.pick("Samen", "Together"))
    description = "; ".join(f"{one.title}: {one.shown}" for one in told)
    key_of = _key([(part, "") for part in parts], lines=False)
    return _chart(key, title, description, draw(700, 200), draw(320, 0), key_of, _table(head, rows), words)


def _whole(one: Stack) -> bool:
    return all(part is not None and part >= 0 for part in one.parts)


def _stack(one: Stack, along: Scale, y: int) -> Iterator[Html]:
    done: Exact = 0
    for at, part in enumerate(one.parts if _whole(one) else ()):
        if part:
            left, right = along.at(done), along.at(done + part)
            done += part
            yield rect(left, y, max(right - left, 1), _BAR + 8, f"az-fill-{at % _KINDS + 1}")
            letter = Text((_letter(at),), _SMALL, True, "az-in-bar")
            if right - left >= letter.width + 4:
                yield letter.at((left + right) // 2, y + 5, "middle")
    yield Text((one.shown,), _SIZE, True).at(along.at(done) + 5, y + 4)


# -------------------------------------------------------------------------------------------------------------- lines


def lines(words: Wording, title: str, axes: Axes, series: Sequence[Series], key: str = "lijnen") -> Html:
    """Lines over the same axis."""
    xs = sorted({x for one in series for x, _ in one.points})
    ys = [y for one in series for _, y in one.points if y is not None]

    def draw(width: int, height: int) -> Canvas:
        named = text(axes.y, width - 8, _SMALL, True)
        top, bottom = named.height + 12, height - 44
        up = scale(ys, bottom, top, 6)
        left = 8 + max(Text((show.plain(mark, words.lang),), _SMALL).width for mark in up.marks)
        along = scale(xs, left + 6, width - 30, width // 70, zero=False)
        content = (
            named.at(2, 0),
            _grid(along, up, words),
            Text((axes.x,), _SMALL, True).at((along.start + along.end) // 2, height - 17, "middle"),
            [_line(at, one, along, up) for at, one in enumerate(series)],
            list(_ends(series, along, up)),
        )
        return Canvas(width, height, join(*content))

    unknown = words.pick("onbekend", "unknown")

    def said(y: Exact | None) -> str:
        return unknown if y is None else show.plain(y, words.lang)

    known = [dict(one.points) for one in series]
    rows = [(show.plain(x, words.lang), *(said(points[x]) if x in points else "" for points in known)) for x in xs]
    head = (axes.x, *(one.title for one in series))
    description = f"{axes.y} / {axes.x}: {'; '.join(_letter(at) + ' ' + one.title for at, one in enumerate(series))}"
    key_of = _key([(one.title, one.note) for one in series], lines=True)
    return _chart(key, title, description, draw(700, 340), draw(320, 280), key_of, _table(head, rows), words)


def _grid(along: Scale, up: Scale, words: Wording) -> Html:
    drawn: list[Content] = []
    for mark in up.marks:
        y = up.at(mark)
        drawn.append(path([(along.start - 4, y), (along.end, y)], "az-axis" if mark == 0 else "az-grid"))
        drawn.append(Text((show.plain(mark, words.lang),), _SMALL).at(along.start - 7, y - 8, "end"))
    for mark in along.marks:
        x = along.at(mark)
        drawn.append(path([(x, up.start), (x, up.start + 4)], "az-axis"))
        drawn.append(Text((show.plain(mark, words.lang),), _SMALL).at(x, up.start + 6, "middle"))
    return join(drawn)


def _line(at: int, one: Series, along: Scale, up: Scale) -> Html:
    """A line for each run of numbers that are known, with its marks."""
    runs: list[list[tuple[int, int]]] = [[]]
    for x, y in one.points:
        if y is None:
            runs.append([])
        else:
            runs[-1].append((along.at(x), up.at(y)))
    places = [place for run in runs for place in run]
    every = -(-len(places) // _MARKS)
    return el(
        "g",
        [path(run, "az-line") for run in runs if len(run) > 1],
        [_mark(at, x, y) for x, y in places[::every]],
        class_=f"az-series-{at % _KINDS + 1}",
    )


_SHAPES: Final = (
    "M-4 0A4 4 0 1 0 4 0A4 4 0 1 0 -4 0Z",
    "M-4 -4H4V4H-4Z",
    "M0 -5L5 4H-5Z",
    "M0 -5L5 0L0 5L-5 0Z",
    "M-4 -4L4 4M4 -4L-4 4",
    "M0 -5V5M-5 0H5",
)


def _mark(at: int, x: int, y: int) -> Html:
    return el("path", d=_SHAPES[at % _KINDS], transform=f"translate({x} {y})", class_="az-mark")


def _ends(series: Sequence[Series], along: Scale, up: Scale) -> Iterator[Html]:
    """The letter of each line behind its last number; where they would cover each other, one below the other."""
    last = [[(along.at(x), up.at(y)) for x, y in one.points if y is not None][-1:] for one in series]
    ends = sorted((place[0][1], place[0][0], at) for at, place in enumerate(last) if place)
    below: dict[int, int] = {}
    for y, x, at in ends:
        top = max(y - 8, below.get(x, 0))
        below[x] = top + 14
        yield Text((_letter(at),), _SMALL, True).at(x + 9, top)


# ------------------------------------------------------------------------------------------------------- around a chart


def _letter(at: int) -> str:
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[at] if at < 26 else str(at + 1)


def _key(titles: Sequence[tuple[str, str]], lines: bool) -> Html:
    """What each letter stands for, with a piece of its line or of its bar."""
    items = []
    for at, (title, note) in enumerate(titles):
        kind = at % _KINDS + 1
        sample = (
            el("g", path([(1, 8), (35, 8)], "az-line"), _mark(at, 18, 8), class_=f"az-series-{kind}")
            if lines
            else rect(1, 1, 34, 14, f"az-fill-{kind}")
        )
        drawn = el("svg", sample, viewBox="0 0 36 16", width=36, height=16, aria_hidden="true", class_="az-sample")
        items.append(el("li", drawn, " ", el("strong", _letter(at)), f" {title}", f" ({note})" if note else None))
    return el("ul", *items, class_="az-key")


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Html:
    top = el("thead", el("tr", *(el("th", cell, scope="col") for cell in head)))
    body = (el("tr", el("th", first, scope="row"), *(el("td", cell) for cell in rest)) for first, *rest in rows)
    return el("table", top, el("tbody", *body))


def _chart(
    key: str,
    title: str,
    description: str,
    wide: Canvas,
    narrow: Canvas,
    key_of: Html | None,
    table: Html,
    words: Wording,
) -> Html:
    summary = words.pick("Dezelfde gegevens als tabel", "The same data as a table")
    return figure(key, title, description, [wide], [narrow], summary, table, "az-chart", join(key_of), caption=title)
