"""`export`."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
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


def test_a_rule_set_of_all_times_as_linked_data(az: Run) -> None:
    result = az("export", "vrijwilligersvergoeding", "--format", "jsonld")
    assert (result.exit_code, result.stderr) == (0, "")
    nodes = json.loads(result.stdout)["@graph"]
    assert nodes[0]["@id"] == "https://azrules.example/vrijwilligersvergoeding"
    elsewhere = az("export", "vrijwilligersvergoeding", "--format", "jsonld", "--base", "https://regels.example/a/")
    assert json.loads(elsewhere.stdout)["@graph"][0]["@id"] == "https://regels.example/a/vrijwilligersvergoeding"


def test_a_reform_as_linked_data(az: Run) -> None:
    result = az("export", "omkadering", "--format", "jsonld", "--with", "een_op_drie")
    (reform,) = json.loads(result.stdout)["@graph"][0]["az:reform"]
    assert (reform["az:status"], reform["az:isLaw"]) == ("az:voorstel", False)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_rules_of_a_day_as_a_decision_model_with_what_it_leaves_out(az: Run, lang: str) -> None:
    asked = ["export", "omkadering", "--format", "dmn", "--on", "2024-03-01", "--lang", lang]
    result = az(*asked, "--base", "https://regels.example/")
    assert result.exit_code == 0
    root = ET.fromstring(result.stdout)
    assert root.get("namespace") == "https://regels.example/omkadering/2024-03-01"
    intro, *left_out = result.stderr.splitlines()
    assert (
        intro
        == {
            "nl": "Dit zegt DMN niet zoals azrules het bedoelt. Het model vraagt het, als een gegeven:",
            "en": "DMN does not say this as azrules means it. The model asks it, as a fact:",
        }[lang]
    )
    names = [line.removeprefix("- ").partition(":")[0] for line in left_out]
    assert "uren_samen" in names
    assert {*names} <= {one.get("name") for one in root.findall(".//{*}inputData")}


def test_a_decision_model_of_today_that_leaves_nothing_out(az: Run) -> None:
    result = az("export", "beslissingsboom", "--format", "dmn")
    assert result.stderr.splitlines() == ["Er is geen peildatum gegeven; azrules rekent met vandaag, 22 november 2026."]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--format", "jsonld", "--on", "2024-03-01"], "`--on` past niet bij `--format jsonld`"),
        (["--format", "jsonld", "--known-on", "2024-03-01"], "`--known-on` past niet bij `--format jsonld`"),
        (["--format", "jsonld", "--reading", "dagdeel=of"], "`--reading` past niet bij `--format jsonld`"),
        (["--base", "https://regels.example/"], "`--base` past niet bij `--format json`"),
        (["--format", "dmn", "--base", "regels"], "`regels` is geen begin van een IRI"),
        (["--format", "dmn", "--base", "https://regels.example/#"], "is geen begin van een IRI"),
    ],
)
def test_options_that_do_not_go_with_a_form(az: Run, arguments: list[str], said: str) -> None:
    result = az("export", "beslissingsboom", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr
