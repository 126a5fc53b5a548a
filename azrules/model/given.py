"""What somebody told us about one case, checked against the facts of a rule set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from azrules.model.ruleset import Ruleset
from azrules.model.values import Result


@dataclass(frozen=True, slots=True)
class Judged:
    """Who judged a fact, when, and on what evidence, as far as that was told."""

    by: str = ""
    on: date | None = None
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """The facts of one case: a result for each fact of the rule set, in its order; UNKNOWN where nobody told us."""

    ruleset: Ruleset = field(repr=False)
    results: tuple[Result, ...]
    name: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    judged: Mapping[str, Judged] = field(default_factory=dict)

    def __getitem__(self, fact: str) -> Result:
        return dict(zip(self.ruleset.facts, self.results, strict=True))[fact]

    def known(self) -> dict[str, Result]:
        """The facts that were told, by name."""
        return {
            name: result for name, result in zip(self.ruleset.facts, self.results, strict=True) if result is not None
        }
