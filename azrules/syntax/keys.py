"""Node -> what a builder needs of it, or a refusal without a message: what has no right shape was said by `shape`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from azrules.diagnostic import Problems
from azrules.syntax.nodes import Entry, Mapping, Node, Scalar, Sequence

T = TypeVar("T")
N = TypeVar("N", Mapping, Sequence, Scalar)


class Keys:
    """The keys of a mapping.

    Raises:
        Problems: without a message, where something that is needed is not there or is a hole: that was said.
    """

    def __init__(self, node: Node | None) -> None:
        self.node = expect(Mapping, node)

    def get(self, key: str) -> Node | None:
        found = self.node.get(key)
        return None if found is None else whole(found)

    def scalar(self, key: str) -> Scalar | None:
        found = self.get(key)
        return found if isinstance(found, Scalar) and not found.empty else None

    def needed(self, key: str) -> Scalar:
        return expect(Scalar, self.get(key))

    def text(self, key: str) -> str:
        """A text for people, without which everything else can still be understood."""
        found = self.node.get(key)
        return " ".join(found.text.split()) if isinstance(found, Scalar) and not found.empty else ""

    def entries(self, key: str) -> tuple[Entry, ...]:
        found = self.get(key)
        return found.entries if isinstance(found, Mapping) else ()

    def items(self, key: str) -> tuple[Node, ...]:
        found = self.get(key)
        return found.items if isinstance(found, Sequence) else ()

    def scalars(self, key: str) -> tuple[Scalar, ...]:
        return tuple(expect(Scalar, whole(item)) for item in self.items(key))

    def maybe(self, key: str, build: Callable[[Node], T]) -> T | None:
        found = self.get(key)
        return None if found is None else build(found)


def expect(kind: type[N], node: Node | None) -> N:
    """A node of the kind that belongs in its place."""
    if not isinstance(node, kind):
        raise Problems()
    return node


def whole(node: Node) -> Node:
    """A node that is no hole."""
    if isinstance(node, Scalar) and node.refused:
        raise Problems()
    return node
