"""What a value can be: a closed sum of types."""

from __future__ import annotations

from dataclasses import dataclass, field

from azrules.model.units import NONE, Unit


@dataclass(frozen=True, slots=True)
class Truth:
    """Ja or nee."""


@dataclass(frozen=True, slots=True)
class Number:
    """An exact number in a unit.  An amount is one in euro; a duration one in months (or years), or one in days."""

    unit: Unit = NONE


@dataclass(frozen=True, slots=True)
class Date:
    """A day of the calendar."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the members of a closed list; `name` tells two lists apart, `labels` are how people read the members."""

    name: str
    members: tuple[str, ...]
    labels: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Choices:
    """A set of members of a closed list."""

    of: Choice


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of facts, such as the workers of an initiative; `name` tells two lists apart, `columns` are their facts."""

    name: str
    columns: tuple[tuple[str, Type], ...]


Type = Truth | Number | Date | Choice | Choices | Rows

TRUTH = Truth()
DATE = Date()


def fits(found: Type, wanted: Type) -> bool:
    """Whether a value of the one type may stand where the other is wanted: units need the same dimension."""
    if isinstance(found, Number) and isinstance(wanted, Number):
        return found.unit.fits(wanted.unit)
    return found == wanted
