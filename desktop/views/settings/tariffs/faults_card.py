"""What is wrong with a tariff, told beside it while it is edited."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.rules.tariff_checks import FaultKind, TariffFault
from desktop.views.settings.tariffs.tariff_words import fault_sentence
from desktop.views.shared import icons
from desktop.views.shared.card import Card
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current

_WRONG = frozenset({FaultKind.TWICE, FaultKind.BOTH})


class FaultsCard(Card):
    """Says that all is well where nothing is wrong: an empty card would leave one in doubt."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self.rename(self.tr("Holes and overlaps"))
        inside = QWidget()
        inside.setProperty("role", "body")
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(16, 10, 12, 10)
        self._list.setSpacing(6)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(self.tr("Holes and overlaps"))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self._area = area
        self.body.addWidget(area)
        self.said: tuple[str, ...] = ()

    def show_faults(self, faults: Sequence[TariffFault], more: Sequence[str] = ()) -> None:
        """`more` are sentences about the days between the versions."""
        told = [(_look(fault), fault_sentence(fault)) for fault in faults]
        told += [(("status.warning", "warn"), each) for each in more]
        said = tuple(sentence for _look_, sentence in told)
        if said == self.said and self._list.count():
            return
        self.said = said
        self._clear()
        for look, sentence in told or [(("status.good", "ok"), self.tr("Every job has one price."))]:
            self._put(*look, sentence)
        self._list.addStretch(1)
        self.say(str(len(told)) if told else "")
        self._area.setAccessibleDescription("\n".join(said))

    def _put(self, icon: str, role: str, sentence: str) -> None:
        line, picture, words = QHBoxLayout(), QLabel(), Paragraph()
        line.setSpacing(8)
        picture.setPixmap(icons.pixmap(icon, role, current().icon))
        words.say(sentence)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words, 1)
        holder = QWidget()
        line.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(line)
        self._list.addWidget(holder)

    def _clear(self) -> None:
        while (entry := self._list.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.hide()
                widget.deleteLater()


def _look(fault: TariffFault) -> tuple[str, str]:
    return ("status.refused", "danger") if fault.kind in _WRONG else ("status.warning", "warn")
