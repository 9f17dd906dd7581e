from __future__ import annotations

import errno
import importlib
import inspect

import pytest

from desktop import errors
from desktop.commands import main
from desktop.commands.answer import Answer
from desktop.commands.table import COMMANDS
from desktop.errors import DeskError, PlaceRefused


def test_every_command_of_the_table_can_be_run():
    for command in COMMANDS.values():
        if command.run:
            module, _, name = command.run.partition(":")
            assert callable(getattr(importlib.import_module(f"desktop.commands.{module}"), name))
        assert all(part.strip() for argument in command.arguments for part in argument.help)
    assert [name for name, command in COMMANDS.items() if not command.run] == ["day"]


@pytest.mark.parametrize("line", [(), ("--help",), ("-h",), ("help",)])
def test_the_manual_in_both_languages(run, line):
    for language, words in (("ja", "終了コード"), ("en", "Exit codes")):
        shown = run(*line, "--lang", language)
        assert shown.code == 0
        assert words in shown.out
        assert all(name in shown.out for name in COMMANDS)


def test_japanese_is_the_language_unless_the_locale_is_english(run, monkeypatch):
    assert "使い方" in run("book", "--help").out
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    assert "Usage: madoguchi book ROOM START END --group NUMBER" in run("help", "book").out


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (("bok",), "book"),
        (("rooms",), "rooms list"),
        (("rooms", "fre"), "rooms free"),
        (("book",), "ROOM"),
        (("book", "A", "B", "C", "D", "--group", "1"), "D"),
        (("cancel", "1"), "--reason"),
        (("rooms", "list", "--nonsense"), "--nonsense"),
        (("groups", "find", "x", "--limit"), "--limit"),
        (("rooms", "list", "--center"), "--center"),
        (("rooms", "list", "--center", "--lang", "en"), "--center"),
        (("rooms", "list", "--lang", "fr"), "fr"),
        (("groups", "find", "\udce3"), ""),
    ],
)
def test_wrong_usage_is_2_and_says_what(run, line, words):
    told = run(*line)
    assert (told.code, told.out) == (2, "")
    assert words in told.err
    document = run(*line, "--json")
    assert (document.code, list(document.document)) == (2, ["error"])


def test_common_options_stand_anywhere(run, demo):
    for line in (
        ("--json", "--center", demo, "rooms", "list"),
        ("rooms", "--json", "list", f"--center={demo}"),
        ("rooms", "list", "--center", demo, "--lang=en", "--json"),
    ):
        assert len(run(*line).document["rooms"]) == 8


def test_every_refusal_is_listed(run):
    kinds = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, DeskError)}
    listed = run("help", "refusals", "--json").document["refusals"]
    assert set(listed) == kinds - {DeskError.__name__, PlaceRefused.__name__}
    assert run("help", "refusals").out.split() == listed


def failing(failure: BaseException):
    def day(_request):
        raise failure

    return {"day": day}


def test_a_bug_is_1_with_its_traceback_on_standard_error_only(capsys):
    assert main(["day", "--out", "x", "--json"], failing(RuntimeError("broken"))) == 1
    out, err = capsys.readouterr()
    assert out == '{"error": "RuntimeError: broken"}\n'
    assert "Traceback" in err


def test_ctrl_c_is_a_refusal(capsys):
    assert main(["day", "--out", "x", "--json"], failing(KeyboardInterrupt())) == 3
    assert '"refused": "Interrupted"' in capsys.readouterr().out


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, 3), (errno.EACCES, 3), (errno.EBADF, 1)])
def test_files_are_to_blame_only_for_what_files_do(capsys, number, code):
    assert main(["day", "--out", "x", "--json"], failing(OSError(number, "no", "a file"))) == code
    assert ("CannotWrite" in capsys.readouterr().out) == (code == 3)


def test_a_command_from_elsewhere(capsys):
    assert main(["day", "--out", "x", "--json"], {"day": lambda request: Answer({"steps": [request.text("out")]})}) == 0
    assert capsys.readouterr().out == '{"steps": ["x"]}\n'


def test_commands_are_thin():
    """Every function a command runs takes the request and gives an answer."""
    for command in COMMANDS.values():
        if command.run:
            module, _, name = command.run.partition(":")
            function = getattr(importlib.import_module(f"desktop.commands.{module}"), name)
            assert len(inspect.signature(function).parameters) == 1
