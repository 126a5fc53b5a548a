"""Node -> Document: the declarations of a rule file as written.

What has no right shape is a hole or not there (`shape.sift` said so): the declaration that needs it is refused in
silence.  Here the formulas are parsed and the pieces get names.  What the names mean, and whether the types fit, is
decided in `check`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from azrules.diagnostic import Ledger, Problems, every, together
from azrules.problems import shape as say
from azrules.source import Span
from azrules.syntax import keywords as kw
from azrules.syntax.bodies import body, formula, is_condition
from azrules.syntax.declarations import (
    AdviceDecl,
    CitationDecl,
    DatesDecl,
    DecisionDecl,
    Document,
    ExceptionDecl,
    FactDecl,
    FrameworkDecl,
    InterpretationDecl,
    MonthEndDecl,
    ParameterDecl,
    ReadingDecl,
    RowDecl,
    RuleDecl,
    UseDecl,
    VersionDecl,
)
from azrules.syntax.formula import Term
from azrules.syntax.keys import Keys, expect, whole
from azrules.syntax.nodes import Entry, Mapping, Node, Scalar, Sequence

T = TypeVar("T")


# ----------------------------------------------------------------------------------------------------- reading nodes


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
        lambda: applies.append(keys.maybe(kw.APPLIES_WHEN.nl, formula)),
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
        body=body(keys.node),
        truth=is_condition(keys.node),
        exceptions=tuple(one for one in exceptions if one),
        advice=advice,
        own=version.own,
    )


def _exception(node: Node) -> ExceptionDecl:
    keys = Keys(node)
    when, then = every(lambda key: formula(keys.get(key)), (kw.IF.nl, kw.THEN.nl))
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
