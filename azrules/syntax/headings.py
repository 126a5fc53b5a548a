"""The sections of a file that stand in the section before them, because their heading is indented.

YAML reads such a file without a word; the names in it would all mean something else.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from azrules.diagnostic import Ledger
from azrules.problems.reading import INDENTATION
from azrules.syntax import nodes
from azrules.syntax.indentation import spaces
from azrules.syntax.nodes import Entry, Node, Scalar


def lifted(root: Node, schema: Mapping[str, Any], ledger: Ledger) -> Node:
    """The tree with each section at the top; what stood too deep is in the ledger."""
    sections = [name for name, about in schema["properties"].items() if _is_section(about)]
    while isinstance(root, nodes.Mapping) and (found := _too_deep(root, sections)):
        outer, heading = found
        assert isinstance(outer.value, nodes.Mapping)
        depth, inside = heading.key.span.column - 1, outer.key.text
        ledger.wrong.append(
            INDENTATION(
                heading.key.span,
                spaces=spaces(depth),
                trouble=(f"hoort zo bij `{inside}`", f"so belongs to `{inside}`"),
                advice=("laat hem helemaal links beginnen", "let it begin at the very left"),
            )
        )
        entries, at = outer.value.entries, outer.value.entries.index(heading)
        kept, below = (*entries[:at], *entries[at + 1 :]), heading.value
        if isinstance(below, Scalar) and below.empty:  # what it heads is not indented further, and stands beside it
            kept, below = entries[:at], nodes.Mapping(entries[at + 1 :], outer.value.span)
        pair = (Entry(outer.key, nodes.Mapping(kept, outer.value.span)), Entry(heading.key, below))
        root = nodes.Mapping(
            tuple(entry for one in root.entries for entry in (pair if one is outer else (one,))), root.span
        )
    return root


def _is_section(about: Mapping[str, Any]) -> bool:
    """Whether a part of the file lists things under names that the author chooses."""
    return isinstance(about.get("additionalProperties"), dict)


def _too_deep(root: nodes.Mapping, sections: Collection[str]) -> tuple[Entry, Entry] | None:
    """The first section that stands inside another, with that other one before it."""
    wanted = {name for name in sections if not root.entry(name)}
    return next(
        (
            (outer, inner)
            for outer in root.entries
            if outer.key.text in sections and isinstance(outer.value, nodes.Mapping)
            for inner in outer.value.entries
            if inner.key.text in wanted
        ),
        None,
    )
