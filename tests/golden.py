"""Golden files: what people read, kept as a file under `tests/golden/` so that a change of it is seen and read."""

from __future__ import annotations

import os
from pathlib import Path

FOLDER = Path(__file__).parent / "golden"


def golden(name: str, text: str) -> None:
    """The text is the one in the file; with AZRULES_UPDATE=1 the file is written anew, for a person to read."""
    path = FOLDER / name
    if os.environ.get("AZRULES_UPDATE"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    assert path.is_file(), f"no {path}: run once with AZRULES_UPDATE=1"
    assert text == path.read_text("utf-8"), f"{path} says something else; AZRULES_UPDATE=1 writes it anew"
