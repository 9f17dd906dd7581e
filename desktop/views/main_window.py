"""The frame: places at the left, one search box above, the daily verbs and the last action below."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from desktop.application import preferences
from desktop.application.preferences import Preferences
from desktop.views.frame.cover import Waiting
from desktop.views.places import preload

if TYPE_CHECKING:  # what the first paint does not need is loaded after it
    from desktop.application.desk import Desk
    from desktop.application.first_start import Opener
    from desktop.errors import DeskError
    from desktop.queries.desk_rows import DeskRows, StaffRow
    from desktop.queries.handover import NoteRow
    from desktop.views.frame.desk_frame import DeskFrame
    from desktop.views.frame.must_read import MustRead
    from desktop.views.frame.sign_in import SignIn
    from desktop.views.frame.welcome import Welcome

ASK_AGAIN_AFTER = 2000  # milliseconds
SMALLEST = (1180, 620)
USUAL = (1366, 768)
log = logging.getLogger(__name__)


class MainWindow(QMainWindow):
    """One window on one center: welcome, sign-in or the desk. Further windows of this PC share its desk."""

    def __init__(self, kept: Preferences, desk: Desk | None = None, *, is_sample: bool = False) -> None:
        """`is_sample` is for practising beside the center: where it was is not kept."""
        super().__init__()
        self._is_sample = is_sample
        self._kept = kept
        self._desk = desk
        self._shares_desk = desk is not None
        self._where = kept.last_center
        self._rows: DeskRows | None = None
        self._sign_in: SignIn | None = None
        self._frame: DeskFrame | None = None
        self._must_read: MustRead | None = None
        self._welcome: Welcome | None = None
        self._others: list[MainWindow] = []
        self._once_painted: list[Callable[[], None]] = []
        self._stack = QStackedWidget(self)
        self.setCentralWidget(self._stack)
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.restoreGeometry(QByteArray.fromBase64(kept.geometry.encode("ascii", "ignore")))
        self.when_painted(self._bind_keys)
        self._name()

    def _bind_keys(self) -> None:
        for keys, act in (("Ctrl+L", self.lock), ("Ctrl+N", self.open_another)):
            QShortcut(QKeySequence(keys), self, act)

    @property
    def desk(self) -> Desk | None:
        return self._desk

    @property
    def frame(self) -> DeskFrame | None:
        """The desk itself once somebody sat down."""
        return self._frame

    @property
    def staff_shown(self) -> bool:
        """Whether the sign-in knows who works here."""
        return self._rows is not None

    def welcome(self) -> None:
        """The first start: nothing is known yet. After a refusal it is as it was left."""
        from desktop.views.frame.welcome import Welcome

        if self._welcome is None:
            self._welcome = Welcome(self._kept.language, self)
            self._welcome.chosen.connect(self.open_center)
        self._show(self._welcome)

    def wait_for_center(self) -> None:
        """The sign-in as it looks before the center has answered."""
        self._show(Waiting(self))

    @Slot(str, object)
    def open_center(self, where: str, opener: Opener) -> None:
        """Open the center behind the window; then the sign-in shows who works there."""
        from desktop.application.desk import Desk

        self._where = where
        self._desk = Desk(opener, pc=self._kept.pc_name, parent=self)
        self._desk.opened.connect(self._opened)
        self._desk.failed.connect(self._failed)
        self._desk.open()
        if isinstance(self._stack.currentWidget(), Waiting):
            QTimer.singleShot(0, self, self._make_sign_in)

    @Slot()
    def lock(self) -> None:
        """Ask who sits here; what was half typed stays where it is."""
        if self._desk is not None and self._sign_in is not None and self._rows is not None:
            self._desk.stand_up()
            self._rows = None
            self._sign_in.lock()
            self._show(self._sign_in)
            self._ask_who()

    @Slot()
    def open_another(self) -> None:
        """A second window on the same desk, with the same person at it."""
        if self._desk is None or self._desk.by is None or self._rows is None:
            return
        other = MainWindow(replace(self._kept, geometry=""), self._desk)
        self._others.append(other)
        other.show_desk(self._rows)
        other.show()

    @Slot()
    def open_sample(self) -> None:
        """The demo center in a window and on a desk of its own: nothing done there touches this one."""
        from desktop.application import paths
        from desktop.application.first_start import demo_opener

        assert self._desk is not None
        today = self._desk.now().date()
        where = str(paths.centers_folder() / f"demo-{today}")
        other = MainWindow(replace(self._kept, geometry=""), is_sample=True)
        self._others.append(other)
        other.wait_for_center()
        other.show()
        other.open_center(where, demo_opener(where, today))

    def show_desk(self, rows: DeskRows) -> None:
        """The desk itself, for whoever sits there."""
        assert self._desk is not None
        self._rows = rows
        if self._frame is None:
            from desktop.views.frame.desk_frame import DeskFrame

            self._frame = DeskFrame(self._desk, self._kept.language, self)
            self._frame.lock_wanted.connect(self.lock)
            self._frame.sample_wanted.connect(self.open_sample)
        self._frame.show_rows(rows)
        self._show(self._frame)
        self._name()

    def close_desk(self) -> None:
        """Finish what is under way and close the database."""
        if self._desk is not None and not self._shares_desk:
            self._desk.close()

    def when_painted(self, then: Callable[[], None]) -> None:
        """Call `then` once, after the next paint: what takes long does not stand between the person and the window."""
        self._once_painted.append(then)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        while self._once_painted:
            QTimer.singleShot(0, self, self._once_painted.pop(0))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._speak_again()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        for other in self._others:
            other.close()
        if not self._shares_desk:
            self._keep_place()
        if self._is_sample:
            self.close_desk()
        super().closeEvent(event)

    @Slot()
    def _make_sign_in(self) -> None:
        """While the database is being loaded, or at the latest when it has opened."""
        if self._sign_in is None:
            from desktop.views.frame.sign_in import SignIn

            self._sign_in = SignIn(self._kept.language, self)

    @Slot()
    def _opened(self) -> None:
        assert self._desk is not None
        self._make_sign_in()
        assert self._sign_in is not None
        self._show(self._sign_in)
        self._sign_in.show_desk(self._desk)
        self._sign_in.sat_down.connect(self._sat_down)
        self._keep_place()
        self._ask_who()

    @Slot()
    def _ask_who(self) -> None:
        from desktop.queries.staff import desk_rows

        if self._desk is not None:
            self._desk.read(self, desk_rows, done=self._show_rows, refused=self._ask_who_later, topic="who")

    def _ask_who_later(self, refusal: DeskError) -> None:
        """Whoever is locked out by a cut line needs nothing but patience."""
        if self._sign_in is not None:
            self._sign_in.refuse(refusal)
        QTimer.singleShot(ASK_AGAIN_AFTER, self, self._ask_who)

    def _show_rows(self, rows: DeskRows) -> None:
        self._rows = rows
        if self._sign_in is not None:
            self._sign_in.show_rows(rows)
        if self._desk is not None and self._frame is None:
            self._desk.work(self, preload, done=_nothing)

    @Slot(object)
    def _sat_down(self, staff: StaffRow) -> None:
        assert self._desk is not None
        assert self._rows is not None
        self._desk.sit_down(staff.id, staff.name, self._rows.sites[0].id)
        self.show_desk(self._rows)
        self._ask_must_read()

    def _ask_must_read(self) -> None:
        from desktop.queries.handover import must_read

        assert self._desk is not None
        if (by := self._desk.by) is not None and by.staff_id is not None:
            question = partial(must_read, site_id=by.site_id, staff_id=by.staff_id, day=self._desk.now().date())
            self._desk.read(self, question, done=self._show_must_read, topic="must read")

    def _show_must_read(self, notes: Sequence[NoteRow]) -> None:
        """It stands before the desk; whoever locks or leaves meanwhile is asked again."""
        if not notes or self._desk is None or self._desk.by is None or self._rows is None:
            return
        if self._must_read is None:
            from desktop.views.frame.must_read import MustRead

            self._must_read = MustRead(self._desk, self._kept.language, self)
            self._must_read.read.connect(self._have_read)
        self._show(self._must_read)
        self._must_read.open(self._rows.center, notes)

    @Slot()
    def _have_read(self) -> None:
        if self._frame is not None:
            self._show(self._frame)

    @Slot(object)
    def _failed(self, failure: BaseException) -> None:
        """A refusal of the opening goes back to the welcome page; anything else is a bug and keeps its traceback."""
        from desktop.errors import DeskError

        if not isinstance(failure, DeskError):
            from desktop.application.log import bugs

            log.error("the center could not be opened", exc_info=failure)
            bugs().happened.emit("".join(traceback.format_exception(failure)))
            return
        if self._desk is not None:
            self._desk.close()
            self._desk.deleteLater()
            self._desk = None
        self.welcome()
        assert self._welcome is not None
        self._welcome.refuse(failure)

    def _show(self, widget: QWidget) -> None:
        if self._stack.indexOf(widget) < 0:
            self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)

    def _name(self) -> None:
        center = self._rows.center if self._rows else ""
        self.setWindowTitle(f"{center} - {self.tr('Madoguchi')}" if center else self.tr("Madoguchi"))

    def _speak_again(self) -> None:
        """The pages are made anew in the other language; drafts are kept by their sheets."""
        self._kept = preferences.load()
        self._name()
        if self._frame is None or self._rows is None or self._desk is None:
            return
        before, self._frame = self._frame, None
        place = before.place
        self.show_desk(self._rows)
        self._stack.removeWidget(before)
        before.deleteLater()
        frame: DeskFrame | None = self._frame
        if frame is not None:
            frame.go(place)

    def _keep_place(self) -> None:
        if self._is_sample:
            return
        kept = replace(
            preferences.load(),
            last_center=self._where,
            geometry=bytes(self.saveGeometry().toBase64().data()).decode("ascii"),
        )
        try:
            preferences.save(kept)
        except OSError:
            log.warning("the preferences could not be kept", exc_info=True)


def _nothing(_answer: object) -> None:
    pass
