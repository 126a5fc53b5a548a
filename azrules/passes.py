"""The passes, one after the other: from the files of a rule set to a Ruleset, from a facts file to the cases in it."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path

from azrules import library
from azrules.check import sources, translate
from azrules.check.assemble import assemble
from azrules.diagnostic import Diagnostic, every
from azrules.model.citation import Document
from azrules.model.ruleset import Ruleset
from azrules.source import Source
from azrules.syntax import document, nodes, shape
from azrules.syntax.text import read_text


def load(ruleset: str | Path) -> Ruleset:
    """A rule set by name or by path, with its sources and its English texts, all checked.

    Raises:
        Problems: everything that is wrong with its files.
    """
    path = library.find(ruleset)
    files = {"regelset": path, "bronnen": library.sources_of(path), "vertaling": library.english_of(path)}
    there = [(schema, file) for schema, file in files.items() if file]
    roots = dict(every(lambda file: (file[0], _shaped(_read(file[1]), file[0])), there))
    documents = sources.documents(roots["bronnen"]) if "bronnen" in roots else {}
    meant = _meant(roots["regelset"], documents)
    return translate.translated(meant, roots["vertaling"]) if "vertaling" in roots else meant


def ruleset_of(source: Source, documents: Mapping[str, Document]) -> Ruleset:
    """The rule set that a text means."""
    return _meant(_shaped(source, "regelset"), documents)


def load_sources(path: Path) -> dict[str, Document]:
    """The documents of a bronnen.yaml."""
    return sources.documents(_shaped(_read(path), "bronnen"))


def _meant(root: nodes.Node, documents: Mapping[str, Document]) -> Ruleset:
    sha256 = hashlib.sha256(root.span.source.text.encode()).hexdigest()
    return assemble(document.build(root), documents, sha256)


def _read(path: Path) -> Source:
    return read_text(path, str(library.shown(path)))


def _shaped(source: Source, schema: str) -> nodes.Node:
    return shape.check(nodes.read(source), library.schema(schema))


def texts_at_hand(ruleset: Ruleset, folder: Path | None = None) -> dict[str, Path]:
    """The source texts that are at hand, by document: in `folder`, else AZRULES_BRONNEN, else ../shared/bronnen."""
    where = folder or Path(os.environ.get("AZRULES_BRONNEN") or "../shared/bronnen")
    cited = {citation.document.name: citation.document for citation in sources.citations(ruleset)}
    return {
        name: where / cited[name].file for name in cited if cited[name].file and (where / cited[name].file).is_file()
    }


def verify_citations(ruleset: Ruleset, folder: Path | None = None) -> tuple[list[Diagnostic], list[str]]:
    """What is wrong with the citations, and the documents whose text is not at hand and that were not checked."""
    texts = texts_at_hand(ruleset, folder)
    cited = {c.document.name for c in sources.citations(ruleset) if c.document.file}
    return sources.verify(ruleset, texts), sorted(cited - texts.keys())
