"""The interview: which fact to ask for next, how far it is, and what an answer changes.  Knows no terminal."""

from __future__ import annotations

from dataclasses import replace

from azrules.model.given import Given
from azrules.model.ruleset import Fact, without_row
from azrules.model.values import UNKNOWN, Result
from azrules.run.evaluate import Evaluator, Outcome
from azrules.run.wording import Wording


class Interview:
    """Asks only what can still change the answer, in the order of the rules; what informs a judgement just before it.

    A fact that was answered with "weet niet" is not asked again, unless one goes back to it; nor are the facts of a
    part (an initiative) that is not there yet.
    """

    def __init__(self, evaluator: Evaluator, given: Given) -> None:
        self.evaluator = evaluator
        self._states: list[tuple[Given, frozenset[str]]] = [(given, frozenset())]
        self._asked: list[str] = []
        law = evaluator.law
        wording = Wording.of(law, "nl")
        self._facts = {name: wording.fact(fact) for name, fact in law.ruleset.every_fact.items()}

    @property
    def given(self) -> Given:
        """What is known so far."""
        return self._states[-1][0]

    @property
    def skipped(self) -> frozenset[str]:
        """The facts that were answered with "weet niet", or whose part is not there yet."""
        return self._states[-1][1]

    @property
    def outcome(self) -> Outcome:
        """The answer as far as it is known."""
        return self.evaluator.evaluate(self.given)

    def open(self) -> list[str]:
        """The facts that could still be asked and change the answer, in order.

        Who cannot say what another rule set can compute, is asked that rule set's own questions instead.
        """
        outcome = self.outcome
        found: dict[str, None] = {}
        waiting = [*outcome.missing]
        while waiting:
            name = waiting.pop(0)
            if name not in found:
                found[name] = None
                waiting[:0] = outcome.instead(name) if name in self.skipped else ()
        return [name for name in found if name not in self.skipped]

    def question(self) -> Fact | None:
        """What to ask now; None when the answer is certain or nobody knows the rest."""
        still_open = self.open()
        if not still_open:
            return None
        asked = self._fact(still_open[0])
        for indicator in self._indicators(asked):
            if self.given[indicator] is UNKNOWN and indicator not in self.skipped:
                return self._facts[indicator]
        return asked

    def _fact(self, name: str) -> Fact:
        """A fact as it is told; one of a row bears the name of its row."""
        return replace(self._facts[without_row(name)], name=name)

    def decides(self, fact: Fact) -> bool:
        """Whether a fact can change the answer; one that only informs a judgement cannot."""
        return fact.name in self.open()

    def informs(self, fact: Fact) -> tuple[str, ...]:
        """The facts and rules that inform the judgement of a fact."""
        return fact.judgement.indicators if fact.judgement else ()

    def _indicators(self, fact: Fact) -> list[str]:
        """The facts that inform a judgement, also through a rule."""
        ruleset, outcome = self.evaluator.law.ruleset, self.outcome
        found: dict[str, None] = {}
        for name in self.informs(fact):
            for reached in outcome.reach(name) if name in ruleset.rules else {name: None}:
                if reached in ruleset.facts:
                    found[reached] = None
        return list(found)

    def answer(self, fact: Fact, result: Result) -> None:
        """Take an answer; UNKNOWN is "weet niet"."""
        given, skipped = self._states[-1]
        skipped = skipped | {fact.name} if result is UNKNOWN else skipped - {fact.name}
        self._states.append((given.told(fact.name, result), skipped))
        self._asked.append(fact.name)

    def begins(self, fact: Fact) -> bool:
        """Whether this is the first that is asked of a part, other than the part that everything is about."""
        facts = self.evaluator.law.ruleset.facts.values()
        own = [one.name for one in facts if one.entity == fact.entity]
        told = any(name in self.skipped or self.given[name] is not UNKNOWN for name in own)
        return fact.entity != next(iter(facts)).entity and not told

    def leave_out(self, fact: Fact) -> None:
        """Ask nothing of the part of a fact: it is not there yet."""
        given, skipped = self._states[-1]
        own = {one.name for one in given.ruleset.facts.values() if one.entity == fact.entity}
        self._states.append((given, skipped | own))
        self._asked.append(fact.name)

    def back(self) -> Fact | None:
        """Undo the last answer and give its question again; None at the beginning."""
        if not self._asked:
            return None
        self._states.pop()
        return self._fact(self._asked.pop())

    def progress(self) -> tuple[int, int]:
        """The number of the criterion being asked, and how many there are."""
        outcome, still_open = self.outcome, self.open()
        criteria = outcome.decision_rules
        for at, rule in enumerate(criteria):
            if at >= outcome.stopped and still_open and still_open[0] in outcome.reach(rule.name):
                return at + 1, len(criteria)
        return len(criteria), len(criteria)
