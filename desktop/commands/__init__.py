"""The same work without a window: a thin door to the operations and queries that the window uses."""

from __future__ import annotations

import errno
import importlib
import sys
from collections.abc import Callable, Mapping, Sequence

from desktop import VERSION
from desktop.commands.answer import USAGE, Answer, say
from desktop.commands.arguments import find_command, read_arguments
from desktop.commands.counter import Request
from desktop.commands.described import Command
from desktop.commands.manual import command_manual, program_manual
from desktop.commands.manual_words import WRONG_USAGE
from desktop.commands.options import UsageError, language_in, read_options
from desktop.commands.talk import Talk
from desktop.errors import DeskError, Interrupted

Run = Callable[[Request], Answer]
# what a place or a file given by hand can be to blame for
FILE_FAULTS = frozenset(
    {
        errno.EACCES, errno.EEXIST, errno.EISDIR, errno.ENAMETOOLONG, errno.ENOENT, errno.ENOSPC, errno.ENOTDIR,
        errno.EPERM, errno.EPIPE, errno.EROFS,
    }
)  # fmt: skip


def main(argv: Sequence[str] | None = None, elsewhere: Mapping[str, Run] | None = None) -> int:
    """Run one command and return its exit code. `elsewhere` does the commands that need more than this layer."""
    words = list(sys.argv[1:] if argv is None else argv)
    talk = Talk(language_in(words), "--json" in words)
    try:
        answer = _answer(words, elsewhere or {})
        say(answer, as_json=talk.json)
    except UsageError as wrong:
        return talk.end(USAGE, {"error": str(wrong)}, talk.pick(WRONG_USAGE).format(message=wrong))
    except DeskError as refusal:
        return talk.refuse(refusal)
    except KeyboardInterrupt:
        return talk.refuse(Interrupted())
    except OSError as failure:
        return talk.file_fault(failure) if failure.errno in FILE_FAULTS else talk.fail(failure)
    except Exception as bug:  # noqa: BLE001 - whatever it is, the caller gets its exit code and its document
        return talk.fail(bug)
    return answer.code


def _answer(words: list[str], elsewhere: Mapping[str, Run]) -> Answer:
    if not all(
        word.isprintable() or word.isspace() or word.encode("utf-8", "ignore").decode() == word for word in words
    ):
        raise UsageError("the line is not valid text")
    options = read_options(words)
    if options.version:
        return Answer({"version": VERSION}, [f"madoguchi {VERSION}"])
    if not options.words or options.words == ["help"]:
        manual = program_manual(options.language)
        return Answer({"manual": manual}, manual.splitlines())
    asked = options.words[1:] if options.words[0] == "help" and options.words != ["help", "refusals"] else options.words
    command = find_command(asked, options.language)
    if options.help or asked is not options.words:
        manual = command_manual(command, options.language)
        return Answer({"manual": manual}, manual.splitlines())
    arguments = read_arguments(command, asked[len(command.words.split()) :], options.language)
    return _runner(command, elsewhere)(Request(options, arguments))


def _runner(command: Command, elsewhere: Mapping[str, Run]) -> Run:
    """The command's function; its module, and with it the database, is loaded when it is run."""
    if not command.run:
        return elsewhere[command.words]
    module, _, name = command.run.partition(":")
    return getattr(importlib.import_module(f"{__name__}.{module}"), name)
