"""A nee -> the smallest changes that make it a ja: of facts that somebody can still decide, or of the day.

The search goes by size: first every single change, then every two together, and so on, each time only among the facts
of which one must change (`demands`) and over the values worth trying (`domain`).  So no part of what it finds would do.
Waiting is a change as well: of the reference date.  It cannot be told from what is known when a search was cut off.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from functools import cached_property
from math import ceil, inf
from typing import Final, TypeGuard

from azrules.analyse.crossings import around
from azrules.analyse.demands import Demand, Demands, at_least, smallest
from azrules.analyse.domain import Domain, parts, reach
from azrules.model import operators as op
from azrules.model.bounds import outside
from azrules.model.calendar import EARLIER, add_days, add_months
from azrules.model.citation import Citation, Force
from azrules.model.expr import Call, Case, Choose, Const, Expr, Fold, Hit, Ref, children, names, walk
from azrules.model.given import Given
from azrules.model.operators import Operator
from azrules.model.ruleset import PEILDATUM, Fact, Law, Rule, Ruleset, row_of, without_row
from azrules.model.timeline import in_force
from azrules.model.types import DATE, TRUTH, Number, Type
from azrules.model.units import DAY, MONTH
from azrules.model.values import UNKNOWN, Result, Value, known
from azrules.numbers import Exact, exact
from azrules.run.evaluate import Evaluator, Outcome

CASES: Final = 20_000
ENOUGH: Final = 12
YEARS: Final = 10
EVERY: Final = 300  # of a fact with so many values, every one is tried before a limit is told
EVERY_DAY: Final = 2  # for so many years every day is tried, where a rule counts the days to it

_BY_DAY = (op.DAY_OF, op.MONTH_OF, op.YEAR_OF, op.DAYS_BETWEEN, op.SUBTRACT_DATES)

_WAITING = PEILDATUM  # the name of the day among the facts of a change


@dataclass(frozen=True, slots=True)
class Change:
    """Another value for a fact; `limit` where every greater (`>=`) or smaller (`<=`) value would do as well."""

    fact: str
    before: Result
    value: Value
    limit: Operator | None = None


@dataclass(frozen=True, slots=True)
class Way:
    """Changes that together make it a ja, perhaps only from a later day on; `outcome` is the answer then.

    One that waits says `until` which day it is a ja; None where it still is on the last day that was looked at.
    """

    changes: tuple[Change, ...]
    since: date | None
    outcome: Outcome
    until: date | None = None

    @property
    def names(self) -> frozenset[str]:
        """The facts that change, and the reference date where one must wait."""
        return frozenset([*(change.fact for change in self.changes), *([_WAITING] if self.since else ())])


@dataclass(frozen=True, slots=True)
class Goal:
    """What should become ja: the rule of this name, or the decision where it is empty.

    Where too little is known to become `certain`, it is enough that it is a nee no more.
    """

    name: str = ""
    certain: bool = True

    def rule(self, outcome: Outcome) -> Rule | None:
        """The rule as it holds in a case; None where none of that name does."""
        return outcome.law.ruleset.rules.get(self.name)

    def rules(self, outcome: Outcome) -> tuple[Rule, ...]:
        """The rules that must all be ja: the criteria of the decision, or the one rule."""
        rule = self.rule(outcome)
        return (rule,) if rule else () if self.name else outcome.decision_rules

    def answer(self, outcome: Outcome) -> Result:
        """What the rule, or the decision, says in a case."""
        rule = self.rule(outcome)
        return outcome.result(rule) if rule else UNKNOWN if self.name else outcome.answer

    def applies(self, outcome: Outcome) -> bool:
        """Whether the rule may apply; a criterion of the decision that does not, is no nee."""
        rule = self.rule(outcome)
        if rule is None:
            return not self.name
        if rule.applies is None or rule.name in outcome.evaluator.names:
            return True
        return outcome.value(rule.applies) is not False

    def reached(self, outcome: Outcome) -> bool:
        """Whether a case is what is wanted; one that is not certain can still become ja by what is told."""
        if self.certain:
            return self.answer(outcome) is True and self.applies(outcome)
        rules, demands = self.rules(outcome), Demands(outcome, lambda name: True, certain=False)
        return bool(rules) and not any(map(demands.rule, rules))

    def reach(self, outcome: Outcome) -> dict[str, None]:
        """The names (facts, rules, parameters) that it rests on."""
        return reach(outcome.law, [rule.name for rule in self.rules(outcome)])

    def missing(self, outcome: Outcome) -> tuple[str, ...]:
        """The unknown facts that the answer still rests on."""
        if not self.name:
            return outcome.missing
        return tuple(dict.fromkeys(name for rule in self.rules(outcome) for name in outcome.missing_of(rule)))


@dataclass(frozen=True, slots=True)
class Norm:
    """What a way meets: a rule, or the exception to it that applies then, by its place among the exceptions."""

    rule: Rule
    citation: Citation
    force: Force | None
    exception: int | None = None


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A rule that no change helps today.

    Attributes:
        facts: the facts it rests on, none of them changeable.
        day: the conditions on the reference date that are not met, each with what it should be.
        open: the rules that the sources leave open, so that nothing that is told makes them known.
    """

    rule: Rule
    facts: tuple[str, ...]
    day: tuple[tuple[Expr, bool], ...] = ()
    open: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class Ways:
    """What would make an answer a ja.

    Attributes:
        outcome: the answer as it is.
        goal: what should be ja; not `certain` where nothing makes it a certain ja, as not everything is known.
        found: the smallest changes first; of a ja none, nor of an answer that is not certain.
        tried: how many cases were examined.
        cut_off: whether there was more to try, because there were too many cases or ways enough.
        until: the last day to which waiting was tried; None where the day makes no difference.
        days: on how many days waiting was tried.
        leaves_out: whether it can be a ja on a day that was not tried.
        in_the_way: the rules that no change helps today.
    """

    outcome: Outcome
    goal: Goal
    found: tuple[Way, ...] = ()
    tried: int = 0
    cut_off: bool = False
    until: date | None = None
    days: int = 0
    leaves_out: bool = False
    in_the_way: tuple[Obstacle, ...] = ()

    @property
    def answer(self) -> Result:
        """The answer, or the result that was asked for, as it is."""
        return self.goal.answer(self.outcome)

    @property
    def changeable(self) -> tuple[str, ...]:
        """The facts that the goal rests on and that somebody can still decide, in asking order; one of any row once."""
        facts = self.outcome.law.ruleset.every_fact
        return tuple(name for name in self.goal.reach(self.outcome) if name in facts and facts[name].changeable)

    def norms(self, way: Way) -> tuple[Norm, ...]:
        """The norms that changes meet and that were not met before, as they stand on the day of the way.

        Of one with exceptions those that apply then; none where a norm that was in the way holds no more.
        """
        return tuple(
            norm
            for rule in self._met(way)
            for norm in self._exceptions(way, rule) or [Norm(rule, rule.citation, rule.force)]
        )

    def _exceptions(self, way: Way, rule: Rule) -> list[Norm]:
        """The exceptions to a rule that apply after changes, and that did not before."""
        before = {case.title for _, case in _applying(self.outcome, rule)}
        return [
            Norm(rule, case.citation or rule.citation, case.force or rule.force, at)
            for at, case in _applying(way.outcome, rule)
            if case.title not in before
        ]

    def _met(self, way: Way) -> list[Rule]:
        """The rules that changes meet, each as it is put most narrowly."""
        before, after = self.outcome, way.outcome
        reached = self.goal.reach(after)
        rules = {name: rule for name in reached if (rule := after.law.ruleset.rules.get(name))}
        changed = {without_row(change.fact) for change in way.changes} | set(_turned(before, after, reached))
        rests_on = {name: reach(after.law, [name]).keys() for name in rules}
        met = [
            rule
            for name, rule in rules.items()
            if rule.force
            and rests_on[name] & changed
            and after.of(name) is not False
            and not _same(before, after, name)
        ]
        found = [rule for rule in met if not any(other.name in rests_on[rule.name] for other in met if other != rule)]
        return found or [rule for rule in self.goal.rules(after) if not _was_met(before, rule.name)]


def _turned(before: Outcome, after: Outcome, names: Iterable[str]) -> Iterator[str]:
    """What the law of another day says otherwise: the reference date, parameters and rules."""
    for name in names:
        was, is_ = (outcome.law.ruleset.rules.get(name) for outcome in (before, after))
        defined = is_ is None and name in after.law.definitions
        if was != is_ or (defined and before.of(name) != after.of(name)):
            yield name


def _was_met(before: Outcome, name: str) -> bool:
    rule = before.law.ruleset.rules.get(name)
    return rule is not None and before.result(rule) is True


def _applying(outcome: Outcome, rule: Rule) -> list[tuple[int, Case]]:
    """The exceptions to a rule that apply and that make it what it is."""
    body = outcome.law.definitions.get(rule.name)
    if not isinstance(body, Choose) or body.hit is not Hit.AGREE:
        return []
    return [(at, case) for at, case in enumerate(body.cases) if outcome.value(case.when) is True]


def _same(before: Outcome, after: Outcome, name: str) -> bool:
    return name in before.law.definitions and before.of(name) is after.of(name)


def goals(whole: Ruleset) -> dict[str, str]:
    """What can be asked for, and the name of the goal that it is: the decision, and each rule that says ja or nee.

    Nothing asks for the decision too, where there is one.
    """
    decision = {"": "", whole.decision.name: ""} if whole.decision else {}
    return decision | {name: name for name, rule in whole.own_rules.items() if rule.type == TRUTH}


def ways(
    whole: Ruleset, evaluator: Evaluator, given: Given, name: str = "", cases: int = CASES, years: int = YEARS
) -> Ways:
    """The smallest changes that make the decision, or the rule of this name, a ja.

    At most so many cases are tried, and waiting at most so many years; `whole` is the rule set at all times.  Where
    nothing makes it a ja because too little is known: the changes after which it is a nee no more.
    """
    outcome, goal = evaluator.evaluate(given), Goal(name)
    if goal.answer(outcome) is not False or not goal.applies(outcome):
        return Ways(outcome, goal)
    later = _Later(whole, outcome, goal, years)
    found = _ways(outcome, goal, later, cases)
    if found.found:
        return found
    less = _ways(outcome, replace(goal, certain=False), later, cases)
    return replace(less, tried=found.tried + less.tried, cut_off=found.cut_off or less.cut_off)


def _ways(outcome: Outcome, goal: Goal, later: _Later, cases: int) -> Ways:
    budget = _Budget(cases)
    today = _Search(outcome.evaluator, outcome.given, goal, budget)
    found = today.run()
    if later.matters:
        waiting = _Waiting(outcome, goal, later, budget)
        found += waiting.alone() or ([] if budget.cut_off else waiting.together(today.found))
    smallest_ = [way for way in found if not any(other.names < way.names for other in found)]
    return Ways(
        outcome,
        goal,
        tuple(sorted(smallest_, key=lambda way: len(way.names))),
        budget.tried,
        budget.cut_off,
        later.until if later.matters else None,
        len(later.days) if later.matters else 0,
        later.matters and later.leaves_out(found),
        tuple(today.in_the_way(outcome)),
    )


class _Budget:
    """How many cases may still be examined, and how many ways to a ja may still be found."""

    def __init__(self, cases: int) -> None:
        self.cases = cases
        self.ways = ENOUGH
        self.tried = 0
        self.cut_off = False

    def take(self) -> bool:
        """Whether one more case may be examined."""
        self.cut_off = self.cut_off or self.tried >= self.cases or not self.ways
        self.tried += not self.cut_off
        return not self.cut_off


# ------------------------------------------------------------------------------------------------------- on one day


class _Search:
    """Looks for changes of facts on one day; `refused` are sets of facts that need not be found, nor any with more."""

    def __init__(
        self,
        evaluator: Evaluator,
        given: Given,
        goal: Goal,
        budget: _Budget,
        refused: Sequence[frozenset[str]] = (),
    ) -> None:
        self.evaluator = evaluator
        self.given = given
        self.goal = goal
        self.budget = budget
        self.refused = refused
        self.domain = Domain([evaluator.law])
        self.found: dict[frozenset[str], dict[str, Value]] = {}
        self._values: dict[str, tuple[Value, ...]] = {}

    def run(self, since: date | None = None) -> list[Way]:
        """Everything that is as small as it can be, smallest first, until there is enough of it."""
        size: float = self.at_least()
        while size < inf and not self.budget.cut_off:
            size = self.of_size(int(size))
        return [self.way(changes, since) for changes in self.found.values()]

    def at_least(self) -> float:
        """How many facts must change at least; infinitely many where one demand cannot be met."""
        demands = self.demands(self.evaluator.evaluate(self.given), {})
        return at_least(demands) if smallest(demands) else inf

    def of_size(self, size: int) -> float:
        """Find what changes so many facts; gives the size at which there may be more."""
        following: float = inf
        seen: set[frozenset[tuple[str, Value]]] = set()

        def visit(given: Given, changes: dict[str, Value]) -> None:
            nonlocal following
            key = frozenset(changes.items())
            if key in seen or not self.budget.take():
                return
            seen.add(key)
            outcome = self.evaluator.evaluate(given)
            if self.goal.reached(outcome):
                self.found[frozenset(changes)] = changes
                self.budget.ways -= 1
                return
            demands = self.demands(outcome, changes)
            branches = smallest(demands)
            needed = len(changes) + at_least(demands)
            if branches and needed > size:
                following = min(following, max(needed, size + 1))
            if not branches or needed > size:
                return
            for name in sorted(branches, key=self.order):
                if self.known_already({*changes, name}):
                    continue
                for value in self.values(name):
                    visit(given.told(name, value), {**changes, name: value})
                    if frozenset([*changes, name]) in self.found:
                        break

        visit(self.given, {})
        return following

    def demands(self, outcome: Outcome, changes: Mapping[str, Value]) -> list[Demand]:
        """The sets of facts of which one must change, of those that may."""
        of = Demands(outcome, lambda name: self.may_change(name, changes), self.goal.certain)
        return [demand for rule in self.goal.rules(outcome) for demand in of.rule(rule)]

    def may_change(self, name: str, changes: Mapping[str, Value]) -> bool:
        """Whether somebody can decide a fact; not one that is changed, or the list of which is, or a row of it."""
        place = row_of(name)
        if name in changes or (place and place[0] in changes):
            return False
        return self.fact(name).changeable and not any((row_of(one) or ("",))[0] == name for one in changes)

    def fact(self, name: str) -> Fact:
        return self.evaluator.law.ruleset.every_fact[without_row(name)]

    def known_already(self, names: set[str]) -> bool:
        """Whether less than these facts is enough, so that these are not the smallest."""
        return any(found <= names for found in (*self.found, *self.refused))

    @cached_property
    def _order(self) -> Mapping[str, int]:
        return {name: at for at, name in enumerate(self.evaluator.law.ruleset.every_fact)}

    def order(self, name: str) -> tuple[int, int]:
        """The facts in the order in which they stand, each row after the other."""
        return self._order[without_row(name)], (row_of(name) or ("", 0))[1]

    def values(self, name: str) -> tuple[Value, ...]:
        """The values worth trying for a fact, the closest to what it is now first; of a day none that is past."""
        if name not in self._values:
            fact, case, present = self.fact(name), dict(self.given.known()), self.given[name]
            if place := row_of(name):
                rows, at = place
                table = self.given[rows]
                assert isinstance(table, tuple), "of a row is spoken only when it is there"
                columns = self.evaluator.law.ruleset.facts[rows].row
                case |= {one.name: result for one, result in zip(columns, table[at], strict=True)}
            found = [value for value in self.domain.values(fact.name, case) if _possible(value, present, self.law.date)]
            self._values[name] = tuple(sorted(found, key=lambda value: _distance(present, value)))
        return self._values[name]

    @property
    def law(self) -> Law:
        return self.evaluator.law

    def works(self, changes: Mapping[str, Value]) -> bool:
        """Whether these changes make it a ja."""
        return self.goal.reached(self.outcome(changes))

    def outcome(self, changes: Mapping[str, Value]) -> Outcome:
        given = self.given
        for name, value in changes.items():
            given = given.told(name, value)
        return self.evaluator.evaluate(given)

    def way(self, changes: Mapping[str, Value], since: date | None) -> Way:
        """The changes as they are told, each number as close as it can be to what it is now."""
        nearest = dict(changes)
        for name in changes:
            nearest[name] = self.nearest(name, nearest)
        told = [
            Change(name, self.given[name], value, self.limit(name, nearest))
            for name, value in sorted(nearest.items(), key=lambda item: self.order(item[0]))
        ]
        return Way(tuple(told), since, self.outcome(nearest))

    def nearest(self, name: str, changes: Mapping[str, Value]) -> Value:
        """Between what a number is now (or its lowest value) and one that is enough, the closest that still is."""
        value, start, step = changes[name], self.start(name), self.fact(name).bounds.step
        if not _is_number(value) or start is None or not step:
            return value
        towards = Fraction(step if value >= start else -step)
        first = ceil(start / towards) * towards
        too_little, enough = -1 if self.given[name] is UNKNOWN else 0, int((value - first) / towards)
        while enough - too_little > 1:
            between = (too_little + enough) // 2
            if self.works({**changes, name: exact(first + between * towards)}):
                enough = between
            else:
                too_little = between
        return exact(first + enough * towards)

    def limit(self, name: str, changes: Mapping[str, Value]) -> Operator | None:
        """Whether every value further away is enough too; nothing where that cannot be said of all of them."""
        value, start = changes[name], self.start(name)
        if not _is_number(value) or start is None:
            return None
        more, others = value >= start, self.turning(name, changes, value)
        further = [one for one in others if (one > value if more else one < value)]
        if not further or not all(self.works({**changes, name: one}) for one in further):
            return None
        return op.GE if more else op.LE

    def turning(self, name: str, changes: Mapping[str, Value], value: Exact) -> list[Exact]:
        """Numbers that a fact may be, each other of which does as one of them does: all, or those around a turn.

        There are none where it is not known which these are.
        """
        fact, size = self.fact(name), self.domain.size(without_row(name))
        if size is not None and size <= EVERY:
            return [one for one in self.domain.every(fact.name) if _is_number(one)]
        goals = [rule.name for rule in self.goal.rules(self.evaluator.evaluate(self.given))]
        if not (step := fact.bounds.step):
            return []
        found = around(fact.name, goals, lambda one: self.outcome({**changes, name: one}), value, step)
        return [one for one in found or () if outside(fact, one, self.law.date) is None]

    def start(self, name: str) -> Exact | None:
        """The number from which a change goes: what it is now, else its lowest value."""
        start = self.fact(name).bounds.low if self.given[name] is UNKNOWN else self.given[name]
        return start if _is_number(start) else None

    def in_the_way(self, outcome: Outcome) -> Iterator[Obstacle]:
        """The rules with a demand that no changeable fact can meet."""
        able = Demands(outcome, lambda name: self.fact(name).changeable, self.goal.certain)
        every = Demands(outcome, lambda name: True, self.goal.certain)
        for rule in self.goal.rules(outcome):
            demands = able.rule(rule)
            if not demands or smallest(demands):
                continue
            fixed = [demand for demand in every.rule(rule) if not any(self.fact(name).changeable for name in demand)]
            stuck = [*able.stuck(outcome.law.definitions[rule.name], True)]
            named = dict.fromkeys(expr.name for expr, _ in stuck if isinstance(expr, Ref))
            rules = outcome.law.ruleset.rules
            yield Obstacle(
                rule,
                tuple(sorted(frozenset().union(*fixed), key=self.order)),
                tuple((expr, wanted) for expr, wanted in stuck if _about_the_day(expr)),
                (rule,) if rule.open_question else tuple(rules[name] for name in named if name in rules),
            )


def _about_the_day(expr: Expr) -> bool:
    return any(isinstance(part, Ref) and part.name == PEILDATUM for part in walk(expr))


def _is_number(value: Result) -> TypeGuard[Exact]:
    return isinstance(value, int | Fraction) and not isinstance(value, bool)


def _possible(value: Value, present: Result, reference: date) -> bool:
    """What has been stays so; and rows come or go, but what stands in one is a fact of its own."""
    if isinstance(value, date):
        return value >= reference
    if isinstance(value, tuple):
        return len(value) != len(present if isinstance(present, tuple) else ())
    return True


def _distance(present: Result, value: Value) -> Exact:
    """How far a value is from what it is now; nothing where that cannot be said, so that the order stays."""
    if _is_number(present) and _is_number(value):
        return exact(abs(Fraction(value) - present))
    if isinstance(present, date) and isinstance(value, date):
        return abs((value - present).days)
    if isinstance(present, frozenset) and isinstance(value, frozenset):
        return len(value ^ present)
    return 0


# ------------------------------------------------------------------------------------------------------- on a later day


class _Later:
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
            there = known_.union(*(_distant(known_, one, type_) for one, type_ in values if _is_number(one)))
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


class _Waiting:
    """Looks for the first day on which it is a ja by itself, or with changes."""

    def __init__(self, outcome: Outcome, goal: Goal, later: _Later, budget: _Budget) -> None:
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
            refused = [*enough, *(way.names - {_WAITING} for way in found)]
            search = _Search(outcome.evaluator, outcome.given, self.goal, self.budget, refused)
            found += [self.earliest(way) for way in search.run(day)]
        return found

    def earliest(self, way: Way) -> Way:
        """The same changes on the first day on which they are enough."""
        given = way.outcome.given
        first = self.first(given, [day for day in self.later.days if way.since is None or day <= way.since])
        outcome = first and self.later.evaluate(first, given)
        assert first and outcome, "the changes are enough on the day itself"
        return replace(way, since=first, outcome=outcome, until=self.last(given, first))
