"""Registering and changing groups: what is tidied, what is refused, what ends and what begins anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial

import pytest
from sqlalchemy import select

from desktop.errors import (
    AlreadyThere,
    ChangedElsewhere,
    ChangedSince,
    Contradicts,
    Missing,
    NotFound,
    NotReadable,
    TooLongText,
)
from desktop.models import Consent, Group, GroupActivity, GroupForm, GroupRole, Person, PrivateField, StatusChange
from desktop.operations.group_request import refuse_bad, tidied, unseen_fields
from desktop.operations.groups import GroupRequest, add_group, change_group
from desktop.operations.undo import undo
from desktop.queries.groups import find_groups
from desktop.storage.clock import standing_clock
from desktop.words import ConsentField, PrivateKind
from tests.meanwhile import meanwhile

TABLES = (Group, Person, GroupRole, GroupForm, GroupActivity, PrivateField, Consent, StatusChange)
PHONE, EMAIL, ADDRESS = ConsentField.PHONE, ConsentField.EMAIL, ConsentField.ADDRESS
FULL = GroupRequest(
    name="みどりの風",
    kana="ミドリノカゼ",
    form_id=1,
    field_ids=(1, 4),
    founded_on=date(2012, 4, 1),
    representative="髙﨑 花",
    representative_kana="タカサキ ハナ",
    postal_code="248-0001",
    address="みほん市中央1-1",
    phone="0467-23-3050",
    mobile="090-1234-5678",
    fax="0467-23-3051",
    email="wind@example.jp",
    published=frozenset({PHONE, EMAIL}),
    withheld=frozenset({ADDRESS}),
    source="登録申請書",
    members=12,
    citizens=10,
    website="https://example.jp/",
    publicity="一行目\n二行目",
    registered_from=date(2024, 4, 1),
    registered_until=date(2027, 3, 31),
)
OTHER = replace(
    FULL,
    name="みどりの風の会",
    form_id=2,
    field_ids=(4, 8),
    representative="𠮷田 健",
    representative_kana="ヨシダ ケン",
    phone="0467-23-9999",
    fax="",
    published=frozenset({EMAIL, ConsentField.REPRESENTATIVE}),
    members=11,
    citizens=None,
)


@pytest.fixture
def desk(database, made):
    return Desk(database, made.by)


class Desk:
    def __init__(self, database, by):
        self.database, self.by = database, by

    def add(self, request=FULL):
        return self.database.write(partial(add_group, request=request), self.by).answer

    def change(self, group_id, request, seen=None):
        """The number of the journal's fact; 0 when nothing changed."""
        seen = self.version(group_id) if seen is None else seen
        change = partial(change_group, group_id=group_id, request=request, seen_version=seen)
        return self.database.write(change, self.by).number

    def undo(self, number):
        return self.database.write(partial(undo, number=number), self.by).number

    def version(self, group_id):
        return self.row(group_id).version

    def row(self, group_id):
        with self.database.reading() as session:
            return session.get_one(Group, group_id)

    def on(self, day):
        self.database.clock = standing_clock(datetime.fromisoformat(f"{day}T10:00"))

    def rows(self, model):
        with self.database.reading() as session:
            return session.scalars(select(model).order_by(model.id)).all()

    def periods(self, model, group_id, *names):
        return [
            (*(getattr(row, name) for name in names), row.valid_from.isoformat(), str(row.valid_until or ""))
            for row in self.rows(model)
            if row.group_id == group_id
        ]

    def image(self):
        """Everything about groups as it stands, without versions, which only rise."""
        return {
            model.__tablename__: [
                {column.key: getattr(row, column.key) for column in model.__table__.columns if column.key != "version"}
                for row in self.rows(model)
            ]
            for model in TABLES
        }

    def found(self, asked):
        with self.database.reading() as session:
            return [hit.id for hit in find_groups(session, asked)]


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        ("name", " み\u200bど\u202eり\u200fの\ufeff風　", "みどりの風"),
        ("name", "みどりの\n風", "みどりの 風"),
        ("name", "辻\U000e0100の会", "辻\U000e0100の会"),
        ("name", "a\x00b\x07c\ud800", "abc"),
        ("phone", "0467（22）1234", "0467-22-1234"),
        ("phone", "０４６７２３９９９９", "0467239999"),
        ("mobile", "090―1234―5678", "090-1234-5678"),
        ("fax", " 0467 23 3051 ", "0467-23-3051"),
        ("postal_code", "〒２４８ー０００１", "248-0001"),
        ("postal_code", "2480001", "248-0001"),
        ("email", "ｗｉｎｄ＠example.jp", "wind@example.jp"),
        ("publicity", "一行目\r\n二行目\u200b\x0b", "一行目\n二行目"),
        ("name", "あ" * 300, "あ" * 300),
        ("kana", "ガ" * 300, "ガ" * 300),
    ],
)
def test_what_is_typed_is_kept_in_one_way_of_writing(field, typed, kept):
    request = replace(FULL, **{field: typed})
    assert tidied(request) == replace(FULL, **{field: kept})
    refuse_bad(tidied(request))
    assert (unseen_fields(request) == (field,)) == any(sign in typed for sign in "\u200b\u202e\x00\x07")


def test_the_longest_names_and_what_nobody_can_see(desk):
    longest = {"name": "髙" * 300, "kana": "ガ" * 300, "representative": "𠮷" * 300, "address": "あ" * 300}
    group_id = desk.add(replace(FULL, **longest, number=" ０９\u200b９ "))
    assert (desk.row(group_id).name, desk.row(group_id).kana) == (longest["name"], longest["kana"])
    assert desk.found("髙髙髙") == desk.found("がが") == desk.found("𠮷𠮷") == desk.found("099") == [group_id]
    desk.change(group_id, replace(FULL, name="み\u200bどりの風\x00"))
    assert (desk.row(group_id).name, desk.row(group_id).number) == ("みどりの風", "099")


BAD = [
    ("name", "", Missing),
    ("name", "\u200b　\u202e", Missing),
    ("name", "あ" * 301, TooLongText),
    ("number", "1" * 41, TooLongText),
    ("publicity", "あ" * 10_001, TooLongText),
    ("phone", "なし", NotReadable),
    ("phone", "23-3050", NotReadable),
    ("phone", "0467-23-305000", NotReadable),
    ("mobile", "0467-23-3050（自宅）", NotReadable),
    ("fax", "+81-467-23-3051", NotReadable),
    ("email", "wind.example.jp", NotReadable),
    ("email", "a@example.jp, b@example.jp", NotReadable),
    ("postal_code", "248-001", NotReadable),
    ("members", -1, NotReadable),
    ("citizens", -3, NotReadable),
    ("citizens", 13, Contradicts),
    ("registered_until", date(2024, 3, 31), Contradicts),
    ("founded_on", date(1, 1, 1), NotReadable),
    ("form_id", 99, NotFound),
    ("field_ids", (1, 99), NotFound),
    ("number", "0001", AlreadyThere),
]


def test_bad_input_is_refused_by_the_name_of_its_field_and_leaves_nothing(desk):
    group_id = desk.add()
    before = desk.image()
    for field, value, refusal in BAD:
        request = replace(FULL, **{field: value})
        for act in (desk.add, partial(desk.change, group_id)):
            with pytest.raises(refusal) as refused:
                act(request)
            assert getattr(refused.value, "field", field) == field, (field, value)
    assert desk.image() == before


def test_what_changes_ends_today_and_begins_anew(desk):
    group_id = desk.add()
    desk.change(group_id, OTHER)
    began, today = "2024-04-01", "2026-11-21"
    assert desk.periods(GroupForm, group_id, "form_id") == [(1, began, today), (2, today, "")]
    assert desk.periods(GroupActivity, group_id, "field_id") == [(1, began, today), (4, began, ""), (8, today, "")]
    roles = desk.periods(GroupRole, group_id, "person_id")
    people = {person.id: person.name for person in desk.rows(Person)}
    assert [(people[person], *period) for person, *period in roles] == [
        ("髙﨑 花", began, today),
        ("𠮷田 健", today, ""),
    ]
    private = desk.periods(PrivateField, group_id, "kind", "value")
    assert (PrivateKind.FAX, "0467-23-3051", began, today) in private
    assert (PrivateKind.PHONE, "0467-23-3050", began, today) in private
    assert (PrivateKind.PHONE, "0467-23-9999", today, "") in private
    assert (PrivateKind.EMAIL, "wind@example.jp", began, "") in private
    consents = [(row.field, row.given, row.since) for row in desk.rows(Consent) if row.group_id == group_id]
    assert set(consents[3:]) == {
        (PHONE, False, date(2026, 11, 21)),
        (ConsentField.REPRESENTATIVE, True, date(2026, 11, 21)),
    }
    group = desk.row(group_id)
    assert (group.name, group.members, group.citizens) == ("みどりの風の会", 11, None)
    # found by what it was and by what it is
    assert all(desk.found(asked) == [group_id] for asked in ("髙﨑花", "よしだけん", "23-3050", "23-9999", "風の会"))


def test_a_wrong_entry_of_the_same_day_is_mended_without_a_past(desk):
    group_id = desk.add(replace(FULL, registered_from=None))
    desk.change(group_id, replace(OTHER, registered_from=None))
    for model in (GroupForm, GroupActivity, GroupRole, PrivateField):
        assert all(row.valid_until is None for row in desk.rows(model))
    assert desk.periods(GroupActivity, group_id, "field_id") == [(4, "2026-11-21", ""), (8, "2026-11-21", "")]
    assert [person.name for person in desk.rows(Person)] == ["𠮷田 健"]
    assert desk.found("髙﨑花") == []


def test_nothing_changed_leaves_no_trace(desk):
    group_id = desk.add()
    before, version = desk.image(), desk.version(group_id)
    assert desk.change(group_id, FULL) == 0
    assert desk.change(group_id, replace(FULL, registered_from=None, withheld=frozenset(), source="電話")) == 0
    assert (desk.image(), desk.version(group_id)) == (before, version)


def test_a_registration_that_begins_in_spring_keeps_its_first_day(desk):
    group_id = desk.add(replace(FULL, registered_from=date(2027, 4, 1), registered_until=None))
    desk.change(group_id, replace(FULL, registered_from=None, registered_until=None, form_id=3))
    assert desk.periods(GroupForm, group_id, "form_id") == [(3, "2027-04-01", "")]


def test_a_corrected_first_day_takes_its_facts_along(desk):
    group_id = desk.add()
    desk.change(group_id, OTHER)
    desk.change(group_id, replace(OTHER, registered_from=date(2023, 4, 1)))
    assert desk.periods(GroupForm, group_id, "form_id")[0] == (1, "2023-04-01", "2026-11-21")
    assert desk.rows(StatusChange)[-1].since == date(2023, 4, 1)
    with pytest.raises(Contradicts):
        desk.change(group_id, replace(OTHER, registered_from=date(2026, 11, 21)))


def test_the_same_person_only_gets_another_phone(desk):
    group_id = desk.add()
    desk.change(group_id, replace(FULL, phone="0467-23-9999"))
    assert len(desk.periods(GroupRole, group_id)) == 1
    assert [person.phone for person in desk.rows(Person)] == ["0467-23-9999"]


@pytest.mark.parametrize("same_day", [True, False])
def test_undo_and_redo(desk, same_day):
    nothing = desk.image()
    added = desk.database.write(
        partial(add_group, request=replace(FULL, registered_from=None) if same_day else FULL), desk.by
    )
    group_id, number = added.answer, added.number
    registered = desk.image()
    number = desk.undo(desk.undo(desk.undo(number)))
    assert desk.image() == nothing
    assert desk.found("みどりの風") == []
    desk.undo(number)
    assert desk.image() == registered
    number = desk.change(group_id, replace(OTHER, registered_from=None))
    changed = desk.image()
    for _ in range(2):
        number = desk.undo(number)
        assert desk.image() == registered
        assert (desk.found("髙﨑花"), desk.found("23-9999")) == ([group_id], [])
        number = desk.undo(number)
        assert desk.image() == changed
        assert desk.found("23-9999") == [group_id]


def test_undo_is_a_change_too_and_is_refused_after_one(desk):
    group_id = desk.add()
    number = desk.change(group_id, replace(FULL, fax=""))
    seen = desk.version(group_id)
    desk.undo(number)
    with pytest.raises(ChangedElsewhere):
        desk.change(group_id, replace(FULL, fax="", members=13), seen)
    number = desk.change(group_id, replace(FULL, fax=""))
    desk.change(group_id, replace(FULL, fax="", email="new@example.jp"))
    with pytest.raises(ChangedSince) as refused:
        desk.undo(number)
    assert (refused.value.verb, refused.value.who) == ("change_group", "高橋")


def test_who_saves_second_sees_both_versions_and_loses_neither(desk):
    group_id = desk.add()
    seen = desk.version(group_id)
    desk.change(group_id, replace(FULL, phone="0467-23-9999"), seen)
    with pytest.raises(ChangedElsewhere) as refused:
        desk.change(group_id, replace(FULL, members=20), seen)
    told = refused.value
    assert (told.record, told.who) == (f"groups:{group_id}", "高橋")
    assert (told.theirs["phone"], told.theirs["members"]) == ("0467-23-9999", "12")
    assert (told.mine["phone"], told.mine["members"]) == ("0467-23-3050", "20")
    assert {name for name in told.mine if told.mine[name] != told.theirs[name]} == {"phone", "members", "source"}
    assert desk.row(group_id).members == 12


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"phone": "0467-23-9999"}, {"fax": ""}),
        ({"members": 20}, {"members": 21}),
        ({"field_ids": (2,)}, {"form_id": 3}),
    ],
)
def test_two_pcs_at_once_one_waits_and_is_told(desk, first, second):
    group_id = desk.add()
    seen = desk.version(group_id)
    change = partial(change_group, group_id=group_id, request=replace(FULL, **first), seen_version=seen)
    outcome = meanwhile(
        lambda operation: desk.database.write(partial(operation), desk.by),
        change,
        lambda: desk.change(group_id, replace(FULL, **second), seen),
    )
    assert outcome[0].answer == group_id
    assert isinstance(outcome[1], ChangedElsewhere)
    assert desk.version(group_id) > seen


def test_a_change_and_an_undo_at_once(desk):
    """Whoever comes second is told, whichever it is; nothing is half done."""
    group_id = desk.add()
    number = desk.change(group_id, replace(FULL, fax=""))
    seen = desk.version(group_id)
    outcome = meanwhile(
        lambda operation: desk.database.write(partial(operation), desk.by),
        partial(change_group, group_id=group_id, request=replace(FULL, fax="", members=20), seen_version=seen),
        lambda: desk.undo(number),
    )
    assert isinstance(outcome[1], ChangedSince)
    assert desk.row(group_id).members == 20
    assert (PrivateKind.FAX, "2024-04-01", "2026-11-21") in desk.periods(PrivateField, group_id, "kind")
