"""Drawings: what they show, that nothing stands outside its box, and that the text beside them says the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given as example
from hypothesis import strategies as st

from azrules.lang import Lang
from azrules.model.timeline import Validity
from azrules.model.types import Number
from azrules.model.units import EURO
from azrules.run.wording import Wording
from azrules.site.drawing import charts, decision, timeline, uses
from azrules.site.drawing.text import width, wrap
from azrules.site.drawing.timeline import Period
from tests import small
from tests.golden import golden
from tests.long import LONG
from tests.site.drawn import (
    CSS,
    DRAWINGS,
    LANGS,
    PAGE,
    POINTS_PER_MM,
    SMALL,
    alternative,
    drawn,
    href,
    parsed,
    seen,
    shapes,
    told,
    words,
)

if TYPE_CHECKING:
    from playwright.sync_api import Browser

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
    expected += [say.text("beslissing.arbeidszorgmedewerker.vraag")]
    expected += [say.text(f"beslissing.arbeidszorgmedewerker.groepen.{one}") for one in say.ruleset.decision.groups]
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
    assert "zou moeten (aanbeveling, niet bindend)" in shown and "geldend recht" not in shown
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
    assert "65 jaar: tot en met 31 december 1959; geldend recht" in text
    assert (
        "66 jaar: vanaf 1 januari 1960 tot en met 31 december 1963; geldend recht; bekend sinds 21 augustus 2015"
        in text
    )
    for shape in ("wide", "narrow"):
        (svg,) = shapes(figure, shape)
        bars = [bar for bar in svg.iter("rect") if "az-bar" in bar.attrib["class"]]
        assert {bar.attrib["class"] for bar in bars} == {"az-bar"}
        first, second, third = (bounds(bar) for bar in bars)
        assert first[2] <= second[0] + 1 and second[2] <= third[0] + 1  # one behind the other
        assert len([head for head in svg.iter("path") if head.get("class") == "az-head"]) == 2  # one at 65, one at 67
        assert not [mark for mark in svg.iter("path") if mark.get("class") == "az-known"]  # the axis is of birthdays


def test_frameworks_with_the_day_on_which_they_were_known() -> None:
    figure = parsed("kaders-nl")
    (svg,) = shapes(figure, "wide")
    assert len([mark for mark in svg.iter("path") if mark.get("class") == "az-known"]) == 2
    assert "Een ruit: de dag sinds wanneer het bekend is." in told(figure) and "Gestreept" not in told(figure)
    assert "historisch, geldt niet meer" in seen([svg]) and "geldend recht" in seen([svg])


def test_a_version_bears_the_status_of_its_framework() -> None:
    text = alternative(parsed("tijd-oud_genoeg-nl"))
    assert "kader 2014: tot en met 31 december 2023; historisch, geldt niet meer" in text
    assert "sinds 2024: vanaf 1 januari 2024; geldend recht" in text


def test_what_always_held_has_no_axis() -> None:
    period = Period("3 uur", "aanbeveling", Validity(), (Validity(),), None)
    figure = ElementTree.fromstring(timeline.timeline(words("beslissingsboom"), "Uren", [period]))
    (svg,) = shapes(figure, "wide")
    assert "3 uur altijd; aanbeveling" in seen([svg])
    assert not [line for line in svg.iter("path") if line.get("class") == "az-grid"]


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


@LONG
def test_in_a_browser_no_word_leaves_its_box_and_the_tree_is_one_page(browser: Browser) -> None:
    body = "".join(drawn(name) for name in DRAWINGS if name.startswith(("boom-nl", "gebruik", "tijd", "begeleiders")))
    style = f"body {{ margin: 0.8rem }} {CSS.read_text('utf-8')}"  # as wide as those of the column on the site
    look = f'<!doctype html><meta charset="utf-8"><style>{style}</style><body class="md-typeset">'
    page = browser.new_page()
    for wide in (900, 320):
        page.set_viewport_size({"width": wide, "height": 900})
        page.set_content(look + body)
        assert page.evaluate("document.querySelectorAll('svg').length") > 10
        assert page.evaluate(OUTSIDE) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= wide
    page.set_content(look + drawn("boom-nl"))
    for wide in (320, 600, 710, 900):
        page.set_viewport_size({"width": wide, "height": 900})
        assert page.evaluate(SMALLEST) >= 11, "everybody can read the smallest letters"
        assert page.evaluate("document.documentElement.scrollWidth") <= wide
    printed = page.pdf(prefer_css_page_size=True)
    page.close()
    assert len(re.findall(rb"/Type /Page\b", printed)) == 1


SMALLEST = """() => Math.min(...[...document.querySelectorAll("svg")].filter((svg) => svg.clientWidth).map((svg) =>
    svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
    * Math.min(...[...svg.querySelectorAll("text")].map((text) => Number(text.getAttribute("font-size"))))))"""
OUTSIDE = """() => [...document.querySelectorAll(".az-node, .az-branch")].flatMap((box) => {
    const edge = box.querySelector("rect, polygon").getBoundingClientRect();
    return [...box.querySelectorAll("tspan")].filter((line) => {
        const at = line.getBoundingClientRect();
        return at.width && (at.right > edge.right + 1 || at.left < edge.left - 1);
    }).map((line) => line.textContent);
})"""
