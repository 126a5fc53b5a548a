"""`azrules check`: all mistakes at once, for people and for programs."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from azrules import library
from tests.cli.conftest import ROOT, RULES, SOURCES, Run
from tests.golden import golden
from tests.long import LONG

FEATURE = "# language: nl\nFunctionaliteit: Leeg\n  Scenario: Niets\n    En dan\n"


@pytest.fixture
def broken(own: Path) -> Path:
    """A rule set with a mistake in the rules and one in a scenario."""
    rules = RULES.replace(">= minimum", ">= minimun").replace(
        "eenheid: uur\n      bereik", "eenheid: ur\n      bereik", 1
    )
    (own / "regelset.yaml").write_text(rules, "utf-8")
    (own / "features").mkdir()
    (own / "features" / "leeg.feature").write_text(FEATURE, "utf-8")
    return own


@LONG
def test_the_rule_sets_of_this_repository_are_fine(az: Run) -> None:
    result = az("check", env={"AZRULES_BRONNEN": str(ROOT / "nergens")})
    assert result.exit_code == 0
    assert "Niet nagekeken, want de tekst is niet voorhanden: " in result.stdout
    assert "Zet AZRULES_BRONNEN op de map met de teksten." in result.stdout
    assert f"Alles in orde: {len(library.names())} regelsets" in result.stdout


def test_elsewhere_those_that_come_with_azrules(az: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = az("check")
    assert result.exit_code == 0
    assert f"Alles in orde: {len(library.names())} regelsets" in result.stdout


def test_in_a_folder_with_rules_those(az: Run, own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rules = own.parent / "rules"
    rules.mkdir()
    own.rename(rules / "verdeling")
    monkeypatch.chdir(own.parent)
    assert az("check").stdout == "Alles in orde: 1 regelset, 2 bestanden.\n"


def test_mistakes_as_people_read_them(az: Run, broken: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(broken)
    result = az("check", ".")
    assert (result.exit_code, result.stderr) == (1, "")
    golden("cli/check.txt", result.stdout)
    golden("cli/check-english.txt", az("check", ".", "--lang", "en").stdout)


def test_every_kind_of_file(az: Run, broken: Path) -> None:
    (broken / "en.yaml").write_text("taal: en\nregels: {genoeg: {titel: Enough}}\n", "utf-8")
    assert "onbekende-eenheid" in az("check", broken / "regelset.yaml").stdout
    assert "onbekende-eenheid" in az("check", broken / "en.yaml").stdout
    assert az("check", broken / "bronnen.yaml").exit_code == 0
    assert "stap-zonder-soort" in az("check", broken / "features" / "leeg.feature").stdout
    both = az("check", broken / "bronnen.yaml", broken / "features").stdout
    assert "stap-zonder-soort" in both
    assert "onbekende-eenheid" not in both


def test_what_is_wrong_with_a_translation(az: Run, own: Path) -> None:
    (own / "en.yaml").write_text("taal: en\nregels: {genoog: {titel: Enough}}\n", "utf-8")
    result = az("check", own)
    assert result.exit_code == 1
    assert "vertaling-zonder-tekst" in result.stdout


@pytest.fixture
def text(own: Path, tmp_path: Path) -> Path:
    """Makes the document that the rule set cites a text; the folder where that text belongs."""
    sources = SOURCES.replace(
        "    adres: https://example.org/reglement\n    gelezen: 2024-01-01\n", "    bestand: r.txt\n"
    )
    (own / "bronnen.yaml").write_text(sources, "utf-8")
    return tmp_path


def test_a_passage_that_changed(az: Run, own: Path, text: Path) -> None:
    lines = f'plaats: "1", regels: 1, sha256: {"a" * 64}'
    rules = RULES.replace('plaats: "1"', lines).replace('plaats: "2"', lines)
    (own / "regelset.yaml").write_text(rules, "utf-8")
    (text / "r.txt").write_text("Drie uur per persoon.\n", "utf-8")
    told = az("check", own, env={"AZRULES_BRONNEN": str(text)})
    assert told.exit_code == 1
    assert told.stdout.count("fout[passage-veranderd]") == 2
    assert "Drie uur per persoon." in told.stdout
    absent = az("check", own, env={"AZRULES_BRONNEN": str(text / "nergens")})
    assert absent.exit_code == 0
    assert "niet voorhanden: reglement" in absent.stdout


def test_a_wrong_line_is_told_where_the_passage_is(az: Run, own: Path, text: Path) -> None:
    sha256 = hashlib.sha256(b"Drie uur per persoon.").hexdigest()
    rules = RULES.replace('plaats: "1"', f'plaats: "1", regels: 1, sha256: {sha256}')
    rules = rules.replace('plaats: "2"', f'plaats: "2", regels: 2, sha256: {sha256}')
    (own / "regelset.yaml").write_text(rules, "utf-8")
    (text / "r.txt").write_text("Vooraf.\nDrie uur per persoon.\n", "utf-8")
    told = az("check", own, env={"AZRULES_BRONNEN": str(text)}).stdout
    assert told.count("fout[passage-veranderd]") == 1
    assert "= de passage van deze sha256 staat op regels: 2" in told


def test_a_hash_that_is_missing_is_told_at_once(az: Run, own: Path, text: Path) -> None:
    rules = RULES.replace('plaats: "1"', 'plaats: "1", regels: 1').replace('plaats: "2"', 'plaats: "2", regels: 2')
    (own / "regelset.yaml").write_text(rules, "utf-8")
    (text / "r.txt").write_text("Vooraf.\nDrie uur per persoon.\n", "utf-8")
    told = az("check", own, env={"AZRULES_BRONNEN": str(text)}).stdout
    assert [line.strip() for line in told.splitlines() if "sha256: " in line] == [
        f"= lees de passage na en schrijf `sha256: {hashlib.sha256(passage).hexdigest()}`"
        for passage in (b"Vooraf.", b"Drie uur per persoon.")
    ]


def test_all_mistakes_of_all_files_at_once(az: Run, own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fact with a new name, a key that is misspelt, a word and a date that do not exist: none hides another."""
    rules = (
        RULES.replace("    totaal_uren:\n      titel", "    alle_uren:\n      titl")
        .replace("titel: Er zijn genoeg uren per persoon", "titel: [Er zijn genoeg uren]")
        .replace("        vanaf: 2020-01-01\n", "        vanaf: 2020-01-32\n")
        .replace("        bron: {document: reglement", "        nagegaan: ooit\n        bron: {document: reglemet")
        .replace("  genoeg:\n", "  genoeg:\n    kracht: moett\n")
    )
    (own / "regelset.yaml").write_text(rules, "utf-8")
    (own / "bronnen.yaml").write_text(SOURCES.replace("aard", "art"), "utf-8")
    (own / "en.yaml").write_text("taal: en\nregels: {genoog: {titel: Enough}, genoeg: {titel: 3}}\n", "utf-8")
    (own / "features").mkdir()
    (own / "features" / "oud.feature").write_text(
        "# language: nl\nFunctionaliteit: Oud\n  Scenario: Uren\n"
        '    Gegeven de regelset "verdeling"\n    En groep.totaal_uren is 3\n    Als de beslissing wordt gevraagd\n'
        "    Dan is het antwoord ja\n",
        "utf-8",
    )
    monkeypatch.chdir(own)
    golden("cli/check-alles.txt", az("check", ".").stdout)


def test_notes_do_not_fail(az: Run, own: Path) -> None:
    rules = own / "regelset.yaml"
    rules.write_bytes(b"\xef\xbb\xbf" + RULES.replace("\n", "\r\n").encode())
    result = az("check", own)
    assert result.exit_code == 0
    assert "opmerking[bom]" in result.stdout
    assert "opmerking[crlf]" in result.stdout
    assert "Alles in orde" in result.stdout
    data = json.loads(az("check", own, "--format", "json").stdout)
    assert (data["errors"], [problem["severity"] for problem in data["problems"]]) == (0, ["note", "note"])


def test_a_file_that_is_no_text(az: Run, own: Path) -> None:
    (own / "regelset.yaml").write_bytes(b"\xff")
    result = az("check", own)
    assert result.exit_code == 1
    assert result.stdout.count("geen-utf8") == 1


def test_json(az: Run, broken: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(broken)
    data = json.loads(az("check", ".", "--format", "json").stdout)
    assert data["files"] == ["bronnen.yaml", "features/leeg.feature", "regelset.yaml"]
    unit = next(problem for problem in data["problems"] if problem["code"] == "onbekende-eenheid")
    assert unit["did_you_mean"] == "uur"
    assert (unit["file"], unit["line"], unit["column"], unit["end_column"]) == ("regelset.yaml", 13, 16, 18)
    assert unit["message"] == "`ur` is geen eenheid"
    assert data["errors"] == len(data["problems"])


def test_sarif(az: Run, broken: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(broken)
    result = az("check", ".", "--format", "sarif", "--lang", "en")
    assert result.exit_code == 1
    log = json.loads(result.stdout)
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert run["columnKind"] == "unicodeCodePoints"
    for one in run["results"]:
        assert rules[one["ruleIndex"]]["id"] == one["ruleId"]
        assert one["level"] in ("error", "note")
        (location,) = one["locations"]
        region = location["physicalLocation"]["region"]
        assert 1 <= region["startLine"] <= region["endLine"]
        assert min(region["startColumn"], region["endColumn"]) >= 1
        uri = location["physicalLocation"]["artifactLocation"]["uri"]
        assert not uri.startswith("/")
        assert (broken / uri).is_file()
    assert "`ur` is not a unit. did you mean `uur`?" in result.stdout
