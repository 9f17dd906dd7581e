"""A database of the first schema with people in it, brought up to date on both engines."""

from __future__ import annotations

import pytest
from alembic import command
from sqlalchemy import create_engine, text

from desktop.storage.engines import is_url, postgresql_engine, sqlite_engine
from desktop.storage.schema import SCHEMA, alembic_config, bring_up_to_date, schema_of
from tests.conftest import url_of

FIRST = "20261121_1900"
BEFORE = (
    "INSERT INTO sites (id, name, postal_code, address, phone, position, version) VALUES (1, '本館', '', '', '', 0, 1)",
    "INSERT INTO people (id, name, kana, phone, version) VALUES (1, '髙橋', '', '', 1)",
    (
        "INSERT INTO groups (id, kind, number, name, kana, sort_key, search_text, status, registered_from, "
        "representative_id, postal_code, address, phone, version) VALUES "
        "(1, 'group', '0001', '山の会', '', '', '', 'suspended', '2020-04-01', 1, '248-0000', '御成町', '0467', 3), "
        "(2, 'group', '0002', '川の会', '', '', '', 'registered', NULL, NULL, '', '', '', 1)"
    ),
    (
        "INSERT INTO resources (id, kind, name, site_id, capacity, position, note, version) "
        "VALUES (1, 'room', '会議室A', 1, 12, 0, '', 1)"
    ),
    (
        "INSERT INTO bookings (id, number, resource_id, group_id, starts_at, ends_at, state, purpose, fee, fee_lines, "
        "pc, made_at, cancel_note, version) VALUES (1, 'B1', 1, 1, '2026-11-21 10:00:00.000000', "
        "'2026-11-21 12:00:00.000000', 'confirmed', '', 400, '[]', '', '2026-11-20 09:00:00.000000', '', 1)"
    ),
    (
        "INSERT INTO permits (id, number, booking_id, issued_on, paid_on, paid_by, version) "
        "VALUES (1, 'P1', 1, '2026-11-20', '2026-11-20', 'PayPay', 1)"
    ),
)
AFTER = {
    "SELECT group_id, person_id, role FROM group_roles": [(1, 1, "representative")],
    "SELECT group_id, kind, value, postal_code FROM private_fields ORDER BY id": [
        (1, "address", "御成町", "248-0000"),
        (1, "phone", "0467", ""),
    ],
    "SELECT group_id, status FROM status_changes ORDER BY group_id": [(1, "suspended"), (2, "registered")],
    "SELECT permit_id, amount, tendered, method, how, site_id FROM payments": [(1, 400, 400, "other", "PayPay", 1)],
    "SELECT id, name, version FROM groups ORDER BY id": [(1, "山の会", 3), (2, "川の会", 1)],
    "SELECT count(*) FROM tariffs": [(6,)],
    "SELECT group_id, guest_name, buffer_before, deposit, points, relief_percent FROM bookings": [(1, "", 0, 0, 0, 0)],
    "SELECT name, kind, position FROM user_classes ORDER BY position": [
        ("登録団体", "group", 0),
        ("個人登録", "individual", 1),
        ("一般", None, 2),
    ],
    "SELECT count(*) FROM action_relations": [(23,)],
}


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request, tmp_path, worker):
    if request.param == "sqlite":
        yield str(tmp_path / "center.db")
        return
    postgres = request.getfixturevalue("postgres")
    name = f"old_{worker}"
    admin = create_engine(postgres.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
        connection.execute(text(f"CREATE DATABASE {name}"))
        yield url_of(postgres, name)
        connection.execute(text(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
    admin.dispose()


def test_people_addresses_states_and_payments_move_to_their_own_tables(place):
    engine = postgresql_engine(place) if is_url(place) else sqlite_engine(place)
    with engine.connect() as connection:
        command.upgrade(alembic_config(connection), FIRST)
        for statement in BEFORE:
            connection.execute(text(statement))
        connection.commit()
    backups = []
    assert bring_up_to_date(engine, lambda: backups.append(1))
    assert backups == [1]
    assert schema_of(engine) == SCHEMA
    with engine.connect() as connection:
        for question, answer in AFTER.items():
            assert [tuple(row) for row in connection.execute(text(question))] == answer, question
        number = connection.execute(
            text(
                "INSERT INTO tariffs (name, title, minimum, valid_from, version) "
                "VALUES ('own', '', 0, '2026-04-01', 1) RETURNING id"
            )
        ).scalar_one()
    assert number == 7
    engine.dispose()
