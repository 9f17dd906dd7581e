"""What stands beside the tables: a slip that is there, one that is written, or the tables themselves."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.queries.space import SpacePlan, TableRow, UseRow
from desktop.views.daybook.space.edit_card import EditCard
from desktop.views.daybook.space.setup_card import SetupCard
from desktop.views.daybook.space.use_card import UseCard
from desktop.views.rentals.side_card import SideStack
from desktop.words import Language


class SpaceCards(SideStack):
    """A new slip that was begun stays as it is, whatever is looked at meanwhile."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.use, self.edit, self.setup = UseCard(desk, language), EditCard(desk, language), SetupCard(desk, language)
        for card in (self.edit, self.use, self.setup):
            self.addWidget(card)

    @property
    def is_changing(self) -> bool:
        """Whether a slip that is there is being changed."""
        return self.edit.form.use is not None

    @property
    def slip(self) -> int | None:
        """The id of the slip that is looked at."""
        return self.use.use.id if self.currentWidget() is self.use and self.use.use is not None else None

    def begin(self, use: UseRow | None = None, *, people: int = 0, table: TableRow | None = None) -> None:
        """A new slip, or one to be changed; for so many people the best free table is offered."""
        self.edit.begin(use)
        if table is not None:
            self.edit.form.take_table(table.id)
        if people:
            self.edit.form.take_people(people)
        self.setCurrentWidget(self.edit)
        self.edit.focus_first()

    def show_table(self, table: TableRow | None, plan: SpacePlan | None, *, chosen: bool) -> None:
        """The slip of a table, or a slip to be written for it where a person has `chosen` it."""
        if self.is_changing:
            return
        writing = self.currentWidget() is self.edit and not chosen and self.edit.form.is_begun
        if table is not None and table.use is not None:
            if not writing:
                self.show_use(table.use, plan)
            return
        self.setCurrentWidget(self.edit)
        if table is not None and chosen:
            self.edit.form.take_table(table.id)

    def show_use(self, use: UseRow | None, plan: SpacePlan | None) -> None:
        self.use.show_use(use, plan)
        self.setCurrentWidget(self.use)

    def let_go(self) -> None:
        """A change that was begun is not made."""
        if self.is_changing:
            self.edit.form.empty()
            self.edit.say_words()

    def save(self) -> None:
        """What the card in sight is for."""
        card = self.currentWidget()
        if card is self.edit:
            self.edit.save()
        elif card is self.setup:
            self.setup.save()
        else:
            self.use.leave()
