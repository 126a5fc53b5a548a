"""Tree -> the drawing of it: one question below the other, every ja on the left, every nee on the right.

What is an exception joins the line of the answer that it gives; what is an advice points to the way out.  A drawing
that does not fit on a page is drawn in parts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from azrules.model.types import TRUTH
from azrules.run.wording import Wording
from azrules.site.drawing.svg import Canvas, Href, Text, arrow, link, path, rect, text
from azrules.site.drawing.tree import Band, Branch, Mark, Sign, Step, Tree
from azrules.site.html import Content, Html, el, join


@dataclass(frozen=True)
class Layout:
    """The measures of a drawing; `marks` is the room for marks beside a title, none where they stand below it."""

    width: int
    lane: int
    exit: int
    marks: int
    tallest: int | None


WIDE: Final = Layout(width=780, lane=13, exit=46, marks=275, tallest=1134)
NARROW: Final = Layout(width=320, lane=9, exit=40, marks=0, tallest=None)

SIZE: Final = 14  # of the letters of a title
SMALL: Final = 12  # of all others

_GAP: Final = 16  # between two questions
_BELOW: Final = 5  # between a question and what is beside it
_PAD: Final = 5  # between a box and what is in it
_NUMBER: Final = 32  # the room for the number of a question
_SPINE: Final = 16  # the line of every ja, from the left of the questions
_ICON: Final = 18
_LABEL: Final = 48  # from the left of the questions to the name of a band
_ENDS: Final = 130  # the room for the question above all others, and for the answers


def draw(tree: Tree, layout: Layout, href: Href, words: Wording) -> list[Canvas]:
    """The drawing of a decision, in as many parts as it needs."""
    return list(_Drawing(tree, layout, href, words).parts())


@dataclass(frozen=True)
class _Mark:
    mark: Mark
    text: Text


@dataclass(frozen=True)
class _Branch:
    """`level` says that all of it stands on one line."""

    branch: Branch
    head: Text
    text: Text
    level: bool

    @property
    def height(self) -> int:
        return self.head.height * (not self.level) + self.text.height + _PAD + 2


@dataclass(frozen=True)
class _Row:
    """A question with what belongs to it, measured."""

    step: Step
    title: Text
    marks: tuple[_Mark, ...]
    branches: tuple[_Branch, ...]
    labels: tuple[tuple[int, Text], ...]  # of the bands that begin here, with their lanes
    node: int  # the height of the box

    @property
    def above(self) -> int:
        return max(_GAP, 5 + sum(label.height for _, label in self.labels))

    @property
    def height(self) -> int:
        return self.above + self.node + sum(one.height + _BELOW for one in self.branches)


class _Drawing:
    def __init__(self, tree: Tree, layout: Layout, href: Href, words: Wording) -> None:
        self.tree = tree
        self.layout = layout
        self.href = href
        self.say = words.pick
        self.yes, self.no = words.value(True, TRUTH), words.value(False, TRUTH)
        self.lanes = _lanes(tree.bands)
        self.left = 4 + layout.lane * len(set(self.lanes.values()))
        self.right = layout.width - layout.exit
        self.bus = layout.width - 12
        self.rows = [self.measured(step) for step in tree.steps]

    # -------------------------------------------------------------------------------------------------------- measures

    def measured(self, step: Step) -> _Row:
        room = self.right - self.left - _NUMBER - _PAD
        beside = bool(self.layout.marks and step.marks)
        title = text(step.title, room - self.layout.marks if beside else room, SIZE, class_="az-text az-title")
        marks_room = (self.layout.marks if beside else room) - _ICON - _PAD
        marks = tuple(_Mark(mark, text(mark.short, marks_room, SMALL, class_="az-note")) for mark in step.marks)
        told = sum(one.text.height for one in marks)
        node = max(title.height, told) if beside else title.height + told + (3 if marks else 0)
        branches = tuple(map(self.branch, step.branches))
        starting = [(self.lanes[band], self.label(band)) for band in self.tree.bands if band.first == step.number]
        return _Row(step, title, marks, branches, tuple(starting), max(node, 18) + 2 * _PAD)

    def branch(self, branch: Branch) -> _Branch:
        room = self.right - self.left - _NUMBER - 2 * _PAD - 6
        head, told = text(branch.head, room, SMALL, bold=True), text(branch.text, room, SMALL)
        level = head.width + told.width + 4 <= room and len(told.lines) == 1
        return _Branch(branch, head, told, level)

    def label(self, band: Band) -> Text:
        return text(f"{band.title}: {band.numbers}", self.right - self.left - _LABEL, SMALL, True, "az-band-label")

    # ----------------------------------------------------------------------------------------------------------- parts

    def parts(self) -> Iterator[Canvas]:
        whole = self.part(self.rows, True, True)
        fits = not self.layout.tallest or whole.height <= self.layout.tallest
        pages = [self.rows] if fits else list(self.pages())
        for at, rows in enumerate(pages):
            yield self.part(rows, at == 0, at == len(pages) - 1)

    def pages(self) -> Iterator[list[_Row]]:
        """The questions that stand on each page."""
        rows: list[_Row] = []
        room = (self.layout.tallest or 0) - _ENDS
        for row in self.rows:
            if rows and sum(one.height for one in [*rows, row]) > room:
                yield rows
                rows = []
            rows.append(row)
        yield rows

    def part(self, rows: Sequence[_Row], first: bool, last: bool) -> Canvas:
        drawn, y = self.start() if first else self.continued(rows[0])
        content: list[Content] = [drawn]
        tops: dict[int, int] = {}
        spine = self.left + _SPINE
        from_ = out = y
        for row in rows:
            content.append(arrow([(spine, from_), (spine, y + row.above)]))
            if row.step.number > 1:
                content.append(_text(self.yes, SMALL, "az-flow-label").at(spine + 7, y + row.above - _GAP))
            content += self.labels(row, y)
            tops[row.step.number] = y
            content.append(self.row(row, y + row.above))
            from_, out = y + row.above + row.node, y + row.above + row.node // 2
            y += row.height
        content += self.bands(rows, tops, y)
        ends, height = self.ends(from_, y, last, rows[-1])
        top = tops[rows[0].step.number] + rows[0].above + rows[0].node // 2
        bus = arrow([(self.bus, top), (self.bus, max(out, self.no_top(y, last)))])
        return Canvas(self.layout.width, height, join(bus, content, ends))

    # ------------------------------------------------------------------------------------------------------------ ends

    def start(self) -> tuple[Html, int]:
        """The question of the decision, and how far it binds."""
        room = self.right - self.left - 40
        question, binding = text(self.tree.question, room, SIZE, True), text(self.tree.binding, room, SMALL)
        height = question.height + binding.height + 2 * _PAD
        middle = (self.left + self.right) // 2
        box = rect(self.left, 2, self.right - self.left, height, "az-end", height // 2)
        told = question.at(middle, 2 + _PAD, "middle"), binding.at(middle, 2 + _PAD + question.height, "middle")
        return join(box, told), height + 2

    def continued(self, row: _Row) -> tuple[Html, int]:
        number = row.step.number - 1
        words = self.say(f"vervolg van vraag {number}", f"continued from question {number}")
        return _text(words, SMALL, "az-note").at(self.left, 0), 20

    def ends(self, from_: int, y: int, last: bool, row: _Row) -> tuple[Html, int]:
        """The two answers below the questions; where more questions follow, the next one instead of ja."""
        spine, beside = self.left + _SPINE, bool(self.layout.marks)
        middle = self.left + (self.right - self.left) * 11 // 20
        yes_right = middle - 10 if beside else self.right
        top = y + _GAP + 4
        yes = self.tree.yes if last else self.onward(row)
        class_ = "az-end az-yes" if last else "az-end az-onward"
        drawn, height = self.end(yes, self.yes if last else "", self.left, top, yes_right, class_)
        label = _text(self.yes, SMALL, "az-flow-label").at(spine + 7, top - _GAP)
        no_left, no_top = (middle + 10 if beside else self.left), self.no_top(y, last)
        ended, below = self.end(self.tree.no, self.no, no_left, no_top, self.layout.width - 2, "az-end az-no")
        return join(arrow([(spine, from_), (spine, top)]), label, drawn, ended), max(top + height, no_top + below) + 2

    def onward(self, row: _Row) -> str:
        number = row.step.number + 1
        return self.say(f"verder bij vraag {number}", f"on to question {number}")

    def no_top(self, y: int, last: bool) -> int:
        """Where the answer nee begins: beside ja, else below it."""
        if self.layout.marks:
            return y + _GAP + 4
        yes = self.tree.yes if last else self.onward(self.rows[0])
        _, height = self.end(yes, self.yes if last else "", self.left, 0, self.right, "")
        return y + _GAP + 4 + height + 12

    def end(self, told: str, word: str, left: int, top: int, right: int, class_: str) -> tuple[Html, int]:
        """An answer in a box; the word for it is in front, where the sentence does not begin with it."""
        said = told if told.lower().startswith(word) else f"{word.capitalize()}. {told}".strip()
        words = text(said, right - left - 28, SIZE, True)
        height = words.height + 2 * _PAD + 4
        round_ = 0 if "az-no" in class_ else height // 2
        inner = rect(left + 3, top + 3, right - left - 6, height - 6, "az-inner", max(round_ - 3, 0))
        box = rect(left, top, right - left, height, class_, round_)
        return join(
            box, inner if "az-yes" in class_ else None, words.at((left + right) // 2, top + _PAD + 2, "middle")
        ), height

    # ------------------------------------------------------------------------------------------------------- questions

    def row(self, row: _Row, y: int) -> Html:
        """A question with its way out, its exceptions and its advice, from its top down."""
        at = y + row.node // 2
        out = arrow([(self.right, at), (self.bus, at)])
        label = _text(self.no, SMALL, "az-flow-label").at(self.right + 6, at - 17)
        drawn: list[Content] = [self.node(row, y), out, label]
        y += row.node
        for one in row.branches:
            drawn.append(self.beside(one, y + _BELOW))
            y += one.height + _BELOW
        return el("g", *drawn)

    def node(self, row: _Row, y: int) -> Html:
        step, left = row.step, self.left
        number = _text(str(step.number), SIZE, "az-number", bold=True)
        word = self.say("Vraag", "Question")
        said = ". ".join([f"{word} {step.number}: {step.title}", *(mark.mark.short for mark in row.marks)])
        beside = bool(self.layout.marks)
        x = self.right - self.layout.marks if beside else left + _NUMBER
        told = sum(one.text.height for one in row.marks)
        top = y + (row.node - told) // 2 if beside else y + _PAD + row.title.height + 3
        return link(
            self.href(step.name),
            said,
            rect(left, y, self.right - left, row.node, "az-box", 5),
            path([(left + _NUMBER - 4, y), (left + _NUMBER - 4, y + row.node)], "az-rule"),
            number.at(left + (_NUMBER - 4) // 2, y + (row.node - number.height) // 2, "middle"),
            row.title.at(left + _NUMBER + 3, y + (row.node - row.title.height) // 2 if beside else y + _PAD),
            _marks(row.marks, x + 3, top),
            class_="az-node",
        )

    def beside(self, one: _Branch, y: int) -> Html:
        """An exception in a dashed box that joins the answer that it gives, or an advice as a signpost."""
        x, right, branch = self.left + _NUMBER, self.right, one.branch
        middle = y + one.height // 2
        if branch.exception:
            box = rect(x, y, right - x, one.height, "az-box az-exception")
            ways: Content = None
            if branch.to is True:
                ways = arrow([(x, middle), (self.left + _SPINE, middle)], "az-flow az-dashed")
            elif branch.to is False:
                ways = arrow([(right, middle), (self.bus, middle)], "az-flow az-dashed")
        else:
            tip = self.bus - 8 if branch.to is False else right
            corners = [(x, y), (right, y), (tip, middle), (right, y + one.height), (x, y + one.height)]
            box = el("polygon", points=" ".join(f"{at_x},{at_y}" for at_x, at_y in corners), class_="az-box az-advice")
            ways = None
        top = y + _PAD // 2 + 1
        left, below = (one.head.width + 4, 0) if one.level else (0, one.head.height)
        told = one.head.at(x + _PAD, top), one.text.at(x + _PAD + left, top + below)
        return el("g", ways, box, *told, class_="az-branch")

    # ----------------------------------------------------------------------------------------------------------- bands

    def labels(self, row: _Row, y: int) -> Iterator[Html]:
        """The names of the bands that begin at a question, each with a line from its lane."""
        top = y + 2
        for lane, label in row.labels:
            yield path([(self.lane(lane), top + 8), (self.left + 8, top + 8)], _band(lane))
            yield label.at(self.left + _LABEL, top)
            top += label.height

    def bands(self, rows: Sequence[_Row], tops: dict[int, int], bottom: int) -> Iterator[Html]:
        """The lines of the bands, as far as they run beside these questions."""
        numbers = [row.step.number for row in rows]
        for band, lane in self.lanes.items():
            inside = [number for number in numbers if band.first <= number <= band.last]
            if not inside:
                continue
            row = rows[numbers.index(inside[0])]
            begins, ends = inside[0] == band.first, inside[-1] == band.last
            named = [at for at, _ in row.labels]
            before = sum(label.height for _, label in row.labels[: named.index(lane)]) if begins else 0
            top = tops[inside[0]] + (10 + before if begins else 0)
            end = rows[numbers.index(inside[-1])]
            low = tops[inside[-1]] + end.height if ends else bottom
            foot = [(self.lane(lane) + 5, low)] if ends else []
            yield path([(self.lane(lane), top), (self.lane(lane), low), *foot], _band(lane))

    def lane(self, number: int) -> int:
        return 4 + number * self.layout.lane


def _band(lane: int) -> str:
    return f"az-band az-band-{lane % 3 + 1}"


def _lanes(bands: Sequence[Band]) -> dict[Band, int]:
    """A lane for each band, so that two that run beside the same question have different ones."""
    lanes: dict[Band, int] = {}
    for band in sorted(bands, key=lambda one: one.first):
        beside = {lane for other, lane in lanes.items() if other.last >= band.first}
        lanes[band] = next(lane for lane in range(len(bands)) if lane not in beside)
    return lanes


def _marks(marks: Sequence[_Mark], x: int, y: int) -> Iterator[Html]:
    for one in marks:
        yield join(_icon(one.mark.sign, x, y + 2), one.text.at(x + _ICON, y), " ")
        y += one.text.height


def _icon(sign: Sign, x: int, y: int) -> Html:
    """A person who judges, a road that forks, a note."""
    match sign:
        case Sign.JUDGED:
            body = f"M{x + 1} {y + 11}C{x + 1} {y + 4} {x + 11} {y + 4} {x + 11} {y + 11}Z"
            drawn = join(el("circle", cx=x + 6, cy=y + 3, r=3), el("path", d=body))
            return el("g", drawn, class_="az-icon az-icon-full")
        case Sign.READ:
            fork = f"M{x + 6} {y + 11}V{y + 6}L{x + 1} {y + 1}M{x + 6} {y + 6}L{x + 11} {y + 1}"
            return el("path", d=fork, class_="az-icon")
        case Sign.NOTED:
            return el(
                "path", d=f"M{x + 1} {y + 1}H{x + 11}V{y + 11}H{x + 1}ZM{x + 4} {y + 6}H{x + 8}", class_="az-icon"
            )


def _text(words: str, size: int, class_: str, bold: bool = False) -> Text:
    return Text((words,), size, bold, class_)
