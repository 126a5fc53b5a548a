"""A parameter in a text: wherever the text is told, the value stands there, of the day and in the language."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from azrules import passes
from azrules.interface import Rules
from azrules.lang import Lang
from azrules.model.ruleset import Ruleset
from azrules.model.texts import texts
from azrules.run.describe import describe, names
from azrules.run.form import empty
from azrules.run.wording import Wording
from azrules.source import Source
from tests import small

# Every kind of text there is, each with the parameter `minimum`.
RULES = """\
gegevens:
  mens:
    fit:
      titel: Fit voor {minimum}
      type: ja/nee
      vraag: Kan de mens {minimum} aan?
      uitleg: Het gaat om {minimum}.
      beoordeling: wijze
    kleur:
      titel: Kleur bij {minimum}
      type: keuze
      waarden:
        rood: Rood bij {minimum}
      vraag: Welke kleur bij {minimum}?
    talen:
      titel: Talen bij {minimum}
      type: verzameling
      waarden:
        nl: Nederlands bij {minimum}
      vraag: Welke talen bij {minimum}?
    los:
      titel: Los van {minimum}
      type: ja/nee
      vraag: Staat het los van {minimum}?
      beslist niet: Het maakt niets uit bij {minimum}.
    geboren: {titel: "Geboren, los van {minimum}", type: datum, vraag: "Wanneer, los van {minimum}?"}
parameters:
  minimum:
    titel: Minimum, nu {minimum}
    eenheid: uur/week
    waarden:
      - {waarde: 3, tot en met: 2022-12-31, bron: {document: web, plaats: "2"}}
      - {waarde: 4, vanaf: 2023-01-01, bron: {document: web, plaats: "2"}}
  pensioen:
    titel: Leeftijd, los van {minimum}
    eenheid: jaar
    volgens: mens.geboren
    waarden:
      - {waarde: 65, tot en met: 1959-12-31, bron: {document: web, plaats: "2"}}
      - {waarde: 66, vanaf: 1960-01-01, tot en met: 1963-12-31, bron: {document: web, plaats: "2"}}
      - {waarde: 67, vanaf: 1964-01-01, bron: {document: web, plaats: "2"}}
  halve_dagen:
    titel: Dagdelen, los van {minimum}
    eenheid: dagdeel/week
    waarden: [{waarde: 1, bron: {document: web, plaats: "2"}}]
  prijs:
    titel: Prijs, los van {minimum}
    type: bedrag
    waarden: [{waarde: 2.5, bron: {document: web, plaats: "2"}}]
  huur:
    titel: Huur, los van {minimum}
    eenheid: euro/maand
    waarden: [{waarde: 2.5, bron: {document: web, plaats: "2"}}]
  grens:
    titel: Grens, los van {minimum}
    eenheid: procent
    waarden: [{waarde: 50, bron: {document: web, plaats: "2"}}]
  laatste_dag:
    titel: Laatste dag, los van {minimum}
    type: datum
    waarden: [{waarde: 2029-06-30, bron: {document: web, plaats: "2"}}]
  streng:
    titel: Streng, los van {minimum}
    type: ja/nee
    waarden: [{waarde: nee, bron: {document: web, plaats: "2"}}]
  zomer:
    titel: Maand, los van {minimum}
    waarden: [{waarde: 7, bron: {document: web, plaats: "2"}}]
interpretaties:
  telt:
    vraag: Tellen {minimum} mee?
    standaard: wel
    lezingen:
      wel: {titel: "Ja, {minimum} telt", uitleg: "Er staat {minimum}."}
      niet: {titel: "Nee, {minimum} telt niet"}
regels:
  open:
    titel: Wachten op {minimum}
    open vraag: Hoelang is {minimum}?
    type: getal
  lezend:
    titel: Er is gelezen bij {minimum}
    volgens interpretatie: telt
    lezingen: {wel: fit, niet: niet fit}
  rest:
    titel: De rest bij {minimum}
    alle van:
      - minimum > 1
      - halve_dagen > 0
      - prijs > 1
      - huur > 1
      - grens > 1 %
      - peildatum < laatste_dag
      - zomer > 1
      - niet streng
  genoeg:
    titel: De mens haalt {minimum}
    uitleg: Minstens {minimum}.
    alle van:
      - lezend
      - kleur = rood
      - nl in talen
    behalve:
      - titel: wie ooit {minimum} haalde
        als: peildatum > geboren + pensioen
        dan: ja
    advies: {bij: nee, naar: zorg, tekst: "Minder dan {minimum} is zorg."}
beslissing:
  mag:
    titel: Mag met {minimum}
    vraag: Mag het met {minimum}?
    stel in volgorde: [genoeg]
    antwoorden: {ja: "Ja, {minimum}.", nee: "Nee, {minimum}.", onbekend: "Of {minimum}?", fout: "Fout bij {minimum}."}
resultaten: [open, rest]
"""
HEAD = {
    "titel: Proef": "titel: Proef van {minimum}\nuitleg: Het gaat om {minimum}.",
    "{wijze: de wijze}": "{wijze: 'wie {minimum} kent'}",
}
NAMED = "{minimum}"
DAYS = (date(2022, 1, 1), small.DAY)


@pytest.fixture(scope="module")
def ruleset() -> Ruleset:
    text = small.HEAD + "maandeinde: naar voor\n" + RULES
    for before, after in HEAD.items():
        text = text.replace(before, after)
    dutch = passes.ruleset_of(Source("proef.yaml", text), {"web": small.WEB})
    return replace(dutch, english={path: f"{path}: {NAMED}" for path in texts(dutch)})


def titled(ruleset: Ruleset, text: str) -> Ruleset:
    return replace(ruleset, title=text, english={})


@pytest.mark.parametrize(
    ("text", "day", "nl", "en"),
    [
        ("{minimum}", DAYS[0], "3 uur", "3 hours"),
        ("{minimum}", DAYS[1], "4 uur", "4 hours"),
        ("{minimum}", None, "3 uur of 4 uur", "3 hours or 4 hours"),
        ("{halve_dagen}", None, "1 dagdeel", "1 half-day"),
        ("{pensioen}", DAYS[1], "65 jaar, 66 jaar of 67 jaar", "65 years, 66 years or 67 years"),
        ("{prijs}", DAYS[1], "€ 2,50", "€ 2.50"),
        ("{huur}", DAYS[1], "2,5 euro", "2.5 euros"),
        ("{grens}", DAYS[1], "50 %", "50 %"),
        ("{laatste_dag}", DAYS[1], "30 juni 2029", "30 June 2029"),
        ("{streng}", DAYS[1], "nee", "no"),
        ("maand {zomer}, niet { zomer }", DAYS[1], "maand 7, niet 7", "maand 7, niet 7"),
        ("{prijs} of {grens}", DAYS[1], "€ 2,50 of 50 %", "€ 2.50 of 50 %"),
    ],
)
def test_a_parameter_in_a_text(ruleset: Ruleset, text: str, day: date | None, nl: str, en: str) -> None:
    one = titled(ruleset, text)
    assert [Wording(one, lang, day).text("regelset.titel") for lang in ("nl", "en")] == [nl, en]


def test_every_kind_of_text_is_tried(ruleset: Ruleset) -> None:
    assert [path for path, text in texts(ruleset).items() if NAMED not in text] == []


CASES: list[dict[str, object]] = [
    {},
    {"fit": True},
    {"fit": True, "kleur": "rood"},
    {"fit": False},
    {"fit": False, "geboren": "2020-01-01"},
    {"fit": True, "kleur": "rood", "talen": ["nl"]},
    {"fit": False, "geboren": "1940-01-01"},
]


def told(ruleset: Ruleset, lang: Lang) -> Iterator[str]:
    """Everything that people and programs are told on the second day."""
    law = Rules(ruleset).on(DAYS[1])
    for case in CASES:
        outcome = law.evaluate({"mens": case})
        yield outcome.explain(lang)
        yield json.dumps(outcome.to_dict(lang)["rules"]) + json.dumps(outcome.to_dict(lang)["advice"])
        yield f"{outcome.next_question} {outcome.rules} {outcome.advice} {law.interview({'mens': case}).question()}"


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_no_name_is_left_in_what_is_told(ruleset: Ruleset, lang: Lang) -> None:
    answers = list(told(ruleset, lang))
    always = [empty(ruleset, lang), Rules(ruleset).title, *(describe(ruleset, name, lang) for name in names(ruleset))]
    assert [text for text in answers + always if NAMED in text] == []
    assert [text for text in answers if "3 uur" in text or "3 hours" in text] == []
    assert sum("4 uur" in text or "4 hours" in text for text in answers) == len(answers)
