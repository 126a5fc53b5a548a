"""The parameters that commands share: what they read, and what the shell may complete."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click
from click.shell_completion import CompletionItem

from azrules import library
from azrules.cli import words
from azrules.cli.frame import Argument, Option
from azrules.cli.misuse import Misuse
from azrules.diagnostic import near
from azrules.lang import Words
from azrules.source import Source
from azrules.syntax import literals

STANDARD_INPUT = "-"


def rulesets(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The rule sets that come with azrules, else paths."""
    named = [CompletionItem(name) for name in library.names() if name.startswith(incomplete)]
    return named or [CompletionItem(incomplete, type="file")]


def _facts(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """A file that is there."""
    ruleset = ctx.params.get("ruleset") or ""
    if value is not None and _is_ruleset(value) and Path(ruleset).is_file() and not _is_ruleset(ruleset):
        raise Misuse(words.SWAPPED, command=ctx.command_path, ruleset=value, facts=ruleset)
    if value is not None and value != STANDARD_INPUT and library.is_folder(value):
        raise Misuse(words.A_FOLDER, name=value, ruleset=ruleset)
    return file(ctx, param, value)


def file(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """A file that is there, or the standard input."""
    if value is None or value == STANDARD_INPUT or library.is_file(value):
        return value
    folder = Path(value).parent
    there = [path.name for path in folder.iterdir() if path.is_file()] if library.is_folder(folder) else []
    found = near(Path(value).name, there)
    raise Misuse(words.NO_FILE, near=str(folder / found) if found else None, name=value)


def _is_ruleset(name: str) -> bool:
    """Whether this is the name of a rule set, its file or its folder."""
    path = Path(name)
    return name in library.names() or path.name == library.RULES_FILE or (path / library.RULES_FILE).is_file()


def _day(ctx: click.Context, param: click.Parameter, value: str | None) -> date | None:
    return None if value is None else literals.day(value, Source(param.opts[0], value).span(0, len(value)))


def _readings(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> dict[str, str]:
    """Interpretations with the reading chosen; whether they exist is for the rule set to say."""
    chosen: dict[str, str] = {}
    for value in values:
        name, equals, reading = value.partition("=")
        if not equals:
            raise Misuse(words.NOT_A_CHOICE, name=value)
        if chosen.setdefault(name, reading) != reading:
            raise Misuse(words.CHOSEN_TWICE, name=name)
    return chosen


def _known_readings(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The readings of the rule sets that come with azrules: click does not tell here which one was typed."""
    from azrules import passes
    from azrules.run.wording import Wording

    return [
        CompletionItem(choice, help=wording.text(f"interpretaties.{interpretation.name}.lezingen.{reading.name}.titel"))
        for wording in [Wording(ruleset, "nl") for ruleset in passes.load_all()]
        for interpretation in wording.ruleset.interpretations.values()
        for reading in interpretation.readings
        if (choice := f"{interpretation.name}={reading.name}").startswith(incomplete)
    ]


def files(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Paths, as the shell knows them."""
    return [CompletionItem(incomplete, type="file")]


def ruleset(required: bool = True) -> Argument:
    return Argument("ruleset", words.RULESET_WORD, words.RULESET, required=required, shell_complete=rulesets)


def facts(required: bool = True) -> Argument:
    return Argument("facts", words.FACTS_WORD, words.FACTS, required=required, callback=_facts, shell_complete=files)


ON = Option("--on", about=words.ON, word=words.DAY_WORD, callback=_day)
READINGS = Option(
    "--reading",
    "readings",
    about=words.READING,
    word=words.READING_WORD,
    multiple=True,
    callback=_readings,
    shell_complete=_known_readings,
)
KNOWN_ON = Option("--known-on", "known_on", about=words.KNOWN_ON, word=words.DAY_WORD, callback=_day)
ASKED = (ON, KNOWN_ON, READINGS)  # together a `cases.Asked`


def _known_reforms(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The reforms of the rule sets that come with azrules, else paths."""
    known = sorted({name for ruleset in library.names() for name in library.reforms_of(library.find(ruleset))})
    named = [CompletionItem(name) for name in known if name.startswith(incomplete)]
    return named or [CompletionItem(incomplete, type="file")]


REFORMS = Option(
    "--with",
    "reforms",
    about=words.WITH,
    word=words.REFORM_WORD,
    multiple=True,
    shell_complete=_known_reforms,
)
JSON = Option("--json", "as_json", about=words.JSON, is_flag=True)


def form(known: Sequence[str], about: Words) -> Option:
    """In which of these forms something is shown; the first of them when nobody says."""

    def chosen(ctx: click.Context, param: click.Parameter, value: str) -> str:
        if value not in known:
            raise Misuse(words.NO_FORMAT, near=near(value, known), name=value, known=", ".join(known))
        return value

    return Option(
        "--format",
        "form",
        about=about,
        word="|".join(known),
        default=known[0],
        callback=chosen,
        shell_complete=lambda ctx, param, incomplete: [name for name in known if name.startswith(incomplete)],
    )
