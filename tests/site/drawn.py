"""A drawing of each kind, in both languages, for the tests of drawings; and what stands in one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import cache, partial
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from azrules import library, passes
from azrules.check.program import Reader
from azrules.lang import Lang
from azrules.model.ruleset import Ruleset
from azrules.model.specification import Specification
from azrules.run.wording import Wording
from azrules.site.drawing import decision, figures, timeline, uses
from azrules.site.html import Html
from tests import small

ROOT = Path(__file__).parents[2]
CSS = ROOT / "azrules/site/assets/drawing.css"
DAY = date(2024, 3, 1)
LANGS: tuple[Lang, Lang] = ("nl", "en")
PAGE = 186, 255  # millimetres that the style sheet gives a decision on paper
UNITS = 6  # in which the sources count, with what they say in words
POINTS_PER_MM = 72 / 25.4

SMALL = """\
regels:
  meerderjarig: {titel: Oud genoeg, kracht: moet, bron: {document: web, plaats: "2"}, voldaan als: leeftijd_nu >= 18}
  genoeg:
    titel: Er is genoeg van k of van m, en dat is elke week zo, ook als het even minder is
    kracht: zou moeten
    bron: {document: web, plaats: "2"}
    volgens interpretatie: samen
    lezingen: {apart: "k >= 3 of m >= 3", samen: k + m >= 3}
    behalve:
      - {titel: iemand keurt het goed, als: oordeel, dan: ja, kracht: mag, bron: {document: web, plaats: "2"}}
      - {titel: het is verboden, als: b, dan: nee, kracht: moet, bron: {document: web, plaats: "2"}}
      - {titel: het hangt ervan af, als: c, dan: a}
    advies: {bij: nee, naar: elders, tekst: Zoek het ergens anders., bron: {document: web, plaats: "2"}}
  ander:
    titel: Een ander
    voldaan als: a
    van toepassing als: b
    advies: {bij: ja, naar: hier, tekst: Blijf hier., bron: {document: web, plaats: "2"}}
  open:
    titel: Een vraag zonder antwoord
    open vraag: De bron zwijgt.
    type: ja/nee
    status: geldend recht
    bron: {document: wet, plaats: "2"}
interpretaties:
  samen:
    vraag: Tellen k en m samen?
    standaard: apart
    lezingen: {apart: {titel: Elk apart}, samen: {titel: Samen}}
beslissing:
  mag:
    titel: Mag dit
    vraag: Mag dit of niet?
    stel in volgorde: [meerderjarig, genoeg, ander, open]
    groepen: {eerste_deel: [meerderjarig, genoeg], tweede: [genoeg, open]}
    antwoorden: {ja: Het mag., nee: "Nee, het mag niet.", onbekend: Onbekend.}
resultaten: [genoeg]
"""


@cache
def loaded(name: str) -> Ruleset:
    return passes.load(name)


def words(name: str, lang: Lang = "nl") -> Wording:
    return Wording(loaded(name), lang)


def small_words(lang: Lang = "nl") -> Wording:
    return Wording(small.ruleset(SMALL), lang)


def href(name: str) -> str:
    return f"../{name}/"


# ------------------------------------------------------------------------------------------------------ what is drawn


def everything() -> Iterator[tuple[str, Callable[[], Html]]]:
    """A drawing of each kind, in both languages, each to be made when it is asked for."""
    for lang in LANGS:
        yield f"boom-{lang}", partial(lambda lang: decision.drawing(words("beslissingsboom", lang), href), lang)
        yield f"klein-{lang}", partial(lambda lang: decision.drawing(small_words(lang), href), lang)
        for count in (1, 2, 40):
            yield f"boom-{count}-{lang}", partial(lambda *of: decision.drawing(of_length(*of), href), count, lang)
        for name in ("criterium_7", "criterium_10", "pensioendatum", "persoon.oorzaken", "minimum_uren"):
            yield f"gebruik-{name}-{lang}", partial(used_by, name, lang)
        for ruleset, name in (("beslissingsboom", "pensioenleeftijd"), ("vrijwilligersvergoeding", "maximum_per_dag")):
            yield f"tijd-{name}-{lang}", partial(of_time, timeline.of_parameter, ruleset, lang, name)
        for ruleset, name in (("beslissingsboom", "pensioenverjaardag"), ("ama-welzijn", "oud_genoeg")):
            yield f"tijd-{name}-{lang}", partial(of_time, timeline.of_rule, ruleset, lang, name)
        yield f"kaders-{lang}", partial(of_time, timeline.of_frameworks, "ama-welzijn", lang)
        yield f"begeleiders-{lang}", partial(staffing, lang)
        yield f"inkomen-{lang}", partial(income, {"netto_zonder_deelname": 1300, "uitkering_voor": 1200}, lang=lang)
        for at in range(UNITS):
            yield f"cijfers-{at}-{lang}", partial(lambda lang, at: counts(lang)[at], lang, at)


def used_by(name: str, lang: Lang) -> Html:
    return uses.drawing(words("beslissingsboom", lang), name, href, most=5)


def of_time(draw: Callable[..., Html], ruleset: str, lang: Lang, *of: str) -> Html:
    return draw(words(ruleset, lang), *of)


def of_length(count: int, lang: Lang) -> Wording:
    """The decision tree with more or fewer questions, of which some are in three groups at once."""
    whole = loaded("beslissingsboom")
    assert whole.decision
    versions, asked = dict(whole.versions), list[str]()
    for at in range(count):
        of = whole.decision.criteria[at % 14]
        asked.append(of if at < 14 else f"vraag_{at + 1}")
        versions[asked[-1]] = tuple(replace(version, name=asked[-1]) for version in whole.versions[of])
    groups = {
        "eerste": tuple(asked[: count // 2 + 1]),
        "tweede": tuple(asked[count // 3 :]),
        "elk_ander": tuple(asked[::2]),
    }
    decision = replace(whole.decision, criteria=tuple(asked), groups=groups)
    return Wording(replace(whole, versions=versions, decision=decision), lang)


def staffing(lang: Lang = "nl", reforms: tuple[str, ...] = ()) -> Html:
    law = (passes.load("omkadering", reforms) if reforms else loaded("omkadering")).on(DAY)
    return figures.supervisors(law, Wording.of(law, lang))


def income(person: dict[str, object], initiative: dict[str, object] | None = None, lang: Lang = "nl") -> Html:
    law = loaded("statuut").on(DAY)
    given = Reader(law).read({"persoon": person, "initiatief": initiative or {}})
    return figures.income(given, law, Wording.of(law, lang), "Iemand.")


@cache
def specification() -> Specification:
    return passes.load_specification(library.specification())


@cache
def counts(lang: Lang = "nl") -> list[Html]:
    return figures.counts(specification(), words("omkadering", lang))


DRAWINGS = dict(everything())


@cache
def drawn(name: str) -> Html:
    return DRAWINGS[name]()


@cache
def parsed(name: str) -> Element:
    """A drawing, read as XML: what is not well formed raises."""
    return ElementTree.fromstring(drawn(name))


def shapes(figure: Element, shape: str) -> list[Element]:
    return [svg for svg in figure.findall("svg") if svg.get("class") == f"az-{shape}"]


def told(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def seen(svgs: list[Element]) -> str:
    """All the words that stand in a drawing."""
    return " ".join(told(text) for svg in svgs for text in svg.iter("text"))


def alternative(figure: Element) -> str:
    details = figure.find("details")
    assert details is not None
    return told(details)


def rows(html: Html) -> list[list[str]]:
    """The cells of the table of a chart."""
    return [[told(cell) for cell in row] for row in ElementTree.fromstring(html).iter("tr")]
