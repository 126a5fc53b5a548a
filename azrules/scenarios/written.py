"""Text of a scenario with the place of each of its characters, also where a row of examples filled in a placeholder.

So a mistake in a value that stands in a table of examples is shown in that table, not in the step that asked for it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from azrules.diagnostic import Diagnostic, Problems
from azrules.source import Source, Span
from azrules.syntax import nodes
from azrules.syntax.nodes import Entry, Node, Scalar, Sequence, Style

PLACEHOLDER = re.compile(r"<([^<>\s](?:[^<>]*[^<>\s])?)>")


@dataclass(frozen=True, slots=True)
class Words:
    """A text and where it was written; `pieces` are the lengths and places of the runs it was put together from."""

    text: str
    span: Span
    pieces: tuple[tuple[int, Span], ...] = ()

    def at(self, start: int, end: int) -> Span:
        """The place of a run of the text: exact where it was written as it is, else all of where it comes from."""
        for length, span in self.pieces:
            if 0 <= start <= end <= length:
                exact = span.end - span.start == length
                return span.source.span(span.start + start, span.start + end) if exact else span
            start, end = start - length, end - length
        return self.span

    def part(self, start: int, end: int) -> Words:
        """A run of the text as words of its own."""
        span = self.at(start, end)
        return Words(self.text[start:end], span, ((end - start, span),))


def words(text: str, span: Span) -> Words:
    """A text that stands at one place."""
    return Words(text, span, ((len(text), span),))


def filled(template: Words, row: Mapping[str, Words]) -> Words:
    """The text with each `<column>` replaced by what a row of examples says; what no column gives stays as it is."""
    texts: list[str] = []
    pieces: list[tuple[int, Span]] = []
    behind = 0
    for found in PLACEHOLDER.finditer(template.text):
        if (value := row.get(found[1])) is not None:
            texts += [template.text[behind : found.start()], value.text]
            pieces += [(found.start() - behind, template.at(behind, found.start())), (len(value.text), value.span)]
            behind = found.end()
    rest = template.text[behind:]
    end = len(template.text)
    return Words("".join([*texts, rest]), template.span, (*pieces, (len(rest), template.at(behind, end))))


def node(value: Words) -> Node:
    """The node that a value writes down, read as in a facts file: `2.5`, `ja`, `[a, b]`; `onbekend` is an empty one.

    Raises:
        Problems: what YAML or azrules cannot read, at its place.
    """
    if value.text.strip() in ("", "onbekend"):
        return Scalar("", value.span, Style.PLAIN)
    try:
        return _placed(nodes.read(Source(value.span.source.name, value.text)), value)
    except Problems as problems:
        raise Problems(*(_moved(diagnostic, value) for diagnostic in problems.diagnostics)) from None


def _placed(node: Node, value: Words) -> Node:
    span = value.at(node.span.start, node.span.end)
    match node:
        case Scalar():
            return replace(node, span=span)
        case Sequence(items):
            return Sequence(tuple(_placed(item, value) for item in items), span)
        case nodes.Mapping(entries):
            keyed = tuple(
                Entry(
                    replace(entry.key, span=value.at(entry.key.span.start, entry.key.span.end)),
                    _placed(entry.value, value),
                )
                for entry in entries
            )
            return nodes.Mapping(keyed, span)


def _moved(diagnostic: Diagnostic, value: Words) -> Diagnostic:
    also = tuple((value.at(span.start, span.end), label) for span, label in diagnostic.also)
    return replace(diagnostic, span=value.at(diagnostic.span.start, diagnostic.span.end), also=also)
