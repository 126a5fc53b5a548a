"""What `azrules check --against` compares with: a file that `azrules interface` wrote, or the one of a git revision."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from azrules import library
from azrules.analyse import published
from azrules.analyse.contract import Contract
from azrules.cli import words
from azrules.cli.misuse import Misuse
from azrules.diagnostic import near
from azrules.source import Source
from azrules.syntax.text import decode, read_text

FILE = "rules/interface.json"


def read(name: str) -> Mapping[str, Contract]:
    """The interfaces in a file of this name, else in the one that this revision has.

    Raises:
        Misuse: there is neither.
        Problems: it is no JSON or no interface, or all that is wrong in it.
    """
    source = read_text(Path(name), name) if library.is_file(name) else _of_revision(name)
    return published.read(source, library.schema("interface"))


def _of_revision(name: str) -> Source:
    if name.endswith(".json"):
        raise Misuse(words.NO_FILE, name=name)
    if shutil.which("git") is None:
        raise Misuse(words.NO_GIT, name=name)
    commit = _git("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}")
    if commit is None:
        tags = (_git("tag") or b"").decode(errors="replace").split()
        raise Misuse(words.NO_REVISION, near=near(name, tags), name=name)
    data = _git("cat-file", "blob", f"{commit.decode().strip()}:{FILE}")
    if data is None:
        raise Misuse(words.NOT_IN_REVISION, name=name, file=FILE)
    return decode(f"{name}:{FILE}", data)


def _git(*arguments: str) -> bytes | None:
    """What git says; None where it refuses, as it does outside a working copy."""
    done = subprocess.run(["git", *arguments], capture_output=True)
    return None if done.returncode else done.stdout
