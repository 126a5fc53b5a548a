"""What a fact or a rule can be worth.

A value is ja or nee (`bool`), an exact number (`int` or `Fraction`, never a float, in the base of its unit), a day
(`date`), a member of a choice (`str`), a set of members (`frozenset`), or rows (a `tuple` with, for each row, a result
for each of its facts).  Beside the values stand two results that are no value: `UNKNOWN` (nobody told us) and a `Fault`
(the rules themselves give no answer).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final, Union

from azrules.source import Span

UNKNOWN: Final = None


@dataclass(frozen=True, slots=True)
class Fault:
    """The rules give no answer here: `kind` says why, `span` where, `about` with which words."""

    kind: str
    span: Span | None = None
    about: str = ""


Value = Union[bool, int, Fraction, date, str, frozenset[str], "Table"]  # noqa: UP007: Table stands below it
Result = Value | Fault | None
Table = tuple[tuple[Result, ...], ...]


def known(result: Result) -> bool:
    """Whether this is a value: neither UNKNOWN nor a Fault."""
    return result is not UNKNOWN and result.__class__ is not Fault


def alike(one: Result, other: Result) -> bool:
    """Whether two results are the same to who reads them: of a fault it does not matter where it stands."""
    if isinstance(one, Fault) and isinstance(other, Fault):
        return (one.kind, one.about) == (other.kind, other.about)
    return one == other and isinstance(one, bool) is isinstance(other, bool)
