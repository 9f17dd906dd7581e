"""The form of a flyer: it begins with an event or empty, and every word can be changed for the paper."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.application.desk import Desk
from desktop.operations.acting import By
from desktop.queries.events import EventRow, event_list
from desktop.queries.flyers import Flyer, empty_flyer, event_flyer
from desktop.views.handouts.drawing import draw_flyer
from desktop.views.handouts.flyer_faults import ABOUT, fault_words
from desktop.views.handouts.flyer_filled import FACTS, TEXTS, FlyerFilled, as_draft, from_draft, of_flyer
from desktop.views.handouts.noted import Noted
from desktop.views.handouts.paper_form import Job, PaperForm
from desktop.views.shared.combo import Combo
from desktop.views.shared.fields import DayField, TimesField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.form_draft import FormDraft
from desktop.views.shared.picture_field import PictureField
from desktop.views.shared.theme import current, notifier
from desktop.views.shared.written import short_day

DRAFT = "flyer"
MOST_LINE, TITLE = 300, 64
BACK, AHEAD = timedelta(days=31), timedelta(days=366)


class FlyerForm(PaperForm):
    """What was typed is a draft until another event is begun with; `kept` carries when it was, None without one."""

    kept = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._base: Flyer | None = None
        self._event_id: int | None = None
        self._asked: tuple[int | None, FlyerFilled | None] | None = None
        self._is_putting = False
        self.kept_at: datetime | None = None
        self.draft = FormDraft(desk, DRAFT, self)
        self.source, self.title = Combo(), QPlainTextEdit()
        self.lines = {name: QLineEdit() for name in (*TEXTS, *FACTS) if name != "title"}
        self.day, self.times = DayField(lambda: desk.now().date()), TimesField()
        self.picture = PictureField(desk)
        fields: dict[str, QWidget] = {"title": self.title, "date": self.day, "picture": self.picture, **self.lines}
        self.noted = {name: Noted(fields[name]) for name in dict.fromkeys(ABOUT.values())}
        self.form = Form(self._rows())
        self.whole.addWidget(self.form)
        self.setFocusProxy(self.title)
        self._connect()
        notifier().changed.connect(self._measure)
        self._measure()

    def _rows(self) -> list[Field | tuple[Field, ...]]:
        lines, noted = self.lines, self.noted
        lines["charge"].setPlaceholderText(self.tr("e.g. free, 500 yen"))
        lines["deadline"].setPlaceholderText(self.tr("e.g. until 12/9 (Wed)"))
        lines["apply_to"].setPlaceholderText(self.tr("Phone, e-mail or where to come"))
        rows: list[Field | tuple[Field, ...]] = [
            Field("event", self.tr("Begin with"), self.source),
            Field("title", self.tr("Title"), noted["title"]),
            Field("promise", self.tr("One promise"), noted["promise"], optional=True),
            (Field("date", self.tr("Day"), noted["date"]), Field("times", self.tr("Time"), self.times)),
            Field("place", self.tr("Place"), noted["place"]),
            (
                Field("charge", self.tr("Price"), lines["charge"]),
                Field("capacity", self.tr("Capacity"), lines["capacity"], optional=True),
            ),
            Field("apply_to", self.tr("Where to apply"), noted["apply_to"]),
            Field("deadline", self.tr("Apply by"), lines["deadline"], optional=True),
            Field("link", self.tr("Link of the QR code"), noted["link"], optional=True),
            Field("picture", self.tr("Picture"), noted["picture"], optional=True),
            Field("who", self.tr("For whom"), lines["who"], optional=True),
            Field("bring", self.tr("What to bring"), noted["bring"], optional=True),
            Field("series", self.tr("Line above the title"), lines["series"], optional=True),
            Field("organizer", self.tr("Held by"), lines["organizer"]),
            Field("contact", self.tr("Questions to"), lines["contact"], optional=True),
        ]
        for row in rows:
            for field in row if isinstance(row, tuple) else (row,):
                if isinstance(field.widget, Noted):
                    field.widget.field.setAccessibleName(field.label)
        return rows

    def _connect(self) -> None:
        self.title.setTabChangesFocus(True)
        self.title.textChanged.connect(self._edited)
        for line in self.lines.values():
            line.setMaxLength(MOST_LINE)
            line.textEdited.connect(self._edited)
        for field in (self.day, self.times):
            field.picked.connect(self._edited)
        self.picture.changed.connect(self._edited)
        self.source.activated.connect(self._begin_anew)
        self.draft.kept.connect(self._keep)

    def begin(self) -> None:
        """The draft of whoever sits here, or an empty flyer; asked again it changes nothing."""
        self.read_events()
        if self._asked is None:
            draft = self.draft.found()
            filled = from_draft(draft.content) if draft else None
            self._ask(filled.event_id if filled else None, filled)

    def show_event(self, event_id: int) -> None:
        """The event's flyer, or the draft somebody began of it."""
        draft = self.draft.found()
        filled = from_draft(draft.content) if draft else None
        self.read_events()
        self._ask(event_id, filled if filled and filled.event_id == event_id else None)

    def read_events(self) -> None:
        day = self.desk.now().date()
        question = partial(event_list, from_=day - BACK, until=day + AHEAD)
        self.desk.read(self, question, done=self._show_events, topic="events")

    def job(self, by: By) -> Job | None:
        del by
        has_title = bool(self.title.toPlainText().strip())
        return partial(draw_flyer, paper=self.flyer()) if has_title and self._base is not None else None

    def hint(self) -> str:
        return self.tr("Choose an event, or type a title.")

    def show_faults(self, faults: tuple[str, ...]) -> None:
        """Under the field each is about; an empty flyer is not blamed for being empty."""
        told: dict[str, list[str]] = {}
        for fault in faults:
            if fault in ABOUT and (self.title.toPlainText().strip() or not fault.startswith("no_")):
                told.setdefault(ABOUT[fault], []).append(fault_words(fault))
        for name, field in self.noted.items():
            field.say(" ".join(told.get(name, [])))

    def put_away(self) -> None:
        self.draft.flush()
        self._asked, self._base, self._event_id = None, None, None
        self._put(FlyerFilled())

    def filled(self) -> FlyerFilled:
        lines = {name: line.text() for name, line in self.lines.items()}
        lines |= {"title": " ".join(self.title.toPlainText().split("\n"))}
        lines |= {"day": self.day.typed(), "times": self.times.text()}
        return FlyerFilled(event_id=self._event_id, lines=lines, picture=self.picture.path, drops=self.picture.drops)

    def flyer(self) -> Flyer:
        assert self._base is not None, "nothing is drawn before it was asked for"
        chosen = self.picture.request.content if self.picture.request else None
        kept = None if self.picture.drops else self._base.picture
        return self.filled().flyer(self._base, chosen or kept, self.desk.now().date())

    def _ask(self, event_id: int | None, filled: FlyerFilled | None) -> None:
        self._asked = (event_id, filled)
        by = self.desk.by
        site_id = by.site_id if by else 1
        question: Any = partial(event_flyer, event_id=event_id) if event_id else partial(empty_flyer, site_id=site_id)
        self.desk.read(self, question, done=partial(self._answered, event_id, filled), topic="flyer")

    def _answered(self, event_id: int | None, filled: FlyerFilled | None, base: Flyer | None) -> None:
        if base is None:  # the event of an old draft is gone
            self._ask(None, filled)
            return
        self._base, self._event_id = base, event_id
        self._put(filled or of_flyer(event_id, base), base.picture)
        self._mark_event()
        draft = self.draft.found() if filled is not None else None
        self._keep(draft.kept_at if draft else None)
        self.changed.emit()

    def _put(self, filled: FlyerFilled, picture: bytes | None = None) -> None:
        self._is_putting = True
        self.title.setPlainText(filled.lines.get("title", ""))
        for name, line in self.lines.items():
            line.setText(filled.lines.get(name, ""))
            line.home(False)
        self.day.put(filled.lines.get("day", ""))
        self.times.put(filled.lines.get("times", ""))
        self.picture.put_saved(None if filled.drops else picture)
        self.picture.drops = filled.drops
        if filled.picture:
            self.picture.take_file(filled.picture)
        self.show_faults(())
        self._is_putting = False

    def _show_events(self, rows: list[EventRow]) -> None:
        with QSignalBlocker(self.source):
            self.source.clear()
            self.source.addItem(self.tr("An empty flyer"), None)
            for row in reversed(rows):
                day = short_day(row.starts_at.date())
                self.source.addItem(f"{day}　{row.title}", row.id)
        self._mark_event()

    def _mark_event(self) -> None:
        with QSignalBlocker(self.source):
            if self._event_id is not None and self._base is not None and self.source.findData(self._event_id) < 0:
                self.source.addItem(self._base.title, self._event_id)
            self.source.setCurrentIndex(max(0, self.source.findData(self._event_id)))

    @Slot()
    def _begin_anew(self) -> None:
        """Another event: what was typed for the one before stays a draft only until something is typed again."""
        chosen = self.source.currentData()
        if chosen != self._event_id:
            self._ask(chosen, None)

    @Slot(object)
    def _keep(self, at: datetime | None) -> None:
        self.kept_at = at
        self.kept.emit(at)

    @Slot()
    def _edited(self) -> None:
        if not self._is_putting and self._base is not None:
            self.draft.keep(as_draft(self.filled()))
            self.changed.emit()

    @Slot()
    def _measure(self) -> None:
        self.title.setFixedHeight(current().scaled(TITLE))
        self.source.setMinimumContentsLength(12)
        self.source.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
