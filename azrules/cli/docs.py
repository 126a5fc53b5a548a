"""`azrules docs`: the site that is made from the rules, their scenarios and the manual."""

from __future__ import annotations

import gc
import re
from dataclasses import replace
from pathlib import Path
from time import perf_counter

import click
from click.shell_completion import CompletionItem

from azrules import library, passes
from azrules.cli import cases, check, findings, parameters, words
from azrules.cli.frame import Argument, Command, Option
from azrules.cli.misuse import Misuse
from azrules.cli.terminal import Terminal
from azrules.diagnostic import near
from azrules.site import book, build, printed, serve
from azrules.site.book import Book
from azrules.site.chromium import NotPrintedError

_ACTIONS = ("build", "serve", "pdf")
_STAGED = Path(".site")
_SITE, _PDF = Path("site"), Path("azrules.pdf")
_ADDRESS = re.compile(r"https?://[^\s<>\"'?#]+/")
_MARK = Path("data", "wetten")  # what a folder has that we may put a site in place of


def run(terminal: Terminal, action: str, out: str | None, port: int, home: str) -> int:
    if action != "pdf" and not build.is_installed():
        raise Misuse(words.NO_MKDOCS)
    # What is read stays until the end: looking through it for garbage, over and over, takes a third of the time.
    gc.disable()
    try:
        match action:
            case "build":
                return _build(terminal, Path(out or _SITE), home)
            case "pdf":
                return _pdf(terminal, Path(out or _PDF), home)
        return _serve(terminal, port)
    except build.NotBuiltError as error:
        terminal.err(terminal.words(words.NOT_BUILT))
        terminal.err(str(error))
        return 1
    except OSError as error:
        raise Misuse(words.NOT_WRITTEN, name=error.filename or out, said=error.strerror) from None
    finally:
        gc.enable()


def _build(terminal: Terminal, site: Path, home: str) -> int:
    if not _may_be_replaced(site):
        raise Misuse(words.NOT_A_SITE, name=str(site))
    start = perf_counter()
    found = _read(terminal)
    if found is None:
        return 1
    build.build(replace(found, home=home), _STAGED, site)
    pages = sum(1 for _ in site.rglob("*.html"))
    terminal.out(terminal.words(words.BUILT, folder=site, pages=pages, seconds=_since(start)))
    return 0


def _may_be_replaced(site: Path) -> bool:
    """Whether nothing is there, or a site that was built before; and nothing that the building needs."""
    place, staged = site.resolve(), _STAGED.resolve()
    if place.is_relative_to(staged) or staged.is_relative_to(place):
        return False
    return not site.exists() or (site.is_dir() and ((site / _MARK).is_dir() or not any(site.iterdir())))


def _pdf(terminal: Terminal, into: Path, home: str) -> int:
    start = perf_counter()
    found = _read(terminal)
    if found is None:
        return 1
    try:
        printed.print_pdf(replace(found, home=home), terminal.lang, into)
    except NotPrintedError as error:
        terminal.err(terminal.words(words.NOT_PRINTED, said=error.says(terminal.lang)))
        return 1
    terminal.out(terminal.words(words.PRINTED, file=into, seconds=_since(start)))
    return 0


def _serve(terminal: Terminal, port: int) -> int:
    try:
        serve.claim(port)
    except OSError as error:
        raise Misuse(words.PORT_TAKEN, port=port, said=error.strerror) from None
    last = _read(terminal)
    if last is None:
        return 1
    preview = serve.Preview(_STAGED)
    preview.build(last)

    def again() -> Book | None:
        nonlocal last
        found = _read(terminal, last)
        if found is None:
            terminal.err(terminal.words(words.SITE_AS_IT_WAS))
        last = found or last
        return found

    terminal.out(terminal.words(words.SERVED, host=serve.HOST, port=port))
    serve.serve(preview, again, library.told_in(), port)
    return 0


def _read(terminal: Terminal, before: Book | None = None) -> Book | None:
    """The book of today; nothing when something is wrong with the rules, and that was told."""
    shelf = passes.Shelf()
    found = check.everything(shelf)
    if found.errors:
        findings.tell(terminal, found)
        return None
    return book.read(cases.this_day()[0], before, shelf)


def _since(start: float) -> str:
    return f"{perf_counter() - start:.1f}"


def _action(ctx: click.Context, param: click.Parameter, value: str) -> str:
    if value not in _ACTIONS:
        known = ", ".join(_ACTIONS)
        raise Misuse(words.NO_ACTION, near=near(value, _ACTIONS), name=value, known=known)
    return value


def _port(ctx: click.Context, param: click.Parameter, value: str) -> int:
    if not (value.isascii() and value.isdigit() and 0 < int(value) < 2**16):
        raise Misuse(words.NOT_A_PORT, name=value)
    return int(value)


def _home(ctx: click.Context, param: click.Parameter, value: str) -> str:
    if value and not _ADDRESS.fullmatch(value):
        raise Misuse(words.NOT_AN_ADDRESS, name=value)
    return value


def _actions(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    return [CompletionItem(name) for name in _ACTIONS if name.startswith(incomplete)]


COMMAND = Command(
    "docs",
    run,
    Argument("action", words.DOCS_ACTION_WORD, words.DOCS_ACTION, callback=_action, shell_complete=_actions),
    Option("--out", about=words.OUT, word=words.OUT_WORD, shell_complete=parameters.files),
    Option("--port", about=words.PORT, word=words.PORT_WORD, default="8000", callback=_port),
    Option("--address", "home", about=words.HOME, word=words.HOME_WORD, default="", callback=_home),
)
