"""Outcome -> plain data for programs: the keys of `schemas/uitkomst.schema.json`, exact numbers as text."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from azrules.lang import Lang
from azrules.model.citation import Citation, Force, Status
from azrules.model.expr import Call, Choose, Const, Expr, Fold, Ref
from azrules.model.ruleset import MONTH_END, PEILDATUM, Rule
from azrules.model.types import Number, Rows, Type
from azrules.model.values import UNKNOWN, Fault, Result
from azrules.numbers import decimal, exact
from azrules.problems.faults import FAULTS
from azrules.run.evaluate import Answer, Outcome
from azrules.run.wording import Wording

Plain = None | bool | int | str | list["Plain"] | dict[str, "Plain"]


def report(outcome: Outcome, lang: Lang = "nl") -> dict[str, Plain]:
    """Everything about an answer but its receipt."""
    law, ruleset = outcome.law, outcome.law.ruleset
    wording = Wording.of(law, lang)
    data: dict[str, Plain] = {
        "ruleset": ruleset.name,
        "version": ruleset.version,
        "date": law.date.isoformat(),
        "status": ruleset.status.value,
        "reforms": [
            {
                "name": reform.name,
                "title": wording.text(f"hervormingen.{reform.name}.titel"),
                "status": reform.status.value,
            }
            for reform in ruleset.reforms
        ],
    }
    if outcome.given.name:
        data = {"case": outcome.given.name, **data}
    if ruleset.decision:
        data["outcome"] = outcome.answer if isinstance(outcome.answer, bool) else None
    data["outputs"] = outputs(outcome)
    if ruleset.decision:
        data["stopped_at"] = stopped_at(outcome)
        data["decided_by"] = list(decided_by(outcome))
    data["next_question"] = outcome.next_question.name if outcome.next_question else None
    data["missing"] = list(outcome.missing)
    data["rules"] = {
        name: _rule(outcome, wording, ruleset.rules[name], answer) for name, answer in outcome.rules.items()
    }
    data["faults"] = faults(outcome, lang)
    data["advice"] = [
        {
            "rule": rule.name,
            "to": advice.to,
            "text": wording.text(f"regels.{rule.name}.advies"),
            "source": source(advice.citation or rule.citation, rule.status, rule.force),
        }
        for rule, advice in outcome.advice
    ]
    data["computed"] = [
        {"fact": fact.name, "value": plain(outcome.value(computed.result), fact.type), "rule": computed.result.name}
        for fact in outcome.computed
        if (computed := fact.computed)
    ]
    data["assumptions"] = [{"fact": fact.name, "value": plain(fact.default, fact.type)} for fact in outcome.assumptions]
    data["judgements"] = [
        {
            "fact": fact.name,
            "role": fact.judgement.role if fact.judgement else "",
            "value": plain(outcome.given[fact.name], fact.type),
            **_judged(outcome, fact.name),
        }
        for fact in outcome.judgements
    ]
    data["readings"] = [
        {
            "interpretation": name,
            "reading": reading,
            "title": wording.text(f"interpretaties.{name}.lezingen.{reading}.titel"),
            "question": wording.text(f"interpretaties.{name}.vraag"),
            "default": reading == ruleset.interpretations[name].default,
        }
        for name, reading in outcome.readings.items()
    ]
    return data


def stopped_at(outcome: Outcome) -> str | None:
    """The first criterion that is not fulfilled or is unknown."""
    criteria = outcome.decision_rules
    return criteria[outcome.stopped].name if outcome.stopped < len(criteria) else None


def decided_by(outcome: Outcome) -> tuple[str, ...]:
    """The criteria that make the answer certain: all of them for ja, the first certain nee for nee."""
    criteria = outcome.decision_rules
    if outcome.answer is True:
        return tuple(rule.name for rule in criteria)
    return (criteria[outcome.decider].name,) if outcome.answer is False else ()


def outputs(outcome: Outcome) -> dict[str, Plain]:
    """The named results of the rule set: its decision and the rules that `resultaten` names."""
    ruleset = outcome.law.ruleset
    found: dict[str, Plain] = {}
    if ruleset.decision:
        found[ruleset.decision.name] = _output(outcome.answer, None)
    for name in ruleset.outputs:
        rule = ruleset.rules[name]
        found[name] = _output(outcome.result(rule), rule.type)
        if outcome.rules[name] is Answer.NOT_APPLICABLE:
            found[name] = {"value": None, "unit": None, "status": "not_applicable"}
    return found


def _output(result: Result, type_: Type | None) -> Plain:
    status = "unknown" if result is UNKNOWN else "fault" if isinstance(result, Fault) else "known"
    unit = (type_.unit.name or None) if isinstance(type_, Number) else None
    return {"value": plain(result, type_), "unit": unit, "status": status}


def plain(result: Result, type_: Type | None) -> Plain:
    """A result as JSON has it: numbers in their unit as text, days as ISO text, sets as a sorted list."""
    match result:
        case None | Fault():
            return None
        case bool() | str():
            return result
        case date():
            return result.isoformat()
        case int() | Fraction():
            return decimal(exact(Fraction(result) / (type_.unit.factor if isinstance(type_, Number) else 1)))
        case frozenset():
            return [*sorted(result)]
        case tuple():
            columns = type_.columns if isinstance(type_, Rows) else ()
            return [{key: plain(one, of) for (key, of), one in zip(columns, row, strict=True)} for row in result]


def _rule(outcome: Outcome, wording: Wording, rule: Rule, answer: Answer) -> Plain:
    asked = answer not in (Answer.NOT_ASKED, Answer.NOT_APPLICABLE)
    reasons = [rule.applies] if rule.applies and answer is not Answer.NOT_ASKED else []
    reasons += [outcome.law.definitions[rule.name]] if asked else []
    told = [because(outcome, wording, reason) for reason in reasons]
    if rule.open_question and asked:
        told[-1]["text"] = wording.text(f"regels.{rule.name}.open vraag")
    return {
        "status": answer.value,
        "value": plain(outcome.result(rule), rule.type) if asked else None,
        "title": wording.title(rule.name),
        "source": source(rule.citation, rule.status, rule.force),
        "because": [*told],
    }


def because(outcome: Outcome, wording: Wording, expr: Expr) -> dict[str, Plain]:
    """The reasons of an expression: its text, its value, and the reasons of the parts that its value rests on."""
    value = outcome.value(expr)
    data: dict[str, Plain] = {"text": written(expr), "value": plain(value, expr.type)}
    parts: tuple[Expr, ...] = outcome.weighed(expr)
    match expr:
        case Ref(name) if name in outcome.law.ruleset.rules:
            data |= {"kind": "rule", "name": name, "title": wording.title(name)}
            parts = (outcome.law.definitions[name],)
        case Ref(name) if name in outcome.law.ruleset.parameters:
            parameter = outcome.law.ruleset.parameters[name]
            data |= {"kind": "parameter", "name": name, "title": wording.title(name)}
            if row := outcome.row(parameter):
                data["source"] = source(row.citation, row.status, verified=row.verified)
        case Ref(name) if name in outcome.law.ruleset.every_fact:
            data |= {"kind": "fact", "name": name, "title": wording.title(name)}
        case Ref() | Const():
            data["kind"] = "constant"
        case Call(operator):
            data |= {"kind": "operator", "name": operator.name}
        case Choose(_, _, hit):
            data |= {"kind": "choice", "name": hit.value}
        case Fold(operator, rows):
            data |= {"kind": "rows", "name": operator.name}
            of_rows = [
                because(row, wording, part) | {"row": at}
                for at, row in outcome.rows_weighed(expr)
                for part in row.parts_of_row(expr)
            ]
            data["because"] = [because(outcome, wording, rows), *of_rows]
            return data
    data["because"] = [because(outcome, wording, part) for part in parts if not _fixed(part)]
    return data


def _fixed(expr: Expr) -> bool:
    """Whether an expression is the same in every case, so that it gives no reason."""
    return isinstance(expr, Const) or (isinstance(expr, Ref) and expr.name in (PEILDATUM, MONTH_END))


def written(expr: Expr) -> str:
    """What the author wrote; of a list of conditions only that it is one."""
    text = expr.span.text
    return " ".join(text.split()) if "\n" not in text else "…"


def source(citation: Citation, status: Status, force: Force | None = None, verified: str = "") -> Plain:
    """Where a norm stands and how far it binds."""
    document = citation.document
    data: dict[str, Plain] = {
        "document": document.name,
        "title": document.title,
        "place": citation.place,
        "lines": f"{citation.lines[0]}-{citation.lines[1]}" if citation.lines else None,
        "status": status.value,
    }
    data |= {"force": force.value} if force else {}
    data |= {"url": document.url} if document.url else {}
    data |= {"verified": verified} if verified else {}
    return data


def _judged(outcome: Outcome, fact: str) -> dict[str, Plain]:
    judged = outcome.given.judged.get(fact)
    if judged is None:
        return {"by": None, "on": None, "evidence": None}
    on = judged.on.isoformat() if judged.on else None
    return {"by": judged.by or None, "on": on, "evidence": judged.evidence or None}


def faults(outcome: Outcome, lang: Lang = "nl") -> list[Plain]:
    """The rules that give no answer: what is wrong and where."""
    found: list[Plain] = []
    for rule, fault in outcome.faults:
        diagnostic = FAULTS[fault.kind](fault.span or rule.span, about=fault.about)
        found.append(
            {
                "rule": rule.name,
                "code": fault.kind,
                "message": diagnostic.says(lang),
                "place": str(diagnostic.span),
            }
        )
    return found
