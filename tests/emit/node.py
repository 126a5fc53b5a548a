"""Asks many cases in node at once."""

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
from azrules.lang import Lang
from azrules.model.given import Given
from azrules.model.ruleset import Law
from azrules.model.values import Result
from azrules.numbers import decimal

HERE = Path(__file__).parent
JS = HERE.parents[1] / "azrules/emit/js"

needs_node = pytest.mark.skipif(not shutil.which("node"), reason="no node on this system")


def run(script: Path, asked: object) -> Any:
    """What a script of node makes of what it is asked."""
    done = subprocess.run(["node", script], input=json.dumps(asked), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def answers(cases: Sequence[tuple[Law, object]]) -> list[Any]:
    """What node answers in each case, in Dutch and in English by turns; or what is wrong with its facts."""
    laws = {id(law): law for law, _ in cases}
    at = {one: number for number, one in enumerate(laws)}
    asked = [
        {"law": at[id(law)], "facts": json.dumps(facts), "lang": lang(number)}
        for number, (law, facts) in enumerate(cases)
    ]
    found: list[Any] = run(HERE / "answers.mjs", {"laws": [*map(ir.data, laws.values())], "cases": asked})
    return found


def lang(number: int) -> Lang:
    """The language in which a case is asked."""
    return "en" if number % 2 else "nl"


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
