"""`azrules interface`: what others rely on of rule sets, as a file to publish with them."""

from __future__ import annotations

from azrules import library, passes
from azrules.analyse import contract, published
from azrules.cli import parameters, words
from azrules.cli.frame import Argument, Command
from azrules.cli.terminal import Terminal
from azrules.diagnostic import every


def run(terminal: Terminal, rulesets: tuple[str, ...]) -> int:
    shelf = passes.Shelf()
    loaded = every(lambda name: shelf.load(library.find(name)), rulesets or library.names())
    terminal.out(published.write(map(contract.contract, loaded)))
    return 0


COMMAND = Command(
    "interface",
    run,
    Argument(
        "rulesets",
        words.RULESET_WORD,
        words.RULESETS_TO_PUBLISH,
        nargs=-1,
        required=False,
        shell_complete=parameters.rulesets,
    ),
)
