"""The values worth trying: never one that a law refuses, and always those at the limits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given

from azrules import passes
from azrules.analyse.domain import Domain
from azrules.model.bounds import outside
from azrules.model.ruleset import Bounds, Fact, Law
from azrules.model.types import Choices, Rows
from azrules.model.values import Result, Value
from tests.laws import COLOUR, Case, answers, cases
from tests.long import LONG

DAY = date(2024, 3, 1)


@pytest.fixture(scope="module")
def tree() -> Law:
    return passes.load("beslissingsboom").on(DAY)


def allowed(fact: Fact, value: Value, law: Law) -> bool:
    if isinstance(value, tuple):
        rows = (zip(fact.row, row, strict=True) for row in value)
        return all(result is None or allowed(one, result, law) for row in rows for one, result in row)  # type: ignore[arg-type]
    return outside(fact, value, law.date) is None


def known(case: Case) -> Mapping[str, Result]:
    return case.given.known()


# ------------------------------------------------------------------------------------------------- values worth trying


@LONG
@given(cases())
def test_no_law_refuses_what_is_proposed(case: Case) -> None:
    domain = Domain([case.law])
    for name, fact in case.law.ruleset.facts.items():
        found = [*domain.values(name, known(case))]
        assert all(allowed(fact, value, case.law) for value in found)
        assert len(set(found)) == len(found)
        assert case.given[name] not in found


def test_a_number_is_tried_at_each_limit_of_its_unit(tree: Law) -> None:
    found = [*Domain([tree]).values("persoon.uren_per_week")]
    assert {Fraction(299, 100), 3, Fraction(301, 100), 20, 0, 60} <= {*found}
    assert found.index(3) < found.index(60)


def test_a_number_is_tried_around_the_other_facts_of_the_case(tree: Law) -> None:
    found = {*Domain([tree]).values("initiatief.onkosten_vergoed", {"initiatief.onkosten": 25})}
    assert {Fraction(2499, 100), 25, Fraction(2501, 100)} <= found


def test_a_birth_is_tried_at_each_age_before_the_reference_date_and_at_each_row_of_the_parameter(tree: Law) -> None:
    found = {*Domain([tree]).values("persoon.geboortedatum")}
    assert {date(2006, 3, 1), date(2006, 3, 2), date(1959, 3, 1), date(1960, 1, 1), date(1959, 12, 31), DAY} <= found
    assert max(found) == DAY


def test_a_start_is_tried_at_an_age_of_the_person(tree: Law) -> None:
    found = {*Domain([tree]).values("persoon.startdatum_arbeidszorg", {"persoon.geboortedatum": date(1955, 2, 14)})}
    assert {date(2020, 2, 13), date(2020, 2, 14)} <= found


def test_a_set_is_tried_with_one_member_more_or_less(tree: Law) -> None:
    here = frozenset(("psychisch", "verslaving"))
    found = {*Domain([tree]).values("persoon.oorzaken", {"persoon.oorzaken": here})}
    assert {frozenset(("psychisch",)), here | {"andere"}, frozenset(("andere",)), frozenset[str]()} <= found


def test_a_list_is_tried_with_a_row_less_a_row_more_and_another_value_in_a_row() -> None:
    law = passes.load("omkadering").on(DAY)
    table = ((Fraction(19), 3), (Fraction(38), 5))
    found = {*Domain([law]).values("initiatief.medewerkers", {"initiatief.medewerkers": table})}
    assert {(), table[:1], table[1:], (*table, table[1]), (table[0], (30, 5))} <= found


# ------------------------------------------------------------------------------------------------- the declared domain


@given(cases())
def test_the_size_of_a_domain_is_what_it_has(case: Case) -> None:
    domain = Domain([case.law])
    for name, fact in case.law.ruleset.facts.items():
        size = domain.size(name)
        if size is None:
            assert isinstance(fact.type, Rows) or fact.bounds.low is None
        elif not fact.bounds.to_reference:
            every = [*domain.every(name)]
            assert len(every) == len({*every}) == size
            assert {*answers(fact, case.law.date)} <= {*every}
            assert all(allowed(fact, value, case.law) for value in every)


def test_a_domain_without_an_end_has_no_size(tree: Law) -> None:
    domain = Domain([tree])
    assert domain.size("persoon.uren_per_week") == 6001
    assert domain.size("persoon.geboortedatum") == (DAY - date(1900, 1, 1)).days + 1
    assert Domain([passes.load("omkadering").on(DAY)]).size("initiatief.medewerkers") is None
    assert domain.size("niets") == 0


# --------------------------------------------------------------------------------------------------------- two laws


def changed(law: Law, name: str, **changes: object) -> Law:
    fact = replace(law.ruleset.facts[name], **changes)  # type: ignore[arg-type]
    return replace(law.ruleset, facts={**law.ruleset.facts, name: fact}).on(law.date)


def test_of_two_laws_only_what_both_allow_is_tried(tree: Law) -> None:
    name = "persoon.uren_per_week"
    domain = Domain([tree, changed(tree, name, bounds=Bounds(2, 40, Fraction(1, 6)))])
    assert domain.facts[name].bounds == Bounds(2, 40, Fraction(1, 2))
    assert {*domain.values(name)} <= {*domain.every(name)}
    assert domain.size(name) == 77


def test_of_two_laws_only_members_of_both_are_tried(tree: Law) -> None:
    name = "persoon.oorzaken"
    had = tree.ruleset.facts[name].type
    assert isinstance(had, Choices)
    fewer = replace(had.of, members=had.of.members[1:], labels=had.of.labels[1:])
    domain = Domain([tree, changed(tree, name, type=Choices(fewer))])
    assert not any("psychisch" in value for value in domain.values(name) if isinstance(value, frozenset))


def test_a_fact_that_two_laws_understand_differently_is_not_tried(tree: Law) -> None:
    name = "persoon.wekelijks"
    domain = Domain([tree, changed(tree, name, type=COLOUR)])
    assert name not in domain.facts
    assert not [*domain.values(name)]
    assert domain.partial == {name}


def test_what_one_of_two_laws_does_not_take_is_named(tree: Law) -> None:
    name = "persoon.uren_per_week"
    assert not Domain([tree, changed(tree, name, title="Uren")]).partial
    assert Domain([tree, changed(tree, name, bounds=Bounds(2, 60, Fraction(1, 4)))]).partial == {name}
    assert Domain([tree, changed(tree, "persoon.oorzaken", at_least=2)]).partial == {"persoon.oorzaken"}
