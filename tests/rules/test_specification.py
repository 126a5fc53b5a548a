"""The specification of azrules: it cites what is there, is in English too, and leaves out nothing of the sources."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path

import pytest

from azrules import library, passes
from azrules.check import specification
from azrules.model.citation import Citation
from azrules.model.specification import NO_TEXT, Specification
from tests.long import LONG

ROOT = Path(__file__).parents[2]


@cache
def told() -> Specification:
    return passes.load_specification(library.specification())


@LONG
def test_the_cited_passages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    wrong, not_at_hand = passes.verify_citations(told())
    assert [one.render() for one in wrong] == []
    if not_at_hand:
        pytest.skip(f"AZRULES_BRONNEN is no folder with the texts of {', '.join(not_at_hand)}")


def texts(part: object) -> Iterator[tuple[str, str]]:
    """Every pair (Dutch, English) in a part."""
    match part:
        case (str() as dutch, str() as english):
            yield dutch, english
        case tuple():
            for inner in part:
                yield from texts(inner)
        case dict():
            for inner in part.values():
                yield from texts(inner)
        case Citation():
            return
        case _ if is_dataclass(part):
            for field in fields(part):
                if field.name not in ("see", "points", "interpretations"):
                    yield from texts(getattr(part, field.name))


def test_every_text_is_there_in_english() -> None:
    found = [pair for pair in texts(told()) if pair != NO_TEXT]
    assert len(found) > 200
    assert [(nl, en) for nl, en in found if not nl or not en or (len(nl.split()) > 2 and nl == en)] == []


@LONG
def test_nothing_of_the_sources_is_left_out() -> None:
    """The inventory of the sources has 380 items and 37 inconsistencies."""
    shelf = passes.Shelf()
    named = {item.id for name in library.names() for item in passes.trace(name, shelf)[1]}
    parts = specification.carried(told(), library.specification_of(library.specification()))
    named |= {item.id for items in parts.values() for item in items}
    assert (len(named), len(told().inconsistencies)) == (380, 37)
