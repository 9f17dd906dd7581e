from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from sqlalchemy import func, select

from desktop.errors import ChangedSince, NeverUndone, NothingToUndo, RoomTaken, StillUsed, StockShort
from desktop.models import BookingItem, Group, JournalFact, Person, Resource, Setting, Staff
from desktop.operations.bookings import Details
from desktop.operations.center import set_setting
from desktop.operations.groups import GroupRequest, add_group, change_group
from desktop.operations.permits import issue_permit
from desktop.operations.staff import add_staff, set_pin
from desktop.operations.undo import undo
from desktop.queries.groups import find_groups
from desktop.storage.clock import standing_clock
from desktop.words import BookingState, CancelReason, GroupStatus, StaffRole
from tests.makers import NOW
from tests.meanwhile import meanwhile
from tests.operations.acts import Acts


@pytest.fixture
def acts(database, made):
    return Acts(database, made)


def booked(acts):
    """One booking with one projector from two to four."""
    return acts.book(items=((acts.made.projector, 1),))


ACTS = {
    "move": lambda acts: acts.move(1, acts.made.japanese, "09:00", "12:30"),
    "stretch": lambda acts: acts.move(1, acts.made.room_a, "13:00", "18:00"),
    "into both rooms": lambda acts: acts.move(1, acts.made.joined, "14:00", "15:00"),
    "change": lambda acts: acts.change(1, group_id=acts.made.readers, purpose="例会", people=9),
    "more equipment": lambda acts: acts.change(1, items=((acts.made.projector, 2),)),
    "no equipment": lambda acts: acts.change(1, items=()),
    "cancel": lambda acts: acts.cancel(1),
}


@pytest.mark.parametrize("name", ACTS)
def test_undo_and_redo_of_everything_that_happens_to_a_booking(acts, name):
    booked(acts)
    before, used_before = acts.image(), acts.used("14:00")
    number = ACTS[name](acts)
    after, used_after = acts.image(), acts.used("14:00")
    for _ in range(2):
        number = acts.undo(number)
        assert (acts.image(), acts.used("14:00")) == (before, used_before)
        assert acts.fine()
        number = acts.undo(number)
        assert (acts.image(), acts.used("14:00")) == (after, used_after)
        assert acts.fine()


def test_a_booking_that_is_undone_is_cancelled_as_a_mistake_and_redone_with_its_equipment(acts):
    number = acts.undo(booked(acts))
    with acts.database.reading() as session:
        assert session.scalar(select(func.count()).select_from(BookingItem)) == 0
    assert (acts.row().state, acts.image()[0]["cancel_reason"]) == (BookingState.CANCELLED, CancelReason.UNDONE)
    assert acts.used("14:00") == 0
    acts.undo(number)
    assert acts.row().state is BookingState.CONFIRMED
    assert acts.used("14:00") == 1
    assert acts.fine()


def test_undo_of_a_hold_and_of_its_confirmation(acts):
    held = acts.hold()
    confirmed = acts.confirm(1, Details(group_id=acts.made.readers, items=((acts.made.projector, 2),)))
    redo = acts.undo(confirmed)
    assert (acts.row().state, acts.used("14:00")) == (BookingState.HELD, 0)
    acts.undo(redo)
    assert (acts.row().state, acts.used("14:00")) == (BookingState.CONFIRMED, 2)
    assert acts.fine()
    with pytest.raises(ChangedSince):
        acts.undo(held)


def test_a_confirmation_undone_too_late_does_not_hold_the_room(acts):
    acts.hold()
    confirmed = acts.confirm(1)
    acts.database.clock = standing_clock(NOW.replace(minute=30))
    acts.undo(confirmed)
    assert acts.fine()
    acts.book()
    assert acts.row().state is BookingState.EXPIRED
    assert acts.fine()


def test_changed_since_names_who_and_what(acts):
    number = booked(acts)
    acts.move(1, acts.made.japanese, "14:00", "16:00")
    with pytest.raises(ChangedSince) as refusal:
        acts.undo(number)
    assert (refusal.value.record, refusal.value.verb, refusal.value.who) == ("bookings:1", "move_booking", "高橋")


def test_a_place_taken_meanwhile_refuses_undo_and_leaves_everything(acts):
    booked(acts)
    number = acts.cancel(1)
    acts.book(start="15:00", end="17:00", group_id=acts.made.readers)
    before = acts.image()
    with pytest.raises(RoomTaken) as refusal:
        acts.undo(number)
    assert (refusal.value.group, refusal.value.room) == ("あじさい読書会", "会議室A")
    assert acts.image() == before
    assert acts.fine()
    acts.cancel(2)
    acts.undo(number)
    assert acts.row().state is BookingState.CONFIRMED


def test_equipment_taken_meanwhile_refuses_undo_and_leaves_everything(acts):
    items = ((acts.made.projector, 2),)
    acts.book(items=items)
    number = acts.change(1, items=())
    acts.book(resource_id=acts.made.japanese, items=((acts.made.projector, 1),))
    with pytest.raises(StockShort) as refusal:
        acts.undo(number)
    assert refusal.value.left == 1
    assert acts.used("14:00") == 1
    assert acts.fine()


def test_an_act_is_undone_once(acts):
    number = booked(acts)
    acts.undo(number)
    with pytest.raises(NothingToUndo):
        acts.undo(number)
    with pytest.raises(NothingToUndo):
        acts.undo(99_999)


def test_two_pcs_undo_the_same_act_at_once(acts):
    """One undoes it, the other hears that there is nothing left to undo; on both engines, for every kind of record."""
    group = acts.write(add_group, request=GroupRequest(name="新しい会"))
    for number in (booked(acts), group):
        first, second = _undone_by_two(acts, number)
        assert first == number
        assert type(second) is NothingToUndo
    assert acts.fine()


def _undone_by_two(acts, number) -> list[object]:
    """Undo, and undo again before the first commits; what both answered or met."""

    def write(operation):
        return acts.database.write(operation, acts.made.by).answer

    return meanwhile(write, partial(undo, number=number), partial(acts.undo, number))


@pytest.mark.parametrize(
    ("verb", "arguments"),
    [
        (issue_permit, {"booking_id": 1}),
        (add_staff, {"code": "aya", "name": "彩", "role": StaffRole.STAFF}),
        (set_pin, {"staff_id": 1, "pin": "4711"}),
    ],
)
def test_what_is_never_undone(acts, verb, arguments):
    booked(acts)
    number = acts.write(verb, **arguments)
    with pytest.raises(NeverUndone) as refusal:
        acts.undo(number)
    assert refusal.value.verb == verb.__name__
    with acts.database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Resource)) >= 4
        assert session.scalar(select(func.count()).select_from(Staff)) >= 1


def test_a_group_that_is_undone_is_gone_and_comes_back_to_be_found(acts):
    number = acts.write(add_group, request=GroupRequest(name="みどりの会", representative="山田"))
    redo = acts.undo(number)
    with acts.database.reading() as session:
        assert session.get(Group, 3) is None
        assert find_groups(session, "みどり") == []
        assert session.scalars(select(Person.name)).all() == []
    acts.undo(redo)
    assert _status(acts, 3) is GroupStatus.REGISTERED
    with acts.database.reading() as session:
        assert [hit.name for hit in find_groups(session, "みどり")] == ["みどりの会"]
        assert session.scalars(select(Person.name)).all() == ["山田"]


def test_a_group_that_has_booked_since_cannot_be_undone(acts):
    number = acts.write(add_group, request=GroupRequest(name="みどりの会"))
    acts.book(group_id=3)
    with pytest.raises(StillUsed) as refusal:
        acts.undo(number)
    assert refusal.value.verb == "add_group"
    assert _status(acts, 3) is GroupStatus.REGISTERED


def test_a_setting_goes_back_to_what_held_before(acts):
    setting = partial(acts.write, set_setting, name="booking.hold_minutes")
    setting(value=15, valid_from=date(2026, 4, 1))
    number = setting(value=20, valid_from=date(2026, 10, 1))
    assert _settings(acts) == [(15, date(2026, 10, 1)), (20, None)]
    redo = acts.undo(number)
    assert _settings(acts) == [(15, None)]
    acts.undo(redo)
    assert _settings(acts) == [(15, date(2026, 10, 1)), (20, None)]


def test_an_undo_says_what_it_undoes(acts):
    number = booked(acts)
    undone = acts.undo(number)
    with acts.database.reading() as session:
        fact = session.get_one(JournalFact, undone)
        assert (fact.verb, fact.record, fact.undoes) == ("undo", "bookings:1", number)


def test_a_fact_is_about_the_booking_or_the_group_not_about_what_hangs_on_it(acts):
    numbers = [booked(acts), acts.change(1, items=((acts.made.projector, 2),)), acts.cancel(1)]
    numbers.append(acts.write(add_group, request=GroupRequest(name="会", representative="山田")))
    with acts.database.reading() as session:
        records = [session.get_one(JournalFact, number).record for number in numbers]
    assert records == ["bookings:1", "bookings:1", "bookings:1", "groups:3"]


def _status(acts, group_id):
    with acts.database.reading() as session:
        return session.get_one(Group, group_id).status


def _settings(acts):
    with acts.database.reading() as session:
        rows = session.execute(select(Setting.value, Setting.valid_until).order_by(Setting.id))
        return [tuple(row) for row in rows]


def test_acts_on_one_record_are_undone_one_after_the_other_and_done_again(acts):
    database, made = acts.database, acts.made
    added = database.write(partial(add_group, request=GroupRequest(name="紫陽花の会", kana="アジサイ")), made.by)

    def change(name: str) -> int:
        request = GroupRequest(name=name, kana="アジサイ")
        with database.reading() as session:
            seen = session.get(Group, added.answer).version
        changing = partial(change_group, group_id=added.answer, request=request, seen_version=seen)
        return database.write(changing, made.by).number

    def take_back(number: int) -> int:
        return database.write(partial(undo, number=number), made.by).number

    first = change("紫陽花探訪の会")
    second = change("紫陽花散歩の会")
    undone = [take_back(number) for number in (second, first, added.number)]
    with database.reading() as session:
        assert session.get(Group, added.answer) is None
    for number in reversed(undone):
        take_back(number)
    with database.reading() as session:
        group = session.get(Group, added.answer)
        assert group is not None
        assert group.name == "紫陽花散歩の会"


def test_what_was_done_again_since_still_refuses(acts):
    database, made = acts.database, acts.made
    added = database.write(partial(add_group, request=GroupRequest(name="紫陽花の会", kana="アジサイ")), made.by)
    request = GroupRequest(name="紫陽花探訪の会", kana="アジサイ")
    changed = database.write(
        partial(change_group, group_id=added.answer, request=request, seen_version=1), made.by
    ).number
    undone = database.write(partial(undo, number=changed), made.by).number
    database.write(partial(undo, number=undone), made.by)
    with pytest.raises(ChangedSince):
        database.write(partial(undo, number=added.number), made.by)
