"""The papers of the register: the directory as a booklet, a group's profile, its register sheet."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal

from desktop.jobs.drawn import Drawn
from desktop.queries.directories import directory
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
