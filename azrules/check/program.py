"""What a program gave, as plain Python values -> Given: the checks of a facts file, without a node in between."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import TypeGuard

from azrules.check import declare, words
from azrules.check.facts import (
    A_TEXT,
    JUDGED,
    NAME,
    dates_differ,
    misplaced,
    outside,
    typed,
    unknown_entity,
    unknown_fact,
)
from azrules.diagnostic import Diagnostic, Problems, every, near
from azrules.model.given import Given, Judged
from azrules.model.ruleset import PEILDATUM, Fact, Law
from azrules.model.types import Choice, Choices, Date, Number, Rows, Truth
from azrules.model.values import UNKNOWN, Result, Value
from azrules.numbers import exact
from azrules.problems import facts as say
from azrules.source import Source, Span
from azrules.syntax import literals
from azrules.syntax.nodes import Mapping as MappingNode
from azrules.syntax.nodes import Scalar, Sequence, Style, kind
from azrules.syntax.plain import shown

_PROGRAM = "<gegevens>"
_MOST_DIGITS = 30  # as in a text
_TOO_LARGE = 10**_MOST_DIGITS

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
        name = _words(facts.get(NAME), typed(NAME), NAME)
        named = [labels[entity] for entity in self.entities if entity in labels]
        return Given(self.law.ruleset, tuple(results), name or " - ".join(named), labels, judged)

    def _beside(self, key: str, value: object) -> tuple[Diagnostic, ...]:
        """What is wrong with something beside the parts: nothing for a name, or for the reference date of this law."""
        span = typed(f"{key}: {_written(value)}", _PROGRAM)
        try:
            if key == NAME:
                _words(value, span, NAME)
            elif key == PEILDATUM:
                day = _day(value, span)
                if day not in (None, self.law.date):
                    raise Problems(dates_differ(span, day, self.law.date))
            elif key not in self.entities:
                known = [*self.entities, PEILDATUM, NAME]
                raise Problems(unknown_entity(span, str(key), known, self.law.ruleset))
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
            raise Problems(unknown_fact(span.source.span(0, len(name)), name, entity, self.law.ruleset))
        label = _words(value, span, name)
        return {entity: label} if label else {}

    def _judged(self, entity: str, key: str, value: Mapping[str, object], reader: _Reader) -> tuple[Result, Judged]:
        span, fact = _shown(entity, key, value), self.law.ruleset.facts[f"{entity}.{key}"]
        if fact.judgement is None:
            raise misplaced(MappingNode((), span), fact)
        if unknown := [str(name) for name in value if name not in JUDGED]:
            raise Problems(*(say.UNKNOWN_JUDGED_KEY(span, name=name, near=near(name, JUDGED)) for name in unknown))
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
        raise Problems(say.NOT_ONE_VALUE(span, name=name, found=f"`{_written(value)}`", wanted=A_TEXT))
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
