"""A nee -> the first day on which it is a ja, by itself or with changes, and the last.

Waiting is a change of the reference date.  No two days are known to be alike, so of the days to come those are tried
near which something that the facts and the law come to turns.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property
from typing import Final

from azrules.analyse.change import WAITING, Budget, Goal, Search, Way, is_number
from azrules.analyse.domain import parts, reach
from azrules.model import operators as op
from azrules.model.calendar import EARLIER, add_days, add_months
from azrules.model.expr import Call, Const, Expr, Fold, children, names, walk
from azrules.model.given import Given
from azrules.model.ruleset import PEILDATUM, Ruleset
from azrules.model.timeline import in_force
from azrules.model.types import DATE, TRUTH, Number, Type
from azrules.model.units import DAY, MONTH
from azrules.model.values import Result, known
from azrules.numbers import Exact
from azrules.run.evaluate import Evaluator, Outcome

EVERY_DAY: Final = 2  # for so many years every day is tried, where a rule counts the days to it

_BY_DAY = (op.DAY_OF, op.MONTH_OF, op.YEAR_OF, op.DAYS_BETWEEN, op.SUBTRACT_DATES)


class Later:
    """The law on later days, as far as these can make a difference."""

    def __init__(self, whole: Ruleset, outcome: Outcome, goal: Goal, years: int) -> None:
        self.whole = whole
        self.outcome = outcome
        self.law = outcome.law
        self.goal = goal
        self.years = years
        self.reached = goal.reach(outcome)
        self._laws: dict[date, Evaluator] = {}

    @cached_property
    def turns(self) -> list[date]:
        """The days on which something else begins to hold: a framework, a version of a rule, a row of a parameter."""
        parameters = self.whole.parameters
        rows = (row for name in self.reached if name in parameters for row in parameters[name].rows)
        versions = (version for versions in self.whole.versions.values() for version in versions)
        dated = [one.validity for some in (self.whole.frameworks, versions, rows) for one in some]
        ends = (day for validity in dated for day in (validity.start, validity.end and add_days(validity.end, 1)))
        return [day for day in ends if isinstance(day, date) and self.law.date < day]

    @property
    def matters(self) -> bool:
        """Whether the day can make a difference: a rule asks for it, or the law changes with it."""
        return PEILDATUM in self.reached or bool(self.turns)

    @cached_property
    def until(self) -> date:
        """The last day that is tried."""
        later = add_months(self.law.date, 12 * self.years, EARLIER)
        return min(self.whole.validity.last, later) if isinstance(later, date) else self.whole.validity.last

    @cached_property
    def stages(self) -> list[Outcome]:
        """The case under each law that there is until then."""
        later = (self.evaluate(day, self.outcome.given) for day in sorted({*self.turns}) if day <= self.until)
        return [self.outcome, *(outcome for outcome in later if outcome)]

    @cached_property
    def by_day(self) -> bool:
        """Whether a rule counts the days to the reference date, or asks which day of the calendar it is.

        Then it can be a ja for a few days that lie near no day that the facts and the law come to.
        """
        return any(
            isinstance(part, Call)
            and part.operator in _BY_DAY
            and PEILDATUM in reach(outcome.law, (name for arg in part.args for name in names(arg)))
            for outcome in self.stages
            for expr in self._reached(outcome)
            for part in walk(expr)
        )

    @property
    def every_until(self) -> date:
        """The last day of those of which none is left out, where it can be a ja for a few days."""
        last = add_months(self.law.date, 12 * EVERY_DAY, EARLIER)
        return min(last, self.until) if isinstance(last, date) else self.until

    def leaves_out(self, found: Iterable[Way]) -> bool:
        """Whether it can be a ja on a day that is not tried, beside what is found; no change is as small as waiting."""
        alone = any(not way.changes and way.since and way.since <= self.every_until for way in found)
        return self.by_day and self.every_until < self.until and not alone

    @cached_property
    def days(self) -> list[date]:
        """The first of each month, and each day that facts and law come to in this case, with the day after.

        Where it can be a ja for a few days, every day of the first years as well.
        """
        first = self.law.date.replace(day=1)
        found: set[Result] = {add_months(first, at, EARLIER) for at in range(1, 12 * self.years + 1)}
        for outcome in self.stages:
            values = {(one, type_) for expr in self._reached(outcome) for one, type_ in _values(outcome, expr)}
            known_ = {one for one, _ in values if isinstance(one, date)}
            there = known_.union(*(_distant(known_, one, type_) for one, type_ in values if is_number(one)))
            found |= there | {add_days(day, 1) for day in there}
        found.update(self.turns)
        if self.by_day:
            found |= {add_days(self.law.date, at) for at in range(1, (self.every_until - self.law.date).days + 1)}
        return sorted(day for day in found if isinstance(day, date) and self.law.date < day <= self.until)

    def _reached(self, outcome: Outcome) -> Iterator[Expr]:
        """What the goal rests on in a case."""
        return (expr for name in self.goal.reach(outcome) for expr in parts(outcome.law, name))

    def evaluate(self, day: date, given: Given) -> Outcome | None:
        """The answer on a later day; None where the rule set does not hold, as it is known."""
        if day not in self._laws:
            if in_force(self.whole.frameworks, day, self.law.known_on) is None:
                return None
            self._laws[day] = Evaluator(self.whole.on(day, self.law.readings, self.law.known_on))
        evaluator = self._laws[day]
        return evaluator.evaluate(replace(given, ruleset=evaluator.law.ruleset))

    def stands(self, outcome: Outcome) -> frozenset[tuple[str, str, Result]]:
        """How everything stands that can be ja or nee, in which version, and what each parameter is."""
        definitions, ruleset = outcome.law.definitions, outcome.law.ruleset
        found = [(name, "") for name in self.goal.reach(outcome) if name in ruleset.parameters]
        rules = (rule for name in self.goal.reach(outcome) if (rule := ruleset.rules.get(name)))
        found += [(rule.name, rule.version) for rule in rules if definitions[rule.name].type == TRUTH]
        return frozenset((name, version, outcome.of(name)) for name, version in found)


def _values(outcome: Outcome, expr: Expr) -> Iterator[tuple[Result, Type]]:
    """The days that an expression comes to in a case and the durations that it names, in each row of a list too."""
    if isinstance(expr, Const) or expr.type == DATE:
        yield outcome.value(expr), expr.type
    match expr:
        case Fold(rows=rows, each=each, when=when):
            of_rows = outcome.in_rows(rows.name) if known(outcome.value(rows)) else ()
            yield from (one for row in of_rows for part in (each, when) if part for one in _values(row, part))
        case _:
            yield from (one for part in children(expr) for one in _values(outcome, part))


def _distant(days: Iterable[date], size: Exact, type_: Type) -> Iterator[date]:
    """What lies before and after days, at this duration; nothing where it is none."""
    kinds = ((MONTH, lambda day, size: add_months(day, size, EARLIER)), (DAY, add_days))
    for unit, moved in kinds:
        if isinstance(type_, Number) and type_.unit.fits(unit):
            found = (moved(day, size * way) for day in days for way in (-1, 1))
            yield from (there for there in found if isinstance(there, date))


class Waiting:
    """Looks for the first day on which it is a ja by itself, or with changes."""

    def __init__(self, outcome: Outcome, goal: Goal, later: Later, budget: Budget) -> None:
        self.outcome = outcome
        self.goal = goal
        self.later = later
        self.budget = budget

    def reached(self, day: date, given: Given) -> bool:
        """Whether these facts are enough on a later day."""
        self.budget.tried += 1
        outcome = self.later.evaluate(day, given)
        return outcome is not None and self.goal.reached(outcome)

    def first(self, given: Given, days: Sequence[date]) -> date | None:
        """The first day on which these facts are enough."""
        before = self.outcome.law.date
        for day in days:
            if self.reached(day, given):
                return self.turn(given, before, day)
            before = day
        return None

    def last(self, given: Given, since: date) -> date | None:
        """The last day on which these facts are still enough; None where that goes on as far as is looked."""
        before = since
        for day in self.later.days:
            if day > since:
                if not self.reached(day, given):
                    return self.turn(given, before, day) - timedelta(1)
                before = day
        return None

    def turn(self, given: Given, before: date, day: date) -> date:
        """The first day on which it is as on a day, and not as before."""
        enough = self.reached(day, given)
        while (day - before).days > 1:
            between = before + (day - before) // 2
            day, before = (between, before) if self.reached(between, given) is enough else (day, between)
        return day

    def alone(self) -> list[Way]:
        """Waiting without any change."""
        given = self.outcome.given
        day = self.first(given, self.later.days)
        outcome = day and self.later.evaluate(day, given)
        return [Way((), day, outcome, day and self.last(given, day))] if outcome else []

    def together(self, enough: Collection[frozenset[str]]) -> list[Way]:
        """Waiting and changes, on each day that is unlike those before it; `enough` are facts that need no waiting."""
        found: list[Way] = []
        seen = {self.later.stands(self.outcome)}
        for day in self.later.days:
            outcome = self.later.evaluate(day, self.outcome.given)
            if outcome is None or (stands := self.later.stands(outcome)) in seen:
                continue
            seen.add(stands)
            refused = [*enough, *(way.names - {WAITING} for way in found)]
            search = Search(outcome.evaluator, outcome.given, self.goal, self.budget, refused)
            found += [self.earliest(way) for way in search.run(day)]
        return found

    def earliest(self, way: Way) -> Way:
        """The same changes on the first day on which they are enough."""
        given = way.outcome.given
        first = self.first(given, [day for day in self.later.days if way.since is None or day <= way.since])
        outcome = first and self.later.evaluate(first, given)
        assert first and outcome, "the changes are enough on the day itself"
        return replace(way, since=first, outcome=outcome, until=self.last(given, first))
