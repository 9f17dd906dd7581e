"""stats printing."""

from __future__ import annotations

from dataclasses import asdict

from desktop.commands.answer import Answer
from desktop.commands.counter import Request, at_counter
from desktop.errors import NotReadable
from desktop.queries.month_money import machine_uses
from desktop.rules.months import read_month


def count_printing(request: Request) -> Answer:
    """Every machine of the center, unused ones too, and the month by other things; fees in yen, paid or not."""
    from desktop.jobs.print_figures import figure_rows
    from desktop.queries.print_figures import PrintFigure
    from desktop.queries.uses import Asked

    month = read_month(request.text("month"))
    names = [name.strip() for name in (request.text("by") or "").split(",") if name.strip()]
    if unknown := [name for name in names if name not in {figure.value for figure in PrintFigure}]:
        raise NotReadable("by", unknown[0])
    figures = [PrintFigure(name) for name in names] or list(PrintFigure)
    with at_counter(request) as counter, counter.database.reading() as session:
        rows = [asdict(use) for use in machine_uses(session, month, None)]
        told = figure_rows(session, Asked(month.first, month.until), figures)
    totals = {name: sum(row[name] for row in rows) for name in ("jobs", "masters", "sheets", "faces", "fees")}
    lines = ["  ".join(f"{value:>9,}" for value in row.values() if isinstance(value, int)) for row in [*rows, totals]]
    named = [f"{line}  {row.get('machine', '')}".rstrip() for line, row in zip(lines, [*rows, totals], strict=True)]
    by = [_line(row) for name in names for row in told[name]]
    return Answer({"month": str(month), "rows": rows, "totals": totals, "figures": told}, [*named, *by])


def _line(row: dict[str, object]) -> str:
    """The counts, then whose they are."""
    counts = "  ".join(f"{value:>9,}" for value in row.values() if isinstance(value, int))
    return f"{counts}  {row.get('key') or row.get('machine') or '-'}"
