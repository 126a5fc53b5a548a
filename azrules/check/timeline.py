"""Dates as written -> when a version holds and since when it is known; and versions that follow each other.

At every moment exactly one version says what is so: a gap or an overlap is refused, with its days.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import groupby, pairwise
from typing import TypeVar

from azrules.check import words
from azrules.diagnostic import Diagnostic, Problems
from azrules.lang import Words
from azrules.model.timeline import Dated, Validity, as_known
from azrules.problems import meaning as say
from azrules.source import Span
from azrules.syntax import literals
from azrules.syntax.declarations import DatesDecl
from azrules.syntax.nodes import Scalar

D = TypeVar("D", bound=Dated)

# What follows each other: one of them, and more.
Kind = tuple[Words, Words]
VALUES: Kind = (("waarde", "value"), ("waarden", "values"))
VERSIONS: Kind = (("versie", "version"), ("versies", "versions"))
FRAMEWORKS: Kind = (("kader", "framework"), ("kaders", "frameworks"))
_DAY = timedelta(days=1)


def validity(dates: DatesDecl) -> Validity:
    """From a day up to and including a day, as written.

    Raises:
        Problems: a date that does not exist, or an end before the start.
    """
    first, last = _day(dates.start), _day(dates.end)
    if first and last and last < first:
        assert dates.end is not None
        raise Problems(say.ENDS_BEFORE_START(dates.end.span, start=first, end=last))
    return Validity(first, last)


def known(dates: DatesDecl) -> date | None:
    """Since when it is known."""
    return _day(dates.known)


def _day(scalar: Scalar | None) -> date | None:
    return literals.day(scalar.text, scalar.span) if scalar else None


def following(name: str, versions: Iterable[D], decls: Iterable[DatesDecl], kind: Kind) -> tuple[D, ...]:
    """The versions in order of time; what they are of bears the `name`, and `kind` is the word for them.

    Raises:
        Problems: days for which two of them hold, or none between the first and the last.
    """
    paired = sorted(zip(versions, decls, strict=True), key=lambda pair: (_since(pair[0]), pair[0].validity.first))
    wrong: list[Diagnostic] = []
    for _, together in groupby(paired, key=lambda pair: _since(pair[0])):
        for (earlier, before), (later, written) in pairwise(together):
            if both := earlier.validity.within(later.validity):
                wrong.append(_overlap(name, both, earlier, later, before, written, kind))
    written_as = {id(version): decl for version, decl in paired}
    for (when, version), (then, after) in pairwise(as_known(version for version, _ in paired)):
        if when.last + _DAY < then.first:
            wrong.append(_gap(name, when, then, written_as[id(version)], written_as[id(after)], kind))
    if wrong:
        raise Problems(*wrong)
    return tuple(version for version, _ in sorted(paired, key=lambda pair: (pair[0].validity.first, _since(pair[0]))))


def _since(version: Dated) -> date:
    return version.known or date.min


def _overlap(
    name: str, both: Validity, earlier: Dated, later: Dated, before: DatesDecl, written: DatesDecl, kind: Kind
) -> Diagnostic:
    advice = ("zeg met `vanaf` wanneer dit begint", "say with `vanaf` when this begins")
    corrects = ("geef deze verbetering een `bekend sinds`", "give this correction a `bekend sinds`")
    if later.known:
        corrects = advice = (
            "geef het ene een latere dag bij `bekend sinds` dan het andere",
            "give the one a later day under `bekend sinds` than the other",
        )
    if later.validity.start and later.validity.start != earlier.validity.start:
        last = later.validity.start - _DAY
        advice = (
            f"schrijf bij het vorige `tot en met: {last}`, of {corrects[0]}",
            f"write `tot en met: {last}` at the one before, or {corrects[1]}",
        )
    when = words.period(both.start, both.end)
    return say.OVERLAP(_place(written), name=name, what=kind[1], when=when, advice=advice, also=[_before(before)])


def _gap(name: str, when: Validity, then: Validity, before: DatesDecl, written: DatesDecl, kind: Kind) -> Diagnostic:
    after, last = when.last + _DAY, then.first - _DAY
    return say.GAP(
        _place(written),
        name=name,
        what=kind[0],
        when=words.period(after, last),
        after=after,
        before=last,
        also=[_before(before)],
    )


def _place(dates: DatesDecl) -> Span:
    return dates.start.span if dates.start else dates.place


def _before(dates: DatesDecl) -> tuple[Span, Words]:
    written = dates.end or dates.start
    return written.span if written else dates.place, ("hier staat het vorige", "the one before stands here")


def lacking(versions: Sequence[Dated], needed: Validity) -> list[Validity]:
    """The days of `needed` before the first of the versions, and those after the last, which follow each other."""
    pieces = as_known(versions)
    there = Validity(pieces[0][0].start, pieces[-1][0].end)
    return [*needed.without(there)]
