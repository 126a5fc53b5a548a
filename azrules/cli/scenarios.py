"""`azrules test`: runs the scenarios of a rule set."""

from __future__ import annotations

from collections.abc import Sequence

from azrules import library
from azrules.cli import parameters, words
from azrules.cli.frame import Command, flag
from azrules.cli.misuse import Misuse
from azrules.cli.terminal import Terminal
from azrules.scenarios import runner


def run(terminal: Terminal, ruleset: str | None, reforms: Sequence[str], details: bool) -> int:
    reports = []
    if reforms and not ruleset:
        raise Misuse(words.WITH_A_RULESET, instead=f"azrules test REGELSET --with {reforms[0]}")
    for name in [ruleset] if ruleset else library.names():
        rules = library.find(name)
        features = library.features_of(rules)
        if features is None:
            raise Misuse(words.NO_SCENARIOS, name=name)
        report = runner.run(features, rules, terminal.lang, reforms)
        reports.append(report)
        told = report.render(terminal.colours(), details)
        terminal.out(told if ruleset else f"{name}\n{told}")
    failed = not all(report.ok for report in reports)
    if failed and not details:
        terminal.out(terminal.words(words.MORE_DETAILS))
    return int(failed)


COMMAND = Command("test", run, parameters.ruleset(required=False), parameters.REFORMS, flag("--details", words.DETAILS))
