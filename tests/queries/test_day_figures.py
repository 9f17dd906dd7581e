"""The day book in figures: each row with the records behind it, on paper and in a file."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

from desktop.jobs.day_figures import count_days, draw_day_figures, export_day_figures
from desktop.jobs.group_export import ExportFormat
from desktop.models import VisitCount
from desktop.operations.events import EventRequest, add_event
from desktop.queries.behind_days import days_behind
from desktop.queries.day_figures import DayFigure, Subject
from desktop.queries.uses import Asked
from desktop.words import VisitPurpose
from tests.documents.reading import page_texts

NOVEMBER = Asked(date(2026, 11, 1), date(2026, 12, 1))
ROOM, PRINTING = VisitPurpose.ROOM, VisitPurpose.PRINTING


def _come(session, acting, rows):
    for at, purpose, people, reason in rows:
        session.add(VisitCount(site_id=1, at=at, purpose=purpose, people=people, reason=reason))
    session.flush()
    return len(rows)


def test_visits_add_up_by_whatever_they_are_counted_by(database, made, tmp_path):
    saturday, sunday = datetime(2026, 11, 21, 9, 5), datetime(2026, 11, 22, 14)
    rows = [(saturday, ROOM, 3, ""), (saturday, PRINTING, 2, ""), (saturday, ROOM, -1, "二度"), (sunday, ROOM, 4, "")]
    database.write(partial(_come, rows=rows), made.by)
    told = {by: count_days(database, by, NOVEMBER) for by in DayFigure}
    by_purpose = told[DayFigure.VISITS_PURPOSE]
    assert [(row.key, row.count, row.amount) for row in by_purpose.rows] == [("room", 3, 6), ("printing", 1, 2)]
    assert [str(row.percent) for row in by_purpose.rows] == ["75.0", "25.0"]
    assert [row.key for row in told[DayFigure.VISITS_HOUR].rows] == ["09", "14"]
    assert [row.key for row in told[DayFigure.VISITS_WEEKDAY].rows] == ["5", "6"]
    assert [row.key for row in told[DayFigure.VISITS_DAY].rows] == ["2026-11-21", "2026-11-22"]
    assert [(row.key, row.amount) for row in told[DayFigure.VISITS_SITE].rows] == [("本館", 8)]
    assert {told[by].whole.amount for by in DayFigure if by.subject is Subject.VISITS} == {8}
    with database.reading() as session:
        behind = days_behind(session, Subject.VISITS, by_purpose.ids_of(0))
    assert [(row.word, row.note, row.amount) for row in behind] == [
        ("room", "", 3),
        ("room", "二度", -1),
        ("room", "", 4),
    ]
    (page,) = page_texts(draw_day_figures(database, by_purpose, "高橋").pdf)
    assert "来館者（目的別）" in page
    assert "75.0" in page
    written = export_day_figures(database, by_purpose, ExportFormat.CSV_UTF8, tmp_path / "a.csv")
    assert "会議室,3,6,75.0" in written.path.read_text("utf-8-sig")


def test_what_is_not_there_counts_nothing_and_events_count_their_people(database, made):
    fair = EventRequest(title="交流会", starts_at=datetime(2026, 11, 28, 14), ends_at=datetime(2026, 11, 28, 16))
    database.write(partial(add_event, request=fair), made.by)
    for by in DayFigure:
        counted = count_days(database, by, NOVEMBER)
        assert counted.whole.count == (1 if by.subject is Subject.EVENTS else 0)
        assert page_texts(draw_day_figures(database, counted, "").pdf)
        with database.reading() as session:
            assert len(days_behind(session, by.subject, counted.whole.ids)) == counted.whole.count
