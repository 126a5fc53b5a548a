"""When something holds and since when it is known, held to a slow reading of the same, day by day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azrules.model.timeline import ALWAYS, Validity, as_known, in_force, span

DAYS = [date(2024, 2, 27) + timedelta(days=number) for number in range(7)]
EDGES = [date.min, *DAYS, date.max]


@dataclass(frozen=True)
class Version:
    """Something that holds for a time; its number tells it from another that is the same."""

    number: int
    validity: Validity
    known: date | None = None


days = st.sampled_from(DAYS)
validities = st.builds(
    lambda one, other: Validity(*sorted((one, other))) if one and other else Validity(one, other),
    st.none() | days,
    st.none() | days,
)
versions = st.lists(st.tuples(validities, st.none() | days), max_size=6).map(
    lambda drawn: [Version(number, *one) for number, one in enumerate(drawn)]
)


def held(versions: Sequence[Version], day: date, known_on: date | None) -> Version | None:
    """Of the versions that hold on a day and were known, the one that came last."""
    told = [one for one in versions if one.known is None or known_on is None or one.known <= known_on]
    there = [one for one in told if day in one.validity]
    return max(there, key=lambda one: (one.known or date.min, one.number), default=None)


# ------------------------------------------------------------------------------------------------------------ validity


@pytest.mark.parametrize(
    ("validity", "inside", "outside"),
    [
        (Validity(DAYS[1], DAYS[3]), [DAYS[1], DAYS[2], DAYS[3]], [date.min, DAYS[0], DAYS[4], date.max]),
        (Validity(DAYS[1], DAYS[1]), [DAYS[1]], [DAYS[0], DAYS[2]]),
        (Validity(DAYS[1]), [DAYS[1], date.max], [date.min, DAYS[0]]),
        (Validity(None, DAYS[1]), [date.min, DAYS[1]], [DAYS[2], date.max]),
        (ALWAYS, EDGES, []),
    ],
)
def test_both_ends_are_included_and_an_open_end_never_ends(
    validity: Validity, inside: list[date], outside: list[date]
) -> None:
    assert [day in validity for day in (*inside, *outside)] == [True] * len(inside) + [False] * len(outside)


@given(validities, validities)
def test_what_two_have_and_what_one_has_alone(one: Validity, other: Validity) -> None:
    both, alone = one.within(other), one.without(other)
    for day in EDGES:
        assert (both is not None and day in both) == (day in one and day in other)
        assert sum(day in part for part in alone) == (day in one and day not in other)
    assert both == other.within(one)


@given(st.lists(validities, min_size=1, max_size=5))
def test_a_span_reaches_from_the_first_day_to_the_last(drawn: list[Validity]) -> None:
    whole = span([Version(0, one) for one in drawn])
    assert (whole.first, whole.last) == (min(one.first for one in drawn), max(one.last for one in drawn))
    assert all(one.within(whole) == one for one in drawn)


# ------------------------------------------------------------------------------------------------------- what was known


@given(versions, st.none() | days)
def test_on_each_day_one_version_holds_or_none(drawn: list[Version], known_on: date | None) -> None:
    pieces = as_known(drawn, known_on)
    for day in EDGES:
        there = [version for when, version in pieces if day in when]
        assert there == [*filter(None, [held(drawn, day, known_on)])]
        assert in_force(drawn, day, known_on) is next(iter(there), None)
    assert [when.first for when, _ in pieces] == sorted(when.first for when, _ in pieces)
    assert all(when.within(version.validity) == when for when, version in pieces)


@given(versions, versions, days)
def test_what_is_known_later_leaves_what_was_answered_before(
    drawn: list[Version], more: list[Version], known_on: date
) -> None:
    later = [Version(len(drawn) + at, one.validity, known_on + timedelta(days=1 + at)) for at, one in enumerate(more)]
    assert as_known([*drawn, *later], known_on) == as_known(drawn, known_on)


@given(versions)
def test_now_is_after_everything_was_known(drawn: list[Version]) -> None:
    assert as_known(drawn) == as_known(drawn, date.max)
