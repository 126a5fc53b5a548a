"""A nee -> what would make it a ja: changes of facts (`change`), waiting (`waiting`), or both; and by which norm."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from azrules.analyse.change import Budget, Goal, Obstacle, Search, Way
from azrules.analyse.domain import reach
from azrules.analyse.waiting import Later, Waiting
from azrules.model.citation import Citation, Force
from azrules.model.expr import Case, Choose, Hit
from azrules.model.given import Given
from azrules.model.ruleset import Rule, Ruleset, without_row
from azrules.model.types import TRUTH
from azrules.model.values import Result
from azrules.run.evaluate import Evaluator, Outcome

CASES: Final = 20_000
YEARS: Final = 10


@dataclass(frozen=True, slots=True)
class Norm:
    """What a way meets: a rule, or the exception to it that applies then, by its place among the exceptions."""

    rule: Rule
    citation: Citation
    force: Force | None
    exception: int | None = None


@dataclass(frozen=True, slots=True)
class Ways:
    """What would make an answer a ja.

    Attributes:
        outcome: the answer as it is.
        goal: what should be ja; not `certain` where nothing makes it a certain ja, as not everything is known.
        found: the smallest changes first; of a ja none, nor of an answer that is not certain.
        tried: how many cases were examined.
        cut_off: whether the search stopped before it was done, after too many cases or with ways enough.
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
    later = Later(whole, outcome, goal, years)
    found = _searched(outcome, goal, later, cases)
    if found.found:
        return found
    less = _searched(outcome, replace(goal, certain=False), later, cases)
    return replace(less, tried=found.tried + less.tried, cut_off=found.cut_off or less.cut_off)


def _searched(outcome: Outcome, goal: Goal, later: Later, cases: int) -> Ways:
    budget = Budget(cases)
    today = Search(outcome.evaluator, outcome.given, goal, budget)
    found = today.run()
    if later.matters:
        waiting = Waiting(outcome, goal, later, budget)
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
