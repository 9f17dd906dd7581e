"""What leaves the center says no small number, on paper as in a file."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from desktop.exchange.consultation_figures import consultation_figures_sheet
from desktop.jobs.consultation_counts import preview_counts
from desktop.jobs.consultation_figures import count_for, draw_consultation_figures
from desktop.operations.center import set_setting
from desktop.operations.consultation_counts import import_consultation_counts
from desktop.queries.consultation_dimensions import CountWish
from desktop.words import ActorKind, CountUnit
from tests.cases import make_case

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def test_small_numbers_stay_in_the_house(database, made):
    for actor in [ActorKind.CITIZEN] * 4 + [ActorKind.GROUP] * 3 + [ActorKind.CITY]:
        make_case(database, made, actor=actor)
    rule = {"name": "consultation.suppress_below", "value": 3, "valid_from": date(2026, 4, 1)}
    database.write(partial(set_setting, **rule), made.by)
    wish = CountWish(first=date(2026, 11, 1), until=date(2026, 12, 1), by=("actor",))
    counted = count_for(database, wish, made.manager)
    assert [row.count for row in counted.counts.rows] == [4, 3, 1]
    sheet = consultation_figures_sheet(counted)
    assert [row[:2] for row in sheet.rows] == [("市民", 4), ("市民公益活動団体", "＊"), ("行政", "＊"), ("合計", 8)]
    both = count_for(database, CountWish(first=wish.first, until=wish.until, by=("topic", "actor")), made.manager)
    sheet = consultation_figures_sheet(both)
    assert sheet.columns[1:4] == ("市民", "市民公益活動団体", "行政")
    assert [row[1:5] for row in sheet.rows] == [(4, "＊", "＊", 8), (4, "＊", "＊", 8)]
    drawn = draw_consultation_figures(database, both, "高橋")
    assert (drawn.missing, drawn.pdf[:5]) == ((), b"%PDF-")


def test_what_was_read_in_gives_no_small_number_away(database, made, tmp_path):
    file = tmp_path / "r8.csv"
    file.write_text("月,市民,行政,市民公益活動団体\n2026-10,12,1,9\n", encoding="utf-8")
    plan = preview_counts(database, file, CountUnit.CASES, 1)
    database.write(partial(import_consultation_counts, plan=plan.act), made.by)
    for actor in [ActorKind.CITIZEN] * 5 + [ActorKind.CITY] * 4 + [ActorKind.GROUP]:
        make_case(database, made, actor=actor)
    least = {"name": "consultation.suppress_below", "value": 3, "valid_from": date(2026, 4, 1)}
    database.write(partial(set_setting, **least), made.by)
    wish = CountWish(first=date(2026, 10, 1), until=date(2026, 12, 1), by=("actor",))
    rows = consultation_figures_sheet(count_for(database, wish, made.manager)).rows
    # 5 of the city: 1 read in and 4 counted here; 10 of groups: 9 and 1
    assert [(row[0], row[1], row[3]) for row in rows] == [
        ("市民", 17, 12),
        ("市民公益活動団体", 10, "＊"),
        ("行政", 5, "＊"),
        ("合計", 32, 22),
    ]
