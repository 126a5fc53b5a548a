"""Where the rule sets, schemas, scenarios and manual pages are: beside the package, or in a wheel inside it."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from azrules.diagnostic import Problems, near
from azrules.problems import facts as say
from azrules.problems import reforms as say_reforms
from azrules.source import Source, Span

_PACKAGE = Path(__file__).parent
_DATA = _PACKAGE / "data" if (_PACKAGE / "data").is_dir() else _PACKAGE.parent

RULES_FILE = "regelset.yaml"
SOURCES_FILE = "bronnen.yaml"
ENGLISH_FILE = "en.yaml"
INVENTORY_FILE = "inventaris.yaml"
EXAMPLES_FILE = "voorbeelden.yaml"
SPECIFICATION_FOLDER = "specificatie"
REFORMS_FOLDER = "hervormingen"


def names() -> list[str]:
    """The names of the rule sets that come with azrules."""
    return sorted(path.parent.name for path in (_DATA / "rules").glob(f"*/{RULES_FILE}"))


def find(ruleset: str | Path) -> Path:
    """The rule file of a rule set: of one that comes with azrules by its name, of any other by its path.

    What has a `/` or ends in `.yaml` is a path; anything else is a name.

    Raises:
        Problems: `onbekende-regelset`, with the names there are.
    """
    path, text = Path(ruleset), as_typed(ruleset)
    if is_path(text) or text == ".":
        file = path / RULES_FILE if is_folder(path) else path
        if is_file(file):
            return file
    elif text in names():
        return _DATA / "rules" / text / RULES_FILE
    known = names()
    span = Source("<regelset>", text).span(0, len(text))
    listed = ", ".join(f"`{name}`" for name in known)
    raise Problems(say.UNKNOWN_RULESET(span, name=text, known=listed, near=near(text, known)))


def is_file(path: str | Path) -> bool:
    """Whether there is a file; of what can be no path there is none."""
    try:
        return Path(path).is_file()
    except (OSError, ValueError):
        return False


def is_folder(path: str | Path) -> bool:
    """The same of a folder."""
    try:
        return Path(path).is_dir()
    except (OSError, ValueError):
        return False


def as_typed(name: str | Path) -> str:
    """What was given for a name or a path; a Path never looks like a name."""
    return f"./{name}" if isinstance(name, Path) and len(name.parts) == 1 else str(name)


def is_path(text: str) -> bool:
    """Whether this is meant as a path: it has a `/` or ends in `.yaml`."""
    return "/" in text or "\\" in text or Path(text).suffix in (".yaml", ".yml")


def used_by(rules: Path, name: str, span: Span) -> Path:
    """The rule file of a name that stands in another rule file: in the folder beside it, else one of azrules' own.

    Raises:
        Problems: `onbekende-regelset`, with the names there are.
    """
    beside = Path(os.path.normpath(rules.parent / ".." / name / RULES_FILE)) if rules.name else None
    if beside and beside.is_file():
        return beside
    known = names()
    if name in known:
        return _DATA / "rules" / name / RULES_FILE
    listed = ", ".join(f"`{one}`" for one in known)
    raise Problems(say.UNKNOWN_RULESET(span, name=name, known=listed, near=near(name, known)))


def sources_of(rules: Path) -> Path | None:
    """The bronnen.yaml of a rule file: in its folder, or in the folder above."""
    places = (rules.parent / SOURCES_FILE, Path(os.path.normpath(rules.parent / ".." / SOURCES_FILE)))
    return next((place for place in places if place.is_file()), None)


def english_of(rules: Path) -> Path | None:
    """The English texts beside a rule file, when there are any."""
    return _beside(rules, ENGLISH_FILE)


def inventory_of(rules: Path) -> Path | None:
    """The file beside a rule file that says where each item of the sources went, when there is one."""
    return _beside(rules, INVENTORY_FILE)


def _beside(rules: Path, name: str) -> Path | None:
    place = rules.parent / name
    return place if place.is_file() else None


def specification() -> Path:
    """The folder of the specification that comes with azrules: what the sources say beside its rules."""
    return _DATA / "rules" / SPECIFICATION_FOLDER


def specification_of(folder: Path) -> dict[str, Path]:
    """The files of a specification, by their names without `.yaml`."""
    return {file.stem: file for file in sorted(folder.glob("*.yaml"))}


def is_specification(file: Path) -> bool:
    """Whether a file is part of a specification: it stands in a folder of that name."""
    return file.suffix == ".yaml" and file.absolute().parent.name == SPECIFICATION_FOLDER


def reforms_of(rules: Path) -> dict[str, Path]:
    """The reforms beside a rule file, by name."""
    files = sorted((rules.parent / REFORMS_FOLDER).glob("*.yaml"))
    return {file.stem: file for file in files if not file.name.endswith(f".{ENGLISH_FILE}")}


def is_reform(file: Path) -> bool:
    """Whether a file is a reform of the rule set beside it, or the English texts of one."""
    return file.suffix == ".yaml" and file.absolute().parent.name == REFORMS_FOLDER


def says_reform(file: Path) -> bool:
    """Whether a file, wherever it stands, says that it is a reform."""
    try:
        return file.suffix == ".yaml" and bool(re.search(r"^hervorming *:", file.read_text("utf-8"), re.MULTILINE))
    except (OSError, ValueError):
        return False


def english_of_reform(file: Path) -> Path | None:
    """The English texts beside a reform, when there are any."""
    return _beside(file, f"{file.stem}.{ENGLISH_FILE}")


def reform(rules: Path, ruleset: str, text: str, span: Span, beside: Path | None = None) -> Path:
    """A reform of the rule set in a file: by its name, or by its path as `find` knows one.

    A name that stands in another reform can also be that of a file `beside` it.

    Raises:
        Problems: `onbekende-hervorming`, with the names there are.
    """
    known = reforms_of(rules)
    if text in known:
        return known[text]
    place = Path(text) if is_path(text) else beside and _beside(beside, f"{text}.yaml")
    if place and is_file(place):
        return place
    listed = ", ".join(f"`{name}`" for name in known) or "-"
    raise Problems(say_reforms.UNKNOWN_REFORM(span, ruleset=ruleset, name=text, known=listed, near=near(text, known)))


def rulesets_beside(folder: Path) -> dict[str, Path]:
    """The rule files of the folders beside a folder, by name."""
    above = Path(os.path.normpath(folder / ".."))
    return {file.parent.name: file for file in sorted(above.glob(f"*/{RULES_FILE}"))}


def features_of(rules: Path) -> Path | None:
    """The folder with the scenarios of a rule file: `features` beside it, or `features/<name>` beside `rules`."""
    folder = rules.resolve().parent
    places = (folder / "features", folder.parent.parent / "features" / folder.name)
    return next((place for place in places if place.is_dir()), None)


def rules_of(features: Path) -> Path | None:
    """The rule file that a folder with scenarios belongs to, the other way round; a folder inside such a folder too."""
    for folder in (features.resolve(), *features.resolve().parents):
        places = (folder.parent, folder.parent.parent / "rules" / folder.name)
        if folder.name == "features" and (places[0] / RULES_FILE).is_file():
            return places[0] / RULES_FILE
        if folder.parent.name == "features" and (places[1] / RULES_FILE).is_file():
            return places[1] / RULES_FILE
    return None


def from_here(path: Path) -> Path:
    """The same file by a path from the working folder, where it lies in it."""
    here = Path(os.path.relpath(path))
    return path if ".." in here.parts else here


def shown(path: Path) -> Path:
    """A path as people know it: from the working folder, or from the root of azrules for what comes with it."""
    here = from_here(path)
    return here.relative_to(_DATA) if here.is_absolute() and here.is_relative_to(_DATA) else here


_OF_ANOTHER_SCHEMA = re.compile(r'"(\w+)\.schema\.json#')


@cache
def schema(name: str) -> Mapping[str, Any]:
    """A schema of `schemas/`, by the first part of its name (`regelset`), with what it takes from others inside it."""
    text = (_DATA / "schemas" / f"{name}.schema.json").read_text("utf-8")
    others = {found[1] for found in _OF_ANOTHER_SCHEMA.finditer(text)}
    loaded: dict[str, Any] = json.loads(_OF_ANOTHER_SCHEMA.sub('"#', text), parse_float=Decimal)
    for other in sorted(others):
        loaded["$defs"] = {**schema(other)["$defs"], **loaded["$defs"]}
    return loaded


def schemas() -> list[Path]:
    """The files that say the shape of what azrules reads and writes."""
    return sorted((_DATA / "schemas").iterdir())


def manual(lang: str) -> str:
    """The manual of messages, a page under each code."""
    return (_DATA / "docs" / ("meldingen.md" if lang == "nl" else "en/messages.md")).read_text("utf-8")


def sections(text: str) -> dict[str, str]:
    """What stands under each heading of the second level of a page, by the heading."""
    found = re.finditer(r"^## +(?P<head>.+?)[ \t]*$(?P<body>.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    return {one["head"].strip("`"): one["body"].strip() for one in found}


def docs() -> Path:
    """The folder of the manual."""
    return _DATA / "docs"


def page(name: str, lang: str) -> Path:
    """The file of a page that people wrote, by its name on the site; the Dutch changelog stands at the root."""
    if lang == "en" and name != "architecture":
        return docs() / "en" / f"{name}.md"
    return _DATA / "CHANGELOG.md" if name == "wijzigingen" else docs() / f"{name}.md"


def site_config() -> Path:
    """The configuration of the site, to which each language adds its own."""
    return _DATA / "mkdocs.yml"


def told_in() -> tuple[Path, ...]:
    """The folders and files from which the site is made."""
    return tuple(_DATA / name for name in ("rules", "features", "docs", "mkdocs.yml", "CHANGELOG.md"))
