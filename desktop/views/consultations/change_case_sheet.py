"""The sheet in which is put right what a case is: who came, what about, of which group, what it is called."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.errors import ChangedElsewhere, DeskError
from desktop.operations.cases import CaseRequest, change_case
from desktop.queries.bookings import group_hit
from desktop.queries.case_details import case_for
from desktop.queries.case_topics import topics_for
from desktop.queries.consultation_rows import ConsultationDetails, TopicRow
from desktop.queries.groups import GroupHit
from desktop.sentences import actor_words
from desktop.views.consultations.case_sheet import CaseSheet
from desktop.views.consultations.one_stop_chips import OneStopChips
from desktop.views.consultations.take_form import MOST_LINE, AskedCell
from desktop.views.shared.form import Field, Form
from desktop.views.shared.group_field import GroupField
from desktop.views.shared.two_versions import TwoVersions
from desktop.words import ActorKind, Language


class ChangeCaseSheet(CaseSheet):
    """Who may open it is said elsewhere; a topic that is no longer offered stays as long as nobody takes it off."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "verb.edit", "change_case", parent)
        self.summary, self.caller, self.department = QLineEdit(), QLineEdit(), QLineEdit()
        self.actor, self.topics, self.group = OneStopChips(one=True), OneStopChips(), GroupField(desk)
        self.both = TwoVersions()
        self._seen: CaseRequest | None = None
        self._chosen: set[int] | None = None  # until the chips are there
        for line in (self.summary, self.caller, self.department):
            line.setMaxLength(MOST_LINE)
            line.textEdited.connect(self._filled)
        self.actor.show_choices((kind, actor_words(kind, language)) for kind in ActorKind)
        self._topics = AskedCell(Field("topics", self.tr("What about"), self.topics))
        self._upper = Form((Field("summary", self.tr("What it is called"), self.summary),))
        self._lower = Form(
            (
                Field("caller", self.tr("Who came, in words"), self.caller, optional=True),
                Field("group", self.tr("Group"), self.group, optional=True),
                Field("department", self.tr("Department of the city"), self.department, optional=True),
            )
        )
        actor = AskedCell(Field("actor", self.tr("Who"), self.actor))
        for part in (self.both, self._upper, actor, self._lower, self._topics):
            self.body.addWidget(part)
        self.set_title(self.tr("Change the case"))
        self.group.nothing_hint = self.tr("It can be left out.")
        for signal in (self.actor.changed, self.topics.changed, self.group.group_changed):
            signal.connect(self._filled)
        self.both.theirs_wanted.connect(self._take_theirs)
        self.both.mine_wanted.connect(self.save)

    def put_case(self, case: ConsultationDetails, about: int) -> None:
        del about
        row = case.row
        self._seen = _as_it_is(case)
        self.both.clear()
        self._accept()
        self.summary.setText(row.summary)
        self.caller.setText(row.caller)
        self.department.setText(case.department)
        self.actor.put([row.actor])
        self.group.put(case.group_id, row.group, "")
        self._ask_number()
        self._chosen = set(case.topic_ids)
        question = partial(topics_for, consultation_id=row.id)
        self._desk.read(self, question, done=self._show_topics, topic="topics")

    def kept(self) -> Mapping[str, Any]:
        words = {"summary": self.summary.text(), "caller": self.caller.text(), "department": self.department.text()}
        group = {"group_id": self.group.group_id, "group": self.group.text()}
        return {**words, **group, "actor": str(self.actor.value), "topic_ids": list(self._topic_ids)}

    def put_kept(self, kept: Mapping[str, Any]) -> None:
        for key, line in (("summary", self.summary), ("caller", self.caller), ("department", self.department)):
            line.setText(str(kept.get(key) or ""))
        if (actor := kept.get("actor")) in set(ActorKind):
            self.actor.put([ActorKind(str(actor))])
        group_id = kept.get("group_id")
        self.group.put(group_id if isinstance(group_id, int) else None, str(kept.get("group") or ""), "")
        self._ask_number()
        self._chosen = {each for each in kept.get("topic_ids") or () if isinstance(each, int)}

    def wanted(self) -> Callable[..., int] | None:
        self._accept()
        if self.case is None or self._seen is None:
            return None
        if not self.summary.text().strip():
            self._upper.refuse("summary", self.tr("Write what it is called in a list."))
            return None
        if not self._topic_ids:
            self._topics.refuse(self.tr("Choose at least one topic."))
            self.topics.setFocus()
            return None
        if self.group.group_id is None and self.group.text().strip():
            self._lower.refuse("group", self.tr("Choose a registered group, or leave it empty."))
            return None
        request = CaseRequest(
            actor=ActorKind(str(self.actor.value)),
            topic_ids=self._topic_ids,
            summary=self.summary.text(),
            group_id=self.group.group_id,
            caller=self.caller.text(),
            department=self.department.text(),
            openness=self.case.openness,
        )
        return partial(change_case, consultation_id=self.case.row.id, request=request, seen=self._seen)

    @property
    def _topic_ids(self) -> tuple[int, ...]:
        if self._chosen is not None:
            return tuple(sorted(self._chosen))
        return tuple(sorted(key for key in self.topics.values if isinstance(key, int)))

    def _show_topics(self, rows: Sequence[TopicRow]) -> None:
        """The chips; what was chosen meanwhile stays so."""
        self.topics.show_choices((row.id, row.name) for row in rows)
        if self._chosen is not None:
            self.topics.put(self._chosen)
            self._chosen = None

    def _ask_number(self) -> None:
        if (group_id := self.group.group_id) is not None:
            self._desk.read(self, partial(group_hit, group_id=group_id), done=self._show_group, topic="group")

    def _show_group(self, hit: GroupHit | None) -> None:
        """Its number, once it is known."""
        if hit is not None and hit.id == self.group.group_id:
            self.group.put(hit.id, hit.name, hit.number)

    def _accept(self) -> None:
        self._upper.accept()
        self._lower.accept()
        self._topics.refuse("")

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        if not isinstance(refusal, ChangedElsewhere) or self.case is None:
            super()._refused(refusal)
            return
        by = self._desk.by
        question = partial(case_for, staff_id=by.staff_id if by else None, consultation_id=self.case.row.id)
        self._desk.read(self, question, done=partial(self._compare, refusal), topic="theirs")

    def _compare(self, refusal: ChangedElsewhere, case: ConsultationDetails | None) -> None:
        """Saved again, mine stands; theirs can be put into the sheet instead."""
        if case is None:
            super()._refused(refusal)
            return
        self.case, self._seen = case, _as_it_is(case)
        row, chosen = case.row, [self.topics.chip(key).text() for key in self._topic_ids]
        rows = [
            (self.tr("What it is called"), row.summary, self.summary.text()),
            (self.tr("Who came, in words"), row.caller, self.caller.text()),
            (self.tr("Group"), row.group, self.group.text()),
            (self.tr("Department of the city"), case.department, self.department.text()),
            (self.tr("What about"), "・".join(row.topics), "・".join(chosen)),
        ]
        self.both.compare(
            self.tr("The case was changed meanwhile."), self.tr("Both are shown; nothing is lost."), refusal.who, rows
        )
        self.reveal(self.both)

    @Slot()
    def _take_theirs(self) -> None:
        if self.case is not None:
            self.put_case(self.case, 0)
            self._filled()


def _as_it_is(case: ConsultationDetails) -> CaseRequest:
    return CaseRequest(
        actor=case.row.actor,
        topic_ids=case.topic_ids,
        summary=case.row.summary,
        group_id=case.group_id,
        caller=case.row.caller,
        department=case.department,
        openness=case.openness,
    )
