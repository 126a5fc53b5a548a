"""The scenarios of a rule set, each with what it did."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from azrules.run.evaluate import Outcome
from azrules.scenarios import feature
from azrules.scenarios.feature import Case, Feature, Scenario
from azrules.scenarios.runner import Result
from azrules.scenarios.written import PLACEHOLDER
from azrules.site import address


@dataclass(frozen=True, eq=False)
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
    def name(self) -> str:
        return self.scenario.name.text

    @property
    def title(self) -> str:
        """The name, with a gap where the examples of an outline fill something in."""
        return PLACEHOLDER.sub("…", self.name)

    @property
    def failed(self) -> tuple[Result, ...]:
        return tuple(result for result in self.results if not result.passed)

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
