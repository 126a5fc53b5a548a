"""Ways -> what a person or a program reads: which changes make it a ja, by which norm; or what is in the way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from azrules.analyse.change import Change, Goal, Obstacle, Way
from azrules.analyse.ways import Norm, Ways
from azrules.lang import Lang
from azrules.model import show
from azrules.model.ruleset import Rule
from azrules.model.types import TRUTH
from azrules.model.values import UNKNOWN, Fault
from azrules.run.evaluate import Outcome
from azrules.run.explain import CasePhrases, applied
from azrules.run.report import Plain, plain, source
from azrules.run.wording import Wording

Line = tuple[int, str]
_INDENT = "  "
_FEW = 6  # so many facts are read in one line


def tell(ways: Ways, lang: Lang = "nl") -> str:
    """The answer in a sentence, and what would make it a ja, in plain language."""
    return "\n".join(f"{_INDENT * depth}{text}" if text else "" for depth, text in _Telling(ways, lang).lines())


class _Telling:
    """What would make one answer a ja, told in one language."""

    def __init__(self, ways: Ways, lang: Lang) -> None:
        self.ways = ways
        self.outcome = ways.outcome
        self.ruleset = ways.outcome.law.ruleset
        self.words = Wording.of(self.outcome.law, lang)
        self.say = self.words.pick
        self.phrases = CasePhrases(self.words, self.outcome)

    def lines(self) -> Iterator[Line]:
        yield 0, self.answer()
        yield from ((0, text) for text in applied(self.outcome.law, self.words))
        yield 0, ""
        if not self.ways.goal.applies(self.outcome):
            yield 0, self.say("Er is dus geen nee om te veranderen.", "So there is no negative answer to change.")
        elif self.ways.answer is True:
            yield 0, self.say("Er hoeft niets te veranderen.", "Nothing needs to change.")
        elif self.ways.answer is UNKNOWN:
            yield 0, self.say("Er is nog geen nee om te veranderen.", "There is no negative answer to change yet.")
            yield from self.still_open()
        elif self.ways.found:
            yield from self.found()
        else:
            yield from self.nothing()

    def answer(self) -> str:
        """The answer as it is: of a decision in its own sentence, of a rule behind its title."""
        name, decision = self.ways.goal.name, self.ruleset.decision
        if name or decision is None:
            said = self.words.value(self.ways.answer, TRUTH)
            if not self.ways.goal.applies(self.outcome):
                said = self.say("niet van toepassing", "not applicable")
            return f"{self.words.title(name)}: {said}"
        key = "onbekend" if self.ways.answer is UNKNOWN else "ja" if self.ways.answer is True else "nee"
        told = self.words.text(f"beslissing.{decision.name}.antwoorden.{key}")
        return told or f"{self.words.value(self.ways.answer, TRUTH).capitalize()}."

    def still_open(self) -> Iterator[Line]:
        """What an answer that is not certain waits for."""
        missing = self.ways.goal.missing(self.outcome)
        if missing:
            yield 0, f"{self.say('Nog te weten', 'Still to know')} ({len(missing)}): {self.few(missing)}."
        else:
            yield (
                0,
                self.say(
                    "Het antwoord hangt enkel nog af van wat de bron open laat.",
                    "The answer depends only on what the source leaves open.",
                ),
            )

    def few(self, names: Sequence[str]) -> str:
        """The titles of a few facts; of many the first, and how many more there are."""
        titles = [self.words.title(name) for name in names[:_FEW]]
        more = len(names) - len(titles)
        return "; ".join([*titles, *([self.say(f"en nog {more}", f"and {more} more")] if more else [])])

    # ------------------------------------------------------------------------------------------------- what would do

    def found(self) -> Iterator[Line]:
        if self.ways.goal.certain:
            yield 0, self.say("Dit zou er ja van maken:", "This would make it a yes:")
        else:
            yield (
                0,
                self.say(
                    "Niets maakt er nu al zeker ja van, want niet alles staat vast. Dit neemt de nee weg:",
                    "Nothing makes it a certain yes now, as not everything is settled. This takes the no away:",
                ),
            )
        for norms, some in self.groups():
            for way in some:
                yield from self.way(way, first=way is self.ways.found[0])
            yield from norms
        if self.ways.cut_off:
            yield (
                0,
                self.say(
                    f"Er kan nog meer zijn: het zoeken hield op na {self.ways.tried} gevallen.",
                    f"There may be more: the search stopped after {self.ways.tried} cases.",
                ),
            )
        if self.ways.leaves_out:
            yield 0, self.left_out()
        if not self.ways.goal.certain:
            found = (name for way in self.ways.found for name in self.ways.goal.missing(way.outcome))
            missing = tuple(dict.fromkeys(found))
            yield 0, f"{self.say('Daarna nog te weten', 'Then still to know')} ({len(missing)}): {self.few(missing)}."

    def groups(self) -> list[tuple[Sequence[Line], list[Way]]]:
        """The ways that meet the same norms together, with what is told of these."""
        found: list[tuple[Sequence[Line], list[Way]]] = []
        for way in self.ways.found:
            norms = [*_Norms(self.ways, way, self.words.lang).lines()]
            same = next((ways for others, ways in found if others == norms), None)
            if same is None:
                found.append((norms, [way]))
            else:
                same.append(way)
        return found

    def way(self, way: Way, first: bool) -> Iterator[Line]:
        """Changes; two or more below a line of their own."""
        other = "" if first else self.say("of ", "or ")
        waiting = self.waiting(way)
        told = [self.change(change) for change in way.changes]
        if not told:
            yield 1, f"- {other}{self.say('wachten', 'wait')}: {waiting}"
        elif len(told) == 1 and not waiting:
            yield 1, f"- {other}{told[0]}"
        else:
            then = self.say("en dan", "and then")
            yield 1, f"- {other}{f'{waiting}, {then}' if waiting else self.say('samen', 'together')}:"
            yield from ((2, f"- {text}") for text in told)

    def waiting(self, way: Way) -> str:
        """`vanaf 1 juli 2024`, with its last day where it does not go on; nothing where it can be today."""
        if way.since is None:
            return ""
        since = show.day(way.since, self.words.lang)
        if way.since == way.until:
            return self.say(f"enkel op {since}", f"only on {since}")
        said = self.say(f"vanaf {since}", f"from {since}")
        if way.until is None:
            return said
        until = show.day(way.until, self.words.lang)
        return said + self.say(f" tot en met {until}", f" up to and including {until}")

    def change(self, change: Change) -> str:
        """`Uren per week: minstens 3 uur per week (nu: 2 uur per week)`."""
        type_ = self.ruleset.named(change.fact).type
        how = f"{self.words.compares(change.limit, type_)} " if change.limit else ""
        value, now = self.words.value(change.value, type_), self.words.value(change.before, type_)
        return f"{self.words.title(change.fact)}: {how}{value} ({self.say('nu', 'now')}: {now})"

    # ------------------------------------------------------------------------------------------------ nothing would do

    def nothing(self) -> Iterator[Line]:
        yield 0, self.helps()
        if self.ways.until:
            yield 0, self.no_waiting(self.ways.until)
        if self.ways.leaves_out:
            yield 0, self.left_out()
        yield 0, self.tried()
        if self.ways.in_the_way:
            yield 0, ""
            yield (
                0,
                self.say(
                    "Wat in de weg staat en niemand kan veranderen:",
                    "What is in the way and nobody can change:",
                ),
            )
        for obstacle in self.ways.in_the_way:
            yield from self.obstacle(obstacle)

    def no_waiting(self, last: date) -> str:
        """That waiting does not help, on any day or on any that was tried."""
        until = show.day(last, self.words.lang)
        if self.ways.leaves_out:
            return self.say(
                f"Ook wachten, tot {until}, maakt er geen ja van op een van de {self.ways.days} nagegane dagen.",
                f"Nor does waiting, until {until}, make it a yes on any of the {self.ways.days} days examined.",
            )
        return self.say(
            f"Ook wachten, tot {until}, maakt er geen ja van.",
            f"Nor does waiting, until {until}, make it a yes.",
        )

    def left_out(self) -> str:
        """That it may be a ja on a day that was not tried."""
        return self.say(
            "Niet elke dag is nagegaan: op een andere dag kan het ja zijn.",
            "Not every day was examined: on another day it may be a yes.",
        )

    def obstacle(self, obstacle: Obstacle) -> Iterator[Line]:
        """A rule in the way and what keeps it there: the day, facts that stay, what the source leaves open."""
        rule = obstacle.rule
        yield 1, f"- {_asked(self.words, self.ways.goal, self.outcome, rule)}{self.words.title(rule.name)}"
        for expr, wanted in obstacle.day:
            yield 2, f"{self.say('Niet voldaan', 'Not met')}: {self.phrases.with_now(expr, wanted)}"
        if obstacle.facts:
            yield 2, f"{self.say('Hangt af van', 'Depends on')}: {self.few(obstacle.facts)}"
        for left in obstacle.open:
            question = self.words.of_rule(left, "open vraag")
            yield 2, f"{self.say('De bron laat open', 'The source leaves open')}: {question}"
        yield 2, self.words.where(rule.citation)
        yield 2, f"{self.say('Kracht', 'Force')}: {self.words.norm(rule)}"

    def helps(self) -> str:
        """That nothing helps, of what somebody could change."""
        facts = self.ways.changeable
        if not facts:
            return self.say(
                "Niets: geen enkel gegeven waarop dit rust, kan iemand nog beslissen of regelen.",
                "Nothing: no fact that this rests on can still be decided or arranged by anybody.",
            )
        few = self.few(facts)
        if self.ways.cut_off:
            return self.say(
                f"Niets gevonden dat er ja van maakt, onder wat iemand nog kan beslissen of regelen: {few}.",
                f"Nothing found that makes it a yes, among what somebody can still decide or arrange: {few}.",
            )
        return self.say(
            f"Niets van wat iemand nog kan beslissen of regelen, maakt er ja van: {few}.",
            f"Nothing that somebody can still decide or arrange makes it a yes: {few}.",
        )

    def tried(self) -> str:
        """How far the search went."""
        count = self.ways.tried
        if self.ways.cut_off:
            return self.say(
                f"Het zoeken hield op na {count} gevallen; er was nog meer te proberen.",
                f"The search stopped after {count} cases; there was more to try.",
            )
        return self.say(
            f"Nagegaan in {count} gevallen: elke keuze, en van getallen en dagen wat rond een grens van de regels is.",
            f"Examined in {count} cases: every choice, and of numbers and days those around a limit of the rules.",
        )


class _Norms:
    """The norms that a way meets, told in the words of the law of its day."""

    def __init__(self, ways: Ways, way: Way, lang: Lang) -> None:
        self.goal = ways.goal
        self.outcome = way.outcome
        self.norms = ways.norms(way)
        self.words = Wording.of(way.outcome.law, lang)

    def lines(self) -> Iterator[Line]:
        """Each norm with the question it belongs to, where it stands and how far it binds."""
        for norm in self.norms:
            yield 2, self.headed(norm)
            yield 3, self.words.where(norm.citation)
            force = self.words.pick("Kracht", "Force")
            yield 3, f"{force}: {self.words.binding(norm.rule.status, norm.force)}"

    def headed(self, norm: Norm) -> str:
        """A rule behind the question it belongs to; an exception as one to it."""
        if norm.exception is None:
            return f"{_asked(self.words, self.goal, self.outcome, norm.rule)}{self.title(norm)}"
        number = question(self.goal, self.outcome, norm.rule)
        to = self.words.pick(f" op vraag {number}", f" to question {number}") if number else ""
        return f"{self.words.pick('Uitzondering', 'Exception')}{to}: {self.title(norm)}"

    def title(self, norm: Norm) -> str:
        rule, at = norm.rule, norm.exception
        return self.words.title(rule.name) if at is None else self.words.of_rule(rule, f"behalve.{at}")

    def data(self) -> list[Plain]:
        return [
            {
                "rule": norm.rule.name,
                "title": self.title(norm),
                "exception": norm.exception is not None,
                "question": question(self.goal, self.outcome, norm.rule) or None,
                "source": source(norm.citation, norm.rule.status, norm.force),
            }
            for norm in self.norms
        ]


def question(goal: Goal, outcome: Outcome, rule: Rule) -> int:
    """The number of the question of the decision that a rule belongs to; nothing where a rule was asked for."""
    if goal.name:
        return 0
    questions = enumerate(outcome.decision_rules, start=1)
    return next((at for at, one in questions if rule.name in outcome.reach(one.name)), 0)


def _asked(words: Wording, goal: Goal, outcome: Outcome, rule: Rule) -> str:
    """`Vraag 7: `, before the title of a rule that belongs to a question."""
    number = question(goal, outcome, rule)
    return f"{words.pick('Vraag', 'Question')} {number}: " if number else ""


# ------------------------------------------------------------------------------------------------------- as plain data


def data(ways: Ways, lang: Lang = "nl") -> dict[str, Plain]:
    """The keys of `schemas/watals.schema.json`, exact numbers as text."""
    outcome, goal = ways.outcome, ways.goal
    ruleset, decision = outcome.law.ruleset, outcome.law.ruleset.decision
    words = Wording.of(outcome.law, lang)
    status = _status(ways)
    told: dict[str, Plain] = {"case": outcome.given.name} if outcome.given.name else {}
    return told | {
        "ruleset": ruleset.name,
        "version": ruleset.version,
        "date": outcome.law.date.isoformat(),
        "goal": goal.name or (decision.name if decision else ""),
        "answer": ways.answer if status == "known" and isinstance(ways.answer, bool) else None,
        "status": status,
        "ways": [_way(ways, way, words) for way in ways.found],
        "certain": goal.certain,
        "complete": not (ways.cut_off or ways.leaves_out),
        "tried": ways.tried,
        "until": ways.until.isoformat() if ways.until else None,
        "changeable": list(ways.changeable),
        "in_the_way": [_obstacle(ways, obstacle, words) for obstacle in ways.in_the_way],
        "missing": list(goal.missing(outcome)),
    }


def _status(ways: Ways) -> str:
    if not ways.goal.applies(ways.outcome):
        return "not_applicable"
    if isinstance(ways.answer, Fault):
        return "fault"
    return "unknown" if ways.answer is UNKNOWN else "known"


def _way(ways: Ways, way: Way, words: Wording) -> Plain:
    return {
        "from": way.since.isoformat() if way.since else None,
        "until": way.until.isoformat() if way.until else None,
        "changes": [_change(ways, change, words) for change in way.changes],
        "norms": _Norms(ways, way, words.lang).data(),
        "missing": list(ways.goal.missing(way.outcome)),
    }


def _change(ways: Ways, change: Change, words: Wording) -> Plain:
    type_ = ways.outcome.law.ruleset.named(change.fact).type
    return {
        "fact": change.fact,
        "title": words.title(change.fact),
        "now": plain(change.before, type_),
        "value": plain(change.value, type_),
        "limit": {"ge": "at_least", "le": "at_most"}[change.limit.name] if change.limit else "exactly",
    }


def _obstacle(ways: Ways, obstacle: Obstacle, words: Wording) -> Plain:
    rule, phrases = obstacle.rule, CasePhrases(words, ways.outcome)
    return {
        "rule": rule.name,
        "title": words.title(rule.name),
        "question": question(ways.goal, ways.outcome, rule) or None,
        "source": source(rule.citation, rule.status, rule.force),
        "facts": list(obstacle.facts),
        "day": [phrases.condition(expr, wanted) for expr, wanted in obstacle.day],
        "open": [words.of_rule(left, "open vraag") for left in obstacle.open],
    }
