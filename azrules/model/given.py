"""What somebody told us about one case, checked against the facts of a rule set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from azrules.model.ruleset import Ruleset, row_of, without_row
from azrules.model.values import Result, Table


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
        results = dict(zip(self.ruleset.facts, self.results, strict=True))
        if (place := row_of(fact)) is None:
            return results[fact]
        rows, at = place
        columns = [one.name for one in self.ruleset.facts[rows].row]
        return self._rows(rows)[at][columns.index(without_row(fact))]

    def _rows(self, fact: str) -> Table:
        table = self[fact]
        assert isinstance(table, tuple), "of a row is spoken only when it is there"
        return table

    def told(self, fact: str, result: Result) -> Given:
        """The same with another result for a fact, perhaps one of a row (`initiatief.medewerkers[3].uren_per_week`)."""
        results = dict(zip(self.ruleset.facts, self.results, strict=True))
        if (place := row_of(fact)) is None:
            results[fact] = result
        else:
            rows, at = place
            table = self._rows(rows)
            columns = [one.name for one in self.ruleset.facts[rows].row]
            row = [result if name == without_row(fact) else old for name, old in zip(columns, table[at], strict=True)]
            results[rows] = (*table[:at], tuple(row), *table[at + 1 :])
        return replace(self, results=tuple(results.values()))

    def known(self) -> dict[str, Result]:
        """The facts that were told, by name."""
        return {
            name: result for name, result in zip(self.ruleset.facts, self.results, strict=True) if result is not None
        }
