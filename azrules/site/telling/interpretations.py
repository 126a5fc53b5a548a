"""Where the sources can be read in more than one way: the question, the readings, and what each would change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from azrules.model.ruleset import MONTH_END, ByReading, Interpretation, Reading
from azrules.model.types import TRUTH
from azrules.run.evaluate import Outcome
from azrules.site import address, citing, parts
from azrules.site.desk import Desk
from azrules.site.html import Content, Html, el, join
from azrules.site.page import Block, Heading, Page
from azrules.site.topic import Topic
from azrules.site.trials import Trial

Change = tuple[Trial, str, Outcome, Outcome]
"""A scenario, the name of its case, and its answer under the reading that it takes and under another one."""


def pages(topic: Topic) -> Iterator[Page]:
    yield _page(topic.at(address.interpretations(topic.name)))


def _page(topic: Topic) -> Page:
    desk = topic.desk
    title = desk.say(("De interpretaties", "The interpretations"))
    about = desk.say(
        (
            "Plaatsen waar de bron op meer dan één manier te lezen is. Elke lezing staat hier, met wat ze verandert. "
            "Wie niets kiest, krijgt de standaardlezing.",
            "Places where the source can be read in more than one way. Each reading stands here, with what it changes. "
            "Whoever chooses nothing gets the default reading.",
        )
    )
    blocks: list[Block] = [join(parts.way(desk, topic.name, title), el("p", about))]
    for interpretation in topic.ruleset.own_interpretations.values():
        blocks.append(Heading(topic.title(interpretation.name), address.anchor(interpretation.name)))
        blocks.append(_told(topic, interpretation))
    if not topic.ruleset.own_interpretations:
        none = ("Deze regelset heeft geen interpretaties.", "This rule set has no interpretations.")
        blocks.append(el("p", desk.say(none)))
    whole = topic.words.text("regelset.titel")
    data = topic.told.linked.each(topic.ruleset.own_interpretations)
    return Page(desk.here, f"{title}: {whole}", tuple(blocks), f"{whole}. {about}", data=data)


def _told(topic: Topic, interpretation: Interpretation) -> Html:
    desk, say = topic.desk, topic.desk.say
    readings = (_reading(topic, interpretation, reading) for reading in interpretation.readings)
    users = [topic.link(user) if user != MONTH_END else _month_end(desk) for user in _readers(topic, interpretation)]
    named = topic.desk.book.specification.inconsistencies.values()
    found = [one for one in named if f"{topic.name}.{interpretation.name}" in one.interpretations]
    links = [desk.link(address.inconsistency(one.name), desk.say(one.title)) for one in found]
    rows: list[tuple[str, Content]] = [
        (
            say(("Komt van een tegenstrijdigheid", "Comes from an inconsistency")),
            parts.listed(links) if links else None,
        ),
        (say(("Speelt mee in", "Plays a part in")), parts.listed(users) if users else None),
        (say(("Naam in de regels", "Name in the rules")), el("code", interpretation.name)),
    ]
    return join(el("ul", readings, class_="az-readings"), parts.pairs(rows))


def _readers(topic: Topic, interpretation: Interpretation) -> list[str]:
    return topic.users.get(interpretation.name, [])


def _month_end(desk: Desk) -> str:
    return desk.say(("de dag die telt op het einde van een maand", "the day that counts at the end of a month"))


def _reading(topic: Topic, interpretation: Interpretation, reading: Reading) -> Html:
    """A reading: what it means, what each rule says under it, and which scenarios answer otherwise."""
    desk, words = topic.desk, topic.words
    help_ = words.text(f"interpretaties.{interpretation.name}.lezingen.{reading.name}.uitleg")
    head = el("p", el("strong", topic.reading(interpretation, reading.name)))
    lines = el("ul", _says(topic, interpretation, reading), class_="az-lines")
    says = el("section", lines, data_search_exclude=True)  # the page of the rule says it too
    return el(
        "li",
        head,
        el("p", help_) if help_ else None,
        el("p", citing.source(desk, topic.name, reading.citation)) if reading.citation else None,
        says,
        parts.pairs([(desk.say(("Naam in de regels", "Name in the rules")), el("code", reading.name))]),
        _changed(topic, interpretation, reading),
    )


def _says(topic: Topic, interpretation: Interpretation, reading: Reading) -> Iterator[Html]:
    for name in _readers(topic, interpretation):
        if name != MONTH_END:
            yield el("li", topic.link(name), under(topic, name, reading.name))


def under(topic: Topic, rule: str, reading: str) -> Html:
    """What a rule says under a reading of the interpretation that it depends on."""
    versions = topic.ruleset.versions[rule]
    body = next(
        one.body.bodies[reading]
        for one in reversed(versions)
        if isinstance(one.body, ByReading) and reading in one.body.bodies
    )
    return topic.lists(topic.telling.formula(body))


def changes(topic: Topic, interpretation: Interpretation, reading: str) -> list[Change]:
    """The cases of the scenarios that take the default reading and would answer otherwise under another one."""
    return [
        (trial, result.name, result.outcome, there)
        for trial in topic.told.tried.trials
        for result, there in trial.otherwise(interpretation.name, reading)
        if result.outcome and result.outcome.law.readings[interpretation.name] == interpretation.default
    ]


def counted(topic: Topic, interpretation: Interpretation, reading: str) -> str:
    """How many cases of the scenarios answer otherwise under a reading."""
    number = len(changes(topic, interpretation, reading))
    if not number:
        return topic.desk.say(
            (
                "Geen enkel scenario antwoordt met deze lezing anders.",
                "No scenario answers otherwise with this reading.",
            )
        )
    cases = ("geval", "case") if number == 1 else ("gevallen", "cases")
    return topic.desk.say(
        (
            f"Met deze lezing antwoorden de scenario's in {number} {cases[0]} anders.",
            f"With this reading the scenarios answer otherwise in {number} {cases[1]}.",
        )
    )


_FEW = 12


def _changed(topic: Topic, interpretation: Interpretation, reading: Reading) -> Html | None:
    """The scenarios that answer otherwise under a reading, the first of them by name."""
    if reading.name == interpretation.default:
        return None
    desk = topic.desk
    said = counted(topic, interpretation, reading.name)
    found = changes(topic, interpretation, reading.name)
    if not found:
        return el("p", said)
    grouped: dict[str, tuple[Trial, list[str]]] = {}
    for trial, _, mine, there in found:
        grouped.setdefault(trial.key, (trial, []))[1].append(_otherwise(topic, mine, there))
    items: list[Content] = [
        [
            desk.link(address.scenario(topic.name, key), trial.title, **parts.dutch_only(desk)),
            f": {_times(desk, Counter(becomes))}",
        ]
        for key, (trial, becomes) in [*grouped.items()][:_FEW]
    ]
    if rest := len(grouped) - _FEW:
        more = (f"en nog {rest} andere scenario's", f"and {rest} other scenarios")
        items += [desk.say(more)] if rest > 0 else []
    return el("details", el("summary", said), parts.listed(items), class_="az-fold", data_search_exclude=True)


def _times(desk: Desk, becomes: Counter[str]) -> str:
    """What answers become, each with in how many cases where that is more than one."""
    cases = desk.say(("gevallen", "cases"))
    return "; ".join(f"{said} ({count} {cases})" if count > 1 else said for said, count in becomes.items())


def _otherwise(topic: Topic, mine: Outcome, there: Outcome) -> str:
    """What an answer becomes, in words."""
    words, say = topic.words, topic.desk.say
    becomes = say(("wordt", "becomes"))
    if mine.answer != there.answer:
        return f"{words.value(mine.answer, TRUTH)} {becomes} {words.value(there.answer, TRUTH)}"
    ruleset = mine.law.ruleset
    changed = [name for name in ruleset.outputs if mine.of(name) != there.of(name)]
    return "; ".join(
        f"{words.title(name)}: {words.value(mine.of(name), ruleset.rules[name].type)} {becomes} "
        f"{words.value(there.of(name), ruleset.rules[name].type)}"
        for name in changed
    )
