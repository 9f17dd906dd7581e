"""What the desk noted of a group shows itself while a booking is made."""

from __future__ import annotations

from functools import partial

import pytest

from desktop.errors import GroupBlocked
from desktop.operations.desk_notes import add_note
from desktop.words import NoteGrade
from tests.views.rooms.rooms import compose, type_group, written

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def test_an_alert_shows_with_the_group_and_a_block_refuses_with_its_text(page, desk, made, qtbot):
    for grade, text in ((NoteGrade.ALERT, "名札を返してもらう"), (NoteGrade.BLOCK, "鍵が未返却")):
        written(desk, qtbot, partial(add_note, group_id=made.choir, grade=grade, text=text))
    page.open_sheet()
    sheet = page.side.booking
    qtbot.waitUntil(lambda: sheet.answer is not None)
    type_group(page, qtbot, "がっしょう")
    qtbot.waitUntil(lambda: sheet.alerts.texts() == ["Note from the desk\n名札を返してもらう"])
    sheet.form.times.selectAll()
    compose(sheet.form.times, "14-16")
    qtbot.waitUntil(lambda: sheet.answer is not None and isinstance(sheet.answer.refusal, GroupBlocked))
    assert sheet.verdict.message.isVisible()
    assert "鍵が未返却" in sheet.verdict.message.accessibleName()
    assert not sheet.buttons.save_button.isEnabled()
    sheet.form.group.forget()
    assert sheet.alerts.texts() == []
