"""A reform: what changes the text of a rule set, with a title, a source and a status of its own."""

from __future__ import annotations

from dataclasses import dataclass, field

from azrules.model.citation import Citation, Status
from azrules.source import Span


@dataclass(frozen=True)
class Reform:
    """A reform that was applied to a rule set, and how far it binds; without a source it is cited itself."""

    name: str
    title: str
    status: Status
    citation: Citation
    sha256: str
    span: Span = field(repr=False)
    help: str = ""
