"""Outcome -> what a person reads: the answer in a sentence, what decided it, on what it rests, and what comes next.

It tells what matters and leaves the rest to the JSON: of a nee, the question that failed and what it needs; of an
onbekend, what is still to be asked; of a ja, the exceptions and the judgements that it rests on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby

from azrules.lang import Lang
from azrules.model import operators as op
from azrules.model import show
from azrules.model.citation import Citation, Status
from azrules.model.expr import Call, Case, Choose, Const, Expr, Fold, Hit, Ref
from azrules.model.ruleset import PEILDATUM, Decision, Fact, Law, Parameter, Row, Rule
from azrules.model.types import TRUTH
from azrules.model.values import UNKNOWN, Fault, known
from azrules.problems.faults import FAULTS
from azrules.run.evaluate import Answer, Outcome
from azrules.run.phrases import Phrases
from azrules.run.wording import Wording

Line = tuple[int, str]
_INDENT = "  "
_FEW = 6  # so many facts are read in one line


def explain(outcome: Outcome, lang: Lang = "nl") -> str:
    """The answer and its reasons in plain language."""
    return "\n".join(f"{_INDENT * depth}{text}" if text else "" for depth, text in _Telling(outcome, lang).lines())


def _count_nl(count: int) -> str:
    return f"daar horen nog {count} gegevens bij" if count > 1 else "daar hoort nog één gegeven bij"


def _count_en(count: int) -> str:
    return f"{count} facts belong to it" if count > 1 else "one fact belongs to it"


def as_told(outcome: Outcome, wording: Wording, rule: Rule) -> str:
    """What a result is worth, as people read it; one that does not apply says so."""
    if outcome.rules[rule.name] is Answer.NOT_APPLICABLE:
        return wording.pick("niet van toepassing", "not applicable")
    return wording.value(outcome.result(rule), rule.type)


def applied(law: Law, wording: Wording) -> Iterator[str]:
    """Which rules an answer follows, on which day and how far they bind; and each reform that amends them."""
    ruleset, title, day = law.ruleset, wording.text("regelset.titel"), show.day(law.date, wording.lang)
    (framework,), version, status = ruleset.frameworks, ruleset.version, wording.status(ruleset.status)
    stood = f"; {wording.text(f'kaders.{framework.name}.titel')}" if framework.name else ""
    # The first day there is stands for what was always known.
    then = show.day(law.known_on, wording.lang) if law.known_on and law.known_on != date.min else ""
    known = wording.pick(f", zoals bekend op {then}", f", as known on {then}") if then else ""
    yield wording.pick(
        f"Volgens {title} (versie {version}{stood}) op {day}{known}: {status}.",
        f"According to {title} (version {version}{stood}) on {day}{known}: {status}.",
    )
    yield from map(wording.reform, ruleset.reforms)


class CasePhrases(Phrases):
    """Formulas of one case: a parameter told by its value, a rule by its value with its title behind it."""

    def __init__(self, wording: Wording, outcome: Outcome) -> None:
        super().__init__(wording)
        self.outcome = outcome

    def name(self, name: str) -> str:
        definition = self.outcome.law.definitions.get(name)
        if definition is None or name == PEILDATUM:
            return super().name(name)
        value, title = self.outcome.of(name), self.wording.title(name)
        if not known(value):
            return title
        told = self.wording.value(value, definition.type)
        return f"{told} ({title})" if name in self.ruleset.rules else told

    def subject(self, expr: Expr) -> str:
        if isinstance(expr, Ref) and expr.name in self.ruleset.rules:
            return self.wording.title(expr.name)
        return super().subject(expr)

    def with_now(self, expr: Expr, wanted: bool) -> str:
        """A condition as it should be, and how it is."""
        if isinstance(expr, Call) and expr.operator is op.IS_KNOWN:
            return self.condition(expr, wanted)  # that it is not so says how it is
        about = expr
        if isinstance(expr, Call) and len(expr.args) == 2:
            about = next((arg for arg in expr.args if not isinstance(arg, Const)), expr)
        return self.condition(expr, wanted) + self.given(about)

    def given(self, expr: Expr) -> str:
        """What is given now, in brackets, with a space before it."""
        said = self.wording.value(self.outcome.value(expr), expr.type)
        return self.wording.pick(f" (nu: {said})", f" (now: {said})")


class _Telling:
    """One outcome, told in one language."""

    def __init__(self, outcome: Outcome, lang: Lang) -> None:
        self.outcome = outcome
        self.law = outcome.law
        self.ruleset = outcome.law.ruleset
        self.words = Wording.of(self.law, lang)
        self.say = self.words.pick
        self.phrases = CasePhrases(self.words, outcome)

    @property
    def certain(self) -> bool:
        return isinstance(self.outcome.answer, bool) or self.ruleset.decision is None

    def lines(self) -> Iterator[Line]:
        decision = self.ruleset.decision
        if decision is None:
            waiting = self.waiting()
            yield from self.results([name for name in self.ruleset.outputs if name not in waiting])
            yield from self.told_once(waiting)
        else:
            yield 0, self.answer(decision)
        yield from ((0, text) for text in applied(self.law, self.words))
        yield 0, ""
        yield from self.reasons() if decision else self.why_results()
        if decision and (settled := [name for name in self.ruleset.outputs if known(self.outcome.of(name))]):
            yield 0, ""
            yield from self.results(settled)
        yield from self.foundation()

    # ----------------------------------------------------------------------------------------------------- the answer

    def answer(self, decision: Decision) -> str:
        key = {True: "ja", False: "nee", UNKNOWN: "onbekend"}.get(self.outcome.answer, "fout")  # type: ignore[arg-type]
        told = self.words.text(f"beslissing.{decision.name}.antwoorden.{key}")
        if told:
            return told
        return {
            "ja": self.say("Ja.", "Yes."),
            "nee": self.say("Nee.", "No."),
            "onbekend": self.say("Dat staat nog niet vast.", "That is not certain yet."),
            "fout": self.say(
                "De regels geven voor dit geval geen antwoord: er loopt iets fout.",
                "The rules give no answer for this case: something is wrong.",
            ),
        }[key]

    def results(self, names: Sequence[str]) -> Iterator[Line]:
        """Named results of the rule set, with their value."""
        for rule in (self.ruleset.rules[name] for name in names):
            yield 0, f"{self.words.title(rule.name)}: {as_told(self.outcome, self.words, rule)}"

    def waiting(self) -> Mapping[str, set[str]]:
        """The results that only wait for parts of which nothing is known, and these parts; one alone is told itself."""
        waiting: dict[str, set[str]] = {}
        for name in self.ruleset.outputs:
            parts = {fact.partition(".")[0] for fact in self.outcome.missing_of(self.ruleset.rules[name])}
            if parts and not parts & self.known_parts() and self.outcome.of(name) is UNKNOWN:
                waiting[name] = parts
        return waiting if len(waiting) > 1 else {}

    def told_once(self, waiting: Mapping[str, set[str]]) -> Iterator[Line]:
        """How many results are waiting, and for which parts."""
        if waiting:
            wanted = set().union(*waiting.values())
            parts = dict.fromkeys(fact.entity for fact in self.ruleset.facts.values() if fact.entity in wanted)
            about = self.words.joined([self.part(part) for part in parts])
            count = len(waiting)
            yield (
                0,
                self.say(
                    f"Onbekend: {count} resultaten, want over {about} is niets gegeven.",
                    f"Unknown: {count} results, because nothing was given about {about}.",
                ),
            )

    # ---------------------------------------------------------------------------------------------------- the reasons

    def reasons(self) -> Iterator[Line]:
        match self.outcome.answer:
            case True:
                yield from self.why_yes()
            case False:
                yield from self.why_no()
            case Fault():
                yield from self.why_fault()
            case _:
                yield from self.why_unknown()

    def number(self, at: int) -> str:
        return self.say(f"vraag {at + 1}", f"question {at + 1}")

    def rule_at(self, at: int) -> Rule:
        return self.outcome.decision_rules[at]

    def why_yes(self) -> Iterator[Line]:
        criteria = self.outcome.decision_rules
        if (count := len(criteria)) == 1:
            yield 0, self.say("Aan de enige vraag is voldaan.", "The only question is fulfilled.")
        else:
            yield 0, self.say(f"Aan alle {count} vragen is voldaan.", f"All {count} questions are fulfilled.")
        for at, rule in enumerate(criteria):
            if self.outcome.criteria[rule.name] is Answer.NOT_APPLICABLE:
                yield (
                    1,
                    self.say(f"Vraag {at + 1} is hier niet van toepassing.", f"Question {at + 1} does not apply here."),
                )
            for exception in self.exceptions(rule):
                yield (
                    1,
                    self.say(
                        f"Aan vraag {at + 1} is voldaan door een uitzondering: {exception}",
                        f"Question {at + 1} is fulfilled by an exception: {exception}",
                    ),
                )
        yield 0, ""
        forces = [rule.force for rule in criteria]
        yield from self.norm(self.ruleset.citation, self.words.binding(self.ruleset.status, *forces))
        yield from self.fixed(criteria, self.ruleset.status)

    def why_no(self) -> Iterator[Line]:
        at, rule = self.outcome.decider, self.rule_at(self.outcome.decider)
        total = len(self.outcome.decision_rules)
        yield (
            0,
            self.say(
                f"Beslist door vraag {at + 1} van {total}: {self.words.title(rule.name)}",
                f"Decided by question {at + 1} of {total}: {self.words.title(rule.name)}",
            ),
        )
        if self.outcome.stopped < at:
            yield (
                1,
                self.say(
                    f"Dat staat al vast, ook al is vraag {self.outcome.stopped + 1} nog open.",
                    f"That is certain already, although question {self.outcome.stopped + 1} is still open.",
                ),
            )
        number = self.number(at)
        yield 1, self.say(f"Nodig om aan {number} te voldoen:", f"Needed to fulfil {number}:")
        yield from self.needs(self.law.definitions[rule.name], True, 2)
        yield from self.citation(rule)
        yield 0, ""
        yield from self.course()
        yield from self.other_noes(at)

    def other_noes(self, decider: int) -> Iterator[Line]:
        """The later questions that are certainly not fulfilled either, so that nobody solves one and meets the next."""
        for at, rule in enumerate(self.outcome.decision_rules):
            if at > decider and self.outcome.result(rule) is False:
                number, title = self.number(at), self.words.title(rule.name)
                yield 0, self.say(f"Ook aan {number} is nu niet voldaan: {title}.", f"Now {number} fails too: {title}.")

    def why_unknown(self) -> Iterator[Line]:
        at, rule = self.outcome.stopped, self.rule_at(self.outcome.stopped)
        total = len(self.outcome.decision_rules)
        fact = self.outcome.next_question
        yield from self.waits_for()
        yield (
            0,
            self.say(
                f"Nog open vanaf vraag {at + 1} van {total}: {self.words.title(rule.name)}",
                f"Open from question {at + 1} of {total}: {self.words.title(rule.name)}",
            ),
        )
        yield from self.left_open(rule)
        yield from self.question(fact) if fact else ()
        yield from self.citation(rule)
        yield 0, ""
        yield from self.course()
        yield from self.still_missing()
        if self.outcome.faults:
            yield 0, ""
            yield from self.why_fault()

    def waits_for(self) -> Iterator[Line]:
        """That all is well but for one part of which nothing is known yet, such as the initiative."""
        entities = list(dict.fromkeys(fact.entity for fact in self.ruleset.facts.values()))
        waiting = {name.partition(".")[0] for name in self.outcome.missing}
        others = [self.part(entity) for entity in entities if entity not in waiting]
        if len(waiting) == 1 and others and not waiting & self.known_parts() and not self.outcome.faults:
            part, about = self.part(*waiting), self.words.joined(others)
            yield (
                0,
                self.say(
                    f"Alle vragen die enkel over {about} gaan, zijn in orde; wat nog open is, hangt af van {part}.",
                    f"All questions about {about} alone are fulfilled; what is still open depends on {part}.",
                ),
            )

    def part(self, entity: str) -> str:
        """The title of a part of a case, within a sentence."""
        title = self.words.part(entity)
        return title[0].lower() + title[1:]

    def known_parts(self) -> set[str]:
        """The parts of which anything is known."""
        return {name.partition(".")[0] for name in self.outcome.given.known()}

    def why_fault(self) -> Iterator[Line]:
        """What is wrong in the rules; a fault that other rules pass on is told once, with the first that meets it."""
        first: dict[Fault, Rule] = {}
        for rule, fault in self.outcome.faults:
            first.setdefault(fault, rule)
        for fault, rule in first.items():
            title = f"{self.words.title(rule.name)} ({rule.name})"
            yield 0, self.say(f"Geeft geen antwoord: {title}", f"Gives no answer: {title}")
            diagnostic = FAULTS[fault.kind](fault.span or rule.span, about=fault.about)
            for line in diagnostic.render(self.words.lang).split("\n"):
                yield 1, line

    def why_results(self) -> Iterator[Line]:
        """Of each result what it lacks and where its norm stands, and what is still to be asked.

        Of one that is only waiting for facts there is nothing to say yet.
        """
        told = [*self.why_fault(), *self.about_results()]
        yield from told
        if fact := self.outcome.next_question:
            yield from [(0, "")] if told else []
            yield from self.question(fact)
            yield from self.still_missing()

    def about_results(self) -> Iterator[Line]:
        for rule in (self.ruleset.rules[name] for name in self.ruleset.outputs):
            said = [*self.left_open(rule), *self.lacking(rule)]
            if said or known(self.outcome.result(rule)):
                yield 0, self.words.title(rule.name)
                yield from said
                yield from self.citation(rule)

    def lacking(self, rule: Rule) -> Iterator[Line]:
        """What a result that is nee would need to be ja."""
        if self.outcome.rules[rule.name] is Answer.NOT_FULFILLED:
            norm = self.say("Nodig voor een ja:", "Needed for a yes:")
            yield 1, norm if rule.force else self.say("Ja zou het zijn met:", "It would be yes with:")
            yield from self.needs(self.law.definitions[rule.name], True, 2)

    def left_open(self, rule: Rule) -> Iterator[Line]:
        """What the sources leave open, and leaves a rule open with it."""
        if self.outcome.result(rule) is not UNKNOWN:
            return
        for name in self.outcome.reach(rule.name):
            reached = self.ruleset.rules.get(name)
            if reached and reached.open_question and self.outcome.result(reached) is UNKNOWN:
                yield 1, self.words.text(f"regels.{name}.open vraag")

    def question(self, fact: Fact) -> Iterator[Line]:
        """The fact to ask for next, who must judge it, and which rule set can compute it instead."""
        asked = self.words.question(fact.name)
        yield 1, self.say(f"Volgende vraag: {asked}", f"Next question: {asked}")
        if fact.judgement:
            role = self.words.role(fact.judgement.role)
            yield 1, self.say(f"Dat is een oordeel van: {role}", f"That is a judgement of: {role}")
        if fact.computed:
            yield 1, self.words.can_be_computed(fact.computed)

    def course(self) -> Iterator[Line]:
        """How the questions went, in a line or two."""
        groups: dict[Answer, list[int]] = {}
        for at, answer in enumerate(self.outcome.criteria.values()):
            groups.setdefault(answer, []).append(at + 1)
        words = {
            Answer.FULFILLED: self.say("voldaan", "fulfilled"),
            Answer.NOT_FULFILLED: self.say("niet voldaan", "not fulfilled"),
            Answer.UNKNOWN: self.say("nog onbekend", "not known yet"),
            Answer.NOT_APPLICABLE: self.say("niet van toepassing", "not applicable"),
            Answer.NOT_ASKED: self.say("niet gesteld", "not asked"),
            Answer.FAULT: self.say("fout", "fault"),
        }
        said = [
            f"{self.say('vraag', 'question')} {self.words.ranges(numbers)} {words[answer]}"
            for answer, numbers in groups.items()
        ]
        yield 0, self.say("Verloop: ", "Course: ") + "; ".join(said) + "."

    def still_missing(self) -> Iterator[Line]:
        """What is still to be told: the parts of which nothing is known by their name, the rest fact by fact."""
        missing, known = self.outcome.missing, self.known_parts()
        for entity in dict.fromkeys(name.partition(".")[0] for name in missing):
            own = [name for name in missing if name.startswith(f"{entity}.")]
            if entity not in known:
                yield (
                    0,
                    self.say(
                        f"Over {self.part(entity)} is nog niets bekend; {_count_nl(len(own))}.",
                        f"Nothing is known yet of {self.part(entity)}; {_count_en(len(own))}.",
                    ),
                )
                continue
            yield from self.listed(own)

    def listed(self, missing: Sequence[str]) -> Iterator[Line]:
        """Facts that are still to be told: a few in a row, many under the question that first needs them."""
        count = len(missing)
        said = self.say(f"Nog te weten ({count}):", f"Still to know ({count}):")
        titles = {name: self.words.title(name) for name in missing}
        if count <= _FEW or not self.ruleset.decision:
            yield 0, f"{said} {'; '.join(titles.values())}."
            return
        yield 0, said
        for at, rule in enumerate(self.outcome.decision_rules):
            parts = (*((rule.applies,) if rule.applies else ()), self.law.definitions[rule.name])
            needs = dict.fromkeys(name for part in parts for name in self.outcome.missing_in(part))
            if own := [titles.pop(name) for name in needs if name in titles]:
                yield 1, self.say(f"Vraag {at + 1}: ", f"Question {at + 1}: ") + "; ".join(own)

    # ------------------------------------------------------------------------------------------ what is needed for a ja

    def needs(self, expr: Expr, wanted: bool, depth: int) -> Iterator[Line]:
        """What an expression needs to become what is wanted, with what is given now; only what stands in the way."""
        if self.outcome.value(expr) is wanted:
            return
        match expr:
            case Call(op.NOT, (inner,)):
                yield from self.needs(inner, not wanted, depth)
            case Call(operator, args) if operator in (op.AND, op.OR):
                failing = [arg for arg in args if self.outcome.value(arg) is not wanted]
                if (operator is op.AND) is wanted or len(failing) == 1:
                    for arg in failing:
                        yield from self.needs(arg, wanted, depth)
                else:
                    yield depth, self.say("minstens één van:", "at least one of:")
                    for arg in failing:
                        yield from self.needs(arg, wanted, depth + 1)
            case Call(op.AT_LEAST, (count, *items)):
                if wanted and isinstance(count, Const) and isinstance(count.value, int):
                    more = count.value - sum(self.outcome.value(item) is True for item in items)
                    yield depth, self.say(f"nog minstens {more} van:", f"at least {more} more of:")
                for item in items:
                    yield from self.needs(item, wanted, depth + 1)
            case Call(op.EITHER, (fact, computed, *asked)) if self.outcome.value(fact) is UNKNOWN:
                yield depth, self.phrases.with_now(expr, wanted)
                if self.outcome.begun(asked):
                    yield from self.needs(computed, wanted, depth + 1)
            case Choose(cases, otherwise, hit) if hit is not Hit.AGREE:
                case = next((case for case in cases if self.outcome.value(case.when) is not False), None)
                then = case.then if case else otherwise
                others = [one for one in cases if not isinstance(one.then, Const) or one.then.value is wanted]
                if isinstance(then, Const) and others:  # nothing in it can change, so another row must fit
                    yield depth, self.say("dat een van deze rijen past:", "that one of these rows fits:")
                    for one in others:
                        yield from self.phrases.case(one.when, one.then, depth + 1)
                else:
                    yield from self.needs(then, wanted, depth)
            case Choose(cases, otherwise):
                yield from self.needs(otherwise, wanted, depth)
                for case in cases:
                    if isinstance(case.then, Const) and case.then.value is wanted:
                        yield from self.exception_needs(case, depth)
            case Fold(operator, rows, each):
                yield depth, f"{self.words.title(rows.name)}: {self.phrases.rows(operator, wanted)}"
                yield from self.phrases.lines(each, True, depth + 1)
                all_rows = enumerate(self.outcome.in_rows(rows.name), start=1)
                unmet = [at for at, row in all_rows if row.value(each) is (not wanted)]
                if operator is op.AND and wanted and unmet:
                    said = self.words.ranges(unmet)
                    yield depth + 1, self.say(f"niet voor rij {said}", f"not for row {said}")
            case Ref(name) if name in self.ruleset.rules:
                yield (
                    depth,
                    self.words.title(name)
                    if wanted
                    else self.say(f"niet: {self.words.title(name)}", f"not: {self.words.title(name)}"),
                )
                yield from self.needs(self.law.definitions[name], wanted, depth + 1)
            case Const(None):
                return  # a question that the sources leave open needs nobody
            case _:
                yield depth, self.phrases.with_now(expr, wanted)

    def exception_needs(self, case: Case, depth: int) -> Iterator[Line]:
        title = self.exception_title(case)
        yield depth, self.say(f"of een uitzondering: {title}", f"or an exception: {title}")
        yield from self.needs(case.when, True, depth + 1)

    def exception_title(self, case: Case) -> str:
        for rule in self.ruleset.rules.values():
            body = self.law.definitions[rule.name]
            if isinstance(body, Choose) and case in body.cases:
                return self.words.text(f"regels.{rule.name}.behalve.{body.cases.index(case)}") or case.title
        return case.title

    def exceptions(self, rule: Rule) -> list[str]:
        """The exceptions of a rule that applied, and were needed."""
        body = self.law.definitions[rule.name]
        if not isinstance(body, Choose) or body.hit is not Hit.AGREE or self.outcome.value(body.otherwise) is True:
            return []
        return [self.exception_title(case) for case in body.cases if self.outcome.value(case.when) is True]

    # ----------------------------------------------------------------------------------------- what the answer rests on

    def citation(self, rule: Rule) -> Iterator[Line]:
        """Where the norm stands and how far it binds, and the law that it rests on."""
        yield from self.norm(rule.citation, self.words.norm(rule))
        yield from self.fixed([rule], rule.status)

    def norm(self, citation: Citation, binds: str) -> Iterator[Line]:
        yield 1, self.words.where(citation)
        yield 1, self.say("Kracht: ", "Force: ") + binds

    def fixed(self, rules: Sequence[Rule], status: Status) -> Iterator[Line]:
        """The parameters that rules rest on and that bind in another way than the norm, each source once."""
        reached = dict.fromkeys(name for rule in rules for name in self.outcome.reach(rule.name))
        used = {name for rule in rules for name in self.used_by(rule)}
        found = [self.ruleset.parameters[name] for name in reached if name in used & self.ruleset.parameters.keys()]
        rows = [(parameter, row) for parameter in found if (row := self.outcome.row(parameter))]
        for source, values in groupby(rows, lambda value: self.words.source(value[1].citation)):
            told = [self.bound(parameter, row) for parameter, row in values if row.status is not status]
            yield from ((1, line) for line in told)
            yield from ((2, source) for _ in told[:1])

    def bound(self, parameter: Parameter, row: Row) -> str:
        binding = "; ".join(filter(None, [self.words.status(row.status), self.words.verified(row)]))
        return f"{self.words.title(parameter.name)}: {self.words.value(row.value, parameter.type)} ({binding})"

    def used_by(self, rule: Rule) -> set[str]:
        """The names that the value of a rule rests on."""
        parts = self.outcome.rests_on(self.law.definitions[rule.name])
        return {part.name for part in parts if isinstance(part, Ref)}

    def foundation(self) -> Iterator[Line]:
        """Judgements, readings, assumptions and advice."""
        if judged := self.outcome.judgements:
            yield 0, ""
            yield (
                0,
                self.say("Het antwoord rust op een oordeel van:", "The answer rests on a judgement of:")
                if self.certain
                else self.say("Wat al bekend is, rust op een oordeel van:", "What is known rests on a judgement of:"),
            )
            roles: dict[str, list[Fact]] = {}
            for fact in judged:
                roles.setdefault(fact.judgement.role if fact.judgement else "", []).append(fact)
            for role, facts in roles.items():
                yield 1, self.words.role(role)
                yield from ((2, f"- {self.judged(fact)}") for fact in facts)
        if computed := self.outcome.computed:
            yield 0, ""
            yield 0, self.say("Niet gegeven, maar berekend:", "Not given, but computed:")
            yield from ((1, f"- {self.computed(fact)}") for fact in computed)
        if self.outcome.read:
            yield 0, ""
            yield from self.readings()
        if assumed := self.outcome.assumptions:
            yield 0, ""
            for fact in assumed:
                value = self.words.value(fact.default, fact.type)
                yield (
                    0,
                    self.say(
                        f"Aangenomen: {self.words.title(fact.name)}: {value}",
                        f"Assumed: {self.words.title(fact.name)}: {value}",
                    ),
                )
        for rule, advice in self.outcome.advice:
            yield 0, ""
            yield 0, f"{self.say('Advies', 'Advice')}: {advice.to}. {self.words.text(f'regels.{rule.name}.advies')}"
            yield 1, self.words.where(advice.citation or rule.citation)

    def readings(self) -> Iterator[Line]:
        """The interpretations that matter here: one that was chosen, or of which another reading changes the answer."""
        idle = False
        for name, others in self.outcome.differing.items():
            interpretation, reading = self.ruleset.interpretations[name], self.law.readings[name]
            changed = {other: self.told_by(there) for other, there in others.items()}
            default = reading == interpretation.default
            if default and not changed:
                idle = True
                continue
            how = self.say("standaard", "default") if default else self.say("gekozen", "chosen")
            title = self.reading(name, reading)
            yield 0, self.words.text(f"interpretaties.{name}.vraag")
            yield 1, self.say("Gelezen als: ", "Read as: ") + f"{title} ({how}, {name}={reading})"
            for other, answer in changed.items():
                told = f"{self.reading(name, other)} (--reading {name}={other})"
                yield 1, self.say(f"Anders gelezen: {told}. Dan is het: {answer}", f"Or: {told}. Then it is: {answer}")
        if idle:
            yield (
                0,
                self.say(
                    f"De bron is {'ook elders ' if self.outcome.readings else ''}op meer dan één manier te lezen; "
                    f"dat verandert {'hier' if self.certain else 'tot nu toe'} niets.",
                    f"The source can be read in more than one way{' elsewhere too' if self.outcome.readings else ''}; "
                    f"that changes nothing {'here' if self.certain else 'so far'}.",
                ),
            )

    def reading(self, interpretation: str, name: str) -> str:
        return self.words.text(f"interpretaties.{interpretation}.lezingen.{name}.titel")

    def told_by(self, there: Outcome) -> str:
        """The answer of another reading, in words; where it is the same, the results that are not."""
        here = self.outcome
        if there.answer != here.answer:
            return self.words.value(there.answer, TRUTH)
        changed = [self.ruleset.rules[name] for name in self.ruleset.outputs if there.of(name) != here.of(name)]
        told = (
            f"{self.words.title(rule.name)}: {self.words.value(there.of(rule.name), rule.type)}" for rule in changed
        )
        return "; ".join(told)

    def computed(self, fact: Fact) -> str:
        """A computed fact with its value, and the rule set that computes it."""
        assert fact.computed, "only these are told"
        told = self.words.value(self.outcome.value(fact.computed.result), fact.type)
        rule = self.words.title(fact.computed.result.name)
        return self.say(
            f"{self.words.title(fact.name)}: {told} (door de regelset {fact.computed.ruleset}: {rule})",
            f"{self.words.title(fact.name)}: {told} (by the rule set {fact.computed.ruleset}: {rule})",
        )

    def judged(self, fact: Fact) -> str:
        """A judged fact with its value and, as far as told, who judged, when, on what evidence."""
        told = f"{self.words.title(fact.name)}: {self.words.value(self.outcome.given[fact.name], fact.type)}"
        judged = self.outcome.given.judged.get(fact.name)
        if judged is None:
            return told
        parts = [judged.by, show.day(judged.on, self.words.lang) if judged.on else "", judged.evidence]
        return f"{told} ({', '.join(part for part in parts if part)})"
