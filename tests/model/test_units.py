"""Units: which numbers may meet, and how a unit that is written down counts."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azrules.model.units import DAY, EURO, MONTH, NONE, PERCENT, SPELLINGS, WORDS, YEAR, Unit, unit_named
from azrules.numbers import Exact, exact

WORD = st.sampled_from([word.unit for word in WORDS.values()])
UNITS = st.sampled_from([NONE]) | WORD | st.builds(Unit.per, WORD, WORD) | st.builds(Unit.times, WORD, WORD)
HOUR = WORDS["uur"].unit


@pytest.mark.parametrize(
    ("written", "like", "factor", "name"),
    [
        ("uur", HOUR, 1, "uur"),
        ("uren", HOUR, 1, "uur"),
        ("jaar", MONTH, 12, "jaar"),
        ("maanden", YEAR, 1, "maand"),
        ("€", EURO, 1, "euro"),
        ("%", NONE, Fraction(1, 100), "procent"),
        ("uren/week", HOUR.per(WORDS["week"].unit), 1, "uur/week"),
        ("€ / uur", EURO.per(HOUR), 1, "euro/uur"),
        ("dag/jaar", DAY.per(MONTH), Fraction(1, 12), "dag/jaar"),
        ("jaar/week", MONTH.per(WORDS["week"].unit), 12, "jaar/week"),
        ("procent/jaar", NONE.per(MONTH), Fraction(1, 1200), "procent/jaar"),
        ("euro/procent", EURO, 100, "euro/procent"),
    ],
)
def test_a_unit_as_it_is_written(written: str, like: Unit, factor: Exact, name: str) -> None:
    unit = unit_named(written)
    assert unit is not None
    assert unit.fits(like)
    assert (unit.factor, unit.name) == (factor, name)


@pytest.mark.parametrize("written", ["", "u", "uur/", "/week", "uur/week/jaar", "uur week", "Uur"])
def test_what_is_no_unit(written: str) -> None:
    assert unit_named(written) is None


@pytest.mark.parametrize("unit", [PERCENT, YEAR, MONTH, DAY, EURO], ids=lambda unit: unit.name)
def test_units_that_the_language_knows_by_itself_are_words_too(unit: Unit) -> None:
    assert WORDS[unit.name].unit is unit


@pytest.mark.parametrize(
    ("left", "right", "fit"),
    [
        (YEAR, MONTH, True),
        (PERCENT, NONE, True),
        (MONTH, DAY, False),
        (EURO, NONE, False),
        (WORDS["week"].unit, DAY, False),
        (HOUR.per(WORDS["week"].unit), HOUR, False),
    ],
)
def test_which_units_fit(left: Unit, right: Unit, fit: bool) -> None:
    assert left.fits(right) is right.fits(left) is fit


@given(UNITS, UNITS)
def test_times_and_per_undo_each_other(left: Unit, right: Unit) -> None:
    assert left.per(right).times(right).fits(left)
    assert left.times(right).per(right).fits(left)
    assert left.times(right).fits(right.times(left))
    assert left.per(left).fits(NONE)


@given(UNITS)
def test_a_plain_number_changes_no_unit(unit: Unit) -> None:
    assert unit.times(NONE) == unit.per(NONE) == unit
    assert NONE.times(unit).fits(unit)


@given(WORD, WORD)
def test_a_composed_unit_counts_as_its_parts_do(above: Unit, below: Unit) -> None:
    unit = unit_named(f"{above.name}/{below.name}")
    assert unit is not None
    assert unit.fits(above.per(below))
    assert unit.factor * below.factor == above.factor
    assert unit.factor == exact(unit.factor)


def test_no_two_units_share_a_spelling() -> None:
    spellings = [spelling for word in WORDS.values() for spelling in set(word.nl)]
    assert len(spellings) == len(set(spellings)) == len(SPELLINGS) - len("€%")
