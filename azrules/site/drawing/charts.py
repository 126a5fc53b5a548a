"""Numbers -> charts: bars, stacked bars and lines, each with the same numbers in a table.

No colour says anything alone: every line has its own dashes and marks and a letter at its end, every part of a bar its
letter.  What is not known is not drawn, and the table says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from azrules.model import show
from azrules.model.types import Type
from azrules.numbers import Exact
from azrules.run.wording import Wording
from azrules.site.drawing.scale import Scale, scale
from azrules.site.drawing.svg import Canvas, Text, figure, path, rect, text
from azrules.site.html import NOTHING, Content, Html, el, join

_SIZE: Final = 13
_SMALL: Final = 12
_BAR: Final = 18
_TALL: Final = 26  # a bar with letters in it
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
        most = max((Text((bar.shown,), _SIZE, True).width for bar in told if bar.value is not None), default=0)
        along = scale(values, beside + 2, width - most - 8, 5)
        rows: list[Content] = []
        y = 0
        for bar in told:
            room = (beside or width) - 8
            named, note = text(bar.title, room, _SIZE), text(bar.note, room, _SMALL)
            said = text(bar.shown, most if bar.value is not None else width - beside - 8, _SIZE, True)
            height, tall = named.height + note.height, max(_BAR, said.height)
            at = y + max(0, height - tall) // 2 if beside else y + height + 2
            rows += [named.at(2, y), note.at(2, y + named.height), *_bar(bar, said, along, at)]
            y += (max(height, tall) if beside else height + tall + 2) + _GAP
        return Canvas(width, y, join(rows))

    head = words.pick("Wat", "What"), words.pick("Wanneer", "When"), words.pick("Hoeveel", "How much")
    rows = [(bar.title, bar.note, bar.shown) for bar in told]
    description = "; ".join(f"{bar.title}, {bar.note}: {bar.shown}" for bar in told)
    return _chart(key, title, description, draw(700, 300), draw(320, 0), _table(title, head, rows), words)


def _bar(bar: Bar, said: Text, along: Scale, y: int) -> Iterator[Html]:
    """A bar with its number behind it; an estimate has a dashed edge."""
    zero, end = along.at(0), along.at(bar.value or 0)
    if bar.value is not None:
        class_ = "az-fill-1 az-about" if bar.about else "az-fill-1"
        yield rect(min(zero, end), y, max(abs(end - zero), 1), _BAR, class_)
    yield said.at(max(zero, end) + (5 if bar.value is not None else 0), y + 1)


def stacked(
    words: Wording,
    title: str,
    parts: Sequence[str],
    told: Sequence[Stack],
    type_: Type,
    notes: Sequence[str] = (),
    key: str = "delen",
) -> Html:
    """Wholes of parts, one bar below the other; a whole of which a part is not known, or is a loss, has no bar."""
    sums = [sum(part or 0 for part in one.parts) for one in told if _whole(one)]

    def draw(width: int, beside: int) -> Canvas:
        most = max((Text((one.shown,), _SIZE, True).width for one in told), default=0)
        along = scale(sums, beside + 2, width - most - 8, 5)
        rows: list[Content] = []
        y = 0
        for one in told:
            named = text(one.title, (beside or width) - 8, _SIZE)
            at = y + max(0, (named.height - _TALL) // 2) if beside else y + named.height + 2
            rows += [named.at(2, y + 4 if beside else y), *_stack(one, along, at)]
            y = max(y + named.height, at + _TALL) + _GAP + 4
        return Canvas(width, y, join(rows))

    rows = [(one.title, *(words.value(part, type_) for part in one.parts), one.shown) for one in told]
    head = ("", *parts, words.pick("Samen", "Together"))
    description = "; ".join(f"{one.title}: {one.shown}" for one in told)
    there = [at for at in range(len(parts)) if any(one.parts[at] != 0 for one in told)]
    key_of = _key({at: (parts[at], "") for at in there}, lines=False)
    return _chart(
        key, title, description, draw(700, 200), draw(320, 0), _table(title, head, rows), words, key_of, notes
    )


def _whole(one: Stack) -> bool:
    return all(part is not None and part >= 0 for part in one.parts)


def _stack(one: Stack, along: Scale, y: int) -> Iterator[Html]:
    """A bar in parts, the letter of each in it, or below it where it does not fit."""
    done: Exact = 0
    below = 0  # where a letter below the bar may begin
    for at, part in enumerate(one.parts if _whole(one) else ()):
        if part:
            left, right = along.at(done), along.at(done + part)
            done += part
            yield rect(left, y, max(right - left, 1), _TALL, f"az-fill-{at % _KINDS + 1}")
            letter = Text((_letter(at),), _SMALL, True)
            if right - left >= letter.width + 4:
                yield replace(letter, class_="az-in-bar").at((left + right) // 2, y + 5, "middle")
            else:
                below = max(below, (left + right - letter.width) // 2)
                yield letter.at(below, y + _TALL)
                below += letter.width + 2
    yield Text((one.shown,), _SIZE, True).at(along.at(done) + 5, y + 4)


# -------------------------------------------------------------------------------------------------------------- lines


def lines(
    words: Wording,
    title: str,
    axes: Axes,
    series: Sequence[Series],
    notes: Sequence[str] = (),
    key: str = "lijnen",
) -> Html:
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
    key_of = _key({at: (one.title, one.note) for at, one in enumerate(series)}, lines=True)
    return _chart(
        key, title, description, draw(700, 340), draw(320, 280), _table(title, head, rows), words, key_of, notes
    )


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
        letter = Text((_letter(at),), _SMALL, True)
        # One that ends before the others has its letter above it, where the others do not go through.
        yield letter.at(x + 9, top) if x == along.end else letter.at(x, y - 24, "middle")


# ------------------------------------------------------------------------------------------------------- around a chart


def _letter(at: int) -> str:
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[at] if at < 26 else str(at + 1)


def _key(titles: Mapping[int, tuple[str, str]], lines: bool) -> Html:
    """What each letter stands for, with a piece of its line or of its bar."""
    items = []
    for at, (title, note) in titles.items():
        kind = at % _KINDS + 1
        sample = (
            el("g", path([(1, 8), (35, 8)], "az-line"), _mark(at, 18, 8), class_=f"az-series-{kind}")
            if lines
            else rect(1, 1, 34, 14, f"az-fill-{kind}")
        )
        drawn = el("svg", sample, viewBox="0 0 36 16", width=36, height=16, aria_hidden="true", class_="az-sample")
        items.append(el("li", drawn, " ", el("strong", _letter(at)), f" {title}", f" ({note})" if note else None))
    return el("ul", *items, class_="az-key")


def _table(title: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> Html:
    top = el("tr", *(el("th", cell, scope="col") if cell else el("td") for cell in head))
    body = (el("tr", el("th", first, scope="row"), *(el("td", cell) for cell in rest)) for first, *rest in rows)
    table = el("table", el("thead", top), el("tbody", *body), class_="az-table")
    return el("div", table, class_="az-scroll", role="group", tabindex=0, aria_label=title)


def _chart(
    key: str,
    title: str,
    description: str,
    wide: Canvas,
    narrow: Canvas,
    table: Html,
    words: Wording,
    key_of: Html = NOTHING,
    notes: Sequence[str] = (),
) -> Html:
    summary = words.pick("Dezelfde gegevens als tabel", "The same data as a table")
    below = key_of, [el("p", note, class_="az-legend") for note in notes if note]
    return figure(key, title, description, [wide], [narrow], summary, table, "az-chart", below, caption=title)
