"""What the pages of rule sets say: as staged Markdown, so without building the site."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from posixpath import normpath

import pytest

from azrules.check.sources import Sources
from azrules.lang import Lang
from azrules.model.show import day
from azrules.run.wording import status_in
from azrules.scenarios.steps import TABLE
from azrules.site import address, book, retold
from azrules.site.book import Book
from azrules.site.desk import Desk
from azrules.site.html import VOID
from azrules.site.page import Markdown, Page
from azrules.site.pages import Pages
from tests.golden import golden
from tests.long import LONG
from tests.site.built import MADE_ON
from tests.site.small_book import small_book

LANGUAGES: tuple[Lang, ...] = ("nl", "en")
HOSTILE = (
    "Zo <script>alert(1)</script> </div> <b onclick='x'>vet</b> \"q\" 'e' [x](javascript:x) **vet** `c` &lt;i&gt; # en "
    "* | ~ <!-- c"
)

DRAWN = {"title", "desc", "g", "a", "text", "tspan", "rect", "path", "circle", "line", "polygon", "ellipse"}

Site = Mapping[tuple[Lang, str], Page]


def told(of: Book) -> Site:
    """Every page of a book, by language and address, but for those that people wrote, in Markdown."""
    every = ((lang, page) for lang in LANGUAGES for page in Pages().of(Desk.of(of, lang)))
    return {(lang, one.address): one for lang, one in every if not any(isinstance(b, Markdown) for b in one.blocks)}


@pytest.fixture(scope="module")
def whole() -> Book:
    """All rule sets, without the texts of the sources: what the pages say is the same at every desk."""
    return replace(book.read(MADE_ON), sources=Sources(None))


@pytest.fixture(scope="module")
def site(whole: Book) -> Site:
    return told(whole)


class _Elements(HTMLParser):
    """The elements of a text with the names of their attributes, its ids, and its words line by line.

    What is drawn is apart: how many lines a text takes there depends on its length.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self.shape: list[tuple[str, tuple[str, ...]]] = []
        self.drawn: set[str] = set()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if "svg" in self.open:
            self.drawn.add(tag)
        else:
            self.shape.append((tag, tuple(name for name, _ in attrs)))
        self.ids += [value or "" for name, value in attrs if name == "id"]
        self.links += [value or "" for name, value in attrs if name == "href"]
        self.open += [] if tag in VOID else [tag]
        self.words.append("\n" if tag in _LINES else "")

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open[-1] == tag, f"</{tag}> ends no element; open are {self.open}"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        # a drawing has the same in words below it, and nobody reads what stands there for programs
        if not {"svg", "script"} & {*self.open}:
            self.words.append(data)


_LINES = {"p", "li", "dt", "dd", "tr", "summary", "div", "h3", "h4", "pre", "details"}


def words_of(page: Page) -> str:
    """What a person reads on a page, a line for each thing."""
    text = "".join(_Elements(page.markdown().partition("---\n\n")[2]).words)
    lines = (re.sub(r" \{#[^}]*\}$", "", " ".join(line.split())) for line in text.split("\n"))
    return "\n".join(line for line in lines if line) + "\n"


def ids_of(page: Page) -> list[str]:
    text = page.markdown()
    return [*_Elements(text).ids, *re.findall(r"^#+ .*\{#([^}\s]+)[^}]*\}$", text, re.MULTILINE)]


# -------------------------------------------------------------------------------------------------- everything is there


def _places(of: Book) -> Iterator[str]:
    """The address of everything that a rule set has of its own."""
    for name, one in of.told.items():
        ruleset = one.ruleset
        yield address.ruleset(name)
        yield from (address.rule(name, rule) for rule in ruleset.own_rules)
        yield from (address.fact(name, f.name) for fact in ruleset.own_facts.values() for f in (fact, *fact.row))
        yield from (address.parameter(name, parameter) for parameter in ruleset.own_parameters)
        yield from (address.interpretation(name, interpretation) for interpretation in ruleset.own_interpretations)
        yield from (address.scenario(name, trial.key) for trial in one.tried.trials)
        count = ruleset.span.source.text.removesuffix("\n").count("\n") + 1
        yield from (address.line(name, number) for number in range(1, count + 1))


def test_everything_of_every_rule_set_has_its_place(whole: Book, site: Site) -> None:
    ids = {place: ids_of(page) for place, page in site.items()}
    for lang in LANGUAGES:
        for place in _places(whole):
            path, _, anchor = place.partition("#")
            assert (lang, path) in site, place
            assert not anchor or anchor in ids[lang, path], place


def test_no_link_among_these_pages_leads_to_nowhere(site: Site) -> None:
    ids = {place: ids_of(page) for place, page in site.items()}
    assert not {place: found for place, found in ids.items() if len(found) != len({*found})}
    own = ("regels/", "gegevens/", "parameters/", "interpretaties/", "scenarios/", "tekst/")
    wrong = []
    for (lang, here), page in site.items():
        for link in {one for one in _Elements(page.markdown()).links if not one.startswith("http")}:
            path, _, anchor = link.partition("#")
            there = f"{normpath(f'{here}{path}')}/".removeprefix("./") if path else here
            known = ids.get((lang, there))
            if there.startswith(own) and (known is None or (anchor and anchor not in known)):
                wrong.append((here, link))
    assert not wrong, wrong[:10]


def test_each_scenario_is_told_once_with_each_of_its_results(whole: Book) -> None:
    for one in whole.told.values():
        trials = one.tried.trials
        assert [result for trial in trials for result in trial.results] == [*one.tried.results]
        assert [case.name for trial in trials for case in trial.cases] == [result.name for result in one.tried.results]
        anchors = [address.anchor(trial.key) for trial in trials]
        assert len(anchors) == len({*anchors})


@pytest.mark.parametrize("lang", LANGUAGES)
def test_how_far_a_rule_binds_is_always_said(whole: Book, site: Site, lang: Lang) -> None:
    for name, one in whole.told.items():
        for rule in one.ruleset.own_rules.values():
            page = words_of(site[lang, address.rule(name, rule.name)])
            before = page.partition({"nl": "Wat de regel zegt", "en": "What the rule says"}[lang])[0]
            open_ = {"nl": "open vraag", "en": "open question"}[lang]
            assert (open_ if rule.open_question else status_in(rule.status, lang)) in before, rule.name
        for parameter in one.ruleset.own_parameters.values():
            page = words_of(site[lang, address.parameters(name)])
            assert all(status_in(row.status, lang) in page for row in parameter.rows)


def test_a_rule_that_is_no_law_says_that_it_is_none(whole: Book, site: Site) -> None:
    recommended = words_of(site["nl", "regels/beslissingsboom/criterium_7/"])
    law = words_of(site["nl", "regels/beslissingsboom/einde_leerplicht/"])
    assert "Ze is geen wet en verplicht niemand." in recommended
    assert "geen wet" not in law and "telt enkel de wettekst zelf" in law


def test_a_version_that_is_an_open_question_binds_nobody(whole: Book, site: Site) -> None:
    """Not in the list of versions, not in the drawing of them, and not above the page."""
    page = site["nl", "regels/ama-welzijn/subsidie_per_maand/"]
    now = whole.rulesets["ama-welzijn"].rules["subsidie_per_maand"]
    assert now.open_question and now.validity.start
    assert f"Open sinds {day(now.validity.start)}." in words_of(page)
    versions = page.markdown().partition('<ol class="az-versions"')[2].partition("</li>")[0]
    assert "open vraag</span>" in versions and "geldend recht" not in versions
    drawn = page.markdown().partition("az-timeline")[2].partition("</figure>")[0]
    assert drawn.count("geldend recht") == 0 and "open vraag" in drawn


def test_what_a_recommendation_must_is_said_of_the_recommendation(site: Site) -> None:
    above = words_of(site["nl", "regels/beslissingsboom/criterium_7/"]).partition("Wat de regel zegt")[0]
    assert "De aanbeveling zegt: moet" in above and "Kracht: moet" not in above


# --------------------------------------------------------------------------------------------------------- what it says


_WHERE_IT_STANDS = {"nl": ("Bron", "Citeer"), "en": ("Source", "Cite")}


@pytest.mark.parametrize(
    ("lang", "said"),
    [("nl", "ecundaire bron; de wet zelf is niet nagelezen"), ("en", "econdary source; the law itself was not read")],
)
def test_a_rule_of_a_secondary_source_says_so_beside_its_status_and_where_it_stands(
    site: Site, lang: Lang, said: str
) -> None:
    binding, *rest = words_of(site[lang, "regels/vrijwilligersvergoeding/vervoer_binnen_maximum/"]).split("\n## ")
    assert said in binding
    source, cited = (next(part for part in rest if part.startswith(title)) for title in _WHERE_IT_STANDS[lang])
    assert said in source and said in cited
    assert said not in words_of(site[lang, "regels/vrijwilligersvergoeding/binnen_dagmaximum/"])


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "place",
    [
        "regels/beslissingsboom/criterium_14/",
        "regels/beslissingsboom/minimumduur/",
        "regels/ama-welzijn/jonger_dan_pensioenleeftijd/",
        "regels/omkadering/",
        "parameters/ama-sociale-economie/",
    ],
)
def test_what_a_page_says(site: Site, place: str, lang: Lang) -> None:
    """Its scenarios aside: those are told in files of their own."""
    said = re.sub(
        r"^## (Scenario's|Scenarios)\n.*?(?=^## )", "", words_of(site[lang, place]), flags=re.DOTALL | re.MULTILINE
    )
    golden(f"site/{place.strip('/').replace('/', '-')}-{lang}.txt", said)


def test_a_passage_is_quoted_by_its_first_words_only(whole: Book, tmp_path: Path) -> None:
    citation = whole.rulesets["beslissingsboom"].rules["criterium_7"].citation
    assert citation.lines
    passage = [f"woord{number}" for number in range(1, 30)]
    lines = ["elders"] * (citation.lines[0] - 1) + [" ".join(passage)] + ["elders"] * 20
    (tmp_path / citation.document.file).write_text("\n".join(lines), "utf-8")
    at_hand = replace(whole, sources=Sources({}, tmp_path))
    page = words_of(told_one(at_hand, "regels/beslissingsboom/criterium_7/"))
    assert f"De passage begint zo: {' '.join(passage[:12])} …" in page
    assert passage[12] not in page


def told_one(of: Book, place: str) -> Page:
    return next(page for page in Pages().of(Desk.of(of, "nl")) if page.address == place)


def test_a_rule_is_cited_with_its_version_status_source_address_and_date(whole: Book) -> None:
    there = replace(whole, home="https://azrules.example/")
    ruleset = there.rulesets["beslissingsboom"]
    page = words_of(told_one(there, "regels/beslissingsboom/criterium_7/"))
    cited = next(line for line in page.split("\n") if "azrules, https" in line)
    for part in (
        "(criterium_7)",
        f"versie {ruleset.version}",
        "aanbeveling, niet bindend",
        "vraag 7",
        "https://azrules.example/regels/beslissingsboom/criterium_7/",
        day(MADE_ON),
    ):
        assert part in cited


def test_the_text_of_a_rule_is_the_whole_rule_and_nothing_else(site: Site) -> None:
    text = site["nl", "regels/beslissingsboom/pensioenverjaardag/"].markdown()
    code = text.rpartition("<pre><code>")[2].partition("</code>")[0].split("\n")
    assert code[0] == "pensioenverjaardag:"
    assert code[-1].strip() == "- anders: geboortedatum + derde_pensioenleeftijd"
    assert "een_leeftijd" in "".join(code) and "ingang_op_eerste_leeftijd:" not in "".join(code)


def test_an_interpretation_says_where_it_comes_from_and_what_each_reading_changes(whole: Book, site: Site) -> None:
    page = site["nl", "interpretaties/beslissingsboom/"]
    inconsistencies = whole.specification.inconsistencies.values()
    differing = [one.name for one in inconsistencies if "beslissingsboom.dagdeel" in one.interpretations]
    assert differing
    assert all(f'href="../../{address.inconsistency(name)}"' in page.markdown() for name in differing)
    section = words_of(page).partition("Is 1 dagdeel of 3 uur")[2].partition("Mag wie in een dagcentrum")[0]
    assert re.search(r"Met deze lezing antwoorden de scenario's in \d+ gevallen? anders", section)
    assert "ja wordt nee" in section


def test_a_rule_set_says_what_it_follows_and_what_is_missing(site: Site) -> None:
    told = words_of(site["nl", "regels/ama-welzijn/"]).partition("## Probeer het")[0]
    assert "De bron is een webpagina: " in told and "gelezen op 22 november 2026)" in told
    assert re.search(r"Deze regels zijn niet volledig: \d+ vragen staan open", told)


def test_every_page_is_lean(site: Site) -> None:
    """What people read of it; what programs read of it stands at its end."""
    heavy = ("scenarios/", "tekst/", address.TRACE, address.SOURCES, address.INCONSISTENCIES, "begrippen/", "praktijk/")
    light = {place: replace(page, data=None) for (_, place), page in site.items() if not place.startswith(heavy)}
    sizes = {place: len(page.markdown()) for place, page in light.items()}
    assert {place: size for place, size in sizes.items() if size > 65_000} == {}


# ----------------------------------------------------------------------------------------------------------- scenarios


def test_every_step_there_is_can_be_told() -> None:
    assert retold.SENTENCES.keys() == {row.pattern for row in TABLE}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_scenarios_are_told_in_words_that_people_know(whole: Book, site: Site, lang: Lang) -> None:
    """Also each case of an outline by its own title; as it was written stands behind a fold."""
    for name in whole.told:
        page = site[lang, address.scenarios(name)]
        text = re.sub(r'<details class="az-written">.*?</details>', "", page.markdown(), flags=re.DOTALL)
        assert '<code lang="nl">' not in text, "every step was understood"
        told = words_of(replace(page, blocks=(Markdown(text),)))
        assert not re.findall(r"\b(?:persoon|initiatief|kader)\.[a-z_]+|<[a-z ]+>|\w+_\w+", told)


def test_a_case_of_an_outline_says_what_differs_in_it(site: Site) -> None:
    told = words_of(site["nl", "scenarios/omkadering/"])
    case = told.partition("8 plaatsen in “Een voltijdse plaats telt 38 uur per week” met 1,99 begeleiders")[2]
    given, expected, *_ = case.split("\n")[1:]
    assert given.startswith("Gegeven: ") and given.endswith("Begeleiders: 1,99 vte.")
    assert expected.endswith("Er zijn minstens zoveel begeleiders als de basis vraagt: niet voldaan.")
    written = told.partition("Zoals geschreven (features/omkadering/01-basis.feature, tekstregel 21)")[2]
    assert written.lstrip().startswith("Abstract Scenario: <vte> plaatsen in <stelsel>")


# ------------------------------------------------------------------------------------------------- a failure, an attack


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Book:
    return small_book(tmp_path_factory.mktemp("gewoon"), "Gewone woorden")


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Book:
    return small_book(tmp_path_factory.mktemp("vijandig"), HOSTILE)


BRIEF = {"nl": "eerste: voldaan; verwacht was: niet voldaan", "en": "eerste: voldaan; expected was: niet voldaan"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_scenario_that_fails_is_shown_as_failed(small: Book, lang: Lang) -> None:
    site = told(small)
    page = words_of(site[lang, "scenarios/proef/"])
    failed, passed = {"nl": ("mislukt", "geslaagd"), "en": ("failed", "passed")}[lang]
    assert f"2 {passed}, 1 {failed}" in page
    assert re.search(rf"gaat mis {failed}", page)
    assert BRIEF[lang] in page
    assert f"gaat mis {failed}" in words_of(site[lang, "regels/proef/eerste/"])
    assert ("details", ("open", "class")) in _Elements(site[lang, "scenarios/proef/"].markdown()).shape


def test_no_text_of_a_rule_set_becomes_an_element(small: Book, hostile: Book) -> None:
    """The pages have the same elements, whatever the texts say; so no text is one."""
    ordinary, attacked = told(small), told(hostile)
    assert ordinary.keys() == attacked.keys()
    for place, page in ordinary.items():
        shape, other = (_shape(one) for one in (page, attacked[place]))
        assert shape == other, place
        if place[1].partition("/")[0] in _OF_RULES:
            assert "alert(1)" in "".join(_Elements(attacked[place].markdown()).words), place


_OF_RULES = {"regels", "gegevens", "parameters", "interpretaties", "scenarios", "tekst", "bronnen"}


def _shape(page: Page) -> list[tuple[str, tuple[str, ...]]]:
    found = _Elements(page.markdown())
    assert not found.open, "every element is closed"
    assert found.drawn <= DRAWN
    return found.shape


def test_no_text_of_a_rule_set_is_markdown(small: Book, hostile: Book) -> None:
    """The same after Markdown has had its turn, as the site is built."""
    markdown = pytest.importorskip("markdown", reason="needs mkdocs")
    ordinary, attacked = told(small), told(hostile)

    def built(page: Page) -> list[str]:
        text = page.markdown().partition("\n---\n")[2]
        html = markdown.markdown(
            text, extensions=["attr_list", "md_in_html", "toc", "tables", "def_list", "admonition"]
        )
        found = _Elements(html)
        assert found.drawn <= DRAWN
        return [tag for tag, _ in found.shape]

    for place, page in ordinary.items():
        assert built(page) == built(attacked[place]), place


def test_no_address_of_a_source_runs_anything(hostile: Book) -> None:
    document = hostile.rulesets["proef"].citation.document
    assert "<script>" in document.url
    for page in told(hostile).values():
        text = page.markdown()
        assert 'href="javascript:' not in text and document.url not in text, page.address


@LONG
def test_all_pages_have_elements_that_close(site: Site) -> None:
    for place, page in site.items():
        assert not _Elements(page.markdown()).open, place
