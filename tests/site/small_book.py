"""A book of one small rule set in which every text is the same: whatever it says, its pages have the same shape."""

from __future__ import annotations

import json
from pathlib import Path

from azrules import passes
from azrules.model.specification import Specification
from azrules.scenarios import feature, runner
from azrules.site.book import Book, Told, Tried
from tests.site.built import MADE_ON

_SOURCES = """\
bronnen:
  web:
    titel: TEXT
    aard: webpagina
    status: aanbeveling
    adres: https://example.org/"><script>alert(1)</script>
    gelezen: 2024-01-01
"""
_RULES = """\
regelset: proef
versie: 1.0.0
titel: TEXT
uitleg: TEXT
status: aanbeveling
geldt: {vanaf: 2000-01-01}
bron: {document: web, plaats: TEXT}
beoordelaars: {wijze: TEXT}
delen van een geval: {mens: TEXT}
gegevens:
  mens:
    a: {titel: TEXT, type: ja/nee, vraag: TEXT, uitleg: TEXT, beoordeling: wijze, bron: {document: web, plaats: TEXT}}
    b: {titel: TEXT, type: keuze, waarden: {rood: TEXT, groen: TEXT}, vraag: TEXT}
    duur: {titel: TEXT, type: getal, eenheid: uur/week, bereik: 0 tot en met 60, stap: 0.5, vraag: TEXT}
parameters:
  grens:
    titel: TEXT
    type: getal
    eenheid: uur/week
    waarden:
      - {vanaf: 2000-01-01, tot en met: 2009-12-31, waarde: 2, bron: {document: web, plaats: TEXT}}
      - {vanaf: 2010-01-01, waarde: 3, bron: {document: web, plaats: TEXT}}
interpretaties:
  keuze:
    vraag: TEXT
    standaard: een
    lezingen:
      een: {titel: TEXT, uitleg: TEXT, bron: {document: web, plaats: TEXT}}
      twee: {titel: TEXT, uitleg: TEXT}
regels:
  eerste:
    titel: TEXT
    uitleg: TEXT
    kracht: moet
    bron: {document: web, plaats: TEXT}
    voldaan als: a en tweede
    behalve:
      - {titel: TEXT, als: b = rood, dan: ja, kracht: mag, bron: {document: web, plaats: TEXT}}
    advies: {bij: nee, naar: zorg, tekst: TEXT, bron: {document: web, plaats: TEXT}}
  tweede:
    titel: TEXT
    volgens interpretatie: keuze
    lezingen:
      een: duur >= grens
      twee: duur > grens
  derde:
    titel: TEXT
    type: ja/nee
    versies:
      vroeger: {tot en met: 2019-12-31, voldaan als: a}
      later: {titel: TEXT, vanaf: 2020-01-01, voldaan als: niet a en vierde}
  vierde: {titel: TEXT, type: ja/nee, open vraag: TEXT}
beslissing:
  besluit:
    titel: TEXT
    vraag: TEXT
    stel in volgorde: [eerste, derde]
    groepen: {g: [eerste]}
    antwoorden: {ja: TEXT, nee: TEXT, onbekend: TEXT, fout: TEXT}
resultaten: [tweede]
"""
_FEATURE = """\
# language: nl
Functionaliteit: TEXT
  TEXT

  Achtergrond:
    Gegeven de regelset "proef"
    En de peildatum 2024-03-01

  Regel: TEXT

    Scenario: TEXT gaat mis
      Gegeven mens.a is ja
      En mens.duur is 3
      Als de beslissing wordt gevraagd
      Dan is eerste niet voldaan

    Abstract Scenario: TEXT met <uren> uur
      Gegeven mens.duur is <uren>
      Als de beslissing wordt gevraagd
      Dan is tweede <stand>

      Voorbeelden: TEXT
        | uren | stand        |
        | 3    | voldaan      |
        | 2    | niet voldaan |
"""


def small_book(folder: Path, text: str) -> Book:
    """The rule set in files of its own, with its scenarios run; two cases of them pass and one fails."""
    files = {"bronnen.yaml": _SOURCES, "regelset.yaml": _RULES}
    for name, content in files.items():
        (folder / name).write_text(content.replace("TEXT", json.dumps(text)), "utf-8")
    features = folder / "features"
    features.mkdir()
    (features / "proef.feature").write_text(_FEATURE.replace("TEXT", text), "utf-8")
    rules = folder / "regelset.yaml"
    ruleset = passes.load(rules)
    did = runner.run(features, rules).results
    told = Told(ruleset, (), Tried(tuple(map(feature.read, feature.files(features))), did), ())
    return Book({"proef": told}, Specification({}, {}, {}, {}), {}, MADE_ON)
