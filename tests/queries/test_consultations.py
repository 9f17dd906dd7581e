from __future__ import annotations

from datetime import date, datetime
from functools import partial
from itertools import product

import pytest

from desktop.operations.contacts import ContactRequest, add_contact
from desktop.operations.follow_ups import FollowUpRequest, add_follow_up, finish_follow_up
from desktop.queries.case_details import consultation
from desktop.queries.case_wish import CaseWish
from desktop.queries.consultations import (
    Viewer,
    find_consultations,
    topics,
    viewer_of,
)
from desktop.queries.listed_cases import cases_for
from desktop.rules.openness import may_open
from desktop.storage.clock import standing_clock
from desktop.words import ActorKind, Openness, StaffRole
from tests.cases import make_case, make_desk

MANAGER = Viewer(1, StaffRole.MANAGER)


def found(database, text, viewer=MANAGER):
    with database.reading() as session:
        return [row.number for row in find_consultations(session, viewer, text)]


def test_topics_come_in_the_order_of_the_list(database, made):
    with database.reading() as session:
        assert [row.name for row in topics(session)][:3] == ["団体の立ち上げ", "資金・補助金", "会員・担い手"]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("居場所", ["R8-0001"]),
        ("イバショ", []),
        ("いばしょ", ["R8-0002"]),
        ("NPO法人", ["R8-0002"]),
        ("ＮＰＯ法人", ["R8-0002"]),
        ("所", ["R8-0001"]),
        ("合唱", ["R8-0003"]),
        ("がっしょう", ["R8-0003"]),
        ("会計担当", ["R8-0003"]),
        ("r8-0003", ["R8-0003"]),
        ("R8-000", ["R8-0003", "R8-0002", "R8-0001"]),
        ("締切", ["R8-0001"]),
        ("", []),
        ("  ", []),
        ('"; --', []),
        ("\x00%_", []),
    ],
)
def test_what_is_typed_finds_what_was_written_or_who_came(database, made, text, numbers):
    make_case(database, made)
    database.clock = standing_clock(datetime(2026, 11, 21, 10, 5))
    make_case(database, made, note="NPO法人のいばしょ", at=datetime(2026, 11, 21, 10, 1))
    make_case(
        database, made, note="会計のこと", group_id=made.choir, caller="会計担当", at=datetime(2026, 11, 21, 10, 2)
    )
    later = ContactRequest(note="助成金の締切", at=datetime(2026, 11, 21, 10, 5))
    database.write(partial(add_contact, consultation_id=1, request=later), made.by)
    if text == "イバショ":
        numbers = ["R8-0002"]
    assert found(database, text) == numbers


def test_three_contacts_are_one_case(database, made):
    case_id = make_case(database, made, topic_ids=(6, 2), group_id=made.choir)
    for days, note in ((20, "ふたつめ"), (19, "みっつめ")):
        later = ContactRequest(note=note, at=datetime(2026, 11, days, 15))
        database.write(partial(add_contact, consultation_id=case_id, request=later), made.by)
    with database.reading() as session:
        rows = cases_for(session, made.by.staff_id, CaseWish()).rows
        assert [(row.contacts, row.topics, row.group) for row in rows] == [
            (3, ("資金・補助金", "ほかの団体とつながる"), "鎌倉合唱団")
        ]
        case = consultation(session, MANAGER, case_id)
        assert [contact.note[:4] for contact in case.contacts] == ["みっつめ", "ふたつめ", "空き家を"]
        assert case.group_id == made.choir


def test_the_next_thing_to_do_is_the_earliest_that_is_open(database, made):
    case_id = make_case(database, made)
    for day in (28, 25, 30):
        request = FollowUpRequest(what=f"{day}日", due_on=date(2026, 11, day))
        database.write(partial(add_follow_up, consultation_id=case_id, request=request), made.by)
    database.write(partial(finish_follow_up, follow_up_id=2), made.by)
    with database.reading() as session:
        row = cases_for(session, made.by.staff_id, CaseWish()).rows[0]
        assert (row.open_follow_ups, row.next_due) == (2, date(2026, 11, 28))
        case = consultation(session, MANAGER, case_id)
        assert [one.what for one in case.follow_ups] == ["28日", "30日", "25日"]


def test_what_may_not_be_opened_is_not_found_not_listed_not_shown_only_counted(database, made):
    writers = {role: make_desk(database, role) for role in StaffRole}
    kept = {
        make_case(database, made, by=writers[role], openness=openness, note="秘密の居場所"): (role, openness)
        for role, openness in product(StaffRole, Openness)
    }
    for viewing in StaffRole:
        viewer = Viewer(writers[viewing].staff_id, viewing)
        may = {
            case_id for case_id, (role, openness) in kept.items() if may_open(openness, viewing, wrote=role is viewing)
        }
        with database.reading() as session:
            assert viewer_of(session, viewer.staff_id) == viewer
            listed = cases_for(session, viewer.staff_id, CaseWish())
            assert {row.id for row in listed.rows} == may
            assert listed.withheld == len(kept) - len(may)
            assert cases_for(session, viewer.staff_id, CaseWish(text="ないもの")).withheld == listed.withheld
            assert {row.id for row in find_consultations(session, viewer, "秘密")} == may
            assert {case_id for case_id in kept if consultation(session, viewer, case_id)} == may
    with database.reading() as session:
        assert viewer_of(session, None).role is StaffRole.STAFF


def test_the_latest_come_first_and_no_more_than_asked_for(database, made):
    for minute in range(5):
        make_case(database, made, actor=ActorKind.CITY, at=datetime(2026, 11, 20, 10, minute))
    with database.reading() as session:
        rows = cases_for(session, made.by.staff_id, CaseWish(), most=3).rows
        assert [row.begun_at.minute for row in rows] == [4, 3, 2]
