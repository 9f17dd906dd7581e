"""相談受付票, blank: what is asked when somebody comes with a question and the program cannot be used."""

from __future__ import annotations

from datetime import datetime

from desktop.documents import fonts
from desktop.documents.application_cells import ROW, Cell, circled, empty, prose, ticked
from desktop.documents.form_parts import Part, draw_part
from desktop.documents.hand_units import unit_cell
from desktop.documents.pen import Pen
from desktop.documents.sheet import Footing, bind
from desktop.documents.style import a4
from desktop.queries.hand_papers import HandSlips

TITLE = "相談受付票"
KIND = "相談受付票（記入用）"
CHANNELS = ("来館", "電話", "メール", "オンライン", "出張")
ACTORS = ("市民", "市民公益活動団体", "自治会", "事業者", "行政", "教育機関")
NEXT = ("これで終わり", "もう一度会う", "連絡を待つ", "ほかへ紹介")
_ASKED, _DECIDED = 7, 4


def consultation_slip_pdf(slips: HandSlips, *, printed_at: datetime, staff: str) -> bytes:
    """One sheet. The same slips give the same bytes."""

    def draw(pen: Pen) -> None:
        style = a4()
        pen.text(style.left, 27.5, TITLE, style.type.title, bold=True)
        pen.box(style.right - 60, 16, 60, 13, style.rules.box)
        pen.text(style.right - 58, 20, "受付番号", style.type.note)
        part = Part("相談", "太い枠の中を、話したとおりに書きます", _rows(slips), 1)
        draw_part(pen, 32.0, part)
        draw_part(pen, 32.0 + part.height + 3, Part("このあと", "", _next(), 0))

    return bind([draw], title=KIND, footing=Footing(slips.center.name, KIND, printed_at, staff, slips.center.demo))


def unprintable(slips: HandSlips) -> tuple[str, ...]:
    """The characters of the slip that no bundled font has: they stand as 〓."""
    return fonts.missing_characters([slips.center.name, *slips.topics])


def _rows(slips: HandSlips) -> tuple[tuple[Cell, ...], ...]:
    width, tick = a4().width, "あてはまるものに✓"
    topics = [(name, False) for name in slips.topics]
    return (
        (
            unit_cell("受け付けた日時", ("年", "月", "日（", "）", "時", "分"), ROW, first="令和").wide(118),
            empty("受け付けた人").wide(58),
        ),
        (circled("受け方", [(word, False) for word in CHANNELS], width - 4),),
        (ticked("相談した人の立場", [(word, False) for word in ACTORS], width, note=tick),),
        (
            empty("団体または名前", "言いたくないときは空けておく", height=15).wide(112),
            empty("連絡先", "電話・メール", height=15).wide(64),
        ),
        (ticked("相談の内容", topics, width, note=tick) if topics else empty("相談の内容"),),
        (prose("くわしい内容", "", _ASKED, width, note="名前は役割（代表、家族など）で書く"),),
        (prose("答えたこと・一緒に決めたこと", "", _DECIDED, width),),
    )


def _next() -> tuple[tuple[Cell, ...], ...]:
    return (
        (ticked("", [(word, False) for word in NEXT], a4().width),),
        (
            empty("次にすること", height=15).wide(96),
            unit_cell("いつまで", ("月", "日"), 15).wide(40),
            empty("だれが", height=15).wide(40),
        ),
    )
