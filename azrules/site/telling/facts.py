"""The facts of a rule set: what is asked, what may be answered, who judges, and which rules use it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from azrules.model.ruleset import Fact
from azrules.model.types import Choice, Choices
from azrules.run.phrases import accepts
from azrules.site import address, citing, parts
from azrules.site.html import Content, Html, el, join
from azrules.site.page import Block, Heading, Page
from azrules.site.topic import Topic


def pages(topic: Topic) -> Iterator[Page]:
    yield _page(topic.at(address.facts(topic.name)))


def _page(topic: Topic) -> Page:
    desk, words = topic.desk, topic.words
    title = desk.say(("De gegevens", "The facts"))
    about = desk.say(
        (
            "Wat iemand moet weten om deze regels toe te passen. Een antwoord dat ontbreekt, is onbekend; azrules "
            "vult nooit zelf iets in.",
            "What must be known to apply these rules. An answer that is missing is unknown; azrules never fills in "
            "anything itself.",
        )
    )
    blocks: list[Block] = [join(parts.way(desk, topic.name, title), el("p", about))]
    facts = topic.ruleset.own_facts.values()
    for part in dict.fromkeys(fact.entity for fact in facts):
        blocks.append(Heading(words.part(part), f"deel-{address.anchor(part)}"))
        for fact in facts:
            if fact.entity == part:
                blocks += _told(topic, fact, 3)
    whole = words.text("regelset.titel")
    data = topic.told.linked.each(topic.ruleset.own_facts)
    return Page(desk.here, f"{title}: {whole}", tuple(blocks), f"{whole}. {about}", data=data)


def _told(topic: Topic, fact: Fact, level: int) -> Iterator[Block]:
    yield Heading(topic.title(fact.name), address.anchor(fact.name), level)
    yield told(topic, fact)
    for one in fact.row:
        yield from _told(topic, one, level + 1)


def told(topic: Topic, fact: Fact) -> Html:
    """Everything that there is to say of a fact."""
    say, words = topic.desk.say, topic.words
    path = f"gegevens.{fact.name}"
    idle = words.text(f"{path}.beslist niet")
    notes = [
        words.can_be_computed(fact.computed) if fact.computed else None,
        say(("Iemand kan dit nog beslissen of regelen.", "Somebody can still decide or arrange this."))
        if fact.changeable
        else None,
        say(("Beslist niets: ", "Decides nothing: ")) + idle if idle else None,
    ]
    default = None if fact.default is None else words.value(fact.default, fact.type)
    indicators = fact.judgement.indicators if fact.judgement else ()
    rows: list[tuple[str, Content]] = [
        (say(("Antwoord", "Answer")), answer(topic, fact)),
        (say(("Wie oordeelt", "Who judges")), judge(topic, fact)),
        (say(("Helpt bij het oordeel", "Helps the judgement")), _links(topic, indicators)),
        (say(("Zonder antwoord geldt", "Without an answer")), default),
        (say(("Gebruikt door", "Used by")), _links(topic, topic.users.get(fact.name, ()))),
        (say(("Bron", "Source")), citing.source(topic.desk, topic.name, fact.citation) if fact.citation else None),
        (say(("Naam in de regels", "Name in the rules")), el("code", fact.name)),
    ]
    asked = el("p", words.question(fact.name), class_="az-question")
    help_ = words.text(f"{path}.uitleg")
    return join(asked, el("p", help_) if help_ else None, [el("p", one) for one in notes if one], parts.pairs(rows))


def answer(topic: Topic, fact: Fact) -> Html:
    """What may be answered: the type with its unit and its range; of a choice each of its members."""
    choice = fact.type.of if isinstance(fact.type, Choices) else fact.type
    members = choice.members if isinstance(choice, Choice) else ()
    labels = [topic.words.member(member, choice) for member in members if isinstance(choice, Choice)]
    said = accepts(fact, topic.words)
    return join(said, parts.listed(labels) if labels else None)


def judge(topic: Topic, fact: Fact) -> str | None:
    return topic.words.role(fact.judgement.role) if fact.judgement else None


def brief(topic: Topic, names: Iterable[str]) -> Html:
    """Facts in a table: what is asked, what may be answered, who judges."""
    say = topic.desk.say
    head = (("Gegeven", "Fact"), ("Vraag", "Question"), ("Antwoord", "Answer"), ("Wie oordeelt", "Who judges"))
    rows = (
        (
            topic.link(fact.name),
            topic.words.question(fact.name),
            accepts(fact, topic.words),
            judge(topic, fact) or say(("niemand: dit is een feit", "nobody: this is a plain fact")),
        )
        for fact in topic.facts(names)
    )
    return parts.table(say(("Wat men moet weten", "What must be known")), map(say, head), rows)


def _links(topic: Topic, names: Iterable[str]) -> Html | None:
    found = [topic.link(name) for name in names]
    return parts.listed(found) if found else None
