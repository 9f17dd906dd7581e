"""stats printing."""

from __future__ import annotations

from dataclasses import asdict

from desktop.commands.answer import Answer
from desktop.commands.counter import Request, at_counter
from desktop.queries.month_money import machine_uses
from desktop.rules.months import read_month


def count_printing(request: Request) -> Answer:
    """Every machine of the center, unused ones too; fees in yen, paid or not."""
    month = read_month(request.text("month"))
    with at_counter(request) as counter, counter.database.reading() as session:
        rows = [asdict(use) for use in machine_uses(session, month, None)]
    totals = {name: sum(row[name] for row in rows) for name in ("jobs", "masters", "sheets", "faces", "fees")}
    lines = ["  ".join(f"{value:>9,}" for value in row.values() if isinstance(value, int)) for row in [*rows, totals]]
    named = [f"{line}  {row.get('machine', '')}".rstrip() for line, row in zip(lines, [*rows, totals], strict=True)]
    return Answer({"month": str(month), "rows": rows, "totals": totals}, named)
