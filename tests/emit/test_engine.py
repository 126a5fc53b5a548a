"""The engine in JavaScript answers exactly as the interpreter does: operators, scenarios, random laws, wrong facts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from random import Random

from hypothesis import given, settings

from azrules import library
from azrules.check.program import Reader
from azrules.diagnostic import Problems
from azrules.model.expr import Call, Const
from azrules.model.given import Given
from azrules.model.operators import OPERATORS
from azrules.model.ruleset import Law
from azrules.model.values import UNKNOWN
from azrules.run.evaluate import Evaluator, Outcome
from azrules.run.report import report
from azrules.scenarios import examples, feature
from azrules.scenarios.steps import understood
from azrules.scenarios.world import Need, Rulesets, World
from tests.emit.node import answers, lang, needs_node, told
from tests.laws import DAYS, FACTS, SPAN, Case, any_facts, any_law, cases, rule, ruleset, signature_for
from tests.long import LONG

pytestmark = needs_node

RANDOM_LAWS = 3000


def differing(outcomes: Iterable[Outcome]) -> list[int]:
    """The cases in which node says something else than Python."""
    asked = [*outcomes]
    wanted = [report(outcome, lang(at)) for at, outcome in enumerate(asked)]
    found = answers([(outcome.law, told(outcome.law, outcome.given)) for outcome in asked])
    return [at for at, (one, other) in enumerate(zip(found, wanted, strict=True)) if one != other]


def outcome_of(law: Law, given: Given) -> Outcome:
    return Evaluator(law).evaluate(given)


def test_every_example_of_every_operator() -> None:
    outcomes: dict[str, Outcome] = {}
    for row in OPERATORS.values():
        for operands in row.examples:
            signature = signature_for(row, operands)
            args = tuple(Const(result, type_, SPAN) for result, type_ in zip(operands, signature.takes, strict=True))
            one = ruleset(rule("regel", Call(row, args, signature.gives, SPAN)), facts={})
            law = one.on(DAYS[0])
            outcomes[f"{row.name}{operands}"] = outcome_of(law, Given(law.ruleset, ()))
    assert [[*outcomes][at] for at in differing(outcomes.values())] == []


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


@LONG
def test_every_scenario() -> None:
    outcomes = outcomes_of_scenarios()
    assert len(outcomes) > 400
    assert [[*outcomes][at] for at in differing(outcomes.values())] == []


@LONG
def test_thousands_of_random_laws() -> None:
    random, asked = Random(4), list[tuple[Law, Given]]()
    for _ in range(RANDOM_LAWS):
        law = any_law(random)
        asked.append((law, any_facts(random, law)))
    wrong = differing(outcome_of(law, given) for law, given in asked)
    assert wrong == [], Case(*asked[wrong[0]])


@LONG
@settings(max_examples=20)  # a process for each
@given(cases())
def test_a_random_law_that_hypothesis_can_shrink(case: Case) -> None:
    assert differing([outcome_of(case.law, case.given)]) == []


# -------------------------------------------------------------------------------------------------------- wrong facts

STRANGE: tuple[object, ...] = (
    None, "", True, 1, 0, -1, 2.5, 0.1, 1e29, 1e30, 1e-30, 1e-31, 12345678901234567890, "ja", "nee", "true", "JA", "3",
    "03", "3,5", "2.50", "1.000", "1.0000", "1" * 31, "-0", "+1", "1e3", "١", " 3", "3\n", "2024-02-29", "2023-02-29",
    "2024-2-1", "0000-01-01", "9999-12-31", "2024-03-01\n", "1/7/2024", "constructor", "__proto__", "a", [], ["a"],
    ["a", "a"], [1], [None], [[]], [{}], {}, {"waarde": True}, {"waarde": "3", "door": "An", "op": "2024-02-30"},
    {"waarde": None, "op": 5}, {"door": True}, {"waarde": {}}, {"__proto__": 1}, {"waarde": "", "grond": 3},
    [{"naam": "An"}], [{"naam": True}], [{"af": "misschien", "stuks": "1.5"}, {"tint": "a"}, {"stuks": 99}],
    [{"weg": 1, "ook_weg": 2}, 3],
)  # fmt: skip
WHOLE: tuple[dict[str, object], ...] = (
    {},
    {"naam": "An"},
    {"naam": True, "niemand": {}},
    {"naam": 12},
    {"peildatum": "2024-03-01"},
    {"peildatum": "2024-03-02"},
    {"peildatum": "morgen"},
    {"peildatum": 20240301},
    {"zaak": [], "mens": "", "constructor": {}, "__proto__": {"a": 1}},
    {"zaak": None, "mens": 3},
    {"zaak": {"naam": "Het huis", "niets": 1, "toString": 2}, "mens": {"naam": "An", "punten": 61}},
    {"zaak": {"naam": []}, "mens": {"naam": None}},
    {"naam": "", "mens": {"naam": "An"}, "zaak": {"naam": 3}},
)


def test_what_a_program_passes_is_refused_with_the_same_codes() -> None:
    law = ruleset(rule("regel", Const(UNKNOWN, FACTS[0].type, SPAN))).on(date(2024, 3, 1))
    asked = [*WHOLE, *({one.entity: {one.key: strange}} for one in law.ruleset.facts.values() for strange in STRANGE)]
    found = answers([(law, facts) for facts in asked])
    evaluator, reader = Evaluator(law), Reader(law)
    refused = 0
    for at, facts in enumerate(asked):
        try:
            wanted: object = report(evaluator.evaluate(reader.read(facts)), lang(at))
        except Problems as problems:
            refused += 1
            wanted = [problem.code for problem in problems.diagnostics]
            found[at] = [problem["code"] for problem in found[at].get("problems", ())]
        assert found[at] == wanted, facts
    assert len(STRANGE) < refused < len(asked)
