from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial

from sqlalchemy import select

from desktop.jobs.checking import check
from desktop.jobs.erasure import erase_records, plan_erasure
from desktop.models import DayEntry, Display, Event, JournalPayload, SignUp, TableUse
from desktop.models.images import image_of
from desktop.operations.displays import DisplayRequest, bring_display, take_down
from desktop.operations.entries import EntryRequest, finish_entry, withdraw_entry, write_entry
from desktop.operations.erasure import erase_groups
from desktop.operations.events import add_event
from desktop.operations.handover import NoteRequest, write_note
from desktop.operations.sign_ups import SignUpRequest, sign_up
from desktop.operations.space import TableRequest, leave_table, take_table
from desktop.operations.space_tables import SpaceTableRequest, add_table
from desktop.operations.statuses import remove_group
from desktop.queries.erasures import NamesDue
from desktop.storage.clock import standing_clock
from desktop.words import DisplayKind, EntryKind, EntryOutcome
from tests.makers import NOW
from tests.operations.test_events import FAIR

OF_THE_DAY = (TableUse, SignUp, Display)
WHO = {"who": "見本 花子", "phone": "000-1111-2222"}
FLYER = DisplayRequest(kind=DisplayKind.FLYER, title="里山歩き", note="見本さんが取りに来る", **WHO)
COMPLAINT = EntryRequest(kind=EntryKind.COMPLAINT, title="見本さんの苦情")


def fill(write, group_id=None):
    """One of everything the day book says of people, over and done with, and a flyer that is still shown."""
    table = write(add_table, request=SpaceTableRequest(name=f"4-{group_id or 1}", seats=4))
    who = "" if group_id else "見本 花子"
    write(leave_table, use_id=write(take_table, request=TableRequest(table_id=table, people=2, who=who)))
    event = write(add_event, request=replace(FAIR, signs_up=True, group_id=group_id, organizer="見本の会"))
    guest = SignUpRequest(name="見本 花子", kana="ミホンハナコ", email="hanako@example.jp", group_id=group_id)
    write(sign_up, event_id=event, request=guest)
    down = write(bring_display, request=replace(FLYER, group_id=group_id))
    write(take_down, display_ids=[down])
    entry = write(write_entry, request=replace(COMPLAINT, group_id=group_id))
    write(finish_entry, entry_id=entry, outcome=EntryOutcome.ANSWERED, result="見本さんに電話")


def said(database):
    """The records, and all that the database says of them, the journal too."""
    with database.reading() as session:
        models = (*OF_THE_DAY, Event, DayEntry)
        rows = {model: [image_of(row) for row in session.scalars(select(model).order_by(model.id))] for model in models}
        payloads = session.execute(select(JournalPayload.before, JournalPayload.after)).all()
        return rows, f"{rows} {payloads}"


def test_whom_the_day_book_names_is_forgotten_with_the_years_and_counted_before(database, made):
    def write(verb, **arguments):
        return database.write(partial(verb, **arguments), made.by).answer

    fill(write)
    shown = write(bring_display, request=replace(FLYER, title="まだ出ている"))
    mistake = write(write_entry, request=EntryRequest(kind=EntryKind.LOST_ITEM, title="見本さんの傘"))
    write(withdraw_entry, entry_id=mistake)
    write(write_note, request=NoteRequest(text="見本さんから電話"))
    assert plan_erasure(database).names == NamesDue()
    database.clock = standing_clock(datetime(2031, 11, 27, 10))
    assert plan_erasure(database).names == NamesDue(entries=2, slips=1, displays=1)  # the event is on the 28th
    database.clock = standing_clock(datetime(2031, 11, 28, 10))
    due = NamesDue(entries=2, slips=1, sign_ups=1, displays=1)
    assert plan_erasure(database).names == due
    assert erase_records(database, made.by, (), lambda *_told: None) == 0
    assert plan_erasure(database).names == NamesDue()
    rows, everything = said(database)
    (use,), (signed,), (down, still) = (rows[model] for model in OF_THE_DAY)
    assert (use["who"], use["people"]) == ("", 2)
    assert (signed["name"], signed["kana"], signed["email"], signed["people"]) == ("", "", "", 1)
    assert (down["who"], down["phone"], down["note"], down["title"]) == ("", "", "", "里山歩き")
    assert "見本" not in down["search_text"]
    assert (still["id"], still["who"]) == (shown, "見本 花子")
    assert "ミホン" not in everything
    assert "苦情" not in everything
    assert "見本さんから電話" in everything
    assert check(database).ok


def test_what_the_day_book_says_of_a_group_goes_with_the_group(database, made):
    def write(verb, **arguments):
        return database.write(partial(verb, **arguments), made.by).answer

    fill(write, made.choir)
    still = write(write_entry, request=EntryRequest(kind=EntryKind.REPAIR, title="空調", group_id=made.choir))
    write(remove_group, group_id=made.choir, since=NOW.date(), reason="届出")
    database.clock = standing_clock(datetime(2031, 11, 21, 10))
    (row,) = plan_erasure(database).rows
    assert row.texts == 4  # the slip has only the group's name
    write(erase_groups, ids=(made.choir,))
    rows, everything = said(database)
    assert [each["organizer"] for each in rows[Event]] == [""]
    assert not [word for word in ("見本 花子", "見本の会", "苦情", "合唱団") if word in everything]
    assert still
    assert check(database).ok
