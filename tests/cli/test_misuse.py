"""A command that is used wrongly: exit code 2, what is wrong in a sentence, and what to do."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from azrules import passes
from azrules.cli import frame
from tests.cli.conftest import ROOT, Run

GOOD = "examples/beslissingsboom-ja.yaml"
WRONG = [
    (["evaluete"], "`evaluete` is geen opdracht; bedoelde u `evaluate`?", "de opdrachten zijn"),
    (["frobniceer"], "`frobniceer` is geen opdracht\n", "de opdrachten zijn"),
    (["evaluate", "--raeding"], "`--raeding` is geen optie van `azrules evaluate`; bedoelde u `--reading`?", "--help"),
    (["--vesion"], "`--vesion` is geen optie van `azrules`; bedoelde u `--version`?", "--help"),
    (["evaluate"], "REGELSET ontbreekt", "Gebruik: azrules evaluate REGELSET GEGEVENS"),
    (["evaluate", "beslissingsboom"], "GEGEVENS ontbreekt", "Gebruik: azrules evaluate"),
    (["evaluate", "beslissingsboom", GOOD, "nog"], "`nog` is te veel", "Gebruik: azrules evaluate"),
    (["evaluate", "--on"], "achter `--on` ontbreekt een waarde", "azrules evaluate --help"),
    (["evaluate", "--json=ja"], "`--json` heeft geen waarde", "schrijf enkel `--json`"),
    (["evaluate", "beslissingsboom", "geen.yaml"], "er is geen bestand `geen.yaml`", "kijk de naam"),
    (
        ["evaluate", "beslissingsboom", "examples/beslissingsboom-jaa.yaml"],
        "er is geen bestand `examples/beslissingsboom-jaa.yaml`; bedoelde u `examples/beslissingsboom-ja.yaml`?",
        "kijk de naam",
    ),
    (
        ["evaluate", GOOD, "beslissingsboom"],
        "de regelset staat voor de gegevens",
        f"schrijf `azrules evaluate beslissingsboom {GOOD}`",
    ),
    (
        ["ask", GOOD, "rules/beslissingsboom/regelset.yaml"],
        "de regelset staat voor de gegevens",
        f"schrijf `azrules ask rules/beslissingsboom/regelset.yaml {GOOD}`",
    ),
    (
        ["evaluate", "beslissingsboom", "examples"],
        "`examples` is een map",
        "`azrules facts beslissingsboom > geval.yaml`",
    ),
    (["evaluate", "beslisingsboom", GOOD], "er is geen regelset `beslisingsboom`", "bedoelde u `beslissingsboom`?"),
    (["evaluate", "./nergens", GOOD], "er is geen regelset `./nergens`", "`beslissingsboom`, "),
    (
        ["evaluate", "beslissingsboom", GOOD, "--on", "2024-02-30"],
        "`2024-02-30` is geen bestaande datum",
        "jaar-maand-dag",
    ),
    (
        ["evaluate", "beslissingsboom", GOOD, "--on", "1 maart"],
        "`1 maart` is geen datum zoals azrules ze schrijft",
        "jaar-maand-dag",
    ),
    (["evaluate", "beslissingsboom", GOOD, "--on", ""], "`` is geen datum zoals azrules ze schrijft", "jaar-maand-dag"),
    (
        ["evaluate", "beslissingsboom", GOOD, "--reading", "dagdeel"],
        "`dagdeel` is geen keuze",
        "--reading interpretatie=lezing",
    ),
    (
        ["evaluate", "beslissingsboom", GOOD, "--reading", "dagdeel=off"],
        "`dagdeel=off` kan niet gekozen worden",
        "kies uit: `dagdeel=of`",
    ),
    (["evaluate", "beslissingsboom", GOOD, "--reading", "dagdel=of"], "bedoelde u `dagdeel=of`?", "kies uit"),
    (
        ["evaluate", "beslissingsboom", GOOD, "--reading", "dagdeel=of", "--reading", "dagdeel=dagdeel_is_3_uur"],
        "`dagdeel` wordt twee keer gekozen",
        "één lezing",
    ),
    (["facts", "beslissingsboom", GOOD], f"`{GOOD}` is te veel", f"azrules facts beslissingsboom {GOOD} --document"),
    (["list", "--lang", "fr"], "`fr` is geen taal", "kies nl of en"),
    (
        ["show", "criterium_15"],
        "niets heet `criterium_15` in de regelsets van azrules; bedoelde u `criterium_5`?",
        "azrules list",
    ),
    (["show", "beslissingsboom/x"], "niets heet `x` in `beslissingsboom`", "azrules list"),
    (
        ["explain", "onbekend-gegevn"],
        "er is geen melding `onbekend-gegevn`; bedoelde u `onbekend-gegeven`?",
        "azrules explain",
    ),
    (["check", "nergens"], "er is geen bestand `nergens`", "kijk de naam"),
    (["check", GOOD], "azrules weet niet wat er na te kijken is", "voor `azrules evaluate`"),
    (["check", "--format", "sarfi"], "`sarfi` is geen vorm; bedoelde u `sarif`?", "kies: text, json, sarif"),
    (["ask", "beslissingsboom", "examples/beslissingsboom-drie-initiatieven.yaml"], "staan er 3", "eigen bestand"),
]


@pytest.mark.parametrize(("arguments", "says", "does"), WRONG, ids=[" ".join(wrong[0]) for wrong in WRONG])
def test_misuse(az: Run, arguments: list[str], says: str, does: str) -> None:
    result = az(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith(("fout: ", "fout["))
    assert says in result.stderr
    assert does in result.stderr
    assert len(result.stderr.splitlines()) == 2


def test_misuse_is_told_in_english_too(az: Run) -> None:
    assert az("evaluete", "--lang", "en").stderr == (
        "error: `evaluete` is not a command; did you mean `evaluate`?\n"
        " = the commands are: evaluate, whatif, ask, facts, show, list, check, interface, export, test, compare, "
        "replay, trace, docs, explain; see `azrules --help`\n"
    )
    assert az("list", env={"AZRULES_LANG": "fr"}).exit_code == 2


def test_an_empty_folder_holds_nothing_to_check(az: Run, tmp_path: Path) -> None:
    result = az("check", tmp_path)
    assert result.exit_code == 2
    assert "staat niets om na te kijken" in result.stderr


def test_a_fault_of_azrules_itself_is_one_sentence(az: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise RuntimeError("the\nbottom fell out")

    monkeypatch.setattr(passes, "load_all", broken)
    result = az("list")
    assert result.exit_code == 1
    assert "fout van azrules zelf, niet van u" in result.stderr
    assert "RuntimeError: the bottom fell out" in result.stderr
    monkeypatch.setenv("AZRULES_DEBUG", "1")
    with pytest.raises(AssertionError):
        az("list")


def test_ctrl_c_is_quiet(az: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(passes, "load_all", interrupted)
    result = az("list")
    assert (result.exit_code, result.stderr.strip()) == (130, "Gestopt.")


def test_a_reader_that_goes_away_is_no_mistake() -> None:
    listing = subprocess.Popen(
        [sys.executable, "-m", "azrules", "facts", "beslissingsboom"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )
    assert listing.stdout and listing.stderr
    listing.stdout.close()
    listing.wait()
    assert listing.stderr.read() == b""
    listing.stderr.close()


def test_a_terminal_that_knows_few_characters_gets_the_rest() -> None:
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    done = subprocess.run(
        [sys.executable, "-m", "azrules", "list", "beslissingsboom"], capture_output=True, cwd=ROOT, env=environment
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"??n dagdeel" in done.stdout or b"?" in done.stdout


def test_the_language_is_found_whatever_else_is_wrong() -> None:
    assert frame.language(["--lang", "en", "x"], {}) == "en"
    assert frame.language(["x", "--lang=en"], {"AZRULES_LANG": "nl"}) == "en"
    assert frame.language(["x", "--", "--lang", "en"], {}) == "nl"
    assert frame.language(["--lang"], {"AZRULES_LANG": "en"}) == "en"
    assert frame.language(["--lang", "fr"], {}) == "nl"


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="no terminals on this system")
@pytest.mark.parametrize(
    ("environment", "coloured"),
    [({"TERM": "xterm"}, True), ({"TERM": "xterm", "NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)],
)
def test_colour_only_where_somebody_looks(environment: dict[str, str], coloured: bool) -> None:
    import pty

    mine, theirs = pty.openpty()
    command = [sys.executable, "-m", "azrules", "evaluate", "beslissingsboom", GOOD]
    plain = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "TERM")}
    subprocess.run(command, stdout=theirs, stderr=theirs, cwd=ROOT, env=plain | environment, check=True)
    os.close(theirs)
    assert (b"\x1b[1;32mJa, deze persoon" in os.read(mine, 65536)) is coloured
    os.close(mine)
