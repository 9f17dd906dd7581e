"""申込者一覧 for the desk with telephone numbers, and 受付名簿 for the door: names, ticks and free lines."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from desktop.documents import desk_list, fonts, list_pages, words
from desktop.documents.desk_code import DeskCode, desk_code
from desktop.documents.fitting import Box, Fitted, fit_whole
from desktop.documents.pen import Pen
from desktop.documents.sheet import Block, Footing, Section
from desktop.documents.style import a4
from desktop.documents.tables import Column, Table, draw_title, table_section
from desktop.queries.event_papers import SignUpPaper
from desktop.queries.sign_ups import SignUpRow
from desktop.rules.qr_kinds import QrKind
from desktop.rules.times import time_range
from desktop.words import SignUpState

TITLE, DOOR_TITLE = "申込者一覧", "受付名簿"
MARKS = {SignUpState.CAME: "来場", SignUpState.ABSENT: "欠席"}
_COLUMNS = (
    Column("番号", 12),
    Column("名前", 46, words=True),
    Column("ふりがな", 36, words=True),
    Column("人数", 12),
    Column("電話", 30, words=True),
    Column("備考", 40, words=True),
)
_DOOR = (("番号", 12.0), ("名前", 74.0), ("人数", 16.0), ("受付", 16.0), ("備考", 58.0))
_ROW, _HEAD, _PAD, _FREE = 10.5, 14.0, 1.0, 8


def sign_up_list_pdf(paper: SignUpPaper, *, printed_at: datetime, staff: str) -> bytes:
    """Who has a place, who waits, who cancelled; for the desk alone."""
    placed, waiting, gone = _sorted(paper.rows)
    people = sum(row.people for row in placed)
    capacity = paper.event.row.capacity
    note = f"{len(placed)}組 {people}人" + (f"（定員 {capacity}人）" if capacity else "")
    sections = [_table("申込み", note, placed)] if placed else []
    sections += [_table("キャンセル待ち", f"{len(waiting)}組 {_people(waiting)}人", waiting)] if waiting else []
    sections += [_table("取消し", f"{len(gone)}組", gone)] if gone else []
    empty = [list_pages.nothing_section("まだ申込みはありません。")]
    footing = Footing(paper.center.name, f"{TITLE}　{desk_list.CARE}", printed_at, staff, paper.center.demo)
    return desk_list.list_pdf(TITLE, _beside(paper), sections or empty, footing, _code(paper))


def door_list_pdf(paper: SignUpPaper, *, printed_at: datetime, staff: str) -> bytes:
    """Names in the order of their readings with a box to tick, and free lines for who comes without signing up."""
    placed = sorted(_sorted(paper.rows)[0], key=lambda row: (row.kana or row.name, row.id))
    blocks = [_door_row(number, row) for number, row in enumerate(placed, start=1)]
    free = [_door_row(len(placed) + number, None) for number in range(1, _FREE + 1)]
    note = f"{len(placed)}組 {_people(placed)}人"
    head = Block(_HEAD, lambda pen, y: _draw_head(pen, y, note))
    footing = Footing(paper.center.name, f"{DOOR_TITLE}　{desk_list.CARE}", printed_at, staff, paper.center.demo)
    return desk_list.list_pdf(DOOR_TITLE, _beside(paper), [Section(head, (*blocks, *free))], footing, _code(paper))


def unprintable(paper: SignUpPaper) -> tuple[str, ...]:
    """The characters of the list that no bundled font has: they stand as 〓."""
    texts = [text for row in paper.rows for text in (row.name, row.kana, row.group, row.note)]
    return fonts.missing_characters([*texts, paper.event.row.title, paper.event.row.place, paper.center.name])


def _code(paper: SignUpPaper) -> DeskCode | None:
    return desk_code(QrKind.EVENT, str(paper.event.row.id))


def _beside(paper: SignUpPaper) -> str:
    row = paper.event.row
    when = f"{words.paper_date(row.starts_at.date())}{time_range(row.starts_at, row.ends_at)}"
    return f"{row.title}　{when}"


def _sorted(rows: Sequence[SignUpRow]) -> tuple[list[SignUpRow], list[SignUpRow], list[SignUpRow]]:
    """Who has a place, who waits, who cancelled."""
    return (
        [row for row in rows if row.has_place],
        [row for row in rows if row.state is SignUpState.WAITING],
        [row for row in rows if row.state is SignUpState.CANCELLED],
    )


def _people(rows: Sequence[SignUpRow]) -> int:
    return sum(row.people for row in rows)


def _table(title: str, note: str, rows: Sequence[SignUpRow]) -> Section:
    cells = tuple(
        (
            str(row.place or "―"),
            row.name,
            row.kana,
            str(row.people),
            row.phone,
            "　".join(part for part in (MARKS.get(row.state, ""), row.group, row.note) if part),
        )
        for row in rows
    )
    return table_section(Table(title, _COLUMNS, cells, note=note))


def _draw_head(pen: Pen, y: float, note: str) -> None:
    style = a4()
    draw_title(pen, y, "来た人に○をつけてください", note)
    pen.rule(style.left, style.right, y + 7.4, style.rules.table_edge)
    x = style.left
    for label, width in _DOOR:
        pen.text(x + _PAD, y + 12, label, 8.5)
        x += width
    pen.rule(style.left, style.right, y + _HEAD, style.rules.table_edge)


def _door_row(number: int, row: SignUpRow | None) -> Block:
    told = [
        str(number),
        row.name if row else "",
        f"{row.people}人" if row else "",
        "",
        "　".join(part for part in (row.group, row.note) if part) if row else "",
    ]
    sizes = (10, 13, 11, 10, 9)
    fitted = [
        _fitted(text, width, size, bold=at == 1)
        for at, (text, (_label, width), size) in enumerate(zip(told, _DOOR, sizes, strict=True))
    ]
    below = _fitted(row.kana if row else "", _DOOR[1][1], 8, bold=False)

    spare = below.height + 0.6 if row and row.kana else 0.0
    high = max(_ROW, fitted[1].height + spare + 1.4)  # a long name with a long reading takes more than a line

    def draw(pen: Pen, y: float) -> None:
        style, x = a4(), a4().left
        for at, (cell, (_label, width)) in enumerate(zip(fitted, _DOOR, strict=True)):
            under = spare if at == 1 else 0.0
            top = y + (high - cell.height - under) / 2
            pen.block(x + _PAD, top, cell)
            if under:
                pen.block(x + _PAD, top + cell.height + 0.6, below)
            x += width
            if x < style.right - 1:
                pen.upright(x, y, y + high, style.rules.row)
        pen.rule(style.left, style.right, y + high, style.rules.row)

    return Block(high, draw)


def _fitted(text: str, width: float, size: float, *, bold: bool) -> Fitted:
    return fit_whole(text, Box(width - 2 * _PAD, size, 7, lines=2, height=_ROW - 1.4, bold=bold))
