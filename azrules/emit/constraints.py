"""Expr -> a tree of constraints in linked data, as far as it can be said there.

CCCEV has a Constraint and no `of`, `niet` or exception: each node is a Constraint of a kind of our own.  Taken apart
are groups of conditions, their negation, comparisons of two values, cases and exceptions.  Not taken apart, a Formula:
arithmetic, days and months, and what is asked of the rows of a list.  Its text stands there as the author wrote it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from azrules.emit import iris
from azrules.emit.iris import Iris
from azrules.model import operators as op
from azrules.model.citation import Citation
from azrules.model.expr import Call, Case, Choose, Const, Expr, Hit, Ref, names
from azrules.model.ruleset import MONTH_END, Rule
from azrules.model.types import TRUTH, Choice, Choices, Number, Type
from azrules.model.values import UNKNOWN, Fault, Value
from azrules.numbers import decimal, exact
from azrules.run.phrases import Phrases
from azrules.run.report import Plain

Object = dict[str, Plain]

_GROUPS = {op.AND: "az:AllOf", op.OR: "az:AnyOf", op.NOT: "az:Not"}
_COMPARED = (*op.COMPARISONS, op.MEMBER, op.CONTAINS_ALL, op.ONLY_FROM)


def literal(value: Value, type_: Type, iri: Iris) -> Plain:
    """A value as linked data has it: in its unit, exact, a choice by its IRI."""
    match value:
        case bool():
            return value
        case date():
            return {"@value": value.isoformat(), "@type": "xsd:date"}
        case int() | Fraction():
            text = decimal(exact(Fraction(value) / (type_.unit.factor if isinstance(type_, Number) else 1)))
            return {"@value": text, "@type": "az:fraction" if "/" in text else "xsd:decimal"}
        case str():
            assert isinstance(type_, Choice), "a text is a member of a choice"
            return {"@id": iri.member(type_, value)}
        case frozenset():
            assert isinstance(type_, Choices), "a set has members of a choice"
            return [{"@id": iri.member(type_.of, member)} for member in type_.of.members if member in value]
    raise AssertionError("nobody writes rows in a rule")


def plainly(expr: Expr) -> Expr:
    """A fact without the default or the computation around it: these are told of the fact itself."""
    match expr:
        case Call(op.DEFAULT | op.EITHER, (Ref() as fact, *_)):
            return fact
    return expr


@dataclass(frozen=True)
class Tree:
    """What one rule says, under IRIs that begin with that of the rule; `both` tells a formula in each language."""

    iri: Iris
    rule: Rule
    both: Sequence[Phrases]

    def node(self, expr: Expr, at: str, order: int | None = None) -> Object:
        """The constraint, or the value, that an expression is."""
        expr = plainly(expr)
        found = self._node(expr, at)
        if expr.type == TRUTH:
            found = self._constraint(expr, at) | found
            found["@type"] = ["cccev:Requirement", "cccev:Constraint", *_listed(found["@type"])]
        return found if order is None else {**found, "sh:order": order}

    def _constraint(self, expr: Expr, at: str) -> Object:
        """What CCCEV and CPSV-AP ask of any requirement: an identifier and both names; and the facts it constrains."""
        nl, en = (_first(phrases, expr) for phrases in self.both)
        facts = [name for name in dict.fromkeys(names(expr)) if name in self.iri.ruleset.every_fact]
        constrained: Object = {"cccev:constrains": [self.iri.name(name) for name in facts]} if facts else {}
        return card(at, [], at.removeprefix(self.iri.base), {"nl": nl, "en": en}) | constrained

    def _node(self, expr: Expr, at: str) -> Object:
        match expr:
            case Call(op.AT_LEAST, (count, *items)):
                return {"@type": "az:AtLeast", "az:count": self._value(count, f"{at}.0"), **self._operands(items, at)}
            case Call(operator, args) if operator in _GROUPS:
                found: Object = {"@type": _GROUPS[operator], **self._operands(args, at)}
                return found | ({"cccev:hasRequirement": self._ids(args, at)} if operator is op.AND else {})
            case Call(op.IS_KNOWN, (fact,)):
                return {"@type": "az:IsKnown", "az:about": self._value(fact, f"{at}.1")}
            case Call(operator, (left, right)) if operator in _COMPARED:
                return {
                    "@type": "az:Comparison",
                    "az:left": self._value(left, f"{at}.1"),
                    "az:operator": operator.name,
                    "az:right": self._value(right, f"{at}.2"),
                    "az:text": expr.span.text,
                }
            case Choose(cases, otherwise, hit):
                kind = "az:WithExceptions" if hit is Hit.AGREE else "az:Cases"
                listed: list[Plain] = [self._case(case, number, at, hit) for number, case in enumerate(cases, 1)]
                rest = self._value(otherwise, f"{at}.0")
                return {"@type": kind, "az:hit": hit.value, "az:case": listed, "az:otherwise": rest}
            case Ref(name) if expr.type == TRUTH:
                return {"@type": "az:Holds", "az:about": self.iri.name(name)}
            case Const(result):
                return self._constant(result, expr)
        return self._formula(expr)

    def _constant(self, result: object, expr: Const) -> Object:
        match result:
            case None:
                return {"@type": "az:Unanswered"}
            case Fault(kind):
                return {"@type": "az:NoAnswer", "az:kind": kind}
        assert expr.value is not UNKNOWN and not isinstance(expr.value, Fault)
        unit: Object = {"az:unit": expr.type.unit.name} if isinstance(expr.type, Number) and expr.type.unit.name else {}
        return {"@type": "az:Constant", "az:value": literal(expr.value, expr.type, self.iri), **unit}

    def _formula(self, expr: Expr) -> Object:
        mentioned = [self.iri.name(name) for name in dict.fromkeys(names(expr)) if not name.endswith(MONTH_END)]
        return {"@type": "az:Formula", "az:text": expr.span.text, "az:mentions": [*mentioned]}

    def _value(self, expr: Expr, at: str) -> Plain:
        """What stands in the place of a value: a name is the thing itself, anything else a node of its own."""
        expr = plainly(expr)
        return self.iri.name(expr.name) if isinstance(expr, Ref) and expr.type != TRUTH else self.node(expr, at)

    def _operands(self, args: Sequence[Expr], at: str) -> Object:
        return {"az:operand": [self.node(arg, f"{at}.{number}", number) for number, arg in enumerate(args, 1)]}

    def _ids(self, args: Sequence[Expr], at: str) -> list[Plain]:
        return [f"{at}.{number}" for number, _ in enumerate(args, 1)]

    def _case(self, case: Case, number: int, at: str, hit: Hit) -> Object:
        at = f"{at}.{number}"
        found: Object = {"@id": at, "@type": "az:Exception" if hit is Hit.AGREE else "az:Case", "sh:order": number}
        if case.title:
            nl, en = (phrases.wording.of_rule(self.rule, f"behalve.{number - 1}") for phrases in self.both)
            found |= {"dct:title": {"nl": nl, "en": en}}
        found |= {"az:force": iris.force(case.force)} if case.force else {}
        found |= {"az:citation": cited(case.citation, self.iri)} if case.citation else {}
        return found | {"az:when": self._value(case.when, f"{at}.1"), "az:then": self._value(case.then, f"{at}.2")}


def card(iri: str, kinds: list[Plain], identifier: str, title: Object) -> Object:
    """An identifier and both names: that of CCCEV is a plain text, that of CPSV-AP has a language."""
    return {
        "@id": iri,
        "@type": kinds,
        "dct:identifier": identifier,
        "skos:prefLabel": title["nl"],
        "dct:title": title,
    }


def cited(citation: Citation, iri: Iris) -> Object:
    """A place in a source."""
    found: Object = {"@type": "az:Citation", "az:document": iri.document(citation.document)}
    found |= {"az:place": citation.place} if citation.place else {}
    if citation.lines:
        found |= {"az:firstLine": citation.lines[0], "az:lastLine": citation.lines[1]}
    return found | ({"az:sha256": citation.sha256} if citation.sha256 else {})


def _first(phrases: Phrases, expr: Expr) -> str:
    """What a condition says in a line; of a group that it is one."""
    if isinstance(expr, Choose) and expr.hit is Hit.AGREE:
        but = phrases.say("behalve in de uitzonderingen", "except in the exceptions")
        return f"{_first(phrases, expr.otherwise)}; {but}"
    return next(iter(phrases.lines(expr)))[1].removesuffix(":")


def _listed(kinds: Plain) -> list[Plain]:
    return kinds if isinstance(kinds, list) else [kinds]
