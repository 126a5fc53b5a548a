"""The catalogue of messages: one message for a code, both languages alike, none that nobody gives."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

from azrules.diagnostic import Message
from azrules.problems.catalogue import every_message, messages

ALL = list(every_message())
SOURCE = "".join(path.read_text("utf-8") for path in (Path(__file__).parents[2] / "azrules").rglob("*.py"))


def fields(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_no_two_messages_share_a_code() -> None:
    places: dict[str, set[int]] = {}
    for _, message in ALL:
        places.setdefault(message.code, set()).add(id(message))
    assert [code for code, found in places.items() if len(found) > 1] == []
    assert set(messages()) == set(places)


@pytest.mark.parametrize(("place", "message"), ALL, ids=[place for place, _ in ALL])
def test_a_message(place: str, message: Message) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", message.code)
    for dutch, english in zip(message.nl, message.en, strict=True):
        assert fields(dutch) == fields(english)
        assert not dutch.endswith(".")
        assert not english.endswith(".")
        assert not dutch[:1].isupper() or dutch.startswith("YAML")
    assert len(re.findall(rf"\b{place.rpartition('.')[2]}\b", SOURCE)) > 1, "nobody gives this message"
