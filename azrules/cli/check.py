"""`azrules check`: everything that is wrong with rule sets, sources and scenarios, at once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from azrules import library, passes
from azrules.analyse import published
from azrules.analyse.contract import Comparison, Contract, contract
from azrules.cli import against as before
from azrules.cli import findings, parameters, words
from azrules.cli.findings import Findings
from azrules.cli.frame import Argument, Command, Option
from azrules.cli.misuse import Misuse
from azrules.cli.terminal import Terminal
from azrules.diagnostic import Diagnostic, Ledger, Problems, near
from azrules.model.ruleset import Ruleset
from azrules.model.specification import Specification
from azrules.problems import contract as say_contract
from azrules.problems import notes as say
from azrules.scenarios import lint
from azrules.syntax.text import read_text

_FEATURE = ".feature"
_OF_RULES = (library.RULES_FILE, library.ENGLISH_FILE, library.INVENTORY_FILE)  # each is checked with its rule set
_KNOWN = (*_OF_RULES, library.SOURCES_FILE, library.EXAMPLES_FILE)
_FORMATS = ("text", "json", "sarif")


def everything(shelf: passes.Shelf) -> Findings:
    """What is wrong with the rule sets of this folder, else those that come with azrules, and what belongs to them."""
    return _Check(list(dict.fromkeys(map(library.from_here, _default()))), {}, shelf).findings()


def run(terminal: Terminal, paths: tuple[str, ...], against: str | None, form: str) -> int:
    ledger = Ledger()
    known = ledger.attempt(before.read, against) if against is not None else None
    files = [file for path in paths for file in _files(Path(path))] if paths else list(_default())
    check = _Check(list(dict.fromkeys(map(library.from_here, files))), known or {}, passes.Shelf())
    check.take(ledger.wrong)
    found = check.findings()
    match form:
        case "text":
            findings.tell(terminal, found)
        case "json":
            terminal.out(findings.to_json(found, terminal.lang))
        case _:
            terminal.out(findings.to_sarif(found, terminal.lang))
    return int(bool(found.errors))


# ---------------------------------------------------------------------------------------------------------- which files


def _default() -> Iterator[Path]:
    """The rule sets of this folder, else those that come with azrules, with what belongs to them."""
    if Path("rules").is_dir():
        yield from _files(Path("rules"))
        yield from _searched(Path("features"))
        return
    for name in library.names():
        rules = library.find(name)
        beside = (library.sources_of(rules), library.english_of(rules), library.inventory_of(rules))
        yield from (rules, *filter(None, beside))
        for reform in library.reforms_of(rules).values():
            yield from filter(None, (reform, library.english_of_reform(reform)))
        yield from _searched(library.features_of(rules) or Path())
    yield from library.specification_of(library.specification()).values()


def _files(path: Path) -> list[Path]:
    """The files to check for a path that was given.

    Raises:
        Misuse: there is no such path, or nothing in it to check.
    """
    if path.is_dir():
        if found := list(_searched(path)):
            return found
        raise Misuse(words.NOTHING_TO_CHECK, name=str(path))
    if not path.is_file():
        raise Misuse(words.NO_FILE, name=str(path))
    if not _is_known(path) and not library.says_reform(path):
        raise Misuse(words.UNKNOWN_KIND, near=near(path.name, _KNOWN), name=str(path))
    return [path]


def _searched(folder: Path) -> Iterator[Path]:
    """What can be checked in a folder and the folders in it; hidden ones are left out."""
    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if not hidden and path.is_file() and _is_known(path):
            yield path


def _is_known(path: Path) -> bool:
    named = path.name in _KNOWN or path.suffix == _FEATURE
    return named or library.is_reform(path) or library.is_specification(path)


# ------------------------------------------------------------------------------------------------------ what is checked


class _Check:
    """One run over files: what is wrong with them, each mistake once; with what was published before."""

    def __init__(self, files: list[Path], published: Mapping[str, Contract], shelf: passes.Shelf) -> None:
        self.files = files
        self.published = published
        self.found: dict[tuple[str, int, int, str], Diagnostic] = {}
        self.not_at_hand: dict[str, None] = {}
        self.shelf = shelf
        self.compared: list[Comparison] = []

    def findings(self) -> Findings:
        named = {name: [file for file in self.files if file.name == name] for name in _KNOWN}
        features = [file for file in self.files if file.suffix == _FEATURE]
        for file in self.files:
            self.note(file)
        for file in named[library.SOURCES_FILE]:
            self.sources(file)
        rulesets = list(dict.fromkeys(file.parent / library.RULES_FILE for kind in _OF_RULES for file in named[kind]))
        for file in rulesets:
            self.ruleset(file)
        self.take(self.gone(rulesets))
        asked = [file for file in self.files if library.is_reform(file)]
        reforms = [file.with_name(f"{file.name.partition('.')[0]}.yaml") for file in asked]
        reforms += [file for file in self.files if file.suffix == ".yaml" and not _is_known(file)]
        reforms += [file for one in rulesets for file in library.reforms_of(one).values()]
        for file in dict.fromkeys(reforms):
            self.reform(file)
        for folder in dict.fromkeys(file.parent for file in self.files if library.is_specification(file)):
            self.specification(folder)
        self.take(lint.check(*features, *named[library.EXAMPLES_FILE], shelf=self.shelf))
        # Rules before scenarios, as the files were found: what is wrong in the first is felt in the others.
        order = {str(library.shown(file)): at for at, file in enumerate(self.files)}
        problems = tuple(sorted(self.found.values(), key=lambda one: _place(one, order)))
        return Findings(
            tuple(map(library.shown, self.files)),
            problems,
            tuple(self.not_at_hand),
            len(rulesets),
            len(features),
            tuple(self.compared),
        )

    def take(self, diagnostics: Iterable[Diagnostic]) -> None:
        for one in diagnostics:
            self.found.setdefault((one.span.source.name, one.span.start, one.span.end, one.code), one)

    def note(self, file: Path) -> None:
        """What is fine in a file, but better known."""
        try:
            source = read_text(file, str(library.shown(file)))
        except Problems:
            return
        self.take([say.BYTE_ORDER_MARK(source.span(0, 0))] if source.had_bom else [])
        self.take([say.WINDOWS_LINES(source.span(0, 0))] if source.had_crlf else [])

    def sources(self, file: Path) -> None:
        ledger = Ledger()
        passes.load_sources(file, ledger)
        self.take(ledger.wrong)

    def ruleset(self, file: Path) -> None:
        ledger = Ledger()
        drafted = self.shelf.draft(file, ledger)
        if drafted and not ledger.wrong:
            self.compare(drafted.ruleset)
        passes.inventoried(file, drafted, ledger)
        if drafted:
            self.citations(drafted.ruleset)
        self.take(ledger.wrong)

    def compare(self, ruleset: Ruleset) -> None:
        """Whether the version says what changed since a rule set was published."""
        if was := self.published.get(ruleset.name):
            compared = Comparison(was, contract(ruleset, published.places(ruleset.span.source)))
            self.compared.append(compared)
            self.take([] if compared.enough else [compared.diagnostic()])

    def gone(self, rulesets: Collection[Path]) -> Iterator[Diagnostic]:
        """What was published, and stands neither among these rule sets nor beside one of them."""
        there = {name for file in rulesets for name in library.rulesets_beside(file.parent)}
        there |= {drafted.ruleset.name for file in rulesets if (drafted := self.shelf.draft(file, Ledger()))}
        for name, one in self.published.items() if rulesets else ():
            if name not in there:
                meant = near(name, there.difference(self.published))
                yield say_contract.RULESET_GONE(one.span, name=name, near=meant)

    def reform(self, file: Path) -> None:
        """What is wrong with a reform by itself, and with the rule set as it amends it."""
        ledger = Ledger()
        if decl := ledger.attempt(self.shelf.reform, file):
            rules: Path | None = file.parent.parent / library.RULES_FILE
            asked = file.stem
            if not library.is_reform(file):  # it stands by itself, and amends a rule set that comes with azrules
                rules = ledger.attempt(library.used_by, Path(), decl.amends.text, decl.amends.span)
                asked = library.as_typed(file)
            ruleset = ledger.attempt(self.shelf.load, rules, [passes.typed(asked)]) if rules else None
            if ruleset:
                self.citations(ruleset)
        self.take(ledger.wrong)

    def specification(self, folder: Path) -> None:
        ledger = Ledger()
        self.citations(passes.specified(folder, self.shelf, ledger))
        self.take(ledger.wrong)

    def citations(self, cited: Ruleset | Specification) -> None:
        wrong, not_at_hand = passes.verify_citations(cited)
        self.take(wrong)
        self.not_at_hand |= dict.fromkeys(not_at_hand)


def _place(one: Diagnostic, order: Mapping[str, int]) -> tuple[int, str, int]:
    name = one.span.source.name
    return order.get(name, len(order)), name, one.span.start


COMMAND = Command(
    "check",
    run,
    Argument("paths", words.PATHS_WORD, words.PATHS, nargs=-1, required=False, shell_complete=parameters.files),
    Option("--against", about=words.AGAINST, word=words.AGAINST_WORD, shell_complete=parameters.files),
    parameters.form(_FORMATS, words.FORMAT),
)
