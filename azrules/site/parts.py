"""Parts that pages of several kinds are made of: the way back, a table, how far something binds, where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from azrules.check.sources import passage
from azrules.lang import Words
from azrules.model.citation import Citation, Status
from azrules.model.show import day
from azrules.site import address
from azrules.site.desk import Desk
from azrules.site.html import Content, Html, el, join

_FIRST_WORDS = 12
_UNREADABLE = (
    "\N{REPLACEMENT CHARACTER}"  # what stood for a dash or a dot of a list in a source whose letters were damaged
)

_MEANS: Mapping[Status, Words] = {
    Status.RECOMMENDATION: (
        "Dit is een aanbeveling. Ze is geen wet en verplicht niemand.",
        "This is a recommendation. It is not law and obliges nobody.",
    ),
    Status.ASK: (
        "Dit is een vraag aan het beleid. Ze is nog geen regel en geen wet.",
        "This is an ask to policy makers. It is not a rule yet and not law.",
    ),
    Status.LAW: (
        "Dit geeft geldend recht weer in onze woorden. Bij twijfel telt enkel de wettekst zelf.",
        "This tells the law in force in our own words. In case of doubt only the text of the law counts.",
    ),
    Status.HISTORICAL: (
        "Dit gold vroeger. Het geldt niet meer.",
        "This held in the past. It no longer holds.",
    ),
    Status.PROPOSAL: (
        "Dit is een voorstel om door te rekenen. Geen bron vraagt het en het is geen wet.",
        "This is a proposal to try out. No source asks for it and it is not law.",
    ),
}


def breadcrumb(desk: Desk, *above: tuple[str, str], here: str) -> Html:
    """The way back: the pages above this one, each with its address, and this one."""
    steps = (el("li", desk.link(place, text)) for text, place in above)
    label = desk.say(("Waar u bent", "Where you are"))
    return el(
        "nav",
        el("ol", steps, el("li", here, aria_current="page")),
        class_="az-path",
        aria_label=label,
        data_search_exclude=True,
    )


def way(desk: Desk, of: str, here: str) -> Html:
    """The way back from a page about something of a rule set."""
    all_ = (desk.say(("De regelsets", "The rule sets")), address.RULESETS)
    return breadcrumb(desk, all_, (desk.wording(of).text("regelset.titel"), address.ruleset(of)), here=here)


def means(desk: Desk, status: Status) -> str:
    """What a status is, in a sentence: what is no law is never taken for it."""
    return desk.say(_MEANS[status])


def binding(desk: Desk, status: Status, *more: Content, secondary: str = "") -> Html:
    """How far something binds, above everything else on a page; that a secondary source says so stands beside it."""
    said = el("p", desk.status(status), join(" ", one) if (one := join(*more)) else None)
    warned = el("p", el("strong", f"{secondary[0].upper()}{secondary[1:]}.")) if secondary else None
    return el("div", said, warned, el("p", means(desk, status)), class_="az-binding", data_search_exclude=True)


def table(label: str, head: Iterable[str], rows: Iterable[Iterable[Content]], **attributes: str | bool | None) -> Html:
    """A table that can be scrolled where it is too wide; the first cell of a row is what the row is about."""
    body = (el("tr", el("th", first, scope="row"), (el("td", cell) for cell in rest)) for first, *rest in rows)
    heads = el("tr", (el("th", text, scope="col") for text in head))
    inside = el("table", el("thead", heads), el("tbody", body), class_="az-table")
    return el("div", inside, class_="az-scroll", tabindex="0", role="region", aria_label=label, **attributes)


def listed(items: Iterable[Content], class_: str | None = None) -> Html:
    return el("ul", (el("li", item) for item in items), class_=class_)


def pairs(rows: Iterable[tuple[str, Content]]) -> Html:
    """Words with what they say of a thing; a word without anything is not there."""
    shown = [(word, inside) for word, said in rows if (inside := join(said))]
    return el(
        "dl", ((el("dt", word), el("dd", said)) for word, said in shown), class_="az-pairs", data_search_exclude=True
    )


def in_dutch(desk: Desk) -> dict[str, str]:
    """The attributes of what exists in Dutch only."""
    return {"lang": "nl"} if desk.lang == "en" else {}


def source(desk: Desk, of: str, citation: Citation) -> Html:
    """Where something stands, with the first words of the passage where the text is at hand."""
    return join(place(desk, of, citation), first_words(desk, citation))


def place(desk: Desk, of: str, citation: Citation) -> Html:
    """Where something stands: the document with the place in it, and the way to a page on the web itself."""
    url, read = citation.document.url, citation.document.read_on
    if not url.startswith(("https://", "http://")):
        return desk.source(of, citation)
    on = f", {desk.say(('gelezen op', 'read on'))} {day(read, desk.lang)}" if read else ""
    itself = el("a", desk.say(("de webpagina zelf", "the web page itself")), href=url, rel="external")
    secondary = desk.wording(of).secondary(citation.document)
    return join(where(desk, citation), " (", itself, on, f"; {secondary}" if secondary else None, ")")


def where(desk: Desk, citation: Citation) -> Html:
    """Where something stands, in short: the document and the place in it."""
    title = citation.document.title
    place = f"{title}, {citation.place}" if citation.place else title
    return desk.link(address.source(citation.document.name), place)


def first_words(desk: Desk, citation: Citation) -> Html | None:
    """How the passage begins: enough to find it again, and no more."""
    lines = desk.book.sources.text(citation.document)
    if lines is None or citation.lines is None or citation.lines[1] > len(lines):
        return None
    words = [word for word in passage(lines, *citation.lines).split() if word != _UNREADABLE]
    said = " ".join(words[:_FIRST_WORDS]) + (" …" if len(words) > _FIRST_WORDS else "")
    begins = desk.say(("De passage begint zo: ", "The passage begins: "))
    return el("span", begins, el("q", said, lang="nl"), class_="az-quote", data_search_exclude=True)
