"""ruff and mypy have nothing to say about the code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize("command", ["ruff format --check --diff .", "ruff check .", "mypy"])
def test_the_code(command: str) -> None:
    tool, *arguments = command.split()
    pytest.importorskip(tool)
    done = subprocess.run([sys.executable, "-m", tool, *arguments], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
