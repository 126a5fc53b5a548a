"""Two laws and cases to start from -> cases of which the answer differs, as small and as ordinary as possible.

It starts from each example, changes as few facts as possible, and first those near what the laws say differently; the
values come from `domain`.  What it found differs, and loses the difference when any one of its changes is taken back.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import IntEnum
from functools import cached_property
from itertools import chain, combinations, islice, product
from math import prod

from azrules.analyse.domain import Domain, Results, goals, parts, reach
from azrules.model.expr import Ref as Name
from azrules.model.expr import same, walk
from azrules.model.given import Given
from azrules.model.ruleset import Law, Rule, Ruleset
from azrules.model.timeline import Dated, in_force
from azrules.model.types import TRUTH
from azrules.model.values import UNKNOWN, Fault, Result, alike, known
from azrules.run.evaluate import Answer, Evaluator, Outcome

LIMIT = 30_000  # so many cases are looked at in a few seconds

_EVERY = 200_000  # a domain of so many cases is looked at as a whole
_DEPTH = 4  # so many facts are changed at most
_ROWS = 10  # of a case whose lists have more rows, nothing is changed
_SHARE = 4  # one way of looking takes at most this part of what may still be looked at
_MORE = 4_000  # so many cases are looked at after the last find, for one that is unlike it
_BETTER = 8_000  # so many, for one that says more
_MOST = 5  # so many witnesses are told
_DAY = timedelta(days=1)


Worth = Result | Answer  # what a name is worth; a rule that does not apply is worth that answer


class Kind(IntEnum):
    """What differs; what matters most comes first."""

    ANSWER = 0
    RESULT = 1
    RULE = 2


@dataclass(frozen=True, slots=True)
class Contrast:
    """What one name is worth under each law."""

    name: str
    one: Worth
    other: Worth

    @property
    def certain(self) -> bool:
        """Whether both laws say something."""
        return all(not isinstance(side, Answer) and known(side) for side in (self.one, self.other))

    @property
    def label(self) -> object:
        """What makes it like another: the name, and where it is a truth what becomes what."""
        sides = (self.one, self.other)
        of_truth = all(side is UNKNOWN or isinstance(side, bool | Fault | Answer) for side in sides)
        return self.name, tuple(map(str, sides)) if of_truth else ()


@dataclass(frozen=True, slots=True)
class Start:
    """A case to start from, and what its examples are called."""

    names: tuple[str, ...] = ()
    case: Results = field(default_factory=dict)

    @property
    def rows(self) -> int:
        """How many rows its lists have."""
        return sum(len(result) for result in self.case.values() if isinstance(result, tuple))


@dataclass(frozen=True)
class Witness:
    """A case under two laws; `changes` is what it has otherwise than the case it started from."""

    start: Start
    changes: Results
    kind: Kind
    contrasts: tuple[Contrast, ...]
    one: Outcome
    other: Outcome

    @property
    def case(self) -> Results:
        return {**self.start.case, **self.changes}

    @property
    def rank(self) -> tuple[Kind, bool]:
        """How much it says: an answer before a result, and what both laws are certain of before what one is not."""
        return self.kind, not any(contrast.certain for contrast in self.contrasts)

    @property
    def labels(self) -> frozenset[object]:
        """What it shows: an answer that becomes another by these criteria; a result that does, whatever its number."""
        if self.kind is Kind.ANSWER:
            deciders = tuple(one.decider for one in (self.one, self.other))
            return frozenset((str(contrast.one), str(contrast.other), deciders) for contrast in self.contrasts)
        return frozenset(contrast.label for contrast in self.contrasts)


@dataclass(frozen=True)
class Found:
    """What a search found.

    Attributes:
        witnesses: unlike cases that differ in what matters most; none where none was found.
        examined: how many cases were looked at.
        exhaustive: whether these are all the cases there are.
        idle: whether both are asked the same, and nothing of it rests on what they say differently: no case can differ.
    """

    witnesses: tuple[Witness, ...]
    examined: int
    exhaustive: bool = False
    idle: bool = False


def changed(one: Law, other: Law) -> frozenset[str]:
    """The definitions that two laws make differently, and those that only one of them has, or only one asks."""
    asked = {*_criteria(one)} ^ {*_criteria(other)}
    every = {**one.ruleset.rules, **one.definitions, **other.ruleset.rules, **other.definitions}
    return frozenset(asked).union(name for name in every if not _alike([*parts(one, name)], [*parts(other, name)]))


def another_day(pair: Pair, one: Ruleset, other: Ruleset) -> date | None:
    """For rule sets that say the same on the day of the pair, the next day on which they differ, else the last before.

    None where they differ on no day on which both hold, as they are known and read in the pair.
    """
    law = pair.laws[0]
    turns = {*_turns(one), *_turns(other)}
    later = sorted(day for day in turns if day > law.date)
    earlier = sorted((day - _DAY for day in turns if date.min < day <= law.date), reverse=True)
    return next((day for day in (*later, *earlier) if _differ_on(pair, one, other, day)), None)


def _turns(ruleset: Ruleset) -> Iterator[date]:
    """The days from which a rule set says something else than the day before."""
    dated: list[Iterable[Dated]] = [ruleset.frameworks, *ruleset.versions.values()]
    for one in chain(*dated, *(parameter.rows for parameter in ruleset.parameters.values())):
        if one.validity.start is not None:
            yield one.validity.start
        if one.validity.end is not None and one.validity.end < date.max:
            yield one.validity.end + _DAY


def _differ_on(pair: Pair, one: Ruleset, other: Ruleset, day: date) -> bool:
    sides = [(ruleset, law) for ruleset, law in zip((one, other), pair.laws, strict=True)]
    if not all(in_force(ruleset.frameworks, day, law.known_on) for ruleset, law in sides):
        return False
    here, there = (ruleset.on(day, law.readings, law.known_on) for ruleset, law in sides)
    return bool(changed(here, there))


def _criteria(law: Law) -> tuple[str, ...]:
    return law.ruleset.decision.criteria if law.ruleset.decision else ()


def _alike(one: Sequence[object], other: Sequence[object]) -> bool:
    return len(one) == len(other) and all(map(same, one, other))  # type: ignore[arg-type]


class Pair:
    """Two laws that are asked the same cases."""

    def __init__(self, one: Evaluator, other: Evaluator) -> None:
        self.evaluators = (one, other)
        self.laws = (one.law, other.law)
        self.changed = changed(*self.laws)
        self.domain = Domain(self.laws)
        self._facts = [tuple(law.ruleset.facts) for law in self.laws]

    @cached_property
    def answers(self) -> bool:
        """Whether both have a decision, and it may differ."""
        one, other = map(_criteria, self.laws)
        return bool(one and other) and any(map(self.touched, (*one, *other)))

    @cached_property
    def results(self) -> tuple[str, ...]:
        """The results of both that may differ."""
        one, other = (law.ruleset.outputs for law in self.laws)
        return tuple(name for name in one if name in other and self.touched(name))

    @cached_property
    def rules(self) -> tuple[str, ...]:
        """The other rules of both that may differ."""
        one, other = (law.ruleset.rules for law in self.laws)
        return tuple(name for name in one if name in other and name not in self.results and self.touched(name))

    @cached_property
    def alone(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """What only the first is asked, and what only the second is."""
        one, other = map(goals, self.laws)
        return tuple(name for name in one if name not in other), tuple(name for name in other if name not in one)

    @cached_property
    def best(self) -> Kind:
        """What may differ at most."""
        return Kind.ANSWER if self.answers else Kind.RESULT if self.results else Kind.RULE

    def touched(self, name: str) -> bool:
        """Whether a name rests, under one of the laws, on something that they make differently."""
        return any(not self.changed.isdisjoint(reach(law, [name])) for law in self.laws)

    def outcomes(self, case: Results) -> tuple[Outcome, Outcome]:
        """The case under each law, which is told the facts that it knows."""
        one, other = (
            evaluator.evaluate(Given(evaluator.law.ruleset, tuple(map(case.get, facts))))
            for evaluator, facts in zip(self.evaluators, self._facts, strict=True)
        )
        return one, other

    def witness(self, start: Start, changes: Results) -> Witness | None:
        """The case as a witness of what matters most of what differs in it; None where nothing does."""
        one, other = self.outcomes({**start.case, **changes})
        if self.answers and not alike(one.answer, other.answer):
            return Witness(start, changes, Kind.ANSWER, (Contrast("", one.answer, other.answer),), one, other)
        for kind, names, worth in ((Kind.RESULT, self.results, _result), (Kind.RULE, self.rules, _rule)):
            found = (Contrast(name, worth(one, name), worth(other, name)) for name in names)
            if contrasts := tuple(contrast for contrast in found if not _same(contrast)):
                return Witness(start, changes, kind, contrasts, one, other)
        return None

    def stands_alike(self, case: Results) -> bool:
        """Whether all that may differ is worth the same in a case, and applies alike, asked or not."""
        one, other = self.outcomes(case)
        return all(
            alike(one.of(name), other.of(name)) and alike(_applies(one, name), _applies(other, name))
            for name in (*self.results, *self.rules)
        )

    def reduced(self, witness: Witness) -> Witness:
        """The same difference without the changes that it does not need."""
        for name in witness.changes:
            fewer = {other: result for other, result in witness.changes.items() if other != name}
            if (simpler := self.witness(witness.start, fewer)) and simpler.rank <= witness.rank:
                return self.reduced(simpler)
        return witness

    def layers(self) -> Iterator[list[str]]:
        """The facts near what differs, then ever more, up to all that an answer, a result or a rule rests on.

        What the other criteria rest on comes last: only where these hold, an answer shows what one criterion says.
        """
        users: dict[str, set[str]] = {}
        for law in self.laws:
            for name in law.definitions:
                for used in _direct(law, name):
                    users.setdefault(used, set()).add(name)
        near = {*self.changed, *(user for name in self.changed for user in self._users_of_parameter(name, users))}
        seen: list[str] = []
        found = self._facts_in(name for law in self.laws for one in sorted(near) for name in _direct(law, one))
        while True:
            if found != seen:
                yield (seen := found)
            wider = near.union(*(users.get(name, ()) for name in near))
            found = self._facts_in(name for law in self.laws for name in reach(law, sorted(wider)))
            if wider == near:
                break
            near = wider
        if found != seen:
            yield (seen := found)
        if rest := [name for name in self._deciding if name not in seen]:
            yield [*seen, *rest]

    def _users_of_parameter(self, name: str, users: Mapping[str, Collection[str]]) -> Collection[str]:
        """Who uses what is no rule: a parameter says nothing by itself."""
        return () if any(name in law.ruleset.rules for law in self.laws) else users.get(name, ())

    @cached_property
    def _deciding(self) -> list[str]:
        """The facts that what matters most of what may differ rests on."""
        asked = self.results or self.rules
        return self._facts_in(
            name for law in self.laws for name in reach(law, _criteria(law) if self.answers else asked)
        )

    def _facts_in(self, names: Iterator[str]) -> list[str]:
        wanted = {*names}
        return [name for name in self.domain.facts if name in wanted and any(name in facts for facts in self._facts)]

    def every(self) -> list[str] | None:
        """The facts on which what may differ rests, when all their cases can be looked at.

        Of decisions that ask other questions it is never enough to look at what differs in one of them; nor of facts
        of which one of the laws takes more than the other.
        """
        one, other = map(_criteria, self.laws)
        if {*one} != {*other}:
            return None
        asked = [name for name in (*one, *self.results, *self.rules) if self.touched(name)]
        wanted = {name for law in self.laws for name in reach(law, asked)}
        facts = [name for name in dict.fromkeys((*self._facts[0], *self._facts[1])) if name in wanted]
        return facts if self.domain.partial.isdisjoint(facts) and self._few(facts) else None

    def deciding(self) -> list[str] | None:
        """The facts that what matters most of what may differ rests on, when all their cases can be looked at."""
        return self._deciding if self._few(self._deciding) else None

    def _few(self, facts: Sequence[str]) -> bool:
        sizes = [self.domain.size(name) for name in facts]
        counted = [size + 1 for size in sizes if size is not None]
        return len(counted) == len(sizes) and prod(counted) <= _EVERY


def otherwise_read(pair: Pair) -> Iterator[tuple[str, str, Pair]]:
    """The same laws with one interpretation read otherwise, where both have it and both read it alike."""
    one, other = pair.evaluators
    for name, interpretation in one.law.ruleset.interpretations.items():
        if other.law.readings.get(name) == (taken := one.law.readings[name]):
            theirs = {reading.name for reading in other.law.ruleset.interpretations[name].readings}
            for reading in interpretation.readings:
                if reading.name != taken and reading.name in theirs:
                    yield name, reading.name, Pair(one.under(name, reading.name), other.under(name, reading.name))


def _direct(law: Law, name: str) -> Iterator[str]:
    """The names that a definition itself mentions."""
    return (part.name for expr in parts(law, name) for part in walk(expr) if isinstance(part, Name))


def _same(contrast: Contrast) -> bool:
    one, other = contrast.one, contrast.other
    if isinstance(one, Answer) or isinstance(other, Answer):
        return one is other
    return alike(one, other)


def _result(outcome: Outcome, name: str) -> Worth:
    """What a result is worth, as it stands."""
    rule: Rule = outcome.law.ruleset.rules[name]
    if rule.type != TRUTH:
        return outcome.of(name)
    return Answer.NOT_APPLICABLE if _applies(outcome, name) is False else outcome.result(rule)


def _applies(outcome: Outcome, name: str) -> Result:
    applies = outcome.evaluator.applies.get(name)
    return applies(outcome.slots) if applies else True


def _rule(outcome: Outcome, name: str) -> Worth:
    return outcome.of(name)


# -------------------------------------------------------------------------------------------------------- the search


def search(pair: Pair, starts: Sequence[Start], limit: int) -> Found:
    """Cases that differ under two laws, looking at no more than about so many."""
    if not (pair.answers or pair.results or pair.rules):
        return Found((), 0, exhaustive=True, idle=not any(pair.alone))
    searching = _Search(pair, starts or [Start()], limit)
    searching.run()
    if not searching.witnesses and (facts := pair.every()) is not None and searching.all_alike(facts):
        return Found((), searching.examined, exhaustive=True)
    if not searching.found_best and (facts := pair.deciding()) is not None:
        searching.look_for_the_best(facts)
    return Found(tuple(searching.witnesses[:_MOST]), searching.examined)


class _Search:
    """One search on its way."""

    def __init__(self, pair: Pair, starts: Sequence[Start], limit: int) -> None:
        self.pair = pair
        self.starts = starts
        self.limit = limit
        self.examined = 0
        self.last_find = 0
        self.witnesses: list[Witness] = []
        self._choices: dict[tuple[int, str], list[Result]] = {}

    @property
    def done(self) -> bool:
        """Whether nothing more is to be found, or not enough to go on for."""
        if self.examined >= self.limit:
            return True
        if not self.witnesses:
            return False
        best, since = self.witnesses[0].rank == (self.pair.best, False), self.examined - self.last_find
        return since > (_MORE if best else _BETTER) or (best and len(self.witnesses) >= _MOST)

    def run(self) -> None:
        """Few changes before many, and what is near before what is far."""
        layers = [*self.pair.layers()]
        stages = [(0, 0), *((count, layer) for count in range(1, _DEPTH + 1) for layer in range(len(layers)))]
        for count, layer in sorted(stages, key=sum):
            wide = layers[layer] if layers else []
            within = {*layers[layer - 1]} if layer else set()
            share = (self.limit - self.examined) // _SHARE if count > 1 else self.limit
            for start, changes in islice(self._cases(count, wide, within), share):
                self.look(start, changes)
                if self.done:
                    return

    def _cases(self, count: int, facts: Sequence[str], within: Collection[str]) -> Iterator[tuple[Start, Results]]:
        """Every start with so many of the facts changed, at least one of them not `within`; the starts take turns.

        What has long lists is taken as it is: nobody sees at a glance what is otherwise in it.
        """
        turns = deque(
            (start, self._changes(at, count, facts, within))
            for at, start in enumerate(self.starts)
            if not count or start.rows <= _ROWS
        )
        while turns:
            start, changes = turns.popleft()
            if (found := next(changes, None)) is not None:
                yield start, found
                turns.append((start, changes))

    def _changes(self, start: int, count: int, facts: Sequence[str], within: Collection[str]) -> Iterator[Results]:
        for names in combinations(facts, count):
            if not count or any(name not in within for name in names):
                for values in product(*(self._choices_of(start, name) for name in names)):
                    yield dict(zip(names, values, strict=True))

    def _choices_of(self, start: int, name: str) -> list[Result]:
        """The values worth trying, and last that nobody knows."""
        if (start, name) not in self._choices:
            case = self.starts[start].case
            found: list[Result] = [*self.pair.domain.values(name, case)]
            self._choices[start, name] = [*found, UNKNOWN] if case.get(name) is not UNKNOWN else found
        return self._choices[start, name]

    def look(self, start: Start, changes: Results) -> None:
        """Look at one case, and keep it when it says more than what was found before, or something unlike it."""
        self.examined += 1
        found = self.pair.witness(start, changes)
        best = self.witnesses[0].rank if self.witnesses else None
        if found is None or (best is not None and found.rank > best):
            return
        found = self.pair.reduced(found)
        if best is not None and found.rank < best:
            self.witnesses = []
        if not found.labels <= {label for one in self.witnesses for label in one.labels}:
            self.witnesses.append(found)
            self.last_find = self.examined

    @property
    def found_best(self) -> bool:
        """Whether something was found of what matters most of what may differ."""
        return bool(self.witnesses) and self.witnesses[0].kind is self.pair.best

    def all_alike(self, facts: Sequence[str]) -> bool:
        """Whether in no case that what may differ rests on anything of it does; the first one that does is looked at.

        Where they are all alike, these are the cases examined, and no answer can differ.
        """
        seen = 0
        for case in self._all(facts):
            if not self.pair.stands_alike(case):
                self.examined += seen
                self.look(Start(), case)
                return False
            seen += 1
        self.examined = seen
        return True

    def look_for_the_best(self, facts: Sequence[str]) -> None:
        """Look at every case that what matters most rests on, until it differs."""
        for case in self._all(facts):
            self.look(Start(), case)
            if self.found_best:
                return

    def _all(self, facts: Sequence[str]) -> Iterator[Results]:
        """Every case of some facts; what nobody knows comes last."""
        for values in product(*([*self.pair.domain.every(name), UNKNOWN] for name in facts)):
            yield {name: result for name, result in zip(facts, values, strict=True) if result is not UNKNOWN}
