"""Document -> Ruleset: scope, facts, parameters, readings, rules and the decision; everything that hangs together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import TypeVar

from azrules.check import declare, words
from azrules.check.elaborate import Scope
from azrules.check.facts import outside
from azrules.diagnostic import Diagnostic, Problems, every, near, together
from azrules.model import citation
from azrules.model import operators as op
from azrules.model import ruleset as model
from azrules.model.calendar import MONTH_END_TYPE, REFUSED
from azrules.model.citation import Citation, Force, Status
from azrules.model.expr import Call, Case, Choose, Const, Expr, Hit, Ref, names
from azrules.model.ruleset import PEILDATUM, ByReading, Fact, Interpretation, Rule
from azrules.model.types import DATE, TRUTH, Number, Type, fits
from azrules.model.units import SPELLINGS
from azrules.model.values import UNKNOWN, Fault
from azrules.problems import meaning as say
from azrules.source import Span
from azrules.syntax import keywords as kw
from azrules.syntax.document import (
    Body,
    Cases,
    CitationDecl,
    DecisionDecl,
    Document,
    ExceptionDecl,
    FactDecl,
    Group,
    InterpretationDecl,
    MonthEndDecl,
    Open,
    ReadingDecl,
    Readings,
    RuleDecl,
    mentions,
)
from azrules.syntax.formula import Name
from azrules.syntax.nodes import Scalar

A = TypeVar("A")
B = TypeVar("B")

_RESERVED = (
    kw.RESERVED
    | frozenset(SPELLINGS)
    | frozenset(row.nl for row in op.FUNCTIONS)
    | frozenset(word for keyword in kw.FORMULA_WORDS for word in keyword.nl.split())
)


def assemble(document: Document, documents: Mapping[str, citation.Document], sha256: str) -> model.Ruleset:
    """The rule set that a document means.

    Raises:
        Problems: every mistake in names, types, units, time and citations, all together.
    """
    return _Assembly(document, documents, sha256).ruleset()


class _Assembly:
    """The pieces of one rule set while they are put together.

    What was refused stands as None under its name: its mistake was said, so who needs it is refused in silence.
    """

    def __init__(self, document: Document, documents: Mapping[str, citation.Document], sha256: str) -> None:
        self.document = document
        self.documents = documents
        self.sha256 = sha256
        self.status = Status(document.status)
        self.citation: Citation | None = None
        self.facts: dict[str, Fact | None] = {}
        self.parameters: dict[str, model.Parameter | None] = {}
        self.interpretations: dict[str, Interpretation | None] = {}
        self.decls = {decl.key.text: decl for decl in document.rules}
        self.rules: dict[str, Rule | None] = dict.fromkeys(self.decls)

    # ------------------------------------------------------------------------------------------------------ the passes

    def ruleset(self) -> model.Ruleset:
        self._names()
        validity: list[model.Validity] = []
        ends: list[Const | ByReading] = []
        decisions: list[model.Decision | None] = []
        together(
            self._cite,
            lambda: validity.append(declare.validity(self.document.start, self.document.end)),
            self._declare_facts,
            self._declare_interpretations,
            self._declare_parameters,
            self._elaborate_rules,
            self._indicators,
            lambda: ends.append(self._month_end()),
            lambda: decisions.append(self._decision(self.document.decision) if self.document.decision else None),
            self._outputs,
        )
        ruleset = model.Ruleset(
            name=self.document.name.text,
            version=self.document.version,
            title=self.document.title,
            help=self.document.help,
            status=self.status,
            validity=validity[0],
            citation=_there(self.citation),
            roles={key.text: label for key, label in self.document.roles},
            facts=_all_there(self.facts),
            parameters=_all_there(self.parameters),
            interpretations=_all_there(self.interpretations),
            month_end=ends[0],
            rules=_all_there(self.rules),
            decision=decisions[0],
            outputs=tuple(scalar.text for scalar in self.document.outputs),
            sha256=self.sha256,
            span=self.document.span,
        )
        if unused := list(_unused(ruleset)):
            raise Problems(*unused)
        return ruleset

    def _names(self) -> None:
        """No name is a word of the language, and none stands for two things."""
        wrong: list[Diagnostic] = []
        first: dict[str, Span] = {}
        document = self.document
        facts = [decl.key for decl in document.facts]
        defined = [*(decl.key for decl in document.parameters), *(decl.key for decl in document.rules)]
        # no formula names an interpretation or a decision, so these may bear a word of the language (`dagdeel`)
        unique = [*defined, *(decl.key for decl in document.interpretations)]
        unique += [document.decision.key] if document.decision else []
        wrong += [say.RESERVED_NAME(k.span, name=k.text) for k in (*facts, *defined) if k.text in _RESERVED]
        for key in facts:
            first.setdefault(key.text, key.span)
        for key in unique:
            if key.text in first:
                there = (first[key.text], ("hier staat de eerste", "the first stands here"))
                wrong.append(say.NAME_TAKEN(key.span, name=key.text, also=[there]))
            first.setdefault(key.text, key.span)
        if wrong:
            raise Problems(*wrong)

    # ---------------------------------------------------------------------------------------------------- declarations

    def _cite(self) -> None:
        self.citation = self._citation(self.document.citation)

    def _declare_facts(self) -> None:
        roles = [key.text for key, _ in self.document.roles]

        def declared(decl: FactDecl) -> Fact:
            fact = declare.fact(decl, roles, self.documents)
            if fact.default is not None and (problem := outside(fact, fact.default, date.max)):
                assert decl.default
                raise Problems(problem(decl.default.span))
            return fact

        _each({decl.name: decl for decl in self.document.facts}, declared, self.facts)

    def _declare_parameters(self) -> None:
        decls = {decl.key.text: decl for decl in self.document.parameters}
        _each(decls, lambda decl: declare.parameter(decl, self.documents, self.status, self.facts), self.parameters)

    def _declare_interpretations(self) -> None:
        _each(
            {decl.key.text: decl for decl in self.document.interpretations}, self._interpretation, self.interpretations
        )

    def _interpretation(self, decl: InterpretationDecl) -> Interpretation:
        def reading(written: ReadingDecl) -> model.Reading:
            cited = self._citation(written.citation) if written.citation else None
            return model.Reading(written.key.text, written.title, cited, written.help)

        name, known = decl.key.text, [reading.key.text for reading in decl.readings]
        if decl.default.text not in known:
            raise Problems(self._unknown_reading(decl.default, name, known))
        readings = tuple(every(reading, decl.readings))
        return Interpretation(name, decl.question, readings, decl.default.text, decl.key.span)

    def _citation(self, decl: CitationDecl) -> Citation:
        return declare.citation(decl, self.documents)

    def _indicators(self) -> None:
        """What informs a judgement: facts of the same entity by their key, other facts in full, or rules."""

        def found(scalar: Scalar) -> str:
            expr = self.scope.infer(Name(scalar.text, scalar.span))
            assert isinstance(expr, Ref | Call), "a name is a fact or a definition"
            return next(names(expr))

        def informed(decl: FactDecl) -> None:
            indicators = tuple(every(found, decl.indicators))
            fact = _there(self.facts[decl.name])
            if fact.judgement:
                self.facts[decl.name] = replace(fact, judgement=replace(fact.judgement, indicators=indicators))

        every(informed, self.document.facts)

    def _month_end(self) -> Const | ByReading:
        written = self.document.month_end

        def const(scalar: Scalar) -> Const:
            return Const(scalar.text.replace(" ", "_"), MONTH_END_TYPE, scalar.span)

        if written is None:
            return Const(REFUSED, MONTH_END_TYPE, self.document.span)
        if isinstance(written, Scalar):
            return const(written)
        assert isinstance(written, MonthEndDecl)
        return self._by_reading(written.interpretation, {key: const(word) for key, word in written.words})

    def _by_reading(self, interpretation: Scalar, bodies: Mapping[Scalar, Expr]) -> ByReading:
        """A body for each reading: all of them, and no other."""
        name = interpretation.text
        if name not in self.interpretations:
            known = list(self.interpretations)
            raise Problems(
                say.UNKNOWN_INTERPRETATION(
                    interpretation.span, name=name, known=words.listed(known), near=near(name, known)
                )
            )
        readings = [reading.name for reading in _there(self.interpretations[name]).readings]
        wrong = [self._unknown_reading(key, name, readings) for key in bodies if key.text not in readings]
        given = {key.text: body for key, body in bodies.items()}
        if not wrong and (missing := [reading for reading in readings if reading not in given]):
            wrong.append(say.READINGS_MISSING(interpretation.span, missing=words.listed(missing)))
        if wrong:
            raise Problems(*wrong)
        return ByReading(name, {reading: given[reading] for reading in readings})

    def _unknown_reading(self, scalar: Scalar, interpretation: str, known: list[str]) -> Diagnostic:
        return say.UNKNOWN_READING(
            scalar.span,
            name=scalar.text,
            interpretation=interpretation,
            known=words.listed(known),
            near=near(scalar.text, known),
        )

    # ----------------------------------------------------------------------------------------------------------- rules

    def _type_of(self, name: Name) -> Type:
        if name.text == PEILDATUM:
            return DATE
        if name.text in self.parameters:
            return _there(self.parameters[name.text]).type
        return _there(self.rules[name.text]).type

    def _applies(self, name: Name) -> Expr | None:
        decl = self.decls.get(name.text)
        return _there(self.rules[name.text]).applies if decl is not None and decl.applies is not None else None

    def _elaborate_rules(self) -> None:
        definitions = frozenset({PEILDATUM, *self.parameters, *self.decls})
        self.scope = Scope(self.facts, definitions, self._type_of, self._applies)
        order, cycles = _in_order(self.decls)

        def refuse_cycles() -> None:
            raise Problems(*cycles.values())

        ordered = {name: self.decls[name] for name in order if name not in cycles}
        together(*([refuse_cycles] if cycles else []), lambda: _each(ordered, self._elaborate, self.rules))

    def _elaborate(self, decl: RuleDecl) -> Rule:
        bodies: list[Expr | ByReading] = []
        applies: list[Expr | None] = []
        citations: list[Citation] = []
        advice: list[model.Advice | None] = []
        together(
            lambda: bodies.append(self._with_exceptions(self._body(decl, decl.body), decl)),
            lambda: applies.append(self.scope.term(decl.applies, TRUTH) if decl.applies else None),
            lambda: citations.append(self._citation(decl.citation) if decl.citation else _there(self.citation)),
            lambda: advice.append(self._advice(decl)),
        )
        body, declared = bodies[0], self._declared(decl)
        first = next(iter(body.bodies.values())) if isinstance(body, ByReading) else body
        if declared and not fits(first.type, declared):
            found = words.of_type(first.type)
            raise Problems(say.WRONG_TYPE(first.span, wanted=words.of_type(declared), found=found))
        return Rule(
            name=decl.key.text,
            title=decl.title,
            type=declared or first.type,
            body=body,
            force=_force(decl.force),
            status=Status(decl.status.text) if decl.status else self.status,
            citation=citations[0],
            span=decl.key.span,
            applies=applies[0],
            advice=advice[0],
            help=decl.help,
            open_question=decl.body.text if isinstance(decl.body, Open) else "",
        )

    def _declared(self, decl: RuleDecl) -> Type | None:
        """The type that a rule says it has: with `type` or `eenheid`, or because its body is a condition."""
        said = declare.plain_type(decl.type, decl.unit) if decl.type or decl.unit else None
        if decl.truth and said not in (None, TRUTH):
            written = decl.type or decl.unit
            assert said and written
            raise Problems(say.WRONG_TYPE(written.span, wanted=words.of_type(TRUTH), found=words.of_type(said)))
        return TRUTH if decl.truth else said

    def _body(self, decl: RuleDecl, body: Body) -> Expr | ByReading:
        wanted = self._declared(decl)
        match body:
            case Group():
                return self.scope.group(body)
            case Cases():
                return self._cases(body, wanted)
            case Open(_, span):
                return Const(UNKNOWN, wanted or Number(), span)
            case Readings(interpretation, bodies):
                return self._readings(decl, interpretation, bodies)
        return self.scope.term(body, wanted) if wanted else self.scope.infer(body)

    def _readings(self, decl: RuleDecl, interpretation: Scalar, bodies: Iterable[tuple[Scalar, Body]]) -> ByReading:
        def one(pair: tuple[Scalar, Body]) -> tuple[Scalar, Expr]:
            expr = self._body(decl, pair[1])
            assert not isinstance(expr, ByReading), "the shape was checked"
            return pair[0], expr

        given = self._by_reading(interpretation, dict(every(one, bodies)))
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

    def _with_exceptions(self, body: Expr | ByReading, decl: RuleDecl) -> Expr | ByReading:
        if not decl.exceptions:
            return body
        if isinstance(body, ByReading):
            bodies = {name: self._exceptions(expr, decl) for name, expr in body.bodies.items()}
            return ByReading(body.interpretation, bodies)
        return self._exceptions(body, decl)

    def _exceptions(self, body: Expr, decl: RuleDecl) -> Expr:
        def case(exception: ExceptionDecl) -> Case:
            parts = together(
                lambda: self.scope.term(exception.when, TRUTH), lambda: self.scope.term(exception.then, body.type)
            )
            citation = self._citation(exception.citation) if exception.citation else None
            return Case(parts[0], parts[1], exception.title, _force(exception.force), citation)

        place = decl.exceptions[0].when.span.to(decl.exceptions[-1].then.span)
        return Choose(tuple(every(case, decl.exceptions)), body, Hit.AGREE, body.type, place)

    def _advice(self, decl: RuleDecl) -> model.Advice | None:
        written = decl.advice
        if written is None:
            return None
        citation = self._citation(written.citation) if written.citation else None
        return model.Advice(declare.truth(written.on), written.to, written.text, citation)

    # -------------------------------------------------------------------------------------------- decision and outputs

    def _decision(self, decl: DecisionDecl) -> model.Decision:
        def criterion(scalar: Scalar) -> str:
            rule = self._named_rule(scalar)
            if rule.type != TRUTH:
                raise Problems(say.CRITERION_NOT_TRUTH(scalar.span, name=scalar.text))
            return rule.name

        criteria = tuple(every(criterion, decl.criteria))
        outside = [
            say.NOT_IN_DECISION(
                scalar.span,
                name=scalar.text,
                near=None if scalar.text in self.decls else near(scalar.text, criteria),
            )
            for _, members in decl.groups
            for scalar in members
            if scalar.text not in criteria
        ]
        if outside:
            raise Problems(*outside)
        groups = {key.text: tuple(scalar.text for scalar in members) for key, members in decl.groups}
        return model.Decision(decl.key.text, decl.title, decl.question, criteria, decl.answers, groups)

    def _outputs(self) -> None:
        def output(scalar: Scalar) -> None:
            if self._named_rule(scalar).applies is not None:
                raise Problems(say.APPLIES_OUTSIDE_LIST(scalar.span, name=scalar.text))

        every(output, self.document.outputs)

    def _named_rule(self, scalar: Scalar) -> Rule:
        if scalar.text not in self.decls:
            raise Problems(say.NOT_A_RULE(scalar.span, name=scalar.text, near=near(scalar.text, self.decls)))
        return _there(self.rules[scalar.text])


def _each(decls: Mapping[str, A], make: Callable[[A], B], into: dict[str, B | None]) -> None:
    """What each declaration means, under its name; None where it is refused."""

    def one(name: str) -> None:
        into[name] = None
        into[name] = make(decls[name])

    every(one, decls)


def _there(found: B | None) -> B:
    """What was declared; where that was refused, who needs it is refused in silence."""
    if found is None:
        raise Problems()
    return found


def _all_there(found: Mapping[str, B | None]) -> dict[str, B]:
    return {name: _there(one) for name, one in found.items()}


def _in_order(decls: Mapping[str, RuleDecl]) -> tuple[list[str], dict[str, Diagnostic]]:
    """The rules, each behind those it needs, and the message for each that closes a ring of rules.

    Has a path of its own instead of recursion, so that no row of rules is too long.
    """
    order: dict[str, None] = {}
    cycles: dict[str, Diagnostic] = {}
    for first in decls:
        path = {first: mentions(decls[first])} if first not in order else {}
        while path:
            here = next(reversed(path))
            for name in path[here]:
                if name.text in path:
                    ring = [*path][[*path].index(name.text) :]
                    cycles.setdefault(here, say.CYCLE(name.span, path=" -> ".join([*ring, name.text])))
                elif name.text in decls and name.text not in order:
                    path[name.text] = mentions(decls[name.text])
                    break
            else:
                del path[here]
                order[here] = None
    return [*order], cycles


def _force(word: str) -> Force | None:
    return Force(word) if word else None


def _unused(ruleset: model.Ruleset) -> Iterator[Diagnostic]:
    """What is declared and used nowhere: a forgotten fact or rule is a mistake in the text of the norm."""
    users: dict[str, str] = {}
    for name in (*ruleset.rules, *ruleset.parameters):
        for used in model.uses(ruleset, name):
            users.setdefault(used, name)
    informing = {name for fact in ruleset.facts.values() if fact.judgement for name in fact.judgement.indicators}
    readings = {rule.body.interpretation for rule in ruleset.rules.values() if isinstance(rule.body, ByReading)}
    if isinstance(ruleset.month_end, ByReading):
        readings.add(ruleset.month_end.interpretation)
    ends = {*(ruleset.decision.criteria if ruleset.decision else ()), *ruleset.outputs, *informing}
    for name, fact in ruleset.facts.items():
        if name not in users and name not in informing and not fact.idle:
            advice = (
                "gebruik het in een regel, noem het bij `indicatoren`, of zeg met `beslist niet` waarom het er is",
                "use it in a rule, name it under `indicatoren`, or say with `beslist niet` why it is here",
            )
            yield say.UNUSED(fact.span, what=("het gegeven", "the fact"), name=name, advice=advice)
        if name in users and fact.idle:
            yield say.IDLE_BUT_USED(fact.span, name=name, rule=users[name])
    advice = ("gebruik het of haal het weg", "use it or remove it")
    for name, parameter in ruleset.parameters.items():
        if name not in users:
            yield say.UNUSED(parameter.span, what=("de parameter", "the parameter"), name=name, advice=advice)
    for name, rule in ruleset.rules.items():
        if name not in users and name not in ends and (ends - informing):
            yield say.UNUSED(rule.span, what=("de regel", "the rule"), name=name, advice=advice)
    for name, interpretation in ruleset.interpretations.items():
        if name not in readings:
            yield say.UNUSED(
                interpretation.span, what=("de interpretatie", "the interpretation"), name=name, advice=advice
            )
