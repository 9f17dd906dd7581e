"""Close rooms for a while, see which closures stand, and find a place for the bookings they displaced."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import ChangedElsewhere, DeskError, Missing
from desktop.operations.bookings import cancel_booking
from desktop.operations.closures import change_closure, close_rooms, let_stand, withdraw_closure
from desktop.queries.closures import CLOSURE_READS, AllOfClosures, ClosureRow, all_of_closures
from desktop.queries.days import BookingRow
from desktop.sentences import explain
from desktop.views.rooms.closures.closure_form import ClosureForm
from desktop.views.rooms.closures.closure_lists import ClosureLine, DisplacedLine, Lines
from desktop.views.shared.form_draft import FormDraft
from desktop.views.shared.keys import is_ctrl_enter
from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.views.shared.side_sheet import SideSheet
from desktop.views.shared.theme import set_role
from desktop.words import CancelReason, Language

FIELDS = {"name": "name", "date": "first"}


class ClosureSheet(SideSheet):
    """`move_wanted` carries a displaced booking that shall move."""

    move_wanted = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("state.closed", "", parent)
        self._desk, self._language = desk, language
        self._changing: ClosureRow | None = None
        self.site: Callable[[], int] = lambda: desk.site_id
        self._writer, self._draft = SheetWriter(desk, self), FormDraft(desk, "closure", self)
        self.message, self.form = Message(), ClosureForm(self._today)
        self._standing, self._displaced, self._form_heading = Paragraph(), Paragraph(), Paragraph()
        self.closures, self.displaced = Lines(), Lines()
        upper = (self.message, self._displaced, self.displaced)
        for part in (*upper, self._form_heading, self.form, self._standing, self.closures):
            self.body.addWidget(part)
        for heading in (self._standing, self._displaced, self._form_heading):
            set_role(heading, "heading")
        self.save_button, self.anew = QPushButton(), QPushButton()
        set_role(self.save_button, "primary")
        for button, verb in ((self.save_button, self.save), (self.anew, self.begin_anew)):
            button.setAutoDefault(True)
            button.clicked.connect(verb)
            self.add_verb(button)
        self.form.edited.connect(self._keep)
        self._writer.saved.connect(self._saved)
        self._writer.refused.connect(self._refused)
        self._writer.busy_changed.connect(self.save_button.setDisabled)
        desk.changed.connect(self._changed)
        self._name()

    def open(self) -> None:
        self.message.clear()
        if self._changing is None and self.form.is_empty and (draft := self._draft.found()) is not None:
            self.form.put(draft.content)
        self._reload()
        super().open()
        if not self.displaced.lines:
            self.form.name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def save(self) -> None:
        """Close the rooms, or change the closure that was picked."""
        by = self._desk.by
        if self._writer.busy or by is None:
            return
        for field in (self.form.first, self.form.last, self.form.times):
            field.editingFinished.emit()
        try:
            request = self.form.request(self.site())
        except Missing as missing:
            self.form.form.refuse(FIELDS[missing.field], explain(missing, self._language).what)
            return
        row = self._changing
        operation = partial(close_rooms, request=request)
        if row is not None:
            operation = partial(change_closure, closure_id=row.id, request=request, seen_version=row.version)
        self._writer.write(operation, (request, row))

    @Slot()
    def begin_anew(self) -> None:
        """An empty sheet; what was typed is given up."""
        self._changing = None
        self.form.empty()
        self._draft.drop()
        self.message.clear()
        self._name()
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def change(self, row: ClosureRow) -> None:
        self._changing = row
        self.form.show_closure(row)
        self._name()
        self.reveal(self.form)
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def withdraw(self, row: ClosureRow) -> None:
        self._writer.write(partial(withdraw_closure, closure_id=row.id), ("withdraw", row.id))

    @Slot(object)
    def cancel(self, row: BookingRow) -> None:
        """Undone with Ctrl+Z, so nothing asks twice."""
        operation = partial(
            cancel_booking, booking_id=row.id, reason=CancelReason.CLOSURE, note="", seen_version=row.version
        )
        self._writer.write(operation, ("cancel", row.id, row.version))

    @Slot(object, str)
    def let_stand(self, row: BookingRow, reason: str) -> None:
        self._writer.write(partial(let_stand, booking_id=row.id, reason=reason), ("stand", row.id, reason))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_ctrl_enter(event):
            self.save()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _today(self) -> date:
        return self._desk.now().date()

    @Slot()
    def _keep(self) -> None:
        if self._changing is None:
            self._draft.keep(self.form.content())

    @Slot(int)
    def _saved(self, _answer: int) -> None:
        self.begin_anew()

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._language)
        self.reveal(self.message)
        if isinstance(refusal, ChangedElsewhere):
            self._reload()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touch(CLOSURE_READS):
            self._reload()

    def _reload(self) -> None:
        question = partial(all_of_closures, site_id=self.site(), now=self._desk.now())
        self._desk.read(self, question, done=self._show, topic="closures")

    def _show(self, shown: AllOfClosures) -> None:
        self.form.show_rooms(shown.rooms)
        if self._changing is not None:
            # the version seen stays the one that was read: a change in between is refused, not written over
            self.form.rooms.put(self._changing.room_ids if not self._changing.whole else ())
        lines, hit = [ClosureLine(row) for row in shown.closures], [DisplacedLine(row) for row in shown.displaced]
        for line in lines:
            line.change_wanted.connect(self.change)
            line.withdraw_wanted.connect(self.withdraw)
        for line in hit:
            line.open_wanted.connect(self.move_wanted)
            line.cancel_wanted.connect(self.cancel)
            line.stand_wanted.connect(self.let_stand)
        self.closures.fill([*lines])
        self.displaced.fill([*hit])
        self._name()

    def _name(self) -> None:
        changing = self._changing is not None
        self.set_title(self.tr("Closures"))
        self._form_heading.say(self.tr("Change a closure") if changing else self.tr("New closure"))
        self.save_button.setText(self.tr("Save the change") if changing else self.tr("Close the rooms"))
        self.anew.setText(self.tr("Start over"))
        count = len(self.displaced.lines)
        self._displaced.say(self.tr("Bookings that need another place: {count}").format(count=count))
        self._displaced.setVisible(count > 0)
        none = self.tr("No closure is to come.")
        self._standing.say(self.tr("Closures to come") if self.closures.lines else none)
        self.set_note(self.tr("Ctrl+Enter saves"))
