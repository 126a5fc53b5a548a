"""The pages for people: everything that is told has its place in both languages, and what the pages show is so."""

from __future__ import annotations

import posixpath
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import chdir, redirect_stdout
from datetime import date
from functools import cache
from io import StringIO
from itertools import pairwise
from pathlib import Path

import pytest
from click.testing import CliRunner

from azrules import library, passes
from azrules.cli import main
from azrules.emit import ir
from azrules.lang import Lang
from azrules.problems.catalogue import messages
from azrules.site import address, book, navigation, stage
from azrules.site.book import Book
from azrules.site.desk import Desk
from azrules.site.pages import Pages
from azrules.site.written import address_of
from azrules.version import VERSION
from tests.emit.node import JS, needs_node
from tests.pages import ROOT, Block, blocks, shown

MADE_ON = date(2026, 11, 30)
HAND_WRITTEN = (*navigation.FOR_WHOM, *navigation.THEORY)
LINK = re.compile(r'href="(?P<place>[^"#:]*)(?:#(?P<mark>[^"]+))?"')


@cache
def told() -> Book:
    return book.read(MADE_ON)


@cache
def tree(lang: Lang) -> dict[str, str]:
    """The pages of a language, by address."""
    files = stage.tree(Desk.of(told(), lang), Pages())
    return {path.removesuffix("index.md"): text.decode() for path, text in files.items() if path.endswith(".md")}


def marks(text: str) -> set[str]:
    """Where on a page one can link to: its headings, and what has an id."""
    return {*re.findall(r"^#+ .*\{#([^}]+)\}$", text, re.MULTILINE), *re.findall(r' id="([^"]+)"', text)}


def headings(page: Path) -> list[int]:
    text = re.sub(r"^```.*?^```$", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    return [len(one) for one in re.findall(r"^(#+) ", text, re.MULTILINE)]


# ------------------------------------------------------------------------------------------------- all has its place


@pytest.mark.parametrize("lang", stage.LANGUAGES)
def test_every_statement_and_figure_has_its_place(lang: Lang) -> None:
    specification = told().specification
    for chapter in specification.chapters.values():
        page = tree(lang)[address.chapter(chapter.name)]
        assert {address.anchor(name) for name in chapter.statements} <= marks(page)
    figures = {*specification.figures, *specification.recalculations}
    assert {address.anchor(name) for name in figures} <= marks(tree(lang)[address.FIGURES])


@pytest.mark.parametrize("lang", stage.LANGUAGES)
def test_what_is_no_norm_says_where_it_comes_from_and_not_how_far_it_binds(lang: Lang) -> None:
    specification, desk = told().specification, Desk.of(told(), lang)
    for place in (address.FIGURES, *map(address.chapter, specification.chapters)):
        assert "az-status" not in tree(lang)[place]
    for chapter in specification.chapters.values():
        page = tree(lang)[address.chapter(chapter.name)]
        for one in chapter.statements.values():
            assert f">{one.citation.document.title}<" in page
    assert page.count(desk.say(("Bron: ", "Source: "))) >= len(chapter.statements)


@pytest.mark.parametrize("lang", stage.LANGUAGES)
def test_what_does_not_add_up_says_why(lang: Lang) -> None:
    wrong = [one for one in told().specification.recalculations.values() if one.found != one.said]
    assert wrong
    for one in wrong:
        assert one.wrong[lang == "en"] in tree(lang)[address.FIGURES]


@pytest.mark.parametrize("lang", stage.LANGUAGES)
def test_every_message_has_a_page_and_stands_once_in_the_list(lang: Lang) -> None:
    assert {place for place in tree(lang) if place.startswith(address.MESSAGES)} == {
        address.MESSAGES,
        *map(address.message, messages()),
    }
    listed = re.findall(r'<li><a href="([\w-]+)/">', tree(lang)[address.MESSAGES])
    assert sorted(listed) == list(messages())


@pytest.mark.parametrize("lang", stage.LANGUAGES)
def test_every_page_of_the_navigation_is_there(lang: Lang) -> None:
    """One that is not is left out of it, so that the site can grow; in the end all of them are."""
    named = [*navigation.WRITTEN, *navigation.BACKGROUND]
    assert [name for name in named if (f"{name}/" not in tree(lang)) and (name, lang) != ("architecture", "nl")] == []


def test_every_rule_set_and_every_chapter_stands_in_the_navigation() -> None:
    shelves = navigation.shelves(told())
    assert sorted(name for _, names in shelves for name in names) == library.names()
    assert "Andere" not in [words[0] for words, _ in shelves]
    assert told().specification.chapters.keys() <= navigation.BACKGROUND.keys()


@pytest.mark.parametrize("lang", stage.LANGUAGES)
def test_every_page_has_its_place_in_the_navigation(lang: Lang) -> None:
    """A tab leads to the first page in it: that of the rules to all of them, and messages stand in the manual."""
    there = {f"{place}index.md" for place in tree(lang)}
    tabs = [*_leaves(navigation.listed(Desk.of(told(), lang), there))]
    places = [place for _, place in tabs]
    assert sorted(places) == sorted(there)
    first = dict(reversed(tabs))
    assert [*reversed(first.values())] == [
        "index.md",
        "regels/index.md",
        "medewerkers/index.md",
        "begrippen/index.md",
        "taal/index.md",
    ]


def _leaves(nav: object, tab: str = "") -> Iterator[tuple[str, str]]:
    """Each file in the navigation, with the tab it stands under."""
    if isinstance(nav, str):
        yield tab, nav
    elif isinstance(nav, list):
        for one in nav:
            yield from _leaves(one, tab)
    elif isinstance(nav, dict):
        for title, below in nav.items():
            yield from _leaves(below, tab or title)


@pytest.mark.parametrize("lang", stage.LANGUAGES)
def test_the_list_of_rule_sets_has_the_order_of_the_first_page(lang: Lang) -> None:
    listed = re.findall(r'href="([\w-]+)/" class="az-card__title"', tree(lang)[address.RULESETS])
    assert listed == navigation.ordered(told())


@pytest.mark.parametrize("lang", stage.LANGUAGES)
def test_a_message_is_titled_in_words(lang: Lang) -> None:
    page = tree(lang)[address.message("onbekende-naam")]
    said = "Niets heet hier …" if lang == "nl" else "Nothing is called … here"
    assert f'title: "{said} (onbekende-naam)"' in page


def test_both_languages_have_the_same_pages() -> None:
    assert tree("nl").keys() == tree("en").keys()


@pytest.mark.parametrize("name", HAND_WRITTEN)
def test_both_languages_have_the_same_headings(name: str) -> None:
    assert headings(library.page(name, "nl")) == headings(library.page(name, "en"))


@pytest.mark.parametrize("lang", stage.LANGUAGES)
def test_the_first_page_leads_to_every_rule_set_and_says_how_far_each_binds(lang: Lang) -> None:
    page, desk = tree(lang)[address.HOME], Desk.of(told(), lang)
    for name, ruleset in told().rulesets.items():
        card = re.search(rf'<li class="az-card"><a href="{address.ruleset(name)}".*?</li>', page)
        assert card
        assert desk.status(ruleset.status) in card[0]


@pytest.mark.parametrize("lang", stage.LANGUAGES)
def test_the_first_page_counts_the_scenarios(lang: Lang) -> None:
    results = [result for one in told().told.values() for result in one.tried.results]
    passed = sum(result.passed for result in results)
    words = "{} van de {} zijn geslaagd" if lang == "nl" else "{} of the {} passed"
    assert words.format(passed, len(results)) in tree(lang)[address.HOME]


# -------------------------------------------------------------------------------------------------------------- links


@pytest.mark.parametrize("lang", stage.LANGUAGES)
def test_every_link_of_a_page_that_people_wrote_leads_to_a_page(lang: Lang) -> None:
    for name in (*navigation.WRITTEN, address.MESSAGES.rstrip("/")):
        for there in _links(f"{name}/", tree(lang)[f"{name}/"]):
            elsewhere = ("../en/architecture/", "data/", "../data/")  # of which test_site.py sees that it is there
            assert there in tree(lang) or there.startswith(elsewhere), f"{name}: {there}"


def _links(here: str, text: str) -> Iterator[str]:
    for found in LINK.finditer(text):
        if found["place"] and not found["place"].startswith("http"):
            there = posixpath.normpath(posixpath.join(here, found["place"]))
            there = "" if there == "." else f"{there}/"
            yield "../en/architecture/" if there == "en/architecture/" else there


@pytest.mark.parametrize(
    ("place", "file", "there"),
    [
        ("taal.md#parameters", "docs/vergelijken", "taal/#parameters"),
        ("#tijd", "docs/taal", "taal/#tijd"),
        ("taal.md#één-geval", "docs/taal", "taal/#een-geval"),
        ("../architecture.md", "docs/en/wet", "architecture/"),
        ("meldingen.md#bom", "docs/interface", "meldingen/bom/"),
        ("messages.md", "docs/en/taal", "meldingen/"),
        ("docs/taal.md", "CHANGELOG", "taal/"),
        ("../../CHANGELOG.md", "docs/en/taal", "wijzigingen/"),
        ("../rules/omkadering/regelset.yaml", "docs/beleidsmakers", "regels/omkadering/"),
        ("../rules/specificatie/cijfers.yaml", "docs/taal", "cijfers/"),
        ("../rules/bronnen.yaml", "docs/taal", "bronnen/"),
        ("../features/dossier/01-overeenkomst.feature", "docs/taal", "scenarios/dossier/"),
        ("../README.md", "docs/taal", ""),
        ("../schemas/wet.schema.json", "docs/wet", "data/schemas/wet.schema.json"),
        ("../../azrules/emit/js", "docs/en/wet", f"data/azrules-{VERSION}.tgz"),
        ("../azrules/emit/js/README.md", "docs/wet", None),
        ("../CONTRIBUTING.md", "docs/architecture", None),
    ],
)
def test_a_link_to_a_file_leads_to_its_page(place: str, file: str, there: str | None) -> None:
    assert address_of(place, file) == there


def test_the_architecture_is_reached_from_both_languages() -> None:
    assert '<a href="../en/architecture/" hreflang="en">' in tree("nl")["ontwikkelaars/"]
    assert '<a href="../architecture/">' in tree("en")["ontwikkelaars/"]


# ------------------------------------------------------------------------------------------- what the pages show is so


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A folder with the copy of the rules in which the page for policy makers changes a number."""
    shutil.copytree(ROOT / "rules", tmp_path / "mijn_regels")
    shutil.copytree(ROOT / "features", tmp_path / "features")
    (before,) = (
        one for one in blocks(library.page("beleidsmakers", "nl"), "yaml") if "vte_per_begeleider_38:\n" in one.text
    )
    file = tmp_path / "mijn_regels/omkadering/regelset.yaml"
    text = file.read_text("utf-8")
    assert text.count(before.text) == 1
    file.write_text(text.replace(before.text, before.text.replace("waarde: 4", "waarde: 3")), "utf-8")
    return tmp_path


@pytest.mark.parametrize("lang", stage.LANGUAGES)
def test_what_a_change_does_is_what_the_page_shows(lang: Lang, copied: Path) -> None:
    terminals = blocks(library.page("beleidsmakers", lang), "terminal")
    assert len(terminals) == 3
    for block in terminals:
        for command, output in shown(block):
            with chdir(copied):
                said = CliRunner().invoke(main, command.split()[1:], env={"AZRULES_LANG": ""}).output
            output.says(said)


@pytest.mark.parametrize("lang", stage.LANGUAGES)
def test_the_reform_on_the_page_is_the_one_there_is(lang: Lang) -> None:
    (shown_, *_) = (one for one in blocks(library.page("beleidsmakers", lang), "yaml") if "hervorming:" in one.text)
    assert shown_.text in (ROOT / "rules/omkadering/hervormingen/een_op_drie.yaml").read_text("utf-8")


def _examples(lang: Lang, language: str) -> Iterator[tuple[Block, Block]]:
    """Each block of a language on the page for developers, with what it prints."""
    found = blocks(library.page("ontwikkelaars", lang))
    yield from ((one, after) for one, after in pairwise(found) if one.language == language)


@pytest.mark.parametrize("lang", stage.LANGUAGES)
def test_the_python_prints_what_stands_below_it(lang: Lang) -> None:
    examples = list(_examples(lang, "python"))
    assert len(examples) == 2
    assert len([line for line in examples[0][0].text.splitlines() if line]) <= 10
    for code, printed in examples:
        said = StringIO()
        with redirect_stdout(said):
            exec(compile(code.text, str(code.page), "exec"), {})
        assert printed.language == "output"
        printed.says(said.getvalue())


@needs_node
@pytest.mark.parametrize("lang", stage.LANGUAGES)
def test_the_javascript_prints_what_stands_below_it(lang: Lang, tmp_path: Path) -> None:
    (tmp_path / "node_modules").mkdir()
    (tmp_path / "node_modules/azrules").symlink_to(JS)
    (tmp_path / "wet.json").write_text(ir.write(passes.load("beslissingsboom").on(date(2024, 3, 1))), "utf-8")
    ((script, printed),) = _examples(lang, "js")
    (tmp_path / "script.mjs").write_text(script.text, "utf-8")
    done = subprocess.run(["node", "script.mjs"], capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    printed.says(done.stdout)


def test_the_initiatives_find_every_form_about_a_person_or_an_initiative() -> None:
    (_, persons), (_, initiatives), *_ = navigation.shelves(told())
    for lang in stage.LANGUAGES:
        page = library.page("initiatieven", lang).read_text("utf-8")
        named = {*re.findall(r"rules/([\w-]+)/regelset\.yaml", page)}
        assert {*persons, *initiatives} <= named
