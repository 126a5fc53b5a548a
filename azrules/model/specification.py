"""What the sources say beside the rules: terms, roles, practice, dated figures, and where they contradict each other.

A text is a pair (Dutch, English).  What carries items of the inventory of the sources says which in `points`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from azrules.model.citation import Citation
from azrules.model.expr import Expr
from azrules.model.types import Number
from azrules.numbers import Exact
from azrules.source import Span

Text = tuple[str, str]
NO_TEXT: Text = ("", "")


@dataclass(frozen=True)
class Elsewhere:
    """How another place says it differently."""

    text: Text
    citation: Citation


@dataclass(frozen=True)
class Statement:
    """One thing that the sources say, in our words; `see` has the rules and the other parts that have to do with it."""

    name: str
    title: Text
    text: Text
    citation: Citation
    span: Span = field(repr=False)
    elsewhere: tuple[Elsewhere, ...] = ()
    see: tuple[str, ...] = ()
    points: tuple[str, ...] = ()


@dataclass(frozen=True)
class Chapter:
    """A file of statements on one subject."""

    name: str
    title: Text
    statements: Mapping[str, Statement]


@dataclass(frozen=True)
class Moment:
    """When something was so: a year, perhaps a day in it; `about` where the source bears no date."""

    year: int
    day: date | None = None
    about: bool = False


@dataclass(frozen=True)
class Figure:
    """What a source counted, and when: an exact number in the base of its unit, or the words of a source without one.

    `about` says that the source itself gives the number as an estimate.
    """

    name: str
    title: Text
    value: Exact | None
    words: Text
    type: Number
    about: bool
    when: Moment
    citation: Citation
    span: Span = field(repr=False)
    points: tuple[str, ...] = ()


@dataclass(frozen=True)
class Recalculation:
    """A calculation with figures: what must come out (`said`), and what does, rounded to as many decimals (`found`).

    The two differ where the source itself does not add up, and only there: `wrong` says why.
    """

    name: str
    title: Text
    formula: Expr
    type: Number
    said: Exact
    found: Exact
    wrong: Text
    span: Span = field(repr=False)
    see: tuple[str, ...] = ()
    citation: Citation | None = None


@dataclass(frozen=True)
class Inconsistency:
    """Where the sources differ: the interpretations in which the user chooses, else why there is nothing to choose."""

    name: str
    title: Text
    text: Text
    citations: tuple[Citation, ...]
    interpretations: tuple[str, ...]
    no_choice: Text
    span: Span = field(repr=False)


@dataclass(frozen=True)
class Specification:
    """All of it, each part under its name."""

    chapters: Mapping[str, Chapter]
    figures: Mapping[str, Figure]
    recalculations: Mapping[str, Recalculation]
    inconsistencies: Mapping[str, Inconsistency]

    @property
    def citations(self) -> Iterator[Citation]:
        """Every citation, in the order of the files."""
        for chapter in self.chapters.values():
            for one in chapter.statements.values():
                yield one.citation
                yield from (other.citation for other in one.elsewhere)
        yield from (figure.citation for figure in self.figures.values())
        yield from (one.citation for one in self.recalculations.values() if one.citation)
        for inconsistency in self.inconsistencies.values():
            yield from inconsistency.citations
