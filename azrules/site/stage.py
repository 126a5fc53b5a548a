"""Pages, style and laws -> a tree on disk that mkdocs, or whoever comes after it, builds a site from.

    .site/nl/                the pages in Dutch, and what the two languages share
    .site/en/                the pages in English
    .site/mkdocs.nl.yml      what is added to mkdocs.yml: where the pages are, the language, the navigation
    .site/mkdocs.en.yml

Only what changed is written, so that a build after a small change is a small build.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from azrules import library
from azrules.emit import ir
from azrules.lang import Lang
from azrules.model.show import day
from azrules.site import navigation
from azrules.site.book import Book
from azrules.site.desk import Desk
from azrules.site.pages import pages
from azrules.version import VERSION

LANGUAGES: Final[tuple[Lang, ...]] = ("nl", "en")

_HERE = Path(__file__).parent
_ASSETS = _HERE / "assets"
_ENGINE = library.package() / "emit" / "js" / "azrules.mjs"

Files = dict[str, bytes]


def stage(book: Book, folder: Path) -> None:
    """Writes the trees of both languages, and takes away what is there no more.

    Raises:
        ValueError: two pages have the same address.
    """
    for lang in LANGUAGES:
        desk = Desk.of(book, lang)
        files = tree(desk)
        _write(folder / lang, files | (dict(_shared(book)) if lang == "nl" else {}))
        _write_text(folder / f"mkdocs.{lang}.yml", _config(desk, folder, files))


def tree(desk: Desk) -> Files:
    """The files of a language, by path."""
    found: Files = dict(_assets())
    for page in pages(desk):
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
    """What is the same in both languages: the laws as JSON."""
    for name, ruleset in book.rulesets.items():
        law = ruleset.on(min(max(book.made_on, ruleset.validity.first), ruleset.validity.last))
        yield f"data/wetten/{name}/wet.json", ir.write(law).encode()


def _config(desk: Desk, folder: Path, files: Files) -> str:
    """What a language adds to mkdocs.yml.  JSON is YAML too."""
    made = day(desk.book.made_on, desk.lang)
    added: Mapping[str, object] = {
        "INHERIT": os.path.relpath(library.site_config(), folder),
        "docs_dir": desk.lang,
        "theme": {"language": desk.lang, "custom_dir": os.path.relpath(_HERE / "theme", folder)},
        "nav": navigation.listed(desk, files),
        "copyright": desk.say((f"azrules {VERSION}, gemaakt op {made}", f"azrules {VERSION}, made on {made}")),
        "extra": {"lang": desk.lang},
        "plugins": {"search": {"lang": desk.lang}},
    }
    return json.dumps(added, ensure_ascii=False, indent=1)


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
