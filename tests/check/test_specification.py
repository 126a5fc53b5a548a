"""The specification beside the rules: what it means, what it may refer to, and whether its figures add up."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from azrules import passes
from azrules.check import specification
from azrules.check.inventory import Item
from azrules.diagnostic import Ledger
from azrules.model.specification import Moment, Specification
from azrules.model.units import PERCENT
from tests.test_taal import SHOWN, place

Said = list[tuple[str, str, str | None]]
TERMS, FIGURES, INCONSISTENCIES = "begrippen", "cijfers", "tegenstrijdigheden"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The specification of the manual, with its rule set beside it and the text it cites."""
    monkeypatch.setenv("AZRULES_BRONNEN", str(tmp_path / "teksten"))
    return place(tmp_path).parents[1] / "specificatie"


def read(folder: Path) -> tuple[Specification, Said]:
    """What a specification means, and what is wrong with it."""
    ledger = Ledger()
    found = passes.specified(folder, passes.Shelf(), ledger)
    wrong, _ = passes.verify_citations(found)
    return found, [(one.code, one.span.text.split("\n")[0], one.near) for one in [*ledger.wrong, *wrong]]


def changed(folder: Path, file: str, before: str, after: str) -> tuple[Specification, Said]:
    """The same, with some text of a file replaced."""
    path = folder / f"{file}.yaml"
    text = path.read_text("utf-8")
    assert text.count(before) == 1, f"{text.count(before)} times: {before}"
    path.write_text(text.replace(before, after), "utf-8")
    return read(folder)


def test_everything_that_is_written_is_there(folder: Path) -> None:
    """For a page of the site: texts in both languages, citations, references and numbers."""
    told, said = read(folder)
    assert said == []
    chapter = told.chapters["begrippen"]
    assert chapter.title == ("Begrippen", "Terms")
    one = chapter.statements["fietspas"]
    assert one.title == ("Fietspas", "Bicycle pass")
    assert one.text[1] == 'A pass of the municipality for whoever cycles "regularly".'
    assert [(other.text[1], other.citation.place) for other in one.elsewhere] == [
        ("The traffic rules call it a lending card.", "Tabel 2")
    ]
    assert one.see == ("fietspas.oud_genoeg", "cijfers.uren_2023")
    assert (one.citation.document.name, one.citation.lines) == ("reglement", (1, 1))
    figures = told.figures
    assert [figures[name].when for name in figures] == [
        Moment(2020),
        Moment(2023, about=True),
        Moment(2020, date(2020, 1, 1)),
    ]
    assert [figures[name].about for name in figures] == [False, True, False]
    assert figures["fietsers"].words == ("wie regelmatig fietst", "whoever cycles regularly")
    assert told.recalculations["het_dubbele"].wrong[1] == "The web page calls four hours twice as much."
    assert told.recalculations["het_dubbele"].citation
    inconsistencies = told.inconsistencies
    assert inconsistencies["inc-minstens"].interpretations == ("fietspas.genoeg",)
    assert inconsistencies["inc-dubbel"].no_choice == ("Enkel het reglement bindt.", "Only the regulation binds.")
    assert [one.place for one in inconsistencies["inc-dubbel"].citations] == ["Artikel 2", "Tabel 2"]


def test_which_items_of_the_sources_it_carries(folder: Path) -> None:
    again = "punten: [drie-uur-per-week, vier-uur-per-week]\n    en: {titel: Hours asked}\n  fietsers"
    told, _ = changed(folder, FIGURES, "en: {titel: Hours asked}\n  fietsers", again)
    assert specification.carried(told, [TERMS, FIGURES]) == {
        "begrippen": (Item("fietspas-is-een-pas-van-de-gemeente", ("begrippen.fietspas",)),),
        "cijfers": (
            Item("drie-uur-per-week", ("cijfers.uren_2020", "cijfers.uren_2023")),
            Item("vier-uur-per-week", ("cijfers.uren_2023",)),
        ),
    }


# ---------------------------------------------------------------------------------------------------- what it refers to


@pytest.mark.parametrize(
    "there",
    [
        "fietspas.oud_genoeg",
        "fietspas.minimum_uren",
        "fietspas.genoeg",
        "begrippen.fietspas",
        "cijfers.een_uur_meer",
        "tegenstrijdigheden.inc-dubbel",
    ],
)
def test_what_it_may_refer_to(folder: Path, there: str) -> None:
    told, said = changed(folder, TERMS, "[fietspas.oud_genoeg, cijfers.uren_2023]", f"[{there}]")
    assert said == []
    assert told.chapters[TERMS].statements["fietspas"].see == (there,)


@pytest.mark.parametrize(
    ("reference", "near"),
    [
        ("fietspas.oud_genog", "fietspas.oud_genoeg"),
        ("fietpas.oud_genoeg", "fietspas.oud_genoeg"),
        ("cijfers.uren_202", "cijfers.uren_2023"),
        ("cijfer.uren_2020", "cijfers.uren_2020"),
        ("inc-dubbel", "tegenstrijdigheden.inc-dubbel"),
        ("persoon.geboortedatum", None),
    ],
)
def test_what_it_refers_to_and_is_not_there(folder: Path, reference: str, near: str | None) -> None:
    told, said = changed(folder, TERMS, "fietspas.oud_genoeg", reference)
    assert said == [("verwijzing-bestaat-niet", reference, near)]
    assert told.chapters[TERMS].statements["fietspas"].see == ("cijfers.uren_2023",)


@pytest.mark.parametrize("choice", ["fietspas.oud_genoeg", "begrippen.fietspas", "fietspas.genoeg.vanaf"])
def test_only_an_interpretation_holds_a_choice(folder: Path, choice: str) -> None:
    _, said = changed(folder, INCONSISTENCIES, "[fietspas.genoeg]", f"[{choice}]")
    assert [one[:2] for one in said] == [("verwijzing-bestaat-niet", choice)]


def test_what_cannot_be_read_is_not_missed(folder: Path) -> None:
    _, said = changed(folder, FIGURES, "cijfers:\n", "cijfers: [\n")
    assert len(said) == 1, "its figures are not said to be absent as well"


@pytest.mark.parametrize("rules", ["regels: [", SHOWN.rules.replace("  oud_genoeg:\n", "  oud_genoeg:\n    is: 1\n")])
def test_a_mistake_of_a_rule_set_is_not_one_of_the_specification(folder: Path, rules: str) -> None:
    (folder.parent / "fietspas/regelset.yaml").write_text(rules, "utf-8")
    assert read(folder)[1] == []


# ---------------------------------------------------------------------------------------------------------- the figures


@pytest.mark.parametrize(
    ("formula", "outcome"),
    [
        ("uren_2023 - uren_2020", "1 uur/week"),
        ("uren_2023 / uren_2020", "1.3"),
        ("uren_2023 / uren_2020", "133%"),
        ("uren_2020 / uren_2023", "75 %"),
        ("uren_2020 - uren_2023", "-1"),
        ("-uren_2020 / 8 uur/week", "-0.4"),
        ("als uren_2023 > uren_2020 dan 1 anders 2", "1"),
        ("max(uren_2020, uren_2023)", "4.00"),
    ],
)
def test_a_sum_that_is_right(folder: Path, formula: str, outcome: str) -> None:
    """What comes out is rounded as the outcome is written; half way to what is farther from zero."""
    written = f"formule: {formula}\n    uitkomst: {outcome}\n"
    told, said = changed(folder, FIGURES, "formule: uren_2023 - uren_2020\n    uitkomst: 1\n", written)
    assert said == []
    assert told.recalculations["een_uur_meer"].said == told.recalculations["een_uur_meer"].found


@pytest.mark.parametrize(
    ("formula", "outcome", "said"),
    [
        ("uren_2023 / uren_2020", "1.4", ("narekening-klopt-niet", "1.4", None)),
        ("uren_2023 / uren_2020", "1.30", ("narekening-klopt-niet", "1.30", None)),
        ("uren_2023 / (uren_2020 - 3)", "1", ("narekening-klopt-niet", "1", None)),
        ("uren_2023 - uren_2020", "1 persoon", ("eenheden-verschillen", "1 persoon", None)),
        ("uren_2023 > uren_2020", "1", ("verkeerd-type", "1", None)),
        ("uren_2023 - uur_2020", "1", ("cijfer-bestaat-niet", "uur_2020", "uren_2020")),
        ("uren_2023 * fietsers", "1", ("cijfer-bestaat-niet", "fietsers", None)),
        ("uren_2023 -", "1", ("onverwacht", "", None)),
        ("uren_2023", "veel", ("verkeerde-schrijfwijze", "veel", None)),
    ],
)
def test_a_sum_that_is_not(folder: Path, formula: str, outcome: str, said: tuple[str, str, str | None]) -> None:
    written = f"formule: {formula}\n    uitkomst: {outcome}\n"
    told, found = changed(folder, FIGURES, "formule: uren_2023 - uren_2020\n    uitkomst: 1\n", written)
    assert found == [said]
    assert "een_uur_meer" not in told.recalculations


def test_a_source_that_does_not_add_up(folder: Path) -> None:
    """`klopt niet` is itself a mistake where it does add up, and says where the reader finds more."""
    _, said = changed(folder, FIGURES, "    uitkomst: 4\n", "    uitkomst: 6\n")
    assert said == [("narekening-klopt-wel", "De webpagina noemt vier uur het dubbele.", None)]
    _, said = changed(folder, FIGURES, "    zie: [tegenstrijdigheden.inc-dubbel]\n", "")
    assert [code for code, *_ in said] == ["hoort-samen", "narekening-klopt-wel"]


def test_a_figure_with_a_mistake_is_told_once(folder: Path) -> None:
    told, said = changed(folder, FIGURES, "    waarde: 3\n", "    waarde: 3,5\n")
    assert [code for code, *_ in said] == ["verkeerde-vorm"]
    assert (list(told.figures), list(told.recalculations)) == (["uren_2023", "fietsers"], [])


def test_a_percentage_is_an_exact_number(folder: Path) -> None:
    before, after = "waarde: 3\n    eenheid: uur/week\n", "waarde: 21.3\n    eenheid: procent\n"
    told, said = changed(folder, FIGURES, before, after)
    assert [code for code, *_ in said] == ["eenheden-verschillen"]
    figure = told.figures["uren_2020"]
    assert (figure.value, figure.type.unit) == (Fraction(213, 1000), PERCENT)


# ------------------------------------------------------------------------------------------------------------ the shape


@pytest.mark.parametrize(
    ("file", "before", "after", "code"),
    [
        (TERMS, "specificatie: begrippen", "specificatie: woorden", "bestand-heet-anders"),
        (TERMS, "regels: 1, ", "regels: 2, ", "passage-veranderd"),
        (TERMS, "plaats: Tabel 2", "plaats: Tabel 2, regels: tien", "regels-notatie"),
        (TERMS, "      titel: Bicycle pass\n", "", "sleutel-ontbreekt"),
        (TERMS, "punten: [fiets", "punten: [Fiets", "verkeerde-schrijfwijze"),
        (FIGURES, "wanneer: omstreeks 2023", "wanneer: rond 2023", "verkeerde-schrijfwijze"),
        (FIGURES, "wanneer: 2020-01-01", "wanneer: 2020-02-30", "datum-bestaat-niet"),
        (FIGURES, "in woorden: wie regelmatig fietst", "waarde: 1\n    in woorden: wie fietst", "inhoud-dubbel"),
        (FIGURES, "    ongeveer: ja\n", "    ongeveer: nee\n", "onbekend-woord"),
        (INCONSISTENCIES, "    interpretaties: [fietspas.genoeg]\n", "", "inhoud-ontbreekt"),
        (INCONSISTENCIES, "document: verkeersregels", "document: verkeer", "onbekend-document"),
    ],
)
def test_what_is_not_as_it_should_be(folder: Path, file: str, before: str, after: str, code: str) -> None:
    _, said = changed(folder, file, before, after)
    assert [found for found, *_ in said] == [code]


def test_a_hash_that_is_left_out_is_told(folder: Path) -> None:
    _, said = changed(folder, TERMS, re.findall(r", sha256: [0-9a-f]+", SHOWN.terms)[0], "")
    assert [code for code, *_ in said] == ["vindplaats-onvolledig"]
