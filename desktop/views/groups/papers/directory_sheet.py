"""The directory of groups: which groups, in which order, and the booklet itself beside it."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, cast

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.changes import Changes
from desktop.queries.group_lists import ids_of
from desktop.queries.saved_lists import SAVED_READS, SavedListRow, saved_lists
from desktop.rules.group_filter import GroupFilter
from desktop.views.groups.papers.printed_sheet import PrintedSheet
from desktop.views.shared.chips import Chips
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field, Form
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role
from desktop.words import Language

if TYPE_CHECKING:
    from desktop.jobs.drawn import Drawn

MARGIN = 12
Order = Literal["kana", "field"]
SHOWN = 0  # no list that is kept has this number


def draw(
    database: Any, _progress: Progress, *, asked: GroupFilter | None, order: Order, folded: bool, name: str
) -> Drawn:
    """The job of the desk's long lane; without a filter the whole register."""
    from desktop.jobs.register_papers import draw_directory

    ids: Collection[int] | None = None
    if asked is not None:
        with database.reading() as session:
            ids = ids_of(session, asked)
    return draw_directory(database, ids, order, folded=folded, name=name)


class DirectorySheet(PrintedSheet):
    """The booklet of the whole register, or of a list that is kept."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "thing.pdf", parent)
        self._desk = desk
        self._lists: dict[int, SavedListRow] = {}
        self._shown = GroupFilter()
        self.lists, self.order, self.paper = Combo(), Chips(one=True), Chips(one=True)
        self._note = Paragraph()
        self.lists.addItem("", None)
        self.lists.addItem("", SHOWN)
        self._lay_out()
        self._name()
        self.order.put(["field"])
        self.paper.put([False])
        self.lists.currentIndexChanged.connect(self._want)
        self.order.changed.connect(self._chosen)
        self.paper.changed.connect(self._chosen)
        desk.changed.connect(self._changed)

    def take_list(self, asked: GroupFilter) -> None:
        """The list that is shown while the sheet is opened."""
        self._shown = asked

    def open(self, card: object = None) -> None:
        """The sheet is about the register, whatever is picked in it."""
        del card
        self.side.open()
        self.lists.setFocus(Qt.FocusReason.OtherFocusReason)
        self._read_lists()
        self._want()

    @Slot()
    def _chosen(self) -> None:
        """A chip that was on and pressed again stays on: there is always an order and a kind of paper."""
        for chips, usual in ((self.order, "field"), (self.paper, False)):
            if chips.value is None:
                chips.put([usual])
        self._want()

    @Slot()
    def _want(self) -> None:
        chosen = self.lists.currentData()
        saved = self._lists.get(chosen)
        asked = saved.asked if saved is not None else self._shown if chosen == SHOWN else None
        job = partial(
            draw,
            asked=asked,
            order=cast("Order", self.order.value or "field"),
            folded=bool(self.paper.value),
            name=saved.name if saved is not None else "",
        )
        self.card.want(job)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touch(SAVED_READS):
            self._read_lists()

    def _read_lists(self) -> None:
        question = partial(saved_lists, today=self._desk.now().date())
        self._desk.read(self, question, done=self._show_lists, topic="lists")

    def _show_lists(self, rows: tuple[SavedListRow, ...]) -> None:
        chosen = self.lists.currentData()
        self._lists = {row.id: row for row in rows}
        self.lists.blockSignals(True)
        self.lists.clear()
        self.lists.addItem(self._everybody(), None)
        self.lists.addItem(self._of_page(), SHOWN)
        for row in rows:
            self.lists.addItem(row.name, row.id)
        self.lists.setCurrentIndex(max(0, self.lists.findData(chosen)) if chosen is not None else 0)
        self.lists.blockSignals(False)
        if self.lists.currentData() != chosen:
            self._want()

    def _lay_out(self) -> None:
        self._of_list = Form([Field("list", self.tr("Which groups"), self.lists)])
        self._of_order = Form([Field("order", self.tr("Order"), self.order)])
        self._of_paper = Form([Field("paper", self.tr("Pages"), self.paper)])
        for part in (self._of_list, self._of_order, self._of_paper, self._note):
            self.side.body.addWidget(part)
        set_role(self._note, "secondary")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _everybody(self) -> str:
        return self.tr("Everybody on the register")

    def _of_page(self) -> str:
        return self.tr("The list that is shown")

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Directory of groups"))
        self.side.set_title(self.tr("Directory of groups"))
        self.lists.setItemText(0, self._everybody())
        self.lists.setItemText(1, self._of_page())
        self.lists.setAccessibleName(self.tr("Which groups"))
        self.order.show_choices([("field", self.tr("By field")), ("kana", self.tr("By reading"))])
        self.paper.show_choices([(False, self.tr("One page after another")), (True, self.tr("Two on A4, for folding"))])
        self._note.say(
            self.tr(
                "Only what the groups agreed to have published is in it. For folding, print on both sides and turn at"
                " the short edge. Suspended groups, and individuals whose name is not public, are left out."
            )
        )
