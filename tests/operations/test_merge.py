"""Two records of one group become one, and two again: nothing is lost, and what was made since stays where it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from sqlalchemy import select

from desktop.errors import ChangedElsewhere, ChangedSince, MergedWithItself, NotNow
from desktop.jobs.checking import check
from desktop.models import (
    Booking,
    Consent,
    Consultation,
    DeskNote,
    ExtraValue,
    Group,
    GroupActivity,
    GroupForm,
    GroupName,
    GroupPaper,
    GroupRole,
    GroupWord,
    Person,
    PrivateField,
    StatusChange,
)
from desktop.models.same_group import canonical, records_of
from desktop.operations.consultations import ConsultationRequest, add_consultation
from desktop.operations.group_history import request_on
from desktop.operations.groups import GroupRequest, add_group, change_group
from desktop.operations.merge import merge_groups
from desktop.operations.permits import issue_permit
from desktop.operations.undo import undo
from desktop.queries.groups import find_groups
from desktop.words import ActorKind, ConsentField, GroupStatus, NoteGrade, PersonRole
from tests.makers import NOW, make_request

FACTS = (GroupForm, GroupActivity, GroupWord, GroupRole, PrivateField, Consent, ExtraValue, GroupName, StatusChange)
TABLES = (Group, Person, *FACTS, Booking, Consultation, DeskNote, GroupPaper)
STAYS = GroupRequest(
    name="みどりの風",
    kana="ミドリノカゼ",
    form_id=1,
    field_ids=(1, 4),
    representative="髙﨑 花",
    phone="0467-23-3050",
    published=frozenset({ConsentField.PHONE, ConsentField.REPRESENTATIVE}),
    members=12,
    citizens=10,
    website="https://example.jp/",
)
GOES = GroupRequest(
    name="特定非営利活動法人海辺の清掃隊",
    form_id=2,
    field_ids=(4, 8),
    representative="𠮷田 健",
    phone="0467-23-9999",
    email="wind@example.jp",
    published=frozenset({ConsentField.EMAIL}),
    members=30,
)
CHOICE = {"form_id": "lose", "field_ids": "both", "phone": "lose", "email": "lose", "members": "lose"}


class Desk:
    def __init__(self, database, made):
        self.database, self.made = database, made
        self.keep = self.write(add_group, request=STAYS).answer
        self.lose = self.write(add_group, request=GOES).answer
        self.old = self.book(self.lose, day="2026-11-21", start="09:00", end="10:00")
        self.write(issue_permit, booking_id=self.old, paid_by="cash")
        self.coming = self.book(self.lose, day="2026-11-28")
        case = ConsultationRequest(actor=ActorKind.GROUP, topic_ids=(1,), note="総会", group_id=self.lose)
        self.case = self.write(add_consultation, request=case).answer
        self.write(self._hang)

    def _hang(self, session, _acting):
        session.add(DeskNote(group_id=self.lose, grade=NoteGrade.ALERT, text="鍵", staff="高橋", written_at=NOW))
        session.add(GroupPaper(group_id=self.lose, name="規約", received_on=date(2026, 4, 1)))
        person = session.scalars(select(GroupRole.person_id).where(GroupRole.group_id == self.lose)).one()
        since = date(2026, 4, 1)
        role = GroupRole(group_id=self.lose, person_id=person, role=PersonRole.TREASURER, valid_from=since)
        session.add(role)

    def write(self, verb, **arguments):
        return self.database.write(partial(verb, **arguments), self.made.by)

    def book(self, group, **wish):
        from desktop.operations.bookings import book_room

        return self.write(book_room, request=make_request(self.made, group_id=group, **wish)).answer

    def merge(self, keep=None, lose=None, choice=CHOICE):
        keep, lose = keep or self.keep, lose or self.lose
        seen = {"seen_keep": self.row(Group, keep).version, "seen_lose": self.row(Group, lose).version}
        return self.write(merge_groups, keep_id=keep, lose_id=lose, choice=choice, **seen).number

    def undo(self, number):
        return self.write(undo, number=number).number

    def row(self, model, id_):
        with self.database.reading() as session:
            return session.get_one(model, id_)

    def request(self, group):
        with self.database.reading() as session:
            return request_on(session, session.get_one(Group, group), NOW.date())

    def change(self, group, **values):
        request = replace(self.request(group), **values)
        version = self.row(Group, group).version
        return self.write(change_group, group_id=group, request=request, seen_version=version).number

    def image(self):
        with self.database.reading() as session:
            return {
                model.__tablename__: {
                    row.id: {c.key: getattr(row, c.key) for c in model.__table__.columns if c.key != "version"}
                    for row in session.scalars(select(model))
                }
                for model in TABLES
            }

    def found(self, asked):
        with self.database.reading() as session:
            return [hit.id for hit in find_groups(session, asked)]


@pytest.fixture
def desk(database, made):
    return Desk(database, made)


def test_one_takes_over_what_is_chosen_and_what_is_to_come_and_undo_brings_all_back(desk):
    before = desk.image()
    number = desk.merge()
    merged = desk.image()
    assert replace(desk.request(desk.keep), source="") == replace(
        STAYS,
        number="0003",
        form_id=2,
        field_ids=(1, 4, 8),
        phone="0467-23-9999",
        email="wind@example.jp",
        members=30,
        citizens=None,
        published=frozenset({ConsentField.EMAIL, ConsentField.REPRESENTATIVE}),  # nobody asked about that phone
        withheld=frozenset({ConsentField.PHONE}),
        registered_from=NOW.date(),
    )
    lose = desk.row(Group, desk.lose)
    assert (lose.status, lose.merged_into, lose.name) == (GroupStatus.MERGED, desk.keep, GOES.name)
    assert [desk.row(Booking, id_).group_id for id_ in (desk.old, desk.coming)] == [desk.lose, desk.keep]
    assert desk.row(Consultation, desk.case).group_id == desk.keep
    assert {row["group_id"] for row in merged["desk_notes"].values()} == {desk.keep}
    assert {(row["group_id"], row["name"]) for row in merged["group_papers"].values()} == {
        *((desk.lose, "規約"), (desk.keep, "規約")),
    }
    treasurers = [row["group_id"] for row in merged["group_roles"].values() if row["role"] == PersonRole.TREASURER]
    assert sorted(treasurers) == [desk.keep, desk.lose]
    for asked in ("海辺の清掃", "0004", "吉田", "0467239999"):
        assert desk.found(asked) in ([desk.keep], [])
    assert desk.found("0004") == desk.found("海辺の清掃") == [desk.keep]
    assert desk.found("0003") == [desk.keep]
    for image in (before, merged, before):
        number = desk.undo(number)
        assert desk.image() == image
        assert desk.found("0004") == [desk.keep if image is merged else desk.lose]
    with desk.database.reading() as session:
        assert (canonical(session, desk.lose), records_of(session, desk.keep)) == (desk.lose, (desk.keep,))
    assert check(desk.database).ok


def test_what_was_made_since_stays_with_the_one_that_stays(desk):
    before = desk.image()
    number = desk.merge(choice=CHOICE | {"name": "lose", "days": "lose"})
    since = desk.book(desk.keep, day="2026-12-05")
    desk.write(lambda session, _acting: setattr(session.get_one(Booking, desk.coming), "purpose", "総会"))
    desk.change(desk.keep, phone="0467-11-1111", days="毎週火曜", field_ids=(1, 8, 9))
    redo = desk.undo(number)
    assert [desk.row(Booking, id_).group_id for id_ in (desk.old, desk.coming, since)] == [
        *(desk.lose, desk.lose, desk.keep),
    ]
    assert desk.row(Booking, desk.coming).purpose == "総会"
    after, kept = desk.image(), desk.request(desk.keep)
    assert (kept.phone, kept.days, kept.field_ids) == ("0467-11-1111", "毎週火曜", (1, 9))
    assert (kept.name, kept.form_id, kept.members, kept.email) == (STAYS.name, 1, 12, "")
    assert after["groups"][desk.lose] == before["groups"][desk.lose]
    for table in ("consultations", "desk_notes", "group_papers"):
        assert after[table] == before[table]
    assert not [row for row in after["group_names"].values() if row["valid_until"]]
    assert [row["group_id"] for row in after["group_roles"].values() if row["role"] == PersonRole.TREASURER] == [
        desk.lose
    ]
    assert desk.found(GOES.name) == [desk.lose]
    apart = desk.book(desk.lose, day="2026-12-12")
    desk.undo(redo)
    assert desk.row(Booking, apart).group_id == desk.keep
    assert desk.row(Group, desk.lose).merged_into == desk.keep
    assert check(desk.database).ok


def test_a_way_of_merges_can_be_gone_back_in_any_order(desk):
    third = desk.write(add_group, request=GroupRequest(name="風の会")).answer
    first, second = desk.merge(), desk.merge(third, desk.keep, {})
    with desk.database.reading() as session:
        assert canonical(session, desk.lose) == third
        assert records_of(session, third) == (third, desk.keep, desk.lose)
    assert desk.row(Booking, desk.coming).group_id == third
    assert desk.found("0004") == [third]
    with pytest.raises(NotNow):
        desk.merge()
    desk.undo(first)
    assert desk.row(Booking, desk.coming).group_id == desk.lose
    assert (desk.found("0004"), desk.found("0003")) == ([desk.lose], [third])
    desk.undo(second)
    assert {desk.row(Group, id_).status for id_ in (third, desk.keep, desk.lose)} == {GroupStatus.REGISTERED}
    assert desk.found("0003") == [desk.keep]
    assert check(desk.database).ok


def test_what_cannot_be_merged(desk):
    with pytest.raises(MergedWithItself):
        desk.merge(desk.keep, desk.keep)
    seen = {"seen_keep": desk.row(Group, desk.keep).version, "seen_lose": desk.row(Group, desk.lose).version}
    desk.change(desk.lose, days="毎週火曜")
    with pytest.raises(ChangedElsewhere):
        desk.write(merge_groups, keep_id=desk.keep, lose_id=desk.lose, choice={}, **seen)
    added = desk.write(add_group, request=GroupRequest(name="風の会"))
    desk.merge(desk.keep, added.answer, {})
    with pytest.raises(ChangedSince):
        desk.undo(added.number)
