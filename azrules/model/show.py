"""Values as people read them, in each language: `2,5 uur per week`, `1 maart 2024`, `€ 12,50`."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from math import floor

from azrules.lang import Lang
from azrules.model.types import Choice, Choices, Number, Type
from azrules.model.units import EURO, PERCENT, WORDS, Unit
from azrules.model.values import Fault, Result
from azrules.numbers import decimal, exact

_MONTHS = {
    "nl": [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}
_TRUTH = {"nl": ("nee", "ja"), "en": ("no", "yes")}
_UNKNOWN = {"nl": "onbekend", "en": "unknown"}
_FAULT = {"nl": "fout", "en": "fault"}
_NOTHING = {"nl": "geen", "en": "none"}
_ROWS = {"nl": ("rij", "rijen"), "en": ("row", "rows")}
_ABOUT = {"nl": "ongeveer", "en": "about"}
_POINT = {"nl": ",", "en": "."}
_PER = {"nl": "per", "en": "per"}


def show(result: Result, type_: Type, lang: Lang = "nl") -> str:
    """A result as people read it."""
    match result:
        case None:
            return _UNKNOWN[lang]
        case Fault():
            return _FAULT[lang]
        case bool():
            return _TRUTH[lang][result]
        case date():
            return day(result, lang)
        case int() | Fraction():
            return number(result, type_.unit if isinstance(type_, Number) else None, lang)
        case str():
            return label(result, type_)
        case tuple():
            count = len(result)
            return f"{count} {_ROWS[lang][count != 1]}"
        case frozenset():
            of = type_.of if isinstance(type_, Choices) else None
            members = [member for member in (of.members if of else sorted(result)) if member in result]
            return ", ".join(label(member, of) for member in members) or _NOTHING[lang]


def label(member: str, choice: Type | None) -> str:
    """The label of a member of a choice; the member itself where it has none."""
    if isinstance(choice, Choice) and choice.labels and member in choice.members:
        return choice.labels[choice.members.index(member)]
    return member.replace("_", " ")


def day(when: date, lang: Lang = "nl") -> str:
    """`1 maart 2024`."""
    return f"{when.day} {_MONTHS[lang][when.month - 1]} {when.year}"


def number(value: int | Fraction, unit: Unit | None, lang: Lang = "nl") -> str:
    """A number with its unit in words; an amount with at least two decimals."""
    if unit is None or not unit.name:
        return plain(value, lang)
    shown = Fraction(value) / unit.factor
    if unit == EURO:
        whole, _, cents = _exact(shown, lang).partition(_POINT[lang])
        return f"€ {whole}" if "/" in whole else f"€ {whole}{_POINT[lang]}{cents:0<2}"
    if unit == PERCENT:
        return f"{plain(shown, lang)} %"
    above, _, below = unit.name.partition("/")
    words = (WORDS[above].nl if lang == "nl" else WORDS[above].en) if above in WORDS else (above, above)
    text = f"{plain(shown, lang)} {words[0] if shown == 1 or (lang == 'nl' and above in ('uur', 'jaar')) else words[1]}"
    if not below:
        return text
    per = (WORDS[below].nl if lang == "nl" else WORDS[below].en)[0] if below in WORDS else below
    return f"{text} {_PER[lang]} {per}"


def plain(value: int | Fraction, lang: Lang = "nl") -> str:
    """A number without a unit: exact; where it has no end as a decimal as a fraction, with about what that is."""
    text = _exact(value, lang)
    if "/" not in text:
        return text
    hundredths = floor(abs(Fraction(value)) * 100 + Fraction(1, 2))
    about = _exact(exact(Fraction(hundredths if value > 0 else -hundredths, 100)), lang)
    return f"{text} ({_ABOUT[lang]} {about})"


def _exact(value: int | Fraction, lang: Lang) -> str:
    text = decimal(value)
    return text if "/" in text else text.replace(".", _POINT[lang])
