"""`azrules facts`: an empty facts file to fill in."""

from __future__ import annotations

from azrules import passes
from azrules.cli import parameters
from azrules.cli.frame import Command
from azrules.cli.terminal import Terminal
from azrules.run import form


def run(terminal: Terminal, ruleset: str) -> int:
    terminal.out(form.empty(passes.load(ruleset), terminal.lang).rstrip("\n"))
    return 0


COMMAND = Command("facts", run, parameters.ruleset())
