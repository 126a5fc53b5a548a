"""Every text of a rule set that people read, under one path each, so that a translation can stand beside it.

In a text a parameter may stand by its name between braces: `minstens {minimum_uren}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from azrules.model.expr import Choose, Hit
from azrules.model.ruleset import ByReading, Fact, Rule, Ruleset, text_path
from azrules.model.types import Choice, Choices

TEXTS = frozenset({"titel", "uitleg", "open vraag", "advies", "behalve"})  # of a rule
NAMED = re.compile(r"\{\s*([^{}]*?)\s*\}")


def texts(ruleset: Ruleset) -> dict[str, str]:
    """The Dutch texts by path (`gegevens.persoon.uren_per_week.vraag`), in the order of the file, no empty ones."""
    return {path: text for path, text in _all(ruleset) if text}


def needed(ruleset: Ruleset) -> Iterator[str]:
    """The paths of the texts that no rule set does without; a draft of one may."""
    return (path for path, _ in _all(ruleset) if path.endswith((".titel", ".vraag")))


def _all(ruleset: Ruleset) -> Iterator[tuple[str, str]]:
    yield "regelset.titel", ruleset.title
    yield "regelset.uitleg", ruleset.help
    for reform in ruleset.reforms:
        yield f"hervormingen.{reform.name}.titel", reform.title
        yield f"hervormingen.{reform.name}.uitleg", reform.help
    for role, title in ruleset.roles.items():
        yield f"beoordelaars.{role}", title
    for part, title in ruleset.parts.items():
        yield f"delen van een geval.{part}", title
    for signer, title in ruleset.signers.items():
        yield f"ondertekenaars.{signer}", title
    for fact in ruleset.every_fact.values():
        yield from _of_fact(fact)
    for parameter in ruleset.parameters.values():
        yield f"parameters.{parameter.name}.titel", parameter.title
    for interpretation in ruleset.interpretations.values():
        yield f"interpretaties.{interpretation.name}.vraag", interpretation.question
        for reading in interpretation.readings:
            yield f"interpretaties.{interpretation.name}.lezingen.{reading.name}.titel", reading.title
            yield f"interpretaties.{interpretation.name}.lezingen.{reading.name}.uitleg", reading.help
    for framework in ruleset.frameworks:
        yield f"kaders.{framework.name}.titel", framework.title
    for versions in ruleset.versions.values():
        for version in versions:
            yield from _of_rule(version)
    if decision := ruleset.decision:
        yield f"beslissing.{decision.name}.titel", decision.title
        yield f"beslissing.{decision.name}.vraag", decision.question
        for answer, sentence in decision.answers.items():
            yield f"beslissing.{decision.name}.antwoorden.{answer}", sentence
        for group in decision.groups:
            yield f"beslissing.{decision.name}.groepen.{group}", group.replace("_", " ")


def _of_fact(fact: Fact) -> Iterator[tuple[str, str]]:
    path = f"gegevens.{fact.name}"
    yield f"{path}.titel", fact.title
    yield f"{path}.vraag", fact.question
    yield f"{path}.uitleg", fact.help
    yield f"{path}.beslist niet", fact.idle
    yield f"{path}.op te schrijven", fact.written
    choice = fact.type.of if isinstance(fact.type, Choices) else fact.type
    if isinstance(choice, Choice):
        for member, label in zip(choice.members, choice.labels, strict=True):
            yield f"{path}.waarden.{member}", label


def _of_rule(rule: Rule) -> Iterator[tuple[str, str]]:
    yield text_path(rule, "titel"), rule.title
    yield text_path(rule, "uitleg"), rule.help
    yield text_path(rule, "open vraag"), rule.open_question
    yield text_path(rule, "advies"), rule.advice.text if rule.advice else ""
    body = next(iter(rule.body.bodies.values())) if isinstance(rule.body, ByReading) else rule.body
    if isinstance(body, Choose) and body.hit is Hit.AGREE:
        for at, case in enumerate(body.cases):
            yield text_path(rule, f"behalve.{at}"), case.title
