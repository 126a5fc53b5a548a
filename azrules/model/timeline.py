"""When something holds, and since when that is known: validity, and the version that holds on a day.

Two days play a part.  A version *holds* from a day up to and including a day.  It is *known* since a day: what was
published later corrects what was said before, and leaves what was answered before as it was.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol, TypeVar

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Validity:
    """From a day up to and including a day; None where it is open."""

    start: date | None = None
    end: date | None = None

    def __contains__(self, day: date) -> bool:
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)

    @property
    def first(self) -> date:
        """The first day, and the first there is where it is open."""
        return self.start or date.min

    @property
    def last(self) -> date:
        """The last day, and the last there is where it is open."""
        return self.end or date.max

    def within(self, other: Validity) -> Validity | None:
        """The days that both have; None where there are none."""
        first, last = max(self.first, other.first), min(self.last, other.last)
        return _between(first, last) if first <= last else None

    def without(self, other: Validity) -> tuple[Validity, ...]:
        """The days that the other has not: before it, and after it."""
        if self.within(other) is None:
            return (self,)
        before = (_between(self.first, other.first - _DAY),) if self.first < other.first else ()
        after = (_between(other.last + _DAY, self.last),) if other.last < self.last else ()
        return before + after


def _between(first: date, last: date) -> Validity:
    return Validity(None if first == date.min else first, None if last == date.max else last)


ALWAYS = Validity()


class Dated(Protocol):
    """Something that holds for a time, and is known since a day; None where it was always known."""

    @property
    def validity(self) -> Validity: ...

    @property
    def known(self) -> date | None: ...


D = TypeVar("D", bound=Dated)


def as_known(versions: Iterable[D], known_on: date | None = None) -> tuple[tuple[Validity, D], ...]:
    """What holds when, in order of time, as it was known on a day; None asks as it is known now.

    What is known since later takes the place of what was known before, for the days that it is about.
    """
    told = [one for one in versions if one.known is None or known_on is None or one.known <= known_on]
    if len(told) == 1:
        return ((told[0].validity, told[0]),)
    pieces: list[tuple[Validity, D]] = []
    for version in sorted(told, key=lambda one: one.known or date.min):
        kept = [(part, one) for when, one in pieces for part in when.without(version.validity)]
        pieces = [*kept, (version.validity, version)]
    return tuple(sorted(pieces, key=lambda piece: piece[0].first))


def in_force(versions: Iterable[D], day: date, known_on: date | None = None) -> D | None:
    """The version that holds on a day, as it was known on another; None where there is none."""
    return next((version for when, version in as_known(versions, known_on) if day in when), None)


def span(versions: Iterable[Dated]) -> Validity:
    """From the first day of any of them up to and including the last."""
    validities = [version.validity for version in versions]
    return _between(min(one.first for one in validities), max(one.last for one in validities))
