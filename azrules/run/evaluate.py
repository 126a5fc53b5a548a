"""Law and facts -> Outcome: the answer at once, everything about it when somebody asks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cached_property
from itertools import islice
from typing import Final

from azrules.model import operators as op
from azrules.model.expr import Call, Case, Choose, Const, Expr, Fold, Hit, Ref, children, walk
from azrules.model.given import Given
from azrules.model.ruleset import MONTH_END, Advice, ByReading, Fact, Law, Parameter, Row, Rule, mention, without_row
from azrules.model.timeline import in_force
from azrules.model.values import UNKNOWN, Fault, Result, known
from azrules.run.compile import Function, Program, Slots


class Answer(Enum):
    """How a rule stands in one case.  The words are those of the JSON."""

    FULFILLED = "fulfilled"
    NOT_FULFILLED = "not_fulfilled"
    KNOWN = "known"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"
    NOT_ASKED = "not_asked"
    FAULT = "fault"


# Found once: an Enum looks its members up slowly in Python 3.11.
STANDS: Final = {True: Answer.FULFILLED, False: Answer.NOT_FULFILLED, UNKNOWN: Answer.UNKNOWN}


@dataclass(frozen=True, slots=True)
class Criterion:
    """A criterion of the decision, ready to run: `counts` is what it weighs in the conjunction."""

    rule: Rule
    counts: Function


def in_row(name: str, rows: str, at: int) -> str:
    """The name of a fact of a row: `initiatief.medewerkers[3].uren_per_week`; other names stay as they are."""
    return f"{rows}[{at}]{name.removeprefix(rows)}" if name.startswith(f"{rows}.") else name


class Evaluator:
    """A law that answers cases.  Safe to share between threads: what it makes later, it makes alike each time."""

    def __init__(self, law: Law) -> None:
        self.law = law
        self.program = Program(law)
        for name in law.definitions:
            self.program.definition(name)
        rules, decision = law.ruleset.rules, law.ruleset.decision
        self.names = decision.criteria if decision else ()
        self.unasked = dict.fromkeys(self.names, Answer.NOT_ASKED)
        self.applies = {
            name: self.program.function(rule.applies) for name, rule in rules.items() if rule.applies is not None
        }
        self.criteria = tuple(Criterion(rules[name], self._counts(name)) for name in self.names)
        self._others: dict[tuple[str, str], Evaluator] = {}
        self._weighed = tuple(criterion.counts for criterion in self.criteria)

    def _counts(self, name: str) -> Function:
        """A criterion that does not apply drops out of the conjunction, as if it were ja."""
        run, applies = self.program.definition(name), self.applies.get(name)
        return (lambda slots: op.OR(op.NOT(applies(slots)), run(slots))) if applies else run

    def under(self, interpretation: str, reading: str) -> Evaluator:
        """The same law under another reading of one interpretation, made when it is first asked for."""
        if (interpretation, reading) not in self._others:
            readings = {**self.law.readings, interpretation: reading}
            law = self.law.ruleset.on(self.law.date, readings, self.law.known_on)
            self._others[interpretation, reading] = Evaluator(law)
        return self._others[interpretation, reading]

    def evaluate(self, given: Given) -> Outcome:
        """The answer for one case."""
        slots: Slots = [*given.results, *self.program.pending]
        for at, counts in enumerate(self._weighed):
            if counts(slots) is not True:
                return self._stopped(given, slots, at)
        end = len(self._weighed)
        return Outcome(self, given, slots, end, end, True if end else UNKNOWN)

    def _stopped(self, given: Given, slots: Slots, at: int) -> Outcome:
        """The conjunction from the first criterion that is not fulfilled: a later nee decides all the same."""
        results: list[Result] = []
        for decider, counts in enumerate(self._weighed[at:], start=at):
            results.append(counts(slots))
            if results[-1] is False:
                return Outcome(self, given, slots, at, decider, False)
        return Outcome(self, given, slots, at, at, op.AND(*results))


class Outcome:
    """The answer to one case, and everything about it, found when it is asked for.

    Attributes:
        answer: True, False, UNKNOWN (None), or a Fault; UNKNOWN too where the rule set has no decision.
        stopped: the index of the first criterion that is not fulfilled; past the last where all are.
        decider: the index of the criterion that makes a nee certain; else the same as `stopped`.
    """

    def __init__(
        self, evaluator: Evaluator, given: Given, slots: Slots, stopped: int, decider: int, answer: Result
    ) -> None:
        self.evaluator = evaluator
        self.given = given
        self.slots = slots
        self.stopped = stopped
        self.decider = decider
        self.answer = answer

    @property
    def law(self) -> Law:
        return self.evaluator.law

    @property
    def decision_rules(self) -> tuple[Rule, ...]:
        """The criteria of the decision, in order."""
        return tuple(criterion.rule for criterion in self.evaluator.criteria)

    def value(self, expr: Expr) -> Result:
        """What an expression of this law is worth in this case."""
        return self.evaluator.program.function(expr)(self.slots)

    def of(self, name: str) -> Result:
        """What a definition (a rule, a parameter) is worth in this case."""
        return self.evaluator.program.definition(name)(self.slots)

    def row(self, parameter: Parameter) -> Row | None:
        """The row of a parameter that holds in this case; None where none does, or where that is not known."""
        by = self.law.ruleset.facts[parameter.by] if parameter.by else None
        day = self.value(mention(by, parameter.span)) if by else self.law.date
        return in_force(parameter.rows, day, self.law.known_on) if isinstance(day, date) else None

    def under(self, interpretation: str, reading: str) -> Outcome:
        """The same case under another reading of one interpretation."""
        return self.evaluator.under(interpretation, reading).evaluate(self.given)

    # --------------------------------------------------------------------------------------------- how each rule stands

    @cached_property
    def criteria(self) -> dict[str, Answer]:
        """How each criterion of the decision stands, in order: before the stop it is fulfilled, or does not apply."""
        names, stopped, decider = self.evaluator.names, self.stopped, self.decider
        stands = dict(self.evaluator.unasked)
        fulfilled = STANDS[True]
        for name in names[:stopped]:
            stands[name] = fulfilled
        conditional = [name for name in self.evaluator.applies if stands.get(name) is fulfilled]
        for name in {*conditional, *names[stopped : stopped + 1], *names[decider : decider + 1]}:
            stands[name] = self._stands(self.law.ruleset.rules[name])
        return stands

    def _stands(self, rule: Rule) -> Answer:
        if self._applies(rule) is False:
            return Answer.NOT_APPLICABLE
        result = self.result(rule)
        if result is UNKNOWN or isinstance(result, bool):
            return STANDS[result]
        return Answer.FAULT if isinstance(result, Fault) else Answer.KNOWN

    def _applies(self, rule: Rule) -> Result:
        applies = self.evaluator.applies.get(rule.name)
        return True if applies is None else applies(self.slots)

    def result(self, rule: Rule) -> Result:
        """What a rule is worth as it stands.

        A criterion that does not apply leaves the conjunction, so a ja is certain whether it applies or not; any other
        result is one only where it is certain that the rule applies.
        """
        result, applies = self.of(rule.name), self._applies(rule)
        if applies is True:
            return result
        if rule.name in self.evaluator.names:
            return op.OR(op.NOT(applies), result)
        return result if applies is False else applies

    @cached_property
    def rules(self) -> dict[str, Answer]:
        """How every rule stands; one that no result and no question that was asked rests on, was not asked either."""
        rules = self.law.ruleset.rules
        if not self.criteria:
            return {name: self._stands(rule) for name, rule in rules.items()}
        wanted = {name for name, answer in self.criteria.items() if answer is not Answer.NOT_ASKED}
        wanted |= set(self.law.ruleset.outputs)
        reached = {name for one in wanted for name in self.reach(one)} - (self.criteria.keys() - wanted)
        return {name: self._stands(rule) if name in reached else Answer.NOT_ASKED for name, rule in rules.items()}

    def reach(self, name: str) -> dict[str, None]:
        """The names (facts, parameters, rules, indicators) a definition rests on, itself included, in asking order."""
        found: dict[str, None] = {name: None}

        def follow(expr: Expr) -> None:
            for part in walk(expr):
                if isinstance(part, Ref) and part.name not in found:
                    found[part.name] = None
                    enter(part.name)

        def enter(part: str) -> None:
            rule = self.law.ruleset.rules.get(part)
            if rule is not None and rule.applies is not None:
                follow(rule.applies)
            if part in self.law.definitions:
                follow(self.law.definitions[part])
            fact = self.law.ruleset.facts.get(part)
            for indicator in fact.judgement.indicators if fact and fact.judgement else ():
                if indicator not in found:
                    found[indicator] = None
                    enter(indicator)

        enter(name)
        return found

    # -------------------------------------------------------------------------------------------------- what is missing

    @cached_property
    def missing(self) -> tuple[str, ...]:
        """The unknown facts that the answer still rests on, in asking order; none when it is certain."""
        if self.evaluator.criteria:
            if self.answer is not UNKNOWN:
                return ()
            open_ = (c for c in self.evaluator.criteria[self.stopped :] if self._open(c))
            found = [fact for criterion in open_ for fact in self.missing_of(criterion.rule)]
        else:
            results = (self.law.ruleset.rules[name] for name in self.law.ruleset.outputs)
            open_rules = (rule for rule in results if self._stands(rule) is Answer.UNKNOWN)
            found = [fact for rule in open_rules for fact in self.missing_of(rule)]
        return tuple(dict.fromkeys(found))

    def _open(self, criterion: Criterion) -> bool:
        return criterion.counts(self.slots) is UNKNOWN

    def missing_of(self, rule: Rule) -> Iterator[str]:
        """The unknown facts that a rule rests on, and whether it applies."""
        if rule.applies is not None:
            yield from self.missing_in(rule.applies)
        yield from self.missing_in(self.law.definitions[rule.name])

    def missing_in(self, expr: Expr) -> Iterator[str]:
        """The unknown facts that an expression rests on, in the order in which it mentions them."""
        if self.value(expr) is not UNKNOWN:
            return
        match expr:
            case Ref(name) if name in self.law.definitions:
                yield from self.missing_in(self.law.definitions[name])
            case Ref(name):
                yield name
            case Call(op.EITHER, (fact, computed, *asked)):
                if self.begun(asked):
                    yield from self.missing_in(computed)
                yield from self.missing_in(fact)
            case Call(_, args):
                for arg in args:
                    yield from self.missing_in(arg)
            case Choose(cases, otherwise, hit):
                holding = [case for case in cases if self.value(case.when) is True]
                if hit is Hit.AGREE and not holding:
                    yield from self.missing_in(otherwise)
                for case in cases:
                    if self.value(case.when) is not False:
                        yield from self.missing_in(case.when)
                        yield from self.missing_in(case.then)
                    if hit is Hit.FIRST and case in holding:
                        return
                if hit is not Hit.AGREE and not holding:
                    yield from self.missing_in(otherwise)
            case Fold(_, rows):
                yield from self.missing_in(rows)
                for at, row in enumerate(self.in_rows(rows.name)):
                    found = (name for part in row.parts_of_row(expr) for name in row.missing_in(part))
                    yield from (in_row(name, rows.name, at) for name in found)

    def begun(self, asked: Sequence[Expr]) -> bool:
        """Whether anything was told of what only another rule set asks: till then it does not compute."""
        return not asked or any(self.value(one) is not UNKNOWN for one in asked)

    def instead(self, fact: str) -> Iterator[str]:
        """The unknown facts from which another rule set would compute this one."""
        computed = self.law.ruleset.every_fact[without_row(fact)].computed
        return self.missing_in(computed.result) if computed else iter(())

    def in_rows(self, rows: str) -> Iterator[Outcome]:
        """The same case, seen from each row of a list; nothing while nobody told which rows there are."""
        table = self.given[rows]
        for at in range(len(table) if isinstance(table, tuple) else 0):
            (slots,) = islice(self.evaluator.program.in_rows(rows, self.slots), at, at + 1)
            yield Outcome(self.evaluator, self.given, slots, self.stopped, self.decider, self.answer)

    @property
    def next_question(self) -> Fact | None:
        """The fact to ask for next, or None when nothing that could be asked still matters."""
        return self.law.ruleset.named(self.missing[0]) if self.missing else None

    # ----------------------------------------------------------------------------------------- what the answer rests on

    def rests_on(self, expr: Expr) -> Iterator[Expr]:
        """The parts of an expression that its result rests on: what a decided `en` or `of` did not need is left out."""
        yield expr
        if isinstance(expr, Ref) and expr.name in self.law.definitions:
            yield from self.rests_on(self.law.definitions[expr.name])
        for part in self.weighed(expr):
            yield from self.rests_on(part)
        if isinstance(expr, Fold):
            for _, row in self.rows_weighed(expr):
                for part in row.parts_of_row(expr):
                    yield from row.rests_on(part)

    def weighed(self, expr: Expr) -> tuple[Expr, ...]:
        """The direct parts of an expression that its result rests on."""
        result = self.value(expr)
        match expr:
            case Call(operator, args) if operator in (op.AND, op.OR):
                if result is (operator is op.OR):
                    return (next(arg for arg in args if self.value(arg) is result),)
                return args if isinstance(result, bool) else tuple(arg for arg in args if self._same(arg, result))
            case Call(op.EITHER, (given, computed, *asked)):
                if not self.begun(asked):
                    return (given,)
                return (given,) if known(result) and self._same(given, result) else (given, computed)
            case Choose(cases, otherwise, hit) if hit is not Hit.AGREE:
                parts: list[Expr] = []
                for case in cases:
                    parts.append(case.when)
                    holds = self.value(case.when)
                    if holds is not False:
                        parts.append(case.then)
                    if hit is Hit.FIRST and holds is True:
                        return tuple(parts)
                return tuple(parts) if any(self.value(case.when) is True for case in cases) else (*parts, otherwise)
            case Choose(cases, otherwise):
                holding = any(self.value(case.when) is True for case in cases)
                exceptions = (part for case in cases for part in self._weighed(case, result))
                return (*(() if holding else (otherwise,)), *exceptions)
            case Fold(_, rows):
                return (rows,)
        return children(expr)

    def rows_weighed(self, expr: Fold) -> list[tuple[int, Outcome]]:
        """The rows that the result of a fold rests on, by number, each as the case is seen from it."""
        rows, result = enumerate(self.in_rows(expr.rows.name)), self.value(expr)
        if expr.operator not in (op.AND, op.OR) or result is not (expr.operator is op.OR):
            return [*rows]
        return [next((at, row) for at, row in rows if row.value(expr.each) is result)]

    def parts_of_row(self, expr: Fold) -> tuple[Expr, ...]:
        """Seen from a row: whether it counts, and what it is worth where it may."""
        if expr.when is None:
            return (expr.each,)
        return (expr.when,) if self.value(expr.when) is False else (expr.when, expr.each)

    def _weighed(self, case: Case, result: Result) -> tuple[Expr, ...]:
        """The parts of an exception that a result rests on: where it says the same, not whether it applies."""
        holds = self.value(case.when)
        agrees = known(result) and self._same(case.then, result)
        if holds is False:
            return (case.then,) if agrees and isinstance(case.then, Const) else (case.when,)
        return (case.then,) if agrees and holds is not True else (case.when, case.then)

    def _same(self, expr: Expr, result: Result) -> bool:
        return self.value(expr) == result

    @cached_property
    def grounds(self) -> tuple[str, ...]:
        """The names of the facts and definitions that the answer rests on, in order."""
        found: dict[str, None] = {}
        for at, criterion in enumerate(self.evaluator.criteria):
            decisive = at == self.decider if self.answer is False else at <= self.stopped or self._open(criterion)
            if decisive:
                self._ground(criterion.rule, found)
        if not self.evaluator.criteria:
            for name in self.law.ruleset.outputs:
                self._ground(self.law.ruleset.rules[name], found)
        return tuple(found)

    def _ground(self, rule: Rule, found: dict[str, None]) -> None:
        found[rule.name] = None
        applies = (rule.applies,) if rule.applies else ()
        body = (self.law.definitions[rule.name],) if self._stands(rule) is not Answer.NOT_APPLICABLE else ()
        for expr in (*applies, *body):
            for part in self.rests_on(expr):
                if isinstance(part, Ref):
                    found[part.name] = None

    @cached_property
    def judgements(self) -> tuple[Fact, ...]:
        """The facts that the answer rests on and that somebody judged."""
        facts = self.law.ruleset.facts
        return tuple(
            facts[name]
            for name in self.grounds
            if name in facts and facts[name].judgement and self.given[name] is not UNKNOWN
        )

    @cached_property
    def computed(self) -> tuple[Fact, ...]:
        """The facts that the answer rests on, that nobody gave and that another rule set computed."""
        facts = self.law.ruleset.facts
        return tuple(
            facts[name]
            for name in dict.fromkeys(without_row(name) for name in self.grounds)
            if name in facts
            and self.given[name] is UNKNOWN
            and (computed := facts[name].computed)
            and self.begun(computed.asked)
            and known(self.value(computed.result))
        )

    @cached_property
    def assumptions(self) -> tuple[Fact, ...]:
        """The facts that nobody gave and for which the declared default was used."""
        facts = self.law.ruleset.facts
        return tuple(
            facts[name]
            for name in self.grounds
            if name in facts and facts[name].default is not None and self.given[name] is UNKNOWN
        )

    @cached_property
    def readings(self) -> dict[str, str]:
        """The interpretations that make a difference here, each with the reading that was taken."""
        return {name: self.law.readings[name] for name, others in self.differing.items() if others}

    @cached_property
    def differing(self) -> dict[str, dict[str, Outcome]]:
        """Of each interpretation that was read the other readings with another answer or result, and what they give."""
        found: dict[str, dict[str, Outcome]] = {}
        for name in self.read:
            others = (one.name for one in self.law.ruleset.interpretations[name].readings)
            told = {other: self.under(name, other) for other in others if other != self.law.readings[name]}
            found[name] = {other: there for other, there in told.items() if self._differs(there)}
        return found

    def _differs(self, other: Outcome) -> bool:
        return other.answer != self.answer or any(other.of(n) != self.of(n) for n in self.law.ruleset.outputs)

    @cached_property
    def read(self) -> tuple[str, ...]:
        """The interpretations that stand in the rules that the answer rests on."""
        ruleset = self.law.ruleset
        found: dict[str, None] = {}
        for name in self.grounds:
            body = ruleset.rules[name].body if name in ruleset.rules else None
            if name in (MONTH_END, *ruleset.month_ends):
                end = ruleset.month_ends.get(name, ruleset.month_end)
                body = end if isinstance(end, ByReading) else None
            if isinstance(body, ByReading):
                found[body.interpretation] = None
        return tuple(found)

    # ------------------------------------------------------------------------------------------------ advice and faults

    @cached_property
    def advice(self) -> tuple[tuple[Rule, Advice], ...]:
        """What the rules that were asked suggest."""
        found = []
        for name, answer in self.rules.items():
            rule = self.law.ruleset.rules[name]
            settled = answer in (Answer.FULFILLED, Answer.NOT_FULFILLED)
            if settled and rule.advice and rule.advice.on is (answer is Answer.FULFILLED):
                found.append((rule, rule.advice))
        return tuple(found)

    @cached_property
    def faults(self) -> tuple[tuple[Rule, Fault], ...]:
        """The rules that give no answer, with what is wrong and where."""
        rules = self.law.ruleset.rules
        return tuple(
            (rules[name], result)
            for name, answer in self.rules.items()
            if answer is Answer.FAULT and isinstance(result := self.result(rules[name]), Fault)
        )
