"""Interfaces of rule sets -> JSON in the shape of `schemas/interface.schema.json`, and back, each with its place there.

A number is the text of it, in the unit of its fact, so that it stays exact.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from azrules.analyse.contract import Chosen, Contract, Gives, Kind, Taken
from azrules.diagnostic import Problems
from azrules.model.ruleset import PEILDATUM, Bounds
from azrules.model.values import Value
from azrules.numbers import Exact, decimal
from azrules.problems import contract as say
from azrules.source import Source, Span
from azrules.syntax import literals, nodes, shape
from azrules.syntax.json import read as read_json
from azrules.syntax.keys import Keys, expect
from azrules.syntax.nodes import Entry, Node, Scalar

FORMAT = "1"
_DATE = "datum"


def places(source: Source) -> dict[str, Span]:
    """Where the parts of a rule file stand: the name of a group or a list, and of one value that value itself."""
    root = nodes.read(source)
    entries = root.entries if isinstance(root, nodes.Mapping) else ()
    return {one.key.text: (one.value if isinstance(one.value, Scalar) else one.key).span for one in entries}


# -------------------------------------------------------------------------------------------------------------- to JSON


def write(contracts: Iterable[Contract]) -> str:
    """The interfaces as a file, to be read line by line where two versions of it differ."""
    rulesets = {one.name: _contract(one) for one in contracts}
    return json.dumps({"interface": FORMAT, "rulesets": rulesets}, ensure_ascii=False, indent=2)


def _contract(one: Contract) -> dict[str, object]:
    return {
        "version": one.version,
        "sha256": one.sha256,
        **_there(start=_text(one.start), end=_text(one.end)),
        "facts": {name: _taken(taken) for name, taken in one.facts.items()},
        "rules": {name: _gives(gives) for name, gives in one.rules.items()},
        "interpretations": {
            name: {"readings": [*chosen.readings], "default": chosen.default}
            for name, chosen in one.interpretations.items()
        },
    }


def _taken(one: Taken) -> dict[str, object]:
    bounds = one.bounds
    high = PEILDATUM if bounds.to_reference else _text(bounds.high)
    told = _there(low=_text(bounds.low), high=high, step=_text(bounds.step), at_least=one.at_least, judged=one.judged)
    return _kind(one.kind) | told


def _gives(one: Gives) -> dict[str, object]:
    return _kind(one.kind) | _there(result=one.result, sometimes=one.sometimes, needs=[*one.needs])


def _kind(kind: Kind) -> dict[str, object]:
    return {"type": kind.word, **_there(unit=kind.unit, members=[*kind.members])}


def _there(**values: object) -> dict[str, object]:
    """The keys that say something: an absent one is no, nothing or none."""
    return {key: value for key, value in values.items() if value}


def _text(value: Value | None) -> str:
    match value:
        case int() | Fraction():
            return decimal(value)
        case date():
            return value.isoformat()
    return ""


# ------------------------------------------------------------------------------------------------------------ from JSON


def read(source: Source, schema: Mapping[str, Any]) -> dict[str, Contract]:
    """The interfaces in a file that `write` wrote, by the names of their rule sets.

    Raises:
        Problems: it is no JSON or no interface, or all that is wrong in it.
    """
    root = read_json(source)
    if not isinstance(root, nodes.Mapping) or root.entry("rulesets") is None:
        raise Problems(say.NOT_AN_INTERFACE(source.span(root.span.start, root.span.start + 1)))
    entries = Keys(shape.check(root, schema)).entries("rulesets")
    return {entry.key.text: _read(entry) for entry in entries}


def _read(entry: Entry) -> Contract:
    keys = Keys(entry.value)
    here = entry.key.span
    return Contract(
        entry.key.text,
        keys.text("version"),
        keys.text("sha256"),
        keys.maybe("start", _day),
        keys.maybe("end", _day),
        {one.key.text: _read_taken(one) for one in keys.entries("facts")},
        {one.key.text: _read_gives(one) for one in keys.entries("rules")},
        {one.key.text: _read_chosen(one) for one in keys.entries("interpretations")},
        here,
        here,
    )


def _read_kind(keys: Keys) -> Kind:
    return Kind(keys.text("type"), keys.text("unit"), _texts(keys, "members"))


def _read_taken(entry: Entry) -> Taken:
    keys = Keys(entry.value)
    kind = _read_kind(keys)
    low, high, step = (keys.scalar(key) for key in ("low", "high", "step"))
    to_reference = high is not None and high.text == PEILDATUM
    bounds = Bounds(
        _value(low, kind), None if to_reference else _value(high, kind), _number(step) if step else None, to_reference
    )
    least = keys.scalar("at_least")
    return Taken(kind, entry.key.span, bounds, int(least.text) if least else 0, _true(keys, "judged"))


def _read_gives(entry: Entry) -> Gives:
    keys = Keys(entry.value)
    told = (_true(keys, "result"), _true(keys, "sometimes"), _texts(keys, "needs"))
    return Gives(_read_kind(keys), entry.key.span, *told)


def _read_chosen(entry: Entry) -> Chosen:
    keys = Keys(entry.value)
    return Chosen(_texts(keys, "readings"), keys.text("default"), entry.key.span)


def _value(scalar: Scalar | None, kind: Kind) -> Value | None:
    if scalar is None:
        return None
    return _day(scalar) if kind.word == _DATE else _number(scalar)


def _day(node: Node) -> date:
    scalar = expect(Scalar, node)
    return literals.day(scalar.text, scalar.span)


def _number(scalar: Scalar) -> Exact:
    return literals.number(scalar.text, scalar.span, exact_notation=True)


def _texts(keys: Keys, key: str) -> tuple[str, ...]:
    return tuple(scalar.text for scalar in keys.scalars(key))


def _true(keys: Keys, key: str) -> bool:
    found = keys.scalar(key)
    return found is not None and found.text == "true"
