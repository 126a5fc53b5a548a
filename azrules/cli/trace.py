"""`azrules trace`: where each item of the sources went, and where each rule comes from."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

import click

from azrules import library, passes
from azrules.check.inventory import NOT_CODED, Item
from azrules.cli import parameters, words
from azrules.cli.frame import Command, Option
from azrules.cli.misuse import Misuse
from azrules.cli.terminal import Terminal
from azrules.diagnostic import Problems, every
from azrules.model.ruleset import Ruleset
from azrules.syntax import nodes
from azrules.syntax.keys import Keys
from azrules.syntax.text import read_text

Traced = Mapping[str, tuple[Ruleset, tuple[Item, ...]]]


def run(terminal: Terminal, ruleset: str | None, inventory: str | None) -> int:
    known = _ids(inventory) if inventory else {}
    names = [ruleset] if ruleset else library.names()
    shelf = passes.Shelf()
    traced = dict(zip(names, every(lambda name: passes.trace(name, shelf), names), strict=True))
    if ruleset is None:
        _overview(terminal, traced)
    else:
        _one(terminal, ruleset, *traced[ruleset])
    return _compare(terminal, traced, known, inventory) if inventory else 0


# ------------------------------------------------------------------------------------------------------- what is told


def _one(terminal: Terminal, name: str, ruleset: Ruleset, items: tuple[Item, ...]) -> None:
    if not items:
        raise Misuse(words.NO_INVENTORY, name=name)
    told = [(item.id, ", ".join(item.carriers) or f"{item.kind}: {item.reason}") for item in items]
    terminal.out(f"{terminal.words(words.THE_ITEMS)}:")
    terminal.table(told)
    origins = {rule: [item.id for item in items if f"regels.{rule}" in item.carriers] for rule in ruleset.own_rules}
    terminal.titled(words.THE_RULES, [(rule, ", ".join(ids) or "-") for rule, ids in origins.items()])


def _overview(terminal: Terminal, traced: Traced) -> None:
    rows = [_counts(name, items, len(ruleset.own_rules)) for name, (ruleset, items) in traced.items()]
    # An item that two rule sets name counts once, as what says most about it.
    items = sorted((item for _, items in traced.values() for item in items), key=_says_most)
    rules = sum(len(ruleset.own_rules) for ruleset, _ in traced.values())
    rows.append(_counts(terminal.words(words.TOGETHER), {item.id: item for item in items}.values(), rules))
    terminal.table([[terminal.words(head) for head in words.TRACE_HEADS], *rows])


def _says_most(item: Item) -> tuple[bool, bool]:
    return bool(item.carriers), item.kind == NOT_CODED


def _counts(name: str, items: Iterable[Item], rules: int) -> list[str]:
    kinds = [item.kind for item in items]
    carried, not_coded = kinds.count(""), kinds.count(NOT_CODED)
    return [name, *map(str, (len(kinds), carried, not_coded, len(kinds) - carried - not_coded, rules))]


def _compare(terminal: Terminal, traced: Traced, known: Collection[str], inventory: str) -> int:
    """Say which items of an inventory no rule set names, and which are named and not in it."""
    named: dict[str, list[str]] = {}
    for name, (_, items) in traced.items():
        for item in items:
            named.setdefault(item.id, []).append(name)
    absent = [(one,) for one in known if one not in named]
    unknown = [(one, ", ".join(names)) for one, names in named.items() if one not in known]
    terminal.titled(words.ABSENT, absent, count=len(absent))
    terminal.titled(words.NOT_IN_IT, unknown, count=len(unknown), name=inventory)
    if not absent and not unknown:
        terminal.out()
        terminal.out(terminal.words(words.ALL_TRACED, count=len(known), name=inventory))
    return int(bool(absent or unknown))


# ------------------------------------------------------------------------------------------------------- what is read


def _ids(path: str) -> dict[str, None]:
    """The items of an inventory of sources, in its order; of what else it says of them nothing is read."""
    root = nodes.read(read_text(Path(path), path))
    try:
        ids = [Keys(item).needed("id").text for item in Keys(root).items("items")]
    except Problems:
        ids = []
    if not ids:
        raise Misuse(words.NO_ITEMS, name=path)
    return dict.fromkeys(ids)


def _file(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    if value is not None and not Path(value).is_file():
        raise Misuse(words.NO_FILE, name=value)
    return value


COMMAND = Command(
    "trace",
    run,
    parameters.ruleset(required=False),
    Option(
        "--inventaris",
        "inventory",
        about=words.INVENTORY,
        word=words.FILE_WORD,
        callback=_file,
        shell_complete=parameters.files,
    ),
)
