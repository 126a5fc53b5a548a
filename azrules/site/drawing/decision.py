"""Wording of a rule set with a decision -> a drawing of it: the criteria in order, with their exits and exceptions."""

from __future__ import annotations

from azrules.run.wording import Wording
from azrules.site.drawing import branches
from azrules.site.drawing.svg import Href, figure
from azrules.site.drawing.tree import Step, Tree, tree
from azrules.site.html import Html, el, join


def drawing(words: Wording, href: Href, key: str = "beslissing") -> Html:
    """The decision of a rule set as a figure; each criterion leads to `href` of its name."""
    told = tree(words)
    say = words.pick
    return figure(
        key,
        told.title,
        say(
            f"{len(told.steps)} vragen in volgorde. Elk ja leidt naar de volgende vraag, en na de laatste naar het "
            "antwoord ja. Een nee leidt naar het antwoord nee, behalve waar een uitzondering past.",
            f"{len(told.steps)} questions in order. Each yes leads to the next question, and after the last one "
            "to the answer yes. A no leads to the answer no, except where an exception fits.",
        ),
        branches.draw(told, branches.WIDE, href, words),
        branches.draw(told, branches.NARROW, href, words),
        say("Dezelfde vragen als tekst", "The same questions as text"),
        _as_text(told, href, words),
        class_="az-decision",
    )


def _as_text(told: Tree, href: Href, words: Wording) -> Html:
    say = words.pick
    bands = [el("li", f"{band.title}: {band.numbers}") for band in dict.fromkeys(told.bands)]
    return join(
        el("p", f"{told.question} ", el("em", told.binding)),
        el("ul", *bands) if bands else None,
        el("ol", *(_step(step, href) for step in told.steps)),
        el("p", el("strong", say("Alles ja: ", "All yes: ")), told.yes),
        el("p", el("strong", say("Eén nee: ", "One nee: ")), told.no),
    )


def _step(step: Step, href: Href) -> Html:
    address = href(step.name)
    title = el("a", step.title, href=address) if address else step.title
    told = [el("li", line) for mark in step.marks for line in mark.full]
    told += [el("li", el("strong", branch.head), " ", branch.text) for branch in step.branches]
    return el("li", title, el("ul", *told) if told else None)
