"""Document -> Ruleset: scope, facts, parameters, readings, rules and the decision; everything that hangs together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import TypeVar

from azrules.check import declare, timeline, words
from azrules.check.elaborate import Scope
from azrules.check.facts import outside
from azrules.check.sources import Sources
from azrules.check.table import bands, table
from azrules.check.used import Used
from azrules.diagnostic import Diagnostic, Ledger, Problems, every, near, there, together
from azrules.model import operators as op
from azrules.model import ruleset as model
from azrules.model.calendar import MONTH_END_TYPE, REFUSED
from azrules.model.citation import Citation, Force, Status
from azrules.model.expr import Call, Case, Choose, Const, Expr, Hit, Ref, names, walk
from azrules.model.ruleset import PEILDATUM, ByReading, Fact, Framework, Interpretation, Rule, Ruleset, exprs
from azrules.model.texts import TEXTS
from azrules.model.timeline import Validity, span
from azrules.model.types import DATE, TRUTH, Number, Type, fits
from azrules.model.units import SPELLINGS
from azrules.model.values import UNKNOWN, Fault
from azrules.problems import facts as say_facts
from azrules.problems import meaning as say
from azrules.source import Span
from azrules.syntax import keywords as kw
from azrules.syntax.declarations import (
    Bands,
    Body,
    Cases,
    CitationDecl,
    DecisionDecl,
    Document,
    ExceptionDecl,
    FactDecl,
    FrameworkDecl,
    Group,
    InterpretationDecl,
    MonthEndDecl,
    Open,
    Over,
    ParameterDecl,
    ReadingDecl,
    Readings,
    Rounded,
    RuleDecl,
    UseDecl,
    VersionDecl,
    mentions,
)
from azrules.syntax.formula import Name
from azrules.syntax.nodes import Scalar
from azrules.syntax.table import Table

_NOT_IN_DECISION = ("haal het uit de beslissing", "remove it from the decision")
A = TypeVar("A")
B = TypeVar("B")

_RESERVED = (
    kw.RESERVED
    | frozenset(SPELLINGS)
    | frozenset(row.nl for row in op.FUNCTIONS)
    | frozenset(word for keyword in kw.FORMULA_WORDS for word in keyword.nl.split())
)


@dataclass(frozen=True)
class Draft:
    """A rule set as far as it is right, and the names of what was refused: who needs these is refused in silence."""

    ruleset: model.Ruleset
    refused: frozenset[str]

    @property
    def parameters(self) -> frozenset[str]:
        """The names that may be those of a parameter."""
        return self.refused.union(self.ruleset.parameters)


def assemble(
    document: Document, sources: Sources, others: Mapping[str, Ruleset | None], sha256: str, ledger: Ledger
) -> Draft:
    """The rule set that a document means; every mistake in names, types, units, time and citations is in the ledger.

    `others` are the rule sets that it uses, None where one cannot be used and that was said.

    Raises:
        Problems: without a message, where so much is wrong that there is no rule set to speak of.
    """
    return _Assembly(document, sources, others, sha256, ledger).draft()


class _Assembly:
    """The pieces of one rule set while they are put together.

    What was refused stands as None under its name: its mistake was said, so who needs it is refused in silence.
    """

    def __init__(
        self,
        document: Document,
        sources: Sources,
        others: Mapping[str, Ruleset | None],
        sha256: str,
        ledger: Ledger,
    ) -> None:
        self.document = document
        self.sources = sources
        self.sha256 = sha256
        self.ledger = ledger
        # Where the status was refused any will do: no message is about it.
        self.status = Status(document.status) if document.status else Status.RECOMMENDATION
        self.citation: Citation | None = None
        self.frameworks: tuple[Framework, ...] = ()
        self.clashing: set[str] = set()
        self.decls = {decl.key.text: decl for decl in document.rules}
        self.facts: dict[str, Fact | None] = self._refused("gegevens")
        self.parameters: dict[str, model.Parameter | None] = self._refused("parameters")
        self.interpretations: dict[str, Interpretation | None] = self._refused("interpretaties")
        self.rules: dict[str, Rule | None] = self._refused("regels")
        self.rules |= dict.fromkeys(self.decls)
        self.versions: dict[str, tuple[Rule, ...]] = {}
        self.used = Used(document, others, ledger)

    def _refused(self, kind: str) -> dict[str, B | None]:
        return dict.fromkeys(self.document.refused.get(kind, ()))

    # ------------------------------------------------------------------------------------------------------ the passes

    def draft(self) -> Draft:
        attempt = self.ledger.attempt
        attempt(self._names)
        attempt(self._parts)
        self.citation = attempt(self._cite)
        self.frameworks = attempt(self._holds) or ()
        validity = span(self.frameworks) if self.frameworks else None
        self.used.read(validity, self.clashing)
        self._declare_facts()
        self._declare_interpretations()
        self._declare_parameters()
        self._elaborate_rules()
        attempt(self._indicators)
        end = attempt(self._month_end) or Const(REFUSED, MONTH_END_TYPE, self.document.span)
        decision = attempt(self._decision, self.document.decision) if self.document.decision else None
        attempt(self._outputs)
        if validity:
            attempt(self._hold_together, validity)
        declared = (self.facts, self.parameters, self.interpretations, self.rules)
        refused = {name for found in declared for name, one in found.items() if one is None}
        refused |= {*self.document.refused.get("beslissing", ())}
        ruleset = model.Ruleset(
            name=self.document.name,
            version=self.document.version,
            title=self.document.title,
            help=self.document.help,
            status=self.status,
            frameworks=there(self.frameworks or None),
            citation=there(self.citation),
            roles={key.text: label for key, label in self.document.roles},
            parts={key.text: label for key, label in self.document.parts},
            signers={key.text: label for key, label in self.document.signers},
            facts=_thosethere(self.facts),
            parameters=_thosethere(self.parameters),
            interpretations=_thosethere(self.interpretations),
            month_end=end,
            versions={name: self.versions[name] for name in _thosethere(self.rules)},
            decision=decision,
            outputs=tuple(scalar.text for scalar in self.document.outputs if self.rules.get(scalar.text)),
            sha256=self.sha256,
            span=self.document.span,
            imports=self.used.imports(),
        )
        # Beside another mistake nobody knows what is used: the name of it may be what is wrong.
        if not self.ledger.wrong:
            self.ledger.wrong += _unused(ruleset, self.document.uses)
        return Draft(ruleset, frozenset(refused))

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
        unique += [scalar for use in document.uses for scalar in use.outputs]
        wrong += [say.RESERVED_NAME(k.span, name=k.text) for k in (*facts, *defined) if k.text in _RESERVED]
        for key in facts:
            first.setdefault(key.text, key.span)
        for key in unique:
            if key.text in first:
                before = (first[key.text], ("hier staat de eerste", "the first stands here"))
                wrong.append(say.NAME_TAKEN(key.span, name=key.text, also=[before]))
            first.setdefault(key.text, key.span)
        self.clashing.update(str(one.values["name"]) for one in wrong)
        if wrong:
            raise Problems(*wrong)

    def _parts(self) -> None:
        """Each part that has a title is one that has facts."""
        known = list(dict.fromkeys(decl.entity for decl in self.document.facts))
        wrong = [
            say_facts.UNKNOWN_ENTITY(
                key.span,
                ruleset=self.document.name,
                name=key.text,
                known=words.listed(known),
                near=near(key.text, known),
            )
            for key, _ in self.document.parts
            if key.text not in known
        ]
        if wrong:
            raise Problems(*wrong)

    def _each(self, decls: Mapping[str, A], make: Callable[[A], B], into: dict[str, B | None]) -> None:
        """What each declaration means, under its name; of a name that stands for two things nobody knows which."""
        for name, decl in decls.items():
            clear = name.rpartition(".")[2] not in self.clashing
            into[name] = self.ledger.attempt(make, decl) if clear else None

    # ---------------------------------------------------------------------------------------------------- declarations

    def _cite(self) -> Citation:
        return self._citation(there(self.document.citation))

    def _holds(self) -> tuple[Framework, ...]:
        """What the rules stand in, one after the other."""
        decls = there(self.document.frameworks or None)

        def framework(decl: FrameworkDecl) -> Framework:
            cited: list[Citation] = []
            holds: list[tuple[Validity, date | None]] = []
            together(
                lambda: holds.append((timeline.validity(decl.dates), timeline.known(decl.dates))),
                lambda: cited.append(self._citation(decl.citation) if decl.citation else there(self.citation)),
            )
            (validity, known), name = holds[0], decl.key.text if decl.key else ""
            status = Status(decl.status.text) if decl.status else self.status
            return Framework(name, decl.title, validity, status, cited[0], known)

        found = every(framework, decls)
        return timeline.following(self.document.name, found, [d.dates for d in decls], timeline.FRAMEWORKS)

    def _declare_facts(self) -> None:
        roles = [key.text for key, _ in self.document.roles]

        def declared(decl: FactDecl) -> Fact:
            fact = self.used.alike(self.used.computed(decl, declare.fact(decl, roles, self.sources)))
            if fact.default is not None and (problem := outside(fact, fact.default, date.max)):
                assert decl.default
                raise Problems(problem(decl.default.span))
            return fact

        self._each({decl.name: decl for decl in self.document.facts}, declared, self.facts)

    def _declare_parameters(self) -> None:
        decls = {decl.key.text: decl for decl in self.document.parameters}
        self._each(decls, self._parameter, self.parameters)

    def _parameter(self, decl: ParameterDecl) -> model.Parameter:
        return declare.parameter(decl, self.sources, self.status, self.facts)

    def _declare_interpretations(self) -> None:
        decls = {decl.key.text: decl for decl in self.document.interpretations}
        self._each(decls, self._interpretation, self.interpretations)

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
        return declare.citation(decl, self.sources)

    def _indicators(self) -> None:
        """What informs a judgement: facts of the same entity by their key, other facts in full, or rules."""

        def found(scalar: Scalar) -> str:
            expr = self.scope.infer(Name(scalar.text, scalar.span))
            assert isinstance(expr, Ref | Call), "a name is a fact or a definition"
            return next(names(expr))

        def informed(decl: FactDecl) -> None:
            indicators = tuple(every(found, decl.indicators))
            fact = there(self.facts[decl.name])
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
        readings = [reading.name for reading in there(self.interpretations[name]).readings]
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

    def _defined(self, name: Name) -> Ref:
        if name.text in self.used.results:
            rule = there(self.used.results[name.text])
            return Ref(rule.name, rule.type, name.span)
        return Ref(name.text, self._type_of(name), name.span)

    def _type_of(self, name: Name) -> Type:
        if name.text == PEILDATUM:
            return DATE
        if name.text in self.parameters:
            return there(self.parameters[name.text]).type
        return there(self.rules[name.text]).type

    def _applies(self, name: Name) -> Expr | None:
        if name.text in self.used.results:
            return there(self.used.results[name.text]).applies
        decl = self.decls.get(name.text)
        return there(self.rules[name.text]).applies if decl is not None and decl.applies is not None else None

    def _elaborate_rules(self) -> None:
        definitions = frozenset({PEILDATUM, *self.parameters, *self.rules, *self.used.results})
        self.scope = Scope(self.facts, definitions, self._defined, self._applies)
        order, cycles = _in_order(self.decls)
        self.ledger.wrong += cycles.values()
        self._each({name: self.decls[name] for name in order if name not in cycles}, self._elaborate, self.rules)

    def _elaborate(self, decl: RuleDecl) -> Rule:
        name = decl.key.text
        versions = every(lambda version: self._version(decl, version), decl.versions)
        first, *rest = versions
        wrong = [one for one in rest if not fits(one.type, first.type)]
        if wrong:
            wanted, bodies = words.of_type(first.type), [(one, _first(one.body)) for one in wrong]
            found = [(body.span, words.of_type(one.type)) for one, body in bodies]
            raise Problems(*(say.WRONG_TYPE(span, wanted=wanted, found=type_) for span, type_ in found))
        dates = [version.dates for version in decl.versions]
        self.versions[name] = timeline.following(name, versions, dates, timeline.VERSIONS)
        return model.newest(self.versions[name])

    def _version(self, decl: RuleDecl, version: VersionDecl) -> Rule:
        bodies: list[Expr | ByReading] = []
        applies: list[Expr | None] = []
        citations: list[Citation] = []
        advice: list[model.Advice | None] = []
        holds: list[Validity] = []
        known: list[date | None] = []
        together(
            lambda: bodies.append(self._with_exceptions(decl, version)),
            lambda: applies.append(self.scope.term(decl.applies, TRUTH) if decl.applies else None),
            lambda: citations.append(self._citation(version.citation) if version.citation else there(self.citation)),
            lambda: advice.append(self._advice(version)),
            lambda: holds.append(timeline.validity(version.dates)),
            lambda: known.append(timeline.known(version.dates)),
        )
        body, declared = bodies[0], self._declared(decl, version)
        first = _first(body)
        if declared and not fits(first.type, declared):
            found = words.of_type(first.type)
            raise Problems(say.WRONG_TYPE(first.span, wanted=words.of_type(declared), found=found))
        rule = Rule(
            name=decl.key.text,
            title=version.title,
            type=declared or first.type,
            body=body,
            force=_force(version.force),
            status=Status(version.status.text) if version.status else self.status,
            citation=citations[0],
            span=(version.key or decl.key).span,
            applies=applies[0],
            advice=advice[0],
            help=version.help,
            open_question=version.body.text if isinstance(version.body, Open) else "",
            completeness=decl.completeness,
            version=version.key.text if version.key else "",
            validity=holds[0],
            known=known[0],
            own=version.own & TEXTS,
            of_whole=frozenset(
                key for key, said in (("status", version.status), ("bron", version.citation)) if not said
            ),
        )
        self._ask_completeness(rule)
        return rule

    def _ask_completeness(self, rule: Rule) -> None:
        """Only a check of completeness asks what is known, or rests on such a check."""
        named = (*self.rules.values(), *self.used.results.values())
        checks = {one.name for one in named if one and one.completeness}
        asking = [
            part
            for expr in exprs(rule)
            for part in walk(expr)
            if (isinstance(part, Call) and part.operator is op.IS_KNOWN)
            or (isinstance(part, Ref) and part.name in checks)
        ]
        if asking and not rule.completeness:
            advice = (
                "vraag naar het gegeven zelf, of maak van deze regel ook een controle met `soort: volledigheid`",
                "ask for the fact itself, or make this rule a check too with `soort: volledigheid`",
            )
            raise Problems(*(self._outside_check(part.span, advice) for part in asking))

    def _outside_check(self, span: Span, advice: tuple[str, str]) -> Diagnostic:
        return say.KNOWN_OUTSIDE_CHECK(span, text=span.text, advice=advice)

    def _declared(self, decl: RuleDecl, version: VersionDecl) -> Type | None:
        """The type that a rule says it has: with `type` or `eenheid`, or because its body is a condition."""
        said = declare.plain_type(decl.type, decl.unit) if decl.type or decl.unit else None
        if version.truth and said not in (None, TRUTH):
            written = decl.type or decl.unit
            assert said and written
            raise Problems(say.WRONG_TYPE(written.span, wanted=words.of_type(TRUTH), found=words.of_type(said)))
        return TRUTH if version.truth else said

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

    def _with_exceptions(self, decl: RuleDecl, version: VersionDecl) -> Expr | ByReading:
        """The body of a version with its exceptions around it, under each reading."""
        bodies: list[Expr | ByReading] = []
        cases: list[Case] = []
        wanted = self._declared(decl, version)
        together(
            lambda: bodies.append(self._body(version.body, wanted)),
            lambda: cases.extend(self._exceptions(version, wanted)) if wanted else None,
        )
        body = bodies[0]
        if not version.exceptions:
            return body
        if not wanted:
            cases.extend(self._exceptions(version, _first(body).type))
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
            return Case(when, then, exception.title, _force(exception.force), cited[0] if cited else None)

        return every(case, version.exceptions)

    def _advice(self, version: VersionDecl) -> model.Advice | None:
        written = version.advice
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
            if rule.completeness:
                raise Problems(self._outside_check(scalar.span, _NOT_IN_DECISION))
            return rule.name

        criteria = tuple(every(criterion, self._standing(decl.criteria)))
        groups = {key.text: self._standing(members) for key, members in decl.groups}
        outside = [
            say.NOT_IN_DECISION(
                scalar.span, name=scalar.text, near=None if scalar.text in self.rules else near(scalar.text, criteria)
            )
            for members in groups.values()
            for scalar in members
            if scalar.text not in criteria
        ]
        if outside:
            raise Problems(*outside)
        members_of = {name: tuple(scalar.text for scalar in members) for name, members in groups.items()}
        return model.Decision(decl.key.text, decl.title, decl.question, criteria, decl.answers, members_of)

    def _standing(self, names: Iterable[Scalar]) -> list[Scalar]:
        """The names of rules without those that were refused."""
        return [scalar for scalar in names if scalar.text not in self.rules or self.rules[scalar.text]]

    def _outputs(self) -> None:
        every(self._named_rule, self._standing(self.document.outputs))

    # ------------------------------------------------------------------------------------------------------------ time

    def _hold_together(self, whole: Validity) -> None:
        """On every day there is a value for each parameter and a version of each rule that something rests on."""
        rests: dict[str, list[tuple[Rule, Ref]]] = {}
        for rule in (rule for versions in self.versions.values() for rule in versions):
            for part in (part for expr in exprs(rule) for part in walk(expr) if isinstance(part, Ref)):
                rests.setdefault(part.name, []).append((rule, part))

        refused = [decl for name, decl in self.decls.items() if self.rules[name] is None]
        # a version of a refused rule may be all that needs it, and nobody knows when that holds
        unclear = {name.text for decl in refused if decl.versions[0].key for name in mentions(decl)}

        def covered(decl: ParameterDecl) -> None:
            users = [rule for rule, _ in rests.get(decl.key.text, ())]
            if not users and decl.key.text in unclear:
                return
            needed = span(users).within(whole) if users else whole
            parameter = there(self.parameters[decl.key.text])
            if needed:
                declare.covers(decl, parameter, needed, _THE_RULESET if needed == whole else _A_RULE)

        def held(name: str) -> None:
            lives = span(self.versions[name]).within(whole)
            wrong = [
                _not_in_force(part.span, name, lacking, rule)
                for rule, part in rests.get(name, ())
                if (used := rule.validity.within(whole))
                for lacking in (used.without(lives) if lives else (used,))
            ]
            if wrong:
                raise Problems(*wrong)

        together(
            lambda: every(covered, self.document.parameters),
            lambda: every(held, list(self.versions)),
            lambda: self._decide_always(whole),
        )

    def _decide_always(self, whole: Validity) -> None:
        """On every day the decision has a criterion, and what informs a judgement is there."""
        informing = [(scalar, scalar.text) for decl in self.document.facts for scalar in decl.indicators]
        wrong = [
            say.NOT_IN_FORCE_THEN(scalar.span, name=name, when=words.period(when.start, when.end), holder=_A_FACT)
            for scalar, name in informing
            for when in self._idle([name] if name in self.versions else [], whole)
        ]
        if decl := self.document.decision:
            criteria = [scalar.text for scalar in decl.criteria if scalar.text in self.versions]
            for when in self._idle(criteria, whole):
                missing = words.period(when.start, when.end)
                wrong.append(say.DECISION_WITHOUT_CRITERIA(decl.key.span, name=decl.key.text, when=missing))
        if wrong:
            raise Problems(*wrong)

    def _idle(self, names: Iterable[str], whole: Validity) -> list[Validity]:
        """The days on which none of these rules hold; none where there are no such rules."""
        left, lives = [whole], [span(self.versions[name]) for name in names]
        for life in lives:
            left = [part for when in left for part in when.without(life)]
        return left if lives else []

    def _named_rule(self, scalar: Scalar) -> Rule:
        if scalar.text not in self.rules:
            raise Problems(say.NOT_A_RULE(scalar.span, name=scalar.text, near=near(scalar.text, self.rules)))
        return there(self.rules[scalar.text])


_THE_RULESET, _A_RULE = ("de regelset", "the rule set"), ("een regel die erop rust", "a rule that rests on it")
_A_FACT = ("dit oordeel", "this judgement")


def _not_in_force(span: Span, name: str, lacking: Validity, user: Rule) -> Diagnostic:
    when = words.period(lacking.start, lacking.end)
    return say.NOT_IN_FORCE_THEN(span, name=name, when=when, holder=f"`{user.name}`")


def _first(body: Expr | ByReading) -> Expr:
    """A body, under the first reading where it differs by one: all readings are of one type."""
    return next(iter(body.bodies.values())) if isinstance(body, ByReading) else body


def _thosethere(found: Mapping[str, B | None]) -> dict[str, B]:
    return {name: one for name, one in found.items() if one is not None}


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


def _unused(ruleset: model.Ruleset, others: Iterable[UseDecl]) -> Iterator[Diagnostic]:
    """What is declared and used nowhere: a forgotten fact or rule is a mistake in the text of the norm."""
    users: dict[str, str] = {}
    for name in (*ruleset.rules, *ruleset.parameters):
        for used in model.uses(ruleset, name):
            users.setdefault(used, name)
    informing = {name for fact in ruleset.facts.values() if fact.judgement for name in fact.judgement.indicators}
    bodies = (rule.body for versions in ruleset.versions.values() for rule in versions)
    readings = {body.interpretation for body in bodies if isinstance(body, ByReading)}
    if isinstance(ruleset.month_end, ByReading):
        readings.add(ruleset.month_end.interpretation)
    ends = {*(ruleset.decision.criteria if ruleset.decision else ()), *ruleset.outputs, *informing}
    idle = {fact.name for one in ruleset.facts.values() if one.idle for fact in one.row}
    for name, fact in ruleset.every_fact.items():
        if name not in users and name not in informing | idle and not fact.idle:
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
    for use in others:
        for scalar in use.outputs:
            if model.of_ruleset(use.ruleset.text, scalar.text) not in users.keys() | informing:
                yield say.UNUSED(scalar.span, what=("het resultaat", "the result"), name=scalar.text, advice=advice)
