"""A nee on one day -> the smallest changes that make it a ja, of facts that somebody can still decide.

The search goes by size: first every single change, then every two together, and so on, each time only among the facts
of which one must change (`demands`) and over the values worth trying (`domain`).  So no part of what it finds would do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cached_property
from math import ceil, inf
from typing import Final, TypeGuard

from azrules.analyse.crossings import around
from azrules.analyse.demands import Demand, Demands, at_least, smallest
from azrules.analyse.domain import Domain, reach
from azrules.model import operators as op
from azrules.model.bounds import outside
from azrules.model.expr import Expr, Ref, walk
from azrules.model.given import Given
from azrules.model.operators import Operator
from azrules.model.ruleset import PEILDATUM, Fact, Law, Rule, row_of, without_row
from azrules.model.values import UNKNOWN, Result, Value
from azrules.numbers import Exact, exact
from azrules.run.evaluate import Evaluator, Outcome

ENOUGH: Final = 12
EVERY: Final = 300  # of a fact with so many values, every one is tried before a limit is told

WAITING: Final = PEILDATUM  # the name of the day among the facts of a change


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
        return frozenset([*(change.fact for change in self.changes), *([WAITING] if self.since else ())])


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


class Budget:
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


class Search:
    """Looks for changes of facts on one day; `refused` are sets of facts that need not be found, nor any with more."""

    def __init__(
        self,
        evaluator: Evaluator,
        given: Given,
        goal: Goal,
        budget: Budget,
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
        if not is_number(value) or start is None or not step:
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
        if not is_number(value) or start is None:
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
            return [one for one in self.domain.every(fact.name) if is_number(one)]
        goals = [rule.name for rule in self.goal.rules(self.evaluator.evaluate(self.given))]
        if not (step := fact.bounds.step):
            return []
        found = around(fact.name, goals, lambda one: self.outcome({**changes, name: one}), value, step)
        return [one for one in found or () if outside(fact, one, self.law.date) is None]

    def start(self, name: str) -> Exact | None:
        """The number from which a change goes: what it is now, else its lowest value."""
        start = self.fact(name).bounds.low if self.given[name] is UNKNOWN else self.given[name]
        return start if is_number(start) else None

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


def is_number(value: Result) -> TypeGuard[Exact]:
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
    if is_number(present) and is_number(value):
        return exact(abs(Fraction(value) - present))
    if isinstance(present, date) and isinstance(value, date):
        return abs((value - present).days)
    if isinstance(present, frozenset) and isinstance(value, frozenset):
        return len(value ^ present)
    return 0
