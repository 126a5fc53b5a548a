"""The staged tree -> a site: mkdocs, once for each language, and then a policy that lets nothing foreign in."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from azrules.lang import Lang
from azrules.site import seal
from azrules.site.book import Book
from azrules.site.stage import LANGUAGES, stage

_QUIET: Final = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}


class NotBuiltError(Exception):
    """What mkdocs said when it could not build the site."""


def is_installed() -> bool:
    """Whether mkdocs with Material is there: `pip install azrules[docs]`."""
    return find_spec("mkdocs") is not None and find_spec("material") is not None


def build(book: Book, staged: Path, site: Path) -> None:
    """Builds the site in a folder, in place of what was there; the tree it is made from stays in `staged`.

    Raises:
        NotBuiltError: mkdocs refused something.
    """
    stage(book, staged)
    made = {lang: staged / "site" / lang for lang in LANGUAGES}
    running = {lang: _mkdocs(staged, lang, made[lang]) for lang in LANGUAGES}
    said = {lang: one.communicate()[0] for lang, one in running.items()}
    if wrong := [said[lang] for lang, one in running.items() if one.returncode]:
        raise NotBuiltError("\n".join(wrong).strip())
    for folder in made.values():
        seal.seal(folder)
    shutil.rmtree(site, ignore_errors=True)
    site.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(made["nl"], site)
    shutil.move(made["en"], site / "en")


def _mkdocs(staged: Path, lang: Lang, into: Path) -> subprocess.Popen[str]:
    """mkdocs at work on one language: the two languages keep two cores busy."""
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--clean"]
    command += ["--config-file", str(staged / f"mkdocs.{lang}.yml"), "--site-dir", str(into.absolute())]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env={**os.environ, **_QUIET}
    )
