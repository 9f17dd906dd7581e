from __future__ import annotations

from datetime import date, datetime

import pytest

from desktop.errors import NotFound, NotReadable
from desktop.jobs.handouts import handout
from desktop.operations.accounts import AccountRequest, open_account
from desktop.operations.cards import CardRequest, Filling, issue_card
from desktop.operations.invoices import issue_invoices
from desktop.operations.relief import ReliefWish, apply_for_relief
from tests.operations.print_room import make_print_room

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
APRIL, OCTOBER = date(2026, 4, 1), date(2026, 10, 1)


def test_the_papers_of_invoices_cards_and_relief_are_asked_for_by_number(database, made):
    room = make_print_room(database, made)
    room.write(open_account, group_id=made.choir, request=AccountRequest(), valid_from=APRIL)
    room.record(on_account=True, done_at=datetime(2026, 7, 1, 10))
    room.write(issue_invoices, until_day=OCTOBER)
    room.write(issue_card, request=CardRequest(holder="山田"), filling=Filling(yen=1000))
    wish = ReliefWish(ground_id=1, valid_from=APRIL, valid_until=OCTOBER)
    room.write(apply_for_relief, group_id=made.choir, wish=wish)

    def drawn(name, for_="", **settings):
        return handout(database, made.by, name, for_, settings)

    papers = [
        drawn("invoice", "8-I0001"),
        drawn("statement", "0001", **{"from": "2026-04-01", "to": "2026-09-30"}),
        drawn("card-statement", "00001"),
        drawn("overdue"),
        drawn("relief", "1"),
        drawn("relief"),
    ]
    assert [paper.title for paper in papers] == [
        "請求書 8-I0001",
        "利用明細書 0001",
        "カード残高明細 00001",
        "期限を過ぎた請求書 2026-11-21",
        "使用料減免申請書 鎌倉合唱団",
        "使用料減免申請書",
    ]
    assert {paper.missing for paper in papers} == {()}
    for name, for_ in (("invoice", "8-I9999"), ("card-statement", "9"), ("relief", "7"), ("statement", "9999")):
        with pytest.raises(NotFound):
            drawn(name, for_)
    with pytest.raises(NotReadable):
        drawn("statement", "0001", to="いつか")


def test_a_month_of_the_print_room_is_a_paper_by_what_is_asked(database, made):
    make_print_room(database, made).record(1000)
    paper = handout(database, made.by, "print-figures", "2026-11", {"by": "group"})
    assert paper.title == "印刷室の統計 団体・利用者別 2026-11-01 2026-11-30"
    assert handout(database, made.by, "print-figures", "", {"site": "all"}).title.endswith("2026-10-31")
    with pytest.raises(NotReadable):
        handout(database, made.by, "print-figures", "2026-11", {"by": "colour"})
