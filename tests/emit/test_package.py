"""The package in JavaScript: what its page shows is so, and it is no more than it says."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from azrules import library, passes
from azrules.emit import ir, package
from azrules.emit.periods import around
from azrules.version import VERSION
from tests.emit.node import JS, needs_node
from tests.pages import blocks

MODULE = (JS / "azrules.mjs").read_text("utf-8")
TYPES = (JS / "azrules.d.ts").read_text("utf-8")
PACKAGE = json.loads((JS / "package.json").read_text("utf-8"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project that has installed the package, and a law in it."""
    (tmp_path / "node_modules").mkdir()
    (tmp_path / "node_modules/azrules").symlink_to(JS)
    ruleset = passes.load("beslissingsboom")
    law = ruleset.on(date(2024, 3, 1))
    (tmp_path / "wet.json").write_text(ir.write(law, around(ruleset, law)), "utf-8")
    return tmp_path


def said(project: Path, script: str) -> str:
    """What a script of a project prints."""
    (project / "script.mjs").write_text(script, "utf-8")
    done = subprocess.run(["node", "script.mjs"], capture_output=True, text=True, cwd=project)
    assert done.returncode == 0, done.stderr
    return done.stdout


START = """
import { readFileSync } from "node:fs";
import { exact, InvalidFacts, law } from "azrules";
const data = JSON.parse(readFileSync("wet.json", "utf-8"));
const wrong = (ask) => { try { return ask(); } catch (error) { return `${error.name}: ${error.message}`; } };
"""


@needs_node
def test_its_page_shows_what_is_so(project: Path) -> None:
    (script,), (printed,) = blocks(JS / "README.md", "js"), blocks(JS / "README.md", "text")
    printed.says(said(project, script.text))


@pytest.mark.skipif(not shutil.which("npm"), reason="no npm on this system")
def test_npm_installs_it_as_one_file(tmp_path: Path) -> None:
    content = package.packed()
    (tmp_path / package.FILE).write_bytes(content)
    (tmp_path / "package.json").write_text('{"private": true}', "utf-8")
    subprocess.run(["npm", "install", "--offline", "--no-audit", f"./{package.FILE}"], cwd=tmp_path, check=True)
    installed = tmp_path / "node_modules/azrules"
    assert {file.name: file.read_bytes() for file in installed.iterdir()} == {
        file.name: file.read_bytes() for file in JS.iterdir()
    }
    assert package.FILE.removesuffix(".tgz") == f"azrules-{VERSION}"
    assert package.packed() == content


@needs_node
def test_what_is_no_law_is_refused(project: Path) -> None:
    asked = """
        console.log(wrong(() => law({ ...data, format: "2" })));
        console.log(wrong(() => law(null)));
        console.log(wrong(() => law(data, { dagdeel: "nooit" })));
        console.log(wrong(() => law(data, { toString: "of" })));
        console.log(wrong(() => law(data, {}, "2008-12-31")));
        console.log(wrong(() => law(data, {}, "2024-02-30")));
        console.log(wrong(() => law(data).evaluate([])));
        console.log(wrong(() => exact("1/0")));
    """
    assert said(project, START + asked).splitlines() == [
        "TypeError: a law in format 1 is read, not in 2",
        "TypeError: a law in format 1 is read, not in undefined",
        "RangeError: no reading: dagdeel=nooit",
        "RangeError: no reading: toString=of",
        "RangeError: no day from 2009-01-01 to now: 2008-12-31",
        "RangeError: no day from 2009-01-01 to now: 2024-02-30",
        "TypeError: the facts of one case are an object with its parts",
        "RangeError: no exact number: 1/0",
    ]


@needs_node
def test_everything_that_is_wrong_is_told_at_once_by_fact(project: Path) -> None:
    asked = """
        const facts = { persoon: { uren_per_week: 2n, wekelijks: "soms", leeftijd: 3 }, niemand: {} };
        console.log(JSON.stringify(law(data).problems(facts)));
        console.log(wrong(() => law(data).evaluate(facts)));
        console.log(JSON.stringify(law(data).problems({ persoon: { uren_per_week: exact("1/4"), wekelijks: true } })));
    """
    told, thrown, fine = said(project, START + asked).splitlines()
    assert json.loads(told) == [
        {"fact": "persoon.wekelijks", "code": "geen-ja-nee"},
        {"fact": "persoon.leeftijd", "code": "onbekend-gegeven"},
        {"fact": "niemand", "code": "onbekend-deel"},
    ]
    assert thrown == (
        "InvalidFacts: persoon.wekelijks: geen-ja-nee, persoon.leeftijd: onbekend-gegeven, niemand: onbekend-deel"
    )
    assert fine == "[]"


@needs_node
def test_another_reading(project: Path) -> None:
    asked = """
        const facts = { persoon: { uren_per_week: 4, dagdelen_per_week: 0 } };
        for (const readings of [{}, { dagdeel: "dagdeel_is_3_uur" }]) {
            console.log(law(data, readings).evaluate(facts).outcome);
        }
    """
    assert said(project, START + asked).split() == ["null", "false"]


@needs_node
def test_its_report_has_the_shape_of_every_answer(project: Path) -> None:
    asked = 'console.log(JSON.stringify(law(data).evaluate({ persoon: { uren_per_week: 2 } }).report("en")));'
    told = json.loads(said(project, START + asked))
    assert [*Draft202012Validator(library.schema("uitkomst")).iter_errors(told)] == []


@needs_node
def test_another_day_on_which_the_rules_are_the_same(project: Path) -> None:
    asked = """
        const facts = { peildatum: "2030-03-01", persoon: { geboortedatum: "2025-05-01" } };
        for (const on of [data.date, "2030-03-01"]) {
            console.log(law(data, {}, on).problems(facts).map(({ code }) => code).join());
        }
        console.log(law(data, {}, "2030-03-01").evaluate(facts).report("nl").date);
    """
    assert said(project, START + asked).splitlines() == ["peildatums-verschillen,buiten-bereik", "", "2030-03-01"]


def test_it_bears_our_version_and_needs_nothing() -> None:
    assert PACKAGE["version"] == VERSION
    assert not {key for key in PACKAGE if "ependencies" in key or key == "scripts"}
    assert {*PACKAGE["files"], "package.json"} == {path.name for path in JS.iterdir()}


def test_it_runs_no_text_and_imports_nothing() -> None:
    code = re.sub(r"/\*.*?\*/|//[^\n]*", "", MODULE, flags=re.DOTALL)
    assert not re.search(r"\beval\b|\bFunction\b|\bimport\b|\brequire\b|\bMath\.random\b|\bnew Date\b|\bfetch\b", code)


def test_the_types_name_what_it_gives() -> None:
    given = set(re.findall(r"^export (?:class|function) (\w+)", MODULE, re.MULTILINE))
    assert given == set(re.findall(r"^export (?:class|function) (\w+)", TYPES, re.MULTILINE))
    answer = TYPES.partition("export interface Answer {")[2].partition("\n}")[0]
    told = re.findall(r"^  (?:readonly )?(\w+)[:(]", answer, re.MULTILINE)
    own = MODULE.partition("\nclass Answer {")[2].partition("\n}")[0]
    found = re.findall(r"^  (?:get )?(?!constructor)(\w+)\([^)]*\) \{$", own, re.MULTILINE)
    assert sorted(told) == sorted(found)
