"""The closed table of steps in which scenarios are written.  They set named facts, ask, and compare; none knows a law.

A row is a kind (Gegeven, Als, Dan), a pattern with holes, and a function.  What stands in the holes is found before the
function is called, so that a misspelt name is shown at its place; `azrules check` goes so far, and takes no Dan.  The
function of a Dan says what it found and what was wanted: comparing is done here, once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property, partial
from textwrap import indent

from azrules.check import declare
from azrules.check.words import of_type
from azrules.diagnostic import Diagnostic, Problems, every
from azrules.lang import Lang
from azrules.lang import Words as Said
from azrules.model.ruleset import Fact, Interpretation, Rule, Ruleset
from azrules.model.types import TRUTH, Choices, Type
from azrules.model.values import UNKNOWN, Fault, Result
from azrules.problems import facts as say_facts
from azrules.problems import reading as say_reading
from azrules.problems import scenarios as say
from azrules.run.evaluate import Answer, Outcome
from azrules.run.explain import explain
from azrules.run.report import decided_by, plain, stopped_at
from azrules.scenarios.examples import Example
from azrules.scenarios.feature import Kind, Step, Table
from azrules.scenarios.holes import HOLES, NOT_IN_FORCE, STANDS, Day, Defined, Hole, as_counted
from azrules.scenarios.world import Need, World
from azrules.scenarios.written import Words
from azrules.syntax.nodes import Node, Scalar, Sequence

# ---------------------------------------------------------------------------------------------------------------- words

_STANDS = {answer: word for word, answer in STANDS.items()} | {Answer.KNOWN: "bekend"}
_SHOWN: Mapping[bool | None, str] = {True: "ja", False: "nee", UNKNOWN: "onbekend"}
_NOTHING = ("niets", "nothing")
_NOWHERE = ("nergens", "nowhere")
_STOP = ("waar de boom stopt", "where the tree stops")
_MISSING = ("wat ontbreekt", "what is missing")
_ADVICE = ("het advies", "the advice")


def _listed(names: Iterable[str]) -> Said:
    return ", ".join(names) or _NOTHING


def _facts(names: Iterable[str]) -> Said:
    return _listed(map(as_counted, names))


def _written(result: Result, type_: Type) -> str:
    """A result as it is written in a scenario."""
    match result:
        case Fault():
            return "fout"
        case None | bool():
            return _SHOWN[result]
        case frozenset():
            return f"[{', '.join(sorted(result))}]"
    return str(plain(result, type_))


def _value(value: Node, defined: Defined) -> Result:
    """The result that a value of a scenario means, of the type of what is compared with it."""
    type_ = defined.type
    if isinstance(value, Scalar) and value.empty:
        return UNKNOWN
    if isinstance(type_, Choices) and isinstance(value, Sequence):
        return frozenset(declare.member(item, type_.of) for item in value.items if isinstance(item, Scalar))
    if isinstance(value, Scalar) and not isinstance(type_, Choices):
        return declare.value(value, type_)
    found = f"`{value.span.text}`"
    raise Problems(say_facts.WRONG_VALUE(value.span, name=defined.name, wanted=of_type(type_), found=found))


def _stand(world: World, name: str) -> str:
    """How a rule stands in the case, in the words of a scenario."""
    answer = world.outcome.rules.get(name)
    return _STANDS[answer] if answer else NOT_IN_FORCE


def _groups(world: World) -> Mapping[str, tuple[str, ...]]:
    return world.ruleset.decision.groups if world.ruleset.decision else {}


# ------------------------------------------------------------------------------------------------------------ the table


_HOLE = re.compile(r"\{(\w+):(\w+)\}")


@dataclass(frozen=True, slots=True)
class Check:
    """What a Dan found and what was wanted; `holds` where that is not simply the same."""

    what: Said
    found: Said
    wanted: Said
    holds: bool | None = None


@dataclass(frozen=True)
class Row:
    """A row of the table.  `columns` are the holes of the table that belongs under the step, empty where none does."""

    kind: Kind
    pattern: str
    do: Callable[..., Check | None]
    about: tuple[Need, ...]
    gives: Need | None = None
    columns: tuple[str, ...] = ()

    @cached_property
    def holes(self) -> Mapping[str, Hole]:
        """The holes of the pattern, by the name under which the function gets what stands in them."""
        return {name: HOLES[type_] for name, type_ in _HOLE.findall(self.pattern)}

    @cached_property
    def needs(self) -> tuple[Need, ...]:
        """What the steps before it must have given."""
        named = (*self.holes.values(), *(HOLES[column] for column in self.columns))
        return (Need.RULESET, *self.about) if any(hole.of_ruleset for hole in named) else self.about

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """What the text of the step looks like."""
        # Split on holes: the text between them, then of each hole its name and its type.
        text, *rest = _HOLE.split(self.pattern)
        parts = [re.escape(text)]
        for name, type_, behind in zip(rest[::3], rest[1::3], rest[2::3], strict=True):
            parts.append(f"(?P<{name}>{HOLES[type_].pattern}){re.escape(behind)}")
        return re.compile("".join(parts))

    @cached_property
    def shown(self) -> str:
        """The step as people read it, with its keyword: `Dan stopt de boom bij <criterium>`."""
        return f"{self.kind.value} {_HOLE.sub(lambda found: HOLES[found[2]].shown, self.pattern)}"


_rows: list[Row] = []
_Do = Callable[..., Check | None]


def _row(
    kind: Kind, pattern: str, *about: Need, gives: Need | None = None, columns: tuple[str, ...] = ()
) -> Callable[[_Do], _Do]:
    def register(do: _Do) -> _Do:
        _rows.append(Row(kind, pattern, do, about, gives, columns))
        return do

    return register


def _given(pattern: str, gives: Need | None = None, columns: tuple[str, ...] = ()) -> Callable[[_Do], _Do]:
    return _row(Kind.GIVEN, pattern, gives=gives, columns=columns)


def _then(pattern: str, about: Need = Need.OUTCOME, columns: tuple[str, ...] = ()) -> Callable[[_Do], _Do]:
    """A Dan about the outcome of a case, unless it is about the rule set itself."""
    return _row(Kind.THEN, pattern, about, columns=columns)


@_given('de regelset "{ruleset:regelset}"', gives=Need.RULESET)
def _(world: World, ruleset: Ruleset) -> None:
    world.take(ruleset)


@_given('de hervorming "{reform:hervorming}"', gives=Need.RULESET)
def _(world: World, reform: Words) -> None:
    world.amend(reform)


@_given("de peildatum {day:datum}", gives=Need.DAY)
def _(world: World, day: Day) -> None:
    world.on(*day)


@_given("de regels zoals bekend op {day:datum}")
def _(world: World, day: Day) -> None:
    world.as_known_on(day[0])


@_given('het voorbeeld "{example:voorbeeld}"')
@_given('de voorbeeldpersoon "{example:persoon}"')
@_given('het voorbeeldinitiatief "{example:initiatief}"')
def _(world: World, example: Example) -> None:
    world.start_from(example)


@_given("geen initiatief")
def _(world: World) -> None:
    world.without("initiatief")


@_given("{fact:gegeven} is {value:waarde}")
def _(world: World, fact: Fact, value: Node) -> None:
    world.set(fact, value)


@_given("deze gegevens:", columns=("gegeven", "waarde"))
def _(world: World, rows: list[tuple[Fact, Node]]) -> None:
    told: dict[str, Node] = {}
    for fact, value in rows:
        if (first := told.setdefault(fact.name, value)) is not value:
            raise Problems(say_reading.DUPLICATE_KEY(value.span, name=fact.name, line=first.span.line))
        world.set(fact, value)


@_given('de lezing "{reading:lezing}" voor "{interpretation:interpretatie}"')
def _(world: World, reading: str, interpretation: Interpretation) -> None:
    world.read_as(interpretation.name, reading)


@_row(Kind.WHEN, "de beslissing wordt gevraagd", Need.RULESET, Need.DAY, gives=Need.OUTCOME)
def _(world: World) -> None:
    world.ask()


@_then("is het antwoord {answer:antwoord}")
def _(world: World, answer: str) -> Check:
    result = world.outcome.answer
    return Check(("het antwoord", "the answer"), _written(result, TRUTH), answer)


@_then("stopt de boom bij {rule:criterium}")
def _(world: World, rule: Rule) -> Check:
    return Check(_STOP, stopped_at(world.outcome) or _NOWHERE, rule.name)


@_then("stopt de boom nergens")
def _(world: World) -> Check:
    return Check(_STOP, stopped_at(world.outcome) or _NOWHERE, _NOWHERE)


@_then("beslist {rule:criterium}")
def _(world: World, rule: Rule) -> Check:
    return Check(("wat beslist", "what decides"), _listed(decided_by(world.outcome)), rule.name)


@_then("is {rule:regel} {stand:stand}")
def _(world: World, rule: Rule, stand: str) -> Check:
    return Check(rule.name, _stand(world, rule.name), stand)


@_then("zijn {first:criterium} tot en met {last:laatste} {stand:stand}")
def _(world: World, first: Rule, last: Rule, stand: str) -> Check:
    names = world.ruleset.decision.criteria if world.ruleset.decision else ()
    among = names[names.index(first.name) : names.index(last.name) + 1]
    found = {name: _stand(world, name) for name in among}
    other = [f"{name} {word}" for name, word in found.items() if word != stand]
    what = (f"{first.name} tot en met {last.name}", f"{first.name} up to and including {last.name}")
    return Check(what, _listed(other), stand, holds=not other)


@_then("heeft {defined:naam} de waarde {value:waarde}")
def _(world: World, defined: Defined, value: Node) -> Check:
    what = (f"de waarde van {defined.name}", f"the value of {defined.name}")
    wanted = _value(value, defined)
    if defined.name not in world.outcome.law.definitions:
        return Check(what, NOT_IN_FORCE, _written(wanted, defined.type))
    found = world.outcome.of(defined.name)
    return Check(what, _written(found, defined.type), _written(wanted, defined.type), holds=found == wanted)


@_then("ontbreekt niets")
def _(world: World) -> Check:
    return Check(_MISSING, _facts(world.outcome.missing), _NOTHING)


@_then("ontbreken:", columns=("gegeven",))
def _(world: World, rows: list[tuple[Fact]]) -> Check:
    return Check(_MISSING, _facts(world.outcome.missing), _facts(fact.name for (fact,) in rows))


@_then("ontbreekt onder andere {fact:gegeven}")
def _(world: World, fact: Fact) -> Check:
    missing = world.outcome.missing
    return Check(_MISSING, _facts(missing), as_counted(fact.name), holds=fact.name in missing)


@_then("is de volgende vraag {fact:gegeven}")
def _(world: World, fact: Fact) -> Check:
    asked = world.outcome.next_question
    told = as_counted(asked.name) if asked else _NOTHING
    return Check(("de volgende vraag", "the next question"), told, as_counted(fact.name))


@_then("is het advies {advice:advies}")
def _(world: World, advice: str) -> Check:
    return Check(_ADVICE, _listed(said.to for _, said in world.outcome.advice), advice)


@_then("is er geen advies")
def _(world: World) -> Check:
    return Check(_ADVICE, _listed(said.to for _, said in world.outcome.advice), _NOTHING)


@_then("rust het antwoord op het oordeel over {fact:gegeven}")
def _(world: World, fact: Fact) -> Check:
    judged = [one.name for one in world.outcome.judgements]
    what = ("de oordelen waarop het antwoord rust", "the judgements that the answer rests on")
    return Check(what, _listed(judged), fact.name, holds=fact.name in judged)


@_then('rust het antwoord op de lezing "{reading:lezing}" voor "{interpretation:interpretatie}"')
def _(world: World, reading: str, interpretation: Interpretation) -> Check:
    what = (f"de lezing van {interpretation.name}", f"the reading of {interpretation.name}")
    return Check(what, world.outcome.readings.get(interpretation.name, _NOTHING), reading)


@_then("rust het antwoord op geen enkele aanname")
def _(world: World) -> Check:
    assumed = _listed(fact.name for fact in world.outcome.assumptions)
    return Check(
        ("de aannames waarop het antwoord rust", "the assumptions that the answer rests on"), assumed, _NOTHING
    )


@_then('zegt de uitleg "{text:tekst}"')
def _(world: World, text: str) -> Check:
    said = " ".join(explain(world.outcome, "nl").split())
    found = ("een tekst waarin dat niet staat", "a text without that")
    return Check(("de uitleg", "the explanation"), found, f'"{text}"', holds=" ".join(text.split()) in said)


@_then("telt de groep {group:groep} {count:aantal} criteria", about=Need.RULESET)
def _(world: World, group: str, count: int) -> Check:
    return Check((f"de groep {group}", f"the group {group}"), str(len(_groups(world)[group])), str(count))


@_then("telt de beslissing {count:aantal} criteria", about=Need.RULESET)
def _(world: World, count: int) -> Check:
    criteria = world.ruleset.decision.criteria if world.ruleset.decision else ()
    return Check(("de beslissing", "the decision"), str(len(criteria)), str(count))


@_then("staat {rule:criterium} in de groepen {one:groep} en {other:groep}", about=Need.RULESET)
def _(world: World, rule: Rule, one: str, other: str) -> Check:
    found = {name for name, members in _groups(world).items() if rule.name in members}
    what = (f"de groepen van {rule.name}", f"the groups of {rule.name}")
    return Check(what, _listed(sorted(found)), _listed(sorted({one, other})), holds=found == {one, other})


TABLE: tuple[Row, ...] = tuple(_rows)

# -------------------------------------------------------------------------------------------------------- taking a step


class Disagreement(AssertionError):
    """A Dan that does not hold: what was expected, what is, and the explanation of the outcome it is about."""

    def __init__(self, diagnostic: Diagnostic, outcome: Outcome | None) -> None:
        super().__init__(diagnostic, outcome)
        self.diagnostic = diagnostic
        self.outcome = outcome

    def render(self, lang: Lang = "nl", colour: bool = False) -> str:
        """The message as the terminal shows it."""
        said = self.diagnostic.render(lang, colour)
        return f"{said}\n\n{indent(explain(self.outcome, lang), '  ')}" if self.outcome else said

    def __str__(self) -> str:
        return self.render()


def row_of(step: Step) -> Row:
    """The row of the table that a step is.

    Raises:
        Problems: no row fits, or what stands under the step does not belong there.
    """
    if step.kind is None:
        raise Problems(say.STEP_WITHOUT_KIND(step.keyword.span, keyword=step.keyword.text))
    row = next((row for row in TABLE if row.kind is step.kind and row.regex.fullmatch(step.words.text)), None)
    if row is None:
        raise Problems(say.UNKNOWN_STEP(step.words.span, step=step.words.text, near=_nearest(step)))
    if step.text:
        raise Problems(say.ATTACHED(step.text, what=("een tekstblok", "a text block")))
    if step.table and not row.columns:
        raise Problems(say.ATTACHED(step.table[0][0].span, what=("een tabel", "a table")))
    head = tuple(cell.text for cell in step.table[0]) if step.table else ()
    if head != row.columns or (step.table is not None and len(step.table) < 2):
        span = step.table[0][0].span.to(step.table[0][-1].span) if step.table else step.words.span
        raise Problems(say.NEEDS_TABLE(span, columns=f"| {' | '.join(row.columns)} |"))
    return row


def understood(world: World, step: Step) -> Callable[[], None]:
    """What a step does, ready to be done: all that it names was found.

    Raises:
        Problems: no such step, one that must come before it is missing, and each name in it that does not exist.
    """
    row = row_of(step)
    if missing := next((need for need in row.needs if need not in world.ready), None):
        raise Problems(say.STEP_BEFORE(step.words.span, step=missing.value))
    matched = row.regex.fullmatch(step.words.text)
    assert matched, "the row fits the step"
    found = {name: step.words.part(*matched.span(name)) for name in row.holes}
    meant = every(lambda name: row.holes[name].meaning(world, found[name], found), row.holes)
    resolved: dict[str, object] = dict(zip(row.holes, meant, strict=True))
    if row.columns:
        resolved["rows"] = _rows_of(world, row, step.table or ())
    return partial(_take, world, step, row, resolved)


def _rows_of(world: World, row: Row, table: Table) -> list[tuple[object, ...]]:
    def cells(words: tuple[Words, ...]) -> tuple[object, ...]:
        pairs = zip(row.columns, words, strict=True)
        return tuple(every(lambda pair: HOLES[pair[0]].meaning(world, pair[1], {}), pairs))

    return every(cells, table[1:])


def _take(world: World, step: Step, row: Row, resolved: Mapping[str, object]) -> None:
    check = row.do(world, **resolved)
    if check is None or (check.found == check.wanted if check.holds is None else check.holds):
        return
    diagnostic = say.NOT_AS_EXPECTED(step.words.span, what=check.what, found=check.found, wanted=check.wanted)
    raise Disagreement(diagnostic, world.outcome if Need.OUTCOME in row.needs else None)


_VARIES = re.compile(r'"[^"]*"|<[^<>]*>|\([^()]*\)|\S*[\d_.]\S*')


def _nearest(step: Step) -> str | None:
    """The row that was perhaps meant, as people read it: it fits under another keyword, or it is alike."""
    fitting = next((row.shown for row in TABLE if row.regex.fullmatch(step.words.text)), None)
    alike = {_VARIES.sub("…", row.shown.partition(" ")[2]): row.shown for row in TABLE if row.kind is step.kind}
    close = get_close_matches(_VARIES.sub("…", step.words.text), alike, n=1, cutoff=0.6)
    return fitting or (alike[close[0]] if close else None)
