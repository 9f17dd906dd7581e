"""The tariffs read from their tables into the plain values that `rules/print_fees.py` judges by."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models.printing import Tariff, TariffLine
from desktop.models.rulebook import rulebook
from desktop.rules.print_fees import TariffLineOn, TariffOn

TARIFF_TABLES = frozenset({"tariffs", "tariff_lines", "settings"})


@dataclass(frozen=True, slots=True)
class TariffFound:
    """The row of a tariff, since when it holds, and what it says."""

    id: int
    since: date
    says: TariffOn


def tariff_on(session: Session, name: str, day: date, site_id: int) -> TariffFound:
    """The tariff that holds on `day` and began last; "" is the one the site prints by. Raises NotFound."""
    name = name or str(rulebook(session).setting("printing.tariff", day, site_id))
    holding = select(Tariff).where(
        Tariff.name == name, Tariff.valid_from <= day, or_(Tariff.valid_until.is_(None), Tariff.valid_until > day)
    )
    tariff = session.scalars(holding.order_by(Tariff.valid_from.desc()).limit(1)).first()
    if tariff is None:
        raise NotFound("tariff", name)
    columns = (
        TariffLine.kind,
        TariffLine.yen,
        TariffLine.block,
        TariffLine.size,
        TariffLine.colour,
        TariffLine.counts_faces,
        TariffLine.machine,
        TariffLine.class_id,
    )
    rows = session.execute(select(*columns).where(TariffLine.tariff_id == tariff.id).order_by(TariffLine.position))
    lines = tuple(TariffLineOn(*row) for row in rows)
    limits = (tariff.max_sheets, tariff.press_over, tariff.included, tariff.minimum)
    return TariffFound(tariff.id, tariff.valid_from, TariffOn(tariff.name, tariff.title, lines, *limits))
