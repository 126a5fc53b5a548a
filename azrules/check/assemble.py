"""Document -> Ruleset: scope, facts, parameters, readings, rules and the decision; everything that hangs together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from azrules.check import declare, timeline, words
from azrules.check.bodies import Bodies, by_reading, declared, force, typical, unknown_reading
from azrules.check.elaborate import Scope
from azrules.check.facts import outside
from azrules.check.sources import Sources, overstated
from azrules.check.used import Used
from azrules.check.whole import hold_together, unused
from azrules.diagnostic import Diagnostic, Ledger, Problems, every, near, there, together
from azrules.model import operators as op
from azrules.model import ruleset as model
from azrules.model.calendar import MONTH_END_TYPE, REFUSED
from azrules.model.citation import Citation, Status
from azrules.model.expr import Call, Const, Expr, Ref, names, walk
from azrules.model.ruleset import PEILDATUM, ByReading, Fact, Framework, Interpretation, Rule, Ruleset, exprs
from azrules.model.texts import TEXTS
from azrules.model.timeline import Validity, span
from azrules.model.types import DATE, TRUTH, Type, fits
from azrules.model.units import SPELLINGS
from azrules.problems import facts as say_facts
from azrules.problems import meaning as say
from azrules.source import Span
from azrules.syntax import keywords as kw
from azrules.syntax.declarations import (
    CitationDecl,
    DecisionDecl,
    Document,
    FactDecl,
    FrameworkDecl,
    InterpretationDecl,
    MonthEndDecl,
    Open,
    ParameterDecl,
    ReadingDecl,
    RuleDecl,
    VersionDecl,
    mentions,
)
from azrules.syntax.formula import Name
from azrules.syntax.nodes import Scalar

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
            attempt(hold_together, self.document, self.versions, self.parameters, validity)
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
        self.ledger.wrong += overstated(ruleset)
        # Beside another mistake nobody knows what is used: the name of it may be what is wrong.
        if not self.ledger.wrong:
            self.ledger.wrong += unused(ruleset, self.document.uses)
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
        return declare.parameter(decl, self.sources, self.status, self.frameworks, self.facts)

    def _declare_interpretations(self) -> None:
        decls = {decl.key.text: decl for decl in self.document.interpretations}
        self._each(decls, self._interpretation, self.interpretations)

    def _interpretation(self, decl: InterpretationDecl) -> Interpretation:
        def reading(written: ReadingDecl) -> model.Reading:
            cited = self._citation(written.citation) if written.citation else None
            return model.Reading(written.key.text, written.title, cited, written.help)

        name, known = decl.key.text, [reading.key.text for reading in decl.readings]
        if decl.default.text not in known:
            raise Problems(unknown_reading(decl.default, name, known))
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
        return by_reading(
            self.interpretations, written.interpretation, {key: const(word) for key, word in written.words}
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
        self.bodies = Bodies(self.scope, self.parameters, self.interpretations, self.sources)
        order, cycles = _in_order(self.decls)
        self.ledger.wrong += cycles.values()
        self._each({name: self.decls[name] for name in order if name not in cycles}, self._elaborate, self.rules)

    def _elaborate(self, decl: RuleDecl) -> Rule:
        name = decl.key.text
        versions = every(lambda version: self._version(decl, version), decl.versions)
        first, *rest = versions
        wrong = [one for one in rest if not fits(one.type, first.type)]
        if wrong:
            wanted, bodies = words.of_type(first.type), [(one, typical(one.body)) for one in wrong]
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
            lambda: bodies.append(self.bodies.of(decl, version)),
            lambda: applies.append(self.scope.term(decl.applies, TRUTH) if decl.applies else None),
            lambda: citations.append(self._citation(version.citation) if version.citation else there(self.citation)),
            lambda: advice.append(self._advice(version)),
            lambda: holds.append(timeline.validity(version.dates)),
            lambda: known.append(timeline.known(version.dates)),
        )
        (body,) = bodies
        rule = Rule(
            name=decl.key.text,
            title=version.title,
            type=declared(decl, version) or typical(body).type,
            body=body,
            force=force(version.force),
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

    def _named_rule(self, scalar: Scalar) -> Rule:
        if scalar.text not in self.rules:
            raise Problems(say.NOT_A_RULE(scalar.span, name=scalar.text, near=near(scalar.text, self.rules)))
        return there(self.rules[scalar.text])


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
