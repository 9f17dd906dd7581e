"""回答カード on paper, by its id and by the number people call it by."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.errors import NotFound
from desktop.jobs.drawn import Drawn
from desktop.operations.acting import By
from desktop.queries.knowledge import card_by_number
from desktop.queries.knowledge_paper import knowledge_paper
from desktop.storage.database import Database


def draw_knowledge_card(database: Database, by: By, card_id: int) -> Drawn:
    """Raises NotFound."""
    from desktop.documents.knowledge_card import TITLE, knowledge_card_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        paper = knowledge_paper(session, card_id, now.date(), by.site_id, by.staff_id)
    if paper is None:
        raise NotFound("knowledge_card", str(card_id))
    pdf = knowledge_card_pdf(paper, printed_at=now, staff=by.staff)
    return Drawn(pdf, unprintable(paper), f"{TITLE} {paper.card.number}", paper.card.number)


def knowledge_card(database: Database, by: By, for_: str, settings: Mapping[str, str]) -> Drawn:
    """The card of this number, in small letters too."""
    del settings  # it stands as it was approved
    with database.reading() as session:
        card_id = card_by_number(session, for_) or card_by_number(session, for_.upper())
    if card_id is None:
        raise NotFound("knowledge_card", for_)
    return draw_knowledge_card(database, by, card_id)
