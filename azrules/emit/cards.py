"""Every thing that a rule set can mention, by its IRI: what it is and what it is called, and no more."""

from __future__ import annotations

from collections.abc import Iterator

from azrules.emit.constraints import Object
from azrules.emit.nodes import Nodes
from azrules.emit.sources import document
from azrules.model.citation import Citation, Document
from azrules.model.expr import Choose, walk
from azrules.model.ruleset import Rule, Ruleset, exprs
from azrules.model.types import Choice, Choices


def cards(nodes: Nodes) -> dict[str, Object]:
    """The card of each thing."""
    told = [*_of_names(nodes), *_of_rulesets(nodes, {}), *_of_members(nodes)]
    told += [document(one, nodes.iri) for one in documents(nodes.ruleset)]
    return {str(node["@id"]): node for node in told}


def _of_names(nodes: Nodes) -> Iterator[Object]:
    ruleset = nodes.ruleset
    yield from (nodes.named(name) for name in (*ruleset.every_fact, *ruleset.parameters, *ruleset.versions))
    for one in ruleset.interpretations.values():
        whole = nodes.interpretation(one)
        yield {key: whole[key] for key in ("@id", "@type", "dct:identifier", "az:question")}
        for reading in one.readings:
            yield nodes.reading(one, reading)
    if ruleset.decision:
        yield nodes.decision_card(ruleset.decision)


def _of_rulesets(nodes: Nodes, seen: dict[str, None]) -> Iterator[Object]:
    """The rule set and those that it uses, also through others."""
    yield nodes.card()
    for name, used in nodes.ruleset.imports.items():
        if name not in seen:
            seen[name] = None
            yield from _of_rulesets(Nodes(used.ruleset, nodes.iri.base), seen)


def _of_members(nodes: Nodes) -> Iterator[Object]:
    for fact in nodes.ruleset.every_fact.values():
        choice = fact.type.of if isinstance(fact.type, Choices) else fact.type
        if isinstance(choice, Choice):
            yield from nodes.members(choice)


def documents(ruleset: Ruleset) -> list[Document]:
    """The sources that a rule set cites itself, each once, in the order in which they are first cited."""
    return [*{citation.document.name: citation.document for citation in _citations(ruleset) if citation}.values()]


def _citations(ruleset: Ruleset) -> Iterator[Citation | None]:
    yield ruleset.citation
    yield from (one.citation for one in ruleset.frameworks)
    yield from (one.citation for one in ruleset.reforms)
    yield from (fact.citation for whole in ruleset.own_facts.values() for fact in (whole, *whole.row))
    yield from (row.citation for one in ruleset.own_parameters.values() for row in one.rows)
    yield from (reading.citation for one in ruleset.own_interpretations.values() for reading in one.readings)
    for name in ruleset.own_rules:
        for version in ruleset.versions[name]:
            yield from _of_version(version)


def _of_version(version: Rule) -> Iterator[Citation | None]:
    yield version.citation
    yield version.advice.citation if version.advice else None
    parts = (part for expr in exprs(version) for part in walk(expr))
    yield from (case.citation for part in parts if isinstance(part, Choose) for case in part.cases)
