from __future__ import annotations

from datetime import datetime
from hashlib import sha256

import pytest

from desktop.errors import NotFound
from desktop.jobs.handouts import handout
from desktop.operations.loans import hand_out_loan
from desktop.operations.payments import CashRequest
from desktop.operations.rental_keys import hand_out_rental_key, take_rental_deposit
from desktop.operations.rental_wishes import draw_units, wish_for_unit, withdraw_wish
from desktop.operations.settling import SettleRequest, Thing, ThingKind, settle
from desktop.storage.centers import open_center
from desktop.storage.clock import standing_clock
from tests.documents.reading import page_texts
from tests.makers import NOW, make_group, make_small_center
from tests.operations.lending import NEXT, make_lending

LONG = "特定非営利活動法人みほん里山と川辺の自然観察とまちづくりを考える髙﨑𠮷田連絡協議会"


@pytest.fixture
def lending(sqlite_center):
    database = open_center(sqlite_center)
    database.clock = standing_clock(NOW)
    yield make_lending(database, make_small_center(database))
    database.close()


def paper(lending, name, for_="", **settings):
    drawn = handout(lending.database, lending.made.by, name, for_, settings)
    assert drawn.missing == ()
    return page_texts(drawn.pdf)


def test_a_permit_for_a_locker_says_what_was_paid(lending):
    long = make_group(lending.database, name=LONG, by=lending.made.by)
    lending.rent()
    lending.rent(unit=2, group=long)
    lending.write(take_rental_deposit, rental_id=1)
    wanted = SettleRequest(things=(Thing(ThingKind.RENTAL, 1),), cash=CashRequest(tendered=2000))
    number = lending.write(settle, request=wanted).answer["receipt_number"]
    (page,) = paper(lending, "locker-permit", "8-L0001")
    for told in (
        "1（大）",
        "令和8年11月21日～令和9年3月31日",
        "2,000円（400円×5か月）",
        f"納付済み（領収書 {number}）",
    ):
        assert told in page
    (page,) = paper(lending, "locker-permit", "8-L0002")
    assert ("未納" in page, "𠮷" in page, "これから預かり" in page) == (True, True, True)
    with pytest.raises(NotFound):
        paper(lending, "locker-permit", "8-L0009")
    letters = paper(lending, "rental-letter", "8-L0001,8-L0002", answer_until="2027-02-28")
    assert len(letters) == 2
    for told in ("令和9年4月1日～令和10年3月31日", "4,800円", "令和9年2月28日（日）"):
        assert told in letters[0]


def test_the_result_of_a_draw_says_how_it_is_done_again(lending):
    groups = (
        lending.made.choir,
        lending.made.readers,
        *(make_group(lending.database, name=f"会{n}") for n in range(3)),
    )
    for group in groups:
        lending.write(wish_for_unit, kind_id=1, group_id=group, first_day=NEXT)
    lending.write(draw_units, kind_id=1, first_day=NEXT, seed="さいころ 4 2 6")
    lots = sorted((sha256(f"さいころ 4 2 6:{wish}".encode()).hexdigest(), wish) for wish in range(1, 6))
    lending.write(withdraw_wish, wish_id=lots[4][1])
    (page,) = paper(lending, "draw-result", "ロッカー")
    assert [page.index(lot[:16]) for lot, _ in lots] == sorted(page.index(lot[:16]) for lot, _ in lots)
    for told in (lots[0][0], f"printf '%s' 'さいころ 4 2 6:{lots[0][1]}' | sha256sum", "補欠 1", "取下げ"):
        assert told in page


def test_a_slip_goes_with_the_equipment_and_a_list_says_what_is_missing(lending):
    lending.loan(2, purpose="公園の上映会")
    lending.write(hand_out_loan, loan_id=1, numbers=((lending.made.projector, "P-1、P-2"),))
    (page,) = paper(lending, "loan-slip", "8-K0001")
    for told in ("P-1、P-2", "公園の上映会", "令和8年11月30日（月） 10:00", "プロジェクター 2台×3泊×500円"):
        assert told in page
    assert "返っていないもの、納められていないものはありません。" not in paper(lending, "lent-overdue")[0]
    lending.rent()
    lending.write(hand_out_rental_key, rental_id=1)
    lending.database.clock = standing_clock(datetime(2027, 4, 2, 10))
    (page,) = paper(lending, "lent-overdue", site="all")
    for told in ("未返却", "3,000", "2,000", "取扱注意"):
        assert told in page
