from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest

from desktop.errors import NotFound, NotLive
from desktop.operations.bookings import book_room, cancel_booking, hold_room
from desktop.operations.center import set_setting
from desktop.operations.groups import GroupRequest, add_group
from desktop.operations.permits import issue_permit
from desktop.queries.permits import FeeLine, PermitUse, booking_of_permit, permit
from desktop.words import CancelReason
from tests.makers import NOW, make_request


@pytest.fixture
def booked(database, made):
    request = GroupRequest(name="髙﨑の会", representative="髙﨑 花", phone="0467-23-0000", address="御成町1-1")
    group = database.write(partial(add_group, request=request), made.by).answer
    wish = make_request(made, group_id=group, purpose="例会", people=9, items=((made.projector, 2),))
    return database.write(partial(book_room, request=wish), made.by).answer


def issue(database, made, booking_id, paid_by=""):
    return database.write(partial(issue_permit, booking_id=booking_id, paid_by=paid_by), made.by).answer


def row_of(database, booking_id):
    with database.reading() as session:
        return permit(session, booking_id, staff="高橋", now=NOW)


def test_there_is_no_permit_until_one_is_issued(database, made, booked):
    assert row_of(database, booked) is None


def test_what_stands_on_a_permit(database, made, booked):
    database.write(
        partial(set_setting, name="permit.conditions", value=["飲酒はできません"], valid_from=date(2026, 4, 1)), made.by
    )
    number = issue(database, made, booked)
    row = row_of(database, booked)
    assert (row.number, row.issued_on, row.paid_on, row.paid_by) == (number, NOW.date(), None, "")
    assert (row.group, row.group_number, row.representative, row.address) == (
        "髙﨑の会",
        "0003",
        "髙﨑 花",
        "御成町1-1",
    )
    assert row.uses == (PermitUse(datetime(2026, 11, 21, 14), datetime(2026, 11, 21, 16), "会議室A"),)
    assert (row.purpose, row.people, row.equipment) == ("例会", 9, "プロジェクター2台")
    assert row.fee_lines == (FeeLine("会議室A", "2時間", 200, 400), FeeLine("プロジェクター", "2点", 300, 600))
    assert (row.fee, row.tax_percent, row.staff, row.printed_at) == (1000, 10, "高橋", NOW)
    assert (row.issuer.center, row.issuer.conditions, row.issuer.demo) == (
        "みほん市民活動センター",
        ("飲酒はできません",),
        False,
    )


def test_a_permit_has_one_number_for_good_and_is_paid_once(database, made, booked):
    number = issue(database, made, booked)
    assert issue(database, made, booked, paid_by="cash") == number
    assert issue(database, made, booked, paid_by="card") == number
    row = row_of(database, booked)
    assert (row.paid_on, row.paid_by) == (NOW.date(), "cash")


def test_a_scanned_number_opens_its_booking(database, made, booked):
    number = issue(database, made, booked)
    with database.reading() as session:
        assert booking_of_permit(session, number) == booked
        assert booking_of_permit(session, "8-99999") is None


def test_two_pcs_issue_one_permit(database, made, booked):
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(6) as pool:
        numbers = set(pool.map(lambda _: issue(database, made, booked), range(6)))
    assert len(numbers) == 1


def test_only_a_confirmed_booking_gets_a_permit(database, made, booked):
    held = database.write(partial(hold_room, request=make_request(made, start="17:00", end="18:00")), made.by).answer
    cancel = partial(cancel_booking, booking_id=booked, reason=CancelReason.OTHER, seen_version=1)
    database.write(cancel, made.by)
    for booking_id in (held, booked):
        with pytest.raises(NotLive):
            issue(database, made, booking_id)
    with pytest.raises(NotFound):
        issue(database, made, 999)
