"""Runs the command line in this process, as if from the root of the repository on a day that stands still."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from azrules.cli import cases, main

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 22)
Run = Callable[..., Result]

# A rule set that gives a fault when the persons are zero, and has no decision under another name.
RULES = """\
regelset: verdeling
versie: 1.0.0
titel: Verdeling
status: aanbeveling
geldt:
  vanaf: 2020-01-01
bron: {document: reglement, plaats: "1"}
gegevens:
  groep:
    totaal_uren:
      titel: Uren
      type: getal
      eenheid: uur
      bereik: 0 tot en met 100
      stap: 1
      vraag: Hoeveel uren zijn er?
    aantal_personen:
      titel: Personen
      type: getal
      bereik: 0 tot en met 10
      stap: 1
      vraag: Met hoeveel personen?
parameters:
  minimum:
    titel: Minimum
    eenheid: uur
    waarden:
      - waarde: 3
        vanaf: 2020-01-01
        bron: {document: reglement, plaats: "2"}
regels:
  genoeg:
    titel: Er zijn genoeg uren per persoon
    voldaan als: totaal_uren / aantal_personen >= minimum
beslissing:
  verdeeld:
    titel: Verdeeld
    vraag: Is er genoeg voor iedereen?
    stel in volgorde: [genoeg]
    antwoorden:
      ja: Ja, er is genoeg.
      nee: Nee, er is te weinig.
      onbekend: Dat is nog niet bekend.
"""
SOURCES = """\
bronnen:
  reglement:
    titel: Reglement
    aard: nota
    adres: https://example.org/reglement
    gelezen: 2024-01-01
    status: aanbeveling
"""


@pytest.fixture(autouse=True)
def _still(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same day, folder and environment everywhere."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(cases, "today", lambda: TODAY)
    for name in ("AZRULES_LANG", "AZRULES_DEBUG", "AZRULES_BRONNEN"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def az() -> Run:
    """Run azrules with these arguments."""

    def run(*arguments: object, **options: object) -> Result:
        result = CliRunner().invoke(main, [str(argument) for argument in arguments], **options)  # type: ignore[arg-type]
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
        assert "Traceback" not in result.output
        return result

    return run


@pytest.fixture
def facts(tmp_path: Path) -> Callable[[str], Path]:
    """A facts file with this text."""

    def write(text: str, name: str = "geval.yaml") -> Path:
        path = tmp_path / name
        path.write_text(text, "utf-8")
        return path

    return write


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The folder of a small rule set outside the repository."""
    folder = tmp_path / "verdeling"
    folder.mkdir()
    (folder / "regelset.yaml").write_text(RULES, "utf-8")
    (folder / "bronnen.yaml").write_text(SOURCES, "utf-8")
    return folder
