"""Where everything stands on the site: addresses that stay as they are, from the root of a language.

An address is a path that ends in `/`, perhaps with an anchor behind it.  The two languages have the same addresses, the
English ones below `en/`.
"""

from __future__ import annotations

import re
from posixpath import relpath
from typing import Final

HOME: Final = ""
RULESETS: Final = "regels/"
SOURCES: Final = "bronnen/"
INCONSISTENCIES: Final = "tegenstrijdigheden/"
TRACE: Final = "herleiding/"
FIGURES: Final = "cijfers/"
MESSAGES: Final = "meldingen/"
CHANGES: Final = "wijzigingen/"
TRACE_TABLE: Final = "data/herleiding.csv"  # in each language


def ruleset(name: str) -> str:
    return f"{RULESETS}{name}/"


def rule(of: str, name: str) -> str:
    return f"{RULESETS}{of}/{name}/"


def facts(of: str) -> str:
    return f"gegevens/{of}/"


def fact(of: str, name: str) -> str:
    return f"{facts(of)}#{anchor(name)}"


def parameters(of: str) -> str:
    return f"parameters/{of}/"


def parameter(of: str, name: str) -> str:
    return f"{parameters(of)}#{anchor(name)}"


def interpretations(of: str) -> str:
    return f"interpretaties/{of}/"


def interpretation(of: str, name: str) -> str:
    return f"{interpretations(of)}#{anchor(name)}"


def scenarios(of: str) -> str:
    return f"scenarios/{of}/"


def scenario(of: str, name: str) -> str:
    return f"{scenarios(of)}#{anchor(name)}"


def text(of: str) -> str:
    """The rule file as it is written."""
    return f"tekst/{of}/"


def line(of: str, number: int) -> str:
    """A line of the rule file, counted from 1."""
    return f"{text(of)}#r{number}"


def data(file: str) -> str:
    """What programs read; it stands in the root of the site, for both languages."""
    return f"data/{file}"


def law(of: str, file: str = "index.json") -> str:
    """A law as JSON, and the list of those of a rule set."""
    return data(f"wetten/{of}/{file}")


def schema(file: str) -> str:
    """The shape of a file that azrules reads or writes."""
    return data(f"schemas/{file}")


def linked(of: str) -> str:
    """A rule set as linked data."""
    return data(f"linked/{of}.jsonld")


def dmn(of: str) -> str:
    """A rule set as a decision model."""
    return data(f"dmn/{of}.dmn")


def source(name: str) -> str:
    return f"{SOURCES}#{anchor(name)}"


def inconsistency(name: str) -> str:
    return f"{INCONSISTENCIES}#{anchor(name)}"


def trace(of: str) -> str:
    """Where the points of the sources are followed to a rule set, or to a file of the specification."""
    return f"{TRACE}{of}/"


def message(code: str) -> str:
    return f"{MESSAGES}{code}/"


def chapter(name: str) -> str:
    """What the sources say on one subject: `begrippen`, `actoren`."""
    return f"{name}/"


def part(of: str, name: str) -> str:
    """A part of the specification, by the file it stands in."""
    return f"{chapter(of)}#{anchor(name)}"


def anchor(name: str) -> str:
    """The name as the id of an element: what is no letter, digit, dot, dash or underscore becomes a dash."""
    return re.sub(r"[^\w.-]+", "-", name).strip("-").lower()


def relative(here: str, there: str) -> str:
    """The link from the page at one address to another address of the same language."""
    path, mark, place = there.partition("#")
    folder = relpath(path or ".", here or ".")
    ends = "" if path and not path.endswith("/") else "/"
    return f"{folder}{ends}{mark}{place}"
