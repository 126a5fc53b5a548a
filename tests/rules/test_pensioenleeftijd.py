"""The pension age stands in two tables, by the date of birth and by the day a pension starts: they must say the same.

Both are secondary sources of one law, so where they differ one of them is wrong.  The finder goes over every birth
date, and is shown to find what it looks for in a copy where one table was moved.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest

from azrules import library, passes
from azrules.check.program import Reader
from azrules.model.ruleset import Ruleset
from azrules.model.values import Result
from azrules.run.evaluate import Evaluator
from tests.long import LONG

RULE_SETS = ("beslissingsboom", "ama-welzijn")
LEAP_DAYS = ("op_1_maart", "op_28_februari")
TABLES = ("volgens_geboortedatum", "volgens_ingangsdatum")
FIRST, LAST = date(1940, 1, 1), date(1975, 12, 31)
BORN = [FIRST + timedelta(days=at) for at in range((LAST - FIRST).days + 1)]


def differing(ruleset: Ruleset, leap_day: str) -> list[date]:
    """The birth dates for which the two tables do not give the same birthday."""
    by_birth, by_start = (birthdays(ruleset, {"pensioentabel": table, "schrikkeldag": leap_day}) for table in TABLES)
    return [born for born, one, other in zip(BORN, by_birth, by_start, strict=True) if one != other]


def birthdays(ruleset: Ruleset, readings: Mapping[str, str]) -> list[Result]:
    """For each birth date the birthday at the pension age."""
    evaluator = Evaluator(ruleset.on(date(2026, 11, 22), readings))
    nothing = Reader(evaluator.law).read({})
    cases = (nothing.told("persoon.geboortedatum", born) for born in BORN)
    return [evaluator.evaluate(case).of("pensioenverjaardag") for case in cases]


@LONG
@pytest.mark.parametrize("leap_day", LEAP_DAYS)
@pytest.mark.parametrize("name", RULE_SETS)
def test_the_two_tables_agree_on_every_birth_date(name: str, leap_day: str) -> None:
    assert differing(passes.load(name), leap_day) == []


@LONG
@pytest.mark.parametrize("name", RULE_SETS)
def test_who_is_touched_when_a_table_is_moved_by_a_month_is_found(name: str, tmp_path: Path) -> None:
    moved = changed(name, "waarde: 2025-01-01", "waarde: 2025-02-01", tmp_path)
    assert differing(moved, "op_1_maart") == [date(1960, 1, 1) + timedelta(days=at) for at in range(31)]


@LONG
@pytest.mark.parametrize("name", RULE_SETS)
def test_who_is_touched_when_a_row_ends_a_day_early_is_found(name: str, tmp_path: Path) -> None:
    moved = changed(name, "tot en met: 1963-12-31", "tot en met: 1963-12-30", tmp_path, ("1964-01-01", "1963-12-31"))
    assert differing(moved, "op_1_maart") == [date(1963, 12, 31)]


def changed(name: str, old: str, new: str, folder: Path, *more: tuple[str, str]) -> Ruleset:
    """The rule set with another text in a copy of all rules."""
    rules = shutil.copytree(library.find(name).parents[1], folder / "rules")
    path = rules / name / "regelset.yaml"
    text = path.read_text("utf-8")
    for before, after in ((old, new), *more):
        assert text.count(before) == 1, before
        text = text.replace(before, after)
    path.write_text(text, "utf-8")
    return passes.load(path)
