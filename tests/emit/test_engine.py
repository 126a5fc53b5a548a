"""The engine in JavaScript answers exactly as the interpreter does: operators, scenarios, random laws, wrong facts."""

from __future__ import annotations

from random import Random
from typing import Any

from hypothesis import given, settings

from azrules import library
from azrules.model.expr import Call, Const
from azrules.model.given import Given
from azrules.model.operators import OPERATORS
from azrules.model.ruleset import Law
from azrules.run.evaluate import Outcome
from azrules.scenarios import examples, feature
from azrules.scenarios.steps import understood
from azrules.scenarios.world import Need, Rulesets, World
from tests.emit.node import answered, answers, needs_node, of, told
from tests.laws import DAYS, SPAN, Case, any_facts, any_law, cases, rule, ruleset, signature_for

pytestmark = needs_node

RANDOM_LAWS = 3000


def differing(asked: list[tuple[Law, Given]], wanted: list[dict[str, Any]]) -> list[int]:
    """The cases in which node says something else than Python."""
    found = answers([(law, told(law, given)) for law, given in asked])
    return [at for at, (one, other) in enumerate(zip(found, wanted, strict=True)) if one != other]


def test_every_example_of_every_operator() -> None:
    law_of: dict[str, tuple[Law, Given]] = {}
    for row in OPERATORS.values():
        for operands in row.examples:
            signature = signature_for(row, operands)
            args = tuple(Const(result, type_, SPAN) for result, type_ in zip(operands, signature.takes, strict=True))
            one = ruleset(rule("regel", Call(row, args, signature.gives, SPAN)), facts={})
            law = one.on(DAYS[0])
            law_of[f"{row.name}{operands}"] = (law, Given(law.ruleset, ()))
    wrong = differing([*law_of.values()], [of(law, given) for law, given in law_of.values()])
    assert [[*law_of][at] for at in wrong] == []


def outcomes_of_scenarios() -> dict[str, Outcome]:
    """What every scenario of every rule set asked last."""
    found: dict[str, Outcome] = {}
    for name in library.names():
        folder = library.features_of(library.find(name))
        assert folder
        rulesets, beside = Rulesets(library.find(name)), examples.beside(folder)
        for file in feature.files(folder):
            for case in feature.cases(feature.read(file)):
                world = World(rulesets, beside)
                for step in case.steps:
                    understood(world, step)()
                if Need.OUTCOME in world.ready:
                    found[f"{file.name}:{case.span.line} {case.name}"] = world.outcome
    return found


def test_every_scenario() -> None:
    outcomes = outcomes_of_scenarios()
    assert len(outcomes) > 400
    asked = [(outcome.law, outcome.given) for outcome in outcomes.values()]
    wrong = differing(asked, [answered(outcome) for outcome in outcomes.values()])
    assert [[*outcomes][at] for at in wrong] == []


def test_thousands_of_random_laws() -> None:
    random, asked = Random(4), list[tuple[Law, Given]]()
    for _ in range(RANDOM_LAWS):
        law = any_law(random)
        asked.append((law, any_facts(random, law)))
    wrong = differing(asked, [of(law, given) for law, given in asked])
    assert wrong == [], Case(*asked[wrong[0]])


@settings(max_examples=20)  # a process for each
@given(cases())
def test_a_random_law_that_hypothesis_can_shrink(case: Case) -> None:
    assert differing([(case.law, case.given)], [of(case.law, case.given)]) == []
