"""What people write in another way than the language does is recognised: the message says what was perhaps meant."""

from __future__ import annotations

import pytest

from azrules.check.elaborate import Scope
from azrules.diagnostic import Diagnostic, Problems, near
from azrules.model import operators as op
from azrules.model.types import TRUTH
from azrules.source import Source, Span
from azrules.syntax import keywords as kw
from azrules.syntax import literals, nodes
from azrules.syntax.formula import parse
from azrules.syntax.json import read as read_json


def whole(text: str) -> Span:
    return Source("formule", text).span(0, len(text))


def only(problems: Problems) -> Diagnostic:
    [found] = problems.diagnostics
    return found


# A formula, what of it is underlined, and what was perhaps meant.
FORMULAS = {
    "wil EN kan": ("EN", "en"),
    "wil and kan": ("and", "en"),
    "wil && kan": ("&&", "en"),
    "wil | kan": ("|", "of"),
    "geen kan": ("kan", "niet kan"),
    "not kan": ("kan", "niet kan"),
    "!kan": ("!", "niet"),
    "wil is ja": ("is", "="),
    "wil == ja": ("==", "="),
    "uren <> 3": ("<>", "!="),
    "uren ≠ 3": ("≠", "!="),
    "uren => 3": ("=>", ">="),
    "uren ≥ 3": ("≥", ">="),
    "uren =< 3": ("=<", "<="),
    "uren x 4": ("x", "*"),
    "uren × 4": ("×", "*"),
    "uren − 4": ("−", "-"),
    "3 uur per week": ("per", "/"),
    "min(a; b)": (";", ","),
    'wil = "ja"': ('"ja"', "ja"),
    "vorm = 'atelier'": ("'atelier'", "atelier"),
    'dag < "2024-03-01"': ('"2024-03-01"', "2024-03-01"),
    'vorm = "een atelier"': ('"een atelier"', None),
    "uren minstens 4": ("minstens", "uren >= 4"),
    "wil en uren ten hoogste 4 uur": ("ten", "wil en uren <= 4"),
    "uren is meer dan grens": ("is", "uren > grens"),
    "uren minder dan 4": ("minder", "uren < 4"),
    "uren minstens": ("minstens", "uren_minstens"),
    "uren per week >= 3": ("per", "uren_per_week"),
    "vraag naar arbeid en wil": ("naar", "vraag_naar_arbeid"),
    "dag < 1/7/2024": ("1/7/2024", "2024-07-01"),
    "dag < 1-7-2024": ("1-7-2024", "2024-07-01"),
    "dag < 1.7.2024": ("1.7.2024", "2024-07-01"),
    "dag < 2024-7-1": ("2024-7-1", "2024-07-01"),
    "dag < 2024/07/01": ("2024/07/01", "2024-07-01"),
    "dag < 2024-31-12": ("2024-31-12", "2024-12-31"),
    "dag < 31/2/2024": ("31/2/2024", None),
}


@pytest.mark.parametrize(("text", "said"), FORMULAS.items(), ids=FORMULAS)
def test_in_a_formula(text: str, said: tuple[str, str | None]) -> None:
    with pytest.raises(Problems) as raised:
        parse(whole(text))
    found = only(raised.value)
    assert (found.span.text, found.near) == said


@pytest.mark.parametrize("text", ["1 - 7 - 2024", "10-2-1", "1 / 7 / 2024"])
def test_what_only_looks_like_a_date_is_computed(text: str) -> None:
    assert parse(whole(text)).span.text == text


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1 juli 2024", "2024-07-01"),
        ("3 mrt 2024", "2024-03-03"),
        ("31 December 1959", "1959-12-31"),
        ("1 augustus 24", None),
        ("juli 2024", None),
        ("1 blauw 2024", None),
    ],
)
def test_in_a_date(text: str, meant: str | None) -> None:
    with pytest.raises(Problems) as raised:
        literals.day(text, whole(text))
    assert only(raised.value).near == meant


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("3 uur", "schrijf 3, zonder eenheid"),
        ("3,5 uur/week", "schrijf 3.5, zonder eenheid"),
        ("50%", "schrijf 50, zonder eenheid"),
        ("€ 1.250,00", "schrijf 1250.00, zonder eenheid"),
        ("12 €", "schrijf 12, zonder eenheid"),
        ("1e6", "schrijf 12, -3 of 12.50"),
        ("twaalf", "schrijf 12, -3 of 12.50"),
    ],
)
def test_in_a_number(text: str, advice: str) -> None:
    with pytest.raises(Problems) as raised:
        literals.number(text, whole(text))
    assert only(raised.value).advises() == advice


@pytest.mark.parametrize(
    ("text", "code", "meant"),
    [
        ("a:\n  b\n  c: 1", "dubbelepunt-vergeten", "b:"),
        ("a:\n  b:1\n  c: 1", "dubbelepunt-vergeten", "b: 1"),
        ("a:\n  - b\n  -c\n", "dubbelepunt-vergeten", "- c"),
        ("a:\n  b c\n  d: 1", "dubbelepunt-vergeten", "b: c"),
        ("a:\n  b c d\n  e: 1", "dubbelepunt-vergeten", None),
        ("a:\n  - b\n  c\n  - d", "dubbelepunt-vergeten", "- c"),
        ("a:\n  - b\n  c d\n", "dubbelepunt-vergeten", "- c d"),
        ("a: {b:1}", "naam-zonder-waarde", "b: 1"),
        ("a: {b: 1, c}", "naam-zonder-waarde", None),
    ],
)
def test_in_yaml(text: str, code: str, meant: str | None) -> None:
    with pytest.raises(Problems) as raised:
        nodes.read(Source("regelset.yaml", text))
    found = only(raised.value)
    assert (found.code, found.near) == (code, meant)


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("a:\n   b: 1\n  c: 2\n", "laat hem na 2 spaties beginnen"),
        ("a:\n  b:\n    c: 1\n   d:\n    e: 2", "laat hem na 2 spaties beginnen"),
        ("a:\n  b:\n    - c: 1\n   - d\n", "laat hem na 4 spaties beginnen"),
        ("a:\n    b:\n     c: 1\n   d: 2\n  e: 3", "de regels erboven beginnen na 0, 4 of 5"),
    ],
)
def test_where_a_line_could_begin(text: str, advice: str) -> None:
    with pytest.raises(Problems) as raised:
        nodes.read(Source("regelset.yaml", text))
    assert only(raised.value).advises().endswith(advice)


@pytest.mark.parametrize(
    ("word", "keys", "meant"),
    [
        ("tot", ["tot en met", "vanaf"], "tot en met"),
        ("Tenzij", ["behalve", "is"], "behalve"),
        ("als", ["bij", "naar"], "bij"),
        ("voorwaarde", ["voldaan als", "is"], "voldaan als"),
        ("formule", ["voldaan als", "is"], "is"),
        ("formule", ["titel"], None),
        ("titl", ["titel"], "titel"),
    ],
)
def test_a_key(word: str, keys: list[str], meant: str | None) -> None:
    assert kw.key_meant(word, keys) == meant


@pytest.mark.parametrize(("text", "meant"), [('{"a": ja}', '"ja"'), ("{a: 1}", '"a"'), ('{"a": }', None)])
def test_in_json(text: str, meant: str | None) -> None:
    with pytest.raises(Problems) as raised:
        read_json(Source("gegevens.json", text))
    assert only(raised.value).near == meant


@pytest.mark.parametrize("row", op.FUNCTIONS, ids=lambda row: row.nl)
@pytest.mark.parametrize("form", ["{}(ja, ja)", "{}"])
def test_a_function_says_how_it_is_called(row: op.Operator, form: str) -> None:
    nothing = Scope({}, frozenset(), lambda name: TRUTH, lambda name: None)
    with pytest.raises(Problems) as raised:
        nothing.infer(parse(whole(form.format(row.nl))))
    found = only(raised.value)
    assert found.advises().startswith(f"schrijf `{row.nl}(")
    assert found.advises("en").startswith(f"write `{row.nl}(")


@pytest.mark.parametrize(
    ("word", "meant"), [("Ja", "ja"), ("NAAM", "naam"), ("naam", None), ("nam", "naam"), ("iets", None)]
)
def test_capitals_make_no_difference(word: str, meant: str | None) -> None:
    assert near(word, ["ja", "naam"]) == meant
