"""One row for each operator of the rule language: how it is written, what it takes, what it means, examples.

The row is the specification.  The type checker reads its `typing`, the interpreter its meaning, every other engine and
the reference its examples.  A strict operator is only ever asked about values: with a fault among its operands it is a
fault, else with an unknown it is unknown.  The others (`of`, `en`, `minstens`) are given results as they are.
"""

from __future__ import annotations

import operator as python
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import partial
from math import ceil, floor
from types import MappingProxyType
from typing import Any

from azrules.model import calendar
from azrules.model.types import DATE, TRUTH, Choice, Choices, Date, Number, Truth, Type, fits
from azrules.model.units import DAY, MONTH, NONE, YEAR, Unit
from azrules.model.values import UNKNOWN, Fault, Result
from azrules.numbers import Exact, exact

Typing = Callable[[Sequence[Type]], Type | None]
Examples = Mapping[tuple[Result, ...], Result]


@dataclass(frozen=True, eq=False)
class Operator:
    """A row: `name` in code, `nl` and `en` in formulas.

    `typing` gives the type of the result, or None where the operands do not fit; `meaning` gives the result.
    """

    name: str
    nl: str
    en: str
    typing: Typing
    meaning: Callable[..., Any]
    examples: Examples
    strict: bool = True
    faults: bool = False

    @property
    def says(self) -> str:
        """What it means, in a sentence."""
        return " ".join((self.meaning.__doc__ or "").split())

    def __call__(self, *operands: Result) -> Result:
        """The meaning, for operands that may be unknown or a fault."""
        return self.meaning(*operands) if not self.strict else strictly(self.meaning, operands)

    def __repr__(self) -> str:
        return f"<{self.name}>"


def strictly(meaning: Callable[..., Any], operands: Sequence[Result]) -> Result:
    """What a strict operator makes of operands that may be unknown or a fault."""
    for operand in operands:
        if operand.__class__ is Fault:
            return operand
    return UNKNOWN if UNKNOWN in operands else meaning(*operands)


# ---------------------------------------------------------------------------------------------------------- typing


def _typing(*wanted: type[Type], gives: Type) -> Typing:
    def typing(found: Sequence[Type]) -> Type | None:
        fine = len(found) == len(wanted) and all(isinstance(f, w) for f, w in zip(found, wanted, strict=True))
        return gives if fine else None

    return typing


def _numbers(count: int) -> Typing:
    def typing(found: Sequence[Type]) -> Type | None:
        fine = len(found) == count and all(isinstance(t, Number) and fits(t, found[0]) for t in found)
        return found[0] if fine else None

    return typing


def _year_month_day(found: Sequence[Type]) -> Type | None:
    return DATE if len(found) == 3 and all(fits(type_, Number()) for type_ in found) else None


def _all_truths(found: Sequence[Type]) -> Type | None:
    return TRUTH if found and all(isinstance(type_, Truth) for type_ in found) else None


def _count_and_truths(found: Sequence[Type]) -> Type | None:
    return TRUTH if len(found) > 1 and found[0] == Number() and _all_truths(found[1:]) else None


def _alike(found: Sequence[Type]) -> Type | None:
    return TRUTH if len(found) == 2 and fits(found[0], found[1]) else None


def _ordered(found: Sequence[Type]) -> Type | None:
    return _alike(found) if isinstance(found[0], Number | Date) else None


def _summed(found: Sequence[Type]) -> Type | None:
    fine = all(isinstance(type_, Number) and fits(type_, found[0]) for type_ in found)
    return found[0] if found and fine else None


def _same_ordered(found: Sequence[Type]) -> Type | None:
    fine = len(found) > 1 and isinstance(found[0], Number | Date) and all(fits(t, found[0]) for t in found)
    return found[0] if fine else None


def _product(found: Sequence[Type]) -> Type | None:
    match found:
        case [Number(left), Number(right)]:
            return Number(left.times(right))
    return None


def _quotient(found: Sequence[Type]) -> Type | None:
    match found:
        case [Number(left), Number(right)]:
            return Number(NONE if left.fits(right) else left.per(right))
    return None


def _date_and(unit: Unit, *more: Type) -> Typing:
    def typing(found: Sequence[Type]) -> Type | None:
        match found:
            case [Date(), Number(there), *rest] if there.fits(unit) and tuple(rest) == more:
                return DATE
        return None

    return typing


def _member_of(found: Sequence[Type]) -> Type | None:
    match found:
        case [Choice() as choice, Choices(of)] if choice == of:
            return TRUTH
    return None


def _same_sets(found: Sequence[Type]) -> Type | None:
    return TRUTH if len(found) == 2 and isinstance(found[0], Choices) and found[0] == found[1] else None


# --------------------------------------------------------------------------------------------------------- meanings


def _and(*results: Result) -> Result:
    """Ja when all are.  One nee decides, whatever is still unknown; then an unknown; then a fault."""
    if False in results:
        return False
    if UNKNOWN in results:
        return UNKNOWN
    return next((result for result in results if result is not True), True)


def _or(*results: Result) -> Result:
    """Ja when one is.  One ja decides, whatever is still unknown; then an unknown; then a fault."""
    if True in results:
        return True
    if UNKNOWN in results:
        return UNKNOWN
    return next((result for result in results if result is not False), False)


def _at_least(count: int, *results: Result) -> Result:
    """Ja when so many are; nee when so many can no longer be."""
    certain, impossible = results.count(True), results.count(False)
    if certain >= count:
        return True
    if len(results) - impossible < count:
        return False
    return UNKNOWN if UNKNOWN in results else next(r for r in results if r.__class__ is Fault)


def _eq(a: object, b: object) -> bool:
    """Ja when both are the same."""
    return a == b


def _ne(a: object, b: object) -> bool:
    """Ja when they differ."""
    return a != b


def _divide(a: int | Fraction, b: int | Fraction) -> int | Fraction | Fault:
    """The exact quotient; dividing by zero is a fault."""
    return exact(Fraction(a) / b) if b else Fault("deling-door-nul")


def _multiply(a: int | Fraction, b: int | Fraction) -> int | Fraction:
    """The exact product."""
    return exact(a * b)


def _add(a: int | Fraction, b: int | Fraction) -> int | Fraction:
    """The exact sum."""
    return exact(a + b)


def _total(*numbers: int | Fraction) -> int | Fraction:
    """The exact sum; of nothing it is 0."""
    return exact(sum(numbers))


def _smallest(*values: Any) -> Any:
    """The smallest or earliest."""
    return min(values)


def _greatest(*values: Any) -> Any:
    """The greatest or latest."""
    return max(values)


def _part_between(value: Exact, low: Exact, high: Exact) -> Exact:
    """The part of a number that lies between two limits; 0 where it does not reach the first."""
    return exact(max(min(value, high) - low, 0))


def _part_above(value: Exact, low: Exact) -> Exact:
    """The part of a number that lies above a limit; 0 where it does not reach it."""
    return exact(max(value - low, 0))


def _is_known(given: Result) -> Result:
    """Ja when somebody told; the one question that more facts answer differently."""
    return given if given.__class__ is Fault else given is not UNKNOWN


def _round_up(value: int | Fraction, step: int | Fraction) -> int | Fraction:
    """The smallest multiple of the step that is not smaller."""
    return exact(ceil(Fraction(value) / step) * step)


def _round_down(value: int | Fraction, step: int | Fraction) -> int | Fraction:
    """The greatest multiple of the step that is not greater."""
    return exact(floor(Fraction(value) / step) * step)


def _round_nearest(value: int | Fraction, step: int | Fraction) -> int | Fraction:
    """The nearest multiple of the step; half way the one that is farther from zero."""
    steps = floor(abs(Fraction(value)) / step + Fraction(1, 2)) * step
    return exact(steps if value >= 0 else -steps)


def _subtract(a: int | Fraction, b: int | Fraction) -> int | Fraction:
    """The exact difference."""
    return exact(a - b)


def _age(born: date, on: date) -> int:
    """The age in whole years; who is born on 29 February becomes a year older on 1 March where that day is not."""
    return 12 * calendar.years_between(born, on)


def _years_between(start: date, end: date) -> int:
    """Whole years from one day to another."""
    return 12 * calendar.years_between(start, end)


def _days_between(start: date, end: date) -> int:
    """Days from one day to another."""
    return (end - start).days


def _minus_dates(end: date, start: date) -> int:
    """Days from the second day to the first."""
    return (end - start).days


def _minus_months(day: date, months: Exact, end: object) -> date | Fault:
    """The same day so many months earlier; a day that does not exist goes as `maandeinde` of the rule set says."""
    return calendar.add_months(day, -months if isinstance(months, int) else months, end)


def _minus_days(day: date, days: Exact) -> date | Fault:
    """So many days earlier."""
    return calendar.add_days(day, -days if isinstance(days, int) else days)


def _member(member: str, members: frozenset[str]) -> bool:
    """Ja when the member is in the set."""
    return member in members


def _contains_all(members: frozenset[str], wanted: frozenset[str]) -> bool:
    """Ja when every wanted member is in the set."""
    return wanted <= members


def _only_from(members: frozenset[str], allowed: frozenset[str]) -> bool:
    """Ja when the set holds nothing but allowed members."""
    return members <= allowed


def _documented(meaning: Callable[..., Any], says: str) -> Callable[..., Any]:
    """A meaning from the standard library with the sentence of our row."""
    documented = partial(meaning)
    documented.__doc__ = says
    return documented


# ------------------------------------------------------------------------------------------------------------- rows

_DAY = date(2024, 1, 31)
_BORN = date(2004, 2, 29)
_A, _AB = frozenset({"a"}), frozenset({"a", "b"})
_FAULT = Fault("deling-door-nul")
_TRUTHS: Mapping[str, Result] = {"ja": True, "nee": False, "?": UNKNOWN, "fout": _FAULT}


def _truth_table(*lines: str) -> dict[tuple[Result, ...], Result]:
    """A line for each first operand, a column for each second: ja, nee, unknown, a fault."""
    return {
        (first, second): _TRUTHS[word]
        for first, line in zip(_TRUTHS.values(), lines, strict=True)
        for second, word in zip(_TRUTHS.values(), line.split(), strict=True)
    }


_BOTH = _truth_table(
    "ja    nee   ?     fout",
    "nee   nee   nee   nee",
    "?     nee   ?     ?",
    "fout  nee   ?     fout",
)
_EITHER = _truth_table(
    "ja    ja    ja    ja",
    "ja    nee   ?     fout",
    "ja    ?     ?     ?",
    "ja    fout  ?     fout",
)

AND = Operator(
    "and",
    "en",
    "and",
    _all_truths,
    _and,
    {
        **_BOTH,
        (True,): True,
        (True, True, True): True,
        (UNKNOWN, _FAULT, False): False,
        (True, _FAULT, UNKNOWN): UNKNOWN,
    },
    strict=False,
)
OR = Operator(
    "or",
    "of",
    "or",
    _all_truths,
    _or,
    {
        **_EITHER,
        (False,): False,
        (False, False, False): False,
        (UNKNOWN, _FAULT, True): True,
        (False, _FAULT, UNKNOWN): UNKNOWN,
    },
    strict=False,
)
AT_LEAST = Operator(
    "at_least",
    "minstens",
    "at least",
    _count_and_truths,
    _at_least,
    {
        **{(1, *two): result for two, result in _EITHER.items()},
        **{(2, *two): result for two, result in _BOTH.items()},
        (2, True, True, UNKNOWN): True,
        (2, True, True, _FAULT): True,
        (2, True, False, False): False,
        (2, True, UNKNOWN, False): UNKNOWN,
        (2, UNKNOWN, False, False): False,
        (2, _FAULT, False, False): False,
        (2, True, _FAULT, False): _FAULT,
        (2, True, _FAULT, UNKNOWN): UNKNOWN,
    },
    strict=False,
)
NOT = Operator(
    "not",
    "niet",
    "not",
    _typing(Truth, gives=TRUTH),
    _documented(python.not_, "Ja becomes nee, nee becomes ja."),
    {(True,): False, (False,): True, (UNKNOWN,): UNKNOWN, (_FAULT,): _FAULT},
)
EQ = Operator(
    "eq",
    "=",
    "=",
    _alike,
    _eq,
    {(3, 3): True, ("a", "b"): False, (_A, _A): True, (UNKNOWN, UNKNOWN): UNKNOWN, (UNKNOWN, _FAULT): _FAULT},
)
NE = Operator("ne", "!=", "!=", _alike, _ne, {(3, 3): False, ("a", "b"): True, (UNKNOWN, 3): UNKNOWN})
LT = Operator(
    "lt",
    "<",
    "<",
    _ordered,
    _documented(python.lt, "Ja when the first is smaller or earlier."),
    {(2, 3): True, (3, 3): False, (_BORN, _DAY): True, (UNKNOWN, 3): UNKNOWN, (_FAULT, UNKNOWN): _FAULT},
)
LE = Operator(
    "le",
    "<=",
    "<=",
    _ordered,
    _documented(python.le, "Ja when the first is smaller, earlier or the same."),
    {(3, 3): True, (4, 3): False, (UNKNOWN, UNKNOWN): UNKNOWN},
)
GT = Operator(
    "gt",
    ">",
    ">",
    _ordered,
    _documented(python.gt, "Ja when the first is greater or later."),
    {(3, 3): False, (Fraction(7, 2), 3): True, (UNKNOWN, 3): UNKNOWN},
)
GE = Operator(
    "ge",
    ">=",
    ">=",
    _ordered,
    _documented(python.ge, "Ja when the first is greater, later or the same."),
    {(3, 3): True, (Fraction(5, 2), 3): False, (3, UNKNOWN): UNKNOWN},
)
ADD = Operator(
    "add", "+", "+", _numbers(2), _add, {(1, 2): 3, (Fraction(1, 2), Fraction(1, 2)): 1, (1, UNKNOWN): UNKNOWN}
)
TOTAL = Operator(
    "total",
    "som",
    "sum",
    _summed,
    _total,
    {(3,): 3, (1, 2, Fraction(1, 2)): Fraction(7, 2), (1, UNKNOWN): UNKNOWN, (1, UNKNOWN, _FAULT): _FAULT},
)
SUBTRACT = Operator(
    "subtract", "-", "-", _numbers(2), _subtract, {(1, 2): -1, (UNKNOWN, UNKNOWN): UNKNOWN, (1, _FAULT): _FAULT}
)
NEGATE = Operator(
    "negate",
    "-",
    "-",
    _numbers(1),
    _documented(python.neg, "The number with the other sign."),
    {(3,): -3, (UNKNOWN,): UNKNOWN},
)
MULTIPLY = Operator(
    "multiply", "*", "*", _product, _multiply, {(2, Fraction(1, 2)): 1, (0, UNKNOWN): UNKNOWN, (3, 4): 12}
)
DIVIDE = Operator(
    "divide",
    "/",
    "/",
    _quotient,
    _divide,
    {(1, 3): Fraction(1, 3), (6, 3): 2, (1, 0): _FAULT, (UNKNOWN, 0): UNKNOWN},
    faults=True,
)
ADD_MONTHS = Operator(
    "add_months",
    "+",
    "+",
    _date_and(MONTH, calendar.MONTH_END_TYPE),
    calendar.add_months,
    {
        (date(2024, 3, 10), 12, calendar.LATER): date(2025, 3, 10),
        (_BORN, 216, calendar.LATER): date(2022, 3, 1),
        (_BORN, 216, calendar.EARLIER): date(2022, 2, 28),
        (_DAY, 1, calendar.LATER): date(2024, 3, 1),
        (_DAY, 1, calendar.EARLIER): date(2024, 2, 29),
        (_DAY, 1, calendar.REFUSED): Fault("dag-bestaat-niet", about="2024-02-31"),
        (_DAY, Fraction(1, 2), calendar.LATER): Fault("geen-hele-maanden", about="0.5"),
        (_DAY, -12 * 2024, calendar.LATER): Fault("datum-buiten-kalender"),
        (_DAY, UNKNOWN, calendar.LATER): UNKNOWN,
    },
    faults=True,
)
SUBTRACT_MONTHS = Operator(
    "subtract_months",
    "-",
    "-",
    _date_and(MONTH, calendar.MONTH_END_TYPE),
    _minus_months,
    {
        (date(2024, 3, 10), 12, calendar.LATER): date(2023, 3, 10),
        (date(2024, 3, 31), 1, calendar.EARLIER): date(2024, 2, 29),
        (date(2024, 3, 31), 1, calendar.LATER): date(2024, 3, 1),
        (date(2024, 3, 31), 1, calendar.REFUSED): Fault("dag-bestaat-niet", about="2024-02-31"),
        (_DAY, Fraction(1, 2), calendar.LATER): Fault("geen-hele-maanden", about="0.5"),
        (UNKNOWN, 1, calendar.LATER): UNKNOWN,
    },
    faults=True,
)
ADD_DAYS = Operator(
    "add_days",
    "+",
    "+",
    _date_and(DAY),
    calendar.add_days,
    {
        (_DAY, 1): date(2024, 2, 1),
        (_DAY, Fraction(1, 2)): Fault("geen-hele-dagen", about="0.5"),
        (date(9999, 12, 31), 1): Fault("datum-buiten-kalender"),
        (UNKNOWN, 1): UNKNOWN,
    },
    faults=True,
)
SUBTRACT_DAYS = Operator(
    "subtract_days",
    "-",
    "-",
    _date_and(DAY),
    _minus_days,
    {
        (_DAY, 31): date(2023, 12, 31),
        (_DAY, Fraction(1, 2)): Fault("geen-hele-dagen", about="0.5"),
        (_DAY, UNKNOWN): UNKNOWN,
    },
    faults=True,
)
SUBTRACT_DATES = Operator(
    "subtract_dates",
    "-",
    "-",
    _typing(Date, Date, gives=Number(DAY)),
    _minus_dates,
    {(date(2024, 3, 1), date(2024, 2, 1)): 29, (_DAY, UNKNOWN): UNKNOWN},
)
MEMBER = Operator(
    "member", "in", "in", _member_of, _member, {("a", _AB): True, ("c", _AB): False, ("a", UNKNOWN): UNKNOWN}
)
CONTAINS_ALL = Operator(
    "contains_all",
    "bevat alle van",
    "contains all of",
    _same_sets,
    _contains_all,
    {(_AB, _A): True, (_A, _AB): False, (UNKNOWN, _A): UNKNOWN},
)
ONLY_FROM = Operator(
    "only_from",
    "enkel uit",
    "only from",
    _same_sets,
    _only_from,
    {(_A, _AB): True, (_AB, _A): False, (UNKNOWN, _A): UNKNOWN},
)
MINIMUM = Operator(
    "minimum",
    "min",
    "min",
    _same_ordered,
    _smallest,
    {(3, 1, 2): 1, (_DAY, _BORN): _BORN, (3, UNKNOWN): UNKNOWN},
)
MAXIMUM = Operator(
    "maximum",
    "max",
    "max",
    _same_ordered,
    _greatest,
    {(3, 1, 2): 3, (_BORN, _DAY): _DAY, (3, UNKNOWN): UNKNOWN},
)
ABSOLUTE = Operator(
    "absolute",
    "abs",
    "abs",
    _numbers(1),
    _documented(abs, "The number without its sign."),
    {(-3,): 3, (UNKNOWN,): UNKNOWN},
)
PART_BETWEEN = Operator(
    "part_between",
    "deel tussen",
    "part between",
    _numbers(3),
    _part_between,
    {(5, 2, 3): 1, (Fraction(5, 2), 2, 3): Fraction(1, 2), (1, 2, 3): 0, (UNKNOWN, 2, 3): UNKNOWN},
)
PART_ABOVE = Operator(
    "part_above",
    "deel boven",
    "part above",
    _numbers(2),
    _part_above,
    {(5, 2): 3, (Fraction(5, 2), 2): Fraction(1, 2), (1, 2): 0, (1, UNKNOWN): UNKNOWN},
)
ROUND_UP = Operator(
    "round_up",
    "boven",
    "up",
    _numbers(2),
    _round_up,
    {
        (Fraction(5, 4), Fraction(1, 2)): Fraction(3, 2),
        (Fraction(3, 2), Fraction(1, 2)): Fraction(3, 2),
        (Fraction(-5, 4), 1): -1,
        (UNKNOWN, 1): UNKNOWN,
    },
)
ROUND_DOWN = Operator(
    "round_down",
    "beneden",
    "down",
    _numbers(2),
    _round_down,
    {
        (Fraction(7, 4), Fraction(1, 2)): Fraction(3, 2),
        (2, 1): 2,
        (Fraction(-5, 4), 1): -2,
        (UNKNOWN, 1): UNKNOWN,
    },
)
ROUND_NEAREST = Operator(
    "round_nearest",
    "dichtstbij",
    "nearest",
    _numbers(2),
    _round_nearest,
    {
        (Fraction(5, 4), Fraction(1, 2)): Fraction(3, 2),
        (Fraction(6, 5), Fraction(1, 2)): 1,
        (Fraction(5, 2), 1): 3,
        (Fraction(-5, 2), 1): -3,
        (UNKNOWN, 1): UNKNOWN,
    },
)
ROUNDINGS: Mapping[str, Operator] = MappingProxyType({row.nl: row for row in (ROUND_UP, ROUND_DOWN, ROUND_NEAREST)})
AGE = Operator(
    "age",
    "leeftijd",
    "age",
    _typing(Date, Date, gives=Number(YEAR)),
    _age,
    {(_BORN, date(2022, 2, 28)): 17 * 12, (_BORN, date(2022, 3, 1)): 18 * 12, (UNKNOWN, _DAY): UNKNOWN},
)
YEARS_BETWEEN = Operator(
    "years_between",
    "jaren_tussen",
    "years_between",
    _typing(Date, Date, gives=Number(YEAR)),
    _years_between,
    {
        (date(2020, 5, 2), date(2024, 5, 1)): 3 * 12,
        (date(2024, 5, 1), date(2020, 5, 1)): -4 * 12,
        (_DAY, UNKNOWN): UNKNOWN,
    },
)
MONTHS_BETWEEN = Operator(
    "months_between",
    "maanden_tussen",
    "months_between",
    _typing(Date, Date, gives=Number(MONTH)),
    calendar.months_between,
    {(_DAY, date(2024, 2, 29)): 0, (_DAY, date(2024, 3, 31)): 2, (_DAY, UNKNOWN): UNKNOWN},
)
DAYS_BETWEEN = Operator(
    "days_between",
    "dagen_tussen",
    "days_between",
    _typing(Date, Date, gives=Number(DAY)),
    _days_between,
    {(_DAY, date(2024, 2, 1)): 1, (UNKNOWN, _DAY): UNKNOWN},
)
DATE_OF = Operator(
    "date_of",
    "datum",
    "date",
    _year_month_day,
    calendar.day_of,
    {
        (2024, 1, 31): _DAY,
        (2024, 2, 30): Fault("geen-datum", about="2024-2-30"),
        (2024, Fraction(3, 2), 1): Fault("geen-datum", about="2024-1.5-1"),
        (10**20, 1, 1): Fault("geen-datum", about=f"{10**20}-1-1"),
        (2024, UNKNOWN, 1): UNKNOWN,
    },
    faults=True,
)
YEAR_OF = Operator(
    "year_of",
    "jaar",
    "year",
    _typing(Date, gives=Number()),
    _documented(python.attrgetter("year"), "The year of a day, a plain number."),
    {(_DAY,): 2024, (UNKNOWN,): UNKNOWN},
)
MONTH_OF = Operator(
    "month_of",
    "maand",
    "month",
    _typing(Date, gives=Number()),
    _documented(python.attrgetter("month"), "The month of a day, from 1 to 12, a plain number."),
    {(_BORN,): 2, (UNKNOWN,): UNKNOWN},
)
DAY_OF = Operator(
    "day_of",
    "dag",
    "day",
    _typing(Date, gives=Number()),
    _documented(python.attrgetter("day"), "The day of the month, a plain number."),
    {(_DAY,): 31, (UNKNOWN,): UNKNOWN},
)
SIZE = Operator(
    "size",
    "aantal",
    "count",
    _typing(Choices, gives=Number()),
    _documented(len, "How many members a set has."),
    {(_AB,): 2, (frozenset(),): 0, (UNKNOWN,): UNKNOWN},
)


def _default(given: Result, value: Result) -> Result:
    """The given value; where nobody gave one, the declared default, which is then an assumption."""
    return value if given is UNKNOWN else given


def _same(found: Sequence[Type]) -> Type | None:
    return found[0] if len(found) == 2 and fits(found[0], found[1]) else None


# The one way to turn unknown into a value; only a fact with a `standaardwaarde` is wrapped in it.
DEFAULT = Operator(
    "default",
    "standaardwaarde",
    "default",
    _same,
    _default,
    {(UNKNOWN, 3): 3, (4, 3): 4, (_FAULT, 3): _FAULT},
    strict=False,
)


def _either(given: Result, computed: Result, *asked: Result) -> Result:
    """What somebody gave, or else what another rule set computes; a fault where both are there and differ.

    That rule set takes part as soon as anything was told that only it asks (`asked`).
    """
    if asked and all(told is UNKNOWN for told in asked):
        return given
    if given is UNKNOWN or computed.__class__ is Fault:
        return computed
    return given if computed is UNKNOWN or computed == given else Fault("tegenspraak")


# Only a fact that another rule set can compute is wrapped in it.
EITHER = Operator(
    "either",
    "berekend door",
    "computed by",
    lambda found: _same(found[:2]),
    _either,
    {
        (UNKNOWN, 3): 3,
        (4, UNKNOWN): 4,
        (3, 3): 3,
        (4, 3): Fault("tegenspraak"),
        (4, _FAULT): _FAULT,
        (UNKNOWN, UNKNOWN): UNKNOWN,
        (UNKNOWN, 3, UNKNOWN): UNKNOWN,
        (4, 3, UNKNOWN, UNKNOWN): 4,
        (UNKNOWN, 3, UNKNOWN, True): 3,
    },
    strict=False,
    faults=True,
)

# Not monotone: what it says may change when more is told, so only a check of completeness may ask it.
IS_KNOWN = Operator(
    "is_known",
    "is bekend",
    "is known",
    lambda found: TRUTH if len(found) == 1 else None,
    _is_known,
    {(3,): True, (False,): True, (UNKNOWN,): False, (_FAULT,): _FAULT},
    strict=False,
)

OPERATORS: Mapping[str, Operator] = MappingProxyType(
    {row.name: row for row in list(vars().values()) if isinstance(row, Operator)}
)
FUNCTIONS: tuple[Operator, ...] = (
    MINIMUM,
    MAXIMUM,
    ABSOLUTE,
    TOTAL,
    AGE,
    YEARS_BETWEEN,
    MONTHS_BETWEEN,
    DAYS_BETWEEN,
    DATE_OF,
    YEAR_OF,
    MONTH_OF,
    DAY_OF,
    SIZE,
)
COMPARISONS: tuple[Operator, ...] = (EQ, NE, LT, LE, GT, GE)
