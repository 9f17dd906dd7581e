"""Draw a receipt, the first time or once more."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from desktop.errors import NotFound
from desktop.operations.acting import By
from desktop.operations.receipts import reissue_receipt
from desktop.queries.receipts import receipt
from desktop.storage.database import Database
from desktop.words import ReceiptForm


@dataclass(frozen=True, slots=True)
class ReceiptDrawn:
    """A receipt's number, its PDF on which paper, and the characters no font has, which stand as 〓."""

    number: str
    pdf: bytes
    missing: tuple[str, ...]
    form: ReceiptForm
    voided: bool


def receipt_paper(
    database: Database, by: By, receipt_id: int, *, again: bool = False, form: ReceiptForm | None = None
) -> ReceiptDrawn:
    """The receipt as it stands, also when it is void; `again` counts it as issued once more, and the paper says so.

    `form` None is the paper that the site prints receipts on. Raises NotFound, and AlreadyVoided for a void one that
    is to be issued again.
    """
    from desktop.documents.receipt import receipt_pdf, unprintable

    if again:
        database.write(partial(reissue_receipt, receipt_id=receipt_id), by)
    with database.reading() as session:
        paper = receipt(session, receipt_id)
    if paper is None:
        raise NotFound("receipt", str(receipt_id))
    paper = paper if form is None else replace(paper, form=form)
    return ReceiptDrawn(paper.number, receipt_pdf(paper), unprintable(paper), paper.form, paper.voided_at is not None)
