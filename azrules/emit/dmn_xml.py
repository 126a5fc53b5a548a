"""Decision model -> DMN 1.5 in XML, with a diagram; the same law always gives the same text.

What people read stands there in one language, as a model of DMN has one.  How far each norm binds stands in the
description of its decision, and the documents that rules cite are knowledge sources.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import Final

from azrules.emit import drd
from azrules.emit.dmn import Asked, Decided, Model, Table, model
from azrules.emit.feel import quoted
from azrules.emit.functions import Function
from azrules.emit.vocabulary import BASE
from azrules.lang import Lang
from azrules.model.citation import Citation, Document
from azrules.model.ruleset import PEILDATUM, Law
from azrules.model.timeline import as_known
from azrules.model.types import Choice, Choices, Date, Number, Rows, Truth, Type
from azrules.run.phrases import accepts
from azrules.run.wording import Wording

MODEL: Final = "https://www.omg.org/spec/DMN/20230324/MODEL/"
_DIAGRAM: Final = {
    "xmlns:dmndi": "https://www.omg.org/spec/DMN/20230324/DMNDI/",
    "xmlns:dc": "http://www.omg.org/spec/DMN/20180521/DC/",
    "xmlns:di": "http://www.omg.org/spec/DMN/20180521/DI/",
}
# What no text of XML 1.0 may contain, whatever stands in a rule file.
_ILLEGAL: Final = re.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")


def write(law: Law, lang: Lang = "nl", base: str = BASE) -> str:
    """The decision model of a law as the text of a file."""
    root = _Writer(model(law), lang).definitions(base)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}'


def not_said(law: Law, lang: Lang = "nl") -> list[tuple[str, str]]:
    """The rules that DMN cannot say, each with why; they are inputs of the model."""
    return [(one.name, one.unsaid[lang == "en"]) for one in model(law).unsaid if one.unsaid]


class _Writer:
    """The elements of one model, in one language."""

    def __init__(self, model: Model, lang: Lang) -> None:
        self.model = model
        self.law = model.law
        self.ruleset = model.law.ruleset
        self.words = Wording.of(model.law, lang)
        self.lang = lang
        self.say = self.words.pick
        self.documents: dict[str, Document] = {}

    def definitions(self, base: str) -> ET.Element:
        ruleset = self.ruleset
        root = ET.Element(
            "definitions",
            {
                "xmlns": MODEL,
                **_DIAGRAM,
                "id": "model",
                "name": ruleset.name,
                "namespace": f"{base}{ruleset.name}/{self.law.date.isoformat()}",
                "exporter": "azrules",
            },
        )
        _text(root, "description", self.described())
        root.extend(self.types())
        root.extend([self.input(one) for one in self.model.asked])
        decisions = [self.decision(one) for one in self.model.decided]
        root.extend([self.function(one) for one in self.model.functions])
        root.extend(decisions)
        root.extend([self.source(one) for one in self.documents.values()])
        for one in self.model.unsaid:
            root.extend(self.annotation(one))
        root.append(drd.diagram(self.model, self.id))
        return root

    def described(self) -> str:
        """What the model is: of which rules, on which day, under which readings, and what it leaves out."""
        said = [
            f"{self.words.text('regelset.titel')} ({self.ruleset.name} {self.ruleset.version})",
            self.words.status(self.ruleset.status),
            self.say("Peildatum: ", "Reference date: ") + self.law.date.isoformat(),
            *(self.words.reform(reform) for reform in self.ruleset.reforms),
            *(self.reading(name, reading) for name, reading in self.law.readings.items()),
            self.say(
                "Een antwoord dat null is, betekent: onbekend.",
                "An answer that is null means: unknown.",
            ),
            *(f"{self.words.title(one.name)} ({one.name}): {self.why(one)}" for one in self.model.unsaid),
        ]
        return "\n".join(said)

    def reading(self, name: str, reading: str) -> str:
        path = f"interpretaties.{name}"
        title = self.words.text(f"{path}.lezingen.{reading}.titel")
        return f"{self.words.text(f'{path}.vraag')} {name} = {reading}: {title}"

    def why(self, one: Asked) -> str:
        assert one.unsaid
        word = self.say("staat niet in DMN, en wordt gevraagd", "is not in DMN, and is asked")
        return f"{word}: {one.unsaid[self.lang == 'en']}"

    # ----------------------------------------------------------------------------------------------------------- types

    def types(self) -> list[ET.Element]:
        """A type for each choice, as the facts have them; that nobody told is allowed."""
        found: dict[str, ET.Element] = {}
        types = [*(one.type for one in self.model.asked), *(one.type for one in self.model.decided)]
        for type_ in types:
            choice = type_.of if isinstance(type_, Choices) else type_
            if not isinstance(choice, Choice) or self.type(type_) in found:
                continue
            item = ET.Element("itemDefinition", {"name": self.type(type_)})
            if isinstance(type_, Choices):
                item.set("isCollection", "true")
            _text(item, "typeRef", "string")
            allowed = ET.SubElement(item, "allowedValues")
            _text(allowed, "text", ", ".join([*map(quoted, choice.members), "null"]))
            found[self.type(type_)] = item
        return [*found.values()]

    def type(self, type_: Type) -> str:
        match type_:
            case Truth():
                return "boolean"
            case Number():
                return "number"
            case Date():
                return "date"
            case Choice(name):
                return f"t_{_word(name)}"
            case Choices(of):
                return f"ts_{_word(of.name)}"
            case Rows():
                raise AssertionError("what is asked of rows is not said in DMN")

    # ------------------------------------------------------------------------------------------------ inputs, decisions

    def input(self, one: Asked) -> ET.Element:
        found = self.element("inputData", one.name)
        _text(found, "description", self.why(one) if one.unsaid else self.question(one.name))
        self.variable(found, one.name, one.type)
        return found

    def question(self, name: str) -> str:
        fact = self.ruleset.every_fact[name]
        return f"{self.words.question(name)} ({accepts(fact, self.words)})"

    def decision(self, one: Decided) -> ET.Element:
        found = self.element("decision", one.name)
        decision = self.ruleset.decision
        ordered = bool(decision and decision.name == one.name)
        citation, said = self.norm(one.name)
        _text(found, "description", said)
        if decision and ordered:
            _text(found, "question", self.words.text(f"beslissing.{one.name}.vraag"))
            answers = [self.words.text(f"beslissing.{one.name}.antwoorden.{a}") for a in decision.answers]
            _text(found, "allowedAnswers", " / ".join(answers))
        self.variable(found, one.name, one.type)
        asked = {asked.name for asked in self.model.asked}
        for used in one.uses:
            kind = "requiredInput" if used in asked else "requiredDecision"
            self.requirement(found, "informationRequirement", kind, one.name, self.id(used))
        for function in one.functions:
            self.requirement(found, "knowledgeRequirement", "requiredKnowledge", one.name, f"f_{function.name}")
        if citation:
            self.documents[citation.document.name] = citation.document
            document = _source_id(citation.document)
            self.requirement(found, "authorityRequirement", "requiredAuthority", one.name, document)
        found.append(self.table(one) if isinstance(one.logic, Table) else self.literal(one.logic, one.type))
        return found

    def norm(self, name: str) -> tuple[Citation | None, str]:
        """How far what stands under a name binds, and where it stands."""
        ruleset = self.ruleset
        if name == PEILDATUM:
            return None, self.say("De dag waarvoor de regels gelden.", "The day for which the rules hold.")
        if rule := ruleset.rules.get(name):
            return rule.citation, f"{self.words.norm(rule)}. {self.words.where(rule.citation)}"
        if parameter := ruleset.parameters.get(name):
            rows = [row for when, row in as_known(parameter.rows, self.law.known_on) if self.law.date in when]
            row = (rows or [*parameter.rows])[0]
            unit = parameter.type.unit.name if isinstance(parameter.type, Number) else ""
            said = f"{self.words.status(row.status)}. {self.words.where(row.citation)}"
            return row.citation, f"{said}{self.say(' Eenheid: ', ' Unit: ') + unit if unit else ''}"
        return ruleset.citation, f"{self.words.status(ruleset.status)}. {self.words.where(ruleset.citation)}"

    def requirement(self, inside: ET.Element, kind: str, what: str, name: str, href: str) -> None:
        found = ET.SubElement(inside, kind, {"id": drd.requirement(self.id(name), href)})
        ET.SubElement(found, what, {"href": f"#{href}"})

    def literal(self, text: str, type_: Type) -> ET.Element:
        found = ET.Element("literalExpression", {"typeRef": self.type(type_)})
        _text(found, "text", text)
        return found

    def table(self, one: Decided) -> ET.Element:
        assert isinstance(one.logic, Table)
        decision = self.ruleset.decision
        ordered = decision.criteria if decision and one.name == decision.name else ()
        labels = [self.words.title(name) for name in ordered] or one.logic.conditions
        policy = "ANY" if ordered else "UNIQUE"
        found = ET.Element("decisionTable", {"hitPolicy": policy, "typeRef": self.type(one.type)})
        for condition, label in zip(one.logic.conditions, labels, strict=True):
            clause = ET.SubElement(found, "input", {"label": _legal(label)})
            expression = ET.SubElement(clause, "inputExpression", {"typeRef": "boolean"})
            _text(expression, "text", condition)
        ET.SubElement(found, "output", {"typeRef": self.type(one.type)})
        for row in one.logic.rows:
            rule = ET.SubElement(found, "rule")
            for when in row.when:
                _text(ET.SubElement(rule, "inputEntry"), "text", "-" if when is None else str(when).lower())
            _text(ET.SubElement(rule, "outputEntry"), "text", row.then)
        return found

    def function(self, one: Function) -> ET.Element:
        found = ET.Element("businessKnowledgeModel", {"id": f"f_{one.name}", "name": one.name})
        _text(found, "description", one.says[self.lang == "en"])
        ET.SubElement(found, "variable", {"name": one.name})
        logic = ET.SubElement(found, "encapsulatedLogic")
        for name, type_ in one.parameters.items():
            ET.SubElement(logic, "formalParameter", {"name": name, "typeRef": type_})
        _text(ET.SubElement(logic, "literalExpression", {"typeRef": "date"}), "text", one.body)
        return found

    def source(self, document: Document) -> ET.Element:
        """A document, with what it is and how far it binds."""
        found = ET.Element("knowledgeSource", {"id": _source_id(document), "name": _legal(document.title)})
        if document.url:
            found.set("locationURI", _legal(document.url))
        _text(found, "type", f"{document.kind}: {self.words.status(document.status)}")
        return found

    def annotation(self, one: Asked) -> list[ET.Element]:
        """That a rule is not said, as a note beside its input."""
        note = ET.Element("textAnnotation", {"id": f"n_{self.id(one.name)}"})
        _text(note, "text", self.why(one))
        line = ET.Element("association", {"id": f"l_{self.id(one.name)}"})
        ET.SubElement(line, "sourceRef", {"href": f"#{self.id(one.name)}"})
        ET.SubElement(line, "targetRef", {"href": f"#n_{self.id(one.name)}"})
        return [note, line]

    # ---------------------------------------------------------------------------------------------------- small pieces

    def element(self, kind: str, name: str) -> ET.Element:
        return ET.Element(
            kind, {"id": self.id(name), "name": self.model.names[name], "label": _legal(self.title(name))}
        )

    def title(self, name: str) -> str:
        decision = self.ruleset.decision
        return (
            self.words.text(f"beslissing.{name}.titel")
            if decision and decision.name == name
            else self.words.title(name)
        )

    def variable(self, inside: ET.Element, name: str, type_: Type) -> None:
        ET.SubElement(inside, "variable", {"name": self.model.names[name], "typeRef": self.type(type_)})

    def id(self, name: str) -> str:
        return f"d_{self.model.names[name]}"


def _source_id(document: Document) -> str:
    return f"s_{_word(document.name)}"


def _word(name: str) -> str:
    return re.sub(r"\W", "_", name)


def _text(inside: ET.Element, tag: str, text: str) -> None:
    ET.SubElement(inside, tag).text = _legal(text)


def _legal(text: str) -> str:
    return _ILLEGAL.sub("\ufffd", text)
