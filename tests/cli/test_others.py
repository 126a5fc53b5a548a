"""`show`, `list`, `facts`, `explain` and `test`."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from azrules import library, passes
from azrules.cli.terminal import Terminal
from azrules.lang import Lang
from azrules.run import describe
from tests.cli.conftest import ROOT, RULES, Run
from tests.golden import golden
from tests.long import LONG

SHOWN = ["criterium_3", "criterium_4", "criterium_5", "criterium_7", "criterium_11", "zomergrens_leerplicht"]
SHOWN += ["pensioenleeftijd", "dagdeel", "schrikkeldag", "uren_per_week", "initiatief.aard_activiteit"]
SHOWN += ["persoon.in_staat_beschermd", "reden_persoonsgebonden", "arbeidszorgmedewerker"]


@LONG
@pytest.mark.parametrize("name", SHOWN)
def test_show(az: Run, name: str) -> None:
    result = az("show", f"beslissingsboom/{name}")
    assert (result.exit_code, result.stderr) == (0, "")
    golden(f"cli/show-{name}.txt", result.stdout)


def test_show_in_english(az: Run) -> None:
    golden("cli/show-english.txt", az("show", "beslissingsboom/criterium_10", "--lang", "en").stdout)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_everything_in_a_rule_set_can_be_shown(lang: Lang) -> None:
    ruleset = passes.load("beslissingsboom")
    for name in describe.names(ruleset):
        shown = describe.describe(ruleset, name, lang)
        assert f"({name})" in shown.splitlines()[0] or name in ruleset.interpretations
        assert "Fault" not in shown


def test_a_question_by_its_number_and_the_decision_by_the_rule_set(az: Run) -> None:
    assert az("show", "7").stdout == az("show", "criterium_7").stdout
    assert az("show", "beslissingsboom").stdout == az("show", "arbeidszorgmedewerker").stdout
    assert az("show", "15").exit_code == 2


def test_text_to_read_is_folded_to_the_screen(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "30")
    Terminal("nl").prose("kort\n  - Nood aan ondersteuning of zorg: ja")
    assert capsys.readouterr().out == "kort\n  - Nood aan ondersteuning of\n      zorg: ja\n"


def test_show_of_a_rule_set_elsewhere(az: Run, own: Path) -> None:
    assert az("show", f"{own}/genoeg").stdout.startswith("Er zijn genoeg uren per persoon (genoeg)")
    assert az("show", "genoeg", "--ruleset", own).stdout.startswith("Er zijn genoeg uren per persoon (genoeg)")


def test_a_name_that_two_rule_sets_have(az: Run, own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = own.parent / "andere"
    shutil.copytree(own, other)
    (other / "regelset.yaml").write_text(RULES.replace("regelset: verdeling", "regelset: andere"), "utf-8")
    monkeypatch.setattr(library, "names", lambda: [f"{own}/", f"{other}/"])
    result = az("show", "genoeg")
    assert result.exit_code == 2
    assert "kies: `verdeling/genoeg`, `andere/genoeg`" in result.stderr


def test_list(az: Run) -> None:
    golden("cli/list.txt", az("list").stdout)
    golden("cli/list-beslissingsboom.txt", az("list", "beslissingsboom").stdout)


def test_list_of_a_rule_set_elsewhere(az: Run, own: Path) -> None:
    assert f"azrules show {own}/genoeg" in az("list", own).stdout


@LONG
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_an_empty_facts_file_loads_as_it_is(az: Run, tmp_path: Path, lang: str) -> None:
    result = az("facts", "beslissingsboom", "--lang", lang)
    golden(f"cli/facts-{lang}.yaml", result.stdout)
    path = tmp_path / "leeg.yaml"
    path.write_text(result.stdout, "utf-8")
    answer = az("evaluate", "beslissingsboom", path)
    assert (answer.exit_code, answer.stderr) == (0, "")
    assert "Nog open vanaf vraag 1" in answer.stdout


DOCUMENTS = [
    ("dossier-nl", ["dossier"]),
    ("dossier-en", ["dossier", "--lang", "en"]),
    ("dossier-ingevuld", ["dossier", "examples/dossier-van-leila.yaml"]),
    ("omkadering-ingevuld", ["omkadering", "examples/omkadering-vijf-plaatsen-acht-mensen.yaml"]),
    ("beslissingsboom-nl", ["beslissingsboom"]),
]


@pytest.mark.parametrize(("name", "arguments"), DOCUMENTS, ids=[name for name, _ in DOCUMENTS])
def test_a_document_to_print(az: Run, name: str, arguments: list[str]) -> None:
    result = az("facts", *arguments, "--document")
    assert (result.exit_code, result.stderr) == (0, "")
    golden(f"cli/document-{name}.md", result.stdout)


def test_a_file_with_three_cases_gives_three_documents(az: Run) -> None:
    told = az("facts", "beslissingsboom", "examples/beslissingsboom-drie-initiatieven.yaml", "--document").stdout
    assert [line for line in told.splitlines() if line.startswith("# ")] == ["# Beslissingsboom arbeidszorg"] * 3


def test_explain_a_message(az: Run) -> None:
    result = az("explain", "onbekend-gegeven")
    assert result.exit_code == 0
    assert result.stdout.startswith("onbekend-gegeven\n----------------\n")
    assert len(result.stdout.splitlines()) > 2


def test_explain_without_a_page_gives_the_sentences(az: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library, "manual", lambda lang: "# Meldingen\n\n## bom\n\nEen bom.\n\n## crlf\n\nTwee.\n")
    assert az("explain", "bom").stdout == "bom\n---\nEen bom.\n"
    assert az("explain", "crlf").stdout == "crlf\n----\nTwee.\n"
    assert az("explain", "onbekend-gegeven", "--lang", "en").stdout == (
        "onbekend-gegeven\n----------------\n`…` is not a fact of `…`\n`azrules facts …` shows all facts\n"
    )


def test_explain_indents_the_examples(az: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    page = '## bom\n\nEen bom.\n\n```yaml title="geval.yaml, met \\t"\na:\n  b\n\nc\n```\n\n```melding\nfout\n```\n'
    monkeypatch.setattr(library, "manual", lambda lang: page)
    assert az("explain", "bom").stdout == (
        "bom\n---\nEen bom.\n\ngeval.yaml, met \\t:\n    a:\n      b\n\n    c\n\n    fout\n"
    )


def test_explain_all_messages(az: Run) -> None:
    lines = az("explain").stdout.splitlines()
    assert "bom: dit bestand begint met een onzichtbaar teken (BOM)" in lines
    assert lines == sorted(lines, key=lambda line: line.partition(":")[0])
    assert "{" not in "".join(lines).replace("{ }", "")


@LONG
def test_the_scenarios_of_a_rule_set(az: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    result = az("test", "beslissingsboom")
    assert result.exit_code == 0
    assert "geslaagd" in result.stdout
    assert "passed" in az("test", "beslissingsboom", "--lang", "en").stdout
    monkeypatch.setattr(library, "names", lambda: ["ama-sociale-economie", "doorstroomtrajecten"])
    told = [line for line in az("test").stdout.splitlines() if "geslaagd" not in line]
    assert told == library.names()


FEATURE = """\
# language: nl
Functionaliteit: Verdelen
  Scenario: Genoeg
    Gegeven de regelset "verdeling"
    En de peildatum 2024-03-01
    En groep.totaal_uren is 12
    En groep.aantal_personen is {persons}
    Als de beslissing wordt gevraagd
    Dan is het antwoord ja
"""


@pytest.mark.parametrize(("persons", "code"), [(2, 0), (6, 1)])
def test_the_scenarios_of_a_rule_set_elsewhere(az: Run, own: Path, persons: int, code: int) -> None:
    (own / "features").mkdir()
    (own / "features" / "verdelen.feature").write_text(FEATURE.format(persons=persons), "utf-8")
    for asked in (own, own / "regelset.yaml"):
        result = az("test", asked)
        assert result.exit_code == code
        assert ("MISLUKT" in result.stdout) is bool(code)
        assert ("Met --details ziet u ook" in result.stdout) is bool(code)
        assert ("Nee, er is te weinig." in az("test", asked, "--details").stdout) is bool(code)


def test_a_rule_set_without_scenarios(az: Run, own: Path) -> None:
    result = az("test", own)
    assert result.exit_code == 2
    assert "geen scenario's" in result.stderr


def test_the_examples_of_the_help_work(az: Run) -> None:
    assert (ROOT / "examples" / "beslissingsboom-ja.yaml").is_file()
    assert az("show", "beslissingsboom/uren_per_week").exit_code == 0
