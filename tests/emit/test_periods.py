"""The law of a rule set is the same on each day of a period, but for the day itself; and another one in the next."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from random import Random

import pytest

from azrules import library, passes
from azrules.emit import ir
from azrules.emit.periods import around, periods
from azrules.model.ruleset import Ruleset
from azrules.model.timeline import Validity

SOON = timedelta(days=20 * 366)  # an open end is sampled so far


def law(ruleset: Ruleset, day: date) -> ir.Object:
    """The law of a day without that day."""
    return {key: value for key, value in ir.data(ruleset.on(day)).items() if key not in ("date", "period")}


def days(period: Validity, random: Random) -> list[date]:
    """The first and the last day of a period, and some between."""
    last = min(period.last, max(period.first, date(2026, 1, 1)) + SOON)
    within = (last - period.first).days
    return [period.first, last, *(period.first + timedelta(days=random.randint(0, within)) for _ in range(3))]


@pytest.mark.parametrize("name", library.names())
def test_within_a_period_only_the_date_differs(name: str) -> None:
    ruleset, random = passes.load(name), Random(5)
    for period in periods(ruleset):
        first, *others = (law(ruleset, day) for day in days(period, random))
        assert all(other == first for other in others), period


@pytest.mark.parametrize("name", library.names())
def test_the_periods_are_all_days_of_the_rule_set_once_and_each_is_otherwise_than_the_one_before(name: str) -> None:
    ruleset = passes.load(name)
    found = periods(ruleset)
    assert (found[0].start, found[-1].end) == (ruleset.validity.start, ruleset.validity.end)
    for one, other in pairwise(found):
        assert one.last + timedelta(days=1) == other.first
        assert law(ruleset, one.last) != law(ruleset, other.first)


def test_the_reference_date_stands_in_one_place() -> None:
    """Whoever puts another day of the period there has the law of that day."""
    ruleset = passes.load("ama-welzijn")
    period = periods(ruleset)[-1]
    first, last = ruleset.on(period.first), ruleset.on(date(2031, 7, 9))
    assert around(ruleset, first) == around(ruleset, last) == period
    assert ir.data(first, period) | {"date": "2031-07-09"} == ir.data(last, period)


def test_as_known_on_another_day_a_law_is_that_of_its_own_day_only() -> None:
    ruleset = passes.load("ama-welzijn")
    law = ruleset.on(date(2024, 3, 1), known_on=date(2024, 3, 1))
    assert ir.data(law, around(ruleset, law))["period"] == {"from": "2024-03-01", "to": "2024-03-01"}
