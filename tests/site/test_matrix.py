"""The traceability matrix: nothing of the sources is lost in it, on the page, in the file, and when it is filtered."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from azrules.check.inventory import Item
from azrules.diagnostic import Problems
from azrules.lang import Lang
from azrules.site import address, pieces, tracing
from azrules.site.book import Book
from azrules.site.desk import Desk
from azrules.site.telling import matrix
from azrules.site.tracing import Result
from tests.long import LONG
from tests.site.browsing import served
from tests.site.reading import html, text, the_book, the_desk

LANGUAGES: tuple[Lang, ...] = ("nl", "en")


def the_html(desk: Desk) -> str:
    """The page above all, and a page for each rule set and each chapter, one below the other."""
    return "".join(map(html, matrix.pages(desk)))


# ------------------------------------------------------------------------------------------ scenarios and what they try


def names(of: str, part: str) -> list[str]:
    return [one.name for one in the_book().told[of].concerns[part]]


def test_a_scenario_that_names_a_rule_concerns_it() -> None:
    assert "Dertien keer ja en één keer nee is nee" in names("beslissingsboom", "criterium_14")
    assert "Wie niet wil werken, krijgt geen enkele andere vraag meer" in names("beslissingsboom", "criterium_1")
    assert "Wie niet wil werken, krijgt geen enkele andere vraag meer" not in names("beslissingsboom", "criterium_9")


def test_the_rows_of_an_outline_name_what_they_fill_in() -> None:
    outline = "Een nee op een vraag in het midden laat de vragen erna ongesteld (<stop>)"
    assert outline in names("beslissingsboom", "criterium_5")


def test_a_range_of_criteria_is_each_of_them_unless_they_were_not_asked() -> None:
    all_right = "Wie aan alle veertien voorwaarden voldoet, kan arbeidszorgmedewerker zijn"
    assert all(all_right in names("beslissingsboom", f"criterium_{number}") for number in range(1, 15))


def test_a_rule_has_the_scenarios_of_the_facts_it_uses_behind_those_that_name_it() -> None:
    told = the_book().told["beslissingsboom"]
    found = told.concerns
    about_hours = {id(one) for one in found["persoon.uren_per_week"]}
    assert about_hours and about_hours <= {id(one) for one in found["minimumduur"]}


def test_a_reading_has_the_scenarios_that_choose_it() -> None:
    found = the_book().told["beslissingsboom"].concerns
    chosen = found["dagdeel.dagdeel_is_3_uur"]
    assert chosen and {*chosen} < {*found["dagdeel"]}
    both = {*chosen} & {*found["dagdeel.of"]}  # each row chooses
    assert all('de lezing "<' in one.feature.source.text for one in both) and both != {*chosen}
    assert {*chosen} | {*found["dagdeel.of"]} <= {*found["dagdeel"]}


def test_each_scenario_knows_the_results_of_its_own_rows() -> None:
    for told in the_book().told.values():
        results = [result for one in told.tried.trials for result in one.results]
        assert results == [*told.tried.results]
        assert not any(one.failed for one in told.tried.trials)


# -------------------------------------------------------------------------------------------------------- page and file


class _Table(HTMLParser):
    """The cells of the tables of the pages as a grid: a cell over several rows stands in each of them."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.below: dict[int, tuple[int, str]] = {}
        self.cell: list[str] | None = None
        self.span = 1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.rows.append([])
            self._fill()
        if tag in ("td", "th"):
            self.cell, self.span = [], int(dict(attrs).get("rowspan") or 1)
        if tag == "br" and self.cell is not None:
            self.cell.append(" | ")

    def handle_data(self, data: str) -> None:
        if self.cell is not None:
            self.cell.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th") and self.cell is not None:
            said, self.cell = "".join(self.cell), None
            if self.span > 1:
                self.below[len(self.rows[-1])] = (self.span - 1, said)
            self.rows[-1].append(said)
            self._fill()

    def _fill(self) -> None:
        while (at := len(self.rows[-1])) in self.below and self.below[at][0] > 0:
            left, said = self.below[at]
            self.below[at] = (left - 1, said)
            self.rows[-1].append(said)


def table(html: str) -> list[list[str]]:
    parser = _Table()
    parser.feed(html)
    return [row for row in parser.rows if row[0] not in ("Punt", "Point")]


def spreadsheet(desk: Desk) -> list[list[str]]:
    written = tracing.spreadsheet(desk)
    assert written.startswith("\ufeff"), "else a spreadsheet does not know that it is UTF-8"
    head, *rows = csv.reader(io.StringIO(written.removeprefix("\ufeff"), newline=""), strict=True)
    assert len(head) == len(tracing.HEADS) and {len(row) for row in rows} == {len(head)}
    return rows


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_point_and_every_carrier_is_there(lang: Lang) -> None:
    wanted = {
        (item.id, of, path)
        for of, items in the_book().items.items()
        for item in items
        for path in item.carriers or ("",)
    }
    assert len({item for item, _, _ in wanted}) >= 380
    rows = spreadsheet(the_desk(lang))
    assert {(row[0], row[3], row[5]) for row in rows if row[0]} == wanted


def test_every_rule_parameter_and_interpretation_is_there() -> None:
    there = {(row[3], row[5]) for row in spreadsheet(the_desk())}
    for of, ruleset in the_book().rulesets.items():
        assert {(of, f"regels.{name}") for name in ruleset.own_rules} <= there
        assert {(of, f"parameters.{name}") for name in ruleset.own_parameters} <= there
        assert {(of, f"interpretaties.{name}") for name in ruleset.own_interpretations} <= there


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_file_has_the_rows_of_the_table(lang: Lang) -> None:
    desk = the_desk(lang)
    whole, *parts = matrix.pages(desk)
    written = spreadsheet(desk)
    assert not table(html(whole))
    of = {part.address: table(html(part)) for part in parts}
    there = {address.trace(row[3]) for row in written}
    assert of.keys() == there
    assert sum(map(len, of.values())) == len(written) > 900
    for (point, where, bound, carried, tried), row in (
        pair
        for place, shown in of.items()
        for pair in zip(shown, [row for row in written if address.trace(row[3]) == place], strict=True)
    ):
        item, documents, _, _, kind, _, title, how_far, count, result, _ = row
        assert point == (matrix.called(item) if item else "–")
        assert all(document in where for document in documents.split(" | "))
        assert (bound, carried) == (how_far or "–", f"{kind}: {title}")
        assert tried in (f"{count} {result}", result, "–")
        assert (tried == "–") == (result == desk.say(Result.NOTHING.words))


def test_only_a_norm_says_how_far_it_binds() -> None:
    desk = the_desk()
    for line in tracing.trace(desk).lines:
        if line.piece is None or line.piece.kind not in pieces.NORMS:
            assert [*tracing.bound(desk, line)] == [], line


@pytest.mark.parametrize("lang", LANGUAGES)
def test_its_pages_stay_lean(lang: Lang) -> None:
    """With what stands around it, a page is below 150 kB."""
    for page in matrix.pages(the_desk(lang)):
        assert len(page.markdown().encode()) < 80 * 1024, page.address
        assert not page.searched


def amended(book: Book, *items: Item) -> Desk:
    return Desk.of(replace(book, items={**book.items, "dossier": items}), "nl")


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_a_cell_is_never_a_formula(sign: str) -> None:
    hostile = f'{sign}HYPERLINK("https://example.org","a,b")'
    rows = spreadsheet(amended(the_book(), Item(hostile, (), "toelichting", hostile)))
    (row,) = [row for row in rows if hostile in row[0]]
    assert (row[0], row[6]) == (f"'{hostile}", f"'{hostile}")
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_quotes_commas_and_lines_come_back_as_they_were() -> None:
    said = 'een "woord", en nog\neen regel; punt'
    rows = spreadsheet(amended(the_book(), Item("punt", (), "toelichting", said)))
    assert [row[6] for row in rows if row[0] == "punt"] == [said]


def test_a_hostile_point_stays_text() -> None:
    hostile = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
    shown = the_html(amended(the_book(), Item(hostile, (), "toelichting", hostile)))
    assert text(shown).count(hostile) == 2
    assert "<script>" not in shown and "<img" not in shown


def test_what_failed_is_told_at_everything_that_it_concerns() -> None:
    book = the_book()
    told = book.told["dossier"]
    results = tuple(replace(one, failure=Problems()) for one in told.tried.results)
    failing = replace(told, tried=replace(told.tried, results=results))
    desk = Desk.of(replace(book, told={**book.told, "dossier": failing}), "nl")
    lines = [line for line in tracing.trace(desk).lines if line.of == "dossier" and line.trials]
    assert lines and {line.result for line in lines} == {Result.FAILED}
    assert f"<strong>{Result.FAILED.words[0]}</strong>" in the_html(desk)
    assert f"waarvan {len(told.ruleset.own_rules)} met een mislukt scenario" in text(the_html(desk))
    assert "waarvan 0 met een mislukt scenario" in text(the_html(the_desk()))


def test_rules_without_a_scenario_and_scenarios_without_a_rule_are_shown() -> None:
    shown = the_html(the_desk())
    trace = tracing.trace(the_desk())
    untried = {(line.of, line.piece.place) for line in trace.lines if line.piece and line.result is Result.NONE}
    assert untried and trace.stray
    for of, place in untried:
        assert f'"{address.relative(address.trace(of), place)}"' in shown
    for _, one in trace.stray:
        assert one.name in text(shown)


# --------------------------------------------------------------------------------------------------------- in a browser


@pytest.fixture(scope="module")
def opened(site: Path, browser: object) -> Iterator[tuple[object, str]]:
    with served(site) as place:
        yield browser, f"{place}{address.TRACE}"


@LONG
def test_the_filter_filters_and_says_how_many(opened: tuple[object, str]) -> None:
    browser, place = opened
    page = browser.new_page()  # type: ignore[attr-defined]
    page.goto(place)
    bodies = page.locator(".az-trace > tbody")
    visible = page.locator(".az-trace > tbody:visible")
    status = page.get_by_role("status").filter(has_text=" van ")
    assert bodies.count() == 0, "what nobody asked for is not fetched"
    page.get_by_label("Uitslag").select_option("none")
    status.wait_for()
    every, shown = bodies.count(), [one.inner_text() for one in visible.all()]
    assert every > 500
    assert shown and all("geen scenario" in one for one in shown)
    status.filter(has_text=f"{len(shown)} van {every} rijen").wait_for()

    page.get_by_label("Uitslag").select_option("")
    page.get_by_label("Woorden").fill("PENSÍOENLEEFTIJD  persoon")
    page.wait_for_function("document.querySelectorAll('.az-trace > tbody:not([hidden])').length < 60")
    shown = [one.inner_text().lower() for one in visible.all()]
    assert 0 < len(shown) < 60 and all("pensioenleeftijd" in one and "persoon" in one for one in shown)
    status.filter(has_text=f"{len(shown)} van {every} rijen").wait_for()
    page.get_by_label("Regelset of hoofdstuk").select_option("ama-welzijn")
    page.wait_for_function("document.querySelectorAll('details[open]').length === 1")
    few = visible.count()
    assert 0 < few < len(shown)
    link = visible.first.get_by_role("link").last.get_attribute("href")
    assert link is not None and page.request.get(link).ok

    # What is chosen stands in the address, and comes back with it.
    page.reload()
    assert page.get_by_label("Woorden").input_value() == "PENSÍOENLEEFTIJD  persoon"
    status.filter(has_text=f"{few} van {every} rijen").wait_for()

    page.get_by_role("button", name="Toon alles").click()
    page.wait_for_function("document.querySelectorAll('details[open]').length === 0")
    page.get_by_text("Beslissingsboom arbeidszorg (").click()
    assert visible.count() > 30
    page.close()


@LONG
def test_an_address_is_untrusted(opened: tuple[object, str]) -> None:
    browser, place = opened
    page = browser.new_page()  # type: ignore[attr-defined]
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(f"{place}?r=%22%5D%3Cscript%3E&u=__proto__&w=%3Cimg%20src=x%3E&constructor=1")
    page.get_by_role("status").filter(has_text="0 van").wait_for()
    assert page.get_by_label("Uitslag").input_value() == ""
    assert not complaints and page.locator("img[src=x]").count() == 0
    page.close()


@LONG
def test_without_script_every_row_is_one_step_away(opened: tuple[object, str]) -> None:
    browser, place = opened
    context = browser.new_context(java_script_enabled=False)  # type: ignore[attr-defined]
    page = context.new_page()
    page.goto(place)
    assert not page.locator(".az-filter").is_visible()
    page.get_by_text("Beslissingsboom arbeidszorg (").click()
    page.locator("details[open]").get_by_role("link", name="Op een eigen pagina").click()
    assert page.url.endswith(address.trace("beslissingsboom"))
    assert page.locator(".az-trace > tbody:visible").count() > 30
    context.close()


@LONG
def test_the_file_is_published_in_each_language(site: Path) -> None:
    for folder, lang in ((site, "nl"), (site / "en", "en")):
        published = (folder / address.TRACE_TABLE).read_bytes().decode("utf-8")
        assert published == tracing.spreadsheet(the_desk(lang))  # type: ignore[arg-type]
