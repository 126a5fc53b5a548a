"""`azrules export`: the rules of one day as data, for an engine that is not Python."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from azrules import passes
from azrules.cli import cases, parameters, words
from azrules.cli.frame import Command
from azrules.cli.terminal import Terminal
from azrules.emit import ir


def run(terminal: Terminal, ruleset: str, form: str, reforms: Sequence[str], **asked: Any) -> int:
    known = cases.nothing(passes.load(ruleset, reforms), cases.Asked(**asked))
    if not known.dated:
        cases.say_today(terminal, err=True)
    terminal.out(_FORMS[form](known.evaluator.law))
    return 0


_FORMS = {"json": ir.write}

COMMAND = Command(
    "export",
    run,
    parameters.ruleset(),
    *parameters.ASKED,
    parameters.REFORMS,
    parameters.form([*_FORMS], words.EXPORT_FORMAT),
)
