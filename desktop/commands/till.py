"""export till."""

from __future__ import annotations

from datetime import timedelta

from desktop.commands.answer import Answer
from desktop.commands.counter import Request, at_counter
from desktop.commands.inputs import file_of, read_days
from desktop.errors import NotReadable


def export(request: Request) -> Answer:
    """Every site's days into a file; nothing is written when a character would be lost."""
    from desktop.jobs.group_export import ExportFormat
    from desktop.jobs.submissions import refuse_lost
    from desktop.jobs.till_papers import collect_till, write_till

    file = file_of("output", request.text("output"))
    encoding = request.text("encoding") or ExportFormat.CSV_UTF8.value
    if encoding not in {ExportFormat.CSV_UTF8, ExportFormat.CSV_CP932}:
        raise NotReadable("encoding", encoding)
    kind = ExportFormat.XLSX if file.suffix.lower() == ".xlsx" else ExportFormat(encoding)
    with at_counter(request) as counter:
        first, last = read_days(request.text("from"), request.text("to"), counter.now.date())
        found = collect_till(counter.database, None, first, last + timedelta(days=1), kind)
        if kind is ExportFormat.CSV_CP932:
            refuse_lost((found.sheet,), encoding)
        written = write_till(counter.database, found, kind, file)
    return Answer({"file": str(file), "rows": written.rows, "lost": []}, [f"{file}  {written.rows}"])
