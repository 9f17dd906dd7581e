"""What stands on registration cards. Reads groups, group_forms, group_activities, sites, center."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from desktop.models import Center, Site
from desktop.queries.group_cards import GroupCard, group_card
from desktop.rules.numbers import qr_text
from desktop.words import GroupKind


@dataclass(frozen=True, slots=True)
class CardPaper:
    """One card; `fields` in the order of the list, `issuer` the lines that say who issued it and where to ring.

    `valid_until` is the last day it holds; `qr` the text of the QR code that the desk scans.
    """

    number: str
    name: str
    kana: str
    kind: GroupKind
    form: str
    fields: tuple[str, ...]
    valid_until: date | None
    center: str
    issuer: tuple[str, ...]
    qr: str
    demo: bool


def card_papers(session: Session, group_ids: Sequence[int], site_id: int, now: datetime) -> list[CardPaper]:
    """The cards of the groups in the order asked for; what is no group is left out."""
    center, site = session.get_one(Center, 1), session.get(Site, site_id)
    found = [group_card(session, group_id, now) for group_id in group_ids]
    return [_paper(card, center, site) for card in found if card is not None]


def _paper(card: GroupCard, center: Center, site: Site | None) -> CardPaper:
    where = (f"{site.name}　電話 {site.phone}",) if site is not None and site.phone else ()
    return CardPaper(
        number=card.number,
        name=card.name,
        kana=card.kana,
        kind=card.kind,
        form=card.form,
        fields=tuple(field.name for field in card.fields),
        valid_until=card.registered_until,
        center=center.name,
        issuer=where,
        qr=qr_text("G", card.number),
        demo=center.demo_day is not None,
    )
