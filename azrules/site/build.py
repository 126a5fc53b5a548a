"""The staged tree -> a site: mkdocs, once for each language, and then a policy that lets nothing foreign in."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from azrules.lang import Lang
from azrules.site import seal
from azrules.site.book import Book
from azrules.site.stage import LANGUAGES, stage_at_once

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
        OSError: nothing may be written there.
    """
    stage_at_once(book, staged)
    made = {lang: staged / "site" / lang for lang in LANGUAGES}
    run_mkdocs(staged, made, "--clean", "--strict")
    (made["en"] / "404.html").unlink()  # a server gives that of the root, which speaks both languages
    for folder in made.values():
        seal.seal(folder)
    place = site.resolve()  # a link to a folder stays a link
    if place.exists():
        shutil.rmtree(place)
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(made["nl"], place)
    shutil.move(made["en"], place / "en")


def run_mkdocs(staged: Path, into: Mapping[Lang, Path], *options: str) -> None:
    """Builds each language in its folder, at the same time: so they keep two cores busy.

    Raises:
        NotBuiltError: mkdocs refused something.
    """
    running = [_started(staged / f"mkdocs.{lang}.yml", folder, options) for lang, folder in into.items()]
    said = [one.communicate()[0] for one in running]
    if wrong := [told for one, told in zip(running, said, strict=True) if one.returncode]:
        raise NotBuiltError("\n".join(wrong).strip())


def _started(config: Path, into: Path, options: Sequence[str]) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", *options]
    command += ["--config-file", str(config), "--site-dir", str(into.absolute())]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env={**os.environ, **_QUIET}
    )
