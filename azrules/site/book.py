"""Everything that the site tells, read once: the rule sets, their scenarios and what these did, the specification."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path

from azrules import library, passes
from azrules.check import specification
from azrules.check.inventory import Item
from azrules.check.sources import Sources
from azrules.diagnostic import every
from azrules.model.ruleset import Ruleset
from azrules.model.specification import Specification
from azrules.scenarios import feature, runner
from azrules.scenarios.feature import Feature
from azrules.scenarios.runner import Result
from azrules.site.trials import Trial, trials


@dataclass(frozen=True)
class Tried:
    """The scenarios of a rule set as written, and what each of them did when it was last run."""

    features: tuple[Feature, ...] = ()
    results: tuple[Result, ...] = ()

    @cached_property
    def trials(self) -> tuple[Trial, ...]:
        """Each scenario with what it did."""
        return tuple(trials(self.features, self.results))

    def of(self, one: Feature) -> tuple[Result, ...]:
        """What the scenarios of a file did, one for each row of examples, in the order of the file."""
        return tuple(result for result in self.results if result.file == one.source.name)


@dataclass(frozen=True)
class Told:
    """A rule set with all that belongs to it: where the items of the sources went, its scenarios, its reforms."""

    ruleset: Ruleset
    items: tuple[Item, ...]
    tried: Tried
    reformed: tuple[Ruleset, ...]


@dataclass(frozen=True)
class Book:
    """What the site of one day tells.

    `sources` has the texts of the documents that are cited, as far as they are at hand; `home` is the address of the
    site, where that is known.
    """

    told: Mapping[str, Told]
    specification: Specification
    items: Mapping[str, tuple[Item, ...]]
    made_on: date
    sources: Sources = field(default_factory=lambda: Sources(None), compare=False)
    home: str = ""

    @property
    def rulesets(self) -> Mapping[str, Ruleset]:
        return {name: one.ruleset for name, one in self.told.items()}


def read(made_on: date) -> Book:
    """All that comes with azrules, with its scenarios run.

    Raises:
        Problems: everything that is wrong with the files.
    """
    shelf = passes.Shelf()
    told = {one.ruleset.name: one for one in every(lambda name: _told(library.find(name), shelf), library.names())}
    folder = library.specification()
    spec = passes.load_specification(folder, [(library.find(name), one.ruleset) for name, one in told.items()])
    carried = specification.carried(spec, library.specification_of(folder))
    items = {name: one.items for name, one in told.items()} | carried
    return Book(told, spec, items, made_on, Sources({}, passes.texts_folder()))


def _told(rules: Path, shelf: passes.Shelf) -> Told:
    ruleset, items = passes.trace(rules, shelf)
    return Told(ruleset, items, _tried(rules, shelf), tuple(passes.reformed(rules, shelf)))


def _tried(rules: Path, shelf: passes.Shelf) -> Tried:
    found = library.features_of(rules)
    if found is None:
        return Tried()
    folder = library.from_here(found)
    report = runner.run(folder, rules, shelf=shelf)
    return Tried(tuple(feature.read(file) for file in feature.files(folder)), report.results)
