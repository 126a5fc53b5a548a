"""What a version of a rule says, as written -> its body, with its exceptions around it and under each reading."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from azrules.check import declare, words
from azrules.check.elaborate import Scope
from azrules.check.sources import Sources
from azrules.check.table import bands, table
from azrules.diagnostic import Diagnostic, Problems, every, near, there, together
from azrules.model import operators as op
from azrules.model.citation import Citation, Force
from azrules.model.expr import Call, Case, Choose, Const, Expr, Hit
from azrules.model.ruleset import ByReading, Interpretation, Parameter
from azrules.model.types import TRUTH, Number, Type, fits
from azrules.model.values import UNKNOWN, Fault
from azrules.problems import meaning as say
from azrules.syntax.declarations import (
    Bands,
    Body,
    Cases,
    CitationDecl,
    ExceptionDecl,
    Group,
    Open,
    Over,
    Readings,
    Rounded,
    RuleDecl,
    VersionDecl,
)
from azrules.syntax.nodes import Scalar
from azrules.syntax.table import Table


@dataclass(frozen=True)
class Bodies:
    """Makes bodies of formulas in a scope; None where a parameter or an interpretation was refused."""

    scope: Scope
    parameters: Mapping[str, Parameter | None]
    interpretations: Mapping[str, Interpretation | None]
    sources: Sources

    def _body(self, body: Body, wanted: Type | None) -> Expr | ByReading:
        match body:
            case Group():
                return self.scope.group(body)
            case Over():
                return self.scope.over(body)
            case Rounded():
                return self._rounded(body, wanted)
            case Cases():
                return self._cases(body, wanted)
            case Table():
                return table(body, wanted, self.scope)
            case Bands():
                return bands(body, wanted, self.scope, self.parameters)
            case Open(_, span):
                return Const(UNKNOWN, wanted or Number(), span)
            case Readings(interpretation, bodies):
                return self._readings(interpretation, bodies, wanted)
        return self.scope.term(body, wanted) if wanted else self.scope.infer(body)

    def _rounded(self, body: Rounded, wanted: Type | None) -> Expr:
        value = self.scope.term(body.value, wanted) if wanted else self.scope.infer(body.value)
        if not isinstance(value.type, Number):
            raise Problems(say.WRONG_TYPE(value.span, wanted=words.of_type(Number()), found=words.of_type(value.type)))
        step = declare.value(body.step, value.type)
        if not (isinstance(step, int | Fraction) and step > 0):
            raise Problems(say.STEP_NOT_POSITIVE(body.step.span))
        return Call(
            op.ROUNDINGS[body.way.text], (value, Const(step, value.type, body.step.span)), value.type, body.span
        )

    def _readings(
        self, interpretation: Scalar, bodies: Iterable[tuple[Scalar, Body]], wanted: Type | None
    ) -> ByReading:
        def one(pair: tuple[Scalar, Body]) -> tuple[Scalar, Expr]:
            expr = self._body(pair[1], wanted)
            assert not isinstance(expr, ByReading), "the shape was checked"
            return pair[0], expr

        given = by_reading(self.interpretations, interpretation, dict(every(one, bodies)))
        first, *rest = given.bodies.values()
        for other in rest:
            if not fits(other.type, first.type):
                raise Problems(
                    say.WRONG_TYPE(other.span, wanted=words.of_type(first.type), found=words.of_type(other.type))
                )
        return given

    def _cases(self, body: Cases, wanted: Type | None) -> Expr:
        written = [*(then for _, then in body.cases), *((body.otherwise,) if body.otherwise else ())]
        whens, values = together(
            lambda: every(lambda case: self.scope.term(case[0], TRUTH), body.cases),
            lambda: self.scope.alike(written, wanted),
        )
        type_ = values[0].type
        nothing = Const(Fault("geen-rij-past", body.span), type_, body.span)
        cases = tuple(Case(when, then) for when, then in zip(whens, values, strict=False))
        return Choose(cases, values[-1] if body.otherwise else nothing, Hit.FIRST, type_, body.span)

    def of(self, decl: RuleDecl, version: VersionDecl) -> Expr | ByReading:
        """The body of a version with its exceptions around it, under each reading; of the type that the rule says."""
        bodies: list[Expr | ByReading] = []
        cases: list[Case] = []
        wanted = declared(decl, version)
        together(
            lambda: bodies.append(self._body(version.body, wanted)),
            lambda: cases.extend(self._exceptions(version, wanted)) if wanted else None,
        )
        (body,) = bodies
        found = typical(body)
        if wanted and not fits(found.type, wanted):
            raise Problems(say.WRONG_TYPE(found.span, wanted=words.of_type(wanted), found=words.of_type(found.type)))
        if not version.exceptions:
            return body
        if not wanted:
            cases.extend(self._exceptions(version, found.type))
        place = version.exceptions[0].when.span.to(version.exceptions[-1].then.span)

        def around(inner: Expr) -> Expr:
            return Choose(tuple(cases), inner, Hit.AGREE, inner.type, place)

        if isinstance(body, ByReading):
            return ByReading(body.interpretation, {name: around(inner) for name, inner in body.bodies.items()})
        return around(body)

    def _exceptions(self, version: VersionDecl, wanted: Type) -> list[Case]:
        def case(exception: ExceptionDecl) -> Case:
            cited: list[Citation] = []
            when, then, _ = together(
                lambda: self.scope.term(exception.when, TRUTH),
                lambda: self.scope.term(exception.then, wanted),
                lambda: cited.append(self._citation(exception.citation)) if exception.citation else None,
            )
            assert when and then, "each is there, or was refused"
            return Case(when, then, exception.title, force(exception.force), cited[0] if cited else None)

        return every(case, version.exceptions)

    def _citation(self, decl: CitationDecl) -> Citation:
        return declare.citation(decl, self.sources)


def declared(decl: RuleDecl, version: VersionDecl) -> Type | None:
    """The type that a rule says it has: with `type` or `eenheid`, or because its body is a condition."""
    said = declare.plain_type(decl.type, decl.unit) if decl.type or decl.unit else None
    if version.truth and said not in (None, TRUTH):
        written = decl.type or decl.unit
        assert said and written
        raise Problems(say.WRONG_TYPE(written.span, wanted=words.of_type(TRUTH), found=words.of_type(said)))
    return TRUTH if version.truth else said


def by_reading(
    interpretations: Mapping[str, Interpretation | None], interpretation: Scalar, bodies: Mapping[Scalar, Expr]
) -> ByReading:
    """A body for each reading: all of them, and no other."""
    name = interpretation.text
    if name not in interpretations:
        known = list(interpretations)
        raise Problems(
            say.UNKNOWN_INTERPRETATION(
                interpretation.span, name=name, known=words.listed(known), near=near(name, known)
            )
        )
    readings = [reading.name for reading in there(interpretations[name]).readings]
    wrong = [unknown_reading(key, name, readings) for key in bodies if key.text not in readings]
    given = {key.text: body for key, body in bodies.items()}
    if not wrong and (missing := [reading for reading in readings if reading not in given]):
        wrong.append(say.READINGS_MISSING(interpretation.span, missing=words.listed(missing)))
    if wrong:
        raise Problems(*wrong)
    return ByReading(name, {reading: given[reading] for reading in readings})


def unknown_reading(scalar: Scalar, interpretation: str, known: list[str]) -> Diagnostic:
    return say.UNKNOWN_READING(
        scalar.span,
        name=scalar.text,
        interpretation=interpretation,
        known=words.listed(known),
        near=near(scalar.text, known),
    )


def typical(body: Expr | ByReading) -> Expr:
    """A body, under the first reading where it differs by one: all readings are of one type."""
    return next(iter(body.bodies.values())) if isinstance(body, ByReading) else body


def force(word: str) -> Force | None:
    return Force(word) if word else None
