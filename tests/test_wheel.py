"""What is installed is what stands here: the wheel carries all that azrules reads, and works far from this folder."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from azrules.version import VERSION

ROOT = Path(__file__).parents[1]
START = "import sys; sys.path.insert(0, sys.argv.pop(1)); from azrules.cli import main; main()"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def unpacked(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    zipfile.ZipFile(wheel).extractall(folder)
    return folder


def contents(folder: Path, pattern: str) -> dict[str, bytes]:
    """The files of a folder, but not what Python and pytest leave behind."""
    found = (path for path in folder.rglob(pattern) if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("azrules", "azrules"),
        ("rules", "azrules/data/rules"),
        ("schemas", "azrules/data/schemas"),
        ("features", "azrules/data/features"),
    ],
)
def test_everything_travels(unpacked: Path, here: str, there: str) -> None:
    ours, carried = contents(ROOT / here, "*"), contents(unpacked / there, "*")
    assert len(ours) >= 3
    assert {name: text for name, text in carried.items() if not name.startswith("data/")} == ours


def test_the_manual_of_messages_travels(unpacked: Path) -> None:
    for page in ("docs/meldingen.md", "docs/en/messages.md"):
        assert (unpacked / "azrules/data" / page).read_bytes() == (ROOT / page).read_bytes()


def test_it_says_what_it_is(wheel: Path, unpacked: Path) -> None:
    assert wheel.name == f"azrules-{VERSION}-py3-none-any.whl"
    (about,) = unpacked.glob("*.dist-info")
    assert (about / "licenses/LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()
    metadata = (about / "METADATA").read_text("utf-8")
    assert "License-Expression: EUPL-1.2" in metadata
    assert "azrules = azrules.cli:main" in (about / "entry_points.txt").read_text("utf-8")
    assert (unpacked / "azrules/py.typed").is_file()


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("list", "beslissingsboom"),
        ("check", "Alles in orde"),
        ("test beslissingsboom", "geslaagd"),
        ("evaluate beslissingsboom {facts}", "Ja, deze persoon kan arbeidszorgmedewerker zijn"),
        ("show criterium_7 --lang en", "Source:"),
        ("explain onbekend-gegeven", "bedoelde u"),
        ("facts beslissingsboom", "geboortedatum:"),
    ],
)
def test_it_works_in_an_empty_folder(unpacked: Path, tmp_path: Path, command: str, said: str) -> None:
    facts = ROOT / "examples/beslissingsboom-ja.yaml"
    arguments = [word.format(facts=facts) for word in command.split()]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("AZRULES_")}
    done = subprocess.run(
        [sys.executable, "-I", "-c", START, str(unpacked), *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=tmp_path,
        env=environment,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert said in done.stdout
    assert str(ROOT) not in done.stdout
    assert list(tmp_path.iterdir()) == []


def test_it_is_the_wheel_that_works(unpacked: Path, tmp_path: Path) -> None:
    code = "import sys; sys.path.insert(0, sys.argv[1]); from azrules import library; print(library.find(sys.argv[2]))"
    command = [sys.executable, "-I", "-c", code, str(unpacked), "beslissingsboom"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=True)
    assert Path(done.stdout.strip()).is_relative_to(unpacked)
