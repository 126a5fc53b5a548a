"""JSON becomes the same tree as YAML, and nothing that is not JSON gets through."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azrules.diagnostic import Diagnostic, Problems
from azrules.source import Source
from azrules.syntax.json import read
from azrules.syntax.nodes import MAX_DEPTH, Mapping, Node, Scalar, Sequence, Style


def tree(text: str) -> Node:
    return read(Source("feiten.json", text))


def problems(text: str) -> tuple[Diagnostic, ...]:
    with pytest.raises(Problems) as raised:
        tree(text)
    return raised.value.diagnostics


def by_python(text: str) -> object:
    """What Python's own reader gives, with every number as it was written."""
    return json.loads(text, parse_int=_number, parse_float=_number)


def _number(text: str) -> object:
    return "number", text


def plain(node: Node) -> object:
    """The same from our tree."""
    match node:
        case Mapping():
            return {entry.key.text: plain(entry.value) for entry in node.entries}
        case Sequence():
            return [plain(item) for item in node.items]
        case Scalar(style=Style.QUOTED):
            return node.text
    return {"true": True, "false": False, "null": None}.get(node.text, _number(node.text))


def test_a_number_stays_the_text_that_was_written() -> None:
    node = tree('{"bedrag": 12.50, "naam": "12.50", "weg": null, "ook weg": "null"}')
    assert isinstance(node, Mapping)
    values = [entry.value for entry in node.entries]
    assert [(v.text, v.style, v.empty) for v in values if isinstance(v, Scalar)] == [
        ("12.50", Style.JSON, False),
        ("12.50", Style.QUOTED, False),
        ("null", Style.JSON, True),
        ("null", Style.QUOTED, False),
    ]


def test_every_node_knows_its_place() -> None:
    node = tree('{\n  "persoon": ["é", -3e2]\n}')
    assert isinstance(node, Mapping)
    (entry,) = node.entries
    assert isinstance(entry.value, Sequence)
    assert str(entry.key.span) == "feiten.json:2:3"
    assert entry.value.span.text == '["é", -3e2]'
    assert [item.span.text for item in entry.value.items] == ['"é"', "-3e2"]
    assert isinstance(entry.key, Scalar) and entry.key.body.text == "persoon"


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(values, st.booleans(), st.sampled_from([None, 2]))
def test_reads_what_python_writes(value: object, ascii_only: bool, indent: int | None) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    assert plain(tree(text)) == by_python(text)


_PIECES = ["{", "}", "[", "]", ",", ":", '"', "\\", "\\u00e9", "\\ud83d", "a", "1", "-", "e", "null", " ", "\n", "\x01"]


@given(st.text() | st.lists(st.sampled_from(_PIECES)).map("".join))
def test_any_text_is_read_as_python_reads_it_or_refused(text: str) -> None:
    try:
        node = tree(text)
    except Problems:
        return
    assert plain(node) == by_python(text)


@pytest.mark.parametrize(
    ("text", "code", "line", "column", "advice"),
    [
        ("", "leeg-bestand", 1, 1, ""),
        (" \n", "leeg-bestand", 1, 1, ""),
        ('{\n "a": 1,\n}', "json-fout", 3, 1, '"..."'),
        ("[1, ]", "json-fout", 1, 5, "12.5"),
        ("{'a': 1}", "json-fout", 1, 2, '"..."'),
        ("{a: 1}", "json-fout", 1, 2, '"..."'),
        ('{"a" 1}', "json-fout", 1, 6, "`:`"),
        ('{"a": 1 "b": 2}', "json-fout", 1, 9, "`,`, `}`"),
        ("[1 2]", "json-fout", 1, 4, "`,`, `]`"),
        ("[NaN]", "json-fout", 1, 2, "12.5"),
        ("[-Infinity]", "json-fout", 1, 2, "12.5"),
        ("[012]", "json-fout", 1, 2, "12.5"),
        ("[1.]", "json-fout", 1, 2, "12.5"),
        ("[+1]", "json-fout", 1, 2, "12.5"),
        ("[True]", "json-fout", 1, 2, "true"),
        ("[1] // drie", "tekst-na-json", 1, 5, "lijst"),
        ('{"a": [1', "json-niet-af", 1, 9, "`,`, `]`"),
        ('{"a":', "json-niet-af", 1, 6, "12.5"),
        ('["a\tb"]', "json-fout", 1, 4, "\\u0009"),
        ('["a\nb"]', "aanhaling-open", 1, 2, ""),
        ('["a', "aanhaling-open", 1, 2, ""),
        ('["é \\d"]', "schuine-streep", 1, 5, "\\\\"),
        ('["\\u12"]', "schuine-streep", 1, 3, ""),
        ('["\\ud83d!"]', "schuine-streep", 1, 3, ""),
        ("[" * 1_000_000, "te-diep", 1, MAX_DEPTH + 1, "eigen plaats"),
        ('{"a":' * 100_000, "te-diep", 1, 5 * MAX_DEPTH + 1, "eigen plaats"),
    ],
)
def test_what_is_no_json_is_refused_at_its_place(text: str, code: str, line: int, column: int, advice: str) -> None:
    (found,) = problems(text)
    assert (found.code, found.span.line, found.span.column) == (code, line, column)
    assert advice in found.advises()
    assert found.says("en") != found.says("nl")


def test_every_name_that_stands_twice_is_reported() -> None:
    first, second = problems('{"a": 1,\n "a": {"b": 1, "\\u0062": 2}}')
    assert [first.code, second.code] == ["dubbele-sleutel"] * 2
    assert first.says() == "`a` staat hier twee keer, eerst op regel 1"
    assert [str(place) for place, _ in first.also] == ["feiten.json:1:2"]
    assert second.span.text == '"\\u0062"'


def test_the_halves_of_a_character_are_put_together() -> None:
    node = tree(r'"\ud83d\ude00 \u00e9 \/ \n"')
    assert isinstance(node, Scalar)
    assert node.text == "😀 é / \n"


def test_as_deep_as_allowed() -> None:
    assert tree("[" * MAX_DEPTH + "]" * MAX_DEPTH)
