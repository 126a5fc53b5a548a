"""A facts file as text: an empty one to fill in, with each question above its place, or one with what is known."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from operator import itemgetter
from textwrap import wrap

from azrules.lang import Lang
from azrules.model.given import Given
from azrules.model.ruleset import PEILDATUM, Fact, Ruleset
from azrules.model.types import Choice, Choices
from azrules.model.values import UNKNOWN, Result
from azrules.run.describe import reached_by
from azrules.run.phrases import accepts
from azrules.run.report import plain
from azrules.run.wording import Wording

_WIDTH = 100
_NAME = "naam"


def empty(ruleset: Ruleset, lang: Lang = "nl") -> str:
    """A facts file in which nothing is known yet: every question as a comment above its place."""
    return "\n".join(_empty(Wording(ruleset, lang))) + "\n"


def _empty(wording: Wording) -> Iterator[str]:
    ruleset = wording.ruleset
    title = wording.text("regelset.titel")
    yield from _comment(wording.pick(f"Gegevens voor {title}.", f"Facts for {title}."))
    for reform in ruleset.reforms:
        yield from _comment(wording.reform(reform))
    yield from _comment(
        wording.pick(
            "Vul achter een dubbelepunt in wat bekend is. Wat leeg blijft, is onbekend.",
            "Fill in behind a colon what is known. What stays empty is unknown.",
        )
    )
    yield from _comment(
        wording.pick(
            "Een getal heeft een punt (2.5), een datum is jaar-maand-dag (2024-03-01).",
            "A number has a point (2.5), a date is year-month-day (2024-03-01).",
        )
    )
    if judged := next((fact for fact in ruleset.facts.values() if fact.judgement), None):
        yield from _comment(
            wording.pick(
                "Bij een oordeel mag staan van wie het is, van wanneer en op welke grond, bijvoorbeeld:",
                "A judgement may say whose it is, of when and on what ground, for example:",
            )
        )
        who, why = wording.pick("An", "Ann"), wording.pick("een gesprek", "an interview")
        yield f"#   {judged.key}: {{waarde: ja, door: {who}, op: 2024-02-12, grond: {why}}}"
    yield ""
    yield from _comment(
        wording.pick("Hoe het geval heet; mag leeg blijven.", "What the case is called; may stay empty.")
    )
    yield f"{_NAME}:"
    yield from _comment(
        wording.pick(
            "De dag waarop de regels worden toegepast, als jaar-maand-dag. Leeg: vandaag.",
            "The day on which the rules are applied, as year-month-day. Empty: today.",
        )
    )
    yield f"{PEILDATUM}:"
    for entity in entities(ruleset.asked_facts.values()):
        yield ""
        yield f"{entity}:"
        yield f"  {_NAME}:"
        for criterion, facts in groupby(in_order(ruleset, entity), itemgetter(0)):
            if criterion and ruleset.decision:
                title = wording.title(ruleset.decision.criteria[criterion - 1])
                head = wording.pick(f"---- Vraag {criterion}: {title}", f"---- Question {criterion}: {title}")
                yield ""
                yield from (f"  {line}" for line in _comment(head))
            for _, fact in facts:
                yield ""
                yield from (f"  {line}" for text in _about(fact, wording) for line in _comment(text))
                yield f"  {fact.key}:"


def in_order(ruleset: Ruleset, entity: str) -> list[tuple[int, Fact]]:
    """The facts of a part, each with the number of the question that first needs it, in the order of these.

    What no question needs stays behind the fact before it.
    """
    first: dict[str, int] = {}
    for number, criterion in enumerate(ruleset.decision.criteria if ruleset.decision else (), start=1):
        for name in reached_by(ruleset, criterion):
            first.setdefault(name, number)
            fact = ruleset.facts.get(name)
            for indicator in fact.judgement.indicators if fact and fact.judgement else ():
                for informing in (indicator, *(reached_by(ruleset, indicator) if indicator in ruleset.rules else ())):
                    first.setdefault(informing, number)
    found: list[tuple[int, Fact]] = []
    for fact in ruleset.asked_facts.values():
        if fact.entity == entity:
            found.append((first.get(fact.name, found[-1][0] if found else 0), fact))
    return sorted(found, key=itemgetter(0))


def _about(fact: Fact, wording: Wording) -> Iterator[str]:
    yield wording.question(fact.name)
    if text := wording.text(f"gegevens.{fact.name}.uitleg"):
        yield text
    if text := wording.text(f"gegevens.{fact.name}.beslist niet"):
        yield wording.pick(f"Beslist niets: {text}", f"Decides nothing: {text}")
    judge = wording.role(fact.judgement.role) if fact.judgement else ""
    yield accepts(fact, wording) + (
        wording.pick(f"; een oordeel van: {judge}", f"; a judgement of: {judge}") if judge else ""
    )
    if fact.computed:
        yield wording.can_be_computed(fact.computed)
    choice = fact.type.of if isinstance(fact.type, Choices) else fact.type
    if isinstance(choice, Choice):
        yield from (f"- {member}: {wording.member(member, choice)}" for member in choice.members)
    if isinstance(fact.type, Choices):
        yield wording.pick("schrijf ze zo: [a, b]", "write them like this: [a, b]")
    for at, one in enumerate(fact.row):
        yield ""
        for text in _about(one, wording):
            yield f"  {text}"
        yield f"{'  ' if at else '- '}{one.name.rpartition('.')[2]}:"


def _comment(text: str) -> list[str]:
    indent = "#   " if text.startswith("- ") else "# "
    return wrap(
        text,
        _WIDTH,
        break_on_hyphens=False,
        initial_indent=indent,
        subsequent_indent=f"#{' ' * (len(indent) + 1)}" if text.startswith("- ") else "# ",
    )


def filled(given: Given, day: date) -> str:
    """A facts file with what is known, for a day; read back, it gives the same facts."""
    return "\n".join(_filled(given, day)) + "\n"


def _filled(given: Given, day: date) -> Iterator[str]:
    if given.name:
        yield f"{_NAME}: {_quoted(given.name)}"
    yield f"{PEILDATUM}: {day.isoformat()}"
    known = given.known()
    for entity in entities(given.ruleset.facts.values()):
        own = [fact for fact in given.ruleset.facts.values() if fact.entity == entity and fact.name in known]
        if own or entity in given.labels:
            yield ""
            yield f"{entity}:"
        if entity in given.labels:
            yield f"  {_NAME}: {_quoted(given.labels[entity])}"
        for fact in own:
            value = written(known[fact.name], fact)
            judged = given.judged.get(fact.name)
            if judged is None:
                yield f"  {fact.key}: {value}"
                continue
            yield f"  {fact.key}:"
            yield f"    waarde: {value}"
            on = judged.on.isoformat() if judged.on else ""
            for key, text in (("door", _quoted(judged.by)), ("op", on), ("grond", _quoted(judged.evidence))):
                if text.strip('"'):
                    yield f"    {key}: {text}"


def entities(facts: Iterable[Fact]) -> list[str]:
    """The parts of a case that facts are of, in order."""
    return list(dict.fromkeys(fact.entity for fact in facts))


def written(result: Result, fact: Fact) -> str:
    """A value as a facts file has it."""
    if isinstance(result, tuple):
        return f"[{', '.join(_written_row(row, fact) for row in result)}]"
    told = plain(result, fact.type)
    match told:
        case bool():
            return "ja" if told else "nee"
        case list():
            return f"[{', '.join(map(str, told))}]"
    text = str(told)
    # three digits behind the point could be thousands, and are refused so
    return f"{text}0" if "." in text and len(text.partition(".")[2]) == 3 else text


def _written_row(row: tuple[Result, ...], fact: Fact) -> str:
    told = [
        f"{one.name.rpartition('.')[2]}: {written(result, one)}"
        for one, result in zip(fact.row, row, strict=True)
        if result is not UNKNOWN
    ]
    return f"{{{', '.join(told)}}}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
