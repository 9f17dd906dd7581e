"""The program as other programs start it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from desktop.commands.table import COMMANDS

ROOT = Path(__file__).parents[2]


def start(*words: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    line = [sys.executable, "-m", "desktop", *map(str, words)]
    return subprocess.run(line, cwd=ROOT, env={**os.environ, **environment}, capture_output=True, check=False)


def test_a_day_of_commands(tmp_path):
    where = tmp_path / "demo"
    made = start("demo", where, "--groups", "3", "--bookings", "0", "--json")
    assert (made.returncode, json.loads(made.stdout)["center"]) == (0, str(where))
    line = ("--group", "2", "--json", "--center", where)
    booked = start("book", "会議室A", "2026-11-24T10:00", "12:00", *line)
    assert json.loads(booked.stdout)["booking"]["group"] == "𠮷野手話の会"
    assert booked.stderr == b""
    refused = start("book", "1", "2026-11-24T11:00", "12:00", *line)
    assert (refused.returncode, json.loads(refused.stdout)["refused"]) == (3, "RoomTaken")
    assert start("nonsense").returncode == 2


def test_a_terminal_that_cannot_write_every_name(demo):
    found = start("groups", "find", "吉野手話", "--center", demo, PYTHONIOENCODING="cp932")
    assert (found.returncode, found.stderr) == (0, b"")
    assert "?野手話の会" in found.stdout.decode("cp932")
    as_json = start("groups", "find", "吉野手話", "--json", "--center", demo, PYTHONIOENCODING="cp932")
    assert json.loads(as_json.stdout.decode("utf-8"))["groups"][0]["name"] == "𠮷野手話の会"
    line = ("book", "𠮷", "2026-12-20T10:00", "11:00", "--group", "2", "--center", demo)
    refused = start(*line, PYTHONIOENCODING="ascii")
    assert refused.returncode == 3
    assert b"Traceback" not in refused.stderr


def test_output_that_goes_nowhere(demo):
    line = [sys.executable, "-m", "desktop", "groups", "find", "み", "--center", demo]
    reader, writer = os.pipe()
    os.close(reader)
    with Path("/dev/full").open("w") as full, os.fdopen(writer, "w") as broken:
        for nowhere in (full, broken):
            ended = subprocess.run(line, cwd=ROOT, stdout=nowhere, stderr=subprocess.PIPE, check=False)
            assert ended.returncode == 3
            assert b"Traceback" not in ended.stderr
            assert b"Exception ignored" not in ended.stderr
            assert b"stdout" in ended.stderr


def loaded(*modules: str) -> set[str]:
    code = f"import sys, {', '.join(modules)}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return {name.partition(".")[0] for name in done.stdout.split()}


def test_commands_load_no_window_and_help_no_database():
    assert loaded("desktop.commands") & {"PySide6", "sqlalchemy", "argon2", "reportlab"} == set()
    modules = {command.run.partition(":")[0] for command in COMMANDS.values() if command.run}
    assert "PySide6" not in loaded("desktop.__main__", *(f"desktop.commands.{module}" for module in sorted(modules)))
