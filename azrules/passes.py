"""The passes, one after the other: from the files of a rule set to a Ruleset, from a facts file to the cases in it."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from azrules import library
from azrules.check import amend, inventory, sources, specification, texts, translate
from azrules.check.assemble import Draft, assemble
from azrules.check.inventory import Item
from azrules.check.sources import Sources
from azrules.diagnostic import Diagnostic, Ledger, Problems, every
from azrules.model import texts as model_texts
from azrules.model.citation import Document
from azrules.model.linking import linked
from azrules.model.ruleset import Ruleset
from azrules.model.specification import Specification
from azrules.problems import meaning as say
from azrules.problems import reforms as say_reforms
from azrules.source import Source
from azrules.syntax import document, nodes, shape
from azrules.syntax import reform as written_reform
from azrules.syntax.nodes import Scalar, Style
from azrules.syntax.reform import ReformDecl
from azrules.syntax.text import read_text


class Shelf:
    """The rule sets and the lists of sources that were read, each once.

    It knows which rule sets are being read, so that it finds a ring of them.
    """

    def __init__(self) -> None:
        self._there: dict[tuple[Path, tuple[Path, ...]], tuple[_Text | None, list[Diagnostic]]] = {}
        self._sources: dict[Path, tuple[Mapping[str, Document | None] | None, list[Diagnostic]]] = {}
        self._reforms: dict[Path, ReformDecl | Problems] = {}
        self._open: list[Path] = []

    def load(self, path: Path, reforms: Sequence[Scalar] = ()) -> Ruleset:
        """The rule set of a file as these reforms amend it, each given by its name or its path; all checked.

        Raises:
            Problems: everything that is wrong with its files, or else with its reforms and their files.
        """
        own = self._text(path, ())
        return self._text(path, self._in_order(path, own.ruleset, reforms)).ruleset if reforms else own.ruleset

    def draft(self, path: Path, ledger: Ledger) -> Draft | None:
        """The rule set of a file as far as it is right, its mistakes in the ledger; None where nothing can be said."""
        text, wrong = self._found(path, ())
        ledger.wrong += wrong
        return replace(text.drafted, ruleset=text.ruleset) if text else None

    def _text(self, path: Path, reforms: tuple[tuple[ReformDecl, Path], ...]) -> _Text:
        text, wrong = self._found(path, reforms)
        if wrong or not text:
            raise Problems(*wrong)
        return text

    def _found(self, path: Path, reforms: tuple[tuple[ReformDecl, Path], ...]) -> tuple[_Text | None, list[Diagnostic]]:
        place = path.resolve(), tuple(file.resolve() for _, file in reforms)
        if place not in self._there:
            ledger = Ledger()
            self._there[place] = ledger.attempt(self._read, path, reforms, ledger), ledger.wrong
        return self._there[place]

    def _read(self, path: Path, reforms: tuple[tuple[ReformDecl, Path], ...], ledger: Ledger) -> _Text | None:
        if not reforms:
            with self.reading(path):
                return _read(path, ledger, self)
        return _amended(path, self._text(path, reforms[:-1]), reforms, ledger, self)

    def _in_order(self, path: Path, ruleset: Ruleset, asked: Sequence[Scalar]) -> tuple[tuple[ReformDecl, Path], ...]:
        """The reforms that were asked for and those that they build on, in the order in which they are applied."""
        files: dict[str, Path] = {}

        def found(name: Scalar, beside: Path | None = None) -> ReformDecl:
            file = library.reform(path, ruleset.name, name.text, name.span, beside)
            decl = self.reform(file)
            if decl.amends.text != ruleset.name:
                raise Problems(
                    say_reforms.OF_ANOTHER_RULESET(decl.amends.span, name=decl.amends.text, ruleset=ruleset.name)
                )
            files[decl.name.text] = file
            return decl

        decls = every(found, asked)
        names = [decl.name.text for decl in decls]
        twice = [
            say_reforms.REFORM_TWICE(scalar.span, name=name)
            for at, (name, scalar) in enumerate(zip(names, asked, strict=True))
            if name in names[:at]
        ]
        order = amend.in_order(decls, lambda decl, name: found(name, files[decl.name.text]))
        if wrong := [*twice, *amend.clashes(order)]:
            raise Problems(*wrong)
        return tuple((decl, files[decl.name.text]) for decl in order)

    def reform(self, file: Path) -> ReformDecl:
        """The reform of a file, as written.

        Raises:
            Problems: what is wrong with it by itself.
        """
        place = file.resolve()
        if place not in self._reforms:
            ledger = Ledger()
            decl = ledger.attempt(_reform, file, ledger)
            self._reforms[place] = decl if decl and not ledger.wrong else Problems(*ledger.wrong)
        found = self._reforms[place]
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


@dataclass(frozen=True)
class _Text:
    """The text of a rule set and what it means, before anything of another rule set stands in it."""

    root: nodes.Node
    drafted: Draft

    @cached_property
    def ruleset(self) -> Ruleset:
        """The rule set with what it uses of others."""
        return linked(self.drafted.ruleset)


def load(ruleset: str | Path, reforms: Sequence[str | Path] = ()) -> Ruleset:
    """A rule set by name or by path, with its sources and its English texts, as these reforms amend it; all checked.

    Raises:
        Problems: everything that is wrong with its files, or else with its reforms and their files.
    """
    return Shelf().load(library.find(ruleset), [typed(library.as_typed(reform)) for reform in reforms])


def typed(reform: str) -> Scalar:
    """A reform that somebody asks for, by its name or its path."""
    return Scalar(reform, Source("<hervorming>", reform).span(0, len(reform)), Style.PLAIN)


def reformed(ruleset: str | Path, shelf: Shelf | None = None) -> list[Ruleset]:
    """A rule set as each of its own reforms amends it.

    Raises:
        Problems: everything that is wrong with its files and with its reforms.
    """
    shelf, rules = shelf or Shelf(), library.find(ruleset)
    return every(lambda name: shelf.load(rules, [typed(name)]), library.reforms_of(rules))


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
    drafted = (shelf or Shelf()).draft(rules, ledger)
    items = inventoried(rules, drafted, ledger)
    ledger.close()
    assert drafted, "a file of which nothing can be understood is in the ledger"
    return drafted.ruleset, items


def load_specification(folder: Path, shelf: Shelf | None = None) -> Specification:
    """The specification in a folder, all checked.

    Raises:
        Problems: everything that is wrong with its files.
    """
    ledger = Ledger()
    found = specified(folder, shelf or Shelf(), ledger)
    ledger.close()
    return found


def _read(path: Path, ledger: Ledger, shelf: Shelf) -> _Text | None:
    files = {"regelset": path, "vertaling": library.english_of(path)}
    roots = {kind: ledger.attempt(_sifted, file, kind, ledger) for kind, file in files.items() if file}
    root, translation = roots["regelset"], roots.get("vertaling")
    drafted = ledger.attempt(_meant, root, _cited(path, ledger, shelf), path, shelf, ledger)
    if root is None or drafted is None:
        return None
    return _Text(root, _translated(drafted, translation, ledger))


def _cited(path: Path, ledger: Ledger, shelf: Shelf) -> Sources:
    """What a rule file may cite."""
    listed = library.sources_of(path)
    return Sources(shelf.sources(listed, ledger) if listed else {}, texts_folder())


def _translated(drafted: Draft, translation: nodes.Node | None, ledger: Ledger) -> Draft:
    """The draft with English texts beside those that it has."""
    if translation is None:
        return drafted
    ledger.wrong += texts.braces(translation, drafted.parameters)
    english = ledger.attempt(translate.english, drafted.ruleset, drafted.refused, translation) or {}
    return replace(drafted, ruleset=replace(drafted.ruleset, english={**drafted.ruleset.english, **english}))


def _reform(file: Path, ledger: Ledger) -> ReformDecl:
    """The reform of a file, as written.

    Raises:
        Problems: it bears another name than its file, or nothing of it can be understood.
    """
    decl = written_reform.build(_sifted(file, "hervorming", ledger), ledger)
    if decl.name.text != file.stem:
        raise Problems(say_reforms.NAMED_OTHERWISE(decl.name.span, name=decl.name.text, file=file.name))
    return decl


def _amended(
    path: Path, before: _Text, reforms: tuple[tuple[ReformDecl, Path], ...], ledger: Ledger, shelf: Shelf
) -> _Text | None:
    """The text of a rule set as the last of some reforms amends it, and what it means then."""
    old, (decl, file) = before.drafted.ruleset, reforms[-1]
    cited = _cited(path, ledger, shelf)
    own = {one.name: one for one in (amend.document(each) for each, _ in reforms)}
    cited = Sources({**(cited.documents or {}), **own}, cited.folder)
    sha256 = _sha256(decl.span.source.text)
    reform = ledger.attempt(amend.reform, decl, cited, sha256)
    assert isinstance(before.root, nodes.Mapping), "a rule set was read from it"
    root = amend.amended(before.root, old.name, decl, ledger)
    told = len(ledger.wrong)
    drafted = ledger.attempt(_meant, root, cited, path, shelf, ledger, _sha256(f"{old.sha256} {sha256}"))
    ledger.wrong[told:] = [_because_of(decl, one) for one in ledger.wrong[told:] if not _left_idle(decl, one)]
    english = library.english_of_reform(file)
    translation = ledger.attempt(_sifted, english, "vertaling", ledger) if english else None
    if drafted is None or reform is None:
        return None
    new = replace(drafted.ruleset, reforms=(*old.reforms, reform))
    # What a reform words otherwise is told in Dutch, unless it has English of its own.
    dutch, anew = model_texts.texts(old), model_texts.texts(new)
    kept = {name: text for name, text in old.english.items() if dutch.get(name) == anew.get(name)}
    drafted = replace(drafted, ruleset=replace(new, english=kept))
    return _Text(root, _translated(drafted, translation and translate.of_reform(decl.name.text, translation), ledger))


def inventoried(rules: Path, drafted: Draft | None, ledger: Ledger) -> tuple[Item, ...]:
    """The items of the inventaris.yaml beside a rule file, and its mistakes in the ledger; none without such a file."""
    file = library.inventory_of(rules)
    root = ledger.attempt(_sifted, file, "inventaris", ledger) if file else None
    if root is None or drafted is None:
        return ()
    return ledger.attempt(inventory.items, drafted, root, ledger) or ()


def specified(folder: Path, shelf: Shelf, ledger: Ledger) -> Specification:
    """The specification in a folder as far as it is right, and its mistakes in the ledger."""

    def drafted(name: str) -> Draft | None:
        return shelf.draft(beside[name], Ledger())  # what is wrong with it is told when it is itself asked for

    files, beside = library.specification_of(folder), library.rulesets_beside(folder)
    kinds = {name: name if name in specification.SECTIONS else "specificatie" for name in files}
    roots = {name: ledger.attempt(_sifted, file, kinds[name], ledger) for name, file in files.items()}
    cited = library.sources_of(folder / library.SOURCES_FILE)
    documents = load_sources(cited, ledger) if cited else {}
    return specification.read(roots, Sources(documents, texts_folder()), beside, drafted, ledger)


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


def _meant(
    root: nodes.Node | None, cited: Sources, path: Path, shelf: Shelf, ledger: Ledger, sha256: str = ""
) -> Draft:
    """What a text means; its hash is that of its file, unless it is another."""
    if root is None:
        raise Problems()  # why it cannot be read was said
    sha256 = sha256 or _sha256(root.span.source.text)
    written = document.build(root, ledger)
    others = {use.ruleset.text: ledger.attempt(shelf.used, path, use.ruleset) for use in written.uses}
    drafted = assemble(written, cited, others, sha256, ledger)
    ledger.wrong += texts.braces(root, drafted.parameters)
    return drafted


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _left_idle(decl: ReformDecl, one: Diagnostic) -> bool:
    """Whether something of the rule set is used no more: a reform may leave it idle, so that every case can be told."""
    return one.message is say.UNUSED and one.span.source is not decl.span.source


def _because_of(decl: ReformDecl, one: Diagnostic) -> Diagnostic:
    """A message about the amended text: where it is about the text that was amended, it names the reform."""
    if one.span.source is decl.span.source:
        return one
    label = ("door deze hervorming", "because of this reform")
    return replace(one, also=(*one.also, (decl.name.span, label)))


def texts_folder() -> Path:
    """Where the texts of the sources stand: AZRULES_BRONNEN, else ../shared/bronnen."""
    return Path(os.environ.get("AZRULES_BRONNEN") or "../shared/bronnen")


def verify_citations(
    ruleset: Ruleset | Specification, folder: Path | None = None
) -> tuple[list[Diagnostic], list[str]]:
    """What is wrong with the citations, and the documents whose text is not at hand and that were not checked."""
    cited = {c.document.name: c.document for c in sources.citations(ruleset) if c.document.file}
    found = Sources(cited, folder or texts_folder())
    return sources.verify(ruleset, found), sorted(name for name, one in cited.items() if found.text(one) is None)
