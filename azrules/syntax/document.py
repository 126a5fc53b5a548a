"""Node -> Document: the declarations of a rule file as written.

What has no right shape is a hole or not there (`shape.sift` said so): the declaration that needs it is refused in
silence.  Here the formulas are parsed and the pieces get names.  What the names mean, and whether the types fit, is
decided in `check`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from azrules.diagnostic import Ledger, Problems, every, together
from azrules.problems import shape as say
from azrules.problems.table import OPEN_BAND_NOT_LAST
from azrules.source import Span
from azrules.syntax import keywords as kw
from azrules.syntax.formula import Apply, Name, Range, Term, parse, parts
from azrules.syntax.keys import Keys, expect, whole
from azrules.syntax.nodes import Entry, Mapping, Node, Scalar, Sequence
from azrules.syntax.table import Table, table

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


# ----------------------------------------------------------------------------------------------------- reading nodes


def _formula(node: Node | None) -> Term:
    return parse(expect(Scalar, node and whole(node)).body)


def _labels(entries: tuple[Entry, ...]) -> tuple[tuple[Scalar, str], ...]:
    return tuple((entry.key, entry.value.text) for entry in entries if isinstance(entry.value, Scalar))


# ---------------------------------------------------------------------------------------------------------- building


def build(root: Node, ledger: Ledger) -> Document:
    """The declarations of a rule file; what is wrong in one goes into the ledger, and the others stand.

    Raises:
        Problems: without a message, where nothing of the file can be understood: why was said.
    """
    keys = Keys(root)
    refused: dict[str, list[str]] = {}

    def kept(kind: str, make: Callable[[Entry], T], entries: Iterable[Entry], owner: str = "") -> tuple[T, ...]:
        made = {f"{owner}{entry.key.text}": ledger.attempt(make, entry) for entry in entries}
        refused.setdefault(kind, []).extend(name for name, one in made.items() if one is None)
        return tuple(one for one in made.values() if one is not None)

    def section(kind: str, make: Callable[[Entry], T]) -> tuple[T, ...]:
        return kept(kind, make, keys.entries(kind))

    def facts(group: Entry) -> tuple[FactDecl, ...]:
        entity = group.key.text
        return kept("gegevens", partial(_fact, entity), Keys(group.value).node.entries, f"{entity}.")

    return Document(
        name=keys.text("regelset"),
        version=keys.text("versie"),
        title=keys.text("titel"),
        help=keys.text("uitleg"),
        status=keys.text("status"),
        frameworks=ledger.attempt(_frameworks, keys) or (),
        citation=ledger.attempt(keys.maybe, "bron", citation),
        month_end=ledger.attempt(keys.maybe, "maandeinde", _month_end),
        roles=_labels(keys.entries("beoordelaars")),
        uses=section("gebruikt", _use),
        parts=_labels(keys.entries("delen van een geval")),
        signers=_labels(keys.entries("ondertekenaars")),
        facts=tuple(fact for group in keys.entries("gegevens") for fact in facts(group)),
        parameters=section("parameters", _parameter),
        interpretations=section("interpretaties", _interpretation),
        rules=section("regels", lambda entry: _rule(entry, ledger)),
        decision=next(iter(section("beslissing", _decision)), None),
        outputs=ledger.attempt(keys.scalars, "resultaten") or (),
        refused=refused,
        span=root.span,
    )


def _frameworks(whole_file: Keys) -> tuple[FrameworkDecl, ...]:
    keys = Keys(whole_file.get("geldt"))
    if keys.get("kaders") is None:
        return (FrameworkDecl(None, "", dates(keys, keys.node.span), None, None),)
    for other in keys.node.entries:
        if other.key.text != "kaders":
            raise Problems(say.TWO_BODIES(other.key.span, first="`kaders`", second=f"`{other.key.text}`"))
    return tuple(every(_framework, keys.entries("kaders")))


def _framework(entry: Entry) -> FrameworkDecl:
    keys = Keys(entry.value)
    when = dates(keys, entry.key.span)
    return FrameworkDecl(entry.key, keys.text("titel"), when, keys.scalar("status"), keys.maybe("bron", citation))


def dates(keys: Keys, place: Span) -> DatesDecl:
    """When something holds and since when it is known, as written; `place` is where to point without any of these."""
    return DatesDecl(keys.scalar("vanaf"), keys.scalar("tot en met"), keys.scalar("bekend sinds"), place)


def _month_end(node: Node) -> Scalar | MonthEndDecl:
    if isinstance(node, Scalar):
        return node
    keys = Keys(node)
    words = ((entry.key, entry.value) for entry in keys.entries(kw.READINGS.nl))
    return MonthEndDecl(
        keys.needed(kw.BY_READING.nl), tuple((key, word) for key, word in words if isinstance(word, Scalar))
    )


def citation(node: Node | None) -> CitationDecl:
    keys = Keys(node)
    return CitationDecl(
        keys.needed("document"), keys.text("plaats"), keys.scalar("regels"), keys.scalar("sha256"), keys.node.span
    )


def _use(entry: Entry) -> UseDecl:
    items = expect(Sequence, entry.value).items
    return UseDecl(entry.key, tuple(expect(Scalar, whole(item)) for item in items))


def _fact(entity: str, entry: Entry) -> FactDecl:
    keys = Keys(entry.value)
    return FactDecl(
        entity=entity,
        key=entry.key,
        title=keys.text("titel"),
        question=keys.text("vraag"),
        type=keys.needed("type"),
        changeable=keys.scalar("veranderbaar"),
        unit=keys.scalar("eenheid"),
        range=keys.scalar("bereik"),
        step=keys.scalar("stap"),
        members=_labels(keys.entries("waarden")),
        at_least=keys.scalar("minstens"),
        role=keys.scalar("beoordeling"),
        indicators=keys.scalars("indicatoren"),
        default=keys.scalar("standaardwaarde"),
        computed=keys.scalar("berekend door"),
        help=keys.text("uitleg"),
        idle=keys.text("beslist niet"),
        written=keys.text("op te schrijven"),
        citation=keys.maybe("bron", citation),
        row=tuple(every(partial(_fact, f"{entity}.{entry.key.text}"), keys.entries("rij"))),
    )


def _parameter(entry: Entry) -> ParameterDecl:
    keys = Keys(entry.value)
    return ParameterDecl(
        key=entry.key,
        title=keys.text("titel"),
        type=keys.scalar("type"),
        unit=keys.scalar("eenheid"),
        by=keys.scalar("volgens"),
        rows=tuple(_row(item) for item in expect(Sequence, keys.get("waarden")).items),
    )


def _row(node: Node) -> RowDecl:
    keys = Keys(node)
    return RowDecl(
        value=keys.needed("waarde"),
        dates=dates(keys, keys.needed("waarde").span),
        status=keys.scalar("status"),
        verified=keys.text("nagegaan"),
        citation=citation(keys.get("bron")),
        span=node.span,
    )


def _interpretation(entry: Entry) -> InterpretationDecl:
    keys = Keys(entry.value)
    return InterpretationDecl(
        key=entry.key,
        question=keys.text("vraag"),
        default=keys.needed("standaard"),
        readings=tuple(_reading(reading) for reading in keys.entries("lezingen")),
    )


def _reading(entry: Entry) -> ReadingDecl:
    keys = Keys(entry.value)
    return ReadingDecl(entry.key, keys.text("titel"), keys.text("uitleg"), keys.maybe("bron", citation))


def _rule(entry: Entry, ledger: Ledger) -> RuleDecl:
    keys = Keys(entry.value)
    applies: list[Term | None] = []
    versions: list[VersionDecl] = []
    together(
        lambda: versions.extend(every(partial(_version, ledger=ledger), _versions(entry, keys))),
        lambda: applies.append(keys.maybe(kw.APPLIES_WHEN.nl, _formula)),
    )
    return RuleDecl(
        key=entry.key,
        type=keys.scalar("type"),
        unit=keys.scalar("eenheid"),
        applies=applies[0],
        completeness=keys.scalar("soort") is not None,
        versions=tuple(versions),
    )


def _versions(entry: Entry, keys: Keys) -> Iterable[_Version]:
    """The versions of a rule, each with all that it says: what stands at the rule, and what it puts in its place."""
    if keys.get(kw.VERSIONS.nl) is None:
        return [_Version(None, keys, DatesDecl(None, None, None, entry.key.span), frozenset())]
    shared = [one for one in keys.node.entries if one.key.text != kw.VERSIONS.nl]

    def one(version: Entry) -> _Version:
        own = expect(Mapping, whole(version.value)).entries
        said = frozenset(inner.key.text for inner in own)
        kept = [inner for inner in shared if inner.key.text not in said]
        when = dates(Keys(version.value), version.key.span)
        return _Version(version.key, Keys(Mapping((*kept, *own), version.value.span)), when, said)

    return every(one, keys.entries(kw.VERSIONS.nl))


@dataclass(frozen=True, slots=True)
class _Version:
    """A version of a rule, about to be read."""

    key: Scalar | None
    keys: Keys
    dates: DatesDecl
    own: frozenset[str]


def _version(version: _Version, ledger: Ledger) -> VersionDecl:
    keys = version.keys
    # What is beside the body may fail without it.
    advice = ledger.attempt(keys.maybe, "advies", _advice)
    exceptions = [ledger.attempt(_exception, node) for node in ledger.attempt(keys.items, kw.EXCEPT.nl) or ()]
    return VersionDecl(
        key=version.key,
        dates=version.dates,
        title=keys.text("titel"),
        help=keys.text("uitleg"),
        force=keys.text("kracht"),
        status=keys.scalar("status"),
        citation=keys.maybe("bron", citation),
        body=_body(keys.node),
        truth=_is_condition(keys.node),
        exceptions=tuple(one for one in exceptions if one),
        advice=advice,
        own=version.own,
    )


def _is_condition(node: Node) -> bool:
    """Whether the body of a rule, or of one of its readings, is a condition."""
    if not isinstance(node, Mapping):
        return False
    readings = Keys(node).entries(kw.READINGS.nl)
    said = any(node.entry(key.nl) for key in (kw.MET_WHEN, *kw.GROUPS, kw.EVERY_OVER, kw.SOME_OVER))
    return said or any(_is_condition(reading.value) for reading in readings)


def _body(node: Node) -> Body:
    """The body of a rule or of one reading: a formula on its own, or a mapping with one of the bodies."""
    if isinstance(node, Scalar):
        return _formula(node)
    keys = Keys(node)
    for keyword in kw.BODIES:
        found = keys.get(keyword.nl)
        if found is None:
            continue
        if keyword is kw.IS and (rounding := keys.get("afronding")) is not None:
            how = Keys(rounding)
            return Rounded(_formula(found), how.needed("naar"), how.needed("op"), found.span)
        if keyword in (kw.IS, kw.MET_WHEN):
            return _formula(found)
        if keyword in kw.GROUPS:
            return _group(keyword, found)
        if keyword in kw.OVER:
            return _over(keyword, found)
        if keyword is kw.FIRST_THAT_FITS:
            return _cases(found)
        if keyword is kw.TABLE:
            return _table(found)
        if keyword is kw.BANDS:
            return _bands(found)
        if keyword is kw.READINGS:
            bodies = every(lambda entry: (entry.key, _body(entry.value)), expect(Mapping, found).entries)
            return Readings(keys.needed(kw.BY_READING.nl), tuple(bodies), found.span)
        return Open(keys.text(kw.OPEN_QUESTION.nl), found.span)
    raise Problems()  # that it says nothing was said


def _group(keyword: kw.Keyword, node: Node) -> Group:
    if keyword is kw.AT_LEAST:
        keys = Keys(node)
        return Group(keyword, tuple(every(_item, keys.items("van"))), keys.needed("aantal"), node.span)
    return Group(keyword, tuple(every(_item, expect(Sequence, node).items)), None, node.span)


def _over(keyword: kw.Keyword, node: Node) -> Over:
    keys = Keys(node)
    key = kw.VALUED if keyword in (kw.SUM_OVER, *kw.EXTREMES_OVER) else kw.MET_WHEN
    each, when = together(lambda: keys.maybe(key.nl, _formula), lambda: keys.maybe(kw.IF.nl, _formula))
    if each is None and keyword is not kw.COUNT_OVER:
        raise Problems()  # that it is missing was said
    return Over(keyword, keys.needed("lijst"), each, when, node.span)


def _item(node: Node) -> Term | Group | Over:
    if isinstance(node, Scalar):
        return _formula(node)
    keys = Keys(node)
    for keyword in kw.GROUPS:
        if (found := keys.get(keyword.nl)) is not None:
            return _group(keyword, found)
    for keyword in (kw.EVERY_OVER, kw.SOME_OVER):
        if (found := keys.get(keyword.nl)) is not None:
            return _over(keyword, found)
    raise Problems()  # that it says nothing was said


def _cases(node: Node) -> Cases:
    rows = [Keys(item) for item in expect(Sequence, node).items]
    if early := [entry for row in rows[:-1] if (entry := row.node.entry(kw.ELSE.nl))]:
        raise Problems(*(say.ELSE_NOT_LAST(entry.key.span) for entry in early))
    parsed = every(lambda row: tuple(every(_formula, _present(row, kw.IF.nl, kw.THEN.nl, kw.ELSE.nl))), rows)
    cases = tuple((terms[0], terms[1]) for terms in parsed if len(terms) == 2)
    return Cases(cases, next((terms[0] for terms in parsed if len(terms) == 1), None), node.span)


def _table(node: Node) -> Table:
    keys = Keys(node)
    rows, take = keys.needed("rijen"), keys.needed("neem")
    return table(take, rows.body, keys.maybe(kw.ELSE.nl, _formula))


def _bands(node: Node) -> Bands:
    keys = Keys(node)
    written = expect(Sequence, keys.get("schijven")).items
    number: list[Term] = []
    bands: list[Band] = []
    together(
        lambda: number.append(_formula(keys.get("getal"))),
        lambda: bands.extend(every(_band, written)),
    )
    if early := [one for one, band in zip(written[:-1], bands, strict=False) if not band.limit]:
        raise Problems(*(OPEN_BAND_NOT_LAST(one.span) for one in early))
    return Bands(number[0], keys.needed("soort"), tuple(bands), node.span)


def _band(node: Node) -> Band:
    keys = Keys(node)
    below, up_to = (keys.node.entry(key) for key in ("onder", "tot en met"))
    if below and up_to:
        raise Problems(say.TWO_BODIES(up_to.key.span, first="`onder`", second="`tot en met`"))
    limit = below or up_to
    terms = every(_formula, [keys.get("waarde"), *((limit.value,) if limit else ())])
    return Band(terms[1] if limit else None, bool(up_to), terms[0])


def _present(keys: Keys, *names: str) -> Iterator[Node]:
    return (found for name in names if (found := keys.get(name)) is not None)


def _exception(node: Node) -> ExceptionDecl:
    keys = Keys(node)
    when, then = every(lambda key: _formula(keys.get(key)), (kw.IF.nl, kw.THEN.nl))
    return ExceptionDecl(keys.text("titel"), when, then, keys.text("kracht"), keys.maybe("bron", citation))


def _advice(node: Node) -> AdviceDecl:
    keys = Keys(node)
    return AdviceDecl(keys.needed("bij"), keys.text("naar"), keys.text("tekst"), keys.maybe("bron", citation))


def _decision(entry: Entry) -> DecisionDecl:
    keys = Keys(entry.value)
    return DecisionDecl(
        key=entry.key,
        title=keys.text("titel"),
        question=keys.text("vraag"),
        criteria=keys.scalars("stel in volgorde"),
        groups=tuple((group.key, _scalars(group.value)) for group in keys.entries("groepen")),
        answers={key.text: " ".join(label.split()) for key, label in _labels(keys.entries("antwoorden"))},
    )


def _scalars(node: Node) -> tuple[Scalar, ...]:
    return tuple(expect(Scalar, whole(item)) for item in expect(Sequence, node).items)
