"""The decision tree as a graph of zen-engine, in the two forms that make sense.

`ONE_NODE` has all questions in one node with expressions: the fastest form that was found.  `NODE_EACH` has a node for
each question, which is how people draw a tree, and what makes the trace readable.  Both stand in a loader that reads
them once; `create_decision`, which the documentation of zen-engine begins with, reads them again for every case and
takes five times as long.  Functions in JavaScript take longer still.

zen-engine knows no unknown, so each condition is written twice: as what makes it hold and as what makes it fail; it is
unknown when neither does.  It has no rule for 29 February either: days are compared as numbers (20240301), which gives
1 March.  Nothing else differs from `handwritten.py`; a question after the answer is certain costs two comparisons.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

import zen

ONE_NODE = "one node"
NODE_EACH = "a node for each question"
Row = tuple[str, str]


def engine(day: date) -> zen.ZenEngine:
    """Both graphs for a reference date, read and compiled once."""
    questions = _questions(day.year * 10000 + day.month * 100 + day.day)
    content = {ONE_NODE: _graph([[row for rows in questions for row in rows]]), NODE_EACH: _graph(questions)}
    return zen.ZenEngine({"loader": {"type": "static", "content": content}})


def answer(result: Mapping[str, Any]) -> tuple[bool | None, dict[str, str]]:
    """The outcome and how each question stands, from what the engine gives back."""
    return result.get("outcome"), {name: text for name, text in result.items() if name.startswith("criterium_")}


# ------------------------------------------------------------------------------------------------------- conditions


@dataclass(frozen=True)
class Condition:
    """An expression for when a condition holds, and one for when it fails."""

    holds: str
    fails: str

    def __and__(self, other: Condition) -> Condition:
        return Condition(f"({self.holds} and {other.holds})", f"({self.fails} or {other.fails})")

    def __or__(self, other: Condition) -> Condition:
        return Condition(f"({self.holds} or {other.holds})", f"({self.fails} and {other.fails})")

    def __invert__(self) -> Condition:
        return Condition(self.fails, self.holds)


def _person(name: str) -> Condition:
    return Condition(f"persoon.{name} == true", f"persoon.{name} == false")


def _initiative(name: str) -> Condition:
    return Condition(f"initiatief.{name} == true", f"initiatief.{name} == false")


def _compared(left: str, operator: str, opposite: str, right: str, *needed: str) -> Condition:
    """A comparison and its opposite; neither when something they need is unknown."""
    known = " and ".join(f"{path} != null" for path in needed)
    return Condition(f"({known} and {left} {operator} {right})", f"({known} and {left} {opposite} {right})")


def _at_least(path: str, minimum: int) -> Condition:
    return _compared(path, ">=", "<", str(minimum), path)


def _nothing(path: str) -> Condition:
    return _compared(path, "<=", ">", "0", path)


def _is(path: str, member: str) -> Condition:
    return _compared(path, "==", "!=", f"'{member}'", path)


# -------------------------------------------------------------------------------------------------------- the questions

_BORN, _STARTED = "persoon.geboortedatum", "persoon.startdatum_arbeidszorg"


def _number(path: str) -> str:
    return f"{path} == null ? null : d({path}).year() * 10000 + d({path}).month() * 100 + d({path}).day()"


_SCHOOL: list[Row] = [
    ("born", _number(_BORN)),
    ("end_of_school", "$.born == null ? null : $.born - $.born % 10000 + 180000 + min([$.born % 10000, 701])"),
]
_PENSION: list[Row] = [
    ("pension", "$.born == null ? null : $.born + ($.born < 19600101 ? 650000 : $.born < 19640101 ? 660000 : 670000)"),
    ("started", _number(_STARTED)),
]


def _questions(day: int) -> list[list[Row]]:
    """The rows of each question, in order; the last also gives the outcome."""
    workshop = _is("initiatief.werkvorm", "atelier")
    enough = _at_least("initiatief.aanbod_uren_per_week", 20) & _at_least("initiatief.aanbod_dagen_per_week", 4)
    support = _initiative("minimaal_ondersteuningsaanbod_gegarandeerd")
    activities, serious = "initiatief.aard_activiteit", "# in ['productie', 'dienst']"
    paid, costs = "initiatief.onkosten_vergoed", "initiatief.onkosten"
    conditions = [
        _person("vraag_naar_arbeid"),
        _person("vraag_naar_ondersteuning") | _person("nood_aan_ondersteuning"),
        ~(_person("in_staat_regulier") | _person("in_staat_beschermd")),
        _compared(str(day), ">=", "<", "$.end_of_school", _BORN) | _person("diploma_secundair"),
        _compared(str(day), "<", ">=", "$.pension", _BORN)
        | (_person("al_arbeidszorgmedewerker") & _compared("$.started", "<", ">=", "$.pension", _BORN, _STARTED))
        | (_person("methodiek_enige_geschikte_antwoord") & _person("uitzondering_zorgvraag_toegekend")),
        _person("wil_ama_met_initiatief")
        & _person("externe_organisatie_betrokken")
        & _initiative("beschermde_werkplek"),
        _person("wil_minimum")
        & _person("kan_minimum")
        & _person("wekelijks")
        & (_at_least("persoon.dagdelen_per_week", 1) | _at_least("persoon.uren_per_week", 3)),
        _person("bereid_overeenkomst") & _person("deelname_vrijwillig"),
        _nothing("persoon.persoonlijke_bijdrage") & _nothing("persoon.bijdrage_op_dagprijs"),
        _initiative("biedt_arbeid_op_maat")
        & _initiative("biedt_zorg_op_maat")
        & _initiative("product_of_dienst")
        & (_initiative("aangeboden_regulier") | _initiative("verkocht_regulier"))
        & Condition(
            f"({activities} != null and some({activities}, {serious}))",
            f"({activities} != null and none({activities}, {serious}))",
        ),
        (workshop & enough) | (~workshop & support) | (enough & support),
        _initiative("gericht_op_integratie")
        & _initiative("werkt_inclusief")
        & _initiative("werkt_trajectmatig")
        & _initiative("biedt_trajecten")
        & _is("initiatief.setting", "open"),
        _nothing("initiatief.persoonlijke_bijdrage_gevraagd") & _compared(paid, ">=", "<", costs, paid, costs),
        _initiative("werkt_niet_categoriaal") | _initiative("uitzonderlijke_omstandigheden"),
    ]
    names = [f"criterium_{number}" for number in range(1, len(conditions) + 1)]
    rows = [[_row(names[: at + 1], condition)] for at, condition in enumerate(conditions)]
    rows[3][:0], rows[4][:0] = _SCHOOL, _PENSION
    rows[-1].append(("outcome", f"$.{names[-1]} == 'fulfilled' ? true : ({_any_no(names)}) ? false : null"))
    return rows


def _row(names: list[str], condition: Condition) -> Row:
    """How a question stands; `names` are the questions up to and including it."""
    *before, name = names
    asked = f"{condition.holds} ? 'fulfilled' : {condition.fails} ? 'not_fulfilled' : 'unknown'"
    if not before:
        return name, asked
    decided = f"({_any_no(before)}) ? 'not_asked' : {condition.fails} ? 'not_fulfilled' : 'not_asked'"
    return name, f"$.{before[-1]} == 'fulfilled' ? ({asked}) : {decided}"


def _any_no(names: list[str]) -> str:
    return " or ".join(f"$.{name} == 'not_fulfilled'" for name in names)


# ------------------------------------------------------------------------------------------------------------ the graph


def _graph(nodes: list[list[Row]]) -> dict[str, Any]:
    """Nodes with expressions in a row, between input and output."""
    ids = ["in", *(f"node {number}" for number in range(1, len(nodes) + 1)), "out"]
    first = {"id": "in", "name": "gegevens", "type": "inputNode"}
    middle = [_node(id_, rows, more=len(nodes) > 1) for id_, rows in zip(ids[1:-1], nodes, strict=True)]
    last = {"id": "out", "name": "antwoord", "type": "outputNode"}
    edges = [{"id": f"{one} {other}", "sourceId": one, "targetId": other} for one, other in pairwise(ids)]
    return {"nodes": [first, *middle, last], "edges": edges}


def _node(id_: str, rows: list[Row], more: bool) -> dict[str, Any]:
    """A node; where there are `more`, it passes on what it was given, and an earlier result has no `$` before it."""
    own = {key for key, _ in rows}

    def here(found: re.Match[str]) -> str:
        return found[0] if found[1] in own or not more else found[1]

    expressions = [{"id": key, "key": key, "value": re.sub(r"\$\.(\w+)", here, expression)} for key, expression in rows]
    content = {"expressions": expressions, "passThrough": more}
    return {"id": id_, "name": id_, "type": "expressionNode", "content": content}
