"""`madoguchi` opens the window; `madoguchi COMMAND ...` does the same work without one."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.commands.answer import Answer
    from desktop.commands.counter import Request
    from desktop.commands.options import Options

# loading makes many objects and hardly any garbage: looking for it every 700 objects takes a seventh of the start
GARBAGE_EVERY = 20_000


def main() -> int:
    """The program's entry point; returns its exit code."""
    gc.set_threshold(GARBAGE_EVERY)
    words = sys.argv[1:]
    if not words:
        return _open_window()  # from the icon: nothing of the command line is loaded
    if (options := _window_options(words)) is not None:
        return _open_window(options)
    from desktop.commands import main as run_command

    return run_command(elsewhere={"day": _day})


def _open_window(options: Options | None = None) -> int:
    from desktop.startup import run

    return run(options.center, language=options.lang, now=options.now) if options else run(None)


def _window_options(words: list[str]) -> Options | None:
    """The options of the window; None when a command was given or the line cannot be read."""
    from desktop.commands.options import UsageError, read_options

    try:
        options = read_options(words)
    except UsageError:
        return None
    command = options.words or options.json or options.help or options.version
    return None if command else options


def _day(request: Request) -> Answer:
    from desktop.commands.answer import Answer
    from desktop.commands.inputs import file_of
    from desktop.day import run_day

    options = request.options
    steps = run_day(out=file_of("out", request.text("out")), center=options.center, language=options.lang)
    return Answer({"steps": steps}, [f"{step['name']}  {step['file']}" for step in steps])


if __name__ == "__main__":
    sys.exit(main())
