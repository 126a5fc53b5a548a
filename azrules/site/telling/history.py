"""How rules changed with time, and what a reform would change: versions and differences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from azrules.analyse.difference import ASPECTS, KINDS, Difference, Kind, Lines, differences
from azrules.model.ruleset import Law, Rule, Ruleset
from azrules.model.timeline import Validity, as_known, in_force
from azrules.run.wording import Wording
from azrules.site import parts, saying
from azrules.site.drawing import timeline as drawing
from azrules.site.html import Content, Html, el, join
from azrules.site.topic import Topic

_DAY = timedelta(days=1)
_WRITTEN = frozenset({"body", "exceptions", "reading"})
_ALWAYS_OTHERWISE = frozenset({"version"})


def of_rule(topic: Topic, name: str) -> Html:
    """Every version of a rule, the last one first, each with what it changed."""
    versions = topic.ruleset.versions[name]
    told = [
        _version(topic, version, versions[at - 1] if at else None) for at, version in reversed([*enumerate(versions)])
    ]
    drawn = drawing.of_rule(topic.words, name, "tijd-versies")
    return join(drawn, el("ol", told, class_="az-versions", reversed=True))


def _version(topic: Topic, version: Rule, before: Rule | None) -> Html:
    desk = topic.desk
    dated, when = topic.telling.dated(version)
    title = topic.words.of_rule(dated, "titel")
    head = el("p", el("strong", title), " ", el("code", version.version), when, " ", desk.norm(topic.name, dated))
    changed = _changed(topic, version, before) if before else None
    source = el("p", desk.say(("Bron: ", "Source: ")), parts.place(desk, topic.name, dated.citation))
    said = saying.says(topic, dated)
    body = el(
        "details", el("summary", desk.say(("Wat deze versie zegt", "What this version says"))), said, class_="az-fold"
    )
    return el("li", head, source, changed, body)


def _changed(topic: Topic, version: Rule, before: Rule) -> Html:
    """What a version says otherwise than the one before it."""
    desk = topic.desk
    laws = _laws(topic.ruleset, before, version)
    found = _differences(topic, *laws).get((Kind.RULE, version.name)) if laws else None
    if found is None or not (shown := _details(topic, found)):
        nothing = (
            "Deze versie verandert niets aan wat de regel zegt.",
            "This version changes nothing of what the rule says.",
        )
        return el("p", desk.say(nothing))
    label = desk.say(("Wat er veranderde", "What changed"))
    head = (("Wat", "What"), ("Voordien", "Before"), ("Sindsdien", "Since then"))
    return join(el("p", f"{label}:"), parts.table(label, map(desk.say, head), shown))


def _laws(ruleset: Ruleset, before: Rule, after: Rule) -> tuple[Law, Law] | None:
    """The law with each of two versions, on days as near to each other as there are; None where one was never known."""
    moments = [_moment(ruleset, version) for version in (before, after)]
    if not (moments[0] and moments[1]):
        return None
    (held, then), (holds, now) = moments[0], moments[1]
    there = max(holds.first, ruleset.validity.first)
    here = there if there in held else min(held.last, ruleset.validity.last)
    days = ((here, then), (there, now))
    if not all(in_force(ruleset.frameworks, day, known_on) for day, known_on in days):
        return None
    one, other = (ruleset.on(day, None, known_on) for day, known_on in days)
    return one, other


def _moment(ruleset: Ruleset, version: Rule) -> tuple[Validity, date | None] | None:
    """When a version holds as it is known now; else as it was known last before it was corrected."""
    versions = ruleset.versions[version.name]
    corrected = sorted((one.known - _DAY for one in versions if one.known), reverse=True)
    for known_on in (None, *corrected):
        holds = [when for when, one in as_known(versions, known_on) if one is version] if versions else []
        inside = [there for when in holds if (there := when.within(ruleset.validity))]
        if inside:
            return inside[0], known_on
    return None


def _differences(topic: Topic, one: Law, other: Law) -> dict[tuple[Kind, str], Difference]:
    """What two laws of a rule set say differently, found once for all of its rules."""
    key = ((one.date, one.known_on), (other.date, other.known_on))
    if key not in topic.compared:
        topic.compared[key] = {(two.kind, two.name): two for two in differences(one, other, topic.desk.lang)}
    return topic.compared[key]


def _details(topic: Topic, difference: Difference) -> list[tuple[Content, ...]]:
    aspects = ((one.aspect, one.one, one.other) for one in difference.details)
    return [
        (topic.desk.say(ASPECTS[aspect]), _lines(aspect, here), _lines(aspect, there))
        for aspect, here, there in aspects
        if aspect not in _ALWAYS_OTHERWISE
    ]


def _lines(aspect: str, lines: Lines) -> Content:
    """The lines of an aspect; what is written in the language of the rules stands as it is written."""
    if aspect in _WRITTEN:
        return el("pre", "\n".join(lines)) if lines else "–"
    return [el("div", line) for line in lines] if lines else "–"


# -------------------------------------------------------------------------------------------------------------- reforms


def reforms(topic: Topic) -> Iterator[Html]:
    """Each reform of the rule set: what it is, how far it binds, and what it changes."""
    desk, say = topic.desk, topic.desk.say
    day = min(max(desk.book.made_on, topic.ruleset.validity.first), topic.ruleset.validity.last)
    law = topic.ruleset.on(day)
    for amended in topic.told.reformed:
        reform = amended.reforms[-1]
        words = Wording(amended, desk.lang)
        path = f"hervormingen.{reform.name}"
        help_ = words.text(f"{path}.uitleg")
        own = reform.citation.document.name == reform.file
        source = None if own else el("p", say(("Bron: ", "Source: ")), parts.place(desk, topic.name, reform.citation))
        found = differences(law, amended.on(day), desk.lang)
        yield el(
            "section",
            el("h3", words.text(f"{path}.titel"), id=f"hervorming-{reform.name}"),
            parts.binding(desk, reform.status),
            el("p", help_) if help_ else None,
            source,
            _reformed(topic, found),
        )


def _reformed(topic: Topic, found: Iterable[Difference]) -> Html:
    say = topic.desk.say
    label = say(("Wat de hervorming verandert", "What the reform changes"))
    rows = [
        ([f"{say(KINDS[one.kind])}: ", _named(topic, one)], *detail)
        for one in found
        if one.kind is not Kind.RULESET
        for detail in _details(topic, one)
    ]
    head = (("Waarin", "In what"), ("Wat", "What"), ("Nu", "Now"), ("Met de hervorming", "With the reform"))
    return parts.table(label, map(say, head), rows)


def _named(topic: Topic, one: Difference) -> Content:
    return topic.link(one.name) if one.in_one and topic.where(one.name) else one.title or one.name
