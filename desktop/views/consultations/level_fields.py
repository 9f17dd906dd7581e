"""Who may open a case, chosen while it is taken: the desk, advisors, or people who are named."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from desktop.views.consultations.one_stop_chips import OneStopChips
from desktop.views.consultations.words import level_word
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.form import Field, Form
from desktop.words import Openness


class LevelFields(QWidget):
    """`changed` after every change; a name that is chosen or ended with Enter becomes a chip, pressed again it goes.

    `short` is laid out by the owner: kept for advisors, or not kept back.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.level, self.readers, self.name = OneStopChips(one=True), OneStopChips(), QLineEdit()
        self.short = CheckBox()
        self._staff: dict[int, str] = {}
        self._named: tuple[int, ...] = ()
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.name.setCompleter(self._completer)
        self._form = Form((Field("level", "", self.level),))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        for part in (self._form, self.name, self.readers):
            whole.addWidget(part)
        self._completer.activated.connect(self._add_later, Qt.ConnectionType.QueuedConnection)
        self.name.returnPressed.connect(self._add)
        self.level.changed.connect(self._turned)
        self.readers.changed.connect(self._dropped)
        self.short.clicked.connect(self._keep_back)
        self._retranslate()
        self.put(Openness.DESK, ())

    @property
    def openness(self) -> Openness:
        value = self.level.value
        return value if isinstance(value, Openness) else Openness.DESK

    @property
    def reader_ids(self) -> tuple[int, ...]:
        """Who is named, besides whoever is in charge; nobody where nobody needs to be."""
        return self._named if self.openness is Openness.NAMED else ()

    def put(self, openness: Openness, reader_ids: Sequence[int]) -> None:
        """Nothing is announced."""
        self.level.put((openness,))
        self._named = tuple(reader_ids)
        self.name.clear()
        self._show()

    def show_staff(self, staff: Sequence[tuple[int, str]]) -> None:
        """Who can be named, as (id, name)."""
        self._staff = dict(staff)
        self._names.setStringList(list(self._staff.values()))
        self._show()

    @Slot()
    def _add_later(self) -> None:
        self._add()

    @Slot()
    def _add(self) -> None:
        """The one person of that name, or the only one it can be the beginning of."""
        typed = self.name.text().strip().casefold()
        same = [staff_id for staff_id, name in self._staff.items() if name.casefold() == typed]
        like = [staff_id for staff_id, name in self._staff.items() if typed and typed in name.casefold()]
        found = same or like
        if len(found) != 1:
            return
        if found[0] not in self._named:
            self._named = (*self._named, found[0])
        self.name.clear()
        self._show()
        self.changed.emit()

    @Slot(bool)
    def _keep_back(self, is_kept: bool) -> None:  # noqa: FBT001  a slot's argument
        self.put(Openness.ADVISORS if is_kept else Openness.DESK, ())
        self.changed.emit()

    @Slot()
    def _turned(self) -> None:
        if self.level.value is None:
            self.level.put((Openness.DESK,))
        self._show()
        self.changed.emit()

    @Slot()
    def _dropped(self) -> None:
        gone = set(self.readers.choices) - set(self.readers.values)
        self._named = tuple(staff_id for staff_id in self._named if staff_id not in gone)
        if gone:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        is_named = self.openness is Openness.NAMED
        known = [staff_id for staff_id in self._named if staff_id in self._staff]
        self.readers.show_choices((staff_id, self._staff[staff_id]) for staff_id in known)
        self.readers.put(known)
        self.readers.setVisible(is_named and bool(known))
        self.name.setVisible(is_named)
        self.short.setChecked(self.openness is not Openness.DESK)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._form.relabel("level", self.tr("Who may open it"))
        self.level.show_choices((level, level_word(level)) for level in Openness)
        self.name.setPlaceholderText(self.tr("Who else may open it: a name, then Enter"))
        self.name.setAccessibleName(self.tr("Who else may open it"))
        self.readers.setAccessibleName(self.tr("Named"))
        self.short.setText(self.tr("Only advisors see it"))
