"""What the sheet of invoices shows. Reads what accounts and invoices read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop.queries.accounts import ACCOUNT_READS, AccountRow, account_rows
from desktop.queries.invoices import INVOICE_READS, InvoiceRow, invoice_rows

INVOICE_DESK_READS = ACCOUNT_READS | INVOICE_READS


@dataclass(frozen=True, slots=True)
class InvoiceDesk:
    accounts: tuple[AccountRow, ...]
    invoices: tuple[InvoiceRow, ...]


def invoice_desk(session: Session, day: date) -> InvoiceDesk:
    """The accounts, and the invoices with the open ones first."""
    return InvoiceDesk(account_rows(session, day), invoice_rows(session, day))
