"""Wording of a rule set with a decision -> what there is to tell of it, the same for its drawing and for its text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from azrules.model import operators as op
from azrules.model.citation import Force
from azrules.model.expr import Call, Case, Choose, Const, Expr, Hit, Ref
from azrules.model.ruleset import ByReading, Decision, Interpretation, Rule
from azrules.model.types import TRUTH
from azrules.run.describe import reached_by
from azrules.run.phrases import Phrases
from azrules.run.wording import Wording


class Sign(Enum):
    """What is marked at a criterion; each has a shape of its own."""

    JUDGED = "judged"
    READ = "read"
    NOTED = "noted"


@dataclass(frozen=True)
class Mark:
    """Something to know about a criterion: in short for the drawing, in full for the text."""

    sign: Sign
    short: str
    full: tuple[str, ...]


@dataclass(frozen=True)
class Branch:
    """What happens beside a question: an exception, else an advice.

    `to` is the answer of the question that goes with it; None where that is not certain beforehand.
    """

    head: str
    text: str
    to: bool | None
    exception: bool


@dataclass(frozen=True)
class Step:
    """A criterion in its place."""

    number: int
    name: str
    title: str
    marks: tuple[Mark, ...]
    branches: tuple[Branch, ...]


@dataclass(frozen=True)
class Band:
    """A run of a group: criteria of it that follow each other, by the numbers of the first and of the last."""

    title: str
    first: int
    last: int


@dataclass(frozen=True)
class Tree:
    """A decision as it is drawn and told."""

    title: str
    question: str
    binding: str
    steps: tuple[Step, ...]
    bands: tuple[Band, ...]
    yes: str
    no: str


def tree(words: Wording) -> Tree:
    """What there is to tell of the decision of a rule set, which has one."""
    decision = words.ruleset.decision
    assert decision, "the rule set has a decision"
    path = f"beslissing.{decision.name}"
    rules = [words.ruleset.rules[name] for name in decision.criteria]
    shared = {rule.force for rule in rules}
    telling = _Telling(words, shared.pop() if len(shared) == 1 else None)
    return Tree(
        words.text(f"{path}.titel"),
        words.text(f"{path}.vraag"),
        words.binding(words.ruleset.status, telling.shared),
        tuple(telling.step(at, rule) for at, rule in enumerate(rules, start=1)),
        tuple(_bands(decision, words)),
        words.text(f"{path}.antwoorden.ja"),
        words.text(f"{path}.antwoorden.nee"),
    )


class _Telling:
    """The criteria in one language; `shared` is the force that all of them have, and need not each say."""

    def __init__(self, words: Wording, shared: Force | None) -> None:
        self.words = words
        self.shared = shared
        self.say = words.pick
        self.phrases = Phrases(words)

    def step(self, number: int, rule: Rule) -> Step:
        branches = (*self.exceptions(rule), *self.advice(rule))
        return Step(number, rule.name, self.words.of_rule(rule, "titel"), tuple(self.marks(rule)), branches)

    # ----------------------------------------------------------------------------------------------------------- marks

    def marks(self, rule: Rule) -> Iterator[Mark]:
        if rule.applies is not None:
            when = "; ".join(said for _, said in self.phrases.lines(rule.applies))
            text = self.say("enkel als dit van toepassing is", "only where this applies")
            yield Mark(Sign.NOTED, text, (self.say("Enkel van toepassing als: ", "Applies only if: ") + when,))
        if rule.open_question:
            text = self.say("open vraag", "open question")
            yield Mark(Sign.NOTED, text, (f"{text.capitalize()}: {self.words.of_rule(rule, 'open vraag')}",))
        elif rule.status is not self.words.ruleset.status or rule.force is not self.shared:
            text = self.words.binding(rule.status, rule.force)
            yield Mark(Sign.NOTED, text, (self.say("Kracht: ", "Force: ") + text,))
        reached = reached_by(self.words.ruleset, rule.name)
        yield from self.judged(reached)
        yield from self.read([rule, *(self.words.ruleset.rules[one] for one in reached if self.is_rule(one))])

    def is_rule(self, name: str) -> bool:
        return name in self.words.ruleset.rules

    def judged(self, reached: Sequence[str]) -> Iterator[Mark]:
        """That somebody must judge what the criterion rests on, and who."""
        facts = [self.words.ruleset.facts[name] for name in reached if name in self.words.ruleset.facts]
        roles = dict.fromkeys(fact.judgement.role for fact in facts if fact.judgement)
        if roles:
            who = self.words.joined([self.words.role(role) for role in roles])
            text = self.say(f"oordeel van {who}", f"judgement of {who}")
            full = [
                f"{self.words.title(fact.name)}: "
                + self.say("een oordeel van ", "a judgement of ")
                + self.words.role(fact.judgement.role)
                for fact in facts
                if fact.judgement
            ]
            yield Mark(Sign.JUDGED, text, tuple(full))

    def read(self, rules: Sequence[Rule]) -> Iterator[Mark]:
        """That the sources can be read in several ways, and the questions that this raises."""
        versions = [one for rule in rules for one in self.words.ruleset.versions[rule.name]]
        names = dict.fromkeys(one.body.interpretation for one in versions if isinstance(one.body, ByReading))
        asked = [self.words.ruleset.interpretations[name] for name in names]
        if asked:
            count = len(asked)
            text = self.say(
                f"hangt af van {count} interpretatie{'s' if count > 1 else ''}",
                f"depends on {count} interpretation{'s' if count > 1 else ''}",
            )
            yield Mark(Sign.READ, text, tuple(map(self.asked, asked)))

    def asked(self, interpretation: Interpretation) -> str:
        question = self.words.text(f"interpretaties.{interpretation.name}.vraag")
        path = f"interpretaties.{interpretation.name}.lezingen.{interpretation.default}.titel"
        default = self.say("standaard: ", "default: ") + self.words.text(path)
        return self.say("Interpretatie: ", "Interpretation: ") + f"{question} ({default})"

    # -------------------------------------------------------------------------------------------------------- branches

    def exceptions(self, rule: Rule) -> Iterator[Branch]:
        body = _body(rule)
        if isinstance(body, Choose) and body.hit is Hit.AGREE:
            for at, case in enumerate(body.cases):
                yield self.exception(case, self.words.of_rule(rule, f"behalve.{at}"))

    def exception(self, case: Case, title: str) -> Branch:
        force = f" ({self.words.force(case.force)})" if case.force else ""
        then = self.phrases.value(case.then)
        to = case.then.value if isinstance(case.then, Const) and isinstance(case.then.value, bool) else None
        head = f"{self.say('Behalve', 'Except')}{force}, {self.say('dan', 'then')} {then}:"
        return Branch(head, title, to, exception=True)

    def advice(self, rule: Rule) -> Iterator[Branch]:
        """What the criterion suggests, and what the rules that it rests on do."""
        reached = reached_by(self.words.ruleset, rule.name)
        for one in (rule, *(self.words.ruleset.rules[name] for name in reached if self.is_rule(name))):
            if one.advice:
                on, to = self.words.value(one.advice.on, TRUTH), one.advice.to.replace("_", " ")
                of = "" if one is rule else self.say(" op ", " on ") + f"“{self.words.of_rule(one, 'titel')}”"
                head = self.say(f"Advies bij {on}{of}: {to}", f"Advice on {on}{of}: {to}")
                leads = one.advice.on if one is rule or (not one.advice.on and _needs(rule, one.name)) else None
                yield Branch(head, self.words.of_rule(one, "advies"), leads, exception=False)


def _body(rule: Rule) -> Expr:
    """What a rule says; its exceptions are the same under each reading."""
    return next(iter(rule.body.bodies.values())) if isinstance(rule.body, ByReading) else rule.body


def _needs(rule: Rule, name: str) -> bool:
    """Whether a rule is nee as soon as another one is."""
    body = _body(rule)
    parts = body.args if isinstance(body, Call) and body.operator is op.AND else (body,)
    return any(isinstance(part, Ref) and part.name == name for part in parts)


def members(bands: Sequence[Band], words: Wording) -> str:
    """Which questions some runs of a group have: `eerste deel: vraag 1 tot en met 3 en 5`."""
    numbers = [number for band in bands for number in range(band.first, band.last + 1)]
    return f"{bands[0].title}: {words.pick('vraag', 'question')} {words.ranges(numbers)}"


def _bands(decision: Decision, words: Wording) -> Iterator[Band]:
    """Each group in runs of criteria that follow each other; a criterion may be in several groups."""
    for name, members in decision.groups.items():
        numbers = sorted(decision.criteria.index(member) + 1 for member in members)
        title = words.text(f"beslissing.{decision.name}.groepen.{name}")
        start = numbers[0]
        for number, following in zip(numbers, [*numbers[1:], 0], strict=True):
            if following != number + 1:
                yield Band(title, start, number)
                start = following
