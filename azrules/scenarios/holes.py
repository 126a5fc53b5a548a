"""What may stand in the holes of a step: a fact, a rule, a value, an example person; found, or said not to be there."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from azrules.check.words import listed
from azrules.diagnostic import Diagnostic, Message, Problems, near
from azrules.lang import Words as Said
from azrules.model.ruleset import Fact, Interpretation, Rule
from azrules.model.types import Type
from azrules.problems import facts as say_facts
from azrules.problems import meaning as say_meaning
from azrules.problems import scenarios as say
from azrules.run.evaluate import Answer
from azrules.scenarios.examples import Example
from azrules.scenarios.world import World
from azrules.scenarios.written import Words, node
from azrules.source import Span
from azrules.syntax import literals

ANSWERS = ("ja", "nee", "onbekend", "fout")
STANDS: Mapping[str, Answer] = {
    "voldaan": Answer.FULFILLED,
    "niet voldaan": Answer.NOT_FULFILLED,
    "onbekend": Answer.UNKNOWN,
    "niet gesteld": Answer.NOT_ASKED,
    "niet van toepassing": Answer.NOT_APPLICABLE,
    "fout": Answer.FAULT,
}
NOT_IN_FORCE = "niet van kracht"  # of a rule that does not hold on the day

Found = Mapping[str, Words]
Day = tuple[date, Span]


@dataclass(frozen=True, slots=True)
class Defined:
    """A rule or a parameter: what has a value in every case."""

    name: str
    type: Type


@dataclass(frozen=True, slots=True)
class Hole:
    """A kind of hole: how it is shown, what fits in it, and what that means; the words of the other holes help."""

    shown: str
    pattern: str
    meaning: Callable[[World, Words, Found], object]
    of_ruleset: bool = False


def _known(words: Words, known: Collection[str], message: Message, **values: Said) -> str:
    """The words, when they are a name that is known."""
    if words.text not in known:
        about = {"name": words.text, "known": listed(known), **values}
        raise Problems(Diagnostic(message, words.span, about, near(words.text, known)))
    return words.text


def _day(world: World, words: Words, found: Found) -> Day:
    return literals.day(words.text, words.span), words.span


def _person(world: World, words: Words, found: Found) -> Example:
    known = world.examples.of("personen")
    return known[_known(words, known, say.UNKNOWN_EXAMPLE, kind=("voorbeeldpersoon", "example person"))]


def _initiative(world: World, words: Words, found: Found) -> Example:
    known = world.examples.of("initiatieven")
    return known[_known(words, known, say.UNKNOWN_EXAMPLE, kind=("voorbeeldinitiatief", "example initiative"))]


def _example(world: World, words: Words, found: Found) -> Example:
    known = world.examples.of("voorbeelden")
    return known[_known(words, known, say.UNKNOWN_EXAMPLE, kind=("voorbeeld", "example"))]


_ROW = re.compile(r"(?P<rows>[^][]+)\[(?P<number>[0-9]+)\](?P<key>\.[^][]+)")


def as_counted(name: str) -> str:
    """The name of a fact with its row counted from 1, as people count and as scenarios are written."""
    return _ROW.sub(lambda row: f"{row['rows']}[{int(row['number']) + 1}]{row['key']}", name)


def from_zero(name: str) -> str:
    """The other way round: the name as a scenario writes it, with its row counted from 0."""
    return _ROW.sub(lambda row: f"{row['rows']}[{int(row['number']) - 1}]{row['key']}", name)


def _fact(world: World, words: Words, found: Found) -> Fact:
    known, row = world.ruleset.facts, _ROW.fullmatch(words.text)
    if words.text in known:
        return known[words.text]
    if row and f"{row['rows']}{row['key']}" in world.ruleset.every_fact:
        number, count = int(row["number"]), len(world.rows(known[row["rows"]]))
        if not 1 <= number <= count:
            span = words.at(*row.span("number"))
            raise Problems(say.NO_ROW(span, name=row["rows"], row=str(number), count=str(count)))
        return world.ruleset.named(f"{row['rows']}[{number - 1}]{row['key']}")
    names = [f"{fact.name}[1].{one.name.rpartition('.')[2]}" for fact in known.values() for one in fact.row]
    key = words.text.rpartition(".")[2]
    meant = next((name for name in (*known, *names) if name.rpartition(".")[2] == key), None)
    raise Problems(
        say_facts.UNKNOWN_FACT(
            words.span, name=words.text, ruleset=world.ruleset.name, near=meant or near(words.text, [*known, *names])
        )
    )


def _rule(world: World, words: Words, found: Found) -> Rule:
    known = world.ruleset.rules
    return known[_known(words, known, say_meaning.NOT_A_RULE)]


def _criterion(world: World, words: Words, found: Found) -> Rule:
    decision = world.ruleset.decision
    return world.ruleset.rules[_known(words, decision.criteria if decision else (), say.NOT_A_CRITERION)]


def _last(world: World, words: Words, found: Found) -> Rule:
    """A criterion that does not stand before the one named `first`."""
    last = _criterion(world, words, found)
    criteria = world.ruleset.decision.criteria if world.ruleset.decision else ()
    first = found["first"].text
    if first in criteria and criteria.index(last.name) < criteria.index(first):
        raise Problems(say.CRITERIA_TURNED(words.span, first=first, last=last.name))
    return last


def _defined(world: World, words: Words, found: Found) -> Defined:
    defined = world.ruleset.parameters.get(words.text) or _rule(world, words, found)
    return Defined(defined.name, defined.type)


def _interpretation(world: World, words: Words, found: Found) -> Interpretation:
    known = world.ruleset.interpretations
    return known[_known(words, known, say_meaning.UNKNOWN_INTERPRETATION)]


def _reading(world: World, words: Words, found: Found) -> str:
    interpretation = world.ruleset.interpretations.get(found["interpretation"].text)
    if interpretation is None:
        return words.text  # the hole of the interpretation says what is wrong
    known = [reading.name for reading in interpretation.readings]
    return _known(words, known, say_meaning.UNKNOWN_READING, interpretation=interpretation.name)


def _group(world: World, words: Words, found: Found) -> str:
    decision = world.ruleset.decision
    return _known(words, decision.groups if decision else (), say.UNKNOWN_GROUP)


def _advice(world: World, words: Words, found: Found) -> str:
    known = {rule.advice.to for rule in world.ruleset.rules.values() if rule.advice}
    return _known(words, sorted(known), say.UNKNOWN_ADVICE, ruleset=world.ruleset.name)


def _one_of(choices: Iterable[str]) -> Hole:
    pattern = "|".join(map(re.escape, choices))
    return Hole(f"({' | '.join(choices)})", pattern, lambda world, words, found: words.text)


_NAME = r"[^\s\"]+"
_QUOTED = r"[^\"]*"

HOLES: Mapping[str, Hole] = {
    "regelset": Hole("<naam>", _QUOTED, lambda world, words, found: world.rulesets.named(words)),
    "hervorming": Hole("<naam>", _QUOTED, lambda world, words, found: words, of_ruleset=True),
    "datum": Hole("<datum>", r"\S+", _day),
    "persoon": Hole("<naam>", _QUOTED, _person),
    "initiatief": Hole("<naam>", _QUOTED, _initiative),
    "voorbeeld": Hole("<naam>", _QUOTED, _example),
    "gegeven": Hole("<gegeven>", _NAME, _fact, of_ruleset=True),
    "waarde": Hole("<waarde>", r"\S.*", lambda world, words, found: node(words)),
    "regel": Hole("<regel>", _NAME, _rule, of_ruleset=True),
    "criterium": Hole("<criterium>", _NAME, _criterion, of_ruleset=True),
    "laatste": Hole("<criterium>", _NAME, _last, of_ruleset=True),
    "naam": Hole("<regel of parameter>", _NAME, _defined, of_ruleset=True),
    "interpretatie": Hole("<interpretatie>", _QUOTED, _interpretation, of_ruleset=True),
    "lezing": Hole("<lezing>", _QUOTED, _reading, of_ruleset=True),
    "groep": Hole("<groep>", _NAME, _group, of_ruleset=True),
    "advies": Hole("<advies>", r"\S.*", _advice, of_ruleset=True),
    "antwoord": _one_of(ANSWERS),
    "stand": _one_of((*STANDS, NOT_IN_FORCE)),
    "aantal": Hole("<aantal>", r"\d+", lambda world, words, found: int(words.text)),
    "tekst": Hole("<tekst>", ".+", lambda world, words, found: words.text),
}
