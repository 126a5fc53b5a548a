"""Rules told in plain language: every construct of the rule language has words, in both languages."""

from __future__ import annotations

import pytest

from azrules import passes
from azrules.lang import Lang
from azrules.model.citation import Document, Status
from azrules.run.describe import describe, full_name, names
from azrules.source import Source

RULES = """\
regelset: proef
versie: 1.0.0
titel: Proef
status: vraag
geldt:
  vanaf: 2020-01-01
  tot en met: 2030-12-31
bron: {document: web, plaats: "1"}
maandeinde: naar voor
beoordelaars:
  wijze: de wijze
gegevens:
  mens:
    geboren: {titel: Geboren, type: datum, bereik: vanaf 1900-01-01, vraag: "Wanneer geboren?"}
    sinds: {titel: Sinds, type: datum, vraag: "Sinds wanneer?"}
    vlot:
      titel: Vlot
      type: ja/nee
      vraag: Gaat het vlot?
      beoordeling: wijze
      indicatoren:
        - mens.blij
    blij: {titel: Blij, type: ja/nee, vraag: "Is de mens blij?"}
    rijk:
      titel: Rijk
      type: ja/nee
      vraag: Is de mens rijk?
      standaardwaarde: nee
    punten: {titel: Punten, type: getal, bereik: 0 tot en met 10, stap: 0.5, vraag: "Hoeveel punten?"}
    kleur:
      titel: Kleur
      type: keuze
      waarden:
        rood: Rood
        groen: Groen
      vraag: Welke kleur?
    talen:
      titel: Talen
      type: verzameling
      waarden:
        nl: Nederlands
        fr: Frans
      minstens: 1
      vraag: Welke talen?
  huis:
    blij: {titel: Blij huis, type: ja/nee, vraag: "Is het huis blij?"}
parameters:
  grens:
    titel: Grens
    waarden:
      - waarde: 5
        tot en met: 2024-12-31
        bron: {document: web, plaats: "2"}
      - waarde: 6
        vanaf: 2025-01-01
        bron: {document: web, plaats: "3"}
regels:
  genoeg:
    titel: Genoeg
    minstens:
      aantal: 2
      van:
        - punten >= grens
        - niet vlot
        - rijk
  meertalig:
    titel: Meertalig
    van toepassing als: kleur = rood
    alle van:
      - talen bevat alle van [nl, fr]
      - niet talen enkel uit [fr]
      - aantal(talen) > 1
  berekend:
    titel: Berekend
    eerste die past:
      - als: kleur = groen
        dan: max(punten, grens) * 2
      - als: vlot en mens.blij
        dan: abs(punten - grens) / (punten + 1)
      - anders: -punten
  leeftijd_nu:
    titel: Leeftijd nu
    is: leeftijd(geboren, peildatum)
  duur:
    titel: Duur
    is: dagen_tussen(sinds, peildatum) + (peildatum - sinds)
  laatste_dag:
    titel: Laatste dag
    is: max(geboren + 18 jaar, sinds - 1 dag)
  onbeslist:
    titel: Onbeslist
    open vraag: Niemand weet het.
    type: ja/nee
  alles:
    titel: Alles
    kracht: zou moeten
    bron: {document: web, plaats: "4"}
    alle van:
      - genoeg
      - meertalig
      - niet (vlot en huis.blij)
      - geen van:
          - mens.blij
          - kleur in [groen]
      - onbeslist of berekend > 3
      - als kleur = rood dan vlot anders rijk
    advies: {bij: ja, naar: elders, tekst: Ga elders.}
resultaten: [alles, leeftijd_nu, duur, laatste_dag]
"""
WEB = Document("web", "Web", "webpagina", Status.ASK, url="https://example.org")
RULESET = passes.ruleset_of(Source("proef.yaml", RULES), {"web": WEB})

TOLD: list[tuple[str, Lang, str]] = [
    (
        "genoeg",
        "nl",
        "Ja als minstens 2 hiervan kloppen:\n  - Punten: minstens Grens (grens: 5, 6)\n  - Vlot: nee\n  - ",
    ),
    ("genoeg", "nl", "- Rijk (zonder antwoord: nee): ja\n"),
    ("genoeg", "en", "Yes if at least 2 of these hold:\n  - Punten: at least Grens (grens: 5, 6)\n"),
    ("genoeg", "nl", "5 tot en met 31 december 2024 (vraag aan het beleid, nog geen regel)\n      Bron: Web, 2"),
    ("genoeg", "nl", "een getal van 0 tot en met 10, per 0,5"),
    ("meertalig", "nl", "Enkel van toepassing als: Kleur: Rood\n"),
    ("meertalig", "nl", "- Talen: in elk geval Nederlands, Frans\n"),
    ("meertalig", "nl", "- Talen: ook iets anders dan Frans\n  - Het aantal in Talen: meer dan 1\n"),
    ("meertalig", "nl", "1 of meer van deze keuzes\n      - nl: Nederlands"),
    ("berekend", "nl", "De waarde is het eerste dat past:\n  - als Kleur: Groen -> (de grootste van Punten en Grens"),
    (
        "berekend",
        "nl",
        "  - als dit alles klopt:\n    - Vlot: ja\n    - Blij: ja\n  - dan -> (Punten - Grens",
    ),
    ("berekend", "nl", "zonder minteken / (Punten + 1)\n  - anders -> -Punten\n"),
    ("leeftijd_nu", "nl", "De waarde is: de leeftijd op de peildatum (Geboren)\n"),
    ("leeftijd_nu", "nl", "een datum als 2024-03-01, vanaf 1 januari 1900\n"),
    ("duur", "nl", "De waarde is: dagen van Sinds tot de peildatum + dagen van Sinds tot de peildatum\n"),
    ("laatste_dag", "nl", "De waarde is: de laatste van (Geboren + 18 jaar) en (Sinds - 1 dag)\n"),
    ("onbeslist", "nl", "Een open vraag: Niemand weet het.\n\nKracht: geen, want dit is een open vraag\n"),
    ("onbeslist", "en", "Force: none, because this is an open question\n"),
    (
        "alles",
        "nl",
        "- Genoeg (genoeg)\n  - Meertalig (meertalig), waar van toepassing\n  - niet alles hiervan klopt:\n",
    ),
    ("alles", "nl", "  - niets hiervan klopt:\n    - Blij: ja\n    - Kleur: Groen\n"),
    (
        "alles",
        "nl",
        "  - minstens één hiervan klopt:\n    - Onbeslist (onbeslist)\n    - Berekend (berekend): meer dan 3\n",
    ),
    ("alles", "nl", "  - het eerste dat past, klopt:\n    - als Kleur: Rood -> Vlot: ja\n    - anders -> Rijk"),
    ("alles", "nl", "Advies bij ja: elders. Ga elders.\n"),
    ("alles", "nl", "Kracht: zou moeten (vraag aan het beleid, nog geen regel)\n"),
    ("mens.rijk", "nl", "Zonder antwoord geldt: nee\n"),
    (
        "mens.vlot",
        "nl",
        "ja of nee; een oordeel van: de wijze\n  Wat bij het oordeel helpt en niets beslist:\n    - Blij (mens.blij)\n",
    ),
    ("mens.blij", "nl", "Gebruikt door:\n  Berekend (berekend)\n  Alles (alles)\n  Vlot (mens.vlot)"),
    (
        "grens",
        "en",
        "6 from 1 January 2025 (ask to policy makers, not a rule yet)\n    Source: Web, 3 <https://example.org>\n",
    ),
]


@pytest.mark.parametrize(("name", "lang", "told"), TOLD)
def test_told(name: str, lang: Lang, told: str) -> None:
    assert told in describe(RULESET, name, lang) + "\n"


def test_names() -> None:
    assert {"genoeg", "grens", "mens.kleur"} <= set(names(RULESET))
    assert full_name(RULESET, "kleur") == "mens.kleur"
    assert full_name(RULESET, "mens.kleur") == "mens.kleur"
    assert full_name(RULESET, "blij") is None
    assert full_name(RULESET, "niets") is None
