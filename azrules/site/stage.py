"""Pages, style and laws -> a tree on disk that mkdocs, or whoever comes after it, builds a site from.

    .site/nl/                the pages in Dutch, and what the two languages share
    .site/en/                the pages in English
    .site/mkdocs.nl.yml      what is added to mkdocs.yml: where the pages are, the language, the navigation
    .site/mkdocs.en.yml

Only what changed is written, so that a build after a small change is a small build.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import threading
from collections.abc import Iterable, Iterator
from datetime import date
from html import escape
from pathlib import Path
from typing import Final

from azrules import library
from azrules.emit import dmn_xml, ir, jsonld, package
from azrules.emit.periods import periods
from azrules.lang import Lang
from azrules.model.ruleset import Ruleset
from azrules.model.show import day
from azrules.site import address, navigation, tracing
from azrules.site.book import Book
from azrules.site.desk import Desk
from azrules.site.pages import Pages
from azrules.version import VERSION

LANGUAGES: Final[tuple[Lang, ...]] = ("nl", "en")

_HERE = Path(__file__).parent
_ASSETS = _HERE / "assets"
_ENGINE = package.FOLDER / "azrules.mjs"

Files = dict[str, bytes]


def stage(book: Book, folder: Path, pages: Pages | None = None) -> None:
    """Writes the trees of both languages, and takes away what is there no more; `pages` knows those made before.

    Raises:
        ValueError: two pages have the same address.
    """
    pages = pages or Pages()
    for lang in LANGUAGES:
        stage_in(lang, book, folder, pages)


def stage_at_once(book: Book, folder: Path) -> None:
    """The same, each language in a process of its own; one after the other where a process cannot safely be split.

    Raises:
        ValueError: two pages have the same address.
        RuntimeError: the English pages could not be made; what was wrong was told.
    """
    if "fork" not in multiprocessing.get_all_start_methods() or threading.active_count() > 1:
        stage(book, folder)
        return
    english = multiprocessing.get_context("fork").Process(target=stage_in, args=("en", book, folder, Pages()))
    english.start()
    stage_in("nl", book, folder, Pages())
    english.join()
    if english.exitcode:
        raise RuntimeError("the English pages could not be made")


def stage_in(lang: Lang, book: Book, folder: Path, pages: Pages) -> None:
    """The tree of one language, with what the two share beside the Dutch one."""
    desk = Desk.of(book, lang)
    files = tree(desk, pages)
    _write(folder / lang, files | (dict(_shared(book)) if lang == "nl" else {}))
    _write_text(folder / f"mkdocs.{lang}.yml", _config(desk, folder, files))


def tree(desk: Desk, pages: Pages) -> Files:
    """The files of a language, by path."""
    found: Files = dict(_assets())
    found[address.TRACE_TABLE] = tracing.spreadsheet(desk).encode()
    for page in pages.of(desk):
        if page.file in found:
            raise ValueError(f"two pages are at {page.address}")
        found[page.file] = page.markdown().encode()
    return found


def _assets() -> Iterator[tuple[str, bytes]]:
    """The style sheets and scripts, with the engine that answers in the browser."""
    for file in (*sorted(_ASSETS.rglob("*")), _ENGINE):
        if file.is_file():
            place = file.relative_to(_ASSETS).as_posix() if file.is_relative_to(_ASSETS) else file.name
            yield f"assets/{place}", file.read_bytes()


def _shared(book: Book) -> Iterator[tuple[str, bytes]]:
    """What is the same in both languages: the package in JavaScript, the schemas, and the rules for programs."""
    yield address.data(package.FILE), package.packed()
    for file in library.schemas():
        yield address.schema(file.name), file.read_bytes()
    for name, ruleset in book.rulesets.items():
        yield from laws(name, ruleset)
        yield address.linked(name), jsonld.write(ruleset).encode()
        yield address.dmn(name), dmn_xml.write(ruleset.on(nearest(ruleset, book.made_on))).encode()


def nearest(ruleset: Ruleset, day: date) -> date:
    """The day, or the nearest on which the rule set holds."""
    return min(max(day, ruleset.validity.first), ruleset.validity.last)


def laws(name: str, ruleset: Ruleset) -> Iterator[tuple[str, bytes]]:
    """A law for each period in which nothing changes, under the day on which it begins, and the list of them."""
    listed: list[dict[str, str | None]] = []
    for period in periods(ruleset):
        file = f"{period.start or 'begin'}.json"
        yield address.law(name, file), ir.write(ruleset.on(period.first), period).encode()
        listed.append({"from": _iso(period.start), "to": _iso(period.end), "file": file})
    index = {"format": ir.FORMAT, "ruleset": name, "laws": listed}
    yield address.law(name), json.dumps(index).encode()


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _config(desk: Desk, folder: Path, files: Files) -> str:
    """What a language adds to mkdocs.yml.  JSON is YAML too."""
    made = day(desk.book.made_on, desk.lang)
    added: dict[str, object] = {
        "INHERIT": os.path.relpath(library.site_config(), folder),
        "docs_dir": desk.lang,
        "theme": {"language": desk.lang, "custom_dir": os.path.relpath(_HERE / "theme", folder)},
        "nav": _escaped(navigation.listed(desk, files)),
        "copyright": desk.say((f"azrules {VERSION}, gemaakt op {made}", f"azrules {VERSION}, made on {made}")),
        "extra": {"lang": desk.lang},
        "plugins": {"search": {"lang": desk.lang}},
    }
    if home := desk.book.home:
        added["site_url"] = home if desk.lang == "nl" else f"{home}{desk.lang}/"
    return json.dumps(added, ensure_ascii=False, indent=1)


def _escaped(nav: object) -> object:
    """The navigation with titles that are HTML: the theme writes them into its pages as they are."""
    match nav:
        case dict():
            return {escape(title): _escaped(below) for title, below in nav.items()}
        case list():
            return [_escaped(one) for one in nav]
    return nav


def _write(folder: Path, files: Files) -> None:
    for path, content in files.items():
        place = folder / path
        if not place.is_file() or place.read_bytes() != content:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
    for place in _files(folder):
        if place.relative_to(folder).as_posix() not in files:
            place.unlink()


def _files(folder: Path) -> Iterable[Path]:
    return [place for place in folder.rglob("*") if place.is_file()]


def _write_text(place: Path, text: str) -> None:
    if not place.is_file() or place.read_text("utf-8") != text:
        place.write_text(text, "utf-8")
