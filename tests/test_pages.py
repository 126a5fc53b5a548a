"""What the pages show is so: each command exists and says what stands below it, and no link leads nowhere."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest

from azrules.cli import main, words
from tests.long import LONG
from tests.pages import MANUAL, PAGES, ROOT, Block, blocks, run, shown

CONSOLES = [block for page in PAGES if page not in MANUAL for block in blocks(page, "console")]
CODE = re.compile(
    r"^```(?:sh|console|yaml|json|text)\b[^\n]*\n(?P<block>.*?)^```$|`(?P<span>[^`\n]+)`", re.MULTILINE | re.DOTALL
)
CALL = re.compile(r"(?<![\w./-])azrules (?P<arguments>[^\n|&<>#;]*)")
PLACE = re.compile(r"\]\((?P<place>(?!https?:|mailto:)[^)\s]*)\)")


def calls(page: Path) -> list[str]:
    """What stands behind `azrules` where a page shows a command."""
    code = (found["span"] or found["block"] or "" for found in CODE.finditer(page.read_text("utf-8")))
    return [found["arguments"].strip() for text in code for found in CALL.finditer(text)]


def short(value: object) -> str:
    return str(value.relative_to(ROOT)) if isinstance(value, Path) else str(value)


@LONG
@pytest.mark.parametrize("block", CONSOLES, ids=str)
def test_a_console_shows_what_is_so(block: Block) -> None:
    for command, output in shown(block):
        output.says(run(command).output)


@pytest.mark.parametrize("page", PAGES, ids=short)
def test_each_command_exists(page: Path) -> None:
    for arguments in calls(page):
        name, *rest = shlex.split(arguments)
        if name.startswith("-"):
            rest, command = [name, *rest], main
        else:
            assert name in words.COMMANDS, f"`azrules {arguments}`"
            command = main.get_command(click.Context(main), name)  # type: ignore[assignment]
        options = {option for param in [*command.params, *main.params] for option in param.opts}
        asked = {word.partition("=")[0] for word in rest if word.startswith("--")}
        assert asked <= options, f"`azrules {arguments}`"
        files = [word for word in rest if word.startswith(("examples/", "rules/", "features/"))]
        assert [word for word in files if not (ROOT / word).exists() and "mijn" not in word] == []


def test_commands_are_found() -> None:
    assert sum(len(calls(page)) for page in PAGES) > 20


@pytest.mark.parametrize("page", PAGES, ids=short)
def test_no_link_leads_nowhere(page: Path) -> None:
    for found in PLACE.finditer(page.read_text("utf-8")):
        place, _, anchor = found["place"].partition("#")
        there = (page.parent / place) if place else page
        assert there.exists(), f"{short(page)}: {found['place']}"
        if anchor:
            heads = re.findall(r"^#+ (.+)$", there.read_text("utf-8"), re.MULTILINE)
            assert anchor in {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}, found["place"]


@pytest.mark.parametrize("page", PAGES, ids=short)
def test_each_file_that_is_named_is_there(page: Path) -> None:
    """A page of the manual names files outside it without a link, because the site does not have them."""
    named = re.findall(r"`((?:azrules|docs|examples|features|rules|schemas|tests)/[\w./-]+)`", page.read_text("utf-8"))
    invented = ("rules/fietspas", "features/fietspas", "rules/mijn")
    assert [name for name in named if not (ROOT / name).exists() and not name.startswith(invented)] == []
