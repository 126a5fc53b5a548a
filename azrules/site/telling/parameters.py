"""The parameters of a rule set: each value with when it holds, how it was checked, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from azrules.model.ruleset import Parameter, Row
from azrules.model.timeline import Validity, as_known
from azrules.site import address, parts
from azrules.site.desk import Desk
from azrules.site.html import Content, Html, el, join
from azrules.site.page import Block, Heading, Page
from azrules.site.topic import Topic, topics


def pages(desk: Desk) -> Iterator[Page]:
    for topic in topics(desk):
        yield _page(topic.at(address.parameters(topic.name)))


def _page(topic: Topic) -> Page:
    desk = topic.desk
    title = desk.say(("De parameters", "The parameters"))
    about = desk.say(
        (
            "De getallen en dagen die een norm vastlegt, met wanneer elke waarde geldt en waar ze staat.",
            "The numbers and days that a norm fixes, with when each value holds and where it stands.",
        )
    )
    blocks: list[Block] = [join(parts.way(desk, topic.name, title), el("p", about))]
    for parameter in topic.ruleset.own_parameters.values():
        blocks.append(Heading(topic.title(parameter.name), address.anchor(parameter.name)))
        blocks.append(told(topic, parameter))
    if not topic.ruleset.own_parameters:
        none = desk.say(
            ("Deze regelset heeft zelf geen parameters.", "This rule set has no parameters of its own."),
        )
        blocks.append(el("p", none))
    whole = topic.words.text("regelset.titel")
    return Page(desk.here, f"{title}: {whole}", tuple(blocks), f"{whole}. {about}")


def told(topic: Topic, parameter: Parameter) -> Html:
    """A parameter with its values over time, and what uses it."""
    say = topic.desk.say
    by = say(("De waarde hangt af van: ", "The value depends on: "))
    users = [topic.link(user) for user in topic.users.get(parameter.name, ())]
    rows: list[tuple[str, Content]] = [
        (say(("Gebruikt door", "Used by")), parts.listed(users) if users else None),
        (say(("Naam in de regels", "Name in the rules")), el("code", parameter.name)),
    ]
    return join(
        el("p", by, topic.link(parameter.by)) if parameter.by else None,
        timeline(topic, parameter),
        values(topic, parameter),
        parts.pairs(rows),
    )


def timeline(topic: Topic, parameter: Parameter) -> Html | None:
    """Where the drawing of the values over time stands; what it shows is in the table of `values` too."""
    return None


def values(topic: Topic, parameter: Parameter) -> Html:
    """The values in a table, in the order of time; one that was corrected since says so."""
    say, words = topic.desk.say, topic.words
    pieces = as_known(parameter.rows)
    always = say(("altijd", "always"))
    rows: list[tuple[Content, ...]] = []
    for row in parameter.rows:
        holds = [when for when, one in pieces if one is row]
        for when in holds or [row.validity]:
            period = words.period(when).strip() or always
            corrected = None if holds else say((" (later verbeterd)", " (corrected later)"))
            value = words.value(row.value, parameter.type)
            rows.append((value, [period, corrected], *_origin(topic, row, when)))
    when_ = ("Geldt", "Holds")
    if parameter.by:
        when_ = (f"Geldt ({topic.title(parameter.by)})", f"Holds ({topic.title(parameter.by)})")
    head = (("Waarde", "Value"), when_, ("Hoe bindend", "How binding"), ("Nagegaan", "Verified"), ("Bron", "Source"))
    label = say(("Waarden van ", "Values of ")) + topic.title(parameter.name)
    return parts.table(label, map(say, head), rows)


def _origin(topic: Topic, row: Row, when: Validity) -> tuple[Content, ...]:
    """How far a value binds, how it was checked and since when it is known, and where it stands."""
    desk, words = topic.desk, topic.words
    checked = words.verified(row) or desk.say(("niet apart nagegaan", "not verified separately"))
    known = words.known(row)
    return desk.status(row.status), f"{checked}{known}", desk.source(topic.name, row.citation)
