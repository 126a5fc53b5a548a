"""A citation of a text at hand is held against that text; a translation against the texts of its rule set."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from azrules import passes
from azrules.check import sources, translate
from azrules.diagnostic import Diagnostic, Ledger, Problems
from azrules.model.ruleset import Ruleset
from azrules.source import Source
from azrules.syntax import nodes
from tests.check.proef import Change, rules
from tests.golden import golden

NOTA = "De eerste regel.\nDe tweede\tregel  heeft spaties.\n\nDe vierde regel.\n"


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def cited(lines: str, passage: str, sha: str | None = None) -> str:
    return f"{{document: nota, plaats: deel 1, regels: {lines}, sha256: {sha or sha256(passage)}}}"


def whole(lines: str, passage: str, *more: Change) -> Ruleset:
    """The rules, with a citation of the text at hand for all of them."""
    return rules(('bron: {document: web, plaats: "1"}', f"bron: {cited(lines, passage)}"), *more)


def wrong(ruleset: Ruleset, tmp_path: Path, text: str | bytes = NOTA) -> list[Diagnostic]:
    (tmp_path / "nota.txt").write_bytes(text if isinstance(text, bytes) else text.encode())
    found, not_checked = passes.verify_citations(ruleset, tmp_path)
    assert not_checked == []
    return found


@pytest.mark.parametrize(
    ("lines", "passage"),
    [
        ("1", "De eerste regel."),
        ("1-1", "De eerste regel."),
        ("2", "De tweede regel heeft spaties."),
        ("1-2", "De eerste regel. De tweede regel heeft spaties."),
        ("1-4", "De eerste regel. De tweede regel heeft spaties. De vierde regel."),
        ("3", ""),
    ],
)
def test_a_passage_that_says_what_was_cited(lines: str, passage: str, tmp_path: Path) -> None:
    assert wrong(whole(lines, passage), tmp_path) == []


def test_white_space_and_line_ends_change_nothing(tmp_path: Path) -> None:
    ruleset = whole("1-2", "De eerste regel. De tweede regel heeft spaties.")
    for text in (NOTA.replace("\n", "\r\n"), NOTA.replace("\t", "   "), NOTA.rstrip()):
        assert wrong(ruleset, tmp_path, text) == []


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ("1", "passage-veranderd"),
        ("4", "passage-veranderd"),
        ("5", "regels-buiten-document"),
        ("4-5", "regels-buiten-document"),
        ("99", "regels-buiten-document"),
    ],
)
def test_a_passage_that_says_something_else(lines: str, code: str, tmp_path: Path) -> None:
    (found,) = wrong(whole(lines, "Wat er vroeger stond."), tmp_path)
    assert (found.code, found.span.text) == (code, cited(lines, "Wat er vroeger stond."))


def test_each_citation_that_is_wrong_is_told_once(tmp_path: Path) -> None:
    """The rules without a source of their own share that of the rule set."""
    ruleset = whole(
        "1",
        "De eerste regel.",
        ("    voldaan als: ervaring >= 1 jaar", f"    voldaan als: ervaring >= 1 jaar\n    bron: {cited('2', 'iets')}"),
        ("        dan: ja\n", f"        dan: ja\n        bron: {cited('4', 'iets anders')}\n"),
        ("      tekst: Zoek verder.", f"      tekst: Zoek verder.\n      bron: {cited('7', 'niets')}"),
        (
            "        titel: Alleen wat erboven ligt",
            f"        titel: Alleen wat erboven ligt\n        bron: {cited('8', 'niets')}",
        ),
        (
            '        vanaf: 1960-01-01\n        bron: {document: web, plaats: "3"}',
            f"        vanaf: 1960-01-01\n        bron: {cited('9', 'niets')}",
        ),
        ("      type: bedrag\n", f"      type: bedrag\n      bron: {cited('1-2', 'niets')}\n"),
    )
    found = Problems(*wrong(ruleset, tmp_path)).diagnostics
    assert [(one.code, one.span.text.split(", ")[2]) for one in found] == [
        ("passage-veranderd", "regels: 1-2"),
        ("regels-buiten-document", "regels: 9"),
        ("regels-buiten-document", "regels: 8"),
        ("passage-veranderd", "regels: 4"),
        ("passage-veranderd", "regels: 2"),
        ("regels-buiten-document", "regels: 7"),
    ]
    golden("check/passages.txt", "\n\n".join(one.render() for one in found) + "\n")


def test_a_text_that_is_no_utf8_is_compared_all_the_same(tmp_path: Path) -> None:
    text = "Één regel.\nDe tweede.\n".encode("latin-1")
    assert wrong(whole("2", "De tweede."), tmp_path, text) == []
    (found,) = wrong(whole("1", "Één regel."), tmp_path, text)
    assert found.code == "passage-veranderd"


def test_where_the_texts_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ruleset = whole("1", "Wat er vroeger stond.")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("AZRULES_BRONNEN", raising=False)
    assert passes.verify_citations(ruleset) == ([], ["nota"])

    texts = tmp_path / "teksten"
    texts.mkdir()
    monkeypatch.setenv("AZRULES_BRONNEN", str(texts))
    assert passes.verify_citations(ruleset) == ([], ["nota"])
    (texts / "nota.txt").write_text(NOTA, "utf-8")
    found, not_checked = passes.verify_citations(ruleset)
    assert ([one.code for one in found], not_checked) == (["passage-veranderd"], [])
    assert passes.verify_citations(ruleset, tmp_path) == ([], ["nota"]), "a folder that is given goes first"
    assert passes.verify_citations(rules(), texts) == ([], []), "nothing of a text at hand is cited"


# --------------------------------------------------------------------------------------------------------- documents


def documents(text: str) -> dict[str, object]:
    ledger = Ledger()
    found = sources.documents(nodes.read(Source("bronnen.yaml", text)), ledger)
    ledger.close()
    return dict(found)


def test_a_document_that_was_read_on_a_day_that_does_not_exist() -> None:
    page = "titel: T, aard: webpagina, adres: 'https://example.org', gelezen: {}, status: vraag"
    text = f"bronnen:\n  a: {{{page.format('2024-02-30')}}}\n  b: {{{page.format('2024-13-01')}}}\n"
    with pytest.raises(Problems) as raised:
        documents(text)
    assert [(one.code, one.span.text) for one in raised.value.diagnostics] == [
        ("datum-bestaat-niet", "2024-02-30"),
        ("datum-bestaat-niet", "2024-13-01"),
    ]


# -------------------------------------------------------------------------------------------------------- translation


def english(text: str) -> dict[str, str]:
    return translate.english(rules(), (), nodes.read(Source("en.yaml", text)))


def test_a_text_stands_beside_the_dutch_one() -> None:
    assert english(
        "taal: en\n"
        "regelset: {titel: Trial}\n"
        "gegevens:\n"
        "  initiatief.werkvorm:\n"
        "    titel: Kind of work\n"
        "    waarden: {atelier: Workshop}\n"
        "regels:\n"
        "  jong_genoeg:\n"
        "    titel: >\n"
        "      Not retired\n"
        "      yet\n"
        "    behalve:\n"
        "      - is motivated\n"
        "beslissing:\n"
        "  toegelaten:\n"
        "    antwoorden: {ja: Yes.}\n"
    ) == {
        "regelset.titel": "Trial",
        "gegevens.initiatief.werkvorm.titel": "Kind of work",
        "gegevens.initiatief.werkvorm.waarden.atelier": "Workshop",
        "regels.jong_genoeg.titel": "Not retired yet",
        "regels.jong_genoeg.behalve.0": "is motivated",
        "beslissing.toegelaten.antwoorden.ja": "Yes.",
    }


def test_every_text_without_a_dutch_one_is_told() -> None:
    with pytest.raises(Problems) as raised:
        english(
            "taal: en\n"
            "regelset: {uitleg: Nothing}\n"
            "gegevens:\n"
            "  initiatief.werkvrm:\n"
            "    titel: Kind of work\n"
            "  initiatief.werkvorm:\n"
            "    waarden: {atelir: Workshop}\n"
            "regels:\n"
            "  jong_genoeg:\n"
            "    behalve:\n"
            "      - is motivated\n"
            "      - and one more\n"
        )
    found = raised.value.diagnostics
    assert [(one.code, one.span.text, one.values["path"], one.near) for one in found] == [
        ("vertaling-zonder-tekst", "uitleg", "regelset.uitleg", "regelset.titel"),
        ("vertaling-zonder-tekst", "titel", "gegevens.initiatief.werkvrm.titel", "gegevens.initiatief.werkvorm.titel"),
        (
            "vertaling-zonder-tekst",
            "atelir",
            "gegevens.initiatief.werkvorm.waarden.atelir",
            "gegevens.initiatief.werkvorm.waarden.atelier",
        ),
        ("vertaling-zonder-tekst", "and one more", "regels.jong_genoeg.behalve.1", "regels.jong_genoeg.behalve.0"),
    ]
    golden("check/vertaling.txt", "\n\n".join(one.render() for one in found) + "\n")
