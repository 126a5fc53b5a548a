"""The manual says the same in both languages: heading for heading, row for row, and with the same rule files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from azrules.model.operators import FUNCTIONS
from azrules.model.units import WORDS
from azrules.scenarios.steps import TABLE
from azrules.site import navigation
from azrules.syntax import keywords
from azrules.syntax.keywords import Keyword
from tests.pages import ROOT, Block, blocks, shown
from tests.test_schemas import SCHEMAS, WRITTEN, Schema, keys

DOCS = ROOT / "docs"
# The architecture is for who changes the code, in English; the index lists what is here; the messages have tests of
# their own, in `test_manual.py`.
ALONE = {"architecture.md", "index.md", "meldingen.md"}
PAIRS = {page.name: (page, DOCS / "en" / page.name) for page in sorted(DOCS.glob("*.md")) if page.name not in ALONE} | {
    "wijzigingen.md": (ROOT / "CHANGELOG.md", DOCS / "en/wijzigingen.md")
}
WORDS_TITLE = "The Dutch words"  # the one section that needs no Dutch
SAME = ("yaml", "gherkin", "text", "sh")  # other blocks show what azrules says, or code with names in the language


@dataclass(frozen=True)
class Item:
    """What can be counted of a point of a list; its numbers in no order, for languages differ in that."""

    starred: bool
    numbers: tuple[str, ...]


@dataclass(frozen=True)
class Row:
    """What stands in a row of a table whatever the language is: the code in its first cell, and all numbers."""

    cells: int
    code: tuple[str, ...]
    numbers: tuple[str, ...]


@dataclass(frozen=True)
class Section:
    """A heading with what stands below it, as far as it is the same in each language."""

    title: str = field(compare=False)
    level: int
    items: tuple[Item, ...]
    rows: tuple[Row, ...]
    blocks: tuple[str, ...]


def numbers(text: str) -> Iterator[str]:
    yield from re.findall(r"\d+", text)


def row(line: str) -> Row:
    cells = line.strip("|").split("|")
    code = [found for found in re.findall(r"`([^`]+)`", cells[0]) if "{" not in found]
    return Row(len(cells), tuple(code), tuple(numbers(line)))


def item(text: str) -> Item:
    return Item(text.startswith("- * "), tuple(sorted(numbers(text))))


def of_block(block: Block) -> str:
    """What a block shows whatever the language is: all of it, or the commands, or only that it is there."""
    if block.language == "console":
        return "\n".join(command.removesuffix(" --lang en") for command, _ in shown(block))
    return block.text if block.language in SAME else block.language


def sections(page: Path) -> list[Section]:
    """The sections of a page, but not that of the Dutch words."""
    text, found = page.read_text("utf-8"), blocks(page)
    for at, block in reversed([*enumerate(found)]):
        text = f"{text[: block.start]}{at}\n{text[block.start + len(block.text) :]}"
    text = re.sub(rf"^## {WORDS_TITLE}\n(?:(?!## ).*\n)*", "", text, flags=re.MULTILINE)
    return [_section(part, found) for part in re.split(r"^(?=#+ )", text, flags=re.MULTILINE) if part]


def _section(text: str, found: list[Block]) -> Section:
    inside = re.findall(r"^```\w+[^\n]*\n(\d+)\n```$", text, re.MULTILINE)
    return Section(
        title=text.partition("\n")[0],
        level=len(text) - len(text.lstrip("#")),
        items=tuple(map(item, re.findall(r"^- .+(?:\n  .+)*", text, re.MULTILINE))),
        rows=tuple(map(row, re.findall(r"^\|.+\|$", text, re.MULTILINE))),
        blocks=tuple(of_block(found[int(at)]) for at in inside),
    )


def test_each_page_stands_in_both_languages() -> None:
    english = {page.name for page in (DOCS / "en").glob("*.md")}
    assert english - {"index.md", "messages.md"} == PAIRS.keys()


def test_the_site_shows_each_page() -> None:
    assert {name.removesuffix(".md") for name in PAIRS} == navigation.WRITTEN.keys() - {"architecture"}


@pytest.mark.parametrize("name", PAIRS)
def test_both_languages_have_the_same_sections(name: str) -> None:
    dutch, english = map(sections, PAIRS[name])
    for one, other in zip(dutch, english, strict=False):
        assert one == other
    assert len(dutch) == len(english)


# ----------------------------------------------------------------------------- the Dutch words, for who reads no Dutch

PAGE = DOCS / "en/taal.md"
_SECTION = re.search(rf"^## {WORDS_TITLE}\n(?:(?!## ).*\n)*", PAGE.read_text("utf-8"), re.MULTILINE)
TOLD = re.findall(r"^\| `([^`]+)` \| (.+) \|$", _SECTION[0] if _SECTION else "", re.MULTILINE)


def choices(schema: object) -> Iterator[str]:
    """Every word that a schema allows as a value."""
    if isinstance(schema, dict):
        yield from schema.get("enum", ())
    for inner in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        yield from choices(inner)


def in_files() -> Iterator[str]:
    """Every word that means something in a file: keys, values and units."""
    read: list[Schema] = [SCHEMAS[kind] for kind in WRITTEN if kind != "interface"]
    for schema in read:
        yield from keys(schema)
        yield from choices(schema)
    yield from WORDS


def test_every_dutch_word_is_told() -> None:
    assert {*in_files()} - {nl for nl, _ in TOLD} == set()


def test_a_keyword_and_a_function_are_called_as_in_the_code() -> None:
    words = {word.nl: word.en for word in vars(keywords).values() if isinstance(word, Keyword)}
    called = words | {function.nl: function.en.replace("_", " ") for function in FUNCTIONS}
    assert [word for word, en in called.items() if not any(nl == word and as_.startswith(en) for nl, as_ in TOLD)] == []


def test_every_step_is_told() -> None:
    (steps,) = (block for block in blocks(PAGE, "text") if _SECTION and _SECTION.start() < block.start < _SECTION.end())
    assert re.findall(r"^(\S.*)\n    \S.*$", steps.text, re.MULTILINE) == [step.shown for step in TABLE]
