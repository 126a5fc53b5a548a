"""A built site -> the same site, in which each page says that nothing may run or be fetched but what belongs to it.

The theme has a few small scripts inside its pages.  The policy of a page names exactly those, by their hash; whatever
else might come to stand in a page, it does not run.
"""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

_INLINE = re.compile(r"<script(?P<attributes>[^>]*)>(?P<text>.*?)</script>", re.DOTALL)
_HEAD = '<meta charset="utf-8">'
_RULES = (
    "default-src 'none'; script-src 'self'{hashes}; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'none'; base-uri 'none'"
)


def seal(folder: Path) -> None:
    """Puts the policy into every page of a folder."""
    for page in folder.rglob("*.html"):
        text = page.read_text("utf-8")
        page.write_text(text.replace(_HEAD, _HEAD + _meta(text), 1), "utf-8")


def policy(page: str) -> str:
    """The Content-Security-Policy of a page, as a server may send it too."""
    inline = dict.fromkeys(f" '{_hash(text)}'" for text in _scripts(page))
    return _RULES.format(hashes="".join(inline))


def _scripts(page: str) -> list[str]:
    """The scripts that stand in a page and are run."""
    found = _INLINE.finditer(page)
    return [one["text"] for one in found if "src=" not in one["attributes"] and "json" not in one["attributes"]]


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _meta(page: str) -> str:
    return f'<meta http-equiv="Content-Security-Policy" content="{policy(page)}">'
