"""The rows of a test process's center in PostgreSQL: emptied before each test, the small center's put back."""

from __future__ import annotations

from functools import cache

from sqlalchemy import Connection, Engine, create_engine, text

from desktop.models import Base

# what a migration writes into every center, and no test changes
READY = frozenset(
    {
        *("activity_fields", "organization_forms", "topics", "word_lists", "list_words"),
        *("actions", "action_relations", "tariffs", "tariff_lines", "user_classes", "relief_grounds"),
        *("checklist_items", "emergency_contacts", "consultation_templates", "referral_targets"),
    }
)
# those of them that a center's manager can change; put back from a copy where a test did
LISTS = (
    "tariffs",
    "tariff_lines",
    "activity_fields",
    "organization_forms",
    "word_lists",
    "list_words",
    "user_classes",
    "relief_grounds",
    "checklist_items",
    "emergency_contacts",
    "topics",
    "consultation_templates",
    "referral_targets",
)


def empty(url: str, *, then_made: bool = False) -> None:
    """Only what was written to is emptied, row by row: a few rows are gone sooner than the files of a table."""
    looks = " UNION ALL ".join(f"SELECT '{name}' WHERE EXISTS (SELECT 1 FROM {name})" for name in _emptied())
    with kept(url).connect() as connection:
        if written := list(connection.scalars(text(looks))):
            connection.execute(text("SET session_replication_role = replica"))  # no parent is asked for its children
            connection.execute(text("; ".join(f"DELETE FROM {name}" for name in written)))
            connection.execute(text("SET session_replication_role = DEFAULT"))
        differ = " OR ".join(f"EXISTS ({_differing(table)})" for table in LISTS)
        if connection.scalar(text(f"SELECT {differ}")):
            connection.execute(text(f"TRUNCATE {', '.join(LISTS)} CASCADE"))
            for table in LISTS:
                connection.execute(text(f"INSERT INTO {table} SELECT * FROM copies.{table}"))
        ready = ", ".join(f"'{name}_id_seq'" for name in READY)
        ours = "FROM pg_sequences WHERE last_value IS NOT NULL AND schemaname = 'public'"
        used = f"{ours} AND sequencename NOT IN ({ready})"
        connection.execute(text(f"SELECT setval(format('%I.%I', schemaname, sequencename)::regclass, 1, false) {used}"))
        if then_made:
            _put_made(connection)


@cache
def kept(url: str) -> Engine:
    """A line that stays between the tests; one may have cut all that there were."""
    driven = url.replace("postgresql://", "postgresql+psycopg://")
    return create_engine(driven, isolation_level="AUTOCOMMIT", pool_pre_ping=True)


def _emptied() -> list[str]:
    names = [table.name for table in Base.metadata.sorted_tables if table.name not in READY]
    return [*names, "group_search", "consultation_search"]


def filled(url: str) -> list[str]:
    engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://"))
    with engine.connect() as connection:
        found = [name for name in _emptied() if connection.scalar(text(f"SELECT EXISTS (SELECT 1 FROM {name})"))]
    engine.dispose()
    return found


def _put_made(connection: Connection) -> None:
    """Put the small center's rows into the emptied tables, and its ids where they had come to."""
    tables = connection.scalars(text("SELECT tablename FROM pg_tables WHERE schemaname = 'made'")).all()
    rows = "; ".join(f"INSERT INTO {name} SELECT * FROM made.{name}" for name in tables if name != "sequences")
    connection.execute(text(f"SET session_replication_role = replica; {rows}; SET session_replication_role = DEFAULT"))
    connection.execute(text("SELECT setval(format('%I', name)::regclass, last) FROM made.sequences"))


def _differing(table: str) -> str:
    """As text: JSON has no equality."""
    here, copy = f"SELECT t::text FROM {table} t", f"SELECT t::text FROM copies.{table} t"
    return f"({here} EXCEPT {copy}) UNION ALL ({copy} EXCEPT {here})"
