"""Applications for relief: those to be decided, the relief that holds, and all there were."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.jobs.account_papers import draw_relief
from desktop.jobs.drawn import Drawn
from desktop.operations.relief import ReliefWish, approve_relief, change_relief, refuse_relief, withdraw_relief
from desktop.queries.reliefs import RELIEF_READS, ReliefRow, Reliefs, reliefs
from desktop.views.printing.relief import words
from desktop.views.printing.relief.relief_entry import ReliefEntry
from desktop.views.printing.words import day as full_day
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.shared.ledger.ledger_sheet import LedgerSheet
from desktop.views.shared.ledger.reason_form import Reasoned, ReasonForm
from desktop.words import Language, ReliefState

TO_DECIDE, HOLDS, ALL = "to_decide", "holds", "all"


class ReliefSheet(LedgerSheet):
    """What is printed is the chosen application with its decision. Only managers decide."""

    READS: ClassVar = RELIEF_READS

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, parent)
        self.rows: tuple[ReliefRow, ...] = ()
        self.entry, self.reason_form = ReliefEntry(desk, language), ReasonForm(desk, language)
        self.new = self.add_head_button(self._begin_new, role="primary")
        self.blank = self.add_head_button(self._print_blank, icon="verb.print")
        add = self.details.add_button
        self.approve, self.paper_came, self.change = add("primary"), add(), add()
        self.refuse_button, self.withdraw = add("danger"), add()
        self.approve.clicked.connect(self._begin_approval)
        self.paper_came.clicked.connect(self._take_paper)
        self.change.clicked.connect(self._begin_change)
        self.refuse_button.clicked.connect(self._begin_refusal)
        self.withdraw.clicked.connect(self._begin_withdrawal)
        self.add_form(self.entry, self._entered)
        self.add_form(self.reason_form, self._decided)
        self.name_all()

    def question(self) -> Callable[..., Any]:
        return reliefs

    def show_rows(self, rows: Reliefs, choose: int | None) -> None:
        self.rows = rows.rows
        self.entry.show_grounds(rows.grounds)
        waiting = sum(row.state is ReliefState.RECEIVED for row in self.rows)
        self.facts.setText(self.tr("{count} to decide").format(count=waiting))
        self.fill([self._line(row) for row in self.rows if self._is_here(row)], choose)

    def _is_here(self, row: ReliefRow) -> bool:
        match self.shelf.value:
            case "to_decide":
                return row.state is ReliefState.RECEIVED
            case "holds":
                return row.state is ReliefState.APPROVED and row.valid_until > self.desk.now().date()
            case _:
                return True

    def _line(self, row: ReliefRow) -> ListLine:
        return ListLine(row.id, row.group, f"{row.ground}　{words.covers(row)}", f"{row.percent}%", words.state(row))

    @property
    def chosen(self) -> ReliefRow | None:
        return next((row for row in self.rows if row.id == self.key), None)

    def show_chosen(self) -> None:
        row = self.chosen
        self.details.setVisible(row is not None)
        self.print_button.setEnabled(row is not None)
        self.details.show_sum("", None)
        self.details.show_lines("", ())
        if row is None:
            return
        self.details.rename(row.group)
        self.details.say(self.tr("{percent}% relief").format(percent=row.percent))
        decided = full_day(row.decided_on) if row.decided_on else ""
        missing = self.tr("not yet in hand")
        self.details.facts.show_facts(
            (
                (self.tr("State"), words.state(row).word),
                (self.tr("Ground"), row.ground),
                (self.tr("Relief for"), words.covers(row)),
                (self.tr("From which day"), full_day(row.valid_from)),
                (self.tr("To which day"), full_day(row.valid_until - timedelta(days=1))),
                (self.tr("What for"), row.purpose),
                (self.tr("Applied on"), full_day(row.applied_on)),
                (self.tr("Application form"), full_day(row.paper_on) if row.paper_on else missing),
                (self.tr("Decided"), "　".join(part for part in (decided, row.decider) if part)),
                (self.tr("Reason"), row.reason),
            )
        )
        self._offer(row)

    def _offer(self, row: ReliefRow) -> None:
        is_open = row.state is ReliefState.RECEIVED
        shown = {
            self.approve: is_open and row.paper_on is not None,
            self.paper_came: is_open and row.paper_on is None,
            self.change: is_open,
            self.refuse_button: is_open,
            self.withdraw: row.state in {ReliefState.RECEIVED, ReliefState.APPROVED},
        }
        for button, seen in shown.items():
            button.setVisible(seen)

    def paper_job(self) -> Callable[..., Drawn] | None:
        return partial(draw_relief, application_id=self.chosen.id, by=self.by) if self.chosen is not None else None

    def _print_blank(self) -> None:
        self.show_paper(partial(draw_relief, application_id=None, by=self.by))

    def _begin_new(self) -> None:
        self.entry.begin_new()
        self.show_form(self.entry)

    @Slot()
    def _begin_change(self) -> None:
        if self.chosen is not None:
            self.entry.begin_change(self.chosen)
            self.show_form(self.entry)

    @Slot()
    def _take_paper(self) -> None:
        """The paper came in today; nothing else changes."""
        if (row := self.chosen) is None:
            return
        wish = ReliefWish(
            ground_id=row.ground_id,
            valid_from=row.valid_from,
            valid_until=row.valid_until,
            percent=row.percent,
            rooms=row.rooms,
            printing=row.printing,
            purpose=row.purpose,
            applied_on=row.applied_on,
        )
        wish = replace(wish, paper_on=self.desk.now().date())
        taken = partial(change_relief, application_id=row.id, wish=wish, seen_version=row.version)
        self.act(taken, self.tr("The paper is in hand."), ("paper", row))

    @Slot()
    def _begin_approval(self) -> None:
        says = self.tr("{percent}% from {first} to {last}. Printing takes it by itself, a booking by its own field.")
        self._begin(
            approve_relief,
            title=self.tr("Approve the relief"),
            says=says,
            does=self.tr("Approve (Ctrl+Enter)"),
            said=self.tr("Approved. It can be undone."),
            wanted=False,
        )

    @Slot()
    def _begin_refusal(self) -> None:
        self._begin(
            refuse_relief,
            title=self.tr("Refuse the relief"),
            says=self.tr("The group pays the full price. The reason stands on the paper."),
            does=self.tr("Refuse (Ctrl+Enter)"),
            said=self.tr("Refused. It can be undone."),
            usual=(self.tr("No ground fits"), self.tr("Not of public benefit"), self.tr("Documents are missing")),
            danger=True,
        )

    @Slot()
    def _begin_withdrawal(self) -> None:
        self._begin(
            withdraw_relief,
            title=self.tr("Take the relief back"),
            says=self.tr("It holds no more from now on. What was charged already keeps its price."),
            does=self.tr("Take it back (Ctrl+Enter)"),
            said=self.tr("Taken back. It can be undone."),
            usual=(self.tr("The group asked for it"), self.tr("The event was cancelled")),
            danger=True,
        )

    def _begin(self, verb: Callable[..., Any], *, title: str, says: str, **more: Any) -> None:
        if (row := self.chosen) is None:
            return
        last = full_day(row.valid_until - timedelta(days=1))
        act = Reasoned(
            verb=partial(verb, application_id=row.id, seen_version=row.version),
            about=row.id,
            title=title,
            says=f"{row.group}\n{says.format(percent=row.percent, first=full_day(row.valid_from), last=last)}",
            **more,
        )
        self.reason_form.begin_for(act)
        self.show_form(self.reason_form)

    def _entered(self, application_id: int) -> None:
        self.shelf.put(TO_DECIDE)
        self.done(self.tr("The application is written down."), application_id)

    def _decided(self, _application_id: int) -> None:
        act = self.reason_form.act
        self.done(act.said if act is not None else "")

    def name_all(self) -> None:
        super().name_all()
        self.title.setText(self.tr("Relief"))
        self.setAccessibleName(self.tr("Applications for relief"))
        choices = ((TO_DECIDE, self.tr("To decide")), (HOLDS, self.tr("Holds")), (ALL, self.tr("All")))
        self.shelf.show_choices(choices)
        self.card.rename(self.tr("Applications"))
        self.view.setAccessibleName(self.tr("Applications for relief"))
        self.empty.say(self.tr("No application here."))
        self.print_button.setText(self.tr("Print (Ctrl+P)"))
        self.new.setText(self.tr("New application"))
        self.blank.setText(self.tr("Blank form"))
        self.approve.setText(self.tr("Approve"))
        self.paper_came.setText(self.tr("Paper came in today"))
        self.change.setText(self.tr("Change it"))
        self.refuse_button.setText(self.tr("Refuse"))
        self.withdraw.setText(self.tr("Take back"))
