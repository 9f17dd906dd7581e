"""The papers of the rooms: sheets for the entrance and the doors, tables, lists for the desk, forms and notices."""

from __future__ import annotations

from datetime import date

from desktop.jobs.drawn import Drawn
from desktop.operations.acting import By
from desktop.queries.keys import key_rows
from desktop.queries.room_forms import room_form
from desktop.queries.room_months import free_month
from desktop.queries.room_notices import room_notice
from desktop.queries.room_sheets import door_rows, entrance_rows, week_rows
from desktop.queries.unpaid import unpaid_rows
from desktop.rules.months import Month, month_of
from desktop.storage.database import Database

NOTHING_CHANGED = "nothing_changed"


def draw_entrance(
    database: Database, by: By, site_id: int | None, day: date | None = None, *, size: str = "A4"
) -> Drawn:
    """本日の会議室 of one site, or (None) of all, on A4 or A3; today's without a day. Raises NotFound."""
    from desktop.documents.entrance_sheet import TITLE, entrance_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        rows = entrance_rows(session, site_id, day or now.date(), now)
    pdf = entrance_pdf(rows, size=size, printed_at=now, staff=by.staff)
    return Drawn(pdf, unprintable(rows), f"{TITLE} {rows.day.isoformat()}")


def draw_doors(
    database: Database, by: By, site_id: int | None, room_id: int | None = None, day: date | None = None
) -> Drawn:
    """A sheet for the door of one room, or for all of a site. Raises NotFound."""
    from desktop.documents.door_sheet import TITLE, door_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        rows = door_rows(session, site_id, room_id, day or now.date(), now)
    pdf = door_pdf(rows, printed_at=now, staff=by.staff)
    named = f"{rows.doors[0].room.name} " if room_id is not None else ""
    return Drawn(pdf, unprintable(rows), f"{TITLE} {named}{rows.day.isoformat()}")


def draw_week(database: Database, by: By, room_id: int, day: date | None = None) -> Drawn:
    """The room's week in which the day lies. Raises NotFound."""
    from desktop.documents.week_table import TITLE, unprintable, week_pdf

    now = database.now()
    with database.reading() as session:
        rows = week_rows(session, room_id, day or now.date(), now)
    pdf = week_pdf(rows, printed_at=now, staff=by.staff)
    return Drawn(pdf, unprintable(rows), f"{TITLE} {rows.room.name} {rows.days[0].day.isoformat()}")


def draw_month_free(database: Database, by: By, site_id: int | None, month: Month | None = None) -> Drawn:
    """What is free in a month; this one's without one. Raises NotFound."""
    from desktop.documents.month_free import TITLE, month_free_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        rows = free_month(session, site_id, month or month_of(now.date()), now)
    pdf = month_free_pdf(rows, printed_at=now, staff=by.staff)
    return Drawn(pdf, unprintable(rows), f"{TITLE} {rows.month}")


def draw_keys(database: Database, by: By, site_id: int | None, day: date | None = None) -> Drawn:
    """The keys of a day; today's without one. Raises NotFound."""
    from desktop.documents.key_list import TITLE, keys_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        rows = key_rows(session, site_id, day or now.date(), now)
    return Drawn(keys_pdf(rows, printed_at=now, staff=by.staff), unprintable(rows), f"{TITLE} {rows.day.isoformat()}")


def draw_unpaid(database: Database, by: By, site_id: int | None) -> Drawn:
    """Whose fee is open now. Raises NotFound."""
    from desktop.documents.unpaid_list import TITLE, unpaid_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        rows = unpaid_rows(session, site_id, now)
    return Drawn(unpaid_pdf(rows, printed_at=now, staff=by.staff), unprintable(rows), f"{TITLE} {rows.day.isoformat()}")


def draw_room_application(database: Database, by: By, site_id: int, booking_id: int | None = None) -> Drawn:
    """使用許可申請書, blank for a site or filled in from a booking. Raises NotFound."""
    from desktop.documents.room_application import TITLE, room_application_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        form = room_form(session, site_id, booking_id, staff=by.staff, now=now)
    number = form.filled.number if form.filled else ""
    pdf = room_application_pdf(form, printed_at=now, staff=by.staff)
    return Drawn(pdf, unprintable(form), f"{TITLE} {number}".rstrip(), number)


def draw_room_notice(database: Database, by: By, booking_id: int) -> Drawn:
    """The notice of a booking that was changed or cancelled; a fault says that nothing was. Raises NotFound."""
    from desktop.documents.room_notice import notice_pdf, title, unprintable

    now = database.now()
    with database.reading() as session:
        notice = room_notice(session, booking_id, staff=by.staff, now=now)
    pdf = notice_pdf(notice, printed_at=now, staff=by.staff)
    faults = (NOTHING_CHANGED,) if notice.kind == "changed" and notice.before is None else ()
    number = notice.use.number
    return Drawn(pdf, unprintable(notice), f"{title(notice)} {number}", number, faults)
