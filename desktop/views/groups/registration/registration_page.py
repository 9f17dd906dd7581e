"""The page on which a group is registered, or its record changed: the paper form, and what is similar beside it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import ChangedElsewhere, DeskError
from desktop.queries.group_cards import GroupCard, GroupChoices, group_card
from desktop.queries.similar_groups import SimilarGroup, Typed, similar_groups
from desktop.rules.times import clock
from desktop.sentences import explain
from desktop.views.groups.registration.keeping_apart import KeepingApart
from desktop.views.groups.registration.registration_content import Filled, empty_form, form_of, from_draft, of_card
from desktop.views.groups.registration.registration_counter import RegistrationCounter
from desktop.views.groups.registration.registration_rules import in_the_way
from desktop.views.groups.registration.registration_versions import version_rows
from desktop.views.shared.form_draft import FormDraft
from desktop.views.shared.keys import bind_save
from desktop.views.shared.tag import Mark
from desktop.words import Language

DRAFT, SEEN = "group", "seen"
SIMILAR_AFTER = 120  # milliseconds after the last key
SIMILAR_READS = frozenset({"groups", "people", "private_fields"})


class RegistrationPage(RegistrationCounter):
    """`saved` carries the group's id, `left` says that the form was put away; the draft is kept."""

    saved = Signal(int)
    left = Signal()
    paper_wanted = Signal(str)
    look_wanted = Signal(int)
    edit_wanted = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._language = language
        self._drafts: dict[str, FormDraft] = {}
        self._kind, self._whose = DRAFT, self._sits
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(SIMILAR_AFTER)
        self._connect()
        bind_save(self, self.save)

    def _connect(self) -> None:
        self._asking.timeout.connect(self._ask_similar)
        self.form.changed.connect(self._changed)
        self.form.left.connect(self._judge)
        self.requirements.changed.connect(self._changed)
        self.save_button.clicked.connect(self.save)
        self.wait_button.clicked.connect(self.save_for_review)
        self.back.clicked.connect(self.go_back)
        self.blank.clicked.connect(self._want_blank)
        self.start_again.clicked.connect(self._start_again)
        self.similar.look_wanted.connect(self._look)
        self.similar.edit_wanted.connect(self.edit_wanted)
        self.versions.theirs_wanted.connect(self._use_theirs)
        self.versions.mine_wanted.connect(self._put_mine)
        self._apart = KeepingApart(self._desk, self.similar, self)
        self.writer.saved.connect(self._apart.saved)
        self.writer.saved.connect(self._saved)
        self.writer.refused.connect(self.refuse)
        self._desk.changed.connect(self._news)

    def open_new(self) -> None:
        """The draft of whoever sits here, or an empty form."""
        self._kind = DRAFT
        self.ask_offer()
        draft = self._draft.found()
        usual = empty_form(self.today(), self.form.usual_source, self.offer.fiscal_years)
        self._begin(None, from_draft(draft.content) if draft else usual)
        self._show_kept(draft.kept_at if draft else None)

    def open_card(self, card: GroupCard) -> None:
        """Change a record; a draft goes on from the version it was begun with."""
        self._kind = f"{DRAFT}-{card.id}"
        self.ask_offer()
        draft, before = self._draft.found(), of_card(card, self.form.usual_source)
        self._begin(card, from_draft(draft.content) if draft else before)
        self._show_kept(draft.kept_at if draft else None)
        if draft and draft.content.get(SEEN) != card.version:
            self.tell("info", self.tr("The record was changed after this draft was kept."))

    def put_away(self) -> None:
        """Keep what is half filled in, for whoever filled it in."""
        for draft in self._drafts.values():
            draft.flush()

    def show_choices(self, choices: GroupChoices) -> None:
        self.form.show_choices(choices)

    @property
    def _draft(self) -> FormDraft:
        if self._kind not in self._drafts:
            made = self._drafts[self._kind] = FormDraft(self._desk, self._kind, self)
            made.kept.connect(self._show_kept)
        return self._drafts[self._kind]

    @property
    def _sits(self) -> int | None:
        return self._desk.by.staff_id if self._desk.by else None

    def _begin(self, card: GroupCard | None, filled: Filled) -> None:
        self.writer.begin(card)
        self._apart.begin(card.id if card else None)
        self._whose = self._sits
        self.clear_messages()
        self.similar.show_similar(())
        before = of_card(card, filled.source) if card else None
        also = GroupChoices(card.fields, form_of(card)) if card else GroupChoices((), ())
        self.form.put(filled, before, also, card.words if card else ())
        self.name_for(card)
        self.put_papers(filled)
        self.scroll_up()
        self.form.go_to("name")
        self._ask_similar()

    @Slot()
    def _changed(self) -> None:
        if self._whose != self._sits:
            return  # a field that lost the focus while somebody else sat down: it is not their draft
        filled, card = self.filled(), self.writer.card
        if filled.is_worth_keeping if card is None else filled != of_card(card, filled.source):
            self._draft.keep(filled.as_draft() | {SEEN: card.version if card else None})
        else:
            self._draft.drop()
            self._show_kept(None)
        self.show_findings(filled)
        self.show_wrong()
        self._asking.start()

    @Slot()
    def _judge(self) -> None:
        self.form.judge(everything=False)
        self.show_wrong()

    @Slot()
    def save(self) -> None:
        """Check everything, then register or change; where a review has to come first, take the application."""
        self._save(waits=self.offer.reviewed and self.writer.card is None)

    @Slot()
    def save_for_review(self) -> None:
        """Take the application: the group is registered once somebody has decided."""
        self._save(waits=True)

    def _save(self, *, waits: bool) -> None:
        """The first wrong row takes the caret; what only a review can decide says so."""
        if not self.isVisible() or self.versions.isVisible():
            return
        problems = self.form.judge(everything=True)
        self.show_wrong()
        if problems:
            self.reveal(self.form.go_to(problems[0]))
            return
        card = self.writer.card
        if not waits and card is None and (way := in_the_way(self.offer, self.requirements)):
            self.tell("warn", self.tr("This group cannot be registered at once."), way)
            self.wait_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.clear_messages()
        self.writer.save(self.form.filled().request(self.today(), card), self.requirements.ticked, waits=waits)

    @Slot(object)
    def refuse(self, refusal: DeskError) -> None:
        """What the desk said, at the top and at the field it is about; everything typed stays."""
        if isinstance(refusal, ChangedElsewhere) and self.writer.card is not None:
            question = partial(group_card, group_id=self.writer.card.id, now=self._desk.now())
            self._desk.read(self, question, done=partial(self._compare, refusal), topic="versions")
            return
        told = explain(refusal, self._language)
        self.tell("refused", told.what, f"{told.why}\n{told.instead}")
        field = getattr(refusal, "field", "")
        if field and self.form.refuse_field(field, told.what):
            self.show_wrong()

    def _compare(self, refusal: ChangedElsewhere, theirs: GroupCard | None) -> None:
        """Both versions side by side; mine is put again only on purpose, upon theirs."""
        told = explain(refusal, self._language)
        if theirs is None:
            self.tell("refused", told.what, told.why)
            return
        self.writer.begin(theirs)
        rows = version_rows(theirs, self.form.filled(), self.form.choices, self.offer, self.today())
        self.show_versions(told.what, told.why, refusal.who, rows)

    @Slot()
    def _use_theirs(self) -> None:
        self._draft.drop()
        if self.writer.card is not None:
            self.open_card(self.writer.card)

    @Slot()
    def _put_mine(self) -> None:
        self.clear_messages()
        self.save()

    @Slot(int)
    def _saved(self, group_id: int) -> None:
        draft = self._draft
        self.saved.emit(group_id)
        draft.drop()  # after the closing: a field that loses the focus is tidied, which is a change

    @Slot()
    def go_back(self) -> None:
        self.put_away()
        self.left.emit()

    @Slot()
    def _want_blank(self) -> None:
        """The paper form for the hand; what is half filled in waits as a draft."""
        self.put_away()
        self.paper_wanted.emit("application")

    @Slot()
    def _start_again(self) -> None:
        """An empty form, or the record as it is."""
        card = self.writer.card
        if card is None:
            self._begin(None, empty_form(self.today(), self.form.usual_source, self.offer.fiscal_years))
        else:
            self._begin(card, of_card(card, self.form.usual_source))
        self._draft.drop()
        self._show_kept(None)

    @Slot(int)
    def _look(self, group_id: int) -> None:
        self.put_away()
        self.look_wanted.emit(group_id)

    @Slot()
    def _ask_similar(self) -> None:
        filled, card = self.form.filled(), self.writer.card
        if card is not None and (filled.name, filled.kana) == (card.name, card.kana):
            self._show_similar(())  # a record that keeps its name is nobody else
            return
        question = partial(
            similar_groups,
            typed=Typed(
                name=filled.name,
                kana=filled.kana,
                representative=filled.representative,
                phones=(filled.phone, filled.mobile),
                corporate_number=filled.corporate_number,
                address=filled.address,
                group_id=card.id if card else None,
            ),
        )
        self._desk.read(self, question, done=self._show_similar, topic="similar")

    def _show_similar(self, similar: Sequence[SimilarGroup]) -> None:
        own = self.writer.card.id if self.writer.card else None
        self.similar.show_similar([group for group in similar if group.hit.id != own])

    @Slot(object)
    def _news(self, changes: Changes) -> None:
        if self.isVisible() and changes.touch(SIMILAR_READS):
            self._ask_similar()

    @Slot(object)
    def _show_kept(self, at: datetime | None) -> None:
        kept = self.tr("Draft kept {time}").format(time=clock(at)) if at else ""
        self.show_draft(Mark(kept) if kept else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.put_away()  # the page is made anew
