"""A rule set that uses another says what the other says, over random rules and facts."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from azrules.model import ruleset as model
from azrules.model.given import Given
from azrules.model.linking import linked
from azrules.model.ruleset import Import, of_ruleset
from azrules.model.values import UNKNOWN
from azrules.run.evaluate import Evaluator
from azrules.run.wording import Wording
from tests.laws import Case, cases, ruleset
from tests.reference import plain


def using(other: model.Ruleset) -> model.Ruleset:
    """A rule set of no rules that uses all results of another."""
    own = ruleset(name="eigen", facts={}, interpretations={}, imports={other.name: Import(other, other.outputs)})
    return linked(own)


@given(cases())
def test_a_used_result_is_what_it_is_in_its_own_rule_set(case: Case) -> None:
    other = case.law.ruleset
    own = using(other)
    there = Evaluator(case.law).evaluate(case.given)
    readings = {of_ruleset(other.name, name): reading for name, reading in case.law.readings.items()}
    known = {name for name in readings if name in own.interpretations}
    law = own.on(case.law.date, {name: readings[name] for name in known}, case.law.known_on)
    given = Given(own, tuple(case.given[name] for name in own.facts))
    here = Evaluator(law).evaluate(given)
    for name in other.outputs:
        assert plain(here.of(of_ruleset(other.name, name))) == plain(there.of(name))
    assert own.facts.keys() <= other.facts.keys()
    assert own.own_facts == {}
    assert own.own_rules == {}


@given(cases())
def test_a_rule_set_that_is_used_twice_stands_there_once(case: Case) -> None:
    other = case.law.ruleset
    between = replace(using(other), name="tussen")
    both = ruleset(
        name="eigen",
        facts={},
        interpretations={},
        imports={other.name: Import(other, other.outputs), "tussen": Import(between, ())},
    )
    assert linked(both).rules.keys() == using(other).rules.keys()


@given(cases())
def test_every_text_of_what_is_used_can_be_told(case: Case) -> None:
    own = using(case.law.ruleset)
    wording = Wording(own, "nl", case.law.date)
    assert all(wording.title(name) != name for name in (*own.rules, *own.parameters))


def test_nothing_of_another_rule_set_is_known_without_facts() -> None:
    own = using(ruleset())
    assert Evaluator(own.on(own.validity.start or model.date(2024, 3, 1))).evaluate(Given(own, ())).answer is UNKNOWN
