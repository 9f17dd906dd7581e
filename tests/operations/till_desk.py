"""A till and its acts in one line each, on a clock that the test sets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import PrepaidCard, Receipt
from desktop.models.rulebook import rulebook
from desktop.models.till_days import till_day_for
from desktop.operations.acting import Acting, By
from desktop.operations.numbers import next_number
from desktop.operations.payments import Taking, add_payment
from desktop.operations.till import close_till
from desktop.queries.till import till_day
from desktop.queries.till_rows import TillDayRows
from desktop.storage.clock import standing_clock
from desktop.storage.database import Database
from desktop.words import NumberRangeName, PaymentMethod, TakingKind

FLOAT = ((10_000, 1), (5_000, 1), (1_000, 4), (500, 1), (100, 5))


def take_parts(
    session: Session, acting: Acting, parts: dict[TakingKind, int], method: PaymentMethod, tendered: int
) -> int:
    """A receipt for so much of each kind, paid as every receipt is; returns its id."""
    site, total = acting.by.site_id, sum(parts.values())
    card = None
    if method is PaymentMethod.PREPAID:
        card = session.scalars(select(PrepaidCard)).one()
        card.balance -= total
    receipt = Receipt(
        number=next_number(session, NumberRangeName.RECEIPT, rulebook(session), acting.today, site),
        site_id=site,
        issued_at=acting.now,
        addressee="あじさい読書会",
        total=total,
        tax_percent=10,
        tax=0,
    )
    session.add(receipt)
    session.flush()
    taking = Taking(
        site_id=site,
        till_day=till_day_for(session, site, acting.today),
        method=method,
        card_id=card.id if card is not None else None,
    )
    add_payment(acting, session, taking, parts, handed=tendered, receipt_id=receipt.id)
    return receipt.id


def give_card(session: Session, acting: Acting) -> int:
    card = PrepaidCard(number="P-1", site_id=acting.by.site_id, balance=10_000, issued_on=acting.today)
    session.add(card)
    session.flush()
    return card.id


@dataclass
class TillDesk:
    database: Database
    by: By

    def at(self, day: date, clock: str) -> None:
        self.database.clock = standing_clock(datetime.fromisoformat(f"{day}T{clock}"))

    def write(self, verb: Any, **arguments: Any) -> Any:
        return self.database.write(partial(verb, **arguments), self.by).answer

    def take(self, parts: Mapping[str, int], method: str = "cash", tendered: int | None = None) -> int:
        kinds = {TakingKind(kind): yen for kind, yen in parts.items()}
        handed = sum(kinds.values()) if tendered is None else tendered
        return self.write(take_parts, parts=kinds, method=PaymentMethod(method), tendered=handed)

    def close(self, day: date, pieces: Iterable[tuple[int, int]] = FLOAT, reason: str = "", **more: Any) -> int:
        seen = more.pop("seen", None)
        expected = self.rows(day).in_till if seen is None else seen
        return self.write(close_till, day=day, pieces=tuple(pieces), reason=reason, seen_expected=expected, **more)

    def rows(self, day: date) -> TillDayRows:
        with self.database.reading() as session:
            return till_day(session, self.by.site_id, day)
