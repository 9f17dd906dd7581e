from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from desktop.models import Booking, Group, Invoice, SiteDay, TillDay
from desktop.operations.bookings import cancel_booking
from desktop.operations.consumables import ConsumableForm, add_consumable
from desktop.operations.deadlines import extend_deadline
from desktop.operations.displays import DisplayRequest, bring_display
from desktop.operations.entries import EntryRequest, write_entry
from desktop.operations.group_request import GroupRequest
from desktop.operations.handover import NoteRequest, read_notes, write_note
from desktop.operations.registrations import apply_group
from desktop.operations.staff import add_staff
from desktop.operations.undo import undo
from desktop.queries.due_rows import DueAct, DueKind
from desktop.queries.due_today import due_today
from desktop.words import (
    CancelReason,
    CaseState,
    ConsumableKind,
    DisplayKind,
    EntryKind,
    ExpiryKind,
    Importance,
    InvoiceState,
    Openness,
    StaffRole,
)
from tests.makers import NOW, make_request
from tests.queries.test_todays import add_case, book, wait_until

TODAY = NOW.date()
YESTERDAY = TODAY - timedelta(days=1)


def due(database, made, staff_id=None, now=NOW):
    with database.reading() as session:
        return due_today(session, 1, staff_id or made.manager, now)


def kinds(database, made, **more):
    return [row.kind for row in due(database, made, **more)]


def hire(database, made, code, role):
    return database.write(partial(add_staff, code=code, name=code, role=role), made.by).answer


def test_what_a_booking_waits_for_until_tonight_and_more_time_for_it(database, made):
    booked = book(database, made, day="2026-11-28")
    midnight = NOW.replace(hour=0) + timedelta(days=1)
    for moment, waits, found in (
        (NOW.replace(hour=17), ExpiryKind.CONFIRMATION, [(DueKind.PROVISIONAL, DueAct.CONFIRM)]),
        (midnight, ExpiryKind.PAPERS, [(DueKind.PAPERS, DueAct.HAND_IN)]),
        (midnight + timedelta(minutes=5), ExpiryKind.PAPERS, []),
        (NOW.replace(hour=17), ExpiryKind.PAYMENT, [(DueKind.PAYMENT, None)]),
    ):
        database.write(partial(wait_until, booking_id=booked, moment=moment, waits_for=waits), made.by)
        assert [(row.kind, row.act) for row in due(database, made)] == found
    row = due(database, made)[0]
    assert (row.yen, row.is_urgent, row.begins.day) == (400, True, 28)
    assert due(database, made, now=NOW.replace(hour=17)) == ()
    more = partial(extend_deadline, booking_id=booked, until=midnight + timedelta(hours=17), seen_version=row.version)
    done = database.write(more, made.by)
    assert due(database, made) == ()
    database.write(partial(undo, number=done.number), made.by)
    assert kinds(database, made) == [DueKind.PAYMENT]


def test_follow_ups_of_cases_that_somebody_may_open(database, made):
    clerk, advisor = hire(database, made, "aya", StaffRole.STAFF), hire(database, made, "ken", StaffRole.ADVISOR)
    for more in (
        {"what": "電話"},
        {"what": "助言", "openness": Openness.ADVISORS},
        {"what": "秘密", "openness": Openness.NAMED},
        {"what": "わたしの", "openness": Openness.NAMED, "staff_id": clerk},
        {"what": "あした", "due": TODAY + timedelta(days=1)},
        {"what": "取消し", "state": CaseState.WITHDRAWN},
        {"what": "きのう", "due": date(2026, 11, 20), "state": CaseState.CLOSED},
    ):
        database.write(partial(add_case, **more), made.by)

    def seen(staff):
        return [row.title for row in due(database, made, staff)]

    assert seen(clerk) == ["きのう", "電話", "わたしの"]
    assert seen(advisor) == ["きのう", "電話", "助言"]
    assert seen(made.manager) == ["きのう", "電話", "助言", "秘密", "わたしの"]
    assert [row.is_urgent for row in due(database, made, clerk)] == [True, False, False]


def test_records_notes_and_flyers(database, made):
    reader = hire(database, made, "aya", StaffRole.STAFF)
    entries = (
        EntryRequest(kind=EntryKind.MESSAGE, title="折り返し", for_whom="里山の会"),
        EntryRequest(kind=EntryKind.LOST_ITEM, title="かさ", due_on=YESTERDAY),
        EntryRequest(kind=EntryKind.LOST_ITEM, title="まだ先"),
        EntryRequest(kind=EntryKind.REPAIR, title="きょう", due_on=TODAY),
    )
    for request in entries:
        database.write(partial(write_entry, request=request), made.by)
    must = NoteRequest(text="鍵は予備を\n二行目", importance=Importance.MUST_READ)
    note = database.write(partial(write_note, request=must), made.by).answer
    flyer = {"kind": DisplayKind.FLYER, "title": "作品展", "who": "山田", "copies": 30, "event_on": TODAY}
    database.write(partial(bring_display, request=DisplayRequest(**flyer)), made.by)
    assert kinds(database, made) == [DueKind.ENTRY] * 3  # who wrote a note has read it; the flyer hangs today
    rows = due(database, made, reader, now=NOW + timedelta(days=1))
    assert [(row.kind, row.title, row.is_urgent, row.act) for row in rows] == [
        (DueKind.NOTE, "鍵は予備を", False, DueAct.READ),
        (DueKind.ENTRY, "かさ", True, None),
        (DueKind.ENTRY, "きょう", True, None),
        (DueKind.ENTRY, "折り返し", False, DueAct.FINISH),
        (DueKind.DISPLAY, "作品展", False, DueAct.TAKE_DOWN),
    ]
    by_reader = made.by.__class__(staff_id=reader, staff="aya", site_id=1, pc="受付2")
    database.write(partial(read_notes, note_ids=(note,)), by_reader)
    assert DueKind.NOTE not in kinds(database, made, staff_id=reader)


def test_days_tills_invoices_supplies_and_groups(database, made):
    def leave_open(session, acting):
        session.add(SiteDay(site_id=1, day=YESTERDAY, opened_at=NOW - timedelta(days=1)))
        session.add(SiteDay(site_id=1, day=TODAY, opened_at=NOW))
        session.add(TillDay(site_id=1, day=YESTERDAY, opening_float=20_000, opened_at=acting.now))
        values = {
            "addressee": "会計",
            "first_day": date(2026, 10, 1),
            "until_day": date(2026, 11, 1),
            "tax_percent": 10,
        }
        more = {"issued_on": date(2026, 11, 1), "due_on": YESTERDAY, "total": 1_100, "tax": 100}
        session.add(Invoice(number="S1", site_id=1, group_id=made.choir, state=InvoiceState.OPEN, **values, **more))
        session.get_one(Group, made.choir).registered_until = TODAY + timedelta(days=30)
        session.get_one(Group, made.readers).registered_until = TODAY + timedelta(days=31)

    database.write(leave_open, made.by)
    form = ConsumableForm(name="A3用紙", kind=ConsumableKind.PAPER, unit="箱", warn_at=2)
    database.write(partial(add_consumable, site_id=1, form=form, stock=2), made.by)
    for name in ("先", "後"):
        database.write(partial(apply_group, request=GroupRequest(name=name)), made.by)
    rows = {row.kind: row for row in due(database, made)}
    assert set(rows) >= {DueKind.DAY, DueKind.TILL, DueKind.INVOICE, DueKind.APPLICATIONS, DueKind.SUPPLY}
    assert rows[DueKind.DAY].when == rows[DueKind.TILL].when == YESTERDAY
    assert (rows[DueKind.APPLICATIONS].count, rows[DueKind.APPLICATIONS].title) == (2, "先")
    assert rows[DueKind.RENEWALS].count == 1
    assert (rows[DueKind.INVOICE].yen, rows[DueKind.SUPPLY].detail) == (1_100, "2箱")


def test_what_was_cancelled_waits_for_nothing(database, made):
    booked = database.write(partial(_booked, made=made), made.by).answer
    database.write(partial(wait_until, booking_id=booked, moment=NOW.replace(hour=17)), made.by)
    row = due(database, made)[0]
    cancel = partial(cancel_booking, booking_id=booked, reason=CancelReason.GROUP_ASKED, seen_version=row.version)
    database.write(cancel, made.by)
    assert due(database, made) == ()
    with database.reading() as session:
        assert session.get_one(Booking, booked).cancel_reason is CancelReason.GROUP_ASKED


def _booked(session, acting, *, made):
    from desktop.operations.bookings import book_room

    return book_room(session, acting, make_request(made, day="2026-11-28"))
