"""A decision model is DMN 1.5, and an engine of DMN answers with it as azrules does."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any

import pytest

from azrules import library, passes
from azrules.emit import dmn, dmn_xml, feel
from azrules.emit.dmn import Asked, Table
from azrules.emit.feel import Feel, Unsaid
from azrules.model.expr import Call, Const
from azrules.model.given import Given
from azrules.model.operators import OPERATORS
from azrules.model.ruleset import Law, mention
from azrules.model.types import Choices, Number
from azrules.model.values import Fault, Result
from azrules.run.evaluate import Evaluator, Outcome
from tests.emit.node import needs_node, run
from tests.emit.test_engine import outcomes_of_scenarios
from tests.laws import DAYS, SPAN, Case, any_facts, any_law, cases, fact, rule, ruleset, signature_for
from tests.long import LONG
from tests.pages import ROOT

HERE = Path(__file__).parent
NPM = HERE.parent / "npm/node_modules"
XSD = NPM / "@kie-tools/dmn-marshaller/src/schemas/dmn-1_5/DMN15.xsd"
needs_npm = pytest.mark.skipif(not NPM.is_dir(), reason="npm install --prefix tests/npm was not run")
DAY = date(2024, 3, 1)
SPACE = {"dmn": dmn_xml.MODEL}


def law_of(name: str) -> Law:
    whole = passes.load(name)
    return whole.on(max(whole.validity.first, min(whole.validity.last, DAY)))


# ------------------------------------------------------------------------------------------------------ asking an engine


def asked(one: Asked, outcome: Outcome) -> Result:
    """What an input of the model is in a case: a fact as it was told or computed, a rule as azrules answers it."""
    whole = outcome.law.ruleset.facts.get(one.name)
    if whole is None:
        return outcome.answer if one.name not in outcome.law.definitions else outcome.of(one.name)
    return outcome.value(mention(whole, whole.span)) if whole.computed else outcome.given[one.name]


def as_json(result: Result, type_: object) -> Any:
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


def differing(outcomes: Sequence[Outcome]) -> list[str]:
    """What the engine answers otherwise than azrules, in which case."""
    laws = {id(outcome.law): outcome.law for outcome in outcomes}
    models = {number: dmn.model(law) for number, law in laws.items()}
    at = {number: place for place, number in enumerate(laws)}
    given = [
        {
            "model": at[id(outcome.law)],
            "given": {
                models[id(outcome.law)].names[one.name]: as_json(asked(one, outcome), one.type)
                for one in models[id(outcome.law)].asked
            },
        }
        for outcome in outcomes
    ]
    found = run(HERE / "decisions.mjs", {"models": [*map(dmn_xml.write, laws.values())], "cases": given})
    assert found["warnings"] == []
    wrong: list[str] = []
    for number, (outcome, answers) in enumerate(zip(outcomes, found["answers"], strict=True)):
        model = models[id(outcome.law)]
        for one in model.decided:
            wanted = outcome.of(one.name) if one.name in outcome.law.definitions else outcome.answer
            answer = answers[model.names[one.name]]
            if not isinstance(wanted, Fault) and not same(as_json(wanted, one.type), answer, one.type):
                wrong.append(f"{number} {one.name}: {wanted} and {answer} for {one.logic}")
    return wrong


def same(wanted: Any, answer: Any, type_: object) -> bool:
    """The engine counts with floats, where the standard asks for decimals."""
    if isinstance(wanted, float) and isinstance(answer, int | float):
        return abs(wanted - answer) < 1e-9
    return bool(wanted == (sorted(answer) if isinstance(type_, Choices) and answer else answer))



def test_every_example_of_every_operator() -> None:
    outcomes: dict[str, Outcome] = {}
    for row in OPERATORS.values():
        if row.name == "either":  # the model asks the fact itself
            continue
        for operands in row.examples:
            signature = signature_for(row, operands)
            args = tuple(Const(result, type_, SPAN) for result, type_ in zip(operands, signature.takes, strict=True))
            law = ruleset(rule("regel", Call(row, args, signature.gives, SPAN)), facts={}).on(DAYS[0])
            outcomes[f"{row.name}{operands}"] = Evaluator(law).evaluate(Given(law.ruleset, ()))
    wrong = differing([*outcomes.values()])
    print(len(outcomes), sum(bool(dmn.model(o.law).unsaid) for o in outcomes.values()))
    for w in wrong[:20]:
        print([*outcomes][int(w.split()[0])], w[:300])
    print({k for k,o in outcomes.items() if dmn.model(o.law).unsaid and not isinstance(o.of("regel"),Fault)})
    assert False

def test_random() -> None:
    random = Random(7)
    outcomes=[]
    for _ in range(300):
        law = any_law(random)
        for _ in range(3):
            outcomes.append(Evaluator(law).evaluate(any_facts(random, law)))
    wrong = differing(outcomes)
    n=[(len(dmn.model(o.law).decided),len(dmn.model(o.law).unsaid)) for o in outcomes[::3]]
    print(sum(a for a,b in n),sum(b for a,b in n), len(wrong))
    for w in wrong[:30]:
        print(w[:500])
    assert False
