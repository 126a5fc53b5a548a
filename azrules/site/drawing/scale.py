"""Numbers on an axis: exact, with marks at round numbers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from azrules.numbers import Exact, exact


@dataclass(frozen=True)
class Scale:
    """Numbers from `low` to `high` on a line from one place to another, with a mark at each `step`."""

    low: Exact
    high: Exact
    step: Exact
    start: int
    end: int

    def at(self, number: Exact) -> int:
        part = Fraction(number - self.low) / Fraction(self.high - self.low)
        return self.start + round(part * (self.end - self.start))

    @property
    def marks(self) -> list[Exact]:
        count = Fraction(self.high - self.low) / Fraction(self.step)
        return [exact(Fraction(self.low + at * self.step)) for at in range(int(count) + 1)]


def scale(numbers: Iterable[Exact], start: int, end: int, most: int, zero: bool = True) -> Scale:
    """A scale with room for all of the numbers and at most so many marks; from zero, unless it need not."""
    known = list(numbers)
    low, high = min(known, default=0), max(known, default=1)
    if zero:
        low, high = min(low, 0), max(high, 0)
    if low == high:
        high = low + 1
    step = _round_step(Fraction(high - low) / most)
    first, last = floor(Fraction(low) / step) * step, ceil(Fraction(high) / step) * step
    if (last - first) / step > most:
        step = _round_step(Fraction(last - first) / most)
        first, last = floor(Fraction(low) / step) * step, ceil(Fraction(high) / step) * step
    return Scale(exact(first), exact(last), exact(step), start, end)


def _round_step(least: Fraction) -> Fraction:
    """The smallest of 1, 2 and 5, with zeros behind it or before it, that is not below a number."""
    power = Fraction(1)
    while power > least:
        power /= 10
    while power * 10 <= least:
        power *= 10
    return next(power * times for times in (1, 2, 5, 10) if power * times >= least)
