"""`--with`: an answer, a question, a form and a description as a reform makes them; each says so."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

CASE = "peildatum: 2024-03-01\ninitiatief: {telling: totalen, azm_vte: 6, koppen: 6, urenstelsel: stelsel_38}\n"
SAYS = 'Met de hervorming "Eén begeleider voor drie medewerkers": voorstel om door te rekenen'


@pytest.fixture
def case(tmp_path: Path) -> str:
    file = tmp_path / "geval.yaml"
    file.write_text(CASE, "utf-8")
    return str(file)


def test_an_answer_with_a_reform_says_so(az: Run, case: str) -> None:
    usual, amended = az("evaluate", "omkadering", case), az("evaluate", "omkadering", case, "--with", "een_op_drie")
    assert "Begeleiders die de basis minstens vraagt: 1,5 vte" in usual.stdout
    assert "Begeleiders die de basis minstens vraagt: 2 vte" in amended.stdout
    assert SAYS in amended.stdout
    assert "hervorming" not in usual.stdout


def test_a_program_sees_which_reforms_were_applied(az: Run, case: str) -> None:
    told = [
        json.loads(az("evaluate", "omkadering", case, "--json", *more).stdout)
        for more in ((), ("--with", "een_op_vijf"))
    ]
    assert [one["reforms"] for one in told] == [
        [],
        [
            {
                "name": "een_op_vijf",
                "title": "Eén begeleider voor vijf medewerkers, zoals in de sociale werkplaatsen toen",
                "status": "voorstel",
            }
        ],
    ]
    assert [one["outputs"]["basis_getoond"]["value"] for one in told] == ["1.5", "1.2"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("facts", "omkadering"),
        ("facts", "omkadering", "--document"),
        ("show", "omkadering/begeleiders_basis"),
    ],
)
def test_what_is_told_with_a_reform_says_so(az: Run, arguments: tuple[str, ...]) -> None:
    said = az(*arguments, "--with", "een_op_drie").stdout
    assert SAYS in " ".join(said.replace("\n# ", " ").split())


def test_an_interview_with_a_reform(az: Run, case: str) -> None:
    assert SAYS in az("ask", "omkadering", case, "--with", "een_op_drie", input="s\n\n").stdout


def test_two_that_clash(az: Run, case: str) -> None:
    found = az("evaluate", "omkadering", case, "--with", "een_op_drie", "--with", "een_op_vijf")
    assert found.exit_code == 1
    assert "de hervormingen `een_op_drie` en `een_op_vijf` raken allebei de parameter" in found.stderr


def test_a_misspelt_name(az: Run, case: str) -> None:
    found = az("evaluate", "omkadering", case, "--with", "een_op_dri")
    assert (found.exit_code, found.stdout) == (2, "")
    assert found.stderr.startswith(
        "fout[onbekende-hervorming]: de regelset `omkadering` heeft geen hervorming `een_op_dri`"
    )
    assert "bedoelde u `een_op_drie`?" in found.stderr


def test_the_reforms_there_are(az: Run) -> None:
    listed = az("list", "statuut").stdout
    for name in ("zonder_inkomensverlies", "incentive_mag", "zoals_het_memorandum"):
        assert f"  {name}" in listed
    told = az("show", "statuut/incentive_mag").stdout
    assert "Wie deelneemt, mag een incentive krijgen, ook in welzijn (incentive_mag)" in told
    assert "Kracht: vraag aan het beleid, nog geen regel" in told
    assert "Bron: Memorandum" in told


def test_which_scenarios_end_otherwise(az: Run) -> None:
    found = az("test", "omkadering", "--with", "een_op_vijf")
    assert found.exit_code == 1
    assert "de waarde van begeleiders_vte_min: 0.8; verwacht was: 1" in found.stdout


@pytest.mark.parametrize(
    ("arguments", "instead"),
    [
        (("show", "begeleiders_basis"), "azrules show REGELSET/begeleiders_basis --with een_op_drie"),
        (("test",), "azrules test REGELSET --with een_op_drie"),
    ],
)
def test_a_reform_belongs_to_one_rule_set(az: Run, arguments: tuple[str, ...], instead: str) -> None:
    found = az(*arguments, "--with", "een_op_drie")
    assert found.exit_code == 2
    assert f"schrijf `{instead}`" in found.stderr


RULES = """\
regelset: {name}
versie: 1.0.0
titel: Proef
status: aanbeveling
geldt: {{vanaf: 2000-01-01}}
bron: {{document: web, plaats: "1"}}
gegevens: {{mens: {{komt: {{titel: Komt, type: ja/nee, vraag: "Komt de mens?"}}}}}}
regels: {{mag: {{titel: Mag, voldaan als: komt}}}}
resultaten: [mag]
"""
SOURCES = 'bronnen: {web: {titel: Web, aard: web, adres: "https://example.org", gelezen: 2024-01-01, status: vraag}}\n'
REFORM = """\
hervorming: plan
wijzigt: proef
titel: Plan
status: voorstel
verandert: {regels: {mag: {titel: Mag, voldaan als: komt_niet}}}
"""


@pytest.mark.parametrize(
    "path", [".", "proef/regelset.yaml", "proef/hervormingen/plan.yaml", "proef/hervormingen/plan.en.yaml"]
)
def test_check_reads_the_reforms_of_a_rule_set(
    az: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    files = {"bronnen.yaml": SOURCES, "proef/regelset.yaml": RULES.format(name="proef")}
    files |= {"proef/hervormingen/plan.yaml": REFORM, "proef/hervormingen/plan.en.yaml": "taal: en\n"}
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    found = az("check", path)
    assert found.exit_code == 1
    assert found.stdout.startswith(
        "fout[onbekende-naam]: niets heet hier `komt_niet`\n --> proef/hervormingen/plan.yaml:5:53"
    )
    (tmp_path / "proef/regelset.yaml").write_text(RULES.format(name="proef").replace("komt}", "komt_zo}"), "utf-8")
    (tmp_path / "proef/hervormingen/plan.yaml").write_text(REFORM.replace("wijzigt", "wijzigd"), "utf-8")
    codes = [line.partition("]")[0] for line in az("check", path).stdout.splitlines() if line.startswith("fout[")]
    assert "fout[onbekende-sleutel" in codes, "what is wrong with the rule set hides nothing of the reform"


def test_a_reform_that_stands_by_itself_is_checked_against_the_rule_set_that_it_amends(
    az: Run, facts: Callable[..., Path]
) -> None:
    text = "hervorming: half\nwijzigt: omkadering\ntitel: Half\nstatus: voorstel\n"
    text += "verandert: {parameters: {vte_per_begeleider_38: [{waarde: 2}]}}\n"
    good = az("check", facts(text, "half.yaml"))
    assert (good.exit_code, good.output.splitlines()[-1]) == (0, "Alles in orde: 1 bestand.")
    for before, after, code in (
        ("begeleider_38", "begeleider_39", "niets-te-veranderen"),
        ("omkadering", "omkaderin", "onbekende-regelset"),
        ("titel", "tittel", "onbekende-sleutel"),
    ):
        wrong = az("check", facts(text.replace(before, after), "half.yaml"))
        assert (wrong.exit_code, f"fout[{code}]" in wrong.output) == (1, True)
