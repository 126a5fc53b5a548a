"""The scenarios of a rule set, in sentences and as people wrote them, each with what it did when it was run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from azrules.lang import in_language
from azrules.scenarios.feature import Examples, Feature, Scenario, Step
from azrules.scenarios.runner import Result
from azrules.scenarios.written import Words
from azrules.site import address, parts
from azrules.site.desk import Desk
from azrules.site.html import NOTHING, Content, Html, el, in_a_row, join
from azrules.site.page import Block, Heading, Page
from azrules.site.retold import KINDS, Retelling
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
            "nagerekend toen deze pagina gemaakt werd.",
            "Examples of people and initiatives, with the answer that the rules must give. Each scenario was worked "
            "out when this page was made. Their titles are in Dutch.",
        )
    )
    blocks: list[Block] = [join(parts.way(desk, topic.name, title), el("p", about), _total(topic))]
    for feature, them in groupby(topic.told.tried.trials, lambda trial: trial.feature):
        trials = [*them]
        blocks.append(Heading(feature.name.text, address.anchor(feature.path.stem)))
        blocks.append(_feature(topic, feature, trials))
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


def _feature(topic: Topic, feature: Feature, trials: Sequence[Trial]) -> Html:
    """A file of scenarios, which can be folded; one with a failure stands open."""
    desk = topic.desk
    results = [result for trial in trials for result in trial.results]
    inside: list[Content] = []
    background: tuple[Step, ...] = ()
    under = None
    for trial in trials:
        scenario = trial.scenario
        if scenario.under is not under and scenario.under:
            under = scenario.under
            inside += [el("h3", under.text, **parts.dutch_only(desk)), _described(desk, feature, under.span.start)]
        if scenario.background != background:
            background = scenario.background
            inside.append(_background(topic, trial))
        inside.append(_scenario(topic, trial, "h4" if under else "h3"))
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
    return el("p", " ".join(lines), **parts.dutch_only(desk)) if lines else None


def _background(topic: Topic, trial: Trial) -> Html:
    head = topic.desk.say(("In elk scenario hieronder:", "In every scenario below:"))
    told = _steps(Retelling(topic, trial.results[0], topic.desk.lang), trial.scenario.background)
    return el("div", el("p", head), told, class_="az-background")


def _scenario(topic: Topic, trial: Trial, heading: str) -> Html:
    desk = topic.desk
    title = el(heading, trial.title, " ", outcome(desk, trial), **parts.dutch_only(desk))
    about = _described(desk, trial.feature, trial.scenario.name.span.start)
    inside = title, about, told(topic, trial), _written(desk, trial)
    return el("section", inside, id=address.anchor(trial.key), class_="az-scenario")


def _written(desk: Desk, trial: Trial) -> Html:
    """The scenario as people wrote it, and where that is."""
    source, first, last = trial.feature.source, *_lines(trial.scenario)
    margin = len(source.line(first)) - len(source.line(first).lstrip())
    lines = "\n".join(source.line(at)[margin:].rstrip() for at in range(first, last + 1))
    where = desk.say((f"tekstregel {first}", f"line {first}"))
    label = desk.say(("Zoals geschreven", "As it is written"))
    summary = el("summary", f"{label} (", el("code", source.name), f", {where})")
    return el("details", summary, el("pre", el("code", lines, lang="nl")), class_="az-written")


def _lines(scenario: Scenario) -> tuple[int, int]:
    """The first and the last line of a scenario with its examples."""
    tables = [*(row for step in scenario.steps for row in step.table or ()), *_rows(scenario)]
    ends = [step.words.span for step in scenario.steps] + [cells[-1].span for cells in tables]
    return scenario.keyword.span.line, max((span.line for span in ends), default=scenario.keyword.span.line)


def _rows(scenario: Scenario) -> Iterator[tuple[Words, ...]]:
    return (row for block in scenario.examples for row in (block.header, *block.rows) if row)


def outcome(desk: Desk, trial: Trial) -> Html:
    """What a scenario did, in words."""
    if trial.scenario.examples and len(trial.results) > 1:
        said = _counted(desk, trial.results)
    else:
        said = desk.say(("mislukt", "failed") if trial.failed else ("geslaagd", "passed"))
    lang = {"lang": "en"} if desk.lang == "en" else {}
    return el("span", said, class_=f"az-outcome az-outcome--{'failed' if trial.failed else 'passed'}", **lang)


def told(topic: Topic, trial: Trial, whole: bool = True) -> Html:
    """A scenario in sentences, each of its examples by its title, and what is wrong where it failed.

    `whole` tells of each example what differs in it too.
    """
    lang, scenario = topic.desk.lang, trial.scenario
    if not scenario.examples:
        retelling = Retelling(topic, trial.results[0], lang)
        return join(_steps(retelling, scenario.steps), _wrong(topic.desk, trial.results))
    retelling = Retelling(topic, next(iter(trial.results), None), lang)
    same = _steps(retelling, [step for step in scenario.steps if not step.varies])
    results, case = iter(trial.results), _case if whole else _named
    blocks = [
        _examples(topic, scenario, block, [next(results) for _ in block.rows], case) for block in scenario.examples
    ]
    return join(same, blocks)


def _steps(retelling: Retelling, steps: Iterable[Step]) -> Html:
    """What is given, what is asked and what is expected, each a list of sentences."""
    grouped = [(kind, retelling.told(of)) for kind, of in groupby(steps, lambda step: step.kind)]
    inside = [
        (el("dt", in_language(KINDS[kind], retelling.lang)), el("dd", parts.listed(told) if told[1:] else told))
        for kind, told in grouped
    ]
    return el("dl", inside, class_="az-steps") if inside else NOTHING


Row = Mapping[str, Words]


def _examples(
    topic: Topic,
    scenario: Scenario,
    block: Examples,
    results: Sequence[Result],
    told: Callable[[Topic, Scenario, Row, Result], Content],
) -> Html:
    """The cases of an outline, each as it is told."""
    names = [cell.text for cell in block.header]
    cases = (
        el("li", told(topic, scenario, dict(zip(names, cells, strict=True)), result))
        for cells, result in zip(block.rows, results, strict=True)
    )
    name = el("p", block.name.text, **parts.dutch_only(topic.desk)) if block.name.text else None
    return join(name, el("ul", cases, class_="az-cases"))


def _named(topic: Topic, scenario: Scenario, row: Row, result: Result) -> Html:
    """A case by its title, with what it did."""
    title = el("span", _title(topic, scenario, row, result), **parts.dutch_only(topic.desk))
    return join(title, " ", _did(topic.desk, result), _wrong(topic.desk, [result]))


def _title(topic: Topic, scenario: Scenario, row: Row, result: Result) -> str:
    """What a case is called; it stands on the page of each rule that it is about."""
    key = scenario.keyword.span, *(cell.span for cell in row.values())
    if key not in topic.titled:
        topic.titled[key] = Retelling(topic, result, "nl").title(scenario, row)
    return topic.titled[key]


def _case(topic: Topic, scenario: Scenario, row: Row, result: Result) -> Html:
    """A case under its title, with what is so in it alone."""
    name = _title(topic, scenario, row, result)
    title = el("strong", name, **parts.dutch_only(topic.desk)) if name != scenario.name.text else None
    retelling = Retelling(topic, result, topic.desk.lang)
    own = groupby((step.with_row(row) for step in scenario.steps if step.varies), lambda step: step.kind)
    told = [
        el("p", el("b", in_language(KINDS[kind], retelling.lang), ": "), in_a_row(retelling.told(of), "; "), ".")
        for kind, of in own
    ]
    return join(el("p", title, " ", _did(topic.desk, result)), told, _wrong(topic.desk, [result]))


def _did(desk: Desk, result: Result) -> Html:
    """What one case did, in words."""
    said = desk.say(("geslaagd", "passed") if result.passed else ("mislukt", "failed"))
    return el("span", said, class_=f"az-outcome az-outcome--{'passed' if result.passed else 'failed'}")


def _wrong(desk: Desk, results: Iterable[Result]) -> Html | None:
    """What was expected and what came out."""
    lines = [line for result in results for line in result.brief(desk.lang)]
    return el("div", (el("p", line) for line in lines), class_="az-wrong") if lines else None


_FEW = 6


def listed(topic: Topic, trials: Sequence[Trial]) -> Html:
    """Scenarios on the page of something else: the first of them in sentences, folded, the others as links."""
    desk = topic.desk

    def place(trial: Trial) -> str:
        return address.scenario(topic.name, trial.key)

    def whole(trial: Trial) -> Html:
        name = el("span", trial.title, **parts.dutch_only(desk))
        count = len(trial.results)
        way = (f"De {count} gevallen", f"The {count} cases") if count > 1 else ("Op zijn plaats", "In its place")
        more = el("p", desk.link(place(trial), desk.say(way)))
        return el(
            "details",
            el("summary", name, " ", outcome(desk, trial)),
            told(topic, trial, whole=False),
            more,
            class_="az-fold",
        )

    first = sorted(trials, key=lambda trial: not trial.failed)
    return join(map(whole, first[:_FEW]), _others(topic, first[_FEW:]))


def _others(topic: Topic, trials: Sequence[Trial]) -> Html | None:
    """Links to scenarios, with what all of them did together; one that failed says so itself."""
    if not trials:
        return None
    desk, count = topic.desk, len(trials)
    more = desk.say((f"En nog {count} andere: ", f"And {count} others: "))
    did = _counted(desk, [result for trial in trials for result in trial.results])
    links = (
        [desk.link(address.scenario(topic.name, one.key), one.title), [" ", outcome(desk, one)] if one.failed else None]
        for one in trials
    )
    return el(
        "details", el("summary", more, did), el("div", parts.listed(links), **parts.dutch_only(desk)), class_="az-fold"
    )
