"""What may leave the desk: consent given, refused, never asked, withdrawn later, given after all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from itertools import product

import pytest

from desktop.models import Booking, Consent, Group
from desktop.operations.bookings import book_room
from desktop.operations.groups import GroupRequest, add_group, change_group
from desktop.queries.group_cards import group_card, group_choices
from desktop.queries.group_facts import publishable_of_all
from desktop.storage.clock import standing_clock
from desktop.words import ConsentField, GroupStatus
from tests.makers import NOW, make_request

TODAY, TOMORROW = date(2026, 11, 21), date(2026, 11, 22)
VALUES = {
    ConsentField.REPRESENTATIVE: "髙﨑 花",
    ConsentField.ADDRESS: "みほん市中央1-1",
    ConsentField.PHONE: "0467-23-3050",
    ConsentField.MOBILE: "090-1234-5678",
    ConsentField.FAX: "0467-23-3051",
    ConsentField.EMAIL: "wind@example.jp",
}
FULL = GroupRequest(
    name="みどりの風", postal_code="248-0001", source="登録申請書", registered_from=date(2026, 4, 1),
    **{field.value: value for field, value in VALUES.items()},
)  # fmt: skip
# what the group said when it registered, and what it says today
FIRST, LATER = ("given", "refused", "nothing"), ("given", "refused", "left out")


@pytest.fixture
def act(database, made):
    return lambda operation, **words: database.write(partial(operation, **words), made.by).answer


def asked(database, group_id, day):
    with database.reading() as session:
        return publishable_of_all(session, day).get(group_id, {})


def test_every_field_with_everything_a_group_can_say(database, act):
    for field, first, later in product(ConsentField, FIRST, LATER):
        only = frozenset({field})
        said = {"given": {"published": only}, "refused": {"withheld": only}, "nothing": {}, "left out": {}}
        group_id = act(add_group, request=replace(FULL, **said[first]))
        act(change_group, group_id=group_id, request=replace(FULL, **said[later]), seen_version=1)
        expected = {field: VALUES[field]}
        assert asked(database, group_id, date(2026, 3, 31)) == {}
        assert asked(database, group_id, TODAY - timedelta(days=1)) == (expected if first == "given" else {})
        assert asked(database, group_id, TODAY) == (expected if later == "given" else {}), (field, first, later)


def test_many_fields_and_later_values(database, act):
    both = frozenset({ConsentField.PHONE, ConsentField.REPRESENTATIVE})
    group_id = act(add_group, request=replace(FULL, published=both))
    database.clock = standing_clock(datetime(2026, 11, 22, 10))
    moved = replace(FULL, published=both, phone="0467-99-9999", representative="𠮷田 健")
    act(change_group, group_id=group_id, request=moved, seen_version=1)
    assert asked(database, group_id, TODAY) == {field: VALUES[field] for field in both}
    new = {ConsentField.PHONE: "0467-99-9999", ConsentField.REPRESENTATIVE: "𠮷田 健"}
    assert asked(database, group_id, TOMORROW) == new
    with database.reading() as session:
        seen = session.get_one(Group, group_id).version
    act(change_group, group_id=group_id, request=replace(moved, phone=""), seen_version=seen)
    assert asked(database, group_id, TOMORROW) == {ConsentField.REPRESENTATIVE: "𠮷田 健"}


def test_a_consent_that_begins_later_is_none_today(database, act):
    group_id = act(add_group, request=FULL)

    def promise(session, _acting):
        session.add(Consent(group_id=group_id, field=ConsentField.FAX, given=True, since=TOMORROW, source="電話"))

    act(promise)
    assert asked(database, group_id, TODAY) == {}
    assert asked(database, group_id, TOMORROW) == {ConsentField.FAX: "0467-23-3051"}
    assert asked(database, 999, TODAY) == {}


def test_the_card_tells_it_all(database, act, made):
    request = replace(
        FULL,
        fax="",
        form_id=2,
        field_ids=(4, 1),
        published=frozenset({ConsentField.PHONE}),
        withheld=frozenset({ConsentField.ADDRESS}),
    )
    group_id = act(add_group, request=request)
    act(book_room, request=make_request(made, start="17:00", end="18:00", group_id=group_id))
    act(book_room, request=make_request(made, start="14:00", end="16:00", group_id=group_id))
    with database.reading() as session:
        card = group_card(session, group_id, NOW)
        assert group_card(session, 999, NOW) is None
        first = session.get_one(Booking, 2)
        assert [choice.name for choice in group_choices(session).forms][:2] == ["任意団体", "NPO法人"]
    assert card is not None
    assert (card.form, [field.name for field in card.fields]) == (
        "NPO法人",
        ["まちづくり・暮らし", "自然・環境・安全・災害"],
    )
    assert [(row.kind, row.published, row.source) for row in card.private] == [
        (ConsentField.REPRESENTATIVE, None, ""),
        (ConsentField.ADDRESS, False, "登録申請書"),
        (ConsentField.PHONE, True, "登録申請書"),
        (ConsentField.MOBILE, None, ""),
        (ConsentField.EMAIL, None, ""),
    ]
    assert (card.private[1].postal_code, card.private[2].since) == ("248-0001", date(2026, 4, 1))
    assert card.next_booking is not None
    assert (card.next_booking.number, card.open_cases) == (first.number, 0)
    assert card.history == ((date(2026, 4, 1), GroupStatus.REGISTERED, ""),)
