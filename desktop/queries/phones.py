"""The phone numbers of groups. Reads private_fields."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import PrivateField
from desktop.queries.group_facts import holds_on
from desktop.words import PrivateKind


def phones_on(session: Session, day: date) -> dict[int, str]:
    """The number that holds on the day, by the group's id."""
    rows = session.execute(
        select(PrivateField.group_id, PrivateField.value)
        .where(PrivateField.kind == PrivateKind.PHONE, holds_on(PrivateField, day))
        .order_by(PrivateField.valid_from, PrivateField.id)
    )
    return {row.group_id: row.value for row in rows}
