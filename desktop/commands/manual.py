"""What `--help` says, and the list of refusals."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.commands.answer import Answer
from desktop.commands.counter import Request
from desktop.commands.described import Argument, Command
from desktop.commands.manual_words import COMMON, HEADINGS, PROGRAM
from desktop.commands.table import COMMANDS
from desktop.sentences import REFUSALS
from desktop.words import Language

INDENT = 26


def program_manual(language: Language) -> str:
    """The manual of the program: what it is, every command, examples, environment, exit codes."""
    english = language is Language.ENGLISH
    commands = _columns((f"{command.words}", command.help[english]) for command in COMMANDS.values())
    return PROGRAM[english].format(commands=commands, common=_common(english))


def command_manual(command: Command, language: Language) -> str:
    english = language is Language.ENGLISH
    usage, arguments, common = (pair[english] for pair in HEADINGS)
    parts = [f"{usage}: {usage_of(command)}", "", command.help[english]]
    if command.arguments:
        rows = ((_written(argument), argument.help[english]) for argument in command.arguments)
        parts += ["", f"{arguments}:", _columns(rows)]
    return "\n".join([*parts, "", f"{common}:", _common(english)])


def usage_of(command: Command) -> str:
    shown = (
        _written(argument) if argument.required or not argument.name.startswith("-") else f"[{_written(argument)}]"
        for argument in command.arguments
    )
    return " ".join(["madoguchi", command.words, *shown])


def list_refusals(_request: Request) -> Answer:
    names = sorted({name.partition(":")[0] for name in REFUSALS})
    return Answer({"refusals": names}, names)


def _written(argument: Argument) -> str:
    return " ".join(part for part in (argument.short or argument.name, argument.shown) if part)


def _common(english: bool) -> str:  # noqa: FBT001 - which of the two columns
    return _columns((name, pair[english]) for name, pair in COMMON)


def _columns(rows: Iterable[tuple[str, str]]) -> str:
    return "\n".join(f"  {name + '  ':<{INDENT}}{text}" for name, text in rows)
