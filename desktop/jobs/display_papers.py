"""The papers of flyers and posters: the list for whoever goes from rack to rack, and the labels of their periods."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.errors import NotFound
from desktop.jobs.drawn import Drawn
from desktop.operations.acting import By
from desktop.queries.displays import display_places, display_row, displays_due, displays_shown
from desktop.queries.room_sheets import sites_of
from desktop.queries.room_uses import sheet_center
from desktop.rules.label_sheets import label_sheets
from desktop.storage.database import Database

__all__ = ["draw_display_list", "draw_period_labels"]


def draw_display_list(database: Database, by: By, site_id: int) -> Drawn:
    """Raises NotFound."""
    from desktop.documents.display_list import TITLE, DisplayList, display_list_pdf, unprintable

    now = database.now()
    day = now.date()
    with database.reading() as session:
        center = sheet_center(session)
        sites = sites_of(session, site_id)
        rows = DisplayList(
            center=center.name,
            demo=center.demo,
            site="・".join(sites.values()),
            day=day,
            due=displays_due(session, site_id, day),
            shown=displays_shown(session, site_id, day),
            places=display_places(session, site_id),
        )
    pdf = display_list_pdf(rows, printed_at=now, staff=by.staff)
    return Drawn(pdf, unprintable(rows), f"{TITLE} {day.isoformat()}")


def draw_period_labels(
    database: Database, by: By, display_ids: Sequence[int], *, sheet: str = "", first: int = 0
) -> Drawn:
    """From the first free label on; `sheet` is a key of the label sheets, "" the usual one. Raises NotFound."""
    from desktop.documents.label import LabelPlan
    from desktop.documents.period_label import TITLE, period_labels_pdf, unprintable

    del by  # nothing on a label says who printed it
    sheets = label_sheets()
    if sheet and sheet not in sheets:
        raise NotFound("label_sheet", sheet)
    plan = LabelPlan(sheets[sheet] if sheet else next(iter(sheets.values())), first)
    today = database.now().date()
    with database.reading() as session:
        center = sheet_center(session).name
        rows = [display_row(session, display_id, today) for display_id in display_ids]
    there = [row for row in rows if row is not None]
    if len(there) < len(display_ids):
        raise NotFound("display", str(next(each for each, row in zip(display_ids, rows, strict=True) if row is None)))
    number = there[0].number if len(there) == 1 else ""
    return Drawn(
        period_labels_pdf(there, plan, center), unprintable(there, center), f"{TITLE} {number}".strip(), number
    )
