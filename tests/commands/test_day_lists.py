"""The day book's lists from the command line."""

import csv
from functools import partial

import pytest
from python_calamine import CalamineWorkbook

from desktop.operations.displays import DisplayRequest, bring_display
from desktop.operations.entries import EntryRequest, write_entry
from desktop.storage.centers import open_center
from desktop.storage.clock import standing_clock
from desktop.words import DisplayKind, EntryKind
from tests.makers import BY, NOW

STRETCH = ("--from", "2026-10-01", "--to", "2026-11-21")


@pytest.fixture
def written(demo):
    database = open_center(demo)
    database.clock = standing_clock(NOW)
    found = EntryRequest(kind=EntryKind.LOST_ITEM, title="黒い傘", who="髙﨑 𠮷子")
    database.write(partial(write_entry, request=found), BY)
    flyer = DisplayRequest(kind=DisplayKind.FLYER, title="冬の星", who="髙﨑 𠮷子")
    database.write(partial(bring_display, request=flyer), BY)
    database.close()
    return demo


@pytest.mark.parametrize(
    ("name", "columns"),
    [
        ("entries", ["拠点", "番号", "種類", "日時"]),
        ("displays", ["拠点", "受付番号", "種類", "題名"]),
        ("visits", ["日付", "曜日", "拠点", "時"]),
    ],
)
def test_a_list_of_days_as_a_table_and_a_workbook(run, written, tmp_path, name, columns):
    table, book = tmp_path / f"{name}.csv", tmp_path / f"{name}.xlsx"
    for file in (table, book):
        ran = run("export", name, *STRETCH, "-o", file, "--json", "--center", written)
        assert ran.code == 0, ran.out
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0][:4] == columns
    assert len(rows) - 1 == ran.document["rows"] > 0
    assert CalamineWorkbook.from_path(book).get_sheet_by_index(0).to_python()[0][:4] == columns


def test_visitors_add_up_to_what_is_counted(run, demo, tmp_path):
    file = tmp_path / "visits.csv"
    run("export", "visits", *STRETCH, "-o", file, "--json", "--center", demo)
    counted = run("stats", "visits", *STRETCH, "--json", "--center", demo).document["total"]
    with file.open(encoding="utf-8-sig", newline="") as written:
        assert sum(int(row["人数"]) for row in csv.DictReader(written)) == counted
    refused = run("export", "visits", *STRETCH, "-o", file, "--encoding", "x", "--json", "--center", demo)
    assert (refused.code, refused.document["refused"]) == (3, "NotReadable")
