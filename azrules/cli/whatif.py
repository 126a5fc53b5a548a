"""`azrules whatif`: what would make a nee a ja, for each case of a facts file."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from azrules import passes
from azrules.analyse import whatif
from azrules.analyse.ways import Ways, goals, ways
from azrules.cli import cases, evaluate, parameters, words
from azrules.cli.frame import Command, Option
from azrules.cli.misuse import Misuse
from azrules.cli.terminal import Terminal
from azrules.diagnostic import near
from azrules.model.ruleset import Ruleset
from azrules.model.values import Fault


def run(
    terminal: Terminal,
    ruleset: str,
    facts: str,
    reforms: Sequence[str],
    result: str | None,
    as_json: bool,
    **asked: Any,
) -> int:
    rules = passes.load(ruleset, reforms)
    goal = _goal(rules, result)
    found = cases.read(rules, facts, cases.Asked(**asked))
    answers = [ways(rules, known.evaluator, known.given, goal) for known in found.known]
    if not found.dated:
        cases.say_today(terminal, err=as_json)
    if as_json:
        told = [whatif.data(one, terminal.lang) for one in answers]
        terminal.out(json.dumps(told if found.listed else told[0], ensure_ascii=False, indent=2))
    elif not answers:
        terminal.out(terminal.words(words.NO_CASES, name=facts))
    for at, one in enumerate(() if as_json else answers, start=1):
        name = one.outcome.given.name or (terminal.words(words.CASE, number=at) if len(answers) > 1 else "")
        if at > 1:
            terminal.out()
        if name:
            terminal.heading(name)
        _tell(terminal, one)
    return int(any(cases.at_fault(one.outcome) for one in answers))


def _goal(ruleset: Ruleset, result: str | None) -> str:
    """The rule that should be ja; nothing for the decision."""
    known = goals(ruleset)
    if result is None and "" not in known:
        outputs = ", ".join(name for name in ruleset.outputs if name in known)
        raise Misuse(words.NEEDS_RESULT, name=ruleset.name, known=outputs)
    if result is not None and result not in known:
        raise Misuse(words.NO_RESULT, near=near(result, known), name=result, ruleset=ruleset.name)
    return known[result or ""]


def _tell(terminal: Terminal, answer: Ways) -> None:
    """The answer and what would make it a ja; where the rules give none, why."""
    if isinstance(answer.answer, Fault):
        evaluate.tell(terminal, answer.outcome)
        return
    first, *rest = whatif.tell(answer, terminal.lang).split("\n")
    terminal.out(terminal.paint(first, evaluate.colour(answer.answer)))
    terminal.prose("\n".join(rest))


COMMAND = Command(
    "whatif",
    run,
    parameters.ruleset(),
    parameters.facts(),
    *parameters.ASKED,
    parameters.REFORMS,
    Option("--result", about=words.RESULT, word=words.RESULT_WORD),
    parameters.JSON,
)
