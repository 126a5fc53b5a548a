"""`azrules interface`, and `azrules check --against` what it wrote: the gate on the published interface."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from azrules import library
from tests.cli.conftest import ROOT, RULES, Run
from tests.golden import golden
from tests.long import LONG

BROKEN = RULES.replace("0 tot en met 100", "0 tot en met 50").replace("aantal_personen", "aantal_mensen")
Told = Callable[[str], str]


@pytest.fixture
def published(az: Run, own: Path) -> Path:
    """The interface of the small rule set as it was published."""
    path = own.parent / "interface.json"
    path.write_text(az("interface", own).stdout, "utf-8")
    return path


@pytest.fixture
def rules(own: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Changes the rule set; everything is done from the folder above it."""
    monkeypatch.chdir(own.parent)

    def write(text: str) -> None:
        (own / "regelset.yaml").write_text(text, "utf-8")

    return write


@LONG
def test_the_rules_that_come_with_azrules_bear_the_version_that_their_changes_ask(az: Run) -> None:
    """The gate of this project: `azrules interface > rules/interface.json` publishes them anew."""
    result = az("check", "--against", "rules/interface.json", env={"AZRULES_BRONNEN": "nergens"})
    assert result.exit_code == 0, result.output
    assert set(library.names()) >= set(json.loads((ROOT / "rules/interface.json").read_text("utf-8"))["rulesets"])


def test_the_interface_is_that_of_every_rule_set_or_of_those_that_are_named(az: Run, own: Path) -> None:
    assert [*json.loads(az("interface").stdout)["rulesets"]] == library.names()
    named = json.loads(az("interface", own, "statuut").stdout)["rulesets"]
    assert [*named] == ["verdeling", "statuut"]
    assert named["verdeling"]["rules"]["verdeeld"]["needs"] == ["groep.totaal_uren", "groep.aantal_personen"]
    assert az("interface", "statuutje").exit_code == 2


def test_a_version_that_is_too_low(az: Run, published: Path, rules: Told) -> None:
    rules(BROKEN)
    result = az("check", "verdeling", "--against", "interface.json")
    assert (result.exit_code, result.stderr) == (1, "")
    golden("cli/against.txt", result.stdout)
    golden("cli/against-english.txt", az("check", "verdeling", "--against", "interface.json", "--lang", "en").stdout)


def test_a_version_that_is_high_enough(az: Run, published: Path, rules: Told) -> None:
    rules(BROKEN.replace("versie: 1.0.0", "versie: 2.0.0"))
    result = az("check", "verdeling", "--against", "interface.json")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "verdeling: van 1.0.0 naar 2.0.0, minstens 2.0.0 was nodig "
        "(1 verdwenen, 1 smaller, 1 nieuw, 1 met meer nodig).",
        "Alles in orde: 1 regelset, 2 bestanden.",
    ]
    rules(RULES.replace("versie: 1.0.0", "versie: 1.0.1"))
    told = az("check", "verdeling", "--against", "interface.json", "--lang", "en").stdout
    assert "verdeling: from 1.0.0 to 1.0.1, at least 1.0.1 was needed (only the file is different)." in told


def test_nothing_changed(az: Run, published: Path, rules: Told) -> None:
    result = az("check", "verdeling", "--against", "interface.json")
    assert (result.exit_code, result.stdout) == (0, "Alles in orde: 1 regelset, 2 bestanden.\n")


def test_a_rule_set_with_mistakes_is_mended_first(az: Run, published: Path, rules: Told) -> None:
    rules(BROKEN.replace(">= minimum", ">= minimun"))
    told = az("check", "verdeling", "--against", "interface.json").stdout
    assert "onbekende-naam" in told
    assert "versie-te-laag" not in told
    assert "regelset-verdwenen" not in told


def test_a_rule_set_that_went_or_got_another_name(az: Run, own: Path, published: Path, rules: Told) -> None:
    other = own.parent / "verdelingen"
    shutil.copytree(own, other)
    assert az("check", other, "--against", "interface.json").exit_code == 0, "it still stands beside this one"
    shutil.rmtree(own)
    (other / "regelset.yaml").write_text(RULES.replace("regelset: verdeling", "regelset: verdelingen"), "utf-8")
    result = az("check", other, "--against", "interface.json")
    assert result.exit_code == 1
    assert "fout[regelset-verdwenen]: de regelset `verdeling` is gepubliceerd, en is er niet meer" in result.stdout
    assert "bedoelde u `verdelingen`?" in result.stdout
    assert "interface.json:4:5" in result.stdout
    assert az("check", other / "bronnen.yaml", "--against", "interface.json").exit_code == 0, (
        "no rule set was asked for"
    )


def test_for_programs(az: Run, published: Path, rules: Told) -> None:
    rules(BROKEN)
    data = json.loads(az("check", "verdeling", "--against", "interface.json", "--format", "json").stdout)
    assert [problem["code"] for problem in data["problems"]] == ["versie-te-laag"]
    (compared,) = data["compared"]
    assert {**compared, "changes": 4} == {
        "ruleset": "verdeling",
        "was": "1.0.0",
        "now": "1.0.0",
        "least": "2.0.0",
        "changes": len(compared["changes"]),
    }
    gone, narrower, *_ = compared["changes"]
    assert (gone["how"], gone["level"], gone["name"]) == ("gone", "major", "groep.aantal_personen")
    assert (gone["file"], narrower["file"]) == ("interface.json", "verdeling/regelset.yaml")
    assert (narrower["line"], narrower["message"]) == (10, "smaller: was 0 tot en met 100, nu 0 tot en met 50")
    assert "compared" not in json.loads(az("check", "verdeling", "--format", "json").stdout)
    (run,) = json.loads(az("check", "verdeling", "--against", "interface.json", "--format", "sarif").stdout)["runs"]
    assert len(run["results"][0]["relatedLocations"]) == 4


def test_a_file_that_is_no_interface(az: Run, published: Path, rules: Told) -> None:
    """What is wrong with it hides nothing of what is wrong with the rules."""
    rules(BROKEN.replace(">= minimum", ">= minimun"))
    published.write_text(published.read_text("utf-8").replace('"0"', '"nul"', 1), "utf-8")
    told = az("check", "verdeling", "--against", "interface.json").stdout
    assert "verkeerde-schrijfwijze" in told
    assert "onbekende-naam" in told
    published.write_text("{", "utf-8")
    result = az("check", "verdeling", "--against", "interface.json")
    assert result.exit_code == 1
    assert "json-niet-af" in result.stdout


def git(folder: Path, *arguments: str) -> None:
    who = ["-c", "user.name=An", "-c", "user.email=an@example.org"]
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


def test_a_revision_of_git(az: Run, own: Path, published: Path, rules: Told) -> None:
    folder = own.parent
    git(folder, "init", "-q")
    git(folder, "add", "verdeling")
    git(folder, "commit", "-qm", "Eerst")
    git(folder, "tag", "v0")
    (folder / "rules").mkdir()
    published.rename(folder / "rules/interface.json")
    git(folder, "add", "rules")
    git(folder, "commit", "-qm", "Gepubliceerd")
    git(folder, "tag", "v1.0.0")
    shutil.rmtree(folder / "rules")
    rules(BROKEN)
    result = az("check", "verdeling", "--against", "v1.0.0")
    assert result.exit_code == 1
    assert "--> v1.0.0:rules/interface.json:16:9" in result.stdout
    assert az("check", "verdeling", "--against", "HEAD").exit_code == 1
    without = az("check", "verdeling", "--against", "v0")
    assert (without.exit_code, without.stderr.partition("\n")[0]) == (
        2,
        "fout: `v0` van git heeft geen rules/interface.json",
    )
    near = az("check", "verdeling", "--against", "v1.0.1")
    assert near.exit_code == 2
    assert "geen tag of commit van git; bedoelde u `v1.0.0`?" in near.stderr
    assert az("check", "verdeling", "--against", "--help").exit_code == 2


def test_a_version_that_is_nowhere(az: Run, rules: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    outside = az("check", "verdeling", "--against", "v1.0.0")
    assert outside.exit_code == 2
    assert "hier ook geen tag of commit van git" in outside.stderr
    assert "er is geen bestand `nergens.json`" in az("check", "verdeling", "--against", "nergens.json").stderr
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert "git staat niet op dit toestel" in az("check", "verdeling", "--against", "v1.0.0").stderr
