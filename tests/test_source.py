"""Places in a text: the line and the column that a person counts, and the text that stands there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azrules.source import Source, Span

TEXT = "één:\n  twee: 3\n\nvier"


def find(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Source("regels.yaml", text).span(start, start + len(words))


@pytest.mark.parametrize(
    ("words", "begin", "end"),
    [
        ("één", (1, 1), (1, 4)),
        ("twee", (2, 3), (2, 7)),
        ("3", (2, 9), (2, 10)),
        ("3\n", (2, 9), (2, 11)),
        ("3\n\nvier", (2, 9), (4, 5)),
        ("vier", (4, 1), (4, 5)),
    ],
)
def test_a_place_is_counted_from_one_in_characters(words: str, begin: tuple[int, int], end: tuple[int, int]) -> None:
    span = find(words)
    assert (span.line, span.column) == begin
    assert (span.end_line, span.end_column) == end
    assert span.text == words
    assert str(span) == f"regels.yaml:{begin[0]}:{begin[1]}"


def test_a_place_without_characters() -> None:
    span = Source("leeg.yaml", "").span(0, 0)
    assert (span.line, span.column, span.end_line, span.end_column, span.text) == (1, 1, 1, 1, "")
    behind = Source("regels.yaml", TEXT).span(len(TEXT), len(TEXT))
    assert (behind.line, behind.column) == (4, 5)


def test_from_one_place_to_another_in_either_order() -> None:
    first, last = find("twee"), find("vier")
    assert first.to(last).text == last.to(first).text == "twee: 3\n\nvier"


def test_lines_have_no_end() -> None:
    source = Source("regels.yaml", TEXT)
    assert [source.line(number) for number in range(1, 7)] == ["één:", "  twee: 3", "", "vier", "", ""]


def test_two_places_are_the_same_by_their_offsets() -> None:
    assert Source("a", TEXT).span(1, 3) == Source("a", TEXT).span(1, 3)
    assert Source("a", TEXT).span(1, 3) != Source("a", TEXT).span(1, 4)


@given(st.text("ab\n"), st.data())
def test_line_and_column_lead_back_to_the_offset(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    line, column = Source("a", text).position(offset)
    lines = text.split("\n")
    assert sum(len(before) + 1 for before in lines[: line - 1]) + column - 1 == offset
    assert 1 <= column <= len(lines[line - 1]) + 1
    assert Source("a", text).line(line) == lines[line - 1]
