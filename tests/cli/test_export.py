"""`export`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_the_rules_of_a_day_as_json(az: Run) -> None:
    result = az("export", "beslissingsboom", "--on", "2024-03-01", "--reading", "dagdeel=dagdeel_is_3_uur")
    assert (result.exit_code, result.stderr) == (0, "")
    data = json.loads(result.stdout)
    assert (data["ruleset"], data["date"], data["known_on"]) == ("beslissingsboom", "2024-03-01", None)
    assert data["readings"]["dagdeel"] == "dagdeel_is_3_uur"
    assert az("export", "beslissingsboom", "--format", "json", "--on", "2024-03-01").exit_code == 0


def test_today_is_said_beside_it(az: Run) -> None:
    result = az("export", "beslissingsboom")
    assert json.loads(result.stdout)["date"] == "2026-11-22"
    assert "22 november 2026" in result.stderr


def test_as_a_reform_makes_it_and_as_it_was_known(az: Run) -> None:
    result = az("export", "omkadering", "--on", "2024-03-01", "--known-on", "2024-04-01", "--with", "een_op_drie")
    data = json.loads(result.stdout)
    assert ([reform["name"] for reform in data["reforms"]], data["known_on"]) == (["een_op_drie"], "2024-04-01")


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["beslissingsbom"], 2, "bedoelde u `beslissingsboom`?"),
        (["beslissingsboom", "--format", "jso"], 2, "`jso` is geen vorm; bedoelde u `json`?"),
        (["beslissingsboom", "--on", "1990-01-01"], 2, "geldt niet op 1 januari 1990"),
        (["beslissingsboom", "--reading", "dagdeel=nooit"], 2, "kan niet gekozen worden"),
    ],
)
def test_what_cannot_be_written(az: Run, arguments: list[str], code: int, said: str) -> None:
    result = az("export", *arguments)
    assert (result.exit_code, result.stdout) == (code, "")
    assert said in result.stderr


def test_rules_with_a_mistake_are_not_written(az: Run, own: Path) -> None:
    file = own / "regelset.yaml"
    file.write_text(file.read_text("utf-8").replace(">= minimum", ">= maximum"), "utf-8")
    result = az("export", own, "--on", "2024-03-01")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "onbekende-naam" in result.stderr
