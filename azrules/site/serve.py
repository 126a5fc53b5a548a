"""The site while it is being written: a change of a rule file is in the browser within seconds, in both languages."""

from __future__ import annotations

import json
import shutil
import socket
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from azrules.lang import Lang
from azrules.site.book import Book
from azrules.site.build import NotBuiltError, run_mkdocs
from azrules.site.pages import Pages
from azrules.site.stage import LANGUAGES, stage

HOST = "127.0.0.1"


class Preview:
    """The site in a folder, built again for what changed.

    The pages bear no policy: the server adds a script to each, with which the browser waits for the next build.
    """

    def __init__(self, staged: Path) -> None:
        self.staged = staged
        self.site = staged / "preview"
        self.pages = Pages()

    def build(self, book: Book) -> None:
        """The whole site.

        Raises:
            NotBuiltError: mkdocs refused something.
        """
        shutil.rmtree(self.site, ignore_errors=True)
        stage(book, self.staged, self.pages)
        run_mkdocs(
            self.staged, self._places(), "--dirty"
        )  # into an empty folder: cleaning would take the other language

    def again(self, book: Book) -> None:
        """The pages that changed since the last time.

        Raises:
            NotBuiltError: mkdocs refused something.
        """
        known = {place: _entries(place) for place in self._places().values()}
        stage(book, self.staged, self.pages)
        run_mkdocs(self.staged, self._places(), "--dirty")
        self._tidy()
        for place, before in known.items():
            _complete(place, before)

    def _tidy(self) -> None:
        """Takes away the pages that are made no more: such a build leaves them."""
        for page in self.site.rglob("index.html"):
            place = page.relative_to(self.site).with_suffix(".md")
            source = place if place.parts[0] in LANGUAGES else Path("nl", place)
            if not (self.staged / source).is_file():
                page.unlink()

    def _places(self) -> dict[Lang, Path]:
        """Where the pages of each language go; the Dutch ones stand around the others, and are not cleaned away."""
        return {lang: self.site if lang == "nl" else self.site / lang for lang in LANGUAGES}


def claim(port: int) -> None:
    """Sees that the site can be served there, before it is built.

    Raises:
        OSError: the port is taken.
    """
    with socket.socket() as one:
        one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        one.bind((HOST, port))


def serve(preview: Preview, read: Callable[[], Book | None], watched: Iterable[Path], port: int) -> None:
    """Serves the site until somebody stops it; `read` gives the book anew, or nothing when it was told what is wrong.

    A change that cannot be built is told, and the site stays as it was.

    Raises:
        OSError: the port is taken.
    """
    from mkdocs.exceptions import Abort
    from mkdocs.livereload import LiveReloadServer

    def again() -> None:
        if book := read():
            try:
                preview.again(book)
            except NotBuiltError as error:
                raise Abort(str(error)) from None  # the one end of a build that the server survives without a traceback

    server = LiveReloadServer(again, HOST, port, str(preview.site))
    for place in watched:
        server.watch(str(place))
    try:
        server.serve()  # type: ignore[no-untyped-call]
    finally:
        server.shutdown()


Entry = dict[str, Any]


def _index(place: Path) -> Path:
    return place / "search" / "search_index.json"


def _entries(place: Path) -> list[Entry]:
    """What can be found by searching."""
    entries: list[Entry] = json.loads(_index(place).read_text("utf-8"))["docs"]
    return entries


def _complete(place: Path, before: list[Entry]) -> None:
    """Adds to the index what it lacks: a build of some pages knows only these."""
    index = json.loads(_index(place).read_text("utf-8"))
    built = {_page(entry) for entry in index["docs"]}
    kept = [one for one in before if _page(one) not in built and (place / _page(one) / "index.html").is_file()]
    index["docs"] = kept + index["docs"]
    _index(place).write_text(json.dumps(index), "utf-8")


def _page(entry: Entry) -> str:
    location: str = entry["location"]
    return location.partition("#")[0]
