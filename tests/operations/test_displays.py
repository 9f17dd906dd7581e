from __future__ import annotations

from datetime import date, timedelta
from functools import partial

import pytest

from desktop.errors import CameDown, EndsBeforeStart, Missing, NoSpaceLeft, NotReadable
from desktop.operations.display_places import DisplayPlaceRequest, add_display_place, change_display_place
from desktop.operations.displays import (
    DisplayRequest,
    bring_display,
    change_display,
    put_up_again,
    show_display_longer,
    take_down,
)
from desktop.operations.undo import undo
from desktop.queries.displays import (
    display_by_number,
    display_places,
    displays_due,
    displays_ended,
    displays_shown,
)
from desktop.storage.clock import standing_clock
from desktop.words import DisplayEnd, DisplayKind, PaperSize
from tests.makers import NOW

TODAY = NOW.date()


@pytest.fixture
def write(database, made):
    def written(verb, **arguments):
        return database.write(partial(verb, **arguments), made.by)

    return written


@pytest.fixture
def rack(write):
    rack = DisplayPlaceRequest(kind=DisplayKind.FLYER, name="入口の棚", spaces=3)
    return write(add_display_place, request=rack).answer


def flyer(title="里山歩き", **wish):
    return DisplayRequest(kind=DisplayKind.FLYER, title=title, who="里山の会", **wish)


def shown(database, text=""):
    with database.reading() as session:
        return displays_shown(session, 1, TODAY, text)


def free(database):
    with database.reading() as session:
        return [place.free for place in display_places(session, 1)]


def test_a_flyer_is_taken_in_by_the_centers_rule_and_comes_down_on_its_day(database, made, write, rack):
    write(bring_display, request=flyer(place_id=rack))
    write(bring_display, request=flyer("秋まつり", event_on=TODAY, size=PaperSize.A3, place_id=rack))
    first, second = sorted(shown(database), key=lambda row: row.id)
    assert (first.number, first.copies, first.until) == ("8-F0001", 30, date(2027, 2, 20))
    assert (second.until, second.is_due, second.place) == (TODAY, False, "入口の棚")
    assert free(database) == [0]
    assert [row.title for row in shown(database, "さとやま")] == []
    assert [row.title for row in shown(database, "秋ﾏﾂﾘ")] == ["秋まつり"]
    tomorrow = TODAY + timedelta(days=1)
    with database.reading() as session:
        (due,) = displays_due(session, 1, tomorrow)
        assert (due.id, due.is_due, due.is_late) == (second.id, True, False)
        assert displays_due(session, 1, tomorrow + timedelta(days=1))[0].is_late
        assert display_by_number(session, "8-F0002") == second.id
    database.clock = standing_clock(NOW + timedelta(days=1))
    down = write(take_down, display_ids=(second.id, first.id))
    assert down.answer == [first.id, second.id]
    assert write(take_down, display_ids=(second.id,)).answer == []
    with database.reading() as session:
        assert {row.ended for row in displays_ended(session, 1, TODAY)} == {DisplayEnd.OVER}
    database.write(partial(undo, number=down.number), made.by)
    assert len(shown(database)) == 2


def test_a_full_rack_says_where_there_is_room(database, write, rack):
    write(add_display_place, request=DisplayPlaceRequest(kind=DisplayKind.FLYER, name="奥の棚", spaces=2))
    write(add_display_place, request=DisplayPlaceRequest(kind=DisplayKind.POSTER, name="掲示板", spaces=9))
    last = write(bring_display, request=flyer(size=PaperSize.A3, place_id=rack)).answer
    with pytest.raises(NoSpaceLeft) as full:
        write(bring_display, request=flyer("合唱", size=PaperSize.B4, place_id=rack))
    assert (full.value.free, full.value.wanted, full.value.others) == (1, 2, "奥の棚")
    write(bring_display, request=flyer("合唱", size=PaperSize.B4))
    write(take_down, display_ids=(last,), ended=DisplayEnd.FETCHED)
    assert free(database) == [3, 2, 9]
    smaller = DisplayPlaceRequest(kind=DisplayKind.FLYER, name="入口の棚", spaces=1)
    write(change_display_place, place_id=rack, request=smaller)
    with pytest.raises(NoSpaceLeft):
        write(put_up_again, display_id=last)


def test_what_was_said_wrongly_is_refused_and_what_came_down_stays_down(database, write):
    for wrong, refusal in (
        (flyer(" "), Missing),
        (flyer(copies=0), NotReadable),
        (flyer(event_on=TODAY - timedelta(days=1)), NotReadable),
        (flyer(until=TODAY - timedelta(days=1)), EndsBeforeStart),
        (DisplayRequest(kind=DisplayKind.POSTER, title="だれの"), Missing),
    ):
        with pytest.raises(refusal):
            write(bring_display, request=wrong)
    brought = write(bring_display, request=flyer(copies=5)).answer
    write(change_display, display_id=brought, request=flyer("里山の冬", copies=5), seen_version=1)
    longer = TODAY + timedelta(days=200)
    write(show_display_longer, display_id=brought, until=longer)
    assert [(row.title, row.copies, row.until) for row in shown(database)] == [("里山の冬", 5, longer)]
    write(take_down, display_ids=(brought,))
    with pytest.raises(CameDown):
        write(show_display_longer, display_id=brought, until=longer)
    write(put_up_again, display_id=brought)
    assert len(shown(database)) == 1
