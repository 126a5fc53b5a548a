"""Which values a fact may have: its range, its step, how many members a set of it needs."""

from __future__ import annotations

from datetime import date
from enum import Enum
from fractions import Fraction

from azrules.model.ruleset import Bounds, Fact
from azrules.model.values import Value


class Outside(Enum):
    """What is wrong with a value of the right type."""

    RANGE = "range"
    STEP = "step"
    COUNT = "count"


def outside(fact: Fact, value: Value, reference: date) -> Outside | None:
    """What is wrong with a value of the right type when the reference date is this one; None if it is fine."""
    low, high = fact.bounds.low, highest(fact.bounds, reference)
    if (low is not None and value < low) or (high is not None and value > high):  # type: ignore[operator]
        return Outside.RANGE
    step = fact.bounds.step
    if step is not None and isinstance(value, (int, Fraction)) and not _multiple(value, step):
        return Outside.STEP
    if fact.at_least and isinstance(value, frozenset) and len(value) < fact.at_least:
        return Outside.COUNT
    return None


def highest(bounds: Bounds, reference: date) -> Value | None:
    """The highest value when the reference date is this one."""
    return reference if bounds.to_reference else bounds.high


def _multiple(value: int | Fraction, step: int | Fraction) -> bool:
    """Whether a value is so many times the step, without making a Fraction of it."""
    return value.numerator * step.denominator % (value.denominator * step.numerator) == 0
