"""Cases found again by keyboard: the list narrowed down, what was answered, and the roads from other sheets to it."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.queries.case_wish import CaseWish, FigureWish
from desktop.queries.consultation_dimensions import CountWish
from desktop.words import ActorKind
from tests.cases import make_case
from tests.views.rooms.rooms import compose

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
KEY = Qt.Key
ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
YEAR = {"first": date(2026, 4, 1), "until": date(2027, 4, 1)}


@pytest.fixture
def cases(database, made):
    """A citizen's case and two of the choir, the earlier one answered."""
    at = [datetime(2026, 11, 20, hour) for hour in (9, 10, 11)]
    group = {"group_id": made.choir, "actor": ActorKind.GROUP}
    return (
        make_case(database, made, note="空き家のこと", at=at[0], topic_ids=(1,)),
        make_case(database, made, note="会計のこと", at=at[1], topic_ids=(2,), advice="領収書を団体名で", **group),
        make_case(database, made, note="補助金のこと", at=at[2], topic_ids=(2,), **group),
    )


def listed(page):
    return [row.summary for row in page.cases.cases.rows]


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def test_the_list_is_narrowed_and_widened_again_by_keyboard(page, cases, qtbot):
    asking = page.cases.asking
    qtbot.waitUntil(lambda: len(listed(page)) == 3)
    asking.search.setFocus()
    press(qtbot, KEY.Key_Down, ALT)
    assert asking.filters.topic.hasFocus()
    qtbot.waitUntil(lambda: asking.filters.topic.count() > 2)
    press(qtbot, KEY.Key_Down)
    assert asking.filters.topic.value == 1
    qtbot.waitUntil(lambda: listed(page) == ["空き家のこと"])
    press(qtbot, KEY.Key_Escape)
    assert asking.search.hasFocus()
    assert not asking.filters.isVisible()
    assert "団体の立ち上げ" in asking.chips.chips[0].accessibleName()
    asking.chips.chips[0].setFocus()
    press(qtbot, KEY.Key_Space)
    qtbot.waitUntil(lambda: len(listed(page)) == 3)
    assert asking.search.hasFocus()
    press(qtbot, KEY.Key_F, CONTROL | SHIFT)
    assert asking.filters.topic.hasFocus()
    asking.filters.since.setFocus()
    qtbot.keyClicks(asking.filters.since, "11/21")
    press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: listed(page) == [])
    assert asking.wish.since == date(2026, 11, 21)


def test_answers_are_listed_and_one_opens_its_case_with_what_was_looked_for(page, cases, qtbot):
    qtbot.waitUntil(lambda: len(listed(page)) == 3)
    page.cases.which.part("open").setFocus()
    for _each in range(3):
        press(qtbot, KEY.Key_Right)
    qtbot.waitUntil(lambda: listed(page) == ["会計のこと"])
    assert page.cases.cases.rows[0].place == "領収書を団体名で"
    page.cases.search.setFocus()
    compose(page.cases.search, "領収書")
    press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: page.case.case is not None and page.case.case.row.id == cases[1])


def test_a_figure_opens_the_list_of_its_cases_and_leaves_no_older_wish(page, cases, qtbot):
    compose(page.cases.search, "見つからない")
    page.show_cases(CaseWish(figure=FigureWish("資金・補助金", CountWish(**YEAR), (2,))))
    qtbot.waitUntil(lambda: listed(page) == ["補助金のこと", "会計のこと"])
    assert "資金・補助金" in page.cases.asking.chips.chips[0].text()
    assert page.cases.search.hasFocus()
    press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: page.case.case is not None and page.case.case.row.id == cases[2])
    last = page.case.last_time
    assert last.isVisible()
    assert "領収書を団体名で" in last.buttons[0].accessibleName()
    with qtbot.waitSignal(page.record_wanted) as gone:
        qtbot.keyClick(last.buttons[0], KEY.Key_Return)
    assert gone.args == ["consultations", cases[1]]


def test_the_lists_of_topics_open_their_cases(page, cases, qtbot):
    page.show_sheet("lists")
    sheet = page.sheets.sheet("lists")
    qtbot.waitUntil(lambda: sheet.chosen is not None and sheet.chosen.id == 1)
    sheet.listed.setFocus()
    press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: listed(page) == ["空き家のこと"])
    assert page.sheets.shown == "cases"
