"""Visits on site: those that are planned, those that were made, month by month, those that were called off."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, ClassVar, cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.jobs.drawn import Drawn
from desktop.queries.site_visits import VISIT_READS, SiteVisit, SiteVisits, site_visits
from desktop.rules.times import clock
from desktop.views.consultations import words
from desktop.views.consultations.case_ledger import CaseLedger
from desktop.views.consultations.visits.visit_forms import VisitOf
from desktop.views.consultations.visits.visit_sheet import VisitSheet
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.shared.tag import Mark
from desktop.words import DispatchState, Language

MONTHS = 24  # of those made: two years


class SiteVisitsSheet(CaseLedger):
    """A visit is reported or changed beside the list; a new one is planned from its case or from a group to visit."""

    READS: ClassVar = VISIT_READS

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, parent)
        self.rows = SiteVisits((), ())
        self.print_button.hide()
        self.visit = VisitSheet(desk, language)
        self.stand_beside(self.visit)
        self.never = self.add_head_button(self._look_for_groups)
        add = self.details.add_button
        self.change, self.case, self.group = add("primary"), add(), add()
        for button, act in ((self.change, self._write), (self.case, self.open_case), (self.group, self.open_group)):
            button.clicked.connect(act)
        self.name_all()

    def open(self, about: object = None) -> None:
        """`about` is ("dispatch", id of a planned visit) or ("group", id of a group to visit)."""
        kind, key = cast("tuple[str, int]", about) if isinstance(about, tuple) else ("", 0)
        super().open(key if kind == "dispatch" else None)
        if kind == "group":
            self.visit.open_for_visit(VisitOf(name="", group_id=key))

    def question(self) -> Callable[..., Any]:
        state, by = self.shelf.value, self.desk.by
        assert isinstance(state, DispatchState)
        return partial(site_visits, staff_id=by.staff_id if by else None, site_id=self.desk.site_id, state=state)

    def show_rows(self, rows: SiteVisits, choose: int | None) -> None:
        self.rows = rows
        now = self.desk.now()
        made = dict(rows.made)
        this_month = made.get((now.year, now.month), 0)
        self.facts.setText(self.tr("Made this month: {count}").format(count=this_month))
        self.empty.say(
            self.tr("No visit is planned. A visit is planned from its case, or to a group that was never consulted.")
            if self.shelf.value is DispatchState.PLANNED
            else self.tr("Nothing stands here.")
        )
        self.fill([self._line(row) for row in rows.rows], choose)

    def _line(self, row: SiteVisit) -> ListLine:
        mark = None
        if row.state is DispatchState.PLANNED and row.planned_at <= self.desk.now():
            mark = Mark(self.tr("to report"), "warn", "status.warning")
        said = " ".join(part for part in (row.case_number, row.place) if part)
        return ListLine(row.id, row.who or row.place or row.case_number, said, self._told(row), mark)

    def _told(self, row: SiteVisit) -> str:
        return f"{words.day(row.planned_at.date(), self.desk.now().date())} {clock(row.planned_at)}"

    @property
    def chosen(self) -> SiteVisit | None:
        return next((row for row in self.rows.rows if row.id == self.key), None)

    def show_chosen(self) -> None:
        row = self.chosen
        self.details.setVisible(row is not None)
        self.details.show_sum("", None)
        is_made = self.shelf.value is DispatchState.VISITED
        months = self.rows.made[:MONTHS] if is_made else ()
        lines = [
            ListLine(place, self.tr("{month}/{year}").format(month=month, year=year), "", self._times(count))
            for place, ((year, month), count) in enumerate(months)
        ]
        self.details.show_lines(self.tr("Made, month by month"), lines)
        if row is None:
            return
        self.details.rename(row.who or row.place or row.case_number)
        self.details.say(row.case_number)
        facts = (
            (self.tr("When"), self._told(row)),
            (self.tr("Where"), row.place),
            (self.tr("What for"), row.purpose),
            (self.tr("Who goes"), row.staff),
        )
        self.details.facts.show_facts([(label, said) for label, said in facts if said])
        self.change.setVisible(row.state is DispatchState.PLANNED)
        self.case.setVisible(row.case_id is not None)
        self.group.setVisible(row.group_id is not None)

    def _times(self, count: int) -> str:
        return self.tr("{count} visits").format(count=count)

    def paper_job(self) -> Callable[..., Drawn] | None:
        return None

    def save(self) -> None:
        """Ctrl+Enter."""
        if (side := self.open_side) is not None:
            side.save()
        elif self.change.isVisibleTo(self):
            self._write()

    @Slot()
    def _write(self) -> None:
        if (row := self.chosen) is not None:
            self.visit.open_for_visit(
                VisitOf(
                    name=row.case_number or row.who,
                    id=row.id,
                    case_id=row.case_id,
                    group_id=row.group_id,
                    planned_at=row.planned_at,
                    place=row.place,
                    purpose=row.purpose,
                    staff_id=row.staff_id,
                    staff=row.staff,
                    state=row.state,
                    version=row.version,
                )
            )

    @Slot()
    def _look_for_groups(self) -> None:
        self.sheet_wanted.emit("work", "never")

    @Slot(int)
    def wrote(self, answer: int) -> None:
        del answer
        self.message.say("good", self.tr("Saved. It can be undone."))
        self.reload()

    def name_all(self) -> None:
        super().name_all()
        self.title.setText(self.tr("Visits on site"))
        self.card.rename(self.tr("Visits"))
        self.shelf.show_choices(
            (
                (DispatchState.PLANNED, self.tr("Planned")),
                (DispatchState.VISITED, self.tr("Made")),
                (DispatchState.CALLED_OFF, self.tr("Called off")),
            )
        )
        self.shelf.setAccessibleName(self.tr("Which visits"))
        self.view.setAccessibleName(self.tr("Visits on site"))
        self.never.setText(self.tr("Groups never consulted…"))
        self.change.setText(self.tr("Report or change…"))
        self.case.setText(self.tr("Open the case"))
        self.group.setText(self.tr("Open the group"))
