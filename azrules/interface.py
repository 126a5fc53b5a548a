"""What a program uses: load a rule set, take it on a day, evaluate facts, read the outcome.

    from datetime import date
    import azrules

    regels = azrules.load("beslissingsboom")
    wet = regels.on(date(2024, 3, 1))
    uitkomst = wet.evaluate({"persoon": {"uren_per_week": 12, "geboortedatum": "1990-05-10"}})
    uitkomst.outcome          # True, False, or None for unknown
    print(uitkomst.explain())

What somebody wrote wrongly (a rule set, facts, a day outside the validity) raises `Problems`: each of its `diagnostics`
has a `code`, a place, `says()` what is so and `advises()` what to do.  A wrong kind of argument is a TypeError.

Nothing is printed, nothing is kept between calls, and every object may be shared between threads.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from azrules import passes
from azrules.analyse import whatif
from azrules.analyse.ways import Ways, goals, ways
from azrules.check import facts as reading
from azrules.check.program import Reader
from azrules.lang import Lang
from azrules.model import ruleset as model
from azrules.model.citation import Citation, Status
from azrules.model.given import Given
from azrules.model.reform import Reform
from azrules.model.values import Result
from azrules.run import evaluate, explain, receipt, report
from azrules.run.evaluate import Answer
from azrules.run.interview import Interview
from azrules.run.wording import Wording
from azrules.source import Source
from azrules.version import VERSION


def load(ruleset: str | Path, reforms: Sequence[str | Path] = ()) -> Rules:
    """A rule set, by the name of one that comes with azrules or by the path of its file or folder.

    With `reforms` it is as these amend it, in this order, each by its name or by the path of its file.

    Raises:
        Problems: everything that is wrong with it, each with its place and what to do.
    """
    return Rules(passes.load(ruleset, reforms))


class Rules:
    """A rule set that passed every check, at all times.

    Attributes:
        model: the rule set itself: its facts, parameters, interpretations, rules and decision, with their sources;
            their texts as they are written, with a parameter still by its name between braces.
    """

    def __init__(self, ruleset: model.Ruleset) -> None:
        self.model = ruleset

    @property
    def name(self) -> str:
        """The name of the rule set, as `load` takes it: `beslissingsboom`."""
        return self.model.name

    @property
    def version(self) -> str:
        """The version of the encoding, not of the norm."""
        return self.model.version

    @property
    def title(self) -> str:
        """The title that people read, in Dutch."""
        return Wording(self.model, "nl").text("regelset.titel")

    def on(self, day: date, readings: Mapping[str, str] | None = None, known_on: date | None = None) -> Law:
        """The rules as they hold on a day, under the readings chosen ({"dagdeel": "of"}), else the defaults.

        `known_on` asks for the rules as they were known on that day: what was published later does not count.  A law is
        costly to make and cheap to ask: make it once for any number of cases.

        Raises:
            Problems: the rule set does not hold on that day (it says from and until when), or it was not known yet (it
                says since when it is), or a reading does not exist.
            TypeError: a day that is no date, such as a text (`date.fromisoformat` reads it) or a datetime (`.date()`).
        """
        for one in (day, known_on):
            if (one is day or one is not None) and (not isinstance(one, date) or isinstance(one, datetime)):
                raise TypeError(f"a day is a datetime.date, not {one!r}")
        shown = Source("<peildatum>", day.isoformat())
        reading.within(self.model, day, shown.span(0, len(shown.text)), known_on)
        return Law(self.model.on(day, reading.readings(self.model, readings or {}), known_on), self.model)

    def __repr__(self) -> str:
        return f"<Rules {self.name} {self.version}>"


class Law:
    """A rule set on one day under one choice of readings: it answers cases.

    Attributes:
        model: the law itself, for engines.
    """

    def __init__(self, law: model.Law, whole: model.Ruleset) -> None:
        self.model = law
        self._whole = whole
        self._evaluator = evaluate.Evaluator(law)
        self._reader = Reader(law)
        self._wording = Wording.of(law, "nl")

    @property
    def date(self) -> date:
        """The reference date."""
        return self.model.date

    def facts(self, facts: Mapping[str, object]) -> Given:
        """The facts of one case, checked once, to be evaluated any number of times.

        They stand by part (`azrules facts` shows them all); a name and the day of this law may stand beside the parts:
        {"naam": "An", "persoon": {"uren_per_week": 12}, "initiatief": {...}}.  A value is

        - None or "" for unknown, as when the fact or its part is absent;
        - for ja/nee: True, False, "ja" or "nee";
        - for a number, an amount or a duration: an int, Decimal, Fraction or float in the unit of the fact, or a text
          ("12.5"); a float is taken as the decimal that Python writes for it, so 0.1 is one tenth;
        - for a day: a date, or a text ("2024-03-01");
        - for a choice: the name of a member; for a set: a list, tuple or set of them;
        - for a fact that somebody judges, also {"waarde": ..., "door": ..., "op": ..., "grond": ...}, each of which may
          be left out.

        Raises:
            Problems: every fact that the rule set does not know, of another type, or outside its range.
            TypeError: something that is no mapping, such as a list of cases: evaluate each on its own.
        """
        return self._reader.read(facts)

    def evaluate(self, facts: Mapping[str, object] | Given) -> Outcome:
        """The answer for one case, from its facts as `facts` takes them, or as it gave them.

        Raises:
            Problems: as `facts` does, when they were not checked yet.
            TypeError: no mapping, or the checked facts of another rule set.
        """
        given = facts if isinstance(facts, Given) else self._reader.read(facts)
        if given.ruleset.facts is not self.model.ruleset.facts:
            raise TypeError(f"these facts were checked for another rule set: {given.ruleset.name}")
        return Outcome(self._evaluator.evaluate(given), self._wording)

    def what_if(self, facts: Mapping[str, object] | Given, result: str = "") -> WhatIf:
        """What would make the decision a ja, or the rule named `result`: the smallest changes, and the first day.

        Only facts change that the rule set marks with `veranderbaar: ja`.

        Raises:
            Problems, TypeError: as `evaluate` does.
            ValueError: no ja/nee rule of that name, or no name where the rule set has no decision.
        """
        known, outcome = goals(self._whole), self.evaluate(facts)
        if result not in known:
            names = ", ".join(filter(None, known))
            raise ValueError(f"`{result}` is no yes or no of {self._whole.name}: {names}")
        return WhatIf(ways(self._whole, self._evaluator, outcome._outcome.given, known[result]))

    def interview(self, facts: Mapping[str, object] | None = None) -> Interview:
        """An interview that asks what still matters, starting from what is known.

        Raises:
            Problems, TypeError: as `facts` does.
        """
        return Interview(self._evaluator, self._reader.read(facts or {}))

    def __repr__(self) -> str:
        return f"<Law {self.model.ruleset.name} {self.date}>"


@dataclass(frozen=True, slots=True)
class RuleResult:
    """How one rule stands in a case.

    Attributes:
        status: fulfilled, not fulfilled, unknown and so on; `KNOWN` for a rule that gives another value than ja or nee.
        value: a bool; an int or Fraction, in the base of its unit (months for a duration in years, 1/100 for procent);
            a date; a member of a choice, or a frozenset of them; None where it is unknown or not asked; or a Fault.
        title: its title, in Dutch.
        source: where the norm stands.
    """

    status: Answer
    value: Result
    title: str
    source: Citation


class WhatIf:
    """What would make an answer a ja: the keys of the JSON, and the same in plain language.

    Attributes:
        ways: the smallest changes first; each with its `changes` (`fact`, `before`, `value`) and the day `since` when
            it holds, None where that is now.  There are none for a ja, or for an answer that is not certain.
    """

    __slots__ = ("_ways", "ways")

    def __init__(self, ways: Ways) -> None:
        self._ways = ways
        self.ways = ways.found

    @property
    def answer(self) -> bool | None:
        """What it is now; None for unknown, a fault, or a rule that does not apply."""
        answer = self._ways.answer
        return answer if isinstance(answer, bool) and self._ways.goal.applies(self._ways.outcome) else None

    @property
    def certain(self) -> bool:
        """Whether each of `ways` makes it a certain ja; else it is a nee no more, and facts are still to be told."""
        return self._ways.goal.certain

    @property
    def complete(self) -> bool:
        """Whether everything was tried."""
        return not self._ways.cut_off

    def explain(self, lang: Lang = "nl") -> str:
        """What would make it a ja, as a person reads it."""
        return whatif.tell(self._ways, lang)

    def to_dict(self, lang: Lang = "nl") -> dict[str, report.Plain]:
        """The JSON of `azrules whatif --json`, as plain data; its shape is `schemas/watals.schema.json`."""
        return whatif.data(self._ways, lang)

    def to_json(self, lang: Lang = "nl") -> str:
        """The same as text."""
        return json.dumps(self.to_dict(lang), ensure_ascii=False, indent=2)

    def __repr__(self) -> str:
        return f"<WhatIf {self.answer} with {len(self.ways)} ways>"


class Outcome:
    """The answer to one case, and everything about it.

    The attributes are the keys of the JSON, and `statuses` beside them; each is found when it is read.
    """

    __slots__ = ("__dict__", "_outcome", "_wording")

    def __init__(self, outcome: evaluate.Outcome, wording: Wording | None = None) -> None:
        self._outcome = outcome
        self._wording = wording or Wording.of(outcome.law, "nl")

    @property
    def case(self) -> str:
        """The name of the case; nothing where it has none."""
        return self._outcome.given.name

    @property
    def ruleset(self) -> str:
        """The name of the rule set."""
        return self._outcome.law.ruleset.name

    @property
    def version(self) -> str:
        """The version of the encoding, not of the norm."""
        return self._outcome.law.ruleset.version

    @property
    def date(self) -> date:
        """The reference date."""
        return self._outcome.law.date

    @property
    def status(self) -> Status:
        """How far the norms of the rule set bind."""
        return self._outcome.law.ruleset.status

    @property
    def reforms(self) -> tuple[Reform, ...]:
        """The reforms that were applied to the rule set, in their order; nothing for the rule set as it is."""
        return self._outcome.law.ruleset.reforms

    @property
    def outcome(self) -> bool | None:
        """True, False, or None: unknown, a fault (see `faults`), or a rule set without a single decision."""
        answer = self._outcome.answer
        return answer if isinstance(answer, bool) else None

    @property
    def statuses(self) -> Mapping[str, Answer]:
        """How each question of the decision stands, in order."""
        return self._outcome.criteria

    @property
    def stopped_at(self) -> str | None:
        """The first criterion that is not fulfilled or is unknown; None when all are fulfilled."""
        return report.stopped_at(self._outcome)

    @property
    def decided_by(self) -> tuple[str, ...]:
        """What makes the answer certain, also when asking stopped earlier; nothing when it is not certain."""
        return report.decided_by(self._outcome)

    @property
    def next_question(self) -> model.Fact | None:
        """The fact to ask for next; None when nothing that could be asked still matters."""
        fact = self._outcome.next_question
        return self._wording.fact(fact) if fact else None

    @property
    def missing(self) -> tuple[str, ...]:
        """The unknown facts that the answer still rests on, in asking order."""
        return self._outcome.missing

    @cached_property
    def rules(self) -> Mapping[str, RuleResult]:
        """How every rule stands, by name."""
        rules = self._outcome.law.ruleset.rules
        silent = (Answer.NOT_ASKED, Answer.NOT_APPLICABLE)
        return MappingProxyType(
            {
                name: RuleResult(
                    answer,
                    None if answer in silent else self._outcome.result(rules[name]),
                    self._wording.title(name),
                    rules[name].citation,
                )
                for name, answer in self._outcome.rules.items()
            }
        )

    @property
    def outputs(self) -> Mapping[str, object]:
        """The named results: {name: {value, unit, status}}, exact numbers as text."""
        return report.outputs(self._outcome)

    @property
    def faults(self) -> tuple[Mapping[str, object], ...]:
        """The rules that give no answer: {rule, code, message, place}."""
        return tuple(fault for fault in report.faults(self._outcome) if isinstance(fault, dict))

    @property
    def advice(self) -> tuple[tuple[str, str], ...]:
        """What the rules suggest: (to, text)."""
        return tuple(
            (advice.to, self._wording.text(f"regels.{rule.name}.advies")) for rule, advice in self._outcome.advice
        )

    @property
    def computed(self) -> tuple[str, ...]:
        """The facts that nobody gave and that another rule set computed."""
        return tuple(fact.name for fact in self._outcome.computed)

    @property
    def assumptions(self) -> tuple[str, ...]:
        """The facts for which a declared default was used."""
        return tuple(fact.name for fact in self._outcome.assumptions)

    @property
    def judgements(self) -> tuple[str, ...]:
        """The facts that the answer rests on and that somebody judged."""
        return tuple(fact.name for fact in self._outcome.judgements)

    @property
    def readings(self) -> Mapping[str, str]:
        """The interpretations of which another reading gives another answer or result, with the reading taken."""
        return MappingProxyType(self._outcome.readings)

    @cached_property
    def _receipt(self) -> dict[str, report.Plain]:
        return receipt.receipt(self._outcome, VERSION)

    @property
    def receipt(self) -> Mapping[str, object]:
        """All that settles the answer but the facts, with salted hashes; made when it is first read."""
        return MappingProxyType(self._receipt)

    def explain(self, lang: Lang = "nl") -> str:
        """The answer and its reasons, as a person reads them."""
        return explain.explain(self._outcome, lang)

    def to_dict(self, lang: Lang = "nl") -> dict[str, report.Plain]:
        """The JSON of `azrules evaluate --json`, as plain data; its shape is `schemas/uitkomst.schema.json`."""
        told = report.report(self._outcome, lang)
        if "_receipt" not in self.__dict__:  # so that the report is made once
            self.__dict__["_receipt"] = receipt.receipt(self._outcome, VERSION, told=told)
        return told | {"receipt": dict(self._receipt)}

    def to_json(self, lang: Lang = "nl") -> str:
        """The same as text."""
        return json.dumps(self.to_dict(lang), ensure_ascii=False, indent=2)

    def __repr__(self) -> str:
        return f"<Outcome {self.outcome} stopped at {self.stopped_at}>"
