"""The declarations of a rule file as written: each piece by its name, with its formulas as terms.

What the names mean, and whether the types fit, is decided in `check`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from azrules.source import Span
from azrules.syntax import keywords as kw
from azrules.syntax.formula import Apply, Name, Range, Term, parts
from azrules.syntax.nodes import Scalar
from azrules.syntax.table import Table


@dataclass(frozen=True, slots=True)
class CitationDecl:
    """`bron: {document, plaats, regels, sha256}`."""

    document: Scalar
    place: str
    lines: Scalar | None
    sha256: Scalar | None
    span: Span


@dataclass(frozen=True, slots=True)
class UseDecl:
    """Another rule set under `gebruikt`, with the results of it that are used."""

    ruleset: Scalar
    outputs: tuple[Scalar, ...]


@dataclass(frozen=True, slots=True)
class FactDecl:
    """A fact below its entity."""

    entity: str
    key: Scalar
    title: str
    question: str
    type: Scalar
    changeable: Scalar | None
    unit: Scalar | None
    range: Scalar | None
    step: Scalar | None
    members: tuple[tuple[Scalar, str], ...]
    at_least: Scalar | None
    role: Scalar | None
    indicators: tuple[Scalar, ...]
    default: Scalar | None
    computed: Scalar | None
    help: str
    idle: str
    written: str
    citation: CitationDecl | None
    row: tuple[FactDecl, ...]

    @property
    def name(self) -> str:
        return f"{self.entity}.{self.key.text}"


@dataclass(frozen=True, slots=True)
class DatesDecl:
    """`vanaf`, `tot en met` and `bekend sinds` of a version; `place` is what to point at where it has none of them."""

    start: Scalar | None
    end: Scalar | None
    known: Scalar | None
    place: Span


@dataclass(frozen=True, slots=True)
class RowDecl:
    """A value of a parameter with its dates."""

    value: Scalar
    dates: DatesDecl
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
    items: tuple[Term | Group | Over, ...]
    count: Scalar | None
    span: Span


@dataclass(frozen=True, slots=True)
class Over:
    """`som over`, `minimum over`, `elke over` or the like: over the rows of a list, perhaps only those that fit."""

    kind: kw.Keyword
    rows: Scalar
    each: Term | None
    when: Term | None
    span: Span


@dataclass(frozen=True, slots=True)
class Cases:
    """`eerste die past`: conditions with their values, and perhaps a value for the rest."""

    cases: tuple[tuple[Term, Term], ...]
    otherwise: Term | None
    span: Span


@dataclass(frozen=True, slots=True)
class Band:
    """A band up to a limit, which may be inclusive, or without one; and its value."""

    limit: Term | None
    inclusive: bool
    value: Term


@dataclass(frozen=True, slots=True)
class Bands:
    """`schijven op` a number: the value of its band, or each value on the part in its band."""

    number: Term
    kind: Scalar
    bands: tuple[Band, ...]
    span: Span


MARGINAL = "marginaal"  # the kind that goes by parts


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


@dataclass(frozen=True, slots=True)
class Rounded:
    """A value with its `afronding`: which way, and to a multiple of what."""

    value: Term
    way: Scalar
    step: Scalar
    span: Span


Body = Term | Rounded | Group | Over | Cases | Table | Bands | Readings | Open


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
class VersionDecl:
    """What a rule says for a time; without a name where it always says the same.

    `truth` where its body is a condition; `own` are the texts that stand in the version itself.
    """

    key: Scalar | None
    dates: DatesDecl
    title: str
    help: str
    force: str
    status: Scalar | None
    citation: CitationDecl | None
    body: Body
    truth: bool
    exceptions: tuple[ExceptionDecl, ...]
    advice: AdviceDecl | None
    own: frozenset[str]


@dataclass(frozen=True, slots=True)
class RuleDecl:
    """A rule with its versions, one or more; `type` and `unit` where it says what kind of value it gives."""

    key: Scalar
    type: Scalar | None
    unit: Scalar | None
    applies: Term | None
    completeness: bool
    versions: tuple[VersionDecl, ...]


@dataclass(frozen=True, slots=True)
class FrameworkDecl:
    """What the rules stand in for a time: all of `geldt`, or one of its `kaders`."""

    key: Scalar | None
    title: str
    dates: DatesDecl
    status: Scalar | None
    citation: CitationDecl | None


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
    """A rule file as written.  `refused` has, by section, the names that are declared but not as they should be."""

    name: str
    version: str
    title: str
    help: str
    status: str
    frameworks: tuple[FrameworkDecl, ...]
    citation: CitationDecl | None
    month_end: Scalar | MonthEndDecl | None
    roles: tuple[tuple[Scalar, str], ...]
    uses: tuple[UseDecl, ...]
    parts: tuple[tuple[Scalar, str], ...]
    signers: tuple[tuple[Scalar, str], ...]
    facts: tuple[FactDecl, ...]
    parameters: tuple[ParameterDecl, ...]
    interpretations: tuple[InterpretationDecl, ...]
    rules: tuple[RuleDecl, ...]
    decision: DecisionDecl | None
    outputs: tuple[Scalar, ...]
    refused: dict[str, list[str]]
    span: Span


_Part = RuleDecl | VersionDecl | ExceptionDecl | Body


def mentions(part: _Part | None) -> Iterator[Name]:
    """The names that the formulas of a rule use, in order."""
    if isinstance(part, Name):
        yield part
    for inside in _inside(part):
        yield from mentions(inside)


def _inside(part: _Part | None) -> Iterable[_Part | None]:
    match part:
        case Apply() | Range():
            return parts(part)
        case Group(_, items):
            return items
        case Over(each=each, when=when):
            return each, when
        case Rounded(value):
            return (value,)
        case Cases(cases, otherwise):
            return (*(term for case in cases for term in case), otherwise)
        case Table(_, columns, rows, otherwise):
            return (*columns, *(term for row in rows for term in (*row.cells, row.then)), otherwise)
        case Bands(number, _, bands):
            return (number, *(term for band in bands for term in (band.limit, band.value)))
        case Readings(_, bodies):
            return (body for _, body in bodies)
        case ExceptionDecl():
            return part.when, part.then
        case VersionDecl():
            return part.body, *part.exceptions
        case RuleDecl():
            return part.applies, *part.versions
    return ()
