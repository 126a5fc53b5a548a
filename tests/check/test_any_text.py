"""Whatever somebody writes, it is read or refused: nothing but Problems comes out."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from azrules import passes
from azrules.check import facts
from azrules.diagnostic import Problems
from azrules.source import Source
from azrules.syntax.text import read_any
from tests.check import proef

WORDS = sorted(
    {*re.findall(r"[\w.]+|[^\s\w]", proef.RULES), "0", "-1", "2.5", "1.000", '""', "[]", "{}", "null", "#", "é"}
)
LAW = proef.rules().on(proef.DAY)
CASE = """\
naam: An
peildatum: 2024-03-01
persoon:
  uren_per_week: 12.5
  inkomen: 900
  geboortedatum: 1990-05-10
  talen: [nl, fr]
  aanwezig: nee
  gemotiveerd: {waarde: ja, door: Bo, op: 2024-02-01, grond: een gesprek}
initiatief:
  - werkvorm: horeca
    aantal_plaatsen: 3
  - {naam: Kas}
"""


@st.composite
def spoiled(draw: st.DrawFn, text: str) -> str:
    """A text in which some words were replaced, or a line fell out, came twice or moved."""
    lines = text.splitlines(keepends=True)
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(lines) - 1))
        match draw(st.sampled_from(["word", "word", "word", "out", "twice", "moved", "deeper"])):
            case "word":
                words = re.split(r"([\w.]+|[^\s\w])", lines[at])
                words[draw(st.integers(0, len(words) - 1))] = draw(st.sampled_from(WORDS) | st.text(max_size=3))
                lines[at] = "".join(words)
            case "out":
                lines[at] = ""
            case "twice":
                lines[at] *= 2
            case "moved":
                lines[at], lines[at - 1] = lines[at - 1], lines[at]
            case "deeper":
                lines[at] = "  " + lines[at]
    return "".join(lines)


@settings(max_examples=60)
@given(spoiled(proef.RULES))
def test_any_rule_set_is_read_or_refused(text: str) -> None:
    try:
        ruleset = passes.ruleset_of(Source("proef.yaml", text), proef.DOCUMENTS)
    except Problems as problems:
        assert problems.diagnostics
        for found in problems.diagnostics:
            assert found.render()
            assert found.render("en")
    else:
        assert ruleset.rules


@given(spoiled(CASE))
def test_any_case_is_read_or_refused(text: str) -> None:
    try:
        for case in facts.cases(read_any(Source("feiten.yaml", text)), LAW.ruleset):
            facts.agreed_day(case, None)
            facts.read(case, LAW)
    except Problems as problems:
        assert problems.diagnostics
        for found in problems.diagnostics:
            assert found.render()
            assert found.render("en")
