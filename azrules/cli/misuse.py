"""A command that was used wrongly, in our words: what we notice ourselves, and what click notices."""

from __future__ import annotations

import click

from azrules.cli import words
from azrules.diagnostic import Diagnostic, near
from azrules.lang import Lang, Words, in_language


class Misuse(click.UsageError):
    """What is wrong with how a command was used, and what to do instead; `near` is what was perhaps meant."""

    def __init__(self, message: words.Message, *, near: str | None = None, **values: object) -> None:
        super().__init__(in_language(message[0], "en"))
        self.sentences = message
        self.near = near
        self.values = values

    def render(self, lang: Lang) -> str:
        """Two lines, in the shape of the other messages."""

        def filled(words: Words) -> str:
            return in_language(words, lang).format_map({k: in_language(v, lang) for k, v in self.values.items()})

        says, does = map(filled, self.sentences)
        maybe = f"; {in_language(words.DID_YOU_MEAN, lang).format(self.near)}" if self.near else ""
        return f"{in_language(words.ERROR, lang)}: {says}{maybe}\n = {does}"


def without_place(found: Diagnostic, lang: Lang) -> str:
    """A message about what was typed on the command line, in the same two lines."""
    says = "; ".join(filter(None, [found.says(lang), found.suggests(lang)]))
    return f"{in_language(words.ERROR, lang)}[{found.code}]: {says}\n = {found.advises(lang)}"


def told(error: click.UsageError) -> Misuse:
    """What click noticed, in our words."""
    command = error.ctx.command_path if error.ctx else "azrules"
    params = error.ctx.command.params if error.ctx else []
    match error:
        case Misuse():
            return error
        case click.NoSuchOption():
            known = [name for param in params for name in param.opts if name.startswith("-")]
            found = near(error.option_name, known)
            return Misuse(words.NO_OPTION, near=found, name=error.option_name, command=command)
        case click.MissingParameter(param=click.Parameter() as param, ctx=click.Context() as ctx):
            return Misuse(words.MISSING, name=param.make_metavar(ctx), usage=ctx.get_usage())
        case click.BadOptionUsage():
            flags = {
                name for param in params if isinstance(param, click.Option) and param.is_flag for name in param.opts
            }
            message = words.NO_VALUE if error.option_name in flags else words.NEEDS_VALUE
            return Misuse(message, name=error.option_name, command=command)
    return Misuse(words.MISUSED, said=error.format_message(), command=command)
