"""A rule set and what it uses of others -> one rule set, so that every engine answers from one law.

Of another rule set comes only what the used results rest on, under names that say where it is from.  Facts keep their
names: what two rule sets ask is asked once.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property

from azrules.model import operators as op
from azrules.model.expr import Call, Const, Expr, Ref, renamed
from azrules.model.ruleset import (
    MONTH_END,
    ByReading,
    Fact,
    Interpretation,
    Parameter,
    Rule,
    Ruleset,
    newest,
    of_ruleset,
    uses,
)
from azrules.model.texts import NAMED, texts
from azrules.model.timeline import Validity, span
from azrules.model.types import TRUTH, Choice, Choices, Type


def linked(own: Ruleset) -> Ruleset:
    """The rule set with everything that the results it uses rest on."""
    for used in own.imports.values():
        own = _with(own, _Part(used.ruleset, used.outputs))
    return own


def result(ruleset: Ruleset, name: str) -> Rule | None:
    """A result as it stands in a rule set that uses it; None where there is none of that name.

    It is a rule under `resultaten`, or the decision.
    """
    part = _Part(ruleset, [name])
    versions = part.versions().get(part.name(name)) if part.reached else None
    return newest(versions) if versions else None


def asked(ruleset: Ruleset, name: str) -> Iterator[Fact]:
    """The facts that a result of a rule set rests on."""
    return (ruleset.facts[reached] for reached in _Part(ruleset, [name]).reached if reached in ruleset.facts)


def _result(ruleset: Ruleset, name: str) -> tuple[Rule, ...]:
    """The versions of a result; none where there is no result of that name."""
    if name in ruleset.outputs:
        return ruleset.versions[name]
    decision = ruleset.decision
    if decision is None or decision.name != name:
        return ()
    lives = {criterion: span(ruleset.versions[criterion]) for criterion in decision.criteria}
    pieces = [ruleset.validity]
    for life in lives.values():
        halves = ((piece.within(life), *piece.without(life)) for piece in pieces)
        pieces = [part for parts in halves for part in parts if part]

    def version(piece: Validity) -> Rule:
        criteria = tuple(_counts(ruleset.rules[one]) for one, life in lives.items() if piece.first in life)
        body = Call(op.AND, criteria, TRUTH, ruleset.span)
        rule = Rule(name, decision.title, TRUTH, body, ruleset.status, ruleset.citation, ruleset.span)
        return replace(rule, validity=piece) if len(pieces) > 1 else rule

    return tuple(map(version, pieces))


def _counts(rule: Rule) -> Expr:
    """A criterion that does not apply drops out of the conjunction."""
    ref = Ref(rule.name, TRUTH, rule.span)
    if rule.applies is None:
        return ref
    return Call(op.OR, (Call(op.NOT, (rule.applies,), TRUTH, rule.span), ref), TRUTH, rule.span)


def _with(own: Ruleset, part: _Part) -> Ruleset:
    facts = {name: fact for name, fact in part.facts() if name not in own.facts}
    digest = hashlib.sha256(f"{own.sha256} {part.ruleset.sha256}".encode()).hexdigest()
    return replace(
        own,
        roles={**_some(part.ruleset.roles, (f.judgement.role for f in facts.values() if f.judgement)), **own.roles},
        parts={**_some(part.ruleset.parts, (fact.entity for fact in facts.values())), **own.parts},
        facts={**own.facts, **facts},
        parameters={**own.parameters, **part.parameters()},
        interpretations={**own.interpretations, **part.interpretations()},
        versions={**own.versions, **part.versions()},
        month_ends={**own.month_ends, **part.month_ends()},
        english={**part.english(facts, {*own.roles, *own.parts}), **own.english},
        borrowed=own.borrowed.union(facts),
        used={**own.used, **part.ruleset.used, part.ruleset.name: part.ruleset.frameworks},
        sha256=digest,
    )


class _Part:
    """What some results of a rule set rest on, as it stands in a rule set that uses them."""

    def __init__(self, ruleset: Ruleset, outputs: Iterable[str]) -> None:
        results = {name: versions for name in outputs if (versions := _result(ruleset, name))}
        self.ruleset = replace(ruleset, versions={**ruleset.versions, **results})
        self.definitions = {MONTH_END, *self.ruleset.parameters, *self.ruleset.versions}
        self.reached = _reached(self.ruleset, results)

    @cached_property
    def taken(self) -> dict[str, None]:
        """What is reached, and what its texts need."""
        return _reached(self.ruleset, [*self.reached, *self._in_texts()])

    def name(self, name: str) -> str:
        return of_ruleset(self.ruleset.name, name) if name in self.definitions else name

    def text(self, text: str) -> str:
        """A text with the parameters in it by their new names."""
        return NAMED.sub(lambda found: f"{{{self.name(found[1])}}}", text)

    def _in_texts(self) -> Iterator[str]:
        """The parameters that the texts of what is reached name; no rule may use them."""
        for path, text in texts(self.ruleset).items():
            kind, *parts = path.split(".")
            if kind == "interpretaties" or {parts[0], ".".join(parts[:2])} & self.reached.keys():
                yield from NAMED.findall(text)

    def of(self, name: str) -> str:
        return of_ruleset(self.ruleset.name, name)

    def facts(self) -> Iterator[tuple[str, Fact]]:
        for name in self.taken:
            if (fact := self.ruleset.facts.get(name)) is not None:
                yield name, self._fact(fact)

    def _fact(self, fact: Fact) -> Fact:
        judgement = fact.judgement
        if judgement:
            judgement = replace(judgement, indicators=tuple(map(self.name, judgement.indicators)))
        return replace(
            fact,
            title=self.text(fact.title),
            question=self.text(fact.question),
            help=self.text(fact.help),
            written=self.text(fact.written),
            type=self._type(fact.type),
            judgement=judgement,
            row=tuple(map(self._fact, fact.row)),
        )

    def _type(self, type_: Type) -> Type:
        match type_:
            case Choice(labels=labels):
                return replace(type_, labels=tuple(map(self.text, labels)))
            case Choices(of):
                return Choices(replace(of, labels=tuple(map(self.text, of.labels))))
        return type_

    def parameters(self) -> dict[str, Parameter]:
        return {
            self.name(name): replace(one, name=self.name(name), title=self.text(one.title))
            for name, one in self.ruleset.parameters.items()
            if name in self.taken
        }

    def interpretations(self) -> dict[str, Interpretation]:
        bodies = [rule.body for name in self.taken for rule in self.ruleset.versions.get(name, ())]
        read = {body.interpretation for body in (*bodies, *self._ends().values()) if isinstance(body, ByReading)}
        return {
            self.of(name): replace(
                one,
                name=self.of(name),
                question=self.text(one.question),
                readings=tuple(replace(r, title=self.text(r.title), help=self.text(r.help)) for r in one.readings),
            )
            for name, one in self.ruleset.interpretations.items()
            if name in read
        }

    def versions(self) -> dict[str, tuple[Rule, ...]]:
        taken = {name: self.ruleset.versions[name] for name in self.taken if name in self.ruleset.versions}
        return {self.name(name): tuple(map(self._rule, versions)) for name, versions in taken.items()}

    def _rule(self, rule: Rule) -> Rule:
        return replace(
            rule,
            name=self.name(rule.name),
            title=self.text(rule.title),
            body=self._body(rule.body),
            applies=rule.applies and self._expr(rule.applies),
            advice=rule.advice and replace(rule.advice, text=self.text(rule.advice.text)),
            help=self.text(rule.help),
            open_question=self.text(rule.open_question),
        )

    def _body(self, body: Expr | ByReading) -> Expr | ByReading:
        if isinstance(body, ByReading):
            return ByReading(self.of(body.interpretation), {name: self._expr(one) for name, one in body.bodies.items()})
        return self._expr(body)

    def _expr(self, expr: Expr) -> Expr:
        return renamed(expr, self.name, self.text)

    def _ends(self) -> dict[str, Const | ByReading]:
        """What says which day counts at the end of a month, by its name there."""
        ends = {**self.ruleset.month_ends, MONTH_END: self.ruleset.month_end}
        return {name: end for name, end in ends.items() if name in self.taken}

    def month_ends(self) -> dict[str, Const | ByReading]:
        return {
            self.name(name): ByReading(self.of(end.interpretation), end.bodies) if isinstance(end, ByReading) else end
            for name, end in self._ends().items()
        }

    def english(self, facts: Mapping[str, Fact], told: Collection[str]) -> dict[str, str]:
        """Its English texts by their new paths; of facts only these, and no title of what has one already (`told`)."""
        found: dict[str, str] = {}
        here = {*self.versions(), *self.parameters(), *self.interpretations()}
        titled = {
            one for fact in facts.values() for one in (fact.entity, fact.judgement.role if fact.judgement else "")
        }
        titled.difference_update(told)
        for path, text in self.ruleset.english.items():
            kind, _, rest = path.partition(".")
            name, _, key = rest.partition(".")
            if kind in ("regels", "parameters", "interpretaties") and self.of(name) in here:
                found[f"{kind}.{self.of(name)}.{key}"] = self.text(text)
            elif kind == "beslissing" and key == "titel" and self.of(name) in here:
                found[f"regels.{self.of(name)}.titel"] = self.text(text)
            elif (kind in ("beoordelaars", "delen van een geval") and rest in titled) or any(
                rest.startswith(f"{fact}.") for fact in facts
            ):
                found[path] = self.text(text)
        return found


def _some(titles: Mapping[str, str], names: Iterable[str]) -> dict[str, str]:
    return {name: titles[name] for name in names if name in titles}


def _reached(ruleset: Ruleset, names: Iterable[str]) -> dict[str, None]:
    """The names that rules rest on, also through others and through what informs a judgement; theirs included."""
    found: dict[str, None] = {}
    path = [*names][::-1]
    while path:
        name = path.pop()
        if name in found:
            continue
        found[name] = None
        used = [*uses(ruleset, name)] if name in ruleset.versions or name in ruleset.parameters else []
        if fact := ruleset.facts.get(name):
            used += fact.judgement.indicators if fact.judgement else ()
            used += [ref.name for ref in (fact.computed.result, *fact.computed.asked)] if fact.computed else []
        path += used[::-1]
    return found
