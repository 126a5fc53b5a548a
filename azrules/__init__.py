"""azrules: rules as code for Flemish arbeidszorg.

See `azrules.interface` for what a program uses; the command line is `azrules --help`.  A name is imported when it is
first used, so that the command line starts without reading YAML.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from azrules.version import VERSION as __version__

if TYPE_CHECKING:
    from azrules.diagnostic import Diagnostic, Problems
    from azrules.interface import Law, Outcome, RuleResult, Rules, WhatIf, load
    from azrules.model.given import Given
    from azrules.run.evaluate import Answer

__all__ = [
    "Answer",
    "Diagnostic",
    "Given",
    "Law",
    "Outcome",
    "Problems",
    "RuleResult",
    "Rules",
    "WhatIf",
    "__version__",
    "load",
]

_HOMES = {
    "Answer": "azrules.run.evaluate",
    "Diagnostic": "azrules.diagnostic",
    "Given": "azrules.model.given",
    "Problems": "azrules.diagnostic",
} | dict.fromkeys(("Law", "Outcome", "RuleResult", "Rules", "WhatIf", "load"), "azrules.interface")

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_HOMES[name]), name)

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
