"""Which command is meant, and its own arguments."""

from __future__ import annotations

import difflib
from argparse import ArgumentParser, Namespace
from typing import NoReturn

from desktop.commands.described import Argument, Command
from desktop.commands.manual import usage_of
from desktop.commands.manual_words import ARGPARSE, NEAR, UNKNOWN
from desktop.commands.options import UsageError
from desktop.commands.table import COMMANDS
from desktop.words import Language


class _Parser(ArgumentParser):
    language = Language.ENGLISH

    def error(self, message: str) -> NoReturn:
        for english, japanese in ARGPARSE if self.language is Language.JAPANESE else ():
            message = message.replace(english, japanese)
        raise UsageError(f"{message}\n  {self.usage}")


def find_command(words: list[str], language: Language) -> Command:
    """The command that the words begin with. Raises UsageError, which names the nearest one."""
    for count in (2, 1):
        if (command := COMMANDS.get(" ".join(words[:count]))) is not None:
            return command
    asked = " ".join(words[:2])
    near = difflib.get_close_matches(asked, COMMANDS, n=3, cutoff=0.5)
    near += [name for name in COMMANDS if name.startswith(f"{words[0]} ") and name not in near]
    english = language is Language.ENGLISH
    hint = NEAR[english].format(near=", ".join(near)) if near else ""
    raise UsageError(UNKNOWN[english].format(words=asked, near=hint))


def read_arguments(command: Command, words: list[str], language: Language) -> Namespace:
    """The arguments as texts, None where they were left out. Raises UsageError."""
    parser = _Parser(usage=usage_of(command), add_help=False, allow_abbrev=False)
    parser.language = language
    for argument in command.arguments:
        _add(parser, argument)
    return parser.parse_args(words)


def _add(parser: ArgumentParser, argument: Argument) -> None:
    name = argument.name.strip("[]")
    if not name.startswith("-"):
        parser.add_argument(name.lower(), nargs="?" if name != argument.name else None, metavar=name)
        return
    names = [argument.short, name] if argument.short else [name]
    if not argument.shown:
        parser.add_argument(*names, action="store_true")
        return
    action = "append" if argument.many else "store"
    parser.add_argument(*names, action=action, required=argument.required, metavar=argument.shown)
