from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget

from desktop.operations.groups import GroupRequest, add_group
from desktop.queries.group_cards import group_card
from desktop.words import ConsentField
from tests.makers import NOW
from tests.views.groups.conftest import shown
from tests.views.rooms.rooms import asked, close_desk, compose, open_desk, written

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)

CONTROL = Qt.KeyboardModifier.ControlModifier


def converted(field: QWidget, kana: str, text: str) -> None:
    """Kana typed letter by letter into the input method, then converted and committed."""
    for upto in range(1, len(kana) + 1):
        QApplication.sendEvent(field, QInputMethodEvent(kana[:upto], []))
    compose(field, text)


def listed(page) -> list[str]:
    return [row.name for row in page.finder.view.groups.rows]


def test_a_group_is_registered_by_keyboard_found_taken_back_and_seen_by_another_pc(page, desk, where, made, qtbot):
    other_desk = open_desk(where, qtbot, pc="受付2")
    other_desk.sit_down(made.manager, "高橋", 1)
    other = shown(other_desk, qtbot)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.open_sheet()
    form = page.registration.form
    fields = form.fields
    assert fields.name.hasFocus()
    converted(fields.name, "かまくら", "鎌倉")
    converted(fields.name, "がっしょうだん", "合唱団")
    assert fields.kana.text() == "カマクラガッショウダン"
    qtbot.waitUntil(page.registration.similar.isVisible)
    assert page.registration.similar.shown[0].hit.id == made.choir
    converted(fields.name, "かなざわ", "金沢")
    qtbot.keyClick(fields.name, Qt.Key.Key_Tab)
    assert fields.kana.hasFocus()
    fields.lines["phone"].setFocus()
    qtbot.keyClicks(fields.lines["phone"], "0467-00-0123")
    fields.members.setFocus()
    qtbot.keyClicks(fields.members, "38")
    fields.citizens.setFocus()
    qtbot.keyClicks(fields.citizens, "31")
    assert fields.share.text() == "81.6 %"
    fields.consents[ConsentField.PHONE].part(True).click()
    qtbot.keyClick(fields.citizens, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: not page.is_registering)
    qtbot.waitUntil(lambda: "鎌倉合唱団金沢" in listed(page))
    qtbot.waitUntil(lambda: page.inspector.card is not None and page.inspector.card.name == "鎌倉合唱団金沢")
    assert page.inspector.card.kana == "カマクラガッショウダンカナザワ"
    assert any("0467-00-0123 public" in said for said in page.inspector.tab("overview").private.texts())
    qtbot.waitUntil(lambda: "鎌倉合唱団金沢" in listed(other), timeout=3000)

    compose(page.finder.line, "金沢")
    qtbot.waitUntil(lambda: listed(page) == ["鎌倉合唱団金沢"])
    desk.undo(desk, done=lambda _act: None, refused=lambda refusal: pytest.fail(repr(refusal)))
    qtbot.waitUntil(lambda: listed(page) == [])
    qtbot.waitUntil(lambda: page.inspector.card is None)
    qtbot.waitUntil(lambda: "鎌倉合唱団金沢" not in listed(other), timeout=3000)
    other.close()
    other.deleteLater()
    close_desk(other_desk)


def test_what_is_typed_is_found_and_opened_without_the_mouse(page, made, qtbot):
    page.finder.line.setFocus()
    compose(page.finder.line, "あじさい")
    qtbot.waitUntil(lambda: listed(page) == ["あじさい読書会"])
    assert page.finder.count.text() == "2 groups, 1 found"
    qtbot.keyClick(page.finder.line, Qt.Key.Key_Down)
    assert page.finder.view.hasFocus()
    qtbot.waitUntil(lambda: page.inspector.card is not None)
    assert page.inspector.card.id == made.readers
    qtbot.keyClick(page.finder.view, Qt.Key.Key_Return)
    book = page.inspector.head.verbs["book"]
    qtbot.waitUntil(book.hasFocus)
    with qtbot.waitSignal(page.book_wanted) as wanted:
        qtbot.keyClick(book, Qt.Key.Key_Space)
    assert wanted.args == [made.readers]
    qtbot.keyClick(book, Qt.Key.Key_Escape)
    assert page.finder.view.hasFocus()
    qtbot.keyClick(page.finder.view, Qt.Key.Key_Escape)
    assert page.finder.line.hasFocus()


def test_a_reload_moves_neither_the_selection_nor_the_caret(page, desk, made, qtbot):
    page.finder.view.pick(made.choir)
    page.finder.line.setFocus()
    compose(page.finder.line, "会")
    compose(page.finder.line, "ω")
    page.finder.line.backspace()
    page.finder.line.setCursorPosition(0)
    page.finder.view.pick(made.readers)
    written(desk, qtbot, partial(add_group, request=GroupRequest(name="囲碁の会", kana="イゴノカイ")))
    qtbot.waitUntil(lambda: listed(page) == ["あじさい読書会", "囲碁の会"])
    assert page.finder.view.group_id == made.readers
    assert page.finder.line.hasFocus()
    assert page.finder.line.cursorPosition() == 0


def test_a_status_chip_lists_only_those(page, qtbot):
    page.finder.filters.chips.chip("suspended").click()
    qtbot.waitUntil(lambda: listed(page) == [])
    page.finder.filters.chips.chip("suspended").click()
    qtbot.waitUntil(lambda: len(listed(page)) == 2)


def test_wrong_fields_say_why_and_nothing_is_saved(page, qtbot):
    page.open_sheet()
    form = page.registration.form
    form.fields.lines["phone"].setFocus()
    qtbot.keyClicks(form.fields.lines["phone"], "0467-00-012")
    form.fields.lines["email"].setFocus()
    assert "9" in form.sentence("phone")
    qtbot.keyClicks(form.fields.lines["email"], "satoyama")
    qtbot.keyClick(form.fields.lines["email"], Qt.Key.Key_Return, CONTROL)
    assert form.wrong() == ["name", "phone", "email"]
    assert form.fields.name.hasFocus()
    assert page.is_registering
    form.fields.founded_on.setFocus()
    compose(form.fields.founded_on, "R6.4.1")
    assert "April 1, 2024 (Mon)" in form.noted("founded_on")


def test_esc_keeps_the_draft_and_f5_goes_on_with_it(page, desk, qtbot):
    page.open_sheet()
    fields = page.registration.form.fields
    converted(fields.name, "よしの", "𠮷野")
    fields.kana.setFocus()
    compose(fields.kana, "ノカイ")
    qtbot.keyClick(fields.kana, Qt.Key.Key_Escape)
    assert not page.is_registering
    page = shown(desk, qtbot)
    page.open_sheet()
    fields = page.registration.form.fields
    assert (fields.name.text(), fields.kana.text(), fields.kana.by_hand) == ("𠮷野", "ヨシノノカイ", True)
    desk.sit_down(999, "別の人", 1)
    page.put_away()
    page.open_sheet()
    assert fields.name.text() == ""


def test_a_change_that_came_too_late_shows_both_versions_and_loses_neither(page, desk, database, made, qtbot):
    from desktop.operations.groups import change_group

    page.show_record(made.choir)
    qtbot.waitUntil(lambda: page.inspector.card is not None)
    page.inspector.edit()
    fields = page.registration.form.fields
    fields.lines["website"].setText("https://example.jp/mine")
    card = page.registration.writer.card
    theirs = GroupRequest(name="鎌倉合唱団", kana="カマクラガッショウダン", number=card.number, members=41)
    late = partial(change_group, group_id=made.choir, request=theirs, seen_version=card.version)
    database.write(late, made.by)
    page.registration.save()
    qtbot.waitUntil(page.registration.versions.isVisible)
    texts = page.registration.versions.texts()
    assert "41" in texts
    assert "https://example.jp/mine" in texts
    page.registration.versions.put_mine.click()
    qtbot.waitUntil(lambda: not page.is_registering)
    saved = asked(desk, qtbot, partial(group_card, group_id=made.choir, now=NOW))
    assert saved.website == "https://example.jp/mine"


def test_everything_the_keyboard_reaches_has_a_name_and_tab_follows_the_paper(page, made, qtbot):
    page.show_record(made.choir)
    qtbot.waitUntil(lambda: page.inspector.card is not None)
    page.open_sheet()
    reached = [each for each in page.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    inner = [each for combo in page.findChildren(QComboBox) for each in combo.findChildren(QWidget)]
    named = [each for each in reached if each.accessibleName() or (isinstance(each, QAbstractButton) and each.text())]
    assert [each for each in reached if each not in named and each not in inner] == []
    fields = page.registration.form.fields
    wanted = [fields.name, fields.kana, fields.form, fields.founded_on, fields.representative]
    wanted += [fields.representative_kana, *(fields.lines[key] for key in ("postal_code", "address", "phone"))]
    wanted += [fields.members, fields.citizens, fields.lines["website"], fields.publicity, fields.registered_until]
    passed: list[QWidget] = []
    fields.name.setFocus()
    for _step in range(80):
        passed.append(QApplication.focusWidget())
        page.registration.focusNextChild()
    assert [each for each in dict.fromkeys(passed) if each in wanted] == wanted
