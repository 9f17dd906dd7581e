from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial

import pytest
from sqlalchemy import func, select

from desktop.errors import (
    ChangedElsewhere,
    EventEndsFirst,
    Missing,
    NotAPicture,
    NotFound,
    NotReadable,
    PictureTooHeavy,
    PictureUnfolds,
)
from desktop.models import Action, AttachmentChunk, Event
from desktop.models.attachments import CHUNK
from desktop.operations.attachments import MEGABYTE, MOST_MEGABYTES, checked
from desktop.operations.events import EventRequest, add_event, change_event, count_attendance
from desktop.operations.undo import undo
from desktop.queries.events import action_rows, event, event_list
from tests.actions import add_actions
from tests.pictures import jpeg, picture, png, promising_jpeg, promising_png, two_faced_jpeg, two_faced_png

FAIR = EventRequest(
    title="市民活動フェスタ",
    starts_at=datetime(2026, 11, 28, 14),
    ends_at=datetime(2026, 11, 28, 16),
    place="多目的室",
    organizer="みほん市民活動センター",
    promise="つながる一日",
    capacity=40,
)


@pytest.fixture
def acts(database, made):
    return database.write(add_actions, made.by).answer


def put_in(database, made, request=FAIR):
    return database.write(partial(add_event, request=request), made.by)


def details(database, event_id=1):
    with database.reading() as session:
        return event(session, event_id)


def test_an_event_with_its_actions_and_picture_is_listed_and_undone(database, made, acts):
    content = png(900, 900)
    request = replace(FAIR, group_id=made.choir, action_ids=(acts[2], acts[0]), picture=picture(content))
    done = put_in(database, made, request)
    shown = details(database, done.answer)
    assert (shown.row.actions, shown.group, shown.picture) == ((1, 3), "鎌倉合唱団", content)
    with database.reading() as session:
        assert [row.id for row in event_list(session, date(2026, 11, 1), date(2026, 11, 28))] == [done.answer]
        assert event_list(session, date(2026, 11, 29), date(2026, 11, 30)) == []
        by_number = {row.number: row for row in action_rows(session)}
    assert by_number[1].related == (2,)
    assert by_number[2].related == (1, 3)  # said from either side
    assert [row.events for row in by_number.values()] == [1, 0, 1]
    gone = database.write(partial(undo, number=done.number), made.by)
    assert details(database, done.answer) is None
    database.write(partial(undo, number=gone.number), made.by)
    assert details(database, done.answer).row.actions == (1, 3)
    assert details(database, done.answer).picture == content


def test_a_large_picture_is_kept_in_pieces(database, made):
    from PIL import Image

    from tests.pictures import _saved

    content = _saved(Image.effect_noise((1400, 1400), 90), "PNG")
    assert len(content) > 2 * CHUNK
    event_id = put_in(database, made, replace(FAIR, picture=picture(content))).answer
    assert details(database, event_id).picture == content
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(AttachmentChunk)) == -(-len(content) // CHUNK)


def test_a_change_keeps_the_picture_and_is_refused_over_somebody_elses(database, made, acts):
    event_id = put_in(database, made, replace(FAIR, action_ids=acts[:2], picture=picture(jpeg(), "海.jpg"))).answer
    change = partial(change_event, event_id=event_id, seen_version=1)
    other = database.write(partial(change, request=replace(FAIR, place="和室", action_ids=acts[1:])), made.by)
    assert (details(database).row.place, details(database).row.actions) == ("和室", (2, 3))
    assert details(database).picture == jpeg()
    with pytest.raises(ChangedElsewhere) as refusal:
        database.write(partial(change, request=FAIR), made.by)
    assert refusal.value.theirs["place"] == "和室"
    assert refusal.value.mine["place"] == "多目的室"
    version = details(database).row.version
    bare = replace(FAIR, drops_picture=True)
    database.write(partial(change_event, event_id=event_id, request=bare, seen_version=version), made.by)
    assert details(database).picture is None
    assert other.changes.tables >= {"events", "event_actions"}


def test_attendance_is_counted_and_undone(database, made):
    event_id = put_in(database, made).answer
    done = database.write(partial(count_attendance, event_id=event_id, people=0, seen_version=1), made.by)
    assert details(database).row.attendance == 0
    database.write(partial(undo, number=done.number), made.by)
    assert details(database).row.attendance is None
    with pytest.raises(ChangedElsewhere):
        database.write(partial(count_attendance, event_id=event_id, people=4, seen_version=1), made.by)


@pytest.mark.parametrize(
    ("request_", "refusal"),
    [
        (replace(FAIR, title="　"), Missing),
        (replace(FAIR, ends_at=FAIR.starts_at), EventEndsFirst),
        (replace(FAIR, capacity=0), NotReadable),
        (replace(FAIR, group_id=99), NotFound),
        (replace(FAIR, action_ids=(99,)), NotFound),
        (replace(FAIR, picture=picture(b"GIF89a" + b"\0" * 40, "絵.png")), NotAPicture),
        (replace(FAIR, picture=picture(png(300, 300)[:200])), NotAPicture),
        (replace(FAIR, picture=picture(jpeg(600, 600)[:-900], "海.jpg")), NotAPicture),
        (replace(FAIR, picture=picture(b"")), NotAPicture),
        (replace(FAIR, picture=picture(b"\x89PNG\r\n\x1a\n" + b"\0" * (MOST_MEGABYTES * MEGABYTE))), PictureTooHeavy),
        (replace(FAIR, picture=picture(promising_png(30_000, 18_000))), PictureUnfolds),
        (replace(FAIR, picture=picture(promising_jpeg(60_000, 60_000), "海.jpg")), PictureUnfolds),
    ],
)
def test_what_cannot_be_put_in_is_refused_and_nothing_is_left(database, made, request_, refusal):
    with pytest.raises(refusal):
        put_in(database, made, request_)
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Event)) == 0
        assert session.scalar(select(func.count()).select_from(AttachmentChunk)) == 0


def test_a_promise_of_two_gigabytes_says_so(database, made):
    with pytest.raises(PictureUnfolds) as refusal:
        put_in(database, made, replace(FAIR, picture=picture(promising_png(25_000, 21_000))))
    assert (refusal.value.megabytes, refusal.value.most) == (2_100, 200)


@pytest.mark.filterwarnings("ignore")  # the library wonders at its size, too
@pytest.mark.parametrize("two_faced", [two_faced_png(12_000, 12_000), two_faced_jpeg(12_000, 12_000)])
def test_a_picture_that_says_two_sizes_is_not_unfolded(two_faced):
    with pytest.raises(NotAPicture):
        checked(picture(two_faced))


def test_the_picture_is_what_its_content_says(database, made):
    event_id = put_in(database, made, replace(FAIR, picture=picture(jpeg(), "海.png"))).answer
    with database.reading() as session:
        from desktop.models import Attachment

        picture_id = session.get_one(Event, event_id).picture_id
        assert session.get_one(Attachment, picture_id).media_type == "image/jpeg"
        assert session.scalar(select(func.count()).select_from(Action)) >= 0


def test_a_title_that_turns_its_direction_is_put_straight(database, made):
    request = replace(FAIR, title="\u202eフェスタ\u200b", place="多目的室\n\u200f", note="一行\r\n\u200b二行")
    event_id = put_in(database, made, request).answer
    shown = details(database, event_id)
    assert (shown.row.title, shown.row.place, shown.note) == ("フェスタ", "多目的室", "一行\n二行")


@pytest.mark.parametrize(
    "wrong",
    [
        {"title": "\u200b\u202e"},
        {"starts_at": datetime(1, 1, 1)},
        {"ends_at": datetime(9999, 12, 31)},
    ],
)
def test_no_title_and_no_day_that_anybody_can_read(database, made, wrong):
    with pytest.raises((Missing, NotReadable)):
        put_in(database, made, replace(FAIR, **wrong))
