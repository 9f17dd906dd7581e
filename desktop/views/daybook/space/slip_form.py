"""The slip: who sits at which table, how many, for what work, until when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import Missing, NotReadable
from desktop.operations.space import MOST_TEXT, TableRequest
from desktop.queries.space import SpacePlan, UseRow
from desktop.rules.dates import read_time
from desktop.rules.times import clock
from desktop.views.daybook.space import words
from desktop.views.printing.who_field import WhoField
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.chips import Chips
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field, Form
from desktop.views.shared.number_edit import NumberEdit

NO_FIELD = 0


class SlipForm(QWidget):
    """`wished` carries how many people there are, `edited` follows every change."""

    wished = Signal(int)
    edited = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today: Callable[[], date] = lambda: desk.now().date()
        self.plan: SpacePlan | None = None
        self.use: UseRow | None = None
        self._table_wanted: int | None = None
        self._until_touched = False
        self._late: dict[str, Any] = {}  # a draft waits for the works and fields that it chose from
        self.people, self.table, self.until = NumberEdit(), Combo(), QLineEdit()
        self.who, self.work, self.other = WhoField(desk), Chips(one=True), QLineEdit()
        self.field, self.checked = Combo(), CheckBox()
        self.other.setMaxLength(MOST_TEXT)
        self.form = Form(
            (
                (Field("people", "", self.people, stretch=2), Field("table", "", self.table, stretch=5)),
                Field("group", "", self.who, optional=True),
                Field("work", "", self.work, optional=True),
                (Field("other", "", self.other, optional=True, stretch=3), Field("end", "", self.until, stretch=2)),
                Field("field", "", self.field, optional=True),
            )
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self.form)
        whole.addWidget(self.checked)
        self.people.changed.connect(self._counted)
        self.table.activated.connect(self._table_chosen)
        self.until.textEdited.connect(self._until_typed)
        chosen = self.work.changed, self.field.activated, self.checked.clicked
        for changed in (self.who.group_changed, self.other.textEdited, *chosen):
            changed.connect(self._edited)
        self.say_words()

    @property
    def is_begun(self) -> bool:
        """Whether anything stands in it that would be lost."""
        return self.use is None and bool(self.people.text() or self.who.text() or self.other.text() or self.work.values)

    @property
    def table_id(self) -> int | None:
        return table if isinstance(table := self.table.currentData(), int) else None

    def content(self) -> dict[str, Any]:
        """JSON values for a draft."""
        return {
            "people": self.people.text(),
            "table": self._table_wanted,
            "until": self.until.text() if self._until_touched else "",
            "who": [self.who.group_id, self.who.text(), self.who.group_number],
            "work": [str(work) for work in self.work.values],
            "other": self.other.text(),
            "field": self.field.currentData(),
            "checked": self.checked.isChecked(),
        }

    def put(self, content: dict[str, Any]) -> None:
        """A draft as it was left. Raises what a damaged one makes of itself: KeyError, ValueError, TypeError."""
        if self.plan is None:
            self._late = content
            return
        self.empty()
        self.people.setText(str(content["people"]))
        self._table_wanted = content["table"]
        if content["until"]:
            self._until_touched = True
            self.until.setText(str(content["until"]))
        self.who.put(*content["who"])
        self.work.put(content["work"])
        self.other.setText(str(content["other"]))
        self.field.setCurrentIndex(max(0, self.field.findData(content["field"])))
        self.checked.setChecked(bool(content["checked"]))
        self._fill_tables()

    def empty(self) -> None:
        self._late = {}
        self.use, self._table_wanted, self._until_touched = None, None, False
        self.people.put(None)
        self.who.put(None, "", "")
        self.work.put(())
        self.other.clear()
        self.field.setCurrentIndex(0)
        self.checked.setChecked(False)
        self.form.accept()
        self._fill_tables()

    def show_use(self, use: UseRow) -> None:
        """A slip that is to be changed."""
        self.use, self._table_wanted, self._until_touched = use, use.table_id, True
        self.people.put(use.people)
        self.who.put(use.group_id, use.name, "")
        works = self.plan.works if self.plan else ()
        self.work.put((use.work,) if use.work in works else ())
        self.other.setText("" if use.work in works else use.work)
        self.field.setCurrentIndex(max(0, self.field.findData(use.field_id or NO_FIELD)))
        self.until.setText(clock(use.until))
        self.checked.setChecked(use.purpose_checked)
        self.form.accept()
        self._fill_tables()

    def show_plan(self, plan: SpacePlan) -> None:
        """What is free by now; what was chosen stays as long as it is there."""
        self.plan = plan
        self.work.show_choices((work, work) for work in plan.works)
        had = self.field.currentData()
        self.field.clear()
        for field_id, name in ((NO_FIELD, self.tr("Not asked")), *plan.fields):
            self.field.addItem(name, field_id)
        self.field.setCurrentIndex(max(0, self.field.findData(had)))
        if not self._until_touched:
            self.until.setText(clock(plan.until))
        self._fill_tables()
        if (late := self._late) and not self.is_begun:
            self.put(late)

    def take_table(self, table_id: int) -> None:
        """The table that was marked in the plan."""
        self._table_wanted = table_id
        self._fill_tables()

    def take_people(self, people: int) -> None:
        self.people.put(people)
        self._table_wanted = None
        self._counted()

    def request(self) -> TableRequest:
        """Raises Missing and NotReadable with the field it is about."""
        people, table = self.people.value, self.table_id
        if people is None:
            raise NotReadable("people", self.people.text()) if self.people.text().strip() else Missing("people")
        if table is None:
            raise Missing("table")
        field = self.field.currentData()
        work = self.other.text().strip() or (self.work.value if isinstance(self.work.value, str) else "")
        return TableRequest(
            table_id=table,
            people=people,
            until=self._until(),
            group_id=self.who.group_id,
            who=self.who.text() if self.who.group_id is None else "",
            work=work,
            field_id=field if isinstance(field, int) and field != NO_FIELD else None,
            purpose_checked=self.checked.isChecked(),
        )

    def _until(self) -> datetime:
        day = self.use.starts_at.date() if self.use else self._today()
        try:
            return datetime.combine(day, time.min) + timedelta(minutes=read_time(self.until.text()))
        except NotReadable as unread:
            raise NotReadable("end", self.until.text()) from unread

    def _fill_tables(self) -> None:
        """Those that are free and large enough, the best first; a table chosen by hand is taken at its word."""
        if self.plan is None:
            return
        best = [(table.id, table) for table in self.plan.best(self.people.value or 1)]
        known = {table.id: table for table in self.plan.tables}
        own = self.use.table_id if self.use else None
        wanted = known.get(self._table_wanted or 0)
        if wanted is not None and wanted.id not in dict(best) and (wanted.use is None or wanted.id == own):
            best.insert(0, (wanted.id, wanted))
        self.table.clear()
        for table_id, table in best:
            self.table.addItem(f"{words.table_name(table)}　{words.seats(table.seats)}", table_id)
        self.table.setCurrentIndex(max(0, self.table.findData(self._table_wanted)) if best else -1)

    @Slot()
    def _counted(self) -> None:
        self._fill_tables()
        self.wished.emit(self.people.value or 0)
        self._edited()

    @Slot()
    def _table_chosen(self) -> None:
        self._table_wanted = self.table.currentData()
        self._edited()

    @Slot()
    def _until_typed(self) -> None:
        self._until_touched = True
        self._edited()

    @Slot()
    def _edited(self) -> None:
        self.form.accept()
        self.edited.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
        super().changeEvent(event)

    def say_words(self) -> None:
        labels: dict[str, Any] = {
            "people": self.tr("How many"),
            "table": self.tr("Table"),
            "group": self.tr("Who"),
            "work": self.tr("What for"),
            "other": self.tr("Other work"),
            "end": self.tr("Until"),
            "field": self.tr("Field of activity"),
        }
        for key, label in labels.items():
            self.form.relabel(key, label)
        self.checked.setText(self.tr("The desk has seen the purpose"))
