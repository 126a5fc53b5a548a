"""Decision model -> where each thing stands in a diagram: what needs it above it, what it needs below it."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

from azrules.emit.dmn import Model

_WIDE: Final = 180
_HIGH: Final = 60
_STEP: Final = 105  # what stands beside each other stands in turn a little lower, so that it takes half of the width
_LOWER: Final = 75
_DOWN: Final = 190

Id = Callable[[str], str]


class Place(NamedTuple):
    """The corner of a shape above at the left, and the top of the row that it stands in."""

    x: int
    y: int
    row: int

    @property
    def middle(self) -> int:
        return self.x + _WIDE // 2

    @property
    def bottom(self) -> tuple[int, int]:
        return self.middle, self.y + _HIGH


def requirement(of: str, needed: str) -> str:
    """The id of the line from what is needed to what needs it."""
    return f"r_{of}_{needed}"


def diagram(model: Model, id_of: Id) -> ET.Element:
    """The diagram of a model: a shape for each thing, a line for each requirement."""
    places = _places(model)
    beside = min(place.x for place in places.values()) - 2 * _WIDE if places else 0
    found = ET.Element("dmndi:DMNDI")
    drawn = ET.SubElement(found, "dmndi:DMNDiagram", {"id": "diagram", "name": "diagram"})
    for name, place in places.items():
        _shape(drawn, id_of(name), place)
    functions = {one.name: Place(beside, at * _LOWER, 0) for at, one in enumerate(model.functions)}
    for name, place in functions.items():
        _shape(drawn, f"f_{name}", place)
    for at, one in enumerate(model.unsaid, len(functions)):
        note = Place(beside, at * _LOWER, 0)
        _shape(drawn, f"n_{id_of(one.name)}", note)
        _line(drawn, f"l_{id_of(one.name)}", [places[one.name].bottom, note.bottom])
    for decided in model.decided:
        above = places[decided.name]
        for used in decided.uses:
            _line(drawn, requirement(id_of(decided.name), id_of(used)), _between(places[used], above))
        for function in decided.functions:
            line = requirement(id_of(decided.name), f"f_{function.name}")
            _line(drawn, line, [functions[function.name].bottom, (above.middle, above.y)])
    return found


def _places(model: Model) -> dict[str, Place]:
    """A place for each decision and input: below all that need it, and below the first of these."""
    needs = {one.name: one.uses for one in model.decided}
    rows: dict[str, int] = {}
    under: dict[str, list[str]] = {}
    for name in reversed(needs):  # a decision stands in the list after what it needs
        rows.setdefault(name, 0)
        for used in needs[name]:
            rows[used] = max(rows.get(used, 0), rows[name] + 1)
    rows |= {one.name: 0 for one in model.asked if one.name not in rows}  # a result that DMN cannot say
    taken: set[str] = set()
    for name in reversed(needs):
        under[name] = [used for used in needs[name] if rows[used] == rows[name] + 1 and used not in taken]
        taken |= {*under[name]}
    found: dict[str, Place] = {}
    at = 0

    def place(name: str) -> int:
        """Where a name stands, with what stands below it: at the middle of that."""
        nonlocal at
        inner = [one for one in under.get(name, ()) if under.get(one)]
        leaves = [one for one in under.get(name, ()) if not under.get(one)]
        lower = 0
        if inner or leaves:
            at += 1
            start = at
            middles = [place(one) for one in (*inner, *leaves)]
            at = max(at, start + 2) + 1
            x = sum(middles) // len(middles)
        else:
            x, lower = at * _STEP, at % 2 * _LOWER
            at += 1
        row = rows[name] * _DOWN
        found[name] = Place(x, row + lower, row)
        return x

    for name in [one for one in rows if one not in taken]:
        place(name)
    return found


def _between(used: Place, above: Place) -> list[tuple[int, int]]:
    """From the top of what is needed, first up between its neighbours where it stands lower than they."""
    up = [(used.middle, used.row - _HIGH // 4)] if used.y > used.row else []
    return [(used.middle, used.y), *up, above.bottom]


def _shape(inside: ET.Element, of: str, place: Place) -> None:
    shape = ET.SubElement(inside, "dmndi:DMNShape", {"id": f"shape_{of}", "dmnElementRef": of})
    size = {"x": place.x, "y": place.y, "width": _WIDE, "height": _HIGH}
    ET.SubElement(shape, "dc:Bounds", {key: str(value) for key, value in size.items()})


def _line(inside: ET.Element, of: str, points: Iterable[tuple[int, int]]) -> None:
    edge = ET.SubElement(inside, "dmndi:DMNEdge", {"id": f"edge_{of}", "dmnElementRef": of})
    for x, y in points:
        ET.SubElement(edge, "di:waypoint", {"x": str(x), "y": str(y)})
