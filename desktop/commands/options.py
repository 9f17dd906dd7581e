"""The options that stand before or after any command."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.words import Language

FLAGS = {"--json": "json", "--help": "help", "-h": "help", "--version": "version"}
VALUES = {"--center": "center", "--lang": "lang", "--as": "staff", "--now": "now"}


class UsageError(Exception):
    """The command line itself is wrong: exit code 2."""


@dataclass
class Options:
    """What was said around the command. `words` is the rest: the command and its own arguments."""

    json: bool = False
    help: bool = False
    version: bool = False
    center: str | None = None
    lang: str | None = None
    staff: str | None = None
    now: str | None = None
    words: list[str] = field(default_factory=list[str])

    @property
    def language(self) -> Language:
        """--lang, else the language of the locale, else Japanese."""
        if self.lang is not None:
            return Language(self.lang)
        locale = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))), "")
        return Language.ENGLISH if locale.startswith("en") else Language.JAPANESE


def read_options(argv: Sequence[str]) -> Options:
    """Take the common options out of the line, wherever they stand. Raises UsageError."""
    options, rest = Options(), list(argv)
    while rest:
        word = rest.pop(0)
        name, equals, value = word.partition("=")
        if word == "--":
            options.words += [word, *rest]
            break
        if word in FLAGS:
            setattr(options, FLAGS[word], True)
        elif name in VALUES:
            if not equals and (not rest or rest[0].startswith("--")):
                raise UsageError(f"{name}: a value is missing")
            setattr(options, VALUES[name], value if equals else rest.pop(0))
        else:
            options.words.append(word)
    if options.lang is not None and options.lang not in set(Language):
        wrong, options.lang = options.lang, None
        raise UsageError(f"--lang {wrong}: ja, en")
    return options


def language_in(words: Sequence[str]) -> Language:
    """The language to answer in, even where the line cannot be read."""
    options = Options()
    for word, after in zip(words, [*words[1:], ""], strict=True):
        value = after if word == "--lang" else word.removeprefix("--lang=") if word.startswith("--lang=") else ""
        if value in set(Language):
            options.lang = value
    return options.language
