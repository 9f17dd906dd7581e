from __future__ import annotations

import pytest
from sqlalchemy import select

from desktop.errors import AlreadyThere, CardBlocked, CardShort, Missing, NeverUndone, NotReadable, UndoIsVoid
from desktop.models import PaymentPart, PrepaidCard, Receipt
from desktop.operations.cards import CardRequest, Filling, block_card, fill_card, issue_card, unblock_card
from desktop.operations.payments import CashRequest
from desktop.operations.receipts import void_receipt
from desktop.operations.settling import SettleRequest, Thing, ThingKind, settle
from desktop.words import PaymentMethod, TakingKind
from tests.operations.print_room import make_print_room


@pytest.fixture
def room(database, made):
    return make_print_room(database, made)


def balance(room, card=1):
    with room.database.reading() as session:
        return session.get_one(PrepaidCard, card).balance


def fill(room, yen, tendered=None):
    cash = CashRequest(tendered=tendered) if tendered is not None else None
    return room.write(fill_card, card_id=1, filling=Filling(yen=yen, cash=cash)).answer


def spend(room, job):
    things = (Thing(ThingKind.PRINT_JOB, job),)
    return room.write(settle, request=SettleRequest(things=things, method=PaymentMethod.PREPAID, card_id=1)).answer


def test_a_card_is_issued_filled_and_spent(room):
    filling = Filling(yen=1000, cash=CashRequest(tendered=5000))
    issued = room.write(issue_card, request=CardRequest(group_id=room.made.choir), filling=filling)
    assert issued.answer == {
        "card": 1, "number": "00001", "receipt": 1, "receipt_number": "8-R00001", "total": 1000, "change": 4000
    }  # fmt: skip
    with room.database.reading() as session:
        receipt = session.get_one(Receipt, 1)
        assert (receipt.addressee, receipt.provision) == ("鎌倉合唱団", "プリペイドカード代として")
        assert [(part.kind, part.amount) for part in session.scalars(select(PaymentPart))] == [
            (TakingKind.PREPAID, 1000)
        ]
    with pytest.raises(UndoIsVoid):
        room.undo(issued.number)
    spend(room, room.record()["job"])
    assert balance(room) == 840
    with pytest.raises(CardShort):
        spend(room, room.record(sheets=5000)["job"])
    assert fill(room, 500, 500)["change"] == 0
    room.write(void_receipt, receipt_id=2, reason="枚数の誤り")
    assert balance(room) == 1500


def test_a_lost_card_is_blocked_until_it_turns_up(room):
    issued = room.write(issue_card, request=CardRequest(holder="山田 花子", number="A-77"))
    assert issued.answer == {"card": 1, "number": "A-77", "receipt": None, "receipt_number": None}
    with pytest.raises(NeverUndone):
        room.undo(issued.number)
    with pytest.raises(Missing):
        room.write(block_card, card_id=1, reason="")
    room.write(block_card, card_id=1, reason="紛失")
    with pytest.raises(CardBlocked):
        fill(room, 1000)
    room.write(unblock_card, card_id=1)
    fill(room, 1000)
    assert balance(room) == 1000


def test_what_is_no_card_or_no_money_is_refused(room):
    room.write(issue_card, request=CardRequest(holder="山田", number="A-1"))
    for request, refusal in ((CardRequest(), Missing), (CardRequest(holder="佐藤", number="A-1"), AlreadyThere)):
        with pytest.raises(refusal):
            room.write(issue_card, request=request)
    for yen in (0, -1, 100_001):
        with pytest.raises(NotReadable):
            fill(room, yen)
