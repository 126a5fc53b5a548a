"""What every command has in common: help in our words, `--lang`, `--help`, and the terminal it speaks to.

click does the parsing.  It speaks English only, so whatever people read is written here and in `misuse.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import click

from azrules.cli import words
from azrules.cli.misuse import Misuse
from azrules.cli.terminal import Terminal
from azrules.lang import Lang, Words, in_language

LANGUAGES: Mapping[str, Lang] = {"nl": "nl", "en": "en"}
LANGUAGE_VARIABLE = "AZRULES_LANG"


def language(arguments: Sequence[str], environment: Mapping[str, str]) -> Lang:
    """The language that is asked for, whatever else is wrong with the arguments; Dutch when none is.

    It is found before anything is parsed, so that what is wrong is told in it too.
    """
    asked = environment.get(LANGUAGE_VARIABLE, "")
    for before, argument in zip(["", *arguments], arguments, strict=False):
        if argument == "--":
            break
        if before == "--lang":
            asked = argument
        elif argument.startswith("--lang="):
            asked = argument.partition("=")[2]
    return LANGUAGES.get(asked, "nl")


def lang_of(ctx: click.Context) -> Lang:
    """The language of a run."""
    return ctx.obj.lang if isinstance(ctx.obj, Terminal) else "nl"


class Argument(click.Argument):
    """An argument: the word that stands for it, and what it is."""

    def __init__(self, attribute: str, word: Words, about: Words, **attributes: Any) -> None:
        super().__init__([attribute], **attributes)
        self.word = word
        self.about = about

    def make_metavar(self, ctx: click.Context) -> str:
        word = in_language(self.word, lang_of(ctx)) + ("..." if self.nargs != 1 else "")
        return word if self.required else f"[{word}]"


class Option(click.Option):
    """An option: what it does, and the word that stands for its value."""

    def __init__(self, *names: str, about: Words, word: Words = "", **attributes: Any) -> None:
        super().__init__(list(names), **attributes)
        self.word = word
        self.about = about

    def make_metavar(self, ctx: click.Context) -> str:
        return " ".join([*self.opts, *filter(None, [in_language(self.word, lang_of(ctx))])])


def flag(name: str, about: Words, **attributes: Any) -> Option:
    """An option without a value."""
    return Option(name, about=about, is_flag=True, **attributes)


def report(name: str, about: Words, text: Callable[[click.Context], str]) -> Option:
    """A flag that prints something and ends the run."""

    def show(ctx: click.Context, param: click.Parameter, value: bool) -> None:
        if value and not ctx.resilient_parsing:
            ctx.obj.out(text(ctx))
            ctx.exit()

    return flag(name, about, is_eager=True, expose_value=False, callback=show)


def _language(ctx: click.Context, param: click.Parameter, value: str | None) -> None:
    if value is not None and value not in LANGUAGES:
        raise Misuse(words.NO_LANGUAGE, name=value)


def common() -> list[click.Parameter]:
    """The options that every command has."""
    lang = Option(
        "--lang",
        about=words.LANG_OPTION,
        word="nl|en",
        envvar=LANGUAGE_VARIABLE,
        expose_value=False,
        callback=_language,
        shell_complete=lambda ctx, param, incomplete: [name for name in LANGUAGES if name.startswith(incomplete)],
    )
    return [lang, report("--help", words.HELP_OPTION, lambda ctx: ctx.get_help())]


class Framed(click.Command):
    """A command whose help is in our words."""

    def __init__(self, name: str, about: words.Help, params: Iterable[click.Parameter], **attributes: Any) -> None:
        super().__init__(
            name,
            params=[*params, *common()],
            add_help_option=False,
            context_settings={"max_content_width": 100},
            **attributes,
        )
        self.about = about

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        ctx.allow_extra_args = True
        try:
            rest = super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise
        if rest and not isinstance(self, click.Group) and not ctx.resilient_parsing:
            raise Misuse(words.TOO_MUCH, extra=" ".join(rest), usage=self.get_usage(ctx))
        return rest

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        arguments = [param.make_metavar(ctx) for param in self.params if isinstance(param, click.Argument)]
        return [*arguments, in_language(words.OPTIONS_METAVAR, lang_of(ctx))]

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        prefix = f"{in_language(words.USAGE, lang_of(ctx))} "
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        lang = lang_of(ctx)
        self.format_usage(ctx, formatter)
        for paragraph in (self.about.brief, *self.about.more):
            formatter.write_paragraph()
            with formatter.indentation():
                formatter.write_text(in_language(paragraph, lang))
        for title, rows in self.sections(ctx):
            if rows:
                with formatter.section(in_language(title, lang)):
                    formatter.write_dl(rows)
        for example in self.about.examples:
            if example is self.about.examples[0]:
                formatter.write(f"\n{in_language(words.EXAMPLES, lang)}:\n")
            formatter.write(f"  {in_language(example, lang)}\n")

    def sections(self, ctx: click.Context) -> Iterable[tuple[Words, list[tuple[str, str]]]]:
        """The lists of the help: a title, and names with what they are."""
        yield words.ARGUMENTS, self._rows(ctx, Argument)
        yield words.OPTIONS, self._rows(ctx, Option)

    def _rows(self, ctx: click.Context, kind: type[Argument] | type[Option]) -> list[tuple[str, str]]:
        params = [param for param in self.params if isinstance(param, kind)]
        return [(param.make_metavar(ctx), in_language(param.about, lang_of(ctx))) for param in params]


class Command(Framed):
    """A command: `run` is given the terminal and the parameters, and gives the exit code."""

    def __init__(self, name: str, run: Callable[..., int], *params: click.Parameter) -> None:
        super().__init__(name, words.COMMANDS[name], params)
        self.run = run

    def invoke(self, ctx: click.Context) -> int:
        return self.run(ctx.obj, **ctx.params)

    def get_short_help_str(self, limit: int = 45) -> str:
        """What the shell shows beside the name."""
        return in_language(self.about.brief, "nl")
