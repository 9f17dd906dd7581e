"""What else the one search finds: people, guests, cases one may open, the day book, events; and what codes name."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from desktop.operations.bookings import book_room
from desktop.operations.consultations import ConsultationRequest, add_consultation
from desktop.operations.entries import EntryRequest, write_entry
from desktop.operations.event_parts import EventRequest
from desktop.operations.events import add_event
from desktop.operations.handover import NoteRequest, write_note
from desktop.operations.staff import add_staff
from desktop.queries.entries import entry
from desktop.queries.recalled import recalled
from desktop.queries.search import find_anything
from desktop.rules.numbers import is_code, qr_text, read_qr
from desktop.rules.qr_kinds import QrKind
from desktop.words import ActorKind, EntryKind, Openness, StaffRole
from tests.makers import NOW, make_group, make_request


def written(database, made, operation, **arguments):
    return database.write(partial(operation, **arguments), made.by).answer


def found(database, asked, staff_id=None):
    with database.reading() as session:
        hits = find_anything(session, asked, NOW, staff_id=staff_id, site_id=1).hits
    return [(hit.kind.value, hit.title) for hit in hits]


def test_the_day_book_and_the_calendar_are_found_as_they_change(database, made):
    assert found(database, "かさ") == []
    key = written(database, made, write_entry, request=EntryRequest(kind=EntryKind.LOST_ITEM, title="黒いカサ"))
    written(database, made, write_note, request=NoteRequest(text="カサ立てを\n玄関に出す"))
    start = datetime(2026, 12, 1, 14)
    event = EventRequest(title="傘の修理の講座", starts_at=start, ends_at=start.replace(hour=16), place="多目的室")
    event_id = written(database, made, add_event, request=event)

    assert found(database, "ｶｻ") == [("entry", "黒いカサ"), ("note", "カサ立てを")]
    assert found(database, "多目的 修理") == [("event", "傘の修理の講座")]
    with database.reading() as session:
        number = entry(session, key, NOW).number
    assert found(database, number) == found(database, qr_text(QrKind.ENTRY, number)) == [("entry", "黒いカサ")]
    assert found(database, qr_text(QrKind.EVENT, str(event_id))) == [("event", "傘の修理の講座")]
    with database.reading() as session:
        again = recalled(session, [("event", event_id), ("entry", key), ("entry", 999), ("group", made.choir)], None)
    assert ({hit.title for hit in again.hits}, len(again.groups)) == ({"傘の修理の講座", "黒いカサ"}, 1)


def test_a_person_leads_to_the_group_and_a_guest_to_the_booking(database, made):
    make_group(database, name="北の会", representative="山田 花子", representative_kana="ヤマダ ハナコ", by=made.by)
    guest = make_request(made, group_id=None, guest_name="見本 太郎", phone="0467-23-3050")
    written(database, made, book_room, request=guest)
    with database.reading() as session:
        person = find_anything(session, "やまだはなこ", NOW).hits[0]
        by_phone = find_anything(session, "0467233050", NOW).bookings
        by_name = find_anything(session, "みほん太郎", NOW).bookings or find_anything(session, "見本太郎", NOW).bookings
    assert (person.title, person.detail) == ("山田 花子", "北の会")
    assert [row.group for row in (*by_phone, *by_name)] == ["見本 太郎"] * 2


def test_only_cases_one_may_open_are_found(database, made):
    clerk = written(database, made, add_staff, code="uke", name="受付", role=StaffRole.STAFF)
    request = ConsultationRequest(
        actor=next(iter(ActorKind)), topic_ids=(1,), note="助成金の申請", openness=Openness.ADVISORS
    )
    case_id = written(database, made, add_consultation, request=request)
    assert [kind for kind, _title in found(database, "助成金", made.manager)] == ["case"]
    assert found(database, "助成金", clerk) == found(database, "助成金") == []
    with database.reading() as session:
        assert len(recalled(session, [("case", case_id)], made.manager).hits) == 1
        assert recalled(session, [("case", case_id)], clerk).hits == ()


def test_a_code_is_read_whatever_the_keyboard_and_the_input_method_made_of_it():
    code = qr_text("P", "8-01234")
    wide = code.translate({sign: sign + 0xFEE0 for sign in range(0x21, 0x7F)})
    seen = (code, code.replace(":", "+"), code.replace(":", "'"), wide, wide.replace("－", "ー"), code.swapcase())
    assert [read_qr(text) for text in seen] == [("P", "8-01234")] * 6
    assert all(is_code(text[:9]) for text in seen)
    assert not is_code("MD")
