"""Records as they are once nobody else is at them."""

from __future__ import annotations

from collections.abc import Collection
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models import Booking, Invoice, Loan, Permit, PrepaidCard, PrintJob, Receipt, Rental

_Record = TypeVar("_Record", Booking, Invoice, Loan, Permit, PrepaidCard, PrintJob, Receipt, Rental)


def locked(session: Session, model: type[_Record], ids: Collection[int], kind: str) -> list[_Record]:
    """The records in the order of their ids, each locked until the transaction ends. Raises NotFound."""
    wanted = set(ids)
    if not wanted:
        return []
    # two PCs at once: the second waits for the first, then finds what that one left; all in one order
    in_order = select(model).where(model.id.in_(wanted)).order_by(model.id).with_for_update(key_share=True)
    found = list(session.scalars(in_order.execution_options(populate_existing=True)))
    if unknown := wanted - {record.id for record in found}:
        raise NotFound(kind, str(min(unknown)))
    return found
