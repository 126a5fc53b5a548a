"""The explanation as a person reads it: one golden file for each way an answer can come about, in both languages."""

from __future__ import annotations

from datetime import date

import pytest

import azrules
from azrules import passes
from azrules.interface import Law, Rules
from azrules.model.citation import Document, Status
from azrules.source import Source
from tests.golden import golden

DAY = date(2024, 3, 1)
WEB = Document("web", "Reglement van de tuin", "webpagina", Status.RECOMMENDATION, url="https://example.org/tuin")
ACT = Document("wet", "Wet op de tuinen", "wet", Status.LAW, url="https://example.org/wet")

RULES = """\
regelset: tuin
versie: 1.0.0
titel: Samentuin
status: aanbeveling
geldt:
  vanaf: 2020-01-01
bron: {document: web, plaats: "1"}
beoordelaars:
  tuinier: de tuinier
gegevens:
  mens:
    leeftijd_nu: {titel: Leeftijd, type: getal, eenheid: jaar, bereik: 0 tot en met 120, stap: 1, vraag: "Hoe oud?"}
    uren_per_week: {titel: Uren, type: getal, eenheid: uur/week, bereik: 0 tot en met 60, stap: 1, vraag: "Uren?"}
    kan_spitten: {titel: Kan spitten, type: ja/nee, vraag: "Kan de mens spitten?", beoordeling: tuinier}
    kan_zaaien: {titel: Kan zaaien, type: ja/nee, vraag: "Kan de mens zaaien?", beoordeling: tuinier}
    kan_wieden: {titel: Kan wieden, type: ja/nee, vraag: "Kan de mens wieden?", beoordeling: tuinier}
    heeft_buur: {titel: Heeft een buur in de tuin, type: ja/nee, vraag: "Is er een buur?"}
    heeft_hond: {titel: Heeft een hond, type: ja/nee, vraag: "Is er een hond?", standaardwaarde: nee}
    planten:
      titel: Planten
      type: verzameling
      waarden: {sla: Sla, ui: Ajuin, roos: Roos}
      vraag: Welke planten?
    begonnen: {titel: Begonnen op, type: datum, vraag: "Wanneer begonnen?"}
  tuin:
    bedden: {titel: Bedden, type: getal, bereik: 0 tot en met 50, stap: 1, vraag: "Hoeveel bedden?"}
    tuiniers: {titel: Tuiniers, type: getal, bereik: 0 tot en met 50, stap: 1, vraag: "Hoeveel tuiniers?"}
parameters:
  minimum:
    titel: Minimum aantal uren
    eenheid: uur/week
    waarden:
      - {waarde: 2, vanaf: 2020-01-01, status: geldend recht, nagegaan: secundair, bron: {document: wet, plaats: "2"}}
interpretaties:
  streng:
    vraag: Telt het minimum zelf mee?
    standaard: ruim
    lezingen:
      ruim: {titel: Het minimum telt mee}
      eng: {titel: Alleen wat erboven ligt}
regels:
  oud_genoeg:
    titel: De mens is oud genoeg
    voldaan als: leeftijd_nu >= 12
    behalve:
      - titel: er is een buur bij
        als: heeft_buur
        dan: ja
        kracht: mag
        bron: {document: web, plaats: "3"}
  werkt_genoeg:
    titel: De mens tuiniert genoeg
    kracht: zou moeten
    bron: {document: web, plaats: "4"}
    volgens interpretatie: streng
    lezingen:
      ruim: uren_per_week >= minimum
      eng: uren_per_week > minimum
    advies: {bij: nee, naar: balkon, tekst: Een balkon vraagt minder tijd.}
  kan_iets:
    titel: De mens kan genoeg
    minstens:
      aantal: 2
      van:
        - kan_spitten
        - kan_zaaien
        - kan_wieden
  plant_mee:
    titel: De planten passen
    van toepassing als: uren_per_week > 4
    alle van:
      - niet planten enkel uit [roos]
      - niet heeft_hond
  plaats_genoeg:
    titel: Er is plaats genoeg
    voldaan als: bedden / tuiniers >= 1
  mag_blijven:
    titel: De mens mag blijven
    open vraag: Het reglement zegt niet hoe lang iemand mag blijven.
    type: ja/nee
  nog_nieuw:
    titel: De mens is nog nieuw
    is: maanden_tussen(begonnen, peildatum)
beslissing:
  tuinier_worden:
    titel: Tuinier
    vraag: Kan deze mens mee tuinieren?
    stel in volgorde: [oud_genoeg, werkt_genoeg, kan_iets, plant_mee, plaats_genoeg]
    antwoorden: {ja: "Ja, welkom.", nee: "Nee, nu niet.", onbekend: "Dat weten we nog niet."}
resultaten: [nog_nieuw, mag_blijven]
"""
FINE = {
    "mens": {"leeftijd_nu": 30, "uren_per_week": 3, "kan_spitten": True, "kan_zaaien": True, "kan_wieden": False},
    "tuin": {"bedden": 10, "tuiniers": 4},
}


def garden(rules: str = RULES) -> Law:
    return Rules(passes.ruleset_of(Source("tuin.yaml", rules), {"web": WEB, "wet": ACT})).on(DAY)


def but(**mens: object) -> dict[str, object]:
    """The case in which all is fine, with other facts about the person."""
    return {**FINE, "mens": {**FINE["mens"], **mens}}


CASES: dict[str, dict[str, object]] = {
    "ja": FINE,
    "ja-door-uitzondering": but(leeftijd_nu=8, heeft_buur=True),
    "ja-met-aanname": but(uren_per_week=5, planten=["sla", "roos"]),
    "nee-met-uitzondering-mogelijk": but(leeftijd_nu=8),
    "nee-en-advies": but(uren_per_week=1, heeft_buur=False),
    "nee-te-weinig-van": but(kan_zaaien=False),
    "nee-enkel-rozen": but(uren_per_week=5, planten=["roos"]),
    "nee-staat-al-vast": but(leeftijd_nu=None, uren_per_week=1),
    "nee-op-de-grens": but(uren_per_week=2, kan_spitten=None, kan_zaaien=None),
    "onbekend": {"mens": {"leeftijd_nu": 30}},
    "onbekend-oordeel": but(kan_zaaien=None),
    "fout": {**FINE, "tuin": {"bedden": 10, "tuiniers": 0}},
}


@pytest.mark.parametrize("case", CASES)
def test_an_answer(case: str) -> None:
    outcome = garden().evaluate(CASES[case])
    golden(f"explain/{case}.txt", f"{outcome.explain()}\n\n{'=' * 72}\n\n{outcome.explain('en')}\n")


def test_a_fault_on_the_way_is_told_also_while_the_answer_is_open() -> None:
    rules = RULES.replace("[oud_genoeg, werkt_genoeg,", "[plaats_genoeg, oud_genoeg, werkt_genoeg,")
    rules = rules.replace("plant_mee, plaats_genoeg]", "plant_mee]")
    outcome = garden(rules).evaluate({**but(kan_zaaien=None), "tuin": {"bedden": 10, "tuiniers": 0}})
    assert outcome.outcome is None
    told = outcome.explain()
    assert "vraag 1 fout" in told
    assert told.count("fout[deling-door-nul]") == 1
    assert "Geeft geen antwoord: Er is plaats genoeg (plaats_genoeg)" in told


def test_later_questions_that_fail_too_are_told() -> None:
    told = garden().evaluate(but(uren_per_week=1, kan_zaaien=False)).explain()
    assert "Beslist door vraag 2 van 5" in told
    assert "Ook aan vraag 3 is nu niet voldaan: De mens kan genoeg." in told


def test_another_reading_is_told_where_it_changes_the_answer() -> None:
    law = garden()
    on_the_border = law.evaluate(but(uren_per_week=2)).explain()
    assert "Telt het minimum zelf mee?\n  Gelezen als: Het minimum telt mee (standaard, streng=ruim)" in on_the_border
    assert "Anders gelezen: Alleen wat erboven ligt (--reading streng=eng). Dan is het: nee" in on_the_border
    assert "dat verandert hier niets." in law.evaluate(but(uren_per_week=3)).explain()


def test_a_reading_that_was_chosen_is_always_told() -> None:
    rules = azrules.load("beslissingsboom")
    facts = {"persoon": {"vraag_naar_arbeid": True, "wil_minimum": True, "kan_minimum": True, "wekelijks": True}}
    facts["persoon"] |= {"dagdelen_per_week": 4, "uren_per_week": 1}
    told = rules.on(DAY, {"dagdeel": "dagdeel_is_3_uur"}).evaluate(facts).explain()
    assert "(gekozen, dagdeel=dagdeel_is_3_uur)" in told
    assert "Een van beide is genoeg, 1 dagdeel of 3 uur per week (--reading dagdeel=of). Dan is het: onbekend" in told


RESULTS = """\
regelset: oogst
versie: 1.0.0
titel: De oogst
status: vraag
geldt:
  vanaf: 2020-01-01
bron: {document: web, plaats: "7"}
gegevens:
  tuin:
    manden: {titel: Manden, type: getal, bereik: 0 tot en met 50, stap: 1, vraag: "Hoeveel manden?"}
    tuiniers: {titel: Tuiniers, type: getal, bereik: 0 tot en met 50, stap: 1, vraag: "Hoeveel tuiniers?"}
interpretaties:
  delen:
    vraag: Krijgt de buurt een deel?
    standaard: zonder_buurt
    lezingen:
      zonder_buurt: {titel: De buurt krijgt niets}
      met_buurt: {titel: De buurt telt als een tuinier}
regels:
  deel:
    titel: Manden voor elke tuinier
    volgens interpretatie: delen
    lezingen:
      zonder_buurt: manden / tuiniers
      met_buurt: manden / (tuiniers + 1)
  mag_verkopen:
    titel: De oogst mag verkocht worden
    open vraag: De vraag zegt niets over verkoop.
    type: ja/nee
resultaten: [deel, mag_verkopen]
"""


def test_without_a_decision_the_results_are_the_answer() -> None:
    told = garden(RESULTS).evaluate({"tuin": {"manden": 7, "tuiniers": 2}}).explain()
    golden("explain/zonder-beslissing.txt", told + "\n")


def test_an_open_question_is_never_told_as_law() -> None:
    rules = azrules.load("vrijwilligersvergoeding").on(date(2025, 6, 1))
    greta = {"hoogste_vergoeding_per_dag": 20, "vergoeding_dit_jaar": 960, "kilometers_vergoed": 480}
    told = rules.evaluate({"vrijwilliger": greta}).explain().split("\n")
    asked = told.index("De vergoeding per dag is niet hoger dan het maximum")
    assert told[asked + 3] == "  Kracht: geen, want dit is een open vraag"
    fixed = told.index("Naast het forfait wordt hoogstens 2000 kilometer vervoer terugbetaald")
    assert told[fixed + 2] == "  Kracht: moet (geldend recht)"


def test_results_that_wait_for_a_part_of_which_nothing_is_known_are_told_once() -> None:
    rules = azrules.load("dossier").on(date(2024, 3, 1))
    nothing, something = rules.evaluate({}), rules.evaluate({"plan": {"traject": True}})
    assert nothing.explain().split("\n")[:4] == [
        "Onbekend: 33 resultaten, want over het dossier, de overeenkomst en het begeleidingsplan is niets gegeven.",
        "Volgens Individueel dossier (versie 1.0.0) op 1 maart 2024: aanbeveling, niet bindend.",
        "",
        "  Volgende vraag: Staan de administratieve gegevens van de medewerker in het dossier?",
    ]
    told = something.explain("en").split("\n")
    assert "Unknown: 16 results, because nothing was given about the file and the agreement." in told
    assert "The guidance plan is complete: unknown" in told
