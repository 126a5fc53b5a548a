"""The command line: `azrules OPDRACHT ...`.  The only room that knows click and the terminal.

A command stands in a module of its own and is imported when it is asked for, so that `azrules --help` reads no YAML.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Any

import click

from azrules.cli import completion as completion  # registered by being there
from azrules.cli import words
from azrules.cli.frame import Framed, lang_of, language, report
from azrules.cli.misuse import Misuse, told, without_place
from azrules.cli.terminal import Terminal, prepare
from azrules.diagnostic import Diagnostic, Problems, near
from azrules.lang import Words, in_language
from azrules.version import VERSION

_MISTAKE, _MISUSE, _INTERRUPTED = 1, 2, 130
_DEBUG_VARIABLE = "AZRULES_DEBUG"
_MODULES = {"list": "listing", "test": "scenarios"}  # where a module has another name than its command

# The names under which azrules points at what was typed on the command line itself, or was left out there.
_TYPED = frozenset({"<regelset>", "<hervorming>", "<gevraagd>", "--on", "--known-on", "<vandaag>"})
# The same for what was typed with more than one thing in it, so that the place in it is worth showing.
_PLACED = frozenset({"<A>", "<B>"})


class Azrules(Framed, click.Group):
    """The group of all commands, and the one place where everything that can go wrong ends."""

    def __init__(self) -> None:
        version = report("--version", words.VERSION_OPTION, lambda ctx: f"azrules {VERSION}")
        super().__init__("azrules", words.AZRULES, [version], no_args_is_help=True)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(words.COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in words.COMMANDS:
            return None
        module = import_module(f"azrules.cli.{_MODULES.get(name, name)}")
        command: click.Command = module.COMMAND
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name, *rest = args
        if name not in words.COMMANDS and not ctx.resilient_parsing:
            known = ", ".join(words.COMMANDS)
            raise Misuse(words.NO_COMMAND, near=near(name, words.COMMANDS), name=name, known=known)
        return name, self.get_command(ctx, name), rest

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return [in_language(words.COMMAND_METAVAR, lang_of(ctx)), *super().collect_usage_pieces(ctx)]

    def sections(self, ctx: click.Context) -> Iterable[tuple[Words, list[tuple[str, str]]]]:
        lang = lang_of(ctx)
        yield words.COMMANDS_TITLE, [(name, in_language(help.brief, lang)) for name, help in words.COMMANDS.items()]
        yield from super().sections(ctx)

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        """Run, say what went wrong, and leave with the exit code: 0 for any answer, 1 for mistakes, 2 for misuse."""
        prepare()
        arguments = list(sys.argv[1:] if args is None else args)
        terminal = Terminal(language(arguments, os.environ))
        try:
            code = super().main(arguments, "azrules", complete_var, standalone_mode=False, obj=terminal, **extra)
        except click.exceptions.NoArgsIsHelpError as error:
            terminal.err(error.format_message())
            code = _MISUSE
        except click.UsageError as error:
            terminal.err(told(error).render(terminal.lang))
            code = _MISUSE
        except Problems as problems:
            code = _mistaken(terminal, problems)
        except (click.Abort, KeyboardInterrupt):  # click minds no Ctrl+C while it completes
            terminal.err(terminal.words(words.INTERRUPTED))
            code = _INTERRUPTED
        except Exception as error:
            if os.environ.get(_DEBUG_VARIABLE):
                raise
            said = " ".join(str(error).split())
            terminal.err(terminal.words(words.OUR_FAULT, version=VERSION, kind=type(error).__name__, said=said))
            code = _MISTAKE
        sys.exit(code)


def _mistaken(terminal: Terminal, problems: Problems) -> int:
    """Say what is wrong, each mistake once; misuse when all of it was typed on the command line itself."""
    found: dict[tuple[str, int, int, str], Diagnostic] = {}
    for one in problems.diagnostics:
        found.setdefault((one.span.source.name, one.span.start, one.span.end, one.code), one)
    lang, colour = terminal.lang, terminal.colours(err=True)
    terminal.err(
        "\n\n".join(
            without_place(one, lang) if one.span.source.name in _TYPED else one.render(lang, colour)
            for one in found.values()
        )
    )
    return _MISUSE if all(name in _TYPED | _PLACED for name, *_ in found) else _MISTAKE


main = Azrules()
