"""The rule file as it is written, each line with an address of its own; and a rule of it on the page of that rule."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from azrules.model.ruleset import Ruleset
from azrules.site import address, parts
from azrules.site.html import Html, el, join
from azrules.site.page import Page
from azrules.site.topic import Topic
from azrules.source import Source


def pages(topic: Topic) -> Iterator[Page]:
    yield _page(topic.at(address.text(topic.name)))


def _page(topic: Topic) -> Page:
    desk = topic.desk
    source = topic.ruleset.span.source
    title = desk.say(("De tekst van de regels", "The text of the rules"))
    about = desk.say(
        (
            "Zo staan de regels geschreven in het bestand dat azrules leest. Elke regel heeft een nummer waarnaar u "
            "kunt verwijzen.",
            "This is how the rules are written, in Dutch, in the file that azrules reads. Each line has a number that "
            "you can refer to.",
        )
    )
    lines = source.text.removesuffix("\n").split("\n")
    numbered = (_line(number, line) for number, line in enumerate(lines, start=1))
    code = el("pre", el("code", numbered, **parts.dutch_only(desk)), class_="az-text")
    scroll = el("div", code, class_="az-scroll", tabindex="0", role="region", aria_label=title)
    way = parts.way(desk, topic.name, title)
    whole = topic.words.text("regelset.titel")
    file = el("p", el("code", source.name))
    return Page(
        desk.here,
        f"{title}: {whole}",
        (join(way, el("p", about), file, scroll),),
        about,
        hidden=("navigation", "toc"),
        searched=False,
    )


def _line(number: int, text: str) -> Html:
    anchor = f"r{number}"
    return el("span", el("a", str(number), href=f"#{anchor}", tabindex="-1"), f"{text}\n", id=anchor)


def place(ruleset: Ruleset, rule: str) -> tuple[int, int]:
    """The first and the last line of a rule in its file, with all of its versions."""
    version = ruleset.versions[rule][0]
    source, first = version.span.source, version.span.line
    for _ in range(2 if version.version else 0):  # a version stands under `versies`, and that under the rule
        first = _above(source, first)
    margin = _margin(source.line(first))
    below = range(first + 1, len(source.text.split("\n")) + 1)
    inside = [*takewhile(lambda at: not source.line(at).strip() or _margin(source.line(at)) > margin, below)]
    written = [at for at in inside if source.line(at).strip()]
    return first, written[-1] if written else first


def _above(source: Source, line: int) -> int:
    """The line under which a line stands."""
    margin = _margin(source.line(line))
    above = (at for at in range(line - 1, 0, -1) if _is_key(source.line(at)) and _margin(source.line(at)) < margin)
    return next(above, line)


def _is_key(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip())


def excerpt(topic: Topic, rule: str) -> Html:
    """A rule as it is written, with the way to its place in the file."""
    desk = topic.desk
    first, last = place(topic.ruleset, rule)
    source = topic.ruleset.versions[rule][0].span.source
    margin = _margin(source.line(first))
    lines = "\n".join(source.line(at)[margin:].rstrip() for at in range(first, last + 1))
    label = desk.say(("De tekst van deze regel", "The text of this rule"))
    code = el("pre", el("code", lines, **parts.dutch_only(desk)))
    scroll = el("div", code, class_="az-scroll", tabindex="0", role="region", aria_label=label)
    where = desk.say((f"tekstregel {first} tot en met {last}", f"lines {first} to {last}"))
    link = desk.link(address.line(topic.name, first), f"{source.name}, {where}")
    return join(scroll, el("p", desk.say(("In het bestand: ", "In the file: ")), link))
