"""What somebody gave -> Given: each fact with its type, within its range, or a message that says where it is not.

Facts come as nodes of a file here, and as plain Python values from a program in `check.program`, with the same checks.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from azrules.check import declare, words
from azrules.diagnostic import Diagnostic, Problems, every, near
from azrules.lang import Lang
from azrules.model import bounds, show
from azrules.model.bounds import Outside
from azrules.model.given import Given, Judged
from azrules.model.ruleset import PEILDATUM, Fact, Law, Ruleset
from azrules.model.timeline import in_force
from azrules.model.types import Choice, Choices, Date, Number, Truth
from azrules.model.units import EURO
from azrules.model.values import UNKNOWN, Result, Value
from azrules.numbers import exact
from azrules.problems import facts as say
from azrules.source import Source, Span
from azrules.syntax import literals
from azrules.syntax.nodes import Entry, Node, Scalar, Sequence, Style, kind
from azrules.syntax.nodes import Mapping as MappingNode

NAME = "naam"
JUDGED = ("waarde", "door", "op", "grond")
A_TEXT = ("een tekst", "a text")


# ------------------------------------------------------------------------------------------------------ cases of a file


@dataclass(frozen=True, slots=True)
class Case:
    """One case of a facts file: a node for each part (`persoon`, `initiatief`), perhaps a name and a reference date."""

    name: str
    date: Scalar | None
    parts: Mapping[str, MappingNode]
    span: Span


def cases(root: Node, ruleset: Ruleset) -> list[Case]:
    """The cases of a facts file: one, or a list; a part that is a list (three initiatives) gives a case for each.

    Raises:
        Problems: something that is no case, a part that the rule set does not know.
    """
    if isinstance(root, Sequence):
        return [case for found in every(lambda node: cases(node, ruleset), root.items) for case in found]
    entities = list(dict.fromkeys(fact.entity for fact in ruleset.facts.values()))
    allowed = [*entities, PEILDATUM, NAME]
    if not isinstance(root, MappingNode):
        raise Problems(say.NOT_A_CASE(root.span, found=kind(root), known=words.listed(allowed)))
    wrong = [
        unknown_entity(entry.key.span, entry.key.text, allowed, ruleset)
        for entry in root.entries
        if entry.key.text not in allowed
    ]
    if wrong:
        raise Problems(*wrong)
    name = _text(root.get(NAME), NAME)
    combined: list[dict[str, MappingNode]] = [{}]
    for entity, nodes in zip(entities, every(lambda entity: _parts(root.entry(entity)), entities), strict=True):
        combined = [{**parts, entity: node} for parts in combined for node in nodes] if nodes else combined
    day = _day_written(root.get(PEILDATUM), PEILDATUM)
    return [Case(_case_name(name, parts, len(combined) > 1), day, parts, root.span) for parts in combined]


def unknown_entity(span: Span, name: str, known: list[str], ruleset: Ruleset) -> Diagnostic:
    facts = [fact.name for fact in ruleset.facts.values() if fact.key == name]
    meant = near(name, known) or next(iter(facts), None)
    return say.UNKNOWN_ENTITY(span, ruleset=ruleset.name, name=name, known=words.listed(known), near=meant)


def _parts(entry: Entry | None) -> list[MappingNode]:
    if entry is None or (isinstance(entry.value, Scalar) and entry.value.empty):
        return []
    nodes = entry.value.items if isinstance(entry.value, Sequence) else (entry.value,)
    wrong = [
        say.NOT_FACTS(node.span, name=entry.key.text, found=kind(node))
        for node in nodes
        if not isinstance(node, MappingNode)
    ]
    if wrong:
        raise Problems(*wrong)
    return [node for node in nodes if isinstance(node, MappingNode)]


def _blank(node: Node | None) -> bool:
    """Whether nothing was written, or only quotation marks."""
    return node is None or (isinstance(node, Scalar) and (node.empty or not node.text))


def _text(node: Node | None, name: str) -> str:
    """A text that is known as `name`."""
    if node is None or _blank(node):
        return ""
    if not isinstance(node, Scalar):
        raise Problems(say.NOT_ONE_VALUE(node.span, name=name, found=kind(node), wanted=A_TEXT))
    return node.text


def _day_written(node: Node | None, name: str) -> Scalar | None:
    """Where a day that is known as `name` is written; None where it is not."""
    if node is None or _blank(node):
        return None
    if not isinstance(node, Scalar):
        raise Problems(say.NOT_ONE_VALUE(node.span, name=name, found=kind(node), wanted=_EXAMPLES[Date]))
    return node


def _case_name(name: str, parts: Mapping[str, MappingNode], several: bool) -> str:
    """The name of a case; where one case became several, with the names of its parts."""
    named = [label for node in parts.values() if (label := _text(node.get(NAME), NAME))]
    return " - ".join(([name] if name else []) + named) if several or not name else name


# ---------------------------------------------------------------------------------------------------- the day of a case


def dates_differ(span: Span, given: date, asked: date) -> Diagnostic:
    return say.REFERENCE_DATES_DIFFER(span, given=given.isoformat(), asked=asked.isoformat())


def agreed_day(case: Case, asked: date | None) -> date | None:
    """The reference date of a case: what was asked for, else what its facts say, else None.

    Raises:
        Problems: both are there and differ, or the date does not exist.
    """
    given = literals.day(case.date.text, case.date.span) if case.date else None
    if given and asked and given != asked:
        assert case.date is not None
        raise Problems(dates_differ(case.date.span, given, asked))
    return asked or given


def within(ruleset: Ruleset, day: date, span: Span, known_on: date | None = None) -> date:
    """The day, when the rule set holds on it, as it was known on another day.

    Raises:
        Problems: `buiten-geldigheid`, with from and until when; `regelset-nog-niet-bekend`, with since when it is.
    """
    if in_force(ruleset.frameworks, day, known_on):
        return day
    shown = (show.day(day), show.day(day, "en"))
    if known_on and (later := in_force(ruleset.frameworks, day)) and later.known:
        then, since = ((show.day(one), show.day(one, "en")) for one in (known_on, later.known))
        raise Problems(say.NOT_KNOWN_YET(span, ruleset=ruleset.name, date=shown, then=then, since=since))
    start, end = ruleset.validity.start, ruleset.validity.end
    nl = [f"vanaf {show.day(start)}" if start else "", f"tot en met {show.day(end)}" if end else ""]
    en = [f"from {show.day(start, 'en')}" if start else "", f"up to and including {show.day(end, 'en')}" if end else ""]
    validity = (" ".join(filter(None, nl)), " ".join(filter(None, en)))
    raise Problems(say.OUTSIDE_VALIDITY(span, ruleset=ruleset.name, date=shown, validity=validity))


def readings(ruleset: Ruleset, asked: Mapping[str, str]) -> dict[str, str]:
    """The readings asked for, when they exist.

    Raises:
        Problems: an interpretation or a reading that does not exist, with those that do.
    """
    wrong: list[Diagnostic] = []
    for name, reading in asked.items():
        interpretation = ruleset.interpretations.get(name)
        known = (
            [f"{name}={reading.name}" for reading in interpretation.readings]
            if interpretation
            else [f"{i.name}={r.name}" for i in ruleset.interpretations.values() for r in i.readings]
        )
        choice = f"{name}={reading}"
        if choice not in known:
            span = typed(choice)
            wrong.append(say.ASKED_READING(span, name=choice, known=words.listed(known), near=near(choice, known)))
    if wrong:
        raise Problems(*wrong)
    return dict(asked)


def typed(text: str, name: str = "<gevraagd>") -> Span:
    """A place for something that came from a program or the command line."""
    return Source(name, text).span(0, len(text))


# ------------------------------------------------------------------------------------------------------- facts of nodes


def read(case: Case, law: Law) -> Given:
    """The facts of a case of a file.

    Raises:
        Problems: every fact that is unknown to the rule set, of another type, or outside its range, each at its place.
    """
    known: dict[str, Result] = {}
    judged: dict[str, Judged] = {}
    labels: dict[str, str] = {}

    def part(entity: str) -> None:
        if label := _text(case.parts[entity].get(NAME), f"{entity}.{NAME}"):
            labels[entity] = label
        every(lambda entry: one(entity, entry), case.parts[entity].entries)

    def one(entity: str, entry: Entry) -> None:
        name = f"{entity}.{entry.key.text}"
        if entry.key.text == NAME:
            return
        fact = law.ruleset.facts.get(name)
        if fact is None:
            raise Problems(unknown_fact(entry.key.span, name, entity, law.ruleset))
        node = entry.value
        if isinstance(node, MappingNode) and fact.judgement:
            node, judged[name] = _judgement(node)
        if not _blank(node):
            known[name] = value(node, fact, law)

    every(part, case.parts)
    results = tuple(known.get(name, UNKNOWN) for name in law.ruleset.facts)
    return Given(law.ruleset, results, case.name, labels, judged)


def unknown_fact(span: Span, name: str, entity: str, ruleset: Ruleset) -> Diagnostic:
    key = name.partition(".")[2]
    own = [fact.key for fact in ruleset.facts.values() if fact.entity == entity]
    elsewhere = [fact.name for fact in ruleset.facts.values() if fact.key == key]
    found = elsewhere[0] if elsewhere else near(key, own)
    return say.UNKNOWN_FACT(span, name=name, ruleset=ruleset.name, near=found)


def _judgement(node: MappingNode) -> tuple[Node, Judged]:
    wrong = [
        say.UNKNOWN_JUDGED_KEY(entry.key.span, name=entry.key.text, near=near(entry.key.text, JUDGED))
        for entry in node.entries
        if entry.key.text not in JUDGED
    ]
    if wrong:
        raise Problems(*wrong)
    on = _day_written(node.get("op"), "op")
    day = literals.day(on.text, on.span) if on else None
    nothing = Scalar("", node.span, Style.PLAIN)
    return node.get("waarde") or nothing, Judged(
        _text(node.get("door"), "door"), day, _text(node.get("grond"), "grond")
    )


_EXAMPLES: Mapping[type, tuple[str, str]] = {
    Truth: ("ja of nee", "ja or nee"),
    Number: ("een getal, bijvoorbeeld 12.5", "a number, for example 12.5"),
    Date: ("een datum, bijvoorbeeld 2024-03-01", "a date, for example 2024-03-01"),
    Choice: ("een van de keuzes", "one of the choices"),
}


def value(node: Node, fact: Fact, law: Law) -> Value:
    """The value that a node writes down for a fact.

    Raises:
        Problems: no such value, or one outside the range of the fact.
    """
    if fact.row:
        if not isinstance(node, Sequence):
            raise misplaced(node, fact)
        return tuple(every(lambda item: _row(item, fact, law), node.items))
    if isinstance(fact.type, Choices):
        if not isinstance(node, Sequence):
            raise misplaced(node, fact)
        choice = fact.type.of
        members = every(lambda item: declare.member(_item(item), choice), node.items)
        for at, member in enumerate(members):
            if member in members[:at]:
                raise Problems(say.MEMBER_TWICE(node.items[at].span, name=fact.name, member=member))
        return _placed(fact, law, frozenset(members), node.span)
    if not isinstance(node, Scalar):
        raise misplaced(node, fact)
    value = (
        exact(literals.number(node.text, node.span, node.style is Style.JSON) * fact.type.unit.factor)
        if isinstance(fact.type, Number)
        else declare.value(node, fact.type)
    )
    return _placed(fact, law, value, node.span)


def _row(node: Node, fact: Fact, law: Law) -> tuple[Result, ...]:
    """The facts of a row, in the order of the list; a name is only for people."""
    if not isinstance(node, MappingNode):
        raise Problems(say.NOT_ROWS(node.span, name=fact.name, found=kind(node)))
    keys = [one.name.rpartition(".")[2] for one in fact.row]
    wrong = [
        say.UNKNOWN_FACT(
            entry.key.span,
            name=f"{fact.name}.{entry.key.text}",
            ruleset=law.ruleset.name,
            near=near(entry.key.text, keys),
        )
        for entry in node.entries
        if entry.key.text not in (*keys, NAME)
    ]
    if wrong:
        raise Problems(*wrong)

    def one(column: Fact, key: str) -> Result:
        found = node.get(key)
        return UNKNOWN if found is None or _blank(found) else value(found, column, law)

    _text(node.get(NAME), f"{fact.name}.{NAME}")
    return tuple(every(lambda column: one(*column), zip(fact.row, keys, strict=True)))


def _item(node: Node) -> Scalar:
    """What stands in a list of choices: a list in it is a text that is no choice."""
    return node if isinstance(node, Scalar) else Scalar(node.span.text, node.span, Style.QUOTED)


def misplaced(node: Node, fact: Fact) -> Problems:
    """One value where a list belongs, or the other way round."""
    if fact.row:
        return Problems(say.NOT_ROWS(node.span, name=fact.name, found=kind(node)))
    if isinstance(fact.type, Choices):
        return Problems(say.NOT_A_LIST(node.span, name=fact.name, found=kind(node)))
    wanted = _EXAMPLES[type(fact.type)]
    return Problems(say.NOT_ONE_VALUE(node.span, name=fact.name, found=kind(node), wanted=wanted))


def _placed(fact: Fact, law: Law, value: Value, span: Span) -> Value:
    """The value, when it lies within the bounds of the fact."""
    if problem := outside(fact, value, law.date):
        raise Problems(problem(span))
    return value


def outside(fact: Fact, value: Value, reference: date) -> Callable[[Span], Diagnostic] | None:
    """What is wrong with a value of the right type: out of range, off its step, too few members; None if it is fine."""
    wrong = bounds.outside(fact, value, reference)
    if wrong is None:
        return None
    said = (show.show(value, fact.type), show.show(value, fact.type, "en"))
    if wrong is Outside.RANGE:
        high = bounds.highest(fact.bounds, reference)
        shown = tuple(_range(fact, fact.bounds.low, high, lang) for lang in ("nl", "en"))
        return lambda span: say.OUT_OF_RANGE(span, value=said, name=fact.name, range=shown)
    if wrong is Outside.STEP:
        size = exact(Fraction(fact.bounds.step or 1))
        step = tuple(show.show(size, fact.type, lang) for lang in ("nl", "en"))
        return lambda span: say.OFF_STEP(span, value=said, name=fact.name, step=step)
    return lambda span: say.TOO_FEW(span, name=fact.name, count=fact.at_least)


def _range(fact: Fact, low: Value | None, high: Value | None, lang: Lang) -> str:
    """From the lowest to the highest value; the unit stands once, behind the last number."""
    type_ = fact.type
    bare = Number() if isinstance(type_, Number) and high is not None and type_.unit != EURO else type_
    if isinstance(low, int | Fraction) and isinstance(type_, Number) and bare != type_:
        low = exact(Fraction(low) / type_.unit.factor)
    since, above, upto = ("van", "vanaf", "tot en met") if lang == "nl" else ("from", "from", "up to and including")
    first = "" if low is None else f"{above if high is None else since} {show.show(low, bare, lang)}"
    last = "" if high is None else f"{upto} {show.show(high, type_, lang)}"
    return " ".join(filter(None, (first, last)))
