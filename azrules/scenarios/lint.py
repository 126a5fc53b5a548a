"""What is wrong with files of scenarios, and above all what Gherkin and pytest-bdd pass in silence.

A scenario whose steps became free text, or that runs zero times, passes for ever; here it is a mistake.  The steps are
tried too, as far as nothing has to be evaluated: names, values, and whether what a step needs was given before it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from azrules import library, passes
from azrules.check import facts
from azrules.diagnostic import Diagnostic, Problems, near
from azrules.problems import reading as say_reading
from azrules.problems import scenarios as say
from azrules.problems.reforms import CONFLICT
from azrules.scenarios import examples, feature
from azrules.scenarios.examples import Examples
from azrules.scenarios.feature import Case, Description, Feature, Kind, Scenario, Step
from azrules.scenarios.steps import TABLE, row_of, understood
from azrules.scenarios.world import Drafts, Need, Rulesets, World
from azrules.scenarios.written import PLACEHOLDER, Words


def check(*paths: Path, rulesets: Rulesets | None = None, shelf: passes.Shelf | None = None) -> list[Diagnostic]:
    """Everything that is wrong with files of scenarios, or with all files of a folder, and with their voorbeelden.yaml.

    The rule set that a folder belongs to is found beside it, with what the shelf has, unless `rulesets` says which one
    that is.
    """
    files = [file for path in paths for file in feature.files(path)]
    found: list[Diagnostic] = []
    loaded: dict[Path | None, Rulesets] = {}
    for folder in dict.fromkeys(file.parent for file in files):
        own = library.rules_of(folder)
        here = rulesets or loaded.setdefault(own, Drafts(own, shelf=shelf))
        told = _folder(folder, [file for file in files if file.parent == folder], here)
        found += [one for one in told if not _follows(one, here.refused)]
    places = {(one.span.source.name, one.span.start, one.span.end, one.code): one for one in found}
    return [places[place] for place in sorted(places)]


def _follows(one: Diagnostic, refused: Collection[str]) -> bool:
    """Whether a message only follows from what is wrong with the rules; no name says which rule gave an advice."""
    return one.values.get("name") in refused or (bool(refused) and one.message is say.UNKNOWN_ADVICE)


def _folder(folder: Path, files: list[Path], rulesets: Rulesets) -> Iterator[Diagnostic]:
    known: Examples | None = None
    try:
        known = examples.beside(folder)
    except Problems as problems:
        yield from problems.diagnostics
    else:
        yield from _examples(known, rulesets)
    for file in files:
        if file.name == library.EXAMPLES_FILE:
            continue
        try:
            found = feature.read(file)
        except Problems as problems:
            yield from problems.diagnostics
        else:
            yield from _feature(found)
            for case in feature.cases(found):
                yield from _case(case, World(rulesets, known) if known else None)


def _examples(known: Examples, rulesets: Rulesets) -> Iterator[Diagnostic]:
    """What is wrong with the facts of the examples, used or not, on the last day that the rule set holds."""
    ruleset = rulesets.belonging()
    for example in known if ruleset else ():
        assert ruleset
        law = rulesets.evaluator(ruleset, ruleset.validity.last, {}).law
        try:
            for case in facts.cases(example.parts, ruleset):
                facts.read(case, law)
        except Problems as problems:
            yield from problems.diagnostics


# ----------------------------------------------------------------------------------------------------------- as written


def _feature(found: Feature) -> Iterator[Diagnostic]:
    for description in found.descriptions:
        if keyword := _swallowed(description):
            yield say.SWALLOWED(description.line.span, text=description.line.text, keyword=keyword)
    if not found.scenarios:
        yield say.NO_SCENARIO(found.source.span(0, len(found.source.line(1))))
    names: dict[str, Words] = {}
    for scenario in found.scenarios:
        first = names.setdefault(scenario.name.text, scenario.name)
        if first is not scenario.name:
            also = [(first.span, ("eerst hier", "first here"))]
            yield say.SAME_NAME(scenario.name.span, name=scenario.name.text, also=also)
        yield from _scenario(scenario)


def _swallowed(description: Description) -> str | None:
    """The keyword that a line of free text was meant to begin with.

    Under a Functionaliteit or a Regel a sentence may begin with Als; there only a title or a whole step is meant.
    """
    line = description.line.text
    if not description.wide:
        return feature.keyword_meant(line)
    first, _, rest = line.partition(" ")
    step = any(row.regex.fullmatch(rest.strip()) for row in TABLE)
    return feature.keyword_meant(line, wide=True) or (feature.keyword_meant(f"{first} ") if step else None)


def _scenario(scenario: Scenario) -> Iterator[Diagnostic]:
    if not scenario.steps:
        yield say.NO_STEPS(scenario.keyword.span)
    elif not any(step.kind is Kind.THEN for step in scenario.steps):
        yield say.NO_THEN(scenario.keyword.span)
    if scenario.keyword.text == "Abstract Scenario" and not scenario.examples:
        yield say.NO_ROWS(scenario.keyword.span)
    used = {
        found[1] for words in (scenario.name, *_texts(scenario.steps)) for found in PLACEHOLDER.finditer(words.text)
    }
    rows: dict[tuple[tuple[str, str], ...], Words] = {}
    for block in scenario.examples:
        if not block.rows:
            yield say.NO_ROWS(block.keyword.span)
        for at, cell in enumerate(block.header):
            before = next((one for one in block.header[:at] if one.text == cell.text), None)
            if before:
                yield say_reading.DUPLICATE_KEY(cell.span, name=cell.text, line=before.span.line)
            if cell.text not in used:
                yield say.UNUSED_COLUMN(cell.span, name=cell.text, near=near(cell.text, used))
        for row in block.rows:
            key = tuple(sorted((name.text, cell.text) for name, cell in zip(block.header, row, strict=True)))
            first = rows.setdefault(key, row[0])
            if first is not row[0]:
                yield say.SAME_ROW(row[0].span.to(row[-1].span), line=first.span.line)
    columns = [{cell.text for cell in block.header} for block in scenario.examples]
    given = set.intersection(*columns) if columns else set()
    yield from _placeholders(scenario.steps, given)
    yield from _placeholders(scenario.background, set())


def _texts(steps: tuple[Step, ...]) -> Iterator[Words]:
    for step in steps:
        yield step.words
        yield from (cell for row in step.table or () for cell in row)


def _placeholders(steps: tuple[Step, ...], given: set[str]) -> Iterator[Diagnostic]:
    for words in _texts(steps):
        for found in PLACEHOLDER.finditer(words.text):
            if found[1] not in given:
                yield say.NO_COLUMN(words.at(*found.span()), name=found[1], near=near(found[1], given))


# ------------------------------------------------------------------------------------------------------------- as meant


def _case(case: Case, world: World | None) -> Iterator[Diagnostic]:
    """What is wrong with the steps of what is run; without a world only whether each is a step at all."""
    steps: list[Step] = []
    for step in case.steps:
        try:
            row_of(step)
            # What fills a placeholder that no column gives, nobody knows.
            steps += [] if any(PLACEHOLDER.search(words.text) for words in _texts((step,))) else [step]
        except Problems as problems:
            yield from problems.diagnostics
    whole = len(steps) == len(case.steps)
    for step in steps if world else ():
        assert world
        row = row_of(step)
        try:
            take = understood(world, step)
            if row.kind is not Kind.THEN:
                take()
        except Problems as problems:
            # A rule set that is wrong says so itself; a step that could not be taken may be the one that is missing.
            for one in problems.diagnostics:
                outside = row.gives is Need.RULESET and one.span.source is not step.words.span.source
                outside = outside and one.message is not CONFLICT  # each of the two is right by itself
                if not outside and (whole or one.message is not say.STEP_BEFORE):
                    yield one
            if row.gives in (Need.RULESET, Need.DAY):
                return
            if row.gives:
                world.ready.add(row.gives)
