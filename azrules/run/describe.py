"""Ruleset -> what a person reads about one thing in it: a rule, a fact, a parameter, an interpretation, the decision.

The rules as they stand, without a case; `explain` tells an answer.  Knows no terminal: the site tells it so too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from azrules.lang import Lang
from azrules.model.citation import Citation
from azrules.model.expr import Case, Choose, Expr, Hit
from azrules.model.reform import Reform
from azrules.model.ruleset import (
    MONTH_END,
    ByReading,
    Decision,
    Fact,
    Interpretation,
    Parameter,
    Row,
    Rule,
    Ruleset,
    home_of,
    last_framework,
    standing,
    uses,
)
from azrules.model.timeline import Validity, as_known
from azrules.model.types import TRUTH, Choice, Choices
from azrules.run.phrases import Line, Link, Phrases, accepts
from azrules.run.wording import Wording

_INDENT = "  "


def names(ruleset: Ruleset) -> list[str]:
    """Everything that can be described, by the name under which it stands in the file."""
    decision = [ruleset.decision.name] if ruleset.decision else []
    return [*decision, *ruleset.own_rules, *ruleset.own_parameters, *ruleset.own_interpretations, *ruleset.own_facts]


def full_name(ruleset: Ruleset, name: str) -> str | None:
    """The name of what somebody calls `name`.

    A fact may go without its part where only one part has it, a question of the decision by its number, and the
    decision by the name of the rule set.
    """
    if name in names(ruleset):
        return name
    if decision := ruleset.decision:
        numbered = {str(at): criterion for at, criterion in enumerate(decision.criteria, start=1)}
        if called := (numbered | {ruleset.name: decision.name}).get(name):
            return called
    facts = [fact.name for fact in ruleset.own_facts.values() if fact.key == name]
    return facts[0] if len(facts) == 1 else None


def describe(ruleset: Ruleset, name: str, lang: Lang = "nl") -> str:
    """What stands under a name of the rule set, in plain language."""
    telling = Telling(Wording(ruleset, lang))
    if name in ruleset.versions:
        lines = telling.rule(name)
    elif name in ruleset.facts:
        lines = telling.fact(ruleset.facts[name])
    elif name in ruleset.parameters:
        lines = telling.parameter(ruleset.parameters[name])
    elif name in ruleset.interpretations:
        lines = telling.interpretation(ruleset.interpretations[name])
    else:
        assert ruleset.decision and ruleset.decision.name == name, "the name is one of `names`"
        lines = telling.decision(ruleset.decision)
    return _told([*lines, *telling.amended()])


def describe_reform(ruleset: Ruleset, reform: Reform, lang: Lang = "nl") -> str:
    """What a reform that was applied to the rule set is, in plain language."""
    return _told(Telling(Wording(ruleset, lang)).reform(reform))


def _told(lines: Iterable[Line]) -> str:
    return "\n".join(f"{_INDENT * depth}{text}" if text else "" for depth, text in lines)


def reached_by(ruleset: Ruleset, name: str) -> list[str]:
    """The names that a rule rests on, also through other rules, in the order in which they are met.

    What another rule set rests on is told there.
    """
    seen: dict[str, None] = {}

    def enter(name: str) -> None:
        for used in uses(ruleset, name):
            from_here = home_of(used) == home_of(name) and (home_of(name) or used not in ruleset.borrowed)
            if used not in seen and from_here:
                seen[used] = None
                if used in ruleset.rules or used in ruleset.parameters:
                    enter(used)

    enter(name)
    return list(seen)


def users_of(ruleset: Ruleset, name: str) -> list[str]:
    """The rules and parameters that use a name, and the judgements it informs."""
    found = [user for user in (*ruleset.rules, *ruleset.parameters) if name in uses(ruleset, user)]
    judged = (fact for fact in ruleset.facts.values() if fact.judgement)
    return [*found, *(fact.name for fact in judged if fact.judgement and name in fact.judgement.indicators)]


def readers_of(ruleset: Ruleset, interpretation: str) -> list[str]:
    """The rules that say something else under another reading of an interpretation; and the end of the month."""
    bodies = ((name, version.body) for name, versions in ruleset.versions.items() for version in versions)
    found = dict.fromkeys(name for name, body in bodies if _reads(body, interpretation))
    return [*found, *([MONTH_END] if _reads(ruleset.month_end, interpretation) else [])]


class Telling:
    """One rule set, told in one language; with a `link` each name in a formula is one."""

    def __init__(self, words: Wording, link: Link | None = None) -> None:
        self.ruleset = words.ruleset
        self.words = words
        self.phrases = Phrases(words, link)
        self.say = words.pick

    # ----------------------------------------------------------------------------------------------------------- rules

    def rule(self, name: str) -> Iterator[Line]:
        """A rule as it stands last; one that has versions tells each of them, in the order of time."""
        rule, decision = self.ruleset.rules[name], self.ruleset.decision
        yield 0, f"{self.words.title(name)} ({name})"
        if "uitleg" not in rule.own:
            yield from self.help(rule)
        if decision and name in decision.criteria:
            at, total = decision.criteria.index(name) + 1, len(decision.criteria)
            yield 0, self.say(f"Vraag {at} van {total} van ", f"Question {at} of {total} of ") + f"`{decision.name}`."
        if rule.completeness:
            yield (
                0,
                self.say(
                    "Een controle op volledigheid: geen enkel antwoord rust erop.",
                    "A check of completeness: no answer rests on it.",
                ),
            )
        yield 0, ""
        if rule.applies is not None:
            applies = list(self.phrases.lines(rule.applies))
            yield from self.stated(self.say("Enkel van toepassing als", "Applies only if"), applies)
            yield from ((0, ""),) if rule.version else ()
        if rule.version:
            for version in self.ruleset.versions[name]:
                yield from self.version(version)
        else:
            yield from self.said(rule)
        yield from self.needed(rule)
        yield from self.used_by(name)

    def version(self, version: Rule) -> Iterator[Line]:
        """What a rule says for a time, below when that is, as it is known now, and since when it is known."""
        last = version is self.ruleset.versions[version.name][-1]
        version, when = self.dated(version)
        yield 0, self.say("Versie", "Version") + f" {version.version}{when}:"
        if "titel" in version.own:
            yield 1, self.words.of_rule(version, "titel")
        if "uitleg" in version.own:
            yield from self.help(version)
        yield from ((depth + 1 if text else 0, text) for depth, text in self.said(version))
        if not last:
            yield 0, ""

    def dated(self, version: Rule) -> tuple[Rule, str]:
        """A version as it stands in its time, as that is known now, and when that is."""
        holds = [when for when, one in as_known(self.ruleset.versions[version.name]) if one is version]
        if holds:  # its texts name the values of that time
            version = replace(version, validity=Validity(holds[0].start, holds[-1].end))
        version = standing(version, last_framework(self.ruleset, version.validity))
        when = self.say(" en", " and").join(map(self.words.period, holds or [version.validity]))
        when += self.words.known(version) + ("" if holds else self.say(", later verbeterd", ", corrected later"))
        return version, when

    def help(self, rule: Rule) -> Iterator[Line]:
        if text := self.words.of_rule(rule, "uitleg"):
            yield 1, text

    def said(self, rule: Rule) -> Iterator[Line]:
        """What a rule says, with its exceptions and its advice, how far it binds and where it stands."""
        yield from self.body(rule)
        yield from self.exceptions(rule)
        if rule.advice:
            when = self.words.value(rule.advice.on, TRUTH)
            text = self.words.of_rule(rule, "advies")
            yield 0, self.say(f"Advies bij {when}: ", f"Advice on {when}: ") + f"{rule.advice.to}. {text}"
            yield from self.source(rule.advice.citation, 1)
        yield from () if rule.version else ((0, ""),)
        yield 0, self.binding(self.words.norm(rule))
        yield from self.source(rule.citation, 0)

    def body(self, rule: Rule) -> Iterator[Line]:
        """What the rule says; under each reading where it depends on one."""
        if rule.open_question:
            yield (
                0,
                self.say("Een open vraag: ", "An open question: ") + self.words.of_rule(rule, "open vraag"),
            )
        elif isinstance(rule.body, ByReading):
            interpretation = self.ruleset.interpretations[rule.body.interpretation]
            yield 0, self.asked(interpretation)
            for reading, body in rule.body.bodies.items():
                yield 1, self.reading(interpretation, reading)
                yield from ((depth + 2, text) for depth, text in self.formula(body))
        else:
            yield from self.formula(rule.body)

    def formula(self, body: Expr) -> Iterator[Line]:
        """What a body says, its exceptions aside."""
        expr = body.otherwise if isinstance(body, Choose) and body.hit is Hit.AGREE else body
        if expr.type != TRUTH and not isinstance(expr, Choose):
            yield 0, self.say("De waarde is: ", "The value is: ") + self.named_once(self.phrases.value(expr))
            return
        yes = self.say("Ja als", "Yes if") if expr.type == TRUTH else self.say("De waarde is", "The value is")
        yield from self.stated(yes, list(self.phrases.lines(expr)))

    def named_once(self, said: str) -> str:
        """A formula in which the name of a rule stands behind its title only the first time."""
        for name in self.ruleset.rules:
            first, named, rest = said.partition(f" ({name})")
            said = first + named + rest.replace(named, "") if named else said
        return said

    def stated(self, intro: str, lines: list[Line]) -> Iterator[Line]:
        """An introduction with one phrase behind it, or with a group below it."""
        (_, first), *rest = lines
        yield 0, f"{intro} {first}" if rest else f"{intro}: {first}"
        yield from ((depth, f"- {text}") for depth, text in rest)

    def exceptions(self, rule: Rule) -> Iterator[Line]:
        for title, case in self.excepted(rule):
            force = f" ({self.words.force(case.force)})" if case.force else ""
            yield 0, self.say("Behalve: ", "Except: ") + f"{title}{force}"
            yield from ((depth + 1, text) for depth, text in self.exception(case))
            yield from self.source(case.citation, 1)

    def excepted(self, rule: Rule) -> Iterator[tuple[str, Case]]:
        """The exceptions of a rule, each with its title."""
        body = next(iter(rule.body.bodies.values())) if isinstance(rule.body, ByReading) else rule.body
        for at, case in enumerate(body.cases if isinstance(body, Choose) and body.hit is Hit.AGREE else ()):
            yield self.words.of_rule(rule, f"behalve.{at}"), case

    def exception(self, case: Case) -> Iterator[Line]:
        """What an exception says, and when."""
        then = f"{self.say('dan', 'then')} {self.phrases.value(case.then)}, {self.say('als', 'if')}"
        yield from self.stated(then, list(self.phrases.lines(case.when)))

    def needed(self, rule: Rule) -> Iterator[Line]:
        """The facts, parameters and readings that the rule rests on, also through other rules."""
        reached = reached_by(self.ruleset, rule.name)
        facts = [self.ruleset.facts[name] for name in reached if name in self.ruleset.facts]
        parameters = [self.ruleset.parameters[name] for name in reached if name in self.ruleset.parameters]
        if facts:
            yield from self.title(self.say("Wat men moet weten", "What must be known"))
        for fact in facts:
            yield 1, f"{self.words.title(fact.name)} ({fact.name})"
            yield from ((depth + 2, text) for depth, text in self.question(fact))
            yield from ((depth + 2, text) for depth, text in self.informed_by(fact))
        if parameters:
            yield from self.title(self.say("Wat de norm vastlegt", "What the norm fixes"))
        for parameter in parameters:
            yield 1, f"{self.words.title(parameter.name)} ({parameter.name})"
            yield from ((depth + 2, text) for depth, text in self.values(parameter))

    # --------------------------------------------------------------------------------------------- facts and parameters

    def fact(self, fact: Fact) -> Iterator[Line]:
        yield 0, f"{self.words.title(fact.name)} ({fact.name})"
        yield from ((depth + 1, text) for depth, text in self.question(fact))
        if fact.default is not None:
            default = self.words.value(fact.default, fact.type)
            yield 1, self.say(f"Zonder antwoord geldt: {default}", f"Without an answer: {default}")
        if fact.changeable:
            yield 1, self.say("Iemand kan dit nog beslissen of regelen.", "Somebody can still decide or arrange this.")
        yield from ((depth + 1, text) for depth, text in self.informed_by(fact))
        if fact.idle:
            yield (
                1,
                self.say("Beslist niets: ", "Decides nothing: ")
                + self.words.text(f"gegevens.{fact.name}.beslist niet"),
            )
        yield from self.source(fact.citation, 1)
        yield from self.used_by(fact.name)

    def informed_by(self, fact: Fact) -> Iterator[Line]:
        """What informs a judgement."""
        indicators = fact.judgement.indicators if fact.judgement else ()
        if indicators:
            yield (
                0,
                self.say(
                    "Wat bij het oordeel helpt en niets beslist:", "What helps the judgement and decides nothing:"
                ),
            )
        yield from ((1, f"- {self.words.title(name)} ({name})") for name in indicators)

    def question(self, fact: Fact) -> Iterator[Line]:
        """The question with what helps to answer it."""
        yield 0, self.words.question(fact.name)
        if text := self.words.text(f"gegevens.{fact.name}.uitleg"):
            yield 0, text
        judge = self.words.role(fact.judgement.role) if fact.judgement else ""
        who = self.say(f"; een oordeel van: {judge}", f"; a judgement of: {judge}") if judge else ""
        yield 0, f"{accepts(fact, self.words)}{who}"
        choice = fact.type.of if isinstance(fact.type, Choices) else fact.type
        if isinstance(choice, Choice):
            yield from ((1, f"- {member}: {self.words.member(member, choice)}") for member in choice.members)
        if fact.computed:
            yield 0, self.words.can_be_computed(fact.computed)

    def parameter(self, parameter: Parameter) -> Iterator[Line]:
        yield 0, f"{self.words.title(parameter.name)} ({parameter.name})"
        yield from ((depth + 1, text) for depth, text in self.values(parameter))
        yield from self.used_by(parameter.name)

    def values(self, parameter: Parameter) -> Iterator[Line]:
        """Each value with when it holds, as that is known now, and where it stands."""
        by = self.words.title(parameter.by) if parameter.by else ""
        pieces = as_known(parameter.rows)
        for at, row in enumerate(parameter.rows):
            value, holds = self.words.value(row.value, parameter.type), [when for when, one in pieces if one is row]
            for when in holds or [row.validity]:
                period, checked = self.words.period(when), self.checked(row, corrected=not holds)
                yield 0, f"{f'{by}{period}: {value}' if by else f'{value}{period}'} ({checked})"
            following = parameter.rows[at + 1 : at + 2]
            if not following or self.words.source(following[0].citation) != self.words.source(row.citation):
                yield from self.source(row.citation, 1)

    def checked(self, row: Row, corrected: bool) -> str:
        """How far a value binds, how it was checked, since when it is known, and whether it was corrected since."""
        known = self.words.known(row).removeprefix(", ")
        later = self.say("later verbeterd", "corrected later") if corrected else ""
        return "; ".join(filter(None, [self.words.status(row.status), self.words.verified(row), known, later]))

    # ---------------------------------------------------------------------------------------- interpretations, decision

    def interpretation(self, interpretation: Interpretation) -> Iterator[Line]:
        yield 0, self.asked(interpretation)
        for reading in interpretation.readings:
            yield 1, self.reading(interpretation, reading.name)
            if text := self.words.text(f"interpretaties.{interpretation.name}.lezingen.{reading.name}.uitleg"):
                yield 2, text
            yield from self.source(reading.citation, 2)
        yield 0, self.say("Kies met", "Choose with") + f" `--reading {interpretation.name}=...`."
        yield from self.users(readers_of(self.ruleset, interpretation.name))

    def asked(self, interpretation: Interpretation) -> str:
        question = self.words.text(f"interpretaties.{interpretation.name}.vraag")
        return self.say("Interpretatie", "Interpretation") + f" {interpretation.name}: {question}"

    def reading(self, interpretation: Interpretation, name: str) -> str:
        title = self.words.text(f"interpretaties.{interpretation.name}.lezingen.{name}.titel")
        default = self.say(" (standaard)", " (default)") if name == interpretation.default else ""
        return f"{name}{default}: {title}"

    def decision(self, decision: Decision) -> Iterator[Line]:
        yield 0, f"{self.words.text(f'beslissing.{decision.name}.titel')} ({decision.name})"
        yield 1, self.words.text(f"beslissing.{decision.name}.vraag")
        yield 0, ""
        yield (
            0,
            self.say(
                "Ja als alle vragen voldaan zijn, in deze volgorde gesteld:",
                "Yes if all questions are fulfilled, asked in this order:",
            ),
        )
        for at, name in enumerate(decision.criteria):
            yield 1, f"{at + 1}. {self.words.title(name)} ({name})"
        for group, members in decision.groups.items():
            numbers = self.words.ranges([decision.criteria.index(member) + 1 for member in members])
            title = self.words.text(f"beslissing.{decision.name}.groepen.{group}")
            yield 0, f"{title}: {self.say('vraag', 'question')} {numbers}"
        yield from self.frameworks()
        yield 0, ""
        yield 0, self.binding(self.words.status(self.ruleset.status))
        yield from self.source(self.ruleset.citation, 0)

    def frameworks(self) -> Iterator[Line]:
        """The frameworks that the rules stand in, where they have a name, in the order of time."""
        named = [framework for framework in self.ruleset.frameworks if framework.name]
        if named:
            yield from self.title(self.say("Kaders", "Frameworks"))
        for framework in named:
            title = self.words.text(f"kaders.{framework.name}.titel")
            when = f"{self.words.period(framework.validity)}{self.words.known(framework)}"
            yield 1, f"{title} ({framework.name}){when}: {self.words.status(framework.status)}"
            if framework.citation is not self.ruleset.citation:
                yield from self.source(framework.citation, 2)

    # ----------------------------------------------------------------------------------------------------- small pieces

    def amended(self) -> Iterator[Line]:
        """The reforms that made the rule set what is told."""
        if self.ruleset.reforms:
            yield 0, ""
        yield from ((0, self.words.reform(reform)) for reform in self.ruleset.reforms)

    def reform(self, reform: Reform) -> Iterator[Line]:
        path = f"hervormingen.{reform.name}"
        yield 0, f"{self.words.text(f'{path}.titel')} ({reform.name})"
        if text := self.words.text(f"{path}.uitleg"):
            yield 1, text
        yield 0, self.say("Een hervorming van ", "A reform of ") + f"`{self.ruleset.name}`."
        yield 0, self.binding(self.words.status(reform.status))
        if reform.citation.document.name != reform.file:
            yield from self.source(reform.citation, 0)

    def title(self, text: str) -> Iterator[Line]:
        yield 0, ""
        yield 0, f"{text}:"

    def binding(self, said: str) -> str:
        return self.say("Kracht: ", "Force: ") + said

    def source(self, citation: Citation | None, depth: int) -> Iterator[Line]:
        if citation:
            yield depth, self.words.where(citation)

    def used_by(self, name: str) -> Iterator[Line]:
        """The rules and parameters that use a name, and the judgements it informs."""
        yield from self.users(users_of(self.ruleset, name))

    def users(self, users: list[str]) -> Iterator[Line]:
        if users:
            yield from self.title(self.say("Gebruikt door", "Used by"))
            yield from ((1, f"{self.words.title(user)} ({user})" if user != MONTH_END else user) for user in users)


def _reads(body: Expr | ByReading, interpretation: str) -> bool:
    return isinstance(body, ByReading) and body.interpretation == interpretation
