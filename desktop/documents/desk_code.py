"""The small code on a paper by which the desk's scanner opens what the paper is about."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.documents.pen import Pen
from desktop.documents.qr import Code, qr_code
from desktop.documents.style import a4
from desktop.rules.numbers import qr_text
from desktop.rules.qr_kinds import QrKind

SIDE = 14.0


@dataclass(frozen=True, slots=True)
class DeskCode:
    """`side` is that of the code itself, in mm."""

    code: Code
    side: float

    @property
    def quiet(self) -> float:
        """What has to stay white on every side of it, in mm."""
        return a4().qr_quiet * self.side / self.code.modules

    @property
    def beside(self) -> float:
        """What it takes of a line's width at whose end it stands, in mm."""
        return self.side + self.quiet

    def draw(self, pen: Pen, right: float, top: float) -> None:
        pen.code(right - self.side, top, self.side, self.code)


def desk_code(kind: QrKind, number: str) -> DeskCode | None:
    """None where there is no number."""
    if not number:
        return None
    code = qr_code(qr_text(kind, number))
    return DeskCode(code, code.side(SIDE))


def taken(code: DeskCode | None) -> float:
    """What a line loses to the code at its end, in mm; nothing where there is none."""
    return code.beside if code else 0.0
