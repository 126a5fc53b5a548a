"""What an answer is: the table of the rule language as examples, and how the questions of a decision stand."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from textwrap import indent

import pytest

from azrules.model.values import UNKNOWN, Fault, Result
from azrules.run.evaluate import Answer, Outcome
from tests.small import evaluate

EARLY, LATE = date(2024, 1, 31), date(2024, 12, 24)
ONE = "regels:\n  r:\n    titel: R\n{body}\nresultaten: [r]\n"


def rule(body: str, **facts: object) -> Outcome:
    """The outcome of a rule set with one rule, `r`, of this body."""
    return evaluate(ONE.format(body=indent(body, "    ")), **facts)


def said(result: Result) -> object:
    """A value as it is, an unknown as `?`, a fault by its kind."""
    return "?" if result is UNKNOWN else result.kind if isinstance(result, Fault) else result


# ------------------------------------------------------------------------------------------------------------ formulas

FORMULAS: list[tuple[str, dict[str, object], object]] = [
    # arithmetic and comparison: an unknown stays unknown, even where it would make no difference
    ("p + m", {"p": 2, "m": 3}, 5),
    ("p / m", {"p": 1, "m": 3}, Fraction(1, 3)),
    ("p * 0", {}, "?"),
    ("p - p", {}, "?"),
    ("p = p", {}, "?"),
    ("p > 3", {}, "?"),
    ("p > 3", {"p": 3}, False),
    ("kleur = rood", {}, "?"),
    ("kleur != rood", {"kleur": "groen"}, True),
    ("p / m", {"p": 1, "m": 0}, "deling-door-nul"),
    ("p / m + k", {"p": 1, "m": 0}, "deling-door-nul"),
    ("p / m", {"m": 0}, "?"),
    # `en`: nee wins over onbekend over fout over ja; `of`: ja wins over onbekend over fout over nee
    ("a en b", {"a": False}, False),
    ("a en b", {"b": False}, False),
    ("a en b", {"a": True}, "?"),
    ("a of b", {"b": True}, True),
    ("a of b", {"a": False}, "?"),
    ("a en p / m > 1", {"a": False, "p": 1, "m": 0}, False),
    ("a en p / m > 1", {"a": True, "p": 1, "m": 0}, "deling-door-nul"),
    ("p / m > 1 en a", {"p": 1, "m": 0}, "?"),
    ("p / m > 1 of a", {"a": True, "p": 1, "m": 0}, True),
    ("p / m > 1 of a", {"a": False, "p": 1, "m": 0}, "deling-door-nul"),
    ("p / m > 1 of a", {"p": 1, "m": 0}, "?"),
    ("niet a", {"a": False}, True),
    ("niet a", {}, "?"),
    ("niet (p / m > 1)", {"p": 1, "m": 0}, "deling-door-nul"),
    # `als dan anders`: known when both branches agree
    ("als a dan p anders m", {"a": True, "p": 4}, 4),
    ("als a dan p anders m", {"a": False, "p": 4}, "?"),
    ("als a dan p anders m", {"p": 4, "m": 4}, 4),
    ("als a dan p anders m", {"p": 4, "m": 5}, "?"),
    ("als a dan p anders m", {"p": 4}, "?"),
    ("als a dan p / m anders 1", {"p": 1, "m": 0}, "?"),
    ("als a dan p / m anders p / m", {"p": 1, "m": 0}, "?"),
    ("als a dan p / m anders 1", {"a": False, "p": 1, "m": 0}, 1),
    ("als p / m > 1 dan 1 anders 2", {"p": 1, "m": 0}, "deling-door-nul"),
    ("als p / m > 1 dan 2 anders 2", {"p": 1, "m": 0}, 2),
    # ranges, lists, sets
    ("p in [0..10)", {"p": 10}, False),
    ("p in [0..10]", {"p": 10}, True),
    ("p in (0..10]", {"p": 0}, False),
    ("p in [0..10]", {}, "?"),
    ("p in [m..3]", {"p": 5}, False),
    ("p in [1, m]", {"p": 1}, True),
    ("p in [1, m]", {"p": 2}, "?"),
    ("kleur in [rood, groen]", {"kleur": "groen"}, True),
    ("talen bevat alle van [nl, fr]", {"talen": ["nl", "fr", "de"]}, True),
    ("talen bevat alle van [nl, fr]", {"talen": ["nl"]}, False),
    ("talen enkel uit [nl, fr]", {"talen": []}, True),
    ("talen enkel uit [nl, fr]", {"talen": ["de"]}, False),
    ("talen enkel uit [nl, fr]", {}, "?"),
    ("nl in talen", {"talen": ["nl"]}, True),
    ("aantal(talen)", {"talen": ["nl", "de"]}, 2),
    ("aantal(talen)", {"talen": []}, 0),
    # functions
    ("max(p, m, 3)", {"p": 1, "m": 2}, 3),
    ("max(p, 3)", {}, "?"),
    ("abs(p - m)", {"p": 1, "m": 3}, 2),
    ("min(geboren, sinds)", {"geboren": EARLY, "sinds": LATE}, EARLY),
    # days: the reference date is 1 March 2024
    ("leeftijd(geboren, peildatum) >= 18 jaar", {"geboren": date(2006, 3, 1)}, True),
    ("leeftijd(geboren, peildatum) >= 18 jaar", {"geboren": date(2006, 3, 2)}, False),
    ("geboren + 18 jaar <= peildatum", {"geboren": date(2006, 3, 1)}, True),
    ("maanden_tussen(sinds, peildatum)", {"sinds": EARLY}, 1),
    ("peildatum - sinds", {"sinds": EARLY}, 30),
    ("sinds + 30 dagen", {"sinds": EARLY}, date(2024, 3, 1)),
    ("sinds + 1 maand", {"sinds": EARLY}, "dag-bestaat-niet"),
    ("sinds + 1 maand", {}, "?"),
    ("sinds + p * 1 maand", {"sinds": EARLY, "p": 0.5}, "geen-hele-maanden"),
    ("sinds + p * 1 dag", {"sinds": EARLY, "p": 0.5}, "geen-hele-dagen"),
    ("sinds - 9999 jaar", {"sinds": EARLY}, "datum-buiten-kalender"),
    ("datum(jaar(sinds), 3, 1)", {"sinds": EARLY}, date(2024, 3, 1)),
    ("datum(2024, p, 30)", {"p": 2}, "geen-datum"),
    ("datum(2024, p, 30)", {}, "?"),
    ("jaar(sinds)", {"sinds": EARLY}, 2024),
    # `standaardwaarde`: the one way in which an unknown becomes a value
    ("rijk", {}, False),
    ("rijk", {"rijk": True}, True),
]


@pytest.mark.parametrize(("formula", "facts", "result"), FORMULAS, ids=[f"{f}, {g}" for f, g, _ in FORMULAS])
def test_a_formula(formula: str, facts: dict[str, object], result: object) -> None:
    found = said(rule(f"is: {formula}", **facts).of("r"))
    assert (found, isinstance(found, bool)) == (result, isinstance(result, bool))


# -------------------------------------------------------------------------------------------------------------- bodies

ALL = "alle van:\n  - a\n  - b\n  - c"
ANY = "minstens één van:\n  - a\n  - b\n  - c"
NONE = "geen van:\n  - a\n  - b"
TWO = "minstens:\n  aantal: 2\n  van:\n    - a\n    - b\n    - c"
ROWS = "eerste die past:\n  - als: a\n    dan: 1\n  - als: b\n    dan: p\n  - anders: 3"
NO_REST = "eerste die past:\n  - als: a\n    dan: 1\n  - als: b\n    dan: p"
EXCEPT = "is: p\nbehalve:\n  - titel: A\n    als: a\n    dan: 1\n  - titel: B\n    als: b\n    dan: m"

BODIES: list[tuple[str, dict[str, object], object]] = [
    (ALL, {"a": True, "b": True, "c": True}, True),
    (ALL, {"c": False}, False),
    (ALL, {"a": True, "b": True}, "?"),
    (ANY, {"c": True}, True),
    (ANY, {"a": False, "b": False, "c": False}, False),
    (ANY, {"a": False, "b": False}, "?"),
    (NONE, {"a": False, "b": False}, True),
    (NONE, {"b": True}, False),
    (NONE, {"a": False}, "?"),
    (TWO, {"a": True, "c": True}, True),
    (TWO, {"a": False, "b": False}, False),
    (TWO, {"a": True, "b": False}, "?"),
    # the first row that fits; while that is open, what every row that may still fit agrees on
    (ROWS, {"a": True}, 1),
    (ROWS, {"a": False, "b": True, "p": 2}, 2),
    (ROWS, {"a": False, "b": False}, 3),
    (ROWS, {"b": True, "p": 1}, 1),
    (ROWS, {"b": True, "p": 2}, "?"),
    (ROWS, {"b": True}, "?"),
    (ROWS, {"a": False, "p": 3}, 3),
    (ROWS, {"a": False, "p": 2}, "?"),
    (NO_REST, {"a": False, "b": False}, "geen-rij-past"),
    (NO_REST, {"a": False, "p": 1}, "?"),
    (NO_REST, {"a": True}, 1),
    # exceptions: those that apply must agree; while one is open, so must what stands without it
    (EXCEPT, {"a": False, "b": False, "p": 5}, 5),
    (EXCEPT, {"a": True, "b": False, "p": 5}, 1),
    (EXCEPT, {"a": True, "b": False}, 1),
    (EXCEPT, {"a": True, "b": True, "m": 1}, 1),
    (EXCEPT, {"a": True, "b": True, "m": 2}, "uitzonderingen-botsen"),
    (EXCEPT, {"a": True, "b": True}, "?"),
    (EXCEPT, {"a": True, "m": 1}, 1),
    (EXCEPT, {"a": True, "m": 2}, "?"),
    (EXCEPT, {"b": False, "p": 1}, 1),
    (EXCEPT, {"b": False, "p": 5}, "?"),
    (EXCEPT, {"p": 1, "m": 1}, 1),
    (EXCEPT, {"p": 1}, "?"),
]


@pytest.mark.parametrize(("body", "facts", "result"), BODIES)
def test_a_body(body: str, facts: dict[str, object], result: object) -> None:
    found = said(rule(body, **facts).of("r"))
    assert (found, isinstance(found, bool)) == (result, isinstance(result, bool))


def test_an_exception_that_would_be_a_fault_is_a_reading_like_any_other() -> None:
    body = "is: k\nbehalve:\n  - titel: A\n    als: a\n    dan: p / m"
    assert said(rule(body, k=5, p=1, m=0).of("r")) == "?"
    assert said(rule(body, k=5, p=1, m=0, a=False).of("r")) == 5
    assert said(rule(body, k=5, p=1, m=0, a=True).of("r")) == "deling-door-nul"


@pytest.mark.parametrize(
    ("month_end", "birthday"), [("naar voor", date(2022, 2, 28)), ("naar achter", date(2022, 3, 1))]
)
def test_the_rule_set_says_which_day_counts_at_the_end_of_a_month(month_end: str, birthday: date) -> None:
    text = f"maandeinde: {month_end}\n" + ONE.format(body="    is: geboren + 18 jaar")
    assert evaluate(text, geboren=date(2004, 2, 29)).of("r") == birthday


# -------------------------------------------------------------------------------------------------------------- faults

PARAMETER = """\
parameters:
  grens:
    titel: Grens
    volgens: mens.sinds
    waarden:
      - {waarde: 1, vanaf: 2010-01-01, tot en met: 2019-12-31, bron: {document: web, plaats: "2"}}
      - {waarde: 2, vanaf: 2020-01-01, tot en met: 2023-12-31, bron: {document: web, plaats: "3"}}
regels:
  r:
    titel: R
    is: grens
resultaten: [r]
"""

FAULTS: list[tuple[str, dict[str, object], str, str]] = [
    ("is: 1 + p / m", {"p": 1, "m": 0}, "deling-door-nul", "p / m"),
    ("is: sinds + 1 maand", {"sinds": EARLY}, "dag-bestaat-niet", "sinds + 1 maand"),
    ("is: sinds - p * 1 maand", {"sinds": EARLY, "p": 0.5}, "geen-hele-maanden", "sinds - p * 1 maand"),
    (NO_REST, {"a": False, "b": False}, "geen-rij-past", "- als: a dan: 1 - als: b dan: p"),
    (EXCEPT, {"a": True, "b": True, "m": 2}, "uitzonderingen-botsen", "a dan: 1 - titel: B als: b dan: m"),
]


@pytest.mark.parametrize(("body", "facts", "kind", "there"), FAULTS, ids=[kind for _, _, kind, _ in FAULTS])
def test_a_fault_knows_its_rule_and_its_place(body: str, facts: dict[str, object], kind: str, there: str) -> None:
    ((failed, fault),) = rule(body, **facts).faults
    assert (failed.name, fault.kind) == ("r", kind)
    assert fault.span is not None
    assert " ".join(fault.span.text.split()) == there


@pytest.mark.parametrize(
    ("day", "result"),
    [
        (date(2009, 12, 31), "parameter-zonder-waarde"),
        (date(2010, 1, 1), 1),
        (date(2019, 12, 31), 1),
        (date(2020, 1, 1), 2),
        (date(2023, 12, 31), 2),
        (date(2024, 1, 1), "parameter-zonder-waarde"),
    ],
)
def test_a_parameter_by_a_date_has_no_value_outside_its_rows(day: date, result: object) -> None:
    outcome = evaluate(PARAMETER, sinds=day)
    assert said(outcome.of("r")) == result
    assert [(fault.about, fault.span.text) for _, fault in outcome.faults if fault.span] == (
        [("grens", "grens")] if isinstance(result, str) else []
    )


def test_a_parameter_has_the_value_of_the_reference_date() -> None:
    always = PARAMETER.replace("    volgens: mens.sinds\n", "").replace(", tot en met: 2023-12-31", "")
    always = always.replace("vanaf: 2010-01-01, ", "")
    results = {
        day: evaluate(always, day=day).of("r") for day in (date(2000, 1, 1), date(2019, 12, 31), date(2020, 1, 1))
    }
    assert list(results.values()) == [1, 1, 2]


def test_a_parameter_goes_by_the_default_of_its_date() -> None:
    outcome = evaluate(PARAMETER.replace("mens.sinds", "mens.ingang"))
    row = outcome.row(outcome.law.ruleset.parameters["grens"])
    assert (outcome.of("r"), row and row.value) == (1, 1)
    assert [fact.name for fact in outcome.assumptions] == ["mens.ingang"]


def test_a_parameter_by_an_unknown_date_is_unknown_and_asks_for_the_date() -> None:
    outcome = evaluate(PARAMETER)
    assert said(outcome.of("r")) == "?"
    assert outcome.missing == ("mens.sinds",)


# ------------------------------------------------------------------------------------------------------------ decision

DECISION = """\
regels:
  eerste: {titel: Eerste, voldaan als: a}
  tweede: {titel: Tweede, voldaan als: p / m > 1}
  derde: {titel: Derde, voldaan als: c}
beslissing:
  besluit:
    titel: Besluit
    vraag: Mag het?
    stel in volgorde: [eerste, tweede, derde]
    antwoorden: {ja: Ja., nee: Nee., onbekend: Onbekend.}
"""
YES, NO, UNKNOWN_, FAULT, OUT, UNASKED = (
    Answer.FULFILLED,
    Answer.NOT_FULFILLED,
    Answer.UNKNOWN,
    Answer.FAULT,
    Answer.NOT_APPLICABLE,
    Answer.NOT_ASKED,
)


@pytest.mark.parametrize(
    ("facts", "answer", "stands", "missing"),
    [
        ({"a": True, "p": 2, "m": 1, "c": True}, True, (YES, YES, YES), ()),
        ({"a": False}, False, (NO, UNASKED, UNASKED), ()),
        ({"a": True, "p": 1, "m": 1}, False, (YES, NO, UNASKED), ()),
        # a later nee decides, also when an earlier question is still open; what was not needed was not asked
        ({"c": False}, False, (UNKNOWN_, UNASKED, NO), ()),
        ({"p": 1, "m": 1, "c": False}, False, (UNKNOWN_, NO, UNASKED), ()),
        ({"a": True, "p": 1, "m": 0, "c": False}, False, (YES, FAULT, NO), ()),
        # open: everything that may still matter is missing, in the order of the questions
        ({}, "?", (UNKNOWN_, UNASKED, UNASKED), ("mens.a", "mens.p", "mens.m", "mens.c")),
        ({"p": 2, "m": 1}, "?", (UNKNOWN_, UNASKED, UNASKED), ("mens.a", "mens.c")),
        ({"a": True, "m": 1, "c": True}, "?", (YES, UNKNOWN_, UNASKED), ("mens.p",)),
        # a fault is told only when nothing unknown can still make it a nee
        ({"a": True, "p": 1, "m": 0, "c": True}, "deling-door-nul", (YES, FAULT, UNASKED), ()),
        ({"a": True, "p": 1, "m": 0}, "?", (YES, FAULT, UNASKED), ("mens.c",)),
    ],
)
def test_a_decision(
    facts: dict[str, object], answer: object, stands: tuple[Answer, ...], missing: tuple[str, ...]
) -> None:
    outcome = evaluate(DECISION, **facts)
    assert said(outcome.answer) == answer
    assert tuple(outcome.criteria.values()) == stands
    assert outcome.missing == missing


def test_without_a_decision_there_is_no_answer_and_every_rule_stands() -> None:
    rules = "  r: {titel: R, voldaan als: a}\n  s: {titel: S, is: p}\n"
    outcome = evaluate(f"regels:\n{rules}resultaten: [r, s]", a=True, p=1)
    assert outcome.answer is UNKNOWN
    assert outcome.rules == {"r": Answer.FULFILLED, "s": Answer.KNOWN}
    assert outcome.criteria == {}


def test_with_neither_decision_nor_results_every_rule_stands() -> None:
    assert evaluate("regels:\n  r: {titel: R, is: a}", a=True).rules == {"r": YES}


def test_a_rule_that_only_unasked_questions_use_was_not_asked() -> None:
    used = "regels:\n  hulp: {titel: Hulp, voldaan als: b}\n  ander: {titel: Ander, voldaan als: c}\n"
    text = DECISION.replace("voldaan als: c", "voldaan als: hulp en ander").replace("regels:\n", used)
    outcome = evaluate(text, a=False, b=True)
    assert (outcome.rules["hulp"], outcome.rules["derde"]) == (UNASKED, UNASKED)
    outcome = evaluate(text, a=True, p=2, m=1, b=True)
    assert (outcome.rules["hulp"], outcome.rules["ander"]) == (YES, UNKNOWN_)


def test_a_result_is_found_whatever_the_decision_asks() -> None:
    rules = "  hulp: {titel: Hulp, is: k + 1}\n  saldo: {titel: Saldo, is: hulp / m}\n"
    text = DECISION.replace("regels:\n", f"regels:\n{rules}") + "resultaten: [saldo]\n"
    outcome = evaluate(text, a=False, k=3, m=2)
    assert (outcome.of("saldo"), outcome.rules["saldo"], outcome.rules["hulp"]) == (2, Answer.KNOWN, Answer.KNOWN)
    assert outcome.rules["tweede"] is UNASKED
    assert [(failed.name, fault.kind) for failed, fault in evaluate(text, a=False, k=3, m=0).faults] == [
        ("saldo", "deling-door-nul")
    ]


# -------------------------------------------------------------------------------------------------- van toepassing als

APPLIES = """\
regels:
  soms: {{titel: Soms, van toepassing als: a, voldaan als: b}}
  r:
    titel: R
    {group}:
      - soms
      - c
resultaten: [r]
"""


@pytest.mark.parametrize(
    ("group", "facts", "result"),
    [
        ("alle van", {"a": False, "b": False, "c": True}, True),
        ("alle van", {"a": True, "b": False, "c": True}, False),
        ("alle van", {"b": False, "c": True}, "?"),
        ("alle van", {"b": True, "c": True}, True),
        ("alle van", {"a": False, "c": True}, True),
        ("minstens één van", {"a": False, "b": True, "c": False}, False),
        ("minstens één van", {"a": True, "b": True, "c": False}, True),
        ("minstens één van", {"b": True, "c": False}, "?"),
        ("minstens één van", {"b": False, "c": False}, False),
        ("geen van", {"a": False, "b": True, "c": False}, True),
        ("geen van", {"a": True, "b": True, "c": False}, False),
        ("geen van", {"b": True, "c": False}, "?"),
    ],
)
def test_a_rule_that_does_not_apply_leaves_the_list(group: str, facts: dict[str, object], result: object) -> None:
    assert said(evaluate(APPLIES.format(group=group), **facts).of("r")) == result


@pytest.mark.parametrize("a", [True, False, None])
def test_a_list_of_nothing_that_applies(a: bool | None) -> None:
    text = APPLIES.replace("      - c\n", "")
    outcome = evaluate(text.format(group="alle van"), a=a, b=False)
    assert said(outcome.of("r")) == {True: False, False: True, None: "?"}[a]
    outcome = evaluate(text.format(group="minstens één van"), a=a, b=True)
    assert said(outcome.of("r")) == {True: True, False: False, None: "?"}[a]


SOMETIMES = """\
regels:
  soms: {{titel: Soms, van toepassing als: a, voldaan als: {soms}}}
  steeds: {{titel: Steeds, voldaan als: c}}
beslissing:
  besluit:
    titel: Besluit
    vraag: Mag het?
    stel in volgorde: [soms, steeds]
    antwoorden: {{ja: Ja., nee: Nee., onbekend: Onbekend.}}
"""


@pytest.mark.parametrize(
    ("facts", "answer", "stands", "missing"),
    [
        ({"a": False, "c": True}, True, (OUT, YES), ()),
        ({"a": False, "b": False, "c": True}, True, (OUT, YES), ()),
        ({"a": False, "c": False}, False, (OUT, NO), ()),
        ({"a": True, "b": False}, False, (NO, UNASKED), ()),
        ({"b": True, "c": True}, True, (YES, YES), ()),
        ({"b": False, "c": True}, "?", (UNKNOWN_, UNASKED), ("mens.a",)),
        ({"c": True}, "?", (UNKNOWN_, UNASKED), ("mens.a", "mens.b")),
        ({"a": True, "c": True}, "?", (UNKNOWN_, UNASKED), ("mens.b",)),
    ],
)
def test_a_criterion_that_does_not_apply_leaves_the_decision(
    facts: dict[str, object], answer: object, stands: tuple[Answer, ...], missing: tuple[str, ...]
) -> None:
    outcome = evaluate(SOMETIMES.format(soms="b"), **facts)
    assert said(outcome.answer) == answer
    assert tuple(outcome.criteria.values()) == stands
    assert outcome.missing == missing


@pytest.mark.parametrize(
    ("a", "answer", "stands"), [(True, "deling-door-nul", FAULT), (False, True, OUT), (None, "?", UNKNOWN_)]
)
def test_a_fault_in_a_question_counts_only_where_the_question_applies(
    a: bool | None, answer: object, stands: Answer
) -> None:
    outcome = evaluate(SOMETIMES.format(soms="p / m > 1"), a=a, c=True, p=1, m=0)
    assert (said(outcome.answer), outcome.criteria["soms"]) == (answer, stands)
    assert [rule.name for rule, _ in outcome.faults] == (["soms"] if stands is FAULT else [])


# --------------------------------------------------------------------------------------------- what an answer rests on


def test_an_open_question_is_unknown_and_nothing_that_could_be_told_is_missing() -> None:
    outcome = rule("open vraag: Niemand weet het.\ntype: ja/nee")
    assert (outcome.of("r"), outcome.rules["r"]) == (UNKNOWN, Answer.UNKNOWN)
    assert (outcome.missing, outcome.next_question) == ((), None)


def test_beside_an_open_question_a_fact_may_still_decide() -> None:
    text = "regels:\n  q: {titel: Q, open vraag: Wie weet., type: ja/nee}\n  r: {titel: R, is: q en a}\nresultaten: [r]"
    assert evaluate(text).missing == ("mens.a",)
    assert evaluate(text, a=False).of("r") is False
    assert (said(evaluate(text, a=True).of("r")), evaluate(text, a=True).missing) == ("?", ())


def test_a_default_is_an_assumption_only_while_nobody_told_and_only_where_it_counts() -> None:
    assert [fact.name for fact in rule("is: a en rijk", a=True).assumptions] == ["mens.rijk"]
    assert rule("is: a en rijk", a=True, rijk=False).assumptions == ()
    assert rule("is: a en rijk", a=False).assumptions == ()
    assert rule("is: a en rijk", a=True).missing == ()


IF_JUDGED = "is: a\nbehalve:\n  - titel: X\n    als: oordeel\n    dan: ja"
AS_JUDGED = "is: a\nbehalve:\n  - titel: X\n    als: b\n    dan: oordeel"


@pytest.mark.parametrize(
    ("body", "facts", "judged"),
    [
        ("is: oordeel en b", {"oordeel": True, "b": True}, True),
        ("is: b en oordeel", {"oordeel": True, "b": False}, False),
        ("is: b of oordeel", {"oordeel": True, "b": True}, False),
        ("is: b en oordeel", {"b": True}, False),
        ("is: als oordeel dan p anders 3", {"oordeel": False, "p": 1}, True),
        ("is: als b dan oordeel anders a", {"oordeel": True, "b": False, "a": True}, False),
        ("is: als b dan oordeel anders a", {"oordeel": True, "b": True, "a": True}, True),
        ("is: als b dan a anders oordeel", {"oordeel": True, "b": True, "a": True}, False),
        ("is: als b dan oordeel anders a", {"oordeel": True, "a": True}, True),
        # an exception that makes no difference rests on nothing; one that a judgement keeps away does
        (IF_JUDGED, {"oordeel": False, "a": True}, False),
        (IF_JUDGED, {"oordeel": True, "a": False}, True),
        (IF_JUDGED, {"oordeel": False, "a": False}, True),
        (AS_JUDGED, {"oordeel": True, "a": True}, True),
        (
            AS_JUDGED,
            {"oordeel": True, "a": True, "b": False},
            False,
        ),
        (
            AS_JUDGED,
            {"oordeel": False, "a": True, "b": False},
            False,
        ),
    ],
)
def test_an_answer_that_rests_on_a_judgement_says_so(body: str, facts: dict[str, object], judged: bool) -> None:
    outcome = rule(body, **facts)
    assert [fact.name for fact in outcome.judgements] == (["mens.oordeel"] if judged else [])


def test_an_answer_rests_on_a_judgement_through_a_rule_too() -> None:
    text = "regels:\n  hulp: {titel: Hulp, is: oordeel}\n  r: {titel: R, is: hulp en b}\nresultaten: [r]"
    assert [fact.name for fact in evaluate(text, oordeel=True, b=True).judgements] == ["mens.oordeel"]


def test_a_judgement_in_a_question_that_does_not_apply_is_not_what_the_answer_rests_on() -> None:
    text = SOMETIMES.format(soms="oordeel")
    assert evaluate(text, a=False, oordeel=True, c=True).judgements == ()
    assert [fact.name for fact in evaluate(text, a=True, oordeel=True, c=True).judgements] == ["mens.oordeel"]


def test_a_nee_rests_on_the_question_that_decides_it() -> None:
    text = DECISION.replace("voldaan als: a", "voldaan als: oordeel")
    assert evaluate(text, oordeel=True, p=2, m=1, c=False).grounds == ("derde", "mens.c")
    assert evaluate(text, oordeel=False).grounds == ("eerste", "mens.oordeel")
    assert evaluate(text, c=False).grounds == ("derde", "mens.c")


def test_exceptions_that_apply_make_the_rest_irrelevant() -> None:
    body = "is: p\nbehalve:\n  - titel: A\n    als: a\n    dan: m"
    assert rule(body, a=True).missing == ("mens.m",)
    assert rule(body).missing == ("mens.p", "mens.a", "mens.m")
    assert rule(body, a=False).missing == ("mens.p",)


READINGS = """\
interpretaties:
  streng:
    vraag: Telt de grens zelf mee?
    standaard: ruim
    lezingen: {ruim: {titel: Ja}, eng: {titel: Nee}}
regels:
  hulp:
    titel: Hulp
    volgens interpretatie: streng
    lezingen: {ruim: p >= 3, eng: p > 3}
  r: {titel: R, voldaan als: a en hulp}
resultaten: [r]
"""


def test_another_reading_gives_another_answer() -> None:
    assert evaluate(READINGS, a=True, p=3).of("r") is True
    assert evaluate(READINGS, readings={"streng": "eng"}, a=True, p=3).of("r") is False


def test_the_readings_that_an_answer_rests_on_are_named() -> None:
    assert evaluate(READINGS, a=True, p=3).readings == {"streng": "ruim"}
    assert evaluate(READINGS, readings={"streng": "eng"}, a=True, p=3).readings == {"streng": "eng"}
    assert evaluate(READINGS, a=False, p=3).readings == {}


def test_the_end_of_a_month_may_be_a_matter_of_reading() -> None:
    head = READINGS[: READINGS.index("regels")]
    by_reading = "maandeinde: {volgens interpretatie: streng, lezingen: {ruim: naar voor, eng: naar achter}}\n"
    text = f"{by_reading}{head}" + ONE.format(body="    is: sinds + 1 maand")
    assert evaluate(text, sinds=EARLY).of("r") == date(2024, 2, 29)
    assert evaluate(text, sinds=EARLY, readings={"streng": "eng"}).of("r") == date(2024, 3, 1)
    assert evaluate(text, sinds=EARLY).readings == {"streng": "ruim"}


@pytest.mark.parametrize(("a", "advised"), [(True, []), (False, ["elders"]), (None, [])])
def test_advice_goes_with_its_answer(a: bool | None, advised: list[str]) -> None:
    outcome = rule("voldaan als: a\nadvies: {bij: nee, naar: elders, tekst: Ga elders.}", a=a)
    assert [advice.to for _, advice in outcome.advice] == advised
