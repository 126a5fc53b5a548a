"""From a point of the sources to the passage, to what carries it, to the scenarios that try it, to what these did.

One line for each point and each part that carries it; then one for each norm that no point names, because it comes from
the web or from other norms.  The page and the file for a spreadsheet are both made from these lines.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from azrules.check.inventory import NOT_CODED, Item
from azrules.lang import Words
from azrules.model.citation import Status
from azrules.run.wording import status_in
from azrules.site import citing, pieces
from azrules.site.concern import Concerning
from azrules.site.desk import Desk
from azrules.site.pieces import Kind, Piece
from azrules.site.trials import Trial


class Result(Enum):
    """What the scenarios of a part did when they were last run."""

    PASSED = ("geslaagd", "passed")
    FAILED = ("mislukt", "failed")
    NONE = ("geen scenario", "no scenario")
    NOTHING = ("niets te proberen", "nothing to try")

    @property
    def words(self) -> Words:
        return self.value


@dataclass(frozen=True)
class Line:
    """A point of the sources (`""` for none), what carries it, in which rule set or file, and how that is tried.

    Where nothing carries it, `kind` says what the point is instead and `why` (in Dutch) why.
    """

    item: str
    of: str
    piece: Piece | None = None
    kind: str = ""
    why: str = ""
    trials: tuple[Trial, ...] = ()

    @property
    def result(self) -> Result:
        if self.piece is None or self.piece.kind in _UNTRIED:
            return Result.NOTHING
        if not self.trials:
            return Result.NONE
        return Result.FAILED if any(one.failed for one in self.trials) else Result.PASSED

    @property
    def places(self) -> tuple[tuple[str, citing.Place], ...]:
        """The documents and the places in them that its part cites, each once."""
        cited = self.piece.citations if self.piece else ()
        return tuple(dict.fromkeys((one.document.name, citing.place_of(one)) for one in cited))

    @property
    def statuses(self) -> tuple[Status, ...]:
        """How far it binds, if it is a norm: a definition, a fact or a figure binds nobody."""
        return self.piece.statuses if self.piece else ()


_UNTRIED: Final = frozenset({Kind.WHOLE, Kind.STATEMENT, Kind.FIGURE, Kind.RECALCULATION, Kind.INCONSISTENCY})
_TRIED: Final = (Kind.RULE, Kind.PARAMETER, Kind.INTERPRETATION)


@dataclass(frozen=True)
class Trace:
    """The whole of it: the lines of each point, the norms without one, and the scenarios that concern no part."""

    points: Mapping[str, tuple[Line, ...]]
    others: tuple[Line, ...]
    stray: tuple[tuple[str, Trial], ...]

    @property
    def lines(self) -> Iterator[Line]:
        for of in self.points.values():
            yield from of
        yield from self.others

    def of(self, name: str) -> Trace:
        """What there is of it in one rule set, or in one file of the specification."""
        points = {item: tuple(line for line in lines if line.of == name) for item, lines in self.points.items()}
        return Trace(
            {item: lines for item, lines in points.items() if lines},
            tuple(line for line in self.others if line.of == name),
            tuple((of, one) for of, one in self.stray if of == name),
        )


def trace(desk: Desk) -> Trace:
    """The trace of everything in the book, told in the language of a desk."""
    known = pieces.every(desk)
    concerned = {name: told.concerns for name, told in desk.book.told.items()}
    points: dict[str, list[Line]] = {}
    for of, items in desk.book.items.items():
        for item in items:
            points.setdefault(item.id, []).extend(_carried(of, item, known[of], concerned.get(of, {})))
    carried = {(line.of, line.piece.path) for of in points.values() for line in of if line.piece}
    others = (
        Line("", of, piece, trials=concerned[of].get(piece.name, ()))
        for of in desk.book.told
        for path, piece in known[of].items()
        if piece.kind in _TRIED and (of, path) not in carried
    )
    stray = [(of, one) for of in desk.book.told for one in _stray(desk, of, concerned[of])]
    told = {item: tuple(sorted(lines, key=lambda line: line.piece is None)) for item, lines in points.items()}
    return Trace(told, tuple(others), tuple(stray))


def _carried(of: str, item: Item, known: Mapping[str, Piece], concerned: Concerning) -> Iterator[Line]:
    if not item.carriers:
        yield Line(item.id, of, kind=item.kind, why=item.reason)
    for path in item.carriers:
        piece = known[path]
        yield Line(item.id, of, piece, trials=concerned.get(piece.name, ()))


def _stray(desk: Desk, of: str, concerned: Concerning) -> Iterable[Trial]:
    near = {one for found in concerned.values() for one in found}
    return (one for one in desk.book.told[of].tried.trials if one not in near)


# ------------------------------------------------------------------------------------------------------- a spreadsheet

HEADS: tuple[Words, ...] = (
    ("punt", "point"),
    ("bron", "source"),
    ("plaats", "place"),
    ("regelset", "rule set"),
    ("soort", "kind"),
    ("naam", "name"),
    ("titel", "title"),
    ("hoever het bindt", "how far it binds"),
    ("aantal scenario's", "number of scenarios"),
    ("uitslag", "result"),
    ("scenario's", "scenarios"),
)
_BETWEEN = " | "
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def spreadsheet(desk: Desk, of: str | None = None) -> str:
    """The lines as a file for a spreadsheet, all or those `of` one rule set.

    It is RFC 4180, with commas, behind a mark that says UTF-8.
    A cell that a spreadsheet would take for a formula begins with an apostrophe.
    """
    written = io.StringIO()
    rows = csv.writer(written, lineterminator="\r\n")
    rows.writerow([desk.say(head) for head in HEADS])
    rows.writerows([*map(_harmless, row(desk, line))] for line in trace(desk).lines if of in (None, line.of))
    return f"\ufeff{written.getvalue()}"


def row(desk: Desk, line: Line) -> tuple[str, ...]:
    """A line as text, under `HEADS`."""
    piece = line.piece
    titles = {one.document.name: one.document.title for one in piece.citations} if piece else {}
    return (
        line.item,
        _BETWEEN.join(titles[document] for document, _ in line.places),
        _BETWEEN.join(citing.in_words(desk, place) for _, place in line.places),
        line.of,
        kind(desk, line),
        piece.path if piece else "",
        piece.title if piece else line.why,
        ", ".join(bound(desk, line)),
        str(len(line.trials)),
        desk.say(line.result.words),
        _BETWEEN.join(one.name for one in line.trials),
    )


def kind(desk: Desk, line: Line) -> str:
    """What its part is, or what a point is that nothing carries."""
    return desk.say(line.piece.kind.words) if line.piece else desk.say((line.kind, _NO_PART.get(line.kind, line.kind)))


_NO_PART: Final[Mapping[str, str]] = {
    NOT_CODED: "not coded",
    "begrip": "term",
    "cijfer": "figure",
    "actor": "actor",
    "praktijk": "practice",
    "toelichting": "explanation",
}


def bound(desk: Desk, line: Line) -> Iterable[str]:
    """How far it binds, in words."""
    if line.piece and line.piece.kind is Kind.RULE and not line.statuses:
        return (desk.say(("open vraag", "open question")),)
    return (status_in(status, desk.lang) for status in line.statuses)


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
