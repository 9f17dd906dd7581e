"""One start of a window in a process of its own; prints each stage and the monotonic second at which it was reached.

`bare` is the floor, a plain window with one label. `ours` sits down in MADOGUCHI_CENTER as soon as the staff is there.
"""

from __future__ import annotations

import gc
import sys


def bare() -> int:
    from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

    from tests.benchmarks.stages import Stages

    app = QApplication([])
    window = QWidget()
    QVBoxLayout(window).addWidget(QLabel("Madoguchi"))
    window.resize(1366, 768)
    Stages(app, window)
    window.show()
    return app.exec()


def ours() -> int:
    """The program's own road from its entry point, with an eye on its window."""
    from desktop.__main__ import GARBAGE_EVERY, main

    gc.set_threshold(GARBAGE_EVERY)  # as the program does before it loads Qt, which the eye on it needs
    from PySide6.QtWidgets import QApplication, QMainWindow

    from tests.benchmarks.stages import Stages

    run = QApplication.exec

    def watched(app: QApplication) -> int:
        Stages(app, next(widget for widget in app.topLevelWidgets() if isinstance(widget, QMainWindow)))
        return run()

    QApplication.exec = watched
    sys.argv[1:] = []
    return main()


if __name__ == "__main__":
    sys.exit(bare() if sys.argv[1] == "bare" else ours())
