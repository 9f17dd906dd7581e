"""What a list of cases is narrowed to, a chip for each: pressing one takes it off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.queries.case_wish import CaseWish
from desktop.queries.listed_cases import CaseChoices
from desktop.sentences import actor_words
from desktop.views.consultations.words import level_word
from desktop.views.shared import icons
from desktop.views.shared.chips import Wrap
from desktop.views.shared.theme import current, set_role
from desktop.views.shared.written import long_day
from desktop.words import Language

NOTHING = CaseWish()


class WishChips(Wrap):
    """`taken_off` carries the wish without what was pressed. Hidden where nothing is asked besides the words."""

    taken_off = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._said: list[str] = []
        self._wish = NOTHING
        self.chips: list[QToolButton] = []
        self.setVisible(False)

    def show_wish(self, wish: CaseWish, choices: CaseChoices | None) -> None:
        """The same chips keep the focus."""
        told = list(self._told(wish, choices))
        self._wish = wish
        if [word for word, _fields in told] == self._said:
            return
        self._said = [word for word, _fields in told]
        self.clear()
        self.chips = [self._chip(word, fields) for word, fields in told]
        self.setVisible(bool(told))

    def _told(self, wish: CaseWish, choices: CaseChoices | None) -> Iterator[tuple[str, tuple[str, ...]]]:
        names = choices or CaseChoices((), frozenset(), (), ())
        if wish.figure is not None:
            yield wish.figure.name, ("figure",)
        for field, key, rows in (
            ("topic_id", wish.topic_id, names.topics),
            ("target_id", wish.target_id, names.targets),
            ("staff_id", wish.staff_id, names.staff),
        ):
            if key is not None:
                yield dict(rows).get(key, "…"), (field,)
        if wish.actor is not None:
            yield actor_words(wish.actor, self._language), ("actor",)
        if wish.openness is not None:
            yield level_word(wish.openness), ("openness",)
        if wish.since is not None or wish.until is not None:
            first = long_day(wish.since) if wish.since else ""
            last = long_day(wish.until - timedelta(days=1)) if wish.until else ""
            yield f"{first} – {last}".strip(), ("since", "until")

    def _chip(self, word: str, fields: tuple[str, ...]) -> QToolButton:
        chip = QToolButton(self)
        set_role(chip, "chip")
        px = current().scaled(12)
        room = current().scaled(230)
        chip.setIcon(icons.icon("verb.close", "text_2"))
        chip.setIconSize(QSize(px, px))
        chip.setText(chip.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, room))
        chip.setToolTip(self.tr("Take off: {what}").format(what=word))
        chip.setAccessibleName(chip.toolTip())
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.clicked.connect(partial(self._pressed, fields))
        self.add(chip)
        return chip

    @Slot()
    def _pressed(self, fields: tuple[str, ...]) -> None:
        nothing = {field: getattr(NOTHING, field) for field in fields}
        self.taken_off.emit(replace(self._wish, **nothing))
