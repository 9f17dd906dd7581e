"""The shape of the house, as far as import-linter does not see it."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

DESKTOP = Path(__file__).parents[2] / "desktop"
SOURCES = sorted(path for path in DESKTOP.rglob("*.py") if "versions" not in path.parts)
CLOCKS = {
    ("datetime", "now"), ("datetime", "today"), ("datetime", "utcnow"), ("date", "today"), ("time", "time"),
    ("QDate", "currentDate"), ("QTime", "currentTime"), ("QDateTime", "currentDateTime"),
}  # fmt: skip
CLOCK_READERS = {
    "storage/clock.py",  # the one place where the center's clock is read
    "storage/backup.py",  # a file's name
    "views/frame/welcome.py",  # the day of a demo center that is still to be made
}


def loaded_by(statement: str, package: str) -> list[str]:
    code = f"import sys; {statement}; print([m for m in sys.modules if m.split('.')[0] == {package!r}])"
    return ast.literal_eval(subprocess.check_output([sys.executable, "-c", code], text=True, cwd=DESKTOP.parent))


def test_the_command_line_loads_no_qt():
    assert loaded_by("import desktop.commands", "PySide6") == []


def test_the_first_paint_needs_no_database():
    assert loaded_by("import desktop.startup, desktop.views.main_window", "sqlalchemy") == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(DESKTOP)))
def test_a_file_keeps_the_habits_of_the_house(path):
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    assert sum(1 for line in text.splitlines() if line.strip()) <= 400
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno < 60, f"{node.name} is too long"
    name = path.relative_to(DESKTOP).as_posix()
    if name not in CLOCK_READERS:
        assert not list(clock_calls(tree)), "only the center's clock says what time it is"
    if name != "views/shared/theme.py":
        assert "setStyleSheet(" not in text
    assert "processEvents(" not in text


def clock_calls(tree: ast.AST):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            if isinstance(owner, ast.Name) and (owner.id, node.func.attr) in CLOCKS:
                yield node.lineno


def test_none_keeps_its_references():
    """PySide6 6.12.0 on CPython 3.11 took one off None with every void call, until the process died."""
    code = (
        "import os, sys; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "from PySide6.QtWidgets import QApplication, QLabel\n"
        "app = QApplication([]); label = QLabel(); before = sys.getrefcount(None)\n"
        "for number in range(200): label.setText(str(number))\n"
        "print(before - sys.getrefcount(None))"
    )
    assert int(subprocess.check_output([sys.executable, "-c", code], text=True)) < 100
