"""A text by its indentation: pieces of one file that a page shows one after the other, laid together again."""

from __future__ import annotations

from collections.abc import Iterator

Lines = list[tuple[str, "Lines"]]


def outline(text: str) -> Lines:
    """The lines of a text, each with those that stand deeper below it."""
    top: Lines = []
    above: list[tuple[int, Lines]] = [(-1, top)]
    for line in filter(str.strip, text.splitlines()):
        depth = len(line) - len(line.lstrip())
        while above[-1][0] >= depth:
            above.pop()
        below: Lines = []
        above[-1][1].append((line.strip(), below))
        above.append((depth, below))
    return top


def join(into: Lines, more: Lines) -> None:
    """Adds lines under the keys that are there already."""
    for line, below in more:
        there = next((inner for known, inner in into if known == line and line.endswith(":")), None)
        if there is None:
            into.append((line, below))
        else:
            join(there, below)


def written(lines: Lines, depth: int = 0) -> Iterator[str]:
    for line, below in lines:
        yield "  " * depth + line
        yield from written(below, depth + 1)
