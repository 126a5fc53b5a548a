"""The pages of the manual: their fenced blocks, and the commands that stand in them.

A block of the language `console` shows commands behind `$ ` with what they say; a line `…` stands for any lines.
"""

from __future__ import annotations

import os
import re
import shlex
from collections.abc import Iterator
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner, Result

from azrules.cli import main

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
MANUAL = [ROOT / "docs/meldingen.md", ROOT / "docs/en/messages.md"]  # `test_manual.py` runs what stands in these
PAGES = [README, ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
MORE = "…"

_FENCE = re.compile(
    r"^(?P<indent> *)```(?P<language>\w*)[^\n]*\n(?P<text>.*?)^(?P=indent)```$", re.MULTILINE | re.DOTALL
)


@dataclass(frozen=True)
class Block:
    """A fenced block of a page; `start` and `end` are where its text stands."""

    page: Path
    language: str
    text: str
    start: int

    @property
    def line(self) -> int:
        return self.page.read_text("utf-8")[: self.start].count("\n") + 1

    def __str__(self) -> str:
        return f"{self.page.relative_to(ROOT)}:{self.line}"

    def says(self, text: str) -> None:
        """The block is this text; with AZRULES_UPDATE=1 the page is written anew, for a person to read."""
        if os.environ.get("AZRULES_UPDATE") and not fits(text, self.text):
            assert self.text, f"{self} is empty"
            page = self.page.read_text("utf-8")
            self.page.write_text(page.replace(self.text, text, 1), "utf-8")
            return
        assert fits(text, self.text), f"{self} shows something else than\n{text}"


def blocks(page: Path, *languages: str) -> list[Block]:
    """The fenced blocks of a page, in order; of these languages, when any are named."""
    found = _FENCE.finditer(page.read_text("utf-8"))
    all_ = [Block(page, one["language"], one["text"], one.start("text")) for one in found]
    return [block for block in all_ if not languages or block.language in languages]


def fits(text: str, shown: str) -> bool:
    """Whether a text is what a page shows of it."""
    parts = re.split(rf"^ *{MORE}\n", shown, flags=re.MULTILINE)
    return re.fullmatch("(?:.*\n)*?".join(map(re.escape, parts)), text) is not None


def shown(block: Block) -> Iterator[tuple[str, Block]]:
    """The commands of a console, each with what the page says that it says."""
    at = block.start
    for part in re.split(r"^(?=\$ )", block.text, flags=re.MULTILINE):
        command, _, output = part.partition("\n")
        if command:
            yield command.removeprefix("$ "), Block(block.page, "", output, at + len(command) + 1)
        at += len(part)


def run(command: str) -> Result:
    """What a command of azrules says, run from the root of the repository in Dutch."""
    name, *arguments = shlex.split(command)
    assert name == "azrules", f"`{command}`: only azrules is run"
    environment = {"AZRULES_LANG": "", "AZRULES_DEBUG": "1"}
    with chdir(ROOT):
        return CliRunner().invoke(main, arguments, env=environment)
