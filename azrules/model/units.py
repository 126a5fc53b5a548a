"""Units: which numbers may meet, and how a number is written and read in its unit.

A number is kept in the base of its dimension (a year as 12 months, one percent as 1/100), so that comparing and adding
never convert.  Week is a base of its own: `dag/week` counts days in a week and is not a seventh.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from types import MappingProxyType

from azrules.numbers import Exact, exact


@dataclass(frozen=True, slots=True)
class Unit:
    """What a number counts.

    `dimension` lists base names with their exponents; two numbers may be compared or added when these are equal.
    `factor` is the size of one of these in the base of the dimension.  `name` is how rule files write it.
    """

    dimension: tuple[tuple[str, int], ...]
    factor: Exact
    name: str

    def fits(self, other: Unit) -> bool:
        return self.dimension == other.dimension

    def times(self, other: Unit) -> Unit:
        if not other.dimension:
            return self
        if not self.dimension:
            return other
        return _composed(self, other, 1)

    def per(self, other: Unit) -> Unit:
        return self if not other.dimension else _composed(self, other, -1)


def _composed(left: Unit, right: Unit, sign: int) -> Unit:
    powers = dict(left.dimension)
    for base, power in right.dimension:
        powers[base] = powers.get(base, 0) + sign * power
    dimension = tuple(sorted((base, power) for base, power in powers.items() if power))
    above = "*".join(base for base, power in dimension for _ in range(max(power, 0)))
    below = "".join(f"/{base}" for base, power in dimension for _ in range(max(-power, 0)))
    return Unit(dimension, 1, f"{above or '1'}{below}" if dimension else "")


@dataclass(frozen=True, slots=True)
class UnitWord:
    """A unit as people write it: one and many, in each language."""

    unit: Unit
    nl: tuple[str, str]
    en: tuple[str, str]


def _base(name: str, many: str, en: tuple[str, str]) -> UnitWord:
    return UnitWord(Unit(((name, 1),), 1, name), (name, many), en)


NONE = Unit((), 1, "")
PERCENT = Unit((), Fraction(1, 100), "procent")
EURO = Unit((("euro", 1),), 1, "euro")
MONTH = Unit((("maand", 1),), 1, "maand")
YEAR = Unit((("maand", 1),), 12, "jaar")
DAY = Unit((("dag", 1),), 1, "dag")

WORDS: Mapping[str, UnitWord] = MappingProxyType(
    {
        word.unit.name: word
        for word in (
            _base("uur", "uren", ("hour", "hours")),
            UnitWord(DAY, ("dag", "dagen"), ("day", "days")),
            _base("dagdeel", "dagdelen", ("half-day", "half-days")),
            _base("week", "weken", ("week", "weeks")),
            UnitWord(MONTH, ("maand", "maanden"), ("month", "months")),
            UnitWord(YEAR, ("jaar", "jaren"), ("year", "years")),
            _base("persoon", "personen", ("person", "persons")),
            _base("vte", "vte", ("FTE", "FTE")),
            _base("plaats", "plaatsen", ("place", "places")),
            UnitWord(EURO, ("euro", "euro"), ("euro", "euros")),
            UnitWord(PERCENT, ("procent", "procent"), ("percent", "percent")),
        )
    }
)
SPELLINGS: Mapping[str, Unit] = MappingProxyType(
    {spelling: word.unit for word in WORDS.values() for spelling in word.nl} | {"€": EURO, "%": PERCENT}
)


def unit_named(name: str) -> Unit | None:
    """The unit written as `uur`, `uren` or `uur/week`; None where a word in it is no unit."""
    match [SPELLINGS.get(part.strip()) for part in name.split("/")]:
        case [Unit() as unit]:
            return unit
        case [Unit() as above, Unit() as below]:
            factor = exact(Fraction(above.factor) / below.factor)
            return replace(above.per(below), factor=factor, name=f"{above.name}/{below.name}")
    return None
