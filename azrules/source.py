"""Text that somebody wrote, and places in it.

Knows nothing of YAML, rules or messages; everything else points here.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True)
class Source:
    """A text with the name under which people know it (a path, `<invoer>`); line ends are always `\\n`."""

    name: str
    text: str = field(repr=False)
    had_bom: bool = False
    had_crlf: bool = False

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return (0, *(at + 1 for at, char in enumerate(self.text) if char == "\n"))

    def span(self, start: int, end: int) -> Span:
        """The run of characters from offset `start` up to, not including, `end`."""
        return Span(self, start, end)

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both counted from 1, columns in characters."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def line(self, number: int) -> str:
        """The text of a line (counted from 1) without its end; empty beyond the last."""
        if number > len(self._starts):
            return ""
        start = self._starts[number - 1]
        end = self.text.find("\n", start)
        return self.text[start:] if end < 0 else self.text[start:end]


@dataclass(frozen=True, slots=True)
class Span:
    """A run of characters in a source: offsets `start` up to, not including, `end`."""

    source: Source = field(repr=False, compare=False, hash=False)
    start: int
    end: int

    @property
    def line(self) -> int:
        return self.source.position(self.start)[0]

    @property
    def column(self) -> int:
        return self.source.position(self.start)[1]

    @property
    def end_line(self) -> int:
        return self.source.position(max(self.start, self.end - 1))[0]

    @property
    def end_column(self) -> int:
        """The column just behind the last character."""
        return self.source.position(max(self.start, self.end - 1))[1] + (self.end > self.start)

    @property
    def text(self) -> str:
        return self.source.text[self.start : self.end]

    def to(self, other: Span) -> Span:
        """From the start of this span to the end of the other; this one alone where that stands in another text."""
        if self.source != other.source:
            return self
        return Span(self.source, min(self.start, other.start), max(self.end, other.end))

    def __str__(self) -> str:
        return f"{self.source.name}:{self.line}:{self.column}"
