"""The book of the site, read once for the tests that look at pages before they are built, and pages as text."""

from __future__ import annotations

from functools import cache
from html.parser import HTMLParser

from azrules.lang import Lang
from azrules.model.specification import Specification
from azrules.site import book
from azrules.site.book import Book
from azrules.site.desk import Desk
from azrules.site.html import Html
from azrules.site.page import Heading, Page
from tests.site.built import MADE_ON


@cache
def the_book() -> Book:
    return book.read(MADE_ON)


@cache
def the_desk(lang: Lang = "nl") -> Desk:
    return Desk.of(the_book(), lang)


def part_of_it(*names: str) -> Book:
    """A book of some rule sets alone, which use no others."""
    whole = the_book()
    told = {name: whole.told[name] for name in names}
    return Book(told, Specification({}, {}, {}, {}), {name: whole.items[name] for name in names}, MADE_ON)


def headings(page: Page) -> dict[str, str]:
    """The headings of a page by their anchor."""
    return {block.id: block.text for block in page.blocks if isinstance(block, Heading)}


def under(page: Page, anchor: str) -> str:
    """What stands under a heading, up to the next one, as HTML."""
    blocks = iter(page.blocks)
    for block in blocks:
        if isinstance(block, Heading) and block.id == anchor:
            break
    found = []
    for block in blocks:
        if isinstance(block, Heading):
            break
        found.append(block)
    return "".join(found)


def html(page: Page) -> str:
    return "".join(block for block in page.blocks if isinstance(block, Html))


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        self.found.append(data)


def text(html: str) -> str:
    """HTML as a person reads it, on one line."""
    parser = _Text()
    parser.feed(html)
    return " ".join("".join(parser.found).split())
