"""What each thing of a rule set is called in linked data: an IRI that stays the same when its text changes.

A thing of another rule set bears the IRI that it has there.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from azrules.model.citation import Document, Force, Status
from azrules.model.ruleset import PEILDATUM, Ruleset, home_of
from azrules.model.types import Choice


@dataclass(frozen=True)
class Iris:
    """The IRIs of a rule set and what it uses, below a base."""

    ruleset: Ruleset
    base: str

    def of_ruleset(self, name: str = "") -> str:
        return self.base + quote(name or self.ruleset.name, safe="")

    def name(self, name: str) -> str:
        """A rule, a fact, a parameter or the reference date, by the name that a formula has for it."""
        if name == PEILDATUM:
            return "az:peildatum"
        if name in self.ruleset.every_fact:
            return self._of("gegeven", name, self._asks(name))
        return self._of("parameter" if name in self.ruleset.parameters else "regel", name)

    def decision(self) -> str:
        assert self.ruleset.decision
        return self._of("beslissing", self.ruleset.decision.name)

    def interpretation(self, name: str) -> str:
        return self._of("interpretatie", name)

    def reading(self, interpretation: str, name: str) -> str:
        return _part(self.interpretation(interpretation), name)

    def version(self, rule: str, name: str) -> str:
        return _part(self.name(rule), name)

    def role(self, name: str) -> str:
        return self._of("beoordelaar", name)

    def framework(self, name: str) -> str:
        return self._of("kader", name)

    def reform(self, name: str) -> str:
        return self._of("hervorming", name)

    def member(self, choice: Choice, name: str) -> str:
        """A choice of a fact, which is called as that fact."""
        return _part(self.name(choice.name), name)

    def document(self, document: Document) -> str:
        return f"{self.base}bron/{quote(document.name, safe='')}"

    def _of(self, kind: str, name: str, home: str = "") -> str:
        return f"{self.of_ruleset(home or home_of(name))}/{kind}/{quote(name.rpartition('/')[2], safe='')}"

    def _asks(self, fact: str) -> str:
        """The rule set that declares a fact, where that is another one."""
        whole = next(
            name for name, one in self.ruleset.facts.items() if fact == name or fact in {r.name for r in one.row}
        )
        return _declares(self.ruleset, whole)


def _declares(ruleset: Ruleset, fact: str) -> str:
    if fact not in ruleset.borrowed:
        return ruleset.name
    there = (used.ruleset for used in ruleset.imports.values() if fact in used.ruleset.facts)
    return next((_declares(one, fact) for one in there), ruleset.name)


def _part(iri: str, name: str) -> str:
    return f"{iri}#{quote(name, safe='')}"


def status(of: Status) -> str:
    """`az:geldend-recht`."""
    return f"az:{of.value.replace(' ', '-')}"


def force(of: Force) -> str:
    """`az:zou-moeten`."""
    return f"az:{of.value.replace(' ', '-')}"
