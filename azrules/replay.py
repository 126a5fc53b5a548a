"""A receipt and the facts of then -> the same answer again, or what has changed since."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from azrules import library
from azrules.diagnostic import Problems
from azrules.model.ruleset import Day, Ruleset
from azrules.problems import receipt as say
from azrules.run import receipt as receipts
from azrules.run.evaluate import Outcome
from azrules.run.report import Plain, report
from azrules.source import Source, Span
from azrules.syntax import literals, shape
from azrules.syntax.json import read as read_json
from azrules.syntax.nodes import Mapping as MappingNode
from azrules.syntax.nodes import Node, Scalar, Sequence, Style
from azrules.version import VERSION

# What settles an answer and may be otherwise now; the rest of a receipt is asked for as it was.
_MAY_CHANGE = ("azrules", "version", "ruleset_sha256", "uses", "reforms", "framework", "versions", "readings")


@dataclass(frozen=True)
class Receipt:
    """A receipt that fits its seal, and the answer that stands around it where there is one.

    `known_on` is the day as of which the rules must be known; the first day there is where nothing had a day.
    """

    data: Mapping[str, Any]
    told: dict[str, Plain] | None
    node: Node

    def place(self, key: str = receipts.SEAL) -> Span:
        """Where something of it stands."""
        found = self.node.get(key) if isinstance(self.node, MappingNode) else None
        return found.span if found else self.node.span

    @property
    def ruleset(self) -> str:
        return str(self.data["ruleset"])

    @property
    def reforms(self) -> tuple[Scalar, ...]:
        """The names of the reforms, where they stand."""
        listed = self.node.get("reforms") if isinstance(self.node, MappingNode) else None
        items = listed.items if isinstance(listed, Sequence) else ()
        named = (one.get("name") for one in items if isinstance(one, MappingNode))
        return tuple(name for name in named if isinstance(name, Scalar))

    def readings(self, ruleset: Ruleset) -> dict[str, str]:
        """The readings that were taken, as far as the rule set has them still."""
        known = {(name, one.name) for name, asked in ruleset.interpretations.items() for one in asked.readings}
        return {name: reading for name, reading in self.data["readings"].items() if (name, reading) in known}

    @property
    def date(self) -> Day:
        return literals.day(self.data["date"], self.place("date"))

    @property
    def known_on(self) -> Day:
        known_on = self.data["known_on"]
        return literals.day(known_on, self.place("known_on")) if known_on else date.min


@dataclass(frozen=True)
class Difference:
    """Something that was one thing and is another: a key, perhaps with a name below it; None where it is not there."""

    key: str
    name: str
    before: Plain
    now: Plain


@dataclass(frozen=True)
class Replayed:
    """An answer that was given again: whether it is the same, and what is not as it was.

    `answer` is nothing where the answer differs and the receipt came without it: what it was cannot be told then.
    """

    outcome: Outcome
    same: bool
    settled: tuple[Difference, ...]
    answer: tuple[Difference, ...]


def read(source: Source) -> list[Receipt]:
    """The receipts of a text, one or more: one alone, the answer that has one, or a list of these.

    Raises:
        Problems: an empty list, what is no receipt, one that does not fit its seal, an answer that does not fit it.
    """
    root = read_json(source)
    if isinstance(root, Sequence):
        if not root.items:
            raise Problems(say.NO_RECEIPT(root.span))
        return [_receipt(node) for node in root.items]
    return [_receipt(root)]


def _receipt(node: Node) -> Receipt:
    inner = node.get("receipt") if isinstance(node, MappingNode) else None
    schema = library.schema("uitkomst")
    shape.check(node, schema if inner else schema["properties"]["receipt"])
    data = _data(node)
    found = Receipt(data["receipt"] if inner else data, data if inner else None, inner or node)
    if receipts.seal(found.data) != found.data[receipts.SEAL]:
        raise Problems(say.RECEIPT_CHANGED(found.place()))
    if found.told and receipts.of_report(found.told, found.data["salt"]) != found.data["report_sha256"]:
        raise Problems(say.ANSWER_CHANGED(found.place("report_sha256")))
    return found


_WORDS = {"true": True, "false": False, "null": None}


def _data(node: Node) -> Any:
    """What stands in JSON, of which the shape was checked."""
    match node:
        case MappingNode(entries):
            return {entry.key.text: _data(entry.value) for entry in entries}
        case Sequence(items):
            return [_data(item) for item in items]
        case Scalar(text, _, Style.JSON):
            return _WORDS[text] if text in _WORDS else int(text)
    return node.text


def again(receipt: Receipt, outcome: Outcome) -> Replayed:
    """Whether an outcome is the answer of the receipt, and what is not as it was.

    The outcome is that of the facts under the rules as the receipt asks for them.

    Raises:
        Problems: the facts are not those of the receipt; the texts of the answer are not those that were given.
    """
    salt = receipt.data["salt"]
    if receipts.of_facts(outcome.given, salt) != receipt.data["facts_sha256"]:
        raise Problems(say.OTHER_FACTS(receipt.place("facts_sha256")))
    told = report(outcome)
    now = receipts.receipt(outcome, VERSION, salt, told)
    settled = tuple(_differing({key: receipt.data[key] for key in _MAY_CHANGE}, {key: now[key] for key in _MAY_CHANGE}))
    same = now["answer_sha256"] == receipt.data["answer_sha256"]
    # Nothing is otherwise, so the texts are too; in one of the two languages.
    if (
        receipt.told
        and not settled
        and receipts.whole(receipt.told) not in map(receipts.whole, (told, report(outcome, "en")))
    ):
        raise Problems(say.ANSWER_CHANGED(receipt.place("report_sha256")))
    before = receipts.decided(receipt.told) if receipt.told and not same else {}
    answer = tuple(_differing(before, receipts.decided(told)))
    return Replayed(outcome, same, settled, answer)


def _differing(before: Mapping[str, Plain], now: Mapping[str, Plain]) -> Iterator[Difference]:
    """What differs, by its key; of a group of names by each name."""
    for key, then in before.items():
        present = now.get(key)
        if isinstance(then, dict) and isinstance(present, dict):
            for name in dict.fromkeys([*then, *present]):
                if then.get(name) != present.get(name):
                    yield Difference(key, name, then.get(name), present.get(name))
        elif then != present:
            yield Difference(key, "", then, present)
