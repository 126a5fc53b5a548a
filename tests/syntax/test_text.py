"""Bytes become text, or a message that says which byte or character is in the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azrules.diagnostic import Diagnostic, Problems
from azrules.source import Source
from azrules.syntax.nodes import Mapping, Scalar, Style
from azrules.syntax.text import MAX_BYTES, decode, is_json, read_any, read_text


def refused(data: bytes) -> Diagnostic:
    with pytest.raises(Problems) as raised:
        decode("regels.yaml", data)
    (diagnostic,) = raised.value.diagnostics
    return diagnostic


def test_a_byte_order_mark_and_windows_line_ends_are_accepted_and_remembered() -> None:
    source = decode("regels.yaml", b"\xef\xbb\xbftitel: caf\xc3\xa9\r\nstatus: vraag\r\n")
    assert source.text == "titel: café\nstatus: vraag\n"
    assert (source.had_bom, source.had_crlf) == (True, True)
    plain = decode("regels.yaml", b"titel: x\n")
    assert (plain.had_bom, plain.had_crlf) == (False, False)


@pytest.mark.parametrize(
    ("data", "code", "line", "column", "says"),
    [
        ("é: 1\r\nü: ".encode() + b"\xe9t\xe9", "geen-utf8", 2, 4, "0xE9"),
        ("titel: x".encode("utf-16"), "geen-utf8", 1, 1, "0xFF"),
        (b"a: b\nc: \x00", "onzichtbaar-teken", 2, 4, "U+0000"),
        ("a: b\u200bc".encode(), "onzichtbaar-teken", 1, 5, "U+200B"),
        ("a: \u202eb".encode(), "onzichtbaar-teken", 1, 4, "U+202E"),
        ("a: b\n\ufeffc: d".encode(), "onzichtbaar-teken", 2, 1, "U+FEFF"),
        (b"a: b\r\nc: d\re: f", "regeleinde", 2, 5, "CR"),
        (b"a" * (MAX_BYTES + 1), "te-groot", 1, 1, "1000000"),
    ],
)
def test_what_cannot_be_text_is_refused_at_its_place(data: bytes, code: str, line: int, column: int, says: str) -> None:
    diagnostic = refused(data)
    assert (diagnostic.code, diagnostic.span.line, diagnostic.span.column) == (code, line, column)
    assert says in diagnostic.says()


def test_signs_of_several_parts_may_stay() -> None:
    text = "wie: 👩\u200d⚕️ in België, €\xa05"
    assert decode("regels.yaml", text.encode()).text == text


@given(st.binary())
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        source = decode("regels.yaml", data)
    except Problems:
        return
    assert "\r" not in source.text


def test_a_file_has_the_name_that_people_know_it_by(tmp_path: Path) -> None:
    path = tmp_path / "regelset.yaml"
    path.write_bytes(b"titel: x\n")
    assert read_text(path, "rules/regelset.yaml") == Source("rules/regelset.yaml", "titel: x\n")
    assert read_text(path).name == str(path)


@pytest.mark.parametrize("name", ["ontbreekt.yaml", ".", "a\0b"])
def test_a_file_that_cannot_be_read_is_a_message(tmp_path: Path, name: str) -> None:
    with pytest.raises(Problems, match=r"geen-bestand"):
        read_text(tmp_path / name)


def test_a_file_that_is_too_large_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "groot.yaml"
    with path.open("wb") as file:
        file.truncate(2**40)
    with pytest.raises(Problems, match=r"te-groot"):
        read_text(path)


@pytest.mark.parametrize(
    ("name", "text", "json"),
    [
        ("feiten.json", "geen json", True),
        ("<invoer>", '{"persoon": {"uren_per_week": 3}}', True),
        ("<invoer>", ' \n[{"a": 1}]', True),
        ("<invoer>", "{persoon: {uren_per_week: 3}}", False),
        ("<invoer>", "persoon: 3", False),
        ("<invoer>", "3", False),
        ("<invoer>", "[" * 100_000, False),
        ("<invoer>", "[" + "9" * 10_000 + "]", True),
    ],
)
def test_json_is_known_by_its_name_or_by_being_json(name: str, text: str, json: bool) -> None:
    assert is_json(Source(name, text)) is json


def test_both_notations_give_the_same_tree() -> None:
    for text, style in (('{"uren": 3}', Style.JSON), ("uren: 3", Style.PLAIN)):
        node = read_any(Source("<invoer>", text))
        assert isinstance(node, Mapping)
        value = node.get("uren")
        assert isinstance(value, Scalar)
        assert (value.text, value.style) == ("3", style)
