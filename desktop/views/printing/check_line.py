"""One sentence under the counters: whether they fit what was printed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.rules.print_fees import Printing
from desktop.views.printing import words
from desktop.views.printing.counter_check import CounterCheck, Fit
from desktop.views.shared import icons
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, notifier, set_role

LOOKS = {
    Fit.FITS: ("status.good", "ok"),
    Fit.GAP: ("status.warning", "warn"),
    Fit.BACKWARDS: ("status.refused", "danger"),
}


class CheckLine(QWidget):
    """Keeps its place while it says nothing, so that the form does not jump while somebody types."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fit = Fit.NOTHING
        self._icon, self._words = QLabel(), Paragraph()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._words, 1)
        notifier().changed.connect(self._measure)
        self._measure()

    def show_check(self, check: CounterCheck, originals: Sequence[Printing]) -> None:
        self._fit = check.fit
        said = self._said(check, self._product(check, originals))
        set_role(self._words, {Fit.FITS: "ok_words", Fit.GAP: "warn_words"}.get(check.fit, "error"))
        self._words.say(said)
        self.setAccessibleName(said)
        self._icon.setVisible(check.fit is not Fit.NOTHING)
        self._show_icon()

    def hush(self) -> None:
        """A refusal says it with more words."""
        self.show_check(CounterCheck(Fit.NOTHING, 0), ())

    def text(self) -> str:
        return self.accessibleName()

    def _product(self, check: CounterCheck, originals: Sequence[Printing]) -> str:
        """What was printed, added up: of one original with its sheets, of several the sum."""
        thrown = self.tr(" + {faces} spoilt").format(faces=words.faces(check.spoilt)) if check.spoilt else ""
        faces = words.faces(check.printed + check.spoilt)
        if len(originals) != 1:
            count = self.tr("{count} originals").format(count=len(originals))
            return self.tr("{what}{thrown} = {faces}").format(what=count, thrown=thrown, faces=faces)
        (only,) = originals
        sides = words.faces(2 if only.duplex else 1)
        product = self.tr("{sheets} × {sides}").format(sheets=words.sheets(only.sheets), sides=sides)
        return self.tr("{what}{thrown} = {faces}").format(what=product, thrown=thrown, faces=faces)

    def _said(self, check: CounterCheck, product: str) -> str:
        match check.fit:
            case Fit.FITS if check.wrapped:
                return self.tr("{product}: fits the counter, which began again at 0").format(product=product)
            case Fit.FITS:
                return self.tr("{product}: fits the counter").format(product=product)
            case Fit.GAP if check.gap > 0:
                said = self.tr("{product}, but the counter went {gap} further. Test prints?")
                return said.format(product=product, gap=words.faces(check.gap))
            case Fit.GAP:
                said = self.tr("{product}, but the counter is {gap} short of that. Look at the counter again.")
                return said.format(product=product, gap=words.faces(-check.gap))
            case Fit.BACKWARDS:
                return self.tr("The counter after is lower than before. Look at the counter again.")
            case Fit.NOTHING:
                return ""

    def _show_icon(self) -> None:
        if self._fit in LOOKS:
            name, role = LOOKS[self._fit]
            self._icon.setPixmap(icons.pixmap(name, role, current().scaled(16)))

    @Slot()
    def _measure(self) -> None:
        self.setMinimumHeight(current().scaled(22))
        self._show_icon()
