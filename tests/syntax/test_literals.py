"""Numbers and dates have one notation each; every other one is refused with the way to write it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azrules.diagnostic import Diagnostic, Problems
from azrules.source import Source, Span
from azrules.syntax import literals


def place(text: str) -> Span:
    return Source("feiten.yaml", text).span(0, len(text))


def number(text: str, exact: bool = False) -> int | Fraction:
    return literals.number(text, place(text), exact)


def refused_number(text: str) -> Diagnostic:
    with pytest.raises(Problems) as raised:
        number(text)
    (found,) = raised.value.diagnostics
    assert (found.code, found.span.text) == ("getal-notatie", text)
    return found


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", 0),
        ("12", 12),
        ("-3", -3),
        ("12.50", Fraction(25, 2)),
        ("0.001", Fraction(1, 1000)),
        ("1000", 1000),
        ("1.0000", 1),
        ("-0.5", Fraction(-1, 2)),
        ("1.1", Fraction(11, 10)),
        ("1" * 30, int("1" * 30)),
    ],
)
def test_a_number_is_exact(text: str, value: int | Fraction) -> None:
    assert number(text) == value
    assert type(number(text)) is type(value), "a whole number is an int, no other is"


def test_where_the_notation_is_exact_a_point_is_no_doubt() -> None:
    assert number("1.000", exact=True) == 1
    assert number("12.345", exact=True) == Fraction(12345, 1000)


@pytest.mark.parametrize(
    ("text", "dutch", "english"),
    [
        ("1.000", "1000 (geheel) of 1.0000 (met cijfers na de komma)", "1000 (whole) or 1.0000 (with decimals)"),
        (
            "-12.345",
            "-12345 (geheel) of -12.3450 (met cijfers na de komma)",
            "-12345 (whole) or -12.3450 (with decimals)",
        ),
        ("1.000.000", "1000000", "1000000"),
        ("12,50", "12.50", "12.50"),
        ("-0,5", "-0.5", "-0.5"),
        ("1.234,56", "1234.56", "1234.56"),
        ("1.234.567,8", "1234567.8", "1234567.8"),
        ("1,234", "1234 (geheel) of 1.2340 (met cijfers na de komma)", "1234 (whole) or 1.2340 (with decimals)"),
        ("007", "7", "7"),
        ("-00.5", "-0.5", "-0.5"),
        ("00", "0", "0"),
        ("+3", "3", "3"),
        ("1_000", "1000", "1000"),
        ("1 000 000", "1000000", "1000000"),
        ("1 000,5", "1000.5", "1000.5"),
        ("12 uur", "12, zonder eenheid", "12, without a unit"),
        ("€ 12,50", "12.50, zonder eenheid", "12.50, without a unit"),
        ("50%", "50, zonder eenheid", "50, without a unit"),
        ("1" * 31, "hoogstens 30 tekens", "at most 30 characters"),
        ("", "12, -3 of 12.50", "12, -3 or 12.50"),
        ("twaalf", "12, -3 of 12.50", "12, -3 or 12.50"),
        ("1e3", "12, -3 of 12.50", "12, -3 or 12.50"),
        (".5", "12, -3 of 12.50", "12, -3 or 12.50"),
        ("5.", "12, -3 of 12.50", "12, -3 or 12.50"),
        ("1.2.3", "12, -3 of 12.50", "12, -3 or 12.50"),
        ("- 3", "-3", "-3"),
        ("--3", "12, -3 of 12.50", "12, -3 or 12.50"),
        ("nan", "12, -3 of 12.50", "12, -3 or 12.50"),
        ("٣", "12, -3 of 12.50", "12, -3 or 12.50"),
    ],
)
def test_how_to_write_a_number_is_said(text: str, dutch: str, english: str) -> None:
    found = refused_number(text)
    assert found.advises() == f"schrijf {dutch}"
    assert found.advises("en") == f"write {english}"


@given(st.text("0123456789.,_+- ", max_size=12))
def test_what_is_said_to_write_is_a_number(text: str) -> None:
    try:
        assert number(text) == Decimal(text)
    except Problems as problems:
        (found,) = problems.diagnostics
        for one in found.advises().removeprefix("schrijf ").replace(",", "").split():
            if one[0].isdigit() or one[0] == "-":
                number(one)


@given(st.integers(-(10**28), 10**28) | st.decimals(-(10**9), 10**9, places=5))
def test_a_number_is_read_back(value: int | Decimal) -> None:
    assert number(str(value)) == value


@given(st.dates())
def test_a_date_is_year_month_day(day: date) -> None:
    assert literals.day(day.isoformat(), place(day.isoformat())) == day


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2023-02-29", "datum-bestaat-niet"),
        ("2024-13-01", "datum-bestaat-niet"),
        ("2024-00-10", "datum-bestaat-niet"),
        ("0000-01-01", "datum-bestaat-niet"),
        ("2024-3-1", "datum-notatie"),
        ("01-03-2024", "datum-notatie"),
        ("20240301", "datum-notatie"),
        ("2024-03-01T00:00", "datum-notatie"),
        ("2024-03-01 ", "datum-notatie"),
        ("٢٠٢٤-٠٣-٠١", "datum-notatie"),
        ("vandaag", "datum-notatie"),
        ("", "datum-notatie"),
    ],
)
def test_what_is_no_date_is_refused(text: str, code: str) -> None:
    with pytest.raises(Problems) as raised:
        literals.day(text, place(text))
    (found,) = raised.value.diagnostics
    assert (found.code, found.span.text) == (code, text)
