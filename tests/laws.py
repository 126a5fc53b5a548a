"""Random laws that are well typed, and random facts for them: what every engine is held to.

What may stand where is not listed here: `SIGNATURES` asks the `typing` of every row of the table of operators, so that
a new row takes part by itself.  The values are few and lie close together, so that they often meet.

    @given(cases())
    def test_two_engines_agree(case: Case) -> None:
        assert one(case.law, case.given) == other(case.law, case.given)

Everything is picked by a `Random`; Hypothesis brings one whose choices it can shrink, towards the first of each list.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from itertools import chain, combinations, product
from random import Random
from typing import Any, Final, TypeVar

from hypothesis import strategies as st

from azrules.model import citation
from azrules.model import operators as op
from azrules.model import ruleset as model
from azrules.model.calendar import MONTH_END_TYPE
from azrules.model.citation import Citation, Force, Status
from azrules.model.expr import Call, Choose, Const, Expr, Fold, Hit, Ref
from azrules.model.expr import Case as Row
from azrules.model.given import Given
from azrules.model.operators import OPERATORS, Operator
from azrules.model.ruleset import MONTH_END, PEILDATUM, Bounds, ByReading, Fact, Law, Parameter, Rule, Ruleset, row_of
from azrules.model.timeline import ALWAYS, Validity
from azrules.model.types import DATE, TRUTH, Choice, Choices, Date, Number, Rows, Truth, Type, fits
from azrules.model.units import DAY, EURO, MONTH, PERCENT, YEAR, unit_named
from azrules.model.values import UNKNOWN, Fault, Result, Value
from azrules.source import Source, Span

T = TypeVar("T")

# ------------------------------------------------------------------------------------------------------------- types

COLOUR = Choice("zaak.kleur", ("a", "b", "c"), ("Amber", "Blauw", "Citroen"))
UNITS = (PERCENT, EURO, YEAR, MONTH, DAY, *filter(None, map(unit_named, ("uur", "week", "uur/week"))))
TYPES: Final[tuple[Type, ...]] = (TRUTH, Number(), *map(Number, UNITS), DATE, COLOUR, Choices(COLOUR))


@dataclass(frozen=True, slots=True)
class Signature:
    """Types that an operator takes, and the type that it gives for them."""

    operator: Operator
    takes: tuple[Type, ...]
    gives: Type


def _signatures(row: Operator) -> Iterator[Signature]:
    """With up to three operands; of an operator that takes three alike, also with four."""
    for takes in chain.from_iterable(product((*TYPES, MONTH_END_TYPE), repeat=length) for length in (1, 2, 3)):
        if gives := row.typing(takes):
            yield Signature(row, takes, gives)
            if len(takes) == 3 and row.typing((*takes, takes[-1])) == gives:
                yield Signature(row, (*takes, takes[-1]), gives)


SIGNATURES: Mapping[Operator, tuple[Signature, ...]] = {row: tuple(_signatures(row)) for row in OPERATORS.values()}


def _giving(wanted: Type) -> list[list[Signature]]:
    """How each operator that a formula may name can give a type."""
    found = (
        [signature for signature in signatures if fits(signature.gives, wanted)]
        for row, signatures in SIGNATURES.items()
        # a default or a computation stands around a fact that has one, and only a fact may be asked whether it is known
        if row not in (op.DEFAULT, op.EITHER, op.IS_KNOWN)
    )
    return [signatures for signatures in found if signatures]


_GIVING = {type_: _giving(type_) for type_ in TYPES}

# ------------------------------------------------------------------------------------------------------------ values

NUMBERS = (0, 1, 2, 3, 12, 5, 18, -1, -3, Fraction(1, 2), Fraction(5, 2), Fraction(1, 3))
DAYS = (
    date(2024, 2, 29),
    date(2024, 1, 31),
    date(2004, 2, 29),
    date(2022, 2, 28),
    date(2022, 3, 1),
    date(2023, 12, 31),
    date(2024, 3, 31),
    date(2024, 12, 31),
    date(2025, 1, 1),
)


def values(type_: Type) -> Sequence[Value]:
    """Some values of a type."""
    match type_:
        case Truth():
            return (True, False)
        case Number():
            return NUMBERS
        case Date():
            return DAYS
        case Choice(_, members):
            return members
        case Choices(of):
            return [frozenset(some) for size in range(len(of.members) + 1) for some in combinations(of.members, size)]
    raise AssertionError("rows are the value of one fact only")


def belongs(result: Result, type_: Type) -> bool:
    """Whether a result can be one of a type; an unknown and a fault are of every type."""
    match result:
        case None | Fault():
            return True
        case bool():
            return type_ == TRUTH
        case date():
            return type_ == DATE
        case str():
            return isinstance(type_, Choice) and result in type_.members
        case frozenset():
            return isinstance(type_, Choices) and result <= {*type_.of.members}
    return isinstance(type_, Number)


def signature_for(row: Operator, operands: Sequence[Result]) -> Signature:
    """Types for the operands of an example."""
    return next(
        signature
        for signature in SIGNATURES[row]
        if len(signature.takes) == len(operands) and all(map(belongs, operands, signature.takes))
    )


def answers(fact: Fact, day: date) -> Sequence[Value]:
    """Some values that a fact may have, within its bounds, when the reference date is `day`."""
    bounds = fact.bounds
    match fact.type:
        case Number():
            assert isinstance(bounds.low, int) and isinstance(bounds.high, int) and bounds.step
            steps = range(int((bounds.high - bounds.low) / bounds.step) + 1)
            return [number for number in NUMBERS if (number - bounds.low) / Fraction(bounds.step) in steps]
        case Date() if bounds.to_reference:
            return [when for when in DAYS if when <= day]
        case Choices():
            return [some for some in values(fact.type) if isinstance(some, frozenset) and len(some) >= fact.at_least]
        case Rows():
            first, second = ((answers(one, day)[at] for one in fact.row) for at in (0, 1))
            one, other = tuple(first), tuple(second)
            return [(), (one,), (one, other), (other, one, other)]
    return values(fact.type)


# ------------------------------------------------------------------------------------------------------------- facts

SPAN: Final[Span] = Source("toeval.yaml", "toeval\n").span(0, 6)
DOCUMENT = citation.Document("toeval", "Het toeval", "nota", Status.ASK, url="https://example.org/toeval")
CITATION = Citation(DOCUMENT, "1", SPAN)
_UP_TO_60 = Bounds(0, 60, Fraction(1, 2))


def fact(name: str, type_: Type, bounds: Bounds = Bounds(), **more: Any) -> Fact:  # noqa: B008
    """A fact with a title and a question of its own."""
    key = name.partition(".")[2]
    return Fact(name, key.capitalize(), f"Wat is {key}?", type_, SPAN, bounds, **more)


_ROW = (
    fact("zaak.rijen.af", TRUTH),
    fact("zaak.rijen.stuks", Number(), Bounds(-10, 10, 1)),
    fact("zaak.rijen.tint", COLOUR),
)
FACTS: Final[tuple[Fact, ...]] = (
    fact("zaak.open", TRUTH),
    fact("zaak.vlot", TRUTH, judgement=model.Judgement("wijze", ("zaak.open", "zaak.punten"))),
    fact("mens.blij", TRUTH),
    fact("mens.ziek", TRUTH, judgement=model.Judgement("wijze", ("regel_1",))),
    fact("mens.rijk", TRUTH, default=False),
    fact("zaak.punten", Number(), Bounds(-10, 10, 1)),
    fact("mens.punten", Number(), _UP_TO_60, default=1),
    *(fact(f"zaak.in_{unit.name.replace('/', '_per_')}", Number(unit), _UP_TO_60) for unit in UNITS),
    fact("mens.geboren", DATE, Bounds(to_reference=True)),
    fact("zaak.sinds", DATE),
    fact("mens.klaar", DATE, default=DAYS[0]),
    fact("zaak.kleur", COLOUR),
    fact("mens.kleur", COLOUR),
    fact("zaak.kleuren", Choices(COLOUR)),
    fact("mens.kleuren", Choices(COLOUR), at_least=1),
    fact("zaak.rijen", Rows("zaak.rijen", tuple((one.key.partition(".")[2], one.type) for one in _ROW)), row=_ROW),
)
_ROWS = next(one for one in FACTS if one.row)


# ------------------------------------------------------------------------------------------------------- expressions

Mentions = Sequence[Expr]
_LEAVES = ("const", "mention", "mention", "mention")
_KINDS = ("const", "mention", "mention", *["call"] * 7, "first", "agree", "table", "fold")
_FAULT = Fault("geen-rij-past", SPAN)
_OVER: Mapping[Type, Sequence[Operator]] = {
    TRUTH: (op.AND, op.OR),
    Number(): (op.TOTAL, op.MINIMUM, op.MAXIMUM),
    DATE: (op.MINIMUM, op.MAXIMUM),
}
_OF_ROW = [Ref(one.name, one.type, SPAN) for one in _ROW]


def expr(random: Random, wanted: Type, mentions: Mentions, depth: int) -> Expr:
    """An expression of a type (a number in any unit that fits), at most so deep, over what may be mentioned."""

    def part(type_: Type) -> Expr:
        return expr(random, type_, mentions, depth - 1)

    kind = "mention" if wanted == MONTH_END_TYPE else random.choice(_KINDS if depth else _LEAVES)
    if kind == "mention":
        return random.choice([mention for mention in mentions if fits(mention.type, wanted)])
    if kind == "const":
        return Const(random.choice(values(wanted)), wanted, SPAN)
    if kind == "call" and _GIVING[wanted]:
        signature = random.choice(random.choice(_GIVING[wanted]))
        if signature.operator is op.AT_LEAST:  # how many is always written out
            items = [part(TRUTH) for _ in signature.takes[1:]]
            count = Const(random.choice(range(1, len(items) + 1)), Number(), SPAN)
            return Call(op.AT_LEAST, (count, *items), TRUTH, SPAN)
        args = tuple(map(part, signature.takes))
        if signature.operator in op.ROUNDINGS.values():  # the step is always written out
            args = (args[0], Const(random.choice((1, Fraction(1, 2), 3)), args[0].type, SPAN))
        type_ = signature.operator.typing([arg.type for arg in args])
        assert type_ is not None, f"{signature} takes every unit of a dimension"
        return Call(signature.operator, args, type_, SPAN)
    if kind == "fold" and wanted in _OVER and not any(mention in _OF_ROW for mention in mentions):
        operator, of_row = random.choice(_OVER[wanted]), [*mentions, *_OF_ROW]
        each = expr(random, wanted, of_row, depth - 1)
        filtered = operator in (op.MINIMUM, op.MAXIMUM) and random.choice((True, False))
        when = expr(random, TRUTH, of_row, depth - 1) if filtered else None
        return Fold(operator, Ref(_ROWS.name, _ROWS.type, SPAN), each, wanted, SPAN, when)
    rows = tuple(
        Row(part(TRUTH), part(wanted), f"Uitzondering {n + 1}", Force.MAY) for n in range(random.choice((1, 2)))
    )
    if kind == "agree":
        return Choose(rows, part(wanted), Hit.AGREE, wanted, SPAN)
    otherwise = part(wanted) if random.choice((True, True, True, False)) else Const(_FAULT, wanted, SPAN)
    hit = random.choice(_hits(wanted)) if kind == "table" else Hit.FIRST
    return Choose(rows, otherwise, hit, wanted, SPAN)


def _hits(wanted: Type) -> Sequence[Hit]:
    """How the rows of a table may decide together: numbers can be added, and dates compared."""
    match wanted:
        case Number():
            return (Hit.ONLY, Hit.SUM, Hit.LEAST, Hit.GREATEST)
        case Date():
            return (Hit.ONLY, Hit.LEAST, Hit.GREATEST)
    return (Hit.ONLY,)


# ------------------------------------------------------------------------------------------------------------- rules

READINGS = ("eng", "ruim")
READING = model.Interpretation(
    "lezing", "Hoe leest men dat?", tuple(model.Reading(name, name, CITATION) for name in READINGS), "eng", SPAN
)
_BODIES = (*["plain"] * 5, "exception", "exception", "by reading", "open question")
_FIXED = [type_ for type_ in TYPES if isinstance(type_, Truth | Number | Date)]


def parameter(random: Random, name: str, dates: Sequence[str]) -> Parameter:
    """A parameter whose rows follow each other without a gap, on all days or by one of these facts."""
    type_, by = random.choice(_FIXED), random.choice(["", *dates])
    days = sorted({random.choice(DAYS) for _ in range(random.choice((0, 1, 2, 3)))})
    starts = days if by and days and random.choice((False, True)) else [None, *days]
    ends = [*(day - timedelta(1) for day in starts[1:] if day), random.choice((None, DAYS[-1])) if by else None]
    rows = tuple(
        model.Row(random.choice(values(type_)), Validity(start, end), CITATION, Status.LAW, "primair")
        for start, end in zip(starts, ends, strict=True)
    )
    corrected = [
        replace(row, value=random.choice(values(type_)), known=random.choice(DAYS)) for row in _few(random, rows)
    ]
    return Parameter(name, name.capitalize(), type_, (*rows, *corrected), SPAN, by=by)


def _few(random: Random, among: Sequence[T]) -> list[T]:
    """Mostly none of them."""
    return [one for one in among if random.random() < 0.2]


def rule(name: str, body: Expr | ByReading, **more: Any) -> Rule:
    """A rule with this body."""
    type_ = next(iter(body.bodies.values())).type if isinstance(body, ByReading) else body.type
    return Rule(name, name.capitalize(), type_, body, Status.ASK, CITATION, SPAN, **more)


def any_rule(random: Random, name: str, wanted: Type, mentions: Mentions) -> Rule:
    """A rule of any kind: with an exception, by reading, an open question; one that does not always apply."""
    body: Expr | ByReading
    kind = random.choice(_BODIES)
    if kind == "open question":
        body = Const(UNKNOWN, wanted, SPAN)
    elif kind == "by reading":
        body = ByReading(READING.name, {reading: expr(random, wanted, mentions, 2) for reading in READINGS})
    else:
        body = expr(random, wanted, mentions, 3)
    if kind == "exception":
        assert not isinstance(body, ByReading)
        row = Row(expr(random, TRUTH, mentions, 2), expr(random, wanted, mentions, 1), "Toch", Force.MAY)
        body = Choose((row,), body, Hit.AGREE, wanted, SPAN)
    return rule(
        name,
        body,
        applies=expr(random, TRUTH, mentions, 2) if random.choice((False, False, False, True)) else None,
        advice=model.Advice(random.choice((True, False)), "elders", "Ga elders.", None) if wanted == TRUTH else None,
        open_question="Niemand weet het." if kind == "open question" else "",
    )


def versions(random: Random, first: Rule, wanted: Type, mentions: Mentions) -> tuple[Rule, ...]:
    """A rule that perhaps changes on a day, and perhaps is corrected since another."""
    found = [first]
    if random.random() < 0.25:
        day = random.choice(DAYS)
        halves = (Validity(None, day - timedelta(1)), Validity(day, None))
        found = [
            replace(first, validity=halves[0]),
            replace(first, body=_body(random, wanted, mentions), validity=halves[1]),
        ]
    corrected = _few(random, found)
    found += [replace(one, body=_body(random, wanted, mentions), known=random.choice(DAYS)) for one in corrected]
    if len(found) == 1:
        return (first,)
    return tuple(replace(one, version=f"versie_{n}", open_question="") for n, one in enumerate(found, start=1))


def _body(random: Random, wanted: Type, mentions: Mentions) -> Expr:
    return expr(random, wanted, mentions, 2)


def mentions_of(rule: Rule) -> list[Expr]:
    """How formulas may name a rule: one that does not always apply only as an item of a list, which it then leaves."""
    ref = Ref(rule.name, rule.type, SPAN)
    if rule.applies is None:
        return [ref]
    if rule.type != TRUTH:
        return []
    outside = Call(op.NOT, (rule.applies,), TRUTH, SPAN)
    return [Call(op.OR, (outside, ref), TRUTH, SPAN), Call(op.AND, (rule.applies, ref), TRUTH, SPAN)]


def ruleset(*rules: Rule, **more: Any) -> Ruleset:
    """A rule set of these rules, without a decision unless one is given."""
    names = tuple(dict.fromkeys(rule.name for rule in rules))
    usual: dict[str, Any] = {
        "name": "toeval",
        "version": "1.0.0",
        "title": "Het toeval",
        "help": "",
        "status": Status.ASK,
        "frameworks": (model.Framework("", "", ALWAYS, Status.ASK, CITATION),),
        "citation": CITATION,
        "roles": {"wijze": "de wijze"},
        "facts": {fact.name: fact for fact in FACTS},
        "parameters": {},
        "interpretations": {READING.name: READING},
        "month_end": Const(MONTH_END_TYPE.members[0], MONTH_END_TYPE, SPAN),
        "versions": {name: tuple(one for one in rules if one.name == name) for name in names},
        "decision": None,
        "outputs": names,
        "sha256": "0" * 64,
        "span": SPAN,
    }
    return Ruleset(**usual | more)


def decision(*criteria: str) -> model.Decision:
    """A decision by these criteria, in this order."""
    return model.Decision("besluit", "Besluit", "Mag het?", criteria, {"ja": "Ja.", "onbekend": "Wie weet."})


def any_ruleset(random: Random, defaults: bool) -> Ruleset:
    """A rule set with every construct there is, its rules in any order, and the facts that they use."""
    facts = [fact for fact in FACTS if defaults or fact.default is None]
    dates = [fact.name for fact in facts if fact.type == DATE]
    parameters = [parameter(random, f"grens_{n}", dates) for n in (1, 2)]
    mentions = [
        *(model.mention(fact, SPAN) for fact in facts if not fact.row),
        *(Ref(parameter.name, parameter.type, SPAN) for parameter in parameters),
        Ref(PEILDATUM, DATE, SPAN),
        Ref(MONTH_END, MONTH_END_TYPE, SPAN),
    ]
    if defaults:  # what else may change when more is told
        mentions += [Call(op.IS_KNOWN, (Ref(fact.name, fact.type, SPAN),), TRUTH, SPAN) for fact in facts]
    rules: list[tuple[Rule, ...]] = []
    for n in range(random.choice((1, 2, 3, 4))):
        wanted = TRUTH if n == 0 or random.choice((True, False)) else random.choice(TYPES)
        rule = any_rule(random, f"regel_{n + 1}", wanted, mentions)
        rules.append(versions(random, rule, wanted, mentions))
        mentions += mentions_of(rule)
    random.shuffle(rules)
    names = [first.name for first, *_ in rules]
    criteria = _some(random, [first.name for first, *_ in rules if first.type == TRUTH])
    ends = {reading: Const(random.choice(MONTH_END_TYPE.members), MONTH_END_TYPE, SPAN) for reading in READINGS}
    return _without_unused(
        ruleset(
            *(version for versions in rules for version in versions),
            facts={fact.name: fact for fact in facts},
            parameters={parameter.name: parameter for parameter in parameters},
            month_end=ByReading(READING.name, ends),
            decision=decision(*criteria) if random.choice((True, True, True, False)) else None,
            outputs=_some(random, names),
        )
    )


def _without_unused(ruleset: Ruleset) -> Ruleset:
    used = {name for user in (*ruleset.rules, *ruleset.parameters) for name in model.uses(ruleset, user)}
    informing = {name for fact in ruleset.facts.values() if fact.judgement for name in fact.judgement.indicators}
    return replace(ruleset, facts={name: f for name, f in ruleset.facts.items() if name in used | informing})


def _some(random: Random, names: Sequence[str]) -> tuple[str, ...]:
    """Some of the names, at least one where there are any, in any order."""
    return tuple(dict.fromkeys(random.choice(names) for _ in range(2 * len(names))))


# ------------------------------------------------------------------------------------------------------------- cases


class Case:
    """A law, and what somebody told about one case; prints as text, for whoever must see why an engine is wrong."""

    def __init__(self, law: Law, given: Given) -> None:
        self.law = law
        self.given = given

    def __repr__(self) -> str:
        ruleset = self.law.ruleset
        lines = [f"{name} = {shown(expr)}" for name, expr in self.law.definitions.items()]
        lines += [f"{rule.name} applies when {shown(rule.applies)}" for rule in ruleset.rules.values() if rule.applies]
        lines.append(" and ".join(ruleset.decision.criteria if ruleset.decision else ("no decision",)))
        return "\n".join([*lines, *(f"given {name} = {value}" for name, value in self.given.known().items())])


def shown(expr: Expr) -> str:
    """An expression in one line."""
    match expr:
        case Const(result):
            return str(result)
        case Ref(name):
            return name
        case Call(operator, args):
            return f"{operator.name}({', '.join(map(shown, args))})"
        case Choose(rows, otherwise, hit):
            cases = (f"{shown(row.when)} -> {shown(row.then)}" for row in rows)
            return f"{hit.value}({'; '.join(cases)}; else {shown(otherwise)})"
        case Fold(operator, rows, each, when=when):
            counting = f" where {shown(when)}" if when else ""
            return f"{operator.name} over {rows.name}{counting}({shown(each)})"


def any_law(random: Random, defaults: bool = True) -> Law:
    """A rule set on a day, under a reading, perhaps as it was known on another day."""
    readings = {READING.name: random.choice(READINGS)}
    return any_ruleset(random, defaults).on(random.choice(DAYS), readings, random.choice((None, None, *DAYS)))


def any_facts(random: Random, law: Law) -> Given:
    """The facts of a case, each within its bounds, about a third of them unknown."""
    given = Given(law.ruleset, (UNKNOWN,) * len(law.ruleset.facts))
    given = told(given, also(random, law, given))
    for name in known(given):
        given = given.told(name, UNKNOWN) if row_of(name) and random.choice((False, False, True)) else given
    return given


def also(random: Random, law: Law, given: Given) -> dict[str, Result]:
    """Something for about two thirds of what is unknown."""
    return {name: _answer(random, law, name) for name in unknown(given) if random.choice((False, True, True))}


def completed(random: Random, law: Law, given: Given) -> Given:
    """The same case with every fact known."""
    return told(given, {name: _answer(random, law, name) for name in unknown(given)})


def _answer(random: Random, law: Law, name: str) -> Value:
    return random.choice(answers(law.ruleset.named(name), law.date))


def told(given: Given, also: Mapping[str, Result]) -> Given:
    """The same case when these facts are told too, also those of one row; of facts that are unknown."""
    for name, result in also.items():
        given = given.told(name, result)
    return given


def every_name(given: Given) -> Iterator[str]:
    """The facts of a case, and those of each row that is there."""
    for fact in given.ruleset.facts.values():
        yield fact.name
        table = given[fact.name]
        for at in range(len(table) if isinstance(table, tuple) else 0):
            yield from (f"{fact.name}[{at}]{one.name.removeprefix(fact.name)}" for one in fact.row)


def unknown(given: Given) -> list[str]:
    """The names of what nobody told."""
    return [name for name in every_name(given) if given[name] is UNKNOWN]


def known(given: Given) -> list[str]:
    """The names of what was told."""
    return [name for name in every_name(given) if given[name] is not UNKNOWN]


randoms = st.randoms(use_true_random=False)


@st.composite
def laws(draw: st.DrawFn, defaults: bool = True) -> Law:
    """Laws of every kind; without `defaults`, nothing turns an unknown into a value."""
    return any_law(draw(randoms), defaults)


@st.composite
def cases(draw: st.DrawFn, defaults: bool = True) -> Case:
    """Laws with the facts of a case."""
    random = draw(randoms)
    law = any_law(random, defaults)
    return Case(law, any_facts(random, law))
