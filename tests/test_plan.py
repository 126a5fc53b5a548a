"""The plan of the house: who may import whom.  Each line names only lines above it."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "azrules"

PLAN = {
    "version": "",
    "lang": "",
    "numbers": "",
    "source": "",
    "diagnostic": "source lang",
    "problems": "diagnostic",
    "syntax": "problems diagnostic source numbers lang",
    "model": "source numbers lang",
    "check": "syntax model problems diagnostic source numbers lang",
    "run": "model problems numbers lang",
    "emit": "run model problems source numbers lang",
    "analyse": "syntax run model problems diagnostic source numbers lang",
    "library": "problems diagnostic source",
    "passes": "library check syntax model problems diagnostic source",
    "replay": "library syntax run model problems diagnostic source version",
    "interface": "passes analyse check run model source lang version",
    "scenarios": "passes library analyse check syntax run model problems diagnostic source numbers lang",
    "site": "scenarios passes library analyse emit check run model problems diagnostic source numbers lang version",
    "cli": "site scenarios interface replay passes library analyse emit check syntax run model problems diagnostic "
    "source lang version",
}

# What comes from outside, and the one room that knows it.
OUTSIDE = {"click": "cli", "gherkin": "scenarios", "jsonschema": "syntax", "yaml": "syntax"}
# The same of what comes with an extra, and without which azrules answers as ever.
EXTRA = {"mkdocs": "site", "pypdf": "site"}

# `azrules` itself gives each public name when it is first asked for, and `python -m azrules` is the command line.
DOORS = {"__init__", "__main__"}

FILES = [path for path in sorted(PACKAGE.rglob("*.py")) if path.stem not in DOORS or path.parent != PACKAGE]
EXPRESSIONS = {"Const", "Ref", "Call", "Choose", "Fold"}


def room(file: Path) -> str:
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(file: Path) -> Iterator[str]:
    """The modules that a file imports, at its top or where it needs them."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        match node:
            case ast.Import(names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module, names, level):
                assert not level, f"{file}:{node.lineno}: an import names the whole path"
                yield from (f"azrules.{alias.name}" for alias in names) if module == "azrules" else (module or "",)


def rooms_used(file: Path) -> set[str]:
    return {module.split(".")[1] for module in imported(file) if module.startswith("azrules.")} - {room(file)}


def calls(file: Path) -> set[str]:
    """What a file calls: `print`, `date.today`.  A case of a `match` looks like a call and is none."""
    found = (node.func for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.Call))
    return {ast.unparse(called) for called in found if isinstance(called, ast.Name | ast.Attribute)}


def files(of: str) -> list[Path]:
    return [file for file in FILES if room(file) == of]


# ------------------------------------------------------------------------------------------------------------- arrows


def test_every_file_stands_in_a_room_of_the_plan() -> None:
    assert {room(file) for file in FILES} == set(PLAN)


@pytest.mark.parametrize("here", PLAN)
def test_imports_follow_the_plan(here: str) -> None:
    """No room knows more than the plan lets it, and no arrow of the plan is there for nobody."""
    used = {other: str(file) for file in files(here) for other in rooms_used(file)}
    assert set(used) == set(PLAN[here].split()), used


def test_every_arrow_goes_down() -> None:
    above: list[str] = []
    for here, known in PLAN.items():
        assert set(known.split()) <= set(above), f"{here} names a room that does not stand above it"
        above.append(here)


def test_the_plan_in_the_manual_is_this_one() -> None:
    page = (ROOT / "docs/architecture.md").read_text("utf-8")
    told = {
        found["room"]: set(re.findall(r"\w+", found["known"]))
        for found in re.finditer(
            r"^\| `(?P<room>\w+)(?:\.py|/)` \|[^|]*\| (?P<known>[\w, ]*|-) \|$", page, re.MULTILINE
        )
    }
    assert told == {here: set(known.split()) for here, known in PLAN.items()}


@pytest.mark.parametrize("here", PLAN)
def test_each_package_from_outside_is_known_in_one_room(here: str) -> None:
    used = {module.split(".")[0] for file in files(here) for module in imported(file)}
    known = {package for package, of in (OUTSIDE | EXTRA).items() if of == here}
    assert used - {"azrules", *sys.stdlib_module_names} == known


def test_the_packages_from_outside_are_those_that_are_installed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    installed = {re.split(r"[<>=~\[]", wanted)[0] for wanted in project["dependencies"]}
    assert installed == {"gherkin-official" if p == "gherkin" else "pyyaml" if p == "yaml" else p for p in OUTSIDE}
    assert {re.split(r"[<>=~\[]", wanted)[0] for wanted in project["optional-dependencies"]["docs"]} >= {*EXTRA}


# ---------------------------------------------------------------------------------------------------- what is never so


def test_only_the_terminal_prints_and_reads_keys() -> None:
    talking = {file for file in FILES if calls(file) & {"print", "input", "click.echo"}}
    assert talking == {PACKAGE / "cli/terminal.py"}
    streams = {room(file) for file in FILES if re.search(r"\bsys\.(stdin|stdout|stderr)\b", file.read_text("utf-8"))}
    assert streams == {"cli"}


def test_only_check_linking_and_the_law_on_a_day_build_expressions() -> None:
    building = {file for file in FILES if calls(file) & EXPRESSIONS}
    elsewhere = {PACKAGE / "model/ruleset.py", PACKAGE / "model/linking.py"}
    assert {file for file in building if room(file) != "check"} == elsewhere


def test_only_the_command_line_asks_what_day_it_is() -> None:
    asking = {file for file in FILES for called in calls(file) if re.search(r"\.(today|now|utcnow)$", called)}
    assert asking == {PACKAGE / "cli/cases.py"}
