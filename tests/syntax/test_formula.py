"""A formula becomes a tree that shows as the same formula; what is none is refused at the place where it goes wrong."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from azrules.diagnostic import Diagnostic, Problems
from azrules.source import Source
from azrules.syntax import keywords as kw
from azrules.syntax.formula import LIST, MAX_DEPTH, NEGATE, Apply, Literal, Name, Range, Term, parse, show
from tests.golden import golden


def term(text: str) -> Term:
    return parse(Source("formule", text).span(0, len(text)))


def problem(text: str) -> Diagnostic:
    with pytest.raises(Problems) as raised:
        term(text)
    (found,) = raised.value.diagnostics
    return found


def shape(term: Term) -> object:
    """A term without its places: an operator with its operands, a name as it is, a literal as its text."""
    match term:
        case Name(text):
            return text
        case Literal(value, unit):
            return (value, unit) if unit else (value,)
        case Range(low, high, with_low, with_high):
            return f"{'[' if with_low else '('}..{']' if with_high else ')'}", shape(low), shape(high)
        case Apply(op, args):
            return op, *map(shape, args)


# --------------------------------------------------------------------------------------------------------- what is read

MEANS: dict[str, object] = {
    # what binds tighter
    "a + b * c - d": ("-", ("+", "a", ("*", "b", "c")), "d"),
    "(a + b) * c": ("*", ("+", "a", "b"), "c"),
    "a - b - c": ("-", ("-", "a", "b"), "c"),
    "a - (b - c)": ("-", "a", ("-", "b", "c")),
    "a / b / c": ("/", ("/", "a", "b"), "c"),
    "a * b / c": ("/", ("*", "a", "b"), "c"),
    "-a + b": ("+", (NEGATE, "a"), "b"),
    "-a * b": ("*", (NEGATE, "a"), "b"),
    "-(a * b)": (NEGATE, ("*", "a", "b")),
    "--a": (NEGATE, (NEGATE, "a")),
    "a - -3": ("-", "a", (NEGATE, (3,))),
    "a + b < c * d": ("<", ("+", "a", "b"), ("*", "c", "d")),
    "a = b en c != d": ("en", ("=", "a", "b"), ("!=", "c", "d")),
    "a en b en c": ("en", "a", "b", "c"),
    "a of b of c": ("of", "a", "b", "c"),
    "a en (b en c)": ("en", "a", ("en", "b", "c")),
    "(a en b) of c": ("of", ("en", "a", "b"), "c"),
    "niet a = b": ("niet", ("=", "a", "b")),
    "niet a en b": ("en", ("niet", "a"), "b"),
    "niet (a en b)": ("niet", ("en", "a", "b")),
    "niet niet a": ("niet", ("niet", "a")),
    "niet a in [b]": ("niet", ("in", "a", (LIST, "b"))),
    # a choice
    "als a dan b anders c": ("als", "a", "b", "c"),
    "als a en b dan c + d anders e of f": ("als", ("en", "a", "b"), ("+", "c", "d"), ("of", "e", "f")),
    "als a dan b anders als c dan d anders e": ("als", "a", "b", ("als", "c", "d", "e")),
    "als a dan als b dan c anders d anders e": ("als", "a", ("als", "b", "c", "d"), "e"),
    "(als a dan b anders c) + d": ("+", ("als", "a", "b", "c"), "d"),
    # ranges, lists and sets
    "a in [1..2]": ("in", "a", ("[..]", (1,), (2,))),
    "a in [18..65)": ("in", "a", ("[..)", (18,), (65,))),
    "a in (b..c]": ("in", "a", ("(..]", "b", "c")),
    "a in (1.5..2.5)": ("in", "a", ("(..)", (Fraction(3, 2),), (Fraction(5, 2),))),
    "a in [2024-01-01..b + 1 jaar)": ("in", "a", ("[..)", (date(2024, 1, 1),), ("+", "b", (1, "jaar")))),
    "a in ((b + c) * 2..max(d, e)]": (
        "in",
        "a",
        ("(..]", ("*", ("+", "b", "c"), (2,)), ("max", "d", "e")),
    ),
    "a in [b, c + d]": ("in", "a", (LIST, "b", ("+", "c", "d"))),
    "a in [b] en c in [1..2]": ("en", ("in", "a", (LIST, "b")), ("in", "c", ("[..]", (1,), (2,)))),
    "a in b": ("in", "a", "b"),
    "a in (b)": ("in", "a", "b"),
    "a in (b + c) * d": ("in", "a", ("*", ("+", "b", "c"), "d")),
    "a in (als b dan c anders d)": ("in", "a", ("als", "b", "c", "d")),
    "a enkel uit [b, c]": ("enkel uit", "a", (LIST, "b", "c")),
    "a bevat alle van [b]": ("bevat alle van", "a", (LIST, "b")),
    "niet a bevat alle van b en c": ("en", ("niet", ("bevat alle van", "a", "b")), "c"),
    "a is bekend": ("is bekend", "a"),
    "niet a is bekend en b": ("en", ("niet", ("is bekend", "a")), "b"),
    # functions and names
    "leeftijd(a, b) >= 18 jaar": (">=", ("leeftijd", "a", "b"), (18, "jaar")),
    "max(a, als b dan c anders d, e en f)": ("max", "a", ("als", "b", "c", "d"), ("en", "e", "f")),
    "min (a)": ("min", "a"),
    "persoon.uren_per_week": "persoon.uren_per_week",
    "werkvorm.atelier": "werkvorm.atelier",
    "één_naam": "één_naam",
    "enkel": "enkel",
    "list(a)": ("list", "a"),
    # literals
    "ja": (True,),
    "nee": (False,),
    "12": (12,),
    "12.50": (Fraction(25, 2),),
    "0.125": (Fraction(1, 8),),
    "1.2500": (Fraction(5, 4),),
    "2024-02-29": (date(2024, 2, 29),),
    "50%": (50, "%"),
    "50 %": (50, "%"),
    "50 procent": (50, "procent"),
    "€ 12.50": (Fraction(25, 2), "€"),
    "€12": (12, "€"),
    "-€ 5": (NEGATE, (5, "€")),
    "3 uur": (3, "uur"),
    "3uur": (3, "uur"),
    "3 uur/week": (3, "uur/week"),
    "3 uur / week": ("/", (3, "uur"), "week"),
    "3 uur/2": ("/", (3, "uur"), (2,)),
    "3 enkel uit [a]": ("enkel uit", (3,), (LIST, "a")),
    "1 jaar + 6 maanden": ("+", (1, "jaar"), (6, "maanden")),
    # white space is nothing
    " a\n   +  b\n": ("+", "a", "b"),
}


@pytest.mark.parametrize(("text", "means"), MEANS.items(), ids=map(repr, MEANS))
def test_what_a_formula_means(text: str, means: object) -> None:
    assert shape(term(text)) == (means if isinstance(means, str) else tuple(means))  # type: ignore[arg-type]


@pytest.mark.parametrize("text", MEANS, ids=repr)
def test_what_is_shown_means_the_same(text: str) -> None:
    again = show(term(text))
    assert shape(term(again)) == shape(term(text))
    assert show(term(again)) == again


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("((a))+((b*c))", "a + b * c"),
        ("(a en b) en c", "(a en b) en c"),
        ("niet (a=b)", "niet a = b"),
        ("niet (niet (a))", "niet niet a"),
        ("a in [(b+c), (d)]", "a in [b + c, d]"),
        ("a in ((b+c)..(d-e)]", "a in (b + c..d - e]"),
        ("(-a)", "-a"),
        ("-(-a)", "--a"),
        ("als (a) dan (b) anders (als c dan d anders e)", "als a dan b anders als c dan d anders e"),
        ("x in [ 1 .. 2 )", "x in [1..2)"),
        ("1.1250", "1.1250"),
        ("12.50", "12.5"),
        ("€12", "€ 12"),
        ("50 %", "50%"),
        ("3uur/week", "3 uur/week"),
    ],
)
def test_a_formula_is_shown_with_no_bracket_too_many(text: str, shown: str) -> None:
    assert show(term(text)) == shown


def test_each_part_knows_its_place_in_the_file() -> None:
    text = "is: niet (a + 2 uur) in [b, -c]  # zo"
    source = Source("regels.yaml", text)
    whole = parse(source.span(4, text.index("  #")))
    places: list[str] = []

    def walk(term: Term) -> None:
        places.append(term.span.text)
        for part in term.args if isinstance(term, Apply) else ():
            walk(part)

    walk(whole)
    assert places == [
        "niet (a + 2 uur) in [b, -c]",
        "(a + 2 uur) in [b, -c]",
        "(a + 2 uur)",
        "a",
        "2 uur",
        "[b, -c]",
        "b",
        "-c",
        "c",
    ]
    assert str(whole.span) == "regels.yaml:1:5"


@pytest.mark.parametrize("text", MEANS, ids=repr)
def test_a_formula_stands_where_it_is_written(text: str) -> None:
    assert term(text).span.text == text.strip()


# ------------------------------------------------------------------------------------------------------ what is refused

# The formula, the code of the message, and what is underlined.
REFUSED: list[tuple[str, str, str]] = [
    ("", "lege-formule", ""),
    ("  \n ", "lege-formule", ""),
    # not finished, or too much
    ("a +", "onverwacht", ""),
    ("a en", "onverwacht", ""),
    ("niet", "onverwacht", ""),
    ("* a", "onverwacht", "*"),
    ("a + * b", "onverwacht", "*"),
    ("a = niet b", "onverwacht", "niet"),
    ("a + als b dan c anders d", "onverwacht", "als"),
    ("als a dan b", "onverwacht", ""),
    ("als a anders b", "onverwacht", "anders"),
    ("als a dan b anders", "onverwacht", ""),
    ("€ a", "onverwacht", "a"),
    ("€ -5", "onverwacht", "-"),
    ("€", "onverwacht", ""),
    ("f()", "onverwacht", ")"),
    ("f(a,)", "onverwacht", ")"),
    ("f(a b)", "onverwacht", "b"),
    ("a in []", "onverwacht", "]"),
    ("a in ()", "onverwacht", ")"),
    ("a in [1..2..3]", "onverwacht", ".."),
    ("a in (b, c)", "onverwacht", ","),
    ("[a, b]", "onverwacht", "["),
    ("()", "onverwacht", ")"),
    ("a b", "tekst-achter-formule", "b"),
    ("a = b)", "tekst-achter-formule", ")"),
    ("a..b", "tekst-achter-formule", ".."),
    ("a % b", "tekst-achter-formule", "%"),
    ("18 jaar jaar", "tekst-achter-formule", "jaar"),
    ("a En b", "tekst-achter-formule", "En"),
    ("a is b", "tekst-achter-formule", "is"),
    ("12.50 €", "tekst-achter-formule", "€"),
    # brackets
    ("(a", "haakje-open", "("),
    ("a + (b * (c + d)", "haakje-open", "("),
    ("f(a, b", "haakje-open", "("),
    ("a in [1..2", "haakje-open", "["),
    ("a in [b, c", "haakje-open", "["),
    # two ways to read it
    ("a en b of c", "en-of-gemengd", "of"),
    ("a of b en c", "en-of-gemengd", "en"),
    ("(a en b of c)", "en-of-gemengd", "of"),
    ("a < b < c", "vergelijking-geketend", "<"),
    ("a = b = c", "vergelijking-geketend", "="),
    ("a in b in c", "vergelijking-geketend", "in"),
    ("a in [b] = ja", "vergelijking-geketend", "="),
    # numbers
    ("12,50", "getal-notatie", "12,50"),
    ("a >= 1.000", "getal-notatie", "1.000"),
    ("1.000.000 + a", "getal-notatie", "1.000.000"),
    ("1.000,50", "getal-notatie", "1.000,50"),
    ("007", "getal-notatie", "007"),
    ("1_000", "getal-notatie", "1_000"),
    ("1e3", "getal-notatie", "1e3"),
    ("1.2.3", "getal-notatie", "1.2.3"),
    ("€ 12,50", "getal-notatie", "12,50"),
    ("max(1,2)", "getal-notatie", "1,2"),
    ("a in [1,2,3]", "getal-notatie", "1,2,3"),
    ("a = " + "9" * 31, "getal-notatie", "9" * 31),
    # dates
    ("a < 2023-02-29", "datum-bestaat-niet", "2023-02-29"),
    ("0000-01-01", "datum-bestaat-niet", "0000-01-01"),
    ("a < 2024-13-01", "datum-bestaat-niet", "2024-13-01"),
    ("a < 2024-3-1", "datum-notatie", "2024-3-1"),
    ("a < 01/03/2024", "datum-notatie", "01/03/2024"),
    # signs that mean nothing
    ("a & b", "vreemd-teken", "&"),
    ("a ≥ 3", "vreemd-teken", "≥"),
    ("a.5", "vreemd-teken", "."),
    ("a; b", "vreemd-teken", ";"),
    ("a # b", "vreemd-teken", "#"),
]


@pytest.mark.parametrize(("text", "code", "underlined"), REFUSED, ids=[repr(text) for text, _, _ in REFUSED])
def test_what_is_no_formula_is_refused_at_its_place(text: str, code: str, underlined: str) -> None:
    found = problem(text)
    assert (found.code, found.span.text) == (code, underlined)


def test_where_the_end_is_missing_the_place_is_right_behind_the_text() -> None:
    assert [problem(text).span.start for text in ("a +", "a +   ", "als a dan b\n")] == [3, 3, 11]


def test_the_bracket_that_is_not_closed_is_the_one_that_is_underlined() -> None:
    assert problem("(a) + (b * (c + d)").span.start == 6


def test_as_people_read_it() -> None:
    shown = []
    for text, _, _ in REFUSED:
        found = problem(text)
        shown += [text.replace("\n", "⏎") or "(niets)", f"  {found.says()}", f"  {found.advises()}"]
        shown += [f"  {found.suggests()}"] if found.suggests() else []
    golden("formule-geweigerd.txt", "\n".join(shown) + "\n")


# What opens and closes a part, and by how many levels.
DEEPER = [
    ("(", ")", 1),
    ("-", "", 1),
    ("niet ", "", 1),
    ("f(", ")", 1),
    ("als a dan b anders ", "", 1),
    ("als ", " dan a anders b", 1),
    ("a - (", ")", 1),
    ("(a in [", "])", 2),
    ("(a in [b..", "])", 2),
]


@pytest.mark.parametrize(("opens", "closes", "levels"), DEEPER, ids=[opens for opens, _, _ in DEEPER])
def test_a_formula_has_a_depth(opens: str, closes: str, levels: int) -> None:
    def nested(times: int) -> str:
        return opens * times + "a" + closes * times

    assert term(nested((MAX_DEPTH - 1) // levels))
    for times in (MAX_DEPTH // levels + 1, 5_000):
        assert problem(nested(times)).code == "formule-te-diep"


@pytest.mark.parametrize("sign", ["+", "-", "*", "/"])
def test_a_row_of_signs_has_a_length(sign: str) -> None:
    assert term(f" {sign} ".join("a" * MAX_DEPTH))
    for length in (MAX_DEPTH + 1, 5_000):
        assert problem(f" {sign} ".join("a" * length)).code == "formule-te-diep"


def test_a_row_of_conditions_may_be_long() -> None:
    whole = term(" en ".join("a" * 5_000))
    assert isinstance(whole, Apply)
    assert len(whole.args) == 5_000


# ------------------------------------------------------------------------------------------------------- any formula

NAMES = st.sampled_from(["a", "uren_per_week", "persoon.geboortedatum", "werkvorm.atelier", "één", "max", "van"])
NUMBERS = st.integers(0, 10**12) | st.decimals(0, 10**6, places=4).map(
    lambda number: int(number) if number == int(number) else Fraction(number)
)
NOWHERE = Source("nergens", "").span(0, 0)


def _of(op: str, *args: st.SearchStrategy[Term]) -> st.SearchStrategy[Term]:
    return st.tuples(*args).map(lambda args: Apply(op, args, NOWHERE))


def _any(inner: st.SearchStrategy[Term]) -> st.SearchStrategy[Term]:
    several = st.lists(inner, min_size=1, max_size=3).map(tuple)
    members = st.builds(lambda items: Apply(LIST, items, NOWHERE), several)
    ranges = st.builds(Range, inner, inner, st.booleans(), st.booleans(), st.just(NOWHERE))
    signs = ["+", "-", "*", "/", "=", "!=", "<", "<=", ">", ">="]
    return st.one_of(
        *(_of(sign, inner, inner) for sign in signs),
        *(_of(op, inner, inner | members | ranges) for op in (kw.IN.nl, kw.ONLY_FROM.nl, kw.CONTAINS_ALL.nl)),
        _of(NEGATE, inner),
        _of(kw.IS_KNOWN.nl, inner),
        _of(kw.NOT.nl, inner),
        _of(kw.IF.nl, inner, inner, inner),
        *(
            st.builds(lambda first, rest, op: Apply(op, (first, *rest), NOWHERE), inner, several, st.just(op))
            for op in (kw.AND.nl, kw.OR.nl)
        ),
        st.builds(lambda op, args: Apply(op, args, NOWHERE), st.sampled_from(["max", "leeftijd", "f"]), several),
    )


LITERALS = st.one_of(
    st.builds(Literal, st.booleans(), st.just(""), st.just(NOWHERE)),
    st.builds(Literal, st.dates(), st.just(""), st.just(NOWHERE)),
    st.builds(Literal, NUMBERS, st.sampled_from(["", "%", "€", "uur", "uur/week", "jaar"]), st.just(NOWHERE)),
)
TERMS = st.recursive(LITERALS | st.builds(Name, NAMES, st.just(NOWHERE)), _any, max_leaves=12)


@given(TERMS)
def test_every_formula_shows_as_itself(written: Term) -> None:
    assert shape(term(show(written))) == shape(written)


PIECES = st.sampled_from(
    [*(piece for text in MEANS for piece in text.split()), *"()[],.€%<>=!+-*/\"'\n", "..", "en", "of", "1.000", "12,5"]
)


def read_or_refused(text: str) -> None:
    try:
        read = term(text)
    except Problems as problems:
        (found,) = problems.diagnostics
        assert 0 <= found.span.start <= found.span.end <= len(text)
        assert found.says() != found.says("en")
    else:
        assert shape(term(show(read))) == shape(read)
        assert show(term(show(read))) == show(read)


@given(st.text() | st.lists(PIECES).map(" ".join) | st.lists(PIECES).map("".join))
@example("(" * 5_000)
@example("a in (" * 5_000)
def test_any_text_is_a_formula_or_is_refused(text: str) -> None:
    read_or_refused(text)


SLIPS = st.sampled_from(["", " ", "(", ")", "[", "]", ",", ".", "..", "=", "<", "-", "€", "1", "en", "é"])


@given(st.sampled_from([*MEANS]), SLIPS, st.integers(0, 2), st.data())
def test_a_formula_with_a_slip_of_the_pen_is_refused_or_read(
    text: str, slip: str, skipped: int, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(text)))
    read_or_refused(text[:at] + slip + text[at + skipped :])
