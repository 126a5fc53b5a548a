"""Numbers are exact: as text and back they are the same, and a whole number is always an int."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azrules.numbers import Exact, decimal, exact

NUMBERS = st.integers() | st.fractions() | st.decimals(-9999, 9999, places=4).map(Fraction)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0"),
        (-12, "-12"),
        (1200, "1200"),
        (Fraction(5, 2), "2.5"),
        (Fraction(-1, 2), "-0.5"),
        (Fraction(1, 8), "0.125"),
        (Fraction(1, 100), "0.01"),
        (Fraction(-1001, 1000), "-1.001"),
        (Fraction(10), "10"),
        (Fraction(1, 3), "1/3"),
        (Fraction(-7, 6), "-7/6"),
    ],
)
def test_decimal(number: Exact, text: str) -> None:
    assert decimal(number) == text


@given(NUMBERS)
def test_nothing_is_lost_in_a_decimal(number: Exact) -> None:
    text = decimal(number)
    assert Fraction(text) == number
    assert re.fullmatch(r"-?(0|[1-9][0-9]*)(\.[0-9]*[1-9]|/[1-9][0-9]*)?", text)


@given(NUMBERS)
def test_a_whole_number_is_an_int(number: Exact) -> None:
    assert exact(number) == number
    assert isinstance(exact(number), int) is (Fraction(number).denominator == 1)
