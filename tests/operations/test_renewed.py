from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial

import pytest

from desktop.models import Booking, Group
from desktop.operations.bookings import book_room
from desktop.operations.center import set_setting
from desktop.operations.group_history import request_on
from desktop.operations.groups import change_group
from desktop.operations.imports import GroupChange, GroupImport, import_groups_act
from desktop.operations.merge import merge_groups
from desktop.operations.registrations import decide_application, receive_application
from desktop.operations.rounds import begin_round, note_answer
from desktop.operations.statuses import renew_group
from desktop.operations.undo import undo
from desktop.queries.occupancy_checks import occupancy_faults
from desktop.storage.clock import standing_clock
from desktop.words import ApplicationKind, BookingState, ExpiryKind, RegistrationEnded, RoundAnswer, RoundKind
from tests.makers import NOW, make_group, make_request

ENDS, LONGER = date(2027, 3, 31), date(2028, 3, 31)
TODAY, EVER = NOW.date(), date(2020, 1, 1)
WAITING, CONFIRMED = (BookingState.PROVISIONAL, ExpiryKind.RENEWAL), (BookingState.CONFIRMED, None)


@pytest.fixture
def waiting(database, made):
    """A group whose registration ends in March, and its booking in April that waits for the renewal."""
    for name, value in (("registration_ended", RegistrationEnded.PROVISIONAL), ("window_months", 24)):
        database.write(partial(set_setting, name=f"booking.{name}", value=value, valid_from=EVER), made.by)
    group = make_group(database, name="すみれ会", registered_until=ENDS, by=made.by)
    return group, book(database, made, group, "2027-04-10")


def book(database, made, group, day):
    return database.write(partial(book_room, request=make_request(made, day=day, group_id=group)), made.by).answer


def stands(database, booking_id):
    with database.reading() as session:
        assert occupancy_faults(session, NOW) == []
        booking = session.get_one(Booking, booking_id)
        return booking.state, booking.waits_for


def seen(database, group_id):
    with database.reading() as session:
        group = session.get_one(Group, group_id)
        return group.version, request_on(session, group, TODAY)


def by_application(database, made, group):
    kind = {"group_id": group, "kind": ApplicationKind.RENEWAL, "received_on": TODAY}
    application = database.write(partial(receive_application, **kind), made.by).answer
    decided = {"application_id": application, "accepted": True, "reason": "可", "registered_until": LONGER}
    return partial(decide_application, **decided)


def by_round(database, made, group):
    asked = {"kind": RoundKind.RENEWAL, "name": "更新", "group_ids": [group], "answer_until": ENDS}
    begun = database.write(partial(begin_round, **asked, registered_until=LONGER), made.by).answer
    return partial(note_answer, round_id=begun, group_id=group, answer=RoundAnswer.ANSWERED, on=TODAY)


def by_sheet(database, made, group):
    version, request = seen(database, group)
    return partial(
        change_group, group_id=group, request=replace(request, registered_until=LONGER), seen_version=version
    )


def by_list(database, made, group):
    version, request = seen(database, group)
    change = GroupChange(group, version, replace(request, registered_until=LONGER))
    read = {"file": "名簿.csv", "sha256": "0", "encoding": "utf-8", "read": 1, "skipped": 0, "held": [], "new": []}
    return partial(import_groups_act, plan=GroupImport(**read, changes=[change]))


def by_merge(database, made, group):
    other = make_group(database, name="すみれの会", registered_until=LONGER, by=made.by)
    (mine, _), (theirs, _) = seen(database, group), seen(database, other)
    return partial(merge_groups, keep_id=other, lose_id=group, choice={}, seen_keep=theirs, seen_lose=mine)


def by_hand(database, made, group):
    return partial(renew_group, group_id=group, registered_until=LONGER)


@pytest.mark.parametrize("way", [by_application, by_round, by_sheet, by_list, by_merge, by_hand])
def test_who_renews_is_confirmed_in_the_same_act_and_waits_again_after_its_undo(database, made, waiting, way):
    group, booking = waiting
    renewing = way(database, made, group)
    assert stands(database, booking) == WAITING
    number = database.write(renewing, made.by).number
    assert stands(database, booking) == CONFIRMED
    number = database.write(partial(undo, number=number), made.by).answer
    assert stands(database, booking) == WAITING


def test_a_renewal_confirms_what_it_covers_which_then_waits_for_its_money(database, made, waiting):
    group, booking = waiting
    later = book(database, made, group, "2027-06-05")
    database.write(partial(set_setting, name="booking.payment_within", value=3, valid_from=EVER), made.by)
    database.write(partial(renew_group, group_id=group, registered_until=date(2027, 4, 30)), made.by)
    assert stands(database, booking) == (BookingState.CONFIRMED, ExpiryKind.PAYMENT)
    assert stands(database, later) == WAITING
    database.clock = standing_clock(datetime(2027, 4, 1, 10))  # it waited until the end of March: nothing comes back
    database.write(partial(renew_group, group_id=group, registered_until=LONGER), made.by)
    assert stands(database, later) == WAITING
