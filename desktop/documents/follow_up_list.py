"""相談のフォロー一覧: what is still to be done for cases, by person, with room to write for a round of calls."""

from __future__ import annotations

from datetime import date
from itertools import groupby

from desktop.documents import desk_list, fonts, words
from desktop.documents.list_pages import nothing_section
from desktop.documents.sheet import Footing, Section
from desktop.documents.tables import Column, Table, table_section
from desktop.queries.work_papers import FollowUpPaper
from desktop.queries.work_rows import WorkRow

TITLE = "相談のフォロー一覧"
NOBODY = "担当なし"
_COLUMNS = (
    Column("いつまで", 24, words=True),
    Column("すること", 46, words=True),
    Column("相手・番号", 42, words=True),
    Column("電話", 24, words=True),
    Column("結果", 40, words=True),
)
_ROOM_TO_WRITE = 13.0


def follow_up_list_pdf(paper: FollowUpPaper, *, staff: str) -> bytes:
    """As many pages as it takes. The same rows give the same bytes."""
    footing = Footing(paper.center.name, f"{TITLE}　{desk_list.CARE}", paper.now, staff, paper.center.demo)
    whose = f"{paper.site}{'　' + paper.whose if paper.whose else ''}"
    beside = f"{whose}　{words.paper_date(paper.now.date())}現在"
    sections = [_section(name, list(rows), paper) for name, rows in groupby(paper.rows, key=lambda row: row.staff)]
    return desk_list.list_pdf(TITLE, beside, sections or [nothing_section("残っているフォローはありません。")], footing)


def unprintable(paper: FollowUpPaper) -> tuple[str, ...]:
    """The characters of the list that no bundled font has: they stand as 〓."""
    texts = [text for row in paper.rows for text in (row.title, row.who, row.staff)]
    return fonts.missing_characters([*texts, paper.site, paper.center.name])


def _section(name: str, rows: list[WorkRow], paper: FollowUpPaper) -> Section:
    today = paper.now.date()
    cells = tuple(
        (
            _day(row, today),
            row.title,
            "　".join(part for part in (row.who, row.case_number) if part),
            paper.phones.get(row.group_id or 0, ""),
            "",
        )
        for row in rows
    )
    late = sum(_is_late(row, today) for row in rows)
    note = f"{len(rows)}件" + (f"（★期限を過ぎたもの {late}件）" if late else "")
    return table_section(Table(name or NOBODY, _COLUMNS, cells, note, row=_ROOM_TO_WRITE))


def _is_late(row: WorkRow, today: date) -> bool:
    return isinstance(row.when, date) and row.when < today


def _day(row: WorkRow, today: date) -> str:
    assert isinstance(row.when, date)
    said = words.short_day(row.when, today)
    return f"{said}★" if _is_late(row, today) else said
