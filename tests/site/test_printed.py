"""The specification on paper: the numbers in its table of contents are right, and its links lead to somewhere in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from azrules.lang import Lang
from azrules.site import bound, chromium, printed
from azrules.site.chromium import NotPrintedError
from azrules.site.desk import Desk
from azrules.site.html import Html, el
from azrules.site.page import Heading, Page
from azrules.site.telling import ruleset
from azrules.site.topic import Topic
from azrules.version import VERSION
from tests.long import LONG
from tests.site.reading import part_of_it, text

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

RULESETS = ("doorstroomtrajecten", "dossier", "vrijwilligersvergoeding")

# ---------------------------------------------------------------------------------------------------------- bound pages


def a_page(place: str, *blocks: Html | Heading) -> Page:
    return Page(place, f"Pagina {place}", blocks)


def bind(*pages: Page) -> list[str]:
    return [one.content for one in bound.bind([(page, 1 + at) for at, page in enumerate(pages)])]


def test_a_link_between_pages_is_a_link_inside_the_document() -> None:
    one, two = bind(
        a_page(
            "regels/a/",
            el("a", "naar b", href="../../bronnen/#b"),
            el("a", "naar hier", href="#punt"),
            el("i", id="punt"),
        ),
        a_page(
            "bronnen/", Heading("B", "b"), el("a", "terug", href="../regels/a/"), el("a", "c", href="../regels/a/#c")
        ),
    )
    assert '<a href="#bronnen--b">naar b</a>' in one
    assert '<a href="#regels.a--punt">naar hier</a><i id="regels.a--punt"></i>' in one
    assert '<h3 id="bronnen--b">B</h3>' in two, "it stands deeper than on a page of its own"
    assert '<a href="#regels.a">terug</a>' in two
    assert '<a href="#regels.a">c</a>' in two, "a place that is not printed: then the page"


def test_a_link_out_of_the_document_goes_to_the_web_or_is_text() -> None:
    (one,) = bind(
        a_page(
            "regels/a/",
            el("a", "web", href="https://example.org/?a=1&b=2"),
            el("a", "tekst", href="../../tekst/a/"),
            el("a", "erbuiten", href="../../../data/x.csv"),
            el("a", "script", href="javascript:alert(1)"),
        )
    )
    assert '<a href="https://example.org/?a=1&amp;b=2">web</a>' in one
    assert "<span>tekst</span><span>erbuiten</span><span>script</span>" in one


def test_what_only_works_on_a_screen_is_left_out() -> None:
    (one,) = bind(
        a_page(
            "regels/a/",
            el("div", "formulier", el("input", name="x"), el("div", "diep"), class_="az-form"),
            el("p", "voor", el("br"), "na", el("img", src="data:x")),
            el("script", type="module", src="x.mjs"),
            el("div", "verborgen", hidden=True),
            el("details", el("summary", "meer"), el("p", "inhoud")),
            Heading("Probeer het", "proberen"),
            el("p", "proberen"),
            Heading("Dieper", "dieper", 3),
            el("p", "dieper"),
            Heading("Bron", "bron"),
            el("p", "de bron"),
        )
    )
    assert text(one) == "voornameerinhoudBronde bron"
    assert '<p class="az-summary">meer</p>' in one and "<details" not in one and "<br>" in one


def test_what_refers_to_an_id_still_does() -> None:
    drawing = el("svg", el("path", fill="url(#kleur)", id="lijn"), aria_labelledby="titel lijn", viewBox="0 0 1 1")
    (one,) = bind(a_page("x/", Html(f"{drawing}{el('p', 'T & <b>', id='titel')}")))
    assert 'aria-labelledby="x--titel x--lijn"' in one and "url(#x--kleur)" in one
    assert "T &amp; &lt;b&gt;" in one


def test_a_hostile_title_cannot_end_the_style_sheet() -> None:
    hostile = '"} </style><script>alert(1)</script>\\'
    page = bound.Bound("p", hostile, 1, Html(""))
    document = printed.Document(printed.Document.of(part_of_it(*RULESETS), "nl").desk, (page,)).html({})
    assert document.count("<style>") == document.count("</style>") == 1
    assert "<script" not in document
    assert r"content: \"\22 }" in document.replace('"\\22 }', r"\"\22 }")


def test_without_a_browser_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pytest.importorskip("pypdf", reason="needs pypdf")
    monkeypatch.setenv(chromium.VARIABLE, str(tmp_path / "nergens"))
    with pytest.raises(NotPrintedError) as raised:
        printed.print_pdf(part_of_it(*RULESETS), "nl", tmp_path / "x.pdf")
    assert chromium.VARIABLE in raised.value.says("nl") and chromium.VARIABLE in raised.value.says("en")
    assert raised.value.says("nl") != raised.value.says("en")
    assert not (tmp_path / "x.pdf").exists()


@LONG
def test_a_browser_that_makes_nothing_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pytest.importorskip("pypdf", reason="needs pypdf")
    monkeypatch.setenv(chromium.VARIABLE, "false")
    with pytest.raises(NotPrintedError, match="kon de PDF niet maken"):
        printed.print_pdf(part_of_it(*RULESETS), "nl", tmp_path / "x.pdf")


# -------------------------------------------------------------------------------------------------------- as it is read


@pytest.fixture(scope="module", params=["nl", "en"])
def pdf(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Lang, Path]:
    pytest.importorskip("pypdf", reason="needs pypdf")
    if chromium.find() is None:
        pytest.skip("needs chromium")
    into = tmp_path_factory.mktemp("pdf") / "specificatie.pdf"
    printed.print_pdf(part_of_it(*RULESETS), request.param, into)
    return request.param, into


def read(pdf: Path) -> PdfReader:
    from pypdf import PdfReader

    return PdfReader(pdf)


def bookmarks(reader: PdfReader, outline: list[Any] | None = None) -> Iterator[tuple[str, int]]:
    """The titles in the PDF's own outline, without spaces, with the page on which each stands, counted from 1."""
    for one in reader.outline if outline is None else outline:
        if isinstance(one, list):
            yield from bookmarks(reader, one)
        else:
            at = reader.get_destination_page_number(one)
            assert at is not None
            yield squeezed(str(one.title)), at + 1


def as_read(reader: PdfReader, number: int) -> str:
    return squeezed(reader.pages[number - 1].extract_text())


def squeezed(text: str) -> str:
    """A text without spaces: where a line ends, a PDF has none."""
    return re.sub(r"\s+", "", text)


@LONG
def test_the_table_of_contents_has_the_right_numbers(pdf: tuple[Lang, Path]) -> None:
    """By the PDF itself: its outline says where a title is, and the title is read there and in the contents."""
    lang, path = pdf
    reader = read(path)
    document = printed.Document.of(part_of_it(*RULESETS), lang)
    at = [*bookmarks(reader)]
    first = at[1][1]  # behind the contents themselves
    contents = "".join(as_read(reader, number) for number in range(2, first))
    assert len(document.pages) >= 5
    places = iter(at)
    for page in document.pages:
        title = squeezed(page.title)
        number = next(number for found, number in places if found == title)
        assert f"{title}{number}" in contents
        assert title in as_read(reader, number)


@LONG
def test_every_page_has_its_number_and_the_chapter(pdf: tuple[Lang, Path]) -> None:
    lang, path = pdf
    reader = read(path)
    count = len(reader.pages)
    title = squeezed(printed.Document.of(part_of_it(*RULESETS), lang).desk.say(printed.TITLE))
    assert f"1/{count}" not in as_read(reader, 1)
    for number in range(2, count + 1):
        assert f"{number}/{count}" in as_read(reader, number)
        assert title in as_read(reader, number)


@LONG
def test_it_says_what_it_is(pdf: tuple[Lang, Path]) -> None:
    lang, path = pdf
    reader = read(path)
    front = reader.pages[0].extract_text()
    assert VERSION in front and ("30 november 2026" if lang == "nl" else "30 November 2026") in front
    assert ("geen wet" if lang == "nl" else "not law") in front
    assert reader.metadata is not None and VERSION in str(reader.metadata.title)
    assert f"{reader.metadata.creation_date:%Y-%m-%d}" == "2026-11-30"
    root = reader.root_object
    assert str(root["/Lang"]).startswith(lang)
    assert root["/MarkInfo"]["/Marked"]
    assert [*bookmarks(reader)]


@LONG
def test_the_links_lead_into_the_document(pdf: tuple[Lang, Path]) -> None:
    _, path = pdf
    reader = read(path)
    known = {name.removeprefix("/") for name in reader.named_destinations}
    links = [note.get_object() for page in reader.pages for note in page.get("/Annots", [])]
    inside = [str(link["/Dest"]).removeprefix("/") for link in links if "/Dest" in link]
    outside = [str(link["/A"]["/URI"]) for link in links if "/A" in link and "/URI" in link["/A"]]
    assert inside and {*inside} <= known
    assert outside and all(uri.startswith("http") for uri in outside)


@LONG
def test_a_drawing_bears_no_larger_letters_than_the_title_of_its_page(tmp_path: Path) -> None:
    pytest.importorskip("pypdf", reason="needs pypdf")
    if chromium.find() is None:
        pytest.skip("needs chromium")
    desk = Desk.of(part_of_it("beslissingsboom"), "nl")
    page = next(iter(ruleset.pages(Topic(desk, "beslissingsboom"))))
    chromium.print_to(tmp_path / "boom.pdf", printed.Document(desk, bound.bind([(page, 1)])).html({}))
    found = [*letters(read(tmp_path / "boom.pdf").pages[2:])]
    assert "De persoon wil werken" in dict(found)
    assert max(found, key=itemgetter(1))[0] == page.title


def letters(pages: Iterable[PageObject]) -> Iterator[tuple[str, float]]:
    """Each piece of text with the size of its letters on paper."""
    found: list[tuple[str, float]] = []

    def see(text: str, around: list[float], matrix: list[float], font: object, size: float) -> None:
        if text.strip():
            found.append((text.strip(), abs(size * matrix[3] * around[3])))

    for page in pages:
        page.extract_text(visitor_text=see)
    yield from found


@LONG
def test_on_the_same_day_it_says_the_same(pdf: tuple[Lang, Path], tmp_path: Path) -> None:
    lang, path = pdf
    printed.print_pdf(part_of_it(*RULESETS), lang, tmp_path / "again.pdf")
    first, again = read(path), read(tmp_path / "again.pdf")
    assert [one.extract_text() for one in first.pages] == [one.extract_text() for one in again.pages]
    assert first.metadata == again.metadata
