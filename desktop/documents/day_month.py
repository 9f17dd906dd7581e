"""日報の一覧: the days of a month, a line each, with who signed."""

from __future__ import annotations

from datetime import datetime

from desktop.documents import fonts
from desktop.documents.list_pages import nothing_section, titled_pdf
from desktop.documents.sheet import Footing, Section
from desktop.documents.tables import NO_NUMBER, Column, Table, table_section
from desktop.documents.till_tables import day_name
from desktop.documents.words import yen
from desktop.queries.day_log_rows import DayLine, DayLines
from desktop.rules.dates import era_date

TITLE = "日報の一覧"
_COLUMNS = (
    Column("日", 23, words=True),
    Column("天気", 15, words=True),
    Column("来館者", 16),
    Column("会議室", 14),
    Column("利用者", 15),
    Column("印刷", 13),
    Column("相談", 12),
    Column("記録", 12),
    Column("収入（円）", 20),
    Column("　確認", 36, words=True),
)
_COUNTED = ("visits", "rooms", "rooms.people", "printing", "contacts", "entries", "money")


def day_month_pdf(told: DayLines, *, printed_at: datetime, staff: str) -> bytes:
    """As many pages as the days take; the same rows give the same bytes."""
    stretch = f"{era_date(told.first).split('月')[0]}月分"
    footing = Footing(told.center.name, f"{TITLE} {told.site} {stretch}", printed_at, staff, told.center.demo)
    sections = [_table(told)] if told.lines else [nothing_section("この月の日報はまだありません。")]
    return titled_pdf(TITLE, f"{told.site}　{stretch}", sections, footing, top=40.0)


def unprintable(told: DayLines) -> tuple[str, ...]:
    """The characters of the list that no bundled font has: they stand as 〓."""
    texts = [text for line in told.lines for text in (line.weather, line.signed_by)]
    return fonts.missing_characters([told.center.name, told.site, *texts])


def _table(told: DayLines) -> Section:
    rows = [(day_name(line.day), line.weather, *_numbers(line), f"　{_state(line)}") for line in told.lines]
    sums = [sum(line.counts[name] for line in told.lines) for name in _COUNTED]
    days = sum(line.open for line in told.lines)
    total = ("合計", f"{days}日", *map(yen, sums), "")
    unsigned = sum(not line.signed and (line.open or bool(line.counts.numbers)) for line in told.lines)
    note = f"確認していない日 {unsigned}日" if unsigned else "すべて確認済み"
    return table_section(Table("", _COLUMNS, (*rows, total), note, total=True))


def _numbers(line: DayLine) -> tuple[str, ...]:
    if not line.open and not line.counts.numbers:
        return ("休館", *[NO_NUMBER] * (len(_COUNTED) - 1))
    return tuple(yen(line.counts[name]) for name in _COUNTED)


def _state(line: DayLine) -> str:
    if line.signed:
        return f"{line.signed_by}　確認済み".strip()
    return "" if not line.open and not line.counts.numbers else "未確認"
