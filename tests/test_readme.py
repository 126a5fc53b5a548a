"""What the README asks of people works: its two commands, which CI runs too, its example of a rule, its ten lines."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import tomllib
from contextlib import chdir, redirect_stdout
from io import StringIO

from azrules.version import VERSION
from tests.pages import MORE, README, ROOT, blocks, run

FIRST, SECOND = (block.text.strip() for block in blocks(README, "sh"))
CI = ROOT / ".ci/run"


def test_the_commands_make_their_own_environment() -> None:
    for command in (FIRST, SECOND):
        assert "\n" not in command
        make, install, do = command.split(" && ")
        assert make == "python3 -m venv .venv"
        assert shlex.split(install)[:2] == [".venv/bin/pip", "install"]
        assert do.startswith(".venv/bin/")


def test_the_first_command_gives_an_answer_with_reasons() -> None:
    said = run(FIRST.rpartition(".venv/bin/")[2])
    assert said.exit_code == 0
    assert "\nJa, deze persoon kan arbeidszorgmedewerker zijn bij dit initiatief.\n" in said.output
    assert "Aan alle 14 vragen is voldaan." in said.output


def test_the_second_command_installs_what_the_tests_need() -> None:
    asked = re.findall(r"\[(\w+)\]", SECOND)
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    assert asked == ["test"]
    assert {"pytest", "pytest-bdd", "pytest-cov", "hatchling", "mypy", "ruff"} <= {
        re.split("[<>=]", wanted)[0] for wanted in extras["test"]
    }


def test_ci_runs_the_second_command_as_it_stands() -> None:
    script = CI.read_text("utf-8")
    assert os.access(CI, os.X_OK)
    found = re.search(r"awk '(?P<program>[^']+)' README\.md", script)
    assert found
    done = subprocess.run(["awk", found["program"], "README.md"], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == SECOND
    assert script.rstrip().endswith('exec bash -euo pipefail -c "$command" </dev/null')


def test_the_example_of_a_rule_stands_in_the_rules() -> None:
    rules = (ROOT / "rules/beslissingsboom/regelset.yaml").read_text("utf-8")
    (block,) = blocks(README, "yaml")
    parts = re.split(rf"^ *{MORE}\n", block.text, flags=re.MULTILINE)
    assert re.search("(?: .*\n)*?".join(map(re.escape, parts)), rules)


def test_the_ten_lines_say_what_stands_below_them() -> None:
    (code,), (told,) = blocks(README, "python"), blocks(README, "text")
    assert len([line for line in code.text.splitlines() if line]) <= 10
    said = StringIO()
    with chdir(ROOT), redirect_stdout(said):
        exec(compile(code.text, "README.md", "exec"), {})
    told.says(said.getvalue())


def test_the_changelog_begins_with_this_version() -> None:
    heads = re.findall(r"^## (.+)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert heads[0].startswith(VERSION)
