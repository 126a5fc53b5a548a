"""The form in a browser: what a person does, and what a person sees."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from azrules import library, passes
from azrules.cli import cases
from azrules.run.evaluate import Evaluator
from azrules.scenarios import runner
from tests.long import LONG
from tests.site.forms import JA, ROOT, bring, case, choose, field, link, program_button, verdict

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = LONG

# ---------------------------------------------------------------------------------------------------------- answering


def test_the_tree_question_by_question_to_a_no(visit: Callable[..., Page]) -> None:
    page = visit()
    verdict(page, "Nog niet zeker")
    asker = page.locator(".az-asker")
    assert "Wil de persoon werken?" in asker.inner_text()
    asker.get_by_label("ja", exact=True).check()
    asker.get_by_role("button", name="Volgende vraag").click()
    assert asker.locator("[data-fact]").get_attribute("data-fact") != "persoon.vraag_naar_arbeid"
    choose(page, "persoon.vraag_naar_arbeid", "nee")
    verdict(page, "Nee")
    answer = page.locator(".az-answer").inner_text()
    assert "Beslist door vraag 1 van 14" in answer
    assert "aanbeveling, niet bindend" in answer
    assert "Dit is geen beslissing" in answer
    assert "niets meer te vragen" in page.locator(".az-asker").inner_text() or not page.locator(".az-next").count()


def test_the_tree_to_a_yes_to_unknown_and_back(visit: Callable[..., Page]) -> None:
    page = visit(fragment=link(JA))
    verdict(page, "Nog niet zeker")
    assert page.locator('[data-stands="needed"], [data-stands="next"]').count() > 5
    yes = {
        "initiatief.beschermde_werkplek": "ja",
        "initiatief.biedt_arbeid_op_maat": "ja",
        "initiatief.biedt_zorg_op_maat": "ja",
    }
    page.goto(page.url.partition("#")[0] + link({**JA, **yes}))
    page.locator(".az-asker [data-fact]").wait_for()
    while (asked := page.locator(".az-asker [data-fact]")).count():
        answer_well(page, asked.get_attribute("data-fact") or "")
        page.locator(".az-asker").get_by_role("button", name="Volgende vraag").click()
        page.wait_for_timeout(60)
    verdict(page, "Ja")
    assert "Aan alle 14 vragen is voldaan" in page.locator(".az-answer").inner_text()
    assert page.locator(".az-next").count() == 0
    page.get_by_role("button", name="Ongedaan maken").click()
    verdict(page, "Nog niet zeker")


def answer_well(page: Page, name: str) -> None:
    """Answers the question on top as an initiative does that is well."""
    asked = page.locator(".az-asker [data-fact]")
    wanted = {
        "initiatief.locatie": "externe_werklocatie",
        "initiatief.aard_activiteit": "dienst",
        "initiatief.werkvorm": "individueel_begeleid_werken",
        "initiatief.vraagt_bijdrage": "nee",
    }.get(name)
    number = asked.locator("input[inputmode=decimal]")
    if number.count():
        number.fill("0" if "bijdrage" in name else "40")
    elif wanted:
        asked.locator(f"input[value={wanted}]").check()
    elif asked.locator("select").count():
        asked.locator("select").select_option(index=1)
    else:
        asked.locator("input:not([value='-'])").first.check()


def test_each_answer_can_be_undone(visit: Callable[..., Page]) -> None:
    page = visit()
    undo = page.get_by_role("button", name="Ongedaan maken")
    assert undo.is_disabled()
    choose(page, "persoon.vraag_naar_arbeid", "nee")
    verdict(page, "Nee")
    undo.click()
    verdict(page, "Nog niet zeker")
    assert field(page, "persoon.vraag_naar_arbeid").get_by_label("weet ik niet").is_checked()
    assert page.evaluate("document.activeElement.closest('[data-fact]').dataset.fact") == "persoon.vraag_naar_arbeid"


def test_one_goes_back_through_the_questions_and_keeps_the_answers(visit: Callable[..., Page]) -> None:
    """The answers of a link count as questions that were passed, and so does what somebody skips."""
    answered = {"persoon.vraag_naar_arbeid": "ja", "persoon.vraag_naar_ondersteuning": "ja"}
    page = visit(fragment=link(answered))
    asker = page.locator(".az-asker")
    on_top = asker.locator("[data-fact]")
    first = on_top.get_attribute("data-fact")
    asker.get_by_role("button", name="Volgende vraag").click()  # without an answer
    assert on_top.get_attribute("data-fact") != first
    back = asker.get_by_role("button", name="Terug")
    for name in (first, *reversed(answered)):
        back.click()
        assert on_top.get_attribute("data-fact") == name
        assert page.evaluate("document.activeElement.closest('[data-fact]').dataset.fact") == name
    assert back.is_disabled()
    assert all(f"{name}=ja".removeprefix("persoon") in case(page) for name in answered)


def test_results_without_a_decision_are_counted_and_told(visit: Callable[..., Page]) -> None:
    page = visit("vrijwilligersvergoeding", fragment="#geval=1&peildatum=2024-03-01")
    assert page.locator(".az-word").inner_text() == "Nog geen resultaten"
    assert "Nog niet bekend (4)" in page.locator(".az-answer").inner_text()
    bring(page, "vrijwilliger.hoogste_vergoeding_per_dag").locator("input").fill("45,50")
    page.locator(".az-chip[data-status=not_fulfilled]").first.wait_for()
    assert "niet voldaan" in page.locator(".az-counts").inner_text()
    result = page.locator(".az-rule", has_text="De vergoeding per dag is niet hoger dan het maximum").last
    result.locator("summary").first.click()
    result.get_by_text("hoogstens € 41,48 (nu: € 45,50)").wait_for()  # it is told once it is open
    assert "Bron:" in result.inner_text()
    assert "historisch, geldt niet meer" in page.locator(".az-binds").inner_text()


def test_what_is_no_norm_is_told_as_yes_or_no_and_never_as_not_fulfilled(visit: Callable[..., Page]) -> None:
    page = visit(
        "statuut", fragment=link({"persoon.uitkering_soort": "leefloon", "initiatief.stelsel": "ama_sociale_economie"})
    )
    for title, told in (
        ("Het OCMW moet toelating geven", "ja"),
        ("De adviserend arts van het ziekenfonds moet", "nee"),
    ):
        chip = page.locator(".az-rule", has_text=title).first.locator(".az-chip")
        assert chip.get_attribute("data-status") == "known" and chip.inner_text().split() == ["=", told]
    assert "niet voldaan" not in page.locator(".az-counts").inner_text()


def test_a_question_that_no_longer_matters_is_set_aside_in_words(visit: Callable[..., Page]) -> None:
    page = visit(fragment=link({"persoon.vraag_naar_arbeid": "nee"}))
    verdict(page, "Nee")
    other = bring(page, "persoon.geboortedatum")
    assert "doet er nu niet toe" in other.inner_text()
    first = page.locator(".az-group", has_text="De persoon wil werken").first
    assert "1 van 1 vragen ingevuld" in first.locator("summary").first.inner_text()
    other.locator("input").first.fill("1985-12-04")
    other.get_by_text("4 december 1985").wait_for()


def test_another_reading_can_be_chosen_and_goes_along_in_the_link(visit: Callable[..., Page]) -> None:
    facts = {**JA, "persoon.uren_per_week": "4", "persoon.dagdelen_per_week": "0"}
    page = visit(fragment=link(facts))
    verdict(page, "Nog niet zeker")
    page.locator("details.az-group", has_text="Lezingen").locator("summary").click()
    page.locator('input[name$="lezing.dagdeel"][value="dagdeel_is_3_uur"]').check()
    verdict(page, "Nee")
    assert "lezing.dagdeel=dagdeel_is_3_uur" in case(page)
    told = page.locator(".az-matters li", has_text="dagdeel").first
    assert "Dan is het: onbekend" in told.inner_text()
    told.get_by_role("button", name="Een andere lezing kiezen").click()
    assert page.evaluate("document.activeElement.name").endswith("lezing.dagdeel")


def test_the_reference_date_chooses_the_law(visit: Callable[..., Page]) -> None:
    page = visit("vrijwilligersvergoeding", fragment="#geval=1&peildatum=2024-03-01&vrijwilliger.naam=An")
    page.locator("details.az-group", has_text="Over dit geval").locator("> summary").click()
    day = page.locator('input[id$="peildatum"]')
    day.fill("2010-01-01")
    page.locator(".az-sentence", has_text="Op die dag gelden deze regels niet").wait_for()
    assert day.get_attribute("aria-invalid") == "true"
    day.fill("2019-05-01")
    page.locator(".az-applied", has_text="1 mei 2019").wait_for()
    assert "2019-05-01" in case(page) and day.evaluate("box => box === document.activeElement")
    assert day.get_attribute("aria-invalid") is None


# ------------------------------------------------------------------------------------------------ what is wrong with it


def test_a_wrong_number_is_told_at_its_field_and_left_out_of_the_answer(visit: Callable[..., Page]) -> None:
    page = visit()
    box = bring(page, "persoon.uren_per_week").locator("input[inputmode=decimal]")
    box.fill("61")
    error = field(page, "persoon.uren_per_week").locator(".az-error")
    error.wait_for()
    assert "van 0 tot en met 60 uur per week" in error.inner_text()
    assert box.get_attribute("aria-invalid") == "true"
    described = (box.get_attribute("aria-describedby") or "").split()
    assert error.get_attribute("id") in described
    assert "Uren per week" in page.locator(".az-warning:visible").inner_text()
    box.fill("2,5")
    error.wait_for(state="hidden")
    assert box.get_attribute("aria-invalid") is None and not page.locator(".az-warning:visible").count()


def test_it_is_told_in_english_too(visit: Callable[..., Page]) -> None:
    page = visit(lang="en", fragment="#geval=1&persoon.uren_per_week=1.250")
    error = bring(page, "persoon.uren_per_week").locator(".az-error")
    error.wait_for()
    assert "read in only one way" in error.inner_text()


def test_what_another_rule_set_can_compute_is_one_step_away(visit: Callable[..., Page]) -> None:
    page = visit()
    asked = bring(page, "initiatief.biedt_arbeid_op_maat")
    assert "De regelset Arbeid op maat kan het berekenen" in asked.inner_text()
    own = page.locator("details.az-group", has_text="Om te berekenen met: Arbeid op maat")
    assert own.get_attribute("open") is None
    asked.get_by_role("button", name="Toon die").click()
    assert own.get_attribute("open") is not None
    assert "Ze zijn enkel nodig als u het antwoord hierop niet weet" in own.inner_text()


# ----------------------------------------------------------------------------------------------------------------- rows


def test_rows_are_added_and_removed(visit: Callable[..., Page]) -> None:
    page = visit("omkadering", fragment="#geval=1&initiatief.telling=uren")
    rows = bring(page, "initiatief.medewerkers")
    add = rows.get_by_role("button", name="Rij toevoegen")
    add.click()
    page.keyboard.type("19")  # the first cell of the new row has the focus
    add.click()
    page.keyboard.type("9,5")
    assert "medewerkers=uren_per_week:19;uren_per_week:9,5;" in case(page)
    rows.get_by_role("button", name="Rij 1 verwijderen").click()
    assert rows.locator(".az-row").count() == 1
    assert "medewerkers=uren_per_week:9,5;" in case(page)
    assert page.evaluate("document.activeElement.textContent") == "Rij 1 verwijderen"
    rows.get_by_label("geen enkele rij").check()
    assert "medewerkers=-" in case(page)
    rows.get_by_label("weet ik niet").check()
    assert "medewerkers" not in case(page)


def test_the_few_steps_of_a_ladder_are_chosen_and_not_typed(visit: Callable[..., Page]) -> None:
    page = visit("trajecten")
    steps = bring(page, "persoon.trede")
    assert steps.locator("input[type=radio]").count() == 7 and "3: arbeidsmatige activiteiten" in steps.inner_text()
    steps.get_by_label("3", exact=True).check()
    assert "persoon.trede=3" in case(page)


def test_a_choice_of_more_than_one_can_be_none_of_them_or_not_known(visit: Callable[..., Page]) -> None:
    page = visit("zorg-op-maat")
    name = page.evaluate(
        "document.querySelector('[data-fact] .az-list input[type=checkbox]').closest('[data-fact]').dataset.fact"
    )
    chosen = bring(page, name)
    assert chosen.get_by_label("weet ik niet").is_checked()
    boxes = chosen.locator("input[type=checkbox]")
    boxes.first.check()
    page.wait_for_timeout(60)
    assert not chosen.get_by_label("weet ik niet").is_checked()
    chosen.get_by_label("geen van deze").check()
    page.wait_for_timeout(60)
    assert not boxes.first.is_checked()
    assert f"{name}=-" in case(page)


# --------------------------------------------------------------------------------------------------------------- files


def saved(page: Page, button: str, folder: Path) -> Path:
    with page.expect_download() as download:
        program_button(page, button).click()
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


def test_what_is_exported_gives_the_same_answer(visit: Callable[..., Page], tmp_path: Path) -> None:
    facts = {**JA, "persoon.uren_per_week": "2", "persoon.dagdelen_per_week": "0"}
    page = visit(fragment=link(facts))
    verdict(page, "Nee")
    yaml = saved(page, "Gegevensbestand", tmp_path)
    assert yaml.name == "beslissingsboom-2024-03-01.yaml"
    (known,) = cases.read(passes.load("beslissingsboom"), str(yaml), cases.Asked()).known
    outcome = Evaluator(known.evaluator.law).evaluate(known.given)
    assert outcome.answer is False and known.evaluator.law.date == date(2024, 3, 1)
    assert known.given.judged["persoon.nood_aan_ondersteuning"].by == "An"
    (tmp_path / "features").mkdir()
    feature = saved(page, "Scenario", tmp_path / "features")
    done = runner.run(feature.parent, library.find("beslissingsboom"))
    assert done.ok and len(done.results) == 1, done.render()
    assert "Dan is het antwoord nee" in feature.read_text("utf-8")


def test_an_example_is_filled_in(visit: Callable[..., Page]) -> None:
    page = visit()
    page.get_by_label("Vul een voorbeeld in").select_option(label="Wie wil werken")
    page.locator(".az-happened", has_text="Ingevuld: Wie wil werken").wait_for()
    assert "persoon.uren_per_week=12.5" in case(page)


# -------------------------------------------------------------------------------------------- without a mouse, on paper


def test_it_works_with_the_keyboard_alone(visit: Callable[..., Page]) -> None:
    page = visit()
    page.locator(".az-asker input:checked").focus()
    page.keyboard.press("ArrowUp")  # from "weet ik niet" to "nee"
    verdict(page, "Nee")
    page.keyboard.press("ArrowUp")  # to "ja"
    verdict(page, "Nog niet zeker")
    page.keyboard.press("Enter")
    focused = page.evaluate("document.activeElement.closest('[data-fact]')?.dataset.fact")
    assert focused and focused != "persoon.vraag_naar_arbeid"
    assert page.locator(".az-asker [data-fact]").get_attribute("data-fact") == focused
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"


def test_the_answer_is_announced_once_it_changes(visit: Callable[..., Page]) -> None:
    page = visit()
    live = page.locator(".az-form > [aria-live=polite]")
    assert live.inner_text() == ""
    choose(page, "persoon.vraag_naar_arbeid", "nee")
    page.locator(".az-form > [aria-live=polite]", has_text=re.compile("^Nee, ")).wait_for(state="attached")
    assert page.locator(".az-short").inner_text() == "Nee"
    headings = page.locator(".az-answer").get_by_role("heading").all_inner_texts()
    assert headings[:2] == ["Antwoord", "Waarom"]


def test_nothing_of_the_answer_is_hidden(visit: Callable[..., Page]) -> None:
    """On a screen of 1280 by 900 it stands whole beside the questions, further down too; nothing scrolls within."""
    page = visit(fragment=link({**JA, "persoon.uren_per_week": "2", "persoon.dagdelen_per_week": "0"}))
    verdict(page, "Nee")
    overflows = "[...document.querySelectorAll('.az-form *')].map(e => getComputedStyle(e).overflowY)"
    assert {"auto", "scroll"}.isdisjoint(page.evaluate(overflows))
    for place in (page.locator(".az-actions > button").last, page.locator(".az-group").last):
        place.scroll_into_view_if_needed()
        shown = page.locator(".az-notice").evaluate(
            "e => { const {top, bottom, left} = e.getBoundingClientRect();"
            " const seen = document.elementFromPoint(left + 5, bottom - 5);"
            " return top >= 0 && bottom <= innerHeight && e.contains(seen); }"
        )
        assert shown


def test_on_paper_stand_the_answers_the_answer_and_the_reasons(visit: Callable[..., Page]) -> None:
    page = visit(fragment=link({**JA, "persoon.uren_per_week": "2", "persoon.dagdelen_per_week": "0"}))
    verdict(page, "Nee")
    page.emulate_media(media="print")
    page.wait_for_timeout(100)
    paper = page.locator(".az-form").inner_text()
    for told in ("Nee", "versie", "1 maart 2024", "Dit is geen beslissing", "minstens 3 uur per week", "Uren per week"):
        assert told in paper
    assert "Wat u invulde" in paper and "23 september 1986" in paper
    assert not page.locator(".az-left").is_visible() and not page.locator(".az-actions").is_visible()
    assert not page.locator("h1").is_visible() and "Beslissingsboom arbeidszorg" in paper
    page.emulate_media(media="screen")
    assert page.locator(".az-left").is_visible()


@pytest.mark.parametrize("name", ["beslissingsboom", "omkadering", "vrijwilligersvergoeding"])
def test_nothing_is_wider_than_a_narrow_screen(visit: Callable[..., Page], name: str) -> None:
    page = visit(name)
    page.set_viewport_size({"width": 320, "height": 640})
    for one in page.locator("details.az-group:not([hidden]) > summary").all():
        one.click()
    if name == "omkadering":
        bring(page, "initiatief.medewerkers").get_by_role("button", name="Rij toevoegen").click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.locator(".az-bar").is_visible()


AXE = ROOT / "tests/npm/node_modules/axe-core/axe.min.js"
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]


MISTAKE = link({**JA, "persoon.uren_per_week": "99", "persoon.dagdelen_per_week": "0"})


@pytest.mark.parametrize(
    ("place", "fragment", "scheme"),
    [
        ("nl/beslissingsboom", MISTAKE, "light"),
        ("nl/beslissingsboom", MISTAKE, "dark"),
        ("en/omkadering", "#geval=1&initiatief.medewerkers=uren_per_week:99;&geheim=1", "dark"),
        ("nl/vrijwilligersvergoeding", "#geval=1&peildatum=1999-01-01", "light"),
    ],
)
def test_everybody_can_use_it_open_and_with_mistakes(
    browser: Browser, form_pages: str, place: str, fragment: str, scheme: str
) -> None:
    if not AXE.is_file():
        pytest.skip("needs axe-core: npm install --prefix tests/npm")
    context = browser.new_context(color_scheme=scheme, viewport={"width": 1280, "height": 900})  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{form_pages}{place}.html{fragment}")
    page.locator(".az-verdict").wait_for()
    for kind in ("az-group", "az-section", "az-judged"):
        for fold in page.locator(f"details.{kind}:not([open])").all():
            if fold.is_visible():
                fold.locator("> summary").click()
    page.wait_for_timeout(700)  # mistakes are told after a while
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate(f"axe.run('.az-form', {{runOnly: {{type: 'tag', values: {WCAG}}}}})")
    context.close()
    assert [(one["id"], [node["html"] for node in one["nodes"]][:3]) for one in found["violations"]] == []


def test_a_page_that_wraps_the_form_is_told_each_answer(visit: Callable[..., Page]) -> None:
    page = visit("vrijwilligersvergoeding")
    told: Any = page.evaluate(
        """async () => {
            const { mount } = await import("/assets/form.mjs");
            const place = document.createElement("div");
            place.dataset.azLaws = "../data/wetten/vrijwilligersvergoeding/index.json";
            document.querySelector("main").append(place);
            const told = [];
            const order = (groups) => groups.map((group) => ({ ...group, facts: [...group.facts].reverse() }));
            await mount(place, { order, onAnswer: (answer, law) => told.push([law.data.ruleset, answer.outcome]) });
            return [told, [...place.querySelectorAll("[data-fact]")].map((one) => one.dataset.fact), location.hash];
        }"""
    )
    answers, fields, address = told
    assert [name for name, _ in answers] == ["vrijwilligersvergoeding"]
    assert fields == [*passes.load("vrijwilligersvergoeding").facts][::-1]
    assert address == ""
