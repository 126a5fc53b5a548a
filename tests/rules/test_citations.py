"""The cited passages still say what they said, as far as their texts are at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from azrules import library, passes
from tests.long import LONG

ROOT = Path(__file__).parents[2]


@LONG
@pytest.mark.parametrize("name", library.names())
def test_the_cited_passages(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    not_at_hand: list[str] = []
    for ruleset in (passes.load(name), *passes.reformed(name)):
        wrong, not_at_hand = passes.verify_citations(ruleset)
        assert [one.render() for one in wrong] == []
    if not_at_hand:
        pytest.skip(f"AZRULES_BRONNEN is no folder with the texts of {', '.join(not_at_hand)}")
