"""The documents that rules cite, and whether the cited passages still say what they said."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from azrules.check import words
from azrules.diagnostic import Diagnostic, Ledger, Problems
from azrules.model.citation import Citation, Document, Status
from azrules.model.expr import Choose
from azrules.model.ruleset import Rule, Ruleset, exprs
from azrules.model.specification import Specification
from azrules.model.timeline import as_known
from azrules.problems import meaning as say
from azrules.syntax import literals
from azrules.syntax.keys import Keys
from azrules.syntax.nodes import Entry, Node


class Sources:
    """The documents that may be cited, and of each the text where it is at hand.

    A document that was refused is None, and so are all of them when their file cannot be read.  `folder` is where the
    texts stand; each is read when it is first asked for.
    """

    def __init__(self, documents: Mapping[str, Document | None] | None, folder: Path | None = None) -> None:
        self.documents = documents
        self.folder = folder
        self._texts: dict[str, tuple[str, ...] | None] = {}

    def text(self, document: Document) -> tuple[str, ...] | None:
        """The lines of a document; None where its text is not at hand."""
        if document.name not in self._texts:
            path = self.folder / document.file if self.folder and document.file else None
            there = path is not None and path.is_file()
            text = path.read_text("utf-8", errors="replace").removesuffix("\n") if path and there else None
            self._texts[document.name] = None if text is None else tuple(text.split("\n"))
        return self._texts[document.name]

    def sha256(self, document: Document, first: int, last: int) -> str | None:
        """The hash of a passage; None where its text is not at hand, or does not go so far."""
        text = self.text(document)
        return _sha256(passage(text, first, last)) if text is not None and last <= len(text) else None


def documents(root: Node | None, ledger: Ledger) -> dict[str, Document | None]:
    """The documents of a bronnen.yaml by name; None where one is not as it should be, and the ledger knows why.

    Raises:
        Problems: without a message, where nothing of the file can be understood: why was said.
    """
    entries = Keys(root).entries("bronnen")
    return {entry.key.text: ledger.attempt(_document, entry) for entry in entries}


def _document(entry: Entry) -> Document:
    keys = Keys(entry.value)
    read = keys.scalar("gelezen")
    if not (keys.scalar("bestand") or keys.scalar("adres")):
        raise Problems()  # that it says nowhere where it stands was said
    return Document(
        name=entry.key.text,
        title=keys.text("titel"),
        kind=keys.text("aard"),
        status=Status(keys.needed("status").text),
        year=keys.text("jaar"),
        file=keys.text("bestand"),
        url=keys.text("adres"),
        read_on=literals.day(read.text, read.span) if read else None,
        note=keys.text("uitleg"),
        secondary=keys.text("secundair") == "ja",
    )


def citations(ruleset: Ruleset | Specification) -> Iterator[Citation]:
    """Every citation in the file of a rule set and in its reforms, in its order; or in those of the specification."""
    if isinstance(ruleset, Specification):
        yield from ruleset.citations
        return
    yield ruleset.citation
    yield from (reform.citation for reform in ruleset.reforms)
    for fact in ruleset.own_facts.values():
        yield from (fact.citation,) if fact.citation else ()
    for parameter in ruleset.own_parameters.values():
        yield from (row.citation for row in parameter.rows)
    for interpretation in ruleset.own_interpretations.values():
        yield from (reading.citation for reading in interpretation.readings if reading.citation)
    yield from (framework.citation for framework in ruleset.frameworks)
    for name in ruleset.own_rules:
        for version in ruleset.versions[name]:
            yield from _of_rule(version)


def _of_rule(rule: Rule) -> Iterator[Citation]:
    yield rule.citation
    if rule.advice and rule.advice.citation:
        yield rule.advice.citation
    for body in exprs(rule):
        if isinstance(body, Choose):
            yield from (case.citation for case in body.cases if case.citation)


def overstated(ruleset: Ruleset) -> list[Diagnostic]:
    """What the file calls law in force on any day as it is known now, while its source is none, each place once.

    An open question fixes nothing, so its status says nothing.
    """
    wrong = {
        citation.span.start: problem
        for name, status, citation in _bound(ruleset)
        if (problem := stronger(name, status, citation))
    }
    return list(wrong.values())


def stronger(name: str, status: Status, citation: Citation) -> Diagnostic | None:
    """What is wrong when a norm is called law in force, and what it cites is not."""
    document = citation.document
    if status is not Status.LAW or document.status is Status.LAW:
        return None
    said, word = words.of_status(document.status), document.status.value
    return say.STRONGER_THAN_SOURCE(citation.span, name=name, document=document.name, status=said, word=word)


def _bound(ruleset: Ruleset) -> Iterator[tuple[str, Status, Citation]]:
    """Each norm by its name, with how far it binds on the days that it holds, and what it cites."""
    yield ruleset.name, ruleset.status, ruleset.citation
    for framework in ruleset.frameworks:
        yield framework.name or ruleset.name, framework.status, framework.citation
    for parameter in ruleset.own_parameters.values():
        yield from ((parameter.name, row.status, row.citation) for row in parameter.rows)
    frameworks = as_known(ruleset.frameworks)
    for name in ruleset.own_rules:
        for holds, rule in as_known(ruleset.versions[name]):
            if rule.open_question or rule.of_whole >= {"status", "bron"}:
                continue  # it fixes nothing, or says what its framework says
            there = [framework for when, framework in frameworks if when.within(holds)]
            for framework in there:
                status = framework.status if "status" in rule.of_whole else rule.status
                yield name, status, framework.citation if "bron" in rule.of_whole else rule.citation


def passage(lines: tuple[str, ...], first: int, last: int) -> str:
    """The cited lines as one line of text, white space folded."""
    return " ".join("\n".join(lines[first - 1 : last]).split())


def verify(ruleset: Ruleset | Specification, sources: Sources) -> list[Diagnostic]:
    """What is wrong with the citations of texts that are at hand: lines beyond the end, a passage that changed."""
    wrong: dict[tuple[str, int, int], Diagnostic] = {}
    for citation in citations(ruleset):
        text = sources.text(citation.document)
        if text is None or citation.lines is None:
            continue
        name, (first, last) = citation.document.name, citation.lines
        at = (citation.span.source.name, citation.span.start, citation.span.end)
        if last > len(text):
            wrong[at] = say.LINES_BEYOND_END(citation.span, document=name, count=len(text))
            continue
        found = passage(text, first, last)
        sha256 = _sha256(found)
        if sha256 != citation.sha256:
            short = found if len(found) <= 120 else f"{found[:117]}..."
            lines = (f"regels {first}-{last}", f"lines {first}-{last}")
            if first == last:
                lines = (f"regel {first}", f"line {first}")
            advice = _moved(text, last - first + 1, citation.sha256) or (
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
