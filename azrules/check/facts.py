"""What somebody gave -> Given: each fact with its type, within its range, or a message that says where it is not.

Facts come as nodes of a file, or as plain Python values from a program; both end in the same checks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import TypeGuard

from azrules.check import declare, words
from azrules.diagnostic import Diagnostic, Problems, every, near
from azrules.lang import Lang
from azrules.model import bounds, show
from azrules.model.bounds import Outside
from azrules.model.given import Given, Judged
from azrules.model.ruleset import PEILDATUM, Fact, Law, Ruleset
from azrules.model.timeline import in_force
from azrules.model.types import Choice, Choices, Date, Number, Rows, Truth
from azrules.model.units import EURO
from azrules.model.values import UNKNOWN, Result, Value
from azrules.numbers import exact
from azrules.problems import facts as say
from azrules.source import Source, Span
from azrules.syntax import literals
from azrules.syntax.nodes import Entry, Node, Scalar, Sequence, Style, kind
from azrules.syntax.nodes import Mapping as MappingNode
from azrules.syntax.plain import shown

NAME = "naam"
_JUDGED = ("waarde", "door", "op", "grond")
_A_TEXT = ("een tekst", "a text")
_PROGRAM = "<gegevens>"
_MOST_DIGITS = 30  # as in a text
_TOO_LARGE = 10**_MOST_DIGITS


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
        _unknown_entity(entry.key.span, entry.key.text, allowed, ruleset)
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


def _unknown_entity(span: Span, name: str, known: list[str], ruleset: Ruleset) -> Diagnostic:
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
        raise Problems(say.NOT_ONE_VALUE(node.span, name=name, found=kind(node), wanted=_A_TEXT))
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
            span = _outside(choice)
            wrong.append(say.ASKED_READING(span, name=choice, known=words.listed(known), near=near(choice, known)))
    if wrong:
        raise Problems(*wrong)
    return dict(asked)


def _outside(text: str, name: str = "<gevraagd>") -> Span:
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
            raise Problems(_unknown_fact(entry.key.span, name, entity, law.ruleset))
        node = entry.value
        if isinstance(node, MappingNode) and fact.judgement:
            node, judged[name] = _judgement(node)
        if not _blank(node):
            known[name] = value(node, fact, law)

    every(part, case.parts)
    results = tuple(known.get(name, UNKNOWN) for name in law.ruleset.facts)
    return Given(law.ruleset, results, case.name, labels, judged)


def _unknown_fact(span: Span, name: str, entity: str, ruleset: Ruleset) -> Diagnostic:
    key = name.partition(".")[2]
    own = [fact.key for fact in ruleset.facts.values() if fact.entity == entity]
    elsewhere = [fact.name for fact in ruleset.facts.values() if fact.key == key]
    found = elsewhere[0] if elsewhere else near(key, own)
    return say.UNKNOWN_FACT(span, name=name, ruleset=ruleset.name, near=found)


def _judgement(node: MappingNode) -> tuple[Node, Judged]:
    wrong = [
        say.UNKNOWN_JUDGED_KEY(entry.key.span, name=entry.key.text, near=near(entry.key.text, _JUDGED))
        for entry in node.entries
        if entry.key.text not in _JUDGED
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
            raise _misplaced(node, fact)
        return tuple(every(lambda item: _row(item, fact, law), node.items))
    if isinstance(fact.type, Choices):
        if not isinstance(node, Sequence):
            raise _misplaced(node, fact)
        choice = fact.type.of
        members = every(lambda item: declare.member(_item(item), choice), node.items)
        for at, member in enumerate(members):
            if member in members[:at]:
                raise Problems(say.MEMBER_TWICE(node.items[at].span, name=fact.name, member=member))
        return _placed(fact, law, frozenset(members), node.span)
    if not isinstance(node, Scalar):
        raise _misplaced(node, fact)
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


def _misplaced(node: Node, fact: Fact) -> Problems:
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


# ------------------------------------------------------------------------------------------------------ facts of Python


_Reader = Callable[[object], Result]

_PLAIN = frozenset({bool, int, float, date})  # what most values are; to ask whether each is a Mapping takes long


class Reader:
    """Reads the facts that a program gives as plain Python values; made once for a law.

    `azrules.interface.Law.facts` says which values there are.
    """

    def __init__(self, law: Law) -> None:
        self.law = law
        self.names = tuple(law.ruleset.facts)
        self.entities: dict[str, dict[str, tuple[int, _Reader]]] = {}
        for at, fact in enumerate(law.ruleset.facts.values()):
            self.entities.setdefault(fact.entity, {})[fact.key] = (at, self._reader(fact))

    def read(self, facts: Mapping[str, object]) -> Given:
        """The facts of one case: `{"persoon": {...}, "initiatief": {...}}`, perhaps with `naam` and `peildatum`.

        Raises:
            Problems: every fact that is unknown, of another type or outside its range.
            TypeError: something that is no mapping, such as a list of cases.
        """
        if not isinstance(facts, Mapping):
            raise TypeError(f"the facts of one case are a mapping of its parts, not {type(facts).__name__}")
        results: list[Result] = [UNKNOWN] * len(self.names)
        judged: dict[str, Judged] = {}
        labels: dict[str, str] = {}
        wrong: list[Diagnostic] = []

        for entity, part in facts.items():
            readers = self.entities.get(entity)
            if readers is None or not isinstance(part, Mapping):
                wrong += self._beside(entity, part)
                continue
            for key, value in part.items():
                found = readers.get(key)
                try:
                    if found is None:
                        labels |= self._label(entity, key, value)
                    elif value.__class__ in _PLAIN or not (isinstance(value, Mapping) or _nothing(value)):
                        results[found[0]] = found[1](value)
                    elif isinstance(value, Mapping):
                        results[found[0]], judged[f"{entity}.{key}"] = self._judged(entity, key, value, found[1])
                except Problems as problems:
                    wrong += problems.diagnostics
        if wrong:
            raise Problems(*wrong)
        name = _words(facts.get(NAME), _outside(NAME), NAME)
        named = [labels[entity] for entity in self.entities if entity in labels]
        return Given(self.law.ruleset, tuple(results), name or " - ".join(named), labels, judged)

    def _beside(self, key: str, value: object) -> tuple[Diagnostic, ...]:
        """What is wrong with something beside the parts: nothing for a name, or for the reference date of this law."""
        span = _outside(f"{key}: {_written(value)}", _PROGRAM)
        try:
            if key == NAME:
                _words(value, span, NAME)
            elif key == PEILDATUM:
                day = _day(value, span)
                if day not in (None, self.law.date):
                    raise Problems(_dates_differ(span, day, self.law.date))
            elif key not in self.entities:
                known = [*self.entities, PEILDATUM, NAME]
                raise Problems(_unknown_entity(span, str(key), known, self.law.ruleset))
            elif value is not None:
                found = kind(Sequence((), span)) if isinstance(value, list | tuple) else f"`{_written(value)}`"
                raise Problems(say.NOT_FACTS(span, name=key, found=found))
        except Problems as problems:
            return problems.diagnostics
        return ()

    def _label(self, entity: str, key: str, value: object) -> dict[str, str]:
        """The name of a part, under its entity."""
        name, span = f"{entity}.{key}", _shown(entity, key, value)
        if key != NAME:
            raise Problems(_unknown_fact(span.source.span(0, len(name)), name, entity, self.law.ruleset))
        label = _words(value, span, name)
        return {entity: label} if label else {}

    def _judged(self, entity: str, key: str, value: Mapping[str, object], reader: _Reader) -> tuple[Result, Judged]:
        span, fact = _shown(entity, key, value), self.law.ruleset.facts[f"{entity}.{key}"]
        if fact.judgement is None:
            raise _misplaced(MappingNode((), span), fact)
        if unknown := [str(name) for name in value if name not in _JUDGED]:
            raise Problems(*(say.UNKNOWN_JUDGED_KEY(span, name=name, near=near(name, _JUDGED)) for name in unknown))
        by, on, evidence, inner = (value.get(name) for name in ("door", "op", "grond", "waarde"))
        judged = Judged(_words(by, span, "door"), _day(on, span), _words(evidence, span, "grond"))
        return UNKNOWN if _nothing(inner) else reader(inner), judged

    def _reader(self, fact: Fact) -> _Reader:
        """How a value of this fact is read."""
        type_, reference = fact.type, self.law.date

        def checked(value: Value, raw: object) -> Value:
            if problem := outside(fact, value, reference):
                raise Problems(problem(_shown(fact.entity, fact.key, raw)))
            return value

        def refused(raw: object) -> Problems:
            span = _shown(fact.entity, fact.key, raw)
            found = f"`{_written(raw)}`"
            return Problems(say.WRONG_VALUE(span, name=fact.name, wanted=words.of_type(type_), found=found))

        def text(raw: object) -> Scalar:
            if not isinstance(raw, str):
                raise refused(raw)
            return Scalar(raw, _shown(fact.entity, fact.key, raw), Style.QUOTED)

        def member(of: Choice) -> Callable[[object], str]:
            members = frozenset(of.members)
            return lambda raw: raw if raw.__class__ is str and raw in members else declare.member(text(raw), of)

        match type_:
            case Truth():

                def truth(raw: object) -> Result:
                    if raw is True or raw is False:
                        return raw
                    known = declare.TRUTHS.get(raw) if raw.__class__ is str else None
                    return declare.truth(text(raw)) if known is None else known

                return truth
            case Number(unit):

                def number(raw: object) -> Result:
                    value = raw if raw.__class__ is int else exactly(raw)
                    if abs(value) >= _TOO_LARGE:
                        raise refused(raw)
                    return checked(value if unit.factor == 1 else exact(value * unit.factor), raw)

                def exactly(raw: object) -> int | Fraction:
                    if isinstance(raw, str):
                        return literals.number(raw, _shown(fact.entity, fact.key, raw))
                    if isinstance(raw, bool) or not isinstance(raw, int | float | Decimal | Fraction):
                        raise refused(raw)
                    value = Decimal(str(raw)) if isinstance(raw, float) else raw
                    if isinstance(value, Decimal) and (not value.is_finite() or abs(value.adjusted()) > _MOST_DIGITS):
                        raise refused(raw)
                    return exact(Fraction(*value.as_integer_ratio()))

                return number
            case Date():

                def day(raw: object) -> Result:
                    if _is_day(raw):
                        return checked(raw, raw)
                    written = text(raw)
                    return checked(literals.day(written.text, written.span), raw)

                return day
            case Choice():
                return member(type_)
            case Choices(of):
                one = member(of)

                def choices(raw: object) -> Result:
                    if isinstance(raw, str) or not isinstance(raw, Iterable):
                        raise refused(raw)
                    items = [one(item) for item in raw]
                    if len(set(items)) < len(items):
                        twice = next(item for item in items if items.count(item) > 1)
                        raise Problems(
                            say.MEMBER_TWICE(_shown(fact.entity, fact.key, raw), name=fact.name, member=twice)
                        )
                    return checked(frozenset(items), raw)

                return choices
            case Rows():
                columns = {one.name.rpartition(".")[2]: self._reader(one) for one in fact.row}

                def row(raw: object) -> tuple[Result, ...]:
                    if not isinstance(raw, Mapping):
                        raise refused(raw)
                    if unknown := [str(key) for key in raw if key not in columns and key != NAME]:
                        span = _shown(fact.entity, fact.key, raw)
                        raise Problems(*(self._unknown_column(span, fact, key, columns) for key in unknown))
                    return tuple(UNKNOWN if _nothing(raw.get(key)) else read(raw[key]) for key, read in columns.items())

                def rows(raw: object) -> Result:
                    if not isinstance(raw, list | tuple):
                        raise refused(raw)
                    return tuple(every(row, raw))

                return rows
        raise AssertionError("a type is one of seven")

    def _unknown_column(self, span: Span, fact: Fact, key: str, columns: Iterable[str]) -> Diagnostic:
        return say.UNKNOWN_FACT(span, name=f"{fact.name}.{key}", ruleset=self.law.ruleset.name, near=near(key, columns))


def _nothing(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value)


def _words(value: object, span: Span, name: str) -> str:
    """A text that a program gave; nothing for None."""
    if isinstance(value, bool) or not isinstance(value, str | int | None):
        raise Problems(say.NOT_ONE_VALUE(span, name=name, found=f"`{_written(value)}`", wanted=_A_TEXT))
    return "" if value is None else str(value)


def _written(value: object) -> str:
    """A value as Python writes it, on one line and not too long."""
    try:
        return str(value) if _is_day(value) else shown(repr(value))
    except ValueError:
        return type(value).__name__  # an int with more digits than Python writes


def _shown(entity: str, key: str, value: object) -> Span:
    """A place to point at for a value that a program gave: `persoon.uren_per_week: '12,5'`."""
    name = f"{entity}.{key}: "
    text = f"{name}{_written(value)}"
    return Source(_PROGRAM, text).span(len(name), len(text))


def _is_day(value: object) -> TypeGuard[date]:
    return isinstance(value, date) and not isinstance(value, datetime)


def _day(value: object, span: Span) -> date | None:
    if value is None or _is_day(value):
        return value
    if value == "":
        return None
    return literals.day(value if isinstance(value, str) else _written(value), span)


def _dates_differ(span: Span, given: date, asked: date) -> Diagnostic:
    return say.REFERENCE_DATES_DIFFER(span, given=given.isoformat(), asked=asked.isoformat())


def agreed_day(case: Case, asked: date | None) -> date | None:
    """The reference date of a case: what was asked for, else what its facts say, else None.

    Raises:
        Problems: both are there and differ, or the date does not exist.
    """
    given = literals.day(case.date.text, case.date.span) if case.date else None
    if given and asked and given != asked:
        assert case.date is not None
        raise Problems(_dates_differ(case.date.span, given, asked))
    return asked or given
