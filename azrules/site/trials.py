"""The scenarios of a rule set with what each of them did, and which of them concern what."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from azrules.model.ruleset import without_row
from azrules.run.evaluate import Outcome
from azrules.run.report import decided_by
from azrules.scenarios import feature
from azrules.scenarios.feature import Case, Feature, Scenario
from azrules.scenarios.runner import Result
from azrules.site import address

_NAME = re.compile(r"[\w-]+(?:\[\d+\])?(?:\.[\w-]+)?")
_RANGE = re.compile(r"\S+ tot en met \S+")  # it is about none of them in particular


@dataclass(frozen=True)
class Trial:
    """A scenario with what is run of it, one case for each row of its examples, and what each case did.

    `key` is its name, told apart from others of that name in its rule set: it gives the anchor.
    """

    feature: Feature
    scenario: Scenario
    cases: tuple[Case, ...]
    results: tuple[Result, ...]
    key: str

    @property
    def failed(self) -> tuple[Result, ...]:
        return tuple(result for result in self.results if not result.passed)

    @cached_property
    def names(self) -> frozenset[str]:
        """What its own steps name, and the question that decides a nee."""
        of_all = len(self.scenario.background)
        words = [
            words
            for case in self.cases
            for step in case.steps[of_all:]
            for words in (step.words, *(cell for row in step.table or () for cell in row))
        ]
        named = {without_row(name) for one in words for name in _NAME.findall(_RANGE.sub("", one.text))}
        outcomes = (result.outcome for result in self.results)
        decided = {name for one in outcomes if one and one.answer is False for name in decided_by(one)}
        return frozenset(named | decided)

    def otherwise(self, interpretation: str, reading: str) -> Iterator[tuple[Result, Outcome]]:
        """The cases that answer otherwise under a reading, each with what it would answer."""
        for result in self.results:
            if result.outcome:
                there = result.outcome.differing.get(interpretation, {}).get(reading)
                yield from ((result, there),) if there else ()


def trials(features: Iterable[Feature], results: Iterable[Result]) -> Iterator[Trial]:
    """The scenarios in the order of their files, each with those of the results that are its own."""
    did = iter(results)
    seen: dict[str, int] = {}
    for one in features:
        cases = iter(feature.cases(one))
        for scenario in one.scenarios:
            count = sum(len(block.rows) for block in scenario.examples) if scenario.examples else 1
            name = scenario.name.text
            times = seen[address.anchor(name)] = seen.get(address.anchor(name), 0) + 1
            own = tuple((next(cases), next(did)) for _ in range(count))
            key = name if times == 1 else f"{name} {times}"
            yield Trial(one, scenario, tuple(c for c, _ in own), tuple(r for _, r in own), key)


def by_name(of: Iterable[Trial]) -> Mapping[str, list[Trial]]:
    """The scenarios that concern each name."""
    found: dict[str, list[Trial]] = {}
    for trial in of:
        for name in trial.names:
            found.setdefault(name, []).append(trial)
    return found
