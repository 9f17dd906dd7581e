"""What else a page can do: a sheet each, by name, loaded when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from desktop.application.desk import Desk
from desktop.words import Language


@dataclass(frozen=True, slots=True)
class SheetKind:
    """`name` is the class in `module`, made from (desk, language); `word` is a source of the page's translations."""

    key: str
    word: str
    module: str
    name: str

    def make(self, desk: Desk, language: Language) -> Any:
        make: Callable[[Desk, Language], Any] = getattr(import_module(self.module), self.name)
        return make(desk, language)


@cache
def is_there(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:
        return False
