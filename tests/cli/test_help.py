"""The help is in our words, in two languages, and is there at once."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from azrules.cli import words
from azrules.version import VERSION
from tests.cli.conftest import ROOT, Run
from tests.golden import golden

COMMANDS = sorted(words.COMMANDS)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_help_of_azrules(az: Run, lang: str) -> None:
    result = az("--lang", lang, "--help")
    assert result.exit_code == 0
    golden(f"cli/help-{lang}.txt", result.stdout)


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_a_command(az: Run, command: str) -> None:
    golden(f"cli/help-{command}.txt", az(command, "--help").stdout)
    english = az(command, "--help", "--lang", "en")
    assert english.exit_code == 0
    assert english.stdout.startswith("Usage: azrules")


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_no_help_mixes_the_languages(az: Run, command: str) -> None:
    dutch = az(*filter(None, [command]), "--help").stdout
    assert not [word for word in ("Usage", "Options", "Commands", "Show", "[default", "Missing") if word in dutch]
    english = az(*filter(None, [command]), "--help", "--lang", "en").stdout
    assert not [word for word in ("Gebruik", "Opties", "Opdrachten", "Toont") if word in english]


def test_without_a_command_there_is_the_help(az: Run) -> None:
    result = az()
    assert result.exit_code == 2
    assert "Opdrachten:" in result.stderr


def test_the_version(az: Run) -> None:
    assert az("--version").stdout == f"azrules {VERSION}\n"


def test_the_language_may_stand_before_and_after_the_command_or_in_the_environment(az: Run) -> None:
    english = az("--lang", "en", "list").stdout
    assert "recommendation" in english
    assert az("list", "--lang=en").stdout == english
    assert az("list", env={"AZRULES_LANG": "en"}).stdout == english
    assert az("list", "--lang", "nl", env={"AZRULES_LANG": "en"}).stdout != english


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("check", "--nee"), ()])
def test_nothing_heavy_is_imported_to_help(arguments: tuple[str, ...]) -> None:
    code = "import sys; from azrules.cli import main\ntry: main(sys.argv[1:])\nexcept SystemExit: print(*sys.modules)"
    heavy = (
        {"jsonschema", "referencing"}
        if arguments[:1] == ("check",)
        else {"jsonschema", "yaml", "gherkin", "referencing"}
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert not heavy & set(done.stdout.split())


def test_python_m_azrules() -> None:
    done = subprocess.run([sys.executable, "-m", "azrules", "--version"], capture_output=True, text=True, cwd=ROOT)
    assert (done.returncode, done.stdout) == (0, f"azrules {VERSION}\n")


def test_the_shell_completes_commands_rule_sets_and_readings() -> None:
    def completed(line: str) -> list[str]:
        environment = os.environ | {
            "_AZRULES_COMPLETE": "bash_complete",
            "COMP_WORDS": line,
            "COMP_CWORD": str(len(line.split()) - 1),
        }
        done = subprocess.run(
            [sys.executable, "-m", "azrules"], capture_output=True, text=True, cwd=ROOT, env=environment, check=True
        )
        return [answer.partition(",")[2] for answer in done.stdout.split()]

    assert completed("azrules ev") == ["evaluate"]
    assert completed("azrules list besl") == ["beslissingsboom"]
    assert completed("azrules explain onbekend-ge") == ["onbekend-gegeven"]
    assert completed("azrules show criterium_1") == ["criterium_1", *(f"criterium_{n}" for n in range(10, 15))]
    assert completed("azrules show beslissingsboom/minimum_u") == ["beslissingsboom/minimum_uren"]
    assert completed("azrules evaluate beslissingsboom x.yaml --reading dag") == [
        "dagdeel=of",
        "dagdeel=dagdeel_is_3_uur",
    ]
    assert completed("azrules check --format sa") == ["sarif"]
