"""`azrules list`: the rule sets there are, or what stands in one of them."""

from __future__ import annotations

from azrules import passes
from azrules.cli import parameters, words
from azrules.cli.frame import Command
from azrules.cli.terminal import Terminal
from azrules.model.ruleset import Ruleset
from azrules.run.wording import Wording


def run(terminal: Terminal, ruleset: str | None) -> int:
    if ruleset is None:
        terminal.table([_row(terminal, ruleset) for ruleset in passes.load_all()])
    else:
        rules = passes.load(ruleset)
        _contents(terminal, rules)
        _reforms(terminal, ruleset)
        terminal.out()
        terminal.out(terminal.words(words.MORE_ABOUT, ruleset=ruleset, name=next(iter(rules.rules))))
    return 0


def _row(terminal: Terminal, ruleset: Ruleset) -> tuple[str, ...]:
    wording = Wording(ruleset, terminal.lang)
    counts = terminal.words(words.COUNTS, facts=len(ruleset.own_facts), rules=len(ruleset.own_rules))
    title = wording.text("regelset.titel")
    return ruleset.name, ruleset.version, title, wording.status(ruleset.status), counts


def _contents(terminal: Terminal, ruleset: Ruleset) -> None:
    wording = Wording(ruleset, terminal.lang)
    terminal.table([_row(terminal, ruleset)])
    criteria = ruleset.decision.criteria if ruleset.decision else ()
    terminal.titled(words.THE_QUESTIONS, [(name, wording.title(name)) for name in criteria])
    others = [(name, wording.title(name)) for name in ruleset.own_rules if name not in criteria]
    terminal.titled(words.OTHER_RULES, others)
    terminal.titled(words.THE_PARAMETERS, [(name, wording.title(name)) for name in ruleset.own_parameters])
    questions = [(name, wording.text(f"interpretaties.{name}.vraag")) for name in ruleset.own_interpretations]
    terminal.titled(words.THE_INTERPRETATIONS, questions)


def _reforms(terminal: Terminal, asked: str) -> None:
    found = [(Wording(ruleset, terminal.lang), ruleset.reforms[-1]) for ruleset in passes.reformed(asked)]
    rows = [
        (reform.name, wording.text(f"hervormingen.{reform.name}.titel"), wording.status(reform.status))
        for wording, reform in found
    ]
    terminal.titled(words.THE_REFORMS, rows)


COMMAND = Command("list", run, parameters.ruleset(required=False))
