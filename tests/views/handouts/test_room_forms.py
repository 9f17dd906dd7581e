"""The papers of the rooms, drawn as soon as their forms can be."""

from __future__ import annotations

import pytest

from tests.documents.reading import page_texts
from tests.views.rooms.rooms import make_booking

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def says(qtbot, page, words):
    def text() -> str:
        return "".join("".join(page_texts(page.preview.pdf)).split()) if page.preview.pdf else ""

    qtbot.waitUntil(lambda: words in text(), timeout=20_000)


def test_the_papers_of_the_rooms_are_drawn_at_once(page, desk, made, qtbot):
    booking_id = make_booking(desk, made, qtbot)
    page.gallery.tiles["entrance"].click()
    says(qtbot, page, "本日の会議室")
    page.form.sites.chip("all").click()
    page.form.paper_size.chip("A3").click()
    assert page.form.settings() == {"day": "2026-11-21", "site": "all", "size": "A3"}
    page.form.paper_size.chip("A3").click()
    assert page.form.settings()["size"] == "A4"
    page.gallery.tiles["week"].click()
    says(qtbot, page, "会議室A")
    page.gallery.tiles["door"].click()
    says(qtbot, page, "和室")
    assert page.form.for_() == ""
    page.gallery.tiles["application-room"].click()
    says(qtbot, page, "使用許可申請書")
    page.gallery.tiles["notice-room"].click()
    assert page.preview.pdf == b""
    page.form.number.setText(str(booking_id))
    page.form.number.textEdited.emit(str(booking_id))
    says(qtbot, page, "通知書")
    assert "neither" in page.form._note.text()
