"""Questions 10 to 14 stand in the decision tree and in the report on an initiative: they must say the same.

Question 9 is not held alike: the tree asks it of what this person pays, the report of what the initiative asks of all.
"""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

import azrules
from azrules.model.ruleset import Fact
from azrules.model.types import Choice, Choices, Number
from azrules.run.evaluate import Evaluator

TREE, REPORT = (azrules.load(name) for name in ("beslissingsboom", "initiatief"))
SHARED = {name: fact for name, fact in TREE.model.own_facts.items() if name in REPORT.model.own_facts}
QUESTIONS = tuple(f"criterium_{number}" for number in range(10, 15))
STRICT = {"minimumaanbod": "altijd", "vraag_13": "met_de_uitleg", "categoriale_benadering": "altijd_breed"}


def anything(fact: Fact, random: Random) -> object:
    """A value of a fact, near the limits of the questions; often what they ask, sometimes unknown."""
    if random.random() < 0.1:
        return None
    match fact.type:
        case Number():
            return random.choice((0, 4, 5) if "dagen" in fact.key else (0, 19, 20))
        case Choice(_, members):
            return random.choice(members[:2])
        case Choices(of):
            return random.sample(of.members, random.randint(1, len(of.members)))
        case _:
            return random.random() < 0.9


@pytest.mark.parametrize("readings", [{}, STRICT])
def test_the_decision_tree_and_the_report_on_an_initiative_say_the_same(readings: dict[str, str]) -> None:
    laws = tuple(rules.on(date(2024, 3, 1), readings) for rules in (TREE, REPORT))
    evaluators = tuple(Evaluator(law.model) for law in laws)
    random, heard = Random(10), set()
    for _ in range(1000):
        told = {fact.key: anything(fact, random) for fact in SHARED.values()}
        only_here = {"deelname_altijd_vrijwillig": True, "bijdrage_op_dagprijs_gevraagd": 0}
        facts = {"initiatief": told}, {"initiatief": {**told, **only_here}}
        tree, report = (
            evaluator.evaluate(law.facts(known)) for evaluator, law, known in zip(evaluators, laws, facts, strict=True)
        )
        for name in QUESTIONS:
            assert tree.of(name) is report.of(name), (name, told)
            heard.add((name, tree.of(name)))
    assert heard == {(name, answer) for name in QUESTIONS for answer in (True, False, None)}
