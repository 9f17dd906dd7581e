"""The handover: what is told now and what was told on all days before, by whom it was read, what was made of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.jobs.drawn import Drawn
from desktop.operations.handover import pin_note, put_away_note, read_notes, show_note_again
from desktop.queries.desk_rows import DeskRows
from desktop.queries.handover import NOTE_READS, NoteRow, note_row, notes, notes_about
from desktop.queries.staff import desk_rows
from desktop.views.daybook.notes.made_forms import EntryOfNote, FollowUpOfNote
from desktop.views.daybook.notes.note_form import NoteForm
from desktop.views.daybook.notes.words import importance_mark
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.shared import written
from desktop.views.shared.keys import bind_down, bind_keys
from desktop.views.shared.ledger.ledger_sheet import LedgerSheet
from desktop.views.shared.paragraph import Paragraph
from desktop.words import Language

NOW, ALL = "now", "all"
MOST_ASKED = 40  # letters of a note by which it is found again


class NotesSheet(LedgerSheet):
    """Typing in the line above looks through the notes of all days. Insert begins a note."""

    READS: ClassVar = NOTE_READS

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, parent)
        self.rows: tuple[NoteRow, ...] = ()
        self.asked, self.text = QLineEdit(), Paragraph()
        self.asked.setClearButtonEnabled(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = QHBoxLayout()
        line.setContentsMargins(12, 0, 12, 8)
        line.addWidget(self.asked)
        self.card.body.insertLayout(1, line)
        self.details.add_above(self.text)
        self.note_form = NoteForm(desk, language)
        self.entry_form, self.follow_up_form = EntryOfNote(desk, language), FollowUpOfNote(desk, language)
        self.new_note = self.add_head_button(self._begin_note, role="primary")
        self.print_button.hide()  # the day's log carries the notes
        self._made_verbs()
        self.asked.textEdited.connect(self._look)
        bind_down(self.asked, self.view)
        bind_keys(self, {"Insert": self._begin_note})
        self.add_form(self.note_form, self._note_saved)
        self.add_form(self.entry_form, self._entry_made)
        self.add_form(self.follow_up_form, self._follow_up_made)
        self.name_all()

    def _made_verbs(self) -> None:
        add = self.details.add_button
        self.read, self.change, self.pin, self.away = add(), add(), add(), add()
        self.make_entry, self.make_follow_up = add(), add()
        for button, act in (
            (self.read, self._read),
            (self.change, self._begin_change),
            (self.pin, self._pin),
            (self.away, self._put_away),
            (self.make_entry, self._begin_entry),
            (self.make_follow_up, self._begin_follow_up),
        ):
            button.clicked.connect(act)

    def open(self, about: object = None) -> None:
        """`about` is the id of a note, or None."""
        self.desk.read(self, desk_rows, done=self._show_staff, topic="staff")
        super().open(about)
        if isinstance(about, int):
            self.desk.read(self, partial(note_row, note_id=about), done=self._show_wanted, topic="wanted")

    def _show_wanted(self, row: NoteRow | None) -> None:
        """One that is put away, or for somebody else, stands among those of all days."""
        if row is None:
            return
        self.leave_form()
        told = row.until is None or row.until >= self.desk.now().date()
        mine = row.for_staff_id in {None, self.by.staff_id} or row.staff == self.by.staff
        self.shelf.put(NOW if told and mine else ALL)
        self.asked.setText("" if told and mine else row.text.splitlines()[0][:MOST_ASKED])
        self.reload(row.id)

    def question(self) -> Callable[..., Any]:
        site, asked = self.desk.site_id, self.asked.text().strip()
        if asked or self.shelf.value == ALL:
            return partial(notes_about, site_id=site, text=asked)
        return partial(notes, site_id=site, day=self.desk.now().date(), staff_id=self.by.staff_id)

    def show_rows(self, rows: Sequence[NoteRow], choose: int | None) -> None:
        self.rows = tuple(rows)
        self.facts.setText(self.tr("{count} notes").format(count=len(self.rows)))
        self.fill([self._line(row) for row in self.rows], choose)

    def _line(self, row: NoteRow) -> ListLine:
        told = [row.staff or "", self.tr("for {who}").format(who=row.for_whom) if row.for_whom else ""]
        detail = "　".join(part for part in (written.moment(row.written_at), *told) if part)
        first = row.text.splitlines()[0]
        pinned = f"{self.tr('Pinned')}　{first}" if row.pinned else first
        return ListLine(row.id, pinned, detail, self._read_by_me(row), importance_mark(row.importance))

    def _read_by_me(self, row: NoteRow) -> str:
        return self.tr("read") if self.by.staff in row.read_by else ""

    @property
    def chosen(self) -> NoteRow | None:
        return next((row for row in self.rows if row.id == self.key), None)

    def show_chosen(self) -> None:
        row = self.chosen
        self.details.setVisible(row is not None)
        self.details.show_lines("", ())
        self.details.show_sum("", None)
        if row is None:
            return
        self.details.rename(f"{written.moment(row.written_at)}　{row.staff or ''}".rstrip("　"))
        self.details.say("")
        self.text.say(row.text)
        everybody = self.tr("Everybody")
        self.details.facts.show_facts(
            (
                (self.tr("For whom"), row.for_whom or everybody),
                (self.tr("Shown until"), written.long_day(row.until) if row.until else self.tr("it is put away")),
                (self.tr("Read by"), "、".join(row.read_by)),
                (self.tr("Made of it"), self._made(row)),
            )
        )
        away = row.until is not None and row.until < self.desk.now().date()
        self.read.setVisible(self.by.staff_id is not None and self.by.staff not in row.read_by)
        self.pin.setText(self.tr("Unpin") if row.pinned else self.tr("Pin"))
        self.away.setText(self.tr("Show it again") if away else self.tr("Put it away"))
        self.make_entry.setVisible(row.entry_id is None)
        self.make_follow_up.setVisible(not row.has_follow_up)

    def _made(self, row: NoteRow) -> str:
        follow_up = self.tr("a follow-up") if row.has_follow_up else ""
        return "、".join(part for part in (row.entry, follow_up) if part)

    def paper_job(self) -> Callable[..., Drawn] | None:
        return None

    def _show_staff(self, rows: DeskRows) -> None:
        self.note_form.show_staff(rows.staff)

    def _begin_note(self) -> None:
        self.note_form.begin_new()
        self.show_form(self.note_form)

    @Slot()
    def _begin_change(self) -> None:
        if (row := self.chosen) is not None:
            self.note_form.begin_change(row)
            self.show_form(self.note_form)

    @Slot()
    def _begin_entry(self) -> None:
        if (row := self.chosen) is not None:
            self.entry_form.begin_for(row)
            self.show_form(self.entry_form)

    @Slot()
    def _begin_follow_up(self) -> None:
        if (row := self.chosen) is not None:
            self.follow_up_form.begin_for(row)
            self.show_form(self.follow_up_form)

    @Slot()
    def _read(self) -> None:
        if (row := self.chosen) is not None:
            self.act(partial(read_notes, note_ids=(row.id,)), self.tr("Written down that you have read it."), row)

    @Slot()
    def _pin(self) -> None:
        if (row := self.chosen) is not None:
            said = self.tr("No longer pinned.") if row.pinned else self.tr("Pinned at the top.")
            self.act(partial(pin_note, note_id=row.id, pinned=not row.pinned), said, ("pin", row))

    @Slot()
    def _put_away(self) -> None:
        if (row := self.chosen) is None:
            return
        if row.until is not None and row.until < self.desk.now().date():
            self.act(partial(show_note_again, note_id=row.id), self.tr("It is shown again."), ("again", row))
        else:
            said = self.tr("Put away. It can be found under “All days”.")
            self.act(partial(put_away_note, note_id=row.id), said, ("away", row))

    @Slot()
    def _look(self) -> None:
        self.reload()

    def _note_saved(self, note_id: int) -> None:
        self.asked.clear()
        self.done(self.tr("Written down for the next shift."), note_id)

    def _entry_made(self, entry_id: int) -> None:
        self.done(self.tr("A record was made of it."))
        self.sheet_wanted.emit("entries", entry_id)

    def _follow_up_made(self, _follow_up_id: int) -> None:
        self.done(self.tr("It is a follow-up of the case now."))

    def name_all(self) -> None:
        super().name_all()
        self.title.setText(self.tr("Handover"))
        self.setAccessibleName(self.tr("Handover"))
        self.shelf.show_choices(((NOW, self.tr("Told now")), (ALL, self.tr("All days"))))
        self.card.rename(self.tr("Notes"))
        words = self.tr("Words of a note, of any day")
        self.asked.setPlaceholderText(words)
        self.asked.setAccessibleName(words)
        self.view.setAccessibleName(self.tr("Notes"))
        self.empty.say(self.tr("Nothing was left to say."))
        self.new_note.setText(self.tr("New note (Insert)"))
        self.read.setText(self.tr("I have read it"))
        self.change.setText(self.tr("Change"))
        self.make_entry.setText(self.tr("Make a record of it"))
        self.make_follow_up.setText(self.tr("Make a follow-up of it"))
