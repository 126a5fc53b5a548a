"""Wording and a name -> a small diagram: what it rests on at one side, what rests on it at the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from azrules.model.ruleset import Ruleset, home_of, uses, without_row
from azrules.run.wording import Wording
from azrules.site.drawing.svg import Canvas, Href, Text, arrow, figure, link, path, rect, text
from azrules.site.html import NOTHING, Content, Html, el, join

MOST: Final = 8
"""How many things stand at a side, unless somebody asks for more."""

_WIDE: Final = 700
_NARROW: Final = 320
_COLUMN: Final = 206  # the width of a box, where three stand beside each other
_SIZE: Final = 13
_SMALL: Final = 11
_PAD: Final = 6
_GAP: Final = 8
_PORT: Final = 13  # between two lines that end at the same box
_INDENT: Final = 30  # of the boxes above and below, in a narrow column


@dataclass(frozen=True)
class Thing:
    """A fact, a parameter, a rule or the decision, as it is drawn; `kind` is the word for what it is."""

    name: str
    title: str
    kind: str
    shape: str


@dataclass(frozen=True)
class Uses:
    """What something rests on directly, and what rests on it directly, in the order of the file."""

    it: Thing
    below: tuple[Thing, ...]
    above: tuple[Thing, ...]


def found(words: Wording, name: str) -> Uses:
    """What stands directly around a rule, a parameter or a fact."""
    ruleset, decision = words.ruleset, words.ruleset.decision
    known = {*ruleset.every_fact, *ruleset.parameters, *ruleset.rules}
    below = _direct(ruleset, name)
    above = [one for one in (*ruleset.rules, *ruleset.parameters) if name in _direct(ruleset, one)]
    above += [one.name for one in ruleset.facts.values() if one.judgement and name in one.judgement.indicators]
    things = [_thing(words, one) for one in above]
    if decision and name in decision.criteria:
        title = words.text(f"beslissing.{decision.name}.titel")
        things.append(Thing(decision.name, title, words.pick("beslissing", "decision"), "rule"))
    return Uses(_thing(words, name), tuple(_thing(words, one) for one in below if one in known), tuple(things))


def _direct(ruleset: Ruleset, name: str) -> dict[str, None]:
    if name not in ruleset.versions and name not in ruleset.parameters:
        return {}
    # Where a fact can be computed, that rests on facts which another rule set asks; these are told there.
    elsewhere = {ref.name for fact in ruleset.facts.values() if fact.computed for ref in fact.computed.asked}
    used = dict.fromkeys(map(without_row, uses(ruleset, name)))
    return {one: None for one in used if one not in elsewhere & ruleset.borrowed}


def _thing(words: Wording, name: str) -> Thing:
    if name in words.ruleset.every_fact:
        kind, shape = words.pick("gegeven", "fact"), "fact"
    elif name in words.ruleset.parameters:
        kind, shape = words.pick("parameter", "parameter"), "parameter"
    else:
        kind, shape = words.pick("regel", "rule"), "rule"
    home = home_of(name)
    of = words.pick(f" uit {home}", f" of {home}") if home else ""
    return Thing(name, words.title(name), f"{kind}{of}", shape)


# ------------------------------------------------------------------------------------------------------------ drawing


def drawing(words: Wording, name: str, href: Href, most: int = MOST, key: str = "gebruik") -> Html:
    """What a rule uses (left) and what uses it (right), each a link; nothing where there is neither."""
    told = found(words, name)
    if not told.below and not told.above:
        return NOTHING
    say = words.pick
    scene = _Scene(told, most, href, words)
    return figure(
        key,
        say(f"Wat “{told.it.title}” gebruikt, en wat het gebruikt", f"What “{told.it.title}” uses, and what uses it"),
        say(
            f"Links wat het gebruikt ({len(told.below)}), rechts wat het gebruikt wordt door ({len(told.above)}).",
            f"On the left what it uses ({len(told.below)}), on the right what it is used by ({len(told.above)}).",
        ),
        [scene.wide()],
        [scene.narrow()],
        say("Hetzelfde als tekst", "The same as text"),
        _as_text(told, href, words),
        class_="az-uses",
    )


def _as_text(told: Uses, href: Href, words: Wording) -> Html:
    def items(things: Sequence[Thing]) -> Content:
        if not things:
            return el("p", words.pick("Niets.", "Nothing."))
        return el("ul", *(el("li", _named(thing, href), f" ({thing.kind})") for thing in things))

    return join(
        el("p", el("strong", words.pick("Gebruikt", "Uses"))),
        items(told.below),
        el("p", el("strong", words.pick("Gebruikt door", "Used by"))),
        items(told.above),
    )


def _named(thing: Thing, href: Href) -> Content:
    address = href(thing.name)
    return el("a", thing.title, href=address) if address else thing.title


@dataclass(frozen=True)
class _Box:
    """A thing, measured; without one, how many others there are."""

    thing: Thing | None
    title: Text
    kind: Text

    @property
    def height(self) -> int:
        return self.kind.height + self.title.height + 2 * _PAD


@dataclass(frozen=True)
class _Scene:
    told: Uses
    most: int
    href: Href
    words: Wording

    def box(self, thing: Thing, width: int) -> _Box:
        room = width - 2 * _PAD - 8
        return _Box(
            thing,
            text(thing.title, room, _SIZE, bold=thing is self.told.it, class_="az-text az-title"),
            text(thing.kind, room, _SMALL),
        )

    def boxes(self, things: Sequence[Thing], width: int) -> list[_Box]:
        """The first of some things, and how many more there are."""
        shown = [self.box(thing, width) for thing in things[: self.most]]
        rest = len(things) - len(shown)
        if rest:
            others = self.words.pick("andere" if rest > 1 else "ander", "others" if rest > 1 else "other")
            more = text(self.words.pick(f"en nog {rest} {others}", f"and {rest} {others}"), width, _SIZE)
            shown.append(_Box(None, more, Text((), _SMALL)))
        return shown

    # Three columns: every line ends at the same box, so that no two lines cross.

    def wide(self) -> Canvas:
        left, right = self.boxes(self.told.below, _COLUMN), self.boxes(self.told.above, _COLUMN)
        it = self.box(self.told.it, _COLUMN)
        tall = max(it.height, _PORT * (1 + max(len(left), len(right))))
        top = 22
        heights = [sum(box.height + _GAP for box in side) for side in (left, right)]
        height = max(*heights, tall + _GAP)
        middle, centre = top + height // 2, (_WIDE - _COLUMN) // 2
        drawn: list[Content] = []
        for side, x, used in ((left, 1, heights[0]), (right, _WIDE - _COLUMN - 1, heights[1])):
            y = top + (height - used) // 2
            for at, box in enumerate(side, start=1):
                mid = y + box.height // 2
                port = middle - tall // 2 + tall * at // (len(side) + 1)
                drawn.append(_edge(x + _COLUMN, mid, centre, port) if x == 1 else _edge(centre + _COLUMN, port, x, mid))
                drawn.append(self.drawn(box, x, y, _COLUMN))
                y += box.height + _GAP
        drawn.append(self.drawn(it, centre, middle - tall // 2, _COLUMN, here=True, height=tall))
        heads = (
            _head(self.words.pick("gebruikt", "uses")).at(1, 0) if left else None,
            _head(self.words.pick("gebruikt door", "used by")).at(_WIDE - _COLUMN - 1, 0) if right else None,
        )
        return Canvas(_WIDE, top + height, join(heads, drawn))

    # One column: what it uses above it, what uses it below, joined by a line along the left.

    def narrow(self) -> Canvas:
        above, below = self.boxes(self.told.below, _NARROW - _INDENT), self.boxes(self.told.above, _NARROW - _INDENT)
        it = self.box(self.told.it, _NARROW - 2)
        drawn: list[Content] = []
        y = 0
        if above:
            drawn.append(_head(self.words.pick("gebruikt", "uses")).at(1, 0))
            y, middles, boxes = self.column(above, 20)
            drawn += [path([(10, middles[0]), (_INDENT - 2, middles[0])], "az-flow"), *boxes]
            drawn += [path([(10, middle), (_INDENT - 2, middle)], "az-flow") for middle in middles[1:]]
            drawn.append(arrow([(10, middles[0]), (10, y + 6)]))
            y += 6
        drawn.append(self.drawn(it, 1, y, _NARROW - 2, here=True))
        y += it.height
        if below:
            start = y
            drawn.append(_head(self.words.pick("gebruikt door", "used by")).at(_INDENT - 2, y + 8))
            y, middles, boxes = self.column(below, y + 28)
            drawn.append(path([(10, start), (10, middles[-1])], "az-flow"))
            drawn += [arrow([(10, middle), (_INDENT - 2, middle)]) for middle in middles]
            drawn += boxes
        return Canvas(_NARROW, y + 2, join(drawn))

    def column(self, boxes: Sequence[_Box], y: int) -> tuple[int, list[int], list[Html]]:
        """Boxes below each other: where they end, the middle of each, and they themselves."""
        middles, drawn = [], []
        for box in boxes:
            middles.append(y + box.height // 2)
            drawn.append(self.drawn(box, _INDENT - 2, y, _NARROW - _INDENT))
            y += box.height + _GAP
        return y, middles, drawn

    def drawn(self, box: _Box, x: int, y: int, width: int, here: bool = False, height: int = 0) -> Html:
        if box.thing is None:
            return el("g", rect(x, y, width, box.height, "az-box az-more"), box.title.at(x + _PAD + 4, y + _PAD))
        shape, height = "az-box az-here" if here else "az-box", height or box.height
        top = y + (height - box.height) // 2 + _PAD
        told = join(
            _outline(box.thing.shape, x, y, width, height, shape),
            box.kind.at(x + _PAD + 4, top),
            " ",
            box.title.at(x + _PAD + 4, top + box.kind.height),
        )
        address = None if here else self.href(box.thing.name)
        return link(address, f"{box.thing.kind}: {box.thing.title}", told, class_="az-node")


def _head(words: str) -> Text:
    return Text((words,), _SMALL, bold=True)


def _edge(from_x: int, from_y: int, to_x: int, to_y: int) -> Html:
    """A curve that leaves and arrives level."""
    half = (from_x + to_x) // 2
    curve = f"M{from_x} {from_y}C{half} {from_y} {half} {to_y} {to_x - 6} {to_y}"
    return join(el("path", d=curve, class_="az-flow"), _point(to_x, to_y))


def _point(x: int, y: int) -> Html:
    return el("path", d=f"M{x} {y}L{x - 7} {y - 4}L{x - 7} {y + 4}Z", class_="az-head")


def _outline(shape: str, x: int, y: int, width: int, height: int, class_: str) -> Iterator[Html]:
    """A fact has round ends, a parameter a double edge, a rule is a plain box."""
    yield rect(x, y, width, height, class_, 12 if shape == "fact" else 0)
    if shape == "parameter":
        yield path([(x + 4, y), (x + 4, y + height)], "az-rule")
