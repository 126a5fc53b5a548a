"""Ruleset -> the periods within which its law stays the same, so that one file answers for every day of a period."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from azrules.model.ruleset import Law, Ruleset
from azrules.model.timeline import Validity, as_known

_DAY = timedelta(days=1)


def periods(ruleset: Ruleset) -> tuple[Validity, ...]:
    """The days on which a rule set holds, in runs within which nothing but the reference date differs.

    `emit.ir.data(ruleset.on(day), period)` has another `date` for each day of the period, and is the same else: whoever
    has it for one day has it for all of them.
    """
    whole = ruleset.validity
    starts = sorted({day for day in _turns(ruleset) if whole.first < day <= whole.last})
    firsts = [whole.start, *starts]
    lasts = [*(day - _DAY for day in starts), whole.end]
    return tuple(Validity(first, last) for first, last in zip(firsts, lasts, strict=True))


def around(ruleset: Ruleset, law: Law) -> Validity | None:
    """The days on which the rules are those of this law; None where its rules are as they were known on another day."""
    if law.known_on:
        return None
    return next(period for period in periods(ruleset) if period.first <= law.date <= period.last)


def _turns(ruleset: Ruleset) -> Iterator[date]:
    """The days from which something may be otherwise than on the day before."""
    for when in _held(ruleset):
        if when.start:
            yield when.start
        if when.end and when.end < date.max:
            yield when.end + _DAY


def _held(ruleset: Ruleset) -> Iterator[Validity]:
    """When everything holds that the reference date chooses, of the rule set and of those that it uses.

    A parameter that goes by a fact is the same on each day: its rows stand in the law, all of them.
    """
    for frameworks in (ruleset.frameworks, *ruleset.used.values()):
        yield from (when for when, _ in as_known(frameworks))
    for versions in ruleset.versions.values():
        yield from (when for when, _ in as_known(versions))
    for parameter in ruleset.parameters.values():
        if not parameter.by:
            yield from (when for when, _ in as_known(parameter.rows))
