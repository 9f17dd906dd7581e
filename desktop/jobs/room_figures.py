"""The use of rooms in figures: counted, as a paper, as a file, and all of a month's for the command line."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from desktop.exchange.room_figures import room_figures_sheet
from desktop.jobs.drawn import Drawn
from desktop.jobs.figure_files import write_figures
from desktop.jobs.group_export import Exported, ExportFormat
from desktop.queries.counted_rooms import CountedRooms, counted_rooms
from desktop.queries.room_figures import RoomFigure, room_figure
from desktop.queries.uses import Asked
from desktop.queries.utilisation import utilisation
from desktop.storage.database import Database


def count_rooms(database: Database, by: RoomFigure | None, asked: Asked) -> CountedRooms:
    now = database.now()
    with database.reading() as session:
        return counted_rooms(session, by, asked, now)


def draw_room_figures(database: Database, counted: CountedRooms, staff: str) -> Drawn:
    """What was counted, as it was shown."""
    from desktop.documents.room_figures import room_figures_pdf, title_of, unprintable

    pdf = room_figures_pdf(counted, staff=staff, printed_at=database.now())
    return Drawn(pdf, unprintable(counted, staff), title_of(counted))


def export_room_figures(database: Database, counted: CountedRooms, kind: ExportFormat, out: Path) -> Exported:
    """What was counted, into a file. Raises CannotWrite, and CharactersLost for what the encoding lacks."""
    return write_figures(database, room_figures_sheet(counted), kind, out)


def figure_rows(session: Session, asked: Asked, now: datetime) -> dict[str, list[dict[str, object]]]:
    """Every figure by its name; percents are None for a share of nothing."""
    told: dict[str, list[dict[str, object]]] = {
        figure.value: [
            {
                "key": row.key,
                "bookings": row.bookings,
                "percent": None if row.percent is None else float(row.percent),
                "hours": round(row.minutes / 60, 2),
                "people": row.people,
                "fees": row.fees,
            }
            for row in room_figure(session, figure, asked, now)
        ]
        for figure in RoomFigure
    }
    told["utilisation"] = [
        {
            "room": row.room,
            "site": row.site,
            "used": row.used,
            "open": row.open,
            "percent": None if row.percent is None else float(row.percent),
        }
        for row in utilisation(session, asked, now)
    ]
    return told
