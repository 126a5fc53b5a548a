"""A value as a scenario writes it -> the same as people read it, with its unit, its label, its rows."""

from __future__ import annotations

from collections.abc import Mapping

from azrules.check import declare
from azrules.lang import Words as Said
from azrules.lang import in_language
from azrules.model import show
from azrules.model.ruleset import without_row
from azrules.model.types import Choices, Date, Number, Rows, Truth, Type
from azrules.model.values import UNKNOWN
from azrules.run.wording import Wording
from azrules.scenarios.holes import from_zero
from azrules.scenarios.written import Words, node
from azrules.syntax import literals, nodes
from azrules.syntax.nodes import Node, Scalar, Sequence

_JUDGED: Mapping[str, Said] = {"door": ("door", "by"), "op": ("op", "on"), "grond": ("op grond van", "because of")}


def value(words: Wording, name: str, written: Words) -> str:
    """A value of a fact, a parameter or a rule, by the name that a scenario gives it.

    Raises:
        KeyError: nothing bears that name.
        Problems: it has no such value.
    """
    return _value(words, from_zero(name), node(written))


def in_a_title(words: Wording, name: str, written: Words) -> str:
    """The same where a title says what it is of: a number stands there without its unit, a label between quotes."""
    match _type(words, from_zero(name)):
        case Number():
            return written.text.replace(".", ",")
        case Truth() | Date():
            return value(words, name, written)
    return f"“{value(words, name, written)}”"


def day(words: Wording, written: Words) -> str:
    """A day."""
    return show.day(literals.day(written.text, written.span), words.lang)


def _type(words: Wording, name: str) -> Type:
    ruleset, name = words.ruleset, without_row(name)
    for known in (ruleset.every_fact, ruleset.parameters, ruleset.rules):
        if name in known:
            return known[name].type
    raise KeyError(name)


def _value(words: Wording, name: str, given: Node) -> str:
    match _type(words, name), given:
        case type_, Scalar() if given.empty:
            return words.value(UNKNOWN, type_)
        case type_, Scalar() if not isinstance(type_, Rows):
            return words.value(declare.value(given, type_), type_)
        case _, nodes.Mapping(entries):
            return _judged(words, name, {entry.key.text: entry.value for entry in entries})
        case Choices(of) as type_, Sequence(items):
            members = (declare.member(item, of) for item in items if isinstance(item, Scalar))
            return words.value(frozenset(members), type_)
        case Rows(), Sequence(items):
            return " | ".join(_row(words, name, item) for item in items) or words.pick("geen", "none")
    raise KeyError(name)


def _judged(words: Wording, name: str, told: Mapping[str, Node]) -> str:
    """A judgement: the answer, and who gave it, when and why."""
    about = [f"{in_language(said, words.lang)} {told[key].span.text}" for key, said in _JUDGED.items() if key in told]
    return f"{_value(words, name, told['waarde'])} ({', '.join(about)})"


def _row(words: Wording, name: str, row: Node) -> str:
    entries = row.entries if isinstance(row, nodes.Mapping) else ()
    told = ((f"{name}.{entry.key.text}", entry.value) for entry in entries)
    return ", ".join(f"{words.title(one)}: {_value(words, one, given)}" for one, given in told)
