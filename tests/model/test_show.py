"""Values as people read them, in both languages."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azrules.lang import Lang
from azrules.model.show import show
from azrules.model.types import DATE, TRUTH, Choice, Choices, Number, Type
from azrules.model.units import DAY, EURO, MONTH, NONE, PERCENT, YEAR, unit_named
from azrules.model.values import UNKNOWN, Fault, Result

COLOUR = Choice("zaak.kleur", ("rood", "licht_blauw"), ("Vuurrood", "Lichtblauw"))
BARE = Choice("zaak.kleur", ("rood", "licht_blauw"))


def unit(name: str) -> Number:
    found = unit_named(name)
    assert found is not None
    return Number(found)


@pytest.mark.parametrize(
    ("result", "type_", "nl", "en"),
    [
        (True, TRUTH, "ja", "yes"),
        (False, TRUTH, "nee", "no"),
        (UNKNOWN, TRUTH, "onbekend", "unknown"),
        (UNKNOWN, Number(EURO), "onbekend", "unknown"),
        (Fault("deling-door-nul"), DATE, "fout", "fault"),
        (date(2024, 3, 1), DATE, "1 maart 2024", "1 March 2024"),
        (date(2023, 12, 31), DATE, "31 december 2023", "31 December 2023"),
        (12, Number(NONE), "12", "12"),
        (0, Number(NONE), "0", "0"),
        (1, Number(NONE), "1", "1"),
        (Fraction(-5, 2), Number(NONE), "-2,5", "-2.5"),
        (Fraction(1, 3), Number(NONE), "1/3 (ongeveer 0,33)", "1/3 (about 0.33)"),
        (Fraction(1, 2), Number(PERCENT), "50 %", "50 %"),
        (Fraction(1, 1000), Number(PERCENT), "0,1 %", "0.1 %"),
        (216, Number(YEAR), "18 jaar", "18 years"),
        (12, Number(YEAR), "1 jaar", "1 year"),
        (6, Number(YEAR), "0,5 jaar", "0.5 years"),
        (1, Number(MONTH), "1 maand", "1 month"),
        (3, Number(MONTH), "3 maanden", "3 months"),
        (1, Number(DAY), "1 dag", "1 day"),
        (30, Number(DAY), "30 dagen", "30 days"),
        (Fraction(5, 2), unit("uur/week"), "2,5 uur per week", "2.5 hours per week"),
        (1, unit("dagdeel/week"), "1 dagdeel per week", "1 half-day per week"),
        (Fraction(20, 12), unit("dag/jaar"), "20 dagen per jaar", "20 days per year"),
        (Fraction(1, 2), unit("vte"), "0,5 vte", "0.5 FTE"),
        (Fraction(25, 2), Number(EURO), "€ 12,50", "€ 12.50"),
        (0, Number(EURO), "€ 0,00", "€ 0.00"),
        (Fraction(1, 20), Number(EURO), "€ 0,05", "€ 0.05"),
        (Fraction(-25, 2), Number(EURO), "€ -12,50", "€ -12.50"),
        (Fraction(-1, 20), Number(EURO), "€ -0,05", "€ -0.05"),
        (Fraction(12345, 1000), Number(EURO), "€ 12,345", "€ 12.345"),
        (Fraction(10, 3), Number(EURO), "€ 10/3", "€ 10/3"),
        (Fraction(25, 2), unit("euro/uur"), "12,5 euro per uur", "12.5 euros per hour"),
        ("rood", COLOUR, "Vuurrood", "Vuurrood"),
        ("licht_blauw", BARE, "licht blauw", "licht blauw"),
        (frozenset(COLOUR.members), Choices(COLOUR), "Vuurrood, Lichtblauw", "Vuurrood, Lichtblauw"),
        (frozenset({"licht_blauw"}), Choices(BARE), "licht blauw", "licht blauw"),
        (frozenset(), Choices(COLOUR), "geen", "none"),
    ],
)
def test_a_result(result: Result, type_: Type, nl: str, en: str) -> None:
    assert show(result, type_) == nl
    assert show(result, type_, "en") == en


@given(st.fractions(max_denominator=1000), st.sampled_from(["nl", "en"]))
def test_an_amount_is_exact_and_has_cents(amount: Fraction, lang: Lang) -> None:
    told = show(amount, Number(EURO), lang)
    assert re.fullmatch(r"€ -?[0-9]+([.,][0-9]{2,}|/[0-9]+)", told)
    assert Fraction(told.removeprefix("€ ").replace(",", ".")) == amount
