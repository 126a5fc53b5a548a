"""A facts file as text: what is known, written down, is read back as the same."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from azrules import library, passes
from azrules.check import facts
from azrules.lang import Lang
from azrules.model.given import Given, Judged
from azrules.model.ruleset import Fact
from azrules.model.types import Choice, Choices, Date, Number
from azrules.model.values import UNKNOWN, Result
from azrules.run import form
from azrules.run.document import document
from azrules.run.wording import Wording
from azrules.source import Source
from azrules.syntax import nodes
from tests.long import LONG

ON = date(2024, 3, 1)
RULESET = passes.load("beslissingsboom")
LAW = RULESET.on(ON)
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]), min_size=1, max_size=12)
DAYS = st.dates(date(1900, 1, 1), ON)


def values(fact: Fact) -> st.SearchStrategy[Result]:
    match fact.type:
        case Number():
            bounds = fact.bounds
            assert isinstance(bounds.step, int | Fraction)
            assert isinstance(bounds.high, int | Fraction)
            step = bounds.step
            numbers = st.integers(0, int(bounds.high / step))
            return numbers.map(lambda n: int(n * step) if Fraction(n * step).denominator == 1 else n * step)
        case Date():
            return DAYS
        case Choice(_, members):
            return st.sampled_from(members)
        case Choices(of):
            return st.sets(st.sampled_from(of.members), min_size=fact.at_least).map(frozenset)
    return st.booleans()


@st.composite
def cases(draw: st.DrawFn) -> Given:
    results = tuple(draw(st.none() | values(fact)) for fact in RULESET.facts.values())
    known = [
        fact.name
        for fact, result in zip(RULESET.facts.values(), results, strict=True)
        if fact.judgement and result is not UNKNOWN
    ]
    judges = st.builds(Judged, TEXT | st.just(""), st.none() | DAYS, TEXT | st.just(""))
    judged = draw(st.dictionaries(st.sampled_from(known), judges, max_size=3)) if known else {}
    labels = draw(st.dictionaries(st.sampled_from(["persoon", "initiatief"]), TEXT))
    return Given(RULESET, results, draw(TEXT), labels, judged)


@given(cases())
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_what_is_written_is_read_back(told: Given) -> None:
    source = Source("bewaard.yaml", form.filled(told, ON))
    (case,) = facts.cases(nodes.read(source), RULESET)
    assert facts.agreed_day(case, None) == ON
    read = facts.read(case, LAW)
    assert (read.results, read.name, read.labels, read.judged) == (told.results, told.name, told.labels, told.judged)


def test_three_digits_behind_the_point_are_not_thousands(tmp_path: Path) -> None:
    hours = RULESET.facts["persoon.uren_per_week"]
    assert form.written(Fraction(9, 8), hours) == "1.1250"


@LONG
@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("name", library.names())
def test_a_document_asks_each_question_once_under_a_title_in_words(name: str, lang: Lang) -> None:
    ruleset = passes.load(name)
    text, wording = " ".join(document(ruleset, lang).split()), Wording(ruleset, lang)
    asked = {one: text.count(wording.question(one)) for one in ruleset.own_facts}
    twice = {one for one in asked if sum(wording.question(one) in wording.question(all_) for all_ in asked) > 1}
    assert {one for one, count in asked.items() if count != 1} <= twice
    assert {fact.entity for fact in ruleset.facts.values()} == ruleset.parts.keys()


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_an_empty_form_knows_nothing(lang: str) -> None:
    source = Source("leeg.yaml", form.empty(RULESET, lang))  # type: ignore[arg-type]
    (case,) = facts.cases(nodes.read(source), RULESET)
    assert case.date is None
    assert facts.read(case, LAW).known() == {}
    assert all(fact.key in source.text for fact in RULESET.own_facts.values())
