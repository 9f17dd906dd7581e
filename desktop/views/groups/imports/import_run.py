"""A list on its way in: looked at beside the window as often as an answer changes, then read in, cancelled or not."""

from __future__ import annotations

import threading
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import QObject, Signal, Slot

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.errors import DeskError, Interrupted
from desktop.exchange.answers import Answers

if TYPE_CHECKING:
    from desktop.jobs.import_plan import ImportPlan


def look(database: Any, progress: Progress, *, file: Path, answers: Answers | None) -> ImportPlan:
    """The job of the desk's long lane. Raises Interrupted when it is cancelled."""
    from desktop.jobs.group_import import preview_groups

    def report(done: int, total: int) -> None:
        if progress.cancelled:
            raise Interrupted
        progress.report(done, total)

    return preview_groups(database, file, answers, report)


class ImportRun(QObject):
    """`looked` carries the plan, `refused` a refusal (the plan is None while nothing could be read), `done` the id."""

    began = Signal(bool)  # whether it writes
    looked = Signal()
    refused = Signal(object)
    done = Signal(int)
    reported = Signal(int, int)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.file: Path | None = None
        self.plan: ImportPlan | None = None
        self.answers: Answers | None = None
        self.writes = False
        self._progress: Progress | None = None
        self._stopped = threading.Event()
        self._job: object = None
        self._request_id = ""

    def start(self, file: Path) -> None:
        """Look at a file as the program and the last time understand it."""
        self.file, self.answers, self.plan = file, None, None
        self.look()

    def answer(self, **said: Any) -> None:
        """Something was said of the list: look again."""
        self.answers = replace(self.answers or Answers(), **said)
        self.look()

    def look(self) -> None:
        if self.file is None or self.writes:
            return
        if self._progress is not None:
            self._progress.cancel()
        job = partial(look, file=self.file, answers=self.answers)
        self._job = job
        self.began.emit(False)
        done, refused = partial(self._looked, job), partial(self._not_looked, job)
        self._progress = self._desk.work(self, job, done=done, refused=refused, reported=self.reported.emit)

    def read_in(self) -> None:
        """Write what the plan says, in one act; `stop` takes it back while it is under way."""
        plan = self.plan
        if plan is None or self.writes:
            return
        from desktop.jobs.import_plan import as_act
        from desktop.operations.imports import import_groups_act

        self.writes = True
        self._stopped.clear()
        self.began.emit(True)
        act = partial(import_groups_act, plan=as_act(plan, self._report))
        done, refused = self._done, self._not_written
        self._desk.write(self, act, done=done, refused=refused, request_id=self._request_id)

    @Slot()
    def stop(self) -> None:
        self._stopped.set()
        if self._progress is not None:
            self._progress.cancel()

    def _report(self, done: int, total: int) -> None:
        """On the writing lane: nothing of it stands before the last row, so it can be stopped to the last."""
        if self._stopped.is_set():
            raise Interrupted
        self.reported.emit(done, total)

    def _looked(self, job: object, plan: ImportPlan) -> None:
        if job is self._job:
            self.plan, self.answers, self._request_id = plan, plan.answers, uuid4().hex
            self.looked.emit()

    def _not_looked(self, job: object, refusal: DeskError) -> None:
        if job is self._job:  # else another file or another answer is being looked at by now
            self.plan = None
            self.refused.emit(refusal)

    def _done(self, import_id: int) -> None:
        self.writes = False
        self.done.emit(import_id)

    def _not_written(self, refusal: DeskError) -> None:
        self.writes, self._request_id = False, uuid4().hex
        self.refused.emit(refusal)
