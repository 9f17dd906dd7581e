from __future__ import annotations

from datetime import datetime
from functools import partial

import pytest

from desktop.errors import NotFound, NotReadable
from desktop.jobs.entry_papers import draw_blank_entry
from desktop.jobs.handouts import handout
from desktop.operations.entries import Ending, EntryRequest, finish_entry, write_entry
from desktop.storage.centers import open_center
from desktop.storage.clock import standing_clock
from desktop.words import EntryKind, EntryOutcome
from tests.documents.reading import page_texts
from tests.makers import NOW, make_group, make_small_center

LONG = "特定非営利活動法人みほん里山と川辺の自然観察とまちづくりを考える髙﨑𠮷田連絡協議会"


@pytest.fixture
def desk(sqlite_center):
    database = open_center(sqlite_center)
    database.clock = standing_clock(NOW)
    yield database, make_small_center(database)
    database.close()


def write(desk, **said):
    database, made = desk
    return database.write(partial(write_entry, request=EntryRequest(**said)), made.by).answer


def paper(desk, name, for_="", **settings):
    database, made = desk
    drawn = handout(database, made.by, name, for_, settings)
    assert drawn.missing == ()
    return [page.replace("\n", "") for page in page_texts(drawn.pdf)]


def test_each_kind_has_its_paper_blank_and_filled_in(desk):
    database, made = desk
    group = make_group(database, name=LONG, by=made.by)
    for number, kind in enumerate(EntryKind, start=1):
        drawn = draw_blank_entry(database, made.by, kind, 1)
        assert (len(page_texts(drawn.pdf)), drawn.missing) == (1, ())
        write(desk, kind=kind, title=f"{kind} みほん", group_id=group, who="髙橋 𠮷子", phone="090", resource_id=1)
        (page,) = paper(desk, "entry", f"8-D{number:04}")
        assert f"{kind} みほん" in page
    (blank,) = paper(desk, "entry")
    assert "事故・トラブル報告書" in blank
    (blank,) = paper(desk, "entry", kind="repair")
    assert "修理依頼書" in blank
    with pytest.raises(NotReadable):
        paper(desk, "entry", kind="何か")
    with pytest.raises(NotFound):
        paper(desk, "entry", "8-D9999")


def test_ten_pages_are_written_out(desk):
    text = "\n".join(f"{number}行目。会議室の音が隣の部屋に響くとのお話をうかがいました。" * 3 for number in range(150))
    write(desk, kind=EntryKind.COMPLAINT, title="音", text=text)
    pages = paper(desk, "entry", "8-D0001")
    assert len(pages) > 5
    told = "".join(pages)
    assert all(f"{number}行目。" in told for number in range(150))


def test_lost_property_is_listed_and_signed_for(desk):
    database, made = desk
    (nothing,) = paper(desk, "lost-list")
    assert "預かっている忘れ物はありません" in nothing
    old = write(desk, kind=EntryKind.LOST_ITEM, title="黒い傘", at=datetime(2026, 11, 10, 9), who="鈴木", phone="090-1")
    write(desk, kind=EntryKind.LOST_ITEM, title="水筒", text="青。名前なし", place="ロビー", kept_at="棚2")
    (page,) = paper(desk, "lost-list")
    assert page.index("黒い傘") < page.index("水筒")
    assert ("棚2" in page, "鈴木" in page) == (True, False)
    (page,) = paper(desk, "police-list")
    assert page.index("期限が来たもの") < page.index("黒い傘") < page.index("ほかに") < page.index("水筒")
    assert ("鈴木" in page, "取扱注意" in page, "名前なし" in page) == (True, True, True)
    (page,) = paper(desk, "given-back", "8-D0001")
    assert "忘れ物受領書" in page
    done = partial(finish_entry, entry_id=old, outcome=EntryOutcome.GIVEN_BACK, result_who="見本 花子")
    database.write(done, made.by)
    (page,) = paper(desk, "given-back", "8-D0001")
    assert "見本 花子" in page
    write(desk, kind=EntryKind.TASK, title="電球", ending=Ending(outcome=EntryOutcome.DONE))
    with pytest.raises(NotFound):
        paper(desk, "given-back", "8-D0003")
