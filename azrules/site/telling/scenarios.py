"""The scenarios of a rule set, as people wrote them in Dutch, each with what it did when it was last run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from azrules.scenarios.feature import Examples, Feature, Step
from azrules.scenarios.feature import Table as StepTable
from azrules.scenarios.runner import Result
from azrules.scenarios.written import PLACEHOLDER
from azrules.site import address, parts
from azrules.site.desk import Desk
from azrules.site.html import Content, Html, el, join
from azrules.site.page import Block, Heading, Page
from azrules.site.topic import Topic
from azrules.site.trials import Trial


def pages(topic: Topic) -> Iterator[Page]:
    yield _page(topic.at(address.scenarios(topic.name)))


def _page(topic: Topic) -> Page:
    desk = topic.desk
    title = desk.say(("De scenario's", "The scenarios"))
    about = desk.say(
        (
            "Voorbeelden van mensen en initiatieven, met het antwoord dat de regels moeten geven. Elk scenario is "
            "uitgevoerd toen deze pagina gemaakt werd.",
            "Examples of people and initiatives, with the answer that the rules must give. Each scenario was run when "
            "this page was made. They are written in Dutch.",
        )
    )
    blocks: list[Block] = [join(parts.way(desk, topic.name, title), el("p", about), _total(topic))]
    for feature, them in groupby(topic.told.tried.trials, lambda trial: trial.feature):
        trials = [*them]
        blocks.append(Heading(feature.name.text, address.anchor(feature.path.stem)))
        blocks.append(_feature(desk, feature, trials))
    whole = topic.words.text("regelset.titel")
    return Page(
        desk.here, f"{title}: {whole}", tuple(blocks), f"{whole}. {about}", hidden=("navigation",), searched=False
    )


def _total(topic: Topic) -> Html:
    results = topic.told.tried.results
    return el("p", el("strong", _counted(topic.desk, results)))


def _counted(desk: Desk, results: Sequence[Result]) -> str:
    """`132 gevallen: 130 geslaagd, 2 mislukt`."""
    failed = sum(not one.passed for one in results)
    count, passed = len(results), len(results) - failed
    cases = desk.say(("geval", "case") if count == 1 else ("gevallen", "cases"))
    wrong = desk.say((f", {failed} mislukt", f", {failed} failed")) if failed else ""
    if not failed:
        all_ = desk.say(("geslaagd", "passed") if count == 1 else ("alle geslaagd", "all passed"))
        return f"{count} {cases}, {all_}"
    return f"{count} {cases}: " + desk.say((f"{passed} geslaagd", f"{passed} passed")) + wrong


def _feature(desk: Desk, feature: Feature, trials: Sequence[Trial]) -> Html:
    """A file of scenarios, which can be folded; one with a failure stands open."""
    results = [result for trial in trials for result in trial.results]
    inside: list[Content] = []
    background: tuple[Step, ...] = ()
    under = None
    for trial in trials:
        scenario = trial.scenario
        if scenario.under is not under and scenario.under:
            under = scenario.under
            inside += [el("h3", under.text, **parts.in_dutch(desk)), _described(desk, feature, under.span.start)]
        if scenario.background != background:
            background = scenario.background
            inside.append(_background(desk, background))
        inside.append(_scenario(desk, trial, "h4" if under else "h3"))
    summary = el("summary", _counted(desk, results))
    open_ = any(not result.passed for result in results)
    about = _described(desk, feature, feature.name.span.start)
    return join(about, el("details", summary, inside, open=open_, class_="az-fold"))


def _described(desk: Desk, feature: Feature, at: int) -> Html | None:
    """The free text under the title that stands there."""
    titles = [feature.name.span.start]
    for one in feature.scenarios:
        titles += [one.name.span.start, *(block.keyword.span.start for block in one.examples)]
        titles += [one.under.span.start] if one.under else []
        titles += [one.background[0].keyword.span.start] if one.background else []
    end = min((title for title in titles if title > at), default=len(feature.source.text))
    lines = [one.line.text for one in feature.descriptions if at < one.line.span.start < end]
    return el("p", " ".join(lines), **parts.in_dutch(desk)) if lines else None


def _background(desk: Desk, steps: Sequence[Step]) -> Html:
    head = desk.say(("In elk scenario hieronder:", "In every scenario below:"))
    return el("div", el("p", head), _steps(desk, steps), class_="az-background")


def _scenario(desk: Desk, trial: Trial, heading: str) -> Html:
    title = el(heading, outlined(trial.scenario.name.text), " ", outcome(desk, trial), **parts.in_dutch(desk))
    about = _described(desk, trial.feature, trial.scenario.name.span.start)
    return el("section", title, about, told(desk, trial), id=address.anchor(trial.key), class_="az-scenario")


def outcome(desk: Desk, trial: Trial) -> Html:
    """What a scenario did, in words."""
    if trial.scenario.examples and len(trial.results) > 1:
        said = _counted(desk, trial.results)
    else:
        said = desk.say(("mislukt", "failed") if trial.failed else ("geslaagd", "passed"))
    lang = {"lang": "en"} if desk.lang == "en" else {}
    return el("span", said, class_=f"az-outcome az-outcome--{'failed' if trial.failed else 'passed'}", **lang)


def told(desk: Desk, trial: Trial) -> Html:
    """The steps of a scenario with its examples, and what is wrong where it failed."""
    results = iter(trial.results)
    blocks = [_examples(desk, block, [next(results) for _ in block.rows]) for block in trial.scenario.examples]
    wrong = None if trial.scenario.examples else _wrong(desk, trial.results)
    return join(_steps(desk, trial.scenario.steps), wrong, blocks)


def _steps(desk: Desk, steps: Iterable[Step]) -> Html:
    lines = (
        el("li", el("b", step.keyword.text), " ", outlined(step.words.text), _table(step.table) if step.table else None)
        for step in steps
    )
    return el("ul", lines, class_="az-steps", **parts.in_dutch(desk))


def _table(rows: StepTable) -> Html:
    head, *body = rows
    heads = el("tr", (el("th", cell.text, scope="col") for cell in head))
    cells = (el("tr", (el("td", outlined(cell.text)) for cell in row)) for row in body)
    return el("table", heads, cells, class_="az-table")


def outlined(text: str) -> Html:
    """A text of a scenario, in which what its examples fill in looks like that."""
    texts = PLACEHOLDER.split(text)
    return join(el("var", part) if at % 2 else part for at, part in enumerate(texts))


def _examples(desk: Desk, block: Examples, results: Sequence[Result]) -> Html:
    """Examples with the outcome of each row behind it."""
    name = block.name.text or desk.say(("Voorbeelden", "Examples"))
    head = [*(cell.text for cell in block.header), desk.say(("Uitkomst", "Outcome"))]
    rows = ([*(cell.text for cell in row), _row(desk, did)] for row, did in zip(block.rows, results, strict=True))
    return join(el("p", name, **parts.in_dutch(desk)) if block.name.text else None, parts.table(name, head, rows))


def _row(desk: Desk, result: Result) -> Content:
    if result.passed:
        return el("span", desk.say(("geslaagd", "passed")), class_="az-outcome az-outcome--passed")
    said = el("span", desk.say(("mislukt", "failed")), class_="az-outcome az-outcome--failed")
    return join(said, _wrong(desk, [result]))


def _wrong(desk: Desk, results: Iterable[Result]) -> Html | None:
    """What was expected and what came out."""
    lines = [line for result in results for line in result.brief(desk.lang)]
    return el("div", (el("p", line) for line in lines), class_="az-wrong") if lines else None


_FEW = 8


def listed(topic: Topic, trials: Sequence[Trial]) -> Html:
    """Scenarios on the page of something else: the first of them whole, which can be folded, the others as links."""
    desk = topic.desk

    def place(trial: Trial) -> str:
        return address.scenario(topic.name, trial.key)

    def whole(trial: Trial) -> Html:
        name = el("span", outlined(trial.scenario.name.text), **parts.in_dutch(desk))
        more = el("p", desk.link(place(trial), desk.say(("Dit scenario op zijn plaats", "This scenario in its place"))))
        return el("details", el("summary", name, " ", outcome(desk, trial)), told(desk, trial), more, class_="az-fold")

    first = sorted(trials, key=lambda trial: not trial.failed)
    rest = (
        [desk.link(place(trial), outlined(trial.scenario.name.text), **parts.in_dutch(desk)), " ", outcome(desk, trial)]
        for trial in first[_FEW:]
    )
    count = len(trials) - _FEW
    more = desk.say((f"En nog {count} andere", f"And {count} others")) if count > 0 else None
    others = el("details", el("summary", more), parts.listed(rest), class_="az-fold") if more else None
    return join(map(whole, first[:_FEW]), others)
