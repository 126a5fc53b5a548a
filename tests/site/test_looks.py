"""What a person sees of the site: in a browser, light and dark, wide and narrow, in two languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.long import LONG
from tests.site.browsing import served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = LONG

ROOT = Path(__file__).parents[2]
AXE = ROOT / "tests/npm/node_modules/axe-core/axe.min.js"
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]

# Colours change gently, unless this is done before.
AT_ONCE = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("*, ::before, ::after { transition: none !important }");
    document.adoptedStyleSheets = [sheet];
}"""

# A page of each kind.
KINDS = [
    "",
    "regels/",
    "regels/beslissingsboom/",
    "regels/omkadering/",
    "regels/ama-welzijn/",
    "regels/beslissingsboom/criterium_10/",
    "regels/beslissingsboom/pensioenverjaardag/",
    "gegevens/omkadering/",
    "parameters/ama-welzijn/",
    "interpretaties/beslissingsboom/",
    "scenarios/omkadering/",
    "tekst/omkadering/",
    "begrippen/",
    "cijfers/",
    "bronnen/",
    "tegenstrijdigheden/",
    "herleiding/",
    "herleiding/omkadering/",
    "medewerkers/",
    "beleidsmakers/",
    "veranderingstheorie/",
    "meldingen/",
    "meldingen/onbekende-naam/",
    "taal/",
    "wijzigingen/",
]
# How wide the screen is, and in which colours: on a desk, on a phone, and on a screen of 1280 at 200 %.
SEEN = {"": [("default", 1280), ("slate", 320), ("default", 640)], "en/": [("slate", 1280), ("default", 320)]}
PLACES = [(language, kind) for language in SEEN for kind in KINDS]


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    with served(site) as address:
        yield address


class Look:
    """One page as it is opened: what it asked for elsewhere, and what the browser complained of."""

    def __init__(self, browser: Browser, address: str, place: str, **context: object) -> None:
        self.page: Page = browser.new_context(locale="nl-BE", **context).new_page()  # type: ignore[arg-type]
        self.foreign: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda request: self.foreign.extend([request.url] * (not _own(request.url, address))))
        self.page.on("console", lambda said: self.complaints.append(said.text) if said.type == "error" else None)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.goto(address + place, wait_until="networkidle")

    def sticks_out(self) -> list[str]:
        """What is wider than the screen, but for what scrolls by itself."""
        found: list[str] = self.page.evaluate(
            "[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1"
            " && !e.closest('.az-scroll, .md-typeset__scrollwrap, pre, .highlight, .md-sidebar'))"
            ".map(e => e.outerHTML.slice(0, 120))"
        )
        scrolls = self.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        return [*found, *([f"the page, by {scrolls}"] if scrolls > 0 else [])]

    def close(self) -> None:
        self.page.context.close()


def _own(url: str, address: str) -> bool:
    return url.startswith((address, "data:", "blob:"))


@pytest.mark.parametrize(("language", "kind"), PLACES)
def test_everybody_can_read_it(browser: Browser, address: str, language: str, kind: str) -> None:
    """axe finds nothing (WCAG 2.1 AA), all fits, nothing is asked for elsewhere, the policy stops nothing of ours.

    The colours are those that somebody chooses with the button in the head of a page.
    """
    if not AXE.is_file():
        pytest.skip("needs axe-core: npm install --prefix tests/npm")
    look = Look(browser, address, language + kind, viewport={"width": 1280, "height": 900})
    assert (look.foreign, look.complaints) == ([], [])
    look.page.evaluate(AXE.read_text("utf-8"))
    look.page.evaluate(AT_ONCE)
    for scheme, width in SEEN[language]:
        look.page.evaluate("scheme => document.body.setAttribute('data-md-color-scheme', scheme)", scheme)
        look.page.set_viewport_size({"width": width, "height": 900})
        found = look.page.evaluate(f"axe.run({{runOnly: {{type: 'tag', values: {WCAG}}}}})")
        wrong = [(one["id"], [node["target"] for node in one["nodes"]][:5]) for one in found["violations"]]
        assert (scheme, width, wrong, look.sticks_out()) == (scheme, width, [], [])
    look.close()


@pytest.mark.parametrize("name", ["beslissingsboom", "omkadering", "statuut"])
def test_a_page_with_its_form_is_light(browser: Browser, address: str, name: str) -> None:
    """All that a browser fetches for it, compressed as a server sends it, is below 300 kB; searching comes later."""
    page = browser.new_context().new_page()
    sizes: dict[str, int] = {}
    page.on("requestfinished", lambda one: sizes.update({one.url: one.sizes()["responseBodySize"]}))
    page.goto(f"{address}regels/{name}/", wait_until="networkidle")
    page.wait_for_selector(".az-form input, .az-form button", state="attached")
    page.context.close()
    assert any(url.endswith("/azrules.mjs") for url in sizes)
    assert not any(url.endswith("search_index.json") for url in sizes)
    assert sum(sizes.values()) < 300_000, sizes


def test_searching_knows_the_language(browser: Browser, address: str) -> None:
    """Its words are found in another form too."""
    look = Look(browser, address, "", viewport={"width": 1280, "height": 900})
    look.page.get_by_role("textbox").fill("begeleider")
    look.page.wait_for_selector(".md-search-result__item a")
    found = look.page.locator(".md-search-result__item a").evaluate_all("links => links.map(link => link.href)")
    look.close()
    assert any("omkadering" in link for link in found), found


def test_the_other_language_is_one_step_away(browser: Browser, address: str) -> None:
    look = Look(browser, address, "regels/beslissingsboom/", viewport={"width": 1280, "height": 900})
    look.page.get_by_role("link", name="English").click()
    assert look.page.url == f"{address}en/regels/beslissingsboom/"
    look.page.get_by_role("link", name="Nederlands").click()
    assert look.page.url == f"{address}regels/beslissingsboom/"
    look.close()
