"""The interface of a rule set: what of it others rely on, and which version number a change of it asks for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import combinations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azrules import library, passes
from azrules.analyse import published
from azrules.analyse.contract import Change, Comparison, Contract, How, Level, changes, contract
from azrules.check.program import Reader
from azrules.diagnostic import Problems
from azrules.model import ruleset as model
from azrules.model.expr import Const
from azrules.model.ruleset import Bounds, Fact, Ruleset
from azrules.model.types import DATE, TRUTH, Choice, Choices, Number, Rows
from azrules.model.units import MONTH, YEAR
from azrules.source import Source
from tests import laws, small
from tests.long import LONG
from tests.test_schemas import SCHEMAS
from tests.test_taal import keys

# ----------------------------------------------------------------------------------------- each kind of change, by hand

RULES = """\
gegevens:
  mens:
    wil: {titel: Wil, type: ja/nee, beoordeling: wijze, vraag: "Wil?"}
    werk: {titel: Werk, type: getal, eenheid: uur/week, bereik: 0 tot en met 60, stap: 0.5, vraag: "Uren?"}
    geboren: {titel: Geboren, type: datum, bereik: 1900-01-01 tot en met peildatum, vraag: "Geboren?"}
    kleur: {titel: Kleur, type: keuze, waarden: {rood: Rood, groen: Groen}, vraag: "Kleur?"}
    talen: {titel: Talen, type: verzameling, waarden: {nl: Nl, fr: Fr}, minstens: 1, vraag: "Talen?"}
    extra: {titel: Extra, type: ja/nee, vraag: "Extra?", beslist niet: Goed om te weten.}
    ploeg:
      titel: Ploeg
      type: lijst
      vraag: "Ploeg?"
      rij:
        inzet: {titel: Dagen, type: getal, eenheid: dag, bereik: 0 tot en met 5, stap: 1, vraag: "Dagen?"}
interpretaties:
  streng:
    vraag: Streng of soepel?
    lezingen:
      ja_streng: {titel: Streng, bron: {document: web, plaats: "1"}}
      soepel: {titel: Soepel, bron: {document: web, plaats: "2"}}
    standaard: soepel
regels:
  genoeg: {titel: Genoeg, voldaan als: werk >= 3 uur/week}
  wil_mee: {titel: Wil mee, voldaan als: wil of fr in talen}
  dagen_samen: {titel: Dagen, som over: {lijst: ploeg, van: inzet}}
  tint: {titel: Tint, is: kleur}
  oud:
    titel: Oud
    volgens interpretatie: streng
    lezingen:
      ja_streng: {voldaan als: geboren < 1960-01-01}
      soepel: {voldaan als: geboren < 1980-01-01}
  samen: {titel: Samen, alle van: [wil_mee, oud, genoeg]}
resultaten: [genoeg, dagen_samen, tint, samen]
"""
CHANGES = {
    "niets": ("", "", Level.NOTHING, []),
    "een-tekst": ("titel: Wil mee", "titel: Wil heel graag mee", Level.PATCH, []),
    "een-grens-in-een-regel": ("werk >= 3 uur/week", "werk >= 4 uur/week", Level.PATCH, []),
    "gegeven-verdwenen": (
        '    extra: {titel: Extra, type: ja/nee, vraag: "Extra?", beslist niet: Goed om te weten.}\n',
        "",
        Level.MAJOR,
        ["mens.extra verdwenen: dit gegeven"],
    ),
    "gegeven-hernoemd": (
        "    extra: {",
        "    extras: {",
        Level.MAJOR,
        ["mens.extra verdwenen: dit gegeven; hernoemd naar `mens.extras`?", "mens.extras nieuw: dit gegeven"],
    ),
    "gegeven-anders-genoemd": (
        "    extra: {",
        "    wat_anders: {",
        Level.MAJOR,
        ["mens.extra verdwenen: dit gegeven; hernoemd naar `mens.wat_anders`?", "mens.wat_anders nieuw: dit gegeven"],
    ),
    "gegeven-verhuisd": (
        '    extra: {titel: Extra, type: ja/nee, vraag: "Extra?", beslist niet: Goed om te weten.}\n',
        '__  dier:\n    extra: {titel: Extra, type: ja/nee, vraag: "Extra?", beslist niet: Goed om te weten.}\n',
        Level.MAJOR,
        ["mens.extra verdwenen: dit gegeven; hernoemd naar `dier.extra`?", "dier.extra nieuw: dit gegeven"],
    ),
    "ander-type": (
        "extra: {titel: Extra, type: ja/nee,",
        "extra: {titel: Extra, type: datum,",
        Level.MAJOR,
        ["mens.extra van een ander type: was ja/nee, nu datum"],
    ),
    "andere-eenheid": (
        "eenheid: dag,",
        "eenheid: uur,",
        Level.MAJOR,
        [
            "mens.ploeg.inzet van een ander type: was getal in dag, nu getal in uur",
            "dagen_samen van een ander type: was getal in dag, nu getal in uur",
        ],
    ),
    "bereik-smaller": (
        "0 tot en met 60",
        "0 tot en met 40",
        Level.MAJOR,
        ["mens.werk smaller: was 0 tot en met 60, nu 0 tot en met 40"],
    ),
    "bereik-verschoven": (
        "0 tot en met 60",
        "1 tot en met 70",
        Level.MAJOR,
        ["mens.werk smaller: was 0 tot en met 60, nu 1 tot en met 70"],
    ),
    "bereik-ruimer": (
        "0 tot en met 60",
        "vanaf 0",
        Level.MINOR,
        ["mens.werk ruimer: was 0 tot en met 60, nu vanaf 0"],
    ),
    "stap-grover": ("stap: 0.5", "stap: 1", Level.MAJOR, ["mens.werk smaller: was stap 0.5, nu stap 1"]),
    "stap-fijner": ("stap: 0.5", "stap: 0.25", Level.MINOR, ["mens.werk ruimer: was stap 0.5, nu stap 0.25"]),
    "stap-naast": ("stap: 0.5", "stap: 0.3", Level.MAJOR, ["mens.werk smaller: was stap 0.5, nu stap 0.3"]),
    "dag-smaller": (
        "1900-01-01 tot en met peildatum",
        "1900-01-01 tot en met 2010-12-31",
        Level.MAJOR,
        [
            "mens.geboren smaller: was 1900-01-01 tot en met peildatum, nu 1900-01-01 tot en met 2010-12-31",
        ],
    ),
    "dag-open": (
        "1900-01-01 tot en met peildatum",
        "vanaf 1900-01-01",
        Level.MINOR,
        ["mens.geboren ruimer: was 1900-01-01 tot en met peildatum, nu vanaf 1900-01-01"],
    ),
    "dag-zonder-grens": (
        ", bereik: 1900-01-01 tot en met peildatum",
        "",
        Level.MINOR,
        ["mens.geboren ruimer: was 1900-01-01 tot en met peildatum, nu zonder grens"],
    ),
    "waarde-weg-en-erbij": (
        "{nl: Nl, fr: Fr}",
        "{de: De, fr: Fr}",
        Level.MAJOR,
        ["mens.talen smaller: zonder `nl`", "mens.talen ruimer: ook met `de`"],
    ),
    "waarde-erbij-in-een-resultaat": (
        "groen: Groen}",
        "groen: Groen, blauw: Blauw}",
        Level.MAJOR,
        [
            "tint van een ander type: was keuze uit `rood`, `groen`, nu keuze uit `rood`, `groen`, `blauw`",
            "mens.kleur ruimer: ook met `blauw`",
        ],
    ),
    "waarde-weg-in-een-resultaat": (
        "rood: Rood, groen: Groen}",
        "rood: Rood}",
        Level.MAJOR,
        ["mens.kleur smaller: zonder `groen`", "tint anders: was keuze uit `rood`, `groen`, nu keuze uit `rood`"],
    ),
    "minstens-meer": (
        "minstens: 1",
        "minstens: 2",
        Level.MAJOR,
        ["mens.talen smaller: was minstens 1, nu minstens 2"],
    ),
    "minstens-minder": (
        " minstens: 1,",
        "",
        Level.MINOR,
        ["mens.talen ruimer: was minstens 1, nu minstens 0"],
    ),
    "geen-oordeel-meer": (
        "beoordeling: wijze, ",
        "",
        Level.MAJOR,
        ["mens.wil smaller: was een oordeel, met wie het velde, nu enkel een waarde"],
    ),
    "wel-een-oordeel": (
        'vraag: "Extra?"',
        'vraag: "Extra?", beoordeling: wijze',
        Level.MINOR,
        ["mens.extra ruimer: was enkel een waarde, nu een oordeel, met wie het velde"],
    ),
    "regel-hernoemd": (
        "wil_mee",
        "wil_ook_mee",
        Level.MAJOR,
        ["wil_mee verdwenen: deze regel; hernoemd naar `wil_ook_mee`?", "wil_ook_mee nieuw: deze regel"],
    ),
    "resultaat-minder-en-meer": (
        "resultaten: [genoeg,",
        "resultaten: [oud,",
        Level.MAJOR,
        ["genoeg verdwenen: geen resultaat meer", "oud nieuw: nu een resultaat"],
    ),
    "niet-altijd-meer": (
        "genoeg: {titel: Genoeg,",
        "genoeg: {titel: Genoeg, van toepassing als: werk > 1 uur/week,",
        Level.MAJOR,
        ["genoeg smaller: was altijd van toepassing, nu niet altijd van toepassing"],
    ),
    "resultaat-vraagt-meer": (
        "voldaan als: werk >= 3 uur/week",
        "voldaan als: werk >= 3 uur/week en wil_mee",
        Level.MINOR,
        ["genoeg met meer nodig: ook `mens.wil`, `mens.talen`, anders is het misschien onbekend"],
    ),
    "lezing-hernoemd": (
        "ja_streng",
        "ja_strenger",
        Level.MAJOR,
        [
            "streng verdwenen: lezing `ja_streng`; hernoemd naar `ja_strenger`?",
            "streng nieuw: lezing `ja_strenger`",
        ],
    ),
    "andere-standaard": (
        "standaard: soepel",
        "standaard: ja_streng",
        Level.PATCH,
        ["streng anders: was standaard `soepel`, nu standaard `ja_streng`"],
    ),
    "interpretatie-hernoemd": (
        "streng",
        "strenger",
        Level.MAJOR,
        [
            "streng verdwenen: deze interpretatie; hernoemd naar `strenger`?",
            "strenger nieuw: deze interpretatie",
        ],
    ),
}
_MENTIONS = ("interpretaties:\n  streng:", "volgens interpretatie: streng")


def changed(before: str, after: str) -> str:
    """The rules with a change; what stands in several places (a name) is changed in all of them."""
    if before == "streng":
        text = RULES
        for mention in _MENTIONS:
            text = text.replace(mention, mention.replace(before, after))
        return text
    assert not before or before in RULES
    if after.startswith("__"):  # another part of a case, behind the one that is there
        return RULES.replace(before, "").replace("interpretaties:\n", f"{after[2:]}interpretaties:\n")
    return RULES.replace(before, after) if before else RULES


def contract_of(part: str) -> Contract:
    return contract(small.ruleset(part))


def told(found: tuple[Change, ...], lang: int = 0) -> list[str]:
    return [f"{change.name} {change.words[lang]}" for change in found]


@pytest.mark.parametrize(("before", "after", "level", "said"), CHANGES.values(), ids=CHANGES)
def test_a_change_and_what_it_asks(before: str, after: str, level: Level, said: list[str]) -> None:
    compared = Comparison(contract_of(RULES), contract_of(changed(before, after)))
    assert told(compared.changes) == said
    assert compared.level is level
    wanted = {Level.NOTHING: "1.0.0", Level.PATCH: "1.0.1", Level.MINOR: "1.1.0", Level.MAJOR: "2.0.0"}
    assert compared.least == wanted[level]
    assert compared.enough is (level is Level.NOTHING)


def test_a_change_in_english() -> None:
    compared = Comparison(contract_of(RULES), contract_of(changed("0 tot en met 60", "1 tot en met 60")))
    assert told(compared.changes, 1) == [
        "mens.werk narrower: was 0 up to and including 60, now 1 up to and including 60"
    ]


def test_a_list_that_goes_is_told_once() -> None:
    """Not each of the facts of its rows."""
    without = RULES.replace(RULES[RULES.index("    ploeg:") : RULES.index("interpretaties")], "")
    without = without.replace("  dagen_samen: {titel: Dagen, som over: {lijst: ploeg, van: inzet}}\n", "")
    without = without.replace("dagen_samen, ", "")
    old, new = contract_of(RULES), contract_of(without)
    assert told(changes(old, new)) == ["mens.ploeg verdwenen: dit gegeven", "dagen_samen verdwenen: deze regel"]
    assert told(changes(new, old)) == ["mens.ploeg nieuw: dit gegeven", "dagen_samen nieuw: deze regel"]


def test_a_column_of_a_list_is_a_fact() -> None:
    more = RULES.replace("      rij:\n", "      rij:\n        lid: {titel: Lid, type: ja/nee, vraag: Lid}\n")
    old, new = contract_of(RULES), contract_of(more.replace("van: inzet", "van: inzet, als: lid"))
    assert told(changes(old, new)) == [
        "mens.ploeg.lid nieuw: dit gegeven",
        "dagen_samen met meer nodig: ook `mens.ploeg.lid`, anders is het misschien onbekend",
    ]
    assert told(changes(new, old)) == ["mens.ploeg.lid verdwenen: dit gegeven"]


@pytest.mark.parametrize(
    ("held", "level", "said"),
    [
        ("vanaf: 2010-01-01", Level.MAJOR, "geldt smaller: was vanaf 2000-01-01, nu vanaf 2010-01-01"),
        ("vanaf: 1990-01-01", Level.MINOR, "geldt ruimer: was vanaf 2000-01-01, nu vanaf 1990-01-01"),
        (
            "vanaf: 2000-01-01\n  tot en met: 2020-12-31",
            Level.MAJOR,
            "geldt smaller: was vanaf 2000-01-01, nu 2000-01-01 tot en met 2020-12-31",
        ),
    ],
)
def test_since_and_until_when_it_holds(held: str, level: Level, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A facts file with a reference date outside it is refused."""
    old = contract_of(RULES)
    monkeypatch.setattr(small, "HEAD", small.HEAD.replace("vanaf: 2000-01-01", held))
    compared = Comparison(old, contract_of(RULES))
    assert (told(compared.changes), compared.level) == ([said], level)


def test_the_place_of_a_change_is_where_it_stands_and_of_what_went_where_it_stood() -> None:
    ruleset = small.ruleset(changed("    extra: {", "    extras: {"))
    file = Source("interface.json", published.write([contract_of(RULES)]))
    old = published.read(file, library.schema("interface"))["proef"]
    new = contract(ruleset, published.places(ruleset.span.source))
    compared = Comparison(old, new)
    assert [(one.span.source.name, one.span.text) for one in compared.changes] == [
        ("interface.json", '"mens.extra"'),
        ("proef.yaml", "extras"),
    ]
    found = compared.diagnostic()
    assert (found.code, found.span.text) == ("versie-te-laag", "1.0.0")
    assert found.says() == "`proef` is versie 1.0.0, en moet minstens 2.0.0 zijn"


VERSIONS = """\
regels:
  r:
    titel: R
    versies:
      oud: {%svoldaan als: a, tot en met: 2009-12-31}
      jong: {voldaan als: a en b, vanaf: 2010-01-01%s}
resultaten: [r]
"""


@pytest.mark.parametrize("held", [("vanaf: 2005-01-01, ", ""), ("", ", tot en met: 2020-12-31")])
def test_a_rule_that_is_not_there_on_every_day(held: tuple[str, str]) -> None:
    """A result rests on what any of its versions asks."""
    old, new = contract_of(VERSIONS % ("", "")), contract_of(VERSIONS % held)
    assert old.rules["r"].needs == ("mens.a", "mens.b")
    assert told(changes(old, new)) == ["r smaller: was altijd van toepassing, nu niet altijd van toepassing"]


def test_the_decision_is_a_result() -> None:
    part = (
        "regels: {r: {titel: R, voldaan als: a}, s: {titel: S, voldaan als: rijk}}\n"
        "beslissing:\n  mag:\n    titel: Mag\n    vraag: Mag het?\n    stel in volgorde: [r, s]\n"
        "    antwoorden: {ja: Ja., nee: Nee., onbekend: Wie weet.}\n"
    )
    mag = contract_of(part).rules["mag"]
    assert (mag.kind.word, mag.result, mag.needs) == ("ja/nee", True, ("mens.a",)), (
        "what has a default need not be told"
    )


@pytest.mark.parametrize(
    ("was", "level", "least"),
    [
        ("1.4.2", Level.MAJOR, "2.0.0"),
        ("1.4.2", Level.MINOR, "1.5.0"),
        ("1.4.2", Level.PATCH, "1.4.3"),
        ("1.4.2", Level.NOTHING, "1.4.2"),
        ("0.4.2", Level.MAJOR, "0.5.0"),
        ("0.4.2", Level.MINOR, "0.4.3"),
        ("0.4.2", Level.PATCH, "0.4.3"),
        ("0.4.2", Level.NOTHING, "0.4.2"),
    ],
)
def test_the_next_version(was: str, level: Level, least: str) -> None:
    before, after = {
        Level.MAJOR: ("0 tot en met 60", "0 tot en met 40"),
        Level.MINOR: ("0 tot en met 60", "0 tot en met 70"),
        Level.PATCH: ("titel: Wil mee", "titel: Wil"),
        Level.NOTHING: ("", ""),
    }[level]
    old, new = (versioned(contract_of(changed(*pair)), was) for pair in (("", ""), (before, after)))
    assert Comparison(old, new).least == least


def versioned(one: Contract, version: str) -> Contract:
    return replace(one, version=version)


@pytest.mark.parametrize(("now", "enough"), [("1.9.9", False), ("2.0.0", True), ("2.1.0", True), ("10.0.0", True)])
def test_a_version_that_is_high_enough(now: str, enough: bool) -> None:
    old, new = contract_of(RULES), contract_of(changed("0 tot en met 60", "0 tot en met 40"))
    assert Comparison(old, versioned(new, now)).enough is enough


def test_a_version_never_goes_back() -> None:
    one = contract_of(RULES)
    assert not Comparison(versioned(one, "1.2.0"), versioned(one, "1.1.9")).enough


# ------------------------------------------------------------------------------------------------------------ as a file


@LONG
def test_what_is_written_is_read_again() -> None:
    contracts = [contract_of(RULES), *map(contract, passes.load_all())]
    found = published.read(Source("i.json", published.write(contracts)), library.schema("interface"))
    assert [*found.values()] == contracts
    assert [changes(found[one.name], one) for one in contracts] == [()] * len(contracts)


def test_every_key_of_the_schema_is_written() -> None:
    text = published.write(
        [contract(small.ruleset(RULES.replace("{titel: Genoeg,", "{titel: Genoeg, van toepassing als: wil,")))]
    )
    absent = keys(SCHEMAS["interface"]) - {word.strip('"') for word in re.findall(r'"[a-z0-9_]+"(?=:)', text)}
    assert absent == {"end"}, "the small rule set holds without an end"


BROKEN = {
    "geen-json": ("{", "json-niet-af"),
    "iets-anders": ('{"a": 1}', "geen-interface"),
    "een-lijst": ("[]", "geen-interface"),
    "een-latere-vorm": ('{"interface": "2", "rulesets": {}}', "onbekend-woord"),
    "een-sleutel-te-veel": ('{"interface": "1", "rulesets": {}, "meer": 1}', "onbekende-sleutel"),
}
GOOD = published.write([contract(small.ruleset(RULES))])
BROKEN |= {
    name: (GOOD.replace(before, after, 1), code)
    for name, (before, after, code) in {
        "geen-versie": ('"version": "1.0.0"', '"version": "een"', "verkeerde-schrijfwijze"),
        "geen-getal": ('"high": "60"', '"high": "2020-01-01"', "getal-notatie"),
        "geen-dag": ('"low": "1900-01-01"', '"low": "1900-02-30"', "datum-bestaat-niet"),
        "geen-dag-maar-getal": ('"low": "1900-01-01"', '"low": "19"', "datum-notatie"),
        "stap-nul": ('"step": "0.5"', '"step": "0.0"', "verkeerde-schrijfwijze"),
        "geen-waarheid": ('"judged": true', '"judged": "ja"', "verkeerde-vorm"),
        "twee-keer": ('"mens.werk": {', '"mens.wil": {', "dubbele-sleutel"),
    }.items()
}


@pytest.mark.parametrize(("text", "code"), BROKEN.values(), ids=BROKEN)
def test_a_file_that_is_no_interface(text: str, code: str) -> None:
    with pytest.raises(Problems) as raised:
        published.read(Source("i.json", text), library.schema("interface"))
    assert {one.code for one in raised.value.diagnostics} == {code}
    assert all(one.span.line >= 1 for one in raised.value.diagnostics)


# ------------------------------------------------------------------------------------------------------- what always is


@given(laws.randoms)
def test_nothing_changed_in_what_is_the_same(random: Random) -> None:
    one = contract(laws.any_ruleset(random, defaults=True))
    assert changes(one, one) == ()
    assert Comparison(one, one).level is Level.NOTHING


@LONG
@given(laws.randoms)
def test_what_comes_the_one_way_goes_the_other_way(random: Random) -> None:
    one, other = (contract(laws.any_ruleset(random, defaults=True)) for _ in "ab")
    there, back = changes(one, other), changes(other, one)
    assert _names(there, How.GONE) == _names(back, How.NEW)
    assert _names(there, How.NEW) == _names(back, How.GONE)
    assert _names(there, How.WIDER) <= _names(back, How.NARROWER)


def _names(found: tuple[Change, ...], how: How) -> set[str]:
    return {change.name for change in found if change.how is how}


DAYS = (date(2000, 1, 1), date(2010, 1, 1), small.DAY, date(2030, 1, 1))
NUMBERS = (0, Fraction(1, 2), 1, Fraction(3, 2), 2, 3, 12, 18, 24)
MEMBERS = "abc"


@st.composite
def bounds(draw: st.DrawFn, values: tuple[date, ...] | tuple[int | Fraction, ...], **more: object) -> Bounds:
    low, high = (draw(st.sampled_from([None, *values])) for _ in "lh")
    if low is not None and high is not None and high < low:  # type: ignore[operator]
        low, high = high, low
    return Bounds(low, high, **more)  # type: ignore[arg-type]


@st.composite
def facts(draw: st.DrawFn, name: str, row: bool = False) -> Fact:
    """Facts of every type with any bounds, which often nearly meet."""
    about = {"judgement": model.Judgement("wijze")} if draw(st.booleans()) and not row else {}
    kind = draw(st.sampled_from(["truth", "number", "date", "choice", "choices", *([] if row else ["rows"])]))
    members = tuple(draw(st.lists(st.sampled_from(MEMBERS), min_size=1, unique=True)))
    match kind:
        case "number":
            unit = draw(st.sampled_from((MONTH, YEAR)))
            step = draw(st.sampled_from((Fraction(1, 2), 1, Fraction(3, 2), 2, 12))) * unit.factor
            within = draw(bounds(tuple(number * unit.factor for number in NUMBERS), step=step))
            return laws.fact(name, Number(unit), within, **about)
        case "date":
            within = draw(bounds(DAYS))
            if draw(st.booleans()):
                within = Bounds(within.low, to_reference=True)
            return laws.fact(name, DATE, within, **about)
        case "choice":
            return laws.fact(name, Choice(name, members), **about)
        case "choices":
            least = draw(st.integers(0, len(members)))
            return laws.fact(name, Choices(Choice(name, members)), at_least=least, **about)
        case "rows":
            columns = tuple(draw(facts(f"{name}.{key}", row=True)) for key in draw(st.sampled_from(["x", "xy"])))
            types = tuple((one.name.rpartition(".")[2], one.type) for one in columns)
            return laws.fact(name, Rows(name, types), row=columns, **about)
    return laws.fact(name, TRUTH, **about)


@st.composite
def rulesets(draw: st.DrawFn) -> Ruleset:
    names = draw(st.sampled_from([("zaak.p",), ("zaak.p", "zaak.q")]))
    rule = laws.rule("r", Const(True, TRUTH, laws.SPAN))
    return laws.ruleset(rule, facts={name: draw(facts(name)) for name in names})


def answers(fact: Fact) -> list[object]:
    """Things that somebody could tell of a fact, whether it takes them or not."""
    sets = [list(some) for size in range(4) for some in combinations(MEMBERS, size)]
    plain = [True, *NUMBERS, *DAYS, *MEMBERS, *sets]
    judged: list[object] = [{"waarde": value, "door": "An"} for value in (True, 1, DAYS[0], "a", ["a"])]
    rows: list[object] = [[{key: value}] for key in "xy" for value in plain]
    return [*plain, *judged, *rows, []]


def takes(ruleset: Ruleset, facts: Mapping[str, object]) -> bool:
    try:
        Reader(ruleset.on(small.DAY)).read(facts)
    except Problems:
        return False
    return True


@LONG
@given(rulesets(), rulesets())
def test_what_does_not_break_takes_every_facts_file_that_was_taken(old: Ruleset, new: Ruleset) -> None:
    found = changes(contract(old), contract(new))
    breaks = any(change.how.level is Level.MAJOR for change in found)
    for fact in old.facts.values():
        for value in answers(fact):
            told = {"zaak": {fact.key: value}}
            if takes(old, told):
                assert breaks or takes(new, told), (fact, value, new.facts)
            elif not found:
                assert not takes(new, told), (fact, value, new.facts)


@given(rulesets())
def test_what_a_random_interface_writes_is_read_again(ruleset: Ruleset) -> None:
    one = contract(ruleset)
    found = published.read(Source("i.json", published.write([one])), library.schema("interface"))
    assert changes(one, found[one.name]) == ()
