"""A small rule set in which everything is right; each test changes one thing in it."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from azrules import passes
from azrules.diagnostic import Diagnostic, Problems
from azrules.model.citation import Document, Status
from azrules.model.ruleset import Ruleset
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
maandeinde:
  volgens interpretatie: telling
  lezingen:
    vanaf: naar voor
    boven: naar achter
beoordelaars:
  begeleider: wie begeleidt
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
      vraag: Hoeveel uur per week werkt de persoon?
    inkomen:
      titel: Inkomen
      type: bedrag
      bereik: 0 tot en met 10000
      stap: 0.01
      vraag: Hoeveel verdient de persoon?
    ervaring:
      titel: Ervaring
      type: duur
      eenheid: maand
      bereik: vanaf 0
      stap: 1
      vraag: Hoelang werkt de persoon al?
    gemotiveerd:
      titel: Gemotiveerd
      type: ja/nee
      beoordeling: begeleider
      indicatoren:
        - aanwezig
        - lang_genoeg
      vraag: Is de persoon gemotiveerd?
    aanwezig:
      titel: Aanwezig
      type: ja/nee
      standaardwaarde: nee
      vraag: Is de persoon aanwezig?
    talen:
      titel: Talen
      type: verzameling
      waarden:
        nl: Nederlands
        fr: Frans
        de: Duits
      minstens: 1
      vraag: Welke talen spreekt de persoon?
    wekelijks:
      titel: Elke week
      type: ja/nee
      vraag: Werkt de persoon elke week?
    hobby:
      titel: Hobby
      type: ja/nee
      vraag: Heeft de persoon een hobby?
      beslist niet: Dat is enkel om kennis te maken.
  initiatief:
    werkvorm:
      titel: Werkvorm
      type: keuze
      waarden:
        atelier: Atelier
        horeca: Horeca
        buitendienst: Buitendienst
      vraag: Welke werkvorm heeft het initiatief?
    aantal_plaatsen:
      titel: Plaatsen
      type: getal
      eenheid: plaats
      bereik: 1 tot en met 100
      stap: 1
      vraag: Hoeveel plaatsen heeft het initiatief?
    wekelijks:
      titel: Elke week open
      type: ja/nee
      vraag: Is het initiatief elke week open?
parameters:
  minimum_uren:
    titel: Minimum
    eenheid: uur/week
    waarden:
      - waarde: 3
        vanaf: 2020-01-01
        tot en met: 2023-12-31
        bron: {document: web, plaats: "2"}
      - waarde: 4
        vanaf: 2024-01-01
        bron: {document: web, plaats: "2"}
  pensioenleeftijd:
    titel: Pensioenleeftijd
    eenheid: jaar
    volgens: persoon.geboortedatum
    waarden:
      - waarde: 65
        tot en met: 1959-12-31
        bron: {document: web, plaats: "3"}
      - waarde: 66
        vanaf: 1960-01-01
        bron: {document: web, plaats: "3"}
interpretaties:
  telling:
    vraag: Telt het minimum zelf mee?
    standaard: vanaf
    lezingen:
      vanaf:
        titel: Het minimum telt mee
      boven:
        titel: Alleen wat erboven ligt
regels:
  jong_genoeg:
    titel: Nog niet met pensioen
    voldaan als: peildatum < geboortedatum + pensioenleeftijd
    behalve:
      - titel: is gemotiveerd
        als: gemotiveerd
        dan: ja
  werkt_genoeg:
    titel: Werkt genoeg
    volgens interpretatie: telling
    lezingen:
      vanaf: uren_per_week >= minimum_uren
      boven: uren_per_week > minimum_uren
  spreekt_taal:
    titel: Spreekt de taal
    van toepassing als: werkvorm = horeca
    alle van:
      - talen bevat alle van [nl]
      - persoon.wekelijks
  bijdrage:
    titel: Bijdrage
    eerste die past:
      - als: inkomen > € 1000
        dan: inkomen / 10
      - anders: € 0
  lang_genoeg:
    titel: Lang genoeg
    voldaan als: ervaring >= 1 jaar
  drukte:
    titel: Drukte
    open vraag: Niemand weet hoe druk het is.
    eenheid: plaats
  mag_mee:
    titel: Mag mee
    alle van:
      - spreekt_taal
      - initiatief.wekelijks
      - minstens één van:
          - aanwezig
          - aantal_plaatsen > 10
    advies:
      bij: nee
      naar: een ander initiatief
      tekst: Zoek verder.
beslissing:
  toegelaten:
    titel: Toegelaten
    vraag: Mag de persoon meedoen?
    stel in volgorde: [jong_genoeg, werkt_genoeg, mag_mee]
    groepen:
      over_persoon: [jong_genoeg, werkt_genoeg]
    antwoorden:
      ja: Ja.
      nee: Nee.
      onbekend: Nog niet bekend.
resultaten: [bijdrage, drukte]
"""

DAY = date(2024, 3, 1)
DOCUMENTS = {
    "web": Document("web", "Web", "webpagina", Status.ASK, url="https://example.org", read_on=date(2024, 1, 1)),
    "nota": Document("nota", "Nota", "nota", Status.ASK, file="nota.txt"),
}

Change = tuple[str, str]


def changed(*changes: Change) -> str:
    """The rules with some of their text replaced; each text stands there once."""
    text = RULES
    for before, after in changes:
        assert text.count(before) == 1, f"{text.count(before)} times: {before}"
        text = text.replace(before, after)
    return text


def rules(*changes: Change) -> Ruleset:
    return passes.ruleset_of(Source("proef.yaml", changed(*changes)), DOCUMENTS)


@cache
def problems(*changes: Change) -> tuple[Diagnostic, ...]:
    with pytest.raises(Problems) as raised:
        rules(*changes)
    return raised.value.diagnostics
