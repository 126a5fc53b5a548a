"""Other rule sets that a rule set uses: their results by name, and the facts that these can compute."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from azrules.check import words
from azrules.diagnostic import Ledger, Problems, every, near, there, together
from azrules.model.expr import Ref
from azrules.model.linking import asked, result
from azrules.model.ruleset import Computation, Fact, Import, Rule, Ruleset
from azrules.model.timeline import Validity, span
from azrules.model.types import fits
from azrules.problems import meaning as say
from azrules.syntax.declarations import Document, FactDecl, UseDecl
from azrules.syntax.nodes import Scalar


class Used:
    """What a document says under `gebruikt`: `results` are the rules that formulas may name, None where refused.

    `others` are the rule sets by name, None where one cannot be used and that was said.
    """

    def __init__(self, document: Document, others: Mapping[str, Ruleset | None], ledger: Ledger) -> None:
        self.uses = document.uses
        self.refused = document.refused.get("gebruikt", ())
        self.others = others
        self.ledger = ledger
        self.own = {decl.name for decl in document.facts}
        self.results: dict[str, Rule | None] = {scalar.text: None for use in self.uses for scalar in use.outputs}
        self.asked: dict[str, list[Fact]] = {}  # the facts that each result rests on

    def read(self, own: Validity | None, clashing: Collection[str]) -> None:
        """Find the results, for a rule set that holds so long; a name that is `clashing` stands for two things."""

        def one(pair: tuple[Ruleset, Scalar]) -> None:
            other, scalar = pair
            if (found := result(other, scalar.text)) is None:
                known = [*other.outputs, *((other.decision.name,) if other.decision else ())]
                raise Problems(
                    say.NO_SUCH_RESULT(
                        scalar.span,
                        name=scalar.text,
                        ruleset=other.name,
                        known=words.listed(known),
                        near=near(scalar.text, known),
                    )
                )
            if scalar.text not in clashing:
                self.results[scalar.text] = found

        before: dict[str, Fact] = {}

        def alike(use: UseDecl, other: Ruleset) -> None:
            self.asked |= {scalar.text: [*asked(other, scalar.text)] for scalar in use.outputs}
            for fact in self._asked(use):
                first = before.setdefault(fact.name, fact)
                if _kind(first) != _kind(fact):
                    also = [(first.span, ("zo staat het elders", "elsewhere it stands so"))]
                    raise Problems(say.OTHER_FACT(use.ruleset.span, name=fact.name, ruleset=other.name, also=also))

        def outputs(use: UseDecl) -> None:
            other = there(self.others[use.ruleset.text])
            together(
                lambda: _long_enough(use.ruleset, other.name, other.validity, there(own)),
                lambda: every(lambda scalar: _held(scalar, other, there(own)), use.outputs),
                lambda: alike(use, other),
                lambda: every(one, [(other, scalar) for scalar in use.outputs]),
            )

        for use in self.uses:
            self.ledger.attempt(outputs, use)

    def imports(self) -> dict[str, Import]:
        """The rule sets that are used, each with the results that are."""
        found: dict[str, Import] = {}
        for use in self.uses:
            if other := self.others[use.ruleset.text]:
                names = (scalar.text for scalar in use.outputs if self.results.get(scalar.text))
                found[other.name] = Import(other, tuple(names))
        return found

    def computed(self, decl: FactDecl, fact: Fact) -> Fact:
        """A fact with the rule of another rule set that can say it too."""
        scalar = decl.computed
        if scalar is None:
            return fact
        if scalar.text not in self.results and self.refused:
            raise Problems()  # it may be a result of what was refused
        if scalar.text not in self.results:
            known = [*self.results]
            listed = words.listed(known)
            raise Problems(say.NOT_USED(scalar.span, name=scalar.text, known=listed, near=near(scalar.text, known)))
        rule = there(self.results[scalar.text])
        if not fits(rule.type, fact.type):
            wanted, found = words.of_type(fact.type), words.of_type(rule.type)
            raise Problems(say.WRONG_TYPE(scalar.span, wanted=wanted, found=found))
        if rule.applies:
            raise Problems(say.APPLIES_OUTSIDE_LIST(scalar.span, name=scalar.text))
        if rule.completeness:
            advice = (
                "neem een resultaat dat niet vraagt wat er bekend is",
                "take a result that does not ask what is known",
            )
            raise Problems(say.KNOWN_OUTSIDE_CHECK(scalar.span, text=scalar.text, advice=advice))
        if decl.default:
            raise Problems(say.COMPUTED_WITH_DEFAULT(decl.default.span, name=fact.name))
        rests_on = self.asked[scalar.text]
        if fact.name in (one.name for one in rests_on):
            raise Problems(say.COMPUTED_FROM_ITSELF(scalar.span, name=fact.name, result=scalar.text))
        only_there = (Ref(one.name, one.type, scalar.span) for one in rests_on if one.name not in self.own)
        return replace(fact, computed=Computation(Ref(rule.name, rule.type, scalar.span), tuple(only_there)))

    def alike(self, fact: Fact) -> Fact:
        """A fact that another rule set asks too is the same in both."""
        for use in self.uses:
            theirs = next((one for one in self._asked(use) if one.name == fact.name), None)
            if theirs and _kind(theirs) != _kind(fact):
                also = [(theirs.span, ("zo staat het daar", "there it stands so"))]
                raise Problems(say.OTHER_FACT(fact.span, name=fact.name, ruleset=use.ruleset.text, also=also))
        return fact

    def _asked(self, use: UseDecl) -> Iterator[Fact]:
        """The facts that the results rest on that are used of another rule set."""
        return (fact for scalar in use.outputs for fact in self.asked.get(scalar.text, ()))


def _long_enough(scalar: Scalar, name: str, holds: Validity, own: Validity) -> None:
    """What is used of another rule set is there on every day of this one."""
    if own.without(holds):
        when = words.period(holds.start, holds.end)
        raise Problems(say.USED_TOO_SHORT(scalar.span, name=name, when=when))


def _held(scalar: Scalar, other: Ruleset, own: Validity) -> None:
    """A result of another rule set, as long as that rule set holds, is there on every day of this one."""
    lives = span(other.versions[scalar.text]) if scalar.text in other.versions else Validity()
    if (both := own.within(other.validity)) and both.without(lives):
        _long_enough(scalar, scalar.text, lives, own)


def _kind(fact: Fact) -> tuple[object, ...]:
    """What must be alike for two facts to be the same."""
    computed = fact.computed.result.name if fact.computed else ""
    row = tuple((one.type, one.bounds) for one in fact.row)
    return fact.type, fact.bounds, fact.at_least, fact.default, computed, row
