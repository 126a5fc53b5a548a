"""How rules changed with time, and what a reform would change: versions and differences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from azrules.analyse.difference import ASPECTS, KINDS, Difference, Kind, Lines, differences
from azrules.lang import Words
from azrules.model.ruleset import Law, Rule, Ruleset
from azrules.model.show import day
from azrules.model.timeline import Validity, as_known, in_force
from azrules.run.wording import Wording
from azrules.site import citing, parts, saying
from azrules.site.drawing import timeline as drawing
from azrules.site.html import Content, Html, el, join
from azrules.site.topic import Topic

_DAY = timedelta(days=1)
_DAYS = frozenset({"known"})
_ASPECTS: Mapping[str, Words] = {
    "body": ("wat de regel zegt", "what the rule says"),
    "force": ("hoe sterk de bron het zegt", "how strongly the source says it"),
    "validity": ("wanneer het geldt", "when it holds"),
    "status": ("hoe bindend", "how binding"),
}
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
    named = f" ({version.version.replace('_', ' ')})" if version.version else None
    head = el("p", el("strong", title), named, when, " ", desk.norm(topic.name, dated))
    changed = _changed(topic, version, before) if before else None
    source = el("p", desk.say(("Bron: ", "Source: ")), citing.place(desk, topic.name, dated.citation))
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
    if found is None or not (shown := _details(topic, found, (topic, before), (topic, version))):
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


Told = tuple[Topic, Rule | None]
"""A rule as its rule set tells it, of a difference that is one of a rule."""


def _details(topic: Topic, difference: Difference, one: Told, other: Told) -> list[tuple[Content, ...]]:
    """What is otherwise; what the rule says is told in words on both sides, not as it is written."""
    said = {**ASPECTS, **_ASPECTS}
    is_open = any(rule and rule.open_question for _, rule in (one, other))  # what is asked is what the rule says
    return [
        (topic.desk.say(said[of.aspect]), _side(of.aspect, of.one, *one), _side(of.aspect, of.other, *other))
        for of in difference.details
        if of.aspect not in _ALWAYS_OTHERWISE and not (of.aspect == "text" and is_open)
    ]


def _side(aspect: str, lines: Lines, topic: Topic, rule: Rule | None) -> Content:
    if rule and aspect == "body":
        return saying.says(topic, rule)
    if aspect in _DAYS:
        lines = tuple(day(date.fromisoformat(line), topic.desk.lang) for line in lines)
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
        source = None if own else el("p", say(("Bron: ", "Source: ")), citing.place(desk, topic.name, reform.citation))
        found = differences(law, amended.on(day), desk.lang)
        yield el(
            "section",
            el("h3", words.text(f"{path}.titel"), id=f"hervorming-{reform.name}"),
            parts.binding(desk, reform.status),
            el("p", help_) if help_ else None,
            source,
            _reformed(topic, topic.amended(amended), found),
        )


def _reformed(topic: Topic, amended: Topic, found: Iterable[Difference]) -> Html:
    """What a reform changes, thing by thing; of a parameter with one value before all else from what to what."""
    say = topic.desk.say
    label = say(("Wat de hervorming verandert", "What the reform changes"))
    rows = [
        ([f"{say(KINDS[one.kind])}: ", _named(topic, one), _becomes(topic, amended, one)], *detail)
        for one in found
        if one.kind is not Kind.RULESET
        for detail in _details(topic, one, _rule(topic, one), _rule(amended, one))
    ]
    head = (("Waarin", "In what"), ("Wat", "What"), ("Nu", "Now"), ("Met de hervorming", "With the reform"))
    return parts.table(label, map(say, head), rows)


def _rule(topic: Topic, one: Difference) -> Told:
    return topic, topic.ruleset.rules.get(one.name) if one.kind is Kind.RULE else None


def _becomes(topic: Topic, amended: Topic, one: Difference) -> Html | None:
    """`4 vte → 3 vte`."""
    both = [of.ruleset.parameters.get(one.name) for of in (topic, amended)] if one.kind is Kind.PARAMETER else []
    values = [topic.words.value(of.rows[0].value, of.type) for of in both if of and len(of.rows) == 1]
    return el("p", el("strong", " → ".join(values))) if len(values) == 2 and values[0] != values[1] else None


def _named(topic: Topic, one: Difference) -> Content:
    return topic.link(one.name) if one.in_one and topic.where(one.name) else one.title or one.name
