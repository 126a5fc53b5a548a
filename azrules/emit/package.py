"""The package in JavaScript as one file, which npm installs."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent / "js"
_ABOUT: Final = json.loads((FOLDER / "package.json").read_text("utf-8"))
FILE: Final = f"{_ABOUT['name']}-{_ABOUT['version']}.tgz"


def packed() -> bytes:
    """What is in the file: the same package always gives the same bytes."""
    into = io.BytesIO()
    with tarfile.open(fileobj=into, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name in ("package.json", *_ABOUT["files"]):
            content = (FOLDER / name).read_bytes()
            entry = tarfile.TarInfo(f"package/{name}")  # npm looks in a folder of this name
            entry.size, entry.mode = len(content), 0o644
            archive.addfile(entry, io.BytesIO(content))
    return gzip.compress(into.getvalue(), mtime=0)
