"""Law -> plain data, from which another engine answers; its shape is `schemas/wet.schema.json`.

Everything that an answer tells is in it, in both languages, so that whoever has the data needs no rule files.  Numbers
are exact and stand there as text (`1/3`): in an expression in the base of their unit, elsewhere in the unit itself.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Final

from azrules.model import operators as op
from azrules.model.citation import Citation
from azrules.model.expr import Call, Choose, Const, Expr, Fold, Hit, Ref
from azrules.model.ruleset import MONTH_END, ByReading, Fact, Interpretation, Law, Parameter, Rule, Ruleset, mention
from azrules.model.timeline import Validity, as_known
from azrules.model.types import Choice, Choices, Date, Number, Rows, Truth, Type
from azrules.model.units import WORDS, Unit
from azrules.model.values import Fault, Result
from azrules.numbers import decimal
from azrules.problems.faults import FAULTS
from azrules.run.form import entities
from azrules.run.report import Plain, plain, source, written
from azrules.run.wording import Wording
from azrules.source import Span

FORMAT: Final = "1"

Object = dict[str, Plain]


def write(law: Law, period: Validity | None = None) -> str:
    """The data of a law as the text of a file: the same law always gives the same text."""
    return json.dumps(data(law, period), ensure_ascii=False, separators=(",", ":"))


def data(law: Law, period: Validity | None = None) -> Object:
    """Everything that answers of a law rest on, and everything that they tell.

    `period` has the days on which the rules are these (`emit.periods`): only its own, where none is given.
    """
    period = period or Validity(law.date, law.date)
    ruleset, said = law.ruleset, _Said.of(law)
    decision, used = ruleset.decision, _used(ruleset)
    return {
        "format": FORMAT,
        "ruleset": ruleset.name,
        "version": ruleset.version,
        "title": said.text("regelset.titel"),
        "status": ruleset.status.value,
        "source": source(ruleset.citation, ruleset.status),
        "date": law.date.isoformat(),
        "period": _days(period),
        "known_on": law.known_on.isoformat() if law.known_on else None,
        "reforms": [
            {
                "name": reform.name,
                "title": said.text(f"hervormingen.{reform.name}.titel"),
                "status": reform.status.value,
            }
            for reform in ruleset.reforms
        ],
        "readings": {**law.readings},
        "interpretations": [_interpretation(one, said) for one in ruleset.interpretations.values()],
        "used": [{"name": name, "title": _Said.at_all_times(one).text("regelset.titel")} for name, one in used.items()],
        "parts": [{"name": name, "title": said.part(name)} for name in entities(ruleset.facts.values())],
        "facts": [
            {**_fact(fact, said), **({"ruleset": _home(name, used)} if name in ruleset.borrowed else {})}
            for name, fact in ruleset.facts.items()
        ],
        "parameters": [_parameter(parameter, law, said) for parameter in ruleset.parameters.values()],
        "month_ends": [
            {"name": name, "body": _body(body)}
            for name, body in {MONTH_END: ruleset.month_end, **ruleset.month_ends}.items()
        ],
        "rules": [_rule(rule, said) for rule in ruleset.rules.values()],
        "decision": {
            "name": decision.name,
            "title": said.text(f"beslissing.{decision.name}.titel"),
            "question": said.text(f"beslissing.{decision.name}.vraag"),
            "criteria": [*decision.criteria],
            "answers": {one: said.text(f"beslissing.{decision.name}.antwoorden.{one}") for one in decision.answers},
        }
        if decision
        else None,
        "outputs": [*ruleset.outputs],
        "units": {name: {"nl": [*word.nl], "en": [*word.en]} for name, word in WORDS.items()},
        "faults": {kind: {"nl": message.nl[0], "en": message.en[0]} for kind, message in FAULTS.items()},
    }


class _Said:
    """The texts of a law, or of a rule set, in both languages."""

    def __init__(self, nl: Wording, en: Wording) -> None:
        self.nl, self.en = nl, en

    @classmethod
    def of(cls, law: Law) -> _Said:
        return cls(Wording.of(law, "nl"), Wording.of(law, "en"))

    @classmethod
    def at_all_times(cls, ruleset: Ruleset) -> _Said:
        return cls(Wording(ruleset, "nl"), Wording(ruleset, "en"))

    def text(self, path: str) -> Object:
        return {"nl": self.nl.text(path), "en": self.en.text(path)}

    def optional(self, key: str, path: str) -> Object:
        """The text under a key, where there is one."""
        return {key: self.text(path)} if self.nl.text(path) else {}

    def title(self, name: str) -> Object:
        return {"nl": self.nl.title(name), "en": self.en.title(name)}

    def part(self, name: str) -> Object:
        return {"nl": self.nl.part(name), "en": self.en.part(name)}

    def role(self, name: str) -> Object:
        return {"nl": self.nl.role(name), "en": self.en.role(name)}

    def exception(self, rule: Rule, at: int) -> Object:
        path = f"regels.{rule.name}.behalve.{at}"
        return {"nl": self.nl.text(path), "en": self.en.text(path)}

    def member(self, name: str, choice: Choice) -> Object:
        return {"nl": self.nl.member(name, choice), "en": self.en.member(name, choice)}


def _used(ruleset: Ruleset) -> dict[str, Ruleset]:
    """The rule sets that a rule set uses, also through others, by name."""
    found: dict[str, Ruleset] = {}
    for one in ruleset.imports.values():
        found |= {one.ruleset.name: one.ruleset, **_used(one.ruleset)}
    return {name: found[name] for name in ruleset.used}


def _home(fact: str, used: Mapping[str, Ruleset]) -> str:
    """The rule set that declares a borrowed fact."""
    return next(name for name, ruleset in used.items() if fact in ruleset.own_facts)


# ----------------------------------------------------------------------------------------------------- what is declared


def _interpretation(one: Interpretation, said: _Said) -> Object:
    path = f"interpretaties.{one.name}"
    return {
        "name": one.name,
        "question": said.text(f"{path}.vraag"),
        "readings": [
            {"name": reading.name, "title": said.text(f"{path}.lezingen.{reading.name}.titel")}
            for reading in one.readings
        ],
        "default": one.default,
    }


def _fact(fact: Fact, said: _Said) -> Object:
    path, bounds, type_ = f"gegevens.{fact.name}", fact.bounds, fact.type
    step = None if bounds.step is None else plain(bounds.step, type_)
    ends = {"low": plain(bounds.low, type_), "high": plain(bounds.high, type_), "step": step}
    found: Object = {
        "name": fact.name,
        "title": said.title(fact.name),
        "question": said.text(f"{path}.vraag"),
        **said.optional("help", f"{path}.uitleg"),
        **_type(type_, said),
        **{key: end for key, end in ends.items() if end is not None},
    }
    found |= {"to_reference": True} if bounds.to_reference else {}
    found |= {"at_least": fact.at_least} if fact.at_least else {}
    found |= {"default": plain(fact.default, type_)} if fact.default is not None else {}
    found |= {"changeable": True} if fact.changeable else {}
    if fact.judgement:
        role = fact.judgement.role
        found["judgement"] = {"role": role, "title": said.role(role), "indicators": [*fact.judgement.indicators]}
    if fact.computed:
        asked = [one.name for one in fact.computed.asked]
        found["computed"] = {"rule": fact.computed.result.name, "asked": [*asked]}
    found |= {"row": [_fact(one, said) for one in fact.row]} if fact.row else {}
    return found


def _type(type_: Type, said: _Said) -> Object:
    """What a value can be, and what people read of it."""
    match type_:
        case Truth():
            return {"type": "truth"}
        case Number(unit):
            return {"type": "number", **_unit(unit)}
        case Date():
            return {"type": "date"}
        case Choice():
            return {"type": "choice", "members": _members(type_, said)}
        case Choices(of):
            return {"type": "choices", "members": _members(of, said)}
        case Rows():
            return {"type": "rows"}


def _members(choice: Choice, said: _Said) -> list[Plain]:
    return [{"name": member, "title": said.member(member, choice)} for member in choice.members]


def _parameter(parameter: Parameter, law: Law, said: _Said) -> Object:
    """Its rows as they are known: all of them where a fact chooses, else the one of the day."""
    by = law.ruleset.facts[parameter.by] if parameter.by else None
    rows: list[Plain] = [
        {
            **_days(when),
            "value": plain(row.value, parameter.type),
            "source": source(row.citation, row.status, verified=row.verified),
        }
        for when, row in as_known(parameter.rows, law.known_on)
        if by or law.date in when
    ]
    return {
        "name": parameter.name,
        "title": said.title(parameter.name),
        **_type(parameter.type, said),
        **({"by": _expr(mention(by, parameter.span))} if by else {}),
        "rows": rows,
        "body": _expr(law.definitions[parameter.name]),
    }


def _days(when: Validity) -> Object:
    return {
        "from": when.start.isoformat() if when.start else None,
        "to": when.end.isoformat() if when.end else None,
    }


def _rule(rule: Rule, said: _Said) -> Object:
    path = f"regels.{rule.name}"
    found: Object = {
        "name": rule.name,
        "title": said.title(rule.name),
        **said.optional("help", f"{path}.uitleg"),
        **_type(rule.type, said),
        "source": source(rule.citation, rule.status, rule.force),
        "place": str(rule.span),
    }
    found |= {"applies": _expr(rule.applies)} if rule.applies is not None else {}
    found["body"] = _body(rule.body)
    if count := _exceptions(rule):
        found["exceptions"] = [said.exception(rule, at) for at in range(count)]
    if rule.advice:
        found["advice"] = {
            "on": rule.advice.on,
            "to": rule.advice.to,
            "text": said.text(f"{path}.advies"),
            "source": source(_advising(rule.advice.citation, rule), rule.status, rule.force),
        }
    return found | said.optional("open_question", f"{path}.open vraag")


def _exceptions(rule: Rule) -> int:
    """How many exceptions a rule has: the cases of what it says, which must agree."""
    bodies = rule.body.bodies.values() if isinstance(rule.body, ByReading) else (rule.body,)
    return max(len(one.cases) if isinstance(one, Choose) and one.hit is Hit.AGREE else 0 for one in bodies)


def _advising(citation: Citation | None, rule: Rule) -> Citation:
    return citation or rule.citation


# ---------------------------------------------------------------------------------------------------------- expressions


def _body(body: Expr | ByReading) -> Plain:
    """An expression, or one for each reading of an interpretation: so that it can be asked under another one."""
    if isinstance(body, ByReading):
        return {"interpretation": body.interpretation, "bodies": {one: _expr(e) for one, e in body.bodies.items()}}
    return _expr(body)


def _expr(expr: Expr) -> Plain:
    """An expression: its kind, what the author wrote, and where a fault of its own would stand."""
    found: Object
    match expr:
        case Const(value):
            return {"const": _constant(value), **_told(expr)}
        case Ref(name):
            return {"ref": name, **_told(expr)}
        case Call(operator, args):
            found = {"call": operator.name, "args": [*map(_expr, args)], **_told(expr)}
            return found | (_place(expr.span) if operator.faults else {})
        case Choose(cases, otherwise, hit):
            listed: list[Plain] = [
                {
                    "when": _expr(case.when),
                    "then": _expr(case.then),
                    **(_place(case.when.span) if hit is Hit.ONLY else {}),
                }
                for case in cases
            ]
            found = {"choose": hit.value, "cases": listed, "otherwise": _expr(otherwise), **_told(expr)}
            return found | (_place(expr.span) if hit in (Hit.AGREE, Hit.ONLY) else {})
        case Fold(operator, rows, each, when=when):
            found = {"fold": operator.name, "rows": _expr(rows), "each": _expr(each), **_told(expr)}
            found |= {"when": _expr(when)} if when is not None else {}
            return found | (_place(expr.span) if operator in (op.MINIMUM, op.MAXIMUM) else {})


def _told(expr: Expr) -> Object:
    """What reasons tell of an expression: its text, and the unit in which its value is told."""
    unit: Object = _unit(expr.type.unit) if isinstance(expr.type, Number) else {}
    return {"text": written(expr), **unit}


def _unit(unit: Unit) -> Object:
    """The name of a unit, and how much one of it is in the base; neither where there is nothing to say."""
    named: Object = {"unit": unit.name} if unit.name else {}
    return named | ({"factor": decimal(unit.factor)} if unit.factor != 1 else {})


def _place(span: Span) -> Object:
    return {"place": str(span)}


def _constant(result: Result) -> Plain:
    match result:
        case None:
            return {"unknown": True}
        case Fault(kind, span, about):
            where: Object = _place(span) if span else {}
            return {"fault": kind, **({"about": about} if about else {}), **where}
        case bool():
            return {"truth": result}
        case int() | Fraction():
            return {"number": decimal(result)}
        case date():
            return {"date": result.isoformat()}
        case str():
            return {"choice": result}
        case frozenset():
            return {"choices": [*sorted(result)]}
    raise AssertionError("nobody writes rows in a rule")
