"""A rule set as it is meant: facts, parameters, readings, rules and a decision, all well typed; and the law on one day.

`Ruleset.on(day)` is the only place that knows time: it settles every parameter, every reading and the reference date.
Engines know only the `Law` that comes out of it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from fractions import Fraction
from functools import cached_property
from types import MappingProxyType
from typing import TypeVar

from azrules.model.citation import Citation, Force, Status
from azrules.model.expr import Call, Case, Choose, Const, Expr, Hit, Ref, names
from azrules.model.operators import DEFAULT, EITHER, GT, LT
from azrules.model.reform import Reform
from azrules.model.timeline import ALWAYS, Validity, as_known, in_force, span
from azrules.model.types import DATE, TRUTH, Type
from azrules.model.values import Fault, Value
from azrules.source import Span

A = TypeVar("A")

Day = date  # for a class that has a `date`
PEILDATUM = "peildatum"
MONTH_END = "maandeinde"


@dataclass(frozen=True)
class Judgement:
    """A fact that somebody must judge: whose role it is, and what informs it without deciding (facts or rules)."""

    role: str
    indicators: tuple[str, ...] = ()


@dataclass(frozen=True)
class Bounds:
    """What a number or a day may be: both ends included; `to_reference` where the last day is the reference date."""

    low: Value | None = None
    high: Value | None = None
    step: int | Fraction | None = None
    to_reference: bool = False


@dataclass(frozen=True)
class Computation:
    """A result of another rule set that says a fact too, and the facts that only that rule set asks."""

    result: Ref
    asked: tuple[Ref, ...] = ()

    @property
    def ruleset(self) -> str:
        return home_of(self.result.name)


@dataclass(frozen=True)
class Fact:
    """What somebody must tell us.  `row` has the facts of each row.

    `idle` says why it is here when no rule uses it; `written` is what a printed document asks to write down; `computed`
    says how another rule set can say it too; `changeable` is what somebody can still decide or arrange.
    """

    name: str
    title: str
    question: str
    type: Type
    span: Span = field(repr=False)
    bounds: Bounds = Bounds()
    at_least: int = 0
    judgement: Judgement | None = None
    default: Value | None = None
    help: str = ""
    idle: str = ""
    written: str = ""
    citation: Citation | None = None
    row: tuple[Fact, ...] = ()
    computed: Computation | None = None
    changeable: bool = False

    @property
    def entity(self) -> str:
        return self.name.partition(".")[0]

    @property
    def key(self) -> str:
        """The name without its entity."""
        return self.name.partition(".")[2]


_OF_ANOTHER = "/"


def of_ruleset(ruleset: str, name: str) -> str:
    """The name that something of a rule set bears in another that uses it: `arbeid-op-maat/tempo`."""
    return name if _OF_ANOTHER in name else f"{ruleset}{_OF_ANOTHER}{name}"


def home_of(name: str) -> str:
    """The rule set that something comes from, by its name; nothing for what is the rule set's own."""
    return name.rpartition(_OF_ANOTHER)[0]


_ROW = re.compile(r"\[([0-9]+)\]")


def without_row(name: str) -> str:
    """The name of a fact, whichever row it is of."""
    return _ROW.sub("", name)


def row_of(name: str) -> tuple[str, int] | None:
    """The list and the row that a name speaks of, counted from 0; None where it speaks of no row."""
    found = _ROW.search(name)
    return (name[: found.start()], int(found[1])) if found else None


@dataclass(frozen=True)
class Row:
    """A value of a parameter, when it holds and since when that is known; `verified` says how it was checked."""

    value: Value
    validity: Validity
    citation: Citation
    status: Status
    verified: str = ""
    known: date | None = None


@dataclass(frozen=True)
class Parameter:
    """What a norm fixes, and from which day.  The date fact `by` chooses the row, else the reference date does."""

    name: str
    title: str
    type: Type
    rows: tuple[Row, ...]
    span: Span = field(repr=False)
    by: str = ""


@dataclass(frozen=True)
class Reading:
    """One way to read an ambiguous source."""

    name: str
    title: str
    citation: Citation | None
    help: str = ""


@dataclass(frozen=True)
class Interpretation:
    """A question that the sources leave ambiguous, its readings, and which is taken when nobody chooses."""

    name: str
    question: str
    readings: tuple[Reading, ...]
    default: str
    span: Span = field(repr=False)

    def reading(self, name: str) -> Reading:
        return next(reading for reading in self.readings if reading.name == name)


@dataclass(frozen=True)
class ByReading:
    """A body that differs by the reading of an interpretation."""

    interpretation: str
    bodies: Mapping[str, Expr]


@dataclass(frozen=True)
class Advice:
    """What a rule suggests when it has the answer `on`."""

    on: bool
    to: str
    text: str
    citation: Citation | None


@dataclass(frozen=True)
class Rule:
    """What we conclude, and the provision that says so.  `applies` is the condition under which it applies at all.

    A check of `completeness` asks whether facts are known; no other rule and no decision rests on it.  A rule that
    changes with time has several of these, each a `version` with its name, when it holds and since when it is known;
    `own` are the texts that this version says in place of the rule; `of_whole` has `status` and `bron` where these are
    those of the whole, as it stands then.
    """

    name: str
    title: str
    type: Type
    body: Expr | ByReading
    status: Status
    citation: Citation
    span: Span = field(repr=False)
    force: Force | None = None
    applies: Expr | None = None
    advice: Advice | None = None
    help: str = ""
    open_question: str = ""
    completeness: bool = False
    version: str = ""
    validity: Validity = ALWAYS
    known: date | None = None
    own: frozenset[str] = frozenset()
    of_whole: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Decision:
    """An ordered conjunction of criteria, asked one after the other, with the sentence for each answer."""

    name: str
    title: str
    question: str
    criteria: tuple[str, ...]
    answers: Mapping[str, str]
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def of(self, rules: Collection[str]) -> Decision:
        """The decision over those of its criteria that are among these rules."""
        groups = {name: tuple(one for one in members if one in rules) for name, members in self.groups.items()}
        criteria = tuple(name for name in self.criteria if name in rules)
        return replace(self, criteria=criteria, groups={name: members for name, members in groups.items() if members})


@dataclass(frozen=True)
class Framework:
    """What the rules of a rule set stand in for a time, such as a decree; without a name where there is but one."""

    name: str
    title: str
    validity: Validity
    status: Status
    citation: Citation
    known: date | None = None


@dataclass(frozen=True)
class Import:
    """Another rule set, and which of its results are used."""

    ruleset: Ruleset = field(repr=False)
    outputs: tuple[str, ...]


@dataclass(frozen=True)
class Ruleset:
    """A whole file that passed every check, at all times, with what it uses of other rule sets (`linking`).

    `frameworks` and the `versions` of each rule stand in the order of time.  What comes from another stands beside its
    own, under a name that says so (`of_ruleset`); a fact keeps its name, so that it is asked once: `borrowed` are those
    that only another rule set declares, `used` the frameworks of each.  It stands as its `reforms` amend it, in their
    order.
    """

    name: str
    version: str
    title: str
    help: str
    status: Status
    frameworks: tuple[Framework, ...]
    citation: Citation
    roles: Mapping[str, str]
    facts: Mapping[str, Fact]
    parameters: Mapping[str, Parameter]
    interpretations: Mapping[str, Interpretation]
    month_end: Const | ByReading
    versions: Mapping[str, tuple[Rule, ...]]
    decision: Decision | None
    outputs: tuple[str, ...]
    sha256: str
    span: Span = field(repr=False)
    english: Mapping[str, str] = field(default_factory=dict, repr=False)
    parts: Mapping[str, str] = field(default_factory=dict)
    signers: Mapping[str, str] = field(default_factory=dict)
    imports: Mapping[str, Import] = field(default_factory=dict, repr=False)
    borrowed: frozenset[str] = frozenset()
    month_ends: Mapping[str, Const | ByReading] = field(default_factory=dict, repr=False)
    reforms: tuple[Reform, ...] = ()
    used: Mapping[str, tuple[Framework, ...]] = field(default_factory=dict)

    @cached_property
    def validity(self) -> Validity:
        """From the first day of the rules up to and including the last."""
        return span(self.frameworks)

    @cached_property
    def rules(self) -> Mapping[str, Rule]:
        """Each rule as it stands in its last version; in a law, the version of its day."""
        return {name: newest(versions) for name, versions in self.versions.items()}

    @cached_property
    def every_fact(self) -> Mapping[str, Fact]:
        """The facts, and those of each row of a list under their full name (`initiatief.medewerkers.uren_per_week`)."""
        return {one.name: one for fact in self.facts.values() for one in (fact, *fact.row)}

    @cached_property
    def own_facts(self) -> Mapping[str, Fact]:
        """The facts that the rule set declares itself."""
        return {name: fact for name, fact in self.facts.items() if name not in self.borrowed}

    @cached_property
    def asked_facts(self) -> Mapping[str, Fact]:
        """The facts that must be told: its own, and of others all but those from which a fact can be computed."""
        instead = {ref.name for fact in self.own_facts.values() if fact.computed for ref in fact.computed.asked}
        return {name: fact for name, fact in self.facts.items() if name not in self.borrowed & instead}

    @cached_property
    def own_rules(self) -> Mapping[str, Rule]:
        """The rules that stand in the file itself."""
        return _own(self.rules)

    @cached_property
    def own_parameters(self) -> Mapping[str, Parameter]:
        """The parameters that stand in the file itself."""
        return _own(self.parameters)

    @cached_property
    def own_interpretations(self) -> Mapping[str, Interpretation]:
        """The interpretations that stand in the file itself."""
        return _own(self.interpretations)

    def named(self, name: str) -> Fact:
        """The fact of a name; one of a row bears the name of its row (`initiatief.medewerkers[3].uren_per_week`)."""
        fact = self.every_fact[without_row(name)]
        return fact if fact.name == name else replace(fact, name=name)

    def on(self, day: date, readings: Mapping[str, str] | None = None, known_on: date | None = None) -> Law:
        """The rules as they are on a day, under the given readings; where none is given, the default.

        `known_on` asks for them as they were known on another day; None as they are known now.  The rule set holds on
        the day, as it was known, and the readings exist: `check.facts` sees to it.
        """
        there = self._settled(day, known_on)
        chosen = {name: interpretation.default for name, interpretation in self.interpretations.items()}
        chosen |= readings or {}

        def settled(body: Expr | ByReading) -> Expr:
            return body.bodies[chosen[body.interpretation]] if isinstance(body, ByReading) else body

        definitions: dict[str, Expr] = {PEILDATUM: Const(day, DATE, self.span), MONTH_END: settled(self.month_end)}
        definitions |= {name: settled(end) for name, end in self.month_ends.items()}
        definitions |= {name: _worth(parameter, day, known_on, self) for name, parameter in self.parameters.items()}
        definitions |= {name: settled(rule.body) for name, rule in there.rules.items()}
        return Law(there, day, MappingProxyType(chosen), MappingProxyType(definitions), known_on)

    def _settled(self, day: date, known_on: date | None) -> Ruleset:
        """The rule set with the version of each rule that holds on the day, and without the rules that do not."""
        framework = in_force(self.frameworks, day, known_on)
        assert framework, "the rule set holds on the day, as it was known"
        stands = {"": framework} | {name: in_force(of, day, known_on) for name, of in self.used.items()}
        picked = {name: rule for name in self.versions if (rule := self._picked(name, day, known_on))}
        versions = {name: (_within(rule, stands[home_of(name)]),) for name, rule in picked.items()}
        used = {name: (one,) if (one := stands[name]) else of for name, of in self.used.items()}
        if (framework,) == self.frameworks and versions == self.versions and used == self.used:
            return self
        return replace(
            self,
            frameworks=(framework,),
            status=framework.status,
            citation=framework.citation,
            versions=versions,
            decision=self.decision and self.decision.of(picked),
            outputs=tuple(name for name in self.outputs if name in picked),
            english=_in_english(self.english, picked.values()),
            used=used,
        )

    def _picked(self, name: str, day: date, known_on: date | None) -> Rule | None:
        """The version of a rule that holds on a day; where it was not known then, a rule that says so."""
        versions = self.versions[name]
        if rule := in_force(versions, day, known_on):
            return rule
        later = in_force(versions, day)
        return _not_yet_known(later) if later else None


def _not_yet_known(rule: Rule) -> Rule:
    return replace(rule, body=Const(Fault("nog-niet-bekend", rule.span, rule.name), rule.type, rule.span))


def last_framework(ruleset: Ruleset, holds: Validity) -> Framework:
    """The last of the frameworks that something holds in."""
    among = [framework for framework in ruleset.frameworks if framework.validity.within(holds)]
    return (among or ruleset.frameworks)[-1]


def _within(rule: Rule, framework: Framework | None) -> Rule:
    """The rule as it stands in a framework, with the texts of its version as its own; None where that was not known."""
    if framework is None:
        return _not_yet_known(rule)
    return standing(replace(rule, own=frozenset()) if rule.own else rule, framework)


def standing(rule: Rule, framework: Framework) -> Rule:
    """The rule with the status and the source of a framework, where it says none itself."""
    if "status" in rule.of_whole and rule.status is not framework.status:
        rule = replace(rule, status=framework.status)
    if "bron" in rule.of_whole and rule.citation is not framework.citation:
        rule = replace(rule, citation=framework.citation)
    return rule


def newest(versions: tuple[Rule, ...]) -> Rule:
    """The version of a rule that holds last, as it is known now."""
    _, last = as_known(versions)[-1]
    return last


def _in_english(english: Mapping[str, str], rules: Iterable[Rule]) -> dict[str, str]:
    """The English texts of the versions of rules that hold, under the paths of the rules."""
    own = {text_path(rule, key): f"regels.{rule.name}.{key}" for rule in rules for key in rule.own}
    instead = {*own.values()}
    found = {path: text for path, text in english.items() if _unnumbered(path) not in instead}
    of_versions = {path: _unnumbered(path) for path in english}
    return found | {
        own[text] + path.removeprefix(text): english[path] for path, text in of_versions.items() if text in own
    }


def _unnumbered(path: str) -> str:
    """The path without the number of an exception behind it."""
    return re.sub(r"\.[0-9]+$", "", path)


def text_path(rule: Rule, key: str) -> str:
    """Where a text of a rule stands (`titel`, `behalve.0`): at the rule, or at the version that says it itself."""
    at = f"versies.{rule.version}." if key.partition(".")[0] in rule.own else ""
    return f"regels.{rule.name}.{at}{key}"


def _own(named: Mapping[str, A]) -> dict[str, A]:
    return {name: one for name, one in named.items() if not home_of(name)}


@dataclass(frozen=True, eq=False)
class Law:
    """A rule set on one day under one choice of readings: facts, and definitions, none of which needs itself.

    Its rule set has one version of each rule, the one of the day.  Every parameter is a constant, or a choice over the
    fact it goes by.  `known_on` is the day as of which the rules are known; None for now.
    """

    ruleset: Ruleset
    date: date
    readings: Mapping[str, str]
    definitions: Mapping[str, Expr]
    known_on: Day | None = None


def mention(fact: Fact, span: Span) -> Expr:
    """A fact as a formula sees it: its name, beside the rule that can compute it, or within its declared default."""
    ref = Ref(fact.name, fact.type, span)
    if fact.computed:
        return Call(EITHER, (ref, _within_bounds(fact, fact.computed.result), *fact.computed.asked), fact.type, span)
    if fact.default is None:
        return ref
    return Call(DEFAULT, (ref, Const(fact.default, fact.type, fact.span)), fact.type, span)


def _within_bounds(fact: Fact, result: Ref) -> Expr:
    """What is computed for a fact, as long as it is something that could have been given."""
    high: Expr | None = None if fact.bounds.high is None else Const(fact.bounds.high, fact.type, fact.span)
    high = Ref(PEILDATUM, DATE, fact.span) if fact.bounds.to_reference else high
    low = None if fact.bounds.low is None else Const(fact.bounds.low, fact.type, fact.span)
    outside = [Call(row, (result, end), TRUTH, fact.span) for row, end in ((LT, low), (GT, high)) if end]
    fault = Const(Fault("berekend-buiten-bereik", result.span, fact.name), fact.type, fact.span)
    cases = tuple(Case(when, fault) for when in outside)
    return Choose(cases, result, Hit.FIRST, fact.type, fact.span) if cases else result


def _worth(parameter: Parameter, day: date, known_on: date | None, ruleset: Ruleset) -> Expr:
    """Its worth on a day: a constant, or a choice over the date it goes by; a fault where there is none."""

    def fault(there_is_none: bool) -> Const:
        kind = "parameter-zonder-waarde" if there_is_none else "nog-niet-bekend"
        return Const(Fault(kind, parameter.span, parameter.name), parameter.type, parameter.span)

    def value(row: Row) -> Const:
        return Const(row.value, parameter.type, row.citation.span if parameter.by else parameter.span)

    if not parameter.by:
        row = in_force(parameter.rows, day, known_on)
        return value(row) if row else fault(in_force(parameter.rows, day) is None)

    def hole(first: date, last: date) -> Const:
        """What is said of the days that have no value, as it was known: do they have one, as it is known now?"""
        return fault(not any(when.within(Validity(first, last)) for when, _ in as_known(parameter.rows)))

    fact = mention(ruleset.facts[parameter.by], parameter.span)
    cases: list[Case] = []
    reached = date.min  # every day before it is in a case
    for when, row in as_known(parameter.rows, known_on):
        if reached < when.first:
            cases.append(Case(_before(fact, when.first, parameter.span), hole(reached, when.first - timedelta(days=1))))
        if when.end is None:
            return Choose(tuple(cases), value(row), Hit.FIRST, parameter.type, parameter.span) if cases else value(row)
        reached = when.end + timedelta(days=1)
        cases.append(Case(_before(fact, reached, parameter.span), value(row)))
    rest = hole(reached, date.max)
    return Choose(tuple(cases), rest, Hit.FIRST, parameter.type, parameter.span) if cases else rest


def _before(fact: Expr, day: date, span: Span) -> Expr:
    return Call(LT, (fact, Const(day, DATE, span)), TRUTH, span)


def exprs(rule: Rule) -> Iterator[Expr]:
    """The expressions of a rule: when it applies, and what it says under each reading."""
    if rule.applies is not None:
        yield rule.applies
    yield from rule.body.bodies.values() if isinstance(rule.body, ByReading) else (rule.body,)


def uses(ruleset: Ruleset, name: str) -> Iterator[str]:
    """The names a rule or a parameter uses directly, at all times and under every reading, in order, as they stand."""
    if (parameter := ruleset.parameters.get(name)) is not None:
        if parameter.by:
            yield from names(mention(ruleset.facts[parameter.by], parameter.span))
        return
    for version in ruleset.versions[name]:
        for expr in exprs(version):
            yield from names(expr)
