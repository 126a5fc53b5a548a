"""Gherkin text -> Feature: scenarios with their steps, each with its place; and Feature -> the cases that are run.

Knows what Gherkin says and not what a step means.  gherkin-official does the reading; it is imported when it is needed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any

from azrules.diagnostic import Diagnostic, Problems
from azrules.problems import scenarios as say
from azrules.scenarios.written import PLACEHOLDER, Words, filled, words
from azrules.source import Source, Span
from azrules.syntax.text import read_text

LANGUAGE = "nl"


class Kind(Enum):
    """What a step is, by the Dutch word it begins with."""

    GIVEN = "Gegeven"
    WHEN = "Als"
    THEN = "Dan"


Table = tuple[tuple[Words, ...], ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A step; `kind` is None where neither its keyword nor a step before it says so."""

    kind: Kind | None
    keyword: Words
    words: Words
    table: Table | None = None
    text: Span | None = None

    @property
    def varies(self) -> bool:
        """Whether the examples of an outline fill something in."""
        cells = (self.words, *(cell for row in self.table or () for cell in row))
        return any(PLACEHOLDER.search(cell.text) for cell in cells)

    def with_row(self, row: Mapping[str, Words]) -> Step:
        """The step with the placeholders of an outline filled in."""
        table = tuple(tuple(filled(cell, row) for cell in cells) for cells in self.table) if self.table else self.table
        return Step(self.kind, self.keyword, filled(self.words, row), table, self.text)


@dataclass(frozen=True, slots=True)
class Examples:
    """A block of Voorbeelden: what it is called, the names of its columns and its rows."""

    keyword: Words
    name: Words
    header: tuple[Words, ...]
    rows: tuple[tuple[Words, ...], ...]
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario as written; `background` are the steps of the Achtergronden it stands under, `under` is its Regel."""

    keyword: Words
    name: Words
    background: tuple[Step, ...]
    steps: tuple[Step, ...]
    examples: tuple[Examples, ...]
    tags: tuple[str, ...]
    under: Words | None = None


@dataclass(frozen=True, slots=True)
class Description:
    """A line of free text under a title; `wide` where that is a Functionaliteit or a Regel."""

    line: Words
    wide: bool


@dataclass(frozen=True, slots=True)
class Feature:
    """A file with scenarios; `name` stands behind its Functionaliteit."""

    source: Source
    path: Path
    scenarios: tuple[Scenario, ...]
    descriptions: tuple[Description, ...]
    name: Words


@dataclass(frozen=True, slots=True)
class Case:
    """What is run: a scenario, or one row of its examples."""

    name: str
    span: Span
    tags: tuple[str, ...]
    steps: tuple[Step, ...]


def files(place: Path) -> list[Path]:
    """The files with scenarios in a folder and the folders in it; a file is itself."""
    return sorted(place.rglob("*.feature")) if place.is_dir() else [place]


def read(path: Path) -> Feature:
    """The scenarios of a file.

    Raises:
        Problems: what Gherkin cannot read, and a file that does not say that it is in Dutch.
    """
    return parse(read_text(path), path)


def parse(source: Source, path: Path) -> Feature:
    """The scenarios of a text."""
    from gherkin.errors import CompositeParserException, ParserException
    from gherkin.parser import Parser
    from gherkin.token_matcher import TokenMatcher
    from gherkin.token_scanner import TokenScanner

    reader = _Reader(source, path)
    if problem := _language(source):
        raise Problems(problem)
    if not _WRITTEN.search(source.text):
        raise Problems(say.NO_SCENARIO(source.span(0, len(source.line(1)))))
    try:
        document: Any = Parser().parse(TokenScanner(source.text), TokenMatcher(LANGUAGE))
    except CompositeParserException as error:
        # After a line that it cannot read, the parser stumbles over the same line again.
        lines = {one.location["line"]: one for one in reversed(error.errors)}
        raise Problems(*map(reader.refused, lines.values())) from None
    except ParserException as error:
        raise Problems(reader.refused(error)) from None
    return reader.feature(document["feature"])


def cases(feature: Feature) -> Iterator[Case]:
    """What is run of a feature, in order: an outline gives a case for each row of its examples."""
    for scenario in feature.scenarios:
        steps = (*scenario.background, *scenario.steps)
        if not scenario.examples:
            yield Case(scenario.name.text, scenario.name.span, scenario.tags, steps)
        for block in scenario.examples:
            names = [cell.text for cell in block.header]
            for cells in block.rows:
                row = dict(zip(names, cells, strict=True))
                name = filled(scenario.name, row).text
                told = f"{name} ({', '.join(cell.text for cell in cells)})" if name == scenario.name.text else name
                own = tuple(step.with_row(row) for step in scenario.steps)
                yield Case(
                    told, cells[0].span.to(cells[-1].span), (*scenario.tags, *block.tags), (*scenario.background, *own)
                )


# ------------------------------------------------------------------------------------------------------------- keywords


@cache
def keywords() -> Mapping[str, str]:
    """Every word that looks like a keyword, Dutch or English, in small letters, with the Dutch keyword for it."""
    from gherkin.dialect import Dialect

    titles = ("feature", "rule", "background", "scenario", "scenarioOutline", "examples")
    found: dict[str, str] = {}
    for language in ("en", LANGUAGE):
        there, dutch = Dialect.for_name(language), Dialect.for_name(LANGUAGE)
        assert there and dutch, "gherkin-official knows English and Dutch"
        for kind in (*titles, "given", "when", "then", "and", "but"):
            meant = [word.strip() for word in dutch.spec[kind] if word != "* "]  # type: ignore[literal-required]
            for word in there.spec[kind]:  # type: ignore[literal-required]
                if word != "* ":
                    same = word.strip() if language == LANGUAGE else meant[-1 if kind == "scenario" else 0]
                    found[word.strip().lower()] = f"{same}:" if kind in titles else same
    return found


_HEAD = re.compile(r"([^\W\d_]+(?: [^\W\d_]+)?) *:")
_WORD = re.compile(r"([^\W\d_]+)(?=\s)")


def keyword_meant(line: str, wide: bool = False) -> str | None:
    """The Dutch keyword that a line seems to begin with, though Gherkin does not read it; `wide` asks for a colon."""
    if head := _HEAD.match(line):
        close = get_close_matches(head[1].lower(), keywords(), n=1, cutoff=0.9)
        return keywords()[close[0]] if close else None
    first = _WORD.match(line)
    found = keywords().get(first[1].lower()) if first and not wide else None
    return None if found is None or found.endswith(":") else found


# -------------------------------------------------------------------------------------------------------------- reading

_LANGUAGE = re.compile(r"[^\S\n]*#[^\S\n]*language[^\S\n]*:[^\S\n]*([a-zA-Z_-]+)[^\S\n]*(?:\n|\Z)")
_WRITTEN = re.compile(r"^[^\S\n]*[^\s#]", re.MULTILINE)
_CELL = re.compile(r"(?:\\.|[^|\\\n])*")


def _language(source: Source) -> Diagnostic | None:
    """What is wrong with the line that names the language."""
    lines = source.text.split("\n")
    at = 0
    for line in lines:
        if found := _LANGUAGE.match(line):
            span = source.span(at + found.start(1), at + found.end(1))
            return None if found[1] == LANGUAGE else say.NO_LANGUAGE(span, near=f"# language: {LANGUAGE}")
        if line.strip() and not line.lstrip().startswith("#"):
            break
        at += len(line) + 1
    return say.NO_LANGUAGE(source.span(0, len(lines[0])))


class _Reader:
    """Gives what gherkin-official found its place in the source."""

    def __init__(self, source: Source, path: Path) -> None:
        self.source = source
        self.path = path
        self.starts = [0]
        for line in source.text.split("\n"):
            self.starts.append(self.starts[-1] + len(line) + 1)

    def offset(self, location: Mapping[str, int]) -> int:
        line = min(location["line"], len(self.starts) - 1)
        return min(self.starts[line - 1] + location.get("column", 1) - 1, len(self.source.text))

    def line(self, location: Mapping[str, int]) -> Span:
        """The line at a place, without the spaces around it."""
        number = min(location["line"], len(self.starts) - 1)
        text = self.source.line(number)
        start = self.starts[number - 1] + len(text) - len(text.lstrip())
        return self.source.span(start, start + len(text.strip()))

    def refused(self, error: Any) -> Diagnostic:
        """Our message for what gherkin-official refuses."""
        span = self.line(error.location)
        match type(error).__name__:
            case "UnexpectedEOFException":
                return say.UNFINISHED(self.source.span(len(self.source.text), len(self.source.text)))
            case "AstBuilderException":
                return say.UNEVEN_TABLE(span)
            case "UnexpectedTokenException":
                return say.UNEXPECTED_LINE(span, text=span.text, near=keyword_meant(span.text))
        return say.TAG_WITH_SPACE(span)

    def feature(self, found: Mapping[str, Any]) -> Feature:
        self.descriptions: list[Description] = []
        self.describe(found, wide=True)
        scenarios = tuple(self.scenarios(found["children"], (), self.tags(found)))
        return Feature(self.source, self.path, scenarios, tuple(self.descriptions), self.behind(found, found["name"]))

    def scenarios(
        self,
        children: list[Mapping[str, Any]],
        background: tuple[Step, ...],
        tags: tuple[str, ...],
        under: Words | None = None,
    ) -> Iterator[Scenario]:
        for child in children:
            if found := child.get("background"):
                self.describe(found)
                background += self.steps(found["steps"])
            elif found := child.get("rule"):
                self.describe(found, wide=True)
                rule = self.behind(found, found["name"])
                yield from self.scenarios(found["children"], background, tags + self.tags(found), rule)
            elif found := child.get("scenario"):
                yield self.scenario(found, background, tags, under)

    def scenario(
        self, found: Mapping[str, Any], background: tuple[Step, ...], tags: tuple[str, ...], under: Words | None
    ) -> Scenario:
        self.describe(found)
        return Scenario(
            self.keyword(found),
            self.behind(found, found["name"]),
            background,
            self.steps(found["steps"]),
            tuple(self.examples(block) for block in found["examples"]),
            tags + self.tags(found),
            under,
        )

    def examples(self, found: Mapping[str, Any]) -> Examples:
        self.describe(found)
        header = found.get("tableHeader")
        rows = tuple(self.cells(row) for row in found.get("tableBody", ()))
        names = self.cells(header) if header else ()
        return Examples(self.keyword(found), self.behind(found, found["name"]), names, rows, self.tags(found))

    def steps(self, found: list[Mapping[str, Any]]) -> tuple[Step, ...]:
        kinds = {"Context": Kind.GIVEN, "Action": Kind.WHEN, "Outcome": Kind.THEN}
        steps: list[Step] = []
        kind: Kind | None = None
        for step in found:
            # An `*` takes the kind of the step before it, which nobody sees: it has none here.
            kind = kind if step["keywordType"] == "Conjunction" else kinds.get(step["keywordType"])
            table, text = step.get("dataTable"), step.get("docString")
            rows = tuple(self.cells(row) for row in table["rows"]) if table else None
            block = self.line(text["location"]) if text else None
            steps.append(Step(kind, self.keyword(step), self.behind(step, step["text"]), rows, block))
        return tuple(steps)

    def cells(self, row: Mapping[str, Any]) -> tuple[Words, ...]:
        return tuple(self.cell(cell) for cell in row["cells"])

    def cell(self, cell: Mapping[str, Any]) -> Words:
        start = self.offset(cell["location"])
        written = _CELL.match(self.source.text, start)
        assert written, "the pattern matches nothing too"
        return words(cell["value"], self.source.span(start, start + len(written[0].rstrip())))

    def keyword(self, found: Mapping[str, Any]) -> Words:
        start = self.offset(found["location"])
        text = found["keyword"].strip()
        return words(text, self.source.span(start, start + len(text)))

    def behind(self, found: Mapping[str, Any], text: str) -> Words:
        """What stands on the line behind the keyword."""
        start = self.source.text.index(text, self.offset(found["location"]) + len(found["keyword"]))
        return words(text, self.source.span(start, start + len(text)))

    @staticmethod
    def tags(found: Mapping[str, Any]) -> tuple[str, ...]:
        return tuple(tag["name"].removeprefix("@") for tag in found["tags"])

    def describe(self, found: Mapping[str, Any], wide: bool = False) -> None:
        """Notes the lines of free text under a title."""
        at = self.starts[found["location"]["line"]]
        for line in filter(None, map(str.strip, found["description"].split("\n"))):
            start = self.source.text.index(line, at)
            at = start + len(line)
            self.descriptions.append(Description(words(line, self.source.span(start, at)), wide))
