"""What becomes of what somebody fills in: links, what the tab remembers, and what reaches nobody."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import quote

from tests.long import LONG
from tests.site.forms import JA, bring, case, choose, field, link, verdict

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page

pytestmark = LONG


def test_a_link_that_is_opened_again_gives_the_same_case(visit: Callable[..., Page]) -> None:
    page = visit()
    choose(page, "persoon.vraag_naar_arbeid", "ja")
    bring(page, "persoon.uren_per_week").locator("input[inputmode=decimal]").fill("2,5")
    verdict(page, "Nog niet zeker")
    case(page)
    page.get_by_role("button", name="Kopieer de link").click()
    page.locator(".az-happened", has_text="gekopieerd").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    again = page.context.new_page()
    again.goto(copied)
    again.locator(".az-verdict").wait_for()
    assert field(again, "persoon.vraag_naar_arbeid").get_by_label("ja", exact=True).is_checked()
    assert field(again, "persoon.uren_per_week").locator("input").first.input_value() == "2,5"
    answer = ".az-answer-body"
    assert again.locator(answer).inner_text() == page.locator(answer).inner_text()


def test_who_copies_a_link_with_names_in_it_is_told(visit: Callable[..., Page]) -> None:
    page = visit(fragment=link({"persoon.nood_aan_ondersteuning": "ja@op:2024-02-12"}))
    copy, told = page.get_by_role("button", name="Kopieer de link"), page.locator(".az-happened", has_text="gekopieerd")
    copy.click()
    told.wait_for()
    assert "Er staan namen in" not in told.inner_text()
    bring(page, "persoon.nood_aan_ondersteuning").get_by_label("door", exact=True).fill("An")
    copy.click()
    page.locator(".az-happened", has_text="Er staan namen in").wait_for()


def test_answers_stay_when_the_language_is_changed_at_once(visit: Callable[..., Page]) -> None:
    page = visit()
    box = bring(page, "persoon.vraag_naar_arbeid").get_by_label("nee", exact=True)
    box.evaluate("box => { box.click(); document.querySelector('nav a').click(); }")
    verdict(page, "No")
    assert page.url.startswith(page.url.partition("/en/")[0] + "/en/")
    assert field(page, "persoon.vraag_naar_arbeid").get_by_label("no", exact=True).is_checked()


def test_who_changes_the_language_stays_at_the_question(visit: Callable[..., Page]) -> None:
    page = visit()
    bring(page, "persoon.uren_per_week").locator("input").first.fill("12")
    page.get_by_role("link", name="en", exact=True).click()
    page.locator('html[lang=en] [data-fact="persoon.uren_per_week"] input:focus').wait_for()
    assert "#" not in page.url


def test_what_is_typed_stays_in_the_tab_and_out_of_the_address(visit: Callable[..., Page]) -> None:
    page = visit()
    before = page.evaluate("[location.href, history.length]")
    choose(page, "persoon.vraag_naar_arbeid", "nee")
    verdict(page, "Nee")
    assert "vraag_naar_arbeid=nee" in case(page)
    assert page.evaluate("[location.href, history.length]") == before
    page.reload()
    verdict(page, "Nee")
    other = page.context.new_page()
    other.goto(page.url)
    verdict(other, "Nog niet zeker")


def test_a_page_that_comes_back_shows_nothing_that_was_cleared_since(visit: Callable[..., Page]) -> None:
    page = visit(fragment=link({"persoon.vraag_naar_arbeid": "nee"}))
    verdict(page, "Nee")
    case(page)
    page.evaluate("sessionStorage.clear(); dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    verdict(page, "Nog niet zeker")
    page.wait_for_timeout(100)
    assert page.get_by_role("button", name="Ongedaan maken").is_disabled()


def test_the_case_of_a_link_goes_first_and_leaves_the_address(visit: Callable[..., Page]) -> None:
    page = visit()
    choose(page, "persoon.vraag_naar_arbeid", "ja")
    verdict(page, "Nog niet zeker")
    page.goto(page.url + link({"persoon.vraag_naar_arbeid": "nee"}))
    verdict(page, "Nee")
    note = page.locator(".az-arrival")
    assert "Deze link bevat een ingevuld geval: Nee." in note.inner_text()
    note.get_by_role("button", name="Bekijk waarom").click()
    assert page.evaluate("document.activeElement.querySelector('h3').textContent") == "Antwoord"
    case(page)
    assert "#" not in page.url
    page.reload()
    verdict(page, "Nee")
    assert not note.is_visible()


def test_a_browser_that_remembers_nothing_has_a_form_all_the_same(
    form_context: BrowserContext, form_pages: str
) -> None:
    page = form_context.new_page()
    page.add_init_script("Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no') } })")
    page.goto(f"{form_pages}nl/beslissingsboom.html{link({'persoon.vraag_naar_arbeid': 'nee'})}")
    verdict(page, "Nee")
    assert "nergens bewaard" in page.locator(".az-private").inner_text() and "geval=1" in page.url
    page.reload()
    verdict(page, "Nee")
    choose(page, "persoon.vraag_naar_arbeid", "ja")
    verdict(page, "Nog niet zeker")
    assert "geval" not in page.url


def test_what_the_tab_remembers_is_trusted_as_little_as_a_link(visit: Callable[..., Page]) -> None:
    page = visit()
    evil = "<img src=x onerror=alert(1)>"
    kept = f"geval=1&{quote(evil)}=ja&__proto__.a=ja&persoon.vraag_naar_arbeid=nee"
    for text, word in ((kept, "Nee"), ("{", "Nog niet zeker")):
        page.evaluate("text => sessionStorage.setItem('azrules/beslissingsboom', text)", text)
        page.reload()
        verdict(page, word)
        assert "genegeerd" in page.locator(".az-warning:visible").inner_text() or word != "Nee"
        assert page.locator(".az-form img").count() == 0 and page.evaluate("({}).a") is None


def test_a_hostile_link_is_told_as_text_and_changes_nothing(visit: Callable[..., Page]) -> None:
    evil = "<img src=x onerror=alert(1)>"
    page = visit(fragment=f"#geval=1&{quote(evil)}=ja&naam={quote(evil)}&__proto__.a=ja&persoon.vraag_naar_arbeid=nee")
    verdict(page, "Nee")
    warning = page.locator(".az-warning:visible")
    assert "genegeerd" in warning.inner_text() and "__proto__" in warning.inner_text()
    assert evil in page.locator(".az-applied").inner_text()
    assert page.locator(".az-form img").count() == 0
    assert page.evaluate("({}).a") is None


def test_nothing_is_asked_of_anybody_but_the_laws(form_context: BrowserContext, form_pages: str) -> None:
    asked: list[str] = []
    form_context.on("request", lambda request: asked.append(request.url))
    page = form_context.new_page()
    page.goto(f"{form_pages}nl/beslissingsboom.html{link(JA)}")
    page.locator(".az-verdict").wait_for()
    choose(page, "persoon.vraag_naar_arbeid", "nee")
    verdict(page, "Nee")
    case(page)
    paths = {url.removeprefix(form_pages).partition("#")[0] for url in asked}
    assert all(url.startswith((form_pages, "data:,")) for url in asked)
    assert {path for path in paths if not path.startswith(("assets/", "nl/", "data:", "page.css"))} == {
        "data/wetten/beslissingsboom/index.json",
        "data/wetten/beslissingsboom/2009-01-01.json",
        "data/voorbeelden/beslissingsboom.json",
    }


def test_clearing_leaves_nothing_behind(visit: Callable[..., Page]) -> None:
    page = visit(fragment=link({"persoon.vraag_naar_arbeid": "nee"}))
    verdict(page, "Nee")
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.get_by_role("button", name="Wis alles").click()
    verdict(page, "Nee")
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Wis alles").click()
    verdict(page, "Nog niet zeker")
    assert case(page) == "" and page.get_by_role("button", name="Ongedaan maken").is_disabled()
    page.reload()
    verdict(page, "Nog niet zeker")
