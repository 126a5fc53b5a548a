"""A small rule set outside the repository, with scenarios beside it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

RULES = """\
regelset: fietspas
versie: 1.0.0
titel: Fietspas
status: aanbeveling
geldt:
  vanaf: 2020-01-01
bron: {document: reglement, plaats: "1"}
beoordelaars:
  begeleider: Wie de persoon begeleidt
gegevens:
  persoon:
    geboortedatum:
      titel: Geboortedatum
      type: datum
      bereik: 1900-01-01 tot en met peildatum
      vraag: Wanneer is de persoon geboren?
    uren_per_week:
      titel: Uren per week
      type: getal
      eenheid: uur/week
      bereik: 0 tot en met 60
      stap: 0.5
      vraag: Hoeveel uur per week fietst de persoon?
    kan_fietsen:
      titel: Kan fietsen
      type: ja/nee
      beoordeling: begeleider
      vraag: Kan de persoon fietsen?
  initiatief:
    fietsen:
      titel: Soorten fietsen
      type: verzameling
      waarden:
        stad: Stadsfiets
        bak: Bakfiets
      vraag: Welke fietsen heeft het initiatief?
    leners:
      titel: Leners
      type: lijst
      vraag: Wie leent er een fiets?
      beslist niet: Goed om te weten.
      rij:
        dagen:
          titel: Dagen
          type: getal
          eenheid: dag
          bereik: 0 tot en met 31
          stap: 1
          vraag: Hoeveel dagen leent deze persoon een fiets?
parameters:
  minimum_uren:
    titel: Minimum
    eenheid: uur/week
    waarden:
      - waarde: 3
        vanaf: 2020-01-01
        bron: {document: reglement, plaats: "2"}
interpretaties:
  genoeg:
    vraag: Telt het minimum zelf mee?
    standaard: vanaf
    lezingen:
      vanaf:
        titel: Het minimum telt mee
      boven:
        titel: Alleen wat erboven ligt
regels:
  leeftijd_bereikt:
    titel: De persoon is twaalf of ouder
    bron: {document: reglement, plaats: "3"}
    voldaan als: leeftijd(geboortedatum, peildatum) >= 12 jaar
  rijdt_genoeg:
    titel: De persoon fietst genoeg
    bron: {document: reglement, plaats: "4"}
    volgens interpretatie: genoeg
    lezingen:
      vanaf: uren_per_week >= minimum_uren
      boven: uren_per_week > minimum_uren
    advies:
      bij: nee
      naar: wandelen
      tekst: Wandelen kan ook.
  kan_mee:
    titel: De persoon kan met een fiets van het initiatief rijden
    bron: {document: reglement, plaats: "5"}
    alle van:
      - kan_fietsen
      - fietsen bevat alle van [stad]
beslissing:
  fietspas:
    titel: Fietspas
    vraag: Krijgt de persoon een fietspas?
    stel in volgorde: [leeftijd_bereikt, rijdt_genoeg, kan_mee]
    groepen:
      over_persoon: [leeftijd_bereikt, rijdt_genoeg, kan_mee]
      over_initiatief: [kan_mee]
    antwoorden:
      ja: Ja, de persoon krijgt een fietspas.
      nee: Nee, geen fietspas.
      onbekend: Dat staat nog niet vast.
"""

SOURCES = """\
bronnen:
  reglement:
    titel: Reglement van de fietspas
    aard: webpagina
    adres: https://example.org/fietspas
    gelezen: 2026-01-01
    status: aanbeveling
"""

EXAMPLES = """\
personen:
  Fietser:
    wie: An fietst elke dag naar het werk.
    gegevens:
      geboortedatum: 1990-05-10
      uren_per_week: 4
      kan_fietsen: ja
initiatieven:
  Fietshuis:
    wie: Het fietshuis leent fietsen uit.
    gegevens:
      fietsen: [stad, bak]
      leners: [{dagen: 3}, {dagen: 8}]
voorbeelden:
  Proefrit:
    wie: De eerste dag, met alleen een bakfiets; er is nog maar een uur gefietst.
    gegevens:
      persoon: {geboortedatum: 1990-05-10, uren_per_week: 1}
      initiatief: {fietsen: [bak]}
"""

HEAD = """\
# language: nl
Functionaliteit: Wie krijgt een fietspas?

  Achtergrond:
    Gegeven de regelset "fietspas"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Fietser"
    En het voorbeeldinitiatief "Fietshuis"

"""

Write = Callable[[str], Path]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the rule set; it is the working folder too, so that messages show short paths."""
    (tmp_path / "regelset.yaml").write_text(RULES, "utf-8")
    (tmp_path / "bronnen.yaml").write_text(SOURCES, "utf-8")
    (tmp_path / "features").mkdir()
    (tmp_path / "features" / "voorbeelden.yaml").write_text(EXAMPLES, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def scenarios(folder: Path) -> Write:
    """Writes a file of scenarios as it is, and gives its path from the working folder."""

    def write(text: str) -> Path:
        (folder / "features" / "fietspas.feature").write_text(text, "utf-8")
        return Path("features/fietspas.feature")

    return write


@pytest.fixture
def under_background(scenarios: Write) -> Write:
    """Writes scenarios under a Functionaliteit and an Achtergrond: their first line is line 10."""
    return lambda text: scenarios(HEAD + text)
