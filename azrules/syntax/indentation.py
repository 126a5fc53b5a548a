"""Which line begins too far to the left or to the right, and where it should begin.

Knows no YAML: it puts the lines that may be wrong elsewhere, the likeliest first, and asks whether that can be read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from azrules.diagnostic import Diagnostic
from azrules.problems import reading as say
from azrules.source import Source

# A line that opens something: a dash, or a name with a colon.
_LINE = re.compile(r"^(?P<indent> *)(?P<dashes>(?:- +)*)(?P<rest>-$|[^\s#-].*)", re.MULTILINE)
_NAME = re.compile(r".*?:(?: |$)")
_ALONE = re.compile(r"[^#]*:(?: +#.*)?")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that opens something: where it begins, after how many spaces, and whether it is a name and no more."""

    start: int
    indent: int
    dashes: int
    alone: bool

    def moved(self, text: str, indent: int) -> str:
        """The text with this line after another number of spaces."""
        return text[: self.start - self.indent] + " " * indent + text[self.start :]


@dataclass(frozen=True, slots=True)
class Cause:
    """The message about a line that begins in the wrong place, and up to where all can be read once it is moved."""

    diagnostic: Diagnostic
    end: int


def misplaced(source: Source, found: Diagnostic, doubled: bool, readable: Callable[[str, int], bool]) -> Cause | None:
    """The line that alone is to blame for what was found; None where that cannot be known.

    Where names are `doubled` it can only be a name alone, right above: what should be in it became its neighbour.
    `readable` tells whether a text can be read, and something of it begins at a place.
    """
    text, at = source.text, found.span.start
    lines = _lines(text)
    here = max((count for count, line in enumerate(lines) if line.start <= at), default=-1)
    if here < 0 or "\n" in text[lines[here].start : at]:
        return None
    # A part of the file around the place, with the lines without spaces before and behind it: enough to judge a move.
    tops = [line.start for line in lines if not line.indent]
    begin = [0, 0, *(top for top in tops if top < lines[here].start)][-2]
    end = min((text.find("\n", top) + 1 for top in tops if top > at), default=0) or len(text)
    *above, last = (line for line in lines[: here + 1] if line.start >= begin)
    moves = dict.fromkeys(_doubled(*above, last) if doubled else _misfit(*above, last))
    others = set(lines).difference(suspect for suspect, _ in moves)
    near_by = others.intersection(lines[max(here - 6, 0) : here + 3])

    def moved(line: Line, indent: int) -> str:
        return line.moved(text[:end], indent)[begin:]

    def unlikely(move: tuple[Line, int]) -> tuple[int, ...]:
        line, indent = move
        alike = [-sum(other.indent == indent for other in some) for some in (near_by, others)]
        return _empty(_lines(moved(line, indent))), abs(indent - line.indent), *alike, indent % 2

    for line, indent in sorted(moves, key=unlikely):
        place = line.start - line.indent + indent + line.dashes - begin
        if indent != line.indent and readable(moved(line, indent), place):
            return Cause(_told(source, found, line, indent), end)
    return None


def _empty(lines: list[Line]) -> int:
    """How many lines are a name alone, with nothing that belongs to it below."""
    return sum(name.alone and below.indent < name.indent + (not below.dashes) for name, below in pairwise(lines))


def _told(source: Source, found: Diagnostic, line: Line, indent: int) -> Diagnostic:
    itself = line.start == source.text.rfind("\n", 0, found.span.start) + 1 + line.indent
    if itself and found.message is not say.INDENTATION:
        return found
    (nl, en), also = spaces(indent), [] if itself else [(found.span, ("hier loopt het mis", "here it goes wrong"))]
    end = source.text.find("\n", line.start)
    return say.INDENTATION(
        source.span(line.start, len(source.text) if end < 0 else end),
        spaces=spaces(line.indent),
        trouble=FITS_NOWHERE if itself else FOLLOWING,
        advice=(f"laat hem na {nl} beginnen", f"let it begin after {en}"),
        also=also,
    )


FITS_NOWHERE = ("daar past hij nergens bij", "belongs to nothing there")
FOLLOWING = ("dan past wat volgt er niet bij", "then what follows does not fit")


def spaces(count: int) -> tuple[str, str]:
    """A number of spaces in words."""
    return ("1 spatie", "1 space") if count == 1 else (f"{count} spaties", f"{count} spaces")


def _lines(text: str) -> list[Line]:
    return [
        Line(found.start("dashes"), len(found["indent"]), len(found["dashes"]), bool(_ALONE.fullmatch(found["rest"])))
        for found in _LINE.finditer(text)
        if found["dashes"] or found["rest"] == "-" or _NAME.match(found["rest"])
    ]


def _doubled(*lines: Line) -> Iterator[tuple[Line, int]]:
    """The moves that may mend a name which stands twice, on the last line."""
    *above, line = lines
    if above and above[-1].alone and above[-1].indent == line.indent:
        yield from ((above[-1], other.indent) for other in above)


def _misfit(*lines: Line) -> Iterator[tuple[Line, int]]:
    """The moves that may mend a last line that fits nowhere: its own, or that of the line it would belong to."""
    *above, line = lines
    for other in above:
        yield line, other.indent
        yield line, other.indent + other.dashes
    outer = max((count for count, other in enumerate(above) if other.indent < line.indent), default=-1)
    for other in above[max(outer, 0) : outer + 2]:
        yield other, line.indent
        yield other, max(line.indent - other.dashes, 0)
