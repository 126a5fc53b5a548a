"""Drawings: what they show, that nothing stands outside its box, and that the text beside them says the same."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from functools import cache, partial
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given as example
from hypothesis import strategies as st

from azrules import library, passes
from azrules.check.program import Reader
from azrules.lang import Lang
from azrules.model.ruleset import Ruleset
from azrules.model.specification import Specification
from azrules.model.timeline import Validity
from azrules.model.types import Number
from azrules.model.units import EURO
from azrules.run.wording import Wording
from azrules.scenarios import examples
from azrules.site.drawing import charts, decision, figures, timeline, uses
from azrules.site.drawing.scale import scale
from azrules.site.drawing.text import width, wrap
from azrules.site.drawing.timeline import Period
from azrules.site.html import Html
from tests import small
from tests.emit.node import needs_node
from tests.golden import golden
from tests.long import LONG

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


# ------------------------------------------------------------------------------------------------------------- letters


def test_every_line_fits_and_no_word_is_lost() -> None:
    told = "De persoon heeft de pensioenleeftijd nog niet bereikt"
    lines = wrap(told, 150, 14)
    assert lines == ("De persoon heeft de", "pensioenleeftijd nog", "niet bereikt")
    assert all(width(line, 14) <= 150 for line in lines)


@example(st.text(max_size=60), st.integers(60, 300), st.sampled_from([12, 14]), st.booleans())
def test_every_text_fits(text: str, room: int, size: int, bold: bool) -> None:
    lines = wrap(text, room, size, bold)
    assert all(width(line, size, bold) <= room for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_a_letter_takes_its_own_room() -> None:
    assert width("iiii", 14) < width("mmmm", 14) < width("mmmm", 14, bold=True) + 1
    assert width("é", 14) == width("e", 14)
    assert width("漢", 14) >= width("W", 14)  # what is in no table is as wide as the widest
    assert wrap("onbegrensdlangwoord", 40, 14) == ("onbe", "grens", "dlang", "woor", "d")


# ---------------------------------------------------------------------------------------------------------- every one


@pytest.mark.parametrize("name", DRAWINGS)
def test_no_text_stands_outside_its_box(name: str) -> None:
    """Within the drawing, and within the box that it stands in, by the widths of the table."""
    for svg in parsed(name).findall("svg"):
        left, top, wide, high = map(int, svg.attrib["viewBox"].split())
        for text in svg.iter("text"):
            assert inside(text, (left, top, left + wide, top + high)), (told(text), svg.get("class"))
        for box in boxes(svg):
            shape = next(part for part in box.iter() if part.tag in ("rect", "polygon"))
            for text in box.iter("text"):
                assert inside(text, bounds(shape)), (told(text), svg.get("class"))


def boxes(svg: Element) -> Iterator[Element]:
    return (part for part in svg.iter() if part.get("class") in ("az-node", "az-branch"))


Edges = tuple[int, int, int, int]


def bounds(shape: Element) -> Edges:
    if shape.tag == "rect":
        x, y, wide, high = (int(shape.attrib[name]) for name in ("x", "y", "width", "height"))
        return x, y, x + wide, y + high
    places = [tuple(map(int, place.split(","))) for place in shape.attrib["points"].split()]
    return *map(min, *places), *map(max, *places)  # type: ignore[return-value]


def inside(text: Element, edges: Edges) -> bool:
    left, top, right, bottom = edges
    size, bold = int(text.attrib["font-size"]), text.get("font-weight") == "bold"
    base = int(text.attrib["y"])
    for line in text.findall("tspan"):
        x, wide = int(line.attrib["x"]), width(line.text or "", size, bold)
        x -= {"start": 0, "middle": wide // 2, "end": wide}[text.get("text-anchor", "start")]
        base += int(line.get("dy", 0))
        if not (left <= x and x + wide <= right and top <= base - size * 3 // 4 and base + size // 5 <= bottom):
            return False
    return True


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_has_a_name_and_no_style_of_its_own(name: str) -> None:
    figure = parsed(name)
    identified = [part.attrib["id"] for part in figure.iter() if "id" in part.attrib]
    assert len(identified) == len(set(identified))
    for svg in figure.findall("svg"):
        title, described = svg.find("title"), svg.find("desc")
        assert title is not None and title.text and described is not None and described.text
        assert (svg.get("aria-labelledby"), svg.get("aria-describedby")) == (title.get("id"), described.get("id"))
        assert svg.get("role") == ("group" if svg.find(".//a") is not None else "img")
    assert not {"style", "fill", "stroke", "onclick"} & {name for part in figure.iter() for name in part.attrib}
    assert not {"style", "script"} & {part.tag for part in figure.iter()}


@pytest.mark.parametrize("name", DRAWINGS)
def test_every_class_has_a_look(name: str) -> None:
    """No class of a drawing is unknown to the style sheet, but those that only say what a thing is."""
    plain = {"az-text", "az-note", "az-number", "az-branch", "az-flow-label", "az-band-label", "az-band-1", "az-onward"}
    plain |= {"az-uses", "az-timeline", "az-chart", "az-yes", "az-alternative"}
    used = {one for part in parsed(name).iter() for one in part.get("class", "").split()}
    assert used - plain <= set(re.findall(r"\.(az-[\w-]+)", CSS.read_text("utf-8")))


@pytest.mark.parametrize("name", ["boom-nl", "gebruik-criterium_10-en", "kaders-nl", "begeleiders-en"])
def test_a_drawing_is_always_the_same(name: str) -> None:
    assert DRAWINGS[name]() == drawn(name)


@pytest.mark.parametrize(
    "name", ["klein-nl", "klein-en", "gebruik-criterium_7-nl", "tijd-pensioenleeftijd-nl", "begeleiders-en"]
)
def test_the_drawing_as_it_is_published(name: str) -> None:
    golden(f"site/{name}.svg.html", drawn(name).replace("><", ">\n<") + "\n")


# ------------------------------------------------------------------------------------------------------------ decision


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("shape", ["wide", "narrow"])
def test_every_question_exception_and_advice_is_drawn_and_told(lang: Lang, shape: str) -> None:
    figure, say = parsed(f"boom-{lang}"), words("beslissingsboom", lang)
    assert say.ruleset.decision
    shown, text = seen(shapes(figure, shape)), alternative(figure)
    expected = [say.title(name) for name in say.ruleset.decision.criteria]
    expected += [say.text(f"regels.{name}.behalve.{at}") for name, at in (("criterium_5", 0), ("criterium_5", 1))]
    expected += [say.text("regels.criterium_14.behalve.0")]
    expected += [
        say.text("regels.criterium_2.advies"),
        say.text("regels.minimumduur.advies"),
        "vrijwilligerswerk",
        "zorg",
    ]
    expected += [say.text("beslissing.arbeidszorgmedewerker.vraag"), *say.ruleset.decision.groups]
    expected += [say.text(f"beslissing.arbeidszorgmedewerker.antwoorden.{answer}") for answer in ("ja", "nee")]
    for one in expected:
        assert one and one in shown, one
        assert one in text, one
    assert {one.get("href") for one in figure.iter("a")} == {href(name) for name in say.ruleset.decision.criteria}
    assert say.status(say.ruleset.status) in shown and say.status(say.ruleset.status) in text


def test_each_question_is_a_link_in_its_place() -> None:
    figure = parsed("boom-nl")
    for shape in ("wide", "narrow"):
        links = [link for svg in shapes(figure, shape) for link in svg.iter("a")]
        assert [link.get("href") for link in links] == [f"../criterium_{number}/" for number in range(1, 15)]
        assert links[4].get("aria-label") == (
            "Vraag 5: De persoon heeft de pensioenleeftijd nog niet bereikt. oordeel van de toeleider en wie beslist "
            "of de persoon mag deelnemen. hangt af van 3 interpretaties"
        )
        for number, link in enumerate(links, start=1):
            name, visible = (" ".join(re.findall(r"\w+", one)) for one in (link.get("aria-label") or "", told(link)))
            assert visible in name and f"Vraag {number}" in name


def test_a_link_to_nowhere_is_no_link() -> None:
    figure = ElementTree.fromstring(decision.drawing(words("beslissingsboom"), lambda name: None))
    assert figure.find(".//a") is None and "De persoon wil werken" in alternative(figure)


def test_marks_say_who_judges_and_what_is_open() -> None:
    shown = seen(shapes(parsed("klein-nl"), "wide"))
    assert "oordeel van de wijze hangt af van 1 interpretatie" in shown
    assert "enkel als dit van toepassing is" in shown and "open vraag" in shown
    assert "zou moeten (aanbeveling, niet bindend)" in shown and "geldend recht" in shown
    text = alternative(parsed("klein-nl"))
    assert "Interpretatie: Tellen k en m samen? (standaard: Elk apart)" in text
    assert "Oordeel: een oordeel van de wijze" in text and "Open vraag: De bron zwijgt." in text


def test_an_exception_joins_the_answer_that_it_gives() -> None:
    """An arrow to the line of every ja, one to the line of every nee, and none where that is not certain."""
    (svg,) = shapes(parsed("klein-nl"), "wide")
    heads = [told(box) for box in svg.iter("g") if box.get("class") == "az-branch"]
    assert [head.partition(":")[0] for head in heads] == [
        "Behalve (mag), dan ja",
        "Behalve (moet), dan nee",
        "Behalve, dan A",
        "Advies bij nee",
        "Advies bij ja",
    ]
    dashed = [arrow.attrib["d"] for arrow in svg.iter("path") if arrow.get("class") == "az-flow az-dashed"]
    (yes_from, yes_to), (no_from, no_to) = ([int(x) for x in re.findall(r"(\d+) \d+", way)] for way in dashed)
    assert yes_to < yes_from < no_from < no_to


def test_groups_stand_beside_their_questions() -> None:
    shown = seen(shapes(parsed("boom-nl"), "wide"))
    assert "persoonsgebonden: vraag 1 tot en met 9" in shown and "organisatiegebonden: vraag 9 tot en met 14" in shown
    assert (
        shown.index("organisatiegebonden") < shown.index("betaalt geen bijdrage") < shown.index("methodiek arbeidszorg")
    )
    apart = seen(shapes(parsed("klein-nl"), "wide"))
    assert "tweede: vraag 2" in apart and "tweede: vraag 4" in apart  # a group in two runs is named at each
    assert "tweede: vraag 2 en 4" in alternative(parsed("klein-nl"))


@pytest.mark.parametrize("lang", LANGS)
def test_the_decision_tree_fits_on_one_page(lang: Lang) -> None:
    (svg,) = shapes(parsed(f"boom-{lang}"), "wide")
    scale = min(PAGE[0] / int(svg.attrib["width"]), PAGE[1] / int(svg.attrib["height"])) * POINTS_PER_MM
    smallest = min(int(text.attrib["font-size"]) for text in svg.iter("text"))
    assert smallest * scale >= 7.5
    css = CSS.read_text("utf-8")
    assert f"width: {PAGE[0]}mm" in css and f"max-height: {PAGE[1]}mm" in css


@pytest.mark.parametrize("count", [1, 2, 40])
def test_a_decision_of_any_length(count: int) -> None:
    figure = parsed(f"boom-{count}-nl")
    wide, narrow = shapes(figure, "wide"), shapes(figure, "narrow")
    assert (len(wide), len(narrow)) == (4 if count == 40 else 1, 1)
    for svgs in (wide, narrow):
        links = [link.get("href") for svg in svgs for link in svg.iter("a")]
        assert len(links) == len(set(links)) == count
    assert all(int(svg.attrib["height"]) <= 1140 for svg in wide)
    if count == 40:
        assert "verder bij vraag 11" in seen(wide[:1]) and "vervolg van vraag 10" in seen(wide[1:2])
        assert "Ja, deze persoon" in seen(wide[3:]) and "Ja, deze persoon" not in seen(wide[:3])


# ---------------------------------------------------------------------------------------------------------------- uses


def test_what_a_rule_uses_and_what_uses_it() -> None:
    figure = parsed("gebruik-pensioendatum-nl")
    for shape in ("wide", "narrow"):
        links = [link.get("aria-label") for svg in shapes(figure, shape) for link in svg.iter("a")]
        assert links == [
            "regel: Verjaardag waarop de pensioenleeftijd bereikt is",
            "regel: De persoon heeft de pensioenleeftijd nog niet bereikt",
            "regel: De persoon was al voor de pensioenleeftijd arbeidszorgmedewerker",
        ]
    assert "Gebruikt door" in alternative(figure)


def test_what_can_be_computed_is_told_where_it_is_computed() -> None:
    """A fact that another rule set can compute, and the rule that does; not the facts that this one asks for it."""
    found = uses.found(words("beslissingsboom"), "criterium_10")
    assert [thing.name for thing in found.below][:2] == [
        "initiatief.biedt_arbeid_op_maat",
        "arbeid-op-maat/arbeid_op_maat",
    ]
    assert "initiatief.houdt_rekening_met_mogelijkheden" not in {thing.name for thing in found.below}
    assert found.below[1].kind == "regel uit arbeid-op-maat"
    assert [(thing.name, thing.kind) for thing in found.above] == [("arbeidszorgmedewerker", "beslissing")]


def test_what_does_not_fit_is_counted() -> None:
    say = words("beslissingsboom")
    figure = ElementTree.fromstring(uses.drawing(say, "criterium_10", href, most=3))
    assert "en nog 5 andere" in seen(shapes(figure, "wide")) and "en nog 5 andere" in seen(shapes(figure, "narrow"))
    assert say.title("initiatief.aard_activiteit") in alternative(figure)
    assert "en nog 1 ander" in uses.drawing(say, "criterium_10", href, most=7)


def test_a_judgement_uses_what_informs_it() -> None:
    shown = seen(shapes(parsed("gebruik-persoon.oorzaken-nl"), "wide"))
    assert "gebruikt door" in shown and "Nood aan ondersteuning of zorg" in shown
    assert "Niets." in alternative(parsed("gebruik-persoon.oorzaken-nl"))


def test_what_stands_alone_is_not_drawn() -> None:
    alone = Wording(small.ruleset("regels: {r: {titel: R, voldaan als: 1 < 2}}\nresultaten: [r]"), "nl")
    assert uses.drawing(alone, "r", href) == ""


# ----------------------------------------------------------------------------------------------------------- timelines


def test_values_with_their_days_status_and_correction() -> None:
    figure = parsed("tijd-pensioenleeftijd-nl")
    text = alternative(figure)
    assert "De dagen zijn die van: Geboortedatum." in text
    assert "65 jaar: altijd; geldend recht; later verbeterd, en geldt nog tot en met 31 december 1959" in text
    assert (
        "66 jaar: vanaf 1 januari 1960 tot en met 31 december 1963; geldend recht; bekend sinds 21 augustus 2015"
        in text
    )
    for shape in ("wide", "narrow"):
        (svg,) = shapes(figure, shape)
        bars = [bar for bar in svg.iter("rect") if "az-bar" in bar.attrib["class"]]
        assert [bar.attrib["class"] for bar in bars] == ["az-bar az-corrected", "az-bar", "az-bar", "az-bar"]
        gone, first, second, third = (bounds(bar) for bar in bars)
        assert first[2] <= gone[0] + 1 and second[0] < third[0] < second[2] + 2  # one behind the other
        assert len([head for head in svg.iter("path") if head.get("class") == "az-head"]) == 3  # two at 65, one at 67
        assert not [mark for mark in svg.iter("path") if mark.get("class") == "az-known"]  # the axis is of birthdays


def test_frameworks_with_the_day_on_which_they_were_known() -> None:
    figure = parsed("kaders-nl")
    (svg,) = shapes(figure, "wide")
    assert len([mark for mark in svg.iter("path") if mark.get("class") == "az-known"]) == 2
    assert "Een ruit: de dag sinds wanneer het bekend is. Gestreept: later verbeterd." in told(figure)
    assert "historisch, geldt niet meer" in seen([svg]) and "geldend recht" in seen([svg])


def test_a_version_bears_the_status_of_its_framework() -> None:
    text = alternative(parsed("tijd-oud_genoeg-nl"))
    assert "kader 2014: altijd; moet (historisch, geldt niet meer)" in text
    assert "sinds 2024: vanaf 1 januari 2024; moet (geldend recht)" in text


def test_what_always_held_has_no_axis() -> None:
    period = Period("3 uur", "aanbeveling", Validity(), (Validity(),), None)
    figure = ElementTree.fromstring(timeline.timeline(words("beslissingsboom"), "Uren", [period]))
    (svg,) = shapes(figure, "wide")
    assert "3 uur altijd; aanbeveling" in seen([svg])
    assert not [line for line in svg.iter("path") if line.get("class") == "az-grid"]


# -------------------------------------------------------------------------------------------------------------- charts


@example(st.lists(st.fractions(-1000, 1000, max_denominator=100), max_size=5), st.integers(2, 8))
def test_every_number_is_on_the_scale(numbers: list[Fraction], most: int) -> None:
    found = scale(numbers, 0, 100, most)
    assert all(0 <= found.at(number) <= 100 for number in [*numbers, 0])
    assert 2 <= len(found.marks) <= most + 2 and found.marks[0] == found.low and found.marks[-1] == found.high


def test_marks_are_round() -> None:
    assert scale([Fraction(5, 2), Fraction(15, 2)], 0, 100, 6).marks == [0, 2, 4, 6, 8]
    assert scale([10, 30], 0, 100, 5, zero=False).marks == [10, 15, 20, 25, 30]
    assert scale([], 0, 100, 5).marks[-1] == 1 and scale([0], 0, 100, 5).marks[-1] == 1


def test_what_is_not_known_is_not_drawn_and_is_told() -> None:
    series = [
        charts.Series("Lijn", ((1, 2), (2, None), (3, 4), (4, 4))),
        charts.Series("Kort", ((1, Fraction(1, 2)),), "zo"),
    ]
    html = charts.lines(words("omkadering"), "Titel", charts.Axes("X", "Y"), series)
    assert rows(html) == [
        ["X", "Lijn", "Kort"],
        ["1", "2", "0,5"],
        ["2", "onbekend", ""],
        ["3", "4", ""],
        ["4", "4", ""],
    ]
    (svg,) = shapes(ElementTree.fromstring(html), "wide")
    first, second = (one for one in svg.iter("g") if (one.get("class") or "").startswith("az-series"))
    assert [part.get("class") for part in first] == ["az-line", "az-mark", "az-mark", "az-mark"]  # none from 1 to 3
    assert [part.get("class") for part in second] == ["az-mark"]
    assert "Kort (zo)" in told(ElementTree.fromstring(html))


def test_lines_that_end_together_have_their_letters_below_each_other() -> None:
    series = [charts.Series(name, ((1, 2), (3, 4))) for name in ("Een", "Twee", "Drie")]
    html = charts.lines(words("omkadering"), "Titel", charts.Axes("X", "Y"), series)
    (svg,) = shapes(ElementTree.fromstring(html), "narrow")
    letters = {told(text): int(text.attrib["y"]) for text in svg.iter("text") if told(text) in ("A", "B", "C")}
    assert letters["B"] - letters["A"] == letters["C"] - letters["B"] == 14


def test_bars_and_estimates() -> None:
    told_ = [
        charts.Bar("Veel", 100, "100", "2020"),
        charts.Bar("Half", 50, "ongeveer 50", "2012", about=True),
        charts.Bar("Woorden", None, "het merendeel"),
    ]
    html = charts.bars(words("omkadering"), "Cijfers", told_)
    assert rows(html)[1:] == [
        ["Veel", "2020", "100"],
        ["Half", "2012", "ongeveer 50"],
        ["Woorden", "", "het merendeel"],
    ]
    (svg,) = shapes(ElementTree.fromstring(html), "wide")
    much, half = svg.iter("rect")
    assert int(much.attrib["width"]) == 2 * int(half.attrib["width"])
    assert half.attrib["class"] == "az-fill-1 az-about"


def test_parts_of_a_whole() -> None:
    stacks = [
        charts.Stack("Met", (300, 100, 0), "€ 400,00"),
        charts.Stack("Onbekend", (300, None, 0), "onbekend"),
        charts.Stack("Verlies", (300, -1, 0), "€ 299,00"),
    ]
    html = charts.stacked(words("omkadering"), "Inkomen", ["Een", "Twee", "Niets"], stacks, Number(EURO))
    (svg,) = shapes(ElementTree.fromstring(html), "wide")
    first, second = svg.iter("rect")  # what is not whole has no bar
    assert int(first.attrib["width"]) == 3 * int(second.attrib["width"])
    assert rows(html)[2] == ["Onbekend", "€ 300,00", "onbekend", "€ 0,00", "onbekend"]
    key = ElementTree.fromstring(html).find("ul")
    assert key is not None and told(key) == "A Een B Twee"


def test_a_part_too_small_for_its_letter_has_it_below() -> None:
    stacks = [charts.Stack("Met", (1000, 1, 1), "€ 1002,00")]
    html = charts.stacked(words("omkadering"), "Inkomen", ["Een", "Twee", "Drie"], stacks, Number(EURO))
    (svg,) = shapes(ElementTree.fromstring(html), "narrow")
    letters = {told(text): text for text in svg.iter("text") if told(text) in ("A", "B", "C")}
    assert letters["A"].get("class") == "az-in-bar" and letters["B"].get("class") == "az-text"
    (b,), (c,) = (letters[letter].findall("tspan") for letter in "BC")
    assert int(c.attrib["x"]) - int(b.attrib["x"]) >= width("B", 12, bold=True)


# ------------------------------------------------------------------------------------------------- from the rule sets


def test_supervisors_for_the_same_places_under_each_reading() -> None:
    """10 places: a base of 2.5; 20 people are 10 more than places, with a weight of 25 %."""
    head, first, *rest = rows(staffing())
    assert head[0] == "Koppen" and len(head) == 6
    assert first == ["10", *["2,5"] * 5]
    at_20 = next(row for row in rest if row[0] == "20")
    assert at_20[1:] == ["2,5", "onbekend", "3,13", "3,13", "5"]
    assert "voorbeeldwaarde, niet uit de bron" in staffing() and "aanbeveling, niet bindend" in staffing()


def test_a_reform_changes_the_chart() -> None:
    assert rows(staffing(reforms=("een_op_drie",)))[1][1] == "3,33"


def test_income_in_its_parts() -> None:
    person = {"netto_zonder_deelname": 1300, "netto_met_deelname": 1350, "uitkering_voor": 1200, "uitkering_na": 1150}
    html = income({**person, "incentive": 60}, {"financiele_vergoeding": 40})
    _, without, with_ = rows(html)
    assert without == ["Inkomen zonder deelname", "€ 1200,00", "€ 0,00", "€ 0,00", "€ 100,00", "€ 1300,00"]
    assert with_ == ["Inkomen met deelname", "€ 1150,00", "€ 60,00", "€ 40,00", "€ 100,00", "€ 1350,00"]
    assert "Wat deelnemen per maand opbrengt (een min is verlies): € 50,00" in html


def test_income_of_which_a_part_was_not_told() -> None:
    _, without, with_ = rows(income({"netto_zonder_deelname": 1300, "netto_met_deelname": 1350}))
    assert without[1] == without[4] == "onbekend" and without[5] == "€ 1300,00"
    assert with_[1:] == ["onbekend", "onbekend", "onbekend", "onbekend", "€ 1350,00"]


def test_income_of_an_example_of_the_scenarios() -> None:
    law = loaded("statuut").on(DAY)
    case = next(examples.whole(examples.beside(ROOT / "features/statuut")))
    html = figures.income(figures.example(case, law), law, Wording.of(law, "nl"), case[0].who)
    assert rows(html)[2] == ["Inkomen met deelname", "€ 1400,00", "€ 40,00", "€ 0,00", "€ 0,00", "€ 1440,00"]


@pytest.mark.parametrize("lang", LANGS)
def test_every_figure_of_the_sources_is_in_a_chart_of_its_unit(lang: Lang) -> None:
    assert len(counts(lang)) == UNITS
    told_ = [row for chart in counts(lang) for row in rows(chart)[1:]]
    assert sorted(row[0] for row in told_) == sorted(
        one.title[lang == "en"] for one in specification().figures.values()
    )
    if lang == "nl":
        assert ["Actieve arbeidszorgmedewerkers", "2020", "6343 personen"] in told_
        assert ["Arbeidszorgmedewerkers voor wie zij er zijn", "omstreeks 2012", "ongeveer 390 vte"] in told_
        assert ["Medewerkers met een multiproblematiek", "omstreeks 2020", "het merendeel"] in told_


# ------------------------------------------------------------------------------------------------------------- hostile


HOSTILE = '</text></svg><script>alert(1)</script><a href="javascript:x" onclick="y">&amp;'


def test_a_title_cannot_break_out() -> None:
    hostile = HOSTILE.replace('"', '\\"')
    text = (
        SMALL.replace("titel: Oud genoeg", f'titel: "{hostile}"')
        .replace("het is verboden", "x")
        .replace("titel: x", f'titel: "{hostile}"')
    )
    say = Wording(small.ruleset(text.replace("Mag dit of niet?", '"<b>?</b>"')), "nl")
    period = Period(HOSTILE, HOSTILE, Validity(), (Validity(),), None)
    series = [charts.Series(HOSTILE, ((1, 2), (2, 3)), HOSTILE)]
    for html in (
        decision.drawing(say, lambda name: f'"><script>{name}'),
        uses.drawing(say, "genoeg", href),
        uses.drawing(say, "meerderjarig", href),
        timeline.timeline(say, HOSTILE, [period], HOSTILE),
        charts.lines(say, HOSTILE, charts.Axes(HOSTILE, HOSTILE), series, [HOSTILE]),
        charts.bars(say, HOSTILE, [charts.Bar(HOSTILE, 1, HOSTILE, HOSTILE)]),
        charts.stacked(say, HOSTILE, [HOSTILE], [charts.Stack(HOSTILE, (1,), HOSTILE)], Number(EURO)),
    ):
        figure = ElementTree.fromstring(html)
        assert not {"script", "b"} & {part.tag for part in figure.iter()}
        assert not [part for part in figure.iter() if part.get("onclick") or part.get("href") == "javascript:x"]


# --------------------------------------------------------------------------------------------------------- the browser


@needs_node
def test_the_charts_that_a_browser_draws() -> None:
    done = subprocess.run(["node", ROOT / "tests/site/chart.mjs"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    golden("site/chart.mjs.html", done.stdout)
    lines, bars = (ElementTree.fromstring(html) for html in done.stdout.split("\n\n"))
    assert [told(cell) for cell in lines.iter("td")] == ["2.5", "2.5", "2.5", "unknown", "2.5", ""]
    assert "<script>" in told(lines) and lines.find(".//script") is None
    assert [bar.get("class") for svg in shapes(bars, "wide") for bar in svg.iter("rect")] == ["az-fill-1", "az-fill-2"]
    assert [told(row) for row in bars.iter("tr")][1:] == ["Met € 300 € 100 € 400", "Onbekend € 300 onbekend onbekend"]
    used = {one for figure in (lines, bars) for part in figure.iter() for one in part.get("class", "").split()}
    assert used - {"az-text", "az-chart"} <= set(re.findall(r"\.(az-[\w-]+)", CSS.read_text("utf-8")))
    assert not [part for figure in (lines, bars) for part in figure.iter() if part.get("style")]


@LONG
def test_in_a_browser_no_word_leaves_its_box_and_the_tree_is_one_page(tmp_path: Path) -> None:
    pytest.importorskip("pypdf")
    from pypdf import PdfReader

    from tests.site.browsing import ARGUMENTS, chromium

    program = chromium()
    from playwright.sync_api import sync_playwright

    body = "".join(drawn(name) for name in DRAWINGS if name.startswith(("boom-nl", "gebruik", "tijd", "begeleiders")))
    look = f'<!doctype html><meta charset="utf-8"><style>{CSS.read_text("utf-8")}</style><body class="md-typeset">'
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        for wide in (900, 320):
            page = browser.new_page(viewport={"width": wide, "height": 900})
            page.set_content(look + body)
            assert page.evaluate("document.querySelectorAll('svg').length") > 10
            assert page.evaluate(OUTSIDE) == []
            assert page.evaluate("document.documentElement.scrollWidth") <= wide
        page.set_content(look + drawn("boom-nl"))
        page.pdf(path=tmp_path / "boom.pdf", prefer_css_page_size=True)
        browser.close()
    assert len(PdfReader(tmp_path / "boom.pdf").pages) == 1


OUTSIDE = """() => [...document.querySelectorAll(".az-node, .az-branch")].flatMap((box) => {
    const edge = box.querySelector("rect, polygon").getBoundingClientRect();
    return [...box.querySelectorAll("tspan")].filter((line) => {
        const at = line.getBoundingClientRect();
        return at.width && (at.right > edge.right + 1 || at.left < edge.left - 1);
    }).map((line) => line.textContent);
})"""
