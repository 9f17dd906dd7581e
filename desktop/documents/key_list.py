"""鍵の一覧: the keys of a day, with room to write when each went out and came back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from desktop.documents import desk_list, fonts, words
from desktop.documents.fitting import Box, Fitted, fit_whole
from desktop.documents.pen import Pen
from desktop.documents.sheet import Block, Footing, Section
from desktop.documents.style import a4
from desktop.documents.tables import draw_title
from desktop.queries.keys import KeyRow, KeyRows
from desktop.rules.times import clock, time_range

TITLE = "鍵の一覧"
UNPAID = "未納"
_COLUMNS = (
    ("時間", 27.0),
    ("部屋", 33.0),
    ("団体・使う人、電話", 50.0),
    ("鍵番号", 15.0),
    ("渡した", 15.0),
    ("返った", 15.0),
    ("受取の署名", 21.0),
)
_ROW, _HEAD, _PAD = 12.0, 14.0, 1.0
_WRITTEN = 3


def keys_pdf(rows: KeyRows, *, printed_at: datetime, staff: str) -> bytes:
    """As many pages as the day takes. The same rows give the same bytes."""
    sections = [_section(site, told) for site, told in rows.sites]
    footing = Footing(rows.center.name, f"{TITLE}　{desk_list.CARE}", printed_at, staff, rows.center.demo)
    return desk_list.list_pdf(TITLE, words.paper_date(rows.day), sections, footing)


def unprintable(rows: KeyRows) -> tuple[str, ...]:
    """The characters of the list that no bundled font has: they stand as 〓."""
    texts = [text for _site, told in rows.sites for row in told for text in (row.room, row.who, row.key)]
    return fonts.missing_characters([*texts, *(site for site, _told in rows.sites), rows.center.name])


def _section(site: str, rows: Sequence[KeyRow]) -> Section:
    out = sum(row.out_at is not None and row.back_at is None for row in rows)
    note = f"{len(rows)}件" + (f"　うち渡したまま {out}件" if out else "")
    blocks = [_row(row, last=row is rows[-1]) for row in rows] or [_nothing()]
    return Section(Block(_HEAD, lambda pen, y: _draw_head(pen, y, site, note)), tuple(blocks))


def _draw_head(pen: Pen, y: float, site: str, note: str) -> None:
    style = a4()
    draw_title(pen, y, site, note)
    pen.rule(style.left, style.right, y + 7.4, style.rules.table_edge)
    x = style.left
    for label, width in _COLUMNS:
        pen.text(x + _PAD, y + 12, label, 8.5)
        x += width
    pen.rule(style.left, style.right, y + _HEAD, style.rules.table_edge)


def _nothing() -> Block:
    style = a4()

    def draw(pen: Pen, y: float) -> None:
        pen.text(style.left + _PAD, y + 6.4, "この日に渡す鍵はありません。", style.type.body)
        pen.rule(style.left, style.right, y + 10, style.rules.table_edge)

    return Block(10, draw)


def _row(row: KeyRow, *, last: bool) -> Block:
    style, inner = a4(), [width - 2 * _PAD for _label, width in _COLUMNS]
    times = _fitted(time_range(row.starts_at, row.ends_at), inner[0], 11, bold=True)
    room = _fitted(row.room, inner[1], 11, lines=2, bold=True)
    who = _fitted(row.who, inner[2], 10.5, lines=2)
    told = "　".join(part for part in (row.phone, row.number, UNPAID if row.unpaid else "") if part)
    below = _fitted(told, inner[2], 8)
    key = _fitted(row.key, inner[3], 12, bold=True)
    moments = [clock(moment) if moment else "" for moment in (row.out_at, row.back_at)]
    height = max(_ROW, who.height + below.height + 3.6, room.height + 3)

    def draw(pen: Pen, y: float) -> None:
        x = style.left
        for number, (cell, (_label, width)) in enumerate(zip((times, room, None, key), _COLUMNS, strict=False)):
            if cell is not None:
                pen.block(x + _PAD, y + (height - cell.height) / 2, cell)
            else:
                top = y + (height - who.height - below.height - 1) / 2
                pen.block(x + _PAD, top, who)
                pen.block(x + _PAD, top + who.height + 1, below)
            x += width
            if number >= _WRITTEN - 1:
                pen.upright(x, y, y + height, style.rules.row)
        for moment, (_label, width) in zip(moments, _COLUMNS[4:6], strict=True):
            pen.centered(x + width / 2, y + height / 2 + 1.5, moment or ":", 12, bold=bool(moment))
            x += width
            pen.upright(x, y, y + height, style.rules.row)
        pen.rule(style.left, style.right, y + height, style.rules.table_edge if last else style.rules.row)

    return Block(height, draw)


def _fitted(text: str, width: float, size: float, *, lines: int = 1, bold: bool = False) -> Fitted:
    return fit_whole(text, Box(width, size, 7, lines=lines, height=lines * 5.4, bold=bold))
