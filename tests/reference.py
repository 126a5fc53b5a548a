"""What a law means, told as plainly as the table of the language tells it, and as slowly.

No engine: nothing is compiled, remembered or stopped early.  What is not certain (an unknown, a fault) is read in every
way it could be; a result is known where all these readings agree.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import product
from typing import Any

from azrules.model.expr import Call, Choose, Const, Expr, Fold, Hit, Ref
from azrules.model.given import Given
from azrules.model.ruleset import MONTH_END, PEILDATUM, ByReading, Law, Parameter
from azrules.model.values import UNKNOWN, Fault, Result, known

FAULT = Fault("fout")  # one for all: which fault is found first is no part of the meaning

_TRUTHS: dict[str, Callable[..., bool]] = {
    "and": lambda *truths: all(truths),
    "or": lambda *truths: any(truths),
    "at_least": lambda count, *truths: sum(truths) >= count,
}


def plain(result: Result) -> Result:
    """The result; every fault as the same one."""
    return FAULT if isinstance(result, Fault) else result


def read(conditions: Iterable[Result]) -> Iterable[tuple[bool, ...]]:
    """Every way to read conditions: one that is not known may be ja and may be nee."""
    return product(*((holds,) if isinstance(holds, bool) else (True, False) for holds in conditions))


def agreed(found: Sequence[Result], *behind: Result) -> Result:
    """What all readings give; else unknown, when one of them or something behind them is; else a fault."""
    if known(found[0]) and all(result == found[0] for result in found):
        return found[0]
    return UNKNOWN if UNKNOWN in (*found, *behind) else FAULT


@dataclass(frozen=True)
class Reference:
    """The meaning of one law for one case."""

    law: Law
    given: Given
    row: Mapping[str, str] = field(default_factory=dict)

    def rule(self, name: str) -> Result:
        body = self.law.ruleset.rules[name].body
        return self.expr(body.bodies[self.law.readings[body.interpretation]] if isinstance(body, ByReading) else body)

    def criterion(self, name: str) -> Result:
        """What a criterion weighs: when it does not apply it leaves the conjunction, which is ja without it."""
        applies = self.law.ruleset.rules[name].applies
        return self.truth("or", [self.negated(self.expr(applies)) if applies else False, self.rule(name)])

    def decision(self) -> Result:
        decision = self.law.ruleset.decision
        return self.truth("and", [self.criterion(name) for name in decision.criteria]) if decision else UNKNOWN

    def expr(self, expr: Expr) -> Result:
        match expr:
            case Const(result):
                return plain(result)
            case Ref(name):
                return self.name(name)
            case Call(operator, args):
                return self.call(operator.name, operator.meaning, [self.expr(arg) for arg in args])
            case Choose():
                return self.choose(expr)
            case Fold(operator, rows, each, when=when):
                table = self.given[rows.name]
                if table is UNKNOWN:
                    return UNKNOWN
                seen = [self.in_row(rows.name, at) for at in range(len(table))]  # type: ignore[arg-type]
                if operator.name in ("minimum", "maximum"):
                    cases = [(row.expr(when) if when else True, row.expr(each)) for row in seen]
                    return self.together(
                        lambda values: self.call(operator.name, operator.meaning, values), cases, FAULT
                    )
                results = [row.expr(each) for row in seen]
                return self.call(operator.name, operator.meaning, results)

    def in_row(self, rows: str, at: int) -> Reference:
        """The same, for who stands in a row of a list."""
        row = {one.name: f"{rows}[{at}]{one.name.removeprefix(rows)}" for one in self.law.ruleset.facts[rows].row}
        return replace(self, row=row)

    def name(self, name: str) -> Result:
        ruleset = self.law.ruleset
        if name in self.row:
            return self.given[self.row[name]]
        if name in ruleset.facts:
            return self.given[name]
        if name in ruleset.rules:
            return self.rule(name)
        if name in ruleset.parameters:
            return self.parameter(ruleset.parameters[name])
        if name == PEILDATUM:
            return self.law.date
        assert name == MONTH_END
        end = ruleset.month_end
        return (end.bodies[self.law.readings[end.interpretation]] if isinstance(end, ByReading) else end).value  # type: ignore[union-attr]

    def parameter(self, parameter: Parameter) -> Result:
        """The row of the day; of an unknown day, what the rows of all days agree on."""
        by = self.law.ruleset.facts.get(parameter.by)
        told = self.given[by.name] if by else self.law.date
        day = by.default if by and told is UNKNOWN else told
        if isinstance(day, date):
            return self.on(parameter, day)
        turns = {one for row in parameter.rows for one in (row.validity.start, row.validity.end) if one}
        days = {date.min, *turns, *(day + timedelta(1) for day in turns)}
        return agreed([self.on(parameter, day) for day in sorted(days)], UNKNOWN)

    def on(self, parameter: Parameter, day: date) -> Result:
        """Of the rows that hold on a day and were known, the one that came last."""
        asked = self.law.known_on or date.max
        rows = [row for row in parameter.rows if day in row.validity and (row.known or date.min) <= asked]
        return max(rows, key=lambda row: row.known or date.min).value if rows else FAULT

    def call(self, name: str, meaning: Callable[..., Result], operands: list[Result]) -> Result:
        if name in _TRUTHS:
            return self.truth(name, operands)
        if name == "is_known":
            return FAULT if operands[0] == FAULT else operands[0] is not UNKNOWN
        if name == "default":
            return operands[1] if operands[0] is UNKNOWN else operands[0]
        if FAULT in operands:
            return FAULT
        return UNKNOWN if UNKNOWN in operands else plain(meaning(*operands))

    def negated(self, truth: Result) -> Result:
        return not truth if isinstance(truth, bool) else truth

    def truth(self, name: str, operands: list[Result]) -> Result:
        """`en`, `of`, `minstens`: known where it comes out the same however the unknowns and the faults are read."""
        count, truths = (operands[:1], operands[1:]) if name == "at_least" else ([], operands)
        return agreed([_TRUTHS[name](*count, *reading) for reading in read(truths)], *truths)

    def choose(self, expr: Choose) -> Result:
        rows = [(self.expr(case.when), self.expr(case.then)) for case in expr.cases]
        otherwise = self.expr(expr.otherwise)
        if expr.hit is Hit.FIRST:
            certain = next((at + 1 for at, (when, _) in enumerate(rows) if when is True), len(rows))
            rows = rows[:certain]  # no reading comes past a row that holds for certain
        return self.together(_HITS[expr.hit], rows, otherwise)

    def together(
        self, joint: Callable[[list[Result]], Result], rows: list[tuple[Result, Result]], otherwise: Result
    ) -> Result:
        """What rows give together, each whether it holds with its value, in every way to read what is not certain."""
        whens, thens = [when for when, _ in rows], [then for _, then in rows]

        def outcome(reading: Sequence[bool]) -> Result:
            holding = [then for holds, then in zip(reading, thens, strict=True) if holds]
            return joint(holding) if holding else otherwise

        if True in whens and joint is not _first and outcome([when is True for when in whens]) is FAULT:
            return FAULT  # what holds for certain, and cannot be reconciled by anything unknown
        return agreed([outcome(reading) for reading in read(whens)], *whens)


def _first(holding: list[Result]) -> Result:
    return holding[0]


def _alike(holding: list[Result]) -> Result:
    if FAULT in holding or len({then for then in holding if known(then)}) > 1:
        return FAULT
    return agreed(holding)


def _of_values(meaning: Callable[[Sequence[Any]], Result]) -> Callable[[list[Result]], Result]:
    """Of values only: with a fault among them it is a fault, else with an unknown it is unknown."""

    def joint(holding: list[Result]) -> Result:
        return FAULT if FAULT in holding else UNKNOWN if UNKNOWN in holding else meaning(holding)

    return joint


_HITS: Mapping[Hit, Callable[[list[Result]], Result]] = {
    Hit.FIRST: _first,
    Hit.AGREE: _alike,
    Hit.ONLY: lambda holding: holding[0] if len(holding) == 1 else FAULT,
    Hit.SUM: _of_values(sum),
    Hit.LEAST: _of_values(min),
    Hit.GREATEST: _of_values(max),
}
