"""Waiting for the window without holding up its thread or the others."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget

GIVE_UP, LOOK_EVERY = 20_000, 5  # milliseconds


def run_until(start: Callable[[Callable[[], None]], None]) -> float:
    """Call `start` with the function that ends the waiting; how many milliseconds it took."""
    loop = QEventLoop()
    gave_up = QTimer(singleShot=True, interval=GIVE_UP)
    gave_up.timeout.connect(lambda: loop.exit(1))
    gave_up.start()
    ended: list[float] = []

    def end() -> None:
        ended.append(time.perf_counter())
        loop.quit()

    began = time.perf_counter()
    start(end)
    if loop.exec() or not ended:
        raise TimeoutError("the window did not answer")
    return (ended[0] - began) * 1000


class AfterPaint(QObject):
    """Calls `then` once, after the next paint of the widget at which `ready`."""

    def __init__(self, widget: QWidget, then: Callable[[], None], ready: Callable[[], bool]) -> None:
        super().__init__(widget)
        self._widget, self._then, self._ready = widget, then, ready
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._ready():
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self._then)  # the filter comes before the painting, a timer after it
            self.deleteLater()
        return False


def on_screen(widget: QWidget) -> None:
    """Show the widget; what is not exposed yet paints nothing."""

    def start(end: Callable[[], None]) -> None:
        look = QTimer(widget, interval=LOOK_EVERY)
        look.timeout.connect(lambda: widget.windowHandle().isExposed() and (look.stop(), end()))
        look.start()
        widget.show()

    run_until(start)
