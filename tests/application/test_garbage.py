from __future__ import annotations

import gc
import threading
from typing import ClassVar

from PySide6.QtCore import QObject

from desktop.application.garbage import WindowGarbage


class Loop:
    """Only the collector can free it; it notes the thread in which that happens."""

    freed_in: ClassVar[list[str]] = []

    def __init__(self) -> None:
        self.myself = self

    def __del__(self) -> None:
        self.freed_in.append(threading.current_thread().name)


def make_garbage() -> None:
    for _ in range(5000):
        Loop()


def test_a_lane_never_collects(qtbot):
    Loop.freed_in.clear()
    gc.enable()
    parent = QObject()
    garbage = WindowGarbage(parent)
    try:
        lane = threading.Thread(target=make_garbage, name="lane")
        lane.start()
        lane.join()
        assert Loop.freed_in == []
        qtbot.waitUntil(lambda: len(Loop.freed_in) == 5000)
        assert set(Loop.freed_in) == {threading.main_thread().name}
    finally:
        garbage.stop()
        parent.deleteLater()
    assert gc.isenabled()
    gc.disable()
