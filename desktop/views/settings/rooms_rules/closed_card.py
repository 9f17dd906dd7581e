"""The closed-day rules of a site: each with a switch, a pencil and its days in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.queries.room_rules import RoomRules
from desktop.rules.rule_changes import ClosedChange, ClosedRequest, as_request, as_rule
from desktop.rules.settings import Scope
from desktop.views.settings.rooms_rules.closed_editor import ClosedEditor
from desktop.views.settings.rooms_rules.rule_words import ICONS, closed_detail, place_word
from desktop.views.settings.rooms_rules.switch import Switch
from desktop.views.shared import icons
from desktop.views.shared.card import Card
from desktop.views.shared.tag import Tag
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import ClosedDayKind, HolidayShift, Language

NEW = ClosedRequest(kind=ClosedDayKind.WEEKDAY, name="", weekday=0, if_holiday=HolidayShift.CLOSED)


class RuleRow(QFrame):
    """One rule; `switched` and `edit_wanted` are a person's doing."""

    switched = Signal(bool)
    edit_wanted = Signal()

    def __init__(self, request: ClosedRequest, place: str, *, used: bool, drafted: bool, first: bool) -> None:
        super().__init__()
        self.setObjectName("rule_row")
        self._above = QFrame(self)  # shown without its row, it would be a window
        set_role(self._above, "rule")
        self._above.setFixedHeight(1)
        self._above.setVisible(not first)
        self._icon, name, detail = QLabel(), QLabel(request.name), QLabel(place)
        self._kind = request.kind
        set_role(name, "bold")
        set_role(detail, "secondary")
        for label in (name, detail):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.switch, self.edit = Switch(request.name), QToolButton()
        self.switch.setChecked(used)
        self.switch.setAccessibleDescription(place)
        set_role(self.edit, "quiet")
        self.edit.setIcon(icons.icon("verb.edit", "text_2"))
        self.edit.setAccessibleName(self.tr("Change {name}").format(name=request.name))
        self.edit.setToolTip(self.edit.accessibleName())
        self.edit.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(name)
        words.addWidget(detail)
        line = QHBoxLayout()
        line.setContentsMargins(0, 6, 0, 6)
        line.setSpacing(10)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._above)
        whole.addLayout(line)
        line.addWidget(self._icon)
        line.addLayout(words, 1)
        if drafted:
            line.addWidget(Tag(self.tr("draft"), "accent", "verb.edit"))
        line.addWidget(self.edit)
        line.addWidget(self.switch)
        self.switch.clicked.connect(self.switched)
        self.edit.clicked.connect(self.edit_wanted)
        notifier().changed.connect(self._measure)
        self._measure()

    @Slot()
    def _measure(self) -> None:
        self._icon.setPixmap(icons.pixmap(ICONS[self._kind], "text_2", current().icon))


class ClosedCard(Card):
    """`changed` after every change of the draft."""

    changed = Signal()

    def __init__(self, language: Language, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.rename(self.tr("Rules of closed days"))
        self.add = QPushButton(self.tr("Add"))
        self.add.setIcon(icons.icon("verb.add", "accent_text"))
        set_role(self.add, "quiet")
        self.add_verb(self.add)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.editor = ClosedEditor(language, today)
        self.editor.setVisible(False)
        self.body.setSpacing(6)
        self.body.addWidget(self.editor)
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        self.rows: dict[int, RuleRow] = {}
        self._rules: RoomRules | None = None
        self._site_id, self._day = 0, date.min
        self._changes: dict[int, ClosedRequest | None] = {}
        self._edited: int | None = None
        self.add.clicked.connect(self._add)
        self.editor.kept.connect(self._keep)
        self.editor.left.connect(self._leave)

    def show_rules(self, rules: RoomRules, site_id: int, day: date) -> None:
        """The rules of a site as they are on the day; the draft is dropped."""
        self._rules, self._site_id, self._day = rules, site_id, day
        self._changes = {}
        self.editor.setVisible(False)
        sites = [(Scope(site.id), site.name) for site in rules.sites] if len(rules.sites) > 1 else []
        rooms = [(Scope(room.site_id, room.id), place_word(room)) for room in rules.places if room.active]
        self.editor.show_places([*sites, *rooms])
        self._fill()

    @property
    def changes(self) -> tuple[ClosedChange, ...]:
        """Rules of their own have ids below 0 in the draft."""
        return tuple(ClosedChange(key if key > 0 else None, request) for key, request in self._changes.items())

    def _fill(self) -> None:
        for row in self.rows.values():
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        if self._rules is None:
            return
        known = dict(self._rules.cards(self._site_id, self._day))
        for key in (*known, *(key for key in self._changes if key < 0)):
            self._add_row(key, used=known.get(key, False))

    def _add_row(self, key: int, *, used: bool) -> None:
        drafted = key in self._changes
        request = self._changes.get(key) or self._stored(key)
        if drafted:
            used = self._changes[key] is not None
        row = RuleRow(request, self._detail(request), used=used, drafted=drafted, first=not self.rows)
        row.switched.connect(partial(self._switch, key))
        row.edit_wanted.connect(partial(self._edit, key))
        self._list.addWidget(row)
        self.rows[key] = row

    def _stored(self, key: int) -> ClosedRequest:
        assert self._rules is not None
        return as_request(self._rules.closed[key]) if key > 0 else NEW

    def _detail(self, request: ClosedRequest) -> str:
        assert self._rules is not None
        names = {room.id: place_word(room) for room in self._rules.places}
        where = names.get(request.room_id or 0, "")
        days = closed_detail(as_rule(request, self._day))
        return f"{where}  {days}" if where else days

    def _switch(self, key: int, used: bool) -> None:  # noqa: FBT001 -- a slot of Qt's
        assert self._rules is not None
        was = dict(self._rules.cards(self._site_id, self._day)).get(key, False)
        if (key < 0 and not used) or used == was:
            self._changes.pop(key, None)
        else:
            self._changes[key] = self._stored(key) if used else None
        self._refill(key)

    def _edit(self, key: int) -> None:
        self._edited = key
        self.editor.open_rule(self._changes.get(key) or self._stored(key))

    @Slot()
    def _add(self) -> None:
        self._edited = None
        self.editor.open_rule(NEW)

    @Slot(object)
    def _keep(self, request: ClosedRequest) -> None:
        key = self._edited if self._edited is not None else min((0, *self._changes)) - 1
        self._changes[key] = request
        self.editor.setVisible(False)
        self._refill(key)

    @Slot()
    def _leave(self) -> None:
        self.editor.setVisible(False)
        self.add.setFocus()

    def _refill(self, key: int) -> None:
        self._fill()
        if key in self.rows:
            self.rows[key].switch.setFocus()
        self.changed.emit()
