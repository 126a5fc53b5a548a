"""Node -> ReformDecl: a reform as written, with each thing that it changes by itself.

What is changed stays a node, for the text that it goes into is read only then.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from azrules.diagnostic import Ledger
from azrules.source import Span
from azrules.syntax.declarations import CitationDecl
from azrules.syntax.document import citation
from azrules.syntax.keys import Keys, expect, whole
from azrules.syntax.nodes import Entry, Mapping, Node, Scalar, Sequence

FACTS = "gegevens"
EXCEPTIONS = "uitzonderingen"


class Verb(Enum):
    """What a reform does, in the order in which it does it."""

    REMOVES = "schrapt"
    CHANGES = "verandert"
    ADDS = "voegt toe"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that a reform does in a section; a fact has its full name, and what goes or is only named no value."""

    verb: Verb
    section: str
    key: Scalar
    value: Node | None


@dataclass(frozen=True, slots=True)
class ReformDecl:
    """A reform; `source` is its citation as it is written, for what it brings without one of its own."""

    name: Scalar
    amends: Scalar
    title: str
    help: str
    status: Scalar
    source: Node | None
    citation: CitationDecl | None
    builds_on: tuple[Scalar, ...]
    changes: tuple[Change, ...]
    span: Span


def build(root: Node, ledger: Ledger) -> ReformDecl:
    """The reform of a file; what is wrong in one change goes into the ledger, and the others stand.

    Raises:
        Problems: without a message, where it cannot be said which reform this is: why was said.
    """
    keys = Keys(root)
    return ReformDecl(
        name=keys.needed("hervorming"),
        amends=keys.needed("wijzigt"),
        title=keys.text("titel"),
        help=keys.text("uitleg"),
        status=keys.needed("status"),
        source=keys.get("bron"),
        citation=keys.maybe("bron", citation),
        builds_on=keys.scalars("bouwt voort op"),
        changes=tuple(change for verb in Verb for change in ledger.attempt(_changes, verb, keys) or ()),
        span=root.span,
    )


def _changes(verb: Verb, keys: Keys) -> tuple[Change, ...]:
    return tuple(
        Change(verb, section.key.text, key, value)
        for section in keys.entries(verb.value)
        for key, value in _named(section)
    )


def _named(section: Entry) -> Iterator[tuple[Scalar, Node | None]]:
    match whole(section.value):
        case Sequence(items):
            for item in items:
                yield expect(Scalar, whole(item)), None
        case Mapping(entries) if section.key.text == FACTS:
            for entity in entries:
                for fact in expect(Mapping, entity.value).entries:
                    name = f"{entity.key.text}.{fact.key.text}"
                    yield Scalar(name, fact.key.span, fact.key.style), whole(fact.value)
        case Mapping(entries):
            for entry in entries:
                yield entry.key, whole(entry.value)
