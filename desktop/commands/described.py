"""A command as data: its words, its arguments, and what `--help` says of them in Japanese and English."""

from __future__ import annotations

from dataclasses import dataclass, field

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Argument:
    """`name` begins with dashes for an option; `shown` is what stands for its value, "" for a switch."""

    name: str
    help: Pair
    shown: str = ""
    short: str = ""
    required: bool = False
    many: bool = False


@dataclass(frozen=True, slots=True)
class Command:
    """`run` names module and function below `desktop.commands`; "" is done by whoever starts the program."""

    words: str
    run: str
    help: Pair
    arguments: tuple[Argument, ...] = field(default=())
