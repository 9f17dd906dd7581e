"""The papers of the work lists: what stands on them, for whom, that printing is written down."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from pypdfium2 import PdfDocument
from python_calamine import CalamineWorkbook
from sqlalchemy import select

from desktop.errors import NotFound
from desktop.jobs.group_export import ExportFormat
from desktop.jobs.handouts import handout
from desktop.jobs.work_papers import write_never_consulted
from desktop.models import CaseReading
from desktop.operations.follow_ups import FollowUpRequest, add_follow_up
from desktop.queries.work_lists import work_lists
from desktop.queries.work_rows import NeverWish, WorkList
from desktop.words import Openness, ReadingAct, StaffRole
from tests.cases import make_case, make_desk
from tests.makers import make_group

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def words(pdf):
    document = PdfDocument(pdf)
    told = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return told


def test_follow_ups_of_one_or_of_everybody_as_far_as_whoever_prints_may_know(database, made):
    other = make_desk(database, StaffRole.ADVISOR)
    for what, openness, staff_id in (
        ("折り返し電話", Openness.DESK, None),
        ("弁護士に聞く", Openness.NAMED, None),
        ("様式を送る", Openness.DESK, other.staff_id),
    ):
        case_id = make_case(database, made, openness=openness, group_id=made.choir)
        request = FollowUpRequest(what=what, due_on=date(2026, 11, 20), staff_id=staff_id)
        database.write(partial(add_follow_up, consultation_id=case_id, request=request), made.by)
    everybody = words(handout(database, made.by, "follow-ups", "", {}).pdf)
    for told in ("折り返し電話", "弁護士に聞く", "様式を送る", "鎌倉合唱団", "★期限を過ぎたもの 2件", "取扱注意"):
        assert told in everybody
    theirs = words(handout(database, other, "follow-ups", "", {}).pdf)
    assert "弁護士に聞く" not in theirs
    one = words(handout(database, made.by, "follow-ups", "山田", {}).pdf)
    assert ("様式を送る" in one, "折り返し電話" in one) == (True, False)
    with pytest.raises(NotFound):
        handout(database, made.by, "follow-ups", "いない人", {})
    with database.reading() as session:
        read = [(row.consultation_id, row.act, row.staff_id) for row in session.scalars(select(CaseReading))]
    assert read == [(2, ReadingAct.PRINTED, made.manager)]


def test_groups_never_consulted_go_into_a_file_with_whom_to_call(database, made, tmp_path):
    make_group(
        database, name="夕やけ会", representative="夕焼 花", phone="0467-00-0001", registered_from=date(2026, 10, 1)
    )
    make_case(database, made, group_id=made.choir)
    file = tmp_path / "相談のない団体.xlsx"
    written = write_never_consulted(database, made.by, NeverWish(), ExportFormat.XLSX, file)
    head, *rows = CalamineWorkbook.from_path(str(file)).get_sheet_by_index(0).to_python()
    assert (head[1], head[3:6], written.rows, len(rows)) == ("団体", ["代表者", "電話", "登録日"], 2, 2)
    assert next(row[3:6] for row in rows if row[1] == "夕やけ会") == ["夕焼 花", "0467-00-0001", "2026-10-01"]
    with database.reading() as session:
        lines = work_lists(session, made.manager, 1, date(2026, 11, 21)).rows[WorkList.NEVER]
    assert next((row.who, row.phone) for row in lines if row.title == "夕やけ会") == ("夕焼 花", "0467-00-0001")


def test_groups_never_consulted_by_what_was_asked_for(database, made):
    make_group(database, name="夕やけ会", kana="ユウヤケカイ", registered_from=date(2026, 10, 1))
    make_case(database, made, group_id=made.choir)
    told = words(handout(database, made.by, "never-consulted", "", {}).pdf)
    assert ("夕やけ会" in told, "あじさい読書会" in told, "鎌倉合唱団" in told) == (True, True, False)
    since = words(handout(database, made.by, "never-consulted", "", {"since": "2026-11-01", "all": "1"}).pdf)
    assert ("夕やけ会" in since, "あじさい読書会" in since, "すべての団体" in since) == (False, True, True)
    nothing = words(handout(database, made.by, "never-consulted", "", {"since": "2026-11-22"}).pdf)
    assert "相談の記録がない団体はありません" in nothing
    with pytest.raises(NotFound):
        handout(database, made.by, "never-consulted", "", {"field": "ないもの"})
