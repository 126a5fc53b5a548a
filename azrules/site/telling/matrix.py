"""The traceability matrix: from each point of the sources to what carries it, and to the scenarios that try that."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from azrules.lang import Words
from azrules.run.wording import status_in
from azrules.site import address, citing, parts, tracing
from azrules.site.desk import STATUS_NAMES, Desk
from azrules.site.html import Html, el, join
from azrules.site.page import Block, Heading, Page
from azrules.site.parts import Kind
from azrules.site.tracing import Line, Result, Trace

_TITLE: Words = ("Herleiding", "Traceability")
_INTRO: Words = (
    "Van elk punt in de bronteksten ziet u hier waar het staat, welk deel van de regels het draagt, en of de scenario's "
    "die dat deel beproeven slagen.",
    "For each point in the source texts you see here where it stands, which part of the rules carries it, and whether "
    "the scenarios that try that part pass.",
)
_HEADS: tuple[Words, ...] = (
    ("Punt", "Point"),
    ("Waar het staat", "Where it stands"),
    ("Wat het draagt", "What carries it"),
    ("Hoever het bindt", "How far it binds"),
    ("Scenario's", "Scenarios"),
    ("Uitslag", "Result"),
)


def pages(desk: Desk) -> Iterator[Page]:
    desk = desk.at(address.TRACE)
    found = tracing.trace(desk)
    blocks: tuple[Block, ...] = (
        el("p", desk.say(_INTRO)),
        _counts(desk, found),
        _download(desk),
        _filter(desk, found),
        Heading(desk.say(("De punten uit de bronteksten", "The points of the source texts")), "punten"),
        _table(desk, "punten", found.points.values()),
        Heading(desk.say(("Zonder punt", "Without a point")), "zonder-punt"),
        el("p", desk.say(_WITHOUT)),
        _table(desk, "zonder-punt", ([line] for line in found.others)),
        *_stray(desk, found),
        el("script", type="module", src=desk.to("assets/filter.mjs")),
    )
    yield Page(desk.here, desk.say(_TITLE), blocks, desk.say(_INTRO), hidden=("toc",), searched=False)


_WITHOUT: Words = (
    "Deze regels, parameters en interpretaties komen uit geen punt van de bronteksten: ze steunen op wetgeving en uitleg "
    "op het web, of ze rekenen uit wat een andere regel nodig heeft.",
    "These rules, parameters and interpretations come from no point of the source texts: they rest on legislation and "
    "explanation on the web, or they compute what another rule needs.",
)

# ---------------------------------------------------------------------------------------------------- in a few numbers


def _counts(desk: Desk, found: Trace) -> Html:
    carried = [lines for lines in found.points.values() if any(line.part for line in lines)]
    others = Counter(lines[0].kind for lines in found.points.values() if not any(line.part for line in lines))
    rules = {(line.of, line.part.path): line for line in found.lines if line.part and line.part.kind is Kind.RULE}
    untried = [line for line in rules.values() if line.result is Result.NONE]
    failed = [line for line in rules.values() if line.result is Result.FAILED]
    told: list[Words] = [
        (f"{len(found.points)} punten uit de bronteksten", f"{len(found.points)} points of the source texts"),
        (f"{len(carried)} ervan staan in de regels of in de specificatie", f"{len(carried)} are in the rules or in the specification"),
        (f"{sum(others.values())} ervan zijn geen regel, en er staat bij waarom", f"{sum(others.values())} are no rule, and we say why"),
        (f"{len(rules)} regels, waarvan {len(failed)} met een mislukt scenario", f"{len(rules)} rules, {len(failed)} of them with a scenario that failed"),
    ]
    items = [el("li", desk.say(one)) for one in told]
    if untried:
        words = (f"{len(untried)} regels zonder scenario: ", f"{len(untried)} rules without a scenario: ")
        items.append(el("li", desk.say(words), citing.kinds(desk, [line.part for line in untried if line.part])))
    return el("ul", items)


def _download(desk: Desk) -> Html:
    words = desk.say(("Bewaar de hele tabel als CSV", "Save the whole table as CSV"))
    how = desk.say(
        (
            " (UTF-8, met komma's; voor een rekenblad, met de namen van alle scenario's).",
            " (UTF-8, with commas; for a spreadsheet, with the names of all scenarios).",
        )
    )
    return el("p", desk.link(address.TRACE_TABLE, words, download=""), how)


# --------------------------------------------------------------------------------------------------------- the filter


def _filter(desk: Desk, found: Trace) -> Html:
    """A form that `filter.mjs` shows and obeys; without it the whole table is there."""
    lines = [*found.lines]
    used = {line.of: parts.subject(desk, line.of) for line in lines}
    documents = {one.name: one.title for one in _documents(lines)}
    statuses = {STATUS_NAMES[one]: status_in(one, desk.lang) for line in lines for one in line.statuses}
    results = {one.name.lower(): desk.say(one.words) for one in Result if any(line.result is one for line in lines)}
    words = el("label", desk.say(("Woorden", "Words")), el("input", type="search", name="woorden", autocomplete="off"))
    return el(
        "form",
        words,
        _choice(desk, "deel", ("Regelset of hoofdstuk", "Rule set or chapter"), used),
        _choice(desk, "document", ("Bron", "Source"), documents),
        _choice(desk, "status", ("Hoever het bindt", "How far it binds"), statuses),
        _choice(desk, "uitslag", ("Uitslag", "Result"), results),
        el("button", desk.say(("Toon alles", "Show all")), type="reset", class_="md-button"),
        el("p", role="status", data_said=desk.say(("{shown} van {all} rijen", "{shown} of {all} rows"))),
        class_="az-filter",
        data_az_filter="az-trace",
        aria_label=desk.say(("De tabellen filteren", "Filter the tables")),
        hidden=True,
    )


def _choice(desk: Desk, name: str, label: Words, options: Mapping[str, str]) -> Html:
    every = el("option", desk.say(("alles", "everything")), value="")
    told = (el("option", text, value=value) for value, text in sorted(options.items(), key=lambda one: one[1].lower()))
    return el("label", desk.say(label), el("select", every, told, name=name))


def _documents(lines: Iterable[Line]) -> Iterator[citing.Document]:
    return (citation.document for line in lines if line.part for citation in line.part.citations)


# ---------------------------------------------------------------------------------------------------------- the table


def _table(desk: Desk, heading: str, groups: Iterable[Iterable[Line]]) -> Html:
    head = el("tr", (el("th", desk.say(words), scope="col") for words in _HEADS))
    bodies = (_group(desk, [*lines]) for lines in groups)
    table = el("table", el("thead", head), bodies, class_="az-trace")
    return el("div", table, class_="az-scroll", tabindex=0, role="region", aria_labelledby=heading)


def _group(desk: Desk, lines: list[Line]) -> Html:
    """The lines of a point; what they have in common stands there once."""
    return el(
        "tbody",
        _rows(desk, lines),
        data_deel=_listed(line.of for line in lines),
        data_document=_listed(document for line in lines for document, _ in line.places),
        data_status=_listed(STATUS_NAMES[one] for line in lines for one in line.statuses),
        data_uitslag=_listed(line.result.name.lower() for line in lines),
    )


def _listed(words: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(words))


def _rows(desk: Desk, lines: list[Line]) -> Iterator[Html]:
    first: Html | None = el("th", lines[0].item or "–", scope="rowgroup", rowspan=_span(len(lines)))
    for _, same in groupby(lines, key=lambda line: line.places):
        run = [*same]
        where: Html | None = el("td", _where(desk, run[0]), rowspan=_span(len(run)))
        for line in run:
            yield el("tr", first, where, *_cells(desk, line))
            first = where = None


def _span(count: int) -> int | None:
    return count if count > 1 else None


def _where(desk: Desk, line: Line) -> Html:
    """The documents that are cited, each with its places."""
    documents = {one.name: one for one in _documents([line])}
    told: list[Html] = []
    for name, document in documents.items():
        places = [citing.told(desk, place) for of, place in line.places if of == name]
        listed = join(*(join("; " if at else None, place) for at, place in enumerate(places)))
        told.append(join(citing.document(desk, document), ", ", listed))
    return join(*(join(el("br") if at else None, one) for at, one in enumerate(told))) if told else Html("–")


def _cells(desk: Desk, line: Line) -> Iterator[Html]:
    yield el("td", _part(desk, line))
    yield el("td", ", ".join(tracing.bound(desk, line)) or "–")
    yield el("td", _scenarios(desk, line))
    yield el("td", _result(desk, line))


def _part(desk: Desk, line: Line) -> Html:
    kind = tracing.kind(desk, line)
    if line.part is None:
        return join(f"{kind}: ", citing.in_dutch(desk, line.why)) if line.why else join(kind)
    return join(f"{parts.subject(desk, line.of)}, {kind}: ", desk.link(line.part.place, line.part.title))


def _scenarios(desk: Desk, line: Line) -> Html:
    """How many there are, with the way to the one that concerns it most."""
    if not line.shown:
        return Html("–")
    return desk.link(address.scenario(line.of, line.shown[0].name), str(len(line.shown)))


def _result(desk: Desk, line: Line) -> Html:
    if line.result is Result.NOTHING_TO_TRY:
        return Html("–")
    told = desk.say(line.result.words)
    return join(told) if line.result is Result.PASSED else el("strong", told)


def _stray(desk: Desk, found: Trace) -> Iterator[Block]:
    if found.stray:
        yield Heading(desk.say(("Scenario's zonder regel", "Scenarios without a rule")), "zonder-regel")
        yield el("p", desk.say(_STRAY))
        told = (
            el("li", desk.link(address.scenario(of, one.name), citing.in_dutch(desk, one.name)), f" ({parts.subject(desk, of)})")
            for of, one in found.stray
        )
        yield el("ul", told)


_STRAY: Words = (
    "Deze scenario's noemen geen enkele regel, parameter of gegeven; ze kijken naar het geheel.",
    "These scenarios name no rule, parameter or fact; they look at the whole.",
)
