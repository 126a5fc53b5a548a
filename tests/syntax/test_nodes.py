"""YAML becomes a tree of texts with their places, and every trap of YAML becomes a message."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from azrules.diagnostic import Diagnostic, Message, Problems
from azrules.problems import reading
from azrules.source import Source
from azrules.syntax import nodes
from azrules.syntax.nodes import MAX_DEPTH, Mapping, Node, Scalar, Sequence, Style
from tests.long import LONG


def tree(text: str) -> Node:
    return nodes.read(Source("regels.yaml", text))


def problems(text: str) -> tuple[Diagnostic, ...]:
    with pytest.raises(Problems) as raised:
        tree(text)
    return raised.value.diagnostics


def plain(node: Node) -> object:
    match node:
        case Mapping():
            return {entry.key.text: plain(entry.value) for entry in node.entries}
        case Sequence():
            return [plain(item) for item in node.items]
    return node.text


def scalars(node: Node) -> list[Scalar]:
    match node:
        case Mapping():
            return [leaf for entry in node.entries for leaf in (entry.key, *scalars(entry.value))]
        case Sequence():
            return [leaf for item in node.items for leaf in scalars(item)]
    return [node]


# What is read


@pytest.mark.parametrize(
    "text",
    ["ja", "nee", "0", "-3", "12.50", "1.10", "1.0.0", "2024-03-01", "true", "50%", "€ 12.50", "a#b", "C#", "1-2"],
)
def test_a_text_stays_what_was_written(text: str) -> None:
    assert plain(tree(f"{text}:\n- {text}  # zo\n- [{text}, {text}]")) == {text: [text, [text, text]]}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("alle van:\n  - a >= 3\n  -   b = c\n  - niet (d of e)", {"alle van": ["a >= 3", "b = c", "niet (d of e)"]}),
        ("is: leeftijd(a, b)\n  >= 18", {"is": "leeftijd(a, b) >= 18"}),
        ("a: >\n  een\n  twee\n\n  drie\nb: |\n  c # d\n", {"a": "een twee\ndrie\n", "b": "c # d\n"}),
        ("{a: 'it''s', b: [c, \"d: e?\"], c: {}, d: f(1)}", {"a": "it's", "b": ["c", "d: e?"], "c": {}, "d": "f(1)"}),
        ("'no': \"010\"\n'<<': '*a'", {"no": "010", "<<": "*a"}),
        ("---\na: 'b' #c\n# d\te\n...\n", {"a": "b"}),
        ("- a\n-\n  - b\n  - c:\n    - d", ["a", ["b", {"c": ["d"]}]]),
    ],
)
def test_block_and_flow_and_folding(text: str, value: object) -> None:
    assert plain(tree(text)) == value


@pytest.mark.parametrize("text", ["a:", "a: ~", "a: null", "a:   # nog niet bekend", "{a: }"])
def test_nothing_null_and_tilde_are_empty(text: str) -> None:
    node = tree(text)
    assert isinstance(node, Mapping)
    value = node.get("a")
    assert isinstance(value, Scalar) and value.empty


@pytest.mark.parametrize("text", ["a: ''", "a: 'null'", "a: |\n  ~", "a: nul", "a: 0", "a: nee"])
def test_a_text_is_not_empty(text: str) -> None:
    node = tree(text)
    assert isinstance(node, Mapping)
    value = node.get("a")
    assert isinstance(value, Scalar) and not value.empty


def test_places_count_characters() -> None:
    node = tree("é€😀: ü\n'b': [😀, \"c d\"]\nm:\n  - d: e\n  - p\nq: r\n")
    assert isinstance(node, Mapping)
    assert [(str(leaf.span).removeprefix("regels.yaml:"), leaf.span.text) for leaf in scalars(node)] == [
        ("1:1", "é€😀"), ("1:6", "ü"), ("2:1", "'b'"), ("2:7", "😀"), ("2:10", '"c d"'),
        ("3:1", "m"), ("4:5", "d"), ("4:8", "e"), ("5:5", "p"), ("6:1", "q"), ("6:4", "r"),
    ]  # fmt: skip
    assert [entry.value.span.text for entry in node.entries[1:3]] == ['[😀, "c d"]', "- d: e\n  - p"]
    assert node.span.text == node.span.source.text.rstrip()


@pytest.mark.parametrize(
    ("text", "style", "span", "body"),
    [
        ("a: b >= 3  # x", Style.PLAIN, "b >= 3", "b >= 3"),
        ("a: 'b >= 3'", Style.QUOTED, "'b >= 3'", "b >= 3"),
        ('a: "b"', Style.QUOTED, '"b"', "b"),
        ("a: >- # x\n  b\n  >= 3\n\nc: d", Style.BLOCK, ">- # x\n  b\n  >= 3", "  b\n  >= 3"),
        ("a: |\nc: d", Style.BLOCK, "|", ""),
        ("a: b\n  >= 3", Style.PLAIN, "b\n  >= 3", "b\n  >= 3"),
    ],
)
def test_the_body_is_where_a_formula_is_parsed_from(text: str, style: Style, span: str, body: str) -> None:
    node = tree(text)
    assert isinstance(node, Mapping)
    value = node.get("a")
    assert isinstance(value, Scalar)
    assert (value.style, value.span.text, value.body.text) == (style, span, body)


def test_a_mapping_finds_its_entries_by_name() -> None:
    node = tree("a: 1\nb: 2")
    assert isinstance(node, Mapping)
    assert [entry.key.text for entry in node.entries] == ["a", "b"]
    entry = node.entry("b")
    assert entry and entry.value is node.get("b")
    assert node.entry("c") is None and node.get("c") is None


# What is refused

TRAPS = [
    # other readers would read another value
    ("a: no", "dubbelzinnig", 1, 4, "`nee`"),
    ("a: Yes", "dubbelzinnig", 1, 4, "`ja`"),
    ("a: OFF", "dubbelzinnig", 1, 4, "`nee`"),
    ("- y", "dubbelzinnig", 1, 3, "`ja`"),
    ("[a, N]", "dubbelzinnig", 1, 5, "`nee`"),
    ("on: a", "dubbelzinnig", 1, 1, '`"on"`'),
    ("a: TRUE", "dubbelzinnig", 1, 4, "`ja`"),
    ("a: False", "dubbelzinnig", 1, 4, "`nee`"),
    ("a: Null", "dubbelzinnig", 1, 4, "`null`"),
    ("a: 010", "dubbelzinnig", 1, 4, "`10`"),
    ("a: 012345678", "dubbelzinnig", 1, 4, '`"012345678"`'),
    ("a: -007.5", "dubbelzinnig", 1, 4, "`-7.5`"),
    ("a: 0o17", "dubbelzinnig", 1, 4, "`15`"),
    ("a: 0x1F", "dubbelzinnig", 1, 4, "`31`"),
    ("a: 0b11", "dubbelzinnig", 1, 4, "`3`"),
    ("a: 1_000", "dubbelzinnig", 1, 4, "`1000`"),
    ("a: 1e3", "dubbelzinnig", 1, 4, "`1000`"),
    ("a: 1e999999999", "dubbelzinnig", 1, 4, 'bedoelt: `"1e999999999"`'),
    ("a: +3", "dubbelzinnig", 1, 4, "`3`"),
    ("a: .5", "dubbelzinnig", 1, 4, "`0.5`"),
    ("a: 5.", "dubbelzinnig", 1, 4, "`5`"),
    ("a: 12:30", "dubbelzinnig", 1, 4, '`"12:30"`'),
    ("a: .inf", "dubbelzinnig", 1, 4, '`".inf"`'),
    ("a: =", "dubbelzinnig", 1, 4, '`"="`'),
    # what YAML has and azrules has not
    ("a: &b c", "ankers", 1, 4, "voluit"),
    ("a: &b {c: d}", "ankers", 1, 4, "voluit"),
    ("a:\n  &b c: d", "ankers", 2, 3, "voluit"),
    ("- *b", "ankers", 1, 3, "voluit"),
    ("*b : c", "ankers", 1, 1, "voluit"),
    ("a: !!str b", "tags", 1, 4, "haal het weg"),
    ("a: !b [c]", "tags", 1, 4, "haal het weg"),
    ("a: !b!c d", "tags", 1, 4, "`niet`"),
    ("a: != 3", "tags", 1, 4, "`niet`"),
    ("<<: {a: b}", "samenvoegen", 1, 1, "voluit"),
    ("# x\n%YAML 1.2\n---\na: b", "procentregel", 2, 1, "haal de regel weg"),
    ("%5 van a", "procentregel", 1, 1, "haal de regel weg"),
    ("a: b\n---\nc: d", "tweede-document", 2, 1, "eigen bestand"),
    ("---\n---\na: b", "tweede-document", 2, 1, "eigen bestand"),
    ("? a\n: b", "sleutel-geen-tekst", 1, 3, "`naam: waarde`"),
    ("[a]: b", "sleutel-geen-tekst", 1, 1, "`naam: waarde`"),
    ("{a: b}: c", "sleutel-geen-tekst", 1, 1, "`naam: waarde`"),
    (": b", "begint-met-teken", 1, 1, "tussen aanhalingstekens"),
    ("null: b", "sleutel-geen-tekst", 1, 1, "`naam: waarde`"),
    ("a: 1\nb: 2\n'a': 3", "dubbele-sleutel", 3, 1, "houd er een"),
    ("", "leeg-bestand", 1, 1, "`naam: waarde`"),
    ("# niets\n\n", "leeg-bestand", 1, 1, "`naam: waarde`"),
    ("---\n", "leeg-bestand", 1, 1, "`naam: waarde`"),
    # white space
    ("a:\n\tb: c", "tab", 2, 1, "spaties"),
    ("a:\tb", "tab", 1, 3, "spaties"),
    ("a: C#\t# b", "tab", 1, 6, "spaties"),
    ("a: b\n\xa0c: d", "vaste-spatie", 2, 1, "gewone spatie"),
    ("a:\xa0b\nc: d", "vaste-spatie", 1, 3, "gewone spatie"),
    # what YAML silently reads in another way
    ("a: b #c d\n", "commentaar-zonder-spatie", 1, 6, "tussen aanhalingstekens"),
    ("a: #5 is te weinig", "commentaar-zonder-spatie", 1, 4, "tussen aanhalingstekens"),
    ("[a, b #c\n]", "commentaar-zonder-spatie", 1, 7, "tussen aanhalingstekens"),
    ("- a\n  - b", "streepje-in-tekst", 2, 3, "recht onder"),
    ("a: b\n  -\n  c", "streepje-in-tekst", 2, 3, "recht onder"),
    ("[12,50, 3]", "komma-in-haakjes", 1, 2, "`12.50`, `12, 50`"),
    ("{a: 12,50}", "komma-in-haakjes", 1, 5, "`12.50`"),
    ("[a ,b]", "komma-in-haakjes", 1, 2, "`a , b`"),
    ("{a,b}", "komma-in-haakjes", 1, 2, "`a, b`"),
    ("[[a],b]", "komma-in-haakjes", 1, 5, "`, b`"),
    ("[leeftijd(a, b) >= 18, x]", "haakjes", 1, 2, "onder elkaar"),
    ("{als: f(a, b), dan: ja}", "haakjes", 1, 7, "onder elkaar"),
    ("{b): c}", "haakjes", 1, 2, "onder elkaar"),
    ("[a: b]", "dubbelepunt", 1, 2, '`"a: b"`'),
    ("{a, b: c}", "naam-zonder-waarde", 1, 2, "`: ` en een waarde"),
    ("{a:b}", "naam-zonder-waarde", 1, 2, "`: ` en een waarde"),
    ("a: [18..65]", "begint-met-teken", 1, 4, "`leeftijd in [18..65)`"),
    ("{a: Is dat zo?}", "vraagteken", 1, 14, "tussen aanhalingstekens"),
    ("[Wat? Dat]", "vraagteken", 1, 5, "tussen aanhalingstekens"),
    ("[?, b]", "vraagteken", 1, 2, "tussen aanhalingstekens"),
    ("[? b]", "vraagteken", 1, 2, "tussen aanhalingstekens"),
    ("{a: ?}", "vraagteken", 1, 5, "tussen aanhalingstekens"),
    # formulas that YAML refuses
    ("a: >= 18", "begint-met-teken", 1, 4, "`uren_per_week >= 3`"),
    ("a: > 18", "begint-met-teken", 1, 4, "`uren_per_week >= 3`"),
    ('"a": >= 18', "begint-met-teken", 1, 6, "`uren_per_week >= 3`"),
    ("alle van:\n  - >= 18", "begint-met-teken", 2, 5, "`uren_per_week >= 3`"),
    ("{als: >= 18, dan: ja}", "begint-met-teken", 1, 7, "`uren_per_week >= 3`"),
    ("a: [18..65)\nb: c", "begint-met-teken", 1, 4, "`leeftijd in [18..65)`"),
    ("a: [b] + c", "begint-met-teken", 1, 4, "`leeftijd in [18..65)`"),
    ("a: %5", "begint-met-teken", 1, 4, "`5%`"),
    ("a: @b", "begint-met-teken", 1, 4, '`"@b"`'),
    ("a: `b`", "begint-met-teken", 1, 4, "tussen aanhalingstekens"),
    ("a: & b", "begint-met-teken", 1, 4, "`a en b`"),
    ("a: * 2", "begint-met-teken", 1, 4, "`a * b`"),
    ("a: | b", "begint-met-teken", 1, 4, "`a of b`"),
    ("a: - 3", "begint-met-teken", 1, 4, "`a - b`"),
    ("a: ? b", "begint-met-teken", 1, 4, '`"? b"`'),
    ("a: , b", "begint-met-teken", 1, 4, '`", b"`'),
    ("a: |#b", "begint-met-teken", 1, 4, "`a of b`"),
    ('a: "b" = c', "tekst-na-waarde", 1, 8, "een formule heeft geen aanhalingstekens"),
    ("a: 'it's'", "tekst-na-waarde", 1, 8, 'tussen `"`'),
    ("['a'b]", "tekst-na-waarde", 1, 5, "aanhalingstekens"),
    ("{als: x in [a, b], dan: ja}", "haakjes", 1, 12, "onder elkaar"),
    # other things that YAML refuses
    ("titel: Artikel 5: zorg", "dubbelepunt", 1, 8, '`"Artikel 5: zorg"`'),
    ('titel: Het "hoe": zo', "dubbelepunt", 1, 8, "`'Het \"hoe\": zo'`"),
    ("{titel: a: b, c: d}", "dubbelepunt", 1, 9, '`"a: b"`'),
    ("a: 1\nb\nc: 2", "dubbelepunt-vergeten", 2, 1, "`naam: waarde`"),
    ("a:\n  b:c\n  d: e", "dubbelepunt-vergeten", 2, 3, "`naam: waarde`"),
    ("a: b\n  c: d", "inspringing", 2, 3, "laat hem na 0 spaties beginnen"),
    ("a: 1\n- b", "inspringing", 2, 1, "recht onder"),
    ("  a: 1\nb: 2\nc: 3", "inspringing", 1, 3, "laat hem na 0 spaties beginnen"),
    ('a: "b\nc: d', "aanhaling-open", 1, 4, "aan het einde"),
    ("a: 'b\n---\nc'", "aanhaling-open", 1, 4, "aan het einde"),
    ('a: "C:\\docs"', "schuine-streep", 1, 7, "`\\\\`"),
    ("a: {b: c\nd: e", "lijst-open", 1, 4, "sluitende haakje"),
    ("a: [b, c", "lijst-open", 1, 4, "sluitende haakje"),
    ("a: [b]]", "haakje-te-veel", 1, 7, "elk haakje"),
    ("a: [b}", "haakje-te-veel", 1, 6, "elk haakje"),
    ("...\na: b", "yaml-fout", 1, 1, "inspringing"),
    ("a: b\x07", "onzichtbaar-teken", 1, 5, "wis het"),
    ("a: \ud800", "onzichtbaar-teken", 1, 4, "wis het"),
]


@pytest.mark.parametrize(("text", "code", "line", "column", "advice"), TRAPS)
def test_each_trap_says_where_and_what_to_write_instead(
    text: str, code: str, line: int, column: int, advice: str
) -> None:
    (found,) = problems(text)
    assert (found.code, found.span.line, found.span.column) == (code, line, column)
    assert advice in found.advises()
    assert found.says("en") != found.says("nl")
    assert found.advises("en") != found.advises("nl")


def test_a_double_key_also_shows_the_first() -> None:
    (found,) = problems("a:\n  b: 1\n  c: 2\n  b: 3")
    assert found.says() == "`b` staat hier twee keer, eerst op regel 2"
    assert [(str(span), words) for span, words in found.also] == [("regels.yaml:2:3", ("eerst hier", "first here"))]


RULES = """\
regels:
  een:
    titel: Een
    kracht: moet
    alle van:
      - a
      - minstens één van:
          - b
          - c
      - d
    advies:
      bij: nee
      tekst: Tekst
  twee:
    titel: Twee
    kracht: mag
    voldaan als: d
  drie:
    titel: Drie
    kracht: moet
    behalve:
      - als: e
        dan: ja
      - als: f
        dan: nee
    uitleg: >
      Uitleg
    bron: g
resultaten:
  - een
"""


@pytest.mark.parametrize("spaces", [-2, -1, 1, 2])
@pytest.mark.parametrize("number", [1, 2, 3, 4, 5, 9, 11, 14, 15, 18, 19, 20, 21, 22, 23, 25])
def test_a_line_that_begins_in_the_wrong_place_is_found(number: int, spaces: int) -> None:
    lines = RULES.splitlines()
    line = lines[number]
    indent = len(line) - len(line.lstrip())
    lines[number] = " " * (indent + spaces) + line.lstrip()
    (found,) = problems("\n".join(lines))
    assert (found.code, found.span.line) == ("inspringing", number + 1)
    assert found.advises() == f"laat hem na {indent} spaties beginnen"


def test_of_a_block_that_stands_twice_the_first_name_is_told() -> None:
    found = problems("a:\n  b: 1\n  c: 2\n  d: 3\n  b: 4\n  c: 5\n  e: 6\n  d: 7")
    assert [(one.code, one.span.line) for one in found] == [("dubbele-sleutel", 5), ("dubbele-sleutel", 8)]


def test_all_mistakes_are_reported_at_once_up_to_what_yaml_refuses() -> None:
    found = problems("a: no\na: 010\nb: {c: d?}\ne: &f g\nh: [12,50]\ni: >= 3\nj: yes")
    assert [(diagnostic.code, diagnostic.span.line) for diagnostic in found] == [
        ("dubbelzinnig", 1),
        ("dubbele-sleutel", 2),
        ("dubbelzinnig", 2),
        ("vraagteken", 3),
    ]


# What no text can do

_PIECES = [
    "a", "b c", "é", "😀", " ", "  ", "\n", "\n  ", ": ", ":", "- ", "-", "? ", "?", "[", "]", "{", "}", ", ", ",",
    "(", ")", "'", '"', " #", "# ", "|", ">", "&a", "*a", "!b", "%", "@", "\\", "\t", "\xa0", "no", "010",
    "<<", "---\n", "...\n",
]  # fmt: skip
texts = st.text() | st.lists(st.sampled_from(_PIECES), max_size=25).map("".join)


@given(texts)
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        tree(text)
    except Problems as problems:
        assert all(diagnostic.render(lang) for diagnostic in problems.diagnostics for lang in ("nl", "en"))


@given(texts)
def test_a_plain_text_of_one_line_stands_where_its_span_says(text: str) -> None:
    try:
        node = tree(text)
    except Problems:
        return
    for scalar in scalars(node):
        if scalar.style is Style.PLAIN and "\n" not in scalar.span.text:
            assert scalar.span.text == scalar.text == scalar.body.text


@pytest.mark.skipif(not hasattr(yaml, "CSafeLoader"), reason="PyYAML was built without libyaml")
@given(text=texts)
def test_the_fast_parser_reads_what_the_slow_one_reads(text: str) -> None:
    assume(not re.search(r"[^\S \n]", text))
    fast, slow = (_outcome(text, loader) for loader in (yaml.CSafeLoader, yaml.SafeLoader))
    assert fast == slow or (isinstance(fast, Problems) and isinstance(slow, Problems))


@pytest.mark.parametrize(("text", "code", "line", "column"), [trap[:4] for trap in TRAPS])
def test_without_the_fast_parser_the_messages_are_the_same(text: str, code: str, line: int, column: int) -> None:
    outcome = _outcome(text, yaml.SafeLoader)
    assert isinstance(outcome, Problems)
    assert [(found.code, found.span.line, found.span.column) for found in outcome.diagnostics] == [(code, line, column)]


def _outcome(text: str, loader: object) -> Node | Problems:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(nodes, "_FAST", loader)
        try:
            return tree(text)
        except Problems as problems:
            return problems


def test_as_deep_as_allowed() -> None:
    assert tree("[" * MAX_DEPTH + "]" * MAX_DEPTH)


NESTED: dict[str, Callable[[], str]] = {
    "a megabyte of [": lambda: "[" * 1_000_000,
    "a megabyte of {": lambda: "{" * 1_000_000,
    "both in turn": lambda: "[{" * 500_000,
    "closed again": lambda: "[" * 100_000 + "]" * 100_000,
    "lists in lists": lambda: "- " * 100_000,
    "names in names": lambda: "{a: " * 100_000,
    "complex names": lambda: "? " * 100_000,
}


@LONG
@pytest.mark.parametrize("nested", NESTED.values(), ids=NESTED.keys())
def test_nesting_without_end_is_refused(nested: Callable[[], str]) -> None:
    (found,) = problems(nested())
    assert found.code == "te-diep"


def test_nesting_without_end_ends_no_process() -> None:
    """PyYAML's fast composer ends the whole interpreter on such a text."""
    script = """
from azrules.diagnostic import Problems
from azrules.source import Source
from azrules.syntax.text import read_any
for sign in "[{":
    try:
        read_any(Source("diep", sign * 1_000_000))
    except Problems as problems:
        print(problems.diagnostics[0].code)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout.split() == ["te-diep", "te-diep"]


def test_aliases_cannot_multiply() -> None:
    bomb = "a0: &a0 [x, x]\n" + "".join(f"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n" for i in range(1, 60))
    assert {found.code for found in problems(bomb)} == {"ankers"}


def test_every_message_of_reading_is_used_in_these_tests() -> None:
    here = {code for _, code, *_ in TRAPS} | {"te-diep"}
    elsewhere = {"geen-bestand", "te-groot", "geen-utf8", "regeleinde", "json-fout", "json-niet-af", "tekst-na-json"}
    assert {message.code for message in vars(reading).values() if isinstance(message, Message)} == here | elsewhere
