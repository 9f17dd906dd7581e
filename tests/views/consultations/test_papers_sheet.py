"""Papers of consultations are drawn for the case that was chosen; drawing one that is kept back is written down."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from desktop.models import CaseReading
from desktop.operations.contacts import ContactRequest, add_contact
from desktop.views.consultations.papers.papers_sheet import ConsultationPapersSheet
from desktop.words import Language, Openness, ReadingAct
from tests.cases import make_case

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def test_a_case_is_found_by_words_stays_for_the_next_paper_and_its_drawing_is_written_down(desk, database, made, qtbot):
    secret = make_case(database, made, note="空き家の内密の相談", openness=Openness.NAMED)
    second = database.write(
        lambda session, acting: add_contact(session, acting, secret, ContactRequest(note="電話")), made.by
    )
    sheet = ConsultationPapersSheet(desk, Language.ENGLISH)
    qtbot.addWidget(sheet)
    sheet.resize(1254, 560)
    sheet.show()
    qtbot.waitExposed(sheet)
    sheet.activateWindow()

    def readings():
        with database.reading() as session:
            return [(row.consultation_id, row.act) for row in session.scalars(select(CaseReading))]

    sheet.open(("case-redacted", 0))
    assert (sheet.paper, sheet.form.for_(), sheet.print_button.isEnabled()) == ("case-redacted", None, False)
    field = sheet.form.case
    field.setFocus()
    qtbot.keyClicks(field, "R8-0001")
    qtbot.waitUntil(field.answers_shown)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(sheet.card.preview.pdf))
    assert sheet.form.for_() == "R8-0001"
    assert readings() == [(secret, ReadingAct.PRINTED)]
    drawn = sheet.card.preview.pdf
    sheet.papers.setCurrentIndex(sheet.papers.findData("case"))
    sheet.papers.activated.emit(0)
    qtbot.waitUntil(lambda: sheet.form.for_() == "R8-0001" and sheet.card.preview.pdf not in {b"", drawn})

    sheet.open(("consultation-slip", second.answer))
    qtbot.waitUntil(lambda: sheet.form.for_() == "R8-0001-2")
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(sheet.papers, Qt.Key.Key_Escape)
