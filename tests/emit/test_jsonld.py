"""The linked data of a rule set: it conforms to its shapes, and says what the rule set says."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pyshacl
import pytest
from hypothesis import given, settings
from rdflib import RDF, XSD, BNode, Graph, Literal, Namespace, URIRef

from azrules import library, passes
from azrules.emit import jsonld, vocabulary
from azrules.model.citation import Status
from azrules.model.expr import Const
from azrules.model.ruleset import Law
from azrules.model.types import TRUTH
from tests.laws import SPAN, laws, rule, ruleset
from tests.pages import ROOT, blocks

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")  # of rdflib's own making

AZ, CCCEV = Namespace(vocabulary.NAMESPACE), Namespace("http://data.europa.eu/m8g/")
DCT, SH = Namespace("http://purl.org/dc/terms/"), Namespace("http://www.w3.org/ns/shacl#")
ELI, SKOS = Namespace("http://data.europa.eu/eli/ontology#"), Namespace("http://www.w3.org/2004/02/skos/core#")
TREE = Namespace(vocabulary.BASE + "beslissingsboom/")
PAGES = [ROOT / "docs/linkeddata.md", ROOT / "docs/en/linkeddata.md"]


@cache
def shapes() -> Graph:
    return Graph().parse(ROOT / "schemas/linkeddata.shacl.ttl")


@cache
def written(name: str) -> str:
    return jsonld.write(passes.load(name))


def graph(data: str | dict[str, Any]) -> Graph:
    return Graph().parse(data=data if isinstance(data, str) else json.dumps(data), format="json-ld")


def wrong_with(data: Graph) -> str:
    """What a graph has that its shapes do not allow; nothing where it conforms."""
    conforms, _, report = pyshacl.validate(data, shacl_graph=shapes(), inference="none")
    return "" if conforms else str(report)


# --------------------------------------------------------------------------------------------------------- the shapes


@pytest.mark.parametrize("name", library.names())
def test_the_data_of_each_rule_set_conforms(name: str) -> None:
    assert wrong_with(graph(written(name))) == ""
    assert jsonld.write(passes.load(name)) == written(name)


def test_that_of_one_thing_conforms_too() -> None:
    tree = passes.load("beslissingsboom")
    names = ["minimumduur", "criterium_5", "pensioenverjaardag", "persoon.uren_per_week", "minimum_uren", "dagdeel"]
    for name in [*names, "arbeidszorgmedewerker", "initiatief.biedt_arbeid_op_maat"]:
        assert wrong_with(graph(jsonld.of_rule(tree, name))) == "", name


def test_so_does_a_rule_set_with_a_reform() -> None:
    amended = graph(jsonld.of_ruleset(passes.load("omkadering", ["een_op_drie"])))
    assert wrong_with(amended) == ""
    (reform,) = amended.subjects(RDF.type, AZ.Reform)
    assert (reform, AZ.status, AZ.voorstel) in amended and (reform, AZ.isLaw, Literal(False)) in amended


def test_the_shapes_are_shapes() -> None:
    pyshacl.validate(Graph(), shacl_graph=shapes(), meta_shacl=True)


DURATION = TREE["regel/minimumduur"]
FIRST = TREE["regel/criterium_1"]
SOURCE = URIRef(vocabulary.BASE + "bron/krijtlijnen-limburg")


def _without(subject: URIRef, *predicates: URIRef) -> Callable[[Graph], None]:
    def change(data: Graph) -> None:
        for predicate in predicates:
            assert (subject, predicate, None) in data
            data.remove((subject, predicate, None))

    return change


def _with(subject: URIRef, predicate: URIRef, value: Any, instead: bool = True) -> Callable[[Graph], None]:
    def change(data: Graph) -> None:
        if instead:
            assert (subject, predicate, None) in data
            data.remove((subject, predicate, None))
        data.add((subject, predicate, value))

    return change


def _of_any(kind: URIRef, predicate: URIRef, value: Any = None) -> Callable[[Graph], None]:
    """Another value, or none, in a node of a kind that has the property."""

    def change(data: Graph) -> None:
        one = min(node for node in data.subjects(RDF.type, kind) if (node, predicate, None) in data)
        data.remove((one, predicate, None))
        if value is not None:
            data.add((one, predicate, value))

    return change


BROKEN: dict[str, Callable[[Graph], None]] = {
    "no identifier": _without(FIRST, DCT.identifier),
    "two identifiers": _with(FIRST, DCT.identifier, Literal("tweede"), instead=False),
    "no title of CPSV-AP": _without(FIRST, DCT.title),
    "a title without a language": _with(FIRST, DCT.title, Literal("Zonder taal")),
    "two titles in one language": _with(FIRST, DCT.title, Literal("Nog een", lang="nl"), instead=False),
    "a name of CCCEV with a language": _with(FIRST, SKOS.prefLabel, Literal("Naam", lang="nl")),
    "a rule without a description": _without(URIRef(vocabulary.BASE + "beslissingsboom"), DCT.description),
    "a requirement that is none": _with(TREE["beslissing/arbeidszorgmedewerker"], CCCEV.hasRequirement, SOURCE, False),
    "derived from what is no framework": _with(FIRST, CCCEV.isDerivedFrom, DURATION),
    "no status": _without(FIRST, AZ.status),
    "a status that is none": _with(FIRST, AZ.status, AZ.bindend),
    "two statuses": _with(FIRST, AZ.status, AZ["geldend-recht"], instead=False),
    "a recommendation as law": _with(FIRST, AZ.isLaw, Literal(True)),
    "law as no law": _with(FIRST, AZ.status, AZ["geldend-recht"]),
    "no word of whether it is law": _without(FIRST, AZ.isLaw),
    "no words for how it binds": _without(FIRST, AZ.binding),
    "no source": _without(FIRST, AZ.citation),
    "a rule that says nothing": _without(FIRST, AZ.says),
    "a source without a status": _without(SOURCE, AZ.status, AZ.isLaw),
    "an operand without an order": _without(TREE["regel/minimumduur#of.1"], SH.order),
    "of one of several told of all": _with(
        TREE["regel/minimumduur#of"], CCCEV.hasRequirement, TREE["regel/minimumduur#of.1"], instead=False
    ),
    "a comparison with nothing": _without(TREE["regel/minimumduur#of.1"], AZ.right),
    "a comparison of another kind": _with(TREE["regel/minimumduur#of.1"], AZ.operator, Literal("about")),
    "an exception without a title": _without(TREE["regel/criterium_5#zegt.1"], DCT.title),
    "exceptions without what they except": _without(TREE["regel/criterium_5#zegt"], AZ.otherwise),
    "lines without a hash": _of_any(AZ.Citation, AZ.sha256),
    "a hash that is none": _of_any(AZ.Citation, AZ.sha256, Literal("abc")),
    "lines in another order": _of_any(AZ.Citation, AZ.firstLine, Literal(100000)),
    "a day that is none": _of_any(AZ.Row, AZ.validFrom, Literal("morgen")),
    "a formula without a text": _of_any(AZ.Formula, AZ.text),
    "a value without a value": _of_any(AZ.Row, AZ.value),
    "about what is not there": _of_any(AZ.Holds, AZ.about, AZ.niets),
}


@pytest.mark.parametrize("change", BROKEN.values(), ids=BROKEN)
def test_a_broken_graph_does_not_conform(change: Callable[[Graph], None]) -> None:
    data = graph(written("beslissingsboom"))  # which conforms
    change(data)
    assert wrong_with(data) != ""


def test_a_legal_text_is_in_force_or_it_is_history() -> None:
    data = graph(written("ama-welzijn"))
    laws_, documents = {*data.subjects(RDF.type, ELI.LegalResource)}, {*data.subjects(RDF.type, AZ.Source)}
    assert laws_ and laws_ < documents
    for one in laws_:
        (in_force,) = data.objects(one, ELI.in_force)
        assert (in_force == ELI["InForce-inForce"]) is ((one, AZ.status, AZ["geldend-recht"]) in data)
        data.remove((one, ELI.in_force, None))
    assert "in_force" in wrong_with(data)


# ------------------------------------------------------------------------------------------------- what the data says


def rows(data: Graph, query: str) -> list[tuple[Any, ...]]:
    prefixes = "".join(f"PREFIX {prefix}: <{iri}>\n" for prefix, iri in vocabulary.PREFIXES.items())
    return [tuple(one.toPython() for one in row) for row in data.query(prefixes + query)]  # type: ignore[union-attr]


def test_the_criteria_of_the_tree_in_their_order() -> None:
    found = rows(
        graph(written("beslissingsboom")),
        "SELECT ?name ?order WHERE { ?d a az:OrderedDecision ; cccev:hasRequirement ?c ."
        " ?c dct:identifier ?name ; sh:order ?order } ORDER BY ?order",
    )
    assert found == [(f"criterium_{at}", at) for at in range(1, 15)]


def test_one_of_two_is_enough_for_the_shortest_work() -> None:
    found = rows(
        graph(written("beslissingsboom")),
        f"SELECT ?reading ?kind ?text WHERE {{ <{DURATION}> az:says ?by . ?by az:underReading ?under ."
        " ?under az:reading/dct:identifier ?reading ; az:says ?node . ?node a ?kind ; az:operand ?one ."
        " ?one az:text ?text ; sh:order ?order FILTER(STRSTARTS(STR(?kind), STR(az:))) } ORDER BY ?reading ?order",
    )
    compared = ["dagdelen_per_week >= minimum_dagdelen", "uren_per_week >= minimum_uren"]
    kinds = {"dagdeel_is_3_uur": str(AZ.AllOf), "of": str(AZ.AnyOf)}
    assert found == [(reading, kind, text) for reading, kind in kinds.items() for text in compared]


def test_the_exceptions_with_how_strongly_they_speak() -> None:
    found = rows(
        graph(written("beslissingsboom")),
        "SELECT ?rule ?order ?force ?first WHERE { ?rule a az:Rule ; az:says/(az:underReading/az:says)? ?node ."
        " ?node a az:WithExceptions ; az:case ?case . ?case a az:Exception ; sh:order ?order ; az:force ?force ;"
        " az:citation/az:firstLine ?first } ORDER BY ?rule ?order",
    )
    told = {(rule.rpartition("/")[2], order, force.rpartition("#")[2], first) for rule, order, force, first in found}
    assert told == {("criterium_5", 1, "moet", 899), ("criterium_5", 2, "mag", 905), ("criterium_14", 1, "mag", 1053)}


def test_no_recommendation_can_be_taken_for_law() -> None:
    """Every norm of a rule set has the status that the rule set says, and is law only where that says so."""
    for name in ("beslissingsboom", "ama-welzijn", "vrijwilligersvergoeding"):
        whole, data = passes.load(name), graph(written(name))
        told = rows(
            data, "SELECT ?name ?status ?law WHERE { ?rule dct:identifier ?name ; az:status ?status ; az:isLaw ?law }"
        )
        of_rules = {found: (status.rpartition("#")[2], law) for found, status, law in told}
        for rule_ in whole.own_rules.values():
            law = rule_.status is Status.LAW and not rule_.open_question
            assert of_rules[rule_.name] == (rule_.status.value.replace(" ", "-"), law)
    criteria = "SELECT ?law WHERE { ?d a az:OrderedDecision ; cccev:hasRequirement/az:isLaw ?law }"
    assert {law for (law,) in rows(graph(written("beslissingsboom")), criteria)} == {False}


def test_versions_and_values_with_their_days() -> None:
    found = rows(
        graph(written("beslissingsboom")),
        f"SELECT ?name ?known WHERE {{ <{TREE['regel/pensioenverjaardag']}> az:version ?v ."
        " ?v dct:identifier ?name ; az:knownSince ?known }",
    )
    (row,) = found
    assert (row[0], row[1].isoformat()) == ("pensioenverjaardag.wet_van_2015", "2015-08-21")
    whole = passes.load("vrijwilligersvergoeding")
    data = graph(written("vrijwilligersvergoeding"))
    for parameter in whole.own_parameters.values():
        iri = URIRef(f"{vocabulary.BASE}vrijwilligersvergoeding/parameter/{parameter.name}")
        values = {(data.value(one, AZ.value), data.value(one, AZ.validFrom)) for one in data.objects(iri, AZ.row)}
        assert {start.toPython() if start else None for _, start in values} == {  # type: ignore[attr-defined]
            row.validity.start for row in parameter.rows
        }
        assert {value.datatype for value, _ in values} == {XSD.decimal}  # type: ignore[union-attr]


def test_where_a_rule_stands() -> None:
    data = graph(written("beslissingsboom"))
    (found,) = data.objects(DURATION, AZ.citation)
    citation = passes.load("beslissingsboom").rules["minimumduur"].citation
    assert isinstance(found, BNode) and citation.lines
    told = [data.value(found, key) for key in (AZ.document, AZ.firstLine, AZ.lastLine, AZ.sha256)]
    assert told == [SOURCE, *map(Literal, citation.lines), Literal(citation.sha256)]


# ------------------------------------------------------------------------------------------------------------- words


def test_every_own_word_is_declared_and_means_something_in_both_languages() -> None:
    declared = {*vocabulary.CLASSES, *vocabulary.PROPERTIES}
    said = [json.dumps(json.loads(written(name))["@graph"]) for name in library.names()]
    used = {word for text in said for word in re.findall(r'"az:([A-Za-z0-9]+)"', text)}
    individuals = {status.value.replace(" ", "-") for status in Status} | {"moet", "mag", "peildatum", "fraction"}
    assert {word for word in used if word not in declared} <= individuals
    assert declared - used == RARE
    told = graph(vocabulary.graph())
    for word in declared:
        languages = {
            label.language for label in told.objects(AZ[word], URIRef(vocabulary.PREFIXES["rdfs"] + "comment"))
        }  # type: ignore[attr-defined]
        assert languages == {"nl", "en"}, word


# What no rule set of today says; the random laws do.
RARE = {"AtLeast", "count", "NoAnswer", "IsKnown", "completeness", "default", "Reform"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_every_own_word_stands_on_the_page(page: Path) -> None:
    text = page.read_text("utf-8")
    assert [word for word in (*vocabulary.CLASSES, *vocabulary.PROPERTIES) if f"`az:{word}`" not in text] == []


def test_another_base_changes_the_things_and_not_the_words() -> None:
    here, there = written("vrijwilligersvergoeding"), jsonld.write(passes.load("vrijwilligersvergoeding"), "urn:x/")
    assert there.replace('"urn:x/', f'"{vocabulary.BASE}') == here
    assert wrong_with(graph(there)) == ""


def test_hostile_names_and_texts() -> None:
    evil = '</script><script>alert("1")</script><!-- & \u2028'
    evil_rule = replace(rule("a b<c>", Const(True, TRUTH, SPAN)), title=evil)
    data = jsonld.of_ruleset(replace(ruleset(evil_rule), help=evil))
    text = jsonld.embedded(data)
    assert not {*"<>&"} & {*text} and json.loads(text) == data
    found = graph(data)
    (iri,) = found.subjects(DCT.title, Literal(evil, lang="nl"), unique=True)
    assert not {*"<> "} & {*str(iri)}


@settings(max_examples=25)
@given(laws())
def test_any_rules_conform(law: Law) -> None:
    assert wrong_with(graph(jsonld.of_ruleset(law.ruleset))) == ""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_the_example_on_the_page_is_what_is_written(page: Path) -> None:
    nodes = json.loads(written("beslissingsboom"))["@graph"]
    shown = next(node for node in nodes if node["@id"] == str(DURATION))["az:says"]["az:underReading"][0]
    (block,) = blocks(page, "json")
    block.says(json.dumps(shown, ensure_ascii=False, indent=2) + "\n")
