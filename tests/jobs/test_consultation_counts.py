"""Counts of earlier years: read in as centers send them, never counted twice, taken back as one."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest

from desktop.errors import NoHeader
from desktop.jobs.consultation_counts import import_counts, preview_counts
from desktop.jobs.group_import import undo_import
from desktop.operations.consultations import add_consultation
from desktop.queries.acts import ActRow, act_row
from desktop.queries.consultation_stats import CountWish, count_consultations
from desktop.queries.imports import import_row
from desktop.storage.clock import standing_clock
from desktop.words import CountUnit
from tests.cases import request_for

WIDE = """令和6年度 相談件数
年月,団体の立ち上げ,資金・補助金,合計
4月,12,8,20
5月,9,－,9
6月,x,3,3
合計,21,11,32
"""


@pytest.fixture
def read(database, made, tmp_path):
    def read(text, unit=CountUnit.CASES, encoding="cp932"):
        file = tmp_path / "r6.csv"
        file.write_bytes(text.encode(encoding))
        plan = preview_counts(database, file, unit)
        return plan, import_counts(database, made.by, plan)

    return read


def counted(database, *by, unit=CountUnit.CASES, until=date(2027, 4, 1)):
    wish = CountWish(first=date(2024, 4, 1), until=until, by=by or ("month",), unit=unit)
    with database.reading() as session:
        return count_consultations(session, wish, None)


def rows(counts):
    return [(*row.key, row.count, row.history) for row in counts.rows]


def test_a_year_by_month_and_topic_stands_before_what_is_written_down(database, made, read):
    plan, import_id = read(WIDE)
    assert [(held.row, held.value, held.reason) for held in plan.held] == [(4, "x", "no_count")]
    assert (plan.act.read, len(plan.act.new), plan.act.skipped) == (6, 4, 1)
    database.write(partial(add_consultation, request=request_for()), made.by)
    counts = counted(database)
    assert rows(counts) == [("2024-04", 20, 20), ("2024-05", 9, 9), ("2024-06", 3, 3), ("2026-11", 1, 0)]
    assert (counts.total, counts.history, counts.sources) == (33, 32, ("r6.csv",))
    assert rows(counted(database, "topic")) == [("団体の立ち上げ", 22, 21), ("資金・補助金", 11, 11)]
    assert rows(counted(database, "advisor")) == [("高橋", 1, 0), ("", 32, 32)]
    assert rows(counted(database, unit=CountUnit.CONTACTS)) == [("2026-11", 1, 0)]
    told = ActRow("r6.csv", unit=CountUnit.CASES, numbers=4)
    with database.reading() as session:
        number = import_row(session, import_id).number
        assert act_row(session, number) == told
    assert undo_import(database, made.by, import_id) == (0, 4)
    with database.reading() as session:
        assert act_row(session, number) == told
    assert rows(counted(database)) == [("2026-11", 1, 0)]


def test_read_in_again_only_what_is_another_number_changes(database, made, read):
    read(WIDE)
    plan, import_id = read(WIDE.replace("12,8", "12,7"), encoding="utf-8-sig")
    assert (len(plan.act.new), len(plan.act.changes), plan.act.skipped) == (0, 1, 4)
    assert counted(database).rows[0].count == 19
    undo_import(database, made.by, import_id)
    assert counted(database).rows[0].count == 20


def test_nothing_is_counted_twice(database, made, read):
    read(WIDE)
    plan, _ = read("年月,相談者,件数\n2024-04,市民,20\n2024-07,市民,5\n")
    assert [(held.row, held.reason, held.detail) for held in plan.held] == [(2, "counted_here", "20")]
    assert len(plan.act.new) == 1
    database.clock = standing_clock(datetime(2024, 8, 9, 10))
    database.write(partial(add_consultation, request=request_for()), made.by)
    database.clock = standing_clock(datetime(2026, 11, 21, 10))
    held = read("日付,件数\n2024/8/9,3\n2024/8/10,4\n2024/8/10,4\n2027/1/1,1\n")[0].held
    assert [(each.row, each.reason) for each in held] == [(2, "counted_here"), (4, "twice_in_file"), (5, "not_yet")]
    plan = read("年月,年代,件数\n2023-04,30代,20\n2023-04,40代,5\n2023-05,30代,7\n")[0]
    assert [(each.row, each.reason, each.detail) for each in plan.held] == [
        (2, "twice_in_file", "3"),
        (3, "twice_in_file", "2"),
    ]
    assert [line.count for line in plan.act.new] == [7]


def test_a_month_of_which_only_days_are_asked_for_is_not_split(database, made, read):
    read(WIDE)
    counts = counted(database, until=date(2024, 5, 20))
    assert (rows(counts), counts.total, counts.cut) == ([("2024-04", 20, 20)], 20, 9)


def test_a_list_without_days_is_no_list(database, made, tmp_path):
    (tmp_path / "x.csv").write_text("団体名,電話\n合唱団,0467\n")
    with pytest.raises(NoHeader):
        preview_counts(database, tmp_path / "x.csv", CountUnit.CASES)
