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
from collections.abc import Iterator

from azrules.emit.cards import cards, documents
from azrules.emit.constraints import Object
from azrules.emit.nodes import Nodes
from azrules.emit.sources import concepts
from azrules.emit.vocabulary import BASE, context
from azrules.model.ruleset import Fact, Ruleset
from azrules.run.report import Plain


def of_ruleset(ruleset: Ruleset, base: str = BASE) -> Object:
    """All of a rule set: what it declares, the sources that it cites, and what it mentions of others."""
    nodes = Nodes(ruleset, base)
    decision = [nodes.decision(ruleset.decision)] if ruleset.decision else []
    told = [nodes.whole(documents(ruleset)), *decision]
    told += [nodes.rule(name) for name in ruleset.own_rules]
    told += [nodes.fact(fact) for fact in _with_columns(ruleset)]
    told += [nodes.parameter(one) for one in ruleset.own_parameters.values()]
    told += [nodes.interpretation(one) for one in ruleset.own_interpretations.values()]
    return _graph(nodes, told)


def of_rule(ruleset: Ruleset, name: str, base: str = BASE) -> Object:
    """One rule, fact, parameter or interpretation of a rule set, or its decision; for the page that tells of it."""
    nodes = Nodes(ruleset, base)
    if name in ruleset.rules:
        told = nodes.rule(name)
    elif name in ruleset.every_fact:
        told = nodes.fact(ruleset.every_fact[name])
    elif name in ruleset.parameters:
        told = nodes.parameter(ruleset.parameters[name])
    elif name in ruleset.interpretations:
        told = nodes.interpretation(ruleset.interpretations[name])
    else:
        assert ruleset.decision and ruleset.decision.name == name, "the name is one of the rule set"
        told = nodes.decision(ruleset.decision)
    return _graph(nodes, [told])


def write(ruleset: Ruleset, base: str = BASE) -> str:
    """The linked data of a rule set as the text of a file: the same rule set always gives the same text."""
    return json.dumps(of_ruleset(ruleset, base), ensure_ascii=False, indent=1)


def embedded(data: Object) -> str:
    """Linked data as it may stand in a `script` of a page: nothing in it can end that script."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def _graph(nodes: Nodes, told: list[Object]) -> Object:
    """The nodes with a card of all that they mention: sources, statuses, and what is told elsewhere."""
    texts = {*_texts([*told])}
    here = {node["@id"] for node in _nodes([*told]) if "@id" in node and len(node) > 1}
    beside = [card for iri, card in cards(nodes).items() if iri in texts and iri not in here]
    more = {*_texts([*beside])} - texts
    beside += [card for iri, card in cards(nodes).items() if iri in more and iri not in here]
    return {"@context": context(), "@graph": [*told, *beside, *concepts(nodes.nl, nodes.en, nodes.iri)]}


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


def _with_columns(ruleset: Ruleset) -> list[Fact]:
    """The facts that a rule set declares, and those of each row of a list."""
    return [one for fact in ruleset.own_facts.values() for one in (fact, *fact.row)]
