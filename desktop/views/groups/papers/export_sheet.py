"""The list as a file: which columns, for whom, as what; characters that would be lost are named before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.errors import DeskError
from desktop.queries.group_columns import DESK_ONLY, EXTRA, ColumnRow
from desktop.rules.group_filter import GroupFilter
from desktop.views.groups.finding.list_columns import USUAL, column_word
from desktop.views.shared.chips import Chips
from desktop.views.shared.keys import ENTER
from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.parts import Parts
from desktop.views.shared.side_sheet import SideSheet
from desktop.views.shared.theme import set_role
from desktop.words import Language

if TYPE_CHECKING:
    from desktop.jobs.group_export import Exportable, Exported

XLSX, UTF8, CP932 = "xlsx", "utf-8-sig", "cp932"
MOST_NAMED = 12
GETA = "〓"  # what printers have put for a character they lack


class Listing(Protocol):
    """A list that can be exported: what it asks, its groups in their order, its columns and those there are."""

    @property
    def asked(self) -> GroupFilter: ...
    @property
    def listed(self) -> tuple[int, ...] | None: ...
    @property
    def shown_columns(self) -> Sequence[str]: ...
    @property
    def known_columns(self) -> Sequence[ColumnRow]: ...


class ExportSheet(SideSheet):
    """Stands in the place of the inspector; what is written is the list beside it, as it stands."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("verb.export_list", "", parent)
        self._desk, self._language = desk, language
        self._list: Listing | None = None
        self._known: tuple[ColumnRow, ...] = ()
        self._found: Exportable | None = None
        self._labels = {key: Paragraph() for key in ("whom", "kind", "columns")}
        self.whom, self.kind, self.columns = Parts(), Parts(), Chips()
        self.said, self.message = Paragraph(), Message()
        self.write_button, self.anyway_button = QPushButton(), QPushButton()
        self.ask_where: Callable[[str, str], str] = self._ask_where
        for key, widget in (("whom", self.whom), ("kind", self.kind), ("columns", self.columns)):
            set_role(self._labels[key], "caption")
            self.body.addWidget(self._labels[key])
            self.body.addWidget(widget)
        for part in (self.said, self.message):
            self.body.addWidget(part)
        set_role(self.said, "secondary")
        set_role(self.write_button, "primary")
        for button in (self.write_button, self.anyway_button):
            button.setAutoDefault(True)
            self.add_verb(button)
        self._name_fields()
        self.whom.changed.connect(self._show_columns)
        self.kind.changed.connect(self._look)
        self.columns.changed.connect(self._look)
        self.write_button.clicked.connect(self.write)
        self.anyway_button.clicked.connect(partial(self._write, GETA))

    def open(self, listing: Listing | None = None) -> None:
        """Take the columns that the list shows, until others are chosen here."""
        if listing is not None:
            first = self._list is None
            self._list, self._known = listing, tuple(listing.known_columns)
            if first:
                self._show_columns()
                self.columns.put(listing.shown_columns)
        self._look()
        super().open()

    @property
    def is_public(self) -> bool:
        return self.whom.value is True

    @Slot()
    def write(self) -> None:
        """Where nothing would be lost, the file is written; otherwise the characters are named first."""
        if self._found is not None and not self._found.lost:
            self._write("")

    @Slot()
    def _show_columns(self) -> None:
        chosen = self.columns.values
        known = [each for each in self._known if not (self.is_public and _is_private(each.key))]
        self.columns.show_choices((each.key, column_word(each)) for each in known)
        self.columns.put(chosen or USUAL)
        self._look()

    @Slot()
    def _look(self) -> None:
        """What would be written, before anything is."""
        self.message.clear()
        self._found = None
        self._show_verbs()
        if self._list is None or not self.columns.values:
            return
        job = partial(
            _collect,
            asked=self._list.asked,
            ids=self._list.listed,
            columns=tuple(str(key) for key in self.columns.values),
            public=self.is_public,
            kind=str(self.kind.value),
        )
        self._desk.work(self, job, done=partial(self._show_found, self._asked_of(job)), refused=self._refused)

    def _asked_of(self, job: Any) -> tuple[Any, ...]:
        self._newest = tuple(job.keywords.values())
        return self._newest

    def _show_found(self, asked: tuple[Any, ...], found: Exportable) -> None:
        if asked != self._newest:
            return
        self._found = found
        told = [self.tr("{count} groups, {columns} columns.")]
        if found.withheld:
            told.append(self.tr("{withheld} cells stay empty: nobody agreed to have them published."))
        if found.guarded:
            told.append(self.tr("{guarded} cells that a spreadsheet would run as formulas get an apostrophe."))
        counts = {"withheld": found.withheld, "guarded": found.guarded}
        sheet = found.sheet
        self.said.say("\n".join(told).format(count=f"{len(sheet.rows):,}", columns=len(sheet.columns), **counts))
        if found.lost:
            place = self.tr("{character}  in line {row}, {column}")
            lines = [
                place.format(character=each.character, row=each.row, column=each.column)
                for each in found.lost[:MOST_NAMED]
            ]
            if len(found.lost) > MOST_NAMED:
                lines.append(self.tr("and {count} more").format(count=len(found.lost) - MOST_NAMED))
            first = self.tr("Shift_JIS has no character for {count} of them.").format(count=len(found.lost))
            instead = self.tr("UTF-8 keeps them all. Written all the same, each becomes 〓.")
            self.message.say("warn", first, "\n".join((*lines, instead)))
        self._show_verbs()

    def _write(self, replace: str) -> None:
        found, kind = self._found, str(self.kind.value)
        if found is None:
            return
        suffix = "xlsx" if kind == XLSX else "csv"
        out = self.ask_where(f"{found.sheet.name}.{suffix}", suffix)
        if out:
            job = partial(_write, found=found, kind=kind, out=Path(out), replace=replace)
            self._desk.work(self, job, done=self._show_written, refused=self._refused)

    def _show_written(self, written: Exported) -> None:
        self.message.say(
            "good",
            self.tr("{count} groups were written.").format(count=f"{written.rows:,}"),
            str(written.path),
        )

    def _refused(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._language)

    def _ask_where(self, name: str, suffix: str) -> str:
        return QFileDialog.getSaveFileName(self, self.tr("Export the list"), name, f"*.{suffix}")[0]

    def _show_verbs(self) -> None:
        lost = self._found is not None and bool(self._found.lost)
        self.write_button.setEnabled(self._found is not None and not lost)
        self.anyway_button.setVisible(lost)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.write()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_fields()

    def _name_fields(self) -> None:
        self.set_title(self.tr("Export the list"))
        self.whom.show_choices(((False, self.tr("for the desk")), (True, self.tr("for the public"))))
        self.kind.show_choices(((XLSX, "Excel"), (UTF8, "CSV UTF-8"), (CP932, "CSV Shift_JIS")))
        said = {
            "whom": (self.tr("For whom (the public gets what was agreed to)"), self.whom),
            "kind": (self.tr("As what"), self.kind),
            "columns": (self.tr("Columns"), self.columns),
        }
        for key, (label, widget) in said.items():
            self._labels[key].say(label)
            widget.setAccessibleName(label)
        self.write_button.setText(self.tr("Write the file…"))
        self.anyway_button.setText(self.tr("Write with 〓…"))


def _is_private(key: str) -> bool:
    return key in DESK_ONLY or key.startswith(EXTRA)


def _collect(
    database: Any,
    _progress: Progress,
    *,
    asked: GroupFilter,
    ids: tuple[int, ...] | None,
    columns: tuple[str, ...],
    public: bool,
    kind: str,
) -> Exportable:
    from desktop.jobs.group_export import ExportFormat, ExportRequest, collect

    request = ExportRequest(asked=asked, ids=ids, columns=columns, public=public)
    return collect(database, request, ExportFormat(kind))


def _write(database: Any, _progress: Progress, *, found: Exportable, kind: str, out: Path, replace: str) -> Exported:
    from desktop.jobs.group_export import ExportFormat, write_export

    return write_export(database, found, ExportFormat(kind), out, replace=replace)
