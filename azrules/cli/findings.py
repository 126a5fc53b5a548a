"""What `azrules check` found, told to people, as JSON, or as SARIF 2.1.0 for other tools."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from azrules.analyse.contract import Change, Comparison, How
from azrules.cli import words
from azrules.cli.terminal import Terminal
from azrules.diagnostic import Diagnostic, Severity
from azrules.lang import Lang, Words, in_language
from azrules.source import Span
from azrules.version import VERSION

_SARIF = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


@dataclass(frozen=True, slots=True)
class Findings:
    """What was checked, what is wrong with it or worth knowing, and which texts could not be compared.

    `compared` are the rule sets that were published before, as they were and as they are.
    """

    files: tuple[Path, ...]
    diagnostics: tuple[Diagnostic, ...]
    not_at_hand: tuple[str, ...]
    rulesets: int
    features: int
    compared: tuple[Comparison, ...] = ()

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        return tuple(one for one in self.diagnostics if one.severity is Severity.ERROR)


def tell(terminal: Terminal, found: Findings) -> None:
    """Each message with its place, and a line that sums up."""
    for one in found.diagnostics:
        terminal.out(one.render(terminal.lang, terminal.colours()) + "\n")
    if found.not_at_hand:
        terminal.out(terminal.words(words.NOT_AT_HAND, documents=", ".join(found.not_at_hand)))
    for compared in found.compared:
        if compared.enough and compared.level:
            terminal.out(_raised(terminal, compared))
    if found.errors:
        files = len({one.span.source.name for one in found.errors})
        counted = {"errors": _count(words.MISTAKES, len(found.errors)), "files": _count(words.FILES, files)}
        terminal.out(terminal.paint(terminal.words(words.FOUND, **counted), "red"))
        return
    kinds = ((words.RULESETS, found.rulesets), (words.FEATURES, found.features), (words.FILES, len(found.files)))
    what = [in_language(_count(kind, count), terminal.lang) for kind, count in kinds if count]
    terminal.out(terminal.paint(terminal.words(words.FINE, what=", ".join(what)), "green"))


def _raised(terminal: Terminal, one: Comparison) -> str:
    """In one line what asked for the new version of a rule set."""
    counts: dict[How, int] = {}
    for change in one.changes:
        counts[change.how] = counts.get(change.how, 0) + 1
    what = [f"{count} {terminal.words(how.words)}" for how, count in counts.items()]
    told = ", ".join(what) or words.ONLY_THE_FILE
    versions = {"was": one.old.version, "now": one.new.version, "least": one.least}
    return terminal.words(words.RAISED, name=one.new.name, what=told, **versions)


def _count(kind: Sequence[tuple[str, str]], count: int) -> Words:
    nl, en = (one if count == 1 else many.format(count=count) for one, many in kind)
    return nl, en


def to_json(found: Findings, lang: Lang) -> str:
    """The messages as plain data."""
    data: dict[str, object] = {
        "errors": len(found.errors),
        "files": [file.as_posix() for file in found.files],
        "texts_not_at_hand": list(found.not_at_hand),
        "problems": [
            {
                "code": one.code,
                "severity": one.severity.value,
                "file": Path(one.span.source.name).as_posix(),
                **_region(one.span, "line", "column", "end_line", "end_column"),
                "message": one.says(lang),
                "advice": one.advises(lang),
                "did_you_mean": one.near,
            }
            for one in found.diagnostics
        ],
    }
    if found.compared:
        data["compared"] = [_compared(one, lang) for one in found.compared]
    return json.dumps(data, ensure_ascii=False, indent=2)


def _compared(one: Comparison, lang: Lang) -> dict[str, object]:
    changes = [_change(change, lang) for change in one.changes]
    versions = {"was": one.old.version, "now": one.new.version, "least": one.least}
    return {"ruleset": one.new.name, **versions, "changes": changes}


def _change(change: Change, lang: Lang) -> dict[str, object]:
    return {
        "how": change.how.name.lower(),
        "level": change.how.level.name.lower(),
        "name": change.name,
        "message": in_language(change.words, lang),
        "file": Path(change.span.source.name).as_posix(),
        **_region(change.span, "line", "column", "end_line", "end_column"),
    }


def to_sarif(found: Findings, lang: Lang) -> str:
    """The messages as a SARIF log, with a rule for each code."""
    codes = list(dict.fromkeys(one.code for one in found.diagnostics))
    levels = {one.code: one.severity.value for one in found.diagnostics}
    rules = [
        {
            "id": code,
            "help": {"text": f"azrules explain {code}"},
            "defaultConfiguration": {"level": levels[code]},
        }
        for code in codes
    ]
    results = [
        {
            "ruleId": one.code,
            "ruleIndex": codes.index(one.code),
            "level": one.severity.value,
            "message": {
                "text": " ".join(filter(None, [f"{one.says(lang)}.", one.suggests(lang), f"{one.advises(lang)}."]))
            },
            "locations": [_location(one.span)],
            "relatedLocations": [
                {**_location(span), "id": number, "message": {"text": in_language(label, lang)}}
                for number, (span, label) in enumerate(one.also, start=1)
            ],
        }
        for one in found.diagnostics
    ]
    run = {
        "tool": {"driver": {"name": "azrules", "semanticVersion": VERSION, "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "language": lang,
        "results": results,
    }
    return json.dumps({"$schema": _SARIF, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _location(span: Span) -> dict[str, object]:
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": _uri(Path(span.source.name))},
            "region": _region(span, "startLine", "startColumn", "endLine", "endColumn"),
        }
    }


def _uri(path: Path) -> str:
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())


def _region(span: Span, *keys: str) -> dict[str, int]:
    return dict(zip(keys, (span.line, span.column, span.end_line, span.end_column), strict=True))
