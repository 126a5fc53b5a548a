"""The help is in our words, in two languages, and is there at once."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from azrules import library
from azrules.cli import words
from azrules.version import VERSION
from tests.cli.conftest import ROOT, Run
from tests.golden import golden
from tests.long import LONG

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


@LONG
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


COMPLETED = [
    ("ev", ["evaluate"]),
    ("list besl", ["beslissingsboom"]),
    ("explain onbekend-ge", ["onbekend-gegeven"]),
    ("show criterium_1", ["criterium_1", *(f"criterium_{n}" for n in range(10, 15))]),
    ("show beslissingsboom/minimum_u", ["beslissingsboom/minimum_uren"]),
    ("evaluate beslissingsboom x.yaml --reading dagd", ["dagdeel=of", "dagdeel=dagdeel_is_3_uur"]),
    ("check --format sa", ["sarif"]),
    # bash takes what stands around a `=` for words of their own, unless COMP_WORDBREAKS is without it
    ("evaluate beslissingsboom x.yaml --reading dagdeel =", ["of", "dagdeel_is_3_uur"]),
    ("evaluate beslissingsboom x.yaml --reading dagdeel = dag", ["dagdeel_is_3_uur"]),
    ("evaluate beslissingsboom x.yaml --reading dagdeel=dag", ["dagdeel=dagdeel_is_3_uur"]),
    ("evaluate beslissingsboom x.yaml --reading = dagdeel = o", ["of"]),
    ("evaluate beslissingsboom x.yaml --reading dagdeel = of --lang = e", ["en"]),
    ("check --format =", ["text", "json", "sarif"]),
]


@pytest.mark.parametrize(("line", "answers"), COMPLETED, ids=[line for line, _ in COMPLETED])
def test_bash_completes(az: Run, line: str, answers: list[str]) -> None:
    words = line.split()
    environment = {
        "_AZRULES_COMPLETE": "bash_complete",
        "COMP_WORDS": "\n".join(["azrules", *words]),
        "COMP_CWORD": str(len(words)),
    }
    result = az(env=environment)
    assert [answer.partition(",")[2] for answer in result.stdout.split()] == answers


def test_ctrl_c_while_the_shell_completes(az: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted() -> list[str]:
        raise KeyboardInterrupt

    monkeypatch.setattr(library, "names", interrupted)
    environment = {"_AZRULES_COMPLETE": "zsh_complete", "COMP_WORDS": "azrules list b", "COMP_CWORD": "2"}
    assert az(env=environment).exit_code == 130


@pytest.mark.skipif(not shutil.which("bash"), reason="no bash on this system")
def test_in_bash_itself(tmp_path: Path) -> None:
    command = tmp_path / "azrules"
    command.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m azrules "$@"\n', "utf-8")
    command.chmod(0o755)
    script = """
        eval "$(_AZRULES_COMPLETE=bash_source azrules)"
        COMP_WORDS=(azrules evaluate beslissingsboom x.yaml --reading dagdeel =) COMP_CWORD=6
        _azrules_completion azrules
        echo "${COMPREPLY[*]}"
    """
    environment = os.environ | {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(
        ["bash", "--norc", "-c", script], capture_output=True, text=True, cwd=ROOT, env=environment, check=True
    )
    assert (done.stdout, done.stderr) == ("of dagdeel_is_3_uur\n", "")
