"""Packages for the city: sealed into a file, verified, looked into."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError
from desktop.queries.submissions import SubmissionRow, submission_rows
from desktop.rules.months import Month
from desktop.sentences import explain
from desktop.views.city import jobs, words
from desktop.views.city.preview import Preview
from desktop.views.city.seal_panel import SealPanel
from desktop.words import Language

if TYPE_CHECKING:
    from desktop.exchange.package_check import Looked
    from desktop.jobs.submissions import PackageBuilt


class Packages(QObject):
    """`opened` when the preview shows what is inside of one, `sealed` when there is another."""

    opened = Signal()
    sealed = Signal()

    def __init__(self, desk: Desk, language: Language, preview: Preview, panel: SealPanel, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._language, self._window = desk, language, window
        self._preview, self._panel = preview, panel

    def find(self, package_id: int) -> None:
        """Look at the package with this id, where there is one."""
        self._desk.read(self, submission_rows, done=partial(self._found, package_id), topic="record")

    def _found(self, package_id: int, rows: list[SubmissionRow]) -> None:
        row = next((row for row in rows if row.id == package_id), None)
        if row is not None:
            self.look_at(row)

    @Slot(object)
    def look_at(self, row: SubmissionRow) -> None:
        """What the ledger says is inside of one."""
        manifest = {
            "number": row.number,
            "built_at": row.built_at.isoformat(" ", timespec="minutes"),
            "built_by": row.staff,
            "period": {"from": row.period_from.isoformat(), "until": row.period_until.isoformat()},
            "files": row.files,
        }
        self._preview.show_package(f"{row.number}　{row.package}", manifest)
        self.opened.emit()

    def choose_and_seal(self, month: Month, encoding: str) -> None:
        said = QCoreApplication.translate("CityPage", "Save the package")
        chosen, _ = QFileDialog.getSaveFileName(self._window, said, f"{month}.zip", "ZIP (*.zip)")
        if chosen:
            self.seal_to(Path(chosen), month, encoding)
        else:
            self._panel.stay()

    def seal_to(self, out: Path, month: Month, encoding: str) -> None:
        """Seal the month's package into a file; it gets a number."""
        if self._desk.by is None:
            return
        job = partial(jobs.seal_month, by=self._desk.by, month=month, out=out, encoding=encoding)
        self._desk.work(self, job, done=self._sealed, refused=self.refuse)

    @Slot()
    def choose_and_verify(self) -> None:
        said = QCoreApplication.translate("CityPage", "Verify a package")
        chosen, _ = QFileDialog.getOpenFileName(self._window, said, "", "ZIP (*.zip);;* (*)")
        if chosen:
            self.verify_file(Path(chosen))

    def verify_file(self, file: Path) -> None:
        """Whether a package is as it was sealed, and what it says of itself."""
        job = partial(jobs.look_inside, file=file)
        self._desk.work(self, job, done=partial(self._looked, file.name), refused=self.refuse)

    @Slot(object)
    def refuse(self, refusal: DeskError) -> None:
        self._panel.say_refused(refusal)
        self._panel.message.setToolTip(explain(refusal, self._language).what)

    def _sealed(self, built: PackageBuilt) -> None:
        self._panel.say_sealed(built.number, str(built.package))
        self.sealed.emit()

    def _looked(self, name: str, looked: Looked) -> None:
        self._panel.put_away()
        self._preview.show_package(name, looked.manifest or {})
        self.opened.emit()
        if looked.problems:
            lines = "\n".join(words.problem_list(looked.problems))
            what = QCoreApplication.translate("CityPage", "{file} is not as it was sealed").format(file=name)
            self._panel.message.say("refused", what, lines)
        else:
            what = QCoreApplication.translate("CityPage", "{file} is whole").format(file=name)
            whole = QCoreApplication.translate("CityPage", "Every file in it is as it was sealed.")
            self._panel.message.say("good", what, whole)
