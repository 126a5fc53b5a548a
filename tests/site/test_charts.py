"""Charts: numbers as they are asked of the rules, what is not known, and those that a browser draws."""

from __future__ import annotations

import re
import subprocess
from fractions import Fraction
from xml.etree import ElementTree

import pytest
from hypothesis import given as example
from hypothesis import strategies as st

from azrules.lang import Lang
from azrules.model.types import Number
from azrules.model.units import EURO
from azrules.run.wording import Wording
from azrules.scenarios import examples
from azrules.site.drawing import charts, figures
from azrules.site.drawing.scale import scale
from azrules.site.drawing.text import width
from tests.emit.node import needs_node
from tests.golden import golden
from tests.site.drawn import (
    CSS,
    DAY,
    LANGS,
    ROOT,
    UNITS,
    counts,
    income,
    loaded,
    rows,
    shapes,
    specification,
    staffing,
    told,
    words,
)

# -------------------------------------------------------------------------------------------------------------- charts


@example(st.lists(st.fractions(-1000, 1000, max_denominator=100), max_size=5), st.integers(2, 8))
def test_every_number_is_on_the_scale(numbers: list[Fraction], most: int) -> None:
    found = scale(numbers, 0, 100, most)
    assert all(0 <= found.at(number) <= 100 for number in [*numbers, 0])
    assert 2 <= len(found.marks) <= most + 2 and found.marks[0] == found.low and found.marks[-1] == found.high


def test_marks_are_round() -> None:
    assert scale([Fraction(5, 2), Fraction(15, 2)], 0, 100, 6).marks == [0, 2, 4, 6, 8]
    assert scale([10, 30], 0, 100, 5, zero=False).marks == [10, 15, 20, 25, 30]
    assert scale([], 0, 100, 5).marks[-1] == 1 and scale([0], 0, 100, 5).marks[-1] == 1


def test_what_is_not_known_is_not_drawn_and_is_told() -> None:
    series = [
        charts.Series("Lijn", ((1, 2), (2, None), (3, 4), (4, 4))),
        charts.Series("Kort", ((1, Fraction(1, 2)),), "zo"),
    ]
    html = charts.lines(words("omkadering"), "Titel", charts.Axes("X", "Y"), series)
    assert rows(html) == [
        ["X", "Lijn", "Kort"],
        ["1", "2", "0,5"],
        ["2", "onbekend", ""],
        ["3", "4", ""],
        ["4", "4", ""],
    ]
    (svg,) = shapes(ElementTree.fromstring(html), "wide")
    first, second = (one for one in svg.iter("g") if (one.get("class") or "").startswith("az-series"))
    assert [part.get("class") for part in first] == ["az-line", "az-mark", "az-mark", "az-mark"]  # none from 1 to 3
    assert [part.get("class") for part in second] == ["az-mark"]
    assert "Kort (zo)" in told(ElementTree.fromstring(html))


def test_lines_that_end_together_have_their_letters_below_each_other() -> None:
    series = [charts.Series(name, ((1, 2), (3, 4))) for name in ("Een", "Twee", "Drie")]
    html = charts.lines(words("omkadering"), "Titel", charts.Axes("X", "Y"), series)
    (svg,) = shapes(ElementTree.fromstring(html), "narrow")
    letters = {told(text): int(text.attrib["y"]) for text in svg.iter("text") if told(text) in ("A", "B", "C")}
    assert letters["B"] - letters["A"] == letters["C"] - letters["B"] == 14


def test_bars_and_estimates() -> None:
    told_ = [
        charts.Bar("Veel", 100, "100", "2020"),
        charts.Bar("Half", 50, "ongeveer 50", "2012", about=True),
        charts.Bar("Woorden", None, "het merendeel"),
    ]
    html = charts.bars(words("omkadering"), "Cijfers", told_)
    assert rows(html)[1:] == [
        ["Veel", "2020", "100"],
        ["Half", "2012", "ongeveer 50"],
        ["Woorden", "", "het merendeel"],
    ]
    (svg,) = shapes(ElementTree.fromstring(html), "wide")
    much, half = svg.iter("rect")
    assert int(much.attrib["width"]) == 2 * int(half.attrib["width"])
    assert half.attrib["class"] == "az-fill-1 az-about"


def test_parts_of_a_whole() -> None:
    stacks = [
        charts.Stack("Met", (300, 100, 0), "€ 400,00"),
        charts.Stack("Onbekend", (300, None, 0), "onbekend"),
        charts.Stack("Verlies", (300, -1, 0), "€ 299,00"),
    ]
    html = charts.stacked(words("omkadering"), "Inkomen", ["Een", "Twee", "Niets"], stacks, Number(EURO))
    (svg,) = shapes(ElementTree.fromstring(html), "wide")
    first, second = svg.iter("rect")  # what is not whole has no bar
    assert int(first.attrib["width"]) == 3 * int(second.attrib["width"])
    assert rows(html)[2] == ["Onbekend", "€ 300,00", "onbekend", "€ 0,00", "onbekend"]
    key = ElementTree.fromstring(html).find("ul")
    assert key is not None and told(key) == "A Een B Twee"


def test_a_part_too_small_for_its_letter_has_it_below() -> None:
    stacks = [charts.Stack("Met", (1000, 1, 1), "€ 1002,00")]
    html = charts.stacked(words("omkadering"), "Inkomen", ["Een", "Twee", "Drie"], stacks, Number(EURO))
    (svg,) = shapes(ElementTree.fromstring(html), "narrow")
    letters = {told(text): text for text in svg.iter("text") if told(text) in ("A", "B", "C")}
    assert letters["A"].get("class") == "az-in-bar" and letters["B"].get("class") == "az-text"
    (b,), (c,) = (letters[letter].findall("tspan") for letter in "BC")
    assert int(c.attrib["x"]) - int(b.attrib["x"]) >= width("B", 12, bold=True)


# ------------------------------------------------------------------------------------------------- from the rule sets


def test_supervisors_for_the_same_places_under_each_reading() -> None:
    """10 places: a base of 2.5; 20 people are 10 more than places, with a weight of 25 %."""
    head, first, *rest = rows(staffing())
    assert head[0] == "Koppen" and len(head) == 6
    assert first == ["10", *["2,5"] * 5]
    at_20 = next(row for row in rest if row[0] == "20")
    assert at_20[1:] == ["2,5", "onbekend", "3,13", "3,13", "5"]
    assert "voorbeeldwaarde, niet uit de bron" in staffing() and "aanbeveling, niet bindend" in staffing()


def test_a_reform_changes_the_chart() -> None:
    assert rows(staffing(reforms=("een_op_drie",)))[1][1] == "3,33"


def test_income_in_its_parts() -> None:
    person = {"netto_zonder_deelname": 1300, "netto_met_deelname": 1350, "uitkering_voor": 1200, "uitkering_na": 1150}
    html = income({**person, "incentive": 60}, {"financiele_vergoeding": 40})
    _, without, with_ = rows(html)
    assert without == ["Inkomen zonder deelname", "€ 1200,00", "€ 0,00", "€ 0,00", "€ 100,00", "€ 1300,00"]
    assert with_ == ["Inkomen met deelname", "€ 1150,00", "€ 60,00", "€ 40,00", "€ 100,00", "€ 1350,00"]
    assert "Wat deelnemen per maand opbrengt (een min is verlies): € 50,00" in html


def test_income_of_which_a_part_was_not_told() -> None:
    _, without, with_ = rows(income({"netto_zonder_deelname": 1300, "netto_met_deelname": 1350}))
    assert without[1] == without[4] == "onbekend" and without[5] == "€ 1300,00"
    assert with_[1:] == ["onbekend", "onbekend", "onbekend", "onbekend", "€ 1350,00"]


def test_income_of_an_example_of_the_scenarios() -> None:
    law = loaded("statuut").on(DAY)
    case = next(examples.whole(examples.beside(ROOT / "features/statuut")))
    html = figures.income(figures.example(case, law), law, Wording.of(law, "nl"), case[0].who)
    assert rows(html)[2] == ["Inkomen met deelname", "€ 1400,00", "€ 40,00", "€ 0,00", "€ 0,00", "€ 1440,00"]


@pytest.mark.parametrize("lang", LANGS)
def test_every_figure_of_the_sources_is_in_a_chart_of_its_unit(lang: Lang) -> None:
    assert len(counts(lang)) == UNITS
    told_ = [row for chart in counts(lang) for row in rows(chart)[1:]]
    assert sorted(row[0] for row in told_) == sorted(
        one.title[lang == "en"] for one in specification().figures.values()
    )
    if lang == "nl":
        assert ["Actieve arbeidszorgmedewerkers", "2020", "6343 personen"] in told_
        assert ["Arbeidszorgmedewerkers voor wie zij er zijn", "omstreeks 2012", "ongeveer 390 vte"] in told_
        assert ["Medewerkers met een multiproblematiek", "omstreeks 2020", "het merendeel"] in told_


# --------------------------------------------------------------------------------------------------------- the browser


@needs_node
def test_the_charts_that_a_browser_draws() -> None:
    done = subprocess.run(["node", ROOT / "tests/site/chart.mjs"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    golden("site/chart.mjs.html", done.stdout)
    lines, bars = (ElementTree.fromstring(html) for html in done.stdout.split("\n\n"))
    assert [told(cell) for cell in lines.iter("td")] == ["2.5", "2.5", "2.5", "unknown", "2.5", ""]
    assert "<script>" in told(lines) and lines.find(".//script") is None
    assert [bar.get("class") for svg in shapes(bars, "wide") for bar in svg.iter("rect")] == ["az-fill-1", "az-fill-2"]
    assert [told(row) for row in bars.iter("tr")][1:] == ["Met € 300 € 100 € 400", "Onbekend € 300 onbekend onbekend"]
    used = {one for figure in (lines, bars) for part in figure.iter() for one in part.get("class", "").split()}
    assert used - {"az-text", "az-chart"} <= set(re.findall(r"\.(az-[\w-]+)", CSS.read_text("utf-8")))
    assert not [part for figure in (lines, bars) for part in figure.iter() if part.get("style")]
