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

    @property
    def file(self) -> str:
        """The name under which a reform without a source is cited."""
        return reform_file(self.name)


def reform_file(name: str) -> str:
    """The file of a reform of that name, beside its rule set."""
    return f"hervormingen/{name}.yaml"
