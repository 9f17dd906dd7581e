"""Tariffs out into files and in from them: asked where, then done on the lane for long work."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.errors import DeskError

KINDS = "JSON (*.json);;Excel (*.xlsx);;CSV (*.csv)"
READ = "(*.json *.xlsx *.ods *.csv)"


def look_into_file(database: Any, _progress: Progress, *, path: Path, site_id: int) -> Any:
    from desktop.jobs.tariff_files import look_into

    return look_into(database, path, site_id=site_id)


def write_file(database: Any, _progress: Progress, *, name: str, path: Path, site_id: int) -> Any:
    from desktop.jobs.tariff_files import export_tariff

    return export_tariff(database, name, path, site_id=site_id)


class TariffFiles(QObject):
    """`read` carries what a file would bring, `written` the name of a file, `refused` why there is none."""

    read = Signal(object)
    written = Signal(str)
    refused = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window

    @Slot()
    def choose_file(self) -> None:
        said = self.tr("Price list to read")
        chosen, _ = QFileDialog.getOpenFileName(self._window, said, "", f"{said} {READ};;* (*)")
        if chosen:
            self.take(Path(chosen))

    def choose_place(self, name: str) -> None:
        """The kind that was chosen names the file where its name does not."""
        said = self.tr("Where to write the price list")
        chosen, kind = QFileDialog.getSaveFileName(self._window, said, f"{name}.json", KINDS)
        if chosen:
            path, suffix = Path(chosen), kind.partition("*")[2].rstrip(")")
            self.put(name, path if path.suffix else path.with_suffix(suffix or ".json"))

    def take(self, path: Path) -> None:
        """Look into a file; nothing is saved."""
        job = partial(look_into_file, path=path, site_id=self._desk.site_id)
        self._desk.work(self, job, done=self.read.emit, refused=self._refused)

    def put(self, name: str, path: Path) -> None:
        """Write the tariff, as it holds today, into a file."""
        job = partial(write_file, name=name, path=path, site_id=self._desk.site_id)
        self._desk.work(self, job, done=partial(self._written, path), refused=self._refused)

    def _written(self, path: Path, _row: object) -> None:
        self.written.emit(path.name)

    def _refused(self, refusal: DeskError) -> None:
        self.refused.emit(refusal)
