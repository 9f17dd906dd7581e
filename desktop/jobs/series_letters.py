"""One letter for a whole series."""

from __future__ import annotations

from desktop.errors import NotFound
from desktop.jobs.letters import LetterOrder, Mailing, letters
from desktop.operations.acting import By
from desktop.queries.series import series_facts
from desktop.rules.letter_texts import LetterKind
from desktop.storage.database import Database


def series_letter(database: Database, by: By, series_id: int) -> Mailing:
    """The dates and all exceptions of the series, to its group. Raises NotFound, also for a guest's: no address."""
    from desktop.documents.series_letter import series_text

    with database.reading() as session:
        facts = series_facts(session, series_id)
    if facts.group_id is None:
        raise NotFound("group", "")
    order = LetterOrder(kind=LetterKind.FREE, group_ids=(facts.group_id,), text=series_text(facts))
    return letters(database, by, order)


def draw_series_letter(database: Database, by: By, series_id: int) -> bytes:
    """The PDF of the letter alone."""
    return series_letter(database, by, series_id).pdf
