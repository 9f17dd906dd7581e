"""The papers of the register: the directory as a booklet, a group's profile, its register sheet."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Literal

from desktop.errors import NotFound
from desktop.jobs.drawn import Drawn
from desktop.queries.directories import directory
from desktop.queries.profiles import profile
from desktop.queries.register_sheets import register_sheet
from desktop.storage.database import Database


def draw_directory(
    database: Database,
    asked: Collection[int] | None = None,
    order: Literal["kana", "field"] = "field",
    *,
    folded: bool = False,
    name: str = "",
) -> Drawn:
    """The booklet of all groups on the register, or of those asked for, which are called `name`.

    `folded` puts two pages on a sheet, to be printed on both sides and folded.
    """
    from desktop.documents.directory import directory_pdf, unprintable

    day = database.now().date()
    with database.reading() as session:
        told = directory(session, day, asked)
    pdf = directory_pdf(told, order=order, folded=folded, name=name)
    return Drawn(pdf, unprintable(told), f"団体紹介冊子 {day.isoformat()}")


def draw_profile(database: Database, group_id: int) -> Drawn:
    """One group for everybody to read. Raises NotFound."""
    from desktop.documents.profile import profile_pdf, title_of, unprintable

    now = database.now()
    with database.reading() as session:
        told = profile(session, group_id, now)
    if told is None:
        raise NotFound("group", str(group_id))
    return Drawn(profile_pdf(told, printed_at=now), unprintable(told), title_of(told), told.entry.number)


def draw_register_sheet(database: Database, group_id: int, day: date | None = None, staff: str = "") -> Drawn:
    """Everything the desk knows of a group, now or as it stood when a day ended; it stays at the desk.

    Raises NotFound where there was no such group yet.
    """
    from desktop.documents.register_sheet import register_sheet_pdf, title_of, unprintable

    now = database.now()
    with database.reading() as session:
        told = register_sheet(session, group_id, day, now)
    if told is None:
        raise NotFound("group", str(group_id))
    pdf = register_sheet_pdf(told, printed_at=now, staff=staff)
    return Drawn(pdf, unprintable(told), title_of(told), told.card.number)
