"""What somebody types in a conversation -> a node, as a facts file would have it.

People type `12/04/1985`, `€ 12,50` or the number of a choice; a file is strict.  What is not understood here stays as
it was typed, for the reader of facts to refuse.
"""

from __future__ import annotations

import collections.abc
import re

from azrules.cli import words
from azrules.lang import Lang, in_language
from azrules.model.ruleset import Fact
from azrules.model.types import Choice, Choices, Date, Number, Truth
from azrules.model.units import EURO, Unit, unit_named
from azrules.source import Source
from azrules.syntax import literals
from azrules.syntax.nodes import Mapping, Node, Scalar, Sequence, Style

_TRUTHS: collections.abc.Mapping[Lang, collections.abc.Mapping[str, str]] = {
    "nl": {"j": "ja", "n": "nee"},
    "en": {"y": "ja", "yes": "ja", "n": "nee", "no": "nee"},
}
_QUANTITY = re.compile(r"(?P<euro>€?) *(?P<number>-?[0-9][0-9.,]*) *(?P<unit>.*)")
_DECIMAL_COMMA = re.compile(r"-?(?:[0-9]+|[0-9]{1,3}(?:\.[0-9]{3})+),[0-9]+")


def node(typed: str, fact: Fact, lang: Lang) -> Node:
    """The answer to a question."""
    source = Source("<antwoord>", typed)
    if fact.row and re.fullmatch(r"[0-9]{1,3}", typed):
        span = source.span(0, len(typed))
        return Sequence((Mapping((), span),) * int(typed), span)
    if isinstance(fact.type, Choices):
        return _members(source, fact.type.of, lang)
    text = typed
    match fact.type:
        case Truth():
            text = _TRUTHS[lang].get(typed.lower(), typed.lower())
        case Number(unit):
            text = _number(typed, unit)
        case Date():
            text = literals.day_meant(typed) or typed
        case Choice():
            text = _member(typed, fact.type)
    return Scalar(text, source.span(0, len(typed)), Style.PLAIN)


def choice(fact: Fact) -> Choice | None:
    """The choice that a fact is, or of which it is a set."""
    of = fact.type.of if isinstance(fact.type, Choices) else fact.type
    return of if isinstance(of, Choice) else None


def _number(typed: str, unit: Unit) -> str:
    """A number with a point and without its unit; `12,500` stays doubtful."""
    found = _QUANTITY.fullmatch(typed.lower())
    if not found:
        return typed
    counted = unit_named(found["unit"].replace(" per ", "/")) if found["unit"] else unit
    if counted not in (unit, unit_named(unit.name.partition("/")[0])) or (found["euro"] and unit != EURO):
        return typed
    number = found["number"]
    return number.replace(".", "").replace(",", ".") if _DECIMAL_COMMA.fullmatch(number) else number


def _members(source: Source, choice: Choice, lang: Lang) -> Sequence:
    """Members or their numbers, with a comma between; perhaps between [ and ]."""
    items: list[Scalar] = []
    at = 0
    for piece in source.text.split(","):
        name = piece.strip(" []")
        start = at + piece.find(name)
        items.append(Scalar(_member(name, choice), source.span(start, start + len(name)), Style.PLAIN))
        at += len(piece) + 1
    nothing = [item.text for item in items] in ([""], [in_language(words.NONE, lang)])
    return Sequence(() if nothing else tuple(items), source.span(0, len(source.text)))


def _member(typed: str, choice: Choice) -> str:
    """The member that a number stands for; anything else as it was typed."""
    number = int(typed) if typed.isascii() and typed.isdigit() else 0
    return choice.members[number - 1] if 0 < number <= len(choice.members) else typed
