"""The traceability matrix: from each point of the sources to what carries it, and to the scenarios that try that.

It is a page for each rule set and each chapter, and one above these, on which all of them can be searched.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby

from azrules.lang import Words
from azrules.model.citation import Document
from azrules.run.wording import status_in
from azrules.site import address, citing, navigation, parts, pieces, tracing
from azrules.site.desk import STATUS_NAMES, Desk
from azrules.site.html import Html, el, join
from azrules.site.page import Block, Heading, Page
from azrules.site.pieces import Kind
from azrules.site.tracing import Line, Result, Trace
from azrules.site.trials import Trial

_TITLE: Words = ("Herleiding", "Traceability")
_INTRO: Words = (
    "Van elk punt in de bronteksten ziet u hier waar het staat, welk deel van de regels het draagt, en of de "
    "scenario's die dat deel beproeven slagen.",
    "For each point in the source texts you see here where it stands, which part of the rules carries it, and whether "
    "the scenarios that try that part pass.",
)
_PARTS: Words = ("Per regelset en per hoofdstuk", "By rule set and by chapter")
_HEADS: tuple[Words, ...] = (
    ("Punt", "Point"),
    ("Bron en plaats", "Source and place"),
    ("Hoever het bindt", "How far it binds"),
    ("Wat het draagt", "What carries it"),
    ("Scenario's", "Scenarios"),
)


def pages(desk: Desk) -> Iterator[Page]:
    found = tracing.trace(desk)
    yield _whole(desk.at(address.TRACE), found)
    for of in _subjects(desk, found):
        yield _part(desk.at(address.trace(of)), of, found.of(of))


def _subjects(desk: Desk, found: Trace) -> list[str]:
    """The rule sets, as a reader meets them, and then the chapters of the specification."""
    there = dict.fromkeys(line.of for line in found.lines)
    return sorted(there, key=[*navigation.ordered(desk.book), *there].index)


def _whole(desk: Desk, found: Trace) -> Page:
    blocks: tuple[Block, ...] = (
        el("p", desk.say(_INTRO)),
        _counts(desk, found),
        _download(desk),
        Heading(desk.say(_PARTS), "delen"),
        _filter(desk, found, whole=True),
        join(*(_folded(desk, of, found.of(of)) for of in _subjects(desk, found))),
        *_stray(desk, found),
        _script(desk),
    )
    return Page(desk.here, desk.say(_TITLE), blocks, desk.say(_INTRO), searched=False)


def _folded(desk: Desk, of: str, found: Trace) -> Html:
    """A part of the matrix: the way to its page, which `filter.mjs` fetches when it is opened or searched."""
    count = len(found.points)
    words = (f"{count} {'punt' if count == 1 else 'punten'}", f"{count} point{'' if count == 1 else 's'}")
    failed = any(line.result is Result.FAILED for line in found.lines)
    wrong = el("strong", " ", desk.say(("mislukt", "failed"))) if failed else None
    own = desk.say(("Op een eigen pagina", "On a page of its own"))
    return el(
        "details",
        el("summary", pieces.subject(desk, of), f" ({desk.say(words)})", wrong),
        el("p", desk.link(address.trace(of), own)),
        class_="az-cites",
        data_az_part=True,
    )


def _part(desk: Desk, of: str, found: Trace) -> Page:
    subject = pieces.subject(desk, of)
    title = f"{desk.say(_TITLE)}: {subject}"
    blocks: list[Block] = [
        parts.breadcrumb(desk, (desk.say(_TITLE), address.TRACE), here=subject),
        el("p", desk.say(_INTRO)),
        _filter(desk, found),
    ]
    if found.points:
        points = desk.say(("De punten uit de bronteksten", "The points of the source texts"))
        blocks += [Heading(points, "punten"), _table(desk, points, None, found.points.values())]
    if found.others:
        without = desk.say(("Zonder punt", "Without a point"))
        each = ([line] for line in found.others)
        blocks += [Heading(without, "zonder-punt"), _table(desk, without, desk.say(_WITHOUT), each)]
    return Page(desk.here, title, (*blocks, _script(desk)), desk.say(_INTRO), hidden=("toc",), searched=False)


def _script(desk: Desk) -> Html:
    return el("script", type="module", src=desk.to("assets/filter.mjs"))


_WITHOUT: Words = (
    "Deze regels, parameters en interpretaties komen uit geen punt van de bronteksten: ze steunen op wetgeving en "
    "uitleg op het web, of ze rekenen uit wat een andere regel nodig heeft.",
    "These rules, parameters and interpretations come from no point of the source texts: they rest on legislation and "
    "explanation on the web, or they compute what another rule needs.",
)

# ---------------------------------------------------------------------------------------------------- in a few numbers


def _counts(desk: Desk, found: Trace) -> Html:
    carried = [lines for lines in found.points.values() if any(line.piece for line in lines)]
    others = Counter(lines[0].kind for lines in found.points.values() if not any(line.piece for line in lines))
    rules = {(line.of, line.piece.path): line for line in found.lines if line.piece and line.piece.kind is Kind.RULE}
    untried = [line for line in rules.values() if line.result is Result.NONE]
    failed = [line for line in rules.values() if line.result is Result.FAILED]
    all_of, some, rest = len(found.points), len(carried), sum(others.values())
    told: list[Words] = [
        (f"{all_of} punten uit de bronteksten", f"{all_of} points of the source texts"),
        (
            f"{some} daarvan staan in de regels of in de specificatie",
            f"{some} of them are in the rules or specification",
        ),
        (f"{rest} daarvan zijn geen regel; er staat bij waarom", f"{rest} of them are no rule; we say why"),
        (
            f"{len(rules)} regels, waarvan {len(failed)} met een mislukt scenario",
            f"{len(rules)} rules, {len(failed)} of them with a scenario that failed",
        ),
    ]
    items = [el("li", desk.say(one)) for one in told]
    if untried:
        words = (f"{len(untried)} regels zonder scenario: ", f"{len(untried)} rules without a scenario: ")
        items.append(el("li", desk.say(words), pieces.links(desk, [line.piece for line in untried if line.piece])))
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


def _filter(desk: Desk, found: Trace, *, whole: bool = False) -> Html:
    """A form that `filter.mjs` shows and obeys; without it all rows are there."""
    lines = [*found.lines]
    used = {line.of: pieces.subject(desk, line.of) for line in lines}
    documents = {one.name: one.title for one in _documents(lines)}
    statuses = {STATUS_NAMES[one]: status_in(one, desk.lang) for line in lines for one in line.statuses}
    results = {one.name.lower(): desk.say(one.words) for one in Result if any(line.result is one for line in lines)}
    words = el("label", desk.say(("Woorden", "Words")), el("input", type="search", name="w", autocomplete="off"))
    return el(
        "form",
        words,
        _choice(desk, "r", ("Regelset of hoofdstuk", "Rule set or chapter"), used) if whole else None,
        _choice(desk, "d", ("Bron", "Source"), documents),
        _choice(desk, "s", ("Hoever het bindt", "How far it binds"), statuses),
        _choice(desk, "u", ("Uitslag", "Result"), results),
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


def _documents(lines: Iterable[Line]) -> Iterator[Document]:
    return (citation.document for line in lines if line.piece for citation in line.piece.citations)


# ---------------------------------------------------------------------------------------------------------- the table


def _table(desk: Desk, label: str, intro: str | None, groups: Iterable[Iterable[Line]]) -> Html:
    head = el("tr", (el("th", desk.say(words), scope="col") for words in _HEADS))
    bodies = (_group(desk, [*lines]) for lines in groups)
    table = el("table", el("thead", head), bodies, class_="az-trace")
    region = el("div", table, class_="az-scroll", tabindex=0, role="region", aria_label=label)
    nothing = el("p", desk.say(("Hier past niets bij.", "Nothing here fits.")), hidden=True)
    return el("div", el("p", intro) if intro else None, region, nothing, class_="az-traced")


def _group(desk: Desk, lines: list[Line]) -> Html:
    """The lines of a point; what they have in common stands there once."""
    marks = dict.fromkeys(mark for line in lines for mark in _marks(line))
    return el("tbody", _rows(desk, lines), data_az=" ".join(marks))


def _marks(line: Line) -> Iterator[str]:
    """By what a line is found: a letter for each choice of the filter, with what is chosen."""
    yield f"r-{line.of}"
    yield from (f"d-{document}" for document, _ in line.places)
    yield from (f"s-{STATUS_NAMES[one]}" for one in line.statuses)
    yield f"u-{line.result.name.lower()}"


def _rows(desk: Desk, lines: list[Line]) -> Iterator[Html]:
    count = _span(len(lines))
    point = citing.in_dutch(desk, called(lines[0].item)) if lines[0].item else "–"
    first: Html | None = el("th", point, scope="rowgroup" if count else None, rowspan=count)
    wheres = _shared(lines, lambda line: _where(desk, line))
    bindings = _shared(lines, lambda line: ", ".join(tracing.bound(desk, line)) or "–")
    for line, *shared in zip(lines, wheres, bindings, strict=True):
        yield el("tr", first, shared, el("td", _carrier(desk, line)), el("td", _tried(desk, line)))
        first = None


def called(item: str) -> str:
    """A point of the sources in words: `Vraaggestuurd aanbod` for `vraaggestuurd-aanbod`."""
    return f"{item[0].upper()}{item[1:]}".replace("-", " ")


def _shared(lines: list[Line], told: Callable[[Line], str]) -> Iterator[Html | None]:
    """A cell for each line, where the same stands under each other one for all of them."""
    for content, run in groupby(map(told, lines)):
        count = len([*run])
        yield el("td", content, rowspan=_span(count))
        yield from [None] * (count - 1)


def _span(count: int) -> int | None:
    return count if count > 1 else None


def _where(desk: Desk, line: Line) -> Html:
    """The documents that are cited, each with its places; the lines stand on the page of the sources."""
    documents = {one.name: one for one in _documents([line])}
    told: list[Html] = []
    for name, document in documents.items():
        places = "; ".join(dict.fromkeys(where for of, (where, _) in line.places if of == name and where))
        told.append(join(desk.link(address.source(name), document.title), f", {places}" if places else None))
    return join(*(join(el("br") if at else None, one) for at, one in enumerate(told))) if told else Html("–")


def _carrier(desk: Desk, line: Line) -> Html:
    kind = tracing.kind(desk, line)
    if line.piece is None:
        return join(f"{kind}: ", citing.in_dutch(desk, line.why)) if line.why else join(kind)
    return join(f"{kind}: ", desk.link(line.piece.place, line.piece.title))


def _tried(desk: Desk, line: Line) -> Html:
    """How many scenarios there are and what they did, of a rule with the way to the one that concerns it most."""
    if line.piece is None or line.result is Result.NOTHING:
        return Html("–")
    said = desk.say(line.result.words)
    result = join(said) if line.result is Result.PASSED else el("strong", said)
    if not line.trials:
        return result
    count = f"{len(line.trials)} "
    if line.piece.kind is Kind.RULE:
        return desk.link(address.scenario(line.of, line.trials[0].key), count, result)
    return join(count, result)


def _stray(desk: Desk, found: Trace) -> Iterator[Block]:
    if found.stray:
        yield Heading(desk.say(("Scenario's zonder regel", "Scenarios without a rule")), "zonder-regel")
        yield el("p", desk.say(_STRAY))
        yield el("ul", (el("li", _named(desk, of, one), f" ({pieces.subject(desk, of)})") for of, one in found.stray))


_STRAY: Words = (
    "Deze scenario's noemen geen enkele regel, parameter of gegeven; ze kijken naar het geheel.",
    "These scenarios name no rule, parameter or fact; they look at the whole.",
)


def _named(desk: Desk, of: str, one: Trial) -> Html:
    return desk.link(address.scenario(of, one.key), citing.in_dutch(desk, one.name))
