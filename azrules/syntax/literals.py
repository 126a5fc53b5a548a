"""Numbers and dates as people write them; one notation each, everything else refused with the way to write it."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction

from azrules.diagnostic import Problems
from azrules.lang import Words, in_language
from azrules.numbers import Exact, decimal, exact
from azrules.problems import formula as say
from azrules.source import Span
from azrules.syntax.plain import shown

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
_THOUSANDS = re.compile(r"-?[1-9][0-9]{0,2}(?:\.[0-9]{3})+")
_LONGEST = 30
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_YEAR_FIRST = re.compile(r"(?P<year>[0-9]{4})(?P<by>[-/ .])(?P<month>[0-9]{1,2})(?P=by)(?P<day>[0-9]{1,2})")
_DAY_FIRST = re.compile(r"(?P<day>[0-9]{1,2})(?P<by>[-/ .])(?P<month>[0-9]{1,2}|[a-z]+)(?P=by)(?P<year>[0-9]{4})")
_MONTHS = ("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_WITH_UNIT = re.compile(r"€ *(-?[0-9][0-9.,]*)|(-?[0-9][0-9.,]*) *(?:[€%]|[^\W\d_]+(?:/[^\W\d_]+)?)")


def number(text: str, span: Span, exact_notation: bool = False) -> int | Fraction:
    """The exact number written as `12`, `-3` or `12.50`.

    `1.000` could be one or a thousand and is refused, unless the notation is known to be exact (JSON).

    Raises:
        Problems: `getal-notatie`, with the way to write it.
    """
    if _NUMBER.fullmatch(text) and len(text) <= _LONGEST and (exact_notation or not _THOUSANDS.fullmatch(text)):
        return exact(Fraction(text))
    raise Problems(say.NUMBER_NOTATION(span, text=shown(text), instead=_instead(text)))


def written(value: Exact) -> str | None:
    """The number as it is written; None for one that nobody can write, because its decimals have no end."""
    text = decimal(value)
    text = f"{text}0" if _THOUSANDS.fullmatch(text) else text
    return text if _NUMBER.fullmatch(text) and len(text) <= _LONGEST else None


def _instead(text: str) -> Words:
    """How to write what was probably meant."""
    if _THOUSANDS.fullmatch(text):
        whole = text.replace(".", "")
        if text.count(".") > 1:
            return whole
        return f"{whole} (geheel) of {text}0 (met cijfers na de komma)", f"{whole} (whole) or {text}0 (with decimals)"
    if _NUMBER.fullmatch(text):
        return f"hoogstens {_LONGEST} tekens", f"at most {_LONGEST} characters"
    if found := _WITH_UNIT.fullmatch(text):
        written = found[1] or found[2]
        alone = written if _NUMBER.fullmatch(written) else _instead(written)
        return f"{in_language(alone, 'nl')}, zonder eenheid", f"{in_language(alone, 'en')}, without a unit"
    whole, comma, decimals = re.sub(r"[_ ]|^\+", "", text).partition(",")
    if comma and re.fullmatch(r"-?[0-9]{1,3}(\.[0-9]{3})+", whole):
        whole = whole.replace(".", "")
    meant = re.sub(r"^(-?)0+(?=[0-9])", r"\1", f"{whole}.{decimals}" if comma else whole)
    if _THOUSANDS.fullmatch(meant):
        return _instead(meant)
    return meant if _NUMBER.fullmatch(meant) else ("12, -3 of 12.50", "12, -3 or 12.50")


def day(text: str, span: Span) -> date:
    """The date written as year-month-day.

    Raises:
        Problems: `datum-notatie`, with the way to write it, or `datum-bestaat-niet`.
    """
    if not _DATE.fullmatch(text):
        raise Problems(say.DATE_NOTATION(span, text=shown(text), near=day_meant(text)))
    try:
        return date.fromisoformat(text)
    except ValueError:
        swapped = f"{text[:5]}{text[8:]}-{text[5:7]}"
        raise Problems(say.NO_SUCH_DATE(span, text=text, near=day_meant(swapped))) from None


def day_meant(text: str) -> str | None:
    """The date that people write as 1/7/2024, 1 juli 2024 or 2024-7-1, as year-month-day."""
    found = _YEAR_FIRST.fullmatch(text) or _DAY_FIRST.fullmatch(text.lower())
    if not found:
        return None
    written = found["month"][:3].replace("mrt", "maa")
    month = _MONTHS.index(written) + 1 if written in _MONTHS else int(written) if written.isdecimal() else 0
    try:
        return date(int(found["year"]), month, int(found["day"])).isoformat()
    except ValueError:
        return None
