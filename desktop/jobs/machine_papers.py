"""The papers of the print room's machines: what is to be ordered, and a machine's month."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.jobs.drawn import Drawn
from desktop.operations.acting import By
from desktop.queries.machine_logs import month_log
from desktop.queries.supplies import order_rows
from desktop.rules.months import Month, month_of
from desktop.storage.database import Database


def draw_supply_order(database: Database, by: By, site_id: int, only: Iterable[int] = ()) -> Drawn:
    """消耗品注文リスト of a site: what is low, or just those of `only`."""
    from desktop.documents.supply_order import TITLE, supply_order_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        rows = order_rows(session, site_id, now, only)
    pdf = supply_order_pdf(rows, printed_at=now, staff=by.staff)
    return Drawn(pdf, unprintable(rows), f"{TITLE} {rows.day.isoformat()}")


def draw_machine_log(database: Database, by: By, machine_id: int, month: Month | None = None) -> Drawn:
    """機械の記録 of a month; this one's without one. Raises NotFound."""
    from desktop.documents.machine_log import TITLE, machine_log_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        log = month_log(session, machine_id, month or month_of(now.date()))
    return Drawn(
        machine_log_pdf(log, printed_at=now, staff=by.staff), unprintable(log), f"{TITLE} {log.machine} {log.month}"
    )
