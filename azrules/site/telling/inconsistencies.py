"""Where the sources contradict each other: what they say, and where the reader chooses how to read them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from azrules.lang import Words
from azrules.model.specification import Inconsistency
from azrules.site import address, citing, pieces
from azrules.site.desk import Desk
from azrules.site.html import Html, el, join
from azrules.site.page import Block, Heading, Page

_TITLE: Words = ("Tegenstrijdigheden in de bronnen", "Contradictions in the sources")
_CHOSEN: Words = ("Hier kunt u kiezen", "Here you can choose")
_SETTLED: Words = ("Hier hoeft niemand te kiezen", "Here nobody has to choose")


def pages(desk: Desk) -> Iterator[Page]:
    desk = desk.at(address.INCONSISTENCIES)
    every = desk.book.specification.inconsistencies.values()
    chosen = [one for one in every if one.interpretations]
    settled = [one for one in every if not one.interpretations]
    blocks: list[Block] = [el("p", desk.say(_intro(len(chosen), len(settled))))]
    for anchor, title, group in (("kiezen", _CHOSEN, chosen), ("geen-keuze", _SETTLED, settled)):
        if group:
            blocks += [Heading(desk.say(title), f"groep-{anchor}"), *_told(desk, group)]
    yield Page(desk.here, desk.say(_TITLE), tuple(blocks), desk.say(_intro(len(chosen), len(settled))))


def _intro(chosen: int, settled: int) -> Words:
    return (
        "De bronnen spreken elkaar, of zichzelf, soms tegen. azrules verstopt dat niet. "
        f"Op {chosen} {'plaats' if chosen == 1 else 'plaatsen'} kan het antwoord ervan afhangen: daar kiest u zelf hoe "
        f"u leest. Op {settled} andere maakt het geen verschil, en staat erbij waarom.",
        "The sources sometimes contradict each other, or themselves. azrules does not hide that. "
        f"In {chosen} {'place' if chosen == 1 else 'places'} the answer may depend on it: there you choose how to "
        f"read. In {settled} others it makes no difference, and we say why.",
    )


def _told(desk: Desk, group: Iterable[Inconsistency]) -> Iterator[Block]:
    for one in group:
        yield Heading(desk.say(one.title), address.anchor(one.name), 3)
        yield join(
            el("p", desk.say(one.text)),
            el("p", el("strong", desk.say(("Waar het staat", "Where it stands")))),
            el("ul", (el("li", citing.passage(desk, citation)) for citation in one.citations)),
            *_how(desk, one),
        )


def _how(desk: Desk, one: Inconsistency) -> Iterator[Html]:
    if any(one.no_choice):
        yield el("p", el("strong", desk.say(("Geen keuze nodig", "No choice needed"))))
        yield el("p", desk.say(one.no_choice))
    if one.interpretations:
        yield el("p", el("strong", desk.say(("Hoe u kiest", "How you choose"))))
        yield el("ul", (el("li", _choice(desk, *path.split(".", 1))) for path in one.interpretations))


def _choice(desk: Desk, of: str, name: str) -> Html:
    """The question of an interpretation, of which rule set it is, and its readings."""
    words, interpretation = desk.wording(of), desk.book.rulesets[of].interpretations[name]
    path, default = f"interpretaties.{name}", interpretation.default
    readings = (
        el("li", words.text(f"{path}.lezingen.{one.name}.titel"), _default(desk) if one.name == default else None)
        for one in interpretation.readings
    )
    question = desk.link(address.interpretation(of, name), words.text(f"{path}.vraag"))
    return join(question, f" ({pieces.subject(desk, of)})", el("ul", readings))


def _default(desk: Desk) -> str:
    return desk.say((" (zo lezen we als u niet kiest)", " (how we read if you do not choose)"))
