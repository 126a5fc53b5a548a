"""What a formula means.  An `Expr` is well typed, knows no spelling, and cannot be wrong.

Five kinds and no more, so that a new engine is one `match` over five.  A name is a name everywhere: a slot in the
interpreter, a column in SQL, a variable in JavaScript.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from enum import Enum

from azrules.model.citation import Citation, Force
from azrules.model.operators import Operator
from azrules.model.types import Type, fits
from azrules.model.values import Result, alike
from azrules.source import Span


@dataclass(frozen=True, eq=False)
class Const:
    """A result that is fixed: a value, UNKNOWN for a question the sources leave open, or a Fault."""

    value: Result
    type: Type
    span: Span = field(repr=False)


@dataclass(frozen=True, eq=False)
class Ref:
    """A name: a fact (`persoon.uren_per_week`), or a definition of the law (a parameter, a rule, `peildatum`)."""

    name: str
    type: Type
    span: Span = field(repr=False)


@dataclass(frozen=True, eq=False)
class Call:
    """An operator on its operands."""

    operator: Operator
    args: tuple[Expr, ...]
    type: Type
    span: Span = field(repr=False)


class Hit(Enum):
    """How the cases of a Choose decide together."""

    FIRST = "first"  # the first that holds; `als dan anders`, `eerste die past`
    AGREE = "agree"  # all that hold, and they must agree; `behalve`
    ONLY = "only"  # the only one that holds; two that do are a fault
    SUM = "sum"  # all that hold, added up
    LEAST = "least"  # the smallest or earliest of all that hold
    GREATEST = "greatest"  # the greatest or latest of all that hold


@dataclass(frozen=True, eq=False)
class Case:
    """`then` is the value when `when` holds; `title`, `force` and `citation` are those of an exception."""

    when: Expr
    then: Expr
    title: str = ""
    force: Force | None = None
    citation: Citation | None = None


@dataclass(frozen=True, eq=False)
class Choose:
    """What the cases that hold give together, else `otherwise`; known as soon as what is open makes no difference."""

    cases: tuple[Case, ...]
    otherwise: Expr
    hit: Hit
    type: Type
    span: Span = field(repr=False)


@dataclass(frozen=True, eq=False)
class Fold:
    """An operator over what `each` is worth in every row of a list: a sum, all of them, the smallest of them.

    In `each` the facts of the row have their full names (`initiatief.medewerkers.uren_per_week`).  `when` says which
    rows count, for an operator that has no value for a row that does not (the smallest, the greatest).
    """

    operator: Operator
    rows: Ref
    each: Expr
    type: Type
    span: Span = field(repr=False)
    when: Expr | None = None


Expr = Const | Ref | Call | Choose | Fold


def children(expr: Expr) -> tuple[Expr, ...]:
    """The expressions directly inside, in the order in which they are written and asked."""
    match expr:
        case Const() | Ref():
            return ()
        case Call(args=args):
            return args
        case Choose(cases=cases, otherwise=otherwise, hit=Hit.AGREE):
            return (otherwise, *(part for case in cases for part in (case.when, case.then)))
        case Choose(cases=cases, otherwise=otherwise):
            return (*(part for case in cases for part in (case.when, case.then)), otherwise)
        case Fold(rows=rows, each=each, when=when):
            return (rows, each) if when is None else (rows, when, each)


def renamed(expr: Expr, name: Callable[[str], str], text: Callable[[str], str]) -> Expr:
    """The same expression with other names, and with other texts in the titles of its exceptions."""

    def one(inner: Expr) -> Expr:
        return renamed(inner, name, text)

    match expr:
        case Const():
            return expr
        case Ref():
            return replace(expr, name=name(expr.name))
        case Call(args=args):
            return replace(expr, args=tuple(map(one, args)))
        case Choose(cases=cases, otherwise=otherwise):
            inside = (replace(c, when=one(c.when), then=one(c.then), title=text(c.title)) for c in cases)
            return replace(expr, cases=tuple(inside), otherwise=one(otherwise))
        case Fold(rows=rows, each=each, when=when):
            return replace(expr, rows=replace(rows, name=name(rows.name)), each=one(each), when=when and one(when))


def walk(expr: Expr) -> Iterator[Expr]:
    """The expression and all that is inside it, in order."""
    yield expr
    for child in children(expr):
        yield from walk(child)


def same(one: Expr, other: Expr) -> bool:
    """Whether two expressions say the same, wherever they stand and whatever their exceptions are called."""
    match one, other:
        case Const(), Const():
            return alike(one.value, other.value) and fits(one.type, other.type)
        case Ref(), Ref():
            return one.name == other.name
        case Call(), Call():
            if one.operator is not other.operator:
                return False
        case Choose(), Choose():
            if one.hit is not other.hit:
                return False
        case Fold(), Fold():
            if one.operator is not other.operator or (one.when is None) is not (other.when is None):
                return False
        case _:
            return False
    here, there = children(one), children(other)
    return len(here) == len(there) and all(map(same, here, there))


def names(expr: Expr) -> Iterator[str]:
    """The names an expression uses, in order, each as often as it stands there."""
    return (part.name for part in walk(expr) if isinstance(part, Ref))
