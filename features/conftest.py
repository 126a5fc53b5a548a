"""Gives pytest-bdd the table of steps that azrules runs the scenarios with, a World for each, and tags as markers."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when

from azrules import library
from azrules.diagnostic import Problems
from azrules.scenarios import examples
from azrules.scenarios.examples import Examples
from azrules.scenarios.feature import Kind, Step
from azrules.scenarios.steps import TABLE, Disagreement, Row, understood
from azrules.scenarios.world import Rulesets, World
from azrules.scenarios.written import words
from azrules.source import Source
from azrules.syntax.text import read_text

FEATURES = Path(__file__).parent
WORLD = pytest.StashKey[World]()
STEP = pytest.StashKey[tuple[Source, Any]]()


class Fits(parsers.StepParser):
    """A row of the table, as pytest-bdd asks whether a step fits."""

    def __init__(self, row: Row) -> None:
        super().__init__(row.shown)
        self.row = row

    def is_matching(self, name: str) -> bool:
        return bool(self.row.regex.fullmatch(name))

    def parse_arguments(self, name: str) -> dict[str, Any]:
        return {"kind": self.row.kind}


def take(request: pytest.FixtureRequest, kind: Kind) -> None:
    """Take the step that pytest-bdd is at."""
    source, step = request.node.stash[STEP]
    said = ""
    try:
        understood(request.node.stash[WORLD], written(source, step, kind))()
    except (Disagreement, Problems) as wrong:
        said = str(wrong)
    if said:
        pytest.fail(said, pytrace=False)


def written(source: Source, step: Any, kind: Kind) -> Step:
    """A step of pytest-bdd, its placeholders filled in; all of it stands on its line."""
    line = source.line(step.line_number)
    start = sum(len(source.line(number)) + 1 for number in range(1, step.line_number))
    span = source.span(start + len(line) - len(line.lstrip()), start + len(line))
    rows = tuple(tuple(words(cell, span) for cell in row) for row in step.datatable.raw()) if step.datatable else None
    return Step(kind, words(step.keyword, span), words(step.name, span), rows, span if step.docstring else None)


REGISTER = {Kind.GIVEN: given, Kind.WHEN: when, Kind.THEN: then}
for row in TABLE:
    REGISTER[row.kind](Fits(row))(take)


@cache
def rulesets_of(folder: Path) -> Rulesets:
    return Rulesets(library.rules_of(folder))


@cache
def examples_of(folder: Path) -> Examples:
    return examples.beside(folder)


@cache
def source_of(path: Path) -> Source:
    return read_text(path, path.relative_to(FEATURES.parent).as_posix())


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Any) -> None:
    folder = Path(feature.filename).parent
    request.node.stash[WORLD] = World(rulesets_of(folder), examples_of(folder))


def pytest_bdd_before_step_call(request: pytest.FixtureRequest, feature: Any, step: Any) -> None:
    request.node.stash[STEP] = (source_of(Path(feature.filename)), step)


def pytest_configure(config: pytest.Config) -> None:
    """Every tag is a marker: `pytest -m een-nee-is-genoeg` chooses scenarios, although markers are strict."""
    texts = (path.read_text("utf-8") for path in FEATURES.rglob("*.feature"))
    for tag in sorted({tag for text in texts for tag in re.findall(r"(?<!\S)@([\w-]+)(?!\S)", text)}):
        config.addinivalue_line("markers", f"{tag}: a tag of a scenario")


def pytest_bdd_apply_tag(tag: str, function: Callable[..., object]) -> bool | None:
    """A tag with a colon (`@bron:941`) tells a reader something and chooses nothing."""
    return True if ":" in tag else None
