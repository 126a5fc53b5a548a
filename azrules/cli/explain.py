"""`azrules explain`: the manual page of a message, or all messages."""

from __future__ import annotations

import re
from contextlib import suppress
from textwrap import indent

import click
from click.shell_completion import CompletionItem

from azrules import library
from azrules.cli import words
from azrules.cli.frame import Argument, Command
from azrules.cli.misuse import Misuse
from azrules.cli.terminal import Terminal
from azrules.diagnostic import near
from azrules.lang import Lang
from azrules.problems.catalogue import messages

_BLOCK = re.compile(r'^```\w*(?: title="(?P<title>[^"]*)")?\n(?P<text>.*?)^```$', re.MULTILINE | re.DOTALL)


def run(terminal: Terminal, code: str | None) -> int:
    known = messages()
    if code is None:
        for name, message in known.items():
            terminal.out(f"{terminal.paint(name, 'bold')}: {message.in_general(terminal.lang)[0]}")
        return 0
    if code not in known:
        raise Misuse(words.NO_CODE, near=near(code, known), name=code)
    terminal.heading(code)
    terminal.out(_page(code, terminal.lang) or "\n".join(known[code].in_general(terminal.lang)))
    return 0


def _page(code: str, lang: Lang) -> str:
    """The page of the manual as a terminal shows it, blocks indented; nothing where it has none."""
    manual = ""
    with suppress(OSError):
        manual = library.manual(lang)
    return _BLOCK.sub(_indented, library.sections(manual).get(code, "")).strip()


def _indented(block: re.Match[str]) -> str:
    title = f"{block['title']}:\n" if block["title"] else ""
    return title + indent(block["text"], "    ").rstrip("\n")


def _complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    return [CompletionItem(code) for code in messages() if code.startswith(incomplete)]


COMMAND = Command(
    "explain", run, Argument("code", words.CODE_WORD, words.CODE, required=False, shell_complete=_complete)
)
