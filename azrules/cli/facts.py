"""`azrules facts`: an empty facts file to fill in, or the same questions as a document to print and sign."""

from __future__ import annotations

from collections.abc import Sequence

from azrules import passes
from azrules.cli import cases, parameters, words
from azrules.cli.frame import Command, Option
from azrules.cli.misuse import Misuse
from azrules.cli.terminal import Terminal
from azrules.run import form
from azrules.run.document import document


def run(terminal: Terminal, ruleset: str, facts: str | None, reforms: Sequence[str], as_document: bool) -> int:
    rules = passes.load(ruleset, reforms)
    if facts and not as_document:
        raise Misuse(words.ONLY_A_DOCUMENT, name=facts, ruleset=ruleset)
    if facts:
        told = [
            document(rules, terminal.lang, known.given, known.evaluator.law.date if known.dated else None)
            for known in cases.read(rules, facts, cases.Asked()).known
        ]
    else:
        told = [document(rules, terminal.lang) if as_document else form.empty(rules, terminal.lang)]
    terminal.out("\n".join(told).rstrip("\n"))
    return 0


COMMAND = Command(
    "facts",
    run,
    parameters.ruleset(),
    parameters.facts(required=False),
    parameters.REFORMS,
    Option("--document", "as_document", about=words.DOCUMENT, is_flag=True),
)
