"""Draw a receipt, the first time or once more."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from desktop.errors import NotFound
from desktop.operations.acting import By
from desktop.operations.receipts import reissue_receipt
from desktop.queries.receipts import receipt
from desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class ReceiptDrawn:
    """A receipt's number, its PDF, and the characters no font has, which stand as 〓 on the paper."""

    number: str
    pdf: bytes
    missing: tuple[str, ...]


def receipt_paper(database: Database, by: By, receipt_id: int, *, again: bool = False) -> ReceiptDrawn:
    """The receipt as it stands, also when it is void; `again` counts it as issued once more, and the paper says so.

    Raises NotFound, and AlreadyVoided for a void one that is to be issued again.
    """
    from desktop.documents.receipt import receipt_pdf, unprintable

    if again:
        database.write(partial(reissue_receipt, receipt_id=receipt_id), by)
    with database.reading() as session:
        paper = receipt(session, receipt_id)
    if paper is None:
        raise NotFound("receipt", str(receipt_id))
    return ReceiptDrawn(paper.number, receipt_pdf(paper), unprintable(paper))
