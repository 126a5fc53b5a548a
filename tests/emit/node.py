"""Asks many cases in node at once, and says what Python would answer to the same."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from azrules.emit import ir
from azrules.model.given import Given
from azrules.model.ruleset import Law
from azrules.model.values import Result
from azrules.numbers import decimal
from azrules.run.evaluate import Evaluator, Outcome
from azrules.run.report import report

HERE = Path(__file__).parent
JS = HERE.parents[1] / "azrules/emit/js"

needs_node = pytest.mark.skipif(not shutil.which("node"), reason="no node on this system")


def run(script: Path | str, asked: object = None) -> Any:
    """What a script of node makes of what it is asked."""
    command = ["node", script] if isinstance(script, Path) else ["node", "--input-type=module", "-e", script]
    done = subprocess.run(command, input=json.dumps(asked), capture_output=True, text=True, cwd=HERE.parents[1])
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def answers(cases: Sequence[tuple[Law, dict[str, Any]]]) -> list[Any]:
    """What node answers in each case: the JSON in both languages, or what is wrong with the facts."""
    at = {id(law): number for number, law in enumerate({id(law): law for law, _ in cases}.values())}
    laws = [ir.data(law) for law in {id(law): law for law, _ in cases}.values()]
    asked = {"laws": laws, "cases": [{"law": at[id(law)], "facts": facts} for law, facts in cases]}
    found: list[Any] = run(HERE / "answers.mjs", asked)
    return found


def answered(outcome: Outcome) -> dict[str, Any]:
    """What Python answers, as `answers` has it."""
    return {"nl": report(outcome, "nl"), "en": report(outcome, "en")}


def of(law: Law, given: Given) -> dict[str, Any]:
    return answered(Evaluator(law).evaluate(given))


def told(law: Law, given: Given) -> dict[str, Any]:
    """The facts of a case as a program gives them; an exact number in its unit."""
    parts: dict[str, Any] = {"naam": given.name} if given.name else {}
    for name, fact in law.ruleset.facts.items():
        value = _plain(given[name], fact)
        if (judged := given.judged.get(name)) is not None:
            on = judged.on.isoformat() if judged.on else None
            value = {"waarde": value, "door": judged.by, "op": on, "grond": judged.evidence}
        if value is not None:
            parts.setdefault(fact.entity, {})[fact.key] = value
    return parts


def _plain(result: Result, fact: Any) -> Any:
    match result:
        case bool() | None | str():
            return result
        case int() | Fraction():
            return {"exact": decimal(Fraction(result) / fact.type.unit.factor)}
        case date():
            return result.isoformat()
        case frozenset():
            return [*result]
    keys = [one.name.rpartition(".")[2] for one in fact.row]
    return [{key: _plain(one, column) for key, column, one in zip(keys, fact.row, row, strict=True)} for row in result]
