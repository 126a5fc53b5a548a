"""The messages by subject, as their manual has them: where one finds a message, and where it has its place."""

from __future__ import annotations

import re
from collections.abc import Mapping

from azrules import library
from azrules.lang import Lang
from azrules.problems.catalogue import messages

_SUBJECT = re.compile(r"^- (?P<title>[^\[\n]+): (?P<links>\[.+)$", re.MULTILINE)
_CODE = re.compile(r"\]\(#(?P<code>[\w-]+)\)")


def subjects(lang: Lang) -> Mapping[str, list[str]]:
    """The codes under each subject: in the last part of the manual that is not about one code."""
    parts = library.sections(library.manual(lang))
    *_, listed = (body for head, body in parts.items() if head not in messages())
    return {one["title"]: _CODE.findall(one["links"]) for one in _SUBJECT.finditer(listed)}
