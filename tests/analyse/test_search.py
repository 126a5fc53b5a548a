"""Witnesses: they differ, in no more than they need; and a law does not differ from itself."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path
from random import Random
from time import perf_counter

import pytest
from hypothesis import given, settings

from azrules import library, passes
from azrules.analyse.search import LIMIT, Contrast, Kind, Pair, Start, Witness, another_day, otherwise_read, search
from azrules.model.expr import Const
from azrules.model.given import Given
from azrules.model.ruleset import Law, Ruleset
from azrules.model.values import alike
from azrules.run.evaluate import Evaluator, Outcome
from azrules.scenarios import examples, pasted
from azrules.scenarios.pasted import Chosen
from azrules.source import Source
from tests import small
from tests.laws import DAYS, READING, READINGS, any_facts, any_ruleset, randoms, values
from tests.long import LONG
from tests.pasting import pasted_passes
from tests.small import DAY, evaluator, ruleset

FEW = settings(max_examples=60)
OVER_TWO = "regels: {{r: {{titel: R, voldaan als: {}}}}}\nresultaten: [r]"


def pair(one: str, other: str) -> Pair:
    return Pair(evaluator(one), evaluator(other))


def only(one: str, other: str, start: Start | None = None) -> Witness:
    (witness,) = search(pair(one, other), [start or Start()], 10_000).witnesses
    return witness


# ------------------------------------------------------------------------------------------------------- random laws


def on_a_day(random: Random, ruleset: Ruleset) -> Law:
    return ruleset.on(random.choice(DAYS), {READING.name: random.choice(READINGS)}, random.choice((None, *DAYS)))


def varied(random: Random, ruleset: Ruleset) -> Ruleset:
    """The same rule set, perhaps with a rule that says one thing, perhaps with another value of a parameter."""
    name, parameter = (random.choice([*named]) for named in (ruleset.versions, ruleset.parameters))
    versions, parameters = dict(ruleset.versions), dict(ruleset.parameters)
    if random.choice((True, False)):
        type_ = versions[name][0].type
        body = Const(random.choice(values(type_)), type_, versions[name][0].span)
        versions[name] = tuple(replace(one, body=body) for one in versions[name])
    if random.choice((True, False)):
        old = parameters[parameter]
        rows = tuple(replace(row, value=random.choice(values(old.type))) for row in old.rows)
        parameters[parameter] = replace(old, rows=rows)
    return replace(ruleset, versions=versions, parameters=parameters)


def differ(witness: Witness, case: dict[str, object], laws: tuple[Law, Law]) -> bool:
    """Whether two engines made anew differ in what the witness says, with a certainty like that of the witness."""

    def outcome(law: Law) -> Outcome:
        return Evaluator(law).evaluate(Given(law.ruleset, tuple(map(case.get, law.ruleset.facts))))  # type: ignore[arg-type]

    one, other = map(outcome, laws)
    found = Pair(one.evaluator, other.evaluator).witness(Start(case=case), {})  # type: ignore[arg-type]
    return found is not None and found.rank <= witness.rank


@FEW
@given(randoms)
def test_every_witness_differs_and_has_nothing_superfluous(random: Random) -> None:
    base = any_ruleset(random, defaults=True)
    laws = (on_a_day(random, base), on_a_day(random, varied(random, base)))
    both = Pair(Evaluator(laws[0]), Evaluator(laws[1]))
    start = Start(("iemand",), any_facts(random, laws[0]).known())
    start = replace(start, case={name: r for name, r in start.case.items() if both.domain.admits(name, r)})
    for witness in search(both, [start], 300).witnesses:
        assert differ(witness, dict(witness.case), laws)
        for name in witness.changes:
            less = {**witness.start.case, **{other: r for other, r in witness.changes.items() if other != name}}
            assert not differ(witness, less, laws), name


@LONG
@FEW
@given(randoms)
def test_what_a_witness_tells_is_what_the_engines_say(random: Random) -> None:
    base = any_ruleset(random, defaults=True)
    both = Pair(Evaluator(on_a_day(random, base)), Evaluator(on_a_day(random, varied(random, base))))
    for witness in search(both, [Start()], 200).witnesses:
        for contrast in witness.contrasts:
            if witness.kind is Kind.ANSWER:
                assert (contrast.one, contrast.other) == (witness.one.answer, witness.other.answer)
                assert not alike(witness.one.answer, witness.other.answer)


@FEW
@given(randoms)
def test_a_law_does_not_differ_from_itself(random: Random) -> None:
    law = on_a_day(random, any_ruleset(random, defaults=True))
    again = law.ruleset.on(law.date, law.readings, law.known_on)
    found = search(Pair(Evaluator(law), Evaluator(again)), [Start()], 300)
    assert (found.witnesses, found.examined, found.idle) == ((), 0, True)


# -------------------------------------------------------------------------------------------------- everything at once

SMALL = """\
gegevens:
  mens:
    a: {{titel: A, type: ja/nee, vraag: "a?"}}
    b: {{titel: B, type: ja/nee, vraag: "b?"}}
    c: {{titel: C, type: ja/nee, vraag: "c?"}}
    k: {{titel: K, type: getal, bereik: 0 tot en met 9, stap: 1, vraag: "k?"}}
    m: {{titel: M, type: getal, bereik: 0 tot en met 9, stap: 1, vraag: "m?"}}
parameters:
  grens: {{titel: Grens, waarden: [{{waarde: {grens}, bron: {{document: web, plaats: "1"}}}}]}}
regels:
  zz: {{titel: Z, voldaan als: k >= grens en a en b en c en m > 0}}
  een: {{titel: Een, voldaan als: {een}}}
  twee: {{titel: Twee, voldaan als: {twee}}}
  drie: {{titel: Drie, voldaan als: {drie}}}
beslissing:
  mag:
    titel: Mag
    vraag: Mag?
    stel in volgorde: [een, twee, drie]
    antwoorden: {{ja: Ja., nee: Nee., onbekend: Onbekend.}}
resultaten: [zz]
"""
ATOMS = ("a", "b", "c", "niet a", "niet c", "k >= grens", "k < 4", "m <= grens")


@LONG
@FEW
@given(randoms)
def test_where_an_answer_differs_it_is_found(random: Random) -> None:
    def formula() -> str:
        return f" {random.choice(('en', 'of'))} ".join(random.sample(ATOMS, random.randint(1, 3)))

    said: dict[str, object] = {name: formula() for name in ("een", "twee", "drie")} | {"grens": random.randint(2, 7)}
    name = random.choice([*said])
    otherwise = random.randint(2, 7) if name == "grens" else formula()
    both = pair(SMALL.format(**said), SMALL.format(**{**said, name: otherwise}))
    truths, numbers = (True, False), range(10)
    cases = (
        dict(zip(("mens.a", "mens.b", "mens.c", "mens.k", "mens.m"), values, strict=True))
        for values in product(truths, truths, truths, numbers, numbers)
    )
    start = {name: random.choice((True, False)) for name in ("mens.a", "mens.b", "mens.c")}
    found = search(both, [Start(("iemand",), {**start, "mens.k": random.choice(numbers), "mens.m": 5})], LIMIT)
    if any(not alike(one.answer, other.answer) for one, other in map(both.outcomes, cases)):
        assert found.witnesses
        assert found.witnesses[0].kind is Kind.ANSWER
        assert not found.exhaustive


# ------------------------------------------------------------------------------------------------------- small laws


def test_a_case_changes_as_few_facts_as_possible() -> None:
    start = Start(("An",), {"mens.a": True, "mens.b": True, "mens.k": 5})
    witness = only(OVER_TWO.format("a en b en k >= 3"), OVER_TWO.format("a en b en k >= 4"), start)
    assert dict(witness.changes) == {"mens.k": 3}
    assert witness.contrasts == (Contrast("r", True, False),)


def test_a_change_on_which_nothing_rests_is_idle() -> None:
    one = OVER_TWO.format("a en b")
    assert search(pair(one, one.replace("titel: R", "titel: Anders")), [Start()], 100).idle


def test_a_result_that_only_one_has_is_named() -> None:
    rules = "regels: {r: {titel: R, voldaan als: a}%s}\nresultaten: [r%s]"
    both = pair(rules % ("", ""), rules % (", s: {titel: S, voldaan als: b}", ", s"))
    found = search(both, [Start()], 100)
    assert (found.witnesses, found.idle) == ((), False)
    assert both.alone == ((), ("s",))


YEARLY = """\
parameters:
  grens:
    titel: Grens
    waarden:
      - {{waarde: 3, tot en met: {end}, bron: {{document: web, plaats: "2"}}}}
      - {{waarde: 4, vanaf: {start}, bron: {{document: web, plaats: "2"}}}}
regels: {{r: {{titel: R, voldaan als: k >= grens}}}}
resultaten: [r]
"""


def of_years(year: int) -> Ruleset:
    return ruleset(YEARLY.format(end=f"{year - 1}-12-31", start=f"{year}-01-01"))


@pytest.mark.parametrize(
    ("day", "one", "other", "found"),
    [
        (date(2024, 3, 1), 2030, 2028, date(2028, 1, 1)),
        (date(2024, 3, 1), 2012, 2010, date(2011, 12, 31)),
        (date(2024, 3, 1), 2010, 2010, None),
    ],
)
def test_where_nothing_differs_on_a_day_another_day_is_named(day: date, one: int, other: int, found: date) -> None:
    sets = of_years(one), of_years(other)
    both = Pair(*(Evaluator(one.on(day)) for one in sets))
    assert not both.changed
    assert another_day(both, *sets) == found


def test_of_a_rule_set_that_holds_no_more_no_day_is_named() -> None:
    one = small.text(YEARLY.format(end="2029-12-31", start="2030-01-01"))
    other = one.replace("vanaf: 2000-01-01\n", "vanaf: 2000-01-01\n  tot en met: 2026-12-31\n")
    other = re.sub("      - .waarde: 4.*\n", "", other).replace("2029", "2026")
    sets = [passes.ruleset_of(Source("proef.yaml", text), {"web": small.WEB}) for text in (one, other)]
    assert another_day(Pair(*(Evaluator(one.on(DAY)) for one in sets)), *sets) is None


def test_a_small_domain_is_looked_at_as_a_whole() -> None:
    found = search(pair(OVER_TWO.format("a of b"), OVER_TWO.format("b of a")), [Start()], 1)
    assert (found.witnesses, found.examined, found.exhaustive) == ((), 9, True)


def test_a_difference_anywhere_in_a_small_domain_is_found() -> None:
    rules = OVER_TWO.format("a of b of c of k = 7"), OVER_TWO.format("a of b of c of k = 8")
    found = search(pair(*rules), [Start(("An",), {"mens.a": True})], 1)
    assert found.witnesses
    assert not found.exhaustive


def test_what_another_criterion_asks_is_told_too_where_only_then_the_answer_shows() -> None:
    rules = (
        "regels: {{r: {{titel: R, voldaan als: k >= {}}}, s: {{titel: S, voldaan als: a en m + p > 0}}}}\n"
        'beslissing: {{d: {{titel: D, vraag: "D?", stel in volgorde: [s, r], antwoorden: {{ja: Ja., nee: Nee., '
        "onbekend: Onbekend.}}}}}}\nresultaten: [r]"
    )
    witness = only(
        rules.format(3), rules.format(4), Start((), {"mens.a": False, "mens.k": 9, "mens.m": 1, "mens.p": 1})
    )
    assert (witness.kind, dict(witness.changes)) == (Kind.ANSWER, {"mens.a": True, "mens.k": 3})


def test_all_cases_are_not_all_when_one_of_the_laws_takes_more() -> None:
    fact = "gegevens: {mens: {k: {titel: K, type: %s, vraag: 'K?'}}}\n"
    few, many = (fact % f"getal, bereik: 0 tot en met {most}, stap: 1" for most in (5, 9))
    one, other = OVER_TWO.format("k < 20"), OVER_TWO.format("k < 30")
    assert search(pair(few + one, few + other), [Start()], 1).exhaustive
    assert not search(pair(few + one, many + other), [Start()], 1).exhaustive
    assert not search(pair(many + one, few + other), [Start()], 1).exhaustive


def test_a_fact_that_two_laws_understand_differently_makes_not_all_cases() -> None:
    fact = "gegevens: {mens: {k: {titel: K, type: %s, vraag: 'K?'}}}\n"
    one = fact % "ja/nee" + OVER_TWO.format("k")
    other = fact % "getal, bereik: 0 tot en met 5, stap: 1" + OVER_TWO.format("k > 3")
    assert not search(pair(one, other), [Start()], 1).exhaustive


def test_of_a_large_domain_it_never_says_that_there_is_no_difference() -> None:
    found = search(pair(OVER_TWO.format("k + m + p >= 0"), OVER_TWO.format("k + m + p > -1")), [Start()], 500)
    assert not found.witnesses
    assert found.examined > 100
    assert not found.exhaustive


def test_an_unknown_counts_but_what_both_know_goes_before_it() -> None:
    assert only(OVER_TWO.format("a"), OVER_TWO.format("a en b"), Start((), {"mens.a": True})).rank == (
        Kind.RESULT,
        False,
    )


def test_an_answer_goes_before_a_result() -> None:
    rules = (
        "regels: {{r: {{titel: R, voldaan als: k >= {0}}}, s: {{titel: S, is: k * {0}}}}}\n"
        'beslissing: {{d: {{titel: D, vraag: "D?", stel in volgorde: [r], antwoorden: {{ja: Ja., nee: Nee., '
        "onbekend: Onbekend.}}}}}}\nresultaten: [s]"
    )
    witness = only(rules.format(3), rules.format(4), Start((), {"mens.k": 10}))
    assert (witness.kind, dict(witness.changes)) == (Kind.ANSWER, {"mens.k": 3})


def test_a_decision_that_asks_less_differs() -> None:
    rules = (
        "regels: {{r: {{titel: R, voldaan als: a}}, s: {{titel: S, voldaan als: b}}}}\n"
        'beslissing: {{d: {{titel: D, vraag: "D?", stel in volgorde: [{}], antwoorden: {{ja: Ja., nee: Nee., '
        "onbekend: Onbekend.}}}}}}\nresultaten: [s]"
    )
    start = Start((), {"mens.a": True, "mens.b": True})
    assert dict(only(rules.format("r, s"), rules.format("r"), start).changes) == {"mens.b": False}
    assert not search(pair(rules.format("r, s"), rules.format("r")), [start], 1).exhaustive


def test_a_fault_at_another_place_is_no_difference() -> None:
    one, other = OVER_TWO.format("k / m >= 3"), "# een regel lager\n" + OVER_TWO.format("k / m >= 3")
    assert search(pair(one, other), [Start()], 100).idle


# ------------------------------------------------------------------------------------------------- the decision tree

TREE = library.find("beslissingsboom")


def parameters() -> Iterator[tuple[str, int, int, int]]:
    """Each value of a parameter of the decision tree with one more and one less: name, where it stands, old, new."""
    text = TREE.read_text("utf-8")
    start, end = text.index("\nparameters:"), text.index("\ninterpretaties:")
    for found in re.finditer(r"- waarde: (\d+)", text[start:end]):
        name = re.findall(r"^  (\w+):", text[start : start + found.start()], re.MULTILINE)[-1]
        for new in (int(found[1]) - 1, int(found[1]) + 1):
            if new >= 0:
                yield name, start + found.start(1), int(found[1]), new


# These count only where the pension age is found by the day on which the pension starts.
_BY_START = ("eerste", "tweede", "derde", "laatste_ingang")


def read_for(parameter: str) -> dict[str, str]:
    """The readings under which an answer rests on a parameter."""
    return {"pensioentabel": "volgens_ingangsdatum"} if parameter.startswith(_BY_START) else {}


@pytest.fixture(scope="module")
def trees() -> Mapping[str, Evaluator]:
    """The decision tree as an answer rests on each of its parameters."""
    tree = passes.load(TREE)
    return {name: Evaluator(tree.on(DAY, read_for(name))) for name in tree.own_parameters}


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the rules, to change."""
    folder = tmp_path_factory.mktemp("azrules")
    shutil.copytree(TREE.parents[1], folder / "rules")
    return folder / "rules/beslissingsboom/regelset.yaml"


@LONG
@pytest.mark.parametrize(("name", "at", "old", "new"), [*parameters()])
def test_every_change_of_one_parameter_has_a_witness_that_can_be_pasted(
    name: str,
    at: int,
    old: int,
    new: int,
    trees: Mapping[str, Evaluator],
    rules: Path,
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    text = TREE.read_text("utf-8")
    rules.write_text(f"{text[:at]}{new}{text[at + len(str(old)) :]}", "utf-8")
    changed = Evaluator(passes.load(rules).on(DAY, read_for(name)))
    start = perf_counter()
    both = Pair(trees[name], changed)
    begun = pasted.beginnings(examples.beside(library.features_of(TREE) or Path()), both.laws)
    found = search(both, begun, LIMIT)
    record_property("search", f"{name} {old} -> {new}: {found.examined} cases in {perf_counter() - start:.1f} s")
    assert found.witnesses
    for witness in found.witnesses:
        sides = (Chosen(TREE, both.laws[0]), Chosen(rules, both.laws[1]))
        for side, scenario in zip(sides, pasted.scenarios(witness, *sides), strict=True):
            assert pasted_passes(scenario, side.path, tmp_path), scenario


def test_a_parameter_that_only_another_reading_weighs_is_found_with_it(
    trees: Mapping[str, Evaluator], rules: Path
) -> None:
    text = TREE.read_text("utf-8")
    name, at, _, new = next(one for one in parameters() if one[0] == "ondergrens_vergoeding")
    rules.write_text(f"{text[:at]}{new}{text[at + 1 :]}", "utf-8")
    both = Pair(trees[name], Evaluator(passes.load(rules).on(DAY)))
    assert both.best is Kind.RULE, name
    read = {(i, reading): other.best for i, reading, other in otherwise_read(both)}
    assert read["vraag_13", "met_de_uitleg"] is Kind.ANSWER
