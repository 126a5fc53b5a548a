"""`azrules show`: one thing of a rule set in plain language."""

from __future__ import annotations

from collections.abc import Sequence

import click
from click.shell_completion import CompletionItem

from azrules import library, passes
from azrules.cli import parameters, words
from azrules.cli.frame import Argument, Command, Option
from azrules.cli.misuse import Misuse
from azrules.cli.terminal import Terminal
from azrules.diagnostic import near
from azrules.model.ruleset import Ruleset
from azrules.run import describe


def run(terminal: Terminal, rule: str, ruleset: str | None, reforms: Sequence[str]) -> int:
    where, name = _parted(rule, ruleset)
    if reforms and not where:
        raise Misuse(words.WITH_A_RULESET, instead=f"azrules show REGELSET/{name} --with {reforms[0]}")
    if where and name in library.reforms_of(library.find(where)):
        amended = passes.load(where, [name])
        terminal.prose(describe.describe_reform(amended, amended.reforms[-1], terminal.lang))
        return 0
    rulesets = [passes.load(where, reforms)] if where else passes.load_all()
    found = [(one, full) for one in rulesets if (full := describe.full_name(one, name))]
    if not found:
        known = [each for one in rulesets for each in _short_names(one)]
        told = f"`{where}`" if where else words.THE_RULESETS
        raise Misuse(words.NO_RULE, near=near(name, known), name=name, where=told)
    if len(found) > 1:
        known = [f"`{one.name}/{full}`" for one, full in found]
        raise Misuse(words.SEVERAL_RULES, name=name, known=", ".join(known))
    terminal.prose(describe.describe(*found[0], terminal.lang))
    return 0


def _parted(rule: str, ruleset: str | None) -> tuple[str, str]:
    """The rule set and the name in it: `beslissingsboom/criterium_7`, or one with `--ruleset`."""
    before, _, name = rule.rpartition("/")
    return ruleset or before, name


def _short_names(ruleset: Ruleset) -> list[str]:
    return [*describe.names(ruleset), *(fact.key for fact in ruleset.own_facts.values())]


def _complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    before, slash, _ = incomplete.rpartition("/")
    rulesets = [passes.load(before)] if before else passes.load_all()
    known = [f"{before}{slash}{name}" for ruleset in rulesets for name in _short_names(ruleset)]
    return [CompletionItem(name) for name in dict.fromkeys(known) if name.startswith(incomplete)]


COMMAND = Command(
    "show",
    run,
    Argument("rule", words.RULE_WORD, words.RULE, shell_complete=_complete),
    Option("--ruleset", about=words.IN_RULESET, word=words.RULESET_WORD, shell_complete=parameters.rulesets),
    parameters.REFORMS,
)
