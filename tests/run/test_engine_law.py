"""The law of the engine, over random laws and facts: what is certain stays certain, and what is missing is named.

Where a law says "stays", a fault stays a fault; which one is found first may change when more is known.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from random import Random

from hypothesis import assume, given, settings
from jsonschema import Draft202012Validator

from azrules import library
from azrules.model.expr import Const, walk
from azrules.model.ruleset import Law
from azrules.model.values import UNKNOWN, Result
from azrules.problems.faults import FAULTS
from azrules.run.describe import describe, names
from azrules.run.evaluate import Answer, Evaluator, Outcome
from azrules.run.explain import explain
from azrules.run.receipt import receipt
from azrules.run.report import report
from tests.laws import Case, also, cases, completed, randoms, told, unknown
from tests.long import LONG
from tests.reference import FAULT, Reference, plain

OUTCOME = Draft202012Validator(library.schema("uitkomst"))
MANY = settings(max_examples=300)


def answers(outcome: Outcome) -> Mapping[str, Result]:
    """What every rule and the decision are worth."""
    return {**{name: plain(outcome.of(name)) for name in outcome.law.ruleset.rules}, "": plain(outcome.answer)}


def leaves_open(law: Law) -> bool:
    """Whether a question of this law is open for every case."""
    exprs = [*law.definitions.values(), *filter(None, (rule.applies for rule in law.ruleset.rules.values()))]
    return any(isinstance(part, Const) and part.value is UNKNOWN for expr in exprs for part in walk(expr))


# --------------------------------------------------------------------------------------------------------- the meaning


@LONG
@MANY
@given(cases())
def test_every_rule_means_what_the_language_says(case: Case) -> None:
    outcome, reference = Evaluator(case.law).evaluate(case.given), Reference(case.law, case.given)
    for name, result in answers(outcome).items():
        meant = reference.rule(name) if name else reference.decision()
        assert (result, type(result)) == (meant, type(meant)), name


@LONG
@given(cases())
def test_a_criterion_stands_as_the_language_says(case: Case) -> None:
    assume(decision := case.law.ruleset.decision)
    outcome, reference = Evaluator(case.law).evaluate(case.given), Reference(case.law, case.given)
    weighed = [reference.criterion(name) for name in decision.criteria]
    stopped = next((at for at, result in enumerate(weighed) if result is not True), len(weighed))
    decider = weighed.index(False) if False in weighed else stopped

    def stands(name: str) -> Answer:
        applies = case.law.ruleset.rules[name].applies
        if applies and reference.expr(applies) is False:
            return Answer.NOT_APPLICABLE
        found = {True: Answer.FULFILLED, False: Answer.NOT_FULFILLED, UNKNOWN: Answer.UNKNOWN, FAULT: Answer.FAULT}
        return found[reference.criterion(name)]  # type: ignore[index]

    assert outcome.criteria == {
        name: stands(name) if at <= stopped or at == decider else Answer.NOT_ASKED
        for at, name in enumerate(decision.criteria)
    }
    data, answer = report(outcome), reference.decision()
    decisive = {True: decision.criteria, False: decision.criteria[decider : decider + 1]}
    assert data["stopped_at"] == next(iter(decision.criteria[stopped:]), None)
    assert data["decided_by"] == (list(decisive[answer]) if isinstance(answer, bool) else [])


@LONG
@given(cases(), randoms)
def test_the_order_governs_only_asking_and_reporting(case: Case, random: Random) -> None:
    assume(decision := case.law.ruleset.decision)
    criteria = list(decision.criteria)
    random.shuffle(criteria)
    other = replace(case.law.ruleset, decision=replace(decision, criteria=tuple(criteria)))
    law = other.on(case.law.date, case.law.readings, case.law.known_on)
    assert answers(Evaluator(law).evaluate(case.given)) == answers(Evaluator(case.law).evaluate(case.given))


# ----------------------------------------------------------------------------------------------------- what is certain


@LONG
@MANY
@given(cases(defaults=False), randoms)
def test_what_is_certain_stays_when_more_is_told(case: Case, random: Random) -> None:
    evaluator = Evaluator(case.law)
    before = answers(evaluator.evaluate(case.given))
    after = answers(evaluator.evaluate(told(case.given, also(random, case.law, case.given))))
    changed = [name for name, result in before.items() if result is not UNKNOWN and after[name] != result]
    assert changed == []


@LONG
@MANY
@given(cases())
def test_a_certain_answer_needs_no_more_than_its_grounds(case: Case) -> None:
    evaluator = Evaluator(case.law)
    outcome = evaluator.evaluate(case.given)
    assume(isinstance(outcome.answer, bool))
    results = (case.given[name] if name in outcome.grounds else UNKNOWN for name in case.law.ruleset.facts)
    assert evaluator.evaluate(replace(case.given, results=tuple(results))).answer is outcome.answer


# ----------------------------------------------------------------------------------------------------- what is missing


@LONG
@given(cases())
def test_what_is_missing_is_unknown_and_is_named_once(case: Case) -> None:
    outcome = Evaluator(case.law).evaluate(case.given)
    assert set(outcome.missing) <= {*unknown(case.given)}
    assert len(set(outcome.missing)) == len(outcome.missing)
    assert (outcome.next_question.name if outcome.next_question else None) == next(iter(outcome.missing), None)


@LONG
@given(cases())
def test_an_unknown_answer_names_what_is_missing_unless_the_sources_leave_it_open(case: Case) -> None:
    assume(case.law.ruleset.decision)
    outcome = Evaluator(case.law).evaluate(case.given)
    if outcome.answer is UNKNOWN:
        assert outcome.missing or leaves_open(case.law)
    else:
        assert outcome.missing == ()


@LONG
@MANY
@given(cases(defaults=False), randoms)
def test_what_is_not_missing_settles_nothing(case: Case, random: Random) -> None:
    evaluator = Evaluator(case.law)
    before = evaluator.evaluate(case.given)
    others = also(random, case.law, case.given)
    others = {name: result for name, result in others.items() if name not in before.missing}
    after = evaluator.evaluate(told(case.given, others))
    if case.law.ruleset.decision:
        assert before.answer is not UNKNOWN or after.answer is UNKNOWN
    else:
        open_ = [name for name in case.law.ruleset.outputs if before.rules[name] is Answer.UNKNOWN]
        assert [name for name in open_ if after.rules[name] is not Answer.UNKNOWN] == []


@LONG
@given(cases(defaults=False), randoms)
def test_telling_all_that_is_missing_settles_the_answer_or_names_what_it_now_rests_on(
    case: Case, random: Random
) -> None:
    evaluator, whole = Evaluator(case.law), completed(random, case.law, case.given)
    given, asked = case.given, set[str]()
    while missing := evaluator.evaluate(given).missing:
        assert not asked & set(missing)
        asked |= set(missing)
        given = told(given, {name: whole[name] for name in missing})
    assert plain(evaluator.evaluate(given).answer) == plain(evaluator.evaluate(whole).answer)


# -------------------------------------------------------------------------------------------------------------- faults


@LONG
@given(cases())
def test_a_fault_is_no_answer_and_is_told_with_its_place(case: Case) -> None:
    outcome = Evaluator(case.law).evaluate(case.given)
    data = report(outcome)
    faults = [name for name, answer in outcome.rules.items() if answer is Answer.FAULT]
    assert [fault["rule"] for fault in data["faults"]] == faults  # type: ignore[union-attr, index, call-overload]
    assert all(fault["code"] in FAULTS and fault["place"] == "toeval.yaml:1:1" for fault in data["faults"])  # type: ignore[union-attr, index, call-overload]
    assert all(data["rules"][name]["value"] is None for name in faults)  # type: ignore[index, call-overload]
    if case.law.ruleset.decision:
        assert data["outcome"] is (outcome.answer if isinstance(outcome.answer, bool) else None)
        assert plain(outcome.answer) != FAULT or faults


# ------------------------------------------------------------------------------------------------------------- telling


@LONG
@given(cases())
def test_a_result_and_its_rule_say_the_same(case: Case) -> None:
    data = report(Evaluator(case.law).evaluate(case.given))
    for name in case.law.ruleset.outputs:
        result, rule = data["outputs"][name], data["rules"][name]  # type: ignore[index, call-overload]
        assert result["value"] == rule["value"]
        as_the_rule = ("unknown", "fault", "not_applicable")
        assert result["status"] == (rule["status"] if rule["status"] in as_the_rule else "known")


@LONG
@given(cases())
def test_the_same_facts_give_the_same_answer_in_the_same_words(case: Case) -> None:
    first, second = (Evaluator(case.law).evaluate(case.given) for _ in range(2))
    again = first.evaluator.evaluate(case.given)
    assert report(first) == report(second) == report(again)
    assert explain(first) == explain(second) == explain(again)


@given(cases())
def test_every_answer_can_be_told(case: Case) -> None:
    outcome = Evaluator(case.law).evaluate(case.given)
    for lang in ("nl", "en"):
        data = {**report(outcome, lang), "receipt": receipt(outcome, "1.0.0")}
        OUTCOME.validate(data)
        assert json.loads(json.dumps(data)) == data
        assert explain(outcome, lang)
        assert all(describe(case.law.ruleset, name, lang) for name in names(case.law.ruleset))
