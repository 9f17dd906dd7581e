"""report month, stats rooms."""

from __future__ import annotations

from desktop.commands.answer import Answer
from desktop.commands.counter import Request, at_counter
from desktop.commands.inputs import file_of
from desktop.commands.outputs import write_whole
from desktop.rules.months import read_month


def month(request: Request) -> Answer:
    """Draw the report of a month into a PDF, and its tables into a workbook where one is wanted."""
    from desktop.jobs.reports import ReportDrawn, month_report

    asked = read_month(request.text("month"))
    file = file_of("output", request.text("output"))
    book = file_of("xlsx", request.text("xlsx")) if request.text("xlsx") else None
    papers: list[ReportDrawn] = []
    with at_counter(request) as counter:
        by = counter.by()

        def draw() -> bytes:
            papers.append(month_report(counter.database, by, asked.year, asked.month))
            return papers[0].pdf

        write_whole(file, draw)
    paper = papers[0]
    told = {"file": str(file), "pages": paper.pages, "tables": paper.tables, "missing": list(paper.missing)}
    lines = [f"{file}  {paper.pages}", *([f"〓  {' '.join(paper.missing)}"] if paper.missing else [])]
    if book is not None:
        write_whole(book, paper.workbook)
        return Answer({**told, "xlsx": str(book)}, [*lines, str(book)])
    return Answer(told, lines)


def rooms(request: Request) -> Answer:
    """How each room was used in a month, and that use by room, weekday, group and so on."""
    from desktop.jobs.reports import room_rows
    from desktop.jobs.room_figures import figure_rows
    from desktop.queries.month_rooms import room_uses
    from desktop.queries.uses import Asked

    asked = read_month(request.text("month"))
    with at_counter(request) as counter, counter.database.reading() as session:
        rows = room_rows(room_uses(session, asked, None, counter.now))
        figures = figure_rows(session, Asked(asked.first, asked.until), counter.now)
    lines = [
        f"{row['bookings']:>5}  {row['hours']:>7} h / {row['open_hours']:>7} h  "
        f"{'-' if row['percent'] is None else row['percent']:>5} %  {row['room']}  ({row['site']})"
        for row in rows
    ]
    return Answer({"rows": rows, "figures": figures}, lines)
