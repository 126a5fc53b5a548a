"""The manual of messages: each example in it is run and says what stands below it, and each message has its page.

An example is the beginning of a file; what its base (at the top of the manual) has more follows after it.  With
AZRULES_UPDATE=1 what azrules says is written below the examples anew, for a person to read.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from azrules.cli import main
from azrules.diagnostic import Ledger, Problems
from azrules.problems.catalogue import messages
from azrules.scenarios.steps import TABLE
from azrules.source import Source
from azrules.syntax import nodes
from azrules.syntax.nodes import Entry, Mapping
from azrules.syntax.text import decode

ROOT = Path(__file__).parents[1]
FILES = {"nl": ROOT / "docs/meldingen.md", "en": ROOT / "docs/en/messages.md"}
UPDATE = bool(os.environ.get("AZRULES_UPDATE"))

PAGE = re.compile(r"^## (?P<title>.+)\n(?P<body>(?:(?!## ).*\n?)*)", re.MULTILINE)
BLOCK = re.compile(
    r'^```(?P<kind>\w+)(?: title="(?P<file>[^",]+)(?:, (?P<note>[^"]*))?")?\n(?P<text>.*?)^```$', re.M | re.S
)
CODE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True)
class Block:
    """A block of a page: a file with its text, a command, or what azrules says."""

    kind: str
    file: str | None
    note: str
    text: str


@dataclass(frozen=True)
class Page:
    """What stands under a heading of the manual."""

    lang: str
    title: str
    body: str

    @property
    def blocks(self) -> list[Block]:
        return [Block(b["kind"], b["file"], b["note"] or "", b["text"]) for b in BLOCK.finditer(self.body)]

    @property
    def said(self) -> str | None:
        """What azrules says, according to the page; None where the page has no example."""
        return next((block.text for block in self.blocks if block.kind == "melding"), None)


def pages(lang: str) -> list[Page]:
    return [Page(lang, found["title"], found["body"]) for found in PAGE.finditer(FILES[lang].read_text("utf-8"))]


def of_codes(lang: str) -> dict[str, Page]:
    """The pages of messages; the introduction has headings with capitals."""
    return {page.title: page for page in pages(lang) if CODE.fullmatch(page.title)}


EXAMPLES = [page for lang in FILES for page in pages(lang) if page.said is not None]
BASE = {block.file: block.text for page in pages("nl") if page.said is None for block in page.blocks if block.file}

# ------------------------------------------------------------------------------------------------- the files of a page

# How many names deep the parts of a file are that an example replaces one by one.
DEPTH = {"gegevens": 3} | dict.fromkeys(
    ("parameters", "interpretaties", "regels", "bronnen", "persoon", "initiatief"), 2
)


def laid_over(base: str, example: bytes) -> bytes:
    """The example, and then what its base has more; on its own where it cannot be read, for then no more is read."""
    try:
        given = nodes.sift(decode("voorbeeld", example), Ledger())
    except Problems:
        return example
    under = nodes.read(Source("basis", base))
    if not isinstance(given, Mapping) or not isinstance(under, Mapping):
        return example
    return example + "".join(_more(under, given, DEPTH.get(given.entries[-1].key.text, 1))).encode()


def _more(base: Mapping, given: Mapping, depth: int) -> Iterator[str]:
    """First what goes into the last part of the example, which is still open; then the parts that it does not have."""
    last = given.entries[-1]
    under = base.get(last.key.text)
    if depth > 1 and isinstance(under, Mapping) and isinstance(last.value, Mapping):
        yield from _more(under, last.value, depth - 1)
    yield from (_lines(entry) for entry in base.entries if given.entry(entry.key.text) is None)


def _lines(entry: Entry) -> str:
    lines = entry.key.span.source.text.split("\n")
    return "".join(f"{line}\n" for line in lines[entry.key.span.line - 1 : entry.value.span.end_line])


ESCAPE = re.compile(rb"\\x([0-9a-f]{2})|\\u([0-9a-f]{4})|\\([rt])")
NOT_READABLE = ("dat niemand mag lezen", "which nobody may read")


def written(block: Block) -> bytes:
    """The bytes of a file, of which its note says how some are written."""
    text = block.text.replace("…", "x" * 1_000_000) if "…" in block.note else block.text
    return ESCAPE.sub(_meant, text.encode()) if "\\" in block.note else text.encode()


def _meant(found: re.Match[bytes]) -> bytes:
    byte, char, short = (group and group.decode() for group in found.groups())
    return bytes.fromhex(byte) if byte else (chr(int(char, 16)) if char else {"r": "\r", "t": "\t"}[short]).encode()


def run(page: Page, folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """What azrules says about the files of a page."""
    (folder / "features").mkdir(parents=True)
    files = {name: text.encode() for name, text in BASE.items()}
    for block in page.blocks:
        if block.file:
            text = written(block)
            files[block.file] = laid_over(BASE[block.file], text) if block.file in BASE else text
    for name, data in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)
    for block in page.blocks:
        if block.note in NOT_READABLE:
            forbid(block.file, monkeypatch)
    monkeypatch.chdir(folder)
    monkeypatch.setenv("AZRULES_BRONNEN", ".")
    facts = next((block.file for block in page.blocks if block.file and block.file.startswith("gegevens")), None)
    usual = f"$ azrules evaluate . {facts}" if facts else "$ azrules check ."
    command = next((block.text for block in page.blocks if block.kind == "console"), usual)
    arguments = command.removeprefix("$ azrules ").split()
    said = CliRunner().invoke(main, [*arguments, "--lang", page.lang]).output
    # The last line of `check` counts; it is not about the example.
    return said[: said.rindex("\n\n") + 1] if arguments[0] == "check" else said


def forbid(name: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that may not be read, also by who may read everything."""
    may = Path.open

    def refuse(path: Path, *arguments: Any, **named: Any) -> Any:
        if path.name == name:
            raise PermissionError(name)
        return may(path, *arguments, **named)

    monkeypatch.setattr(Path, "open", refuse)


def write(page: Page, block: str, text: str) -> None:
    """Writes what azrules says into a block of a page of the manual."""
    file = FILES[page.lang]
    manual = file.read_text("utf-8")
    assert page.body in manual
    body = re.sub(rf"^```{block}\n.*?^```$", lambda _: f"```{block}\n{text}```", page.body, flags=re.M | re.S)
    draft = file.with_suffix(".tmp")
    draft.write_text(manual.replace(f"## {page.title}\n{page.body}", f"## {page.title}\n{body}"), "utf-8")
    draft.replace(file)


# --------------------------------------------------------------------------------------------------------------- tests


@pytest.mark.parametrize("page", EXAMPLES, ids=lambda page: f"{page.lang}-{page.title}")
def test_an_example_gives_what_stands_below_it(page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = run(page, tmp_path / "voorbeeld", monkeypatch)
    if UPDATE:
        write(page, "melding", said)
    else:
        assert said == page.said
    given = set(re.findall(r"^ *(?:fout|opmerking|error|note)\[(.+?)\]: ", said, re.M))
    assert given == {page.title if CODE.fullmatch(page.title) else "onbekende-naam"}


@pytest.mark.parametrize("lang", FILES)
def test_each_message_has_a_page_and_stands_once_in_the_index(lang: str) -> None:
    assert list(of_codes(lang)) == list(messages())
    *_, index = (page.body for page in pages(lang) if not CODE.fullmatch(page.title))
    assert sorted(re.findall(r"\[(.+?)\]\(#\1\)", index)) == list(messages())


@pytest.mark.parametrize("lang", FILES)
def test_a_page_begins_with_a_sentence_of_its_own(lang: str) -> None:
    for code, page in of_codes(lang).items():
        prose, _, _ = page.body.partition("```")
        sentence = (messages()[code].nl if lang == "nl" else messages()[code].en)[0]
        assert re.fullmatch(r"\n(?:[A-Z`]|azrules ).+[.:]\n\n", prose, re.S), code
        assert sentence not in " ".join(prose.split()), f"{code}: the page repeats the message"
        assert all(len(line) <= 100 for line in prose.split("\n")), f"{code}: too wide for a terminal"


@pytest.mark.parametrize("code", messages())
def test_both_languages_have_the_same_examples(code: str) -> None:
    dutch, english = (of_codes(lang)[code].blocks for lang in FILES)
    assert [(block.kind, block.file, block.text) for block in dutch if block.kind != "melding"] == [
        (block.kind, block.file, block.text) for block in english if block.kind != "melding"
    ]


@pytest.mark.parametrize("lang", FILES)
def test_the_manual_lists_every_step_of_a_scenario(lang: str) -> None:
    page = of_codes(lang)["onbekende-stap"]
    steps = "".join(f"{row.shown}\n" for row in TABLE)
    if UPDATE:
        write(page, "text", steps)
    else:
        assert [block.text for block in page.blocks if block.kind == "text"] == [steps]
