"""A translation file -> the English texts of a rule set, by path; a path that the rules do not have is a mistake."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from azrules.diagnostic import Problems, near
from azrules.model.ruleset import Ruleset
from azrules.model.texts import texts
from azrules.problems import meaning as say
from azrules.source import Span
from azrules.syntax.nodes import Mapping, Node, Scalar, Sequence

_NOT_A_TEXT = "taal"


def translated(ruleset: Ruleset, root: Node) -> Ruleset:
    """The rule set with the texts of a translation file beside its own.

    Raises:
        Problems: a text for something that the rule set does not have.
    """
    assert isinstance(root, Mapping), "the shape was checked"
    known = texts(ruleset)
    english: dict[str, str] = {}
    wrong = []
    for path, text, span in _paths(root, ""):
        if path.split(".")[0] == _NOT_A_TEXT:
            continue
        if path not in known:
            wrong.append(say.NOTHING_TO_TRANSLATE(span, path=path, near=near(path, known)))
        english[path] = text
    if wrong:
        raise Problems(*wrong)
    return replace(ruleset, english=english)


def _paths(node: Node, path: str) -> Iterator[tuple[str, str, Span]]:
    match node:
        case Scalar():
            yield path, " ".join(node.text.split()), node.span
        case Sequence(items):
            for at, item in enumerate(items):
                yield from _paths(item, f"{path}.{at}")
        case Mapping(entries):
            for entry in entries:
                inner = f"{path}.{entry.key.text}" if path else entry.key.text
                for found, text, span in _paths(entry.value, inner):
                    yield found, text, entry.key.span if span is entry.value.span else span
