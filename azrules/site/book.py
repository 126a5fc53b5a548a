"""Everything that the site tells, read once: the rule sets, their scenarios and what these did, the specification."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path

from azrules import library, passes
from azrules.check import specification
from azrules.check.inventory import Item
from azrules.check.sources import Sources
from azrules.diagnostic import every
from azrules.emit.jsonld import LinkedData
from azrules.model.ruleset import Ruleset
from azrules.model.specification import Specification
from azrules.scenarios import examples, feature, runner
from azrules.scenarios.examples import Examples
from azrules.scenarios.feature import Feature
from azrules.scenarios.runner import Result
from azrules.site import concern
from azrules.site.concern import Concerning
from azrules.site.trials import Trial, trials


@dataclass(frozen=True)
class Tried:
    """The scenarios of a rule set as written, what each did when it was last run, and the examples they start from."""

    features: tuple[Feature, ...] = ()
    results: tuple[Result, ...] = ()
    examples: Examples = field(default_factory=Examples)

    @cached_property
    def trials(self) -> tuple[Trial, ...]:
        """Each scenario with what it did."""
        return tuple(trials(self.features, self.results))


@dataclass(frozen=True)
class Told:
    """A rule set with all that belongs to it: where the items of the sources went, its scenarios, its reforms.

    `fingerprint` is that of the files it was read from.
    """

    ruleset: Ruleset
    items: tuple[Item, ...]
    tried: Tried
    reformed: tuple[Ruleset, ...]
    fingerprint: str = ""

    @cached_property
    def named(self) -> Concerning:
        """For each part, by name, the scenarios that name it or whose nee it decides."""
        return concern.named(self.ruleset, self.tried.trials)

    @cached_property
    def concerns(self) -> Concerning:
        """For each part, by name, the scenarios that concern it, also by what it rests on."""
        return concern.concerns(self.ruleset, self.named)

    @cached_property
    def linked(self) -> LinkedData:
        """What programs read of it."""
        return LinkedData(self.ruleset)


@dataclass(frozen=True)
class Book:
    """What the site of one day tells.

    `sources` has the texts of the documents that are cited, as far as they are at hand; `home` is the address of the
    site, where that is known; `fingerprint` is that of the files of the specification.
    """

    told: Mapping[str, Told]
    specification: Specification
    items: Mapping[str, tuple[Item, ...]]
    made_on: date
    sources: Sources = field(default_factory=lambda: Sources(None), compare=False)
    home: str = ""
    fingerprint: str = ""

    @property
    def rulesets(self) -> Mapping[str, Ruleset]:
        return {name: one.ruleset for name, one in self.told.items()}

    def tells_the_same(self, other: Book, of: str) -> bool:
        """Whether all that the other book told of a rule set stands in this one as it did."""
        there, here = ((one.fingerprint, one.made_on, one.home) for one in (other, self))
        return other.told.get(of) is self.told[of] and there == here


def read(made_on: date, before: Book | None = None, shelf: passes.Shelf | None = None) -> Book:
    """All that comes with azrules, with its scenarios run; of which no file changed is told as in the book of `before`.

    The shelf has what was read of it already.

    Raises:
        Problems: everything that is wrong with the files.
    """
    shelf = shelf or passes.Shelf()
    last = before.told if before else {}
    told = dict(every(lambda name: (name, _told(library.find(name), shelf, last.get(name))), library.names()))
    folder = library.specification()
    spec = passes.load_specification(folder, shelf)
    carried = specification.carried(spec, library.specification_of(folder))
    items = {name: one.items for name, one in told.items()} | carried
    mark = _mark(folder.rglob("*"))
    return Book(told, spec, items, made_on, Sources({}, passes.texts_folder()), fingerprint=mark)


def _told(rules: Path, shelf: passes.Shelf, last: Told | None) -> Told:
    ruleset, items = passes.trace(rules, shelf)
    features = library.features_of(rules)
    folder = library.from_here(features) if features else None
    mark = _fingerprint(ruleset, folder)
    if last and last.fingerprint == mark:
        return last
    tried = _tried(folder, rules, shelf) if folder else Tried()
    return Told(ruleset, items, tried, tuple(passes.reformed(rules, shelf)), mark)


def _tried(folder: Path, rules: Path, shelf: passes.Shelf) -> Tried:
    results = runner.run(folder, rules, shelf=shelf).results
    return Tried(tuple(map(feature.read, feature.files(folder))), results, examples.beside(folder))


_NAMED = re.compile(rb'regelset "([a-z0-9-]+)"')


def _fingerprint(ruleset: Ruleset, features: Path | None) -> str:
    """Of all that is told of a rule set: its scenarios, and the files of the rule sets that take part in them."""
    files = {file for file in features.rglob("*") if file.is_file()} if features else set()
    named = {found.decode() for file in files for found in _NAMED.findall(file.read_bytes())} & {*library.names()}
    for name in {*named, *_imported(ruleset)}:
        rules = library.find(name)
        files |= {*rules.parent.rglob("*.yaml"), *filter(None, [library.sources_of(rules)])}
    return _mark(files)


def _mark(files: Iterable[Path]) -> str:
    """That changes when one of the files does."""
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in sorted(files) if file.is_file())).hexdigest()


def _imported(ruleset: Ruleset) -> Iterator[str]:
    """The rule set and those that it uses, also through others."""
    yield ruleset.name
    for one in ruleset.imports.values():
        yield from _imported(one.ruleset)
