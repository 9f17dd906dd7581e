"""Prepaid cards: the list, and what came onto one and went off it. Reads prepaid_cards, groups, receipts, payments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import Group, Payment, PrepaidCard, Receipt, ReceiptLine
from desktop.words import TakingKind

CARD_READS = frozenset({"prepaid_cards", "groups", "receipts", "receipt_lines", "payments"})


@dataclass(frozen=True, slots=True, kw_only=True)
class CardRow:
    """A card, balance in yen; `who` is the group's or the holder's name."""

    id: int
    number: str
    who: str
    group_id: int | None
    holder: str
    balance: int
    issued_on: date
    blocked: bool
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardMove:
    """Yen onto the card (above zero) or off it, and what was on it then; `text` is what it was paid for."""

    at: datetime
    receipt_id: int
    receipt_number: str
    text: str
    filled: bool
    back: bool
    amount: int
    balance: int


def card_rows(session: Session) -> tuple[CardRow, ...]:
    """All cards by number; blocked ones last."""
    found = select(PrepaidCard, Group.name).outerjoin(Group, Group.id == PrepaidCard.group_id)
    return tuple(
        _row(card, group) for card, group in session.execute(found.order_by(PrepaidCard.blocked, PrepaidCard.id))
    )


def cards_of(session: Session, group_ids: tuple[int, ...]) -> tuple[CardRow, ...]:
    """The cards of a group by all its records."""
    return tuple(row for row in card_rows(session) if row.group_id in group_ids)


def card_by_number(session: Session, number: str) -> CardRow | None:
    found = select(PrepaidCard, Group.name).outerjoin(Group, Group.id == PrepaidCard.group_id)
    row = session.execute(found.where(PrepaidCard.number == number)).first()
    return _row(*row) if row is not None else None


def card_moves(session: Session, card_id: int) -> tuple[CardMove, ...]:
    """What happened on the card, the oldest first."""
    moves = sorted([*_fillings(session, card_id), *_uses(session, card_id)], key=lambda move: (move[0], not move[4]))
    balance, told = 0, list[CardMove]()
    for at, receipt_id, number, text, filled, amount in moves:
        balance += amount
        back = amount < 0 if filled else amount > 0
        told.append(
            CardMove(
                at=at,
                receipt_id=receipt_id,
                receipt_number=number,
                text=text,
                filled=filled,
                back=back,
                amount=amount,
                balance=balance,
            )
        )
    return tuple(told)


_Move = tuple[datetime, int, str, str, bool, int]


def _fillings(session: Session, card_id: int) -> list[_Move]:
    """Money that came onto the card, and once more where its receipt was voided."""
    lines = (
        select(Receipt.id, Receipt.number, Receipt.issued_at, Receipt.voided_at, Receipt.void_reason)
        .add_columns(func.sum(ReceiptLine.amount))
        .join(ReceiptLine, ReceiptLine.receipt_id == Receipt.id)
        .where(ReceiptLine.card_id == card_id, ReceiptLine.kind == TakingKind.PREPAID)
        .group_by(Receipt.id, Receipt.number, Receipt.issued_at, Receipt.voided_at, Receipt.void_reason)
    )
    moves = list[_Move]()
    for receipt_id, number, issued_at, voided_at, reason, amount in session.execute(lines):
        moves.append((issued_at, receipt_id, number, "", True, int(amount)))
        if voided_at is not None:
            moves.append((voided_at, receipt_id, number, reason, True, -int(amount)))
    return moves


def _uses(session: Session, card_id: int) -> list[_Move]:
    """Payments from the card; one that was countered came back."""
    paid = (
        select(Payment.taken_at, Receipt.id, Receipt.number, Payment.reason, Receipt.provision, Payment.amount)
        .join(Receipt, Receipt.id == Payment.receipt_id)
        .where(Payment.card_id == card_id)
        .order_by(Payment.id)
    )
    return [
        (at, receipt_id, number, reason or provision, False, -amount)
        for at, receipt_id, number, reason, provision, amount in session.execute(paid)
    ]


def _row(card: PrepaidCard, group: str | None) -> CardRow:
    return CardRow(
        id=card.id,
        number=card.number,
        who=group or card.holder,
        group_id=card.group_id,
        holder=card.holder,
        balance=card.balance,
        issued_on=card.issued_on,
        blocked=card.blocked,
        note=card.note,
    )
