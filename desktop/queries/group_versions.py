"""A group as it stood on a past day. Reads what its card reads, and the journal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import ExtraField, ExtraValue, Group, GroupName
from desktop.models.group_past import Image, image_on, rows_after
from desktop.models.images import values_of
from desktop.queries.group_cards import GroupCard, group_card
from desktop.queries.group_words import ExtraRow, NameRow
from desktop.words import GroupStatus, NameKind

AS_WRITTEN = (
    *("kind", "number", "name", "kana", "founded_on", "members", "citizens", "website", "publicity"),
    *("registered_from", "registered_until", "corporate_number", "days", "joining", "gains"),
    *("incorporation_planned", "collaborates", "mail_refused"),
)


def card_on(session: Session, group_id: int, day: date) -> GroupCard | None:
    """The group's card as it stood when that day ended; None where it had no status yet, or there is no such group.

    What has dates is what is known of that day by now; everything else is as it was written down then. Its next
    booking and its open consultations are not told.
    """
    group = session.get(Group, group_id)
    card = group_card(session, group_id, datetime.combine(day, time.max)) if group is not None else None
    if group is None or card is None:
        return None
    history = tuple(change for change in card.history if change[0] <= day)
    if not history:
        return None
    image, number = image_on(session, group, day)
    was = values_of(Group, image)
    names, extras = (_names(session, group_id, number), _extras(session, group_id, number)) if number else (None, None)
    status = history[-1][1]
    written: dict[str, Any] = {name: was[name] for name in AS_WRITTEN if name in was}
    written["ages"] = tuple((band, members, citizens) for band, members, citizens in was.get("ages", group.ages))
    return replace(
        card,
        **(written | _named(session, group_id, day, written)),
        status=status,
        history=history,
        next_booking=None,
        open_cases=0,
        merged_into=card.merged_into if status is GroupStatus.MERGED else None,
        names=tuple(row for row in (names or card.names) if row.until is None or row.until <= day),
        extras=card.extras if extras is None else extras,
    )


def _named(session: Session, group_id: int, day: date, written: Image) -> dict[str, str]:
    """What it was called that day: the former name that held until later, whenever the renaming was written down."""
    former = (
        select(GroupName)
        .where(GroupName.group_id == group_id, GroupName.kind == NameKind.FORMER, GroupName.valid_until.is_not(None))
        .order_by(GroupName.valid_until)
    )
    ended: set[str] = set()
    for name in session.scalars(former):
        assert name.valid_until is not None
        if name.valid_until > day:
            return {"name": name.name, "kana": name.kana}
        ended.add(name.name)
    if written.get("name") in ended:
        group = session.get_one(Group, group_id)
        return {"name": group.name, "kana": group.kana}
    return {}


def _names(session: Session, group_id: int, number: int) -> tuple[NameRow, ...]:
    rows = [row for row in rows_after(session, group_id, number - 1, [GroupName]) if isinstance(row, GroupName)]
    named = [NameRow(row.kind, row.name, row.kana, row.valid_until) for row in rows]
    return tuple(sorted(named, key=lambda row: row.kind is not NameKind.FORMER))


def _extras(session: Session, group_id: int, number: int) -> tuple[ExtraRow, ...]:
    rows = rows_after(session, group_id, number - 1, [ExtraValue])
    values = {row.field_id: row.value for row in rows if isinstance(row, ExtraValue)}
    fields = select(ExtraField).order_by(ExtraField.position, ExtraField.id)
    return tuple(
        ExtraRow(each.id, each.name, each.kind, values[each.id])
        for each in session.scalars(fields)
        if each.id in values
    )
