"""A facts file -> the cases in it, each with its law, ready to be answered."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from azrules.check import facts
from azrules.check.words import listed
from azrules.cli import words
from azrules.cli.parameters import STANDARD_INPUT
from azrules.cli.terminal import Terminal, piped
from azrules.diagnostic import Diagnostic, Problems, every
from azrules.model import show
from azrules.model.given import Given
from azrules.model.ruleset import PEILDATUM, Ruleset
from azrules.problems import facts as say
from azrules.problems import meaning, reading
from azrules.run.evaluate import Evaluator, Outcome
from azrules.source import Source, Span
from azrules.syntax import plain
from azrules.syntax.nodes import Mapping as MappingNode
from azrules.syntax.nodes import Node, Scalar, Sequence
from azrules.syntax.text import MAX_BYTES, decode, read_any, read_text

_TEXT = re.compile(r"[ -]*(?:naam|door|grond) *:")


def today() -> date:
    """The day it is."""
    return date.today()


def this_day() -> tuple[date, Span]:
    """The day it is, with the place that messages about it point at."""
    shown = Source("<vandaag>", today().isoformat())
    return today(), shown.span(0, len(shown.text))


@dataclass(frozen=True, slots=True)
class Asked:
    """How the rules are asked: on which day, as known on which other day, and under which readings."""

    on: date | None = None
    known_on: date | None = None
    readings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Known:
    """A case with what is known of it; `dated` where it said its reference date or one was asked for."""

    evaluator: Evaluator
    given: Given
    dated: bool


@dataclass(frozen=True, slots=True)
class Cases:
    """The cases of a facts file; `listed` where the file has a list of them, or a list of initiatives."""

    known: tuple[Known, ...]
    listed: bool

    @property
    def dated(self) -> bool:
        return all(known.dated for known in self.known)


def nothing(ruleset: Ruleset, asked: Asked) -> Known:
    """A case of which nothing is known yet."""
    empty = facts.Case("", None, {}, Source("<gegevens>", "").span(0, 0))
    return _Reader(ruleset, asked).known(empty)


def known(ruleset: Ruleset, case: facts.Case, asked: Asked) -> Known:
    """What is known of one case, with the rules as they are asked.

    Raises:
        Problems: everything that is wrong with its facts, its day, or with the readings.
    """
    return _Reader(ruleset, asked).known(case)


def written(ruleset: Ruleset, path: str) -> tuple[list[facts.Case], bool]:
    """The cases of a facts file, or of the standard input, as they stand there; and whether it has a list of them.

    Raises:
        Problems: everything that is wrong with the file.
    """
    root = _root(path, ruleset)
    nameless = _nameless(root)
    return [_numbered(case, nameless) for case in facts.cases(root, ruleset)], _listed(root)


def read(ruleset: Ruleset, path: str, asked: Asked) -> Cases:
    """The cases of a facts file, or of the standard input, with what is known of each.

    Raises:
        Problems: everything that is wrong with the file, its facts, its days, or with the readings.
    """
    found, listed = written(ruleset, path)
    reader = _Reader(ruleset, asked)
    return Cases(tuple(every(reader.known, found)), listed)


def _root(path: str, ruleset: Ruleset) -> Node:
    try:
        return read_any(_source(path))
    except Problems as problems:
        raise Problems(*(_of_a_case(found, ruleset) for found in problems.diagnostics)) from None


def _of_a_case(found: Diagnostic, ruleset: Ruleset) -> Diagnostic:
    """What a reader of files found, who does not know what the file is for, as it is for whoever fills in a case."""
    if found.message is reading.EMPTY_FILE:
        parts = dict.fromkeys(fact.entity for fact in ruleset.facts.values())
        known = listed([*parts, PEILDATUM, facts.NAME])
        return say.NOT_A_CASE(found.span, found=("een leeg bestand", "an empty file"), known=known)
    if found.message is reading.AMBIGUOUS and not _TEXT.match(found.span.source.line(found.span.line)):
        for meant in ("ja", "nee"):
            if meant in plain.choices(found.span.text):
                return meaning.TEXT_FOR_TRUTH(found.span, text=found.span.text, near=meant)
    return found


def _source(path: str) -> Source:
    if path == STANDARD_INPUT:
        return decode("<invoer>", piped(MAX_BYTES + 1))
    return read_text(Path(path))


def _nameless(root: Node) -> dict[Span, str]:
    """The members of a list that have no name (the second of three initiatives), each with its number."""
    cases = root.items if isinstance(root, Sequence) else (root,)
    parts = [part for case in cases if isinstance(case, MappingNode) for part in case.entries]
    return {
        node.span: f"{part.key.text} {number}"
        for part in parts
        if isinstance(part.value, Sequence)
        for number, node in enumerate(part.value.items, start=1)
        if isinstance(node, MappingNode) and not _named(node)
    }


def _named(part: MappingNode) -> bool:
    name = part.get(facts.NAME)
    return isinstance(name, Scalar) and bool(name.text) and not name.empty


def _numbered(case: facts.Case, nameless: Mapping[Span, str]) -> facts.Case:
    """The case with the number of each of its parts that stands in a list without a name."""
    numbers = [nameless[part.span] for part in case.parts.values() if part.span in nameless]
    return replace(case, name=" - ".join(filter(None, [case.name, *numbers])))


def _listed(root: Node) -> bool:
    parts = root.entries if isinstance(root, MappingNode) else ()
    return isinstance(root, Sequence) or any(isinstance(part.value, Sequence) for part in parts)


class _Reader:
    """Reads cases; makes one law for each day."""

    def __init__(self, ruleset: Ruleset, asked: Asked) -> None:
        self.ruleset = ruleset
        self.asked = asked
        self.readings = facts.readings(ruleset, asked.readings)
        self.evaluators: dict[date, Evaluator] = {}

    def known(self, case: facts.Case) -> Known:
        day = facts.agreed_day(case, self.asked.on)
        on = day or today()
        if self.asked.on or case.date is None:
            shown = Source("--on" if self.asked.on else "<vandaag>", on.isoformat())
            span = shown.span(0, len(shown.text))
        else:
            span = case.date.span
        facts.within(self.ruleset, on, span, self.asked.known_on)
        if on not in self.evaluators:
            self.evaluators[on] = Evaluator(self.ruleset.on(on, self.readings, self.asked.known_on))
        evaluator = self.evaluators[on]
        return Known(evaluator, facts.read(case, evaluator.law), day is not None)


def say_today(terminal: Terminal, err: bool = False) -> None:
    """Say aloud that the reference date is today, because nobody gave one."""
    told = terminal.words(words.TODAY, day=show.day(today(), terminal.lang))
    (terminal.err if err else terminal.out)(told)


def at_fault(outcome: Outcome) -> bool:
    """Whether the rules themselves are at fault somewhere in this case."""
    return bool(outcome.faults)
