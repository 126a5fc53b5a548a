"""A side of a comparison as it is typed -> the law that it means.

A rule set by its name or path, and behind it in any order: `@` a day or a framework, `~` the day as known on which,
`+` a reform, `:` a reading.

    omkadering@2024-07-01+een_op_drie:afronding=naar_boven
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import ParamSpec, TypeVar

from azrules import library, passes
from azrules.check import facts
from azrules.cli import cases, words
from azrules.cli.misuse import Misuse
from azrules.diagnostic import Diagnostic, Problems
from azrules.model.ruleset import Law, Ruleset
from azrules.source import Source, Span
from azrules.syntax import literals

P = ParamSpec("P")
T = TypeVar("T")

_MARKS = re.compile(r"([@~+:])([^@~+:]*)")
_DAY, _KNOWN, _REFORM, _READING = "@~+:"
_TYPED = frozenset({"<regelset>", "<hervorming>", "<gevraagd>"})


@dataclass(frozen=True, slots=True)
class Side:
    """A side that was understood; `dated` where somebody said its reference date."""

    path: Path
    ruleset: Ruleset
    law: Law
    reforms: tuple[str, ...]
    dated: bool

    def differs_only_in_day(self, other: Side) -> bool:
        """Whether the sides are the same but for their reference dates."""
        mine, theirs = (
            (side.path.resolve(), side.reforms, side.law.known_on, dict(side.law.readings)) for side in (self, other)
        )
        return mine == theirs


@dataclass(frozen=True, slots=True)
class _Written:
    """What was typed for a side, each with its place."""

    name: Span
    day: Span | None = None
    known_on: Span | None = None
    reforms: tuple[Span, ...] = ()
    readings: tuple[Span, ...] = ()


def read(first: str, second: str) -> tuple[Side, Side]:
    """Both sides of a comparison; what the second leaves out it takes from the first.

    Raises:
        Problems: a rule set, a reform, a day or a reading that is not there, each at its place.
        Misuse: something else than these.
    """
    one = _written(Source("<A>", first))
    other = _written(Source("<B>", second))
    if not one.name.text:
        raise Misuse(words.SIDE_WITHOUT_RULESET, name=first)
    if not other.name.text:
        other = _Written(
            one.name,
            other.day or one.day,
            other.known_on or one.known_on,
            (*one.reforms, *other.reforms),
            (*one.readings, *other.readings),
        )
    return _meant(one), _meant(replace(other, day=other.day or one.day))


def _written(source: Source) -> _Written:
    text = source.text
    end = _end_of_name(text)
    marks: dict[str, list[Span]] = {mark: [] for mark in (_DAY, _KNOWN, _REFORM, _READING)}
    for found in _MARKS.finditer(text, end):
        if not found[2]:
            raise Misuse(words.NOTHING_BEHIND, name=text, mark=found[1])
        marks[found[1]].append(source.span(*found.span(2)))
    for mark in (_DAY, _KNOWN):
        if len(marks[mark]) > 1:
            raise Misuse(words.MARK_TWICE, name=text, mark=mark)
    chosen: dict[str, str] = {}
    for interpretation, reading in map(_choice, marks[_READING]):
        if chosen.setdefault(interpretation, reading) != reading:
            raise Misuse(words.CHOSEN_TWICE, name=interpretation)
    day, known_on = (marks[mark][0] if marks[mark] else None for mark in (_DAY, _KNOWN))
    return _Written(source.span(0, end), day, known_on, tuple(marks[_REFORM]), tuple(marks[_READING]))


def _choice(written: Span) -> tuple[str, str]:
    """An interpretation and the reading that is chosen for it."""
    interpretation, equals, reading = written.text.partition("=")
    if not equals:
        raise Misuse(words.NOT_A_READING, name=written.text)
    return interpretation, reading


def _end_of_name(text: str) -> int:
    """Where the name or the path of the rule set ends: a path may have a mark in it."""
    ends = [*(found.start() for found in re.finditer(r"[@~+:]", text)), len(text)]
    known = [end for end in ends if text[:end] in library.names() or (end and _is_there(text[:end]))]
    return known[-1] if known else ends[0]


def _is_there(name: str) -> bool:
    """Whether a path exists; one that is too long to be a path does not."""
    try:
        return Path(name).exists()
    except OSError:
        return False


def _meant(written: _Written) -> Side:
    name, reforms = written.name.text, tuple(span.text for span in written.reforms)
    path = _placed([written.name], library.find, name)
    ruleset = _placed([written.name, *written.reforms], passes.load, path, reforms)
    known_on = literals.day(written.known_on.text, written.known_on) if written.known_on else None
    day, span = _day(ruleset, written.day)
    facts.within(ruleset, day, span, known_on)
    readings: dict[str, str] = {}
    for one in written.readings:
        interpretation, reading = _choice(one)
        readings |= _placed([one], facts.readings, ruleset, {interpretation: reading})
    law = ruleset.on(day, readings, known_on)
    return Side(path, ruleset, law, reforms, written.day is not None)


def _day(ruleset: Ruleset, written: Span | None) -> tuple[date, Span]:
    """The day of a side: one of a framework that is named, else the day that is written, else today.

    Of a framework it is today where it holds, else its first day, else its last.
    """
    if written is None:
        return cases.this_day()
    framework = next((one for one in ruleset.frameworks if one.name == written.text), None)
    if framework is not None:
        today, _ = cases.this_day()
        holds = framework.validity
        return today if today in holds else holds.start or holds.last, written
    return literals.day(written.text, written), written


def _placed(spans: Sequence[Span], do: Callable[P, T], *arguments: P.args, **more: P.kwargs) -> T:
    """What is done; what is wrong with what was typed is told at its place, one of these."""
    try:
        return do(*arguments, **more)
    except Problems as problems:
        raise Problems(*(_at(one, spans) for one in problems.diagnostics)) from None


def _at(found: Diagnostic, spans: Sequence[Span]) -> Diagnostic:
    if found.span.source.name not in _TYPED:
        return found
    return replace(found, span=next((span for span in spans if span.text == found.span.source.text), spans[0]))
