"""`azrules ask`: the interview as somebody at a terminal has it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from azrules.cli import cases
from tests.cli.conftest import Run
from tests.golden import golden

Facts = Callable[..., Path]
ON = ("--on", "2024-03-01")


def typed(*lines: str) -> str:
    return "".join(f"{line}\n" for line in lines)


def test_a_whole_interview(az: Run) -> None:
    result = az("ask", "beslissingsboom", *ON, input=typed("u", "", "misschien", "j", "nee", "1", "?", "<", "n", ""))
    assert (result.exit_code, result.stderr) == (0, "")
    golden("cli/ask-a-short-no.txt", result.stdout)


def test_in_english(az: Run) -> None:
    result = az("ask", "beslissingsboom", *ON, "--lang", "en", input=typed("e", "y", "s", ""))
    assert (result.exit_code, result.stderr) == (0, "")
    golden("cli/ask-english.txt", result.stdout)


def test_a_judgement_is_informed_by_indicators_that_may_be_skipped(az: Run) -> None:
    answers = ["j", "j", "", "40", "", "n", "s", ""]
    result = az("ask", "beslissingsboom", *ON, input=typed(*answers))
    assert (
        "Helpt bij het oordeel over `In staat tot werk met een gewone arbeidsovereenkomst`, beslist niet."
        in result.stdout
    )
    judged = result.stdout.partition("Kan de persoon nu werken met een gewone arbeidsovereenkomst?")[2]
    beside = judged.partition("> ")[0]
    assert "- Het arbeidstempo is te laag: ja" in beside
    assert "- Heeft de nodige arbeidsattitudes: nee" in beside


def test_going_back(az: Run) -> None:
    result = az("ask", "beslissingsboom", *ON, input=typed("<", "j", "t", "n", ""))
    assert "Dit is de eerste vraag." in result.stdout
    assert result.stdout.count("Wil de persoon werken?") == 2
    assert "Nee, in deze situatie" in result.stdout


def test_going_back_from_the_answer(az: Run) -> None:
    result = az("ask", "beslissingsboom", *ON, input=typed("n", "<", "j", "s", ""))
    assert "Nee, in deze situatie" in result.stdout
    assert "Dat staat nog niet vast" in result.stdout


def test_numbers_names_and_sets(az: Run, facts: Facts, tmp_path: Path) -> None:
    text = Path("examples/beslissingsboom-ja.yaml").read_text("utf-8")
    text = text.replace("  werkvorm: atelier\n", "").replace("  aard_activiteit: [productie, creatief]\n", "")
    saved = tmp_path / "bewaard.yaml"
    answers = ["0", "9", "1, creatief", "0", "ateleir", "2", "n", str(saved)]
    result = az("ask", "beslissingsboom", facts(text), input=typed(*answers))
    assert "`0` is geen waarde van" in result.stdout
    assert "`ateleir` is geen waarde van `initiatief.werkvorm`; bedoelde u `atelier`?" in result.stdout
    assert "aard_activiteit: [creatief, productie]\n" in saved.read_text("utf-8")
    assert "werkvorm: individueel_begeleid_werken\n" in saved.read_text("utf-8")


def test_what_is_saved_can_be_evaluated(az: Run, tmp_path: Path) -> None:
    saved = tmp_path / "bewaard.yaml"
    asked = az("ask", "beslissingsboom", "examples/beslissingsboom-ja.yaml", input=typed(str(saved)))
    assert asked.stdout.startswith("Ja,")
    again = az("evaluate", "beslissingsboom", saved)
    assert (again.exit_code, again.stderr) == (0, "")
    assert again.stdout == az("evaluate", "beslissingsboom", "examples/beslissingsboom-ja.yaml").stdout


def test_nothing_is_overwritten_without_asking(az: Run, facts: Facts, tmp_path: Path) -> None:
    there, other = facts("# van mij\n"), tmp_path / "ander.yaml"
    az("ask", "beslissingsboom", *ON, input=typed("n", str(there), "n", str(tmp_path), "j", str(other)))
    assert there.read_text("utf-8") == "# van mij\n"
    assert "vraag_naar_arbeid: nee" in other.read_text("utf-8")
    result = az("ask", "beslissingsboom", *ON, input=typed("n", str(there), "j"))
    assert "bestaat al. Overschrijven?" in result.stdout
    assert "vraag_naar_arbeid: nee" in there.read_text("utf-8")


def test_a_file_that_cannot_be_written(az: Run, tmp_path: Path) -> None:
    result = az("ask", "beslissingsboom", *ON, input=typed("n", str(tmp_path / "nergens" / "x.yaml"), ""))
    assert result.exit_code == 0
    assert "kan niet bewaard worden" in result.stdout


@pytest.mark.parametrize(("lines", "answer"), [((), "Dat staat nog"), (("j",), "Dat staat nog"), (("n",), "Nee, in")])
def test_the_end_of_the_input_is_polite_and_tells_the_answer_so_far(
    az: Run, lines: tuple[str, ...], answer: str
) -> None:
    result = az("ask", "beslissingsboom", *ON, input=typed(*lines))
    assert (result.exit_code, result.stderr) == (1, "De invoer houdt hier op. Er is niets bewaard.\n")
    assert result.stdout.count(f"\n{answer}") == 1


TYPED = [
    ("persoon.geboortedatum", "12/04/1985", "1985-04-12", "12 april 1985"),
    ("persoon.geboortedatum", "2-4-1985", "1985-04-02", "2 april 1985"),
    ("persoon.geboortedatum", "12.04.1985", "1985-04-12", "12 april 1985"),
    ("persoon.geboortedatum", "12 april 1985", "1985-04-12", ""),
    ("persoon.persoonlijke_bijdrage", "€ 0", "0", "€ 0,00"),
    ("persoon.persoonlijke_bijdrage", "0 euro", "0", "€ 0,00"),
    ("persoon.persoonlijke_bijdrage", "12,50", "12.5", "€ 12,50"),
    ("persoon.persoonlijke_bijdrage", "1.234,50 €", "1234.5", "€ 1234,50"),
    ("initiatief.aanbod_uren_per_week", "27,5 uur", "27.5", "27,5 uur per week"),
    ("initiatief.aanbod_uren_per_week", "27,5 uur per week", "27.5", ""),
    ("persoon.vraag_naar_arbeid", "J", "ja", "ja"),
    ("initiatief.werkvorm", "1", "atelier", "Atelierwerking"),
]


@pytest.mark.parametrize(("name", "said", "written", "understood"), TYPED, ids=[said for _, said, *_ in TYPED])
def test_people_type_as_they_write_and_see_what_was_understood(
    az: Run, tmp_path: Path, name: str, said: str, written: str, understood: str
) -> None:
    saved = tmp_path / "bewaard.yaml"
    result = az("ask", "beslissingsboom", without(tmp_path, name), input=typed(said, str(saved)))
    assert f"  {name.partition('.')[2]}: {written}\n" in saved.read_text("utf-8")
    assert result.stdout.partition("> ")[2].startswith(f"  = {understood}\n" if understood else "\n")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("persoon.geboortedatum", "31/02/1985"),
        ("persoon.geboortedatum", "12/04/85"),
        ("persoon.persoonlijke_bijdrage", "1.000"),
        ("persoon.persoonlijke_bijdrage", "5 uur"),
        ("initiatief.aanbod_uren_per_week", "€ 5"),
        ("initiatief.aanbod_uren_per_week", "7,5 dagen"),
        ("initiatief.aanbod_uren_per_week", "veel"),
        ("persoon.vraag_naar_arbeid", "misschien"),
        ("initiatief.aard_activiteit", "geen"),
    ],
)
def test_what_is_not_understood_is_asked_again(az: Run, tmp_path: Path, name: str, said: str) -> None:
    result = az("ask", "beslissingsboom", without(tmp_path, name), input=typed(said, "s", ""))
    told, again = result.stdout.partition("> ")[2].splitlines()[:2]
    assert said in told or "datum" in told or "keuzes" in told
    assert again.startswith("Typ ") and again.endswith("; of `?` als u het niet weet.")
    assert "leeg" not in told


def without(folder: Path, name: str) -> Path:
    """A case in which everything is known but one fact, and the answer is yes."""
    key = name.partition(".")[2]
    lines = Path("examples/beslissingsboom-ja.yaml").read_text("utf-8").splitlines()
    at = next(at for at, line in enumerate(lines) if line.strip().startswith(f"{key}:"))
    end = next(end for end in range(at + 1, len(lines)) if not lines[end].startswith("    "))
    path = folder / "geval.yaml"
    path.write_text("\n".join(lines[:at] + lines[end:]) + "\n", "utf-8")
    return path


def test_there_is_no_initiative_yet(az: Run) -> None:
    case = "examples/beslissingsboom-nog-geen-initiatief.yaml"
    result = az("ask", "beslissingsboom", case, input=typed("-", "<", "1", "-", "s", ""))
    first, _, rest = result.stdout.partition("Alle vragen die enkel over de persoon gaan, zijn in orde; ")
    assert first.count("> ") == 1
    assert rest.startswith("wat nog open is, hangt af van het initiatief.\n")
    assert rest.count("Typ `-`") == 1
    assert "`-` is geen ja of nee" in rest


def test_ctrl_c_ends_it(az: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(prompt: str) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("builtins.input", interrupted)
    result = az("ask", "beslissingsboom", *ON)
    assert (result.exit_code, result.stderr.strip()) == (130, "Gestopt.")


def test_facts_that_are_known_are_not_asked(az: Run, facts: Facts) -> None:
    result = az("ask", "beslissingsboom", facts("persoon: {vraag_naar_arbeid: ja}\n"), input=typed("s", ""))
    assert "vandaag, 22 november 2026" in result.stdout
    assert "Wil de persoon werken?" not in result.stdout
    assert "Vraag 2 van 14" in result.stdout


def test_a_reading_and_a_day_hold_in_the_interview(az: Run) -> None:
    choice = ("--reading", "dagdeel=dagdeel_is_3_uur", *ON)
    assert az("ask", "beslissingsboom", *choice, input=typed("n", "")).exit_code == 0
    assert az("ask", "beslissingsboom", "--reading", "dagdeel=x", input="").exit_code == 2
    assert cases.today().year == 2026


def test_rules_that_give_no_answer_end_with_1(az: Run, own: Path) -> None:
    result = az("ask", own, *ON, input=typed("12", "0", ""))
    assert result.exit_code == 1
    assert "deling-door-nul" in result.stdout
