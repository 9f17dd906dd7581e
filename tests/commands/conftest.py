"""Runs commands inside the test process, on a demo center in a folder and on one in PostgreSQL."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from desktop.commands import main
from desktop.jobs.demo import make_demo
from tests.conftest import url_of

TODAY = date(2026, 11, 21)
VARIABLES = ("CENTER", "STAFF", "PIN", "KEY", "NOW")


@dataclass
class Ran:
    """What a command left: its exit code, what it printed, and the document if it printed one."""

    code: int
    out: str
    err: str
    document: dict[str, Any] = field(default_factory=dict)


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch):
    for name in VARIABLES:
        monkeypatch.delenv(f"MADOGUCHI_{name}", raising=False)
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def run(capsys):
    """Run a command line; with --json in it, its standard output has to be exactly one document."""

    def go(*words: object) -> Ran:
        line = [str(word) for word in words]
        code = main(line)
        printed = capsys.readouterr()
        ran = Ran(code, printed.out, printed.err)
        if "--json" in line:
            assert printed.out.count("\n") == 1
            ran.document = json.loads(printed.out)
        return ran

    return go


@pytest.fixture(scope="session")
def demo_template(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("commands") / "demo"
    make_demo(str(folder), today=TODAY, groups=20, bookings=5)
    return folder


@pytest.fixture
def demo(demo_template, tmp_path) -> str:
    """A demo center in a folder, with few bookings and none on the days the tests book."""
    shutil.copytree(demo_template, tmp_path / "demo")
    return str(tmp_path / "demo")


@pytest.fixture(scope="session")
def postgres_demo(postgres: str, worker: str) -> Iterator[str]:
    name = f"command_{worker}"
    engine = create_engine(postgres.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
        connection.execute(text(f"CREATE DATABASE {name}"))
        make_demo(url_of(postgres, name), today=TODAY, groups=20, bookings=5)
        yield url_of(postgres, name)
        connection.execute(text(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
    engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def center(request) -> str:
    return request.getfixturevalue("demo" if request.param == "sqlite" else "postgres_demo")
