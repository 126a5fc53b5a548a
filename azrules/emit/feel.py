"""Expr -> FEEL, the language of DMN, where it means exactly the same there; else `Unsaid`, with why.

An unknown is `null`.  In FEEL as here `and`, `or` and `not` weigh what is open, a comparison of sizes with null is
null, and so is arithmetic with it.  Where FEEL goes another way it is told what to do with null: `=` and `!=` (null is
a value there), `if` (null counts as false), and what is asked of lists.  A fault has no value at all in FEEL.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Final

from azrules.emit.functions import DAYS_LATER, MONTHS_LATER, Function
from azrules.emit.unsaid import (
    CONFLICT,
    DIVISION,
    FAULT,
    MONTH_END,
    NO_SUCH,
    NUMBER,
    ROWS,
    SETS,
    WHOLE,
    Reason,
    Unsaid,
)
from azrules.model import calendar
from azrules.model import operators as op
from azrules.model.expr import Call, Case, Choose, Const, Expr, Fold, Hit, Ref
from azrules.model.operators import Operator
from azrules.model.ruleset import Law
from azrules.model.types import TRUTH, Choices, Date, Number, Rows, Type
from azrules.model.values import UNKNOWN, Fault, Result
from azrules.numbers import Exact, decimal, exact

# How strongly what stands around a text binds: what binds less strongly stands in brackets.
_LOOSE, _OR, _AND, _COMPARED, _SUM, _PRODUCT, _SIGN, _WORD = range(8)

_COMPARISONS: Final = {op.LT: "<", op.LE: "<=", op.GT: ">", op.GE: ">="}
_EQUALITIES: Final = {op.EQ: "=", op.NE: "!="}
_PARTS: Final = {op.YEAR_OF: "year", op.MONTH_OF: "month", op.DAY_OF: "day"}


@dataclass
class Feel:
    """Writes the expressions of a law; `uses` are the names and `functions` what they rest on, as they are met."""

    law: Law
    name: Callable[[str], str]
    uses: dict[str, None] = field(default_factory=dict)
    functions: dict[str, Function] = field(default_factory=dict)

    def text(self, expr: Expr, type_: Type = TRUTH) -> str:
        """What an expression is in FEEL; a number in the unit of the type.

        Raises:
            Unsaid: it cannot be said there as we mean it.
        """
        return self._number(expr, type_.unit.factor) if isinstance(type_, Number) else self._of(expr)

    def _of(self, expr: Expr, around: int = _LOOSE) -> str:
        if isinstance(expr.type, Number):
            return self._number(expr, expr.type.unit.factor, around)
        said, strength = self._said(expr)
        return said if strength >= around else f"({said})"

    def _said(self, expr: Expr) -> tuple[str, int]:
        match expr:
            case Const(value):
                return _constant(value), _WORD
            case Ref(type=Rows()):
                raise Unsaid(ROWS)
            case Ref(name):
                return self.reference(name), _WORD
            case Call(op.EITHER, (fact, *_)):
                return self._said(fact)  # what another rule set computes for it is asked, as any fact
            case Call(op.DEFAULT, (fact, value)):
                told = self._of(fact, _SUM)
                return f"if {told} = null then {self._of(value)} else {told}", _LOOSE
            case Call((op.AND | op.OR) as operator, args):
                return self._joined(args, operator)
            case Call(op.NOT, (inner,)):
                return f"not({self._of(inner)})", _WORD
            case Call(op.AT_LEAST, (count, *items)):
                return self._at_least(count, items)
            case Call(op.IS_KNOWN, (fact,)):
                return f"{self._of(fact, _SUM)} != null", _COMPARED
            case Call(operator, (left, right)) if operator in _COMPARISONS or operator in _EQUALITIES:
                return self._compared(operator, left, right)
            case Call((op.MEMBER | op.CONTAINS_ALL | op.ONLY_FROM) as operator, (left, right)):
                return self._of_sets(operator, left, right)
            case Call(operator, args) if isinstance(expr.type, Date):
                return self._day(operator, args)
            case Choose(type=Choices()):
                raise Unsaid(SETS)
            case Choose(cases, otherwise, hit):
                return self._chosen(cases, otherwise, hit, self._of)
            case Fold():
                raise Unsaid(ROWS)
        raise Unsaid(_no_such(expr))

    def reference(self, name: str) -> str:
        """A fact, a parameter or a rule by its name in FEEL."""
        self.uses[name] = None
        return self.name(name)

    # ------------------------------------------------------------------------------------------------------ conditions

    def _joined(self, args: Sequence[Expr], operator: Operator) -> tuple[str, int]:
        if len(args) == 1:
            return self._said(args[0])
        strength = _AND if operator is op.AND else _OR
        return f" {operator.en} ".join(self._of(arg, strength + 1) for arg in args), strength

    def _at_least(self, count: Expr, items: Sequence[Expr]) -> tuple[str, int]:
        said, least = [self._of(item, _SUM) for item in items], self._of(count, _SUM)
        certain = ", ".join(f"if {one} = true then 1 else 0" for one in said)
        possible = ", ".join(f"if {one} = false then 0 else 1" for one in said)
        return (
            f"if sum([{certain}]) >= {least} then true else if sum([{possible}]) < {least} then false else null",
            _LOOSE,
        )

    def _compared(self, operator: Operator, left: Expr, right: Expr) -> tuple[str, int]:
        """A comparison; an unknown is the same as nothing, so whether two values are equal waits for both."""
        if not isinstance(left.type, Number):
            one, other = self._of(left, _SUM), self._of(right, _SUM)
        else:
            of = right if isinstance(left, Const) else left
            factor = of.type.unit.factor if isinstance(of.type, Number) else 1
            one, other = self._number(left, factor, _SUM), self._number(right, factor, _SUM)
        if sign := _COMPARISONS.get(operator):
            return f"{one} {sign} {other}", _COMPARED
        if isinstance(left.type, Choices):
            raise Unsaid(SETS)
        open_ = " or ".join(f"{text} = null" for text, e in ((one, left), (other, right)) if not self._fixed(e))
        said = f"{one} {_EQUALITIES[operator]} {other}"
        return (f"if {open_} then null else {said}", _LOOSE) if open_ else (said, _COMPARED)

    def _of_sets(self, operator: Operator, left: Expr, right: Expr) -> tuple[str, int]:
        one, other = self._of(left, _SUM), self._of(right, _SUM)
        open_ = " or ".join(f"{text} = null" for text, e in ((one, left), (other, right)) if not self._fixed(e))
        if operator is op.MEMBER:
            said = f"list contains({other}, {one})"
        else:
            every, there = (one, other) if operator is op.ONLY_FROM else (other, one)
            said = f"every een_lid in {every} satisfies list contains({there}, een_lid)"
        return (f"if {open_} then null else {said}" if open_ else said), _LOOSE

    def _chosen(self, cases: Sequence[Case], otherwise: Expr, hit: Hit, of: Callable[..., str]) -> tuple[str, int]:
        """Cases; while a condition is open, what both ways agree on."""
        same = [case.then.value if isinstance(case.then, Const) else UNKNOWN for case in cases]
        if hit is Hit.AGREE and all(value is True for value in same):
            return self._joined((otherwise, *(case.when for case in cases)), op.OR)
        if hit is Hit.AGREE and all(value is False for value in same):
            none = [f"not({self._of(case.when)})" for case in cases]
            return " and ".join([self._of(otherwise, _COMPARED), *none]), _AND
        if hit is not Hit.FIRST and not (hit is Hit.AGREE and len(cases) == 1):
            raise Unsaid(CONFLICT)
        if len(cases) == 1:
            return self._either_way(cases[0], of(cases[0].then), of(otherwise)), _LOOSE
        steps = [f"anders_{len(cases)}: {of(otherwise)}"]
        for at, case in reversed([*enumerate(cases)]):
            steps.append(f"anders_{at}: {self._either_way(case, of(case.then), f'anders_{at + 1}')}")
        return f"{{{', '.join(steps)}}}.anders_0", _WORD

    def _either_way(self, case: Case, then: str, rest: str) -> str:
        when = self._of(case.when, _SUM)
        return (
            f"if {when} = true then {then} else if {when} = false then {rest} "
            f"else if ({then}) = ({rest}) then {then} else null"
        )

    # --------------------------------------------------------------------------------------------------- numbers, days

    def _number(self, expr: Expr, size: Exact, around: int = _LOOSE) -> str:
        """A number, counted in so many of the base of its unit."""
        said, strength = self._counted(expr, size)
        return said if strength >= around else f"({said})"

    def _counted(self, expr: Expr, size: Exact) -> tuple[str, int]:
        def of(part: Expr, around: int = _LOOSE) -> str:
            return self._number(part, size, around)

        match expr:
            case Const(int() | Fraction() as value):
                said = finite(Fraction(value) / size)
                return said, _SIGN if said.startswith("-") else _WORD
            case Const(value):
                return _constant(value), _WORD
            case Ref(name, Number(unit)):
                return _times(self.reference(name), _WORD, Fraction(unit.factor) / size)
            case Call(op.EITHER, (fact, *_)):
                return self._counted(fact, size)
            case Call(op.DEFAULT, (fact, value)):
                return f"if {of(fact, _SUM)} = null then {of(value)} else {of(fact, _SUM)}", _LOOSE
            case Call(op.ADD | op.TOTAL, args):
                return " + ".join(of(arg, _SUM) for arg in args), _SUM if args[1:] else _LOOSE
            case Call(op.SUBTRACT, (left, right)):
                return f"{of(left, _SUM)} - {of(right, _PRODUCT)}", _SUM
            case Call(op.NEGATE, (inner,)):
                return f"-{of(inner, _WORD)}", _SIGN
            case Call(op.ABSOLUTE, (inner,)):
                return f"abs({of(inner)})", _WORD
            case Call((op.MINIMUM | op.MAXIMUM) as operator, args):
                return self._extreme(operator, [of(arg, _SUM) for arg in args])
            case Call(op.MULTIPLY, (left, right)):
                return self._product(left, right, size)
            case Call(op.DIVIDE, (left, right)):
                return self._quotient(left, right, size)
            case Call((op.ROUND_UP | op.ROUND_DOWN | op.ROUND_NEAREST) as operator, (value, step)):
                return self._rounded(operator, value, step, size)
            case Call(operator, (day,)) if operator in _PARTS:
                return _times(f"{self._of(day, _WORD)}.{_PARTS[operator]}", _WORD, 1 / Fraction(size))
            case Call(op.SIZE, (members,)):
                said = self._of(members, _SUM)
                return _times(f"if {said} = null then null else count({said})", _LOOSE, 1 / Fraction(size))
            case Choose(cases, otherwise, hit):
                return self._chosen(cases, otherwise, hit, of)
            case Fold():
                raise Unsaid(ROWS)
        raise Unsaid(_no_such(expr))

    def _product(self, left: Expr, right: Expr, size: Exact) -> tuple[str, int]:
        if isinstance(right, Const) and right.value == _size(right):  # `n * 1 dag` only says what n counts
            return _times(*self._counted(left, _size(left)), Fraction(_size(left)) * _size(right) / size)
        said = f"{self._number(left, _size(left), _PRODUCT)} * {self._number(right, _size(right), _PRODUCT)}"
        return _times(said, _PRODUCT, Fraction(_size(left)) * _size(right) / size)

    def _quotient(self, left: Expr, right: Expr, size: Exact) -> tuple[str, int]:
        """A quotient that FEEL has exactly: its divisor is fixed, and divides any decimal without a rest."""
        by = self._fixed_number(right)
        if not by:
            raise Unsaid(DIVISION)
        if "/" in decimal(exact(1 / by)):
            raise Unsaid(DIVISION)
        said = f"{self._number(left, _size(left), _PRODUCT)} / {self._number(right, _size(right), _SIGN)}"
        return _times(said, _PRODUCT, Fraction(_size(left)) / _size(right) / size)

    def _rounded(self, operator: Operator, value: Expr, step: Expr, size: Exact) -> tuple[str, int]:
        by = self._fixed_number(step)
        if not by:
            raise Unsaid(_unknown(operator))
        counted = self._number(value, by)  # in steps
        words = {op.ROUND_UP: "ceiling({})", op.ROUND_DOWN: "floor({})", op.ROUND_NEAREST: "round half up({}, 0)"}
        return _times(words[operator].format(counted), _WORD, by / size)

    def _extreme(self, operator: Operator, said: Sequence[str]) -> tuple[str, int]:
        """The smallest or the greatest, of numbers or days; unknown while one of them is."""
        sign = "<=" if operator is op.MINIMUM else ">="
        *rest, found = said
        for one in reversed(rest):
            found = f"(if {one} {sign} {found} then {one} else if not({one} {sign} {found}) then {found} else null)"
        return found, _WORD if rest else _LOOSE

    def _day(self, operator: Operator, args: Sequence[Expr]) -> tuple[str, int]:
        match operator, args:
            case ((op.MINIMUM | op.MAXIMUM), _):
                return self._extreme(operator, [self._of(arg, _SUM) for arg in args])
            case ((op.ADD_DAYS | op.SUBTRACT_DAYS), (day, days)):
                return self._later(DAYS_LATER, day, days, operator is op.SUBTRACT_DAYS)
            case ((op.ADD_MONTHS | op.SUBTRACT_MONTHS), (day, months, end)):
                how = self._fixed(end)
                if not isinstance(how, str) or how not in MONTHS_LATER:
                    raise Unsaid(MONTH_END)
                return self._later(MONTHS_LATER[how], day, months, operator is op.SUBTRACT_MONTHS)
            case op.DATE_OF, (year, month, day) if self._whole(year):
                numbers = self._fixed(month), self._fixed(day)
                if all(isinstance(one, int) for one in numbers) and _in_every_year(*numbers):
                    return f"date({self._number(year, 1)}, {numbers[0]}, {numbers[1]})", _WORD
                raise Unsaid(FAULT)
        raise Unsaid(_unknown(operator))

    def _later(self, function: Function, day: Expr, much: Expr, back: bool) -> tuple[str, int]:
        if not self._whole(much):
            raise Unsaid(WHOLE)
        self.functions[function.name] = function
        much_said = f"-{self._number(much, 1, _WORD)}" if back else self._number(much, 1)
        return f"{function.name}({self._of(day)}, {much_said})", _WORD

    # ---------------------------------------------------------------------------------------------------- small pieces

    def _fixed(self, expr: Expr) -> Result:
        """What the law fixes an expression to; UNKNOWN where it does not."""
        settled = self.law.definitions.get(expr.name) if isinstance(expr, Ref) else expr
        return settled.value if isinstance(settled, Const) else UNKNOWN

    def _fixed_number(self, expr: Expr) -> Fraction | None:
        value = self._fixed(expr)
        return Fraction(value) if isinstance(value, int | Fraction) and not isinstance(value, bool) else None

    def _whole(self, expr: Expr) -> bool:
        """Whether a number is certainly a whole one, in the base of its unit."""
        match expr:
            case Const(value):
                return isinstance(value, int)
            case Ref(name):
                return name in self.law.ruleset.parameters and self._whole(self.law.definitions[name])
            case Call(operator) if operator in _PARTS or operator is op.SIZE:
                return True
            case Call(op.ADD | op.SUBTRACT | op.MULTIPLY | op.NEGATE | op.TOTAL | op.ABSOLUTE, args):
                return all(map(self._whole, args))
            case Choose(cases, otherwise):
                return all(map(self._whole, (otherwise, *(case.then for case in cases))))
        return False


def finite(number: Exact) -> str:
    """A number as FEEL writes it.

    Raises:
        Unsaid: it has no end as a decimal.
    """
    text = decimal(exact(Fraction(number)))
    if "/" in text:
        raise Unsaid(NUMBER)
    return text


def _times(said: str, strength: int, by: Fraction) -> tuple[str, int]:
    if by == 1:
        return said, strength
    return f"{said if strength >= _PRODUCT else f'({said})'} * {finite(by)}", _PRODUCT


def _size(expr: Expr) -> Exact:
    assert isinstance(expr.type, Number)
    return expr.type.unit.factor


def _constant(value: Result) -> str:
    match value:
        case None:
            return "null"
        case Fault():
            raise Unsaid(FAULT)
        case bool():
            return "true" if value else "false"
        case date():
            return f'date("{value.isoformat()}")'
        case str():
            return quoted(value)
        case frozenset():
            return f"[{', '.join(map(quoted, sorted(value)))}]"
    raise AssertionError("a number has a unit, and nobody writes rows in a rule")


def quoted(text: str) -> str:
    """A text as FEEL writes it."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _in_every_year(month: Result, day: Result) -> bool:
    assert isinstance(month, int) and isinstance(day, int)
    return not isinstance(calendar.day_of(2023, month, day), Fault)


def _no_such(expr: Expr) -> Reason:
    assert isinstance(expr, Call), "only an operator can be one that FEEL does not know"
    return _unknown(expr.operator)


def _unknown(operator: Operator) -> Reason:
    return NO_SUCH[0].format(operator.nl), NO_SUCH[1].format(operator.en)
