"""What a rule says, in plain language, with a link for each name."""

from __future__ import annotations

from azrules.model.ruleset import ByReading, Rule
from azrules.model.types import TRUTH
from azrules.site import citing
from azrules.site.html import Html, el, join
from azrules.site.topic import Topic


def says(topic: Topic, rule: Rule) -> Html:
    """When a rule applies, what it says, and what it advises; its exceptions are told apart."""
    telling, say = topic.telling, topic.desk.say
    applies = None
    if rule.applies is not None:
        intro = say(("Enkel van toepassing als", "Applies only if"))
        applies = topic.lists(telling.stated(intro, [*telling.phrases.lines(rule.applies)]))
    if rule.open_question:
        body = el("p", topic.words.of_rule(rule, "open vraag"), class_="az-open")
    elif isinstance(rule.body, ByReading):
        body = _by_reading(topic, rule.body)
    else:
        body = topic.lists(telling.formula(rule.body))
    return join(applies, body, _advice(topic, rule))


def _by_reading(topic: Topic, body: ByReading) -> Html:
    interpretation = topic.ruleset.interpretations[body.interpretation]
    intro = topic.desk.say(("Dit hangt af van hoe men de bron leest: ", "This depends on how the source is read: "))
    readings = (
        el("li", el("strong", topic.reading(interpretation, name)), topic.lists(topic.telling.formula(one)))
        for name, one in body.bodies.items()
    )
    return join(el("p", intro, topic.link(body.interpretation)), el("ul", readings, class_="az-readings"))


def _advice(topic: Topic, rule: Rule) -> Html | None:
    if rule.advice is None:
        return None
    when = topic.words.value(rule.advice.on, TRUTH)
    said = topic.desk.say((f"Advies bij {when}: ", f"Advice on {when}: "))
    source = citing.source(topic.desk, topic.name, rule.advice.citation) if rule.advice.citation else None
    return el("p", el("strong", said), topic.words.of_rule(rule, "advies"), " ", source)
