"""A knowledge card as it is handed out. Reads knowledge_cards and their topics, staff, center, sites, settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop.models import Site
from desktop.models.rulebook import rulebook
from desktop.queries.knowledge import KnowledgeRow, knowledge_card
from desktop.queries.permits import Issuer, issuer_of


@dataclass(frozen=True, slots=True)
class KnowledgePaper:
    """The card, and the center that gives the answer."""

    card: KnowledgeRow
    issuer: Issuer


def knowledge_paper(
    session: Session, card_id: int, day: date, site_id: int, staff_id: int | None = None
) -> KnowledgePaper | None:
    """None for a card that is not there, or not for this person to see."""
    card = knowledge_card(session, card_id, day, site_id, staff_id)
    if card is None:
        return None
    return KnowledgePaper(card, issuer_of(session, rulebook(session), session.get_one(Site, site_id), day))
