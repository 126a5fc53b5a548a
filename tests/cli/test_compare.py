"""`azrules compare`: two sides as they are typed, and what is told of them, to people and to programs."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from azrules import library
from azrules.cli import sides
from tests.cli.conftest import ROOT, RULES, SOURCES, Run
from tests.golden import golden
from tests.long import LONG

SCHEMA = Draft202012Validator(library.schema("vergelijking"))
TREE = "beslissingsboom@2024-03-01"


def data(az: Run, *arguments: str) -> Any:
    result = az("compare", *arguments, "--json")
    assert result.exit_code == 0, result.output
    found = json.loads(result.stdout)
    SCHEMA.validate(found)
    return found


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    """The decision tree with a minimum of four hours, in a folder of its own."""
    shutil.copytree(ROOT / "rules", tmp_path / "rules")
    path = tmp_path / "rules/beslissingsboom/regelset.yaml"
    text = path.read_text("utf-8")
    at = text.index("waarde: 3", text.index("  minimum_uren:"))
    path.write_text(f"{text[:at]}waarde: 4{text[at + 9 :]}", "utf-8")
    return path


# ----------------------------------------------------------------------------------------------------------- for people


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_comparison_is_told_in_three_parts(az: Run, lang: str) -> None:
    result = az("compare", TREE, ":dagdeel=dagdeel_is_3_uur", "--lang", lang)
    assert result.exit_code == 0
    golden(f"cli/compare-{lang}.txt", result.stdout)


def test_of_two_days_the_scenarios_say_their_own(az: Run) -> None:
    said = az("compare", "beslissingsboom@2009-01-01", "@2024-01-01").stdout
    assert "peildatum: 2009-01-01 -> 2024-01-01" in said
    assert "ja wordt nee" in said
    assert "een scenario zegt zelf zijn peildatum" in said


@LONG
def test_another_file_is_asked_in_a_scenario_of_its_own(az: Run, changed: Path) -> None:
    said = az("compare", TREE, changed).stdout
    assert "- 3 uur per week vanaf 1 januari 2009" in said
    assert "+ 4 uur per week vanaf 1 januari 2009" in said
    assert "(het eerste)" in said
    assert "(het tweede)" in said
    assert "anders dan in het voorbeeld: Uren per week: 3 uur per week" in said


def test_what_is_the_same_says_so(az: Run) -> None:
    said = az("compare", "zorg-op-maat@2024-03-01", "zorg-op-maat").stdout
    assert "\nNiets.\n" in said
    assert "Van niemand: geen enkel antwoord, resultaat of andere regel rust op wat anders is." in said
    assert "slagen ook met het tweede" in said


LATER = """\
      - waarde: 4
        vanaf: 2027-07-01
        bron: {document: reglement, plaats: "2"}
"""


def test_a_change_that_starts_later_says_with_which_day_to_compare(az: Run, own: Path) -> None:
    other = shutil.copytree(own, own.parent / "anders") / "regelset.yaml"
    text = other.read_text("utf-8").replace("vanaf: 2020-01-01\n        bron", "tot en met: 2027-06-30\n        bron")
    other.write_text(text.replace("regels:\n", LATER + "regels:\n"), "utf-8")
    said = az("compare", own, other).stdout
    assert "op 22 november 2026 verandert niets. De regels verschillen vanaf 1 juli 2027" in said
    assert "vergelijk met `@2027-07-01`" in said
    assert data(az, str(own), str(other))["another_day"] == "2027-07-01"
    assert data(az, f"{own}@2027-07-01", str(other))["witnesses"]
    said = az("compare", f"{own}@2028-01-01", f"{own}@2028-01-01").stdout
    assert "geen enkel antwoord, resultaat of andere regel" in said


def test_a_result_of_one_side_only_is_named(az: Run, own: Path) -> None:
    other = shutil.copytree(own, own.parent / "anders") / "regelset.yaml"
    text = other.read_text("utf-8").replace(
        "beslissing:", "  ruim: {titel: Ruim, voldaan als: totaal_uren > 50}\nbeslissing:"
    )
    other.write_text(text + "resultaten: [ruim]\n", "utf-8")
    said = az("compare", f"{own}@2024-03-01", other).stdout
    assert "Van niemand, voor wat beide kanten vragen" in said
    assert "Enkel in het tweede gevraagd: ruim." in said
    found = data(az, f"{other}@2024-03-01", str(own))
    assert (found["idle"], found["only_in_one"], found["only_in_other"]) == (False, ["ruim"], [])


def test_a_rule_set_without_scenarios_begins_with_nothing(az: Run, own: Path) -> None:
    other = own.parent / "anders"
    shutil.copytree(own, other)
    path = other / "regelset.yaml"
    path.write_text(path.read_text("utf-8").replace("waarde: 3", "waarde: 4"), "utf-8")
    said = az("compare", f"{own}@2024-03-01", other).stdout
    assert "te beginnen bij een geval waarvan niets bekend is" in said
    assert "Een geval zonder voorbeeld" in said
    assert "ja wordt nee" in said
    assert "Bij de regelset zijn geen scenario's." in said


def test_a_reform_is_compared_with_what_it_amends(az: Run) -> None:
    found = data(az, "omkadering@2024-03-01", "+een_op_drie", "--cases", "50")
    assert found["other"]["reforms"] == ["een_op_drie"]
    assert {one["name"] for one in found["text"] if one["kind"] == "parameter"} == {
        "vte_per_begeleider_38",
        "vte_per_begeleider_30",
    }
    assert 'Gegeven de hervorming "een_op_drie"' in found["witnesses"][0]["scenarios"][0]
    assert found["scenarios"]["failing"]


@LONG
def test_what_only_another_reading_weighs_is_found_with_it(az: Run, changed: Path) -> None:
    text = (ROOT / "rules/beslissingsboom/regelset.yaml").read_text("utf-8")
    at = text.index("waarde: 0", text.index("  ondergrens_vergoeding:"))
    changed.write_text(f"{text[:at]}waarde: 1{text[at + 9 :]}", "utf-8")
    found = data(az, TREE, str(changed))
    assert found["reading"] == {"interpretation": "vraag_13", "reading": "met_de_uitleg"}
    assert found["witnesses"][0]["kind"] == "answer"
    assert 'de lezing "met_de_uitleg" voor "vraag_13"' in found["witnesses"][0]["scenarios"][0]
    said = az("compare", TREE, changed).stdout
    assert "Met de lezing met_de_uitleg wel:" in said


@LONG
def test_no_difference_found_is_not_no_difference(az: Run) -> None:
    said = az("compare", TREE, "@2025-01-01", "--cases", "1").stdout
    assert "Geen verschil gevonden in 1 geval. Dat zijn niet alle gevallen die er zijn." in said


def test_of_few_cases_all_are_looked_at_whatever_their_number(az: Run, changed: Path) -> None:
    """Question 2 is about two facts only, so all that they can be is tried."""
    text = (ROOT / "rules/beslissingsboom/regelset.yaml").read_text("utf-8")
    at = text.index("minstens één van:", text.index("  criterium_2:"))
    changed.write_text(f"{text[:at]}alle van:{text[at + len('minstens één van:') :]}", "utf-8")
    said = az("compare", TREE, changed, "--cases", "1").stdout
    assert "het antwoord: onbekend wordt nee" in said


# --------------------------------------------------------------------------------------------------------- for programs


@LONG
def test_the_json_has_its_schema(az: Run) -> None:
    found = data(az, TREE, ":dagdeel=dagdeel_is_3_uur")
    assert found["one"]["readings"]["dagdeel"] == "of"
    assert found["other"]["readings"]["dagdeel"] == "dagdeel_is_3_uur"
    (witness,) = found["witnesses"]
    assert witness["examples"] == ["Jef", "Basisinitiatief"]
    assert witness["changes"] == {"persoon.dagdelen_per_week": "1"}
    assert witness["differs"] == [
        {
            "name": None,
            "one": {"value": True, "status": "known"},
            "other": {"value": False, "status": "known"},
        }
    ]
    assert found["scenarios"]["passing"] > len(found["scenarios"]["failing"]) > 0


def test_today_is_said_aloud_and_not_in_the_json(az: Run) -> None:
    result = az("compare", "zorg-op-maat", "@2024-03-01", "--json")
    assert "azrules rekent met vandaag, 22 november 2026" in result.stderr
    assert json.loads(result.stdout)["one"]["date"] == "2026-11-22"


# ------------------------------------------------------------------------------------------------------- as it is typed


def test_the_second_side_takes_from_the_first_what_it_leaves_out() -> None:
    one, other = sides.read(f"{TREE}~2025-01-01:dagdeel=of", ":dagdeel=dagdeel_is_3_uur@2024-04-01")
    assert (one.law.date.isoformat(), other.law.date.isoformat()) == ("2024-03-01", "2024-04-01")
    assert one.law.known_on == other.law.known_on
    assert (one.law.readings["dagdeel"], other.law.readings["dagdeel"]) == ("of", "dagdeel_is_3_uur")


def test_another_rule_set_takes_only_the_day_of_the_first() -> None:
    one, other = sides.read(f"{TREE}:dagdeel=dagdeel_is_3_uur", "zorg-op-maat")
    assert one.law.date == other.law.date
    assert not {*other.law.readings} & {"dagdeel"}


def test_a_path_may_have_a_mark_in_it(own: Path) -> None:
    place = own.parent / "a+b@c"
    own.rename(place)
    one, _ = sides.read(f"{place}@2024-03-01", "@2024-04-01")
    assert one.ruleset.name == "verdeling"


FRAMEWORKS = """\
  kaders:
    oud: {titel: Oud, tot en met: 2019-12-31, status: historisch}
    nu: {titel: Nu, vanaf: 2020-01-01, tot en met: 2027-12-31}
    straks: {titel: Straks, vanaf: 2028-01-01}
"""


@pytest.mark.parametrize(("framework", "day"), [("oud", "2019-12-31"), ("nu", "2026-11-22"), ("straks", "2028-01-01")])
def test_a_framework_is_asked_today_or_when_it_begins_or_ends(own: Path, framework: str, day: str) -> None:
    path = own / "regelset.yaml"
    text = path.read_text("utf-8").replace("  vanaf: 2020-01-01\nbron", f"{FRAMEWORKS}bron")
    path.write_text(text.replace("        vanaf: 2020-01-01\n", ""), "utf-8")
    one, _ = sides.read(f"{own}@{framework}", "")
    assert one.law.date.isoformat() == day


def test_what_is_open_on_both_sides_is_asked_today(own: Path) -> None:
    path = own / "regelset.yaml"
    text = path.read_text("utf-8").replace("  vanaf: 2020-01-01\nbron", "  kaders: {een: {titel: Een}}\nbron")
    path.write_text(text.replace("        vanaf: 2020-01-01\n", ""), "utf-8")
    one, _ = sides.read(f"{own}@een", "")
    assert one.law.date.isoformat() == "2026-11-22"


def test_a_name_of_any_length_is_a_rule_set_that_is_not_there(az: Run) -> None:
    name = "x" * 5000
    for both in ((name, TREE), (TREE, name)):
        result = az("compare", *both)
        assert result.exit_code == 2
        assert "fout[onbekende-regelset]" in result.stderr


@pytest.fixture
def coloured(tmp_path: Path) -> Callable[[str, str], Path]:
    """A rule set over a colour, with a rule that says one, of which some things have a title of their own."""

    def written(name: str, part: str) -> Path:
        folder = tmp_path / name
        folder.mkdir()
        rules = RULES[: RULES.index("gegevens:")] + part
        (folder / "regelset.yaml").write_text(rules, "utf-8")
        (folder / "bronnen.yaml").write_text(SOURCES, "utf-8")
        return folder

    return written


def test_what_only_the_second_side_knows_is_told_in_its_words(az: Run, coloured: Callable[[str, str], Path]) -> None:
    one = coloured(
        "een",
        "gegevens: {p: {a: {titel: De A, type: ja/nee, vraag: 'A?'}}}\n"
        "regels: {r: {titel: R, voldaan als: a}}\nresultaten: [r]\n",
    )
    other = coloured(
        "twee",
        "gegevens: {p: {a: {titel: De A, type: ja/nee, vraag: 'A?'}, b: {titel: De B, type: keuze, "
        "waarden: {rood: Het rode, blauw: Het blauwe}, vraag: 'B?'}}}\n"
        "regels: {r: {titel: R, alle van: [a, b = rood]}}\nresultaten: [r]\n",
    )
    said = az("compare", f"{one}@2024-03-01", other).stdout
    assert "De B: Het blauwe" in said


def test_a_member_that_only_the_second_side_has_is_told_in_its_words(
    az: Run, coloured: Callable[[str, str], Path]
) -> None:
    part = (
        "gegevens: {p: {kleur: {titel: Kleur, type: keuze, waarden: {rood: Het rode%s, vraag: 'K?'}}}\n"
        "regels: {r: {titel: R, is: kleur}}\nresultaten: [r]\n"
    )
    one, other = coloured("een", part % "}"), coloured("twee", part % ", blauw: Het blauwe}, standaardwaarde: blauw")
    assert "R: onbekend wordt Het blauwe" in az("compare", f"{one}@2024-03-01", other).stdout


@pytest.mark.parametrize(
    ("one", "other", "said", "near"),
    [
        ("beslisingsboom", ":x=y", "onbekende-regelset", "beslissingsboom"),
        ("beslissingsboom@2024-13-01", "", "datum-bestaat-niet", "2024-01-13"),
        ("beslissingsboom@2001-01-01", "", "buiten-geldigheid", ""),
        (TREE, "@1/7/2024", "datum-notatie", "2024-07-01"),
        (TREE, ":dagdeel=off", "lezing-onbekend", "dagdeel=of"),
        ("omkadering@2024-03-01", "+een_op_dri", "onbekende-hervorming", "een_op_drie"),
    ],
)
def test_what_is_not_there_is_shown_at_its_place(az: Run, one: str, other: str, said: str, near: str) -> None:
    result = az("compare", one, other)
    assert result.exit_code == 2
    assert f"fout[{said}]" in result.stderr
    assert "--> <A>:1:" in result.stderr or "--> <B>:1:" in result.stderr
    assert f"bedoelde u `{near}`?" in result.stderr or not near


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["@2024-03-01", "beslissingsboom"], "begint niet met een regelset"),
        ([TREE, "@"], "achter `@` staat niets"),
        ([f"{TREE}@2025-03-01", ":dagdeel=of"], "`@` staat twee keer"),
        ([TREE, ":dagdeel=of:dagdeel=dagdeel_is_3_uur"], "`dagdeel` wordt twee keer gekozen"),
        ([TREE, ":dagdeel"], "`dagdeel` is geen keuze van een lezing"),
        ([TREE, ":dagdeel=of", "--cases", "veel"], "`veel` is geen aantal gevallen"),
        ([TREE, ":dagdeel=of", "--cases", "0"], "`0` is geen aantal gevallen"),
        ([TREE], "B ontbreekt"),
    ],
)
def test_a_side_that_is_none_says_how_it_is_written(az: Run, arguments: list[str], said: str) -> None:
    result = az("compare", *arguments)
    assert result.exit_code == 2
    assert said in result.stderr
