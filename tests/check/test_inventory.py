"""An inventaris.yaml: what carries an item is there, and each norm comes from an item."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from azrules import passes
from azrules.check.inventory import NOT_CODED, Item
from azrules.diagnostic import Ledger
from tests.test_taal import SHOWN, place

# The rules of the manual, with one norm that cites a text.
_OF_THE_WEB = "document: verkeersregels, plaats: Tabel 1"
_OF_A_TEXT = re.findall(r"document: reglement, plaats: Artikel 1, regels: 1, sha256: [0-9a-f]+", SHOWN.rules)[0]
RULES = SHOWN.rules.replace(_OF_THE_WEB, _OF_A_TEXT).replace("status: geldend recht", "status: aanbeveling")
NORM = "regels.oud_genoeg"
Said = list[tuple[str, str, str | None]]


def checked(folder: Path, inventory: str, rules: str = RULES) -> tuple[tuple[Item, ...], Said]:
    """The items of an inventory beside these rules, and what is wrong."""
    path = place(folder, rules)
    (path.parent / "inventaris.yaml").write_text(inventory, "utf-8")
    ledger = Ledger()
    items = passes.inventoried(path, passes.Shelf().draft(path, ledger), ledger)
    return items, [(one.code, one.span.text, one.near) for one in ledger.wrong]


@pytest.mark.parametrize(
    "carrier",
    [
        "status",
        "regels.bijdrage",
        "parameters.minimum_uren",
        "gegevens.persoon.valt_vaak",
        "gegevens.initiatief.leners",
        "gegevens.initiatief.leners.dagen",
        "interpretaties.genoeg",
        "interpretaties.genoeg.vanaf",
        "beslissing.fietspas",
        "beslissing.fietspas.groepen",
    ],
)
def test_what_can_carry_an_item(tmp_path: Path, carrier: str) -> None:
    items, said = checked(tmp_path, f"inventaris:\n  punt: {{drager: [{NORM}, {carrier}]}}\n")
    assert said == []
    assert items == (Item("punt", (NORM, carrier)),)


@pytest.mark.parametrize(
    ("carrier", "meant"),
    [
        ("regels.bijdrag", "regels.bijdrage"),
        ("regel.bijdrage", "regels.bijdrage"),
        ("bijdrage", "regels.bijdrage"),
        ("valt_vaak", "gegevens.persoon.valt_vaak"),
        ("interpretaties.genoeg.vnaaf", "interpretaties.genoeg.vanaf"),
        ("beslissing.fietspas.vragen", "beslissing.fietspas.groepen"),
        ("iets", None),
    ],
)
def test_what_is_not_there_carries_nothing(tmp_path: Path, carrier: str, meant: str | None) -> None:
    items, said = checked(tmp_path, f"inventaris:\n  punt: {{drager: [{NORM}, {carrier}]}}\n")
    assert (items, said) == ((), [("drager-bestaat-niet", carrier, meant)])


def test_why_nothing_carries_an_item(tmp_path: Path) -> None:
    others = "  b: {soort: cijfer, waarom: oud}\n  c: {niet gecodeerd: later}\n"
    items, said = checked(tmp_path, f"inventaris:\n  a: {{drager: [{NORM}]}}\n{others}")
    assert said == []
    assert items[1:] == (Item("b", (), "cijfer", "oud"), Item("c", (), NOT_CODED, "later"))


def test_a_norm_without_an_item_is_told_at_the_rule(tmp_path: Path) -> None:
    """Not a helping rule, which has no force, nor a norm that cites no text."""
    _, said = checked(tmp_path, "inventaris:\n  punt: {drager: [status]}\n")
    assert said == [("regel-zonder-herkomst", "oud_genoeg", None)]


def test_where_a_name_is_wrong_no_norm_is_said_to_have_no_origin(tmp_path: Path) -> None:
    _, said = checked(tmp_path, "inventaris:\n  punt: {drager: [status, regels.oudgenoeg]}\n")
    assert said == [("drager-bestaat-niet", "regels.oudgenoeg", "regels.oud_genoeg")]


@pytest.mark.parametrize(
    ("item", "code"),
    [
        ("{drager: regels.ervaren}", "verkeerde-vorm"),
        ("{drager: []}", "te-weinig"),
        ("{drager: [status, status]}", "dubbel-in-lijst"),
        ("{soort: grap, waarom: x}", "onbekend-woord"),
        ("{soort: cijfer}", "hoort-samen"),
        ("{drager: [status], waarom: x}", "hoort-samen"),
        ("{drager: [status], soort: cijfer, waarom: x}", "inhoud-dubbel"),
        ("{}", "inhoud-ontbreekt"),
    ],
)
def test_what_has_the_wrong_shape_is_told_once(tmp_path: Path, item: str, code: str) -> None:
    _, said = checked(tmp_path, f"inventaris:\n  punt: {item}\n")
    assert [found for found, *_ in said] == [code]


def test_a_rule_that_was_refused_may_carry_an_item(tmp_path: Path) -> None:
    rules = RULES.replace("is: aantal(fietsen)", "is: aantal(fiets)")
    _, said = checked(tmp_path, "inventaris:\n  punt: {drager: [regels.soorten]}\n", rules)
    assert "soorten" not in " ".join(text for _, text, _ in said)
    assert said


def test_without_an_inventory_nothing_is_asked(tmp_path: Path) -> None:
    path = place(tmp_path)
    (path.parent / "inventaris.yaml").unlink()
    assert passes.trace(path)[1] == ()
