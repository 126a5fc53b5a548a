"""A skip is named on a desk, and fails in CI: a check that did not run is no check."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LACKING = {
    "a test": "import pytest\n\ndef test_one(): pytest.skip('no texts')\n",
    "a mark": "import pytest\n\n@pytest.mark.skipif(True, reason='no texts')\ndef test_one(): pass\n",
    "a file": "import pytest\n\npytest.skip('no texts', allow_module_level=True)\n",
}


@pytest.mark.parametrize("text", LACKING.values(), ids=LACKING)
@pytest.mark.parametrize("ci", ["", "true"])
def test_a_skip(tmp_path: Path, text: str, ci: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", ci)
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # those of others take most of the time
    (tmp_path / "conftest.py").write_text((ROOT / "conftest.py").read_text("utf-8"), "utf-8")
    (tmp_path / "test_lacking.py").write_text(text, "utf-8")
    (tmp_path / "test_fine.py").write_text("def test_fine(): pass\n", "utf-8")
    command = [sys.executable, "-m", "pytest", "-ra", "-p", "no:cacheprovider", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert "no texts" in done.stdout
    assert ("in CI nothing is skipped" in done.stdout) is bool(ci)
    assert bool(done.returncode) is bool(ci)
