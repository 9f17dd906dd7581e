"""Who may open a case is said in a sheet of its own; who has read it, in a card for managers."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from desktop.models import CaseReader, Consultation
from desktop.operations.case_readers import read_case
from desktop.queries.case_details import case_for
from desktop.views.consultations.readers_sheet import ReadersSheet
from desktop.views.consultations.readings_card import ReadingsCard
from desktop.words import Language, Openness, ReadingAct, StaffRole
from tests.cases import make_case, make_desk

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def test_level_and_names_are_saved_in_one_act_and_who_has_read_it_is_told(desk, database, made, qtbot):
    case_id = make_case(database, made, note="空き家の相談")
    jun, ken = make_desk(database, StaffRole.STAFF, "jun"), make_desk(database, StaffRole.ADVISOR, "ken")

    def case(by=made.by):
        with database.reading() as session:
            return case_for(session, by.staff_id, case_id)

    sheet, card = ReadersSheet(desk, Language.ENGLISH), ReadingsCard(desk, Language.ENGLISH)
    for part in (sheet, card):
        qtbot.addWidget(part)
    sheet.resize(420, 600)
    sheet.open_for_case(case())
    qtbot.waitUntil(lambda: jun.staff_id in sheet.boxes)
    assert made.manager not in sheet.boxes
    assert not sheet.boxes[jun.staff_id].isVisibleTo(sheet)
    sheet.level.chip(Openness.NAMED).click()
    assert sheet.boxes[jun.staff_id].isVisibleTo(sheet)
    sheet.boxes[jun.staff_id].click()
    sheet.open_for_case(case())  # a half-chosen sheet waits for the same case
    assert sheet.chosen == (jun.staff_id,)
    with qtbot.waitSignal(sheet.saved):
        sheet.save()
    with database.reading() as session:
        assert session.get_one(Consultation, case_id).openness is Openness.NAMED
        assert session.scalars(select(CaseReader.staff_id)).all() == [jun.staff_id]
    assert case(ken) is None

    card.show_case(case())
    assert not card.isVisibleTo(None)
    for act in (ReadingAct.OPENED, ReadingAct.PRINTED):
        database.write(lambda session, acting, act=act: read_case(session, acting, case_id, act), jun)
    card.show_case(case())
    qtbot.waitUntil(lambda: [row.act for row in card.rows] == [ReadingAct.PRINTED, ReadingAct.OPENED])
    assert not card.isHidden()
    card.forget()
    assert card.isHidden()
