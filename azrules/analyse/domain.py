"""Laws -> for each fact the values worth trying: where its bounds allow it, around every limit that the laws know.

A case is a result for each name of a fact.  Nothing is proposed that one of the laws would refuse to be told; UNKNOWN
is no value, and whoever wants to try it does so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from itertools import combinations, count, takewhile
from math import ceil, floor, lcm

from azrules.model.bounds import highest, outside
from azrules.model.calendar import EARLIER, add_days, add_months
from azrules.model.expr import Const, Expr, Ref, walk
from azrules.model.ruleset import PEILDATUM, Bounds, Fact, Law
from azrules.model.types import Choice, Choices, Date, Number, Rows, Truth, Type
from azrules.model.units import DAY, MONTH, Unit
from azrules.model.values import Result, Table, Value, known
from azrules.numbers import Exact, exact

Results = Mapping[str, Result]

_DAY = timedelta(1)
_FEW = 12  # of a set with more members than this, not every subset is counted


def goals(law: Law) -> tuple[str, ...]:
    """What a law is asked for: the criteria of its decision, and its results."""
    decision = law.ruleset.decision
    return (*(decision.criteria if decision else ()), *law.ruleset.outputs)


def parts(law: Law, name: str) -> Iterator[Expr]:
    """The expressions that a definition is made of: whether it applies, and what it is worth."""
    rule = law.ruleset.rules.get(name)
    if rule is not None and rule.applies is not None:
        yield rule.applies
    if name in law.definitions:
        yield law.definitions[name]


def reach(law: Law, names: Iterable[str]) -> dict[str, None]:
    """The facts and definitions that definitions rest on on this day, themselves included, in asking order."""
    found: dict[str, None] = {}

    def enter(name: str) -> None:
        if name not in found:
            found[name] = None
            for expr in parts(law, name):
                for part in walk(expr):
                    if isinstance(part, Ref):
                        enter(part.name)

    for name in names:
        enter(name)
    return found


class Domain:
    """The values of the facts of some laws.

    Attributes:
        facts: each fact, those of a row too, with the bounds that all laws together allow; without those that two
            laws understand differently.
        partial: the facts of which one of the laws takes something that another does not.
    """

    def __init__(self, laws: Sequence[Law]) -> None:
        self.laws = tuple(laws)
        self.facts, self.partial = _shared(self.laws)
        self._days: dict[date, None] = {}
        self._numbers: dict[tuple[tuple[str, int], ...], dict[Exact, None]] = {}
        for law in self.laws:
            for value, type_ in _constants(law):
                if isinstance(value, date):
                    self._days[value] = None
                elif isinstance(type_, Number) and isinstance(value, int | Fraction):
                    self._numbers.setdefault(type_.unit.dimension, {})[value] = None

    def values(self, name: str, case: Results | None = None) -> Iterator[Value]:
        """The values worth trying for a fact in a case, from ordinary to extreme, without the one that it has."""
        case = case or {}
        seen = {case.get(name)}
        if (fact := self.facts.get(name)) is not None:
            for value in self._proposed(fact, case):
                if value not in seen and outside(fact, value, date.max) is None:
                    seen.add(value)
                    yield value

    def admits(self, name: str, result: Result) -> bool:
        """Whether every law takes a result for a fact, as far as it has that fact; UNKNOWN is taken by all."""
        fact = self.facts.get(name)
        if fact is None or not known(result):
            return fact is not None and result is None
        match result, fact.type:
            case str(), Choice(members=members):
                return result in members
            case frozenset(), Choices(of):
                return result <= {*of.members} and outside(fact, result, date.max) is None
            case tuple(), Rows():
                cells = (zip(fact.row, row, strict=True) for row in result)
                return all(self.admits(column.name, cell) for row in cells for column, cell in row)
        return outside(fact, result, date.max) is None  # type: ignore[arg-type]

    def size(self, name: str) -> int | None:
        """How many values the declared domain of a fact has; None where it has no end, or too many to count."""
        fact = self.facts.get(name)
        if fact is None:
            return 0
        low, high = fact.bounds.low, fact.bounds.high
        match fact.type:
            case Truth():
                return 2
            case Choice(members=members):
                return len(members)
            case Choices(of) if len(of.members) <= _FEW:
                return sum(1 for _ in self.every(name))
            case Number() if isinstance(low, int | Fraction) and isinstance(high, int | Fraction) and fact.bounds.step:
                return max(0, floor(high / Fraction(fact.bounds.step)) - ceil(low / Fraction(fact.bounds.step)) + 1)
            case Date() if isinstance(low, date) and isinstance(high, date):
                return max(0, (high - low).days + 1)
        return None

    def every(self, name: str) -> Iterator[Value]:
        """Every value of the declared domain of a fact that has a size, in order."""
        fact = self.facts.get(name)
        if fact is None:
            return
        low, high = fact.bounds.low, fact.bounds.high
        match fact.type:
            case Truth():
                yield from (True, False)
            case Choice(members=members):
                yield from members
            case Choices(of):
                sizes = range(fact.at_least, len(of.members) + 1)
                yield from (frozenset(some) for size in sizes for some in combinations(of.members, size))
            case Number() if isinstance(low, int | Fraction) and fact.bounds.step:
                step = Fraction(fact.bounds.step)
                found = (exact(step * at) for at in count(ceil(low / step)))
                yield from takewhile(lambda value: value <= high, found)  # type: ignore[operator]
            case Date() if isinstance(low, date) and isinstance(high, date):
                yield from (low + timedelta(at) for at in range((high - low).days + 1))

    # ---------------------------------------------------------------------------------------------- values worth trying

    def _proposed(self, fact: Fact, case: Results) -> Iterator[Value]:
        """The same, perhaps some twice and some outside the bounds."""
        match fact.type:
            case Truth():
                yield from (True, False)
            case Choice(members=members):
                yield from members
            case Choices(of):
                yield from _sets(of, case.get(fact.name))
            case Number(unit):
                yield from self._near_numbers(fact, unit, case)
                yield from _numbers(0, fact.bounds.low, fact.bounds.high)
            case Date():
                yield from self._near_days(fact, case)
                yield from (day for day in (fact.bounds.low, fact.bounds.high) if isinstance(day, date))
            case Rows():
                yield from self._tables(fact, case)

    def _near_numbers(self, fact: Fact, unit: Unit, case: Results) -> Iterator[Exact]:
        """On, just below and just above every number of that unit that the laws or the other facts of the case name."""
        step = Fraction(fact.bounds.step or unit.factor)
        beside = (value for value, type_ in self._told(case) if isinstance(type_, Number) and type_.unit.fits(unit))
        for limit in dict.fromkeys((*self._numbers.get(unit.dimension, ()), *_numbers(*beside))):
            below, above = floor(limit / step), ceil(limit / step)
            around = (below, above) if below != above else (below, below - 1, below + 1)
            yield from (exact(step * at) for at in around)

    def _near_days(self, fact: Fact, case: Results) -> Iterator[date]:
        """On, before and after each day that the laws or the case name, or at a duration from one; then month ends."""
        days = [*self._days, *(value for value, _ in self._told(case) if isinstance(value, date))]
        from_ = [*(law.date for law in self.laws), *(day for day in days if day not in self._days)]
        limits = dict.fromkeys([*(law.date for law in self.laws), *self._distant(from_), *days])
        for day in limits:
            yield from (day, *_neighbours(day))
        for day in limits:
            yield day.replace(day=1)
            if isinstance(next_ := add_months(day.replace(day=1), 1, EARLIER), date):
                yield next_ - _DAY

    def _distant(self, days: Iterable[date]) -> Iterator[date]:
        """What lies before and after days, at each duration that the laws name."""
        kinds = ((MONTH, lambda day, size: add_months(day, size, EARLIER)), (DAY, add_days))
        for day in dict.fromkeys(days):
            for unit, moved in kinds:
                for size in self._numbers.get(unit.dimension, ()):
                    found = (moved(day, size * way) for way in (-1, 1))
                    yield from (there for there in found if isinstance(there, date))

    def _told(self, case: Results) -> Iterator[tuple[Value, Type]]:
        """What is known in a case, with its type; those of a row too when the row is the case."""
        for name, result in case.items():
            if name in self.facts and result is not None and known(result):
                yield result, self.facts[name].type  # type: ignore[misc]

    def _tables(self, fact: Fact, case: Results) -> Iterator[Table]:
        """The rows there are, with one less, one twice, one more, another value in one of them; and no rows at all."""
        present = case.get(fact.name)
        table: Table = present if isinstance(present, tuple) else ()
        first = {row: at for at, row in reversed([*enumerate(table)])}  # of rows that are alike one is enough
        for row, at in sorted(first.items(), key=lambda found: found[1]):
            for column, one in enumerate(fact.row):
                here = {**case, **{column.name: result for column, result in zip(fact.row, row, strict=True)}}
                for value in self.values(one.name, here):
                    yield (*table[:at], (*row[:column], value, *row[column + 1 :]), *table[at + 1 :])
        for at in sorted(first.values()):
            yield (*table[:at], *table[at + 1 :])
            yield (*table[: at + 1], *table[at:])
        ordinary = (next(self.values(one.name, case), None) for one in fact.row)
        yield (*table, tuple(ordinary))
        yield ()


def _sets(of: Choice, present: Result) -> Iterator[frozenset[str]]:
    yield from (frozenset((member,)) for member in of.members)
    if isinstance(present, frozenset):
        yield from (present ^ {member} for member in of.members)
    yield from (frozenset(of.members), frozenset())


def _numbers(*values: Value | None) -> Iterator[Exact]:
    return (value for value in values if isinstance(value, int | Fraction))


def _neighbours(day: date) -> Iterator[date]:
    """The day before and the day after, where the calendar has them."""
    return (there for there in (add_days(day, -1), add_days(day, 1)) if isinstance(there, date))


def _constants(law: Law) -> Iterator[tuple[Result, Type]]:
    """What the law fixes: parameters with all their rows, and what formulas say themselves."""
    for parameter in law.ruleset.parameters.values():
        yield from ((row.value, parameter.type) for row in parameter.rows)
    for name in law.definitions:
        if name == PEILDATUM:
            continue
        for expr in parts(law, name):
            yield from ((part.value, part.type) for part in walk(expr) if isinstance(part, Const))


# -------------------------------------------------------------------------------------------------- what laws share


def _shared(laws: Sequence[Law]) -> tuple[dict[str, Fact], frozenset[str]]:
    """The facts with what all laws allow, and the names of those of which one of the laws allows more."""
    found: dict[str, Fact] = {}
    refused: set[str] = set()
    partial: set[str] = set()
    for law in laws:
        for name, fact in law.ruleset.every_fact.items():
            bounds = replace(fact.bounds, high=highest(fact.bounds, law.date), to_reference=False)
            settled = replace(fact, bounds=bounds)
            shared = _both(found[name], settled) if name in found else settled
            if shared is None:
                refused.add(name)
            else:
                if name in found and not _allow_the_same(found[name], settled):
                    partial.add(name)
                found[name] = shared
    facts = {name: fact for name, fact in found.items() if name not in refused}
    return facts, frozenset(partial | refused)


def _allow_the_same(one: Fact, other: Fact) -> bool:
    return (one.bounds, one.at_least, _members(one)) == (other.bounds, other.at_least, _members(other))


def _members(fact: Fact) -> frozenset[str]:
    choice = fact.type.of if isinstance(fact.type, Choices) else fact.type
    return frozenset(choice.members) if isinstance(choice, Choice) else frozenset()


def _both(one: Fact, other: Fact) -> Fact | None:
    """A fact with what two laws both allow; None where they understand it differently."""
    match one.type, other.type:
        case Choice() as here, Choice() as there:
            type_: Type = _common(here, there)
        case Choices(here), Choices(there):
            type_ = Choices(_common(here, there))
        case Rows(columns=here_), Rows(columns=there_) if [key for key, _ in here_] != [key for key, _ in there_]:
            return None
        case here_type, there_type:
            if type(here_type) is not type(there_type):
                return None
            type_ = here_type
    if isinstance(one.type, Number) and isinstance(other.type, Number) and not one.type.unit.fits(other.type.unit):
        return None
    return replace(
        one, type=type_, bounds=_narrower(one.bounds, other.bounds), at_least=max(one.at_least, other.at_least)
    )


def _common(one: Choice, other: Choice) -> Choice:
    members = tuple(member for member in one.members if member in other.members)
    return replace(one, members=members, labels=())


def _narrower(one: Bounds, other: Bounds) -> Bounds:
    lows = [low for low in (one.low, other.low) if low is not None]
    highs = [high for high in (one.high, other.high) if high is not None]
    steps = [Fraction(step) for step in (one.step, other.step) if step is not None]
    low = max(lows) if lows else None
    high = min(highs) if highs else None
    return Bounds(low, high, _multiple_of_all(steps))


def _multiple_of_all(steps: Sequence[Fraction]) -> Exact | None:
    if not steps:
        return None
    below = lcm(*(step.denominator for step in steps))
    return exact(Fraction(lcm(*(int(step * below) for step in steps)), below))
