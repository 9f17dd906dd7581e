"""The steps of opening, from top to bottom."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.queries.day_moment_rows import Opening
from desktop.rules.times import clock
from desktop.views.daybook.moments import step_words
from desktop.views.daybook.moments.steps import Step
from desktop.views.shared import written


def opening_steps(rows: Opening, hung: frozenset[str]) -> list[Step]:
    """`hung` names the sheets that were printed since the sheet was opened."""
    return [
        *(step_words.never_closed_step(day) for day in rows.never_closed),
        *step_words.unclosed_tills(rows.till.unclosed),
        *map(step_words.still_in_step, rows.still_in),
        *map(step_words.key_step, rows.keys),
        _must_read(rows),
        Step(
            "day",
            QCoreApplication.translate("Moments", "Today"),
            step_words.day_told(rows.ahead),
            "plain",
            (("day", QCoreApplication.translate("Moments", "Show the day")),),
        ),
        _sheets(hung),
        _float(rows),
        *step_words.left_steps(rows.left),
    ]


def _must_read(rows: Opening) -> Step:
    if rows.must_read:
        title = QCoreApplication.translate("Moments", "Read first: {count}").format(count=rows.must_read)
    else:
        title = QCoreApplication.translate("Moments", "Handover")
    told = QCoreApplication.translate("Moments", "{count} notes of the shifts before").format(count=rows.notes)
    act = (("notes", QCoreApplication.translate("Moments", "Read")),)
    return Step("notes", title, told, "wants" if rows.must_read else "done", act if rows.notes else ())


def _sheets(hung: frozenset[str]) -> Step:
    return Step(
        "sheets",
        QCoreApplication.translate("Moments", "Sheets to hang out"),
        QCoreApplication.translate("Moments", "The rooms of the day for the entrance, and one for each door."),
        "done" if "entrance" in hung else "open",
        (
            ("entrance", QCoreApplication.translate("Moments", "Entrance…")),
            ("doors", QCoreApplication.translate("Moments", "Doors…")),
        ),
    )


def _float(rows: Opening) -> Step:
    till, yen = rows.till, written.yen(rows.till.float_due)
    if till.counted_at is not None:
        told = QCoreApplication.translate("Moments", "counted {at}").format(at=clock(till.counted_at))
        return Step("till", QCoreApplication.translate("Moments", "Float"), f"{yen}　{told}", "done")
    return Step(
        "till",
        QCoreApplication.translate("Moments", "Count the float"),
        QCoreApplication.translate("Moments", "{yen} should be in the till.").format(yen=yen),
        "open",
        (("till", QCoreApplication.translate("Moments", "To the till")),),
    )
