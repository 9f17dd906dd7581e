"""返信票: what came of a referral, to be cut off from the letter and sent back."""

from __future__ import annotations

from desktop.documents import words
from desktop.documents.application_cells import Cell, empty, written
from desktop.documents.desk_code import desk_code, taken
from desktop.documents.fitting import Box, fit
from desktop.documents.letter_slip import choice, draw_cut, draw_rows, hand_dated
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.style import MM_PER_POINT, a4
from desktop.queries.referral_letters import ReferralLetter
from desktop.rules.dates import era_date
from desktop.rules.qr_kinds import QrKind

TITLE = "返信票"
CUT_AT = 204.0
CUT = "切り取ってお返しください（郵送・FAX・持参のどれでも）"
ANSWERS = ("引き受けた", "話を聞いている", "対応できない", "ほかを案内した")
_TITLE_Y, _TOP, _CODE_TOP, _HEIGHTS = 216.6, 222.4, 206.6, (13.0, 11.6, 17.0, 13.0)


def draw(pen: Pen, letter: ReferralLetter) -> None:
    """Below the cut. The code stands for the case: the desk scans what comes back."""
    style = a4()
    draw_cut(pen, CUT, CUT_AT)
    code = desk_code(QrKind.CASE, letter.number)
    if code is not None:
        code.draw(pen, style.right, _CODE_TOP)
    pen.text(style.left, _TITLE_Y, TITLE, 14, bold=True)
    right = style.right - taken(code) - 3
    above = f"{letter.sender.issuer.center}　行"
    which = f"相談番号　{letter.number}　{era_date(letter.made_on)}の紹介"
    for text, size, y in ((above, 11.0, _TITLE_Y - 5.4), (which, 11.0, _TITLE_Y)):
        line = fit(text, Box(110, size, 7, bold=True))
        pen.block(right, y - ASCENT * line.size * MM_PER_POINT, line, flush_right=True)
    draw_rows(pen, _TOP, _rows(letter), _HEIGHTS)


def _rows(letter: ReferralLetter) -> tuple[tuple[Cell, ...], ...]:
    until = words.paper_date(letter.answer_by) if letter.answer_by else ""
    height = _HEIGHTS[0]
    return (
        (
            written("紹介先", letter.target, height=height).wide(112),
            written("お返事の期限", until, height=height).wide(64),
        ),
        (choice("一つに✓", ANSWERS),),
        (empty("どうなりましたか"),),
        (hand_dated("書いた日").wide(76), empty("書いた人の名前・電話").wide(100)),
    )
