"""A message as people read it, and a pass that reports everything it finds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azrules.diagnostic import Diagnostic, Message, Problems, Severity, every, near, together
from azrules.lang import Lang
from azrules.source import Source
from tests.golden import golden

TEXT = """\
regels:
  genoeg:
    alle van:
      - uern_per_week >= 3
      - schrijft één keer
"""
SOURCE = Source("rules/voorbeeld.yaml", TEXT)
UNKNOWN = Message(
    "onbekende-naam",
    nl=("niets heet hier `{name}`", "kies een naam die bij {where} staat"),
    en=("nothing is called `{name}` here", "choose a name from {where}"),
)
NOTE = Message("ter-info", nl=("dit is {what}", ""), en=("this is {what}", ""), severity=Severity.NOTE)
WHERE = ("gegevens, parameters of regels", "the facts, parameters or rules")


def at(words: str, source: Source = SOURCE, message: Message = UNKNOWN, **values: object) -> Diagnostic:
    start = source.text.index(words)
    values = {"name": words, "where": WHERE, "what": ("mooi", "fine")} | values
    return message(source.span(start, start + len(words)), **values)  # type: ignore[arg-type]


def shown() -> list[tuple[str, Diagnostic, Lang]]:
    first = SOURCE.span(TEXT.index("genoeg"), TEXT.index("genoeg") + 6)
    elsewhere = Source("rules/ander.yaml", "\n" * 119 + "uren_per_week: 3\n").span(119, 132)
    several_lines = SOURCE.span(TEXT.index("- uern"), len(TEXT))
    long = Source("lang.yaml", "is: " + "a + " * 60 + "fout" + " + b" * 60)
    wide = Source("lang.yaml", "is: " + "a" * 300 + " + b" * 10)
    end = SOURCE.span(len(TEXT), len(TEXT))
    return [
        ("Met een voorstel", at("uern_per_week", near="uren_per_week"), "nl"),
        ("In het Engels", at("uern_per_week", near="uren_per_week"), "en"),
        (
            "Met andere plaatsen",
            at("keer", also=[(first, ("hier", "here")), (elsewhere, ("en hier", "and here"))]),
            "nl",
        ),
        ("De andere plaatsen in het Engels", at("keer", also=[(first, ("hier", "here"))]), "en"),
        ("Letters met een accent", at("één"), "nl"),
        ("Over meer regels: de eerste is onderstreept", UNKNOWN(several_lines, name="x", where="y"), "nl"),
        ("Op het einde van het bestand", UNKNOWN(end, name="x", where="y"), "nl"),
        ("In een leeg bestand", UNKNOWN(Source("leeg.yaml", "").span(0, 0), name="x", where="y"), "nl"),
        ("Op een heel lange regel", at("fout", long), "nl"),
        ("Op meer dan een regel breed is", at("a" * 300, wide, name="a"), "nl"),
        ("Een tab en een stuurteken blijven op hun plaats", at("x", Source("a", "a\t\x07: x")), "nl"),
        ("Een opmerking, zonder raad", at("genoeg", message=NOTE), "nl"),
        ("A note", at("genoeg", message=NOTE), "en"),
    ]


def test_as_people_read_it() -> None:
    golden("diagnostic.txt", "\n\n".join(f"## {title}\n\n{one.render(lang)}" for title, one, lang in shown()) + "\n")


@pytest.mark.parametrize(("title", "one", "lang"), shown(), ids=[title for title, _, _ in shown()])
def test_colour_changes_nothing_else(title: str, one: Diagnostic, lang: Lang) -> None:
    coloured = one.render(lang, colour=True)
    assert coloured != one.render(lang)
    for code in ("\x1b[1;31m", "\x1b[1;34m", "\x1b[0m"):
        coloured = coloured.replace(code, "")
    assert coloured == one.render(lang)


def test_a_value_is_not_read_as_a_sentence() -> None:
    one = at("genoeg", name="{what} {0} %s", where="hier")
    assert one.says() == "niets heet hier `{what} {0} %s`"


@given(st.text(st.characters() | st.sampled_from(" \t\n"), min_size=1, max_size=150), st.data())
def test_the_underlining_stands_under_the_place(text: str, data: st.DataObject) -> None:
    source = Source("a", text)
    start = data.draw(st.integers(0, len(text)))
    span = source.span(start, data.draw(st.integers(start, len(text))))
    rows = UNKNOWN(span, name="x", where="y").render().split("\n")
    assert len(rows) == 6, "no text of a file breaks the lines of a message"
    shown, under = rows[3], rows[4]
    first, behind = under.index("^"), under.rindex("^") + 1
    marked = "".join(char if char.isprintable() else " " for char in span.text.split("\n")[0])
    assert not marked or shown[first:behind].ljust(len(marked)) == marked
    assert behind - first == max(1, len(marked))


# ------------------------------------------------------------------------------------------------------------- problems


def test_problems_stand_in_the_order_of_the_text() -> None:
    other = Source("a.yaml", "z")
    found = Problems(at("keer"), at("genoeg"), at("uern_per_week"), at("z", other), at("genoeg", message=NOTE))
    assert [(one.span.text, one.code) for one in found.diagnostics] == [
        ("z", "onbekende-naam"),
        ("genoeg", "onbekende-naam"),
        ("genoeg", "ter-info"),
        ("uern_per_week", "onbekende-naam"),
        ("keer", "onbekende-naam"),
    ]
    assert str(found) == "\n\n".join(one.render() for one in found.diagnostics)


def odd(number: int) -> int:
    if number % 2 == 0:
        raise Problems(at("keer", name=str(number)))
    return number * 10


def test_what_is_wrong_with_one_does_not_hide_what_is_wrong_with_the_next() -> None:
    assert every(odd, [1, 3]) == [10, 30]
    with pytest.raises(Problems) as raised:
        every(odd, [1, 2, 3, 4])
    assert [one.values["name"] for one in raised.value.diagnostics] == ["2", "4"]
    with pytest.raises(Problems) as raised:
        together(lambda: odd(2), lambda: odd(3), lambda: odd(6))
    assert [one.values["name"] for one in raised.value.diagnostics] == ["2", "6"]


def test_what_is_refused_in_silence_is_refused() -> None:
    """A rule that needs a rule that was refused has no message of its own, and no meaning either."""

    def silent(number: int) -> int:
        raise Problems()

    with pytest.raises(Problems) as raised:
        every(silent, [1])
    assert raised.value.diagnostics == ()


@pytest.mark.parametrize(
    ("word", "known", "meant"),
    [
        ("uern_per_week", ["uren_per_week", "dagen_per_week"], "uren_per_week"),
        ("atelir", ["atelier", "horeca"], "atelier"),
        ("geboortedatum", ["persoon.geboortedatum"], "persoon.geboortedatum"),
        ("xyz", ["uren_per_week"], None),
        ("uren", ["uren"], None),
        ("", ["a"], None),
        ("a", [], None),
    ],
)
def test_the_name_that_was_perhaps_meant(word: str, known: list[str], meant: str | None) -> None:
    assert near(word, known) == meant
