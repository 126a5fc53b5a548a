"""Each text is read once in a run, however many tests load it.

What a text is as a tree depends on nothing but the text and its schema, and most of the time of loading a rule set goes
into it.  Only that is remembered: every test still makes its own rule sets.
"""

from __future__ import annotations

from functools import lru_cache

from azrules import passes
from azrules.diagnostic import Diagnostic, Ledger, Problems
from azrules.source import Source
from azrules.syntax.nodes import Node

_tree = passes._tree


def read_each_text_once() -> None:
    """From here on, for the whole run."""
    passes._tree = _once


def _once(source: Source, schema: str, ledger: Ledger) -> Node:
    try:
        tree, wrong = _read(source, schema)
    except Problems:
        return _tree(source, schema, ledger)
    ledger.wrong += wrong
    return tree


@lru_cache(maxsize=128)
def _read(source: Source, schema: str) -> tuple[Node, tuple[Diagnostic, ...]]:
    ledger = Ledger()
    return _tree(source, schema, ledger), tuple(ledger.wrong)
