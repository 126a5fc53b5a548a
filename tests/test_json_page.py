"""The page about the JSON shows what azrules gives, and all of its keys."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.pages import ROOT, blocks, run
from tests.test_schemas import SCHEMAS

PAGE = ROOT / "docs/json.md"
WHAT_IF = ROOT / "docs/watals.md"


def test_the_example_is_what_azrules_gives() -> None:
    said = run("azrules evaluate beslissingsboom examples/beslissingsboom-nee-te-weinig-uren.yaml --json").output
    (block,) = blocks(PAGE, "json")
    block.says(re.sub(r'("(?:salt|(?:\w+_)?sha256)": )"\w+"', r'\1"…"', said))


@pytest.mark.parametrize(("page", "schema"), [(PAGE, "uitkomst"), (WHAT_IF, "watals")])
def test_every_key_is_told(page: Path, schema: str) -> None:
    rows = re.findall(r"^\| (`.+?) \|", page.read_text("utf-8"), re.MULTILINE)
    told = [key for row in rows for key in re.findall(r"`(\w+)`", row)]
    assert told == list(SCHEMAS[schema]["properties"])


def test_the_receipt_proves_the_facts() -> None:
    (code,) = blocks(PAGE, "python")
    exec(compile(code.text, "docs/json.md", "exec"), {})
