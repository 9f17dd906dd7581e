"""export entries, export displays, export visits."""

from __future__ import annotations

from desktop.commands.answer import Answer
from desktop.commands.counter import Request, at_counter
from desktop.commands.inputs import file_of, read_days
from desktop.errors import NotReadable


def entries(request: Request) -> Answer:
    return _export(request, "entries")


def displays(request: Request) -> Answer:
    return _export(request, "displays")


def visits(request: Request) -> Answer:
    return _export(request, "visits")


def _export(request: Request, name: str) -> Answer:
    """Every site's of the days; nothing is written when a character would be lost."""
    from desktop.jobs.day_lists import write_day_list
    from desktop.jobs.group_export import ExportFormat

    file = file_of("output", request.text("output"))
    encoding = request.text("encoding") or ExportFormat.CSV_UTF8.value
    if encoding not in {ExportFormat.CSV_UTF8, ExportFormat.CSV_CP932}:
        raise NotReadable("encoding", encoding)
    kind = ExportFormat.XLSX if file.suffix.lower() == ".xlsx" else ExportFormat(encoding)
    with at_counter(request) as counter:
        days = read_days(request.text("from"), request.text("to"), counter.now.date())
        written = write_day_list(counter.database, name, days, kind, file)
    return Answer({"file": str(file), "rows": written.rows, "lost": []}, [f"{file}  {written.rows}"])
