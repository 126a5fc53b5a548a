"""Every word of the language, once: how Dutch rule files write it, and how English readers see it.

The keys of the files are named here for the passes that read them; what they mean to an author stands in
`schemas/regelset.schema.json`.  A test holds this table and the schema to each other.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from azrules.diagnostic import near


@dataclass(frozen=True, slots=True)
class Keyword:
    """A word in both languages."""

    nl: str
    en: str


# Words of formulas.
OR = Keyword("of", "or")
AND = Keyword("en", "and")
NOT = Keyword("niet", "not")
IN = Keyword("in", "in")
IF = Keyword("als", "if")
THEN = Keyword("dan", "then")
ELSE = Keyword("anders", "else")
YES = Keyword("ja", "yes")
NO = Keyword("nee", "no")
ONLY_FROM = Keyword("enkel uit", "only from")
CONTAINS_ALL = Keyword("bevat alle van", "contains all of")
IS_KNOWN = Keyword("is bekend", "is known")

FORMULA_WORDS = (OR, AND, NOT, IN, IF, THEN, ELSE, YES, NO, ONLY_FROM, CONTAINS_ALL, IS_KNOWN)

# What people write in a formula where the language has another word or sign.
MEANT = {
    **{word.nl.upper(): word.nl for word in (OR, AND, NOT, YES, NO)},
    **dict.fromkeys(("and", "&", "&&"), AND.nl),
    **dict.fromkeys(("or", "|", "||"), OR.nl),
    **dict.fromkeys(("not", "geen", "!"), NOT.nl),
    **dict.fromkeys(("true", "waar"), YES.nl),
    **dict.fromkeys(("false", "onwaar"), NO.nl),
    **dict.fromkeys(("is", "=="), "="),
    **dict.fromkeys(("≠", "<>"), "!="),
    **dict.fromkeys(("≥", "=>"), ">="),
    **dict.fromkeys(("≤", "=<"), "<="),
    **dict.fromkeys(("x", "×", "maal", "keer"), "*"),
    **dict.fromkeys(("per", "÷", ":"), "/"),
    **dict.fromkeys(("–", "−"), "-"),
    ";": ",",
    "…": "..",
    "minimum": "min",
    "maximum": "max",
}

# How people say a comparison that the language writes with a sign.
COMPARED = {
    **dict.fromkeys(("minstens", "ten minste", "tenminste", "minimaal", "vanaf"), ">="),
    **dict.fromkeys(("hoogstens", "ten hoogste", "maximaal", "tot en met"), "<="),
    **dict.fromkeys(("meer dan", "groter dan", "hoger dan", "ouder dan"), ">"),
    **dict.fromkeys(("minder dan", "kleiner dan", "lager dan", "jonger dan"), "<"),
    "gelijk aan": "=",
}

# Bodies of a rule and groups of conditions.
IS = Keyword("is", "is")
MET_WHEN = Keyword("voldaan als", "met when")
ALL_OF = Keyword("alle van", "all of")
ANY_OF = Keyword("minstens één van", "at least one of")
NONE_OF = Keyword("geen van", "none of")
AT_LEAST = Keyword("minstens", "at least")
FIRST_THAT_FITS = Keyword("eerste die past", "first that fits")
TABLE = Keyword("tabel", "table")
BANDS = Keyword("schijven op", "bands on")
VALUED = Keyword("van", "of")
SUM_OVER = Keyword("som over", "sum over")
COUNT_OVER = Keyword("aantal over", "count over")
MINIMUM_OVER = Keyword("minimum over", "minimum over")
MAXIMUM_OVER = Keyword("maximum over", "maximum over")
EVERY_OVER = Keyword("elke over", "every over")
SOME_OVER = Keyword("minstens één over", "at least one over")
READINGS = Keyword("lezingen", "readings")
OPEN_QUESTION = Keyword("open vraag", "open question")
EXCEPT = Keyword("behalve", "except")
APPLIES_WHEN = Keyword("van toepassing als", "applies when")
VERSIONS = Keyword("versies", "versions")
BY_READING = Keyword("volgens interpretatie", "by interpretation")

EXTREMES_OVER = (MINIMUM_OVER, MAXIMUM_OVER)
OVER = (SUM_OVER, COUNT_OVER, *EXTREMES_OVER, EVERY_OVER, SOME_OVER)
CHOICES = (FIRST_THAT_FITS, TABLE, BANDS)
BODIES = (IS, MET_WHEN, ALL_OF, ANY_OF, NONE_OF, AT_LEAST, *CHOICES, *OVER, READINGS, OPEN_QUESTION)
GROUPS = (ALL_OF, ANY_OF, NONE_OF, AT_LEAST)

# What people write for a key of the files; the first that can stand there is meant.
KEYS_MEANT = {
    **dict.fromkeys(("tot", "t/m", "einde"), ("tot en met",)),
    **dict.fromkeys(("van", "sinds", "begin"), ("vanaf",)),
    **dict.fromkeys(("tenzij", "uitzondering", "uitzonderingen"), (EXCEPT.nl,)),
    **dict.fromkeys(("als", "wanneer", "indien"), ("bij", "als", MET_WHEN.nl)),
    "voorwaarde": (MET_WHEN.nl,),
    "voorwaarden": (ALL_OF.nl,),
    **dict.fromkeys(("formule", "waarde", "uitkomst"), ("waarde", IS.nl)),
    **dict.fromkeys(("naam", "omschrijving"), ("titel",)),
    **dict.fromkeys(("toelichting", "opmerking"), ("uitleg",)),
}


def key_meant(word: str, known: Iterable[str]) -> str | None:
    """The known key that was perhaps meant: one that people call so, else one that comes near."""
    keys = set(known)
    return next((key for key in KEYS_MEANT.get(word.lower(), ()) if key in keys), None) or near(word, keys)


# Words that no fact, parameter or rule may bear; unit words, function names and the words of formulas come on top.
RESERVED = frozenset(
    {
        "naam",
        "peildatum",
        "maandeinde",
        "onbekend",
        "waar",
        "onwaar",
        "yes",
        "no",
        "on",
        "off",
        "y",
        "n",
        "true",
        "false",
        "null",
    }
)
