from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from desktop.errors import NotReadable, TooLongText
from desktop.models import Group
from desktop.operations.bookings import book_room
from desktop.operations.center import describe_site
from desktop.operations.group_request import GroupRequest
from desktop.operations.permits import issue_permit
from desktop.operations.registrations import apply_group, decide_application
from desktop.operations.relations import relate
from desktop.operations.rounds import begin_round, close_round
from desktop.operations.saved_lists import save_list
from desktop.words import RoundKind
from tests.makers import make_group, make_request, make_room, make_small_center


@pytest.mark.parametrize("text", ["a\0b", "\ud800"])
def test_what_is_no_text_is_refused_on_both_engines(database, text):
    made = make_small_center(database)
    with pytest.raises(NotReadable) as refused:
        database.write(partial(describe_site, site_id=1, address=text), made.by)
    assert refused.value.field == "address"
    assert refused.value.value.isprintable()


def test_what_is_too_long_for_its_column_is_refused_on_both_engines(database):
    made = make_small_center(database)
    booked = database.write(partial(book_room, request=make_request(made)), made.by).answer
    for act in (
        partial(make_group, database, name="長い番号", number="1" * 41),
        partial(make_room, database, name="室" * 301),
        partial(database.write, partial(describe_site, site_id=1, postal_code="1" * 41, address="", phone=""), made.by),
        partial(database.write, partial(issue_permit, booking_id=booked, paid_by="現" * 301), made.by),
    ):
        with pytest.raises(TooLongText):
            act()


def test_what_goes_in_as_json_or_in_bulk_is_judged_like_the_rest(database):
    made = make_small_center(database)

    def write(verb, **arguments):
        return database.write(partial(verb, **arguments), made.by).answer

    asked = {"group_ids": [made.choir], "answer_until": date(2026, 12, 1)}
    survey = write(begin_round, kind=RoundKind.SURVEY, name="調査", **asked)
    write(apply_group, request=GroupRequest(name="風の会"))
    half = GroupRequest(name="団体", ages=(("\ud800" * 301, 1, None),))
    for refusal, act in (
        (TooLongText, partial(close_round, round_id=survey, remove_others=True, reason="理" * 301)),
        (NotReadable, partial(save_list, name="一覧", asked={"text": ["\ud800"]})),
        (NotReadable, partial(decide_application, application_id=1, accepted=True, checklist=(("a\0b", True, ""),))),
        (TooLongText, partial(apply_group, request=GroupRequest(name="団体", ages=(("代" * 301, 1, None),)))),
    ):
        with pytest.raises(refusal):
            write(act)
    group = write(apply_group, request=half)
    with database.reading() as session:
        assert session.get_one(Group, group).ages == [["", 1, None]]


def test_days_beyond_every_calendar_are_refused_and_the_last_one_is_counted_with(database):
    made = make_small_center(database)

    def write(verb, **arguments):
        return database.write(partial(verb, **arguments), made.by).answer

    ends = make_group(database, name="いつまでも", registered_until=date(9998, 12, 31))
    for day in (date.min, date.max):
        for act in (
            partial(relate, group_id=made.choir, other_id=made.readers, purpose="共催", since=day),
            partial(begin_round, kind=RoundKind.RENEWAL, name="更新", group_ids=[ends], answer_until=day),
            partial(apply_group, request=GroupRequest(name="団体", founded_on=day)),
        ):
            with pytest.raises(NotReadable):
                write(act)
    write(begin_round, kind=RoundKind.RENEWAL, name="更新", group_ids=[ends], answer_until=date(2026, 12, 1))
