from __future__ import annotations

import os
from datetime import date

import pytest

from desktop.models import Setting
from desktop.storage.centers import open_center
from tests.makers import BY


def test_rooms(run, center):
    rooms = run("rooms", "list", "--json", "--center", center).document["rooms"]
    assert [room["name"] for room in rooms] == [
        *("会議室A", "会議室B", "会議室A+B", "第1和室", "第2和室", "多目的室"),
        *("西館 集会室", "西館 和室"),
    ]
    assert rooms[2].keys() >= {"id", "name", "site", "capacity"}
    assert (rooms[2]["site"], rooms[2]["capacity"]) == ("本館", 28)


def free(run, center, *more):
    return run("rooms", "free", "--from", "2026-12-20", "--to", "2026-12-22", *more, "--json", "--center", center)


def test_free_times(run, demo):
    found = free(run, demo).document["free"]
    assert {one["start"][:10] for one in found} == {"2026-12-20", "2026-12-22"}  # the Monday is closed
    assert found[0].items() >= {"room": "会議室A", "start": "2026-12-20T09:00", "end": "2026-12-20T21:00"}.items()
    assert {one["room"] for one in free(run, demo, "--people", "25").document["free"]} == {"会議室A+B", "多目的室"}


@pytest.mark.parametrize(
    ("period", "start", "end"),
    [
        ("午前", "09:00", "12:00"),
        ("午後", "13:00", "17:00"),
        ("夜間", "18:00", "21:00"),
        ("全日", "09:00", "21:00"),
        ("evening", "18:00", "21:00"),
        ("10:00-11:30", "10:00", "11:30"),
        ("10時～11時半", "10:00", "11:30"),
    ],
)
def test_periods(run, demo, period, start, end):
    one = free(run, demo, "--period", period).document["free"][0]
    assert (one["start"][11:], one["end"][11:]) == (start, end)


def test_a_period_is_the_centers_own_slot_of_that_name(run, demo):
    database = open_center(demo)
    slots = Setting(name="booking.slots", value=["夜間 17:30-20:30", "朝 9:00-10:00"], valid_from=date(2020, 1, 1))
    database.write(lambda session, _acting: session.add(slots), BY)
    database.close()
    for period, start, end in (("夜間", "17:30", "20:30"), ("朝", "09:00", "10:00"), ("午前", "09:00", "12:00")):
        one = free(run, demo, "--period", period).document["free"][0]
        assert (one["start"][11:], one["end"][11:]) == (start, end)


def test_free_times_on_both_engines_are_the_same(run, demo, postgres_demo):
    ask = ("rooms", "free", "--from", "11/21", "--to", "11/30", "--minutes", "90", "--json", "--center")
    assert run(*ask, demo).document == run(*ask, postgres_demo).document


@pytest.mark.parametrize(
    ("more", "refusal", "field"),
    [
        (("--people", "-3"), "NotReadable", "people"),
        (("--minutes", "x"), "NotReadable", "minutes"),
        (("--period", "深夜"), "NotReadable", "period"),
        (("--period", "12:00-10:00"), "NotReadable", "period"),
        (("--from", "2026-04-31"), "NotReadable", "from"),
        (("--to", "2026-02-30"), "NotReadable", "to"),
        (("--to", "2026-12-01"), "EndsBeforeStart", None),
    ],
)
def test_bad_questions(run, demo, more, refusal, field):
    refused = free(run, demo, *more)
    assert (refused.code, refused.document["refused"], refused.document.get("field")) == (3, refusal, field)


def test_the_end_of_the_calendar_is_not_counted_to(run, demo):
    assert run("rooms", "free", "--from", "1900-01-01", "--to", "9998-12-31", "--center", demo).code == 0


def test_groups_are_found_however_they_are_written(run, center):
    for asked in ("たかさき", "高崎まち", "ﾀｶｻｷ", "0001"):
        found = run("groups", "find", asked, "--json", "--center", center).document
        assert found["groups"][0].items() >= {"number": "0001", "name": "髙﨑まちづくり研究会"}.items()
        assert found["groups"][0].keys() >= {"id", "number", "name", "kana", "status"}
        assert found["ms"] >= 0
    assert len(run("groups", "find", "みほん", "--limit", "2", "--json", "--center", center).document["groups"]) == 2
    assert run("groups", "find", "ないない会", "--json", "--center", center).document["groups"] == []
    assert run("groups", "find", "みほん", "--limit", "0", "--json", "--center", center).document["refused"]


def test_check(run, center):
    document = run("check", "--json", "--center", center).document
    assert (document["ok"], document["overlaps"], document["faults"], document["journal_ok"]) == (True, 0, [], True)
    assert document["bookings"] >= 5


def test_handouts(run, demo, tmp_path):
    listed = run("handout", "list", "--json").document["handouts"]
    assert listed[0] == {"name": "permit", "title": "利用許可書兼領収書"}
    rooms = ["permit", "application-room", "notice-room", "entrance", "door", "week", "month-free", "keys", "unpaid"]
    assert [entry["name"] for entry in listed][:13] == [*rooms, "card", "receipt", "flyer", "month"]
    booked = run("book", "会議室A", "2026-12-20T14:00", "16:00", "--group", "2", "--json", "--center", demo)
    booking_id = booked.document["booking"]["id"]
    file = tmp_path / "許可書 髙.pdf"
    line = ("handout", "permit", "--for", booking_id, "-o", file, "--set", "paid_by=現金", "--json", "--center", demo)
    document = run(*line).document
    assert (document["file"], document["pages"]) == (str(file), 1)
    assert file.read_bytes().startswith(b"%PDF")
    assert run(*line).document["number"] == document["number"]
    assert [entry.name for entry in tmp_path.iterdir() if entry.name.endswith(".part")] == []


def test_a_permit_that_cannot_be_written_is_not_issued(run, demo, tmp_path):
    booked = run("book", "会議室A", "2026-12-20T14:00", "16:00", "--group", "2", "--json", "--center", demo)
    booking_id = booked.document["booking"]["id"]
    for place in (tmp_path / "none" / "a.pdf", tmp_path):
        refused = run("handout", "permit", "--for", booking_id, "-o", place, "--json", "--center", demo)
        assert (refused.code, refused.document["refused"]) == (3, "CannotWrite")
    first = run("handout", "permit", "--for", booking_id, "-o", tmp_path / "a.pdf", "--json", "--center", demo)
    other = run("book", "会議室B", "2026-12-20T14:00", "16:00", "--group", "2", "--json", "--center", demo)
    other_id = other.document["booking"]["id"]
    second = run("handout", "permit", "--for", other_id, "-o", tmp_path / "b.pdf", "--json", "--center", demo)
    assert int(second.document["number"][-5:]) == int(first.document["number"][-5:]) + 1


@pytest.mark.parametrize("pair", ["paid_by", "color=red", "=x"])
def test_a_setting_the_paper_does_not_have(run, demo, pair, tmp_path):
    refused = run(
        "handout", "permit", "--for", "1", "-o", tmp_path / "a.pdf", "--set", pair, "--json", "--center", demo
    )
    assert (refused.code, refused.document["refused"], refused.document["field"]) == (3, "NotReadable", "set")


@pytest.mark.parametrize(
    ("place", "refusal"),
    [
        ("", "Missing"),
        ("a\0b.pdf", "NotReadable"),
        ("~nobody-of-that-name/a.pdf", "NotReadable"),
        ("missing/a.pdf", "CannotWrite"),
    ],
)
def test_a_permit_goes_into_an_ordinary_file(run, demo, place, refusal):
    ran = run("handout", "permit", "--for", "3", "-o", place, "--json", "--center", demo)
    assert (ran.code, ran.document["refused"]) == (3, refusal)


def test_a_pipe_is_not_replaced_by_a_permit(run, demo, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    ran = run("handout", "permit", "--for", "3", "-o", tmp_path / "pipe", "--json", "--center", demo)
    assert (ran.code, ran.document["refused"]) == (3, "CannotWrite")
    assert (tmp_path / "pipe").is_fifo()
