"""`azrules trace`, and what `check` says about inventaris.yaml."""

from __future__ import annotations

import csv
import io
import shutil
from pathlib import Path

import pytest

from azrules import library
from tests.cli.conftest import RULES, Run
from tests.golden import golden

NORM = RULES.replace(
    "    voldaan als: totaal", '    kracht: moet\n    bron: {document: reglement, plaats: "2"}\n    voldaan als: totaal'
)
INVENTORY = """\
inventaris:
  minstens-drie-uur: {drager: [regels.genoeg, parameters.minimum]}
  een-nota: {drager: [status]}
  hoeveel-mensen: {soort: cijfer, waarom: Het aantal van 2012.}
  later-meer: {niet gecodeerd: De nota zegt niet hoeveel.}
"""
SOURCES = """\
meta: {titel: Alles wat in de nota staat}
items:
  - {id: minstens-drie-uur, titel: "Minstens drie uur: voor wie?"}
  - {id: een-nota}
  - {id: hoeveel-mensen}
  - {id: later-meer}
"""
CITED = "{document: reglement, plaats: Deel 3}"
SPECIFICATION = {
    "begrippen": f"""\
specificatie: begrippen
titel: Begrippen
en: Terms
items:
  groep:
    titel: Groep
    tekst: Wie samen uren verdeelt.
    bron: {CITED}
    zie: [verdeling.genoeg]
    punten: [later-meer, wat-een-groep-is]
    en: {{titel: Group, tekst: Those who share hours.}}
""",
    "cijfers": f"""\
cijfers:
  groepen:
    titel: Groepen
    waarde: 40
    ongeveer: ja
    wanneer: omstreeks 2012
    bron: {CITED}
    en: {{titel: Groups}}
  mensen:
    titel: Mensen
    waarde: 310
    eenheid: persoon
    wanneer: 2012-06-30
    bron: {CITED}
    punten: [hoeveel-mensen]
    en: {{titel: People}}
  groot:
    titel: Grote groepen
    in woorden: enkele
    wanneer: 2012
    bron: {CITED}
    en: {{titel: Large groups, in woorden: a few}}
narekeningen:
  per_groep:
    titel: Mensen per groep
    formule: mensen / groepen
    uitkomst: 7.8
    en: {{titel: People for each group}}
  per_groep_volgens_de_nota:
    titel: Hetzelfde, zoals de nota het zegt
    formule: mensen / groepen
    uitkomst: 8.1
    klopt niet: De nota telde twee groepen te weinig.
    zie: [tegenstrijdigheden.inc-groepen]
    en: {{titel: "The same, as the note says", klopt niet: The note missed two groups.}}
""",
    "tegenstrijdigheden": f"""\
tegenstrijdigheden:
  inc-groepen:
    titel: Veertig of achtendertig groepen
    uitleg: De nota noemt er 40, en rekent met 38.
    bronnen: [{CITED}]
    geen keuze nodig: Geen enkele norm hangt ervan af.
    en: {{titel: Forty or thirty-eight, uitleg: The note counts both., geen keuze nodig: No norm depends on it.}}
  inc-genoeg:
    titel: Genoeg
    uitleg: De nota zegt niet wanneer het genoeg is.
    bronnen: [{CITED}]
    interpretaties: [verdeling.wanneer]
    en: {{titel: Enough, uitleg: The note does not say when it is enough.}}
""",
}
CHOICE = (
    "regels:\n  genoeg:\n    titel: Er zijn genoeg uren per persoon\n",
    "interpretaties:\n  wanneer:\n    vraag: Wanneer?\n    standaard: nu\n"
    "    lezingen: {nu: {titel: Nu}, later: {titel: Later}}\n"
    "regels:\n  genoeg:\n    titel: Er zijn genoeg uren per persoon\n",
)


@pytest.fixture
def traced(own: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a rule set with a norm and an inventaris.yaml, and the inventory of its sources beside it."""
    (own / "regelset.yaml").write_text(NORM, "utf-8")
    (own / "inventaris.yaml").write_text(INVENTORY, "utf-8")
    (own.parent / "punten.yaml").write_text(SOURCES, "utf-8")
    monkeypatch.setattr(library, "specification", lambda: own.parent / "specificatie")
    monkeypatch.chdir(own.parent)
    return own


def several(traced: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two rule sets more: one that carries what the first does not, and one without an inventaris.yaml."""
    for name in ("andere", "zonder"):
        shutil.copytree(traced, traced.parent / name)
    more = INVENTORY.replace("{niet gecodeerd: De nota zegt niet hoeveel.}", "{drager: [regels.genoeg]}")
    (traced.parent / "andere/inventaris.yaml").write_text(f"{more}  van-elders: {{drager: [status]}}\n", "utf-8")
    (traced.parent / "zonder/inventaris.yaml").unlink()
    monkeypatch.setattr(library, "names", lambda: ["./andere", "./verdeling", "./zonder"])


def test_one_rule_set(az: Run, traced: Path) -> None:
    result = az("trace", "./verdeling")
    assert (result.exit_code, result.stderr) == (0, "")
    golden("cli/trace.txt", result.stdout)
    golden("cli/trace-english.txt", az("trace", "./verdeling", "--lang", "en").stdout)


def test_all_rule_sets_and_their_total(az: Run, traced: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An item that two of them name counts once, as carried where one of them carries it."""
    several(traced, monkeypatch)
    result = az("trace")
    assert (result.exit_code, result.stderr) == (0, "")
    golden("cli/trace-all.txt", result.stdout)


@pytest.fixture
def specified(traced: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same, with a specification beside the rule set, and an interpretation in it."""
    folder = traced.parent / "specificatie"
    folder.mkdir()
    shutil.move(traced / "bronnen.yaml", traced.parent / "bronnen.yaml")
    for name, text in SPECIFICATION.items():
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    body = "    voldaan als: totaal_uren / aantal_personen >= minimum\n"
    by_reading = body.replace("    voldaan als: ", "      nu: ") + body.replace("    voldaan als: ", "      later: ")
    rules = NORM.replace(*CHOICE).replace(body, f"    volgens interpretatie: wanneer\n    lezingen:\n{by_reading}")
    (traced / "regelset.yaml").write_text(rules, "utf-8")
    monkeypatch.setattr(library, "names", lambda: ["./verdeling"])
    return folder


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_specification(az: Run, specified: Path, lang: str) -> None:
    """Beside the rule sets in the overview, and each of its files by its name."""
    told = [az("trace", *name, "--lang", lang) for name in ([], *([name] for name in SPECIFICATION))]
    assert [(result.exit_code, result.stderr) for result in told] == [(0, "")] * 4
    golden(f"cli/trace-specificatie-{lang}.txt", "\n".join(result.stdout for result in told))


def test_an_inventory_with_inconsistencies(az: Run, specified: Path) -> None:
    """Each of them must be somewhere, as each item must."""
    items = f"{SOURCES}  - {{id: wat-een-groep-is}}\n"
    both = "inconsistencies: [{id: inc-groepen}, {id: inc-genoeg}]\n"
    Path("punten.yaml").write_text(items + both, "utf-8")
    result = az("trace", "--inventaris", "punten.yaml")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.endswith(
        "\n\nElk punt van punten.yaml kwam ergens terecht (5).\n"
        "\nElke tegenstrijdigheid van punten.yaml heeft een interpretatie of een reden (2).\n"
    )
    Path("punten.yaml").write_text(items + both.replace("inc-genoeg", "inc-anders"), "utf-8")
    result = az("trace", "--inventaris", "punten.yaml")
    assert result.exit_code == 1
    assert result.stdout.endswith(
        "\n\nTegenstrijdigheden die nergens terechtkwamen (1):\n  inc-anders\n"
        "\nTegenstrijdigheden die niet in punten.yaml staan (1):\n  inc-genoeg  tegenstrijdigheden\n"
    )


def test_mistakes_of_the_specification_are_told_by_trace_and_check(az: Run, specified: Path) -> None:
    file = specified / "cijfers.yaml"
    file.write_text(SPECIFICATION["cijfers"].replace("uitkomst: 7.8", "uitkomst: 7.7"), "utf-8")
    for arguments in (["trace"], ["trace", "begrippen"], ["check", "."], ["check", file]):
        result = az(*arguments)
        assert result.exit_code == 1
        assert result.output.count("fout[narekening-klopt-niet]") == 1
    file.write_text(SPECIFICATION["cijfers"], "utf-8")
    assert az("check", ".").stdout == "Alles in orde: 1 regelset, 6 bestanden.\n"


def test_every_item_of_the_sources_went_somewhere(az: Run, traced: Path) -> None:
    result = az("trace", "./verdeling", "--inventaris", "punten.yaml")
    assert result.exit_code == 0
    assert result.stdout.endswith("\n\nElk punt van punten.yaml kwam ergens terecht (4).\n")


def test_items_that_went_nowhere_and_items_that_are_not_there(
    az: Run, traced: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    several(traced, monkeypatch)
    Path("punten.yaml").write_text(SOURCES.replace("een-nota", "een-brief"), "utf-8")
    result = az("trace", "--inventaris", "punten.yaml")
    assert (result.exit_code, result.stderr) == (1, "")
    golden("cli/trace-inventaris.txt", result.stdout)


@pytest.mark.parametrize("absent", ["een-nota", "later-meer"])
def test_one_that_is_missing_or_too_much_is_enough_to_fail(az: Run, traced: Path, absent: str) -> None:
    Path("punten.yaml").write_text(SOURCES.replace(f"  - {{id: {absent}}}\n", ""), "utf-8")
    result = az("trace", "./verdeling", "--inventaris", "punten.yaml")
    assert result.exit_code == 1
    assert result.stdout.endswith(f"\n\nPunten die niet in punten.yaml staan (1):\n  {absent}  ./verdeling\n")
    Path("punten.yaml").write_text(SOURCES + "  - {id: nog-een}\n", "utf-8")
    result = az("trace", "./verdeling", "--inventaris", "punten.yaml")
    assert result.exit_code == 1
    assert result.stdout.endswith("\n\nPunten die nergens terechtkwamen (1):\n  nog-een\n")


@pytest.mark.parametrize("text", ["items: []", "items: [{titel: Zonder naam}]", "punten: [{id: een}]", "- {id: een}"])
def test_a_file_without_items_is_no_inventory(az: Run, traced: Path, text: str) -> None:
    Path("punten.yaml").write_text(text, "utf-8")
    result = az("trace", "./verdeling", "--inventaris", "punten.yaml")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "`punten.yaml` is geen inventaris van bronnen" in result.stderr


def test_what_is_not_there(az: Run, traced: Path) -> None:
    assert "er is geen bestand `punt.yaml`" in az("trace", "--inventaris", "punt.yaml").stderr
    (traced / "inventaris.yaml").unlink()
    result = az("trace", "./verdeling")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "bij `./verdeling` is geen inventaris.yaml" in result.stderr


def test_a_name_that_is_almost_a_part_of_the_specification(az: Run, specified: Path) -> None:
    result = az("trace", "tegenstrijdigheid")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "geen deel van de specificatie; bedoelde u `tegenstrijdigheden`?" in result.stderr
    assert "fout[onbekende-regelset]" in az("trace", "verdelingen").stderr


def test_mistakes_are_told_together(az: Run, traced: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    several(traced, monkeypatch)
    for name in ("andere", "verdeling"):
        (traced.parent / name / "inventaris.yaml").write_text("inventaris: {punt: {drager: [regels.weg]}}\n", "utf-8")
    result = az("trace")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.count("fout[drager-bestaat-niet]") == 2


def test_check_reads_it(az: Run, traced: Path) -> None:
    assert az("check", ".").stdout == "Alles in orde: 1 regelset, 3 bestanden.\n"
    file = traced / "inventaris.yaml"
    file.write_text(INVENTORY.replace("regels.genoeg", "regels.genoegen"), "utf-8")
    alone = az("check", file)
    assert alone.exit_code == 1
    assert "fout[drager-bestaat-niet]: de regelset heeft geen `regels.genoegen`" in alone.stdout
    assert az("check", traced).stdout.count("fout[") == 1


def test_check_tells_its_shape_beside_rules_that_cannot_be_read(az: Run, traced: Path) -> None:
    (traced / "regelset.yaml").write_text("regels: [", "utf-8")
    (traced / "inventaris.yaml").write_text("inventaris: {punt: {drager: []}}\n", "utf-8")
    assert "fout[te-weinig]" in az("check", traced).stdout


def test_a_mistake_in_it_stops_no_answer(az: Run, traced: Path) -> None:
    (traced / "inventaris.yaml").write_text("inventaris: {punt: {drager: [regels.weg]}}\n", "utf-8")
    assert az("list", "./verdeling").exit_code == 0


def test_the_trace_as_a_file_for_a_spreadsheet(az: Run, tmp_path: Path) -> None:
    file = tmp_path / "herleiding.csv"
    result = az("trace", "vrijwilligersvergoeding", "--csv", str(file))
    assert (result.exit_code, result.stderr) == (0, "")
    assert str(file) in result.stdout
    written = file.read_bytes().decode("utf-8-sig")
    head, *rows = csv.reader(io.StringIO(written, newline=""))
    assert head[3] == "regelset"
    assert rows and {row[3] for row in rows} == {"vrijwilligersvergoeding"}
    assert "regels.binnen_het_forfait" in {row[5] for row in rows}


def test_a_rule_set_of_elsewhere_is_not_in_the_trace(az: Run, traced: Path) -> None:
    unknown = az("trace", "./verdeling", "--csv", "x.csv")
    assert unknown.exit_code == 2 and "`--csv` kent `./verdeling` niet" in unknown.stderr


def test_a_file_that_cannot_be_written_is_said(az: Run, tmp_path: Path) -> None:
    result = az("trace", "vrijwilligersvergoeding", "--csv", str(tmp_path), "--lang", "en")
    assert result.exit_code == 2 and "cannot be written" in result.stderr
