"""Two groups become one: side by side, field by field, and what would move is said before anything is done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError, MergedWithItself
from desktop.queries.group_cards import GroupCard
from desktop.queries.merges import MergeSide, merge_side
from desktop.views.groups import words
from desktop.views.groups.record.merge_line import GAP, LABEL, MergeLine
from desktop.views.groups.record.merge_rows import KEEP, MergeRow, merge_rows, what_moves
from desktop.views.shared.card import Card
from desktop.views.shared.form import Field, Form
from desktop.views.shared.group_field import GroupField
from desktop.views.shared.keys import bind_keys, bind_save
from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.views.shared.side_sheet import SideSheet
from desktop.views.shared.theme import current, set_role
from desktop.words import Language

MARGIN = 12


class MergeSheet(QWidget):
    """`merged` and `group_chosen` carry the group that stays; what was chosen waits when the sheet is left."""

    WIDE = True
    closed = Signal()
    merged = Signal(int)
    group_chosen = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self._desk, self._language = desk, language
        self.keep: MergeSide | None = None
        self.lose: MergeSide | None = None
        self.lines: list[MergeLine] = []
        self._shown: list[int] = []
        self.writer = SheetWriter(desk, self)
        self.card, self.side = Card("", padding=16), SideSheet("verb.compare", "")
        self.other, self.swap, self.merge = GroupField(desk), QPushButton(), QPushButton()
        self.message, self._intro, self._moves, self._empty = Message(), Paragraph(), Paragraph(), Paragraph()
        self._heads, self._table = (Paragraph(), Paragraph()), QVBoxLayout()
        self._lay_out()
        self.other.group_changed.connect(self._other_chosen)
        self.swap.clicked.connect(self.exchange)
        self.merge.clicked.connect(self.save)
        self.writer.saved.connect(self._merged)
        self.writer.refused.connect(self._refused)
        self.side.closed.connect(self.closed)
        bind_save(self, self.save)
        bind_keys(self, {"Esc": self.close_sheet})
        self._retranslate()

    def open(self, card: GroupCard | None = None) -> None:
        """For the group of the card, with the other one as it was left."""
        if card is not None and (self.keep is None or card.id not in self._ids()):
            self.lose = None
            self.other.put(None, "", "")
            self._read(card.id, stays=True)
        elif self.keep is not None:
            for group_id, stays in zip(self._ids(), (True, False), strict=False):
                self._read(group_id, stays=stays)
        self.message.clear()
        self.side.open()
        self.other.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def close_sheet(self) -> None:
        self.side.close_sheet()

    @Slot()
    def exchange(self) -> None:
        """The other one stays; what was chosen is chosen anew."""
        if self.keep is not None and self.lose is not None:
            self.keep, self.lose = self.lose, self.keep
            self.other.put(self.lose.card.id, self.lose.card.name, self.lose.card.number)
            self._show()

    @Slot()
    def save(self) -> None:
        """Merge, as an act that can be undone."""
        if self.keep is None or self.lose is None or self.writer.busy:
            return
        from desktop.operations.merge import merge_groups

        keep, lose = self.keep.card, self.lose.card
        choice = {line.row.key: line.choice for line in self.lines if line.choice != KEEP}
        act = partial(
            merge_groups,
            keep_id=keep.id,
            lose_id=lose.id,
            choice=choice,
            seen_keep=keep.version,
            seen_lose=lose.version,
        )
        self.writer.write(act, (keep.id, keep.version, lose.id, lose.version, tuple(choice.items())))

    def _ids(self) -> list[int]:
        return [each.card.id for each in (self.keep, self.lose) if each is not None]

    @Slot()
    def _other_chosen(self) -> None:
        self.message.clear()
        group_id = self.other.group_id
        if group_id is None:
            self.lose = None
            self._show()
        elif self.keep is not None and group_id == self.keep.card.id:
            self._refused(MergedWithItself(self.keep.card.name))
        else:
            self._read(group_id, stays=False)

    def _read(self, group_id: int, *, stays: bool) -> None:
        question = partial(merge_side, group_id=group_id, now=self._desk.now())
        self._desk.read(self, question, done=partial(self._take, stays), topic=f"merge {stays}")

    def _take(self, stays: bool, side: MergeSide | None) -> None:  # noqa: FBT001 - bound by a partial
        if stays:
            self.keep = side
        else:
            self.lose = side
        self._show()

    def _show(self) -> None:
        both = self.keep is not None and self.lose is not None
        rows = merge_rows(self.keep.card, self.lose.card) if self.keep and self.lose else ()
        self._fill(rows)
        self._shown = self._ids()
        for head, side, word in zip(self._heads, (self.keep, self.lose), (self._stays(), self._goes()), strict=True):
            head.say(_facts(side), bold=f"{word}　{side.card.name}") if side is not None else head.say("")
        self.merge.setEnabled(both)
        self.swap.setVisible(both)
        self._empty.setVisible(not rows)
        self._empty.say(self.tr("Both say the same.") if both else self.tr("Choose the other group at the right."))
        self._moves.say(what_moves(self.keep, self.lose) if self.keep and self.lose else "")

    def _fill(self, rows: tuple[MergeRow, ...]) -> None:
        while (entry := self._table.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        chosen = {line.row.key: line.choice for line in self.lines} if self._shown == self._ids() else {}
        self.lines = [MergeLine(row) for row in rows]
        for place, line in enumerate(self.lines):
            if (side := chosen.get(line.row.key)) in line.sides:
                line.choose(side)
            line.stepped.connect(partial(self._step, place))
            self._table.addWidget(line)

    def _step(self, place: int, way: int) -> None:
        if 0 <= place + way < len(self.lines):
            self.lines[place + way].take_focus()

    @Slot(int)
    def _merged(self, group_id: int) -> None:
        self.keep = self.lose = None
        self.other.put(None, "", "")
        self._show()
        self.close_sheet()
        self.merged.emit(group_id)
        self.group_chosen.emit(group_id)

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._language)
        self.side.reveal(self.message)

    def _lay_out(self) -> None:
        heads, inside, scroll = QHBoxLayout(), QWidget(), QScrollArea()
        heads.addSpacing(current().scaled(LABEL) + GAP)
        for head in self._heads:
            heads.addWidget(head, 1)
        heads.setSpacing(GAP)
        set_role(inside, "body")
        filled = QVBoxLayout(inside)
        filled.setContentsMargins(0, 8, 8, 0)
        filled.addWidget(self._empty)
        self._table.setSpacing(8)
        filled.addLayout(self._table)
        filled.addStretch(1)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self.card.body.addLayout(heads)
        self.card.body.addWidget(scroll, 1)
        self._form = Form([Field("other", self.tr("The other group"), self.other)])
        for part in (self._intro, self._form, self.message, self.swap, self._moves):
            self.side.body.addWidget(part)
        set_role(self._intro, "secondary")
        set_role(self.merge, "primary")
        for button in (self.swap, self.merge):
            button.setAutoDefault(True)
        self.side.add_verb(self.merge)
        line, around = QHBoxLayout(self), QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        around.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        around.addWidget(self.card)
        line.addLayout(around, 1)
        line.addWidget(self.side)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _stays(self) -> str:
        return self.tr("Stays")

    def _goes(self) -> str:
        return self.tr("Is merged")

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Merge two groups"))
        self.side.set_title(self.tr("Merge two groups"))
        self.card.rename(self.tr("Side by side"))
        self.card.say(self.tr("the arrow keys choose; equal fields are left out"))
        self.other.setAccessibleName(self.tr("The other group"))
        self.swap.setText(self.tr("Let the other one stay"))
        self.merge.setText(self.tr("Merge   Ctrl+Enter"))
        self.merge.setAccessibleName(self.tr("Merge"))
        self._intro.say(
            self.tr(
                "Two records of the same group become one. It can be undone; what is made since stays with the one."
            )
        )
        self._show()


def _facts(side: MergeSide) -> str:
    """Number, status and since when."""
    card = side.card
    return "　".join(filter(None, (card.number, words.status_word(card.status), words.short_era(card.registered_from))))
