from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest

from desktop.errors import NotFound, NotReadable
from desktop.jobs.handouts import handout
from desktop.operations.center import set_setting
from desktop.operations.space import TableRequest, take_table
from desktop.operations.space_tables import SpaceTableRequest, add_table
from desktop.storage.centers import open_center
from desktop.storage.clock import standing_clock
from tests.documents.reading import page_texts
from tests.makers import NOW, make_group, make_small_center

LONG = "特定非営利活動法人みほん里山と川辺の自然観察とまちづくりを考える髙﨑𠮷田連絡協議会"


@pytest.fixture
def desk(sqlite_center):
    database = open_center(sqlite_center)
    database.clock = standing_clock(NOW)
    made = make_small_center(database)
    yield database, made
    database.close()


def paper(desk, name, for_="", **settings):
    database, made = desk
    drawn = handout(database, made.by, name, for_, settings)
    assert drawn.missing == ()
    return page_texts(drawn.pdf)


def test_a_slip_blank_and_filled_in(desk):
    database, made = desk
    (blank,) = paper(desk, "space-slip")
    assert blank.count("交流コーナー利用票") == 3  # two slips and the footer
    table = database.write(partial(add_table, request=SpaceTableRequest(name="窓ぎわ", seats=6)), made.by).answer
    group = make_group(database, name=LONG, by=made.by)
    request = TableRequest(table_id=table, people=5, group_id=group, work="かるた", field_id=1, purpose_checked=True)
    slip = database.write(partial(take_table, request=request), made.by).answer
    (page,) = paper(desk, "space-slip", str(slip))
    for told in ("窓ぎわ", "10:00", "12:00", "かるた", "5", "令和8年11月21日（土）", "髙﨑𠮷田連絡協議会", "高橋"):
        assert told in page.replace("\n", ""), told
    slots = partial(set_setting, name="space.slots", value=["9:00-11:00", "11:00-13:00"], valid_from=NOW.date())
    database.write(slots, made.by)
    (blank,) = paper(desk, "space-slip")
    assert "9:00～11:00" in blank
    for wrong in ("99", "x"):
        with pytest.raises(NotFound):
            paper(desk, "space-slip", wrong)


def test_visitors_are_tallied_by_hand_in_the_hours_the_site_is_open(desk):
    (page,) = paper(desk, "visit-tally", (NOW.date() + timedelta(days=1)).isoformat())
    assert "令和8年11月22日（日）" in page
    assert ("9時台" in page, "20時台" in page, "21時台" in page) == (True, True, False)
    assert all(word in page for word in ("会議室", "印刷", "相談", "交流コーナー", "見学・資料", "合計"))
    (undated,) = paper(desk, "visit-tally")
    assert "令和　　年" in undated
    with pytest.raises(NotReadable):
        paper(desk, "visit-tally", day="2/30")
