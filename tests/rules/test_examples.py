"""Each rule set has an example that a new user can run, and each example gives an answer that says something."""

from __future__ import annotations

from pathlib import Path

import pytest

from azrules import library, passes
from azrules.check import facts
from azrules.run.evaluate import Evaluator
from azrules.syntax import nodes
from azrules.syntax.text import read_text
from tests.long import LONG

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))


def belongs_to(example: Path) -> str:
    """The rule set whose name an example begins with."""
    return max((name for name in library.names() if example.stem.startswith(f"{name}-")), key=len)


def test_each_rule_set_has_an_example_that_the_readme_names() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    named = {belongs_to(one) for one in EXAMPLES if f"examples/{one.name}" in readme}
    assert named == set(library.names())


@LONG
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_gives_an_answer(example: Path) -> None:
    ruleset = passes.load(belongs_to(example))
    for case in facts.cases(nodes.read(read_text(example)), ruleset):
        day = facts.agreed_day(case, None)
        assert day, "an example says on which day it is"
        evaluator = Evaluator(ruleset.on(day))
        outcome = evaluator.evaluate(facts.read(case, evaluator.law))
        assert outcome.faults == ()
        assert outcome.criteria or any(outcome.of(name) is not None for name in ruleset.outputs)
