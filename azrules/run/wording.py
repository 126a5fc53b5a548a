"""The words in which results are told: the texts of the rule set in a language, and azrules' own few phrases."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from azrules.lang import Lang, in_language
from azrules.model import operators as op
from azrules.model import show
from azrules.model.citation import Citation, Document, Force, Status
from azrules.model.operators import Operator
from azrules.model.reform import Reform
from azrules.model.ruleset import Computation, Fact, Law, Row, Rule, Ruleset, row_of, text_path, without_row
from azrules.model.specification import Figure, Moment
from azrules.model.texts import NAMED, texts
from azrules.model.timeline import ALWAYS, Dated, Validity, as_known
from azrules.model.types import Choice, Choices, Date, Number, Type
from azrules.model.values import Result

_STATUS = {
    "nl": {
        Status.RECOMMENDATION: "aanbeveling, niet bindend",
        Status.ASK: "vraag aan het beleid, nog geen regel",
        Status.LAW: "geldend recht",
        Status.HISTORICAL: "historisch, geldt niet meer",
        Status.PROPOSAL: "voorstel om door te rekenen, door geen bron gevraagd",
    },
    "en": {
        Status.RECOMMENDATION: "recommendation, not binding",
        Status.ASK: "ask to policy makers, not a rule yet",
        Status.LAW: "law in force",
        Status.HISTORICAL: "historical, no longer holds",
        Status.PROPOSAL: "proposal to try out, asked by no source",
    },
}
_FORCE = {
    "nl": {Force.MUST: "moet", Force.SHOULD: "zou moeten", Force.MAY: "mag"},
    "en": {Force.MUST: "must", Force.SHOULD: "should", Force.MAY: "may"},
}
_VERIFIED = {
    "nl": {"primair": "nagegaan in de bron zelf", "secundair": "nagegaan in secundaire bronnen"},
    "en": {"primair": "verified in the source itself", "secundair": "verified in secondary sources"},
}
_ABOUT = ("ongeveer", "about")
_AROUND = ("omstreeks", "around")
# How a comparison is said, and how when it is a day that is compared.
_COMPARES: Mapping[Lang, Mapping[Operator, tuple[str, str]]] = {
    "nl": {
        op.GE: ("minstens", "op of na"),
        op.GT: ("meer dan", "na"),
        op.LE: ("hoogstens", "op of voor"),
        op.LT: ("minder dan", "voor"),
        op.EQ: ("", ""),
        op.NE: ("niet", "niet op"),
    },
    "en": {
        op.GE: ("at least", "on or after"),
        op.GT: ("more than", "after"),
        op.LE: ("at most", "on or before"),
        op.LT: ("less than", "before"),
        op.EQ: ("", ""),
        op.NE: ("not", "not on"),
    },
}
OPPOSITE: Mapping[Operator, Operator] = {
    op.GE: op.LT,
    op.GT: op.LE,
    op.LE: op.GT,
    op.LT: op.GE,
    op.EQ: op.NE,
    op.NE: op.EQ,
}


def status_in(status: Status, lang: Lang) -> str:
    """How far a norm binds, in words."""
    return _STATUS[lang][status]


def figure_in(figure: Figure, lang: Lang) -> str:
    """What a source counted, with its unit, or the words of a source without a number."""
    if figure.value is None:
        return in_language(figure.words, lang)
    about = f"{in_language(_ABOUT, lang)} " if figure.about else ""
    return f"{about}{show.show(figure.value, figure.type, lang)}"


def moment_in(when: Moment, lang: Lang) -> str:
    """When something was so."""
    about = f"{in_language(_AROUND, lang)} " if when.about else ""
    return f"{about}{show.day(when.day, lang) if when.day else when.year}"


class Wording:
    """A rule set in a language, on a day or at all times; a text that has no translation is told in Dutch."""

    def __init__(self, ruleset: Ruleset, lang: Lang, day: date | None = None, known_on: date | None = None) -> None:
        self.ruleset = ruleset
        self.lang = lang
        self.day = day
        self.known_on = known_on
        self._texts = texts(ruleset) | (dict(ruleset.english) if lang == "en" else {})

    @classmethod
    def of(cls, law: Law, lang: Lang) -> Wording:
        """The rule set of a law, on its day and as it was known."""
        return cls(law.ruleset, lang, law.date, law.known_on)

    def text(self, path: str, holds: Validity = ALWAYS) -> str:
        """The text under a path, or nothing; with its parameters filled in, as they are while the text `holds`."""
        return NAMED.sub(partial(self._named, holds), self._texts.get(path, ""))

    def _named(self, holds: Validity, found: re.Match[str]) -> str:
        """A parameter in a sentence: its value on the day, else all it can be; the sentence itself says "per week"."""
        parameter, type_ = self.ruleset.parameters[found[1]], self.ruleset.parameters[found[1]].type
        if isinstance(type_, Number):
            type_ = Number(replace(type_.unit, name=type_.unit.name.partition("/")[0]))
        then = ALWAYS if parameter.by else Validity(self.day, self.day) if self.day else holds
        pieces = as_known(parameter.rows, self.known_on)
        rows = [row for when, row in pieces if when.within(then)] or parameter.rows
        return self.joined([*dict.fromkeys(self.value(row.value, type_) for row in rows)], self.pick("of", "or"))

    def pick(self, nl: str, en: str) -> str:
        """A phrase of azrules itself."""
        return nl if self.lang == "nl" else en

    def title(self, name: str) -> str:
        """The title of a fact, a parameter or a rule; another name as it is."""
        if place := row_of(name):
            rows, at = place
            return f"{self.title(rows)}, {self.pick('rij', 'row')} {at + 1}: {self.title(without_row(name))}"
        if rule := self.ruleset.rules.get(name):
            return self.of_rule(rule, "titel")
        for kind in ("gegevens", "parameters"):
            if found := self.text(f"{kind}.{name}.titel"):
                return found
        return name

    def of_rule(self, rule: Rule, key: str) -> str:
        """A text of a rule, as this version of it says it."""
        return self.text(text_path(rule, key), rule.validity)

    def fact(self, fact: Fact) -> Fact:
        """A fact as it is told."""
        path = f"gegevens.{fact.name}"
        return replace(
            fact,
            title=self.text(f"{path}.titel"),
            question=self.text(f"{path}.vraag"),
            help=self.text(f"{path}.uitleg"),
            idle=self.text(f"{path}.beslist niet"),
            type=self._labelled(fact.type),
        )

    def _labelled(self, type_: Type) -> Type:
        match type_:
            case Choice(_, members):
                return replace(type_, labels=tuple(self.member(member, type_) for member in members))
            case Choices(Choice(_, members) as of):
                return Choices(replace(of, labels=tuple(self.member(member, of) for member in members)))
        return type_

    def question(self, fact: str) -> str:
        place = row_of(fact)
        of_row = f"{self.title(place[0])}, {self.pick('rij', 'row')} {place[1] + 1}. " if place else ""
        return of_row + self.text(f"gegevens.{without_row(fact)}.vraag")

    def can_be_computed(self, computed: Computation) -> str:
        """That another rule set can say a fact too, from facts of its own."""
        home = computed.ruleset
        return self.pick(
            f"De regelset {home} kan het ook berekenen, uit haar eigen gegevens (azrules facts {home}).",
            f"The rule set {home} can also compute it, from its own facts (azrules facts {home}).",
        )

    def part(self, name: str) -> str:
        """The title of a part of a case; its name where it has none."""
        return self.text(f"delen van een geval.{name}") or name.replace("_", " ").capitalize()

    def role(self, name: str) -> str:
        return self.text(f"beoordelaars.{name}")

    def value(self, result: Result, type_: Type) -> str:
        """A result as people read it; members of a choice by their label in this language."""
        choice = type_.of if isinstance(type_, Choices) else type_
        if isinstance(choice, Choice) and isinstance(result, str):
            return self.member(result, choice)
        if isinstance(choice, Choice) and isinstance(result, frozenset):
            members = [self.member(member, choice) for member in choice.members if member in result]
            return ", ".join(members) or self.pick("geen", "none")
        return show.show(result, type_, self.lang)

    def member(self, member: str, choice: Choice) -> str:
        return self.text(f"gegevens.{choice.name}.waarden.{member}") or show.label(member, choice)

    def compares(self, operator: Operator, type_: Type) -> str:
        return _COMPARES[self.lang][operator][isinstance(type_, Date)]

    def status(self, status: Status) -> str:
        return status_in(status, self.lang)

    def status_of(self, rule: Rule) -> str:
        """How far a rule binds; one that is an open question fixes nothing, whatever its status."""
        return self.pick("open vraag", "open question") if rule.open_question else self.status(rule.status)

    def reform(self, reform: Reform) -> str:
        """That the rules are told as a reform makes them, and how far it binds."""
        title, status = self.text(f"hervormingen.{reform.name}.titel"), self.status(reform.status)
        return self.pick(
            f'Met de hervorming "{title}": {status}. De regelset zelf zegt dit niet.',
            f'With the reform "{title}": {status}. The rule set itself does not say this.',
        )

    def force(self, force: Force) -> str:
        return _FORCE[self.lang][force]

    def binding(self, status: Status, *forces: Force | None) -> str:
        """How strongly a norm speaks and how far it binds: `moet (aanbeveling, niet bindend)`."""
        said = self.joined([self.force(force) for force in dict.fromkeys(forces) if force])
        return f"{said} ({self.status(status)})" if said else self.status(status)

    def norm(self, rule: Rule) -> str:
        """How a rule binds; one that is an open question fixes nothing, whatever its status."""
        if rule.open_question:
            return self.pick("geen, want dit is een open vraag", "none, because this is an open question")
        return self.binding(rule.status, rule.force)

    def verified(self, row: Row) -> str:
        return _VERIFIED[self.lang].get(row.verified, "")

    def period(self, validity: Validity) -> str:
        """When something holds, behind what holds then; nothing for always."""
        first, last = (show.day(day, self.lang) if day else "" for day in (validity.start, validity.end))
        since = self.pick(f" vanaf {first}", f" from {first}") if first else ""
        until = self.pick(f" tot en met {last}", f" up to and including {last}") if last else ""
        return f"{since}{until}"

    def known(self, version: Dated) -> str:
        """Since when something is known, behind when it holds."""
        since = show.day(version.known, self.lang) if version.known else ""
        return self.pick(f", bekend sinds {since}", f", known since {since}") if since else ""

    def secondary(self, document: Document) -> str:
        """That a document is a secondary source; if it is about the law, that the law itself was not read."""
        if not document.secondary:
            return ""
        if document.status is not Status.LAW:
            return self.pick("secundaire bron", "secondary source")
        return self.pick(
            "secundaire bron; de wet zelf is niet nagelezen", "secondary source; the law itself was not read"
        )

    def source(self, citation: Citation) -> str:
        """A citation in a line: document, place, lines or address, and whether it is a secondary source."""
        parts = [f"{citation.document.title}, {citation.place}" if citation.place else citation.document.title]
        if citation.lines:
            first, last = citation.lines
            one = self.pick(f"tekstregel {first}", f"line {first}")
            many = self.pick(f"tekstregels {first}-{last}", f"lines {first}-{last}")
            parts.append(f"({one if first == last else many})")
        if citation.document.url:
            read = citation.document.read_on
            on = self.pick(f", gelezen op {show.day(read)}", f", read on {show.day(read, 'en')}") if read else ""
            parts.append(f"<{citation.document.url}>{on}")
        if secondary := self.secondary(citation.document):
            parts.append(f"({secondary})")
        return " ".join(parts)

    def where(self, citation: Citation) -> str:
        """A citation behind the word for it; that of the whole rule set, for want of an own one, says so."""
        whole = citation is self.ruleset.citation
        word = self.pick("Bron van het geheel", "Source of the whole") if whole else self.pick("Bron", "Source")
        return f"{word}: {self.source(citation)}"

    def joined(self, words: Sequence[str], last: str = "") -> str:
        """Words in a row with "en", or another word, before the last."""
        if len(words) < 2:
            return "".join(words)
        return f"{', '.join(words[:-1])} {last or self.pick('en', 'and')} {words[-1]}"

    def ranges(self, numbers: Sequence[int]) -> str:
        """Numbers in a row, neighbours as "1 tot en met 6"."""
        runs: list[list[int]] = []
        for number in numbers:
            if runs and number == runs[-1][-1] + 1:
                runs[-1].append(number)
            else:
                runs.append([number])
        said = []
        for run in runs:
            if len(run) > 2:
                said.append(self.pick(f"{run[0]} tot en met {run[-1]}", f"{run[0]} to {run[-1]}"))
            else:
                said += [str(number) for number in run]
        return self.joined(said)
