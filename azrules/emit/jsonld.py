"""Ruleset, at all times -> linked data (JSON-LD 1.1), with its context inside: nothing is fetched to read it.

What each class is asked for:

- CCCEV 2.1.0: a Requirement (Criterion, Constraint) and an InformationConcept have `skos:prefLabel` and
  `dct:description` as a plain text (here Dutch), and a Requirement says which InformationConcepts it needs and from
  which ReferenceFramework it is derived.
- CPSV-AP 3.2.0: a Requirement has one `dct:identifier` and a `dct:title` with a language; a Rule a description with
  a language, and it implements LegalResources.  A PublicService would need a competent authority, and no source names
  one: a rule set is a Rule, and no PublicService.
- ELI: a document that is a law, a decree or a decision is a LegalResource, in force or not.  A page that explains one
  is a Document, whatever it explains.

How far a norm binds stands at each norm: as a concept (`az:status`), as yes or no (`az:isLaw`), and in words.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cached_property

from azrules.emit.cards import cards, documents
from azrules.emit.constraints import Object
from azrules.emit.nodes import Nodes
from azrules.emit.sources import concepts
from azrules.emit.vocabulary import BASE, context
from azrules.model.ruleset import Ruleset
from azrules.run.report import Plain


class LinkedData:
    """The linked data of one rule set, to be asked for all of it or for one thing at a time."""

    def __init__(self, ruleset: Ruleset, base: str = BASE) -> None:
        self.ruleset = ruleset
        self.nodes = Nodes(ruleset, base)

    def whole(self) -> Object:
        """All of a rule set: what it declares, the sources that it cites, and what it mentions of others."""
        ruleset, nodes = self.ruleset, self.nodes
        told = [nodes.whole(documents(ruleset)), *([nodes.decision(ruleset.decision)] if ruleset.decision else [])]
        told += [nodes.rule(name) for name in ruleset.own_rules]
        told += [nodes.fact(one) for fact in ruleset.own_facts.values() for one in (fact, *fact.row)]
        told += [nodes.parameter(one) for one in ruleset.own_parameters.values()]
        told += [nodes.interpretation(one) for one in ruleset.own_interpretations.values()]
        return self._graph(told)

    def about(self) -> Object:
        """The rule set itself, without what stands in it; for the page that tells of it."""
        return self._graph([self.nodes.whole(documents(self.ruleset))])

    def each(self, names: Iterable[str]) -> Object:
        """Several things of the rule set, by their names; for the page that tells of all of them."""
        return self._graph([self._told(name) for name in names])

    def of(self, name: str) -> Object:
        """One rule, fact, parameter or interpretation, or the decision, by its name; for the page that tells of it."""
        return self._graph([self._told(name)])

    def _told(self, name: str) -> Object:
        ruleset, nodes = self.ruleset, self.nodes
        if name in ruleset.rules:
            return nodes.rule(name)
        if name in ruleset.every_fact:
            return nodes.fact(ruleset.every_fact[name])
        if name in ruleset.parameters:
            return nodes.parameter(ruleset.parameters[name])
        if name in ruleset.interpretations:
            return nodes.interpretation(ruleset.interpretations[name])
        assert ruleset.decision and ruleset.decision.name == name, "the name is one of the rule set"
        return nodes.decision(ruleset.decision)

    @cached_property
    def _cards(self) -> dict[str, Object]:
        return cards(self.nodes)

    def _graph(self, told: list[Object]) -> Object:
        """The nodes with a card of all that they mention: sources, statuses, and what is told elsewhere."""
        here = {node["@id"] for node in _nodes([*told]) if "@id" in node and len(node) > 1}
        beside: dict[str, Object] = {}
        mentioned = {*_texts([*told])}
        while new := mentioned & self._cards.keys() - here - beside.keys():
            beside |= {iri: card for iri, card in self._cards.items() if iri in new}
            mentioned = {*_texts([beside[iri] for iri in new])}
        graph: list[Plain] = [*told, *beside.values(), *concepts(self.nodes.nl, self.nodes.en, self.nodes.iri)]
        return {"@context": context({key for node in _nodes(graph) for key in node}), "@graph": graph}


def of_ruleset(ruleset: Ruleset, base: str = BASE) -> Object:
    """All of a rule set as linked data."""
    return LinkedData(ruleset, base).whole()


def of_rule(ruleset: Ruleset, name: str, base: str = BASE) -> Object:
    """One thing of a rule set as linked data; for many of them, ask a `LinkedData`."""
    return LinkedData(ruleset, base).of(name)


def write(ruleset: Ruleset, base: str = BASE) -> str:
    """The linked data of a rule set as the text of a file: the same rule set always gives the same text."""
    return json.dumps(of_ruleset(ruleset, base), ensure_ascii=False, indent=1)


def embedded(data: Object) -> str:
    """Linked data as it may stand in a `script` of a page: nothing in it can end that script."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def _nodes(data: Plain) -> Iterator[Object]:
    """Each node, also those inside another."""
    if isinstance(data, dict):
        yield data
    inside = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    for one in inside:
        yield from _nodes(one)


def _texts(data: Plain) -> Iterator[str]:
    """Each text, among which are the IRIs that are mentioned."""
    if isinstance(data, str):
        yield data
    inside = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    for one in inside:
        yield from _texts(one)
