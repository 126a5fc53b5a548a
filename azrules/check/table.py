"""Decision tables and bands -> Expr: a choice between rows, or a sum over bands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction
from itertools import pairwise

from azrules.check import words
from azrules.check.elaborate import Scope
from azrules.diagnostic import Diagnostic, Problems, every, together
from azrules.model import operators as op
from azrules.model.expr import Call, Case, Choose, Const, Expr, Hit, Ref
from azrules.model.ruleset import Parameter
from azrules.model.timeline import as_known, in_force
from azrules.model.types import TRUTH, Date, Number, Type
from azrules.model.values import Fault, Result
from azrules.problems import meaning
from azrules.problems import table as say
from azrules.source import Span
from azrules.syntax.declarations import MARGINAL, Band, Bands
from azrules.syntax.formula import Term, show
from azrules.syntax.table import COUNTED, Table, TableRow

_HITS: Mapping[str, Hit] = {
    "eerste": Hit.FIRST,
    "enige": Hit.ONLY,
    "som": Hit.SUM,
    "minimum": Hit.LEAST,
    "maximum": Hit.GREATEST,
    COUNTED: Hit.SUM,
}


def _nothing(type_: Type, span: Span) -> Const:
    return Const(Fault("geen-rij-past", span), type_, span)


# --------------------------------------------------------------------------------------------------------------- tables


def table(body: Table, wanted: Type | None, scope: Scope) -> Expr:
    """A choice between the rows; what is wrong with a column is said once, not in each row."""
    hit = _HITS[body.take.text]
    every(scope.infer, body.columns)
    _ask_rows(body, hit)
    last = (body.otherwise,) if body.otherwise else ()
    whens, values = together(
        lambda: every(lambda row: _condition(row, scope), body.rows),
        lambda: _values(body, [*(row.then for row in body.rows if row.then), *last], wanted, scope),
    )
    type_ = values[0].type
    _ask_type(body, hit, type_)
    if body.otherwise:
        otherwise = values[-1]
    else:
        otherwise = Const(0, type_, body.span) if hit is Hit.SUM else _nothing(type_, body.span)
    cases = tuple(Case(when, then) for when, then in zip(whens, values, strict=False))
    return Choose(cases, otherwise, hit, type_, body.span)


def _condition(row: TableRow, scope: Scope) -> Expr:
    parts: list[Expr] = []
    for cell in every(lambda cell: _plain(scope.term(cell, TRUTH)), [cell for cell in row.cells if cell]):
        parts += cell.args if isinstance(cell, Call) and cell.operator is op.AND else (cell,)
    match parts:
        case []:
            return Const(True, TRUTH, row.span)
        case [one]:
            return one
    return Call(op.AND, tuple(parts), TRUTH, row.span)


def _plain(cell: Expr) -> Expr:
    """A condition that should be ja is the condition itself."""
    match cell:
        case Call(op.EQ, (asked, Const(bool() as truth))):
            return asked if truth else Call(op.NOT, (asked,), TRUTH, cell.span)
    return cell


def _values(body: Table, terms: Sequence[Term], wanted: Type | None, scope: Scope) -> list[Expr]:
    """The value of each row, and of the rest where that is written; a row that is counted is one."""
    if body.take.text != COUNTED:
        return scope.alike(terms, wanted)
    ones: list[Expr] = [Const(1, Number(), row.span) for row in body.rows]
    return [*ones, *every(lambda term: scope.term(term, Number()), terms)]


def _ask_type(body: Table, hit: Hit, type_: Type) -> None:
    """What is added is a number; what is the smallest or the greatest, a number or a day."""
    fine = hit in (Hit.FIRST, Hit.ONLY) or isinstance(type_, Number if hit is Hit.SUM else Number | Date)
    if not fine:
        advice = ("neem `eerste` of `enige`", "take `eerste` or `enige`")
        found = words.of_type(type_)
        raise Problems(meaning.DO_NOT_FIT(body.take.span, op=body.take.text, found=found, advice=advice))


def _ask_rows(body: Table, hit: Hit) -> None:
    """No row stands in the way of another: as far as their cells show it, whatever the facts are."""
    wrong: list[Diagnostic] = []
    rows = [(row.span, [cell and show(cell) for cell in row.cells]) for row in body.rows]
    if body.otherwise:
        rows.append((body.otherwise.span, [None for _ in body.columns]))
    for at, (span, cells) in enumerate(rows):
        for above, others in rows[:at]:
            pairs = list(zip(others, cells, strict=True))
            if hit is Hit.FIRST and all(other in (None, cell) for other, cell in pairs):
                message = say.ROW_NEVER_FIRST
            elif hit is Hit.ONLY and at < len(body.rows) and all(None in pair or len({*pair}) == 1 for pair in pairs):
                message = say.ROWS_OVERLAP
            else:
                continue
            wrong.append(message(span, also=[(above, ("deze rij past dan ook", "this row fits then too"))]))
            break
    if wrong:
        raise Problems(*wrong)


# ---------------------------------------------------------------------------------------------------------------- bands


def bands(body: Bands, wanted: Type | None, scope: Scope, parameters: Mapping[str, Parameter | None]) -> Expr:
    """The value of the band in which a number lies, or the sum of each rate on the part of the number in its band."""
    number = scope.infer(body.number)
    if not isinstance(number.type, Number):
        found = words.of_type(number.type)
        raise Problems(meaning.WRONG_TYPE(number.span, wanted=words.of_type(Number()), found=found))
    in_parts = body.kind.text == MARGINAL
    limits, values = together(
        lambda: every(
            lambda limit: _fixed(scope.term(limit, number.type)), [band.limit for band in body.bands if band.limit]
        ),
        lambda: scope.alike([band.value for band in body.bands], None if in_parts else wanted),
    )
    zero = Const(0, number.type, body.span)
    _ask_rising([zero, *limits] if in_parts else limits, parameters)
    if in_parts:
        return _in_parts(body, number, [zero, *limits], values)
    type_ = values[0].type
    cases = tuple(
        Case(_within(number, band, limit), then)
        for band, limit, then in zip(body.bands, limits, values, strict=False)  # the last may have no limit
    )
    otherwise = _nothing(type_, body.span) if len(limits) == len(values) else values[-1]
    return Choose(cases, otherwise, Hit.FIRST, type_, body.span) if cases else otherwise


def _fixed(limit: Expr) -> Expr:
    """A number with a sign before it is that number."""
    match limit:
        case Call(op.NEGATE, (Const(int() | Fraction() as value),)):
            return Const(-value, limit.type, limit.span)
    return limit


def _within(number: Expr, band: Band, limit: Expr) -> Expr:
    return Call(op.LE if band.inclusive else op.LT, (number, limit), TRUTH, limit.span)


def _in_parts(body: Bands, number: Expr, limits: list[Expr], rates: list[Expr]) -> Expr:
    """Each rate times the part in its band, added up; beyond a last limit there is no value."""
    type_ = op.MULTIPLY.typing([rates[0].type, number.type])
    if type_ is None:
        found = words.of_type(rates[0].type)
        raise Problems(meaning.WRONG_TYPE(rates[0].span, wanted=words.of_type(Number()), found=found))
    parts = [
        Call(op.PART_BETWEEN, (number, low, high), number.type, rate.span)
        for (low, high), rate in zip(pairwise(limits), rates, strict=False)
    ]
    if len(limits) == len(rates):
        parts.append(Call(op.PART_ABOVE, (number, limits[-1]), number.type, rates[-1].span))
    products = (Call(op.MULTIPLY, pair, type_, pair[0].span) for pair in zip(rates, parts, strict=True))
    total = Call(op.TOTAL, tuple(products), type_, body.span)
    if len(limits) == len(rates):
        return total
    within = _within(number, body.bands[-1], limits[-1])
    return Choose((Case(within, total),), _nothing(type_, body.span), Hit.FIRST, type_, body.span)


def _ask_rising(limits: Sequence[Expr], parameters: Mapping[str, Parameter | None]) -> None:
    """Each limit is fixed, and lies above the one before it on every day."""
    found = [parameters.get(limit.name) if isinstance(limit, Ref) else None for limit in limits]
    loose = [
        limit
        for limit, parameter in zip(limits, found, strict=True)
        if not isinstance(limit, Const) and (parameter is None or parameter.by)
    ]
    if loose:
        raise Problems(*(say.LIMIT_NOT_FIXED(limit.span) for limit in loose))
    days = {date.min, *(when.first for one in found if one for when, _ in as_known(one.rows))}

    def worth(at: int, day: date) -> Result:
        limit, parameter = limits[at], found[at]
        if parameter:
            row = in_force(parameter.rows, day)
            return row.value if row else None
        return limit.value if isinstance(limit, Const) else None

    def rises(at: int, day: date) -> bool:
        low, high = worth(at - 1, day), worth(at, day)
        return low is None or high is None or low < high  # type: ignore[operator]

    wrong = [
        say.LIMITS_DO_NOT_RISE(limits[at].span)
        for at in range(1, len(limits))
        if not all(rises(at, day) for day in days)
    ]
    if wrong:
        raise Problems(*wrong)
