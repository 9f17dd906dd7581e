"""Consultations in what goes to the city: counted, with no word of a case and no small number."""

from __future__ import annotations

import csv
import zipfile
from dataclasses import replace
from datetime import date
from functools import partial
from io import StringIO

import pytest
from python_calamine import CalamineWorkbook

from desktop.jobs.reports import month_report
from desktop.jobs.submissions import build_package
from desktop.operations.acting import By
from desktop.operations.center import set_setting
from desktop.operations.staff import add_staff
from desktop.queries.month import month_figures
from desktop.rules.months import Month
from desktop.words import ActorKind, Openness, StaffRole
from tests.cases import make_case
from tests.documents.reading import page_texts
from tests.makers import NOW

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
NOVEMBER, SECRET = Month(2026, 11), "こっそり聞いたこと"
TABLES = ("consultations", "topics", "actors", "channels", "newness", "outcomes")


@pytest.fixture
def cases(database, made):
    """Nine of citizens, four of groups, one of the city; three more are for named people only."""
    for actor in [ActorKind.CITIZEN] * 9 + [ActorKind.GROUP] * 4 + [ActorKind.CITY]:
        make_case(database, made, actor=actor, note=SECRET)
    for _ in range(3):
        make_case(database, made, actor=ActorKind.BUSINESS, note=SECRET, openness=Openness.NAMED)


@pytest.fixture
def staff(database, made):
    request = {"code": "desk", "name": "受付 花", "role": StaffRole.STAFF, "pin": ""}
    staff_id = database.write(partial(add_staff, **request), made.by).answer
    return By(staff_id=staff_id, staff="受付 花", site_id=1, pc="受付2")


def least(database, made, count):
    rule = {"name": "consultation.suppress_below", "value": count, "valid_from": date(2026, 4, 1)}
    database.write(partial(set_setting, **rule), made.by)


def counted(package, part):
    with zipfile.ZipFile(package) as archive:
        rows = csv.DictReader(StringIO(archive.read("相談の集計.csv").decode("utf-8-sig"), newline=""))
        return [(row["項目"], row["件数"], row["割合（％）"]) for row in rows if row["分け方"] == part]


def test_a_package_has_no_word_of_a_case_and_no_small_number(database, made, cases, staff, tmp_path):
    least(database, made, 4)
    package = build_package(database, staff, NOVEMBER, tmp_path / "提出.zip").package
    assert [row[:2] for row in counted(package, "合計")] == [("相談（件）", "17"), ("対応（回）", "17")]
    # 1 and the 3 that are withheld are small; what is told says neither of them alone
    assert [row for row in counted(package, "立場") if row[1] != "0"] == [
        ("市民", "9", "52.9"),
        ("市民公益活動団体", "4", "23.5"),
        ("行政", "＊", "＊"),
        ("閲覧できない相談", "＊", "＊"),
    ]
    assert [row[1] for row in counted(package, "受け方")] == ["＊", "＊"]
    assert "＊" in counted(package, "注")[0][0]
    with zipfile.ZipFile(package) as archive:
        inside = {name: archive.read(name) for name in archive.namelist()}
    for name, content in inside.items():
        assert SECRET.encode() not in content, name
        assert b"\xef\xbc\x8a" in content or name != "相談の集計.csv"
    paper = "".join(page_texts(inside["月報.pdf"])).replace("\n", "")
    assert SECRET not in paper
    assert "4より少ない相談の数と、それが分かる数は「＊」としています。" in paper
    assert "行政 ＊ ＊" in paper
    assert "市民からが9件で最も多い。" in paper


def test_who_may_open_them_counts_them_whole_where_nothing_is_small(database, made, cases, tmp_path):
    package = build_package(database, made.by, NOVEMBER, tmp_path / "提出.zip").package
    shown = [(name, int(count)) for name, count, _share in counted(package, "立場") if count != "0"]
    assert shown == [("市民", 9), ("市民公益活動団体", 4), ("事業者", 3), ("行政", 1)]
    assert sum(float(share) for _name, _count, share in counted(package, "立場")) == pytest.approx(100)
    assert not counted(package, "注")


def test_a_report_and_its_workbook_leave_small_numbers_out_and_the_figures_stay_whole(database, made, cases, tmp_path):
    least(database, made, 4)
    report = month_report(database, made.by, 2026, 11)
    actors = {row["actor"]: (row["cases"], row["percent"]) for row in report.tables["actors"]}
    # the 3 and the 1 go together
    assert actors["citizen"] == (9, 52.9)
    assert actors["business"] == actors["city"] == (None, None)
    numbers = [
        value for name in TABLES for row in report.tables[name] for key, value in row.items() if key != "percent"
    ]
    assert not [number for number in numbers if isinstance(number, int) and 0 < number < 4]
    book = tmp_path / "月報.xlsx"
    book.write_bytes(report.workbook())
    sheet = CalamineWorkbook.from_path(str(book)).get_sheet_by_name("相談した人の立場").to_python()
    assert [row[:2] for row in sheet if row[1] == "＊"] == [["事業者", "＊"], ["行政", "＊"]]
    with database.reading() as session:
        figures = month_figures(session, NOVEMBER, NOW)
    assert dict(figures.cases.actors)[ActorKind.CITY] == 1
    assert figures.told == replace(figures, below=0).told
    assert (figures.cases.newness, figures.cases.outcomes) == ((("new", 17, 17),), (("open", 17),))


def test_counts_of_earlier_years_are_in_the_months_they_tell_of(database, made, tmp_path):
    from desktop.jobs.consultation_counts import preview_counts
    from desktop.operations.consultation_counts import import_consultation_counts
    from desktop.queries.month import month_report as figures_of
    from desktop.words import CountUnit

    file = tmp_path / "2025.csv"
    file.write_text("月,市民,行政\n2025-11,12,3\n", encoding="utf-8")
    plan = preview_counts(database, file, CountUnit.CASES, 1)
    database.write(partial(import_consultation_counts, plan=plan.act), made.by)
    make_case(database, made)
    with database.reading() as session:
        report = figures_of(session, NOVEMBER, NOW)
    assert report.year_ago is not None
    assert report.year_before is not None
    assert (report.year_ago.cases.cases, report.year_before.cases, report.year.cases) == (15, 15, 1)
    assert dict(report.year_ago.cases.actors)[ActorKind.CITIZEN] == 12
    told = {line.key: line.count for line in report.year_ago.told.channels}
    assert told in ({}, {"": 15})
