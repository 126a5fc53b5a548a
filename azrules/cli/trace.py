"""`azrules trace`: where each item of the sources went, where each rule comes from, and what the specification says."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

import click
from click.shell_completion import CompletionItem

from azrules import library, passes
from azrules.check import specification
from azrules.check.inventory import NOT_CODED, Item
from azrules.cli import cases, parameters, words
from azrules.cli.frame import Argument, Command, Option
from azrules.cli.misuse import Misuse
from azrules.cli.terminal import Terminal
from azrules.diagnostic import Problems, every, near
from azrules.lang import Lang, in_language
from azrules.model.ruleset import Ruleset
from azrules.model.show import show
from azrules.model.specification import Inconsistency, Recalculation, Specification
from azrules.run.wording import figure_in, moment_in
from azrules.site import book, tracing
from azrules.site.desk import Desk
from azrules.syntax import nodes
from azrules.syntax.keys import Keys
from azrules.syntax.nodes import Node
from azrules.syntax.text import read_text

Rulesets = Mapping[str, tuple[Ruleset, tuple[Item, ...]]]


def run(terminal: Terminal, name: str | None, inventory: str | None, csv: str | None) -> int:
    if csv:
        return _spreadsheet(terminal, name, Path(csv))
    known = _Inventory(inventory) if inventory else None
    parts = library.specification_of(library.specification())
    names = [] if name in parts else [name] if name else library.names()
    shelf = passes.Shelf()
    rulesets = dict(zip(names, every(lambda of: passes.trace(of, shelf), names), strict=True))
    told = passes.load_specification(library.specification(), shelf) if name is None or name in parts else None
    items = {of: found for of, (_, found) in rulesets.items()}
    carrying = [name] if name else [part for part in parts if part != specification.INCONSISTENCIES]
    items |= specification.carried(told, carrying) if told else {}
    inconsistencies = told.inconsistencies if told and name in (None, specification.INCONSISTENCIES) else {}
    if name is None:
        _overview(terminal, items, rulesets, inconsistencies.values())
    elif told:
        _part(terminal, name, told, items[name])
    else:
        _one(terminal, name, *rulesets[name])
    return known.compare(terminal, items, inconsistencies) if known else 0


def _spreadsheet(terminal: Terminal, name: str | None, file: Path) -> int:
    """The trace of everything, or of one part, with what the scenarios do today."""
    if name and name not in {*library.names(), *library.specification_of(library.specification())}:
        raise Misuse(words.NOT_TRACED, name=name)
    desk = Desk.of(book.read(cases.this_day()[0]), terminal.lang)
    try:
        file.write_bytes(tracing.spreadsheet(desk, name).encode())
    except OSError as error:
        raise Misuse(words.CANNOT_WRITE, name=str(file), said=error.strerror) from None
    terminal.out(terminal.words(words.TRACE_SAVED, name=file))
    return 0


# ------------------------------------------------------------------------------------------------------- what is told


def _one(terminal: Terminal, name: str, ruleset: Ruleset, items: tuple[Item, ...]) -> None:
    if not items:
        raise Misuse(words.NO_INVENTORY, name=name)
    _items(terminal, items)
    origins = {rule: [item.id for item in items if f"regels.{rule}" in item.carriers] for rule in ruleset.own_rules}
    terminal.titled(words.THE_RULES, [(rule, ", ".join(ids) or "-") for rule, ids in origins.items()])


def _items(terminal: Terminal, items: tuple[Item, ...]) -> None:
    told = [(item.id, ", ".join(item.carriers) or f"{item.kind}: {item.reason}") for item in items]
    terminal.out(f"{terminal.words(words.THE_ITEMS)}:")
    terminal.table(told or [("-",)])


def _part(terminal: Terminal, name: str, told: Specification, items: tuple[Item, ...]) -> None:
    """A file of the specification."""
    lang = terminal.lang
    if name == specification.INCONSISTENCIES:
        terminal.out(f"{terminal.words(words.THE_INCONSISTENCIES)}:")
        terminal.table([(one.name, _settled(one, lang)) for one in told.inconsistencies.values()])
        return
    _items(terminal, items)
    if name == specification.FIGURES:
        figures = told.figures.values()
        terminal.titled(
            words.THE_FIGURES, [(one.name, figure_in(one, lang), moment_in(one.when, lang)) for one in figures]
        )
        sums = told.recalculations.values()
        rows = [(one.name, f"{one.formula.span.text} = {_outcome(one, lang)}") for one in sums]
        terminal.titled(words.THE_RECALCULATIONS, rows)
        return
    statements = told.chapters[name].statements.values()
    terminal.titled(told.chapters[name].title, [(one.name, in_language(one.title, lang)) for one in statements])


def _settled(one: Inconsistency, lang: Lang) -> str:
    return ", ".join(one.interpretations) or f"{in_language(words.NO_CHOICE, lang)}: {in_language(one.no_choice, lang)}"


def _outcome(one: Recalculation, lang: Lang) -> str:
    found = show(one.found, one.type, lang)
    if one.found == one.said:
        return found
    said = show(one.said, one.type, lang)
    return f"{found} ({in_language(words.NOT, lang)} {said}: {in_language(one.wrong, lang)})"


def _overview(
    terminal: Terminal,
    items: Mapping[str, tuple[Item, ...]],
    rulesets: Rulesets,
    inconsistencies: Collection[Inconsistency],
) -> None:
    count = {name: len(ruleset.own_rules) for name, (ruleset, _) in rulesets.items()}
    rows = [_counts(name, found, count.get(name, 0)) for name, found in items.items()]
    # An item that two of them name counts once, as what says most about it.
    every_item = sorted((item for found in items.values() for item in found), key=_says_most)
    together = {item.id: item for item in every_item}.values()
    rows.append(_counts(terminal.words(words.TOGETHER), together, sum(count.values())))
    terminal.table([[terminal.words(head) for head in words.TRACE_HEADS], *rows])
    if inconsistencies:
        chosen = sum(bool(one.interpretations) for one in inconsistencies)
        told = {"count": len(inconsistencies), "chosen": chosen, "others": len(inconsistencies) - chosen}
        terminal.out()
        terminal.out(terminal.words(words.HOW_SETTLED, **told))


def _says_most(item: Item) -> tuple[bool, bool]:
    return bool(item.carriers), item.kind == NOT_CODED


def _counts(name: str, items: Iterable[Item], rules: int) -> list[str]:
    kinds = [item.kind for item in items]
    carried, not_coded = kinds.count(""), kinds.count(NOT_CODED)
    return [name, *map(str, (len(kinds), carried, not_coded, len(kinds) - carried - not_coded, rules))]


# ----------------------------------------------------------------------------------------------------- the inventory


class _Inventory:
    """An inventory of sources: the names of its items and of its inconsistencies, in its order; no more is read."""

    def __init__(self, path: str) -> None:
        self.path = path
        root = nodes.read(read_text(Path(path), path))
        try:
            self.items, self.inconsistencies = _ids(root, "items"), _ids(root, "inconsistencies")
        except Problems:
            self.items, self.inconsistencies = {}, {}
        if not self.items:
            raise Misuse(words.NO_ITEMS, name=path)

    def compare(self, terminal: Terminal, items: Mapping[str, tuple[Item, ...]], inconsistencies: Iterable[str]) -> int:
        """Say what of it is named nowhere, and what is named and not in it."""
        named: dict[str, list[str]] = {}
        for name, found in items.items():
            for item in found:
                named.setdefault(item.id, []).append(name)
        told = {name: [specification.INCONSISTENCIES] for name in inconsistencies}
        right = self._compare(terminal, self.items, named, words.OF_ITEMS)
        return int(not (self._compare(terminal, self.inconsistencies, told, words.OF_INCONSISTENCIES) and right))

    def _compare(
        self, terminal: Terminal, known: Collection[str], named: Mapping[str, list[str]], said: words.Compared
    ) -> bool:
        absent = [(one,) for one in known if one not in named]
        unknown = [(one, ", ".join(names)) for one, names in named.items() if one not in known]
        terminal.titled(said.absent, absent, count=len(absent))
        terminal.titled(said.unknown, unknown, count=len(unknown), name=self.path)
        if known and not absent and not unknown:
            terminal.out()
            terminal.out(terminal.words(said.all_there, count=len(known), name=self.path))
        return not absent and not unknown


def _ids(root: Node, section: str) -> dict[str, None]:
    return dict.fromkeys(Keys(item).needed("id").text for item in Keys(root).items(section))


def _name(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """A name or a path; one that looks like a part of the specification and like no rule set is a slip."""
    parts, rulesets = library.specification_of(library.specification()), library.names()
    meant = near(value or "", parts)
    if value is None or "/" in value or meant is None or value in {*parts, *rulesets} or near(value, rulesets):
        return value
    raise Misuse(words.NO_PART, near=meant, name=value, known=", ".join(f"`{part}`" for part in parts))


def _names(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The parts of the specification, and what a rule set may be called."""
    parts = library.specification_of(library.specification())
    started = [CompletionItem(part) for part in parts if part.startswith(incomplete)]
    return [*started, *parameters.rulesets(ctx, param, incomplete)]


def _file(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    if value is not None and not Path(value).is_file():
        raise Misuse(words.NO_FILE, name=value)
    return value


COMMAND = Command(
    "trace",
    run,
    Argument("name", words.TRACED_WORD, words.TRACED, required=False, callback=_name, shell_complete=_names),
    Option(
        "--inventaris",
        "inventory",
        about=words.INVENTORY,
        word=words.FILE_WORD,
        callback=_file,
        shell_complete=parameters.files,
    ),
    Option("--csv", "csv", about=words.SPREADSHEET, word=words.FILE_WORD, shell_complete=parameters.files),
)
