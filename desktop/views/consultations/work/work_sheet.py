"""What advisors still have to do, list by list; what can be done with a line is done in its place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError
from desktop.jobs.drawn import Drawn
from desktop.jobs.work_papers import draw_follow_ups, draw_never_consulted
from desktop.operations.cases import hand_over_all, hand_over_case
from desktop.operations.follow_ups import finish_follow_up, hand_over_follow_up, move_follow_up
from desktop.operations.referrals import answer_referral
from desktop.queries.work_lists import WORK_READS, work_lists
from desktop.queries.work_rows import WorkList, WorkLists, WorkRow
from desktop.views.consultations.case_ledger import CaseLedger
from desktop.views.consultations.follow_up_sheet import A_DAY, A_WEEK, FollowUpSheet, follow_up_row, moved
from desktop.views.consultations.visits.visit_forms import VisitOf
from desktop.views.consultations.visits.visit_sheet import VisitSheet
from desktop.views.consultations.work.never_file import write_never_file
from desktop.views.consultations.work.never_filter import NeverFilter
from desktop.views.consultations.work.words import FOLLOW_UPS, chips, empty_word, facts_of, line_of, list_word
from desktop.views.consultations.work.work_acts import WorkActs, planned_visit
from desktop.views.shared.keys import bind_key_of
from desktop.words import Language


class WorkSheet(CaseLedger):
    """Ctrl+Enter does the first thing that can be done; Alt+Right moves a follow-up by a day, with Shift by a week."""

    READS: ClassVar = WORK_READS

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, parent)
        self.lists: WorkLists | None = None
        self._speaks = language
        self._shown: WorkList | None = None
        self.never, self.does = NeverFilter(self._today), WorkActs(self.details)
        self.follow_up, self.visit = FollowUpSheet(desk, language), VisitSheet(desk, language)
        self._put_shelf_above()
        self.stand_beside(self.follow_up, self.visit)
        self.card.body.insertWidget(0, self.never)
        self.never.changed.connect(self._look)
        self.never.file.clicked.connect(self.write_file)
        self._connect_acts()
        self.name_all()

    def _put_shelf_above(self) -> None:
        """Seven lists need the width of the sheet; what is written beside a line stands at the right."""
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        self.card.body.removeWidget(self.shelf)
        self.shelf.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        line.addWidget(self.shelf)
        line.addStretch(1)
        whole.insertLayout(1, line)

    def _connect_acts(self) -> None:
        does = self.does
        for button, act in (
            (does.done, self._finish),
            (does.day, partial(self._move, A_DAY)),
            (does.week, partial(self._move, A_WEEK)),
            (does.change, self._change),
            (does.plan, self._plan),
            (does.hand, self._hand_over),
            (does.hand_all, self._hand_over_all),
            (does.case, self.open_case),
            (does.group, self.open_group),
        ):
            button.clicked.connect(act)
        does.words.returnPressed.connect(self._finish)
        bind_key_of(self.view, "Alt+Right", partial(self._move, A_DAY))
        bind_key_of(self.view, "Alt+Shift+Right", partial(self._move, A_WEEK))

    def open(self, about: object = None) -> None:
        """`about` is the key of a list."""
        if isinstance(about, str) and about in set(WorkList):
            self.shelf.put(WorkList(about))
        super().open()

    @property
    def kind(self) -> WorkList:
        kind = self.shelf.value
        return kind if isinstance(kind, WorkList) else WorkList.MINE

    @property
    def chosen(self) -> WorkRow | None:
        rows = self.lists.rows[self.kind] if self.lists is not None else ()
        return next((row for row in rows if row.id == self.key), None)

    def question(self) -> Callable[..., Any]:
        by, site, day = self.desk.by, self.desk.site_id, self._today()
        return partial(work_lists, staff_id=by.staff_id if by else None, site_id=site, day=day, never=self.never.wish)

    def show_rows(self, rows: WorkLists, choose: int | None) -> None:
        self.lists = rows
        self.shelf.show_choices(chips(rows))
        self.never.show_fields(rows.fields)
        self.never.setVisible(self.kind is WorkList.NEVER)
        self.does.show_staff(rows.staff)
        self.facts.setText(self._told())
        self.card.rename(list_word(self.kind))
        self.empty.say(empty_word(self.kind))
        self.print_button.setVisible(self.paper_job() is not None)
        lines = [line_of(row, self._today()) for row in rows.rows[self.kind]]
        if self.kind is not self._shown and choose is None and lines:
            choose = lines[0].key  # an id of the list before is somebody else's here
        self._shown = self.kind
        self.fill(lines, choose)

    def _told(self) -> str:
        lists = self.lists
        if lists is None or not (lists.late or lists.today):
            return ""
        late = self.tr("{count} late").format(count=lists.late) if lists.late else ""
        today = self.tr("{count} for today").format(count=lists.today) if lists.today else ""
        return "  ".join(part for part in (late, today) if part)

    def show_chosen(self) -> None:
        row = self.chosen
        self.details.setVisible(row is not None)
        self.details.show_lines("", ())
        self.details.show_sum("", None)
        if row is not None:
            self.details.rename(row.title)
            self.details.say(row.case_number)
            self.details.facts.show_facts(facts_of(row, self._today()))
            self.does.show_for(row)

    def paper_job(self) -> Callable[..., Drawn] | None:
        """The list for a round of calls, or the groups to visit; the others have no paper."""
        if self.kind in FOLLOW_UPS:
            of = self.by.staff_id if self.kind is WorkList.MINE else None
            return partial(draw_follow_ups, by=self.by, site_id=self.desk.site_id, of=of)
        if self.kind is WorkList.NEVER:
            return partial(draw_never_consulted, by=self.by, wish=self.never.wish)
        return None

    @Slot()
    def write_file(self) -> None:
        """The groups that were never consulted, for other programs."""
        write_never_file(self.desk, self, self.never.wish, self._file_written, self._file_refused)

    def _file_written(self, _written: object) -> None:
        self.message.say("good", self.tr("The file was written."))

    def _file_refused(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._speaks)

    @Slot()
    def go_on(self) -> None:
        """Enter in the list: to the words, where there are some to write."""
        if self.does.words.isVisibleTo(self):
            self.does.words.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().go_on()

    def save(self) -> None:
        """Ctrl+Enter: what stands beside the list first."""
        if (side := self.open_side) is not None:
            side.save()
        elif (verb := self.details.first_verb()) is not None and self.chosen is not None:
            verb.click()

    def _today(self) -> date:
        return self.desk.now().date()

    def _do(self, operation: Callable[..., Any], said: str, *, leaves: bool) -> None:
        """Where the line leaves the list, the next one is chosen."""
        row, rows = self.chosen, self.lists.rows[self.kind] if self.lists else ()
        if row is not None and leaves:
            at = rows.index(row)
            after = (*rows[at + 1 : at + 2], *rows[max(at - 1, 0) : at])
            self._to_choose = after[0].id if after else None
        self.act(operation, said, (said, row, self.does.words.text()))

    @Slot()
    def _finish(self) -> None:
        row, said = self.chosen, self.does.words.text()
        if row is None:
            return
        if row.kind in FOLLOW_UPS:
            done = self.tr("Done: {what}. It can be undone.").format(what=row.title)
            self._do(
                partial(finish_follow_up, follow_up_id=row.id, result=said, seen_version=row.version), done, leaves=True
            )
        elif row.kind is WorkList.WAITING:
            answered = self.tr("The answer of {who} was written down.").format(who=row.title)
            self._do(partial(answer_referral, referral_id=row.id, answer=said), answered, leaves=True)

    @Slot()
    def _move(self, by: timedelta, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  a signal's argument
        row = self.chosen
        if row is not None and row.kind in FOLLOW_UPS and isinstance(row.when, date):
            day = moved(row.when, self._today(), by)
            said = self.tr("{what} moved to {month}/{day}.").format(what=row.title, month=day.month, day=day.day)
            self._do(partial(move_follow_up, follow_up_id=row.id, due_on=day), said, leaves=False)

    @Slot()
    def _change(self) -> None:
        row = self.chosen
        if row is None:
            return
        if row.kind is WorkList.VISITS:
            self.make_room_for(self.visit)
            self.visit.open_for_visit(planned_visit(row))
        elif row.case_id is not None:
            self.make_room_for(self.follow_up)
            self.follow_up.open_for_row(row.case_id, row.case_number, follow_up_row(row))

    @Slot()
    def _plan(self) -> None:
        if (row := self.chosen) is not None:
            self.make_room_for(self.visit)
            name = row.case_number or row.title
            self.visit.open_for_visit(VisitOf(name=name, case_id=row.case_id, group_id=row.group_id))

    @Slot()
    def _hand_over(self) -> None:
        row, to = self.chosen, self.does.to.currentData()
        if row is None or to is None:
            return
        said = self.tr("{what} was handed over to {who}.").format(what=row.title, who=self.does.to.currentText())
        if row.kind in FOLLOW_UPS:
            hands = partial(hand_over_follow_up, follow_up_id=row.id, staff_id=to, seen_version=row.version)
            self._do(hands, said, leaves=row.kind is WorkList.MINE)
        elif row.case_id is not None:
            hands = partial(hand_over_case, consultation_id=row.case_id, staff_id=to, seen=row.staff_id)
            self._do(hands, said, leaves=row.kind is WorkList.LEFT)

    @Slot()
    def _hand_over_all(self) -> None:
        row, to = self.chosen, self.does.to.currentData()
        if row is not None and row.staff_id is not None and to is not None:
            said = self.tr("All cases of {from_} were handed over to {who}.").format(
                from_=row.staff, who=self.does.to.currentText()
            )
            self._do(partial(hand_over_all, from_staff_id=row.staff_id, to_staff_id=to), said, leaves=True)

    @Slot(int)
    def wrote(self, answer: int) -> None:
        del answer
        self.message.say("good", self.tr("Saved. It can be undone."))
        self.reload()

    @Slot()
    def _look(self) -> None:
        self.reload()

    def name_all(self) -> None:
        super().name_all()
        self.title.setText(self.tr("To do"))
        self.shelf.show_choices(chips(self.lists))
        self.shelf.setAccessibleName(self.tr("Which list"))
        self.view.setAccessibleName(self.tr("To do"))
        self.print_button.setText(self.tr("Print   Ctrl+P"))
        self.does.name_all()
