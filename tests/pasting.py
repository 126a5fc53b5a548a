"""Pastes a scenario into a feature, and runs it there."""

from __future__ import annotations

import shutil
from pathlib import Path

from azrules import library
from azrules.scenarios import runner


def pasted_passes(scenario: str, rules: Path, folder: Path) -> bool:
    """Whether a scenario passes in a feature of a rule file, beside its examples."""
    place = folder / rules.parent.name
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    if (features := library.features_of(rules)) is not None:
        shutil.copy(features / library.EXAMPLES_FILE, place)
    indented = "\n".join(f"  {line}" for line in scenario.split("\n"))
    (place / "geplakt.feature").write_text(f"# language: nl\nFunctionaliteit: Geplakt\n\n{indented}\n", "utf-8")
    return runner.run(place, rules).ok
