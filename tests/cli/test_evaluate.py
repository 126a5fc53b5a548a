"""`azrules evaluate`: answers that people and programs read, and every way in which facts can be wrong."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.golden import golden
from tests.long import LONG

EXAMPLES = sorted(path.stem for path in (Path(__file__).parents[2] / "examples").glob("beslissingsboom-*.yaml"))
Facts = Callable[..., Path]
JA = Path("examples/beslissingsboom-ja.yaml")


@LONG
@pytest.mark.parametrize("example", EXAMPLES)
def test_the_examples_as_people_read_them(az: Run, example: str) -> None:
    result = az("evaluate", "beslissingsboom", f"examples/{example}.yaml")
    assert (result.exit_code, result.stderr) == (0, "")
    golden(f"cli/evaluate-{example}.txt", result.stdout)


def test_in_english(az: Run) -> None:
    result = az("evaluate", "beslissingsboom", "examples/beslissingsboom-drie-initiatieven.yaml", "--lang", "en")
    golden("cli/evaluate-english.txt", result.stdout)


def test_json_of_one_case_is_an_object(az: Run) -> None:
    data = json.loads(az("evaluate", "beslissingsboom", JA, "--json").stdout)
    assert (data["outcome"], data["date"], data["case"]) == (True, "2024-03-01", "Leila in het houtatelier")


def test_json_of_several_cases_is_a_list(az: Run, facts: Facts) -> None:
    result = az("evaluate", "beslissingsboom", "examples/beslissingsboom-drie-initiatieven.yaml", "--json")
    assert [case["outcome"] for case in json.loads(result.stdout)] == [True, False, None]
    one = facts("- peildatum: 2024-03-01\n")
    assert [case["outcome"] for case in json.loads(az("evaluate", "beslissingsboom", one, "--json").stdout)] == [None]
    none = facts("[]\n")
    assert json.loads(az("evaluate", "beslissingsboom", none, "--json").stdout) == []
    assert "geen enkel geval" in az("evaluate", "beslissingsboom", none).stdout


def test_a_list_of_cases_each_with_its_day(az: Run, facts: Facts) -> None:
    path = facts(
        "- naam: vroeger\n  peildatum: 2020-01-01\n  persoon: {vraag_naar_arbeid: nee}\n"
        "- peildatum: 2024-01-01\n  persoon:\n    naam: An\n"
    )
    result = az("evaluate", "beslissingsboom", path)
    overview, first, second = result.stdout.split("\n\n", 1)[0], *result.stdout.split("\nAn\n--\n")
    assert overview.splitlines() == [
        "Overzicht",
        "---------",
        "  vroeger  nee       beslist door vraag 1: De persoon wil werken",
        "  An       onbekend  open vanaf vraag 1: De persoon wil werken",
    ]
    assert "\n\nvroeger\n-------\nNee," in first
    assert "1 januari 2020" in first
    assert "1 januari 2024" in second


def test_an_initiative_without_a_name_gets_a_number(az: Run, facts: Facts) -> None:
    text = "peildatum: 2024-03-01\npersoon: {naam: An}\ninitiatief: [{naam: Huis}, {werkvorm: atelier}, {naam: ''}]\n"
    told = json.loads(az("evaluate", "beslissingsboom", facts(text), "--json").stdout)
    assert [case["case"] for case in told] == ["An - Huis", "An - initiatief 2", "An - initiatief 3"]


@LONG
def test_json_facts_and_the_standard_input(az: Run, facts: Facts) -> None:
    text = json.dumps({"peildatum": "2024-03-01", "persoon": {"vraag_naar_arbeid": False, "uren_per_week": None}})
    for path, given in ((facts(text, "geval.json"), None), ("-", text), (facts(text, "geval.txt"), None)):
        result = az("evaluate", "beslissingsboom", path, input=given)
        assert (result.exit_code, result.stdout[:4]) == (0, "Nee,")


def test_without_a_day_it_is_today_and_that_is_said(az: Run, facts: Facts) -> None:
    path = facts("persoon: {vraag_naar_arbeid: nee}\n")
    said = "Er is geen peildatum gegeven; azrules rekent met vandaag, 22 november 2026.\n"
    text = az("evaluate", "beslissingsboom", path)
    assert text.stdout.startswith(said)
    assert "op 22 november 2026" in text.stdout
    data = az("evaluate", "beslissingsboom", path, "--json")
    assert (data.stderr, json.loads(data.stdout)["date"]) == (said, "2026-11-22")
    assert "today, 22 November 2026" in az("evaluate", "beslissingsboom", path, "--lang", "en").stdout


def test_the_day_of_the_command_line(az: Run, facts: Facts) -> None:
    path = facts("persoon: {vraag_naar_arbeid: nee}\n")
    result = az("evaluate", "beslissingsboom", path, "--on", "2025-07-01", "--json")
    assert (result.stderr, json.loads(result.stdout)["date"]) == ("", "2025-07-01")
    assert az("evaluate", "beslissingsboom", JA, "--on", "2024-03-01").exit_code == 0


def test_a_reading(az: Run, facts: Facts) -> None:
    path = facts(JA.read_text("utf-8").replace("uren_per_week: 9.5", "uren_per_week: 2.5", 1))
    assert az("evaluate", "beslissingsboom", path).stdout.splitlines()[2].startswith("Ja,")
    other = az("evaluate", "beslissingsboom", path, "--reading", "dagdeel=dagdeel_is_3_uur").stdout
    assert other.splitlines()[2].startswith("Nee,")
    assert "(gekozen, dagdeel=dagdeel_is_3_uur)" in other


def test_without_an_initiative(az: Run) -> None:
    result = az("evaluate", "beslissingsboom", "examples/beslissingsboom-nog-geen-initiatief.yaml", "--json")
    data = json.loads(result.stdout)
    assert (data["outcome"], data["next_question"].partition(".")[0]) == (None, "initiatief")


MISTAKES = [
    ("persoon: {vraag_naar_arbied: ja}", ["onbekend-gegeven", "bedoelde u `vraag_naar_arbeid`?"]),
    ("persoon: {werkvorm: atelier}", ["onbekend-gegeven", "bedoelde u `initiatief.werkvorm`?"]),
    ("persoon: {vraag_naar_arbeid: [ja]}", ["geen-enkele-waarde", "een lijst", "schrijf ja of nee"]),
    ("persoon: {vraag_naar_arbeid: yes}", ["geen-ja-nee", "geval.yaml:2:30", "bedoelde u `ja`?", "laat het leeg"]),
    ("persoon: {vraag_naar_arbeid: OFF}", ["geen-ja-nee", "`OFF` is geen ja of nee", "bedoelde u `nee`?"]),
    ("persoon:\n  naam: No", ["dubbelzinnig", '`"No"`']),
    ("persoon: {uren_per_week: 0x10}", ["dubbelzinnig", "`16`"]),
    ("persoon: {vraag_naar_arbeid: jaa}", ["geen-ja-nee", "schrijf ja of nee"]),
    (
        "persoon: {uren_per_week: 70}",
        ["buiten-bereik", "van 0 tot en met 60 uur per week; 70 uur per week", "geval.yaml:2:26"],
    ),
    ("persoon: {dagdelen_per_week: 2.5}", ["buiten-stap", "1 dagdeel per week"]),
    ("persoon:\n  uren_per_week: 2,5", ["getal-notatie", "schrijf 2.5", "geval.yaml:3:18"]),
    ("persoon: {geboortedatum: 2024-02-30}", ["datum-bestaat-niet", "`2024-02-30` is geen bestaande datum"]),
    ("persoon: {geboortedatum: 2030-01-01}", ["buiten-bereik"]),
    ("persoon:\n  wekelijks: ja\n  wekelijks: nee", ["dubbele-sleutel", "eerst op regel 3"]),
    ("persoon: {oorzaken: psychisch}", ["geen-lijst"]),
    ("persoon: {oorzaken: [psychisch, psychisch]}", ["keuze-dubbel"]),
    ("initiatief: {werkvorm: ateleir}", ["onbekende-keuze", "bedoelde u `atelier`?"]),
    ("persoon: ja", ["geen-gegevens"]),
    ("persoontje: {}", ["onbekend-deel", "bedoelde u `persoon`?"]),
    ("persoon: {in_staat_beschermd: {waarde: nee, dor: An}}", ["onbekend-bij-oordeel", "bedoelde u `door`?"]),
    ("persoon: {vraag_naar_arbeid: jaa, uren_per_week: 70}", ["geen-ja-nee", "buiten-bereik"]),
    ("initiatief: [{naam: A, werkvorm: a}, {naam: B, werkvorm: b}]", ["`a` is geen waarde", "`b` is geen waarde"]),
]


@pytest.mark.parametrize(("text", "said"), MISTAKES, ids=[text for text, _ in MISTAKES])
def test_mistakes_in_facts(az: Run, facts: Facts, text: str, said: list[str]) -> None:
    result = az("evaluate", "beslissingsboom", facts(f"peildatum: 2024-03-01\n{text}\n"))
    assert (result.exit_code, result.stdout) == (1, "")
    assert [words for words in said if words not in result.stderr] == []


def test_a_mistake_about_a_person_is_told_once_for_three_initiatives(az: Run, facts: Facts) -> None:
    path = facts("peildatum: 2024-03-01\npersoon: {uren_per_week: 70}\ninitiatief: [{naam: A}, {naam: B}, {naam: C}]\n")
    assert az("evaluate", "beslissingsboom", path).stderr.count("buiten-bereik") == 1


def test_a_day_outside_the_validity_says_from_when(az: Run, facts: Facts) -> None:
    told = az("evaluate", "beslissingsboom", facts("peildatum: 2008-12-31\n"))
    assert told.exit_code == 1
    assert "geval.yaml:1:12" in told.stderr
    assert "vanaf 1 januari 2009" in told.stderr
    asked = az("evaluate", "beslissingsboom", facts("{}\n"), "--on", "2008-12-31")
    assert asked.exit_code == 2
    assert "vanaf 1 januari 2009" in asked.stderr


def test_two_days_that_differ(az: Run) -> None:
    result = az("evaluate", "beslissingsboom", JA, "--on", "2024-03-02")
    assert result.exit_code == 1
    assert "peildatums-verschillen" in result.stderr
    assert "de gegevens zeggen peildatum 2024-03-01, maar gevraagd is 2024-03-02" in result.stderr


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"\xff\xfe", "geen-utf8"), (b"", "geen-geval"), (b"a:\n\t- b", "tab"), (b"[" * 5000, "te-diep"), (b"{", "[")],
)
def test_files_that_cannot_be_read(az: Run, tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "geval.yaml"
    path.write_bytes(data)
    result = az("evaluate", "beslissingsboom", path)
    assert result.exit_code == 1
    assert f"fout[{code}" in result.stderr or code == "["
    assert az("evaluate", "beslissingsboom", "-", input=data).exit_code == 1


def test_rules_that_give_no_answer_end_with_1(az: Run, facts: Facts, own: Path) -> None:
    path = facts("peildatum: 2024-03-01\ngroep: {totaal_uren: 12, aantal_personen: 0}\n")
    result = az("evaluate", own, path)
    assert result.exit_code == 1
    assert "deling-door-nul" in result.stdout
    data = az("evaluate", own, path, "--json")
    assert data.exit_code == 1
    assert [fault["code"] for fault in json.loads(data.stdout)["faults"]] == ["deling-door-nul"]
    both = facts("- groep: {totaal_uren: 12, aantal_personen: 0}\n- groep: {totaal_uren: 12, aantal_personen: 2}\n")
    overview = az("evaluate", own, both, "--on", "2024-03-01")
    assert overview.exit_code == 1
    assert overview.stdout.startswith(
        "Overzicht\n---------\n"
        "  Geval 1  fout  geen antwoord bij Er zijn genoeg uren per persoon\n  Geval 2  ja    alle 1 vragen voldaan\n"
    )


def test_mistakes_in_the_rules_are_told_too(az: Run, facts: Facts, own: Path) -> None:
    rules = own / "regelset.yaml"
    rules.write_text(rules.read_text("utf-8").replace(">= minimum", ">= minimun"), "utf-8")
    result = az("evaluate", own, facts("{}\n"))
    assert result.exit_code == 1
    assert "bedoelde u `minimum`?" in result.stderr


def test_a_parameter_in_a_text_has_the_value_of_the_day(az: Run, facts: Facts, own: Path) -> None:
    rules, row = (
        own / "regelset.yaml",
        "      - waarde: {}\n        {}\n        bron: {{document: reglement, plaats: '2'}}\n",
    )
    text = rules.read_text("utf-8").replace("Er zijn genoeg uren per persoon", "Er is {minimum} per persoon")
    text = text.replace("Hoeveel uren zijn er?", "Is er {minimum} per persoon, en hoeveel dan?")
    head, _, tail = text.partition("      - waarde: 3\n")
    rows = row.format(3, "tot en met: 2023-12-31") + row.format(4, "vanaf: 2024-01-01")
    rules.write_text(head + rows + "regels:" + tail.partition("regels:")[2], "utf-8")
    both = facts("- {groep: {totaal_uren: 2, aantal_personen: 1}}\n- {}\n")
    for day, told in (("2023-12-31", "3 uur"), ("2024-01-01", "4 uur")):
        said = az("evaluate", own, both, "--on", day).stdout
        assert f"beslist door vraag 1: Er is {told} per persoon\n" in said.partition("\n\n")[0]
        assert f"Beslist door vraag 1 van 1: Er is {told} per persoon\n" in said
        assert f"Is er {told} per persoon, en hoeveel dan?" in az("ask", own, "--on", day, input="s\n").stdout
    assert "Er is 3 uur of 4 uur per persoon" in az("list", own).stdout
