"""What is wrong with the shape of a file is told at its place, in our words, all of it, and once."""

from __future__ import annotations

import pytest

from azrules import library
from azrules.diagnostic import Diagnostic, Ledger, Message, Problems
from azrules.problems import shape as say
from azrules.source import Source
from azrules.syntax import document, nodes, shape
from azrules.syntax.json import read as read_json
from azrules.syntax.nodes import Mapping, Node, Scalar, Sequence
from tests.golden import golden

RULES = """\
regelset: fietspas
versie: 1.0.0
titel: Fietspas
status: aanbeveling
geldt:
  vanaf: 2020-01-01
bron: {document: reglement, plaats: "1"}
gegevens:
  persoon:
    kan_fietsen:
      titel: Kan fietsen
      type: ja/nee
      vraag: Kan de persoon fietsen?
    uren:
      titel: Uren per week
      type: getal
      eenheid: uur/week
      bereik: 0 tot en met 60
      stap: 0.5
      vraag: Hoeveel uur per week?
  initiatief:
    fietsen:
      titel: Fietsen
      type: verzameling
      waarden:
        stad: Stadsfiets
        bak: Bakfiets
      minstens: 1
      vraag: Welke fietsen?
parameters:
  minimum_uren:
    titel: Minimum
    eenheid: uur/week
    waarden:
      - waarde: 3
        vanaf: 2020-01-01
        bron: {document: reglement, plaats: "2"}
interpretaties:
  genoeg:
    vraag: Telt het minimum zelf mee?
    standaard: vanaf
    lezingen:
      vanaf:
        titel: Het minimum telt mee
      boven:
        titel: Alleen wat erboven ligt
regels:
  fietst:
    titel: De persoon fietst
    voldaan als: kan_fietsen
    behalve:
      - titel: een bakfiets rijdt altijd
        als: bak in fietsen
        dan: ja
    advies:
      bij: nee
      naar: wandelen
      tekst: Wandelen kan ook.
  fietst_genoeg:
    titel: De persoon fietst genoeg
    volgens interpretatie: genoeg
    lezingen:
      vanaf: uren >= minimum_uren
      boven:
        alle van:
          - uren > minimum_uren
          - fietst
  korting:
    titel: Korting
    eerste die past:
      - als: uren >= 10
        dan: 5
      - anders: 0
beslissing:
  fietspas:
    titel: Fietspas
    vraag: Krijgt de persoon een fietspas?
    stel in volgorde: [fietst, fietst_genoeg]
    antwoorden:
      ja: Ja.
      nee: Nee.
      onbekend: Dat staat nog niet vast.
resultaten: [korting]
"""

# What is changed in the rule set, and what it becomes.
WRONG = {
    "sleutel-verschreven": ("titel: Fietspas\nstatus", "titl: Fietspas\nstatus"),
    "inhoud-verschreven": ("voldaan als: kan", "voldan als: kan"),
    "rij-verschreven": ("als: uren >= 10", "asl: uren >= 10"),
    "sleutel-zonder-betekenis": ("versie: 1.0.0\n", "versie: 1.0.0\nauteur: An\n"),
    "sleutel-uit-een-ander-deel": ("      type: ja/nee\n", "      type: ja/nee\n      kracht: moet\n"),
    "sleutel-ontbreekt": ("      type: ja/nee\n", ""),
    "bovenaan-ontbreekt": ("status: aanbeveling\n", ""),
    "in-een-rij-ontbreekt": ('        bron: {document: reglement, plaats: "2"}\n', ""),
    "niets-ingevuld": ("titel: Kan fietsen", "titel:"),
    "niets-onder-regels": (RULES[RULES.index("regels:") : RULES.index("beslissing:")], "regels:\n"),
    "lijst-voor-tekst": ("titel: Kan fietsen", "titel: [Kan, fietsen]"),
    "groep-voor-tekst": ("titel: Kan fietsen", "titel: {nl: Kan fietsen}"),
    "tekst-voor-lijst": (
        "        alle van:\n          - uren > minimum_uren\n          - fietst\n",
        "        alle van: fietst\n",
    ),
    "tekst-voor-groep": ("geldt:\n  vanaf: 2020-01-01", "geldt: 2020-01-01"),
    "getal-voor-naam": ("regelset: fietspas", "regelset: 7"),
    "geen-geheel-getal": ("minstens: 1", "minstens: 1.5"),
    "woord-voor-getal": ("minstens: 1", "minstens: een"),
    "getal-te-klein": ("minstens: 1", "minstens: 0"),
    "lijst-voor-formule": ("als: uren >= 10", "als: [uren, kan_fietsen]"),
    "onbekend-woord": ("status: aanbeveling", "status: aanbevelen"),
    "onbekend-type": ("type: ja/nee", "type: boolean"),
    "naam-met-hoofdletter": ("    kan_fietsen:\n", "    KanFietsen:\n"),
    "naam-van-een-regel": ("resultaten: [korting]", "resultaten: [Korting]"),
    "deel-dat-naam-heet": ("  initiatief:\n    fietsen:", "  naam:\n    fietsen:"),
    "versie": ("versie: 1.0.0", "versie: 1.0"),
    "dag": ("  vanaf: 2020-01-01\nbron", "  vanaf: 1 januari 2020\nbron"),
    "lege-tekst": ("titel: Kan fietsen", 'titel: ""'),
    "lege-lijst": ("resultaten: [korting]", "resultaten: []"),
    "lege-groep": ("geldt:\n  vanaf: 2020-01-01", "geldt: {}"),
    "enige-lezing": ("      boven:\n        titel: Alleen wat erboven ligt\n", ""),
    "twee-beslissingen": (
        "resultaten:",
        "  tweede:\n    titel: Tweede\n    vraag: Nog iets?\n    stel in volgorde: [fietst]\n"
        "    antwoorden: {ja: Ja., nee: Nee., onbekend: Nog niet.}\nresultaten:",
    ),
    "dubbel-in-lijst": ("[fietst, fietst_genoeg]", "[fietst, fietst_genoeg, fietst]"),
    "regel-zonder-inhoud": ("    voldaan als: kan_fietsen\n", ""),
    "voorwaarde-zonder-inhoud": ("          - fietst\n", "          - {}\n"),
    "regel-met-twee-inhouden": ("voldaan als: kan_fietsen\n", "voldaan als: kan_fietsen\n    is: uren\n"),
    "rij-zonder-dan": ("        dan: 5\n", ""),
    "rij-met-als-en-anders": ("      - anders: 0\n", "      - anders: 0\n        als: kan_fietsen\n        dan: 1\n"),
    "enkel-anders": ("      - als: uren >= 10\n        dan: 5\n", ""),
    "lezingen-zonder-interpretatie": ("    volgens interpretatie: genoeg\n", ""),
    "interpretatie-zonder-lezingen": (
        "    voldaan als: kan_fietsen\n",
        "    voldaan als: kan_fietsen\n    volgens interpretatie: genoeg\n",
    ),
    "anders-niet-laatst": (
        "      - als: uren >= 10\n        dan: 5\n      - anders: 0\n",
        "      - anders: 0\n      - als: uren >= 10\n        dan: 5\n",
    ),
    "rij-zonder-betekenis": ("als: uren >= 10", "wanneer: uren >= 10"),
    "getal-voor-tekst": ("titel: Kan fietsen", "titel: 2024"),
    "maandeinde": ("gegevens:\n", "maandeinde: vooruit\ngegevens:\n"),
    "maandeinde-per-lezing": (
        "gegevens:\n",
        "maandeinde:\n  volgens interpretatie: genoeg\n  lezingen: {vanaf: naar vor, boven: naar achter}\ngegevens:\n",
    ),
}


def read(root: Node) -> None:
    """Reads a tree as far as it has the right shape; that `anders` stands last is seen when the rules are read."""
    ledger = Ledger()
    ledger.attempt(document.build, shape.sift(root, library.schema("regelset"), ledger), ledger)
    ledger.close()


def problems(root: Node) -> tuple[Diagnostic, ...]:
    with pytest.raises(Problems) as raised:
        read(root)
    return raised.value.diagnostics


def wrong(text: str) -> tuple[Diagnostic, ...]:
    return problems(nodes.read(Source("regelset.yaml", text)))


def told(found: tuple[Diagnostic, ...]) -> str:
    return "\n\n".join(one.render() for one in found) + "\n"


def changed(*names: str) -> str:
    text = RULES
    for name in names:
        old, new = WRONG[name]
        assert text.count(old) == 1, name
        text = text.replace(old, new)
    return text


def test_a_good_shape_is_left_as_it_is() -> None:
    root = nodes.read(Source("regelset.yaml", RULES))
    assert shape.check(root, library.schema("regelset")) is root


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_shape_is_told(name: str) -> None:
    golden(f"shape/{name}.txt", told(wrong(changed(name))))


@pytest.mark.parametrize("name", sorted(WRONG.keys() - {"niets-onder-regels"}))
def test_no_other_mistake_is_hidden(name: str) -> None:
    """Whatever has a wrong shape, a formula elsewhere that is none is told too."""
    broken = "  kapot:\n    titel: Kapot\n    is: 1 +\nbeslissing:\n"
    elsewhere = changed(name).replace("beslissing:\n", broken)
    assert {one.code for one in wrong(elsewhere)} == {one.code for one in wrong(changed(name))} | {"onverwacht"}


@pytest.mark.parametrize("heading", ["parameters", "interpretaties", "regels", "beslissing"])
@pytest.mark.parametrize("with_all_below_it", [False, True])
def test_a_heading_that_stands_too_deep_is_one_mistake(heading: str, with_all_below_it: bool) -> None:
    """YAML takes it for a part of the section before it; all that follows from that is not told."""
    lines = RULES.split("\n")
    first = lines.index(f"{heading}:")
    last = next(at for at in range(first + 1, len(lines)) if not lines[at].startswith(" "))
    for at in range(first, last if with_all_below_it else first + 1):
        lines[at] = f"  {lines[at]}"
    (one,) = wrong("\n".join(lines))
    assert (one.code, one.span.line, one.span.text) == ("inspringing", first + 1, heading)


def test_there_is_an_example_of_each_message() -> None:
    ours = {message.code for message in vars(say).values() if isinstance(message, Message)}
    assert {one.code for name in WRONG for one in wrong(changed(name))} == ours


@pytest.mark.parametrize("name", ["sleutel-verschreven", "inhoud-verschreven", "rij-verschreven"])
def test_of_a_misspelt_key_it_is_not_said_too_that_it_is_missing(name: str) -> None:
    (one,) = wrong(changed(name))
    assert (one.code, one.near) == ("onbekende-sleutel", WRONG[name][0].partition(":")[0])


def test_everything_is_told_at_once_in_the_order_of_the_file() -> None:
    names = (
        "versie",
        "onbekend-woord",
        "naam-met-hoofdletter",
        "getal-te-klein",
        "regel-met-twee-inhouden",
        "lege-lijst",
    )
    found = wrong(changed(*names))
    assert [one.span.line for one in found] == sorted(one.span.line for one in found)
    assert len(found) == len(names)
    golden("shape/alles-samen.txt", told(found))


def test_in_english() -> None:
    names = ("sleutel-verschreven", "getal-voor-tekst", "woord-voor-getal", "regel-zonder-inhoud", "rij-zonder-dan")
    found = wrong(changed(*names))
    golden("shape/english.txt", "\n\n".join(one.render("en") for one in found) + "\n")


def test_json_is_told_as_yaml_is() -> None:
    root = read_json(
        Source("regelset.json", '{"regelset": "fietspas", "versie": 1.0, "titel": null, "regels": {"a": true}}')
    )
    found = problems(root)
    assert [(one.span.text, one.code) for one in found if one.code != "sleutel-ontbreekt"] == [
        ("1.0", "verkeerde-schrijfwijze"),
        ('"titel"', "verkeerde-vorm"),
        ("true", "verkeerde-vorm"),
    ]


def test_the_whole_file_may_be_something_else() -> None:
    assert [(one.span.text, one.code) for one in wrong("- regelset\n- fietspas\n")] == [("-", "verkeerde-vorm")]
    assert [(one.span.text, one.code) for one in wrong("fietspas\n")] == [("fietspas", "verkeerde-vorm")]


def inside(node: Node) -> list[Node]:
    match node:
        case Mapping(entries):
            return [node, *(part for entry in entries for part in inside(entry.value))]
        case Sequence(items):
            return [node, *(part for item in items for part in inside(item))]
    return [node]


@pytest.mark.parametrize("instead", ["", "7", "dit is zo", "[x, x]", "{}", "{x: y}"])
def test_whatever_stands_anywhere_azrules_says_what_it_thinks_of_it(instead: str) -> None:
    """Never an error of its own, and never a word about another line."""
    refused = 0
    for node in inside(nodes.read(Source("regelset.yaml", RULES))):
        start, end = node.span.start, node.span.end
        source = Source("regelset.yaml", f"{RULES[:start]}{instead}{RULES[end:]}")
        try:
            read(nodes.read(source))
        except Problems as found:
            refused += 1
            above = source.text.rfind("\n", 0, start)  # the name of a list or a group may stand on the line above it
            first = source.text.rfind("\n", 0, max(above, 0)) if not isinstance(node, Scalar) else above
            assert all(one.span.start > first for one in found.diagnostics), str(found)
            assert all(one.span.end <= start + max(len(instead), 1) + 1 for one in found.diagnostics), str(found)
    assert refused > 20
