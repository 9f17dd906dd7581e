"""Papers chosen, filled in and seen; drafts that wait for whoever began them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QToolButton, QWidget

from desktop.jobs.handouts import HANDOUTS
from desktop.rules.letter_texts import LetterKind
from desktop.views.handouts.page import FORMS
from tests.documents.reading import page_texts
from tests.views.handouts.conftest import open_page
from tests.views.rooms.rooms import make_booking

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
FOCUSABLE = (QLineEdit, QPlainTextEdit, QComboBox, QPushButton, QToolButton)


def text_of(page) -> str:
    return "".join(page_texts(page.preview.pdf)).replace("\n", "") if page.preview.pdf else ""


def says(qtbot, page, words):
    qtbot.waitUntil(lambda: words in text_of(page), timeout=20_000)


def test_an_event_becomes_its_flyer(page, event_id, qtbot):
    page.show_flyer(event_id)
    says(qtbot, page, "12/12")
    assert page.form.title.toPlainText() == "伝わるチラシのつくり方"
    assert page.form.source.currentData() == event_id
    assert page.save_button.isEnabled()
    assert page.print_button.isEnabled()


def test_only_the_newest_flyer_is_shown(page, event_id, qtbot):
    page.show_flyer(event_id)
    says(qtbot, page, "12/12")
    for count in range(1, 8):
        page.form.title.setPlainText("字" * count)
        page.card.want(page.form.job(page._desk.by), at_once=True)
    says(qtbot, page, "字" * 7)
    page.form.title.setPlainText("未来をつなぐ" * 30)
    title = page.form.noted["title"]
    qtbot.waitUntil(title.note.isVisible, timeout=20_000)
    assert title.field.accessibleDescription()
    page.form.title.setPlainText("みじかい")
    qtbot.waitUntil(lambda: not title.note.isVisible(), timeout=20_000)


def test_a_flyer_is_a_draft_until_it_is_begun_anew(page, event_id, desk, qtbot, made):
    page.show_flyer(event_id)
    says(qtbot, page, "12/12")
    assert not page.tag.isVisible()
    page.form.lines["deadline"].setFocus()
    page.form.title.setPlainText("髙﨑𠮷野さんの話")
    says(qtbot, page, "髙﨑𠮷野さんの話")
    assert page.tag.isVisible()
    page.put_away()
    desk.sit_down(made.manager + 1, "山田", 1)
    page.put_away()
    qtbot.waitUntil(lambda: page.form._base is not None, timeout=20_000)
    assert page.form.title.toPlainText() == ""
    assert page.preview.pdf == b""
    desk.sit_down(made.manager, "高橋", 1)
    again = open_page(desk, qtbot)
    says(qtbot, again, "髙﨑𠮷野さんの話")
    assert again.tag.isVisible()


def test_a_day_that_is_changed_stands_on_the_flyer(page, event_id, qtbot):
    page.show_flyer(event_id)
    says(qtbot, page, "12/12")
    page.form.day.setText("1/16")
    page.form.day.setModified(True)
    page.form.day._read()
    says(qtbot, page, "1/16")
    assert "13:30～15:30" in text_of(page)


def test_cards_of_groups_from_the_first_free_position(page, made, qtbot):
    page.show_card(made.choir)
    says(qtbot, page, "登録証")
    number = next(iter(page.form.groups.values()))[0]
    says(qtbot, page, number)
    first = page.preview.pdf
    page.form.position.setFocus()
    qtbot.keyClick(page.form.position, Qt.Key.Key_Down)
    assert page.form.position.first == 2
    qtbot.waitUntil(lambda: page.preview.pdf not in (b"", first), timeout=20_000)
    page.form.take_off(next(iter(page.form.groups)))
    assert page.preview.pdf == b""
    assert not page.print_button.isEnabled()


def test_a_permit_is_issued_when_asked_and_refused_in_words(page, desk, made, qtbot):
    booking_id = make_booking(desk, made, qtbot)
    page.gallery.tiles["permit"].click()
    assert page.preview.pdf == b""
    page.form.number.setText("99999")
    page.form._edited()
    page.form.issue.click()
    qtbot.waitUntil(page.card.message.isVisible, timeout=20_000)
    page.form.number.setText(str(booking_id))
    page.form._edited()
    qtbot.keyClick(page.form.number, Qt.Key.Key_Return)
    says(qtbot, page, "使用許可書")


def test_the_month_before_is_counted(page, qtbot):
    page.gallery.tiles["month"].click()
    says(qtbot, page, "月報")
    page.form.month.setText("no month")
    page.form.changed.emit()
    assert page.preview.pdf == b""


def test_the_gallery_is_found_by_name_and_by_counter(page):
    page.gallery.search.setText("card")
    page.gallery.search.asked.emit("card")
    assert page.gallery.shown == ["card", "card-statement"]
    page.gallery.search.clear()
    page.gallery.search.asked.emit("")
    page.gallery.chips.chip("rooms").click()
    rooms = ["permit", "application-room", "notice-room", "entrance", "door", "week", "month-free", "keys", "unpaid"]
    assert page.gallery.shown == rooms
    page.gallery.chips.chip("printing").click()
    till = ["receipt", "till", "till-month", "till-year", "print-form", "invoice", "statement", "card-statement"]
    assert page.gallery.shown == [*till, "overdue", "relief", "supplies", "machine-log"]
    page.gallery.chips.chip("rentals").click()
    assert page.gallery.shown == ["locker-permit", "rental-letter", "draw-result", "loan-slip", "lent-overdue"]
    page.gallery.chips.chip("daybook").click()
    written = ["day-log", "day-month", "entry", "lost-list", "police-list", "given-back", "displays", "period-labels"]
    by_hand = ["space-slip", "visit-tally", "day-bookings", "closing-set", "emergency", "hand-record"]
    assert page.gallery.shown == [*written, *by_hand, "booking-slip"]
    page.gallery.chips.chip("consultations").click()
    assert page.gallery.shown[:3] == ["consultation-slip", "case", "case-redacted"]
    page.gallery.chips.chip("reports").click()
    assert page.gallery.shown == ["month", "print-figures"]
    page.gallery.chips.chip("all").click()
    assert set(page.gallery.shown) == set(FORMS)
    assert set(HANDOUTS) - {kind.value for kind in LetterKind} - {"letter"} == set(FORMS) - {"letters"}


def test_everything_that_takes_the_focus_has_a_name(page, qtbot):
    for key in FORMS:
        page.gallery.tiles[key].click()
        for widget in page.findChildren(QWidget):
            if isinstance(widget, FOCUSABLE) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                text = widget.text() if isinstance(widget, QPushButton | QToolButton) else ""
                assert widget.accessibleName() or text or not widget.isVisible(), (key, widget)
