"""Flyers and posters: what is shown where and until when, what comes down today, what came down."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from desktop.application.desk import Desk
from desktop.jobs.display_papers import draw_display_list, draw_period_labels
from desktop.jobs.drawn import Drawn
from desktop.operations.displays import put_up_again, take_down
from desktop.queries.displays import (
    DISPLAY_READS,
    DUE,
    ENDED,
    SHOWN,
    DisplayBoard,
    DisplayRow,
    display_board,
    display_row,
)
from desktop.views.daybook.displays.display_form import DisplayForm
from desktop.views.daybook.displays.place_form import PlaceForm
from desktop.views.daybook.displays.words import end_word, kind_word
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.shared import written
from desktop.views.shared.keys import bind_down, bind_keys
from desktop.views.shared.ledger.ledger_sheet import LedgerSheet
from desktop.views.shared.tag import Mark
from desktop.words import DisplayEnd, Language


class DisplaysSheet(LedgerSheet):
    """What is printed is the list of what is shown; the period of the chosen one is a label to stick on it."""

    READS: ClassVar = DISPLAY_READS

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, parent)
        self.rows: tuple[DisplayRow, ...] = ()
        self._free = ""
        self.asked = QLineEdit()
        self.asked.setClearButtonEnabled(True)
        self.facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line = QHBoxLayout()
        line.setContentsMargins(12, 0, 12, 8)
        line.addWidget(self.asked)
        self.card.body.insertLayout(1, line)
        self.display_form, self.place_form = DisplayForm(desk, language), PlaceForm(desk, language)
        self.new_display = self.add_head_button(self._begin_display, role="primary")
        self.set_up = self.add_head_button(self._begin_place, icon="verb.edit")
        self.all_down = self.add_head_button(self._all_down, icon="verb.choose")
        add = self.details.add_button
        self.down, self.gone, self.fetched, self.change = add("primary"), add(), add(), add()
        self.again, self.label = add(), add()
        for button, act in (
            (self.down, partial(self._take_down, DisplayEnd.OVER)),
            (self.gone, partial(self._take_down, DisplayEnd.GONE)),
            (self.fetched, partial(self._take_down, DisplayEnd.FETCHED)),
            (self.change, self._begin_change),
            (self.again, self._put_up_again),
            (self.label, self._print_label),
        ):
            button.clicked.connect(act)
        self.asked.textEdited.connect(self._look)
        bind_down(self.asked, self.view)
        bind_keys(self, {"Insert": self._begin_display})
        self.add_form(self.display_form, self._display_saved)
        self.add_form(self.place_form, self._place_saved)
        self.name_all()

    def open(self, about: object = None) -> None:
        """`about` is the id of a flyer or poster, shown or not any more."""
        super().open(about)
        if isinstance(about, int):
            wanted = partial(display_row, display_id=about, day=self.desk.now().date())
            self.desk.read(self, wanted, done=self._show_wanted, topic="wanted")

    def _show_wanted(self, row: DisplayRow | None) -> None:
        """In the list it stands in; what came down long ago by its number."""
        if row is None:
            return
        self.leave_form()
        self.shelf.put(SHOWN if row.down_on is None else ENDED)
        self.asked.setText("" if row.down_on is None else row.number)
        self.reload(row.id)

    def question(self) -> Callable[..., Any]:
        site, day = self.desk.site_id, self.desk.now().date()
        return partial(display_board, site_id=site, day=day, part=str(self.shelf.value), text=self.asked.text())

    def show_rows(self, rows: DisplayBoard, choose: int | None) -> None:
        self.rows = rows.rows
        in_use = [place for place in rows.places if place.active]
        self.display_form.show_places(in_use)
        self.place_form.show_places(rows.places)
        free = "　".join(
            self.tr("{name}: {count} free").format(name=place.name, count=max(0, place.free)) for place in in_use
        )
        self._free = free
        self.facts.setToolTip(free)
        self._fit_facts()
        self.all_down.setVisible(self.shelf.value == DUE and bool(self.rows))
        self.fill([self._line(row) for row in self.rows], choose)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit_facts)

    @Slot()
    def _fit_facts(self) -> None:
        """Where there is no room for every place, the line ends in dots; all of it is told by the tip."""
        metrics = self.facts.fontMetrics()
        self.facts.setText(metrics.elidedText(self._free, Qt.TextElideMode.ElideRight, self.facts.width()))

    def _line(self, row: DisplayRow) -> ListLine:
        mark = None
        if row.is_due:
            word = self.tr("late") if row.is_late else self.tr("down today")
            mark = Mark(word, "refused" if row.is_late else "warn", "status.warning")
        until = written.short_day(row.until if row.down_on is None else row.down_on)
        return ListLine(row.id, row.title, f"{until}　{row.place or row.owner}", row.number, mark)

    @property
    def chosen(self) -> DisplayRow | None:
        return next((row for row in self.rows if row.id == self.key), None)

    def show_chosen(self) -> None:
        row = self.chosen
        self.details.setVisible(row is not None)
        self.details.show_lines("", ())
        self.details.show_sum("", None)
        if row is None:
            return
        self.details.rename(row.title)
        self.details.say(row.number)
        ended = f"{written.long_day(row.down_on)}　{end_word(row.ended)}" if row.down_on and row.ended else ""
        self.details.facts.show_facts(
            (
                (self.tr("What"), f"{kind_word(row.kind)}　{row.size.value}　{self._copies(row)}"),
                (self.tr("Whose"), row.owner),
                (self.tr("Telephone"), row.phone),
                (self.tr("Where"), row.place or self.tr("Nowhere yet")),
                (self.tr("Brought"), written.long_day(row.brought_on)),
                (self.tr("Day of the event"), written.long_day(row.event_on) if row.event_on else ""),
                (self.tr("Shown until"), written.long_day(row.until)),
                (self.tr("Came down"), ended),
                (self.tr("Note"), row.note),
            )
        )
        shown = row.down_on is None
        for button in (self.down, self.gone, self.fetched, self.change, self.label):
            button.setVisible(shown)
        self.again.setVisible(not shown)

    def _copies(self, row: DisplayRow) -> str:
        return self.tr("{count} copies").format(count=f"{row.copies:,}")

    def paper_job(self) -> Callable[..., Drawn] | None:
        return partial(draw_display_list, by=self.by, site_id=self.desk.site_id)

    def _begin_display(self) -> None:
        self.display_form.begin_new()
        self.show_form(self.display_form)

    def _begin_place(self) -> None:
        self.show_form(self.place_form)

    @Slot()
    def _begin_change(self) -> None:
        if (row := self.chosen) is not None:
            self.display_form.begin_change(row)
            self.show_form(self.display_form)

    def _take_down(self, ended: DisplayEnd, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  a signal's argument
        if (row := self.chosen) is not None:
            said = self.tr("{title} came down. It can be undone.").format(title=row.title)
            self.act(partial(take_down, display_ids=(row.id,), ended=ended), said, ("down", row))

    def _all_down(self) -> None:
        """Everything of the list, as somebody goes from rack to rack with it."""
        ids = tuple(row.id for row in self.rows)
        said = self.tr("{count} came down. It can be undone.").format(count=len(ids))
        self.act(partial(take_down, display_ids=ids), said, ("down", ids))

    @Slot()
    def _put_up_again(self) -> None:
        if (row := self.chosen) is not None:
            said = self.tr("{title} is shown again.").format(title=row.title)
            self.act(partial(put_up_again, display_id=row.id), said, ("again", row))

    @Slot()
    def _print_label(self) -> None:
        if (row := self.chosen) is not None:
            self.show_paper(partial(draw_period_labels, by=self.by, display_ids=(row.id,)))

    @Slot()
    def _look(self) -> None:
        self.reload()

    def _display_saved(self, display_id: int) -> None:
        self.asked.clear()
        self.done(self.tr("Written down. Stick the label of its period on it."), display_id)

    def _place_saved(self, _place_id: int) -> None:
        self.done(self.tr("Saved."))

    def name_all(self) -> None:
        super().name_all()
        self.title.setText(self.tr("Flyers and posters"))
        self.setAccessibleName(self.tr("Flyers and posters"))
        self.shelf.show_choices(
            ((SHOWN, self.tr("Shown")), (DUE, self.tr("Down today")), (ENDED, self.tr("Came down")))
        )
        self.card.rename(self.tr("Flyers and posters"))
        words = self.tr("Title, owner or number")
        self.asked.setPlaceholderText(words)
        self.asked.setAccessibleName(words)
        self.view.setAccessibleName(self.tr("Flyers and posters"))
        self.empty.say(self.tr("Nothing here."))
        self.print_button.setText(self.tr("Print (Ctrl+P)"))
        self.new_display.setText(self.tr("Take in (Insert)"))
        self.set_up.setText(self.tr("Racks and boards"))
        self.all_down.setText(self.tr("All came down"))
        self.down.setText(self.tr("It came down"))
        self.gone.setText(self.tr("None is left"))
        self.fetched.setText(self.tr("Fetched again"))
        self.change.setText(self.tr("Change"))
        self.again.setText(self.tr("Show it again"))
        self.label.setText(self.tr("Label of its period"))
