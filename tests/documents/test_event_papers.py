from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial

import pytest

from desktop.errors import NotFound, NotReadable
from desktop.jobs.handouts import handout
from desktop.operations.events import add_event, call_off_event
from desktop.operations.sign_ups import SignUpRequest, cancel_sign_up, sign_up
from tests.documents.reading import page_texts
from tests.operations.test_events import FAIR

LONG = "特定非営利活動法人みほん里山と川辺の自然観察とまちづくりを考える髙﨑𠮷田連絡協議会 第20回記念シンポジウム"
pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def paper(database, made, name, for_="", **settings):
    drawn = handout(database, made.by, name, for_, settings)
    assert drawn.missing == ()
    return [page.replace("\n", "") for page in page_texts(drawn.pdf)]


def test_the_month_on_the_wall_says_what_is_off_and_how_to_apply(database, made):
    course = replace(FAIR, signs_up=True, sign_up_until=date(2026, 11, 25), charge="500円")
    database.write(partial(add_event, request=course), made.by)
    database.write(partial(add_event, request=replace(FAIR, title=LONG, own=False)), made.by)
    last = replace(FAIR, title="写真展", ends_at=datetime(2026, 12, 6, 17))
    database.write(partial(add_event, request=last), made.by)
    database.write(partial(call_off_event, event_id=3, seen_version=1), made.by)
    (page,) = paper(database, made, "event-month", "2026-11")
    for told in ("11月の催し", "28土", "定員40人", "500円", "11月25日までに申込み", "12月6日まで", "中止"):
        assert told in page.replace(" ", "").replace("\u3000", ""), told
    assert "𠮷" in page
    (empty,) = paper(database, made, "event-month", "2026-12", site="all")
    assert "まだ決まっていません" in empty
    many = [replace(FAIR, title=LONG, starts_at=datetime(2027, 1, day, 10)) for day in range(4, 30)]
    for request in many:
        moved = replace(request, ends_at=request.starts_at.replace(hour=12))
        database.write(partial(add_event, request=moved), made.by)
    assert len(paper(database, made, "event-month", "2027-01")) > 2
    with pytest.raises(NotReadable):
        paper(database, made, "event-month", "11月")


def test_the_lists_of_an_event(database, made):
    event_id = database.write(partial(add_event, request=replace(FAIR, capacity=2, signs_up=True)), made.by).answer
    for number, name in enumerate(("髙﨑𠮷太郎", "佐藤花子", "鈴木")):
        request = SignUpRequest(name=name, phone=f"0467-00-000{number}", people=1)
        database.write(partial(sign_up, event_id=event_id, request=request), made.by)
    (desk,) = paper(database, made, "sign-ups", str(event_id))
    assert all(told in desk for told in ("取扱注意", "2組 2人（定員 2人）", "キャンセル待ち", "0467-00-0002", "𠮷"))
    database.write(partial(cancel_sign_up, sign_up_id=1, seen_version=1), made.by)
    (door,) = paper(database, made, "door-list", str(event_id))
    assert ("鈴木" in door, "髙﨑" in door, "0467" in door) == (True, False, False)
    for wrong in ("99", "x", ""):
        with pytest.raises(NotFound):
            paper(database, made, "sign-ups", wrong)
