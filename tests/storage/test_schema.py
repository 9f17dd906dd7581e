from __future__ import annotations

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect, text

from desktop.errors import ProgramTooOld
from desktop.models import Base
from desktop.storage.centers import open_center
from desktop.storage.schema import SCHEMA, alembic_config, bring_up_to_date, known_schemas, schema_of

BESIDE_THE_MODELS = ("group_search", "consultation_search")


def test_the_models_are_what_the_migrations_make(database):
    with database.engine.connect() as connection:
        command.check(alembic_config(connection))


def test_the_schema_named_is_the_newest_migration(database):
    with database.engine.connect() as connection:
        assert ScriptDirectory.from_config(alembic_config(connection)).get_current_head() == SCHEMA
    assert max(known_schemas()) == SCHEMA


def test_an_empty_database_gets_every_table_without_a_backup(database):
    assert schema_of(database.engine) == SCHEMA
    tables = {table.name for table in Base.metadata.sorted_tables} | {*BESIDE_THE_MODELS, "alembic_version"}
    found = set(inspect(database.engine).get_table_names())
    assert tables <= found | {name for name in found if name.startswith(BESIDE_THE_MODELS)}
    assert not bring_up_to_date(database.engine, lambda: pytest.fail("nothing to migrate"))


def test_a_program_older_than_the_database_refuses(database, where):
    _set_schema(database, "20991231_2359")
    try:
        with pytest.raises(ProgramTooOld) as refusal:
            open_center(where)
        assert refusal.value.schema == "20991231_2359"
    finally:
        _set_schema(database, SCHEMA)


def test_two_pcs_that_make_a_center_at_once_make_one(postgres):
    from concurrent.futures import ThreadPoolExecutor

    from desktop.storage.centers import make_center
    from tests.conftest import url_of

    admin = create_engine(postgres.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text("CREATE DATABASE made_at_once"))
    url = url_of(postgres, "made_at_once")
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(_made_or_not, [(make_center, url)] * 4))
    assert made.count(True) >= 1
    open_center(url).close()
    with admin.connect() as connection:
        connection.execute(text("DROP DATABASE made_at_once WITH (FORCE)"))
    admin.dispose()


def _made_or_not(what) -> bool:
    from desktop.errors import CenterExists

    make, url = what
    try:
        make(url).close()
    except CenterExists:
        return False
    return True


def _set_schema(database, schema: str) -> None:
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :schema"), {"schema": schema})
