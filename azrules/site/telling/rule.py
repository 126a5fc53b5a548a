"""The page of a rule: what it says, how far it binds, where it stands, what it rests on, and what was tried with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from azrules.lang import Words
from azrules.model.citation import Citation, Status
from azrules.model.ruleset import ByReading, Rule, home_of
from azrules.model.show import day
from azrules.model.timeline import ALWAYS
from azrules.site import address, citing, how_to_cite, parts, saying
from azrules.site.drawing import uses
from azrules.site.html import Content, Html, el, join
from azrules.site.page import Block, Heading, Page
from azrules.site.telling import facts, history, interpretations, parameters, scenarios, text
from azrules.site.topic import Topic

Section = tuple[str, str, Html | None]
"""A heading (Dutch, English) that is its own anchor, and what stands under it."""

# The rest of the page repeats what other pages say.
_SEARCHED = frozenset({"Wat de regel zegt", "Uitzonderingen", "Open vragen"})
_FEW = 6  # facts that are told at once; more can be unfolded


def pages(topic: Topic) -> Iterator[Page]:
    for name in topic.ruleset.own_rules:
        yield _page(topic.at(address.rule(topic.name, name)), topic.rule(name))


def _page(topic: Topic, rule: Rule) -> Page:
    title = topic.title(rule.name)
    blocks: list[Block] = [_above(topic, rule, title)]
    for dutch, english, inside in _sections(topic, rule):
        if inside:
            searched = dutch in _SEARCHED
            blocks += [Heading(topic.desk.say((dutch, english)), address.anchor(dutch), searched=searched), inside]
    blocks.append(_neighbours(topic, rule.name))
    about, data = _description(topic, rule, title), topic.told.linked.of(rule.name)
    return Page(topic.desk.here, title, tuple(blocks), about, data=data)


def _description(topic: Topic, rule: Rule, title: str) -> str:
    return f"{title}. {topic.words.text('regelset.titel')}: {topic.words.status_of(rule)}."


def _sections(topic: Topic, rule: Rule) -> Iterator[Section]:
    yield "Wat de regel zegt", "What the rule says", saying.says(topic, rule)
    yield "Uitzonderingen", "Exceptions", _exceptions(topic, rule)
    yield "Bron", "Source", _source(topic, rule)
    yield "Citeer deze regel", "Cite this rule", _cite(topic, rule)
    yield "Wat men moet weten", "What must be known", _facts(topic, rule)
    yield "Wat de norm vastlegt", "What the norm fixes", _parameters(topic, rule)
    yield "Interpretaties", "Interpretations", _interpretations(topic, rule)
    yield "Samenhang", "How it hangs together", connections(topic, rule)
    yield "Open vragen", "Open questions", _open(topic, rule)
    yield "Scenario's", "Scenarios", _scenarios(topic, rule)
    yield "Versies", "Versions", _versions(topic, rule)
    yield "De tekst zoals geschreven", "The text as it is written", text.excerpt(topic, rule.name)


def _above(topic: Topic, rule: Rule, title: str) -> Html:
    """The way back, how far the rule binds, and its place in the decision."""
    desk, say = topic.desk, topic.desk.say
    way = parts.way(desk, topic.name, title)
    decision = topic.ruleset.decision
    lines: list[Content] = []
    if decision and rule.name in decision.criteria:
        at, total = decision.criteria.index(rule.name) + 1, len(decision.criteria)
        lines.append(say((f"Vraag {at} van {total} van ", f"Question {at} of {total} of ")) + _decision(topic) + ".")
    if rule.completeness:
        complete = (
            "Een controle op volledigheid: geen enkel antwoord rust erop.",
            "A check of completeness: no answer rests on it.",
        )
        lines.append(say(complete))
    if rule.validity != ALWAYS:
        lines.append(_holds(topic, rule))
    help_ = topic.words.of_rule(rule, "uitleg")
    lead = el("p", help_, class_="az-lead") if help_ else None
    return join(way, _binding(topic, rule), lead, [el("p", line) for line in lines])


def _binding(topic: Topic, rule: Rule) -> Html:
    """How far the rule binds, and how strongly its source says it."""
    desk = topic.desk
    if rule.open_question:
        note = ("Dit is een open vraag. Ze legt niets vast.", "This is an open question. It fixes nothing.")
        said = el("p", desk.norm(topic.name, rule)), el("p", desk.say(note))
        return el("div", said, class_="az-binding")
    force = topic.words.force(rule.force) if rule.force else None
    strong = [desk.say(_SAYS[rule.status]), el("strong", force)] if force else None
    return parts.binding(desk, rule.status, strong, secondary=topic.words.secondary(rule.citation.document))


# A force is what the source says; how far that binds is another matter.
_SAYS: Mapping[Status, Words] = {
    Status.RECOMMENDATION: ("De aanbeveling zegt: ", "The recommendation says: "),
    Status.ASK: ("De vraag aan het beleid zegt: ", "The ask to policy makers says: "),
    Status.LAW: ("Het geldende recht zegt: ", "The law in force says: "),
    Status.HISTORICAL: ("De norm van toen zei: ", "The norm of that time said: "),
    Status.PROPOSAL: ("Het voorstel zegt: ", "The proposal says: "),
}


def _holds(topic: Topic, rule: Rule) -> str:
    """When the rule holds; of an open question since when it is open."""
    say, when = topic.desk.say, rule.validity
    if not rule.open_question:
        return say(("Geldt", "Holds")) + topic.words.period(when) + "."
    if when.start and not when.end:
        since = day(when.start, topic.desk.lang)
        return say((f"Open sinds {since}.", f"Open since {since}."))
    return say(("Open voor de tijd", "Open for the time")) + topic.words.period(when) + "."


def _neighbours(topic: Topic, name: str) -> Html:
    """The way to the rule before it and the one behind it, in the order of the page of the rule set, and to all."""
    desk, say = topic.desk, topic.desk.say
    order = [one for _, names in topic.grouped() for one in names]
    at = order.index(name)
    beside = (
        (say(("Vorige regel: ", "Previous rule: ")), order[at - 1 : at]),
        (say(("Volgende regel: ", "Next rule: ")), order[at + 1 : at + 2]),
    )
    links = [el("li", word, topic.link(one)) for word, found in beside for one in found]
    all_ = say(("Alle regels: ", "All rules: "))
    whole = desk.link(f"{address.ruleset(topic.name)}#regels", topic.words.text("regelset.titel"))
    label = say(("Andere regels van deze regelset", "Other rules of this rule set"))
    inside = el("ul", links, el("li", all_, whole))
    return el("nav", inside, class_="az-neighbours", aria_label=label, data_search_exclude=True)


def _decision(topic: Topic) -> str:
    assert topic.ruleset.decision, "it has a question of it"
    return topic.words.text(f"beslissing.{topic.ruleset.decision.name}.titel")


# --------------------------------------------------------------------------------------------------------- what it says


def _exceptions(topic: Topic, rule: Rule) -> Html | None:
    found = [
        el(
            "li",
            el("p", el("strong", title), f" ({topic.words.force(case.force)})" if case.force else None),
            topic.lists(topic.telling.exception(case)),
            el("p", citing.source(topic.desk, topic.name, case.citation)) if case.citation else None,
        )
        for title, case in topic.telling.excepted(rule)
    ]
    return el("ul", found, class_="az-readings") if found else None


# -------------------------------------------------------------------------------------------------- where it comes from


def _source(topic: Topic, rule: Rule) -> Html:
    whole = rule.citation is topic.ruleset.citation
    note = (
        "Dit is de bron van het geheel; de regel zelf noemt er geen.",
        "This is the source of the whole; the rule names none itself.",
    )
    source = citing.source(topic.desk, topic.name, rule.citation)
    return join(el("p", source), el("p", topic.desk.say(note)) if whole else None)


def _cite(topic: Topic, rule: Rule) -> Html:
    title = f"{topic.title(rule.name)} ({rule.name})"
    label = topic.desk.say(("Citeer deze regel", "Cite this rule"))
    return how_to_cite.box(topic.desk, topic.name, title, topic.words.status_of(rule), _citations(topic, rule), label)


def _citations(topic: Topic, rule: Rule) -> Iterator[Citation]:
    yield rule.citation
    yield from (case.citation for _, case in topic.telling.excepted(rule) if case.citation)


# ----------------------------------------------------------------------------------------------------- what it rests on


def _facts(topic: Topic, rule: Rule) -> Html | None:
    """The facts that the rule names itself, and those that it needs through other rules."""
    own = [name for name in topic.direct(rule.name) if name in topic.ruleset.facts]
    reached = topic.reached(rule.name)
    further = [name for name in reached if name in topic.ruleset.facts and name not in own]
    if not further:
        return facts.brief(topic, own) if own else None
    count = len(further)
    more = topic.desk.say(
        (
            f"Via andere regels ook: {count} {'gegeven' if count == 1 else 'gegevens'}",
            f"Through other rules also: {count} {'fact' if count == 1 else 'facts'}",
        )
    )
    folded = el("details", el("summary", more), facts.brief(topic, further), open=count <= _FEW, class_="az-fold")
    return join(facts.brief(topic, own) if own else None, folded)


def _parameters(topic: Topic, rule: Rule) -> Html | None:
    names = [name for name in topic.reached(rule.name) if name in topic.ruleset.parameters]
    found = [topic.ruleset.parameters[name] for name in names]
    return (
        join(
            [
                el("p", el("strong", topic.link(one.name))),
                parameters.timeline(topic, one),
                parameters.values(topic, one),
            ]
            for one in found
        )
        or None
    )


def _interpretations(topic: Topic, rule: Rule) -> Html | None:
    """The readings of what the rule depends on itself, each with what it means and how much it changes."""
    read = [one.body.interpretation for one in topic.ruleset.versions[rule.name] if isinstance(one.body, ByReading)]
    found: list[Content] = []
    for name in dict.fromkeys(read):
        interpretation = topic.ruleset.interpretations[name]
        found.append(el("p", topic.link(name)))
        for reading in interpretation.readings:
            help_ = topic.words.text(f"interpretaties.{name}.lezingen.{reading.name}.uitleg")
            other = reading.name != interpretation.default
            found.append(
                el(
                    "div",
                    el("p", el("strong", topic.reading(interpretation, reading.name))),
                    el("p", help_) if help_ else None,
                    el("p", interpretations.counted(topic, interpretation, reading.name)) if other else None,
                    class_="az-reading",
                )
            )
    return join(found) or None


def connections(topic: Topic, rule: Rule) -> Html | None:
    """The drawing of what a rule uses and what uses it, which has the same in words below it."""
    return uses.drawing(topic.words, rule.name, topic.where) or None


def _list(items: Iterable[Content]) -> Html | None:
    found = [*items]
    return parts.listed(found) if found else None


def _open(topic: Topic, rule: Rule) -> Html | None:
    """The open questions that the rule rests on."""
    open_ = [
        name for name in topic.reached(rule.name) if name in topic.ruleset.rules and topic.rule(name).open_question
    ]
    return questions(topic, open_)


def questions(topic: Topic, names: Iterable[str]) -> Html | None:
    """Open questions, each with what is asked."""
    return _list(
        join(el("strong", topic.link(name)), el("p", topic.words.of_rule(topic.rule(name), "open vraag")))
        for name in names
    )


# --------------------------------------------------------------------------------------------- what was tried, and when


def _scenarios(topic: Topic, rule: Rule) -> Html:
    desk = topic.desk
    own = [name for name in topic.direct(rule.name) if name in topic.ruleset.every_fact and not home_of(name)]
    found = topic.concerning(rule.name, *own)
    about = desk.say(
        (
            "Dit zijn de scenario's die de regel noemen, die een gegeven invullen dat de regel zelf gebruikt, of "
            "waarin deze vraag het antwoord nee beslist.",
            "These are the scenarios that name the rule, that fill in a fact that the rule itself uses, or in which "
            "this question decides the answer no. They are written in Dutch.",
        )
    )
    if not found:
        none = (
            "Geen enkel scenario noemt deze regel of een gegeven ervan.",
            "No scenario names this rule or a fact of it.",
        )
        return el("p", desk.say(none))
    return join(el("p", about), scenarios.listed(topic, found))


def _versions(topic: Topic, rule: Rule) -> Html | None:
    return history.of_rule(topic, rule.name) if rule.name in topic.versioned else None
