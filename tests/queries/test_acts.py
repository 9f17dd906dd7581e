from __future__ import annotations

from datetime import datetime
from functools import partial

from desktop.operations.bookings import book_room
from desktop.operations.consultations import ConsultationRequest, add_consultation
from desktop.operations.groups import GroupRequest, add_group
from desktop.operations.handover import NoteRequest, write_note
from desktop.operations.permits import issue_permit
from desktop.operations.undo import undo
from desktop.operations.visits import count_visit
from desktop.queries.acts import ActRow, act_row
from desktop.queries.consultations import topics
from desktop.words import ActorKind, Openness, VisitPurpose
from tests.makers import make_request


def tell(database, number):
    with database.reading() as session:
        return act_row(session, number)


def test_a_group_is_named_even_when_its_registration_was_taken_back(database, made):
    done = database.write(partial(add_group, request=GroupRequest(name="紫陽花探訪の会", kana="タンボウ")), made.by)
    assert tell(database, done.number) == ActRow("紫陽花探訪の会")
    database.write(partial(undo, number=done.number), made.by)
    assert tell(database, done.number) == ActRow("紫陽花探訪の会")


def test_a_permit_is_told_by_its_booking(database, made):
    booked = database.write(partial(book_room, request=make_request(made)), made.by)
    permit = database.write(partial(issue_permit, booking_id=booked.answer), made.by)
    assert tell(database, permit.number) == tell(database, booked.number)
    assert tell(database, permit.number) == ActRow(
        "鎌倉合唱団", "会議室A", datetime(2026, 11, 21, 14), datetime(2026, 11, 21, 16)
    )


def test_visitors_and_notes_are_told_by_what_they_are(database, made):
    counted = database.write(partial(count_visit, purpose=VisitPurpose.PRINTING), made.by)
    assert tell(database, counted.number) == ActRow(purpose=VisitPurpose.PRINTING, people=1)
    noted = database.write(partial(write_note, request=NoteRequest(text="鍵は予備を\n返すこと")), made.by)
    assert tell(database, noted.number) == ActRow("鍵は予備を")


def test_of_a_withheld_case_only_its_number_is_told(database, made):
    with database.reading() as session:
        topic = topics(session)[0].id

    def take(openness: Openness) -> str:
        request = ConsultationRequest(
            actor=ActorKind.GROUP, topic_ids=(topic,), note="総会", group_id=made.choir, openness=openness
        )
        taken = database.write(partial(add_consultation, request=request), made.by)
        return tell(database, taken.number).name

    assert "鎌倉合唱団" in take(Openness.DESK)
    withheld = take(next(each for each in Openness if each is not Openness.DESK))
    assert withheld.startswith("R8-")
    assert "鎌倉合唱団" not in withheld


def test_a_number_that_is_not_in_the_journal_tells_nothing(database, made):
    assert tell(database, 99_999) is None
