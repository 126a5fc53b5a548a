"""What a scenario builds up while its steps are taken: rule set, day, facts, readings; then, when asked, the outcome.

Knows no step and no law: a fact is a node, read by the code that reads facts files.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from functools import cached_property
from pathlib import Path

from azrules import library, passes
from azrules.check import facts
from azrules.check.words import listed
from azrules.diagnostic import Ledger, Problems, near
from azrules.model.ruleset import Fact, Ruleset, row_of
from azrules.problems import facts as say
from azrules.run.evaluate import Evaluator, Outcome
from azrules.scenarios.examples import Example, Examples
from azrules.scenarios.written import Words
from azrules.source import Span
from azrules.syntax.nodes import Entry, Node, Scalar, Style
from azrules.syntax.nodes import Mapping as MappingNode
from azrules.syntax.nodes import Sequence as SequenceNode


class Need(Enum):
    """What a step may need of the steps before it, said as the step that gives it."""

    RULESET = 'Gegeven de regelset "<naam>"'
    DAY = "Gegeven de peildatum <datum>"
    OUTCOME = "Als de beslissing wordt gevraagd"


class Rulesets:
    """The rule sets that scenarios name, each loaded once, and their laws, each made once.

    `own` is the rule file that the scenarios belong to; it goes before a rule set of that name that comes with azrules,
    and is as the `reforms` amend it, unless a scenario names its own.  `refused` are names that nothing can be said of.
    """

    def __init__(
        self, own: Path | None = None, reforms: Sequence[str | Path] = (), shelf: passes.Shelf | None = None
    ) -> None:
        self.own = own
        self.reforms = [passes.typed(library.as_typed(reform)) for reform in reforms]
        self.shelf = shelf or passes.Shelf()
        self.refused: frozenset[str] = frozenset()
        self._loaded: dict[str | Path, Ruleset | Problems] = {}
        self._evaluators: dict[tuple[str, date, tuple[tuple[str, str], ...], date | None], Evaluator] = {}

    def named(self, name: Words) -> Ruleset:
        """The rule set that a step names.

        Raises:
            Problems: there is none of that name, or everything that is wrong with it.
        """
        own = self._load(self.own) if self.own else None
        if isinstance(own, Ruleset) and own.name == name.text:
            return own
        known = library.names()
        found = self._load(name.text) if name.text in known else own
        if isinstance(found, Problems):
            raise found
        if name.text in known and found:
            return found
        known += [own.name] if isinstance(own, Ruleset) else []
        raise Problems(
            say.UNKNOWN_RULESET(name.span, name=name.text, known=listed(sorted(known)), near=near(name.text, known))
        )

    def check(self) -> None:
        """Nothing, when nothing is wrong with the rule set that the scenarios belong to.

        Raises:
            Problems: everything that is wrong with it.
        """
        if self.own and isinstance(found := self._load(self.own), Problems):
            raise found

    def belonging(self) -> Ruleset | None:
        """The rule set that the scenarios belong to, when there is one and nothing is wrong with it."""
        found = self._load(self.own) if self.own else None
        return found if isinstance(found, Ruleset) else None

    def _load(self, ruleset: str | Path) -> Ruleset | Problems:
        if ruleset not in self._loaded:
            self._loaded[ruleset] = self._read(ruleset)
        return self._loaded[ruleset]

    def _read(self, ruleset: str | Path) -> Ruleset | Problems:
        try:
            return self.shelf.load(library.find(ruleset), self.reforms if ruleset == self.own else ())
        except Problems as problems:
            return problems

    def amended(self, ruleset: Ruleset, reforms: Sequence[Words]) -> Ruleset:
        """A rule set that was named, as these reforms amend it, and no others.

        Raises:
            Problems: there is none of that name, or what is wrong with them.
        """
        own = self.belonging()
        path = self.own if self.own and own and own.name == ruleset.name else library.find(ruleset.name)
        return self.shelf.load(path, [Scalar(words.text, words.span, Style.PLAIN) for words in reforms])

    def evaluator(
        self, ruleset: Ruleset, day: date, readings: Mapping[str, str], known_on: date | None = None
    ) -> Evaluator:
        """The rule set on a day under the chosen readings, as it was known on another day, ready to answer."""
        key = (ruleset.sha256, day, tuple(sorted(readings.items())), known_on)
        if key not in self._evaluators:
            self._evaluators[key] = Evaluator(ruleset.on(day, readings, known_on))
        return self._evaluators[key]


class Drafts(Rulesets):
    """The same for who looks at scenarios and runs none: of the rule set they belong to, as much as is right."""

    def _read(self, ruleset: str | Path) -> Ruleset | Problems:
        if not isinstance(ruleset, Path):
            return super()._read(ruleset)
        ledger = Ledger()
        drafted = self.shelf.draft(ruleset, ledger)
        if drafted is None:
            return Problems(*ledger.wrong)
        self.refused = frozenset(part for name in drafted.refused for part in (name, name.rpartition(".")[2]))
        return drafted.ruleset


class Instead(Rulesets):
    """The same for scenarios that are tried with another rule set, or other readings, than they were written for.

    The rule set that they belong to is `own`; wherever they name it, the one of the file `path` stands in its place, as
    the `reforms` amend it.  What a scenario itself chooses goes before `readings` and `known_on`.
    """

    def __init__(
        self,
        own: Path,
        path: Path,
        reforms: Sequence[str | Path] = (),
        readings: Mapping[str, str] | None = None,
        known_on: date | None = None,
    ) -> None:
        super().__init__(own)
        self._theirs = Rulesets(path, reforms)
        self._readings = readings or {}
        self._known_on = known_on

    def named(self, name: Words) -> Ruleset:
        found, own = super().named(name), self.belonging()
        return (self._theirs.belonging() or found) if own and found.name == own.name else found

    def amended(self, ruleset: Ruleset, reforms: Sequence[Words]) -> Ruleset:
        if self._stands_in(ruleset):
            return self._theirs.amended(ruleset, reforms)
        return super().amended(ruleset, reforms)

    def evaluator(
        self, ruleset: Ruleset, day: date, readings: Mapping[str, str], known_on: date | None = None
    ) -> Evaluator:
        if self._stands_in(ruleset):
            readings, known_on = {**self._readings, **readings}, known_on or self._known_on
        return super().evaluator(ruleset, day, readings, known_on)

    def _stands_in(self, ruleset: Ruleset) -> bool:
        there = self._theirs.belonging()
        return there is not None and ruleset.name == there.name


@dataclass(slots=True)
class _Part:
    """The facts of one part of a case: those of an example, and those that steps put on top of it."""

    example: Mapping[str, Entry] = field(default_factory=dict)
    own: dict[str, Entry] = field(default_factory=dict)

    def node(self, span: Span) -> MappingNode:
        return MappingNode(tuple({**self.example, **self.own}.values()), span)


def _entry(key: str, value: Node) -> Entry:
    return Entry(Scalar(key, value.span, Style.PLAIN), value)


def _with(row: Node, key: str, value: Node) -> Node:
    """The row with another value under a key; what is no row stays, and is refused when the facts are read."""
    if not isinstance(row, MappingNode):
        return row
    kept = [entry for entry in row.entries if entry.key.text != key]
    return MappingNode((*kept, _entry(key, value)), row.span)


class World:
    """One scenario on its way.  What a step sets goes before what an example says, in whatever order they stand."""

    def __init__(self, rulesets: Rulesets, examples: Examples) -> None:
        self.rulesets = rulesets
        self.examples = examples
        self.ready: set[Need] = set()
        self._ruleset: Ruleset | None = None
        self._reforms: list[Words] = []
        self._day: tuple[date, Span] | None = None
        self._known_on: date | None = None
        self._readings: dict[str, str] = {}
        self._parts: dict[str, _Part] = {}
        self._asked: _Asked | None = None

    @property
    def ruleset(self) -> Ruleset:
        """The rule set that was named."""
        assert self._ruleset, "a step that needs a rule set is taken only after one that names it"
        return self._ruleset

    @property
    def outcome(self) -> Outcome:
        """The answer to what was asked last."""
        assert self._asked, "a step that needs an outcome is taken only after the decision was asked"
        return self._asked.outcome

    # What is given.

    def take(self, ruleset: Ruleset) -> None:
        """Take this rule set."""
        self._ruleset = ruleset
        self._reforms = []
        self._given(Need.RULESET)

    def amend(self, reform: Words) -> None:
        """Take this reform of the rule set, behind those that were taken.

        Raises:
            Problems: as for `Rulesets.amended`.
        """
        self._ruleset = self.rulesets.amended(self.ruleset, [*self._reforms, reform])
        self._reforms.append(reform)
        self._given(Need.RULESET)

    def on(self, day: date, span: Span) -> None:
        """Take this reference date."""
        self._day = (day, span)
        self._given(Need.DAY)

    def as_known_on(self, day: date) -> None:
        """Take the rules as they were known on this day."""
        self._known_on = day
        self._given()

    def read_as(self, interpretation: str, reading: str) -> None:
        """Take this reading."""
        self._readings[interpretation] = reading
        self._given()

    def start_from(self, example: Example) -> None:
        """Take the facts of this example."""
        for part in example.parts.entries:
            assert isinstance(part.value, MappingNode), "the shape was checked"
            self._part(part.key.text).example = {entry.key.text: entry for entry in part.value.entries}
        self._given()

    def without(self, part: str) -> None:
        """Take no facts at all for this part of the case."""
        self._parts.pop(part, None)
        self._given()

    def set(self, fact: Fact, value: Node) -> None:
        """Take this value for a fact, perhaps one of a row that is there; an empty one makes it unknown."""
        if place := row_of(fact.name):
            rows, at = self.ruleset.facts[place[0]], place[1]
            items = self.rows(rows)
            row = _with(items[at], fact.name.rpartition(".")[2], value)
            fact, value = rows, SequenceNode((*items[:at], row, *items[at + 1 :]), value.span)
        self._part(fact.entity).own[fact.key] = _entry(fact.key, value)
        self._given()

    def rows(self, fact: Fact) -> tuple[Node, ...]:
        """The rows of a list as they are given so far."""
        part = self._part(fact.entity)
        entry = part.own.get(fact.key) or part.example.get(fact.key)
        return entry.value.items if entry and isinstance(entry.value, SequenceNode) else ()

    def _part(self, entity: str) -> _Part:
        return self._parts.setdefault(entity, _Part())

    def _given(self, need: Need | None = None) -> None:
        """What is given after the decision was asked would change nothing: it has to be asked again."""
        self._asked = None
        self.ready = (self.ready - {Need.OUTCOME}) | ({need} if need else set())

    # What is asked.

    def ask(self) -> None:
        """Read the facts and ask for the decision.

        Raises:
            Problems: the rule set does not hold on that day, or was not known yet; every fact that is unknown, of
                another type, out of range.
        """
        assert self._day, "the decision is asked only after a reference date was given"
        day, span = self._day
        facts.within(self.ruleset, day, span, self._known_on)
        evaluator = self.rulesets.evaluator(self.ruleset, day, self._readings, self._known_on)
        parts = {entity: part.node(span) for entity, part in self._parts.items()}
        self._asked = _Asked(evaluator, facts.Case("", None, parts, span))
        self.ready.add(Need.OUTCOME)


class _Asked:
    """Facts that were read and can be evaluated."""

    def __init__(self, evaluator: Evaluator, case: facts.Case) -> None:
        self._evaluator = evaluator
        self._given = facts.read(case, evaluator.law)

    @cached_property
    def outcome(self) -> Outcome:
        return self._evaluator.evaluate(self._given)
