"""What a formula means once its names, types and units are known: bare numbers and members, ranges, lists, readings."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from azrules.interface import Rules
from azrules.model.ruleset import ByReading, Validity
from azrules.model.types import TRUTH, Number
from azrules.model.units import EURO, YEAR, unit_named
from tests.check.mistakes import CONDITION
from tests.check.proef import DAY, RULES, Change, rules

PERSON = {
    "geboortedatum": date(1990, 5, 10),
    "uren_per_week": 12,
    "inkomen": 900,
    "ervaring": 12,
    "aanwezig": True,
    "gemotiveerd": False,
    "talen": ["nl", "fr"],
    "wekelijks": True,
}
CASE = {"persoon": PERSON, "initiatief": {"werkvorm": "horeca", "aantal_plaatsen": 10, "wekelijks": False}}
FIRST: Change = (
    "stel in volgorde: [jong_genoeg, werkt_genoeg, mag_mee]",
    "stel in volgorde: [lang_genoeg, jong_genoeg, werkt_genoeg, mag_mee]",
)


def value(*changes: Change, rule: str = "lang_genoeg", case: dict[str, Any] = CASE) -> object:
    return Rules(rules(FIRST, *changes)).on(DAY).evaluate(case).rules[rule].value


# Conditions that are ja in this case; their denials are nee.
HOLDS = [
    # a bare number takes the unit of the other side, on either side and in any depth
    "ervaring = 12",
    "12 = ervaring",
    "ervaring = 1 jaar",
    "ervaring = 6 + 6 maanden",
    "ervaring - 6 = 6",
    "0 < ervaring + 1",
    "-ervaring < 0",
    "-ervaring = -12",
    "leeftijd(geboortedatum, peildatum) >= 33",
    "leeftijd(geboortedatum, peildatum) < 34",
    "33 jaar = leeftijd(geboortedatum, peildatum)",
    "jaren_tussen(geboortedatum, peildatum) = 33",
    "uren_per_week = 12 uur/week",
    "uren_per_week >= minimum_uren",
    "minimum_uren = 4",
    "inkomen = € 900",
    "inkomen = 900 euro",
    "inkomen * 50% = 450",
    "inkomen * 2 / 3 = € 600",
    "inkomen / uren_per_week = € 900 / 12 uur/week",
    "inkomen / 900 euro = 1",
    "als aanwezig dan ervaring = 12 anders nee",
    "(als aanwezig dan 12 anders ervaring) = 1 jaar",
    "(als gemotiveerd dan ervaring anders 6) = 6 maanden",
    "min(6, ervaring) = 6",
    "max(6, ervaring, 1 jaar) = 12",
    "abs(-ervaring) = 12",
    # ranges, with and without their bounds
    "ervaring in [12..13]",
    "ervaring in [11..12]",
    "niet ervaring in (12..13]",
    "niet ervaring in [11..12)",
    "ervaring in (11..13)",
    "ervaring in [6..2 jaar]",
    "geboortedatum in [1990-05-10..peildatum)",
    # lists
    "ervaring in [6, 1 jaar]",
    "niet ervaring in [6, 7]",
    "12 in [4, ervaring]",
    "12 in [ervaring - 1..ervaring]",
    "horeca in [atelier, werkvorm]",
    "geboortedatum in [1990-05-10]",
    "aanwezig in [nee, ja]",
    # members of a choice
    "werkvorm = horeca",
    "horeca = werkvorm",
    "werkvorm = werkvorm.horeca",
    "werkvorm = initiatief.werkvorm.horeca",
    "initiatief.werkvorm != atelier",
    "werkvorm in [atelier, horeca]",
    "niet werkvorm in [atelier]",
    "(als aanwezig dan werkvorm anders atelier) = horeca",
    "(als aanwezig dan horeca anders werkvorm) = werkvorm",
    # sets
    "nl in talen",
    "niet de in talen",
    "talen bevat alle van [nl, fr]",
    "niet talen bevat alle van [nl, de]",
    "talen enkel uit [nl, fr, de]",
    "niet talen enkel uit [nl]",
    "talen = talen",
    "talen enkel uit talen",
    "aantal(talen) = 2",
    # days
    "geboortedatum + 33 jaar < peildatum",
    "geboortedatum + 34 jaar > peildatum",
    "peildatum - 1 jaar = 2023-03-01",
    "peildatum + ervaring = 2025-03-01",
    "peildatum - 29 dagen = 2024-02-01",
    "peildatum - 2024-02-01 = 29",
    "29 dagen = peildatum - 2024-02-01",
    "dagen_tussen(2024-02-01, peildatum) = 29",
    "jaar(peildatum) = 2024",
    "max(geboortedatum, 2000-01-01) = 2000-01-01",
    # ja and nee
    "aanwezig",
    "niet gemotiveerd",
    "aanwezig = ja",
    "aanwezig != gemotiveerd",
    "persoon.wekelijks en niet initiatief.wekelijks",
    "gemotiveerd of aanwezig",
    # other rules
    "werkt_genoeg en bijdrage = 0",
]


@pytest.mark.parametrize("formula", HOLDS)
def test_a_condition_means_what_it_says(formula: str) -> None:
    assert value((CONDITION, f"({formula}) en ervaring = 12")) is True
    assert value((CONDITION, f"niet ({formula}) en ervaring = 12")) is False


def test_a_member_with_its_choice_before_it_is_one_of_the_neighbour() -> None:
    """Two parts may each have a choice of that name."""
    twin: Change = (
        "    hobby:\n",
        "    werkvorm:\n      titel: Gewenst\n      type: keuze\n      waarden: {atelier: A, horeca: H}\n"
        "      vraag: Welke werkvorm wil de persoon?\n    hobby:\n",
    )
    applies: Change = (
        "van toepassing als: werkvorm = horeca",
        "van toepassing als: initiatief.werkvorm = werkvorm.horeca",
    )
    condition: Change = (CONDITION, "persoon.werkvorm = werkvorm.horeca en ervaring = 12")
    case = {**CASE, "persoon": {**PERSON, "werkvorm": "horeca"}}
    assert value(twin, applies, condition, case=case) is True


def test_a_list_leaves_out_what_does_not_apply() -> None:
    no_taal = {**CASE, "persoon": {**PERSON, "talen": ["fr"]}}
    alone = {**no_taal, "initiatief": {"werkvorm": "atelier"}}
    for group, applies, does_not in (
        ("alle van", False, True),
        ("minstens één van", False, False),
        ("geen van", True, True),
    ):
        change: Change = (f"voldaan als: {CONDITION}", f"{group}:\n      - spreekt_taal")
        used: Change = ("als: gemotiveerd", "als: gemotiveerd en ervaring > 1 jaar")
        assert value(change, used, case=no_taal) is applies
        assert value(change, used, case=alone) is does_not


def test_so_many_of_a_list() -> None:
    for count, holds in ((1, True), (2, True), (3, False)):
        change: Change = (
            f"voldaan als: {CONDITION}",
            f"minstens:\n      aantal: {count}\n      van:\n"
            "        - ervaring = 12\n        - aanwezig\n        - gemotiveerd",
        )
        assert value(change) is holds


# ------------------------------------------------------------------------------------------------------ types of rules

TYPED: list[tuple[Change, object]] = [
    (("- anders: € 0", "- anders: 0"), Number(EURO)),
    (("dan: inkomen / 10", "dan: 0"), Number(EURO)),
    (("        dan: inkomen / 10\n      - anders: € 0", "        dan: 0\n      - anders: 1"), Number()),
    (
        ("        dan: inkomen / 10\n      - anders: € 0", "        dan: 0\n      - anders: 1\n    type: bedrag"),
        Number(EURO),
    ),
    (
        (
            "        dan: inkomen / 10\n      - anders: € 0",
            "        dan: ervaring\n      - anders: 1\n    eenheid: jaar",
        ),
        Number(YEAR),
    ),
    (("        dan: inkomen / 10\n      - anders: € 0", "        dan: ja\n      - anders: aanwezig"), TRUTH),
]


@pytest.mark.parametrize(("change", "type_"), TYPED, ids=[change[1].strip() for change, _ in TYPED])
def test_the_type_of_a_rule(change: Change, type_: object) -> None:
    assert rules(change).rules["bijdrage"].type == type_


def test_a_declared_unit_is_that_of_a_bare_number() -> None:
    change: Change = (
        "        dan: inkomen / 10\n      - anders: € 0",
        "        dan: 2\n      - anders: 1\n    eenheid: jaar",
    )
    case = {**CASE, "persoon": {**PERSON, "inkomen": 1001}}
    assert value(change, rule="bijdrage", case=case) == 24
    assert value(change, rule="bijdrage") == 12


def test_an_open_question_has_the_type_it_says() -> None:
    assert rules().rules["drukte"].type == Number(unit_named("plaats") or YEAR)
    bedrag = ("    eenheid: plaats\n  mag_mee", "    type: bedrag\n  mag_mee")
    assert rules(bedrag).rules["drukte"].type == Number(EURO)
    assert rules(("    eenheid: plaats\n  mag_mee", "  mag_mee")).rules["drukte"].type == Number()
    assert rules().rules["drukte"].open_question == "Niemand weet hoe druk het is."


def test_a_reading_may_be_a_condition_in_full() -> None:
    body = "boven:\n        alle van:\n          - uren_per_week > minimum_uren\n          - aanwezig"
    ruleset = rules(("boven: uren_per_week > minimum_uren", body))
    assert isinstance(ruleset.rules["werkt_genoeg"].body, ByReading)
    assert ruleset.rules["werkt_genoeg"].type == TRUTH


# ------------------------------------------------------------------------------------------------ what is right as well

FINE: dict[str, tuple[Change, ...]] = {
    "een-dag": (("tot en met: 2030-12-31", "tot en met: 2020-01-01"),),
    "een-rij-van-een-dag": (
        ("        tot en met: 2023-12-31", "        tot en met: 2020-01-01"),
        ("        vanaf: 2024-01-01", "        vanaf: 2020-01-02"),
    ),
    "rijen-in-een-andere-volgorde": (
        (
            '      - waarde: 65\n        tot en met: 1959-12-31\n        bron: {document: web, plaats: "3"}\n'
            "      - waarde: 66\n        vanaf: 1960-01-01\n",
            '      - waarde: 66\n        vanaf: 1960-01-01\n        bron: {document: web, plaats: "3"}\n'
            "      - waarde: 65\n        tot en met: 1959-12-31\n",
        ),
    ),
    "bereik-van-een-waarde": (("bereik: 0 tot en met 60", "bereik: 5 tot en met 5"),),
    "bereik-zonder-begin": (("bereik: 0 tot en met 60", "bereik: tot en met 60"),),
    "bereik-zonder-einde": (("bereik: 0 tot en met 60", "bereik: vanaf 0"),),
    "bereik-met-vanaf": (("bereik: 0 tot en met 60", "bereik: vanaf 0 tot en met 60"),),
    "bereik-onder-nul": (("bereik: 0 tot en met 60", "bereik: -5 tot en met -1"),),
    "standaardwaarde-op-de-grens": (("      stap: 0.5\n", "      stap: 0.5\n      standaardwaarde: 60\n"),),
    "standaardwaarde-van-een-set": (("      minstens: 1\n", "      minstens: 1\n      standaardwaarde: nl\n"),),
    "een-woord-van-de-taal-als-interpretatie": (
        ("interpretaties:\n  telling:", "interpretaties:\n  dagdeel:"),
        (
            "  volgens interpretatie: telling\n  lezingen:\n    vanaf: naar",
            "  volgens interpretatie: dagdeel\n  lezingen:\n    vanaf: naar",
        ),
        (
            "    volgens interpretatie: telling\n    lezingen:\n      vanaf: uren",
            "    volgens interpretatie: dagdeel\n    lezingen:\n      vanaf: uren",
        ),
    ),
    "een-bereik-van-niets": ((CONDITION, "ervaring in [5..5]"),),
    "een-beslissing-zonder-groepen": (("    groepen:\n      over_persoon: [jong_genoeg, werkt_genoeg]\n", ""),),
}


@pytest.mark.parametrize("changes", FINE.values(), ids=FINE)
def test_what_is_right_as_well(changes: tuple[Change, ...]) -> None:
    assert rules(*changes).rules


def test_rows_are_kept_in_the_order_of_time() -> None:
    rows = rules(*FINE["rijen-in-een-andere-volgorde"]).parameters["pensioenleeftijd"].rows
    assert [(row.value, row.validity) for row in rows] == [
        (65 * 12, Validity(None, date(1959, 12, 31))),
        (66 * 12, Validity(date(1960, 1, 1), None)),
    ]


def test_a_default_of_a_set_is_a_set() -> None:
    assert rules(*FINE["standaardwaarde-van-een-set"]).facts["persoon.talen"].default == frozenset({"nl"})


def test_steps_and_bounds_are_in_the_base_of_the_unit() -> None:
    fact = rules(
        (
            "eenheid: maand\n      bereik: vanaf 0\n      stap: 1",
            "eenheid: jaar\n      bereik: vanaf 1\n      stap: 0.5",
        )
    )
    bounds = fact.facts["persoon.ervaring"].bounds
    assert (bounds.low, bounds.high, bounds.step) == (12, None, 6)
    assert rules().facts["persoon.inkomen"].bounds.step == Fraction(1, 100)
    assert rules().facts["persoon.geboortedatum"].bounds.to_reference


def test_rules_may_stand_in_any_order() -> None:
    block = RULES.partition("regels:\n")[2].partition("beslissing:\n")[0]
    backwards = "".join(reversed(re.split(r"(?m)^(?=  \w)", block)))
    ruleset = rules((block, backwards))
    assert [*ruleset.rules] == [*reversed(rules().rules)]
    assert {name: rule.type for name, rule in ruleset.rules.items()} == {
        name: rule.type for name, rule in rules().rules.items()
    }
    found, usual = (Rules(one).on(DAY).evaluate(CASE) for one in (ruleset, rules()))
    assert {name: rule.value for name, rule in found.rules.items()} == {
        name: rule.value for name, rule in usual.rules.items()
    }


def test_a_long_row_of_rules_is_no_trouble() -> None:
    row = "".join(f"  r{at}:\n    titel: R\n    is: r{at + 1} + 1\n" for at in range(400))
    ruleset = rules(
        (f"voldaan als: {CONDITION}", "voldaan als: r0 > 3"),
        ("regels:\n", f"regels:\n{row}  r400:\n    titel: R\n    is: ervaring / 1 jaar\n"),
    )
    assert ruleset.rules["r0"].type == Number()
