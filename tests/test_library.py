"""Where a rule set and what belongs to it is found, and that all of its files are checked together."""

from __future__ import annotations

from pathlib import Path

import pytest

from azrules import library, passes
from azrules.diagnostic import Ledger, Problems
from azrules.model.citation import Status
from tests.check import proef

ROOT = Path(__file__).parents[1]
TREE = ROOT / "rules/beslissingsboom/regelset.yaml"
SOURCES = """\
bronnen:
  web:
    titel: Web
    aard: webpagina
    adres: https://example.org
    gelezen: 2024-01-01
    status: vraag
"""
ENGLISH = "taal: en\nregelset: {titel: Trial}\n"


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A rule file of somebody else, in a folder of rules with scenarios beside it; its root is the working folder."""
    file = tmp_path / "rules/proef/regelset.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(proef.RULES, "utf-8")
    (tmp_path / "rules/bronnen.yaml").write_text(SOURCES, "utf-8")
    (tmp_path / "features/proef").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    return file


# ---------------------------------------------------------------------------------------------------------- rule sets


def test_the_rule_sets_that_come_with_azrules() -> None:
    assert "beslissingsboom" in library.names()
    folders = {path.name for path in (ROOT / "rules").iterdir() if path.is_dir()}
    assert library.names() == sorted(folders - {library.specification().name})
    for name in library.names():
        assert library.find(name) == ROOT / "rules" / name / "regelset.yaml"


def test_any_other_rule_set_by_its_path(rules: Path) -> None:
    for path in (
        rules,
        rules.parent,
        str(rules),
        "rules/proef/regelset.yaml",
        "rules/proef",
        "rules/proef/",
        Path("rules/proef"),
    ):
        assert library.find(path).resolve() == rules


def test_the_folder_one_stands_in(rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(rules.parent)
    assert library.find(".").resolve() == rules
    assert library.find("regelset.yaml").resolve() == rules
    assert library.find(Path()).resolve() == rules


def test_a_name_is_no_path(rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What happens to lie in the working folder never stands in for a rule set that comes with azrules."""
    (rules.parents[2] / "beslissingsboom").mkdir()
    assert library.find("beslissingsboom") == TREE
    monkeypatch.chdir(rules.parents[1])
    with pytest.raises(Problems):
        library.find("proef")


@pytest.mark.parametrize(
    ("asked", "near"),
    [
        ("beslissingsbom", "beslissingsboom"),
        ("Beslissingsboom", "beslissingsboom"),
        ("proef", None),
        ("", None),
        ("nergens/regelset.yaml", None),
        ("nergens.yaml", None),
        ("nergens.yml", None),
        ("features/proef", None),
        ("./beslissingsboom", "beslissingsboom"),
        (Path("./beslissingsboom/"), "beslissingsboom"),
        ("a\0b/c", None),
    ],
)
def test_a_rule_set_that_is_not_there(asked: str | Path, near: str | None, rules: Path) -> None:
    with pytest.raises(Problems) as raised:
        library.find(asked)
    (found,) = raised.value.diagnostics
    assert (found.code, found.near) == ("onbekende-regelset", near)
    assert found.span.text == (asked if isinstance(asked, str) else f"./{asked}"), "a path is never taken for a name"
    assert "`beslissingsboom`" in found.advises()


# --------------------------------------------------------------------------------------------------- what belongs to it


def test_the_documents_stand_beside_the_rules_or_in_the_folder_above(rules: Path) -> None:
    assert library.sources_of(rules) == rules.parents[1] / "bronnen.yaml"
    (rules.parent / "bronnen.yaml").write_text(SOURCES, "utf-8")
    assert library.sources_of(rules) == rules.parent / "bronnen.yaml"
    assert library.sources_of(rules.parents[2] / "regelset.yaml") is None
    assert library.sources_of(Path("rules/proef/regelset.yaml")) == Path("rules/proef/bronnen.yaml")


def test_the_english_texts_stand_beside_the_rules(rules: Path) -> None:
    assert library.english_of(rules) is None
    (rules.parent / "en.yaml").write_text(ENGLISH, "utf-8")
    assert library.english_of(rules) == rules.parent / "en.yaml"
    assert library.english_of(TREE) == TREE.parent / "en.yaml"


def test_the_specification_stands_beside_the_rule_sets(rules: Path) -> None:
    folder = rules.parents[1] / "specificatie"
    folder.mkdir()
    for name in ("woorden.yaml", "cijfers.yaml", "cijfers.txt"):
        (folder / name).write_text("", "utf-8")
    assert library.specification_of(folder) == {name: folder / f"{name}.yaml" for name in ("cijfers", "woorden")}
    assert library.rulesets_beside(Path("rules/specificatie")) == {"proef": Path("rules/proef/regelset.yaml")}
    assert library.is_specification(Path("rules/specificatie/woorden.yaml"))
    assert not library.is_specification(folder / "cijfers.txt")
    assert not library.is_specification(rules)


def test_scenarios_and_rules_find_each_other(rules: Path) -> None:
    root = rules.parents[2]
    assert library.features_of(Path("rules/proef/regelset.yaml")) == root / "features/proef"
    assert library.rules_of(Path("features/proef")) == rules
    assert library.rules_of(Path("features/proef/dieper")) == rules
    assert library.rules_of(Path("features")) is None
    assert library.rules_of(Path("features/ander")) is None
    assert library.features_of(Path("rules/ander/regelset.yaml")) is None
    (rules.parent / "features").mkdir()
    assert library.features_of(rules) == rules.parent / "features", "those beside the rules go first"
    assert library.rules_of(rules.parent / "features/dieper") == rules
    assert library.features_of(TREE) == ROOT / "features/beslissingsboom"
    assert library.rules_of(ROOT / "features/beslissingsboom") == TREE


def test_a_path_as_people_know_it(rules: Path) -> None:
    assert library.shown(rules) == Path("rules/proef/regelset.yaml")
    assert library.shown(TREE) == Path("rules/beslissingsboom/regelset.yaml")
    assert library.shown(rules.parents[3]) == rules.parents[3]
    assert library.from_here(rules.parent) == Path("rules/proef")


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_manual_is_there_in_both_languages(lang: str) -> None:
    assert "\n## onbekende-naam\n" in library.manual(lang)


# ----------------------------------------------------------------------------------------------------- all of its files


def test_a_rule_set_with_all_that_belongs_to_it(rules: Path) -> None:
    (rules.parent / "en.yaml").write_text(ENGLISH, "utf-8")
    ruleset = passes.load(rules)
    assert ruleset.citation.document.title == "Web"
    assert ruleset.citation.document.status is Status.ASK
    assert ruleset.english == {"regelset.titel": "Trial"}
    assert ruleset.span.source.name == "rules/proef/regelset.yaml"
    assert passes.load_sources(rules.parents[1] / "bronnen.yaml", Ledger())["web"] == ruleset.citation.document


def test_the_sha256_is_that_of_the_file(rules: Path) -> None:
    first = passes.load(rules).sha256
    rules.write_text(proef.RULES + "# en nog iets\n", "utf-8")
    assert passes.load(rules).sha256 != first
    rules.write_text(proef.RULES, "utf-8")
    assert passes.load(rules).sha256 == first


def test_every_file_of_a_rule_set_is_checked_at_once(rules: Path) -> None:
    rules.write_text(proef.RULES.replace("titel: Proef", "tite: Proef"), "utf-8")
    (rules.parents[1] / "bronnen.yaml").write_text(SOURCES.replace("aard: webpagina", "soort: webpagina"), "utf-8")
    (rules.parent / "en.yaml").write_text("taal: fr\n", "utf-8")
    with pytest.raises(Problems) as raised:
        passes.load(rules)
    assert [(str(one.span), one.code) for one in raised.value.diagnostics] == [
        ("rules/bronnen.yaml:2:3", "sleutel-ontbreekt"),
        ("rules/bronnen.yaml:4:5", "onbekende-sleutel"),
        ("rules/proef/en.yaml:1:7", "onbekend-woord"),
        ("rules/proef/regelset.yaml:3:1", "onbekende-sleutel"),
    ]


def test_a_rule_set_without_documents_cites_nothing_that_is_known(rules: Path) -> None:
    (rules.parents[1] / "bronnen.yaml").unlink()
    with pytest.raises(Problems) as raised:
        passes.load(rules)
    assert {one.code for one in raised.value.diagnostics} == {"onbekend-document"}


def test_a_file_that_cannot_be_read(rules: Path) -> None:
    rules.write_bytes(b"\xff\xfe")
    with pytest.raises(Problems) as raised:
        passes.load(rules)
    assert [(one.code, one.span.source.name) for one in raised.value.diagnostics] == [
        ("geen-utf8", "rules/proef/regelset.yaml")
    ]
