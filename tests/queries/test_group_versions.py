"""A group as it stood on a past day: what has dates by its dates, everything else as it was written down then."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial

from desktop.models import ExtraField, Group, GroupName
from desktop.operations.groups import GroupRequest, add_group, change_group
from desktop.queries.group_cards import group_card
from desktop.queries.group_versions import card_on
from desktop.storage.clock import standing_clock
from desktop.words import ConsentField, GroupStatus, NameKind

FIRST = GroupRequest(
    name="みどりの風",
    form_id=1,
    field_ids=(1, 4),
    representative="髙﨑 花",
    phone="0467-23-3050",
    published=frozenset({ConsentField.PHONE}),
    members=12,
    website="https://example.jp/",
    registered_from=date(2024, 4, 1),
    extras=((1, "火曜"),),
)


def test_a_card_shows_every_past_day(database, made):
    def on(day: str) -> None:
        database.clock = standing_clock(datetime.fromisoformat(f"{day}T23:30"))

    def change(request: GroupRequest) -> None:
        with database.reading() as session:
            seen = session.get_one(Group, group).version
        database.write(partial(change_group, group_id=group, request=request, seen_version=seen), made.by)

    def card(day: date):
        with database.reading() as session:
            return card_on(session, group, day)

    database.write(lambda session, _acting: session.add(ExtraField(name="定例日")), made.by)
    on("2026-11-21")
    group = database.write(partial(add_group, request=FIRST), made.by).answer
    on("2026-11-25")
    other = replace(FIRST, members=20, field_ids=(4, 8), representative="𠮷田 健", website="", extras=((1, "木曜"),))
    change(other)
    on("2026-12-01")
    change(replace(other, name="みどりの風の会", phone="", published=frozenset(), extras=()))
    old = GroupName(group_id=group, kind=NameKind.FORMER, name="みどりの風", valid_until=date(2026, 11, 28))
    database.write(lambda session, _acting: session.add(old), made.by)

    assert card(date(2024, 3, 31)) is None
    before, between, renamed = card(date(2025, 1, 1)), card(date(2026, 11, 25)), card(date(2026, 11, 29))
    assert before
    assert between
    assert renamed
    assert (before.members, before.website, before.representative) == (12, "https://example.jp/", "髙﨑 花")
    assert [field.id for field in before.fields] == [1, 4]
    assert [(row.kind, row.value, row.published) for row in before.private if row.value][1] == (
        *(ConsentField.PHONE, "0467-23-3050", True),
    )
    assert (between.members, between.website, between.representative) == (20, "", "𠮷田 健")
    assert [field.id for field in between.fields] == [4, 8]
    assert [each.extras[0].value for each in (before, between, renamed)] == ["火曜", "木曜", "木曜"]
    assert [each.name for each in (before, between, renamed)] == ["みどりの風", "みどりの風", "みどりの風の会"]
    assert (between.names, [name.name for name in renamed.names]) == ((), ["みどりの風"])
    assert before.status is GroupStatus.REGISTERED
    today = card(date(2026, 12, 1))
    with database.reading() as session:
        assert today == group_card(session, group, datetime(2026, 12, 1, 12))
