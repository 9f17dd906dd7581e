"""Who signed up for an event: a line to sign up in, the list in its order, who came."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError, Missing, NotReadable, SignedUpAlready
from desktop.operations.sign_ups import cancel_sign_up, change_sign_up, let_in, mark_came, sign_up
from desktop.queries.events import EventDetails
from desktop.queries.sign_ups import SignUpRow, sign_ups
from desktop.views.events.sign_up_draft import SignUpDraft
from desktop.views.events.sign_up_line import SignUpLine
from desktop.views.rentals.line_list import LineList
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.shared import written
from desktop.views.shared.keys import is_ctrl_enter
from desktop.views.shared.message import Message
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.views.shared.tag import Mark
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import Language, SignUpState

FOOT, NARROW = 52, 620


class SignUpsPart(QWidget):
    """`paper_wanted` carries the name of the handout."""

    paper_wanted = Signal(str)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self.details: EventDetails | None = None
        self.rows: tuple[SignUpRow, ...] = ()
        self._keep: int | None = None
        self._has_told = False
        self._waited: frozenset[int] = frozenset()  # before the last act that may give somebody else a place
        self.line, self.message, self.list = SignUpLine(), Message(), LineList()
        self.writer, self.draft = SheetWriter(desk, self), SignUpDraft(desk, self.line, self)
        self.came, self.absent = QPushButton(self.tr("Came")), QPushButton(self.tr("Did not come"))
        self.change, self.cancel = QPushButton(self.tr("Change")), QPushButton(self.tr("Cancel it"))
        self.let_in, self.papers = QPushButton(self.tr("Let in")), QPushButton(self.tr("Lists…"))
        self.list.view.setAccessibleName(self.tr("Who signed up"))
        self.list.empty.say(self.tr("Nobody has signed up yet. Type a name above and press Enter."))
        self._foot = QFrame()
        self._lay_out()
        self._connect()
        notifier().changed.connect(self._measure)
        self._measure()

    def show_event(self, shown: EventDetails) -> None:
        """The list is read anew; a half-typed line stays while it is the same event."""
        if self.details is None or self.details.row.id != shown.row.id:
            self.line.begin()
            self.draft.show_event(shown.row.id)
            self.message.clear()
            self.rows, self._waited = (), frozenset()
        self.details = shown
        is_open = not shown.row.is_off
        self.line.setVisible(is_open)
        question = partial(sign_ups, event_id=shown.row.id)
        self._desk.read(self, question, done=self._show, topic="sign ups")

    @property
    def picked(self) -> SignUpRow | None:
        return next((row for row in self.rows if row.id == self.list.key), None)

    @Slot()
    def write(self) -> None:
        """Write the line down: a new sign-up, or the change of one."""
        if self.details is None or self.writer.busy:
            return
        line, event_id = self.line, self.details.row.id
        self.message.clear()
        try:
            request = line.request()
        except NotReadable as problem:
            self._refused(problem)
            return
        if line.changing is None:
            act = partial(sign_up, event_id=event_id, request=request)
        else:
            row = line.changing
            act = partial(change_sign_up, sign_up_id=row.id, request=request, seen_version=row.version)
        self._keep = line.changing.id if line.changing else None
        self._waited = self._waiting() if line.changing else frozenset()
        self.writer.write(act, ("line", event_id, request, line.changing))

    @Slot()
    def mark_came(self) -> None:
        """Who is picked came; pressed again the mark goes, and the caret goes on to the next."""
        self._mark(SignUpState.CAME)

    @Slot()
    def mark_absent(self) -> None:
        self._mark(SignUpState.ABSENT)

    @Slot()
    def begin_change(self) -> None:
        if (row := self.picked) is not None and row.state is not SignUpState.CANCELLED:
            self.line.begin(row)
            self.line.setVisible(True)
            self.line.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def cancel_picked(self) -> None:
        if (row := self.picked) is not None and row.state is not SignUpState.CANCELLED:
            self._waited = self._waiting()
            act = partial(cancel_sign_up, sign_up_id=row.id, seen_version=row.version)
            self.writer.write(act, ("cancel", row.id, row.version))

    @Slot()
    def let_picked_in(self) -> None:
        if (row := self.picked) is not None and not row.has_place:
            self._waited = frozenset()
            act = partial(let_in, sign_up_id=row.id, seen_version=row.version)
            self.writer.write(act, ("let in", row.id, row.version))

    def _mark(self, state: SignUpState) -> None:
        row = self.picked
        if row is None or row.state is SignUpState.CANCELLED:
            return
        to = SignUpState.SIGNED_UP if row.state is state else state
        at = self.list.view.currentIndex().row()
        after = self.rows[at + 1] if at + 1 < len(self.rows) else row
        self._keep = after.id if after.has_place and to is not SignUpState.SIGNED_UP else row.id
        act = partial(mark_came, sign_up_ids=(row.id,), state=to)
        self.writer.write(act, ("mark", row.id, row.version, to))

    def _show(self, rows: tuple[SignUpRow, ...]) -> None:
        if rows and self.details is not None and rows[0].event_id != self.details.row.id:
            return
        self.rows = rows
        keep, self._keep = self._keep, None
        self.list.show_lines([self._as_line(row) for row in rows], keep)
        self._picked()
        self._tell_who_moved_up()

    def _waiting(self) -> frozenset[int]:
        return frozenset(row.id for row in self.rows if row.state is SignUpState.WAITING)

    def _tell_who_moved_up(self) -> None:
        """They do not know it yet: somebody has to call them. Said until it is undone."""
        moved = [row for row in self.rows if row.id in self._waited and row.has_place]
        if moved:
            told = "　".join(" ".join(part for part in (row.name, row.phone) if part) for row in moved)
            self.message.say("good", self.tr("Has a place now; let them know: {names}").format(names=told))
        elif self._has_told:
            self.message.clear()
        self._has_told = bool(moved)

    def _as_line(self, row: SignUpRow) -> ListLine:
        number = f"{row.place}　" if row.place else ""
        detail = "　".join(part for part in (row.kana, row.phone, row.group, row.note) if part)
        return ListLine(row.id, f"{number}{row.name}", detail, written.people(row.people), self._state(row))

    def _state(self, row: SignUpRow) -> Mark | None:
        return {
            SignUpState.WAITING: Mark(self.tr("waits"), "hold", "status.waiting"),
            SignUpState.CAME: Mark(self.tr("came"), "good", "status.good"),
            SignUpState.ABSENT: Mark(self.tr("did not come"), "warn"),
            SignUpState.CANCELLED: Mark(self.tr("cancelled"), "off", "state.cancelled"),
        }.get(row.state)

    @Slot()
    def _picked(self) -> None:
        row = self.picked
        there = row is not None and row.state is not SignUpState.CANCELLED
        for button in (self.came, self.absent):
            button.setVisible(row is None or row.has_place)
            button.setEnabled(there)
        for button in (self.change, self.cancel):
            button.setEnabled(there)
        self.let_in.setVisible(row is not None and not row.has_place)
        self.papers.setEnabled(bool(self.rows))

    @Slot(int)
    def _saved(self, answer: int) -> None:
        self.message.clear()
        self._tell_who_moved_up()
        if self.line.changing is not None or self.line.name.text():
            self._keep = self._keep or answer
            self.draft.written()
            held = self.line.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
            self.line.begin()
            if held:  # the next one on the telephone
                self.line.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._language)
        field = {"people": self.line.people}.get(str(getattr(refusal, "field", "")), self.line.name)
        if isinstance(refusal, Missing | NotReadable | SignedUpAlready):
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _give_up(self) -> None:
        self.line.begin()
        self.message.clear()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _print(self) -> None:
        self.paper_wanted.emit("door-list" if self._is_the_day() else "sign-ups")

    def _is_the_day(self) -> bool:
        return self.details is not None and self.details.row.starts_at.date() == self._desk.now().date()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_ctrl_enter(event):
            self.write()
        elif event.key() == Qt.Key.Key_Delete and self.list.view.hasFocus():
            self.cancel_picked()
        elif event.key() == Qt.Key.Key_Escape and self.line.changing is not None:
            self._give_up()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.line.entered.connect(self.write)
        self.line.left.connect(self._give_up)
        self.list.picked.connect(self._picked)
        self.list.entered.connect(self.mark_came)
        self.writer.saved.connect(self._saved)
        self.writer.refused.connect(self._refused)
        for button, act, tip in (
            (self.came, self.mark_came, self.tr("Enter in the list")),
            (self.absent, self.mark_absent, ""),
            (self.change, self.begin_change, ""),
            (self.cancel, self.cancel_picked, self.tr("Delete in the list")),
            (self.let_in, self.let_picked_in, self.tr("Out of turn, also beyond the capacity")),
            (self.papers, self._print, "Ctrl+P"),
        ):
            button.setAutoDefault(True)
            button.setToolTip(tip)
            button.clicked.connect(act)

    def _lay_out(self) -> None:
        whole, foot = QVBoxLayout(self), QHBoxLayout(self._foot)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (self.line, self.message):
            whole.addWidget(part)
        whole.addWidget(self.list, 1)
        whole.addWidget(self._foot)
        set_role(self._foot, "foot")
        foot.setContentsMargins(16, 0, 16, 0)
        foot.setSpacing(8)
        for part in (self.came, self.absent, self.let_in):
            foot.addWidget(part)
        foot.addStretch(1)
        for part in (self.change, self.cancel, self.papers):
            foot.addWidget(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside an open sheet there is room for what is done most."""
        super().resizeEvent(event)
        wide = self.width() >= current().scaled(NARROW)
        for button in (self.change, self.cancel, self.papers):
            button.setVisible(wide)

    @Slot()
    def _measure(self) -> None:
        self._foot.setFixedHeight(current().scaled(FOOT))
