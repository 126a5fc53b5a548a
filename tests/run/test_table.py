"""Tables, bands and checks of completeness: what they are worth, what is missing, and how people read them."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from azrules.model.values import UNKNOWN, Fault, Result
from azrules.run.describe import describe
from azrules.run.evaluate import Outcome
from azrules.run.explain import explain
from tests import small
from tests.golden import golden

NOBODY: dict[str, object] = {}


def told(result: Result) -> object:
    """The result; of a fault only its kind."""
    return result.kind if isinstance(result, Fault) else result


def table(take: str, *rows: str, **facts: object) -> Outcome:
    """The outcome of a rule `r` with this table, or one that ends with `anders`."""
    *lines, last = rows
    otherwise = f"\n      anders: {last[7:]}" if last.startswith("anders ") else ""
    text = "\n".join(f"        {line}" for line in (lines if otherwise else rows))
    part = f"regels:\n  r:\n    titel: R\n    tabel:\n      neem: {take}\n      rijen: |\n{text}{otherwise}\n"
    return small.evaluate(f"{part}resultaten: [r]\n", **facts)


THREE = ("| a  | k       | dan |", "| ja | < 10    | 5   |", "| -  | [8..20) | 5   |", "| ja | [8..30] | 7   |")
TWO = "twee-rijen-passen"
ONE = ("| a | dan |", "| ja | 5 |", "anders 5")


@pytest.mark.parametrize(
    ("take", "facts", "result"),
    [
        ("eerste", {"a": True, "k": 9}, 5),
        ("eerste", {"a": True, "k": 25}, 7),
        ("eerste", {"a": True, "k": 30}, 7),
        ("eerste", {"a": True, "k": 31}, "geen-rij-past"),
        ("eerste", {"k": 9}, 5),  # whichever of the first two it is
        ("eerste", {"k": 25}, UNKNOWN),  # nothing, or 7
        ("eerste", {"a": True}, UNKNOWN),
        ("enige", {"a": True, "k": 5}, 5),
        ("enige", {"a": True, "k": 9}, "twee-rijen-passen"),
        ("enige", {"a": False, "k": 9}, 5),
        ("enige", {"k": 9}, UNKNOWN),  # the second only, or all three
        ("enige", {"k": 5}, UNKNOWN),  # the first, or nothing
        ("som", {"a": True, "k": 9}, 17),
        ("som", {"a": False, "k": 9}, 5),
        ("som", {"a": True, "k": 31}, 0),
        ("som", {"k": 31}, 0),
        ("som", {"k": 9}, UNKNOWN),
        ("minimum", {"a": True, "k": 9}, 5),
        ("minimum", {"a": True, "k": 30}, 7),
        ("minimum", {"k": 15}, 5),  # the second row fits, and the third is no smaller
        ("maximum", {"k": 15}, UNKNOWN),
        ("maximum", {"a": True, "k": 15}, 7),
        ("maximum", {"a": False, "k": 25}, "geen-rij-past"),
    ],
)
def test_what_a_table_is_worth(take: str, facts: dict[str, object], result: object) -> None:
    assert told(table(take, *THREE, **facts).of("r")) == result


@pytest.mark.parametrize(
    ("take", "rows", "facts", "result"),
    [
        ("eerste", ONE, NOBODY, 5),
        ("enige", ONE, NOBODY, 5),
        ("som", ONE, NOBODY, 5),
        ("enige", ("| a | b | dan |", "| ja | ja | 5 |", "| nee | ja | 5 |", "anders 5"), {"b": True}, UNKNOWN),
        ("enige", ("| k | a | dan |", "| < 10 | - | 1 |", "| <= 10 | - | 1 |", "| > 3 | ja | 1 |"), {"k": 5}, TWO),
        ("aantal", ("| a | k |", "| ja | - |", "| - | > 3 |", "| nee | 5 |"), {"a": False, "k": 5}, 2),
        ("aantal", ("| a | k |", "| ja | - |", "| - | > 3 |"), {"a": False, "k": 3}, 0),
        ("aantal", ("| a | k |", "| ja | - |", "| - | > 3 |", "anders 9"), {"a": False, "k": 3}, 9),
        ("som", ("| a | dan |", "| - | 2 |", "| ja | 1 / 0 |"), {"a": False}, 2),
        ("som", ("| a | dan |", "| - | 2 |", "| ja | 1 / 0 |"), {"a": True}, "deling-door-nul"),
        ("som", ("| a | dan |", "| - | 2 |", "| ja | 1 / 0 |"), NOBODY, UNKNOWN),
        (
            "minimum",
            ("| a | dan |", "| - | geboren |", "| ja | 2000-01-01 |"),
            {"geboren": "1990-05-01"},
            date(1990, 5, 1),
        ),
        ("eerste", ("| kleur | dan |", "| [rood, groen] | ja |"), {"kleur": "groen"}, True),
        ("eerste", ("| talen | dan |", "| bevat alle van [nl, fr] | ja |", "anders nee"), {"talen": ["nl"]}, False),
        ("eerste", ("| min(k, m) | dan |", "| != 3 | k |", "| k | m |"), {"k": 3, "m": 4}, 4),
    ],
)
def test_what_stands_in_a_cell(take: str, rows: tuple[str, ...], facts: dict[str, object], result: object) -> None:
    assert told(table(take, *rows, **facts).of("r")) == result


def test_what_is_missing_in_a_table() -> None:
    """What no row needs any more is not asked."""
    rows = ("| a  | k   | dan |", "| ja | > 3 | m   |", "| -  | > 8 | p   |")
    assert table("eerste", *rows).missing == ("mens.a", "mens.k", "mens.m", "mens.p")
    assert table("eerste", *rows, a=False).missing == ("mens.k", "mens.p")
    assert table("som", *rows, k=5).missing == ("mens.a", "mens.m")
    assert table("som", *rows, k=9, a=True, p=1).missing == ("mens.m",)
    assert table("som", "| a | dan |", "| ja | m |", "anders p", a=True).missing == ("mens.m",)


def bands(kind: str, *bands: str, **facts: object) -> object:
    """What a rule is worth with these bands on `bedrag`."""
    lines = "".join(f"        - {band}\n" for band in bands)
    body = f"    schijven op:\n      getal: bedrag\n      soort: {kind}\n      schijven:\n{lines}"
    return told(small.evaluate(f"regels:\n  r:\n    titel: R\n{body}resultaten: [r]\n", **facts).of("r"))


STEPS = ("{onder: 10, waarde: 1}", "{tot en met: 20, waarde: 2}")


@pytest.mark.parametrize(
    ("amount", "closed", "open_"),
    [(0, 1, 1), (9.99, 1, 1), (10, 2, 2), (20, 2, 2), (20.01, "geen-rij-past", 3), (None, UNKNOWN, UNKNOWN)],
)
def test_the_band_in_which_a_number_lies(amount: object, closed: object, open_: object) -> None:
    assert bands("trap", *STEPS, bedrag=amount) == closed
    assert bands("trap", *STEPS, "waarde: 3", bedrag=amount) == open_


@pytest.mark.parametrize(
    ("amount", "tax"), [(0, 0), (10, 1), (15, 2), (20, 3), (30, 8), (99, Fraction(85, 2)), (None, UNKNOWN)]
)
def test_each_rate_on_the_part_in_its_band(amount: object, tax: object) -> None:
    parts = ("{tot en met: 10, waarde: 10%}", "{onder: 20, waarde: 20%}", "waarde: 50%")
    assert bands("marginaal", *parts, bedrag=amount) == tax


def test_a_limit_may_lie_below_zero() -> None:
    part = "regels:\n  r:\n    titel: R\n    schijven op:\n      getal: k - 50\n      soort: trap\n      schijven:\n"
    below = f"{part}        - {{onder: -10, waarde: 1}}\n        - waarde: 2\nresultaten: [r]\n"
    assert [small.evaluate(below, k=k).of("r") for k in (39, 40)] == [1, 2]


def test_beyond_a_last_limit_there_is_no_value() -> None:
    assert bands("marginaal", "{onder: 10, waarde: 10%}", bedrag=9) == Fraction(9, 10)
    assert bands("marginaal", "{onder: 10, waarde: 10%}", bedrag=10) == "geen-rij-past"


FILE = """\
regels:
  volledig:
    titel: Alles is verteld
    soort: volledigheid
    alle van:
      - bedrag is bekend
      - rijk is bekend
  loting:
    titel: Mag meedoen aan de loting
    tabel:
      neem: enige
      rijen: |
        | kleur         | k        | dan |
        | rood          | [10..20) | a   |
        | [rood, groen] | >= 20    | ja  |
      anders: nee
  punten:
    titel: Punten
    tabel:
      neem: som
      rijen: |
        | a   | k   | dan |
        | ja  | > 3 | 2   |
        | -   | -   | 1   |
  bijdrage:
    titel: Bijdrage
    schijven op:
      getal: bedrag
      soort: marginaal
      schijven:
        - {tot en met: 10, waarde: 0%}
        - waarde: 20%
  tarief:
    titel: Tarief
    schijven op:
      getal: bedrag
      soort: trap
      schijven:
        - {onder: 10, waarde: laag}
        - waarde: 2 * laag
parameters:
  laag: {titel: Laag tarief, type: bedrag, waarden: [{waarde: 5, bron: {document: web, plaats: "1"}}]}
resultaten: [volledig, loting, punten, bijdrage, tarief]
"""


def test_what_is_known_counts_only_what_somebody_told() -> None:
    law = small.evaluator(FILE)
    assert law.evaluate(small.given(law, bedrag=3)).of("volledig") is False  # a default is not told
    assert law.evaluate(small.given(law, bedrag=3, rijk=False)).of("volledig") is True


def test_a_check_of_completeness_asks_nothing() -> None:
    part = "regels: {r: {titel: R, soort: volledigheid, voldaan als: a is bekend}}\nresultaten: [r]\n"
    assert small.evaluate(part).missing == ()


def test_as_people_read_it() -> None:
    law = small.evaluator(FILE)
    case = law.evaluate(small.given(law, kleur="rood", k=15, a=False, bedrag=25))
    other = law.evaluate(small.given(law, kleur="groen", k=15))
    parts = [explain(case), explain(case, "en"), explain(other)]
    parts += [describe(law.law.ruleset, name, lang) for name in law.law.ruleset.rules for lang in ("nl", "en")]  # type: ignore[arg-type]
    golden("explain/tabellen.txt", "\n\n".join(parts) + "\n")
