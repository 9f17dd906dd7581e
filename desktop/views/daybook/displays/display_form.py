"""A flyer or poster is taken in or changed: what, whose, for which event, how many, where, until when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.errors import NotReadable
from desktop.operations.displays import DisplayRequest, bring_display, change_display
from desktop.queries.displays import DisplayRow, PlaceRow
from desktop.rules.display_periods import spaces
from desktop.views.daybook.displays.words import kind_word
from desktop.views.printing.who_field import WhoField
from desktop.views.shared.combo import Combo
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field
from desktop.views.shared.form_draft import FormDraft
from desktop.views.shared.ledger.ledger_form import LedgerForm
from desktop.views.shared.ledger.typed_days import optional_day
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.parts import Parts
from desktop.words import DisplayKind, Language, PaperSize

MOST_TITLE, DRAFT = 300, "display"
SIZES = (PaperSize.A4, PaperSize.A3, PaperSize.B4, PaperSize.B5, PaperSize.POSTCARD)


class DisplayForm(LedgerForm):
    """Left empty, copies and the last day are those of the center's rule. A new one is kept as it is typed."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self.kind, self.title, self.who = Parts(), QLineEdit(), WhoField(desk)
        today: Callable[..., Any] = lambda: desk.now().date()  # noqa: E731
        self.event_on, self.until = DayField(today), DayField(today)
        self.phone, self.note, self.copies = QLineEdit(), QLineEdit(), NumberEdit()
        self.paper_size, self.place = Parts(), Combo()
        self.title.setMaxLength(MOST_TITLE)
        self.note.setMaxLength(MOST_TITLE)
        self.phone.setMaxLength(40)
        rows = (
            Field("kind", "", self.kind),
            Field("title", "", self.title),
            (Field("group", "", self.who, stretch=3), Field("phone", "", self.phone, optional=True, stretch=2)),
            (
                Field("event_on", "", self.event_on, optional=True),
                Field("until", "", self.until, optional=True),
                Field("copies", "", self.copies, optional=True),
            ),
            (Field("size", "", self.paper_size, stretch=3), Field("display_place", "", self.place, stretch=2)),
            Field("note", "", self.note, optional=True),
        )
        super().__init__(desk, language, rows, parent)
        self.finish()
        self.display: DisplayRow | None = None
        self._places: tuple[PlaceRow, ...] = ()
        self.draft = FormDraft(desk, DRAFT, self)
        self.kind.changed.connect(self._other_kind)
        self.paper_size.changed.connect(self._fill_places)
        self._keep_what_is_typed()
        self.name_all()
        self._clear()

    def _keep_what_is_typed(self) -> None:
        lines = [line.textEdited for line in (self.title, self.phone, self.note, self.event_on, self.until)]
        days = self.event_on.picked, self.until.picked
        parts = self.who.group_changed, self.copies.changed, self.kind.changed, self.paper_size.changed
        for changed in (*lines, *days, *parts, self.place.activated):
            changed.connect(self._typed)

    def show_places(self, places: Sequence[PlaceRow]) -> None:
        """Where it can be put, with the spaces that are left."""
        self._places = tuple(places)
        self._fill_places()

    def begin(self) -> None:
        """Most of what is brought is a flyer: the caret stands in the title."""
        super().begin()
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_new(self) -> None:
        """What was typed and not saved stands there again."""
        if self.display is not None:
            self.display = None
            self._clear()
        self.name_all()
        self._fill_places()
        if not self._is_begun and (found := self.draft.found()) is not None:
            try:
                self._put(found.content)
            except (KeyError, ValueError, TypeError):
                self.draft.drop()
                self._clear()

    @property
    def _is_begun(self) -> bool:
        return any(line.text() for line in (self.title, self.who, self.phone, self.note, self.event_on))

    @Slot()
    def _typed(self) -> None:
        if self.display is None and self._is_begun:
            self.draft.keep(self._content())
        elif self.display is None:
            self.draft.drop()

    def _content(self) -> dict[str, Any]:
        """JSON values for a draft."""
        return {
            **{name: getattr(self, name).text() for name in ("title", "phone", "note", "copies")},
            **{name: getattr(self, name).typed() for name in ("event_on", "until")},
            "who": [self.who.group_id, self.who.text(), self.who.group_number],
            "kind": str(self.kind.value),
            "size": str(self.paper_size.value),
            "place": self.place.currentData(),
        }

    def _put(self, content: dict[str, Any]) -> None:
        """A draft as it was left. Raises what a damaged one makes of itself: KeyError, ValueError, TypeError."""
        self.kind.put(DisplayKind(content["kind"]))
        self.paper_size.put(PaperSize(content["size"]))
        for name in ("title", "phone", "note", "copies"):
            getattr(self, name).setText(str(content[name]))
        for name in ("event_on", "until"):
            getattr(self, name).put(str(content[name]))
        self.who.put(*content["who"])
        self._fill_places(content["place"])

    def begin_change(self, row: DisplayRow) -> None:
        self.display = row
        self.kind.put(row.kind)
        self.title.setText(row.title)
        self.who.put(row.group_id, row.owner, "")
        self.phone.setText(row.phone)
        self.event_on.set_value(row.event_on)
        self.until.set_value(row.until)
        self.copies.put(row.copies)
        self.paper_size.put(row.size)
        self.note.setText(row.note)
        self.name_all()
        self._fill_places(row.place_id)

    def empty(self) -> None:
        if self.display is None:
            self.draft.drop()
        self._clear()

    def _clear(self) -> None:
        for field in (self.title, self.phone, self.note):
            field.clear()
        self.who.put(None, "", "")
        self.event_on.set_value(None)
        self.until.set_value(None)
        self.copies.put(None)
        self.kind.put(DisplayKind.FLYER)
        self.paper_size.put(PaperSize.A4)
        self._fill_places()

    def operation(self) -> Callable[..., Any]:
        if self.copies.is_wrong:
            raise NotReadable("copies", self.copies.text())
        request = self._request()
        if self.display is None:
            return partial(bring_display, request=request)
        seen = self.display.version
        return partial(change_display, display_id=self.display.id, request=request, seen_version=seen)

    def sent(self) -> object:
        return self._request(), self.display

    def _request(self) -> DisplayRequest:
        kind, size = self.kind.value, self.paper_size.value
        assert isinstance(kind, DisplayKind)
        assert isinstance(size, PaperSize)
        group_id, today = self.who.group_id, self.desk.now().date()
        return DisplayRequest(
            kind=kind,
            title=self.title.text(),
            group_id=group_id,
            who="" if group_id is not None else self.who.text(),
            phone=self.phone.text(),
            event_on=optional_day(self.event_on, "event_on", today),
            until=optional_day(self.until, "until", today),
            copies=self.copies.value or None,
            size=size,
            place_id=self.place.currentData(),
            note=self.note.text(),
        )

    @Slot()
    def _other_kind(self) -> None:
        self._fill_places()

    @Slot()
    def _fill_places(self, chosen: int | None = None) -> None:
        """The first with room is offered; nowhere is an answer, too."""
        kind, size = self.kind.value, self.paper_size.value
        wanted = spaces(size) if isinstance(size, PaperSize) else 1
        before = self.place.currentData() if chosen is None else chosen
        fitting = [place for place in self._places if place.kind == kind]
        self.place.clear()
        for place in fitting:
            left = self.tr("{name} ({count} free)").format(name=place.name, count=max(0, place.free))
            self.place.addItem(left, place.id)
        self.place.addItem(self.tr("Nowhere yet"), None)
        offered = next((place.id for place in fitting if place.free >= wanted), None)
        there = before if any(place.id == before for place in fitting) else offered
        self.place.setCurrentIndex(self.place.findData(there))

    def name_all(self) -> None:
        title = self.tr("Take in a flyer or poster")
        self.rename(title if self.display is None else self.tr("Change {number}").format(number=self.display.number))
        self.kind.show_choices((kind, kind_word(kind)) for kind in DisplayKind)
        words = {PaperSize.POSTCARD: self.tr("Postcard")}
        self.paper_size.show_choices((size, words.get(size, size.value)) for size in SIZES)
        labels = {
            "kind": self.tr("What"),
            "title": self.tr("Title"),
            "group": self.tr("Whose"),
            "phone": self.tr("Telephone"),
            "event_on": self.tr("Day of the event"),
            "until": self.tr("Shown until"),
            "copies": self.tr("Copies"),
            "size": self.tr("Size"),
            "display_place": self.tr("Rack or board"),
            "note": self.tr("Note"),
        }
        for key, label in labels.items():
            self.form.relabel(key, label)
        self.until.setPlaceholderText(self.tr("by the rule"))
        self.copies.setPlaceholderText(self.tr("by the rule"))
        self.save_button.setText(self.tr("Write it down (Ctrl+Enter)"))
        self.leave_button.setText(self.tr("Back (Esc)"))
