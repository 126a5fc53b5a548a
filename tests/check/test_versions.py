"""Rules that change with time: which version holds on a day, what was known then, and how it is told.

The mistakes that can be made in them stand in `mistakes.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azrules import passes
from azrules.diagnostic import Diagnostic, Problems
from azrules.interface import Rules
from azrules.lang import Lang
from azrules.model.citation import Status
from azrules.model.ruleset import Ruleset
from azrules.model.timeline import Validity
from azrules.model.values import Fault, Result
from azrules.run.describe import describe
from azrules.run.evaluate import Answer, Evaluator
from azrules.run.wording import Wording
from azrules.source import Source
from tests import small
from tests.check.test_imports import place
from tests.golden import golden

RULES = """\
regelset: zwembad
versie: 1.0.0
titel: Zwembad
status: aanbeveling
geldt:
  kaders:
    eerste_reglement:
      titel: Reglement van 2010
      vanaf: 2010-01-01
      tot en met: 2019-12-31
      status: historisch
    tweede_reglement:
      titel: Reglement van 2020
      vanaf: 2020-01-01
      bekend sinds: 2019-10-15
      bron: {document: web, plaats: "20"}
bron: {document: web, plaats: "10"}
gegevens:
  zwemmer:
    baantjes: {titel: Baantjes, type: getal, bereik: 0 tot en met 99, stap: 1, vraag: "Hoeveel baantjes?"}
    durft: {titel: Durft, type: ja/nee, vraag: "Durft de zwemmer?"}
    muts: {titel: Muts, type: ja/nee, vraag: "Draagt de zwemmer een muts?"}
parameters:
  genoeg:
    titel: Genoeg baantjes
    waarden:
      - {waarde: 4, tot en met: 2019-12-31, bron: {document: web, plaats: "11"}}
      - {waarde: 6, vanaf: 2020-01-01, bekend sinds: 2019-10-15, bron: {document: web, plaats: "21"}}
      - {waarde: 5, vanaf: 2020-01-01, bekend sinds: 2020-02-01, bron: {document: web, plaats: "22"}}
regels:
  zwemt:
    titel: De zwemmer kan zwemmen
    uitleg: Een baantje is 25 meter.
    behalve:
      - titel: wie niet durft
        als: niet durft
        dan: nee
    versies:
      vroeger:
        titel: De zwemmer durft
        voldaan als: durft
        behalve:
          - titel: wie veel zwemt
            als: baantjes > 50
            dan: ja
      nu:
        vanaf: 2020-01-01
        bekend sinds: 2019-10-15
        status: geldend recht
        kracht: moet
        bron: {document: wet, plaats: "23"}
        voldaan als: baantjes >= genoeg
        advies: {bij: nee, naar: zwemles, tekst: Volg zwemles.}
  draagt_muts:
    titel: De zwemmer draagt een muts
    versies:
      proef: {vanaf: 2022-01-01, tot en met: 2022-12-31, bekend sinds: 2021-12-01, voldaan als: muts}
beslissing:
  mag_in_het_water:
    titel: Mag in het water
    vraag: Mag de zwemmer in het water?
    stel in volgorde: [zwemt, draagt_muts]
    groepen:
      kleding: [draagt_muts]
    antwoorden: {ja: Ja., nee: Nee., onbekend: Wie weet.}
resultaten: [draagt_muts]
"""
ENGLISH = """\
taal: en
kaders:
  eerste_reglement: {titel: Regulation of 2010}
regels:
  zwemt:
    titel: The swimmer can swim
    behalve: [who does not dare]
    versies:
      vroeger:
        titel: The swimmer dares
        behalve: [who swims a lot]
      nu:
        advies: Take lessons.
"""
SOURCES = """\
bronnen:
  web: {titel: Het web, aard: webpagina, adres: "https://example.org", gelezen: 2024-01-01, status: aanbeveling}
  wet: {titel: De wet, aard: wet, adres: "https://example.org/wet", gelezen: 2024-01-01, status: geldend recht}
"""
LONG_AGO, PROBATION, NOW = date(2015, 6, 1), date(2022, 6, 1), date(2024, 3, 1)


@pytest.fixture(scope="module")
def pool(tmp_path_factory: pytest.TempPathFactory) -> Ruleset:
    folder = tmp_path_factory.mktemp("zwembad")
    for name, text in {"regelset.yaml": RULES, "en.yaml": ENGLISH, "bronnen.yaml": SOURCES}.items():
        (folder / name).write_text(text, "utf-8")
    return passes.load(folder / "regelset.yaml")


# ------------------------------------------------------------------------------------------------- the law on each day


def test_on_each_day_a_rule_is_the_version_of_that_day(pool: Ruleset) -> None:
    days = [date(2010, 1, 1), date(2019, 12, 31), date(2020, 1, 1), NOW]
    laws = [pool.on(day).ruleset for day in days]
    assert [law.rules["zwemt"].version for law in laws] == ["vroeger", "vroeger", "nu", "nu"]
    assert [law.frameworks[0].name for law in laws] == ["eerste_reglement"] * 2 + ["tweede_reglement"] * 2
    assert [len(law.versions["zwemt"]) for law in laws] == [1] * 4


def test_a_law_has_the_status_and_the_source_of_its_framework(pool: Ruleset) -> None:
    then, now = pool.on(LONG_AGO).ruleset, pool.on(NOW).ruleset
    assert [(law.status, law.citation.place) for law in (then, now)] == [
        (Status.HISTORICAL, "10"),
        (Status.RECOMMENDATION, "20"),
    ]


def test_what_says_no_status_and_no_source_has_those_of_the_framework_of_the_day(pool: Ruleset) -> None:
    assert [row.status for row in pool.parameters["genoeg"].rows] == [Status.HISTORICAL, *[Status.RECOMMENDATION] * 2]
    muts = pool.on(PROBATION).ruleset.rules["draagt_muts"]
    assert (muts.status, muts.citation.place) == (Status.RECOMMENDATION, "20")


SECOND = '      bron: {document: web, plaats: "20"}\n'
OF_LAW = (SECOND, '      status: geldend recht\n      bron: {document: wet, plaats: "20"}\n')
MUTS = "bekend sinds: 2021-12-01, voldaan als: muts"
OWN_SOURCE = "bekend sinds: 2021-12-01, bron: {document: web, plaats: hier}, "
MUTS_IS_TRUTH = ("titel: De zwemmer draagt een muts", "titel: De zwemmer draagt een muts\n    type: ja/nee")
IDLE = ('een muts?"}', 'een muts?", beslist niet: Geen norm vraagt ernaar.}')
ROW_OF_2020 = ("6, vanaf: 2020-01-01", "6, status: aanbeveling, vanaf: 2020-01-01")
ROW_OF_LATER = ("5, vanaf: 2020-01-01", "5, status: aanbeveling, vanaf: 2020-01-01")
ROWS = (ROW_OF_2020, ROW_OF_LATER)


@pytest.mark.parametrize(
    ("changes", "called"),
    [
        ([("status: aanbeveling\ngeldt", "status: geldend recht\ngeldt"), *ROWS], ["tweede_reglement", "zwembad"]),
        ([(SECOND, "      status: geldend recht\n" + SECOND), *ROWS], ["tweede_reglement"]),
        ([OF_LAW], ["genoeg", "genoeg"]),
        ([OF_LAW, *ROWS], []),
        ([OF_LAW, *ROWS, (MUTS, f"{OWN_SOURCE}voldaan als: muts")], ["draagt_muts"]),
        ([OF_LAW, *ROWS, (MUTS, f"{OWN_SOURCE}open vraag: Wie weet."), MUTS_IS_TRUTH, IDLE], []),
        (
            [
                OF_LAW,
                *ROWS,
                ("titel: De zwemmer durft", "titel: De zwemmer durft\n        bron: {document: web, plaats: x}"),
            ],
            [],
        ),
    ],
    ids=["whole", "framework", "rows", "nothing", "version", "open question", "version of another framework"],
)
def test_what_is_called_law_cites_law_also_where_it_takes_that_from_its_framework(
    changes: Sequence[tuple[str, str]], called: list[str]
) -> None:
    text = RULES
    for before, after in changes:
        assert text.count(before) == 1, before
        text = text.replace(before, after)
    documents = {"web": small.WEB, "wet": small.ACT}
    wrong: tuple[Diagnostic, ...] = ()
    try:
        passes.ruleset_of(Source("zwembad.yaml", text), documents)
    except Problems as problems:
        wrong = problems.diagnostics
    assert {one.code for one in wrong} <= {"status-sterker-dan-bron"}
    assert [one.values["name"] for one in wrong] == called


def test_a_version_says_what_it_says_and_else_what_the_rule_says(pool: Ruleset) -> None:
    then, now = (pool.on(day).ruleset.rules["zwemt"] for day in (LONG_AGO, NOW))
    assert (then.title, now.title) == ("De zwemmer durft", "De zwemmer kan zwemmen")
    assert (then.help, now.help) == ("Een baantje is 25 meter.",) * 2
    assert (then.status, now.status) == (Status.HISTORICAL, Status.LAW)
    assert (then.citation.place, now.citation.place) == ("10", "23")
    assert (then.force, now.force and now.force.value) == (None, "moet")
    assert (then.advice, now.advice and now.advice.to) == (None, "zwemles")


@pytest.mark.parametrize(
    ("day", "facts", "answer"),
    [
        (LONG_AGO, {"baantjes": 0, "durft": True}, True),
        (LONG_AGO, {"baantjes": 51, "durft": False}, True),  # by the exception of that version
        (NOW, {"baantjes": 4, "durft": True}, False),
        (NOW, {"baantjes": 5, "durft": True}, True),
        (NOW, {"baantjes": 51, "durft": False}, False),  # by the exception of the rule
    ],
)
def test_the_answer_is_that_of_the_version(pool: Ruleset, day: date, facts: dict[str, object], answer: bool) -> None:
    assert Rules(pool).on(day).evaluate({"zwemmer": facts}).outcome is answer


def test_a_criterion_is_asked_only_while_it_holds(pool: Ruleset) -> None:
    asked = {}
    for day in (date(2021, 12, 31), date(2022, 1, 1), date(2022, 12, 31), date(2023, 1, 1)):
        ruleset = pool.on(day).ruleset
        assert ruleset.decision
        asked[day.year, day.month] = (ruleset.decision.criteria, dict(ruleset.decision.groups), ruleset.outputs)
    without, with_ = (("zwemt",), {}, ()), (("zwemt", "draagt_muts"), {"kleding": ("draagt_muts",)}, ("draagt_muts",))
    assert [*asked.values()] == [without, with_, with_, without]
    facts = {"zwemmer": {"baantjes": 9, "durft": True, "muts": False}}
    assert [Rules(pool).on(day).evaluate(facts).outcome for day in (LONG_AGO, PROBATION, NOW)] == [True, False, True]


# ----------------------------------------------------------------------------------------------------- as it was known


@pytest.mark.parametrize(
    ("known_on", "answer"),
    [(None, True), (date(2020, 2, 1), True), (date(2020, 1, 31), False), (date(2019, 10, 15), False)],
)
def test_a_correction_leaves_what_was_answered_before(pool: Ruleset, known_on: date | None, answer: bool) -> None:
    """The norm became 6, and was corrected to 5 a month later."""
    law = Rules(pool).on(date(2020, 1, 20), known_on=known_on)
    assert law.evaluate({"zwemmer": {"baantjes": 5, "durft": True}}).outcome is answer


def test_what_was_not_known_yet_is_a_fault_and_no_other_version(pool: Ruleset) -> None:
    law = pool.on(PROBATION, known_on=date(2021, 11, 30))
    outcome = Evaluator(law).evaluate(small.Reader(law).read({"zwemmer": {"baantjes": 9, "durft": True, "muts": True}}))
    assert outcome.rules == {"zwemt": Answer.FULFILLED, "draagt_muts": Answer.FAULT}
    assert [(rule.name, fault.kind, fault.about) for rule, fault in outcome.faults] == [
        ("draagt_muts", "nog-niet-bekend", "draagt_muts")
    ]


def test_a_rule_set_that_was_not_known_yet_says_since_when_it_is(pool: Ruleset) -> None:
    with pytest.raises(Problems) as raised:
        Rules(pool).on(NOW, known_on=date(2019, 10, 14))
    (one,) = raised.value.diagnostics
    assert (one.code, one.says(), one.advises()) == (
        "regelset-nog-niet-bekend",
        "op 14 oktober 2019 was nog niet bekend wat `zwembad` zegt voor 1 maart 2024",
        "dat is bekend sinds 15 oktober 2019; kies die dag of een latere",
    )
    assert Rules(pool).on(LONG_AGO, known_on=date(2019, 10, 14)).date == LONG_AGO


# ------------------------------------------------------------------------------------------------------- how it is told


@pytest.mark.parametrize(
    ("day", "lang", "title", "exception"),
    [
        (LONG_AGO, "nl", "De zwemmer durft", "wie veel zwemt"),
        (LONG_AGO, "en", "The swimmer dares", "who swims a lot"),
        (NOW, "nl", "De zwemmer kan zwemmen", "wie niet durft"),
        (NOW, "en", "The swimmer can swim", "who does not dare"),
    ],
)
def test_a_version_is_told_in_its_own_words(pool: Ruleset, day: date, lang: Lang, title: str, exception: str) -> None:
    words = Wording.of(pool.on(day), lang)
    assert (words.title("zwemt"), words.text("regels.zwemt.behalve.0")) == (title, exception)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_rule_with_versions_is_told_version_by_version(pool: Ruleset, lang: Lang) -> None:
    names = ("zwemt", "draagt_muts", "genoeg", "mag_in_het_water")
    golden(f"check/versies-getoond-{lang}.txt", "\n\n".join(describe(pool, name, lang) for name in names) + "\n")


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_an_answer_says_in_which_framework_and_as_known_when(pool: Ruleset, lang: Lang) -> None:
    asked = [(LONG_AGO, None), (LONG_AGO, date(2012, 1, 1)), (NOW, None), (PROBATION, date(2021, 11, 30))]
    facts = {"zwemmer": {"baantjes": 3, "durft": True}}
    told = [Rules(pool).on(day, known_on=known).evaluate(facts).explain(lang) for day, known in asked]
    golden(f"check/versies-uitgelegd-{lang}.txt", "\n\n\n".join(told) + "\n")


# ------------------------------------------------------------------------------------------------- used by another one

SCHOOL = """\
gegevens:
  kind:
    lessen: {titel: Lessen, type: getal, bereik: 0 tot en met 99, stap: 1, vraag: "Hoeveel lessen?"}
    helm: {titel: Helm, type: ja/nee, vraag: "Is er een helm?"}
regels:
  geleerd:
    titel: Geleerd
    versies:
      eerste: {titel: Vijf lessen, voldaan als: lessen >= 5}
      tweede: {vanaf: 2022-01-01, bekend sinds: 2021-06-01, voldaan als: lessen >= 8}
  beschermd:
    titel: Beschermd
    versies:
      helm: {vanaf: 2023-01-01, voldaan als: helm}
beslissing:
  leerling:
    titel: Leerling
    vraag: Is dit een leerling?
    stel in volgorde: [geleerd, beschermd]
    antwoorden: {ja: Ja., nee: Nee., onbekend: Wie weet.}
resultaten: [geleerd]
"""
PAS = """\
gebruikt:
  school: [RESULT]
regels:
  pas: {titel: Krijgt een pas, voldaan als: RESULT}
resultaten: [pas]
"""


@pytest.mark.parametrize(
    ("result", "day", "known_on", "facts", "answer"),
    [
        ("geleerd", date(2021, 12, 31), None, {"lessen": 5}, True),
        ("geleerd", date(2022, 1, 1), None, {"lessen": 5}, False),
        ("geleerd", date(2022, 1, 1), date(2021, 5, 31), {"lessen": 5}, True),
        ("leerling", date(2022, 12, 31), None, {"lessen": 8, "helm": False}, True),
        ("leerling", date(2023, 1, 1), None, {"lessen": 8, "helm": False}, False),
        ("leerling", date(2023, 1, 1), None, {"lessen": 8, "helm": True}, True),
    ],
)
def test_a_used_result_changes_with_the_rule_set_that_it_is_of(
    tmp_path: Path, result: str, day: date, known_on: date | None, facts: dict[str, object], answer: bool
) -> None:
    rules = Rules(passes.load(place(tmp_path, school=SCHOOL, pas=PAS.replace("RESULT", result))))
    assert rules.on(day, known_on=known_on).evaluate({"kind": facts}).rules["pas"].value is answer


def test_a_used_result_that_does_not_always_hold_is_refused(tmp_path: Path) -> None:
    late = SCHOOL.replace("resultaten: [geleerd]", "resultaten: [geleerd, beschermd]")
    with pytest.raises(Problems) as raised:
        passes.load(place(tmp_path, school=late, pas=PAS.replace("RESULT", "beschermd")))
    assert [(one.code, one.span.text) for one in raised.value.diagnostics] == [("gebruikt-geldt-niet", "beschermd")]


# ---------------------------------------------------------------- for every day one version, or the error that says why

FIRST = date(2020, 1, 1)
DAYS = [FIRST + timedelta(days=number) for number in range(6)]
EDGES = [date(2000, 1, 1), FIRST - timedelta(days=1), *DAYS, DAYS[-1] + timedelta(days=1), date(2040, 1, 1)]


@dataclass(frozen=True)
class Written:
    """When a version or a row holds and since when it is known, as somebody writes it; its number is what it says."""

    number: int
    validity: Validity
    known: date | None

    @property
    def dates(self) -> str:
        days = {"vanaf": self.validity.start, "tot en met": self.validity.end, "bekend sinds": self.known}
        return "".join(f"{key}: {day}, " for key, day in days.items() if day)


@st.composite
def timelines(draw: st.DrawFn) -> list[Written]:
    """Often without a gap or an overlap: each goes on where the one before ended."""
    written: list[Written] = []
    start = draw(st.none() | st.sampled_from(DAYS))
    for number in range(draw(st.integers(1, 4))):
        if draw(st.integers(0, 3)) == 0:
            start = draw(st.none() | st.sampled_from(DAYS))
        ends = [day for day in DAYS if start is None or start <= day]
        end = draw(st.none() | st.sampled_from(ends)) if ends else None
        written.append(Written(number, Validity(start, end), draw(st.none() | st.sampled_from(DAYS))))
        start = end + timedelta(days=1) if end else start
    return draw(st.permutations(written))


def candidates(written: Sequence[Written], day: date, known_on: date | None) -> list[int]:
    """What is written for a day, of that what became known last."""
    told = [one for one in written if not (one.known and known_on and one.known > known_on) and day in one.validity]
    last = max((one.known or date.min for one in told), default=None)
    return [one.number for one in told if (one.known or date.min) == last]


def wrong_in(written: Sequence[Written]) -> set[str]:
    """What must be said of them, found day by day."""
    codes = set()
    alike = {one.known for one in written}
    if any(sum(day in one.validity and one.known == known for one in written) > 1 for day in EDGES for known in alike):
        codes.add("overlap-in-de-tijd")
    there = [bool(candidates(written, day, None)) for day in EDGES]
    first, last = there.index(True), len(there) - there[::-1].index(True)
    if not all(there[first:last]):
        codes.add("gat-in-de-tijd")
    return codes


def loaded(part: str) -> Ruleset | set[str]:
    try:
        return passes.ruleset_of(Source("proef.yaml", small.HEAD + part), {"web": small.WEB})
    except Problems as problems:
        return {one.code for one in problems.diagnostics}


def worth(ruleset: Ruleset, name: str, day: date, known_on: date | None) -> Result | str:
    law = ruleset.on(day, known_on=known_on)
    if name not in law.definitions:
        return "niet van kracht"
    result = Evaluator(law).evaluate(small.Reader(law).read({})).of(name)
    return result.kind if isinstance(result, Fault) else result


def expected(written: Sequence[Written], day: date, known_on: date | None) -> Result | str:
    now, then = (candidates(written, day, known) for known in (None, known_on))
    return then[0] if then else "nog-niet-bekend" if now else "niet van kracht"


@given(timelines())
def test_a_rule_has_one_version_on_each_day_or_the_days_are_told(written: list[Written]) -> None:
    versions = "".join(f"      v{one.number}: {{{one.dates}is: {one.number}}}\n" for one in written)
    found = loaded(f"regels:\n  r:\n    titel: R\n    versies:\n{versions}resultaten: [r]\n")
    if isinstance(found, set):
        assert found == wrong_in(written)
        return
    assert wrong_in(written) == set()
    for day in EDGES:
        for known_on in (None, *DAYS):
            assert worth(found, "r", day, known_on) == expected(written, day, known_on)


@given(timelines(), timelines())
def test_a_parameter_has_a_value_as_long_as_a_rule_rests_on_it(rows: list[Written], users: list[Written]) -> None:
    user = users[0]
    values = "".join(
        f"      - {{waarde: {one.number}, {one.dates}bron: {{document: web, plaats: x}}}}\n" for one in rows
    )
    found = loaded(
        f"parameters:\n  norm:\n    titel: Norm\n    waarden:\n{values}"
        f"regels:\n  r:\n    titel: R\n    versies:\n      v: {{{user.dates}is: norm}}\nresultaten: [r]\n"
    )
    needed = [day for day in EDGES if day in user.validity]
    short = any(not candidates(rows, day, None) for day in needed)
    if isinstance(found, set):
        assert found == (wrong_in(rows) or {"parameter-te-kort"})
        assert wrong_in(rows) or short
        return
    assert not wrong_in(rows)
    assert not short
    for day in needed:
        for known_on in (None, *DAYS):
            rule, norm = (expected(one, day, known_on) for one in ([user], rows))
            assert worth(found, "r", day, known_on) == (norm if rule == user.number else rule)
