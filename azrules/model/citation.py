"""Where a norm stands, and how far it binds."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from azrules.source import Span


class Status(Enum):
    """How far a norm binds.  The words are those of the rule files."""

    RECOMMENDATION = "aanbeveling"
    ASK = "vraag"
    LAW = "geldend recht"
    HISTORICAL = "historisch"
    PROPOSAL = "voorstel"


class Force(Enum):
    """How strongly a norm speaks, within how far it binds."""

    MUST = "moet"
    SHOULD = "zou moeten"
    MAY = "mag"


@dataclass(frozen=True)
class Document:
    """A source: a text at hand (`file`) or a page on the web (`url`, read on `read_on`).

    One that is `secondary` tells what stands elsewhere, in a text that was not read.
    """

    name: str
    title: str
    kind: str
    status: Status
    year: str = ""
    file: str = ""
    url: str = ""
    read_on: date | None = None
    note: str = ""
    secondary: bool = False


@dataclass(frozen=True)
class Citation:
    """Where a norm stands: a document, a place in it, and for a text at hand the lines and their hash."""

    document: Document
    place: str
    span: Span = field(repr=False)
    lines: tuple[int, int] | None = None
    sha256: str = ""
