"""`azrules evaluate`: the answer for each case of a facts file, for people or for a program."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from azrules import interface, passes
from azrules.cli import cases, parameters, words
from azrules.cli.frame import Command
from azrules.cli.terminal import Terminal
from azrules.model.values import Fault, Result
from azrules.run import explain
from azrules.run.evaluate import Outcome
from azrules.run.wording import Wording

_COLOURS = {True: "green", False: "red", None: "yellow", "fault": "red"}


def run(terminal: Terminal, ruleset: str, facts: str, reforms: Sequence[str], as_json: bool, **asked: Any) -> int:
    found = cases.read(passes.load(ruleset, reforms), facts, cases.Asked(**asked))
    outcomes = [known.evaluator.evaluate(known.given) for known in found.known]
    if not found.dated:
        cases.say_today(terminal, err=as_json)
    if as_json:
        _data(terminal, outcomes, found.listed)
    elif not outcomes:
        terminal.out(terminal.words(words.NO_CASES, name=facts))
    elif len(outcomes) == 1:
        if name := outcomes[0].given.name:
            terminal.heading(name)
        tell(terminal, outcomes[0])
    else:
        _several(terminal, outcomes)
    return int(any(map(cases.at_fault, outcomes)))


def _data(terminal: Terminal, outcomes: list[Outcome], listed: bool) -> None:
    told = [interface.Outcome(outcome).to_dict(terminal.lang) for outcome in outcomes]
    terminal.out(json.dumps(told if listed else told[0], ensure_ascii=False, indent=2))


def tell(terminal: Terminal, outcome: Outcome) -> None:
    """The answer and its reasons."""
    answer, *reasons = explain.explain(outcome, terminal.lang).split("\n")
    terminal.out(terminal.paint(answer, colour(outcome.answer)))
    # The place of a fault is shown with its line underlined, which folding would tear apart.
    (terminal.out if outcome.faults else terminal.prose)("\n".join(reasons))


def answered(answer: Result) -> bool | str | None:
    """Ja, nee, unknown, or a fault."""
    return "fault" if isinstance(answer, Fault) else answer if isinstance(answer, bool) else None


def colour(answer: Result) -> str:
    """The colour of an answer."""
    return _COLOURS[answered(answer)]


def _several(terminal: Terminal, outcomes: list[Outcome]) -> None:
    names = [
        outcome.given.name or terminal.words(words.CASE, number=at) for at, outcome in enumerate(outcomes, start=1)
    ]
    terminal.heading(terminal.words(words.OVERVIEW))
    terminal.table([(name, *_summary(terminal, outcome)) for name, outcome in zip(names, outcomes, strict=True)])
    for name, outcome in zip(names, outcomes, strict=True):
        terminal.out()
        terminal.heading(name)
        tell(terminal, outcome)


def _summary(terminal: Terminal, outcome: Outcome) -> tuple[str, str]:
    """The answer in a word, and what decided it; of a rule set without a decision its results."""
    wording = Wording.of(outcome.law, terminal.lang)
    criteria = outcome.decision_rules
    if not criteria:
        rules = outcome.law.ruleset.rules
        results = [
            f"{wording.title(name)}: {explain.as_told(outcome, wording, rules[name])}"
            for name in outcome.law.ruleset.outputs
        ]
        return "", "; ".join(results)
    answer = answered(outcome.answer)
    at = outcome.decider if answer is False else outcome.stopped
    told = {True: words.ALL_FULFILLED, False: words.DECIDED_BY, None: words.OPEN_FROM, "fault": words.GIVES_NO_ANSWER}
    title = wording.title(criteria[at].name) if at < len(criteria) else ""
    said = terminal.words(told[answer], number=at + 1, count=len(criteria), title=title)
    return terminal.words(words.ANSWERS[answer]), said


COMMAND = Command(
    "evaluate",
    run,
    parameters.ruleset(),
    parameters.facts(),
    *parameters.ASKED,
    parameters.REFORMS,
    parameters.JSON,
)
