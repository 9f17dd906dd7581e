"""What the day book holds as lists for other programs: records, flyers and posters, visitors by hour."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from desktop.exchange.package_sheets import Cell, Sheet
from desktop.queries.displays import DisplayRow
from desktop.queries.entries import EntryRow
from desktop.queries.visits import VisitCounts
from desktop.rules.dates import weekday_kanji
from desktop.sentences.labels import DISPLAY_ENDS, DISPLAYS, ENTRIES, OUTCOMES, PURPOSES
from desktop.words import EntryState, VisitPurpose

_ENTRY_COLUMNS = (
    *("拠点", "番号", "種類", "日時", "件名", "内容", "部屋・機械", "備品", "くわしい場所", "保管場所"),
    *(
        "団体番号",
        "団体",
        "名前",
        "電話",
        "担当・あて先",
        "期限",
        "状態",
        "結果",
        "結果の相手",
        "結果の番号",
        "結果の内容",
    ),
    *("済んだ日時", "済ませた人", "書いた人"),
)
_DISPLAY_COLUMNS = (
    *("拠点", "受付番号", "種類", "題名", "団体・持ってきた人", "電話", "催しの日", "大きさ", "部数", "置き場所"),
    *("受付日", "いつまで", "下げた日", "下げた理由", "備考"),
)


def entries_sheet(told: Iterable[tuple[str, EntryRow]]) -> Sheet:
    """Each with the name of its site."""
    return Sheet("記録", _ENTRY_COLUMNS, tuple(_entry(site, row) for site, row in told))


def displays_sheet(told: Iterable[tuple[str, DisplayRow]]) -> Sheet:
    """Each with the name of its site."""
    return Sheet("チラシ・ポスター", _DISPLAY_COLUMNS, tuple(_display(site, row) for site, row in told))


def visits_sheet(counted: VisitCounts) -> Sheet:
    """Counted by day, site, hour and purpose; the unit is people."""
    rows = tuple(
        (day, weekday_kanji(date.fromisoformat(day)), site, int(hour), PURPOSES[VisitPurpose(purpose)], people)
        for (day, site, hour, purpose), people in counted.rows
    )
    return Sheet("来館者", ("日付", "曜日", "拠点", "時", "目的", "人数"), rows)


def _entry(site: str, row: EntryRow) -> tuple[Cell, ...]:
    return (
        *(site, row.number, ENTRIES[row.kind], _moment(row.at), row.title, row.text, row.resource, row.item),
        *(row.place, row.kept_at, row.group_number, row.group, row.who, row.phone, row.for_staff or row.for_whom),
        *(_day(row.due_on), "済み" if row.state is EntryState.DONE else "対応中"),
        *(OUTCOMES[row.outcome] if row.outcome else "", row.result_who, row.result_number, row.result),
        *(_moment(row.done_at), row.done_by, row.written_by),
    )


def _display(site: str, row: DisplayRow) -> tuple[Cell, ...]:
    return (
        *(site, row.number, DISPLAYS[row.kind], row.title, row.owner, row.phone, _day(row.event_on), row.size.value),
        *(row.copies, row.place, _day(row.brought_on), _day(row.until), _day(row.down_on)),
        *(DISPLAY_ENDS[row.ended] if row.ended else "", row.note),
    )


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _moment(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d %H:%M}" if moment else ""
