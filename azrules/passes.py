"""The passes, one after the other: from the files of a rule set to a Ruleset, from a facts file to the cases in it."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from azrules import library
from azrules.check import inventory, sources, specification, texts, translate
from azrules.check.assemble import Draft, assemble
from azrules.check.inventory import Item
from azrules.check.sources import Sources
from azrules.diagnostic import Diagnostic, Ledger, Problems, every
from azrules.model.citation import Document
from azrules.model.linking import linked
from azrules.model.ruleset import Ruleset
from azrules.model.specification import Specification
from azrules.problems import meaning as say
from azrules.source import Source
from azrules.syntax import document, nodes, shape
from azrules.syntax.nodes import Scalar
from azrules.syntax.text import read_text


class Shelf:
    """The rule sets and the lists of sources that were read, each once.

    It knows which rule sets are being read, so that it finds a ring of them.
    """

    def __init__(self) -> None:
        self._there: dict[Path, Ruleset | Problems] = {}
        self._sources: dict[Path, tuple[Mapping[str, Document | None] | None, list[Diagnostic]]] = {}
        self._open: list[Path] = []

    def load(self, path: Path) -> Ruleset:
        """The rule set of a file, all checked.

        Raises:
            Problems: everything that is wrong with its files.
        """
        place = path.resolve()
        if place not in self._there:
            ledger = Ledger()
            drafted = draft(path, ledger, self)
            self._there[place] = drafted.ruleset if drafted and not ledger.wrong else Problems(*ledger.wrong)
        found = self._there[place]
        if isinstance(found, Problems):
            raise found
        return found

    def sources(self, path: Path, ledger: Ledger) -> Mapping[str, Document | None] | None:
        """The documents of a bronnen.yaml, None where one is not as it should be or nothing can be understood."""
        place = path.resolve()
        if place not in self._sources:
            own = Ledger()
            self._sources[place] = load_sources(path, own), own.wrong
        found, wrong = self._sources[place]
        ledger.wrong += wrong
        return found

    @contextmanager
    def reading(self, path: Path) -> Iterator[None]:
        """While the file of a rule set is read, it is not to be read again."""
        self._open.append(path.resolve())
        try:
            yield
        finally:
            self._open.pop()

    def used(self, rules: Path, written: Scalar) -> Ruleset:
        """The rule set that the one in the file `rules` uses under a name.

        Raises:
            Problems: there is none of that name, it uses the other in its turn, it is not right itself, or it bears
                another name than its folder.
        """
        name = written.text
        path = library.used_by(rules, name, written.span)
        place = path.resolve()
        if place in self._open:
            ring = [one.parent.name for one in self._open[self._open.index(place) :]]
            raise Problems(say.USED_IN_A_RING(written.span, ring=" -> ".join([*ring, name])))
        try:
            found = self.load(path)
        except Problems as problems:
            for one in problems.diagnostics:
                if one.message is say.USED_IN_A_RING:
                    raise Problems(say.USED_IN_A_RING(written.span, ring=one.values["ring"])) from None
            raise Problems(say.USED_IS_WRONG(written.span, name=name, path=str(library.shown(path)))) from None
        if found.name != name:
            raise Problems(say.USED_BY_ANOTHER_NAME(written.span, name=name, found=found.name))
        return found


def load(ruleset: str | Path) -> Ruleset:
    """A rule set by name or by path, with its sources and its English texts, all checked.

    Raises:
        Problems: everything that is wrong with its files.
    """
    return Shelf().load(library.find(ruleset))


def load_all() -> list[Ruleset]:
    """Every rule set that comes with azrules, all checked.

    Raises:
        Problems: everything that is wrong with their files.
    """
    shelf = Shelf()
    return every(lambda name: shelf.load(library.find(name)), library.names())


def trace(ruleset: str | Path, shelf: Shelf | None = None) -> tuple[Ruleset, tuple[Item, ...]]:
    """A rule set by name or by path, with the items of the sources that its inventaris.yaml names; perhaps none.

    Raises:
        Problems: everything that is wrong with its files.
    """
    ledger = Ledger()
    rules = library.find(ruleset)
    drafted = draft(rules, ledger, shelf)
    items = inventoried(rules, drafted, ledger)
    ledger.close()
    assert drafted, "a file of which nothing can be understood is in the ledger"
    return drafted.ruleset, items


def load_specification(folder: Path, rulesets: Iterable[tuple[Path, Ruleset]] = ()) -> Specification:
    """The specification in a folder, all checked; `rulesets` are those that were read, with their files.

    Raises:
        Problems: everything that is wrong with its files.
    """
    ledger = Ledger()
    found = specified(folder, {path: Draft(ruleset, frozenset()) for path, ruleset in rulesets}, ledger)
    ledger.close()
    return found


def draft(path: Path, ledger: Ledger, shelf: Shelf | None = None) -> Draft | None:
    """The rule set of a file as far as it is right, and its mistakes in the ledger; None where nothing can be said.

    The rule sets that it uses are on the shelf, or come to stand there.
    """
    shelf = shelf or Shelf()
    with shelf.reading(path):
        drafted = _drafted(path, ledger, shelf)
    return drafted and replace(drafted, ruleset=linked(drafted.ruleset))


def _drafted(path: Path, ledger: Ledger, shelf: Shelf) -> Draft | None:
    files = {"regelset": path, "vertaling": library.english_of(path)}
    roots = {kind: ledger.attempt(_sifted, file, kind, ledger) for kind, file in files.items() if file}
    listed = library.sources_of(path)
    documents = shelf.sources(listed, ledger) if listed else {}
    drafted = ledger.attempt(_meant, roots["regelset"], Sources(documents, _folder()), path, shelf, ledger)
    if drafted is None or (root := roots.get("vertaling")) is None:
        return drafted
    ledger.wrong += texts.braces(root, drafted.parameters)
    english = ledger.attempt(translate.english, drafted.ruleset, drafted.refused, root)
    return replace(drafted, ruleset=replace(drafted.ruleset, english=english or {}))


def inventoried(rules: Path, drafted: Draft | None, ledger: Ledger) -> tuple[Item, ...]:
    """The items of the inventaris.yaml beside a rule file, and its mistakes in the ledger; none without such a file."""
    file = library.inventory_of(rules)
    root = ledger.attempt(_sifted, file, "inventaris", ledger) if file else None
    if root is None or drafted is None:
        return ()
    return ledger.attempt(inventory.items, drafted, root, ledger) or ()


def specified(folder: Path, drafts: dict[Path, Draft | None], ledger: Ledger) -> Specification:
    """The specification in a folder as far as it is right, and its mistakes in the ledger.

    `drafts` are the rule sets beside it that were read; another one that it refers to is read when it is needed, and
    put there.
    """

    def drafted(name: str) -> Draft | None:
        path = beside[name]
        if path not in drafts:
            drafts[path] = draft(path, Ledger())  # what is wrong with it is told when it is itself asked for
        return drafts[path]

    files, beside = library.specification_of(folder), library.rulesets_beside(folder)
    kinds = {name: name if name in specification.SECTIONS else "specificatie" for name in files}
    roots = {name: ledger.attempt(_sifted, file, kinds[name], ledger) for name, file in files.items()}
    cited = library.sources_of(folder / library.SOURCES_FILE)
    documents = load_sources(cited, ledger) if cited else {}
    return specification.read(roots, Sources(documents, _folder()), beside, drafted, ledger)


def ruleset_of(source: Source, documents: Mapping[str, Document]) -> Ruleset:
    """The rule set that a text means.

    Raises:
        Problems: everything that is wrong with it.
    """
    ledger = Ledger()
    root = ledger.attempt(_tree, source, "regelset", ledger)
    drafted = ledger.attempt(_meant, root, Sources(documents), Path(), Shelf(), ledger)
    ledger.close()
    assert drafted, "a text of which nothing can be understood is in the ledger"
    return linked(drafted.ruleset)


def load_sources(path: Path, ledger: Ledger) -> Mapping[str, Document | None] | None:
    """The documents of a bronnen.yaml, None where one is not as it should be, or where nothing can be understood."""
    root = ledger.attempt(_sifted, path, "bronnen", ledger)
    return ledger.attempt(sources.documents, root, ledger)


def _sifted(path: Path, schema: str, ledger: Ledger) -> nodes.Node:
    return _tree(read_text(path, str(library.shown(path))), schema, ledger)


def _tree(source: Source, schema: str, ledger: Ledger) -> nodes.Node:
    return shape.sift(nodes.sift(source, ledger), library.schema(schema), ledger)


def _meant(root: nodes.Node | None, cited: Sources, path: Path, shelf: Shelf, ledger: Ledger) -> Draft:
    if root is None:
        raise Problems()  # why it cannot be read was said
    sha256 = hashlib.sha256(root.span.source.text.encode()).hexdigest()
    written = document.build(root, ledger)
    others = {use.ruleset.text: ledger.attempt(shelf.used, path, use.ruleset) for use in written.uses}
    drafted = assemble(written, cited, others, sha256, ledger)
    ledger.wrong += texts.braces(root, drafted.parameters)
    return drafted


def _folder() -> Path:
    """Where the texts of the sources stand: AZRULES_BRONNEN, else ../shared/bronnen."""
    return Path(os.environ.get("AZRULES_BRONNEN") or "../shared/bronnen")


def verify_citations(
    ruleset: Ruleset | Specification, folder: Path | None = None
) -> tuple[list[Diagnostic], list[str]]:
    """What is wrong with the citations, and the documents whose text is not at hand and that were not checked."""
    cited = {c.document.name: c.document for c in sources.citations(ruleset) if c.document.file}
    found = Sources(cited, folder or _folder())
    return sources.verify(ruleset, found), sorted(name for name, one in cited.items() if found.text(one) is None)
