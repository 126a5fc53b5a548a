"""Law -> a decision model of DMN 1.5: what is asked, what is decided, and what DMN cannot say.

A rule that FEEL says exactly (`feel`) is a decision; one that it does not is an input of the model, which azrules or a
person answers, so that what rests on it is there.  A decision is null where azrules says that it is unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import count

from azrules.emit.feel import Feel
from azrules.emit.functions import Function
from azrules.emit.unsaid import Reason, Unsaid
from azrules.model.expr import Choose, Const, Expr, Hit
from azrules.model.ruleset import Decision, Law, Rule
from azrules.model.types import TRUTH, Type
from azrules.model.values import Fault

# What a name may not be in FEEL: its keywords, and the first words of what it knows itself.
_TAKEN = frozenset(
    [
        "and",
        "any",
        "all",
        "abs",
        "between",
        "ceiling",
        "contains",
        "count",
        "date",
        "day",
        "days",
        "decimal",
        "duration",
        "else",
        "every",
        "exp",
        "external",
        "false",
        "floor",
        "for",
        "function",
        "if",
        "in",
        "index",
        "instance",
        "is",
        "item",
        "list",
        "log",
        "lower",
        "matches",
        "max",
        "mean",
        "median",
        "min",
        "mode",
        "month",
        "months",
        "not",
        "now",
        "null",
        "number",
        "odd",
        "of",
        "or",
        "partial",
        "product",
        "put",
        "range",
        "replace",
        "return",
        "reverse",
        "round",
        "satisfies",
        "some",
        "sort",
        "split",
        "sqrt",
        "string",
        "sublist",
        "substring",
        "sum",
        "then",
        "time",
        "today",
        "true",
        "union",
        "upper",
        "week",
        "year",
        "years",
    ]
)


@dataclass(frozen=True)
class Row:
    """A row of a decision table: what each condition must be (None: whatever it is), and what then holds."""

    when: tuple[bool | None, ...]
    then: str


@dataclass(frozen=True)
class Table:
    """A decision table over conditions; each row that fits says the same, and without one the answer is null."""

    conditions: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Decided:
    """A rule, a parameter, the reference date or the ordered decision, with what it rests on by its name in the law."""

    name: str
    type: Type
    logic: str | Table
    uses: tuple[str, ...]
    functions: tuple[Function, ...] = ()


@dataclass(frozen=True)
class Asked:
    """A fact; or a rule or a parameter that DMN cannot say, with why."""

    name: str
    type: Type
    unsaid: Reason | None = None


@dataclass(frozen=True)
class Model:
    """The decisions of a law in order, what they ask, and the name of each in FEEL."""

    law: Law
    asked: tuple[Asked, ...]
    decided: tuple[Decided, ...]
    names: Mapping[str, str]

    @property
    def unsaid(self) -> tuple[Asked, ...]:
        """What DMN cannot say."""
        return tuple(one for one in self.asked if one.unsaid)

    @property
    def functions(self) -> tuple[Function, ...]:
        """The functions that decisions call, each once."""
        return tuple({one.name: one for decided in self.decided for one in decided.functions}.values())


def model(law: Law) -> Model:
    """The decision model of a law: its own rules, and all that they rest on."""
    ruleset = law.ruleset
    own = [*ruleset.own_rules, *([ruleset.decision.name] if ruleset.decision else [])]
    called = feel_names([*own, *law.definitions, *ruleset.facts])
    asked: dict[str, Asked] = {}
    decided: dict[str, Decided] = {}

    def enter(name: str) -> None:
        """A name with all that it rests on, what it rests on first."""
        if name in asked or name in decided:
            return
        if name in ruleset.facts:
            asked[name] = Asked(name, ruleset.facts[name].type)
            return
        try:
            found = _decided(law, name, called)
        except Unsaid as unsaid:
            asked[name] = Asked(name, _type(law, name), unsaid.reason)
            return
        for used in found.uses:
            enter(used)
        decided[name] = found

    for name in ruleset.own_rules:
        enter(name)
    if decision := ruleset.decision:
        try:
            ordered = _ordered(law, decision, called)
        except Unsaid as unsaid:
            asked[decision.name] = Asked(decision.name, TRUTH, unsaid.reason)
        else:
            for used in ordered.uses:
                enter(used)
            decided[decision.name] = ordered
    return Model(law, tuple(asked.values()), tuple(decided.values()), called)


def _decided(law: Law, name: str, called: Mapping[str, str]) -> Decided:
    feel = Feel(law, called.__getitem__)
    body, type_ = law.definitions[name], _type(law, name)
    logic = _table(body, type_, feel) or feel.text(body, type_)
    return Decided(name, type_, logic, tuple(feel.uses), tuple(feel.functions.values()))


def _type(law: Law, name: str) -> Type:
    """The type of a definition: of a rule or a parameter the one it declares, with its unit."""
    declared = law.ruleset.parameters.get(name) or law.ruleset.rules.get(name)
    return declared.type if declared else law.definitions[name].type


def _ordered(law: Law, decision: Decision, called: Mapping[str, str]) -> Decided:
    """The ordered decision: ja when all criteria are, nee as soon as one is not, else unknown.

    Rows may fit together, as they then say the same.  A criterion that does not apply is as good as fulfilled.
    """
    feel = Feel(law, called.__getitem__)
    conditions = [_counts(law.ruleset.rules[name], feel) for name in decision.criteria]
    places = range(len(conditions))
    every = Row((True,) * len(places), "true")
    one_not = [Row(tuple(False if at == one else None for at in places), "false") for one in places]
    table = Table(tuple(conditions), (every, *one_not))
    return Decided(decision.name, TRUTH, table, tuple(feel.uses), tuple(feel.functions.values()))


def _counts(criterion: Rule, feel: Feel) -> str:
    counted = feel.reference(criterion.name)
    return counted if criterion.applies is None else f"not({feel.text(criterion.applies)}) or {counted}"


def _table(body: Expr, type_: Type, feel: Feel) -> Table | None:
    """Cases as a table, where each gives another fixed value: then an open condition always leaves the answer open."""
    if not isinstance(body, Choose) or body.hit is not Hit.FIRST:
        return None
    values = [*(case.then for case in body.cases), body.otherwise]
    fixed = [one.value for one in values if isinstance(one, Const) and one.value is not None]
    if len(set(fixed)) < len(values) or any(isinstance(one, Fault) for one in fixed):
        return None
    many = len(body.cases)
    whens = [(*[False] * at, True, *[None] * (many - at - 1)) for at in range(many)] + [(False,) * many]
    rows = tuple(Row(when, feel.text(then, type_)) for when, then in zip(whens, values, strict=True))
    return Table(tuple(feel.text(case.when) for case in body.cases), rows)


def feel_names(full: Iterable[str]) -> dict[str, str]:
    """A name in FEEL for each name of a law: short where that is clear, and never one that means something else."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for name in dict.fromkeys(full):
        found[name] = next(one for one in _candidates(name) if one not in taken and one not in _TAKEN)
        taken.add(found[name])
    return found


def _candidates(name: str) -> Iterator[str]:
    whole, short = (re.sub(r"\W|^(?=\d)", "_", text) for text in (name, re.split(r"[/.]", name)[-1]))
    yield from (short, whole)
    yield from (f"{whole}_{number}" for number in count(2))
