"""A step of a scenario -> what it says, in sentences with the titles and the answers that people know, not the names.

What cannot be understood (the scenario failed on it, and says so) stands as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from string import Formatter

from azrules.diagnostic import Problems
from azrules.lang import Lang, Words, in_language
from azrules.model.ruleset import without_row
from azrules.model.types import TRUTH
from azrules.model.values import UNKNOWN
from azrules.run.wording import Wording
from azrules.scenarios import spoken, steps, written
from azrules.scenarios.feature import Kind, Scenario, Step
from azrules.scenarios.holes import from_zero
from azrules.scenarios.runner import Result
from azrules.site.html import Content, Html, el, join
from azrules.site.topic import Topic

KINDS: Mapping[Kind | None, Words] = {
    Kind.GIVEN: ("Gegeven", "Given"),
    Kind.WHEN: ("Gevraagd", "Asked"),
    Kind.THEN: ("Verwacht", "Expected"),
    None: ("Ook", "Also"),
}

# How each step is said, by its pattern: a hole stands for what people call it.
SENTENCES: Mapping[str, Words] = {
    'de regelset "{ruleset:regelset}"': ("de regels van {ruleset}", "the rules of {ruleset}"),
    'de hervorming "{reform:hervorming}"': ("met de hervorming {reform}", "with the reform {reform}"),
    "de peildatum {day:datum}": ("op {day}", "on {day}"),
    "de regels zoals bekend op {day:datum}": (
        "met de regels zoals ze op {day} bekend waren",
        "with the rules as they were known on {day}",
    ),
    'het voorbeeld "{example:voorbeeld}"': ("het voorbeeld {example}", "the example {example}"),
    'de voorbeeldpersoon "{example:persoon}"': ("de voorbeeldpersoon {example}", "the example person {example}"),
    'het voorbeeldinitiatief "{example:initiatief}"': (
        "het voorbeeldinitiatief {example}",
        "the example initiative {example}",
    ),
    "geen initiatief": ("er is geen initiatief", "there is no initiative"),
    "{fact:gegeven} is {value:waarde}": ("{fact}: {value}", "{fact}: {value}"),
    "deze gegevens:": ("{fact}: {value}", "{fact}: {value}"),
    'de lezing "{reading:lezing}" voor "{interpretation:interpretatie}"': (
        "{interpretation} De lezing: {reading}",
        "{interpretation} The reading: {reading}",
    ),
    "de beslissing wordt gevraagd": ("{question}", "{question}"),
    "is het antwoord {answer:antwoord}": ("het antwoord: {answer}", "the answer: {answer}"),
    "stopt de boom bij {rule:criterium}": ("de vragen stoppen bij: {rule}", "the questions stop at: {rule}"),
    "stopt de boom nergens": ("de vragen stoppen nergens", "the questions stop nowhere"),
    "beslist {rule:criterium}": ("dit beslist: {rule}", "this decides: {rule}"),
    "is {rule:regel} {stand:stand}": ("{rule}: {stand}", "{rule}: {stand}"),
    "zijn {first:criterium} tot en met {last:laatste} {stand:stand}": (
        "van de vraag {first} tot en met de vraag {last}: {stand}",
        "from the question {first} up to and including the question {last}: {stand}",
    ),
    "heeft {defined:naam} de waarde {value:waarde}": ("{defined}: {value}", "{defined}: {value}"),
    "ontbreekt niets": ("er ontbreekt niets", "nothing is missing"),
    "ontbreken:": ("er ontbreekt: {fact}", "missing is: {fact}"),
    "ontbreekt onder andere {fact:gegeven}": ("er ontbreekt onder andere: {fact}", "missing is among others: {fact}"),
    "is de volgende vraag {fact:gegeven}": ("de vraag die volgt: {fact}", "the question that follows: {fact}"),
    "is het advies {advice:advies}": ("het advies: {advice}", "the advice: {advice}"),
    "is er geen advies": ("er is geen advies", "there is no advice"),
    "rust het antwoord op het oordeel over {fact:gegeven}": (
        "het antwoord rust op het oordeel over: {fact}",
        "the answer rests on the judgement of: {fact}",
    ),
    'rust het antwoord op de lezing "{reading:lezing}" voor "{interpretation:interpretatie}"': (
        "het antwoord rust op een lezing. {interpretation} De lezing: {reading}",
        "the answer rests on a reading. {interpretation} The reading: {reading}",
    ),
    "rust het antwoord op geen enkele aanname": (
        "het antwoord rust op geen enkele aanname",
        "the answer rests on no assumption at all",
    ),
    'zegt de uitleg "{text:tekst}"': ("de uitleg zegt: {text}", "the explanation says: {text}"),
    "telt de groep {group:groep} {count:aantal} criteria": (
        "het aantal vragen in de groep {group}: {count}",
        "the number of questions in the group {group}: {count}",
    ),
    "telt de beslissing {count:aantal} criteria": ("het aantal vragen: {count}", "the number of questions: {count}"),
    "staat {rule:criterium} in de groepen {one:groep} en {other:groep}": (
        "{rule}: in de groepen {one} en {other}",
        "{rule}: in the groups {one} and {other}",
    ),
}
_STANDS: Mapping[str, str] = {
    "voldaan": "fulfilled",
    "niet voldaan": "not fulfilled",
    "onbekend": "unknown",
    "niet gesteld": "not asked",
    "niet van toepassing": "not applicable",
    "fout": "fault",
    "niet van kracht": "not in force",
}
_ANSWERS: Mapping[str, bool | None] = {"ja": True, "nee": False, "onbekend": UNKNOWN}
_APPLIED: Words = ("wat zeggen de regels?", "what do the rules say?")

_PART = re.compile(r"[a-z_]+\.")

Found = Mapping[str, written.Words]
"""What stands in the holes of a step, by their names."""


class Retelling:
    """The steps of one case, told in a language with the rule set that it was run with."""

    def __init__(self, topic: Topic, result: Result | None, lang: Lang) -> None:
        self.topic = topic
        self.lang = lang
        outcome = result.outcome if result else None
        self.words = topic.words_of(outcome.law, lang) if outcome else Wording(topic.ruleset, lang)

    def told(self, of: Iterable[Step]) -> list[Html]:
        """What some steps say, in sentences."""
        return [sentence for step in of for sentence in self.sentences(step)]

    def sentences(self, step: Step) -> Iterator[Html]:
        """What a step says; one with a table of facts says something of each."""
        try:
            row = steps.row_of(step)
            yield from self._told(row, step)
        except (Problems, KeyError):
            yield el("code", step.words.text, lang="nl")

    def title(self, scenario: Scenario, row: Found) -> str:
        """What a case of an outline is called, in Dutch, with what its row of the examples says filled in."""
        said: dict[str, str] = {}
        for step in scenario.steps:
            filled = step.with_row(row)
            try:
                found = _found(steps.row_of(filled), filled)
                told = {_bare(hole.text): self._in_a_title(name, found) for name, hole in found.items()}
            except (Problems, KeyError):
                continue
            for column, cell in row.items():
                if f"<{column}>" in step.words.text and _bare(cell.text) in told:
                    said.setdefault(column, told[_bare(cell.text)])
        said |= {column: cell.text.replace("_", " ") for column, cell in row.items() if column not in said}
        return written.PLACEHOLDER.sub(lambda hole: said.get(hole[1], "…"), scenario.name.text)

    # --------------------------------------------------------------------------------------------------------- a step

    def _told(self, row: steps.Row, step: Step) -> Iterator[Html]:
        sentence = in_language(SENTENCES[row.pattern], self.lang)
        if not row.columns:
            yield self._filled(sentence, {name: [hole] for name, hole in self._holes(_found(row, step)).items()})
            return
        names = {"gegeven": "fact", "waarde": "value"}
        cells = (
            self._holes({names[column]: cell for column, cell in zip(row.columns, line, strict=True)})
            for line in (step.table or ())[1:]
        )
        if "waarde" in row.columns:
            yield from (self._filled(sentence, {name: [hole] for name, hole in line.items()}) for line in cells)
        else:
            yield self._filled(sentence, {"fact": [line["fact"] for line in cells]})

    def _filled(self, sentence: str, holes: Mapping[str, list[Html]]) -> Html:
        parts: list[Content] = []
        for text, name, _, _ in Formatter().parse(sentence):
            parts.append(text)
            if name == "question":
                parts.append(self._question())
            elif name:
                parts += [join("; " if at else None, hole) for at, hole in enumerate(holes[name])]
        return join(*parts)

    def _question(self) -> str:
        decision = self.words.ruleset.decision
        return self.words.text(f"beslissing.{decision.name}.vraag") if decision else in_language(_APPLIED, self.lang)

    def _holes(self, found: Found) -> dict[str, Html]:
        return {name: self._hole(name, found) for name in found}

    def _hole(self, name: str, found: Found) -> Html:
        """What people call what stands in a hole, with the way to it where it has a page."""
        said, named = self._said(name, found), found[name].text
        match name:
            case "fact" | "rule" | "first" | "last" | "defined" | "interpretation":
                place = self.topic.where(without_row(named))
                return el("a", said, href=place) if place else join(said)
            case "value" | "answer" | "stand" | "reading":
                return el("strong", said)
            case "text":
                return el("q", said, lang="nl")
            case "example":
                return self._example(named)
        return join(said)

    def _example(self, name: str) -> Html:
        """An example by its name, and who or what it is; people wrote that in Dutch."""
        who = next((one.who for one in self.topic.told.tried.examples if one.name == name), "")
        told = el("span", f" ({who.rstrip('.')})", lang="nl" if self.lang != "nl" else None) if who else None
        return join(el("strong", name), told)

    def _said(self, name: str, found: Found) -> str:
        """What people call what stands in a hole.

        Raises:
            KeyError: no such thing.
            Problems: no such value.
        """
        words, text = self.words, found[name].text
        match name:
            case "fact" | "rule" | "first" | "last" | "defined":
                return words.title(from_zero(text))
            case "interpretation":
                return words.text(f"interpretaties.{text}.vraag")
            case "reading":
                return words.text(f"interpretaties.{found['interpretation'].text}.lezingen.{text}.titel")
            case "ruleset":
                return self.topic.desk.wording(text).text("regelset.titel")
            case "reform":
                return words.text(f"hervormingen.{text}.titel") or text
            case "day":
                return spoken.day(words, found[name])
            case "stand":
                return text if self.lang == "nl" else _STANDS[text]
            case "answer":
                return self._answer(text)
            case "group" | "one" | "other":
                return self._group(text)
            case "value":
                return spoken.value(words, _valued(found), found[name])
        return text.replace("_", " ")

    def _answer(self, text: str) -> str:
        decision = self.words.ruleset.decision
        said = self.words.text(f"beslissing.{decision.name}.antwoorden.{text}") if decision else ""
        short = self.words.value(_ANSWERS[text], TRUTH) if text in _ANSWERS else text
        return said if said.lower().startswith(short) else ". ".join(filter(None, [short, said]))

    def _group(self, text: str) -> str:
        decision = self.words.ruleset.decision
        return (decision and self.words.text(f"beslissing.{decision.name}.groepen.{text}")) or text.replace("_", " ")

    def _in_a_title(self, name: str, found: Found) -> str:
        """The same in the title of a case."""
        text = found[name].text
        if name in ("answer", "stand", "text", "count", "example"):
            return text
        if name == "value":
            return spoken.in_a_title(self.words, _valued(found), found[name])
        said = self._said(name, found)
        return said if name == "day" else f"“{said}”"


def _bare(text: str) -> str:
    """What a hole and its column have alike: one may have the brackets of a list, or the part of a case of a fact."""
    return text.strip("[]").rpartition(".")[2] if _PART.match(text) else text.strip("[]")


def _valued(found: Found) -> str:
    """What the value of a step is of."""
    return (found.get("fact") or found["defined"]).text


def _found(row: steps.Row, step: Step) -> Found:
    matched = row.regex.fullmatch(step.words.text)
    assert matched, "the row fits the step"
    return {name: step.words.part(*matched.span(name)) for name in row.holes}
