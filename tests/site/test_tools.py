"""The forms made for one task: what a person does with them, and the numbers that Python gives for the same facts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

from azrules import passes
from azrules.cli import cases
from azrules.run.evaluate import Outcome
from azrules.site.form import TOOLS
from tests.long import LONG
from tests.site import forms
from tests.site.browsing import served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Locator, Page

AXE = forms.ROOT / "tests/npm/node_modules/axe-core/axe.min.js"
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]
MODULES = {"dossier": ("dossier",), "omkadering": ("staffing", "equal"), "statuut": ("statute",)}
STATES = {"not_fulfilled", "fulfilled", "open_question"}  # words of the engine that look like names

STAFFING = (
    "#geval=1&peildatum=2026-11-30&initiatief.telling=uren&.medewerkers=naam:An,uren_per_week:19,dagen_per_week:3;"
    "uren_per_week:38,dagen_per_week:5;uren_per_week:9.5,dagen_per_week:2;&.urenstelsel=stelsel_38&.begeleiders_vte=0.5"
)
DOSSIER = (
    "#geval=1&peildatum=2026-11-30&dossier.administratieve_gegevens=ja&.eigen_sociaal_netwerk=nee"
    "&.arbeidszorgovereenkomst=ja&overeenkomst.verzekering=nee"
)
STATUTE = (
    "#geval=1&peildatum=2026-11-30&persoon.netto_zonder_deelname=1200&.netto_met_deelname=1290.5&.incentive=60"
    "&.uitkering_soort=leefloon&.uitkering_voor=1100&initiatief.stelsel=ama_welzijn"
)
FILLED = {"omkadering": STAFFING, "dossier": DOSSIER, "statuut": STATUTE}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a page with each tool, in both languages."""
    folder: Path = tmp_path_factory.mktemp("tools")
    forms.modules(folder / "assets")
    (folder / "page.css").write_text(forms.STYLE, "utf-8")
    (folder / "data/voorbeelden").mkdir(parents=True)
    sheets = "".join(
        f'<link rel="stylesheet" href="../assets/{name}.css">\n' for name in ("azrules", "drawing", "tools")
    )
    for name, tool in TOOLS.items():
        forms.laws(folder, name)
        (folder / f"data/voorbeelden/{name}.json").write_text("[]", "utf-8")
        for lang, other in (("nl", "en"), ("en", "nl")):
            (folder / lang).mkdir(exist_ok=True)
            page = forms.PAGE.format(lang=lang, other=other, name=name, policy=forms.POLICY)
            page = page.replace("assets/form.mjs", "assets/tools.mjs").replace("</head>", f"{sheets}</head>")
            page = page.replace('class="az-form"', f'class="az-form" data-az-by="{tool}"')
            (folder / lang / f"{name}.html").write_text(page, "utf-8")
    with served(folder) as address:
        yield address


@pytest.fixture
def visit(form_context: BrowserContext, pages: str) -> Iterator[Callable[..., Page]]:
    """Opens a tool; the browser may complain of nothing."""
    complaints: list[str] = []

    def to(name: str, fragment: str = "", lang: str = "nl") -> Page:
        page = form_context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.goto(f"{pages}{lang}/{name}.html{fragment}")
        page.locator(".az-result .az-word").wait_for()
        return page

    yield to
    assert complaints == []


def headline(page: Page, text: str) -> None:
    """Waits for the headline."""
    page.locator(".az-result .az-word", has_text=re.compile(text)).wait_for()


def python(page: Page, name: str, folder: Path) -> Outcome:
    """What Python answers to the facts file that the form gives."""
    with page.expect_download() as download:
        forms.program_button(page, "Gegevensbestand").click()
    file = folder / "gegevens.yaml"
    download.value.save_as(file)
    (known,) = cases.read(passes.load(name), str(file), cases.Asked()).known
    return known.evaluator.evaluate(known.given)


def number(text: str) -> Fraction:
    """The first number of a text in Dutch."""
    found = re.search(r"-?\d[\d.]*(,\d+)?", text)
    assert found, text
    return Fraction(found[0].replace(".", "").replace(",", "."))


# --------------------------------------------------------------------------------------------------------------- names


@pytest.mark.parametrize("name", sorted(MODULES))
def test_a_tool_knows_only_names_that_the_rule_set_has(name: str) -> None:
    ruleset = passes.load(name)
    interpretations = {one for each in ruleset.interpretations.values() for one in (each.name, *each.readings)}
    columns = {column.name.rpartition(".")[2] for fact in ruleset.facts.values() for column in fact.row}
    keys = {fact.key for fact in ruleset.facts.values()} | columns
    known = {*ruleset.facts, *ruleset.rules, *ruleset.parameters, *interpretations, *keys}
    text = "".join((forms.ASSETS / f"tools/{module}.mjs").read_text("utf-8") for module in MODULES[name])
    used = set(re.findall(r'"([a-z0-9]+(?:[._][a-z0-9_]+)+)"', text)) | set(re.findall(r"\b([a-z]+_[a-z_]+):", text))
    assert len(used) > 4 and used - known - STATES == set()


# ------------------------------------------------------------------------------------------------------------ staffing


@LONG
def test_workers_are_typed_in_by_keyboard_and_counted_as_python_counts(
    visit: Callable[..., Page], tmp_path: Path
) -> None:
    page = visit("omkadering")
    page.get_by_label("Elke medewerker apart, met de uren per week").focus()
    page.keyboard.press("Space")
    rows = page.locator(".az-workers tbody tr")
    page.get_by_label("Naam, rij 1").wait_for()
    page.get_by_label("Naam, rij 1").focus()
    for key in ("A", "n", "Enter", "1", "9", "Enter"):
        page.keyboard.press(key)
    page.keyboard.press("Tab")  # past the name: who names one worker is asked for the next name
    for typed in ("38", "9,5"):
        page.keyboard.type(typed)
        page.keyboard.press("Enter")
    assert rows.count() == 4  # three, and the empty one that waits
    page.get_by_label("Een voltijdse plaats telt 38 uur per week").focus()
    page.keyboard.press("Space")
    page.locator('[data-fact="initiatief.begeleiders_vte"] input').focus()
    page.keyboard.type("0,5")
    headline(page, "Genoeg voor de basis")
    page.locator(".az-chart").wait_for()
    told = python(page, "omkadering", tmp_path)
    assert told.of("aantal_koppen") == 3
    shown = [number(text) for text in page.locator(".az-result .az-tile dd").all_inner_texts()]
    assert shown == [*map(told.of, ("vte_getoond", "aantal_koppen", "basis_getoond")), Fraction("0.5")]
    by_head = told.under("aanvulling", "per_kop")
    line = page.locator("[data-reading=per_kop] .az-stand").inner_text()
    assert number(line) == by_head.of("omkadering_getoond") and "0,02 vte te kort" in line
    assert "geen formule" in page.locator("[data-reading=niet_bepaald]").inner_text()
    page.locator(".az-alternative > summary").click()
    own = page.locator(".az-chart tbody tr", has=page.locator("th", has_text=re.compile("^3$"))).locator("td")
    assert number(own.nth(1).inner_text()) == by_head.of("omkadering_getoond")
    assert number(own.nth(3).inner_text()) == Fraction("0.5")
    assert own.nth(4).inner_text() == "onbekend"
    assert "Niet getekend: De bron zegt" in page.locator(".az-chart .az-key").inner_text()
    for reading in page.locator("[data-reading] .az-stand", has_text="te kort").all_inner_texts():
        needed, short = (Fraction(one.replace(",", ".")) for one in re.findall(r"\d,\d+", reading))
        assert needed - Fraction("0.5") == short  # as a reader subtracts


def test_only_what_matters_for_the_way_of_counting_is_asked(visit: Callable[..., Page]) -> None:
    page = visit("omkadering")
    workers, total = (page.locator(f'[data-fact="initiatief.{key}"]') for key in ("medewerkers", "azm_vte"))
    assert not workers.is_visible() and not total.is_visible()
    page.get_by_label("Enkel de totalen").check()
    total.wait_for()
    assert not workers.is_visible()
    page.get_by_label("Elke medewerker apart, met de dagen per week").check()
    workers.wait_for()
    assert not total.is_visible() and not workers.get_by_text("Uren per week", exact=True).is_visible()
    assert page.locator(".az-tile dd").all_inner_texts() == ["–"] * 4


@pytest.mark.parametrize(
    "told",
    [
        "initiatief.telling=uren&.urenstelsel=stelsel_38&.medewerkers=" + "uren_per_week:19,dagen_per_week:2.5;" * 10,
        "initiatief.telling=totalen&.urenstelsel=stelsel_38&.azm_vte=5&.koppen=10",
        "initiatief.telling=dagen&.urenstelsel=stelsel_38&.medewerkers=" + "dagen_per_week:2.5;" * 10,
    ],
)
def test_who_share_the_same_places_with_more_never_need_less(visit: Callable[..., Page], told: str) -> None:
    page = visit("omkadering", f"#geval=1&peildatum=2026-11-30&{told}")
    page.locator(".az-chart").wait_for()
    rows = page.locator(".az-chart tbody tr").evaluate_all("all => all.map(r => [...r.cells].map(c => c.textContent))")
    lines = [[number(cell) for cell in line if re.search(r"\d", cell)] for line in zip(*rows, strict=True)]
    assert len(rows) > 8 and len(lines) > 3
    assert all(line == sorted(line) for line in lines)
    asked = page.locator("[data-reading=dagen_in_eenheden]").inner_text()
    assert "voorstel" in asked or "apart nodig" in asked


def test_totals_without_the_hours_of_a_week_wait_for_them(visit: Callable[..., Page]) -> None:
    page = visit("omkadering", "#geval=1&initiatief.telling=totalen&.azm_vte=5&.koppen=10")
    page.locator(".az-below .az-norms").wait_for()
    assert page.locator(".az-chart").count() == 0


def test_a_worker_is_removed_and_a_name_is_remembered(visit: Callable[..., Page]) -> None:
    page = visit("omkadering", STAFFING)
    assert page.get_by_label("Naam, rij 1").input_value() == "An"
    page.get_by_label("Rij 2 verwijderen").click()
    page.locator(".az-total", has_text="2 personen, 28,5 uur").wait_for()
    page.reload()
    page.locator(".az-total", has_text="2 personen, 28,5 uur").wait_for()
    assert page.get_by_label("Naam, rij 1").input_value() == "An"


# ------------------------------------------------------------------------------------------------- dossier and statute


@LONG
def test_what_is_missing_in_a_dossier_is_listed_and_answered_by_keys(
    visit: Callable[..., Page], tmp_path: Path
) -> None:
    page = visit("dossier")
    page.locator('[data-fact="dossier.administratieve_gegevens"] input').first.focus()
    for key in "jnwjn":
        page.keyboard.press(key)
    headline(page, "2 dingen ontbreken")
    told = python(page, "dossier", tmp_path)
    sums = {"voldoet_aan_alle_normen", "dossier_volledig"}
    failed = [name for name in passes.load("dossier").outputs if told.of(name) is False]
    missing = page.locator(".az-missing [data-rule]")
    listed = [one.get_attribute("data-rule") for one in missing.all()]
    assert listed == [name for name in failed if name not in sums and not name.endswith("_volledig")]
    assert "(moet)" in missing.first.inner_text()
    assert missing.first.get_by_role("link").get_attribute("href") == f"../regels/dossier/{listed[0]}/"
    assert "1 van 3 normen in orde, 1 ontbreekt, 1 na te kijken" in page.locator(".az-parts").inner_text()


def test_the_list_alone_is_printed(visit: Callable[..., Page]) -> None:
    page = visit("dossier", DOSSIER)
    page.evaluate("window.print = () => {}")
    page.get_by_role("button", name="Druk deze lijst af").click()
    page.emulate_media(media="print")
    assert page.locator(".az-missing li").first.is_visible()
    assert "aanbeveling, niet bindend" in page.locator(".az-missing").inner_text()
    assert not page.locator("h1").is_visible() and not page.locator(".az-parts").is_visible()


@LONG
def test_what_participating_changes_is_what_python_says(visit: Callable[..., Page], tmp_path: Path) -> None:
    page = visit("statuut", STATUTE)
    headline(page, "€ 90,50 meer per maand")
    told = python(page, "statuut", tmp_path)
    assert told.of("verschil_in_inkomen") == number(page.locator(".az-result .az-word").inner_text())
    shown = [number(text) for text in page.locator(".az-tile dd").all_inner_texts()]
    assert shown == [told.of("inkomen_zonder_deelname"), told.of("inkomen_met_deelname")]
    assert "vraag aan het beleid" in page.locator(".az-result").inner_text()
    page.locator(".az-alternative > summary").click()
    table = page.locator(".az-chart tbody tr").nth(1).locator("td").all_inner_texts()
    assert table == ["onbekend", "€ 60,00", "onbekend", "€ 1.230,50", "€ 1.290,50"]
    (question,) = page.locator(".az-permission .az-stand", has_text="sinds 2024").all_inner_texts()
    assert "open vraag" in question and "geldend recht" not in question


def test_more_money_is_no_verdict_where_the_law_in_force_does_not_allow_it(visit: Callable[..., Page]) -> None:
    """The benefit, the scheme and the permission come first, and tell who must allow it without any amount."""
    page = visit(
        "statuut",
        "#geval=1&persoon.uitkering_soort=ziekte&.toelating_adviserend_arts=niet_gevraagd&initiatief.stelsel=ama_welzijn",
    )
    groups = page.locator(".az-group > summary .az-title").all_inner_texts()
    assert groups.index("De toelating") < groups.index("Het inkomen")
    headline(page, "Vul het inkomen")
    assert page.locator(".az-arrival").inner_text().startswith("Deze link bevat een ingevuld geval. ")
    card = page.locator(".az-result")
    assert "moet toelating geven: nog niet in orde geldend recht" in card.inner_text().replace("\n", " ")
    assert "Start nog niet" in card.inner_text() and "ziekenfonds, het OCMW of de RVA" in card.inner_text()
    assert "Voor aangepast werk mag men starten" not in card.inner_text()
    forms.field(page, "persoon.toelating_adviserend_arts").get_by_label("Gevraagd, nog geen antwoord").check()
    card.get_by_text("Voor aangepast werk mag men starten").wait_for()
    assert "Start nog niet" not in card.inner_text()
    for name, much in (("persoon.netto_zonder_deelname", "1200"), ("persoon.netto_met_deelname", "1240")):
        forms.field(page, name).locator("input").fill(much)
    headline(page, "^€ 40,00 meer per maand$")
    assert card.locator(".az-head").get_attribute("data-holds") == "fact"
    forms.field(page, "initiatief.financiele_vergoeding").locator("input").fill("40")
    headline(page, "€ 40,00 meer per maand, maar wat de persoon voor het werk krijgt, past niet")
    told = card.locator(".az-payment").inner_text()
    assert "geldend recht" in told and "De persoon krijgt geen vergoeding voor het werk" in told
    law = page.locator(".az-kinds details", has=page.locator("summary", has_text="geldend recht")).last
    assert "1 niet in orde" in law.locator("summary").inner_text()


def test_unknown_is_never_zero(visit: Callable[..., Page]) -> None:
    page = visit("statuut")
    headline(page, "Vul de uitkering en het stelsel in")
    assert page.locator(".az-tile dd").all_inner_texts() == ["–", "–"]
    assert page.locator(".az-chart").count() == 0


def test_what_is_not_known_yet_is_not_called_wrong_or_right(visit: Callable[..., Page]) -> None:
    page = visit("dossier")
    assert "ontbreekt er niets" not in page.locator(".az-result").inner_text()
    page = visit("statuut")
    kinds = page.locator(".az-kinds summary").all_inner_texts()
    assert any("geldend recht" in kind and "nog niet bekend" in kind for kind in kinds)
    assert not any("in orde" in kind for kind in kinds)


# ---------------------------------------------------------------------------------------------------------- for anyone


@LONG
@pytest.mark.parametrize(
    ("name", "told"), [("omkadering", "19 uur per week"), ("dossier", "Overeenkomst"), ("statuut", "€ 1.290,50")]
)
def test_each_says_that_it_decides_nothing_and_prints_what_was_filled_in(
    visit: Callable[..., Page], name: str, told: str
) -> None:
    page = visit(name, FILLED[name])
    page.wait_for_timeout(100)
    for last in (".az-actions > button >> nth=-1", ".az-left > details >> nth=-1"):
        page.locator(last).scroll_into_view_if_needed()
        notice = page.locator(".az-result .az-notice").bounding_box()
        assert notice and notice["y"] >= 0 and notice["y"] + notice["height"] <= 900
    page.emulate_media(media="print")
    page.wait_for_timeout(100)
    paper = page.locator(".az-form").inner_text()
    assert "Dit is geen beslissing" in paper
    assert told in paper.partition("Wat u invulde")[2]
    assert not page.locator("h1").is_visible()


@LONG
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", sorted(FILLED))
def test_everybody_can_use_it(browser: Browser, pages: str, name: str, scheme: Literal["dark", "light"]) -> None:
    if not AXE.is_file():
        pytest.skip("needs axe-core: npm install --prefix tests/npm")
    context = browser.new_context(color_scheme=scheme, viewport={"width": 1280, "height": 900}, bypass_csp=True)
    page = context.new_page()
    page.goto(f"{pages}nl/{name}.html{FILLED[name]}")
    page.locator(".az-result .az-word").wait_for()
    page.wait_for_timeout(300)
    unfold(page.locator(".az-made details"))
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate(f"axe.run('.az-form', {{runOnly: {{type: 'tag', values: {WCAG}}}}})")
    page.set_viewport_size({"width": 320, "height": 640})
    assert [(one["id"], [node["target"] for node in one["nodes"]][:5]) for one in found["violations"]] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    context.close()


def unfold(folds: Locator) -> None:
    folds.evaluate_all("all => all.forEach((one) => (one.open = true))")
