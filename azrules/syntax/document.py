"""Node -> Document: the declarations of a rule file as written.

The shape of the file is known to be right (`shape.check`); here the formulas are parsed and the pieces get names.
What the names mean, and whether the types fit, is decided in `check`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from azrules.diagnostic import Problems, every, together
from azrules.problems import shape as say
from azrules.source import Span
from azrules.syntax import keywords as kw
from azrules.syntax.formula import Apply, Name, Range, Term, parse, parts
from azrules.syntax.nodes import Entry, Mapping, Node, Scalar, Sequence

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class CitationDecl:
    """`bron: {document, plaats, regels, sha256}`."""

    document: Scalar
    place: str
    lines: Scalar | None
    sha256: Scalar | None
    span: Span


@dataclass(frozen=True, slots=True)
class FactDecl:
    """A fact below its entity."""

    entity: str
    key: Scalar
    title: str
    question: str
    type: Scalar
    unit: Scalar | None
    range: Scalar | None
    step: Scalar | None
    members: tuple[tuple[Scalar, str], ...]
    at_least: Scalar | None
    role: Scalar | None
    indicators: tuple[Scalar, ...]
    default: Scalar | None
    help: str
    idle: str
    citation: CitationDecl | None

    @property
    def name(self) -> str:
        return f"{self.entity}.{self.key.text}"


@dataclass(frozen=True, slots=True)
class RowDecl:
    """A value of a parameter with its validity."""

    value: Scalar
    start: Scalar | None
    end: Scalar | None
    status: Scalar | None
    verified: str
    citation: CitationDecl
    span: Span


@dataclass(frozen=True, slots=True)
class ParameterDecl:
    """A parameter; `by` is the date that chooses the row."""

    key: Scalar
    title: str
    type: Scalar | None
    unit: Scalar | None
    by: Scalar | None
    rows: tuple[RowDecl, ...]


@dataclass(frozen=True, slots=True)
class ReadingDecl:
    """One reading of an interpretation."""

    key: Scalar
    title: str
    help: str
    citation: CitationDecl | None


@dataclass(frozen=True, slots=True)
class InterpretationDecl:
    """An ambiguous question and its readings."""

    key: Scalar
    question: str
    default: Scalar
    readings: tuple[ReadingDecl, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """`alle van`, `minstens één van`, `geen van` or `minstens` over conditions."""

    kind: kw.Keyword
    items: tuple[Term | Group, ...]
    count: Scalar | None
    span: Span


@dataclass(frozen=True, slots=True)
class Cases:
    """`eerste die past`: conditions with their values, and perhaps a value for the rest."""

    cases: tuple[tuple[Term, Term], ...]
    otherwise: Term | None
    span: Span


@dataclass(frozen=True, slots=True)
class Readings:
    """A body for each reading of an interpretation."""

    interpretation: Scalar
    bodies: tuple[tuple[Scalar, Body], ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Open:
    """A question that the sources leave open."""

    text: str
    span: Span


Body = Term | Group | Cases | Readings | Open


@dataclass(frozen=True, slots=True)
class ExceptionDecl:
    """An exception to a rule: when, and what the rule is then."""

    title: str
    when: Term
    then: Term
    force: str
    citation: CitationDecl | None


@dataclass(frozen=True, slots=True)
class AdviceDecl:
    """What a rule suggests, and on which answer."""

    on: Scalar
    to: str
    text: str
    citation: CitationDecl | None


@dataclass(frozen=True, slots=True)
class RuleDecl:
    """A rule; `truth` where its body is a condition, `type` and `unit` where it says what kind of value it gives."""

    key: Scalar
    title: str
    help: str
    force: str
    status: Scalar | None
    citation: CitationDecl | None
    body: Body
    truth: bool
    type: Scalar | None
    unit: Scalar | None
    exceptions: tuple[ExceptionDecl, ...]
    applies: Term | None
    advice: AdviceDecl | None


@dataclass(frozen=True, slots=True)
class MonthEndDecl:
    """`maandeinde`, where it differs by the reading of an interpretation."""

    interpretation: Scalar
    words: tuple[tuple[Scalar, Scalar], ...]


@dataclass(frozen=True, slots=True)
class DecisionDecl:
    """The ordered decision."""

    key: Scalar
    title: str
    question: str
    criteria: tuple[Scalar, ...]
    groups: tuple[tuple[Scalar, tuple[Scalar, ...]], ...]
    answers: dict[str, str]


@dataclass(frozen=True, slots=True)
class Document:
    """A rule file as written."""

    name: Scalar
    version: str
    title: str
    help: str
    status: str
    start: Scalar | None
    end: Scalar | None
    citation: CitationDecl
    month_end: Scalar | MonthEndDecl | None
    roles: tuple[tuple[Scalar, str], ...]
    facts: tuple[FactDecl, ...]
    parameters: tuple[ParameterDecl, ...]
    interpretations: tuple[InterpretationDecl, ...]
    rules: tuple[RuleDecl, ...]
    decision: DecisionDecl | None
    outputs: tuple[Scalar, ...]
    span: Span


def mentions(part: RuleDecl | ExceptionDecl | Body | None) -> Iterator[Name]:
    """The names that the formulas of a rule use, in order."""
    if isinstance(part, Name):
        yield part
    for inside in _inside(part):
        yield from mentions(inside)


def _inside(part: RuleDecl | ExceptionDecl | Body | None) -> Iterable[ExceptionDecl | Body | None]:
    match part:
        case Apply() | Range():
            return parts(part)
        case Group(_, items):
            return items
        case Cases(cases, otherwise):
            return (*(term for case in cases for term in case), otherwise)
        case Readings(_, bodies):
            return (body for _, body in bodies)
        case ExceptionDecl():
            return part.when, part.then
        case RuleDecl():
            return part.applies, part.body, *part.exceptions
    return ()


# ----------------------------------------------------------------------------------------------------- reading nodes


class _Keys:
    """The keys of a mapping whose shape is known."""

    def __init__(self, node: Node) -> None:
        assert isinstance(node, Mapping), "the shape was checked"
        self.node = node

    def scalar(self, key: str) -> Scalar | None:
        found = self.node.get(key)
        return found if isinstance(found, Scalar) and not found.empty else None

    def needed(self, key: str) -> Scalar:
        found = self.node.get(key)
        assert isinstance(found, Scalar), "the shape was checked"
        return found

    def text(self, key: str) -> str:
        found = self.scalar(key)
        return " ".join(found.text.split()) if found else ""

    def entries(self, key: str) -> tuple[Entry, ...]:
        found = self.node.get(key)
        return found.entries if isinstance(found, Mapping) else ()

    def items(self, key: str) -> tuple[Node, ...]:
        found = self.node.get(key)
        return found.items if isinstance(found, Sequence) else ()

    def scalars(self, key: str) -> tuple[Scalar, ...]:
        return tuple(item for item in self.items(key) if isinstance(item, Scalar))

    def maybe(self, key: str, build: Callable[[Node], T]) -> T | None:
        found = self.node.get(key)
        return None if found is None else build(found)


def _formula(node: Node) -> Term:
    assert isinstance(node, Scalar), "the shape was checked"
    return parse(node.body)


def _labels(entries: tuple[Entry, ...]) -> tuple[tuple[Scalar, str], ...]:
    return tuple((entry.key, entry.value.text) for entry in entries if isinstance(entry.value, Scalar))


# ---------------------------------------------------------------------------------------------------------- building


def build(root: Node) -> Document:
    """The declarations of a rule file whose shape is right.

    Raises:
        Problems: every formula that cannot be parsed.
    """
    keys = _Keys(root)
    valid = _Keys(keys.node.get("geldt") or Mapping((), root.span))
    facts = [(group.key.text, entry) for group in keys.entries("gegevens") for entry in _Keys(group.value).node.entries]
    return Document(
        name=keys.needed("regelset"),
        version=keys.text("versie"),
        title=keys.text("titel"),
        help=keys.text("uitleg"),
        status=keys.text("status"),
        start=valid.scalar("vanaf"),
        end=valid.scalar("tot en met"),
        citation=_citation(keys.node.get("bron") or root),
        month_end=keys.maybe("maandeinde", _month_end),
        roles=_labels(keys.entries("beoordelaars")),
        facts=tuple(_fact(entity, entry) for entity, entry in facts),
        parameters=tuple(_parameter(entry) for entry in keys.entries("parameters")),
        interpretations=tuple(_interpretation(entry) for entry in keys.entries("interpretaties")),
        rules=tuple(every(_rule, keys.entries("regels"))),
        decision=next((_decision(entry) for entry in keys.entries("beslissing")), None),
        outputs=keys.scalars("resultaten"),
        span=root.span,
    )


def _month_end(node: Node) -> Scalar | MonthEndDecl:
    if isinstance(node, Scalar):
        return node
    keys = _Keys(node)
    words = ((entry.key, entry.value) for entry in keys.entries(kw.READINGS.nl))
    return MonthEndDecl(
        keys.needed(kw.BY_READING.nl), tuple((key, word) for key, word in words if isinstance(word, Scalar))
    )


def _citation(node: Node) -> CitationDecl:
    keys = _Keys(node)
    return CitationDecl(
        keys.needed("document"), keys.text("plaats"), keys.scalar("regels"), keys.scalar("sha256"), node.span
    )


def _fact(entity: str, entry: Entry) -> FactDecl:
    keys = _Keys(entry.value)
    return FactDecl(
        entity=entity,
        key=entry.key,
        title=keys.text("titel"),
        question=keys.text("vraag"),
        type=keys.needed("type"),
        unit=keys.scalar("eenheid"),
        range=keys.scalar("bereik"),
        step=keys.scalar("stap"),
        members=_labels(keys.entries("waarden")),
        at_least=keys.scalar("minstens"),
        role=keys.scalar("beoordeling"),
        indicators=keys.scalars("indicatoren"),
        default=keys.scalar("standaardwaarde"),
        help=keys.text("uitleg"),
        idle=keys.text("beslist niet"),
        citation=keys.maybe("bron", _citation),
    )


def _parameter(entry: Entry) -> ParameterDecl:
    keys = _Keys(entry.value)
    return ParameterDecl(
        key=entry.key,
        title=keys.text("titel"),
        type=keys.scalar("type"),
        unit=keys.scalar("eenheid"),
        by=keys.scalar("volgens"),
        rows=tuple(_row(item) for item in keys.items("waarden")),
    )


def _row(node: Node) -> RowDecl:
    keys = _Keys(node)
    return RowDecl(
        value=keys.needed("waarde"),
        start=keys.scalar("vanaf"),
        end=keys.scalar("tot en met"),
        status=keys.scalar("status"),
        verified=keys.text("nagegaan"),
        citation=_citation(keys.node.get("bron") or node),
        span=node.span,
    )


def _interpretation(entry: Entry) -> InterpretationDecl:
    keys = _Keys(entry.value)
    return InterpretationDecl(
        key=entry.key,
        question=keys.text("vraag"),
        default=keys.needed("standaard"),
        readings=tuple(_reading(reading) for reading in keys.entries("lezingen")),
    )


def _reading(entry: Entry) -> ReadingDecl:
    keys = _Keys(entry.value)
    return ReadingDecl(entry.key, keys.text("titel"), keys.text("uitleg"), keys.maybe("bron", _citation))


def _rule(entry: Entry) -> RuleDecl:
    keys = _Keys(entry.value)
    bodies: list[Body] = []
    exceptions: list[ExceptionDecl] = []
    applies: list[Term | None] = []
    together(
        lambda: bodies.append(_body(entry.value)),
        lambda: exceptions.extend(every(_exception, keys.items(kw.EXCEPT.nl))),
        lambda: applies.append(keys.maybe(kw.APPLIES_WHEN.nl, _formula)),
    )
    return RuleDecl(
        key=entry.key,
        title=keys.text("titel"),
        help=keys.text("uitleg"),
        force=keys.text("kracht"),
        status=keys.scalar("status"),
        citation=keys.maybe("bron", _citation),
        body=bodies[0],
        truth=_is_condition(entry.value),
        type=keys.scalar("type"),
        unit=keys.scalar("eenheid"),
        exceptions=tuple(exceptions),
        applies=applies[0],
        advice=keys.maybe("advies", _advice),
    )


def _is_condition(node: Node) -> bool:
    """Whether the body of a rule, or of one of its readings, is a condition."""
    if not isinstance(node, Mapping):
        return False
    readings = _Keys(node).entries(kw.READINGS.nl)
    said = any(node.entry(key.nl) for key in (kw.MET_WHEN, *kw.GROUPS))
    return said or any(_is_condition(reading.value) for reading in readings)


def _body(node: Node) -> Body:
    """The body of a rule or of one reading: a formula on its own, or a mapping with one of the bodies."""
    if isinstance(node, Scalar):
        return _formula(node)
    keys = _Keys(node)
    for keyword in kw.BODIES:
        found = keys.node.get(keyword.nl)
        if found is None:
            continue
        if keyword in (kw.IS, kw.MET_WHEN):
            return _formula(found)
        if keyword in kw.GROUPS:
            return _group(keyword, found)
        if keyword is kw.FIRST_THAT_FITS:
            return _cases(found)
        if keyword is kw.READINGS:
            assert isinstance(found, Mapping), "the shape was checked"
            bodies = every(lambda entry: (entry.key, _body(entry.value)), found.entries)
            return Readings(keys.needed(kw.BY_READING.nl), tuple(bodies), found.span)
        return Open(keys.text(kw.OPEN_QUESTION.nl), found.span)
    raise AssertionError("the shape was checked")


def _group(keyword: kw.Keyword, node: Node) -> Group:
    if keyword is kw.AT_LEAST:
        keys = _Keys(node)
        return Group(keyword, tuple(every(_item, keys.items("van"))), keys.needed("aantal"), node.span)
    assert isinstance(node, Sequence), "the shape was checked"
    return Group(keyword, tuple(every(_item, node.items)), None, node.span)


def _item(node: Node) -> Term | Group:
    if isinstance(node, Scalar):
        return _formula(node)
    assert isinstance(node, Mapping), "the shape was checked"
    keyword = next(group for group in kw.GROUPS if node.entry(group.nl))
    inner = node.get(keyword.nl)
    assert inner is not None
    return _group(keyword, inner)


def _cases(node: Node) -> Cases:
    assert isinstance(node, Sequence), "the shape was checked"
    rows = [_Keys(item) for item in node.items]
    if early := [entry for row in rows[:-1] if (entry := row.node.entry(kw.ELSE.nl))]:
        raise Problems(*(say.ELSE_NOT_LAST(entry.key.span) for entry in early))
    parsed = every(lambda row: tuple(every(_formula, _present(row, kw.IF.nl, kw.THEN.nl, kw.ELSE.nl))), rows)
    cases = tuple((terms[0], terms[1]) for terms in parsed if len(terms) == 2)
    return Cases(cases, next((terms[0] for terms in parsed if len(terms) == 1), None), node.span)


def _present(keys: _Keys, *names: str) -> Iterator[Node]:
    return (found for name in names if (found := keys.node.get(name)) is not None)


def _exception(node: Node) -> ExceptionDecl:
    keys = _Keys(node)
    when, then = every(_formula, _present(keys, kw.IF.nl, kw.THEN.nl))
    return ExceptionDecl(keys.text("titel"), when, then, keys.text("kracht"), keys.maybe("bron", _citation))


def _advice(node: Node) -> AdviceDecl:
    keys = _Keys(node)
    return AdviceDecl(keys.needed("bij"), keys.text("naar"), keys.text("tekst"), keys.maybe("bron", _citation))


def _decision(entry: Entry) -> DecisionDecl:
    keys = _Keys(entry.value)
    return DecisionDecl(
        key=entry.key,
        title=keys.text("titel"),
        question=keys.text("vraag"),
        criteria=keys.scalars("stel in volgorde"),
        groups=tuple((group.key, _scalars(group.value)) for group in keys.entries("groepen")),
        answers={key.text: " ".join(label.split()) for key, label in _labels(keys.entries("antwoorden"))},
    )


def _scalars(node: Node) -> tuple[Scalar, ...]:
    assert isinstance(node, Sequence), "the shape was checked"
    return tuple(item for item in node.items if isinstance(item, Scalar))
