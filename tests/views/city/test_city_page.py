"""The City page: collecting, mending, sealing, looking inside and verifying."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFileDialog

from desktop.exchange.package_sheets import CONSULTATIONS, GROUPS, REPORT, ROOMS
from desktop.jobs.submissions import build_package, verify_package
from desktop.operations.groups import GroupRequest, add_group
from desktop.queries.submissions import submission_rows
from desktop.rules.months import Month
from desktop.views.city.page import CityPage
from desktop.views.shared import theme
from desktop.words import Language, TextSize, ThemeName
from tests.stories import october
from tests.views.rooms.rooms import asked, close_desk, open_desk

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


@pytest.fixture(autouse=True)
def own_settings(tmp_path, monkeypatch):
    monkeypatch.setenv("MADOGUCHI_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("MADOGUCHI_REDUCED_MOTION", "1")


@pytest.fixture
def desk(where, database, made, qtbot):
    october(database, made)
    desk = open_desk(where, qtbot)
    desk.sit_down(made.manager, "高橋", 1)
    yield desk
    close_desk(desk)


@pytest.fixture
def page(desk, qtbot, qapp):
    theme.apply(qapp, ThemeName.LIGHT, TextSize.STANDARD)
    page = CityPage(desk, Language.ENGLISH)
    qtbot.addWidget(page)
    page.resize(1286, 664)
    page.show()
    qtbot.waitExposed(page)
    qtbot.waitUntil(page.panel.seal.isEnabled, timeout=5000)
    page.activateWindow()
    return page


def save_as(monkeypatch, file: Path | str) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(file), ""))


def test_the_month_before_is_collected_with_what_is_to_mend(page):
    assert page.month == Month(2026, 10)
    assert [row.name for row in page.contents.rows][:2] == [GROUPS, ROOMS]
    assert page.contents.rows[1].to_mend == 1
    assert page.preview.table.sheet.name == GROUPS
    assert page.head.steps.present == 1
    assert page.panel.seal.property("role") == ""
    assert "unmended" in page.panel.seal.text()


def test_whoever_sits_down_next_sees_what_they_may_count(page, desk, qtbot):
    def shown():
        sheet = next((row for row in page.contents.rows if row.name == CONSULTATIONS), None)
        found = page._collected and next(each for each in page._collected.sheets if each.name == CONSULTATIONS)
        return [row[1] for row in found.rows] if sheet and found else []

    assert "閲覧できない相談" not in shown()
    page.hide()
    page.put_away()
    desk.sit_down(None, "", 1)
    page.show()
    qtbot.waitUntil(lambda: "閲覧できない相談" in shown(), timeout=5000)


def test_a_link_leads_to_the_record_that_lacks_something(page, qtbot):
    with qtbot.waitSignal(page.record_wanted) as wanted:
        page.mend.buttons[0].click()
    assert wanted.args == ["rooms", 2]


def test_sealing_asks_first_and_writes_a_package_that_verifies(page, desk, qtbot, tmp_path, monkeypatch):
    out = tmp_path / "10.zip"
    save_as(monkeypatch, out)
    qtbot.mouseClick(page.panel.seal, Qt.MouseButton.LeftButton)
    assert page.head.steps.present == 2
    assert page.panel.agree.hasFocus()
    assert not out.exists()
    page.panel.agree.click()
    qtbot.waitUntil(lambda: bool(page.ledger.rows), timeout=5000)
    assert verify_package(out) == ()
    assert "R8-S001" in page.panel.message.accessibleName()
    assert [row.number for row in asked(desk, qtbot, submission_rows)] == ["R8-S001"]
    page.ledger.buttons[0].click()
    assert "10.zip" in page.preview.accessibleName()
    assert "会議室利用.csv" in page.preview.inside.toPlainText()


def test_no_place_chosen_is_no_package(page, desk, qtbot, monkeypatch):
    save_as(monkeypatch, "")
    page.panel.seal.click()
    page.panel.agree.click()
    assert page.panel.agree.isVisible()
    assert page.panel.agree.isEnabled()
    page.put_away()
    assert page.panel.seal.isVisible()
    assert page.head.steps.present == 1
    assert not page.panel.message.isVisible()
    assert asked(desk, qtbot, submission_rows) == []


def test_characters_that_would_be_lost_are_named(page, database, made, qtbot, tmp_path, monkeypatch):
    database.write(partial(add_group, request=GroupRequest(name="𠮷野の会", kana="ヨシノ", number="0777")), made.by)
    qtbot.waitUntil(page.panel.seal.isEnabled)
    save_as(monkeypatch, tmp_path / "x.zip")
    page.go_to(Month(2026, 11))
    qtbot.waitUntil(lambda: page.panel.seal.isEnabled() and len(page.preview.table.sheet.rows) == 3, timeout=5000)
    page.panel.seal.click()
    page.panel.encoding.put("cp932")
    page.panel.agree.click()
    qtbot.waitUntil(lambda: "𠮷" in page.panel.message.accessibleName(), timeout=5000)
    assert not (tmp_path / "x.zip").exists()


def test_a_file_is_verified(page, database, made, qtbot, tmp_path):
    built = build_package(database, made.by, Month(2026, 10), tmp_path / "a.zip")
    page.packages.verify_file(built.package)
    qtbot.waitUntil(lambda: "is whole" in page.panel.message.accessibleName())
    spoiled = bytearray(built.package.read_bytes())
    spoiled[3000] ^= 1
    built.package.write_bytes(spoiled)
    page.packages.verify_file(built.package)
    qtbot.waitUntil(lambda: "is not as it was sealed" in page.panel.message.accessibleName())


def test_months_are_walked_but_not_into_the_future(page, qtbot):
    page.head.later.click()
    assert page.month == Month(2026, 11)
    qtbot.waitUntil(page.panel.seal.isEnabled, timeout=5000)
    assert not page.head.later.isEnabled()
    page.go_to(Month(2026, 12))
    assert page.month == Month(2026, 11)


def test_the_report_is_drawn_when_it_is_wanted(page, qtbot):
    page.contents.setCurrentIndex(page.contents.model().index(5, 0))
    qtbot.waitUntil(lambda: page.preview.paper.page_count == 4, timeout=8000)
    assert page.contents.name == REPORT


def test_a_change_elsewhere_is_seen_and_moves_nothing(page, database, made, qtbot):
    page.contents.setCurrentIndex(page.contents.model().index(1, 0))
    database.write(partial(add_group, request=GroupRequest(name="新しい会", number="0778")), made.by)
    qtbot.waitUntil(lambda: any(mend.kind == "kana" for mend in page._collected.mend), timeout=5000)
    assert page.contents.name == ROOMS
    assert page.preview.table.sheet.name == ROOMS


def test_everything_has_a_name_and_speaks_the_other_language(page, qapp):
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView

    for widget in page.findChildren(QAbstractButton) + page.findChildren(QAbstractItemView):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            assert widget.accessibleName() or getattr(widget, "text", lambda: "")(), widget
    qapp.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.accessibleName() == "City"
