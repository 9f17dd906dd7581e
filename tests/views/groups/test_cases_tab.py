"""What a group asked and what it was answered, on its own page."""

from __future__ import annotations

from datetime import datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.operations.case_links import link_case
from desktop.rules.link_kinds import LinkKind
from desktop.words import Openness, StaffRole
from tests.cases import make_case, make_desk

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def test_the_last_answer_stands_above_the_story_and_a_line_opens_its_case(page, desk, database, made, qtbot):
    own = make_case(
        database, made, note="会計のこと", advice="領収書を団体名で", group_id=made.choir, at=datetime(2026, 11, 20, 9)
    )
    linked = make_case(database, made, note="共催のこと", at=datetime(2026, 11, 20, 10))
    database.write(partial(link_case, consultation_id=linked, kind=LinkKind.GROUP, record_id=made.choir), made.by)
    make_case(database, made, note="内密のこと", group_id=made.choir, openness=Openness.ADVISORS)
    staff = make_desk(database, StaffRole.STAFF)
    desk.sit_down(staff.staff_id, staff.staff, 1)
    page.show_record(made.choir)
    qtbot.waitUntil(lambda: page.inspector.card is not None)
    page.inspector.tabs.go_to("cases")
    tab = page.inspector.tabs.tab("cases")
    qtbot.waitUntil(lambda: tab.found is not None)
    assert [line.split("　")[-1].split(" ", 1)[-1] for line in tab.last.texts()] == ["領収書を団体名で"]
    assert [("共催のこと" in line, "会計のこと" in line) for line in tab.story.texts()] == [
        (True, False),
        (False, True),
    ]
    assert len(tab.story.texts()) == 2  # nor that there is another that is kept back
    shows = tab.story.findChildren(QPushButton, options=Qt.FindChildOption.FindChildrenRecursively)
    opening = next(button for button in shows if "R8-0001" in button.accessibleName())
    with qtbot.waitSignal(tab.case_chosen) as gone:
        qtbot.keyClick(opening, Qt.Key.Key_Return)
    assert gone.args == [own]
