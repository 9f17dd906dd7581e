"""Who is who in the group, what the desk noted, and what the group does with others."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.group_cards import GroupCard
from desktop.queries.group_notes import NoteRow
from desktop.queries.group_people import RoleRow
from desktop.queries.group_relations import RelationRow
from desktop.queries.group_ties import GroupTies, ties_of
from desktop.views.groups.record.private_lines import SIDE
from desktop.views.groups.record.settling import settle
from desktop.views.groups.record.tie_rows import Line, Section, Verb
from desktop.views.groups.record.tie_words import About, grade_mark, period, role_word, written_by
from desktop.views.groups.words import short_era
from desktop.views.shared.tag import Mark
from desktop.words import Language


class PeopleTab(QWidget):
    """Each line opens its sheet; the other group of a relation, or of a person, is gone to."""

    group_chosen = Signal(int)
    sheet_wanted = Signal(str, object)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self._card: GroupCard | None = None
        self.ties: GroupTies | None = None
        self.people, self.notes, self.relations = Section(), Section(), Section()
        body = QVBoxLayout(self)
        body.setContentsMargins(SIDE, 12, SIDE, 16)
        body.setSpacing(12)
        for section, key in ((self.people, "person"), (self.notes, "note"), (self.relations, "relation")):
            section.add.clicked.connect(partial(self._want, key))
            body.addWidget(section)
        body.addStretch(1)
        self._retranslate()

    def show_card(self, card: GroupCard | None) -> None:
        same = card is not None and self._card is not None and card.id == self._card.id
        self._card = card
        if not same:
            self.ties = None
            self._fill()
        if card is not None:
            question = partial(ties_of, group_id=card.id, day=self._day())
            self._desk.read(self, question, done=partial(self._show, card.id), topic="ties")

    def _day(self) -> date:
        today = self._desk.now().date()
        return max(today, self._card.registered_from or today) if self._card else today

    def _show(self, group_id: int, ties: GroupTies) -> None:
        if self._card is not None and self._card.id == group_id:
            self.ties = ties
            self._fill()
            settle(self)

    def _fill(self) -> None:
        ties = self.ties or GroupTies((), (), (), ())
        nothing = "" if self.ties is None else self.tr("Nobody is written down.")
        self.people.show_lines((self._person(row) for row in ties.people), nothing)
        nothing = "" if self.ties is None else self.tr("Nothing is noted.")
        lines = (*(self._note(row) for row in ties.notes), *(self._lifted(row) for row in ties.lifted))
        self.notes.show_lines(lines, nothing)
        nothing = "" if self.ties is None else self.tr("No relation is written down.")
        self.relations.show_lines((self._relation(row) for row in ties.relations), nothing)

    def _person(self, row: RoleRow) -> Line:
        reached = "　".join(part for part in (row.phone, row.email) if part)
        kana = f"（{row.kana}）" if row.kana else ""
        over = not row.holds_or_comes(self._day())
        others = [
            Verb(name, self.tr("Go to {group}").format(group=name), partial(self.group_chosen.emit, group_id))
            for group_id, name in row.others[:1]
        ]
        more = self.tr("Also in: {groups}").format(groups="、".join(name for _, name in row.others))
        texts = (f"{row.name}{kana}", reached, period(row.since, row.until), more if row.others else "")
        change = Verb(
            self.tr("Change"), self.tr("Change {name}").format(name=row.name), partial(self._open, "person", row)
        )
        head = role_word(row.role)
        return Line("\n".join(part for part in texts if part), head, dim=over, verbs=(*others, change))

    def _note(self, row: NoteRow) -> Line:
        lift = Verb(self.tr("Lift"), self.tr("Lift: {text}").format(text=row.text), partial(self._open, "note", row))
        return Line(f"{row.text}\n{written_by(row)}", mark=grade_mark(row.grade), verbs=(lift,))

    def _lifted(self, row: NoteRow) -> Line:
        assert row.lifted_at is not None
        told = self.tr("Lifted {day} {who}").format(day=short_era(row.lifted_at.date()), who=row.lifted_by)
        mark = Mark(grade_mark(row.grade).word, "off", "verb.choose")
        said = f"{told}　{row.lift_reason}".rstrip()
        return Line(f"{row.text}\n{said}", mark=mark, dim=True)

    def _relation(self, row: RelationRow) -> Line:
        over = row.until is not None and row.until <= self._day()
        go: Callable[[], object] = partial(self.group_chosen.emit, row.group_id)
        verbs = [Verb(self.tr("Show"), self.tr("Go to {group}").format(group=row.name), go)]
        if not over:
            end = self.tr("End: {purpose}").format(purpose=row.purpose)
            verbs.append(Verb(self.tr("End"), end, partial(self._open, "relation", row)))
        return Line(f"{row.purpose}\n{period(row.since, row.until)}", row.name, dim=over, verbs=tuple(verbs))

    @Slot()
    def _want(self, key: str) -> None:
        self.sheet_wanted.emit(key, self._card)

    def _open(self, key: str, row: RoleRow | NoteRow | RelationRow) -> None:
        if self._card is not None:
            self.sheet_wanted.emit(key, About(self._card, row))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.people.name(self.tr("People in their roles"), self.tr("Add a person"))
        self.notes.name(self.tr("Desk notes"), self.tr("Add a note"))
        self.relations.name(self.tr("Relations to other groups"), self.tr("Add a relation"))
        self._fill()
