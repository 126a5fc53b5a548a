"""`azrules ask`: the interview in a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import Any

from azrules import passes
from azrules.check import facts as reading
from azrules.cli import answers, cases, parameters, words
from azrules.cli.evaluate import tell
from azrules.cli.frame import Command
from azrules.cli.misuse import Misuse
from azrules.cli.terminal import Terminal
from azrules.diagnostic import Problems
from azrules.lang import Lang
from azrules.model.ruleset import Fact, without_row
from azrules.model.types import Choices
from azrules.model.values import UNKNOWN, Result
from azrules.run import form
from azrules.run.interview import Interview
from azrules.run.phrases import accepts
from azrules.run.wording import Wording


class Sign(Enum):
    """What somebody may type instead of an answer."""

    UNKNOWN = "unknown"
    NOT_YET = "not yet"
    BACK = "back"
    WHY = "why"
    STOP = "stop"


_SIGNS: Mapping[Lang, Mapping[str, Sign]] = {
    "nl": dict.fromkeys(("?", "w", "weet niet", "weet ik niet"), Sign.UNKNOWN)
    | {"-": Sign.NOT_YET}
    | dict.fromkeys(("<", "t", "terug"), Sign.BACK)
    | dict.fromkeys(("u", "uitleg", "waarom"), Sign.WHY)
    | dict.fromkeys(("s", "stop", "q"), Sign.STOP),
    "en": dict.fromkeys(("?", "d", "don't know", "do not know"), Sign.UNKNOWN)
    | {"-": Sign.NOT_YET}
    | dict.fromkeys(("<", "b", "back"), Sign.BACK)
    | dict.fromkeys(("e", "explain", "why"), Sign.WHY)
    | dict.fromkeys(("s", "stop", "q"), Sign.STOP),
}
_YES = ("j", "ja", "y", "yes")


class InputEnded(Exception):
    """Nobody will type anything any more."""


def run(terminal: Terminal, ruleset: str, facts: str | None, reforms: Sequence[str], **asked: Any) -> int:
    rules, how = passes.load(ruleset, reforms), cases.Asked(**asked)
    if facts is None:
        start = cases.nothing(rules, how)
    else:
        found = cases.read(rules, facts, how).known
        if len(found) != 1:
            raise Misuse(words.ONE_CASE, name=facts, count=len(found))
        start = found[0]
    if not start.dated:
        cases.say_today(terminal)
    interview = Interview(start.evaluator, start.given)
    try:
        _Conversation(terminal, interview, ruleset).run()
    except InputEnded:
        terminal.err(terminal.words(words.INPUT_ENDED))
        return 1
    return int(cases.at_fault(interview.outcome))


class _Conversation:
    """One interview with somebody at a terminal."""

    def __init__(self, terminal: Terminal, interview: Interview, ruleset: str) -> None:
        self.terminal = terminal
        self.interview = interview
        self.ruleset = ruleset
        self.law = interview.evaluator.law
        self.wording = Wording.of(self.law, terminal.lang)
        self.say = terminal.words

    def run(self) -> None:
        """Ask until the answer is certain, nobody knows the rest, or somebody stops; then tell it and offer to save."""
        if self.interview.question():
            self.terminal.out(self.say(words.ASK_INTRO))
            self.terminal.table(words.ASK_SIGNS[self.terminal.lang == "en"])
            self.terminal.out()
        while True:
            while (fact := self.interview.question()) and self.answered(fact):
                pass
            tell(self.terminal, self.interview.outcome)
            self.terminal.out()
            if not self.back_instead_of_saving():
                return

    # ---------------------------------------------------------------------------------------------------- one question

    def answered(self, fact: Fact) -> bool:
        """Ask a question; False when somebody stops."""
        self.show(fact)
        going_on = self.take(fact)
        self.terminal.out()
        return going_on

    def show(self, fact: Fact) -> None:
        """A question with everything that helps to answer it."""
        at, total = self.interview.progress()
        place = [self.say(words.PROGRESS, at=at, total=total)] if total else []
        still = self.say(words.STILL_OPEN, count=len(self.interview.open()))
        self.terminal.out(self.terminal.paint(" | ".join([*place, fact.entity, still]), "bold"))
        self.terminal.prose(self.wording.question(fact.name))
        for line in self.beside(fact):
            self.terminal.prose(f"  {line}")

    def beside(self, fact: Fact) -> Iterator[str]:
        if text := self.wording.text(f"gegevens.{without_row(fact.name)}.uitleg"):
            yield text
        if fact.judgement:
            yield self.say(words.JUDGED_BY, role=self.wording.role(fact.judgement.role))
        if not self.interview.decides(fact):
            yield self.say(words.HELPS, title=self.wording.title(self.interview.open()[0]))
        if told := list(self.informed(fact)):
            yield self.say(words.BESIDE)
            yield from (f"- {line}" for line in told)
        yield self.say(words.HOW_MANY_ROWS) if fact.row else accepts(fact, self.wording)
        choice = answers.choice(fact)
        for number, member in enumerate(choice.members if choice else (), start=1):
            assert choice
            yield f"{number}. {self.wording.member(member, choice)} ({member})"
        if isinstance(fact.type, Choices):
            yield self.say(words.SEVERAL)
        if self.interview.begins(fact):
            yield self.say(words.NOT_YET, part=fact.entity)

    def informed(self, fact: Fact) -> Iterator[str]:
        """What is known of the facts and the rules that inform a judgement."""
        ruleset, outcome = self.law.ruleset, self.interview.outcome
        for name in self.interview.informs(fact):
            value = outcome.of(name) if name in ruleset.rules else self.interview.given[name]
            if value is not UNKNOWN:
                type_ = ruleset.rules[name].type if name in ruleset.rules else ruleset.facts[name].type
                yield f"{self.wording.title(name)}: {self.wording.value(value, type_)}"

    def take(self, fact: Fact) -> bool:
        """Take an answer or a sign; False when somebody stops."""
        while True:
            typed = self.terminal.read("> ")
            if typed is None:
                return False
            sign = None if self.is_answer(typed, fact) else _SIGNS[self.terminal.lang].get(typed.lower())
            if sign is Sign.STOP:
                return False
            if sign is Sign.WHY:
                self.why()
            elif sign is Sign.BACK:
                if self.interview.back():
                    return True
                self.terminal.out(self.say(words.FIRST_QUESTION))
            elif sign is Sign.NOT_YET and self.interview.begins(fact):
                self.interview.leave_out(fact)
                return True
            elif sign is Sign.UNKNOWN or (not typed and not self.interview.decides(fact)):
                self.interview.answer(fact, UNKNOWN)
                return True
            elif not typed:
                self.terminal.out(self.say(words.TYPE_SOMETHING, accepts=accepts(fact, self.wording)))
            elif self.took(typed, fact):
                return True

    def took(self, typed: str, fact: Fact) -> bool:
        """Take an answer and show how it was understood; False, with what is wrong with it, when it is none."""
        lang = self.terminal.lang
        try:
            result = self.answer(typed, fact)
        except Problems as problems:
            for one in problems.diagnostics:
                self.terminal.out("; ".join(filter(None, [one.says(lang), one.suggests(lang)])))
            self.terminal.out(self.say(words.TYPE_SOMETHING, accepts=accepts(fact, self.wording)))
            return False
        self.interview.answer(fact, result)
        if (understood := self.wording.value(result, fact.type)) != typed:
            self.terminal.out(f"  = {understood}")
        return True

    def is_answer(self, typed: str, fact: Fact) -> bool:
        """Whether this is a member of the choice, though it looks like a sign."""
        choice = answers.choice(fact)
        return choice is not None and typed in choice.members

    def answer(self, typed: str, fact: Fact) -> Result:
        """What was typed, as a fact.

        Raises:
            Problems: as for a facts file.
        """
        return reading.value(answers.node(typed, fact, self.terminal.lang), fact, self.law)

    def why(self) -> None:
        """The criterion for which this is asked, with its source."""
        at, total = self.interview.progress()
        if not total:
            return
        rule = self.interview.outcome.decision_rules[at - 1]
        self.terminal.out(self.say(words.ASKED_BECAUSE, title=self.wording.title(rule.name), name=rule.name))
        if text := self.wording.text(f"regels.{rule.name}.uitleg"):
            self.terminal.prose(f"  {text}")
        self.terminal.prose("  " + self.say(words.SOURCE, source=self.wording.source(rule.citation)))
        self.terminal.out("  " + self.say(words.FORCE, binding=self.wording.norm(rule)))

    def typed(self, prompt: str) -> str:
        typed = self.terminal.read(prompt)
        if typed is None:
            raise InputEnded
        return typed

    # ------------------------------------------------------------------------------------------------------ the end

    def back_instead_of_saving(self) -> bool:
        """Offer to keep what was told in a file; True when somebody would rather change the last answer."""
        text = form.filled(self.interview.given, self.law.date)
        while name := self.typed(self.say(words.SAVE)):
            if name == "<" and self.interview.back():
                self.terminal.out()
                return True
            path = Path(name)
            if path.exists() and self.typed(self.say(words.OVERWRITE, name=name)).lower() not in _YES:
                continue
            try:
                path.write_text(text, "utf-8")
            except (OSError, ValueError) as error:
                self.terminal.out(self.say(words.NOT_SAVED, name=name, reason=str(error)))
                continue
            self.terminal.out(self.say(words.SAVED, ruleset=self.ruleset, name=name))
            break
        return False


COMMAND = Command(
    "ask", run, parameters.ruleset(), parameters.facts(required=False), *parameters.ASKED, parameters.REFORMS
)
