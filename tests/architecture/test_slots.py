"""What a signal that outlives its receiver is connected to: a slot that nobody overrides ends with its widget."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import desktop.views

LONG_LIVED = ("notifier()", "desk")
VIEWS = Path(desktop.views.__path__[0])


@dataclass(frozen=True)
class Class:
    bases: tuple[str, ...]
    connected: frozenset[str]
    methods: frozenset[str]


def classes() -> dict[str, Class]:
    found = {}
    for file in VIEWS.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases = tuple(ast.unparse(base).partition("[")[0].rpartition(".")[2] for base in node.bases)
                methods = frozenset(each.name for each in node.body if isinstance(each, ast.FunctionDef))
                found[node.name] = Class(bases, frozenset(connected(node)), methods)
    return found


def connected(node: ast.ClassDef) -> Iterator[str]:
    """Methods of its own that a class gives to a signal of the theme or the desk."""
    for call in ast.walk(node):
        match call:
            case ast.Call(
                func=ast.Attribute(attr="connect", value=source), args=[ast.Attribute(value=whose, attr=name)]
            ):
                if ast.unparse(whose) == "self" and any(each in ast.unparse(source) for each in LONG_LIVED):
                    yield name


def test_what_is_connected_to_the_theme_or_the_desk_is_not_overridden():
    """PySide ends such a connection with the widget only where the slot is the class's own."""
    known = classes()

    def above(name: str) -> Iterator[str]:
        for base in known[name].bases if name in known else ():
            yield base
            yield from above(base)

    overridden = {
        f"{name}.{method} overrides {base}.{method}"
        for name, each in known.items()
        for base in set(above(name)) & known.keys()
        for method in known[base].connected & each.methods
    }
    assert overridden == set()
    assert sum(len(each.connected) for each in known.values()) > 50  # the search finds what it looks for
