"""A number among the facts -> the numbers at which an answer can turn: between these everything stays as it is.

They are known where the law only compares it, itself or in a sum or times a factor, with what does not rest on it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from math import ceil, floor

from azrules.analyse.domain import parts, reach
from azrules.model import operators as op
from azrules.model.expr import Call, Const, Expr, Fold, Ref, children, names
from azrules.model.ruleset import Law
from azrules.numbers import Exact, exact
from azrules.run.evaluate import Outcome

_COMPARES = (op.LT, op.LE, op.GT, op.GE, op.EQ, op.NE)
_SUMS = (op.ADD, op.SUBTRACT, op.TOTAL, op.NEGATE)


def around(
    fact: str, goals: Iterable[str], case: Callable[[Exact], Outcome], start: Exact, step: Exact
) -> Sequence[Exact] | None:
    """On and beside each number of a fact at which these goals can turn; None where that is not known.

    `case` is the case with another number for the fact, such as `start` or a step further.
    """
    here, further = case(start), case(exact(Fraction(start) + step))
    uses = _Uses(here.law, fact)
    if not all(map(uses.of, goals)):
        return None
    found: dict[Exact, None] = {}
    for comparison in uses.comparisons:
        was, is_ = _apart(here, comparison), _apart(further, comparison)
        # What is not known, or a fault, does not rest on this fact, which is: it stays so.
        if was is None or is_ is None or was == is_:
            continue
        at = Fraction(start) / step + was / (was - is_)
        beside = (floor(at) - 1, floor(at), ceil(at), ceil(at) + 1)
        found |= dict.fromkeys(exact(Fraction(step) * one) for one in beside)
    return tuple(found)


def _apart(outcome: Outcome, comparison: Call) -> Fraction | None:
    """How far the two sides of a comparison are apart; None where one of them has no value."""
    left, right = map(outcome.value, comparison.args)
    if isinstance(left, int | Fraction) and isinstance(right, int | Fraction):
        return Fraction(left) - right
    return None


class _Uses:
    """Where a law uses a fact: the comparisons of it, as long as there is nothing else."""

    def __init__(self, law: Law, fact: str) -> None:
        self.law = law
        self.fact = fact
        self.comparisons: list[Call] = []
        self._seen: dict[str, bool] = {}
        self._rests: dict[str, bool] = {}

    def of(self, name: str) -> bool:
        """Whether a definition, with all it rests on, only compares the fact."""
        if name not in self._seen:
            self._seen[name] = name != self.fact and all(map(self._compares, parts(self.law, name)))
        return self._seen[name]

    def _compares(self, expr: Expr) -> bool:
        if not self._rests_on(expr):
            return True
        match expr:
            case Ref(name):
                return self.of(name)
            case Call(operator, args) if operator in _COMPARES:
                self.comparisons.append(expr)
                return all(map(self._straight, args))
            case Fold():
                return False
        return all(map(self._compares, children(expr)))

    def _straight(self, expr: Expr) -> bool:
        """Whether an expression goes up or down by as much with every step of the fact."""
        if not self._rests_on(expr):
            return True
        match expr:
            case Ref(name):
                return name == self.fact or self._straight(self.law.definitions[name])
            case Call(operator, args) if operator in _SUMS:
                return all(map(self._straight, args))
            case Call(op.MULTIPLY, (left, right)):
                return self._straight(left) and self._straight(right) and not all(map(self._rests_on, (left, right)))
            case Call(op.DIVIDE, (left, right)):
                return self._straight(left) and not self._rests_on(right)
            case Call(op.DEFAULT, (inner, Const())):
                return self._straight(inner)
        return False

    def _rests_on(self, expr: Expr) -> bool:
        """Whether an expression needs the fact."""
        for name in (found := {*names(expr)}) - self._rests.keys():
            self._rests[name] = self.fact in reach(self.law, [name])
        return any(self._rests[name] for name in found)
