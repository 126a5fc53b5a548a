"""What would make a nee a ja: for random laws what every answer promises, and what the rule sets say of real cases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from azrules.analyse.change import Change, Ways, ways
from azrules.model.ruleset import Fact
from azrules.model.types import TRUTH
from azrules.run.evaluate import Evaluator, Outcome
from tests.laws import DAYS, READING, READINGS, Case, any_facts, any_ruleset, randoms


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Laws of which some facts can be changed, with the facts of a case."""
    random = draw(randoms)
    ruleset = any_ruleset(random, defaults=True)

    def marked(fact: Fact) -> Fact:
        return replace(fact, changeable=random.choice((True, True, False)), row=tuple(map(marked, fact.row)))

    facts = {name: marked(fact) for name, fact in ruleset.facts.items()}
    law = replace(ruleset, facts=facts).on(random.choice(DAYS), {READING.name: random.choice(READINGS)})
    return Case(law, any_facts(random, law))


def found(case: Case, most: int = 300) -> Iterator[Ways]:
    """What would make the decision, and each result that can be, a ja."""
    evaluator = Evaluator(case.law)
    rules = case.law.ruleset.rules
    goals = [None] if case.law.ruleset.decision else []
    for goal in (*goals, *(rules[name] for name in case.law.ruleset.outputs if rules[name].type == TRUTH)):
        yield ways(evaluator, case.given, goal, most, years=1)


def after(case: Case, changes: tuple[Change, ...], day: date | None) -> Outcome:
    """The case when these facts are changed, on a day."""
    law = case.law if day is None else case.law.ruleset.on(day, case.law.readings)
    told = replace(case.given, ruleset=law.ruleset)
    for change in changes:
        told = told.told(change.fact, change.value)
    return Evaluator(law).evaluate(told)


@given(cases())
@settings(max_examples=300, deadline=None)
def test_each_way_turns_the_answer_and_no_part_of_it_does(case: Case) -> None:
    for result in found(case):
        if result.found:
            assert result.answer is False
        for way in result.found:
            assert result.goal.reached(after(case, way.changes, way.since))
            days = {None, way.since}
            for size in range(len(way.changes) + 1):
                for some in combinations(way.changes, size):
                    for day in days:
                        if (some, day) != (way.changes, way.since):
                            assert not result.goal.reached(after(case, some, day)), (way, some, day)
