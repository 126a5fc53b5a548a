"""The reference of the language: its blocks are one rule set that is right, and everything it shows is so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from azrules import library, passes
from azrules.check import facts
from azrules.diagnostic import Ledger, Problems
from azrules.lang import Lang, Words, in_language
from azrules.model.expr import Call, Expr, Fold, walk
from azrules.model.operators import OPERATORS
from azrules.model.ruleset import ByReading, Ruleset
from azrules.model.units import WORDS
from azrules.run.evaluate import Evaluator, Outcome
from azrules.run.wording import Wording
from azrules.scenarios import runner
from azrules.scenarios.steps import TABLE
from azrules.source import Source
from azrules.syntax import document, nodes, shape
from azrules.syntax.nodes import Entry, Node
from tests.outline import Lines, join, outline, written
from tests.pages import ROOT, blocks
from tests.test_schemas import SCHEMAS, WRITTEN, keys

PAGE = ROOT / "docs/taal.md"
# The blocks of both are the same (`test_languages.py`); what stands in tables is told in the language of the page.
PAGES: Mapping[Lang, Path] = {"nl": PAGE, "en": ROOT / "docs/en/taal.md"}
TEXTS: Mapping[Lang, str] = {lang: page.read_text("utf-8") for lang, page in PAGES.items()}
ON = date(2024, 3, 1)

# ------------------------------------------------------------------------------------- the files that the page shows

# The first key of each block that is not a part of the rule set.
OTHERS = (
    "bronnen",
    "taal",
    "inventaris",
    "personen",
    "naam",
    "specificatie",
    "cijfers",
    "tegenstrijdigheden",
)


@dataclass(frozen=True)
class Shown:
    """The files on the page."""

    rules: str
    sources: str
    english: str
    inventory: str
    examples: str
    case: str
    terms: str
    figures: str
    inconsistencies: str
    other: str
    reforms: dict[str, str]
    reform_english: str


def _shown() -> Shown:
    rules: Lines = []
    others: dict[str, str] = {}
    school = next(block.text for block in blocks(PAGE, "yaml") if "regelset: fietsschool" in block.text)
    for block in blocks(PAGE, "yaml"):
        if block.text == school or block.text.startswith(("hervorming: ", "taal: en\nhervorming:")):
            continue
        first = re.sub(r"^#.*\n", "", block.text).partition(":")[0]
        if first in OTHERS:
            assert others.setdefault(first, block.text) is block.text
        else:
            join(rules, outline(block.text))
    text = "\n".join(written(rules)) + "\n"
    reforms = {
        found[1]: block.text for block in blocks(PAGE, "yaml") if (found := re.match("hervorming: (.+)\n", block.text))
    }
    english = next(block.text for block in blocks(PAGE, "yaml") if block.text.startswith("taal: en\nhervorming:"))
    return Shown(text, *(others[kind] for kind in OTHERS), school, reforms, english)


SHOWN = _shown()


def place(folder: Path, rules: str = SHOWN.rules, english: str = SHOWN.english) -> Path:
    """Writes the files in a folder, as the page says where they stand; gives the path of the rule file."""
    (feature,) = blocks(PAGE, "gherkin")
    source, _ = blocks(PAGE, "text")
    files = {
        "rules/fietspas/regelset.yaml": rules,
        "rules/fietspas/en.yaml": english,
        "rules/fietspas/hervormingen/zes_uur.en.yaml": SHOWN.reform_english,
        **{f"rules/fietspas/hervormingen/{name}.yaml": text for name, text in SHOWN.reforms.items()},
        "rules/fietspas/inventaris.yaml": SHOWN.inventory,
        "rules/fietsschool/regelset.yaml": SHOWN.other,
        "rules/bronnen.yaml": SHOWN.sources,
        "rules/specificatie/begrippen.yaml": SHOWN.terms,
        "rules/specificatie/cijfers.yaml": SHOWN.figures,
        "rules/specificatie/tegenstrijdigheden.yaml": SHOWN.inconsistencies,
        "features/fietspas/fietspas.feature": feature.text,
        "features/fietspas/voorbeelden.yaml": SHOWN.examples,
        "teksten/reglement.txt": source.text,
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder / "rules/fietspas/regelset.yaml"


def answered(ruleset: Ruleset, day: date = ON, known_on: date | None = None) -> Outcome:
    """The case of the page, on its day or on another."""
    (case,) = facts.cases(nodes.read(Source("geval.yaml", SHOWN.case)), ruleset)
    assert facts.agreed_day(case, None) == ON
    evaluator = Evaluator(ruleset.on(day, known_on=known_on))
    return evaluator.evaluate(facts.read(case, evaluator.law))


# ------------------------------------------------------------------------------------------------ the page as a whole


def test_the_rule_set_is_right(tmp_path: Path) -> None:
    ruleset, items = passes.trace(place(tmp_path))
    assert len(items) == 4
    assert ruleset.english["regels.tijdig.behalve.0"] == "who takes children along may always apply"
    wrong, not_at_hand = passes.verify_citations(ruleset, tmp_path / "teksten")
    assert ("\n\n".join(one.render() for one in wrong), not_at_hand) == ("", [])


def test_the_specification_is_right(tmp_path: Path) -> None:
    told = passes.load_specification(place(tmp_path).parents[1] / "specificatie")
    assert {name: figure.value for name, figure in told.figures.items()} == {
        "uren_2020": 3,
        "uren_2023": 4,
        "fietsers": None,
    }
    assert {name: (one.said, one.found) for name, one in told.recalculations.items()} == {
        "een_uur_meer": (1, 1),
        "het_dubbele": (4, 6),
    }
    wrong, not_at_hand = passes.verify_citations(told, tmp_path / "teksten")
    assert ("\n\n".join(one.render() for one in wrong), not_at_hand) == ("", [])


def test_check_says_which_hash_it_must_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So nobody has to compute one: the page says to leave it out."""
    monkeypatch.setenv("AZRULES_BRONNEN", str(tmp_path / "teksten"))
    with pytest.raises(Problems) as raised:
        passes.load(place(tmp_path, re.sub(r", sha256: [0-9a-f]{64}", "", SHOWN.rules)))
    wrong, wanted = raised.value.diagnostics, re.findall(r"sha256: ([0-9a-f]{64})", SHOWN.rules)
    assert [one.code for one in wrong] == ["vindplaats-onvolledig"] * len(wanted)
    assert all(hash in one.advises() for one, hash in zip(wrong, wanted, strict=True))


def test_the_scenarios_pass(tmp_path: Path) -> None:
    rules = place(tmp_path)
    report = runner.run(tmp_path / "features/fietspas", rules)
    assert report.ok, report.render()
    assert len(report.results) == 6


def test_the_reforms_are_right(tmp_path: Path) -> None:
    before, *_ = rulesets = [
        passes.load(place(tmp_path), reforms) for reforms in ((), ["zes_uur"], ["ook_voor_gezinnen"])
    ]
    assert [[reform.name for reform in one.reforms] for one in rulesets] == [
        [],
        ["zes_uur"],
        ["zes_uur", "ook_voor_gezinnen"],
    ]
    _, six, families = ([row.value for row in one.parameters["minimum_uren"].rows] for one in rulesets)
    assert six == families == [*(row.value for row in before.parameters["minimum_uren"].rows), 6]
    assert rulesets[1].english["hervormingen.zes_uur.titel"] == "Who cycles six hours a week gets a pass"
    wrong, not_at_hand = passes.verify_citations(rulesets[2], tmp_path / "teksten")
    assert ("\n\n".join(one.render() for one in wrong), not_at_hand) == ("", [])


def test_another_rule_set_can_say_it_instead(tmp_path: Path) -> None:
    ruleset = passes.load(place(tmp_path))
    evaluator = Evaluator(ruleset.on(ON))
    case = SHOWN.case.replace("valt_vaak:", "valt_vaak: nee\n  aantal_kinderen: 0").split("  kan_fietsen:")[0]
    learnt = nodes.read(Source("geval.yaml", f"{case}  lessen: 5\n  proefrit: ja\n  heeft_helm: ja\n"))
    (read,) = facts.cases(learnt, ruleset)
    outcome = evaluator.evaluate(facts.read(read, evaluator.law))
    assert outcome.of("veilig") is True
    assert [fact.name for fact in outcome.computed] == ["persoon.kan_fietsen"]


def told(outcome: Outcome, name: str, lang: Lang) -> str:
    """The value of a rule or a parameter as a page tells it."""
    return Wording.of(outcome.law, lang).value(outcome.of(name), outcome.law.definitions[name].type)


# -------------------------------------------------------------------------------------------------------------- time

ASKED = r"^\| (\d{4}-\d\d-\d\d) \| (nu|now|\d{4}-\d\d-\d\d) \| ([^|]+) \| ([^|]+) \|$"
NOT_YET: Mapping[Lang, str] = {"nl": "nog niet bekend", "en": "not yet known"}


def asked(lang: Lang, header: Words) -> list[tuple[date, date | None, str, str]]:
    """The rows of a table about days: the reference date, as known on which day, and what the page says of it."""
    text = TEXTS[lang]
    found = re.findall(ASKED, text[text.index(f"| {in_language(header, lang)} |") :].split("\n\n")[0], re.MULTILINE)
    assert len(found) == 4
    return [
        (date.fromisoformat(day), None if known in ("nu", "now") else date.fromisoformat(known), first, second)
        for day, known, first, second in found
    ]


@pytest.mark.parametrize("lang", PAGES)
def test_what_holds_on_a_day_is_what_the_page_says(lang: Lang, tmp_path: Path) -> None:
    ruleset = passes.load(place(tmp_path))
    for day, known_on, first, second in asked(lang, ("Versie van `kent_verkeer`", "Version of `kent_verkeer`")):
        outcome = answered(ruleset, day, known_on)
        assert (first, second) == (
            outcome.law.ruleset.rules["kent_verkeer"].version,
            told(outcome, "kent_verkeer", lang),
        )
    for day, known_on, first, second in asked(lang, ("Kader", "Framework")):
        try:
            facts.within(ruleset, day, ruleset.span, known_on)
        except Problems as problems:
            assert [one.code for one in problems.diagnostics] == ["regelset-nog-niet-bekend"]
            assert first == second == NOT_YET[lang]
            continue
        outcome = answered(ruleset, day, known_on)
        (framework,) = outcome.law.ruleset.frameworks
        title = Wording.of(outcome.law, lang).text(f"kaders.{framework.name}.titel")
        assert (first, second) == (title, told(outcome, "minimum_uren", lang))


def test_a_criterion_is_asked_as_long_as_it_holds(tmp_path: Path) -> None:
    ruleset = passes.load(place(tmp_path))
    asked = {day: ruleset.on(day).ruleset.decision for day in (date(2024, 12, 31), date(2025, 1, 1))}
    assert ["draagt_helm" in decision.criteria for decision in asked.values() if decision] == [False, True]


@pytest.mark.parametrize("lang", PAGES)
def test_every_step_is_listed(lang: Lang) -> None:
    *_, listed = blocks(PAGES[lang], "text")
    steps = (f"{row.shown}\n" + (f"    | {' | '.join(row.columns)} |\n" if row.columns else "") for row in TABLE)
    listed.says("".join(steps))


@pytest.mark.parametrize(("lang", "heading"), [("nl", "### Eenheden"), ("en", "### Units")])
def test_every_unit_is_named(lang: Lang, heading: str) -> None:
    section = TEXTS[lang][TEXTS[lang].index(heading) : TEXTS[lang].index("\n## Parameters")]
    assert WORDS.keys() <= set(re.findall(r"`(\w+)`", section))


# ----------------------------------------------------------------------------------------------- parameters in texts

NAMING = [
    (lang, *row)
    for lang, text in TEXTS.items()
    for row in re.findall(r"^\| `([^`]*\{[^`]*)` \| ([^|]+) \| ([^|]+) \|", text, re.MULTILINE)
]


@pytest.mark.parametrize(("lang", "text", "then", "always"), NAMING)
def test_a_text_is_told_as_the_page_says(tmp_path: Path, lang: Lang, text: str, then: str, always: str) -> None:
    rules = SHOWN.rules.replace("titel: Fietspas", f"titel: {text}", 1)
    english = SHOWN.english.replace("titel: Bicycle pass", f"titel: {text}", 1)
    ruleset = passes.load(place(tmp_path, rules, english))
    assert [Wording(ruleset, lang, day).text("regelset.titel") for day in (ON, None)] == [then, always]


# ------------------------------------------------------------------------------------------------------- the formulas

FORMULAS: Mapping[Lang, dict[str, str]] = {
    lang: dict(re.findall(r"^\| `([^`]+)` \| `([^`]+)` \|", text, re.MULTILINE)) for lang, text in TEXTS.items()
}


@pytest.fixture(scope="module")
def tried(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """The case of the page under its rules, with a rule `proef_n` for each formula."""
    rules = outline(SHOWN.rules)
    for at, formula in enumerate(FORMULAS["nl"]):
        join(
            rules,
            outline(
                f"regels:\n  proef_{at}:\n    titel: Proef\n    is: |\n      {formula}\nresultaten:\n  - proef_{at}"
            ),
        )
    return answered(passes.load(place(tmp_path_factory.mktemp("taal"), "\n".join(written(rules)) + "\n")))


@pytest.mark.parametrize("lang", PAGES)
def test_a_formula_is_what_the_page_says(tried: Outcome, lang: Lang) -> None:
    found = {formula: told(tried, f"proef_{at}", lang) for at, formula in enumerate(FORMULAS["nl"])}
    assert found == FORMULAS[lang]
    assert len(found) > 50


def test_every_operator_is_shown(tried: Outcome) -> None:
    def inside(body: Expr | ByReading) -> Iterator[Expr]:
        for expr in body.bodies.values() if isinstance(body, ByReading) else (body,):
            yield from walk(expr)

    used = {
        part.operator.name
        for r in tried.law.ruleset.rules.values()
        for part in inside(r.body)
        if isinstance(part, Call | Fold)
    }
    assert used == OPERATORS.keys()


# ----------------------------------------------------------------------------------------------------------- the keys


def without(node: Node, path: tuple[str | int, ...]) -> Node:
    """The tree without the entry at a path."""
    assert isinstance(node, nodes.Mapping | nodes.Sequence)
    first, *rest = path
    if isinstance(node, nodes.Sequence):
        assert isinstance(first, int)
        items = tuple(without(item, tuple(rest)) if at == first else item for at, item in enumerate(node.items))
        return nodes.Sequence(items, node.span)
    entries = (
        Entry(entry.key, without(entry.value, tuple(rest))) if entry.key.text == first else entry
        for entry in node.entries
        if rest or entry.key.text != first
    )
    return nodes.Mapping(tuple(entries), node.span)


def places(node: Node, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The path of every entry of a tree."""
    if isinstance(node, nodes.Mapping):
        for entry in node.entries:
            yield (*path, entry.key.text)
            yield from places(entry.value, (*path, entry.key.text))
    if isinstance(node, nodes.Sequence):
        for at, item in enumerate(node.items):
            yield from places(item, (*path, at))


@pytest.mark.parametrize("kind", [kind for kind in WRITTEN if kind != "interface"])
def test_every_key_is_shown(kind: str) -> None:
    text = {
        "regelset": SHOWN.rules,
        "bronnen": SHOWN.sources,
        "vertaling": SHOWN.english,
        "hervorming": SHOWN.rules,
        "inventaris": SHOWN.inventory,
        "voorbeelden": SHOWN.examples,
        "specificatie": SHOWN.terms,
        "cijfers": SHOWN.figures,
        "tegenstrijdigheden": SHOWN.inconsistencies,
    }[kind]
    beside = {"vertaling": [SHOWN.reform_english], "hervorming": [*SHOWN.reforms.values()]}.get(kind, [])
    trees = [nodes.read(Source("taal.md", one)) for one in (text, *beside)]
    shown = {str(path[-1]) for tree in trees for path in places(tree)}
    assert keys(SCHEMAS[kind]) - shown == set()


def test_no_key_is_read_by_nobody() -> None:
    """Whatever key is left out of the rule set, the document is another one: no key is passed over in silence."""
    root = shape.check(nodes.read(Source("regelset.yaml", SHOWN.rules)), library.schema("regelset"))
    whole = document.build(root, Ledger())
    same = []
    for path in places(root):
        try:
            other = document.build(without(root, path), Ledger())
        except Problems:
            continue  # the key was asked for
        same += [path] if other == whole else []
    assert same == []
