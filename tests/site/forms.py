"""Pages with the form of each rule set, and the laws that it reads, in a folder; and what a person does with a form."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from azrules import library, passes
from azrules.site import seal, stage

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "azrules/site/assets"
ENGINE = ROOT / "azrules/emit/js/azrules.mjs"

PAGE = """\
<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<title>{name}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../assets/form.css">
<link rel="stylesheet" href="../assets/answer.css">
<link rel="stylesheet" href="../assets/paper.css">
<link rel="stylesheet" href="../page.css">
</head>
<body>
<nav aria-label="taal"><a href="../{other}/{name}.html" hreflang="{other}">{other}</a> <a href="#onder">onder</a></nav>
<main>
<h1>{name}</h1>
<h2>Try it</h2>
<div class="az-form" data-az-ruleset="{name}" data-az-laws="../data/wetten/{name}/index.json" data-az-home="../"
 data-az-examples="../data/voorbeelden/{name}.json"><noscript><p>-</p></noscript></div>
<p id="onder">-</p>
</main>
<script type="module" src="../assets/form.mjs"></script>
</body>
</html>
"""
POLICY = seal.policy(PAGE)
STYLE = """\
h1 { font-size: 1.5rem; overflow-wrap: anywhere; }
body { font: 16px/1.5 sans-serif; margin: 0 auto; max-width: 75rem; padding: 1rem; }
@media (prefers-color-scheme: dark) { body { background: #1b1b20; color: #ececf1; } a { color: #a9bfff; } }
"""


def modules(folder: Path) -> None:
    """The scripts of the form, with the engine beside them, as the site has them."""
    shutil.copytree(ASSETS, folder, dirs_exist_ok=True)
    shutil.copy(ENGINE, folder)


def publish(folder: Path) -> None:
    """Everything that the forms of all rule sets need, with a page for each in both languages."""
    modules(folder / "assets")
    (folder / "page.css").write_text(STYLE, "utf-8")
    for name in library.names():
        laws(folder, name)
        for lang, other in (("nl", "en"), ("en", "nl")):
            (folder / lang).mkdir(exist_ok=True)
            page = PAGE.format(lang=lang, other=other, name=name, policy=POLICY)
            (folder / lang / f"{name}.html").write_text(page, "utf-8")
    examples = folder / "data/voorbeelden"
    examples.mkdir()
    for name in library.names():
        (examples / f"{name}.json").write_text("[]", "utf-8")
    told = [
        {"title": {"nl": "Wie wil werken", "en": "Who wants to work"}, "facts": {"persoon": {"uren_per_week": "12.5"}}}
    ]
    (examples / "beslissingsboom.json").write_text(json.dumps(told), "utf-8")


def laws(folder: Path, name: str) -> None:
    """The laws of a rule set, as the site has them."""
    for place, content in stage.laws(name, passes.load(name)):
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_bytes(content)


# ------------------------------------------------------------------------------------------------ what a person does

JA: Mapping[str, str] = {
    "persoon.vraag_naar_arbeid": "ja",
    "persoon.vraag_naar_ondersteuning": "ja",
    "persoon.nood_aan_ondersteuning": "ja@door:An@op:2024-02-12@grond:een gesprek",
    "persoon.oorzaken": "psychisch+kansarmoede",
    "persoon.in_staat_regulier": "nee",
    "persoon.in_staat_beschermd": "nee",
    "persoon.geboortedatum": "1986-09-23",
    "persoon.wil_ama_met_initiatief": "ja",
    "persoon.externe_organisatie_betrokken": "ja",
    "persoon.wil_minimum": "ja",
    "persoon.kan_minimum": "ja",
    "persoon.wekelijks": "ja",
    "persoon.dagdelen_per_week": "5",
    "persoon.uren_per_week": "17.5",
    "persoon.bereid_overeenkomst": "ja",
    "persoon.deelname_vrijwillig": "ja",
    "persoon.persoonlijke_bijdrage": "0",
    "persoon.bijdrage_op_dagprijs": "0",
}


def link(facts: Mapping[str, str], day: str = "2024-03-01") -> str:
    return "#" + "&".join(
        ["geval=1", f"peildatum={day}", *(f"{name}={quote(told, safe='+@:,;')}" for name, told in facts.items())]
    )


def field(page: Page, name: str) -> Locator:
    return page.locator(f'[data-fact="{name}"]')


def verdict(page: Page, word: str) -> None:
    """Waits for the answer."""
    page.locator(".az-word", has_text=re.compile(rf"{word}$")).wait_for()


def bring(page: Page, name: str) -> Locator:
    """The field of a fact, with its group open."""
    found = field(page, name)
    if not found.is_visible():
        found.locator("xpath=ancestor::details[contains(@class, 'az-group')]").locator("> summary").click()
    return found


def choose(page: Page, name: str, option: str) -> None:
    bring(page, name).get_by_label(option, exact=True).first.check()


def program_button(page: Page, name: str) -> Locator:
    """A button among those for programs."""
    found = page.get_by_role("button", name=name, exact=True)
    if not found.is_visible():
        page.locator(".az-programs > summary").click()
    return found


def case(page: Page) -> str:
    """The case that the tab remembers."""
    page.wait_for_timeout(150)
    kept = page.evaluate("Object.entries(sessionStorage).find(([key]) => key.startsWith('azrules/'))?.[1]")
    return unquote(kept or "")
