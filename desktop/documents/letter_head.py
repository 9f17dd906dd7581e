"""The head of a letter: the address in the window of its envelope, the day, who writes, the marks for folding."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.documents import label_face
from desktop.documents.fitting import Box, fit, fit_whole
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.style import MM_PER_POINT, a4
from desktop.queries.letters import Addressee, Sender

_WINDOW, _ROOM = (22.0, 16.2), (68.0, 26.0)
_FOLDS, _FOLD_MARK = (99.0, 198.0), (10.4, 4.0)
_SENDER, _SENDER_WIDTH = 122.0, 72.0
_SEAL = 19.0


def draw(pen: Pen, to: Addressee, lines: Iterable[str], sender: Sender, *, sealed: bool) -> None:
    """`lines` stand at the right of the address: the number of the letter, its day. `sealed` leaves room for a seal."""
    style = a4()
    for y in _FOLDS:
        pen.rule(_FOLD_MARK[0], sum(_FOLD_MARK), y, style.rules.row)
    label_face.draw(pen, _WINDOW, _ROOM, to, number=False)
    y = 19.6
    for line in filter(None, lines):
        text = fit(line, Box(_SENDER_WIDTH, style.type.lead_text, 7.5))
        pen.block(style.right, y - ASCENT * text.size * MM_PER_POINT, text, flush_right=True)
        y += 4.8
    _draw_sender(pen, sender, sealed=sealed)


def _draw_sender(pen: Pen, sender: Sender, *, sealed: bool) -> None:
    issuer, style = sender.issuer, a4()
    width = _SENDER_WIDTH - (_SEAL + 2 if sealed else 0)
    operator = issuer.operator.removeprefix("指定管理者").strip()
    code = issuer.postal_code.removeprefix("〒")
    signed = (issuer.center, f"指定管理者 {operator}" if operator else "", sender.signatory)
    where = (
        " ".join(part for part in (f"〒{code}" if code else "", issuer.address) if part),
        f"電話 {issuer.phone}" if issuer.phone else "",
    )
    y = 30.6
    for text, size, bold in (*((line, 10.5, True) for line in signed), *((line, 9.0, False) for line in where)):
        if text:
            line = fit_whole(
                text, Box(width, size, 7, lines=2, height=7.6, leading=1.16, bold=bold, at_spaces=not bold)
            )
            pen.block(_SENDER, y, line)
            y += line.height + (1.2 if bold else 1.0)
    if sealed:
        pen.box(style.right - _SEAL, 30.0, _SEAL, _SEAL, style.rules.row, dash=(2, 2))
        pen.centered(style.right - _SEAL / 2, 30.0 + _SEAL / 2 + 1.2, "公印", 9, grey=0.55)
