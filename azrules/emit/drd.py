"""Decision model -> where each thing stands in a diagram: what needs it above it, what it needs below it."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping
from typing import Final

from azrules.emit.dmn import Model

_WIDE: Final = 180
_HIGH: Final = 60
_RIGHT: Final = 210
_DOWN: Final = 150
_NOTE: Final = 75  # how far below its input a note stands

Id = Callable[[str], str]


def requirement(of: str, needed: str) -> str:
    """The id of the line from what is needed to what needs it."""
    return f"r_{of}_{needed}"


def diagram(model: Model, id_of: Id) -> ET.Element:
    """The diagram of a model: a shape for each thing, a line for each requirement."""
    places = _places(model)
    found = ET.Element("dmndi:DMNDI")
    drawn = ET.SubElement(found, "dmndi:DMNDiagram", {"id": "diagram", "name": "diagram"})
    for name, place in places.items():
        _shape(drawn, id_of(name), *place)
    functions = {one.name: (at * _RIGHT, -_DOWN) for at, one in enumerate(model.functions)}
    for name, place in functions.items():
        _shape(drawn, f"f_{name}", *place)
    for one in model.unsaid:
        across, down = places[one.name]
        _shape(drawn, f"n_{id_of(one.name)}", across, down + _NOTE)
        _line(drawn, f"l_{id_of(one.name)}", (across + _WIDE // 2, down + _HIGH), (across + _WIDE // 2, down + _NOTE))
    for decided in model.decided:
        above = places[decided.name]
        for used in decided.uses:
            line = requirement(id_of(decided.name), id_of(used))
            _line(drawn, line, _top(places[used]), _bottom(above))
        for function in decided.functions:
            line = requirement(id_of(decided.name), f"f_{function.name}")
            _line(drawn, line, _bottom(functions[function.name]), _top(above))
    return found


def _places(model: Model) -> Mapping[str, tuple[int, int]]:
    """A place for each decision and input: one row below all that need it, near the middle of them."""
    needs = {one.name: one.uses for one in model.decided}
    names = [*reversed(needs), *(one.name for one in model.asked)]
    rows: dict[str, int] = {}
    for name in names:  # a decision stands in the list after what it needs
        rows.setdefault(name, 0)
        for used in needs.get(name, ()):
            rows[used] = max(rows.get(used, 0), rows[name] + 1)
    users = {name: [user for user, used in needs.items() if name in used] for name in names}
    across: dict[str, int] = {}
    for row in range(max(rows.values(), default=0) + 1):
        here = [name for name in rows if rows[name] == row]
        middle = {name: sum(across[user] for user in users[name]) / max(len(users[name]), 1) for name in here}
        for at, name in enumerate(sorted(here, key=middle.__getitem__)):
            across[name] = at
    return {name: (across[name] * _RIGHT, row * _DOWN) for name, row in rows.items()}


def _shape(inside: ET.Element, of: str, across: int, down: int) -> None:
    shape = ET.SubElement(inside, "dmndi:DMNShape", {"id": f"shape_{of}", "dmnElementRef": of})
    ET.SubElement(shape, "dc:Bounds", {"x": str(across), "y": str(down), "width": str(_WIDE), "height": str(_HIGH)})


def _line(inside: ET.Element, of: str, *points: tuple[int, int]) -> None:
    edge = ET.SubElement(inside, "dmndi:DMNEdge", {"id": f"edge_{of}", "dmnElementRef": of})
    for across, down in points:
        ET.SubElement(edge, "di:waypoint", {"x": str(across), "y": str(down)})


def _top(place: tuple[int, int]) -> tuple[int, int]:
    return place[0] + _WIDE // 2, place[1]


def _bottom(place: tuple[int, int]) -> tuple[int, int]:
    return place[0] + _WIDE // 2, place[1] + _HIGH
