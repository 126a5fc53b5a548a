"""A rule set as a whole: on every day there is what something rests on, and nothing stands there for nobody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from azrules.check import declare, words
from azrules.diagnostic import Diagnostic, Problems, every, there, together
from azrules.model.expr import Ref, walk
from azrules.model.ruleset import ByReading, Parameter, Rule, Ruleset, exprs, of_ruleset, uses
from azrules.model.timeline import Validity, span
from azrules.problems import meaning as say
from azrules.source import Span
from azrules.syntax.declarations import Document, ParameterDecl, UseDecl, mentions

_THE_RULESET, _A_RULE = ("de regelset", "the rule set"), ("een regel die erop rust", "a rule that rests on it")
_A_FACT = ("dit oordeel", "this judgement")


def _not_in_force(span: Span, name: str, lacking: Validity, user: Rule) -> Diagnostic:
    when = words.period(lacking.start, lacking.end)
    return say.NOT_IN_FORCE_THEN(span, name=name, when=when, holder=f"`{user.name}`")


def hold_together(
    document: Document,
    versions: Mapping[str, tuple[Rule, ...]],
    parameters: Mapping[str, Parameter | None],
    whole: Validity,
) -> None:
    """On every day of the whole there is a value for each parameter and a version of each rule that something rests on.

    Raises:
        Problems: the days on which something is lacking; of what was refused it says nothing.
    """
    rests: dict[str, list[tuple[Rule, Ref]]] = {}
    for rule in (rule for versions in versions.values() for rule in versions):
        for part in (part for expr in exprs(rule) for part in walk(expr) if isinstance(part, Ref)):
            rests.setdefault(part.name, []).append((rule, part))

    refused = [decl for decl in document.rules if decl.key.text not in versions]
    # a version of a refused rule may be all that needs it, and nobody knows when that holds
    unclear = {name.text for decl in refused if decl.versions[0].key for name in mentions(decl)}

    def covered(decl: ParameterDecl) -> None:
        users = [rule for rule, _ in rests.get(decl.key.text, ())]
        if not users and decl.key.text in unclear:
            return
        needed = span(users).within(whole) if users else whole
        parameter = there(parameters[decl.key.text])
        if needed:
            declare.covers(decl, parameter, needed, _THE_RULESET if needed == whole else _A_RULE)

    def held(name: str) -> None:
        lives = span(versions[name]).within(whole)
        wrong = [
            _not_in_force(part.span, name, lacking, rule)
            for rule, part in rests.get(name, ())
            if (used := rule.validity.within(whole))
            for lacking in (used.without(lives) if lives else (used,))
        ]
        if wrong:
            raise Problems(*wrong)

    together(
        lambda: every(covered, document.parameters),
        lambda: every(held, list(versions)),
        lambda: _decide_always(document, versions, whole),
    )


def _decide_always(document: Document, versions: Mapping[str, tuple[Rule, ...]], whole: Validity) -> None:
    """On every day the decision has a criterion, and what informs a judgement is there."""
    informing = [(scalar, scalar.text) for decl in document.facts for scalar in decl.indicators]
    wrong = [
        say.NOT_IN_FORCE_THEN(scalar.span, name=name, when=words.period(when.start, when.end), holder=_A_FACT)
        for scalar, name in informing
        for when in _idle(versions, [name] if name in versions else [], whole)
    ]
    if decl := document.decision:
        criteria = [scalar.text for scalar in decl.criteria if scalar.text in versions]
        for when in _idle(versions, criteria, whole):
            missing = words.period(when.start, when.end)
            wrong.append(say.DECISION_WITHOUT_CRITERIA(decl.key.span, name=decl.key.text, when=missing))
    if wrong:
        raise Problems(*wrong)


def _idle(versions: Mapping[str, tuple[Rule, ...]], names: Iterable[str], whole: Validity) -> list[Validity]:
    """The days on which none of these rules hold; none where there are no such rules."""
    left, lives = [whole], [span(versions[name]) for name in names]
    for life in lives:
        left = [part for when in left for part in when.without(life)]
    return left if lives else []


def unused(ruleset: Ruleset, others: Iterable[UseDecl]) -> Iterator[Diagnostic]:
    """What is declared and used nowhere: a forgotten fact or rule is a mistake in the text of the norm."""
    users: dict[str, str] = {}
    for name in (*ruleset.rules, *ruleset.parameters):
        for used in uses(ruleset, name):
            users.setdefault(used, name)
    informing = {name for fact in ruleset.facts.values() if fact.judgement for name in fact.judgement.indicators}
    bodies = (rule.body for versions in ruleset.versions.values() for rule in versions)
    readings = {body.interpretation for body in bodies if isinstance(body, ByReading)}
    if isinstance(ruleset.month_end, ByReading):
        readings.add(ruleset.month_end.interpretation)
    ends = {*(ruleset.decision.criteria if ruleset.decision else ()), *ruleset.outputs, *informing}
    idle = {fact.name for one in ruleset.facts.values() if one.idle for fact in one.row}
    for name, fact in ruleset.every_fact.items():
        if name not in users and name not in informing | idle and not fact.idle:
            advice = (
                "gebruik het in een regel, noem het bij `indicatoren`, of zeg met `beslist niet` waarom het er is",
                "use it in a rule, name it under `indicatoren`, or say with `beslist niet` why it is here",
            )
            yield say.UNUSED(fact.span, what=("het gegeven", "the fact"), name=name, advice=advice)
        if name in users and fact.idle:
            yield say.IDLE_BUT_USED(fact.span, name=name, rule=users[name])
    advice = ("gebruik het of haal het weg", "use it or remove it")
    for name, parameter in ruleset.parameters.items():
        if name not in users:
            yield say.UNUSED(parameter.span, what=("de parameter", "the parameter"), name=name, advice=advice)
    for name, rule in ruleset.rules.items():
        if name not in users and name not in ends and (ends - informing):
            yield say.UNUSED(rule.span, what=("de regel", "the rule"), name=name, advice=advice)
    for name, interpretation in ruleset.interpretations.items():
        if name not in readings:
            yield say.UNUSED(
                interpretation.span, what=("de interpretatie", "the interpretation"), name=name, advice=advice
            )
    for use in others:
        for scalar in use.outputs:
            if of_ruleset(use.ruleset.text, scalar.text) not in users.keys() | informing:
                yield say.UNUSED(scalar.span, what=("het resultaat", "the result"), name=scalar.text, advice=advice)
