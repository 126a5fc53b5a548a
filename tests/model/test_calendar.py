"""Days and months, where a month is short: each way to count is held to the others."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from azrules.model.calendar import EARLIER, LATER, REFUSED, add_days, add_months, months_between, years_between
from azrules.model.values import Fault

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
MONTH_ENDS = st.builds(lambda day: date(day.year, day.month, 1) - timedelta(1), DAYS)
ANY_DAY = DAYS | MONTH_ENDS
COUNT = st.integers(-1500, 1500)


def day(text: str) -> date:
    return date.fromisoformat(text)


def added(start: date, months: int, end: str) -> date:
    result = add_months(start, months, end)
    assert isinstance(result, date)
    return result


# -------------------------------------------------------------------------------------------------------------- months


@pytest.mark.parametrize(
    ("start", "months", "earlier", "later"),
    [
        ("2024-03-10", 12, "2025-03-10", "2025-03-10"),
        ("2024-01-31", 1, "2024-02-29", "2024-03-01"),
        ("2023-01-31", 1, "2023-02-28", "2023-03-01"),
        ("2023-01-29", 1, "2023-02-28", "2023-03-01"),
        ("2024-05-31", -1, "2024-04-30", "2024-05-01"),
        ("2004-02-29", 216, "2022-02-28", "2022-03-01"),
        ("2004-02-29", 240, "2024-02-29", "2024-02-29"),
        ("2023-12-31", 2, "2024-02-29", "2024-03-01"),
        ("2024-03-15", 0, "2024-03-15", "2024-03-15"),
        ("2024-01-01", -1, "2023-12-01", "2023-12-01"),
    ],
)
def test_so_many_months_later(start: str, months: int, earlier: str, later: str) -> None:
    assert add_months(day(start), months, EARLIER) == day(earlier)
    assert add_months(day(start), months, LATER) == day(later)


@pytest.mark.parametrize("end", [REFUSED, "iets anders"])
def test_a_day_that_does_not_exist_is_a_fault_unless_the_rule_set_says_which_day_counts(end: str) -> None:
    assert add_months(day("2023-01-30"), 1, end) == Fault("dag-bestaat-niet", about="2023-02-30")


@given(ANY_DAY, COUNT)
def test_the_two_ways_differ_by_a_day_where_the_day_does_not_exist_and_only_there(start: date, months: int) -> None:
    earlier, later = added(start, months, EARLIER), added(start, months, LATER)
    refused = add_months(start, months, REFUSED)
    if isinstance(refused, Fault):
        assert (later.day, later - earlier) == (1, timedelta(1))
    else:
        assert earlier == later == refused
        assert refused.day == start.day


@given(ANY_DAY, COUNT)
def test_months_land_in_their_month(start: date, months: int) -> None:
    landed = added(start, months, EARLIER)
    assert (landed.year - start.year) * 12 + landed.month - start.month == months


@given(ANY_DAY, ANY_DAY)
def test_a_month_is_whole_on_the_day_that_counts_later(one: date, other: date) -> None:
    start, end = sorted((one, other))
    months = months_between(start, end)
    assert added(start, months, LATER) <= end < added(start, months + 1, LATER)


@given(ANY_DAY, ANY_DAY)
def test_backwards_counts_the_same(start: date, end: date) -> None:
    assert months_between(end, start) == -months_between(start, end)
    assert years_between(end, start) == -years_between(start, end)


# --------------------------------------------------------------------------------------------------------------- years


@pytest.mark.parametrize(
    ("born", "on", "age"),
    [
        ("2004-02-29", "2022-02-28", 17),
        ("2004-02-29", "2022-03-01", 18),
        ("2004-02-29", "2024-02-28", 19),
        ("2004-02-29", "2024-02-29", 20),
        ("2000-06-15", "2018-06-14", 17),
        ("2000-06-15", "2018-06-15", 18),
        ("2000-06-15", "2000-06-15", 0),
        ("2018-06-15", "2000-06-16", -17),
    ],
)
def test_whole_years(born: str, on: str, age: int) -> None:
    assert years_between(day(born), day(on)) == age


@given(ANY_DAY, st.integers(0, 120))
def test_a_birthday_makes_a_year_older(born: date, age: int) -> None:
    birthday = added(born, 12 * age, LATER)
    assert years_between(born, birthday) == age
    assert age == 0 or years_between(born, birthday - timedelta(1)) == age - 1


@given(ANY_DAY, ANY_DAY)
def test_a_year_is_twelve_months(one: date, other: date) -> None:
    start, end = sorted((one, other))
    assert years_between(start, end) == months_between(start, end) // 12


# ---------------------------------------------------------------------------------------------------------------- days


@given(ANY_DAY, ANY_DAY)
def test_days_are_counted_and_added_alike(start: date, end: date) -> None:
    assume(start != end)
    assert add_days(start, (end - start).days) == end
    assert add_days(end, -(end - start).days) == start


@pytest.mark.parametrize(
    ("found", "kind"),
    [
        (add_months(date(9999, 12, 1), 0, LATER), None),
        (add_months(date(9999, 12, 1), 1, LATER), "datum-buiten-kalender"),
        (add_months(date(1, 1, 31), -1, LATER), "datum-buiten-kalender"),
        (add_months(date(2024, 1, 31), 10**12, LATER), "datum-buiten-kalender"),
        (add_days(date(9999, 12, 30), 1), None),
        (add_days(date(9999, 12, 31), 1), "datum-buiten-kalender"),
        (add_days(date(1, 1, 1), -1), "datum-buiten-kalender"),
        (add_days(date(2024, 1, 1), 10**12), "datum-buiten-kalender"),
    ],
)
def test_the_calendar_ends(found: date | Fault, kind: str | None) -> None:
    assert (found.kind if isinstance(found, Fault) else None) == kind
