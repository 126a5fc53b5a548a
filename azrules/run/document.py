"""The questions of a rule set as a document to print: read together, filled in with a pen, and signed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import count, groupby
from operator import itemgetter
from textwrap import fill

from azrules.lang import Lang
from azrules.model import show
from azrules.model.given import Given, Judged
from azrules.model.ruleset import Fact, Ruleset
from azrules.model.types import Choice, Choices, Date, Number, Truth
from azrules.model.values import UNKNOWN, Result
from azrules.run.form import entities, in_order
from azrules.run.wording import Wording

_WIDTH = 100
_EMPTY_ROWS = 5
_LINES = 3
_SHORT, _LONG, _WHOLE = "." * 16, "." * 40, "." * 90
_DIGITS = re.compile(r"\d[\d.,]*")


def document(ruleset: Ruleset, lang: Lang = "nl", given: Given | None = None, day: date | None = None) -> str:
    """A document in Markdown with room for each answer; what is known of a case, on a day, is filled in already."""
    return _Document(Wording(ruleset, lang, day), given).text()


class _Document:
    """The document of a rule set, perhaps for a case."""

    def __init__(self, wording: Wording, given: Given | None) -> None:
        self.wording = wording
        self.ruleset = wording.ruleset
        self.given = given
        self.say = wording.pick

    def text(self) -> str:
        return "\n\n".join([*self._head(), *self._questions(), *self._signed(), *self._source()]) + "\n"

    def _head(self) -> Iterator[str]:
        on = show.day(self.wording.day, self.wording.lang) if self.wording.day else self._date()
        yield f"# {self.wording.text('regelset.titel')}"
        yield f"{self.say('Voor', 'For')}: {(self.given.name if self.given else '') or _LONG}"
        yield f"{self.say('Datum', 'Date')}: {on}"
        yield _folded(
            self.say(
                "Kruis aan wat past en vul in wat u weet. Wat leeg blijft, is onbekend, en dat mag.",
                "Tick what fits and fill in what you know. What stays empty is unknown, and that is all right.",
            )
        )

    def _sections(self) -> Iterator[tuple[str, list[tuple[int, Fact]]]]:
        """What is asked under each title: what is so, by part of the case; then what is judged, by who judges it."""
        every = [
            one for entity in entities(self.ruleset.asked_facts.values()) for one in in_order(self.ruleset, entity)
        ]
        for entity in entities(self.ruleset.asked_facts.values()):
            yield self.wording.part(entity), [one for one in every if one[1].entity == entity and not one[1].judgement]
        for role in self.ruleset.roles:
            judged = [one for one in every if one[1].judgement and one[1].judgement.role == role]
            title = self.wording.role(role)
            yield self.say(f"Oordeel van {title}", f"Judgement of {title}"), sorted(judged, key=itemgetter(0))

    def _questions(self) -> Iterator[str]:
        sections = [(title, facts) for title, facts in self._sections() if facts]
        for number, (title, facts) in enumerate(sections, start=1):
            yield f"## {number}. {title}"
            at = count(1)
            for criterion, asked in groupby(facts, itemgetter(0)):
                if criterion and self.ruleset.decision:
                    title = self.wording.title(self.ruleset.decision.criteria[criterion - 1])
                    yield f"### {self.say('Vraag', 'Question')} {criterion}: {title}"
                for _, fact in asked:
                    yield from self._question(f"{number}.{next(at)}", fact)

    def _question(self, number: str, fact: Fact) -> Iterator[str]:
        known = self.given[fact.name] if self.given else UNKNOWN
        question = self.wording.question(fact.name)
        written = self.wording.text(f"gegevens.{fact.name}.op te schrijven")
        yield _folded(f"**{number} {written or question}**")
        if text := self.wording.text(f"gegevens.{fact.name}.uitleg"):
            yield _folded(f"*{text}*")
        if written:
            yield from [_WHOLE] * _LINES
            yield _folded(question)
        yield from self._rows(fact, known) if fact.row else [self._room(fact, known)]
        if judged := self._judged(fact):
            yield _folded(judged)

    def _judged(self, fact: Fact) -> str:
        """Whose judgement is known, of when and on what ground."""
        judged = self.given.judged.get(fact.name, Judged()) if self.given else Judged()
        on = show.day(judged.on, self.wording.lang) if judged.on else ""
        return ", ".join(filter(None, [judged.by, on, judged.evidence]))

    def _room(self, fact: Fact, known: Result) -> str:
        """The place for an answer, or the answer that is known."""
        unknown = (False, self.say("weet niet", "do not know"))
        match fact.type:
            case Truth():
                answers = [(known is truth, self.wording.value(truth, fact.type)) for truth in (True, False)]
                return "   ".join(_box(*one) for one in (*answers, unknown))
            case Choice(_, members) as choice:
                listed = [(known == member, self.wording.member(member, choice)) for member in members]
                return "\n".join(f"- {_box(*one)}" for one in (*listed, unknown))
            case Choices(Choice(_, members) as choice):
                chosen = known if isinstance(known, frozenset) else frozenset()
                listed = [(member in chosen, self.wording.member(member, choice)) for member in members]
                none = [] if fact.at_least else [(known == frozenset(), self.say("niets hiervan", "none of these"))]
                head = self.say("Kruis alles aan wat past.", "Tick everything that fits.")
                return "\n".join([head, "", *(f"- {_box(*one)}" for one in (*listed, *none, unknown))])
        return self._written(fact, known) or self._dots(fact)

    def _written(self, fact: Fact, known: Result) -> str:
        return "" if known is UNKNOWN else self.wording.value(known, fact.type)

    def _dots(self, fact: Fact) -> str:
        match fact.type:
            case Number(unit):
                # of two there are many, so that the unit is a plural
                return _DIGITS.sub(_SHORT, show.number(2 * unit.factor, unit, self.wording.lang))
            case Date():
                return self._date()
        return _LONG

    def _date(self) -> str:
        return f"...... / ...... / ............ {self.say('(dag / maand / jaar)', '(day / month / year)')}"

    def _rows(self, fact: Fact, known: Result) -> Iterator[str]:
        """What is asked of each row, and a table with the rows that are known, or with empty ones."""
        for one in map(self.wording.fact, fact.row):
            choice = one.type.of if isinstance(one.type, Choices) else one.type
            among = f" ({', '.join(choice.labels)})" if isinstance(choice, Choice) else ""
            yield _folded(f"{one.title}: {one.question}{among}")
        head = [self.say("Nr.", "No."), *(self.wording.title(one.name) for one in fact.row)]
        rows = known if isinstance(known, tuple) else ((UNKNOWN,) * len(fact.row),) * _EMPTY_ROWS
        table = [
            [str(at), *(self._written(one, result) for one, result in zip(fact.row, row, strict=True))]
            for at, row in enumerate(rows, start=1)
        ]
        yield "\n".join(f"| {' | '.join(cells)} |" for cells in (head, ["---"] * len(head), *table))

    def _signed(self) -> Iterator[str]:
        signers = self.ruleset.signers
        if not signers:
            yield f"{self.say('Ingevuld door', 'Filled in by')}: {_LONG}"
            return
        yield f"## {self.say('Handtekeningen', 'Signatures')}"
        yield f"{self.say('Plaats', 'Place')}: {_LONG}"
        yield f"{self.say('Datum', 'Date')}: {self._date()}"
        for name in signers:
            title = self.wording.text(f"ondertekenaars.{name}")
            yield f"**{title[0].upper()}{title[1:]}**"
            yield f"{self.say('Naam', 'Name')}: {_LONG}"
            yield f"{self.say('Handtekening', 'Signature')}: {_LONG}"

    def _source(self) -> Iterator[str]:
        made = f"{self.ruleset.name} {self.ruleset.version}"
        said = f"{self.say('Bron', 'Source')}: {self.wording.source(self.ruleset.citation)}"
        yield "---"
        yield from (_folded(self.wording.reform(reform)) for reform in self.ruleset.reforms)
        yield _folded(f"{said}; {self.wording.status(self.ruleset.status)}. azrules, {made}.")


def _box(ticked: bool, text: str) -> str:
    return f"{'☒' if ticked else '☐'} {text}"


def _folded(text: str) -> str:
    return fill(text, _WIDTH, break_long_words=False, break_on_hyphens=False)
