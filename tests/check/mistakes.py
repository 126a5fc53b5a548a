"""One change in the rules of `proef.py` for each mistake that can be made, and what is underlined for it.

A mistake is its changes (what stands there, what is written instead), and the codes of the messages with the text that
each underlines (its first line).  The messages as people read them stand in `tests/golden/check/`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from tests.check.proef import Change


class Mistake(NamedTuple):
    """What is changed, and what is said about it."""

    changes: tuple[Change, ...]
    said: tuple[tuple[str, str], ...]


def mistake(before: str, after: str, *said: tuple[str, str]) -> Mistake:
    return Mistake(((before, after),), said)


# A place for a formula that is a condition, one that may be anything, and one that stands in a list.
CONDITION = "ervaring >= 1 jaar"
VALUE = "dan: inkomen / 10"
ITEM = "- persoon.wekelijks\n"


def condition(formula: str, *said: tuple[str, str]) -> Mistake:
    return mistake(CONDITION, formula, *said)


NAMES = {
    "onbekend": condition("uern_per_week > 3", ("onbekende-naam", "uern_per_week")),
    "onbekend-met-deel": condition("persoon.ervarin > 3 jaar", ("onbekende-naam", "persoon.ervarin")),
    "onbekend-zonder-voorstel": condition("xyz", ("onbekende-naam", "xyz")),
    "twee-onbekende-in-een-formule": condition(
        "aanwezg en wekeliks of_niets en gemotiveerd".replace(" of_niets", ""),
        ("onbekende-naam", "aanwezg"),
        ("onbekende-naam", "wekeliks"),
    ),
    "een-onbekende-naast-een-onbekende": condition("foo > bar", ("onbekende-naam", "foo")),
    "tekst-noemt-geen-parameter": mistake(
        "Hoeveel uur per week werkt de persoon?",
        "Werkt de persoon {minimum_uur}, of minstens {uren_per_week}?",
        ("geen-parameter", "{minimum_uur}"),
        ("geen-parameter", "{uren_per_week}"),
    ),
    "tekst-met-een-halve-accolade": mistake(
        "Hoeveel uur per week werkt de persoon?", "Werkt de persoon {minimum_uren?", ("accolade-alleen", "{")
    ),
    "in-twee-delen": condition("wekelijks", ("dubbelzinnige-naam", "wekelijks")),
    "waarde-of-regel": Mistake(
        (("        buitendienst: Buitendienst", "        drukte: Drukte"), ("werkvorm = horeca", "werkvorm = drukte")),
        (("dubbelzinnige-naam", "drukte"),),
    ),
    "waarde-zonder-keuze": condition("atelier", ("onbekende-naam", "atelier")),
    "waarde-bestaat-niet": mistake("werkvorm = horeca", "werkvorm = atelir", ("onbekende-keuze", "atelir")),
    "waarde-in-lijst-bestaat-niet": mistake(
        "[nl]", "[nl, ff, de, it]", ("onbekende-keuze", "ff"), ("onbekende-keuze", "it")
    ),
    "waarde-met-keuze-bestaat-niet": mistake(
        "werkvorm = horeca", "werkvorm = werkvorm.atelir", ("onbekende-keuze", "werkvorm.atelir")
    ),
    "functie-bestaat-niet": condition("mediaan(ervaring) > 1 jaar", ("onbekende-functie", "mediaan")),
    "functie-bestaat-niet-tussen-haakjes": condition(
        "aanwezig en (( mediaan(ervaring) )) > 1 jaar", ("onbekende-functie", "mediaan")
    ),
    "functie-verschreven": condition("leeftyd(geboortedatum, peildatum) > 3 jaar", ("onbekende-functie", "leeftyd")),
    "functie-zonder-haakjes": condition("leeftijd > 18 jaar", ("functie-zonder-haakjes", "leeftijd")),
    "eenheid-bestaat-niet": condition("ervaring >= 1 jar", ("onbekende-eenheid", "jar")),
    "eenheid-bestaat-niet-tussen-haakjes": condition("ervaring >= (( 1 jar ))", ("onbekende-eenheid", "jar")),
    "eenheid-van-gegeven-bestaat-niet": mistake(
        "eenheid: plaats\n      bereik", "eenheid: stoel\n      bereik", ("onbekende-eenheid", "stoel")
    ),
    "naam-bezet-door-gegeven": mistake(
        "  drukte:\n    titel", "  ervaring:\n    titel", ("naam-bezet", "ervaring"), ("geen-regel", "drukte")
    ),
    "naam-bezet-door-parameter": mistake(
        "  pensioenleeftijd:\n",
        "  bijdrage:\n",
        ("onbekende-naam", "pensioenleeftijd"),
        ("naam-bezet", "bijdrage"),
    ),
    "naam-bezet-door-interpretatie": mistake(
        "  telling:\n",
        "  drukte:\n",
        ("onbekende-interpretatie", "telling"),
        ("naam-bezet", "drukte"),
        ("onbekende-interpretatie", "telling"),
    ),
    "naam-bezet-door-beslissing": mistake("  toegelaten:\n", "  mag_mee:\n", ("naam-bezet", "mag_mee")),
    "naam-is-eenheid": mistake(
        "  drukte:\n    titel", "  dagdeel:\n    titel", ("gereserveerd-woord", "dagdeel"), ("geen-regel", "drukte")
    ),
    "naam-is-functie": mistake("    hobby:\n", "    leeftijd:\n", ("gereserveerd-woord", "leeftijd")),
    "naam-is-woord": mistake("    hobby:\n", "    niet:\n", ("gereserveerd-woord", "niet")),
    "naam-is-naam": mistake("    hobby:\n", "    naam:\n", ("gereserveerd-woord", "naam")),
    "naam-is-peildatum": mistake(
        "  minimum_uren:\n",
        "  peildatum:\n",
        ("gereserveerd-woord", "peildatum"),
        ("onbekende-naam", "minimum_uren"),
        ("onbekende-naam", "minimum_uren"),
    ),
    "beoordelaar-bestaat-niet": mistake(
        "beoordeling: begeleider", "beoordeling: begeleidr", ("onbekende-beoordelaar", "begeleidr")
    ),
    "deel-bestaat-niet": mistake(
        "gegevens:\n  persoon:\n",
        "delen van een geval:\n  persoon: De persoon\n  person: De persoon\ngegevens:\n  persoon:\n",
        ("onbekend-deel", "person"),
    ),
    "volgens-bestaat-niet": mistake(
        "volgens: persoon.geboortedatum", "volgens: geboortedatum", ("volgens-geen-datum", "geboortedatum")
    ),
    "volgens-is-geen-datum": mistake(
        "volgens: persoon.geboortedatum", "volgens: persoon.ervaring", ("volgens-geen-datum", "persoon.ervaring")
    ),
    "indicator-bestaat-niet": mistake(
        "        - lang_genoeg\n", "        - lang_genoe\n", ("onbekende-naam", "lang_genoe")
    ),
    "resultaat-bestaat-niet": mistake("[bijdrage, drukte]", "[bijdrag, drukte]", ("geen-regel", "bijdrag")),
    "criterium-bestaat-niet": mistake(
        "volgorde: [jong_genoeg,", "volgorde: [jong_geneg,", ("geen-regel", "jong_geneg")
    ),
}
TYPES = {
    "getal-naast-procent": condition("ervaring * (1 + 25%) > 1 jaar", ("getal-naast-procent", "1")),
    "procent-naast-getal": condition("ervaring * (25% + 1) > 1 jaar", ("getal-naast-procent", "1")),
    "euro-en-vte": condition("inkomen + 2 vte > € 3", ("eenheden-verschillen", "inkomen + 2 vte")),
    "uur-per-week-en-dagen": condition(
        "uren_per_week < 20 dagen", ("eenheden-verschillen", "uren_per_week < 20 dagen")
    ),
    "jaar-en-dagen": condition("ervaring < 20 dagen", ("eenheden-verschillen", "ervaring < 20 dagen")),
    "bereik-in-andere-eenheid": condition("ervaring in [1 dag..2 jaar]", ("eenheden-verschillen", "1 dag")),
    "lijst-in-andere-eenheid": condition(
        "ervaring in [1 jaar, 3 uur, ja]", ("eenheden-verschillen", "3 uur"), ("verkeerd-type", "ja")
    ),
    "datum-en-getal": condition("geboortedatum > 18", ("past-niet", "geboortedatum > 18")),
    "datum-plus-getal": condition("geboortedatum + 18 > peildatum", ("past-niet", "geboortedatum + 18")),
    "datum-plus-datum": condition("geboortedatum + peildatum > peildatum", ("past-niet", "geboortedatum + peildatum")),
    "datum-plus-uren": condition("geboortedatum + 3 uur > peildatum", ("past-niet", "geboortedatum + 3 uur")),
    "ja-nee-en-getal": condition("aanwezig = 1", ("past-niet", "aanwezig = 1")),
    "ja-nee-groter": condition("aanwezig > nee", ("past-niet", "aanwezig > nee")),
    "min-ja-nee": condition("-aanwezig = 3", ("past-niet", "-aanwezig")),
    "maal-datum": condition("geboortedatum * 2 = 3", ("past-niet", "geboortedatum * 2")),
    "keuze-groter": condition("werkvorm > atelier", ("past-niet", "werkvorm > atelier")),
    "keuze-en-tekst-van-andere-keuze": condition("werkvorm = talen", ("past-niet", "werkvorm = talen")),
    "te-weinig-voor-functie": condition("leeftijd(geboortedatum) > 3 jaar", ("past-niet", "leeftijd(geboortedatum)")),
    "te-veel-voor-functie": condition("abs(ervaring, ervaring) > 3 jaar", ("past-niet", "abs(ervaring, ervaring)")),
    "verkeerd-in-functie": condition("aantal(werkvorm) = 1", ("past-niet", "aantal(werkvorm)")),
    "min-van-twee-soorten": condition("min(ervaring, geboortedatum) > 3 jaar", ("verkeerd-type", "geboortedatum")),
    "getal-als-voorwaarde": condition("ervaring", ("verkeerd-type", "ervaring")),
    "getal-in-en": condition("aanwezig en ervaring en 3", ("verkeerd-type", "ervaring"), ("verkeerd-type", "3")),
    "niet-getal": condition("niet ervaring", ("verkeerd-type", "ervaring")),
    "getal-in-lijst": mistake(ITEM, "- inkomen\n", ("verkeerd-type", "inkomen")),
    "dan-en-anders": condition("als aanwezig dan ja anders 3", ("verkeerd-type", "3")),
    "als-is-geen-voorwaarde": condition("als ervaring dan ja anders nee", ("verkeerd-type", "ervaring")),
    "rijen-van-twee-soorten": mistake("- anders: € 0", "- anders: ja", ("verkeerd-type", "ja")),
    "rijen-in-twee-eenheden": mistake("- anders: € 0", "- anders: 3 uur", ("eenheden-verschillen", "3 uur")),
    "rij-zonder-voorwaarde": mistake("als: inkomen > € 1000", "als: inkomen", ("verkeerd-type", "inkomen")),
    "uitzondering-van-andere-soort": mistake("dan: ja\n", "dan: 3\n", ("verkeerd-type", "3")),
    "uitzondering-zonder-voorwaarde": mistake("als: gemotiveerd", "als: inkomen", ("verkeerd-type", "inkomen")),
    "van-toepassing-zonder-voorwaarde": mistake(
        "van toepassing als: werkvorm = horeca", "van toepassing als: werkvorm", ("verkeerd-type", "werkvorm")
    ),
    "lezingen-van-twee-soorten": mistake(
        "boven: uren_per_week > minimum_uren", "boven: uren_per_week", ("verkeerd-type", "uren_per_week")
    ),
    "lezing-zonder-voorwaarde": mistake(
        "boven: uren_per_week > minimum_uren",
        "boven:\n        voldaan als: uren_per_week",
        ("verkeerd-type", "uren_per_week"),
    ),
    "bereik-als-waarde": mistake(
        "talen bevat alle van [nl]", "talen enkel uit [nl..fr]", ("verkeerd-type", "[nl..fr]")
    ),
    "bereik-van-keuzes": condition("werkvorm in [atelier..horeca]", ("past-niet", "werkvorm in [atelier..horeca]")),
    "in-iets-anders": condition("werkvorm in inkomen", ("verkeerd-type", "inkomen")),
    "in-een-keuze": condition("nl in werkvorm", ("verkeerd-type", "werkvorm")),
    "set-is-geen-set": condition("werkvorm bevat alle van [atelier]", ("verkeerd-type", "werkvorm")),
    "set-is-een-waarde": condition("talen in [nl, fr]", ("verkeerd-type", "nl"), ("verkeerd-type", "fr")),
    "set-met-rekenwerk": Mistake(
        (
            ("  lang_genoeg:\n", "  taal:\n    titel: Taal\n    is: talen.nl\n  lang_genoeg:\n"),
            ("bevat alle van [nl]", "bevat alle van [taal]"),
        ),
        (("lijst-zonder-keuze", "taal"),),
    ),
    "type-van-regel-past-niet": mistake(CONDITION, CONDITION + "\n    type: getal", ("verkeerd-type", "getal")),
    "eenheid-van-regel-past-niet": mistake(
        "- anders: € 0", "- anders: € 0\n    eenheid: uur", ("verkeerd-type", "- als: inkomen > € 1000")
    ),
    "eenheid-van-regel-bestaat-niet": mistake(
        "eenheid: plaats\n  mag_mee", "eenheid: plek\n  mag_mee", ("onbekende-eenheid", "plek")
    ),
}
APPLIES = {
    "in-een-lijst-maar-niet-alleen": mistake(
        "- spreekt_taal\n", "- niet spreekt_taal\n", ("niet-altijd-van-toepassing", "spreekt_taal")
    ),
    "in-een-regel": condition("spreekt_taal", ("niet-altijd-van-toepassing", "spreekt_taal")),
    "als-uitzondering": mistake(
        "als: gemotiveerd", "als: spreekt_taal", ("niet-altijd-van-toepassing", "spreekt_taal")
    ),
    "als-indicator": mistake(
        "        - lang_genoeg\n", "        - spreekt_taal\n", ("niet-altijd-van-toepassing", "spreekt_taal")
    ),
}
CYCLES = {
    "met-zichzelf": condition("lang_genoeg", ("kring", "lang_genoeg")),
    "van-twee": Mistake(
        ((CONDITION, "mag_mee en aanwezig"), ("- initiatief.wekelijks\n", "- lang_genoeg\n")),
        (("kring", "lang_genoeg"),),
    ),
    "van-drie": Mistake(
        (
            (CONDITION, "bijdrage > € 3"),
            ("als: inkomen > € 1000", "als: niet mag_mee"),
            ("- initiatief.wekelijks\n", "- niet lang_genoeg\n"),
        ),
        (("kring", "bijdrage"),),
    ),
    "door-van-toepassing": mistake(
        "van toepassing als: werkvorm = horeca", "van toepassing als: mag_mee", ("kring", "spreekt_taal")
    ),
    "niet-altijd-en-met-zichzelf": mistake(ITEM, "- niet spreekt_taal\n", ("kring", "spreekt_taal")),
    "door-een-uitzondering": mistake("als: gemotiveerd", "als: jong_genoeg", ("kring", "jong_genoeg")),
    "door-een-lezing": mistake(
        "boven: uren_per_week > minimum_uren", "boven: niet werkt_genoeg", ("kring", "werkt_genoeg")
    ),
    "twee-kringen": Mistake(
        ((CONDITION, "lang_genoeg"), ("als: inkomen > € 1000", "als: bijdrage > 3")),
        (("kring", "bijdrage"), ("kring", "lang_genoeg")),
    ),
}
FACTS = {
    "getal-zonder-bereik": mistake("      bereik: vanaf 0\n", "", ("gegeven-onvolledig", "ervaring")),
    "getal-zonder-bereik-en-stap": mistake(
        "      bereik: vanaf 0\n      stap: 1\n",
        "",
        ("gegeven-onvolledig", "ervaring"),
        ("gegeven-onvolledig", "ervaring"),
    ),
    "keuze-zonder-waarden": mistake(
        "      waarden:\n        atelier: Atelier\n        horeca: Horeca\n        buitendienst: Buitendienst\n",
        "",
        ("gegeven-onvolledig", "werkvorm"),
    ),
    "duur-zonder-eenheid": mistake("      eenheid: maand\n", "", ("gegeven-onvolledig", "duur")),
    "duur-in-uren": mistake("      eenheid: maand\n", "      eenheid: uur\n", ("gegeven-onvolledig", "uur")),
    "ja-nee-met-bereik": mistake(
        "      standaardwaarde: nee\n",
        "      bereik: 0 tot en met 1\n      eenheid: uur\n",
        ("gegeven-te-veel", "0 tot en met 1"),
        ("gegeven-te-veel", "uur"),
    ),
    "bedrag-met-eenheid": mistake(
        "      type: bedrag\n", "      type: bedrag\n      eenheid: euro\n", ("gegeven-te-veel", "euro")
    ),
    "datum-met-stap": mistake("      type: datum\n", "      type: datum\n      stap: 1\n", ("gegeven-te-veel", "1")),
    "keuze-met-minstens": mistake(
        "      type: keuze\n", "      type: keuze\n      minstens: 1\n", ("gegeven-te-veel", "1")
    ),
    "getal-met-waarden": mistake(
        "      eenheid: maand\n", "      eenheid: maand\n      waarden: {kort: Kort}\n", ("gegeven-te-veel", "kort")
    ),
    "parameter-met-te-veel": mistake(
        "    eenheid: jaar\n", "    eenheid: jaar\n    type: datum\n", ("gegeven-te-veel", "jaar")
    ),
    "bereik-is-geen-bereik": mistake("bereik: 0 tot en met 60", "bereik: 0 - 60", ("bereik-notatie", "0 - 60")),
    "bereik-is-een-getal": mistake("bereik: 0 tot en met 60", "bereik: 60", ("bereik-notatie", "60")),
    "bereik-tot": mistake("bereik: 0 tot en met 60", "bereik: 0 tot 60", ("bereik-notatie", "0 tot 60")),
    "bereik-vanaf-peildatum": mistake(
        "bereik: 1900-01-01 tot en met peildatum", "bereik: vanaf peildatum", ("bereik-notatie", "vanaf peildatum")
    ),
    "bereik-van-groot-naar-klein": mistake(
        "bereik: 0 tot en met 60", "bereik: 60 tot en met 0", ("bereik-leeg", "60 tot en met 0")
    ),
    "bereik-van-laat-naar-vroeg": mistake(
        "bereik: 1900-01-01 tot en met peildatum",
        "bereik: 2000-01-01 tot en met 1900-01-01",
        ("bereik-leeg", "2000-01-01 tot en met 1900-01-01"),
    ),
    "bereik-met-komma": mistake(
        "bereik: 0 tot en met 60", "bereik: 0 tot en met 37,5", ("getal-notatie", "0 tot en met 37,5")
    ),
    "bereik-met-datum-die-niet-bestaat": mistake(
        "bereik: 1900-01-01 tot", "bereik: 1900-02-29 tot", ("datum-bestaat-niet", "1900-02-29 tot en met peildatum")
    ),
    "bereik-van-getal-tot-peildatum": mistake(
        "bereik: 0 tot en met 60", "bereik: 0 tot en met peildatum", ("getal-notatie", "0 tot en met peildatum")
    ),
    "meer-keuzes-dan-er-zijn": mistake("      minstens: 1\n", "      minstens: 9\n", ("minstens-te-veel", "9")),
    "stap-nul": mistake("stap: 0.5", "stap: 0", ("stap-te-klein", "0")),
    "stap-onder-nul": mistake("stap: 0.5", "stap: -1", ("stap-te-klein", "-1")),
    "stap-met-komma": mistake("stap: 0.5", "stap: 0,5", ("getal-notatie", "0,5")),
    "standaardwaarde-is-geen-ja-nee": mistake(
        "standaardwaarde: nee", "standaardwaarde: misschien", ("geen-ja-nee", "misschien")
    ),
    "standaardwaarde-buiten-bereik": mistake(
        "      stap: 0.5\n", "      stap: 0.5\n      standaardwaarde: 70\n", ("buiten-bereik", "70")
    ),
    "standaardwaarde-buiten-stap": mistake(
        "      stap: 0.5\n", "      stap: 0.5\n      standaardwaarde: 7.25\n", ("buiten-stap", "7.25")
    ),
    "standaardwaarde-is-geen-keuze": mistake(
        "      minstens: 1\n", "      standaardwaarde: it\n", ("onbekende-keuze", "it")
    ),
    "standaardwaarde-met-te-weinig": mistake(
        "      minstens: 1\n", "      minstens: 2\n      standaardwaarde: nl\n", ("te-weinig-keuzes", "nl")
    ),
    "alles-aan-een-gegeven": mistake(
        "      bereik: 0 tot en met 60\n      stap: 0.5\n",
        "      bereik: 60 tot en met 0\n      stap: 0.5\n      standaardwaarde: veel\n"
        "      bron: {document: wep, plaats: hier}\n",
        ("bereik-leeg", "60 tot en met 0"),
        ("getal-notatie", "veel"),
        ("onbekend-document", "wep"),
    ),
    "waarde-van-parameter": mistake("waarde: 65", "waarde: 65 jaar", ("getal-notatie", "65 jaar")),
    "ongebruikt-gegeven": mistake(
        "      beslist niet: Dat is enkel om kennis te maken.\n", "", ("ongebruikt", "hobby")
    ),
    "beslist-wel": condition("hobby", ("ongebruikt", "ervaring"), ("beslist-wel", "hobby")),
    "ongebruikte-parameter": mistake(
        "jaar + 1".replace("jaar + 1", "geboortedatum + pensioenleeftijd"),
        "geboortedatum + 65 jaar",
        ("ongebruikt", "pensioenleeftijd"),
    ),
    "ongebruikte-regel": mistake("[bijdrage, drukte]", "[bijdrage]", ("ongebruikt", "drukte")),
    "ongebruikte-interpretatie": mistake(
        "interpretaties:\n",
        "interpretaties:\n  smaak:\n    vraag: Zoet?\n    standaard: a\n    lezingen: {a: {titel: A}, b: {titel: B}}\n",
        ("ongebruikt", "smaak"),
    ),
}
TIME = {
    "gat": mistake("        vanaf: 2024-01-01\n", "        vanaf: 2024-03-01\n", ("gat-in-de-tijd", "2024-03-01")),
    "gat-van-een-dag": mistake(
        "        vanaf: 2024-01-01\n", "        vanaf: 2024-01-02\n", ("gat-in-de-tijd", "2024-01-02")
    ),
    "overlap": mistake(
        "        vanaf: 2024-01-01\n", "        vanaf: 2023-01-01\n", ("overlap-in-de-tijd", "2023-01-01")
    ),
    "overlap-van-een-dag": mistake(
        "        vanaf: 2024-01-01\n", "        vanaf: 2023-12-31\n", ("overlap-in-de-tijd", "2023-12-31")
    ),
    "overlap-zonder-einde": mistake("        tot en met: 2023-12-31\n", "", ("overlap-in-de-tijd", "2024-01-01")),
    "overlap-zonder-begin": mistake("        vanaf: 2024-01-01\n", "", ("overlap-in-de-tijd", "2020-01-01")),
    "overlap-zonder-iets": mistake("        vanaf: 1960-01-01\n", "", ("overlap-in-de-tijd", "66")),
    "zonder-waarden": mistake(
        "    titel: Minimum\n    eenheid: uur/week\n    waarden:\n",
        "    titel: Minimum\n    eenheid: uur/week\n    rijen:\n",
        ("sleutel-ontbreekt", "minimum_uren"),
        ("onbekende-sleutel", "rijen"),
    ),
    "gat-en-overlap": mistake(
        "      - waarde: 4\n        vanaf: 2024-01-01\n",
        '      - waarde: 5\n        vanaf: 2026-01-01\n        bron: {document: web, plaats: "2"}\n'
        "      - waarde: 4\n        vanaf: 2024-02-01\n        tot en met: 2026-06-30\n",
        ("overlap-in-de-tijd", "2026-01-01"),
        ("gat-in-de-tijd", "2024-02-01"),
    ),
    "begint-te-laat": mistake(
        "        vanaf: 2020-01-01\n", "        vanaf: 2020-01-02\n", ("parameter-te-kort", "2020-01-02")
    ),
    "eindigt-te-vroeg": mistake(
        "        vanaf: 2024-01-01\n",
        "        vanaf: 2024-01-01\n        tot en met: 2029-12-31\n",
        ("parameter-te-kort", "2029-12-31"),
    ),
    "te-vroeg-voor-een-versie-die-niet-klopt": Mistake(
        (
            ("        vanaf: 2024-01-01\n", "        vanaf: 2024-01-01\n        tot en met: 2029-12-31\n"),
            (
                "    volgens interpretatie: telling\n    lezingen:\n      vanaf: uren_per_week >= minimum_uren\n"
                "      boven: uren_per_week > minimum_uren\n",
                "    versies:\n      toen: {tot en met: 2029-12-31, voldaan als: uren_per_week >= minimum_uren}\n"
                "      nu: {vanaf: 2030-01-01, voldaan als: foo}\n",
            ),
        ),
        (("onbekende-naam", "foo"),),
    ),
    "regelset-zonder-begin": mistake("  vanaf: 2020-01-01\n  tot", "  tot", ("parameter-te-kort", "2020-01-01")),
    "einde-voor-begin-van-regelset": mistake(
        "tot en met: 2030-12-31", "tot en met: 2019-12-31", ("einde-voor-begin", "2019-12-31")
    ),
    "einde-voor-begin-van-rij": mistake(
        "tot en met: 2023-12-31", "tot en met: 2019-12-31", ("einde-voor-begin", "2019-12-31")
    ),
    "dag-bestaat-niet": mistake(
        "tot en met: 2030-12-31", "tot en met: 2030-02-29", ("datum-bestaat-niet", "2030-02-29")
    ),
    "dag-van-rij-bestaat-niet": mistake(
        "tot en met: 1959-12-31", "tot en met: 1959-12-32", ("datum-bestaat-niet", "1959-12-32")
    ),
}


def versions(*said: str) -> Change:
    """A rule with versions in the place of one: each in what is written on its lines."""
    lines = (f"        {line}\n" for one in said for line in one.split("; "))
    starts = (f"      versie_{number}:\n" for number in range(1, len(said) + 1))
    each = ("".join([next(starts), *(next(lines) for _ in one.split("; "))]) for one in said)
    return f"    voldaan als: {CONDITION}\n", f"    versies:\n{''.join(each)}"


def frameworks(*said: str) -> Change:
    """Frameworks in the place of the days of the rule set."""
    each = (f"    kader_{number}: {{titel: Kader {number}, {one}}}\n" for number, one in enumerate(said, start=1))
    return "geldt:\n  vanaf: 2020-01-01\n  tot en met: 2030-12-31\n", f"geldt:\n  kaders:\n{''.join(each)}"


_SHORT, _LONG = "voldaan als: ervaring >= 1 jaar", "voldaan als: ervaring >= 2 jaar"
_OLD = "voldaan als: peildatum < geboortedatum + pensioenleeftijd"
VERSIONS = {
    "gat": Mistake(
        (versions(f"tot en met: 2022-12-31; {_SHORT}", f"vanaf: 2023-02-01; {_LONG}"),),
        (("gat-in-de-tijd", "2023-02-01"),),
    ),
    "gat-naast-een-verbetering": Mistake(
        (
            versions(
                f"tot en met: 2022-12-31; {_SHORT}",
                f"vanaf: 2023-02-01; tot en met: 2023-06-30; bekend sinds: 2022-11-15; {_LONG}",
                f"vanaf: 2023-05-01; bekend sinds: 2023-04-01; {_SHORT}",
            ),
        ),
        (("gat-in-de-tijd", "2023-02-01"),),
    ),
    "overlap": Mistake((versions(_SHORT, f"vanaf: 2023-02-01; {_LONG}"),), (("overlap-in-de-tijd", "2023-02-01"),)),
    "overlap-van-een-dag": Mistake(
        (versions(f"tot en met: 2022-12-31; {_SHORT}", f"vanaf: 2022-12-31; {_LONG}"),),
        (("overlap-in-de-tijd", "2022-12-31"),),
    ),
    "overlap-zonder-dagen": Mistake((versions(_SHORT, _LONG),), (("overlap-in-de-tijd", "versie_2"),)),
    "even-lang-bekend": Mistake(
        (
            versions(
                _SHORT,
                f"vanaf: 2023-01-01; bekend sinds: 2022-11-15; {_LONG}",
                f"vanaf: 2023-01-01; bekend sinds: 2022-11-15; {_SHORT}",
            ),
        ),
        (("overlap-in-de-tijd", "2023-01-01"),),
    ),
    "einde-voor-begin": Mistake(
        (versions(f"vanaf: 2023-01-01; tot en met: 2022-12-31; {_SHORT}"),), (("einde-voor-begin", "2022-12-31"),)
    ),
    "bekend-op-een-dag-die-niet-bestaat": Mistake(
        (versions(f"bekend sinds: 2023-02-30; {_SHORT}"),), (("datum-bestaat-niet", "2023-02-30"),)
    ),
    "zonder-inhoud": Mistake((versions("vanaf: 2020-01-01"),), (("inhoud-ontbreekt", "versie_1"),)),
    "ander-type": Mistake(
        (versions(f"tot en met: 2022-12-31; {_SHORT}", "vanaf: 2023-01-01; is: ervaring"),),
        (("verkeerd-type", "ervaring"),),
    ),
    "sleutel-verschreven": Mistake(
        (versions(f"tot en met: 2022-12-31; {_SHORT}", f"vanf: 2023-01-01; {_LONG}"),),
        (("onbekende-sleutel", "vanf"),),
    ),
    "formule-verschreven": Mistake(
        (versions("tot en met: 2022-12-31; voldaan als: ervarin >= 1 jaar", f"vanaf: 2023-01-01; {_LONG}"),),
        (("onbekende-naam", "ervarin"),),
    ),
    "een-fout-in-elke-versie": Mistake(
        (
            versions(
                "tot en met: 2022-12-31; voldaan als: ervarin >= 1 jaar",
                "vanaf: 2023-13-01; voldaan als: ervaring >= 2 jar",
            ),
        ),
        (("onbekende-naam", "ervarin"), ("datum-bestaat-niet", "2023-13-01"), ("onbekende-eenheid", "jar")),
    ),
    "dagen-bij-de-regel-zelf": mistake(
        f"    voldaan als: {CONDITION}\n",
        f"    vanaf: 2023-01-01\n    voldaan als: {CONDITION}\n",
        ("onbekende-sleutel", "vanaf"),
    ),
    "naast-een-inhoud": mistake(
        f"    voldaan als: {CONDITION}\n",
        f"    voldaan als: {CONDITION}\n    versies:\n      nieuw:\n        {_LONG}\n",
        ("inhoud-dubbel", "versies"),
    ),
    "bron-van-een-versie": Mistake(
        (versions(f"bron: {{document: wet, plaats: hier}}; {_SHORT}"),), (("onbekend-document", "wet"),)
    ),
    "bij-een-oordeel": Mistake((versions(f"vanaf: 2022-02-01; {_SHORT}"),), (("regel-geldt-dan-niet", "lang_genoeg"),)),
    "gebruikt-na-de-laatste": Mistake(
        (
            versions(f"vanaf: 2020-01-01; tot en met: 2024-12-31; {_SHORT}"),
            (ITEM, f"{ITEM}      - lang_genoeg\n"),
            ("        - aanwezig\n        - lang_genoeg\n", "        - aanwezig\n"),
        ),
        (("regel-geldt-dan-niet", "lang_genoeg"),),
    ),
    "beslissing-zonder-criteria": Mistake(
        (
            (f"    {_OLD}\n", f"    versies:\n      nieuw:\n        vanaf: 2022-01-01\n        {_OLD}\n"),
            ("[jong_genoeg, werkt_genoeg, mag_mee]", "[jong_genoeg]"),
            ("[jong_genoeg, werkt_genoeg]\n", "[jong_genoeg]\n"),
            ("[bijdrage, drukte]", "[bijdrage, drukte, werkt_genoeg, mag_mee]"),
        ),
        (("beslissing-zonder-criteria", "toegelaten"),),
    ),
    "parameter-te-kort-voor-een-regel": Mistake(
        (
            versions(f"tot en met: 2022-12-31; {_SHORT}", "vanaf: 2023-01-01; voldaan als: ervaring >= minstens_lang"),
            (
                "parameters:\n",
                "parameters:\n  minstens_lang:\n    titel: Minstens\n    eenheid: jaar\n    waarden:\n"
                '      - waarde: 2\n        vanaf: 2023-04-01\n        bron: {document: web, plaats: "2"}\n',
            ),
        ),
        (("parameter-te-kort", "2023-04-01"),),
    ),
    "rij-even-lang-bekend": mistake(
        "        vanaf: 2024-01-01\n",
        "        vanaf: 2023-01-01\n        bekend sinds: 2022-06-01\n"
        '        bron: {document: web, plaats: "2"}\n      - waarde: 5\n        vanaf: 2023-07-01\n'
        "        bekend sinds: 2022-06-01\n",
        ("overlap-in-de-tijd", "2023-07-01"),
    ),
    "kaders-met-een-gat": Mistake(
        (
            frameworks(
                "vanaf: 2020-01-01, tot en met: 2022-12-31",
                "vanaf: 2023-02-01, tot en met: 2030-12-31",
            ),
        ),
        (("gat-in-de-tijd", "2023-02-01"),),
    ),
    "kaders-met-een-overlap": Mistake(
        (
            frameworks(
                "vanaf: 2020-01-01, tot en met: 2022-12-31",
                "vanaf: 2022-12-01, tot en met: 2030-12-31",
            ),
        ),
        (("overlap-in-de-tijd", "2022-12-01"),),
    ),
    "kader-zonder-titel": mistake(
        "geldt:\n  vanaf: 2020-01-01\n  tot en met: 2030-12-31\n",
        "geldt:\n  kaders:\n    eerste:\n      vanaf: 2020-01-01\n      tot en met: 2030-12-31\n",
        ("sleutel-ontbreekt", "eerste"),
    ),
    "kaders-naast-vanaf": mistake(
        "  tot en met: 2030-12-31\n",
        "  kaders:\n    eerste:\n      titel: Eerste kader\n      tot en met: 2030-12-31\n",
        ("inhoud-dubbel", "vanaf"),
    ),
}
HASH = "f" * 64
NOTA = f"{{document: nota, plaats: blz. 1, regels: 1-2, sha256: {HASH}}}"
CITED = 'bron: {document: web, plaats: "1"}'


def cited(written: str, *said: tuple[str, str]) -> Mistake:
    return mistake(CITED, f"bron: {written}", *said)


CITATIONS = {
    "document-bestaat-niet": cited("{document: wep, plaats: hier}", ("onbekend-document", "wep")),
    "document-lijkt-nergens-op": cited("{document: xyz, plaats: hier}", ("onbekend-document", "xyz")),
    "zonder-regels": cited(
        f"{{document: nota, plaats: blz. 1, sha256: {HASH}}}",
        ("vindplaats-onvolledig", f"{{document: nota, plaats: blz. 1, sha256: {HASH}}}"),
    ),
    "zonder-sha256": cited(
        "{document: nota, plaats: blz. 1, regels: 1-2}",
        ("vindplaats-onvolledig", "1-2"),
    ),
    "sha256-te-kort": cited(NOTA.replace(HASH, HASH[1:]), ("sha256-notatie", HASH[1:])),
    "sha256-in-hoofdletters": cited(NOTA.replace(HASH, "A" * 64), ("sha256-notatie", "A" * 64)),
    "regels-achterstevoren": cited(NOTA.replace("1-2", "2-1"), ("regels-notatie", "2-1")),
    "regel-nul": cited(NOTA.replace("1-2", "0-1"), ("regels-notatie", "0-1")),
    "regels-in-woorden": cited(NOTA.replace("1-2", "een en twee"), ("regels-notatie", "een en twee")),
    "regelnummer-zonder-einde": cited(NOTA.replace("1-2", "9" * 5000), ("regels-notatie", "9" * 5000)),
    "in-een-parameter": mistake(
        "      - waarde: 65\n        tot en met: 1959-12-31\n        bron: {document: web",
        "      - waarde: 65\n        tot en met: 1959-12-31\n        bron: {document: wet",
        ("onbekend-document", "wet"),
    ),
    "in-een-lezing": mistake(
        "titel: Alleen wat erboven ligt",
        "titel: Alleen wat erboven ligt\n        bron: {document: wet, plaats: hier}",
        ("onbekend-document", "wet"),
    ),
    "in-een-uitzondering": mistake(
        "dan: ja\n", "dan: ja\n        bron: {document: wet, plaats: hier}\n", ("onbekend-document", "wet")
    ),
    "in-een-advies": mistake(
        "tekst: Zoek verder.",
        "tekst: Zoek verder.\n      bron: {document: wet, plaats: hier}",
        ("onbekend-document", "wet"),
    ),
    "regel-sterker-dan-haar-bron": mistake(
        CONDITION,
        CONDITION + "\n    status: geldend recht\n    bron: {document: web, plaats: hier}",
        ("status-sterker-dan-bron", "{document: web, plaats: hier}"),
    ),
    "waarde-sterker-dan-haar-bron": mistake(
        '        vanaf: 2020-01-01\n        tot en met: 2023-12-31\n        bron: {document: web, plaats: "2"}',
        "        vanaf: 2020-01-01\n        tot en met: 2023-12-31\n        status: geldend recht\n"
        '        bron: {document: web, plaats: "twee"}',
        ("status-sterker-dan-bron", '{document: web, plaats: "twee"}'),
    ),
    "in-een-regel": mistake(
        CONDITION, CONDITION + "\n    bron: {document: wet, plaats: hier}", ("onbekend-document", "wet")
    ),
}
READINGS = {
    "interpretatie-bestaat-niet": mistake(
        "    volgens interpretatie: telling\n",
        "    volgens interpretatie: teling\n",
        ("onbekende-interpretatie", "teling"),
    ),
    "lezing-bestaat-niet": mistake("      boven: uren", "      bove: uren", ("onbekende-lezing", "bove")),
    "lezing-ontbreekt": mistake("      boven: uren_per_week > minimum_uren\n", "", ("lezing-ontbreekt", "telling")),
    "standaard-is-geen-lezing": mistake("standaard: vanaf", "standaard: vanf", ("onbekende-lezing", "vanf")),
    "maandeinde-interpretatie": mistake(
        "\n  volgens interpretatie: telling\n",
        "\n  volgens interpretatie: maand\n",
        ("onbekende-interpretatie", "maand"),
    ),
    "maandeinde-lezing": mistake("    boven: naar achter", "    boen: naar achter", ("onbekende-lezing", "boen")),
    "maandeinde-lezing-ontbreekt": mistake("    boven: naar achter\n", "", ("lezing-ontbreekt", "telling")),
}
DECISION = {
    "criterium-is-getal": mistake(
        "[jong_genoeg, werkt_genoeg, mag_mee]",
        "[jong_genoeg, werkt_genoeg, bijdrage, mag_mee]",
        ("criterium-geen-ja-nee", "bijdrage"),
    ),
    "criterium-bestaat-niet": mistake(
        "[jong_genoeg, werkt_genoeg, mag_mee]", "[jong_genoeg, werkt_genoeg, magmee, mag_mee]", ("geen-regel", "magmee")
    ),
    "criterium-is-gegeven": mistake(
        "[jong_genoeg, werkt_genoeg, mag_mee]",
        "[jong_genoeg, werkt_genoeg, aanwezig, mag_mee]",
        ("geen-regel", "aanwezig"),
    ),
    "groep-met-iets-anders": mistake(
        "over_persoon: [jong_genoeg, werkt_genoeg]",
        "over_persoon: [jong_genoeg, werkt_geneg, lang_genoeg]",
        ("niet-in-beslissing", "werkt_geneg"),
        ("niet-in-beslissing", "lang_genoeg"),
    ),
    "resultaat-bestaat-niet": mistake(
        "[bijdrage, drukte]", "[bijdrag, drukte, inkomen]", ("geen-regel", "bijdrag"), ("geen-regel", "inkomen")
    ),
}
# Several mistakes at once: each is said once, and nothing that follows from it.
TOGETHER = {
    "op-veel-plaatsen": Mistake(
        (
            ("tot en met: 2030-12-31", "tot en met: 2019-12-31"),
            (CITED, "bron: {document: wep, plaats: hier}"),
            ("bereik: vanaf 0", "bereik: van nul"),
            ("vanaf: 2024-01-01", "vanaf: 2024-02-01"),
            ("standaard: vanaf", "standaard: vanf"),
            ("- persoon.wekelijks\n", "- wekelijks\n      - foo > 3\n"),
            (VALUE, "dan: inkomen + 3 uur"),
            ("[jong_genoeg, werkt_genoeg, mag_mee]", "[jong_genoeg, werkt_genoeg, mag_me]"),
            ("[bijdrage, drukte]", "[bijdrage, druk]"),
        ),
        (
            ("einde-voor-begin", "2019-12-31"),
            ("onbekend-document", "wep"),
            ("bereik-notatie", "van nul"),
            ("gat-in-de-tijd", "2024-02-01"),
            ("onbekende-lezing", "vanf"),
            ("dubbelzinnige-naam", "wekelijks"),
            ("onbekende-naam", "foo"),
            ("eenheden-verschillen", "inkomen + 3 uur"),
            ("geen-regel", "mag_me"),
            ("geen-regel", "druk"),
        ),
    ),
    "elke-formule-die-er-geen-is": Mistake(
        (
            (CONDITION, "ervaring >="),
            (VALUE, "dan: (inkomen"),
            ("als: gemotiveerd", "als: a b"),
            ("boven: uren_per_week > minimum_uren", "boven: 1,5"),
        ),
        (("tekst-achter-formule", "b"), ("getal-notatie", "1,5"), ("haakje-open", "("), ("onverwacht", "")),
    ),
    "wie-een-verkeerde-regel-noemt-zwijgt": Mistake(
        (
            (CONDITION, "foo"),
            ("- initiatief.wekelijks\n", "- lang_genoeg\n"),
            ("als: gemotiveerd", "als: gemotiveerd en lang_genoeg"),
        ),
        (("onbekende-naam", "foo"),),
    ),
    "en-zegt-wel-zijn-eigen-fout": Mistake(
        ((CONDITION, "foo"), ("- initiatief.wekelijks\n", "- lang_genoeg\n      - bar\n")),
        (("onbekende-naam", "foo"), ("onbekende-naam", "bar")),
    ),
    "wie-een-verkeerd-gegeven-noemt-zwijgt": Mistake(
        (
            ("      type: keuze\n", "      type: keuze\n      stap: 1\n"),
            (CONDITION, "werkvorm = werkvorm.horeca en ervaring > 1 jaar"),
        ),
        (("gegeven-te-veel", "1"),),
    ),
    "wie-een-verkeerde-parameter-noemt-zwijgt": mistake(
        "eenheid: jaar", "eenheid: jaar/jaar/jaar", ("onbekende-eenheid", "jaar/jaar/jaar")
    ),
    "wie-een-verkeerde-interpretatie-noemt-zwijgt": mistake(
        "standaard: vanaf", "standaard: vanf", ("onbekende-lezing", "vanf")
    ),
    "een-verkeerde-bron-voor-alles": mistake(
        CITED, "bron: {document: wep, plaats: hier}", ("onbekend-document", "wep")
    ),
    "wie-een-verkeerde-datum-volgt-zwijgt": mistake(
        "bereik: 1900-01-01 tot", "bereik: 1900-02-29 tot", ("datum-bestaat-niet", "1900-02-29 tot en met peildatum")
    ),
    "een-verkeerde-uitzondering-en-een-verkeerde-inhoud": Mistake(
        (
            ("als: gemotiveerd", "als: foo"),
            ("voldaan als: peildatum <", "voldaan als: bar <"),
            ("dan: ja\n", "dan: baz\n"),
        ),
        (("onbekende-naam", "bar"), ("onbekende-naam", "foo"), ("onbekende-naam", "baz")),
    ),
}

# A list in the rules, and a rule over it.
ROWS = (
    "    wekelijks:\n      titel: Elke week open",
    "    ploeg:\n      titel: Ploeg\n      type: lijst\n      vraag: Wie?\n      rij:\n"
    '        sterk: {titel: Sterk, type: ja/nee, vraag: "Sterk?"}\n'
    '        kilo: {titel: Kilo, type: getal, bereik: 0 tot en met 99, stap: 1, vraag: "Hoeveel?"}\n'
    "    wekelijks:\n      titel: Elke week open",
)


def over(
    body: str, *said: tuple[str, str], rule: Change = ("resultaten: [bijdrage", "resultaten: [gewicht, bijdrage")
) -> Mistake:
    """What is said when a rule over the rows has this body."""
    written = ("regels:\n", f"regels:\n  gewicht:\n    titel: Gewicht\n    {body}\n")
    return Mistake((ROWS, written, rule), said)


ROW_BODIES = {
    "lijst-bestaat-niet": over("aantal over: {lijst: ploge}", ("geen-lijst-met-rijen", "ploge")),
    "geen-lijst": over("aantal over: {lijst: inkomen}", ("geen-lijst-met-rijen", "inkomen")),
    "lijst-in-een-formule": over("is: ploeg", ("lijst-in-formule", "ploeg")),
    "naam-van-een-rij-erbuiten": over("voldaan als: sterk", ("lijst-in-formule", "sterk")),
    "som-van-ja-en-nee": over("som over: {lijst: ploeg, van: sterk}", ("verkeerd-type", "sterk")),
    "elke-met-een-getal": over("elke over: {lijst: ploeg, voldaan als: kilo}", ("verkeerd-type", "kilo")),
    "welke-rijen-met-een-getal": over("aantal over: {lijst: ploeg, als: kilo}", ("verkeerd-type", "kilo")),
    "lijst-zonder-rij": Mistake(
        ((ROWS[0], re.sub(r"      rij:\n(?:        .*\n)+", "", ROWS[1])),), (("gegeven-onvolledig", "ploeg"),)
    ),
    "rij-bij-een-keuze": Mistake(
        ((ROWS[0], ROWS[1].replace("type: lijst", "type: ja/nee")),), (("gegeven-te-veel", "sterk"),)
    ),
    "gegeven-van-een-rij-onvolledig": Mistake(
        ((ROWS[0], ROWS[1].replace(", stap: 1", "")),), (("gegeven-onvolledig", "kilo"),)
    ),
    "gegeven-van-een-rij-ongebruikt": over("aantal over: {lijst: ploeg, als: sterk}", ("ongebruikt", "kilo")),
    "afronding-op-nul": over(
        "is: inkomen / 3\n    afronding: {naar: boven, op: 0}",
        ("stap-te-klein", "0"),
        rule=("[bijdrage", "[gewicht, bijdrage"),
    ),
    "afronding-van-een-dag": over(
        "is: geboortedatum\n    afronding: {naar: boven, op: 1}", ("verkeerd-type", "geboortedatum")
    ),
}

# A rule whose value is in a table or in bands.
CHOICE = """\
    eerste die past:
      - als: inkomen > € 1000
        dan: inkomen / 10
      - anders: € 0
"""


def table(take: str, rows: str, *said: tuple[str, str], otherwise: str = "") -> Mistake:
    """What is said when the value is in a table; its rows stand behind each other, with `;` between them."""
    lines = "\n".join(f"        {row.strip()}" for row in rows.split(";"))
    last = f"      anders: {otherwise}\n" if otherwise else ""
    return mistake(CHOICE, f"    tabel:\n      neem: {take}\n      rijen: |\n{lines}\n{last}", *said)


def bands(kind: str, *bands: str, number: str = "inkomen", said: tuple[tuple[str, str], ...]) -> Mistake:
    """What is said when the value is in these bands."""
    lines = "".join(f"        - {band}\n" for band in bands)
    body = f"    schijven op:\n      getal: {number}\n      soort: {kind}\n      schijven:\n{lines}"
    return mistake(CHOICE, body, *said)


CHECK = ("regels:\n", "regels:\n  volledig:\n    titel: Volledig\n    soort: volledigheid\n    {}\n")


def check(body: str, *said: tuple[str, str], more: tuple[Change, ...] = ()) -> Mistake:
    """What is said when there is a check of completeness with this body."""
    return Mistake(((CHECK[0], CHECK[1].format(body)), *more), said)


TABLES = {
    "geen-tabel": table("eerste", "werkvorm: atelier", ("tabel-zonder-strepen", "werkvorm: atelier")),
    "rij-zonder-einde": table(
        "eerste", "| werkvorm | dan |; | atelier | € 5", ("tabel-zonder-strepen", "| atelier | € 5")
    ),
    "cel-te-weinig": table(
        "eerste", "| werkvorm | aanwezig | dan |; | atelier | € 5 |", ("tabel-cellen", "| atelier | € 5 |")
    ),
    "cel-leeg": table("eerste", "| werkvorm | dan |; | | € 5 |", ("tabel-cel-leeg", " ")),
    "kop-zonder-dan": table("eerste", "| werkvorm | waarde |; | atelier | € 5 |", ("tabel-kolom-dan", "waarde")),
    "dan-bij-een-aantal": table("aantal", "| werkvorm | dan |; | atelier | € 5 |", ("tabel-kolom-dan", "dan")),
    "enkel-een-kop": table("eerste", "| werkvorm | dan |", ("tabel-zonder-keuze", "| werkvorm | dan |")),
    "enkel-waarden": table("eerste", "| dan |; | € 5 |", ("tabel-zonder-keuze", "| dan |")),
    "cel-onaf": table("eerste", "| inkomen | dan |; | < | € 5 |", ("onverwacht", "")),
    "cellen-fout-in-twee-rijen": table(
        "eerste",
        "| inkomen | werkvorm | dan |; | < 3 uur | atelier | € 5 |; | - | ateljee | hoera |",
        ("eenheden-verschillen", "< 3 uur"),
        ("onbekende-keuze", "ateljee"),
        ("onbekende-naam", "hoera"),
    ),
    "kolom-onbekend": table(
        "eerste", "| werkvrom | dan |; | atelier | € 5 |; | horeca | € 6 |", ("onbekende-naam", "werkvrom")
    ),
    "cel-van-een-andere-soort": table("eerste", "| inkomen | dan |; | ja | € 5 |", ("past-niet", "ja")),
    "waarde-van-een-andere-soort": table(
        "eerste", "| werkvorm | dan |; | atelier | € 5 |; | horeca | ja |", ("verkeerd-type", "ja")
    ),
    "som-van-datums": table("som", "| werkvorm | dan |; | atelier | peildatum |", ("past-niet", "som")),
    "minimum-van-keuzes": table("minimum", "| aanwezig | dan |; | ja | werkvorm |", ("past-niet", "minimum")),
    "twee-rijen-van-de-enige": table(
        "enige",
        "| werkvorm | inkomen | dan |; | atelier | - | € 5 |; | - | < 10 | € 6 |; | horeca | < 10 | € 5 |",
        ("rijen-overlappen", "| - | < 10 | € 6 |"),
        ("rijen-overlappen", "| horeca | < 10 | € 5 |"),
    ),
    "rij-achter-een-ruimere": table(
        "eerste",
        "| werkvorm | inkomen | dan |; | atelier | - | € 5 |; | - | - | € 7 |; | horeca | < 10 | € 6 |",
        ("rij-nooit-eerst", "| horeca | < 10 | € 6 |"),
        ("rij-nooit-eerst", "€ 0"),
        otherwise="€ 0",
    ),
    "schijven-dalen": bands(
        "trap",
        "{onder: € 20, waarde: 1}",
        "{tot en met: € 20, waarde: 2}",
        "waarde: 3",
        said=(("grens-stijgt-niet", "€ 20"),),
    ),
    "schijf-onder-nul": bands(
        "marginaal", "{onder: € 0, waarde: 1%}", "waarde: 2%", said=(("grens-stijgt-niet", "€ 0"),)
    ),
    "schijven-dalen-later": bands(
        "trap",
        "{onder: minimum_uren, waarde: 1}",
        "{onder: 4, waarde: 2}",
        "waarde: 3",
        number="uren_per_week",
        said=(("grens-stijgt-niet", "4"),),
    ),
    "schijven-dalen-na-een-verbetering": Mistake(
        (
            *bands(
                "trap",
                "{onder: laag, waarde: 1}",
                "{onder: hoog, waarde: 2}",
                "waarde: 3",
                number="uren_per_week",
                said=(),
            ).changes,
            (
                "parameters:\n",
                "parameters:\n"
                "  laag:\n    titel: Laag\n    eenheid: uur/week\n    waarden:\n"
                '      - {waarde: 1, bron: {document: web, plaats: "2"}}\n'
                "      - {waarde: 0, vanaf: 2021-01-01, tot en met: 2022-12-31, bekend sinds: 2020-06-01, "
                'bron: {document: web, plaats: "2"}}\n'
                "  hoog:\n    titel: Hoog\n    eenheid: uur/week\n    waarden:\n"
                '      - {waarde: 2, tot en met: 2021-06-30, bron: {document: web, plaats: "2"}}\n'
                '      - {waarde: 1, vanaf: 2021-07-01, bron: {document: web, plaats: "2"}}\n',
            ),
        ),
        (("grens-stijgt-niet", "hoog"),),
    ),
    "schijven-zonder-schijven": mistake(
        CHOICE, "    schijven op:\n      getal: inkomen\n      soort: trap\n", ("sleutel-ontbreekt", "schijven op")
    ),
    "schijf-zonder-grens": bands(
        "trap", "waarde: 1", "{onder: € 20, waarde: 2}", said=(("schijf-zonder-grens", "waarde: 1"),)
    ),
    "schijf-met-twee-grenzen": bands(
        "trap", "{onder: € 20, tot en met: € 30, waarde: 2}", said=(("inhoud-dubbel", "tot en met"),)
    ),
    "grens-volgens-een-gegeven": bands(
        "trap",
        "{onder: ervaring, waarde: 2}",
        "{onder: pensioenleeftijd, waarde: 2}",
        "waarde: 3",
        number="ervaring",
        said=(("grens-niet-vast", "ervaring"), ("grens-niet-vast", "pensioenleeftijd")),
    ),
    "grens-in-een-andere-eenheid": bands(
        "trap", "{onder: 3 uur, waarde: 2}", "waarde: 3", said=(("eenheden-verschillen", "3 uur"),)
    ),
    "schijven-van-een-dag": bands(
        "trap",
        "{onder: 2024-01-01, waarde: 2}",
        "waarde: 3",
        number="peildatum",
        said=(("verkeerd-type", "peildatum"),),
    ),
    "marginaal-met-een-keuze": bands(
        "marginaal", "{onder: € 10, waarde: werkvorm}", "waarde: werkvorm", said=(("verkeerd-type", "werkvorm"),)
    ),
    "minimum-van-ja-en-nee": over("minimum over: {lijst: ploeg, van: sterk}", ("past-niet", "sterk")),
    "is-bekend-in-een-regel": condition("niet inkomen is bekend", ("bekend-buiten-controle", "inkomen is bekend")),
    "is-bekend-over-een-regel": check("voldaan als: lang_genoeg is bekend", ("bekend-zonder-gegeven", "lang_genoeg")),
    "is-bekend-over-niets": check("voldaan als: inkmen is bekend", ("onbekende-naam", "inkmen")),
    "controle-in-een-regel": check(
        "voldaan als: inkomen is bekend", ("bekend-buiten-controle", "volledig"), more=((CONDITION, "volledig"),)
    ),
    "controle-in-een-beslissing": check(
        "voldaan als: inkomen is bekend",
        ("bekend-buiten-controle", "volledig"),
        more=(("werkt_genoeg, mag_mee]\n    groepen", "werkt_genoeg, mag_mee, volledig]\n    groepen"),),
    ),
}

TOPICS = {
    "namen": NAMES,
    "soorten": TYPES,
    "van-toepassing": APPLIES,
    "kringen": CYCLES,
    "gegevens": FACTS,
    "tijd": TIME,
    "versies": VERSIONS,
    "bronnen": CITATIONS,
    "lezingen": READINGS,
    "beslissing": DECISION,
    "samen": TOGETHER,
    "rijen": ROW_BODIES,
    "tabellen": TABLES,
}
