"""The site as it is, built once for all tests of a run, whatever the number of processes that share them."""

from __future__ import annotations

import fcntl
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path

import pytest

from azrules.site import book, build
from azrules.site.html import VOID

MADE_ON = date(2026, 11, 30)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site."""
    pytest.importorskip("mkdocs", reason="needs mkdocs")
    own = tmp_path_factory.getbasetemp()
    shared = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "azrules-site"
    shared.mkdir(exist_ok=True)
    with (shared / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (shared / "site" / "sitemap.xml").is_file():
            build.build(book.read(MADE_ON), shared / "staged", shared / "site")
    return shared / "site"


@dataclass(frozen=True)
class Element:
    tag: str
    attributes: dict[str, str]


_BLOCKS = frozenset({"p", "div", "td", "dd", "li"})
_RAW_BLOCK = re.compile(r"(\d+\.|[-*>|]|#+) ")
_RAW = re.compile(r"\*\*|\]\(|```")
_NOT_SAID = frozenset({"code", "pre", "q", "script", "style", "textarea"})


class _Read(HTMLParser):
    """The elements of a page; and its texts, but no code and no quotation, where one begins an element with its tag."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self.texts: list[tuple[str, str]] = []
        self._within: list[str] = []
        self._opened = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self._within.append(tag)
            self._opened = tag

    def handle_endtag(self, tag: str) -> None:
        self._opened = ""
        while tag in self._within and self._within.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if (text := data.strip()) and _NOT_SAID.isdisjoint(self._within):
            self.texts.append((self._opened, text))
            self._opened = ""


@dataclass(frozen=True)
class Document:
    """A page of the site, as a browser would read it."""

    file: Path

    @cached_property
    def text(self) -> str:
        return self.file.read_text("utf-8")

    @cached_property
    def _read(self) -> _Read:
        found = _Read()
        found.feed(self.text)
        return found

    @property
    def elements(self) -> list[Element]:
        return self._read.elements

    def raw_markdown(self) -> Iterator[str]:
        """What stands in the page as somebody wrote it, and not as it was meant: a list, a link, strong words."""
        for opened, text in self._read.texts:
            if (opened in _BLOCKS and _RAW_BLOCK.match(text)) or _RAW.search(text):
                yield text[:60]

    @cached_property
    def ids(self) -> set[str]:
        return {one.attributes["id"] for one in self.elements if "id" in one.attributes}

    def links(self) -> Iterator[str]:
        """Where the page leads to, and what it fetches."""
        for one in self.elements:
            yield from (one.attributes[name] for name in ("href", "src") if name in one.attributes)


def documents(folder: Path) -> dict[str, Document]:
    """The pages by address."""
    pages = sorted(folder.rglob("index.html"))
    return {page.parent.relative_to(folder).as_posix().removeprefix(".") + "/": Document(page) for page in pages}
