"""Who comes: the name, what they advise on, and to which site."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.operations.specialists import MOST_NAME, SpecialistRequest, add_specialist, change_specialist
from desktop.queries.consultation_rows import TopicRow
from desktop.queries.specialist_rows import SpecialistRow
from desktop.rules.specialist_slots import SPECIALTIES
from desktop.views.consultations.one_stop_chips import OneStopChips
from desktop.views.shared.form import Field
from desktop.views.shared.ledger.ledger_form import LedgerForm
from desktop.words import Language


class SpecialistForm(LedgerForm):
    """The usual specialties are chips; another one is written."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self.name, self.usual, self.specialty = QLineEdit(), OneStopChips(one=True), QLineEdit()
        self.site = OneStopChips(one=True)
        self.name.setMaxLength(MOST_NAME)
        self.specialty.setMaxLength(MOST_NAME)
        rows = (
            Field("name", "", self.name),
            Field("usual", "", self.usual, optional=True),
            Field("specialty", "", self.specialty, optional=True),
            Field("site", "", self.site, optional=True),
        )
        super().__init__(desk, language, rows, parent)
        self.finish()
        self.specialist: SpecialistRow | None = None
        self.usual.show_choices((word, word) for word in SPECIALTIES)
        self.usual.changed.connect(self._take)
        self.name_all()

    def show_sites(self, sites: Sequence[TopicRow]) -> None:
        chosen = self.site.values or (self.desk.site_id,)
        self.site.show_choices((site.id, site.name) for site in sites)
        self.site.put(chosen)
        if (cell := self.site.parentWidget()) is not None:
            cell.setVisible(len(sites) > 1)

    def begin_new(self) -> None:
        """What was typed and not saved stands there again."""
        if self.specialist is not None:
            self.specialist = None
            self.empty()
        self.name_all()

    def begin_change(self, specialist: SpecialistRow) -> None:
        self.specialist = specialist
        self.name.setText(specialist.name)
        self.specialty.setText(specialist.specialty)
        self.usual.put((specialist.specialty,))
        self.site.put((specialist.site_id,))
        self.name_all()

    def empty(self) -> None:
        self.name.clear()
        self.specialty.clear()
        self.usual.put(())
        self.site.put((self.desk.site_id,))

    def operation(self) -> Callable[..., Any]:
        request = self._request()
        if self.specialist is None:
            return partial(add_specialist, request=request)
        seen = self.specialist.version
        return partial(change_specialist, specialist_id=self.specialist.id, request=request, seen_version=seen)

    def sent(self) -> object:
        return self._request(), self.specialist

    def _request(self) -> SpecialistRequest:
        site = self.site.value
        return SpecialistRequest(
            name=self.name.text(),
            specialty=self.specialty.text(),
            site_id=site if isinstance(site, int) else self.desk.site_id,
        )

    @Slot()
    def _take(self) -> None:
        """A chip fills the line, where it can be added to."""
        if self.usual.value is not None:
            self.specialty.setText(str(self.usual.value))

    def name_all(self) -> None:
        changing = self.specialist
        self.rename(
            self.tr("A new specialist") if changing is None else self.tr("Change {name}").format(name=changing.name)
        )
        for key, label in (
            ("name", self.tr("Name or office")),
            ("usual", self.tr("Advises on")),
            ("specialty", self.tr("In other words")),
            ("site", self.tr("Site")),
        ):
            self.form.relabel(key, label)
        self.save_button.setText(self.tr("Save (Ctrl+Enter)"))
        self.leave_button.setText(self.tr("Back (Esc)"))
