"""What is declared in a rule set -> the nodes of its linked data, one for each thing."""

from __future__ import annotations

from typing import Final

from azrules.emit import iris
from azrules.emit.constraints import Object, Tree, card, cited, literal
from azrules.emit.iris import Iris
from azrules.model.citation import Document, Force, Status
from azrules.model.reform import Reform
from azrules.model.ruleset import (
    PEILDATUM,
    ByReading,
    Decision,
    Fact,
    Framework,
    Interpretation,
    Parameter,
    Reading,
    Rule,
    Ruleset,
    home_of,
    last_framework,
    standing,
    uses,
)
from azrules.model.timeline import Dated, as_known
from azrules.model.types import TRUTH, Choice, Choices, Date, Number, Rows, Truth, Type
from azrules.run.phrases import Phrases, accepts
from azrules.run.report import Plain
from azrules.run.wording import Wording

# What the kind of a document is called when it is law itself; a page that explains it is not.
LEGAL_TEXTS: Final = frozenset(
    {"grondwet", "wet", "bijzondere wet", "decreet", "ordonnantie", "besluit", "koninklijk besluit", "verordening"}
)
_DUTCH: Final = "http://publications.europa.eu/resource/authority/language/NLD"


class Nodes:
    """The things of one rule set, each told in both languages."""

    def __init__(self, ruleset: Ruleset, base: str) -> None:
        self.ruleset = ruleset
        self.iri = Iris(ruleset, base)
        self.nl, self.en = Wording(ruleset, "nl"), Wording(ruleset, "en")
        self.phrases = (Phrases(self.nl), Phrases(self.en))

    # ------------------------------------------------------------------------------------------------------- rule sets

    def card(self) -> Object:
        """What a rule set is: a Rule of CPSV-AP, and how far it binds."""
        return {
            "@id": self.iri.of_ruleset(),
            "@type": ["cpsv:Rule", "az:RuleSet"],
            "dct:identifier": self.ruleset.name,
            "dct:title": self.text("regelset.titel"),
            "dct:description": self.text("regelset.uitleg" if self.ruleset.help else "regelset.titel"),
            **self.bound(self.ruleset.status),
        }

    def whole(self, documents: list[Document]) -> Object:
        """The rule set itself, with the sources that it cites."""
        ruleset = self.ruleset
        legal = [self.iri.document(one) for one in documents if is_legal(one)]
        return {
            **self.card(),
            "owl:versionInfo": ruleset.version,
            "az:sha256": ruleset.sha256,
            "az:citation": cited(ruleset.citation, self.iri),
            "dct:source": [self.iri.document(one) for one in documents],
            **({"cpsv:implements": [*legal]} if legal else {}),
            **({"az:decision": self.iri.decision()} if ruleset.decision else {}),
            "dct:hasPart": [self.iri.name(name) for name in (*ruleset.own_rules, *ruleset.own_parameters)],
            "az:output": [self.iri.name(name) for name in ruleset.outputs],
            "az:uses": [self.iri.of_ruleset(name) for name in ruleset.imports],
            "az:framework": [self.framework(one) for one in ruleset.frameworks if one.name],
            "az:reform": [self.reform(one) for one in ruleset.reforms],
        }

    def reform(self, reform: Reform) -> Object:
        return {
            "@id": self.iri.reform(reform.name),
            "@type": "az:Reform",
            "dct:title": self.text(f"hervormingen.{reform.name}.titel"),
            **self.bound(reform.status),
            "az:citation": cited(reform.citation, self.iri),
        }

    def framework(self, framework: Framework) -> Object:
        return {
            "@id": self.iri.framework(framework.name),
            "@type": "az:Framework",
            "dct:title": self.text(f"kaders.{framework.name}.titel"),
            **self.bound(framework.status),
            **_when(framework),
            "az:citation": cited(framework.citation, self.iri),
        }

    def decision(self, decision: Decision) -> Object:
        """The ordered decision: its criteria are its requirements, and each bears its `sh:order`."""
        path = f"beslissing.{decision.name}"
        groups: list[Plain] = [
            {
                "@type": "az:Group",
                "dct:identifier": name,
                "az:member": [self.iri.name(member) for member in members],
            }
            for name, members in decision.groups.items()
        ]
        answers: list[Plain] = [
            {"az:outcome": answer, "az:sentence": self.text(f"{path}.antwoorden.{answer}")}
            for answer in decision.answers
        ]
        return {
            **self.decision_card(decision),
            "dct:description": decision.question,
            "az:question": self.text(f"{path}.vraag"),
            "cccev:fulfils": self.iri.of_ruleset(),
            "cccev:hasRequirement": [self.iri.name(name) for name in decision.criteria],
            "az:answer": answers,
            "az:group": groups,
        }

    def decision_card(self, decision: Decision) -> Object:
        title = self.text(f"beslissing.{decision.name}.titel")
        kinds: list[Plain] = ["cccev:Requirement", "cccev:Criterion", "az:OrderedDecision"]
        return card(self.iri.decision(), kinds, decision.name, title) | self.bound(self.ruleset.status)

    # ----------------------------------------------------------------------------------------------------------- rules

    def rule(self, name: str) -> Object:
        """A rule as it stands last, with a version for each time in which it says something else."""
        rule = self.ruleset.rules[name]
        found = {
            **self.named(name),
            **self.explained(self.both(rule, "uitleg")),
            "dct:isPartOf": self.iri.of_ruleset(),
            **self.fulfils(rule.type),
            **self.norm(rule),
            **({"az:completeness": True} if rule.completeness else {}),
        }
        decision = self.ruleset.decision
        if decision and name in decision.criteria:
            found["sh:order"] = decision.criteria.index(name) + 1
        if rule.applies is not None:
            found["az:appliesIf"] = self.tree(rule).node(rule.applies, f"{self.iri.name(name)}#als")
        if not rule.version:
            return found | self.content(rule, self.iri.name(name))
        versions = self.ruleset.versions[name]
        holding = {id(one) for _, one in as_known(versions)}
        return found | {"az:version": [self.version(one, corrected=id(one) not in holding) for one in versions]}

    def version(self, version: Rule, corrected: bool) -> Object:
        stands = standing(version, last_framework(self.ruleset, version.validity))
        iri = self.iri.version(version.name, version.version)
        return {
            "@id": iri,
            "@type": "az:Version",
            "dct:identifier": f"{version.name}.{version.version}",
            "dct:title": self.both(version, "titel"),
            **_when(version),
            **({"az:corrected": True} if corrected else {}),
            **self.norm(stands),
            **self.content(version, iri),
        }

    def norm(self, rule: Rule) -> Object:
        """How a rule binds, and where it stands."""
        concepts = [self.iri.name(name) for name in dict.fromkeys(uses(self.ruleset, rule.name)) if self._told(name)]
        derived = rule.type == TRUTH
        return {
            **self.bound(rule.status, rule.force),
            **({"az:isLaw": False} if rule.open_question else {}),
            "az:binding": {"nl": self.nl.norm(rule), "en": self.en.norm(rule)},
            "az:citation": cited(rule.citation, self.iri),
            **({"cccev:isDerivedFrom": [self.iri.document(rule.citation.document)]} if derived else {}),
            **({"cccev:hasConcept": [*concepts]} if derived and concepts else {}),
        }

    def _told(self, name: str) -> bool:
        """Whether a name is that of a piece of information: a fact, or a rule that is worth more than ja or nee."""
        return name in self.ruleset.every_fact or (
            name in self.ruleset.versions and self.ruleset.rules[name].type != TRUTH
        )

    def content(self, rule: Rule, iri: str) -> Object:
        """What a rule, or a version of it, says."""
        if rule.open_question:
            return {"az:openQuestion": self.both(rule, "open vraag"), "az:says": {"@type": "az:Unanswered"}}
        return {"az:says": self.says(rule, iri), **({"az:advice": self.advice(rule)} if rule.advice else {})}

    def says(self, rule: Rule, iri: str) -> Plain:
        tree, at = self.tree(rule), "." if "#" in iri else "#"
        if isinstance(rule.body, ByReading):
            one = rule.body.interpretation
            bodies: list[Plain] = [
                {"az:reading": self.iri.reading(one, name), "az:says": tree.node(body, f"{iri}{at}{name}")}
                for name, body in rule.body.bodies.items()
            ]
            interpretation = self.iri.interpretation(one)
            return {"@type": "az:ByReading", "az:interpretation": interpretation, "az:underReading": bodies}
        return tree.node(rule.body, f"{iri}{at}zegt")

    def tree(self, rule: Rule) -> Tree:
        return Tree(self.iri, rule, self.phrases)

    def advice(self, rule: Rule) -> Object:
        advice = rule.advice
        assert advice
        return {
            "@type": "az:Advice",
            "az:adviceOn": advice.on,
            "az:adviceTo": advice.to,
            "az:sentence": self.both(rule, "advies"),
            "az:citation": cited(advice.citation or rule.citation, self.iri),
        }

    # ------------------------------------------------------------------------------------------------ facts, parameters

    def fact(self, fact: Fact) -> Object:
        path, bounds = f"gegevens.{fact.name}", fact.bounds
        found = {
            **self.named(fact.name),
            "cccev:expressionOfExpectedValue": accepts(fact, self.nl),
            "dct:description": self.nl.text(f"{path}.vraag"),
            "az:question": self.text(f"{path}.vraag"),
            **self.optional("az:explanation", f"{path}.uitleg"),
            **self.optional("az:decidesNothing", f"{path}.beslist niet"),
            **self.typed(fact.type),
            **({"az:untilReferenceDate": True} if bounds.to_reference else {}),
            **({"az:leastMembers": fact.at_least} if fact.at_least else {}),
            **({"az:changeable": True} if fact.changeable else {}),
            **({"az:citation": cited(fact.citation, self.iri)} if fact.citation else {}),
        }
        ends = {"minimum": bounds.low, "maximum": bounds.high, "step": bounds.step, "default": fact.default}
        for key, end in ends.items():
            if end is not None:
                found[f"az:{key}"] = literal(end, fact.type, self.iri)
        if fact.judgement:
            role = fact.judgement.role
            title: Object = {"nl": self.nl.role(role), "en": self.en.role(role)}
            found["az:judgedBy"] = {"@id": self.iri.role(role), "@type": "az:Role", "rdfs:label": title}
            found["az:indicator"] = [self.iri.name(name) for name in fact.judgement.indicators]
        if fact.computed:
            found["az:computedBy"] = self.iri.name(fact.computed.result.name)
        return found | ({"az:column": [self.iri.name(one.name) for one in fact.row]} if fact.row else {})

    def typed(self, type_: Type) -> Object:
        """What a value can be."""
        match type_:
            case Truth():
                return {"az:type": "ja/nee"}
            case Number(unit):
                return {"az:type": "getal", **({"az:unit": unit.name} if unit.name else {})}
            case Date():
                return {"az:type": "datum"}
            case Choice():
                return {"az:type": "keuze", "az:member": [*self.members(type_)]}
            case Choices(of):
                return {"az:type": "verzameling", "az:member": [*self.members(of)]}
            case Rows():
                return {"az:type": "lijst"}

    def members(self, choice: Choice) -> list[Object]:
        return [
            {
                "@id": self.iri.member(choice, member),
                "@type": "skos:Concept",
                "skos:notation": member,
                "rdfs:label": {"nl": self.nl.member(member, choice), "en": self.en.member(member, choice)},
            }
            for member in choice.members
        ]

    def parameter(self, parameter: Parameter) -> Object:
        """A parameter with each value that it had, has or will have."""
        holding = {id(row) for _, row in as_known(parameter.rows)}
        rows: list[Plain] = [
            {
                "@type": "az:Row",
                "az:value": literal(row.value, parameter.type, self.iri),
                **_when(row),
                **({} if id(row) in holding else {"az:corrected": True}),
                **self.bound(row.status),
                **({"az:verified": row.verified} if row.verified else {}),
                "az:citation": cited(row.citation, self.iri),
            }
            for row in parameter.rows
        ]
        return {
            **self.named(parameter.name),
            "dct:isPartOf": self.iri.of_ruleset(home_of(parameter.name)),
            **self.typed(parameter.type),
            **({"az:chosenBy": self.iri.name(parameter.by)} if parameter.by else {}),
            "az:row": rows,
        }

    def interpretation(self, one: Interpretation) -> Object:
        return {
            "@id": self.iri.interpretation(one.name),
            "@type": "az:Interpretation",
            "dct:identifier": one.name,
            "az:question": self.text(f"interpretaties.{one.name}.vraag"),
            "az:reading": [self.reading(one, reading) for reading in one.readings],
            "az:defaultReading": self.iri.reading(one.name, one.default),
        }

    def reading(self, one: Interpretation, reading: Reading) -> Object:
        path = f"interpretaties.{one.name}.lezingen.{reading.name}"
        return {
            "@id": self.iri.reading(one.name, reading.name),
            "@type": "az:Reading",
            "dct:identifier": reading.name,
            "dct:title": self.text(f"{path}.titel"),
            **self.optional("az:explanation", f"{path}.uitleg"),
            **({"az:citation": cited(reading.citation, self.iri)} if reading.citation else {}),
        }

    # --------------------------------------------------------------------------------------------------------- sources

    def document(self, document: Document) -> Object:
        """A source: a legal text for ELI, anything else a document; how far it binds stands at each."""
        legal = is_legal(document)
        found: Object = {
            "@id": self.iri.document(document),
            "@type": ["cccev:ReferenceFramework", "eli:LegalResource" if legal else "foaf:Document", "az:Source"],
            "dct:identifier": document.name,
            "dct:title": {"nl": document.title},
            "az:kind": document.kind,
            **self.bound(document.status),
            **({"az:year": document.year} if document.year else {}),
            **({"rdfs:comment": {"nl": document.note}} if document.note else {}),
        }
        if document.url:
            found["foaf:page"] = {"@id": document.url, "@type": "foaf:Document"}
            found |= {"az:readOn": document.read_on.isoformat()} if document.read_on else {}
        if legal:
            holds = "InForce-inForce" if document.status is Status.LAW else "InForce-notInForce"
            expression: Object = {"@type": "eli:LegalExpression", "eli:title": document.title, "eli:language": _DUTCH}
            found |= {"eli:in_force": f"eli:{holds}", "eli:is_realized_by": expression}
        return found

    def statuses(self) -> list[Object]:
        """What each status and each force says, in words; and what the reference date is called."""
        found = [_concept(iris.status(one), "az:Status", self.nl.status(one), self.en.status(one)) for one in Status]
        found += [_concept(iris.force(one), "az:Force", self.nl.force(one), self.en.force(one)) for one in Force]
        return [*found, _concept(self.iri.name(PEILDATUM), "az:ReferenceDate", "de peildatum", "the reference date")]

    # ---------------------------------------------------------------------------------------------------- small pieces

    def named(self, name: str) -> Object:
        """What a thing is, and what it is called: all that a graph says of a thing that it only mentions."""
        title: Object = {"nl": self.nl.title(name), "en": self.en.title(name)}
        return card(self.iri.name(name), self._kinds(name), name, title)

    def _kinds(self, name: str) -> list[Plain]:
        if name in self.ruleset.parameters:
            return ["az:Parameter"]
        if name in self.ruleset.every_fact:
            return ["cccev:InformationConcept", "az:Fact"]
        rule = self.ruleset.rules[name]
        kinds: list[Plain] = ["cccev:Requirement", "cccev:Criterion"]
        kinds = kinds if rule.type == TRUTH else ["cccev:InformationConcept"]
        return [*kinds, "az:Rule", *(["az:OpenQuestion"] if rule.open_question else [])]

    def fulfils(self, type_: Type) -> Object:
        return {"cccev:fulfils": self.iri.of_ruleset()} if type_ == TRUTH else {}

    def bound(self, status: Status, force: Force | None = None) -> Object:
        """How far a norm binds: whether it is law stands there as yes or no."""
        found: Object = {"az:status": iris.status(status), "az:isLaw": status is Status.LAW}
        return found | ({"az:force": iris.force(force)} if force else {})

    def explained(self, text: Object) -> Object:
        """An explanation: plain for CCCEV, and in both languages."""
        return {"dct:description": text["nl"], "rdfs:comment": text} if text["nl"] else {}

    def text(self, path: str) -> Object:
        return {"nl": self.nl.text(path), "en": self.en.text(path)}

    def both(self, rule: Rule, key: str) -> Object:
        return {"nl": self.nl.of_rule(rule, key), "en": self.en.of_rule(rule, key)}

    def optional(self, key: str, path: str) -> Object:
        return {key: self.text(path)} if self.nl.text(path) else {}


def is_legal(document: Document) -> bool:
    """Whether a document is a legal text itself."""
    return document.kind.casefold() in LEGAL_TEXTS


def _concept(iri: str, kind: str, nl: str, en: str) -> Object:
    return {"@id": iri, "@type": ["skos:Concept", kind], "rdfs:label": {"nl": nl, "en": en}}


def _when(dated: Dated) -> Object:
    """When something holds, and since when it is known."""
    start, end, known = dated.validity.start, dated.validity.end, dated.known
    days = {"az:validFrom": start, "az:validThrough": end, "az:knownSince": known}
    return {key: day.isoformat() for key, day in days.items() if day}
