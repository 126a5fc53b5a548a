"""The text of a decision table -> its columns, and its rows with what each cell asks.

    | fietsles | leeftijd(geboortedatum, peildatum) | dan  |
    | geen     | < 12                               | € 10 |
    | -        | [12..18)                           | € 5  |

A column is a formula, and a cell the rest of a comparison with it: a value, `< 12`, a range, a list; `-` asks nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from azrules.diagnostic import Problems, every, together
from azrules.problems import table as say
from azrules.source import Span
from azrules.syntax import keywords as kw
from azrules.syntax.formula import Term, parse, parse_cell
from azrules.syntax.nodes import Scalar

COUNTED = "aantal"  # the one word for `neem` that asks no values

_EXAMPLE = "`| uren_per_week | dan |`"


@dataclass(frozen=True, slots=True)
class TableRow:
    """What a row asks of each column, None where anything fits, and its value; a row that is only counted has none."""

    cells: tuple[Term | None, ...]
    then: Term | None
    span: Span


@dataclass(frozen=True, slots=True)
class Table:
    """`tabel`: which rows it takes together, its columns and rows, and perhaps a value where no row fits."""

    take: Scalar
    columns: tuple[Term, ...]
    rows: tuple[TableRow, ...]
    otherwise: Term | None
    span: Span


def table(take: Scalar, text: Span, otherwise: Term | None) -> Table:
    """The table that is written in a text.

    Raises:
        Problems: everything that is wrong in its rows and cells, each at its place.
    """
    lines = list(_lines(text))
    heading, *below = every(_cells, lines) or [[text]]
    counts = take.text == COUNTED
    _ask_result(heading, counts)
    conditions = heading if counts else heading[:-1]
    if not below or not conditions:
        raise Problems(say.NOTHING_TO_CHOOSE(lines[0] if lines else text))
    columns = tuple(every(parse, conditions))

    def row(line: Span, cells: list[Span]) -> TableRow:
        if len(cells) != len(heading):
            raise Problems(say.CELLS_DIFFER(line, found=len(cells), wanted=len(heading)))
        if empty := [cell for cell in cells if not cell.text.strip()]:
            raise Problems(*map(say.EMPTY_CELL, empty))
        asked: list[Term | None] = []
        values: list[Term] = []
        together(
            lambda: asked.extend(every(lambda pair: parse_cell(*pair), zip(cells, columns, strict=False))),
            lambda: values.extend(every(parse, cells[len(columns) :])),
        )
        return TableRow(tuple(asked), values[0] if values else None, line)

    rows = every(lambda pair: row(*pair), zip(lines[1:], below, strict=True))
    return Table(take, columns, tuple(rows), otherwise, lines[0].to(lines[-1]))


def _lines(text: Span) -> Iterator[Span]:
    """The lines that are not empty, without the blanks around them."""
    at = text.start
    for line in text.text.split("\n"):
        yield from (_trimmed(text.source.span(at, at + len(line))),) if line.strip() else ()
        at += len(line) + 1


def _cells(line: Span) -> list[Span]:
    """The cells between the bars of a line."""
    if not (len(line.text) > 1 and line.text.startswith("|") and line.text.endswith("|")):
        raise Problems(say.ROW_WITHOUT_BARS(line, example=_EXAMPLE))
    bars = [line.start + at for at, char in enumerate(line.text) if char == "|"]
    return [_trimmed(line.source.span(left + 1, right)) for left, right in pairwise(bars)]


def _trimmed(span: Span) -> Span:
    text = span.text
    start = span.start + len(text) - len(text.lstrip())
    return span.source.span(start, start + len(text.strip())) if text.strip() else span


def _ask_result(heading: list[Span], counts: bool) -> None:
    """The last column has the value of each row; a table that counts rows has no such column."""
    if counts and (values := [cell for cell in heading if cell.text == kw.THEN.nl]):
        trouble = ("een tabel die rijen telt, heeft geen kolom `dan`", "a table that counts rows has no column `dan`")
        advice = ("haal de kolom weg, of zet bij `neem` een ander woord", "remove it, or write another word for `neem`")
        raise Problems(say.RESULT_COLUMN(values[0], trouble=trouble, advice=advice))
    if not counts and heading[-1].text != kw.THEN.nl:
        trouble = ("de laatste kolom van een tabel is `dan`", "the last column of a table is `dan`")
        advice = ("zet daarin de waarde van elke rij", "put the value of each row in it")
        raise Problems(say.RESULT_COLUMN(heading[-1], trouble=trouble, advice=advice))
