"""The figures of the sources: what was counted and when, and whether the figures add up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from azrules.lang import Words
from azrules.model.citation import Document
from azrules.model.show import show
from azrules.model.specification import Figure, Recalculation
from azrules.model.units import PERCENT
from azrules.run.wording import Wording, figure_in, moment_in
from azrules.site import address, citing
from azrules.site.desk import Desk
from azrules.site.drawing import charts
from azrules.site.html import NOTHING, Content, Html, el, join
from azrules.site.page import Block, Heading, Page
from azrules.site.telling.chapters import seen_too

_TITLE = ("Cijfers", "Figures")
_INTRO = (
    "De cijfers uit de bronnen, elk met het jaar waarin het zo was. Zegt de bron niet welk jaar, dan staat er "
    "‘omstreeks’ bij. Ze beslissen niets: geen enkele norm rust erop.",
    "The figures from the sources, each with the year in which it was so. Where the source does not say which year, it "
    "says ‘around’. They decide nothing: no norm rests on them.",
)
_CHECKED = ("Kloppen de cijfers onderling?", "Do the figures add up?")
_ALL = (
    "azrules rekent {count} keer na wat uit de cijfers volgt. Klopt een bron zelf niet, dan staat hier waarom.",
    "azrules recalculates {count} times what follows from the figures. Where a source itself does not add up, it says "
    "why here.",
)
_WRONG = ("Klopt niet", "Does not add up")
_RIGHT = ("De uitkomst volgt uit de cijfers", "The outcome follows from the figures")
_HEADS: tuple[Words, ...] = (
    ("Wat", "What"),
    ("Hoeveel", "How much"),
    ("Wanneer", "When"),
    ("Waar het staat", "Where it stands"),
)
_SUM_HEADS: tuple[Words, ...] = (
    ("Wat", "What"),
    ("Berekening", "Calculation"),
    ("Uitkomst", "Outcome"),
)
_FEW = 3
_WHOLE = re.compile(r"(?<![\d.,])\d{4,}")  # what stands before the decimals
_SIGNS = {"*": "×", "/": ":", "-": "−"}


def pages(desk: Desk) -> Iterator[Page]:
    desk = desk.at(address.FIGURES)
    blocks: list[Block] = [el("p", desk.say(_INTRO))]
    for document, figures in _by_document(desk.book.specification.figures).items():
        blocks += [
            Heading(document.title, address.anchor(document.name)),
            el("p", citing.origin(desk, document), ": ", _about(desk, document), class_="az-source"),
            chart(desk, document, figures),
            _table(desk, document.title, _HEADS, (_figure(desk, one) for one in figures)),
        ]
    yield Page(desk.here, desk.say(_TITLE), (*blocks, *_recalculated(desk)), desk.say(_INTRO))


def _shown(desk: Desk, one: Figure) -> str:
    """What a source counted; its words, where it has no number, are as they are."""
    told = figure_in(one, desk.lang)
    return told if one.value is None else _grouped(desk, told)


def _grouped(desk: Desk, told: str) -> str:
    """A number with a sign between the thousands, as one writes it in the language: `6.343`, `€ 1,400.00`."""
    between = desk.say((".", ","))
    return _WHOLE.sub(lambda found: f"{int(found[0]):,}".replace(",", between), told)


def _about(desk: Desk, document: Document) -> Html:
    return desk.link(address.source(document.name), desk.say(("over deze bron", "about this source")))


def chart(desk: Desk, document: Document, figures: Iterable[Figure]) -> Html:
    """The shares among the figures of a document, one bar below the other; nothing where there are hardly any."""
    shares = [one for one in figures if one.type.unit == PERCENT and one.value is not None]
    if len(shares) < _FEW:
        return NOTHING
    told = [
        charts.Bar(desk.say(one.title), one.value, _shown(desk, one), moment_in(one.when, desk.lang), about=one.about)
        for one in shares
    ]
    title = desk.say(("De aandelen in een beeld: {}", "The shares in a picture: {}")).format(document.title)
    return charts.bars(_any(desk), title, told, f"cijfers-{document.name}")


def _any(desk: Desk) -> Wording:
    """What a drawing needs to know of the language; nothing in it is of one rule set."""
    return next(iter(desk.wordings.values()))


def _by_document(figures: Mapping[str, Figure]) -> dict[Document, list[Figure]]:
    found: dict[Document, list[Figure]] = {}
    for one in figures.values():
        found.setdefault(one.citation.document, []).append(one)
    return found


def _figure(desk: Desk, one: Figure) -> Html:
    return el(
        "tr",
        el("th", desk.say(one.title), scope="row", id=address.anchor(one.name)),
        el("td", _shown(desk, one)),
        el("td", moment_in(one.when, desk.lang)),
        el("td", citing.told(desk, citing.place_of(one.citation))),
    )


# ------------------------------------------------------------------------------------------------------ recalculated


def _recalculated(desk: Desk) -> Iterator[Block]:
    sums = desk.book.specification.recalculations.values()
    yield Heading(desk.say(_CHECKED), "narekeningen")
    yield el("p", desk.say(_ALL).format(count=len(sums)))
    for title, mark, shown in (
        (_WRONG, "klopt-niet", [one for one in sums if one.found != one.said]),
        (_RIGHT, "klopt", [one for one in sums if one.found == one.said]),
    ):
        yield Heading(desk.say(title), mark, 3)
        yield _table(desk, desk.say(title), _SUM_HEADS, (_recalculation(desk, one) for one in shown))


def _recalculation(desk: Desk, one: Recalculation) -> Html:
    wrong = el("p", desk.say(one.wrong), class_="az-wrong") if one.found != one.said else None
    said = desk.say((" (de bron zegt {})", " (the source says {})")).format(
        _grouped(desk, show(one.said, one.type, desk.lang))
    )
    return el(
        "tr",
        el("th", desk.say(one.title), scope="row", id=address.anchor(one.name)),
        el("td", _formula(desk, one), seen_too(desk, one.see)),
        el("td", _grouped(desk, show(one.found, one.type, desk.lang)), said if wrong else None, wrong),
    )


def _formula(desk: Desk, one: Recalculation) -> Html:
    """The calculation with what each figure is, and the way to it."""
    figures = desk.book.specification.figures
    parts: list[Content] = []
    for word in re.split(r"(\w+(?:\.\d+)?%?)", one.formula.span.text):
        if figure := figures.get(word):
            shown = _shown(desk, figure)
            parts.append(el("a", shown, href=f"#{address.anchor(word)}", title=desk.say(figure.title)))
        else:
            parts.append("".join(_SIGNS.get(sign, sign) for sign in word).replace("%", " %"))
    return join(parts)


def _table(desk: Desk, label: str, heads: Iterable[Words], rows: Iterable[Html]) -> Html:
    head = el("tr", (el("th", desk.say(words), scope="col") for words in heads))
    table = el("table", el("thead", head), el("tbody", rows), class_="az-figures")
    return el("div", table, class_="az-scroll", tabindex="0", role="region", aria_label=label)
