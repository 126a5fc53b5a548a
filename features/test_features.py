"""Runs every scenario, and sees to it that none is lost on the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_bdd import scenarios
from pytest_bdd.feature import get_features

from azrules.scenarios import feature, lint
from tests.long import LONG

FEATURES = Path(__file__).parent
pytestmark = LONG

scenarios(".")


def test_nothing_is_wrong_with_the_scenarios() -> None:
    if problems := lint.check(FEATURES):
        pytest.fail("\n\n".join(problem.render() for problem in problems), pytrace=False)


def test_pytest_bdd_runs_as_many_scenarios_as_azrules() -> None:
    ours = {str(path): sum(1 for _ in feature.cases(feature.read(path))) for path in feature.files(FEATURES)}
    theirs = {
        found.filename: sum(
            sum(len(block.examples) for block in scenario.examples) or 1 for scenario in found.scenarios.values()
        )
        for found in get_features([str(FEATURES)])
    }
    assert theirs == ours
