"""The package in JavaScript as one file, which npm installs: `azrules-0.1.0.tgz`."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
from pathlib import Path

FOLDER = Path(__file__).parent / "js"


def packed() -> tuple[str, bytes]:
    """The name of the file and what is in it: the same package always gives the same bytes."""
    about = json.loads((FOLDER / "package.json").read_text("utf-8"))
    into = io.BytesIO()
    with tarfile.open(fileobj=into, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name in ("package.json", *about["files"]):
            content = (FOLDER / name).read_bytes()
            entry = tarfile.TarInfo(f"package/{name}")  # npm looks in a folder of this name
            entry.size, entry.mode = len(content), 0o644
            archive.addfile(entry, io.BytesIO(content))
    return f"{about['name']}-{about['version']}.tgz", gzip.compress(into.getvalue(), mtime=0)
