"""The parameters of a rule set: each value with when it holds, how it was checked, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from azrules.lang import Words
from azrules.model.citation import Status
from azrules.model.ruleset import Parameter, Row
from azrules.model.timeline import as_known
from azrules.site import address, citing, parts
from azrules.site.drawing import timeline as drawing
from azrules.site.html import Content, Html, el, join
from azrules.site.page import Block, Heading, Page
from azrules.site.topic import Topic


def pages(topic: Topic) -> Iterator[Page]:
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
    data = topic.told.linked.each(topic.ruleset.own_parameters)
    return Page(desk.here, f"{title}: {whole}", tuple(blocks), f"{whole}. {about}", data=data)


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
    """The values on an axis of time, where there is more than one."""
    if len(parameter.rows) == 1:
        return None
    drawn = drawing.of_parameter(topic.words, parameter.name, f"tijd-{address.anchor(parameter.name)}")
    return el("section", drawn, data_search_exclude=True)


def values(topic: Topic, parameter: Parameter) -> Html:
    """The values in a table, in the order of time, or in a line where there is only one."""
    say = topic.desk.say
    rows = [*_rows(topic, parameter)]
    if len(rows) == 1:
        ((value, *rest),) = rows
        return el("p", el("strong", value), ([" · ", one] for one in rest), class_="az-value")
    when = ("Geldt", "Holds")
    if parameter.by:
        by = topic.title(parameter.by)
        when = (f"Geldt ({by})", f"Holds ({by})")
    head = (("Waarde", "Value"), when, ("Hoe bindend", "How binding"), ("Nagegaan", "Verified"), ("Bron", "Source"))
    label = say(("Waarden van ", "Values of ")) + topic.title(parameter.name)
    # What is so of every value is told once, below the table.
    common = [at for at in (3, 4) if len({row[at] for row in rows}) == 1]
    kept = [at for at in range(len(head)) if at not in common]
    below = parts.pairs((say(head[at]), rows[0][at]) for at in common)
    shown = ([row[at] for at in kept] for row in rows)
    return join(parts.table(label, [say(head[at]) for at in kept], shown), below if common else None)


def _checked(row: Row) -> Words:
    """Where a value comes from of which the rules do not say how it was verified."""
    if row.status is Status.PROPOSAL:
        return "niet uit de bron", "not from the source"
    if row.citation.lines:
        return "volgens de passage", "according to the passage"
    return "niet apart nagegaan", "not verified separately"


def _rows(topic: Topic, parameter: Parameter) -> Iterator[tuple[Content, ...]]:
    """Each value with when it holds, as that is known now; one that was corrected later says so."""
    desk, words = topic.desk, topic.words
    pieces = as_known(parameter.rows)
    for row in parameter.rows:
        holds = [when for when, one in pieces if one is row]
        for when in holds or [row.validity]:
            period = words.period(when).strip() or desk.say(("altijd", "always"))
            corrected = None if holds else desk.say((" (later verbeterd)", " (corrected later)"))
            checked = words.verified(row) or desk.say(_checked(row))
            value = words.value(row.value, parameter.type)
            told = (
                desk.status(row.status),
                f"{checked}{words.known(row)}",
                citing.place(desk, topic.name, row.citation),
            )
            yield value, join(period, corrected), *told
