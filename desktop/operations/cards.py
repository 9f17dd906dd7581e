"""Prepaid cards: issued, filled for money, blocked. What is paid from them is `settle`'s."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import AlreadyThere, CardBlocked, Missing, NotFound, NotReadable
from desktop.models import PrepaidCard
from desktop.models.rulebook import rulebook
from desktop.models.same_group import canonical
from desktop.operations.acting import Acting
from desktop.operations.booking_judging import group_of
from desktop.operations.numbers import next_number
from desktop.operations.payments import CashRequest
from desktop.operations.settling import SettleRequest, Thing, ThingKind, settle
from desktop.rules.visible import one_line
from desktop.words import NumberRangeName, PaymentMethod

MOST_FILLED = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class CardRequest:
    """Whose card it is to be: a group's, or a holder's by name; `number` "" is the next of the range."""

    group_id: int | None = None
    holder: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filling:
    """So many yen onto a card, and how they are paid; cash without `cash` is handed over to the yen."""

    yen: int
    cash: CashRequest | None = None
    method: PaymentMethod = PaymentMethod.CASH
    how: str = ""


def issue_card(
    session: Session, acting: Acting, request: CardRequest, filling: Filling | None = None
) -> dict[str, Any]:
    """Hand out a card, with money on it if there is a filling.

    Returns `card`, `number`, `receipt` and `receipt_number` (None without money). Raises Missing without a name,
    NotFound, and the refusals of `fill_card`.
    """
    holder = one_line(request.holder)
    if request.group_id is None and not holder:
        raise Missing("group")
    group_id = None
    if request.group_id is not None:
        group_id = group_of(session, canonical(session, request.group_id)).id
    card = PrepaidCard(number=_number(session, acting, request), site_id=acting.by.site_id, group_id=group_id)
    card.holder, card.issued_on, card.balance = holder, acting.today, 0
    session.add(card)
    session.flush()
    filled = fill_card(session, acting, card.id, filling) if filling is not None else {}
    return {"card": card.id, "number": card.number, "receipt": None, "receipt_number": None} | filled


def fill_card(session: Session, acting: Acting, card_id: int, filling: Filling) -> dict[str, Any]:
    """Take money for the card, with a receipt; `receipt`, `receipt_number`, `total`, `change`.

    Raises NotFound, CardBlocked, NotReadable for no money or more than a card holds, the refusals of `settle`.
    """
    card = _locked(session, card_id)
    if card.blocked:
        raise CardBlocked(card.number)
    if not 0 < filling.yen <= MOST_FILLED:
        raise NotReadable("yen", str(filling.yen))
    things = (Thing(ThingKind.CARD, card.id, filling.yen),)
    request = SettleRequest(
        things=things, cash=filling.cash, method=filling.method, how=filling.how, addressee=_named(filling, card)
    )
    return settle(session, acting, request)


def block_card(session: Session, _acting: Acting, card_id: int, reason: str) -> int:
    """Nothing is paid from the card and nothing put on it any more. Its id. Raises Missing, NotFound, CardBlocked."""
    reason = one_line(reason)
    if not reason:
        raise Missing("reason")
    card = _locked(session, card_id)
    if card.blocked:
        raise CardBlocked(card.number)
    card.blocked, card.note = True, reason
    return card.id


def unblock_card(session: Session, _acting: Acting, card_id: int) -> int:
    """The card turned up again. Its id. Raises NotFound."""
    card = _locked(session, card_id)
    card.blocked, card.note = False, ""
    return card.id


def _named(filling: Filling, card: PrepaidCard) -> str:
    return (filling.cash.addressee if filling.cash is not None else "") or card.holder


def _number(session: Session, acting: Acting, request: CardRequest) -> str:
    """The number printed on the card in hand, or the next one that no card has."""
    if number := one_line(request.number):
        if session.scalars(select(PrepaidCard.id).where(PrepaidCard.number == number)).first() is not None:
            raise AlreadyThere("card", number)
        return number
    return next_number(session, NumberRangeName.CARD, rulebook(session), acting.today, acting.by.site_id)


def _locked(session: Session, card_id: int) -> PrepaidCard:
    card = session.get(PrepaidCard, card_id, populate_existing=True, with_for_update={"key_share": True})
    if card is None:
        raise NotFound("card", str(card_id))
    return card
