"""緊急連絡先: whom to call, in digits that are read by torchlight, and how the counter goes on without power."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from desktop.documents import desk_list, fonts, words
from desktop.documents.fitting import Box, fit_whole, paragraph
from desktop.documents.list_pages import nothing_section
from desktop.documents.pen import Pen
from desktop.documents.sheet import Block, Footing, Section
from desktop.documents.style import a4
from desktop.documents.tables import draw_title
from desktop.queries.hand_papers import EmergencyList
from desktop.queries.site_days import ContactRow

TITLE = "緊急連絡先"
STEPS = (
    "部屋にいる人に声をかけ、けがや閉じこめがないか確かめる。エレベーターは使わない。",
    "入口掲示と予約一覧を見て、部屋の受付を続ける。鍵の受渡しは鍵の一覧に書く。",
    "来た人、使った部屋、印刷、相談、机は、窓口記録票に1件ずつ、時刻を入れて書く。",
    "お金を受け取ったら、手書きの領収書を渡し、控えと金額を窓口記録票に残す。",
    "新しい予約は受けずに、予約受付票に書いてもらう。空きは電気が戻ってから確かめ、電話で返事をする。",
    "電気が戻ったら「今日」の「あとから記入」で打ち込み、入力済みの欄に印をつける。紙は日報といっしょに残す。",
)
_ROW, _PAD = 15.5, 1.5
_WHAT, _NAME, _PHONE = 44.0, 50.0, 50.0


def emergency_pdf(rows: EmergencyList, *, printed_at: datetime, staff: str) -> bytes:
    """One sheet, more where the list is long. The same rows give the same bytes."""
    footing = Footing(rows.center.name, f"{TITLE}　{desk_list.CARE}", printed_at, staff, rows.center.demo)
    told = _contacts(rows.contacts) if rows.contacts else nothing_section("連絡先はまだ登録されていません。")
    beside = f"{rows.site}　{words.paper_date(rows.on)}現在"
    return desk_list.list_pdf(TITLE, beside, [told, _steps()], footing)


def unprintable(rows: EmergencyList) -> tuple[str, ...]:
    """The characters of the list that no bundled font has: they stand as 〓."""
    texts = [text for row in rows.contacts for text in (row.what, row.name, row.phone, row.note)]
    return fonts.missing_characters([*texts, rows.site, rows.center.name])


def _contacts(rows: Sequence[ContactRow]) -> Section:
    return Section(Block(8.0, _head), tuple(_contact(row, last=row is rows[-1]) for row in rows))


def _head(pen: Pen, y: float) -> None:
    draw_title(pen, y, "電話をかけるところ", "番号が空いているところは、手で書き入れてください")
    pen.rule(a4().left, a4().right, y + 7.6, a4().rules.table_edge)


def _contact(row: ContactRow, *, last: bool) -> Block:
    style = a4()
    what = fit_whole(row.what, Box(_WHAT - 2 * _PAD, 13, 8, lines=2, height=11, bold=True))
    name = fit_whole(row.name, Box(_NAME - 2 * _PAD, 11, 7.5, lines=2, height=11))
    phone = fit_whole(row.phone, Box(_PHONE - 2 * _PAD, 19, 9, bold=True))
    note = fit_whole(row.note, Box(style.width - _WHAT - _NAME - _PHONE - _PAD, 8.5, 7, lines=4, height=13))
    height = max(_ROW, note.height + 3, name.height + 4)

    def draw(pen: Pen, y: float) -> None:
        x, middle = style.left, y + height / 2
        pen.block(x + _PAD, middle - what.height / 2, what)
        pen.block(x + _WHAT + _PAD, middle - name.height / 2, name)
        x += _WHAT + _NAME
        if row.phone:
            pen.block(x + _PAD, middle - phone.height / 2, phone)
        else:
            pen.rule(x + _PAD, x + _PHONE - 2 * _PAD, y + height - 3.4, style.rules.row, dash=(0.6, 1.4))
        pen.block(x + _PHONE + _PAD, middle - note.height / 2, note)
        pen.rule(style.left, style.right, y + height, style.rules.table_edge if last else style.rules.row)

    return Block(height, draw)


def _steps() -> Section:
    style = a4()
    head = Block(9.0, lambda pen, y: draw_title(pen, y, "停電したとき（パソコンが使えないとき）", ""))
    return Section(head, tuple(_step(number, text, style.width) for number, text in enumerate(STEPS, 1)))


def _step(number: int, text: str, width: float) -> Block:
    said = paragraph(text, width - 12, 11, leading=1.4)

    def draw(pen: Pen, y: float) -> None:
        left = a4().left
        pen.dot(left + 3.2, y + 2.6, 3.2)
        pen.centered(left + 3.2, y + 4.2, str(number), 12, bold=True, grey=1)
        pen.block(left + 10, y + 0.4, said)

    return Block(max(said.height + 3.4, 9.0), draw)
