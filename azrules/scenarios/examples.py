"""voorbeelden.yaml -> the example persons, initiatives and others that the scenarios of a folder start from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from azrules import library
from azrules.syntax import nodes, shape
from azrules.syntax.nodes import Entry
from azrules.syntax.text import read_text

# The groups of the file, and the part of a case that each gives facts for; the last says itself which parts it gives.
GROUPS: Mapping[str, str] = {"personen": "persoon", "initiatieven": "initiatief", "voorbeelden": ""}


@dataclass(frozen=True, slots=True)
class Example:
    """A named example of a group: who or what it is in a sentence, and its facts as written, by part of a case."""

    name: str
    who: str
    parts: nodes.Mapping
    group: str


@dataclass(frozen=True, slots=True)
class Examples:
    """The examples of a folder, by group and by name."""

    groups: Mapping[str, Mapping[str, Example]] = field(default_factory=dict)

    def of(self, group: str) -> Mapping[str, Example]:
        """The examples of a group of the file."""
        return self.groups.get(group, {})

    def __iter__(self) -> Iterator[Example]:
        return (example for named in self.groups.values() for example in named.values())


def whole(examples: Examples) -> Iterator[tuple[Example, ...]]:
    """The examples that make a whole case together, from ordinary to special.

    Each person stands beside the first initiative and each initiative beside the first person; an example that says
    itself which parts it gives stands alone.
    """
    people, initiatives = (tuple(examples.of(group).values()) for group in ("personen", "initiatieven"))
    yield from ((person, *initiatives[:1]) for person in people)
    yield from ((*people[:1], initiative) for initiative in initiatives[1 if people else 0 :])
    yield from ((example,) for example in examples.of("voorbeelden").values())


def beside(features: Path) -> Examples:
    """The examples in a folder with scenarios; none where there is no voorbeelden.yaml.

    Raises:
        Problems: everything that is wrong with the shape of the file.
    """
    path = features / library.EXAMPLES_FILE
    return read(path) if path.is_file() else Examples()


def read(path: Path) -> Examples:
    """The examples of a voorbeelden.yaml."""
    root = shape.check(nodes.read(read_text(path)), library.schema("voorbeelden"))
    return Examples({group: {e.key.text: _example(e, group) for e in _entries(root, group)} for group in GROUPS})


def _entries(node: nodes.Node, key: str) -> tuple[Entry, ...]:
    found = node.get(key) if isinstance(node, nodes.Mapping) else None
    return found.entries if isinstance(found, nodes.Mapping) else ()


def _example(entry: Entry, group: str) -> Example:
    assert isinstance(entry.value, nodes.Mapping), "the shape was checked"
    who, facts = entry.value.get("wie"), entry.value.get("gegevens")
    told = " ".join(who.text.split()) if isinstance(who, nodes.Scalar) else ""
    if not isinstance(facts, nodes.Mapping):
        facts = nodes.Mapping((), entry.value.span)
    part = GROUPS[group]
    parts = nodes.Mapping((Entry(replace(entry.key, text=part), facts),), entry.value.span) if part else facts
    return Example(entry.key.text, told, parts, group)
