"""A decision model is DMN 1.5, and an engine of DMN answers with it as azrules does."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest
from lxml import etree

from azrules import library, passes
from azrules.emit import dmn, dmn_xml
from azrules.emit.dmn import Asked, Table
from azrules.emit.feel import Feel
from azrules.emit.unsaid import DIVISION, FAULT, MONTH_END, NUMBER, ROWS, SETS, WHOLE, Unsaid
from azrules.model import operators as op
from azrules.model.expr import Call, Const, Expr
from azrules.model.given import Given
from azrules.model.operators import OPERATORS
from azrules.model.ruleset import Law, mention
from azrules.model.types import DATE, TRUTH, Choices, Number, Type
from azrules.model.units import DAY, MONTH
from azrules.model.values import UNKNOWN, Fault, Result
from azrules.run.evaluate import Evaluator, Outcome
from tests.emit.node import needs_node, run
from tests.emit.test_engine import outcomes_of_scenarios
from tests.laws import COLOUR, DAYS, SPAN, any_facts, any_law, decision, fact, rule, ruleset, signature_for
from tests.long import LONG
from tests.pages import ROOT, blocks

HERE = Path(__file__).parent
NPM = HERE.parent / "npm/node_modules"
needs_npm = pytest.mark.skipif(not (NPM / "feelin").is_dir(), reason="npm install --prefix tests/npm was not run")
PAGES = [ROOT / "docs/dmn.md", ROOT / "docs/en/dmn.md"]
SPACE = f"{{{dmn_xml.MODEL}}}"
DAY_ASKED = date(2024, 3, 1)


def law_of(name: str) -> Law:
    whole = passes.load(name)
    return whole.on(max(whole.validity.first, min(whole.validity.last, DAY_ASKED)))


# ------------------------------------------------------------------------------------------------------- the standard


@cache
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(NPM / "@kie-tools/dmn-marshaller/src/schemas/dmn-1_5/DMN15.xsd"))


@needs_npm
@pytest.mark.parametrize("name", library.names())
def test_the_model_of_each_rule_set_is_valid(name: str) -> None:
    text = dmn_xml.write(law_of(name))
    assert schema().validate(etree.fromstring(text.encode())), schema().error_log
    assert dmn_xml.write(law_of(name)) == text


@needs_npm
def test_what_is_not_dmn_is_refused() -> None:
    text = dmn_xml.write(law_of("beslissingsboom"))
    for right, wrong in {
        'hitPolicy="ANY"': 'hitPolicy="SOME"',
        "<requiredInput ": "<need ",
        ' name="criterium_1"': "",
    }.items():
        assert right in text
        assert not schema().validate(etree.fromstring(text.replace(right, wrong).encode())), wrong


@pytest.mark.parametrize("name", library.names())
def test_each_reference_leads_somewhere(name: str) -> None:
    root = ET.fromstring(dmn_xml.write(law_of(name)))
    ids = [found.get("id") for found in root.iter() if found.get("id")]
    assert len(ids) == len({*ids})
    hrefs = [str(found.get("href")).removeprefix("#") for found in root.iter() if found.get("href")]
    assert {*hrefs} <= {*ids}
    drawn = [found.get("dmnElementRef") for found in root.iter() if found.get("dmnElementRef")]
    shown = [found.get("id") for kind in ("decision", "inputData") for found in root.iter(f"{SPACE}{kind}")]
    assert {*shown} <= {*drawn} <= {*ids}
    assert len(drawn) == len({*drawn})


# --------------------------------------------------------------------------------------------------------- the engine


def asked(one: Asked, outcome: Outcome) -> Result:
    """What an input of the model is in a case: a fact as it was told or computed, a rule as azrules answers it."""
    whole = outcome.law.ruleset.facts.get(one.name)
    if whole is None:
        return outcome.of(one.name) if one.name in outcome.law.definitions else outcome.answer
    return outcome.value(mention(whole, whole.span)) if whole.computed else outcome.given[one.name]


def as_json(result: Result, type_: Type) -> Any:
    match result:
        case bool() | str() | None:
            return result
        case int() | Fraction():
            assert isinstance(type_, Number)
            return float(Fraction(result) / type_.unit.factor)
        case date():
            return result.isoformat()
        case frozenset():
            return sorted(result)
    return None


def differing(outcomes: Sequence[Outcome], write: Callable[[Law], str] = dmn_xml.write) -> list[str]:
    """What the engine answers otherwise than azrules, in which case; where azrules has a fault it may say anything."""
    laws = {id(outcome.law): outcome.law for outcome in outcomes}
    models = {number: dmn.model(law) for number, law in laws.items()}
    at = {number: place for place, number in enumerate(laws)}
    given = [
        {
            "model": at[id(outcome.law)],
            "given": {model.names[one.name]: as_json(asked(one, outcome), one.type) for one in model.asked},
        }
        for outcome in outcomes
        for model in [models[id(outcome.law)]]
    ]
    found = run(HERE / "decisions.mjs", {"models": [*map(write, laws.values())], "cases": given})
    assert found["warnings"] == []
    wrong: list[str] = []
    for number, (outcome, answers) in enumerate(zip(outcomes, found["answers"], strict=True)):
        model = models[id(outcome.law)]
        for one in model.decided:
            wanted = outcome.of(one.name) if one.name in outcome.law.definitions else outcome.answer
            answer = answers[model.names[one.name]]
            if not isinstance(wanted, Fault) and not same(as_json(wanted, one.type), answer, one.type):
                wrong.append(f"case {number}, {one.name}: {wanted}, and not {answer}: {one.logic}")
    return wrong


def same(wanted: Any, answer: Any, type_: Type) -> bool:
    """Whether two answers are the same; the engine counts with floats, where the standard asks for decimals."""
    if isinstance(wanted, float) and isinstance(answer, int | float):
        return abs(wanted - answer) < 1e-9
    return bool(wanted == (sorted(answer) if isinstance(type_, Choices) and answer else answer))


@needs_node
@needs_npm
def test_every_example_of_every_operator() -> None:
    outcomes: dict[op.Operator, list[Outcome]] = {}
    for row in OPERATORS.values():
        for operands in row.examples if row is not op.EITHER else ():  # of which the model asks the fact itself
            signature = signature_for(row, operands)
            args = tuple(Const(result, type_, SPAN) for result, type_ in zip(operands, signature.takes, strict=True))
            law = ruleset(rule("regel", Call(row, args, signature.gives, SPAN)), facts={}).on(DAYS[0])
            outcomes.setdefault(row, []).append(Evaluator(law).evaluate(Given(law.ruleset, ())))
    assert differing([outcome for of_row in outcomes.values() for outcome in of_row]) == []
    lacking = {row for row, of_row in outcomes.items() if all(dmn.model(outcome.law).unsaid for outcome in of_row)}
    assert lacking == LACKING


# What the page says that FEEL lacks; a quotient is said where it has an end, which that of no example has.
LACKING = {
    *(op.AGE, op.YEARS_BETWEEN, op.MONTHS_BETWEEN, op.DAYS_BETWEEN, op.SUBTRACT_DATES),
    *(op.PART_ABOVE, op.PART_BETWEEN, op.DIVIDE),
}


def of_random_laws(count: int, cases: int, seed: int) -> list[Outcome]:
    random, outcomes = Random(seed), list[Outcome]()
    for _ in range(count):
        law = any_law(random)
        outcomes += [Evaluator(law).evaluate(any_facts(random, law)) for _ in range(cases)]
    return outcomes


@needs_node
@needs_npm
def test_random_laws() -> None:
    outcomes = of_random_laws(150, 2, seed=7)
    assert differing(outcomes) == []
    assert sum(len(dmn.model(outcome.law).decided) for outcome in outcomes) > 300


@LONG
@needs_node
@needs_npm
def test_a_thousand_random_laws() -> None:
    assert differing(of_random_laws(1000, 2, seed=8)) == []


@LONG
@needs_node
@needs_npm
def test_every_scenario() -> None:
    outcomes = outcomes_of_scenarios()
    assert len(outcomes) > 400
    assert differing([*outcomes.values()]) == []


@needs_node
@needs_npm
def test_a_model_that_says_something_else_is_noticed() -> None:
    law = law_of("beslissingsboom")
    given = Given(law.ruleset, tuple(3 if name == "persoon.uren_per_week" else None for name in law.ruleset.facts))
    outcome = Evaluator(law).evaluate(given)
    assert differing([outcome]) == []

    def stricter(law: Law) -> str:
        return dmn_xml.write(law).replace("uren_per_week &gt;= minimum_uren", "uren_per_week &gt; minimum_uren")

    assert "minimumduur" in "".join(differing([outcome], stricter))


# ----------------------------------------------------------------------------------------- what is said and what is not


def said(law: Law, name: str) -> str | Table:
    return next(one.logic for one in dmn.model(law).decided if one.name == name)


def test_what_a_rule_says_in_feel() -> None:
    law = law_of("beslissingsboom")
    wanted = "dagdelen_per_week >= minimum_dagdelen or uren_per_week >= minimum_uren"
    assert said(law, "minimumduur") == wanted
    assert said(law, "criterium_5") == (
        "peildatum < pensioendatum or was_al_medewerker "
        "or methodiek_enige_geschikte_antwoord and uitzondering_zorgvraag_toegekend"
    )
    assert said(law.ruleset.on(law.date, {"dagdeel": "dagdeel_is_3_uur"}), "minimumduur") == wanted.replace(
        " or ", " and "
    )


def test_the_tree_is_a_table_that_is_decided_by_one_nee_and_by_fourteen_times_ja() -> None:
    table = said(law_of("beslissingsboom"), "arbeidszorgmedewerker")
    assert isinstance(table, Table)
    assert table.conditions == tuple(f"criterium_{at}" for at in range(1, 15))
    assert [row.then for row in table.rows] == ["true"] + ["false"] * 14
    assert [row.when.count(None) for row in table.rows] == [0] + [13] * 14


def test_a_criterion_that_does_not_apply_is_as_good_as_fulfilled() -> None:
    applies, holds = fact("mens.blij", TRUTH), fact("mens.ziek", TRUTH)
    one = replace(rule("eerste", mention(holds, SPAN)), applies=mention(applies, SPAN))
    whole = ruleset(one, facts={each.name: each for each in (applies, holds)}, decision=decision("eerste"))
    (table,) = (found.logic for found in dmn.model(whole.on(DAYS[0])).decided if isinstance(found.logic, Table))
    assert table.conditions == ("not(blij) or eerste",)


def test_what_cannot_be_said_is_asked_and_listed_with_why() -> None:
    law = law_of("omkadering")
    why = dict(dmn_xml.not_said(law))
    assert why["uren_samen"] == ROWS[0] and why["begeleiders_basis"] == DIVISION[0]
    assert dict(dmn_xml.not_said(law, "en"))["uren_samen"] == ROWS[1]
    root = ET.fromstring(dmn_xml.write(law))
    inputs = {found.get("name"): found.findtext(f"{SPACE}description") for found in root.iter(f"{SPACE}inputData")}
    notes = [found.findtext(f"{SPACE}text") for found in root.iter(f"{SPACE}textAnnotation")]
    for name, reason in why.items():
        assert reason in str(inputs[name])
        assert f"({name}): staat niet in DMN" in str(root.findtext(f"{SPACE}description"))
    assert len(notes) == len(why)


def number(value: Result, type_: Type = Number()) -> Const:  # noqa: B008
    return Const(value, type_, SPAN)


def called(operator: op.Operator, *args: Expr) -> Call:
    gives = operator.typing([arg.type for arg in args])
    assert gives
    return Call(operator, args, gives, SPAN)


SET = Const(frozenset({"a"}), Choices(COLOUR), SPAN)
NUMBER_FACT = mention(fact("mens.punten", Number()), SPAN)
BORN = mention(fact("mens.geboren", DATE), SPAN)


@pytest.mark.parametrize(
    ("expr", "reason"),
    [
        (number(Fault("geen-rij-past")), FAULT),
        (number(Fraction(1, 3)), NUMBER),
        (called(op.DIVIDE, NUMBER_FACT, NUMBER_FACT), DIVISION),
        (called(op.DIVIDE, NUMBER_FACT, number(3)), DIVISION),
        (called(op.DIVIDE, NUMBER_FACT, number(0)), DIVISION),
        (called(op.EQ, SET, SET), SETS),
        (called(op.ADD_DAYS, BORN, called(op.MULTIPLY, NUMBER_FACT, number(1, Number(DAY)))), WHOLE),
        (
            called(op.ADD_MONTHS, BORN, number(1, Number(MONTH)), Const("geweigerd", op.calendar.MONTH_END_TYPE, SPAN)),
            MONTH_END,
        ),
        (called(op.DATE_OF, number(2024), number(2), number(29)), FAULT),
    ],
)
def test_why_an_expression_is_not_said(expr: Expr, reason: tuple[str, str]) -> None:
    law = law_of("vrijwilligersvergoeding")
    with pytest.raises(Unsaid) as raised:
        Feel(law, lambda name: name).text(expr, expr.type)
    assert raised.value.reason == reason


def test_an_unknown_is_told_what_to_do_with() -> None:
    text = Feel(law_of("vrijwilligersvergoeding"), lambda name: name.partition(".")[2]).text
    assert text(called(op.EQ, NUMBER_FACT, number(3))) == "if punten = null then null else punten = 3"
    assert text(called(op.IS_KNOWN, NUMBER_FACT)) == "punten != null"
    assert text(Const(UNKNOWN, TRUTH, SPAN)) == "null"


def test_names_that_feel_would_read_as_something_else() -> None:
    names = dmn.feel_names(["a/regel", "b/regel", "regel", "mens.count", "zaak.count", "1e", "é-é", "and"])
    assert [*names.values()] == ["regel", "b_regel", "regel_2", "mens_count", "zaak_count", "_1e", "é_é", "and_2"]


def test_hostile_texts_stay_texts() -> None:
    evil = '</text><script>alert("1")</script> & ]]> \x0b \ud800'
    kind = fact("mens.blij", TRUTH)
    one = replace(rule("regel", mention(kind, SPAN)), title=evil)
    root = ET.fromstring(dmn_xml.write(ruleset(one, facts={kind.name: kind}).on(DAYS[0])))
    (found,) = (one for one in root.iter(f"{SPACE}decision") if one.get("name") == "regel")
    assert found.get("label") == evil.replace("\x0b", "\ufffd").replace("\ud800", "\ufffd")
    assert not [*root.iter(f"{SPACE}script")]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_the_example_on_the_page_is_what_is_written(page: Path) -> None:
    lang = "en" if page.parent.name == "en" else "nl"
    text = dmn_xml.write(law_of("beslissingsboom"), lang)
    start = text.index('  <decision id="d_minimumduur"')
    (block,) = blocks(page, "xml")
    block.says(text[start : text.index("</decision>", start)] + "</decision>\n")
