"""Arithmetic with days and months, exactly as the rule language promises it."""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta

from azrules.model.types import Choice
from azrules.model.values import Fault
from azrules.numbers import Exact, decimal

EARLIER, LATER, REFUSED = "naar_voor", "naar_achter", "geweigerd"
MONTH_END_TYPE = Choice("maandeinde", (EARLIER, LATER, REFUSED))


def day_of(year: Exact, month: Exact, day: Exact) -> date | Fault:
    """The day of a year, a month (1 to 12) and a day of that month; a fault where these are no date together."""
    if isinstance(year, int) and isinstance(month, int) and isinstance(day, int):
        try:
            return date(year, month, day)
        except (ValueError, OverflowError):
            pass
    return Fault("geen-datum", about="-".join(map(decimal, (year, month, day))))


def add_months(day: date, months: Exact, end: object) -> date | Fault:
    """The same day so many months later (or earlier).

    Where that day does not exist (31 April, 29 February of most years), `end` says which day counts: EARLIER the last
    day of that month, LATER the first of the next; anything else is a fault.
    """
    if not isinstance(months, int):
        return Fault("geen-hele-maanden", about=decimal(months))
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if not MINYEAR <= year <= MAXYEAR:
        return Fault("datum-buiten-kalender")
    if day.day <= 28 or day.day <= monthrange(year, month)[1]:
        return date(year, month, day.day)
    if end == LATER:
        return date(year, month + 1, 1)  # December has every day
    if end == EARLIER:
        return date(year, month, monthrange(year, month)[1])
    return Fault("dag-bestaat-niet", about=f"{year:04}-{month:02}-{day.day:02}")


def add_days(day: date, days: Exact) -> date | Fault:
    """So many days later or earlier."""
    if not isinstance(days, int):
        return Fault("geen-hele-dagen", about=decimal(days))
    try:
        return day + timedelta(days)
    except OverflowError:
        return Fault("datum-buiten-kalender")


def months_between(start: date, end: date) -> int:
    """Whole months from one day to another, negative when the second comes first.

    A month is whole on the same day of the month; a start on a day that the last month does not have (29, 30, 31) makes
    it whole on the first day after that month.
    """
    if end < start:
        return -months_between(end, start)
    return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day)


def years_between(start: date, end: date) -> int:
    """Whole years from one day to another, in the unit year; the age of someone born on the first day.

    Someone born on 29 February becomes a year older on 1 March in a year without that day.
    """
    if end < start:
        return -years_between(end, start)
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))
