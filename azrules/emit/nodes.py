"""What is declared in a rule set -> the nodes of its linked data, one for each thing."""

from __future__ import annotations

from azrules.emit.constraints import Object, Tree, card, cited, literal
from azrules.emit.iris import Iris
from azrules.emit.sources import bound, is_legal
from azrules.model.citation import Document
from azrules.model.reform import Reform
from azrules.model.ruleset import (
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
            **bound(self.ruleset.status),
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
            **bound(reform.status),
            "az:citation": cited(reform.citation, self.iri),
        }

    def framework(self, framework: Framework) -> Object:
        return {
            "@id": self.iri.framework(framework.name),
            "@type": "az:Framework",
            "dct:title": self.text(f"kaders.{framework.name}.titel"),
            **bound(framework.status),
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
        return card(self.iri.decision(), kinds, decision.name, title) | bound(self.ruleset.status)

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
            "@type": ["az:Version", *(["az:OpenQuestion"] if version.open_question else [])],
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
            **self.binds(rule),
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
                **bound(row.status),
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

    # ---------------------------------------------------------------------------------------------------- small pieces

    def named(self, name: str) -> Object:
        """What a thing is, and what it is called: all that a graph says of a thing that it only mentions."""
        title: Object = {"nl": self.nl.title(name), "en": self.en.title(name)}
        binds = self.binds(self.ruleset.rules[name]) if name in self.ruleset.rules else {}
        return card(self.iri.name(name), self._kinds(name), name, title) | binds

    def binds(self, rule: Rule) -> Object:
        """How far a rule binds; what is an open question is no law, whatever its status."""
        return bound(rule.status, rule.force) | ({"az:isLaw": False} if rule.open_question else {})

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

    def explained(self, text: Object) -> Object:
        """An explanation: plain for CCCEV, and in both languages."""
        return {"dct:description": text["nl"], "rdfs:comment": text} if text["nl"] else {}

    def text(self, path: str) -> Object:
        return {"nl": self.nl.text(path), "en": self.en.text(path)}

    def both(self, rule: Rule, key: str) -> Object:
        return {"nl": self.nl.of_rule(rule, key), "en": self.en.of_rule(rule, key)}

    def optional(self, key: str, path: str) -> Object:
        return {key: self.text(path)} if self.nl.text(path) else {}


def _when(dated: Dated) -> Object:
    """When something holds, and since when it is known."""
    start, end, known = dated.validity.start, dated.validity.end, dated.known
    days = {"az:validFrom": start, "az:validThrough": end, "az:knownSince": known}
    return {key: day.isoformat() for key, day in days.items() if day}
