"""Texts of a rule file or of its translation: what stands between braces is the name of a parameter."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from azrules.diagnostic import Diagnostic, near
from azrules.model.texts import NAMED
from azrules.problems import meaning as say
from azrules.source import Span
from azrules.syntax.nodes import Mapping, Node, Scalar, Sequence

_BRACE = re.compile(NAMED.pattern + "|[{}]")
_TOLD_AS_WRITTEN = "bron"


def braces(root: Node, parameters: Collection[str]) -> Iterator[Diagnostic]:
    """What is wrong with the braces in the values below a node; `parameters` are the names that may stand in them."""
    for span in _written(root):
        for found in _BRACE.finditer(span.text):
            place = span.source.span(span.start + found.start(), span.start + found.end())
            if found[1] is None:
                yield say.LONE_BRACE(place, brace=found[0])
            elif found[1] not in parameters:
                yield say.NOT_A_PARAMETER(place, name=found[1], near=near(found[1], parameters))


def _written(node: Node) -> Iterator[Span]:
    match node:
        case Scalar() if not node.refused:
            yield node.body
        case Sequence(items):
            for item in items:
                yield from _written(item)
        case Mapping(entries):
            for entry in entries:
                if entry.key.text != _TOLD_AS_WRITTEN:
                    yield from _written(entry.value)
