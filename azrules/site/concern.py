"""Which scenarios concern a part of a rule set: those that name it, those it decides, those about what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from azrules.diagnostic import Problems
from azrules.model.ruleset import ByReading, Interpretation, Ruleset, uses, without_row
from azrules.run.evaluate import Answer
from azrules.run.report import decided_by
from azrules.scenarios import steps
from azrules.scenarios.feature import Examples, Scenario, Step
from azrules.scenarios.holes import HOLES, STANDS
from azrules.scenarios.written import Words
from azrules.site.trials import Trial

Concerning = Mapping[str, tuple[Trial, ...]]


def named(ruleset: Ruleset, trials: Iterable[Trial]) -> Concerning:
    """For each part of a rule set, by name, the scenarios that name it in a step, and those whose nee it decides.

    What a background or an example gives concerns nothing in particular.
    """
    found: dict[str, dict[Trial, None]] = {}
    for trial in trials:
        for name in (*_named(trial.scenario, ruleset), *_decided(trial)):
            found.setdefault(name, {})[trial] = None
    return {name: tuple(of) for name, of in found.items()}


def concerns(ruleset: Ruleset, named: Concerning) -> Concerning:
    """For each part of a rule set, by name, the scenarios that concern it: those of `named`, and behind them others.

    A rule also has those that name a fact it uses itself, or else those of the rules that use it; a parameter and an
    interpretation always have these.  A reading is named `interpretatie.lezing`, and a default one has those in which
    nobody chose another; the decision has those that look at its answer.
    """
    return _Concerns(ruleset, named).found()


class _Concerns:
    def __init__(self, ruleset: Ruleset, named: Concerning) -> None:
        self.ruleset = ruleset
        self.named = named
        self.uses = {name: [*map(without_row, uses(ruleset, name))] for name in ruleset.rules}
        self.of_rules: dict[str, tuple[Trial, ...]] = {}

    def found(self) -> Concerning:
        ruleset = self.ruleset
        found = {**self.named}
        found |= {name: self._of_rule(name) for name in ruleset.rules}
        found |= {name: self._with(name, self._users(name)) for name in ruleset.parameters}
        for name, interpretation in ruleset.interpretations.items():
            found[name] = self._with(name, _read_by(ruleset, name))
            found |= self._of_readings(interpretation, found[name])
        return {name: of for name, of in found.items() if of}

    def _of_rule(self, name: str) -> tuple[Trial, ...]:
        if name not in self.of_rules:
            facts = (used for used in dict.fromkeys(self.uses[name]) if used in self.ruleset.every_fact)
            found = self._first(name, (self.named.get(fact, ()) for fact in facts))
            self.of_rules[name] = found or self._with(name, self._users(name))
        return self.of_rules[name]

    def _users(self, name: str) -> Iterator[str]:
        """The rules that use a rule or a parameter themselves."""
        return (rule for rule, used in self.uses.items() if name in used)

    def _with(self, name: str, users: Iterable[str]) -> tuple[Trial, ...]:
        return self._first(name, map(self._of_rule, users))

    def _of_readings(
        self, interpretation: Interpretation, found: tuple[Trial, ...]
    ) -> Iterator[tuple[str, tuple[Trial, ...]]]:
        paths = {reading.name: f"{interpretation.name}.{reading.name}" for reading in interpretation.readings}
        chosen = {one for path in paths.values() for one in self.named.get(path, ())}
        for reading, path in paths.items():
            rest = (one for one in found if reading == interpretation.default and one not in chosen)
            yield path, self._first(path, [rest])

    def _first(self, name: str, others: Iterable[Iterable[Trial]]) -> tuple[Trial, ...]:
        """Those that name it, and behind them the others."""
        return tuple(dict.fromkeys([*self.named.get(name, ()), *(one for of in others for one in of)]))


def _read_by(ruleset: Ruleset, interpretation: str) -> Iterator[str]:
    """The rules whose body is chosen by an interpretation."""
    for name, versions in ruleset.versions.items():
        bodies = [version.body for version in versions]
        if any(isinstance(body, ByReading) and body.interpretation == interpretation for body in bodies):
            yield name


def _decided(trial: Trial) -> Iterator[str]:
    """The question or condition that settles a nee of one of its cases."""
    for result in trial.results:
        if result.outcome and result.outcome.answer is False:
            yield from decided_by(result.outcome)


# ----------------------------------------------------------------------------------------------- what a scenario names


def _named(scenario: Scenario, ruleset: Ruleset) -> Iterator[str]:
    """The names of parts that a scenario uses in its own steps, when it is about this rule set."""
    about = [found for step in scenario.background + scenario.steps if (found := _RULESET.fullmatch(step.words.text))]
    if any(found["ruleset"] != ruleset.name for found in about):
        return
    for step in _filled(scenario):
        yield from _in_step(step, ruleset)


_RULESET = next(row for row in steps.TABLE if row.holes.get("ruleset") is HOLES["regelset"]).regex


def _filled(scenario: Scenario) -> Iterator[Step]:
    """The own steps of a scenario; of an outline, each that has a placeholder once for each row."""
    for step in scenario.steps:
        if scenario.examples and step.varies:
            yield from (step.with_row(row) for block in scenario.examples for row in _rows(block))
        else:
            yield step


def _rows(block: Examples) -> Iterator[Mapping[str, Words]]:
    names = [cell.text for cell in block.header]
    return (dict(zip(names, cells, strict=True)) for cells in block.rows)


def _in_step(step: Step, ruleset: Ruleset) -> Iterator[str]:
    """The names of parts that a step uses; a range of criteria is each of them, unless they were just not asked."""
    try:
        row = steps.row_of(step)
    except Problems:
        return  # the scenario failed on it, and says so
    matched = row.regex.fullmatch(step.words.text)
    said = matched.groupdict() if matched else {}
    decision = ruleset.decision
    for name, hole in row.holes.items():
        match _KINDS.get(id(hole)):
            case "gegeven":
                yield without_row(said[name])
            case "laatste" if decision and said["stand"] != _NOT_ASKED:
                yield from _range(decision.criteria, said["first"], said[name])
            case "naam" if "last" not in said:
                yield said[name]
            case "lezing":
                yield f"{said['interpretation']}.{said[name]}"
            case "groep" if decision:
                yield f"{decision.name}.groepen"
            case "antwoord" if decision:
                yield decision.name
    if "gegeven" in row.columns:
        yield from (without_row(cells[row.columns.index("gegeven")].text) for cells in (step.table or ())[1:])


_AS_NAMES = ("regel", "criterium", "naam", "interpretatie")
_KINDS: Mapping[int, str] = {
    **{id(HOLES[kind]): "naam" for kind in _AS_NAMES},
    **{id(HOLES[kind]): kind for kind in ("gegeven", "laatste", "lezing", "groep", "antwoord")},
}
_NOT_ASKED = next(word for word, stand in STANDS.items() if stand is Answer.NOT_ASKED)


def _range(criteria: tuple[str, ...], first: str, last: str) -> Iterator[str]:
    if first in criteria and last in criteria:
        yield from criteria[criteria.index(first) : criteria.index(last) + 1]
