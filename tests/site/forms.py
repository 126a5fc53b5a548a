"""Pages with the form of each rule set, and the laws that it reads, in a folder: what the site publishes of a form."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from azrules import library, passes
from azrules.emit import ir
from azrules.emit.periods import periods
from azrules.model.ruleset import Ruleset

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "azrules/site/assets"
ENGINE = ROOT / "azrules/emit/js/azrules.mjs"
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:"

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
        laws(folder / "data/wetten" / name, passes.load(name))
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


def laws(folder: Path, ruleset: Ruleset) -> None:
    """The law of each period of a rule set, and the list of them."""
    folder.mkdir(parents=True)
    listed = []
    for period in periods(ruleset):
        file = f"{period.first}.json"
        (folder / file).write_text(ir.write(ruleset.on(period.first), period), "utf-8")
        ends = {"from": period.start, "to": period.end}
        listed.append({key: day.isoformat() if day else None for key, day in ends.items()} | {"file": file})
    index = {"format": "1", "ruleset": ruleset.name, "laws": listed}
    (folder / "index.json").write_text(json.dumps(index), "utf-8")
