from __future__ import annotations

import pytest
from sqlalchemy import select

from desktop.models import Resource
from desktop.storage.centers import open_center
from tests.makers import BY

DAY = "2026-12-20"  # a Sunday, after the demo's few bookings
KEYS = {"id", "number", "room", "start", "end", "state", "fee"}


def book(run, center, room="会議室A", start="14:00", end="16:00", group="0002", day=DAY, **more):
    options = [word for name, value in more.items() for word in (f"--{name}", value)]
    ends = end if "T" in end else f"{day}T{end}"
    return run("book", room, f"{day}T{start}", ends, "--group", group, "--json", "--center", center, *options)


def test_book_move_cancel(run, center):
    made = book(run, center, purpose="学習会", people=9)
    assert made.code == 0
    booking = made.document["booking"]
    assert booking.keys() >= KEYS
    assert (booking["room"], booking["start"], booking["end"]) == ("会議室A", f"{DAY}T14:00", f"{DAY}T16:00")
    assert (booking["state"], booking["fee"]) == ("confirmed", 400)

    moved = run("--json", "--center", center, "move", booking["id"], f"{DAY}T18:00", "--room", "会議室B")
    assert moved.document["booking"]["end"] == f"{DAY}T20:00"
    assert (moved.document["booking"]["room"], moved.document["booking"]["fee"]) == ("会議室B", 500)

    longer = run("move", booking["number"], f"{DAY} 18:00", "21:00", "--json", "--center", center)
    assert longer.document["booking"]["end"] == f"{DAY}T21:00"

    gone = run("cancel", booking["id"], "--reason", "weather", "--json", "--center", center)
    assert gone.document["booking"]["state"] == "cancelled"

    again = run("cancel", booking["id"], "--reason", "illness", "--json", "--center", center)
    assert (again.code, again.document["refused"]) == (3, "NotLive")


def test_a_taken_room_names_the_winner_and_what_is_free(run, center):
    day = "2026-12-22"
    book(run, center, day=day)
    refused = book(run, center, day=day, start="15:00", end="17:00", group="0006")
    assert refused.code == 3
    document = refused.document
    assert (document["refused"], document["group"]) == ("RoomTaken", "𠮷野手話の会")
    assert (document["start"], document["end"]) == (f"{day}T14:00", f"{day}T16:00")
    assert document["message"] in refused.err
    assert "16:00まで" in document["message"]
    assert document["alternatives"]
    for offer in document["alternatives"]:
        assert offer.keys() >= {"kind", "room", "start", "end", "fee"}
    offer = document["alternatives"][0]
    taken = book(run, center, room=offer["room"], day=offer["start"][:10], start=offer["start"][11:], end=offer["end"])
    assert (taken.code, taken.document["booking"]["fee"]) == (0, offer["fee"])


@pytest.mark.parametrize(
    ("wish", "refusal", "data"),
    [
        ({"day": "2026-04-31"}, "NotReadable", {"field": "start", "value": "2026-04-31T14:00"}),
        ({"start": "25:00"}, "NotReadable", {"field": "start"}),
        ({"start": "かきくけこ"}, "NotReadable", {"field": "start"}),
        ({"end": "24:05"}, "NotReadable", {"field": "end"}),
        ({"start": "16:00", "end": "14:00"}, "EndsBeforeStart", {"start": f"{DAY}T16:00", "end": f"{DAY}T14:00"}),
        ({"start": "14:02"}, "OffTick", {"minutes": 5}),
        ({"end": "2026-12-23T10:00"}, "TooLong", {}),
        ({"room": "会議室Z"}, "NotFound", {"kind": "room", "key": "会議室Z"}),
        ({"room": "99999999999999999999"}, "NotFound", {"kind": "room"}),
        ({"group": "9999"}, "NotFound", {"kind": "group", "key": "9999"}),
        ({"group": "'; DROP TABLE groups"}, "NotFound", {"kind": "group"}),
        ({"people": "-3"}, "NotReadable", {"field": "people", "value": "-3"}),
        ({"people": "0"}, "NotReadable", {"field": "people"}),
        ({"people": "九人"}, "NotReadable", {"field": "people"}),
        ({"people": "1000"}, "TooManyPeople", {"capacity": 12, "people": 1000}),
        ({"start": "24:00", "end": "24:00"}, "EndsBeforeStart", {}),
        ({"start": "24:00", "end": "2026-12-21T01:00"}, "SiteClosed", {}),
        ({"people": "13"}, "TooManyPeople", {"capacity": 12, "people": 13}),
        ({"day": "2026-12-21"}, "SiteClosed", {"day": "2026-12-21", "rule": "月曜休館"}),
        ({"day": "2026-12-30"}, "SiteClosed", {"rule": "年末年始"}),
        ({"start": "08:00"}, "OutsideHours", {"opens": 540, "closes": 1260}),
        ({"day": "2026-11-01"}, "InThePast", {"now": "2026-11-21T10:00"}),
        ({"day": "2027-06-01"}, "OutsideBookingWindow", {"opens": "2027-03-01"}),
        ({"purpose": "あ" * 301}, "TooLongText", {"length": 301, "most": 300}),
    ],
)
def test_bad_input_and_rules_are_refused_by_name(run, demo, wish, refusal, data):
    refused = book(run, demo, **wish)
    assert (refused.code, refused.document["refused"]) == (3, refusal)
    assert data.items() <= refused.document.items()
    assert refused.document["message"]
    assert run("check", "--json", "--center", demo).document["ok"]


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        ("2026-12-20 14:00", "15:00", "2026-12-20T15:00"),
        ("12/20 14:00", "15時半", "2026-12-20T15:30"),
        ("R8.12.20 9:00", "2026-12-20T10:00:00", "2026-12-20T10:00"),
        ("２０２６-１２-２０ １４:００", "16:00", "2026-12-20T16:00"),
    ],
)
def test_times_as_people_write_them(run, demo, start, end, shown):
    made = run("book", "会議室A", start, end, "--group", "2", "--json", "--center", demo)
    assert made.document["booking"]["end"] == shown


def test_a_room_by_id_or_in_another_width(run, demo):
    assert book(run, demo, room="4").document["booking"]["room"] == "第1和室"
    assert book(run, demo, room="会議室Ｂ").document["booking"]["room"] == "会議室B"


def test_a_room_that_is_let_no_more_is_refused_by_name(run, demo):
    database = open_center(demo)

    def retire(session, _acting):
        session.scalars(select(Resource).where(Resource.name == "第2和室")).one().active = False

    database.write(retire, BY)
    database.close()
    refused = book(run, demo, room="第2和室")
    assert (refused.code, refused.document["refused"]) == (3, "RoomRetired")


def test_a_booking_may_end_at_midnight_where_the_center_is_open(run, demo):
    refused = book(run, demo, start="20:00", end="24:00")
    assert refused.document["refused"] == "OutsideHours"
    assert refused.document["wanted_end"] == "2026-12-21T00:00"
    assert "20:00～24:00" in refused.document["message"]


@pytest.mark.parametrize("asked", ["999", "R8-B99999", "-1", "99999999999999999999", "x"])
def test_an_unknown_booking(run, demo, asked):
    for line in (["move", asked, f"{DAY}T10:00"], ["cancel", asked, "--reason", "other"]):
        refused = run(*line, "--json", "--center", demo)
        assert (refused.code, refused.document["refused"], refused.document["kind"]) == (3, "NotFound", "booking")


def test_a_reason_in_words_is_kept(run, demo):
    booking = book(run, demo).document["booking"]
    assert run("cancel", booking["id"], "--reason", "雪で来られない", "--center", demo).code == 0


def test_people_read_lines_and_programs_read_nothing_else(run, demo):
    made = run("book", "会議室A", f"{DAY}T14:00", "16:00", "--group", "2", "--center", demo)
    assert "会議室A  2026-12-20 14:00-16:00  確定  ¥400" in made.out
    assert "confirmed" in run("move", "R8-B00006", f"{DAY}T15:00", "--center", demo, "--lang", "en").out


def test_refusals_in_english(run, demo):
    refused = book(run, demo, day="2026-12-21", lang="en")
    assert refused.document["message"].startswith("会議室A cannot be had on Mon 21 Dec 14:00–16:00.")
