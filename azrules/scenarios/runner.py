"""Runs the scenarios of a folder, without pytest and without anyone writing Python, and reports what each did."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

from azrules import library, passes
from azrules.diagnostic import Diagnostic, Problems
from azrules.lang import Lang
from azrules.problems import scenarios as say
from azrules.run.evaluate import Outcome
from azrules.scenarios import examples, feature, lint
from azrules.scenarios.examples import Examples
from azrules.scenarios.feature import Case
from azrules.scenarios.steps import Disagreement, understood
from azrules.scenarios.world import Need, Rulesets, World
from azrules.source import Source

_FAILED = {"nl": "MISLUKT", "en": "FAILED"}
_FEW = 3  # so many failures are seen at a glance; of more, so many causes are told
_RED, _GREEN, _RESET = "\x1b[1;31m", "\x1b[1;32m", "\x1b[0m"


@dataclass(frozen=True)
class Result:
    """What one scenario did, or one row of its examples; `outcome` is the answer to what it asked last."""

    file: str
    line: int
    name: str
    tags: tuple[str, ...]
    seconds: float
    failure: Disagreement | Problems | None = None
    outcome: Outcome | None = field(default=None, compare=False, repr=False)

    @property
    def passed(self) -> bool:
        return self.failure is None

    def message(self, lang: Lang = "nl", colour: bool = False) -> str:
        """What was expected and what is, or what is wrong with a step; nothing for a scenario that passed."""
        match self.failure:
            case Disagreement():
                return self.failure.render(lang, colour)
            case Problems(diagnostics=diagnostics):
                return "\n\n".join(diagnostic.render(lang, colour) for diagnostic in diagnostics)
        return ""

    def brief(self, lang: Lang = "nl") -> list[str]:
        """The same in a line for each thing that is wrong, without its place and without the reasons."""
        match self.failure:
            case Disagreement(diagnostic=diagnostic):
                return [diagnostic.says(lang)]
            case Problems(diagnostics=diagnostics):
                return [diagnostic.says(lang) for diagnostic in diagnostics]
        return []


@dataclass(frozen=True)
class Report:
    """What the scenarios of a folder did, in the order of the files."""

    results: tuple[Result, ...]
    lang: Lang = "nl"

    @property
    def failed(self) -> tuple[Result, ...]:
        return tuple(result for result in self.results if not result.passed)

    @property
    def ok(self) -> bool:
        """Whether all of them passed."""
        return not self.failed

    @property
    def seconds(self) -> float:
        return sum(result.seconds for result in self.results)

    def summary(self) -> str:
        """`132 scenario's: 130 geslaagd, 2 mislukt`."""
        total, failed = len(self.results), len(self.failed)
        passed, fails = ("geslaagd", "mislukt") if self.lang == "nl" else ("passed", "failed")
        return f"{self._counted(total)}: {total - failed} {passed}" + (f", {failed} {fails}" if failed else "")

    def _counted(self, count: int) -> str:
        one, many = ("scenario", "scenario's") if self.lang == "nl" else ("scenario", "scenarios")
        return f"{count} {one if count == 1 else many}"

    def causes(self) -> list[str]:
        """Where many failed, what most of them have in common: `31 scenario's: het antwoord: nee; verwacht was: ja`."""
        found = Counter(line for one in self.failed for line in dict.fromkeys(one.brief(self.lang)))
        common = [(line, count) for line, count in found.most_common(_FEW) if count > 1]
        return [f"{self._counted(count)}: {line}" for line, count in common] if len(self.failed) > _FEW else []

    def render(self, colour: bool = False, details: bool = False) -> str:
        """Each failure with its place and what is wrong, with `details` also why it is so, and the summary below."""
        red, green, reset = (_RED, _GREEN, _RESET) if colour else ("", "", "")
        told: list[str] = []
        for one in self.failed:
            told.append(f"{red}{_FAILED[self.lang]}{reset} {one.file}:{one.line}: {one.name}")
            told += [one.message(self.lang, colour), ""] if details else [f"  {line}" for line in one.brief(self.lang)]
        told += [""] if told and not details else []
        return "\n".join([*told, *self.causes(), f"{green if self.ok else red}{self.summary()}{reset}"])

    def to_json(self) -> str:
        """The results as text for other programs, such as the documentation."""
        listed = [
            {
                "file": one.file,
                "line": one.line,
                "name": one.name,
                "tags": list(one.tags),
                "passed": one.passed,
                "message": one.message(self.lang),
                "seconds": round(one.seconds, 4),
            }
            for one in self.results
        ]
        data = {"passed": len(self.results) - len(self.failed), "failed": len(self.failed), "scenarios": listed}
        return json.dumps(data, ensure_ascii=False, indent=1)


def run(
    features: Path,
    rules: Path | None = None,
    lang: Lang = "nl",
    reforms: Sequence[str | Path] = (),
    shelf: passes.Shelf | None = None,
) -> Report:
    """Runs all scenarios of a folder, or of one file, with the rule sets that are on the shelf.

    `rules` is the rule file that they belong to, else the one that stands beside them; `de regelset "x"` in a scenario
    means that one when it has that name, and it is as the `reforms` amend it, unless the scenario names reforms itself.

    Raises:
        Problems: what is wrong with the files of scenarios or with the rule set; nothing was run then.
    """
    features = _shown(features)
    rulesets = Rulesets(rules or library.rules_of(features), reforms, shelf)
    rulesets.check()
    files = feature.files(features)
    if wrong := lint.check(*files, rulesets=rulesets):
        raise Problems(*wrong)
    results = tuple(_results(files, rulesets))
    if not results:
        raise Problems(_none(features))
    return Report(results, lang)


def broken(features: Path, before: Rulesets, after: Rulesets) -> tuple[int, tuple[Result, ...]]:
    """How many scenarios of a folder pass with some rule sets, and those of them that fail with others.

    A scenario that names what the others do not have fails; it is not a mistake in the scenario.
    """
    files = feature.files(_shown(features))
    had, has = ([*_results(files, rulesets)] for rulesets in (before, after))
    passing = [now for then, now in zip(had, has, strict=True) if then.passed]
    return len(passing), tuple(now for now in passing if not now.passed)


def _results(files: Iterable[Path], rulesets: Rulesets) -> Iterator[Result]:
    known: dict[Path, Examples] = {}
    for file in files:
        if file.parent not in known:
            known[file.parent] = examples.beside(file.parent)
        for case in feature.cases(feature.read(file)):
            yield _run(case, str(file), World(rulesets, known[file.parent]))


def _none(features: Path) -> Diagnostic:
    return say.NO_SCENARIO(Source(str(features), "").span(0, 0))


def _shown(path: Path) -> Path:
    """The path as people read it: from the working folder where it lies in it."""
    here = Path(os.path.relpath(path)) if path.is_absolute() else path
    return path if ".." in here.parts else here


def _run(case: Case, file: str, world: World) -> Result:
    start = perf_counter()
    failure: Disagreement | Problems | None = None
    try:
        for step in case.steps:
            understood(world, step)()
    except (Disagreement, Problems) as error:
        failure = error
    outcome = world.outcome if Need.OUTCOME in world.ready else None
    return Result(file, case.span.line, case.name, case.tags, perf_counter() - start, failure, outcome)
