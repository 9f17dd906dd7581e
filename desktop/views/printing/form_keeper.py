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
    """`kept` after every change of the draft."""

    kept = Signal()

    def __init__(self, desk: Desk, card: FormCard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._card = desk, card
        self._draft = FormDraft(desk, KIND, self)
        self._since: datetime | None = None
        self._filled = Filled()
        card.changed.connect(self._changed)
        self.look()

    def look(self) -> None:
        """Whether whoever sits here left something half filled in."""
        found = self._draft.found()
        self._since = found.kept_at if found else None
        self._filled = from_draft(found.content) if found else Filled()

    def open(self) -> None:
        """The draft of whoever sits here, or a new form."""
        self.look()
        self._card.put(self._filled)
        self._show_since()

    def put_away(self) -> None:
        self._draft.flush()

    @Slot()
    def empty(self) -> None:
        """Begin anew: what stood in the form is gone."""
        self._draft.drop()
        self._since, self._filled = None, Filled()
        self._card.put(self._filled)
        self._show_since()
        self.kept.emit()

    def row(self) -> ListRow | None:
        """How the list shows it; None while there is nothing worth keeping."""
        if self._since is None:
            return None
        who = self._filled.group.strip() or self.tr("New print job")
        return row_in_progress(who, self._card.form.machine_name, self._since)

    @Slot()
    def _changed(self) -> None:
        self._filled = self._card.form.draft()
        if self._filled.is_worth_keeping:
            self._since = self._since or self._desk.now()
            self._draft.keep(self._filled.as_draft())
        else:
            self._since = None
            self._draft.drop()
        self._show_since()
        self.kept.emit()

    def _show_since(self) -> None:
        said = self.tr("Draft {time}")
        self._card.show_kept(said.format(time=clock(self._since)) if self._since else "")
