"""日計表: a day of the till on one sheet; what was taken back and does not fit stands on further ones."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from desktop.documents import fonts, till_words, words
from desktop.documents.fitting import Box, fit, fit_whole
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Block, Footing, Page, Placed, Section, bind, paginate, running_head
from desktop.documents.style import MM_PER_POINT, a4
from desktop.documents.tables import Column, Table, table_section
from desktop.documents.till_count import COUNT_HEIGHT, draw_count, draw_reckoning
from desktop.queries.till_rows import TillDayRows

TITLE = "日計表"
_LATER_TOP, _FIRST_TOP, _BELOW = 30.0, 64.2, 3.0
_SEALS = ("締めた人", "確かめた人", "センター長")
_SEAL, _SEAL_TOP, _SEAL_HEAD, _SEAL_BOTTOM = 20.0, 14.6, 19.6, 30.0
_FIGURE_TOP, _FIGURE_BOTTOM = 37.2, 57.0
_KINDS = (
    Column("種類", 70, words=True),
    Column("件数", 22),
    Column("現金", 28),
    Column("現金以外", 28),
    Column("計", 28),
)
_CHANGED = (
    Column("領収書番号", 30, words=True),
    Column("時刻", 16, words=True),
    Column("内容と理由", 105, words=True),
    Column("金額", 25),
)


def till_sheet_pdf(rows: TillDayRows, *, printed_at: datetime, staff: str) -> bytes:
    """The same rows give the same bytes."""
    opening = Block(_FIRST_TOP - _LATER_TOP, partial(_draw_opening, rows=rows))
    nothing = Block(0, lambda _pen, _y: None)
    sections = [Section(nothing, (opening,), 0), *_income(rows), _counted(rows), *_changed(rows)]
    placed = paginate(sections, _LATER_TOP, a4().bottom - _BELOW)
    day = words.paper_date(rows.day)
    pages: list[Page] = [
        partial(_page, placed=each, beside="" if number == 0 else day) for number, each in enumerate(placed)
    ]
    footing = Footing(rows.center.name, f"{TITLE} {day}", printed_at, staff, rows.center.demo)
    return bind(pages, title=f"{TITLE} {rows.day.isoformat()}", footing=footing)


def unprintable(rows: TillDayRows) -> tuple[str, ...]:
    """The characters of the sheet that no bundled font has: they stand as 〓."""
    texts = [text for entry in rows.entries if entry.back for text in (entry.who, entry.note)]
    reason = rows.closing.reason if rows.closing is not None else ""
    return fonts.missing_characters([rows.center.name, rows.site, reason, *texts])


def _page(pen: Pen, *, placed: Placed, beside: str) -> None:
    if beside:
        running_head(pen, TITLE, beside)
    for y, block in placed:
        block.draw(pen, y)


def _draw_opening(pen: Pen, _y: float, *, rows: TillDayRows) -> None:
    """Title, seals and the three figures of the day, always at the head of the first page."""
    style = a4()
    pen.text(style.left, 27.5, TITLE, style.type.title, bold=True)
    x = style.left + 32
    wide = style.right - _SEAL * len(_SEALS) - x - 3
    together = "（まとめ）" if rows.tills > 1 else ""
    site = fit_whole(f"{rows.site}{together}　レジ", Box(wide, style.type.body, 7))
    pen.block(x, 21.0 - ASCENT * site.size * MM_PER_POINT, site)
    pen.text(x, 27.2, words.paper_date(rows.day), style.type.subtitle, bold=True)
    for number, name in enumerate(_SEALS):
        left = style.right - _SEAL * (len(_SEALS) - number)
        pen.box(left, _SEAL_TOP, _SEAL, _SEAL_BOTTOM - _SEAL_TOP, style.rules.box)
        pen.centered(left + _SEAL / 2, 18.2, name, style.type.footer)
    pen.rule(style.right - _SEAL * len(_SEALS), style.right, _SEAL_HEAD, style.rules.box)
    pen.rule(style.left, style.right, 33, style.rules.title)
    closing = rows.closing
    safe = "―" if closing is None or closing.pieces is None else words.yen(closing.to_safe)
    _figure(pen, style.left, 54, ("今日の収入", words.yen(rows.sums.income), till_words.what_came(rows)))
    _figure(pen, 80.1, 56, ("うち現金", words.yen(rows.sums.cash_income), till_words.beside_cash(rows)))
    _figure(pen, 140.2, 56, ("金庫に入れる額", safe, till_words.to_safe(rows)))
    for x in (76.9, 137.0):
        pen.upright(x, _FIGURE_TOP, _FIGURE_BOTTOM, style.rules.box)
    pen.rule(style.left, style.right, 62.1, style.rules.box)


def _figure(pen: Pen, x: float, wide: float, told: tuple[str, str, str]) -> None:
    style = a4()
    name, figure, note = told
    pen.text(x, 40.6, name, style.type.body)
    fitted = fit(figure, Box(wide - 8, style.type.receipt_amount, 14, bold=True))
    pen.block(x, 51.0 - ASCENT * fitted.size * MM_PER_POINT, fitted)
    if figure != "―":
        after = x + fonts.width(figure, fitted.size, bold=True) * fitted.stretch / 100 + 1.2
        pen.text(after, 51.0, "円", style.type.section)
    said = fit_whole(note, Box(wide, style.type.note, 6.5))
    pen.block(x, 56.3 - ASCENT * said.size * MM_PER_POINT, said)


def _income(rows: TillDayRows) -> list[Section]:
    table = Table("1　収入の内訳", _KINDS, tuple(till_words.kind_rows(rows)), "単位 円", total=True)
    run = fit_whole(till_words.receipt_run(rows), Box(a4().width, a4().type.note, 7, lines=2))
    noted = Block(run.height + 1.6, lambda pen, y: pen.block(a4().left, y + 1.0, run))
    section = table_section(table, gap=3.2)
    return [Section(section.head, (*section.rows, noted), section.gap)]


def _counted(rows: TillDayRows) -> Section:
    def draw(pen: Pen, y: float) -> None:
        draw_count(pen, y, rows)
        draw_reckoning(pen, y, rows)

    return Section(Block(0, lambda _pen, _y: None), (Block(COUNT_HEIGHT, draw),), 5.0)


def _changed(rows: TillDayRows) -> list[Section]:
    told = tuple(till_words.changed(rows))
    return [table_section(Table("4　取消し・返金・再発行", _CHANGED, told))] if told else []
