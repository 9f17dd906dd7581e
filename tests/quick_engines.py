"""Engines for tests, each of which opens centers of its own: what one has compiled serves all, and no disk is awaited.

The processes that tests start are the program itself; so are the soak runs and the benchmarks from the command line.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import sqlalchemy
from sqlalchemy import Engine
from sqlalchemy.util import LRUCache

from desktop.storage import engines

STATEMENTS = 5000  # more than the program has
PRAGMAS_OF_THE_PROGRAM = engines.PRAGMAS


def make_quick() -> None:
    """A test's center need not survive a power cut, and a third of a test's time went into compiling its statements."""
    engines.PRAGMAS = tuple(pragma.replace("synchronous=FULL", "synchronous=OFF") for pragma in engines.PRAGMAS)
    engines.create_engine = _create_engine


def _create_engine(*arguments: Any, **settings: Any) -> Engine:
    engine = sqlalchemy.create_engine(*arguments, **settings)
    engine.dialect.__class__ = _alike(type(engine.dialect))
    engine._compiled_cache = _compiled(type(engine.dialect))
    return engine


@cache
def _alike(kind: type[Any]) -> type[Any]:
    """The dialect as it is, but equal to others of its kind: SQLAlchemy looks compiled statements up by it."""
    same = {"__eq__": lambda self, other: type(self) is type(other), "__hash__": lambda self: hash(type(self))}
    return type(kind.__name__, (kind,), {"supports_statement_cache": kind.supports_statement_cache, **same})


@cache
def _compiled(_kind: type[Any]) -> LRUCache[Any, Any]:
    return LRUCache(STATEMENTS)
