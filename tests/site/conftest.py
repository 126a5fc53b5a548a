"""What the tests of the site share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.site.browsing import ARGUMENTS, chromium, served
from tests.site.built import site as site
from tests.site.forms import publish

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The browser of all tests: a process has one at a time."""
    executable = chromium()
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def form_pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of pages with the form of each rule set, in both languages."""
    folder: Path = tmp_path_factory.mktemp("forms")
    publish(folder)
    with served(folder) as address:
        yield address


@pytest.fixture
def form_context(browser: Browser) -> Iterator[BrowserContext]:
    """A visitor in Flanders, who may copy to the clipboard."""
    context = browser.new_context(
        viewport={"width": 1280, "height": 900}, permissions=["clipboard-read", "clipboard-write"]
    )
    context.set_default_timeout(5000)
    yield context
    context.close()


@pytest.fixture
def visit(form_context: BrowserContext, form_pages: str) -> Iterator[Callable[..., Page]]:
    """Opens the form of a rule set; the browser may complain of nothing."""
    complaints: list[str] = []

    def to(name: str = "beslissingsboom", lang: str = "nl", fragment: str = "") -> Page:
        page = form_context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.goto(f"{form_pages}{lang}/{name}.html{fragment}")
        page.locator(".az-verdict").wait_for()
        return page

    yield to
    assert complaints == []
