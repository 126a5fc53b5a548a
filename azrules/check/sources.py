"""The documents that rules cite, and whether the cited passages still say what they said."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from azrules.diagnostic import Diagnostic, every
from azrules.model.citation import Citation, Document, Status
from azrules.model.expr import Choose
from azrules.model.ruleset import ByReading, Rule, Ruleset
from azrules.problems import meaning as say
from azrules.syntax import literals
from azrules.syntax.nodes import Entry, Node, Scalar
from azrules.syntax.nodes import Mapping as MappingNode


def documents(root: Node) -> dict[str, Document]:
    """The documents of a bronnen.yaml whose shape is right.

    Raises:
        Problems: a date that does not exist.
    """
    assert isinstance(root, MappingNode), "the shape was checked"
    entries = root.get("bronnen")
    assert isinstance(entries, MappingNode), "the shape was checked"
    return {document.name: document for document in every(_document, entries.entries)}


def _document(entry: Entry) -> Document:
    node = entry.value
    assert isinstance(node, MappingNode), "the shape was checked"

    def text(key: str) -> str:
        found = node.get(key)
        return " ".join(found.text.split()) if isinstance(found, Scalar) else ""

    read = node.get("gelezen")
    return Document(
        name=entry.key.text,
        title=text("titel"),
        kind=text("aard"),
        status=Status(text("status")),
        year=text("jaar"),
        file=text("bestand"),
        url=text("adres"),
        read_on=literals.day(read.text, read.span) if isinstance(read, Scalar) else None,
        note=text("uitleg"),
    )


def citations(ruleset: Ruleset) -> Iterator[Citation]:
    """Every citation of a rule set, in the order of the file."""
    yield ruleset.citation
    for fact in ruleset.facts.values():
        yield from (fact.citation,) if fact.citation else ()
    for parameter in ruleset.parameters.values():
        yield from (row.citation for row in parameter.rows)
    for interpretation in ruleset.interpretations.values():
        yield from (reading.citation for reading in interpretation.readings if reading.citation)
    for rule in ruleset.rules.values():
        yield from _of_rule(rule)


def _of_rule(rule: Rule) -> Iterator[Citation]:
    yield rule.citation
    if rule.advice and rule.advice.citation:
        yield rule.advice.citation
    for body in rule.body.bodies.values() if isinstance(rule.body, ByReading) else (rule.body,):
        if isinstance(body, Choose):
            yield from (case.citation for case in body.cases if case.citation)


def passage(lines: tuple[str, ...], first: int, last: int) -> str:
    """The cited lines as one line of text, white space folded."""
    return " ".join("\n".join(lines[first - 1 : last]).split())


def verify(ruleset: Ruleset, texts: Mapping[str, Path]) -> list[Diagnostic]:
    """What is wrong with the citations of texts that are at hand (`texts` gives the file of each document).

    A passage that changed, or lines beyond the end of the text.
    """
    read: dict[str, tuple[str, ...]] = {}
    wrong: dict[tuple[int, int], Diagnostic] = {}
    for citation in citations(ruleset):
        name = citation.document.name
        if name not in texts or citation.lines is None:
            continue
        if name not in read:
            text = texts[name].read_text("utf-8", errors="replace")
            read[name] = tuple(text.removesuffix("\n").split("\n"))
        first, last = citation.lines
        at = (citation.span.start, citation.span.end)
        if last > len(read[name]):
            wrong[at] = say.LINES_BEYOND_END(citation.span, document=name, count=len(read[name]))
            continue
        found = passage(read[name], first, last)
        sha256 = _sha256(found)
        if sha256 != citation.sha256:
            short = found if len(found) <= 120 else f"{found[:117]}..."
            lines = (f"regels {first}-{last}", f"lines {first}-{last}")
            if first == last:
                lines = (f"regel {first}", f"line {first}")
            advice = _moved(read[name], last - first + 1, citation.sha256) or (
                f"lees de passage na; zegt ze wat u bedoelt, schrijf dan sha256: {sha256}",
                f"read the passage; if it says what you mean, write sha256: {sha256}",
            )
            wrong[at] = say.PASSAGE_CHANGED(citation.span, lines=lines, document=name, passage=short, advice=advice)
    return list(wrong.values())


def _moved(lines: tuple[str, ...], count: int, sha256: str) -> tuple[str, str] | None:
    """Where the passage with this hash stands after all, when it has as many lines."""
    for first in range(1, len(lines) - count + 2):
        if _sha256(passage(lines, first, first + count - 1)) == sha256:
            where = f"{first}-{first + count - 1}" if count > 1 else str(first)
            return (
                f"de passage van deze sha256 staat op regels: {where}",
                f"the passage of this sha256 is on regels: {where}",
            )
    return None


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
