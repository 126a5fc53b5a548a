"""The terminal: what goes to it and what comes from it, in a language, with colour where somebody looks.

Nothing else in azrules prints, or reads from the keyboard.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from io import TextIOWrapper
from shutil import get_terminal_size
from textwrap import fill

import click

from azrules.lang import Lang, Words, in_language

_COLOURS = {"green": "\x1b[1;32m", "red": "\x1b[1;31m", "yellow": "\x1b[1;33m", "bold": "\x1b[1m"}
_RESET = "\x1b[0m"


def prepare() -> None:
    """Let no character that a terminal does not know end the program."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def piped(limit: int) -> bytes:
    """What comes in through the standard input, at most so many bytes."""
    return sys.stdin.buffer.read(limit)


def _folded(line: str, width: int) -> str:
    indent = " " * (len(line) - len(line.lstrip(" -")) + 2)
    return fill(line, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


@dataclass(frozen=True, slots=True)
class Terminal:
    """The terminal of one run."""

    lang: Lang

    def words(self, words: Words, **values: object) -> str:
        """A phrase of `words.py` in this language, with its values filled in."""
        told = {key: in_language(value, self.lang) for key, value in values.items()}
        return in_language(words, self.lang).format_map(told)

    def out(self, text: str = "") -> None:
        """What was asked for."""
        click.echo(text)

    def err(self, text: str = "") -> None:
        """What is said beside it."""
        click.echo(text, err=True)

    def colours(self, err: bool = False) -> bool:
        """Whether somebody looks at this stream who wants colour."""
        stream = sys.stderr if err else sys.stdout
        return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"

    def paint(self, text: str, colour: str, err: bool = False) -> str:
        """The text in a colour, where that is seen."""
        return f"{_COLOURS[colour]}{text}{_RESET}" if self.colours(err) else text

    def prose(self, text: str) -> None:
        """Text to read: where somebody looks, folded between words to the width of the screen, below its own indent."""
        if sys.stdout.isatty():
            width = get_terminal_size().columns
            text = "\n".join(_folded(line, width) for line in text.split("\n"))
        self.out(text)

    def heading(self, text: str) -> None:
        """A title with a line under it."""
        self.out(self.paint(text, "bold"))
        self.out("-" * len(text))

    def table(self, rows: Sequence[Sequence[str]]) -> None:
        """Rows with their columns under each other; the last column is as wide as it likes."""
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        for row in rows:
            self.out("  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())

    def titled(self, title: Words, rows: Sequence[Sequence[str]], **values: object) -> None:
        """A table below a title, after an empty line; without rows nothing at all."""
        if rows:
            self.out()
            self.out(f"{self.words(title, **values)}:")
            self.table(rows)

    def read(self, prompt: str) -> str | None:
        """What somebody types behind a prompt; None at the end of the input."""
        try:
            return input(prompt).strip()
        except EOFError:
            self.out()
            return None
