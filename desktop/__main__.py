"""`madoguchi` opens the window; `madoguchi COMMAND ...` does the same work without one."""

from __future__ import annotations

import sys
from pathlib import Path

from desktop.commands import main as run_command
from desktop.commands.answer import Answer
from desktop.commands.counter import Request
from desktop.commands.options import Options, UsageError, read_options


def main() -> int:
    """The program's entry point; returns its exit code."""
    options = _window_options(sys.argv[1:])
    if options is None:
        return run_command(elsewhere={"day": _day})
    from desktop.startup import run

    return run(options.center, language=options.lang, now=options.now)


def _window_options(words: list[str]) -> Options | None:
    """The options of the window; None when a command was given or the line cannot be read."""
    try:
        options = read_options(words)
    except UsageError:
        return None
    command = options.words or options.json or options.help or options.version
    return None if command else options


def _day(request: Request) -> Answer:
    from desktop.day import run_day

    options = request.options
    steps = run_day(out=Path(request.text("out")), center=options.center, language=options.lang)
    return Answer({"steps": steps}, [f"{step['name']}  {step['file']}" for step in steps])


if __name__ == "__main__":
    sys.exit(main())
