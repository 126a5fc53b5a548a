"""A translation file -> the English texts of a rule set, by path; a path that the rules do not have is a mistake."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from azrules.diagnostic import Problems, near
from azrules.model.ruleset import Ruleset
from azrules.model.texts import needed, texts
from azrules.problems import meaning as say
from azrules.source import Span
from azrules.syntax.nodes import Entry, Mapping, Node, Scalar, Sequence

_NOT_A_TEXT = "taal"
_OF_REFORM = "hervorming"


def english(ruleset: Ruleset, refused: Collection[str], root: Node) -> dict[str, str]:
    """The texts of a translation file by path; `refused` are names of which the rule set, as it is, has no texts.

    Raises:
        Problems: a text for something that the rule set does not have.
    """
    known = {*texts(ruleset), *needed(ruleset)}
    found: dict[str, str] = {}
    wrong = []
    for path, text, span in _paths(root, ""):
        kind, _, rest = path.partition(".")
        if kind == _NOT_A_TEXT or any(rest == name or rest.startswith(f"{name}.") for name in refused):
            continue
        if path not in known:
            wrong.append(say.NOTHING_TO_TRANSLATE(span, path=path, near=near(path, known)))
        found[path] = text
    if wrong:
        raise Problems(*wrong)
    return found


def of_reform(name: str, root: Node) -> Node:
    """The translation file of a reform, with its own texts under its name."""
    if not isinstance(root, Mapping):
        return root
    return Mapping(tuple(_named(name, one) if one.key.text == _OF_REFORM else one for one in root.entries), root.span)


def _named(name: str, own: Entry) -> Entry:
    return Entry(
        replace(own.key, text="hervormingen"), Mapping((Entry(replace(own.key, text=name), own.value),), own.value.span)
    )


def _paths(node: Node, path: str) -> Iterator[tuple[str, str, Span]]:
    match node:
        case Scalar() if not node.refused:
            yield path, " ".join(node.text.split()), node.span
        case Sequence(items):
            for at, item in enumerate(items):
                yield from _paths(item, f"{path}.{at}")
        case Mapping(entries):
            for entry in entries:
                inner = f"{path}.{entry.key.text}" if path else entry.key.text
                for found, text, span in _paths(entry.value, inner):
                    yield found, text, entry.key.span if span is entry.value.span else span
