"""Completion in bash, where it needs more than click gives; zsh and fish keep a word whole."""

from __future__ import annotations

from click.shell_completion import BashComplete, CompletionItem, add_completion_class


@add_completion_class
class Bash(BashComplete):
    """bash takes `dagdeel=of` for three words, and puts what is completed behind the last `=`."""

    # Whoever presses Ctrl+C while the shell waits wants no word from us.
    source_template = BashComplete.source_template.replace("$1)", "$1 2>/dev/null)")
    _there = ""  # what stands before the last `=` already, as a completion has it

    def get_completion_args(self) -> tuple[list[str], str]:
        args, last = super().get_completion_args()
        words: list[str] = []
        before = ""
        for word in (*args, last):
            if words and "=" in (word, before):
                words[-1] += word
            else:
                words.append(word)
            before = word
        *args, whole = words
        if whole != last:
            self._there = whole[: whole.rindex("=") + 1]
            if whole.startswith("-"):
                self._there = self._there.partition("=")[2]
        return args, whole

    def format_completion(self, item: CompletionItem) -> str:
        return super().format_completion(CompletionItem(item.value.removeprefix(self._there), item.type))
