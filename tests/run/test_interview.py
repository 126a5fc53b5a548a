"""The interview asks what can still change the answer, in the order of the rules, and can be taken back."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings

from azrules.model.given import Given
from azrules.model.values import UNKNOWN, Fault, Result
from azrules.run.evaluate import Answer, Evaluator, Outcome
from azrules.run.interview import Interview
from tests import small
from tests.laws import Case, cases, completed, randoms
from tests.long import LONG
from tests.reference import plain

RULES = """\
gegevens:
  mens:
    oud: {titel: Oud, type: ja/nee, vraag: "Oud?"}
    wijs: {titel: Wijs, type: ja/nee, vraag: "Wijs?"}
    sterk: {titel: Sterk, type: ja/nee, vraag: "Sterk?", beoordeling: wijze, indicatoren: [tilt, traint_veel]}
    tilt: {titel: Tilt, type: ja/nee, vraag: "Tilt?"}
    keren: {titel: Keren, type: getal, bereik: 0 tot en met 40, stap: 1, vraag: "Keren?"}
    gewicht: {titel: Gewicht, type: getal, bereik: 0 tot en met 200, stap: 1, vraag: "Gewicht?"}
    lengte: {titel: Lengte, type: getal, bereik: 0 tot en met 250, stap: 1, vraag: "Lengte?"}
regels:
  ervaren: {titel: Ervaren, voldaan als: oud of wijs}
  kan_dragen: {titel: Kan dragen, voldaan als: sterk}
  past: {titel: Past, voldaan als: lengte < 200 en gewicht < 100}
  traint_veel: {titel: Traint veel, voldaan als: keren > 10}
beslissing:
  drager:
    titel: Drager
    vraag: Mag de mens dragen?
    stel in volgorde: [ervaren, kan_dragen, past]
    antwoorden: {ja: Ja., nee: Nee., onbekend: Onbekend.}
"""
EVALUATOR = small.evaluator(RULES)


def start(evaluator: Evaluator = EVALUATOR, **facts: object) -> Interview:
    return Interview(evaluator, small.given(evaluator, **facts))


def asked(interview: Interview, **answers: Result) -> list[str]:
    """The questions in the order in which they come; what has no answer here is answered with "weet niet"."""
    found = []
    while fact := interview.question():
        found.append(fact.key)
        interview.answer(fact, answers.get(fact.key, UNKNOWN))
    return found


# -------------------------------------------------------------------------------------------------------- what is asked


@pytest.mark.parametrize(
    ("answers", "questions", "answer"),
    [
        # everything, in the order of the rules; what informs a judgement just before it, also through a rule
        (
            {"oud": False, "wijs": True, "tilt": True, "keren": 3, "sterk": True, "lengte": 180, "gewicht": 80},
            ["oud", "wijs", "tilt", "keren", "sterk", "lengte", "gewicht"],
            True,
        ),
        # not what can no longer make a difference
        (
            {"oud": True, "tilt": False, "keren": 3, "sterk": True, "lengte": 210},
            ["oud", "tilt", "keren", "sterk", "lengte"],
            False,
        ),
        ({"oud": False, "wijs": False}, ["oud", "wijs"], False),
        # nobody knows: the rest may still decide
        ({"tilt": True, "lengte": 210}, ["oud", "wijs", "tilt", "keren", "sterk", "lengte"], False),
        ({}, ["oud", "wijs", "tilt", "keren", "sterk", "lengte", "gewicht"], UNKNOWN),
        (
            {"wijs": True, "sterk": True, "lengte": 180},
            ["oud", "wijs", "tilt", "keren", "sterk", "lengte", "gewicht"],
            UNKNOWN,
        ),
    ],
)
def test_the_questions(answers: dict[str, Result], questions: list[str], answer: Result) -> None:
    interview = start()
    assert asked(interview, **answers) == questions
    assert interview.outcome.answer is answer
    assert interview.question() is None


def test_what_is_known_already_is_not_asked() -> None:
    assert asked(start(wijs=True, keren=4, lengte=180), sterk=True) == ["tilt", "sterk", "gewicht"]
    assert asked(start(oud=True, sterk=False)) == []
    assert asked(start(gewicht=120)) == []


def test_an_indicator_informs_and_does_not_decide() -> None:
    interview = start(oud=True)
    first = interview.question()
    assert first is not None
    assert (first.key, interview.decides(first)) == ("tilt", False)
    judged = EVALUATOR.law.ruleset.facts["mens.sterk"]
    assert interview.decides(judged)
    assert interview.informs(judged) == ("mens.tilt", "traint_veel")
    assert interview.informs(first) == ()


def test_a_judgement_may_inform_itself_through_a_rule() -> None:
    rules = RULES.replace("voldaan als: keren > 10", "voldaan als: keren > 10 en sterk")
    assert asked(start(small.evaluator(rules), oud=True, gewicht=80), sterk=False) == ["tilt", "keren", "sterk"]


def test_without_a_decision_the_results_are_asked_for() -> None:
    interview = start(small.evaluator("regels:\n  r: {titel: R, is: als a dan p anders m}\nresultaten: [r]"))
    assert asked(interview, a=False, m=2) == ["a", "m"]
    assert interview.outcome.of("r") == 2
    assert interview.progress() == (0, 0)


# ------------------------------------------------------------------------------------------------------------- one step


def test_an_answer_of_nobody_knows_is_remembered_and_not_asked_again() -> None:
    interview = start(wijs=False)
    first = interview.question()
    assert first is not None
    interview.answer(first, UNKNOWN)
    assert interview.skipped == {"mens.oud"}
    assert "mens.oud" in interview.outcome.missing
    assert "mens.oud" not in interview.open()
    interview.answer(first, True)
    assert interview.skipped == frozenset()
    assert interview.given["mens.oud"] is True


def test_back_gives_the_question_again_and_undoes_its_answer() -> None:
    interview = start()
    steps: list[tuple[str, Given, frozenset[str]]] = []
    for result in (False, UNKNOWN, True, 12):
        fact = interview.question()
        assert fact is not None
        steps.append((fact.key, interview.given, interview.skipped))
        interview.answer(fact, result)
    for step in reversed(steps):
        again = interview.back()
        assert again is not None
        assert (again.key, interview.given, interview.skipped) == step
        assert interview.question() == again
    assert interview.back() is None
    assert [key for key, _, _ in steps] == ["oud", "wijs", "tilt", "keren"]


LOAD = """\
  last:
    zwaar: {titel: Zwaar, type: ja/nee, vraag: "Zwaar?"}
    hoog: {titel: Hoog, type: ja/nee, vraag: "Hoog?"}
regels:
  draagbaar: {titel: Draagbaar, alle van: [niet zwaar, niet hoog]}
"""


def test_a_part_that_is_not_there_yet_is_left_out_and_can_be_taken_back() -> None:
    rules = RULES.replace("regels:\n", LOAD).replace("[ervaren, ", "[ervaren, draagbaar, ")
    interview = start(small.evaluator(rules))
    first = interview.question()
    assert first is not None and not interview.begins(first)
    interview.answer(first, True)
    load = interview.question()
    assert load is not None and interview.begins(load)
    interview.leave_out(load)
    assert interview.open() == ["mens.sterk", "mens.lengte", "mens.gewicht"]
    assert interview.back() == load
    interview.answer(load, UNKNOWN)
    second = interview.question()
    assert second is not None and second.key == "hoog" and not interview.begins(second)


def test_an_interview_changes_no_facts_but_its_own() -> None:
    given = small.given(EVALUATOR)
    asked(Interview(EVALUATOR, given), oud=True)
    assert given.known() == {}


@pytest.mark.parametrize(
    ("facts", "at"),
    [
        ({}, 1),
        ({"oud": False}, 1),
        ({"wijs": True}, 2),
        ({"oud": True, "tilt": True, "keren": 3}, 2),
        ({"oud": True, "sterk": True}, 3),
        ({"oud": True, "sterk": True, "lengte": 180, "gewicht": 80}, 3),
        ({"oud": True, "sterk": False}, 3),
    ],
)
def test_progress_is_the_question_of_the_decision_that_is_being_asked(facts: dict[str, object], at: int) -> None:
    assert start(**facts).progress() == (at, 3)


def test_progress_passes_a_question_that_nobody_can_answer() -> None:
    interview = start()
    for key in ("oud", "wijs"):
        interview.answer(EVALUATOR.law.ruleset.facts[f"mens.{key}"], UNKNOWN)
    assert interview.progress() == (2, 3)


# ------------------------------------------------------------------------------------------------------------ any rules


@LONG
@settings(max_examples=200)
@given(cases(defaults=False), randoms)
def test_an_interview_ends_with_the_answer_that_all_facts_give(case: Case, random: Random) -> None:
    evaluator, whole = Evaluator(case.law), completed(random, case.law, case.given)
    interview, seen = Interview(evaluator, case.given), list[str]()
    while fact := interview.question():
        assert interview.given[fact.name] is UNKNOWN
        assert fact.name not in seen
        seen.append(fact.name)
        at, total = interview.progress()
        assert at in range(1, total + 1) or not case.law.ruleset.decision
        interview.answer(fact, whole[fact.name])
    assert results(interview.outcome) == results(evaluator.evaluate(whole))
    while interview.back():
        pass
    assert interview.given == case.given


def results(outcome: Outcome) -> list[Result]:
    """What was to be found out: the decision, or the results where there is none."""
    rules = [outcome.law.ruleset.rules[name] for name in outcome.law.ruleset.outputs]
    applying = [rule for rule in rules if outcome.rules[rule.name] is not Answer.NOT_APPLICABLE]
    found = [outcome.answer] if outcome.criteria else [outcome.result(rule) for rule in applying]
    return [plain(result) if isinstance(result, Fault) else result for result in found]
