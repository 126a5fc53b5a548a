"""The whole specification as one document on paper: front page, table of contents with page numbers, a chapter each.

It is made from the pages of the site, so that a new page of a rule comes in by itself.  A browser prints it twice: only
then is it known on which page each title stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from azrules.lang import Lang, Words
from azrules.model.show import day
from azrules.site import address, bound, chromium, navigation
from azrules.site.book import Book
from azrules.site.bound import Bound
from azrules.site.chromium import NotPrintedError
from azrules.site.desk import Desk
from azrules.site.html import Html, el
from azrules.site.page import Page
from azrules.site.pages import Pages
from azrules.version import VERSION

TITLE: Words = ("Arbeidszorg: de regels als specificatie", "Work care: the rules as a specification")
_ABOUT: Words = (
    "Alle regels, gegevens, parameters en interpretaties, met hun bronnen.",
    "All rules, facts, parameters and interpretations, with their sources.",
)
_NOTICE: Words = (
    "Dit document is zelf geen wet. Bij elke regel staat hoever ze bindt en waar ze vandaan komt: geldend recht, een "
    "aanbeveling, een vraag aan het beleid, of iets wat vroeger gold.",
    "This document itself is not law. With each rule it says how far it binds and where it comes from: law in force, a "
    "recommendation, an ask to policy makers, or something that held before.",
)
_CONTENTS: Words = ("Inhoud", "Contents")
_NO_PYPDF: Words = (
    "pypdf ontbreekt, dat de paginanummers leest; installeer het met: pip install azrules[docs]",
    "pypdf is missing, which reads the page numbers; install it with: pip install azrules[docs]",
)

# What comes behind the rule sets, each a chapter where there is such a page.
CHAPTERS: Final = (
    address.chapter("begrippen"),
    address.chapter("actoren"),
    address.chapter("meerwaarde"),
    address.chapter("praktijk"),
    address.chapter("cijfers"),
    address.SOURCES,
    address.chapter("herkomst"),
    address.INCONSISTENCIES,
)
_STYLES: Final = tuple(Path(__file__).parent / "assets" / name for name in ("drawing.css", "print.css"))

Numbers = Mapping[str, int]
"""On which page each title stands, by its id."""


def print_pdf(book: Book, lang: Lang, into: Path) -> None:
    """Writes the specification of a book in one language as PDF; on the same day the same book gives the same text.

    Raises:
        NotPrintedError: what printing needs is not there, or failed.
    """
    if find_spec("pypdf") is None:
        raise NotPrintedError(_NO_PYPDF)
    document = Document.of(book, lang)
    with TemporaryDirectory(prefix="azrules-") as folder:
        printed = Path(folder, "printed.pdf")
        chromium.print_to(printed, document.html({}), draft=True)
        numbers = landed(printed)
        chromium.print_to(printed, document.html(numbers))
        if landed(printed) != numbers:
            raise NotPrintedError(_UNSETTLED)
        into.parent.mkdir(parents=True, exist_ok=True)
        into.write_bytes(_dated(printed.read_bytes(), book))


_UNSETTLED: Words = (
    "de paginanummers in de inhoudstafel komen niet tot rust",
    "the page numbers in the table of contents do not settle",
)


def landed(pdf: Path) -> dict[str, int]:
    """On which page, counted from 1, each place stands that something in the document links to."""
    from pypdf import PdfReader

    reader = PdfReader(pdf)
    numbers = {page.indirect_reference.idnum: at for at, page in enumerate(reader.pages, 1) if page.indirect_reference}
    found = {name.removeprefix("/"): one.page for name, one in reader.named_destinations.items()}
    return {name: numbers[page.idnum] for name, page in found.items() if page is not None}


def _dated(pdf: bytes, book: Book) -> bytes:
    """The PDF as made on the day of the book: the hour at which it was printed says nothing."""
    return re.sub(rb"(Date \(D:)\d{14}", rb"\g<1>" + f"{book.made_on:%Y%m%d}000000".encode(), pdf)


# -------------------------------------------------------------------------------------------------------- the document


@dataclass(frozen=True)
class Document:
    """The document in one language: its pages in their order, bound together."""

    desk: Desk
    pages: tuple[Bound, ...]

    @classmethod
    def of(cls, book: Book, lang: Lang) -> Document:
        """The document of a book."""
        desk = Desk.of(book, lang)
        return cls(desk, bound.bind([*_chosen({page.address: page for page in Pages().of(desk)}, book)]))

    def html(self, numbers: Numbers) -> str:
        """The document; where the number of a page is not known yet there is room for it."""
        title = self.desk.say(TITLE)
        head = (
            el("meta", charset="utf-8"),
            el("meta", http_equiv="Content-Security-Policy", content=_POLICY),
            el("title", f"{title} ({VERSION})"),
            el("meta", name="author", content="azrules"),
            Html(f"<style>{''.join([*(one.read_text('utf-8') for one in _STYLES), *self._running(title)])}</style>"),
        )
        body = (_front(self.desk), _contents(self.desk, self.pages, numbers), *self._chapters())
        return (
            f"<!doctype html>{el('html', el('head', head), el('body', body, class_='md-typeset'), lang=self.desk.lang)}"
        )

    def _running(self, title: str) -> Iterator[str]:
        """At the top of each page what the document is, and in which chapter one reads."""
        version = self.desk.say((f"versie {VERSION}", f"version {VERSION}"))
        yield f"@page {{ @top-left {{ content: {_quoted(title)} }} @bottom-left {{ content: {_quoted(version)} }} }}"
        for at, chapter in enumerate(self.chapters):
            yield f"@page c{at} {{ @top-right {{ content: {_quoted(chapter[0].title)} }} }} #c{at} {{ page: c{at} }}"

    @property
    def chapters(self) -> tuple[tuple[Bound, ...], ...]:
        """The pages of each chapter, the one that opens it first."""
        starts = [at for at, page in enumerate(self.pages) if page.depth == 1]
        ends = [*starts[1:], len(self.pages)]
        return tuple(self.pages[start:end] for start, end in zip(starts, ends, strict=True))

    def _chapters(self) -> Iterator[Html]:
        for at, chapter in enumerate(self.chapters):
            yield el("section", (_page(page) for page in chapter), class_="az-chapter", id=f"c{at}")


_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def _chosen(every: Mapping[str, Page], book: Book) -> Iterator[tuple[Page, int]]:
    """What is printed, in its order, and how deep it stands."""
    for name in navigation.ordered(book):
        yield from _there(every, [address.ruleset(name)], 1)
        yield from _there(every, [address.rule(name, rule) for rule in book.rulesets[name].own_rules], 2)
        yield from _there(every, [address.facts(name), address.parameters(name), address.interpretations(name)], 2)
    yield from _there(every, CHAPTERS, 1)


def _there(every: Mapping[str, Page], places: Sequence[str], depth: int) -> Iterator[tuple[Page, int]]:
    return ((every[place], depth) for place in places if place in every)


def _page(page: Bound) -> Html:
    return el("section", el(f"h{page.depth}", page.title, id=page.id), page.content, class_="az-page")


def _quoted(text: str) -> str:
    """A text as a string of CSS, in which nothing can end it or the style sheet."""
    return '"' + re.sub(r'["\\<>\n\r\f]', lambda found: f"\\{ord(found[0]):x} ", " ".join(text.split())) + '"'


# ------------------------------------------------------------------------------------------ the front and the contents


def _front(desk: Desk) -> Html:
    made = day(desk.book.made_on, desk.lang)
    title = desk.say(TITLE)
    cite = desk.say((f"azrules {VERSION}. {title}. Gemaakt op {made}.", f"azrules {VERSION}. {title}. Made on {made}."))
    rulesets = (
        el(
            "tr",
            el("th", desk.wording(name).text("regelset.titel"), scope="row"),
            el("td", desk.status(desk.book.rulesets[name].status)),
        )
        for name in navigation.ordered(desk.book)
    )
    return el(
        "section",
        el("p", "azrules", class_="az-series"),
        el("p", title, class_="az-title"),
        el("p", desk.say(_ABOUT), class_="az-subtitle"),
        el("p", desk.say((f"Versie {VERSION}, {made}", f"Version {VERSION}, {made}")), class_="az-version"),
        el("p", desk.say(_NOTICE), class_="az-notice"),
        el("table", rulesets),
        el("p", el("strong", desk.say(("Zo citeert u dit document: ", "Cite this document as: "))), cite),
        class_="az-front",
    )


def _contents(desk: Desk, every: Sequence[Bound], numbers: Numbers) -> Html:
    lines = (el("li", _line(page, numbers), class_=f"az-depth-{page.depth}") for page in every)
    return el("nav", el("h1", desk.say(_CONTENTS), id="inhoud"), el("ul", lines), class_="az-contents")


def _line(page: Bound, numbers: Numbers) -> Html:
    number = str(numbers.get(page.id, ""))
    return el("a", el("span", page.title), el("span", number, class_="az-number"), href=f"#{page.id}")
