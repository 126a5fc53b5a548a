"""HTML -> PDF, by a browser that is there already: Chromium without a window and without a network."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from azrules.lang import Lang, Words, in_language

VARIABLE: Final = "AZRULES_CHROMIUM"
_NAMES: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_FLAGS: Final = (
    "--headless",
    "--disable-gpu",
    "--disable-extensions",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--no-pdf-header-footer",
)
_WHOLE: Final = ("--export-tagged-pdf", "--generate-pdf-document-outline")
_DRAFT: Final = ("--disable-pdf-tagging",)
_SECONDS: Final = 300


class NotPrintedError(Exception):
    """Why there is no PDF, in both languages."""

    def __init__(self, words: Words) -> None:
        super().__init__(in_language(words, "nl"))
        self.words = words

    def says(self, lang: Lang) -> str:
        return in_language(self.words, lang)


def find() -> str | None:
    """The browser: the one that the variable names, else the first on the path."""
    wanted = os.environ.get(VARIABLE)
    return shutil.which(wanted) if wanted else next(filter(None, map(shutil.which, _NAMES)), None)


def print_to(pdf: Path, html: str, draft: bool = False) -> None:
    """Writes a document as PDF, with its headings as bookmarks and its structure as tags; a draft does without, faster.

    Raises:
        NotPrintedError: there is no browser, or it made nothing.
    """
    browser = find()
    if browser is None:
        raise NotPrintedError(_NO_BROWSER)
    pdf.unlink(missing_ok=True)
    with TemporaryDirectory(prefix="azrules-") as folder:
        page = Path(folder, "document.html")
        page.write_text(html, "utf-8")
        command = [
            browser,
            *_FLAGS,
            *(_DRAFT if draft else _WHOLE),
            f"--user-data-dir={folder}/profile",
            f"--print-to-pdf={pdf.absolute()}",
        ]
        command += ["--no-sandbox"] if _is_root() else []  # a sandbox needs a user of its own
        try:
            done = subprocess.run([*command, page.as_uri()], capture_output=True, text=True, timeout=_SECONDS)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise NotPrintedError(_failed(browser, str(error))) from None
    if done.returncode or not pdf.is_file():
        raise NotPrintedError(_failed(browser, done.stderr.strip().rpartition("\n")[2]))


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _failed(browser: str, said: str) -> Words:
    return (f"{browser} kon de PDF niet maken: {said}", f"{browser} could not make the PDF: {said}")


_NO_BROWSER: Words = (
    f"er is geen Chromium om de PDF te maken; installeer Chromium of Chrome, of zeg met {VARIABLE} waar het staat",
    f"there is no Chromium to make the PDF; install Chromium or Chrome, or say with {VARIABLE} where it is",
)
