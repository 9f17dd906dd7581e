"""The form that is being filled in: begun, kept as a draft, put away, taken up again."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from desktop.application.desk import Desk
from desktop.rules.times import clock
from desktop.views.printing.filled import Filled, from_draft
from desktop.views.printing.form_card import FormCard
from desktop.views.printing.list_rows import ListRow, row_in_progress
from desktop.views.shared.form_draft import FormDraft

KIND = "print_job"


class FormKeeper(QObject):
    """`kept` after every change of the draft. A job that was begun, or is set right, has a draft of its own."""

    kept = Signal()

    def __init__(self, desk: Desk, card: FormCard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._card = desk, card
        self._new = self._draft = FormDraft(desk, KIND, self)
        self._source = Filled()
        self._began: datetime | None = None
        self._since: datetime | None = None
        self._filled = Filled()
        card.changed.connect(self._changed)
        self.look()

    def look(self) -> None:
        """Whether whoever sits here left something half filled in."""
        found = self._new.found()
        self._since = found.kept_at if found else None
        self._filled = from_draft(found.content) if found else Filled()

    def open(self) -> None:
        """The draft of whoever sits here, or a new form."""
        self._draft, self._source, self._began = self._new, Filled(), None
        self.look()
        self._card.put(self._filled)
        self._show_since()

    def open_job(self, job: Filled, began: datetime) -> None:
        """A job that was begun, or one to be set right, with what whoever sits here has typed since."""
        self.put_away()
        kind = "right" if job.is_correction else "begun"
        self._draft, self._source, self._began = FormDraft(self._desk, f"{KIND}_{kind}_{job.job_id}", self), job, began
        found = self._draft.found()
        typed = from_draft(found.content) if found else job
        same = (typed.job_id, typed.version) == (job.job_id, job.version)
        self._card.put(typed if same else job)
        self._show_since()

    def put_away(self) -> None:
        self._draft.flush()

    @Slot()
    def empty(self) -> None:
        """Begin anew: what was typed is gone; a job that was begun stands as it did."""
        self._draft.drop()
        if self._draft is self._new:
            self._since, self._filled = None, Filled()
        self._card.put(self._source)
        self._show_since()
        self.kept.emit()

    def done(self) -> None:
        """It is written down: the next form is a new one."""
        self._draft.drop()
        if self._draft is self._new:
            self._since, self._filled = None, Filled()
        self._draft, self._source, self._began = self._new, Filled(), None
        self._card.put(self._filled)
        self._show_since()
        self.kept.emit()

    def row(self) -> ListRow | None:
        """How the list shows the new form; None while there is nothing worth keeping."""
        if self._since is None:
            return None
        who = self._filled.group.strip() or self.tr("New print job")
        machine = self._card.form.machine_name if self._draft is self._new else ""
        return row_in_progress(who, machine, self._since)

    @Slot()
    def _changed(self) -> None:
        filled = self._card.form.draft()
        if self._draft is not self._new:
            self._draft.keep(filled.as_draft())
            return
        self._filled = filled
        if filled.is_worth_keeping:
            self._since = self._since or self._desk.now()
            self._draft.keep(filled.as_draft())
        else:
            self._since = None
            self._draft.drop()
        self._show_since()
        self.kept.emit()

    def _show_since(self) -> None:
        if self._began is not None:
            self._card.show_kept(self.tr("since {time}").format(time=clock(self._began)))
            return
        said = self.tr("Draft {time}")
        self._card.show_kept(said.format(time=clock(self._since)) if self._since else "")
