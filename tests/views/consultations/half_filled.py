"""A program that fills half a consultation in, says so once the draft is on the disk, and waits to be killed."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.application.desk import Desk
from desktop.application.drafts import Drafts
from desktop.storage.centers import open_center
from desktop.storage.clock import standing_clock
from desktop.views.consultations.page import ConsultationsPage
from desktop.words import ActorKind, Language
from tests.makers import NOW


def main(where: str, staff_id: int) -> None:
    application = QApplication([])

    def opener():
        database = open_center(where)
        database.clock = standing_clock(NOW)
        return database

    desk = Desk(opener, pc="受付1")
    pages: list[ConsultationsPage] = []

    def fill() -> None:
        desk.sit_down(staff_id, "高橋", 1)
        page = ConsultationsPage(desk, Language.ENGLISH)
        pages.append(page)
        page.open_sheet()
        form = page.side.take.form
        form.actor.chip(ActorKind.EDUCATION).click()
        form.note.insertPlainText("停電の前")
        look()

    def look() -> None:
        if Drafts().find(staff_id, "consultation") is None:
            QTimer.singleShot(20, look)
        else:
            print("kept", flush=True)

    desk.opened.connect(fill)
    desk.open()
    application.exec()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
