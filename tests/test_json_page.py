"""The page about the JSON shows what azrules gives, and all of its keys, in each language."""

from __future__ import annotations

import re

import pytest

from tests.pages import ROOT, blocks, run
from tests.test_schemas import SCHEMAS

LANGUAGES = {"nl": ROOT / "docs", "en": ROOT / "docs/en"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_example_is_what_azrules_gives(lang: str) -> None:
    asked = "azrules evaluate beslissingsboom examples/beslissingsboom-nee-te-weinig-uren.yaml --json"
    (block,) = blocks(LANGUAGES[lang] / "json.md", "json")
    block.says(re.sub(r'("(?:salt|(?:\w+_)?sha256)": )"\w+"', r'\1"…"', run(f"{asked} --lang {lang}").output))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("file", "schema"), [("json.md", "uitkomst"), ("watals.md", "watals")])
def test_every_key_is_told(lang: str, file: str, schema: str) -> None:
    rows = re.findall(r"^\| (`.+?) \|", (LANGUAGES[lang] / file).read_text("utf-8"), re.MULTILINE)
    told = [key for row in rows for key in re.findall(r"`(\w+)`", row)]
    assert told == list(SCHEMAS[schema]["properties"])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_receipt_proves_the_facts(lang: str) -> None:
    (code,) = blocks(LANGUAGES[lang] / "json.md", "python")
    exec(compile(code.text, "json.md", "exec"), {})
