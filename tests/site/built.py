"""The site as it is, built once for all tests of a run, whatever the number of processes that share them."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path

import pytest

from azrules.site import book, build

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


class _Elements(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append(Element(tag, {name: value or "" for name, value in attrs}))


@dataclass(frozen=True)
class Document:
    """A page of the site, as a browser would read it."""

    file: Path

    @cached_property
    def text(self) -> str:
        return self.file.read_text("utf-8")

    @cached_property
    def elements(self) -> list[Element]:
        parser = _Elements()
        parser.feed(self.text)
        return parser.found

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
