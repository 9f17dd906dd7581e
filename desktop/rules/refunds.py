"""What of a fee comes back when a booking is cancelled: a table of days before use and percents."""

from __future__ import annotations

from collections.abc import Iterable


def refund_table(lines: Iterable[str]) -> tuple[tuple[int, int], ...]:
    """Rows of days before use and percent, the most days first. Raises ValueError for a line that is none."""
    return tuple(sorted((_row(line) for line in lines), reverse=True))


def refund(fee: int, days_before: int, table: Iterable[tuple[int, int]]) -> int:
    """The yen that come back, rounded down; a row counts when the use is so many days ahead or more."""
    percent = max((share for days, share in table if days_before >= days), default=0)
    return fee * percent // 100


def _row(line: str) -> tuple[int, int]:
    days, percent = map(int, line.split())
    if days < 0 or not 0 <= percent <= 100:
        raise ValueError(f"{line} is no line of a refunds table")
    return days, percent
