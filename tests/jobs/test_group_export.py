"""A list of groups as a file: what is in it, what is kept back, what cannot be written."""

from __future__ import annotations

from datetime import date
from functools import partial
from io import BytesIO

import pytest
from python_calamine import CalamineWorkbook

from desktop.errors import CannotWrite, Missing
from desktop.jobs.group_export import ExportFormat, ExportRequest, collect, write_export
from desktop.models import ExtraField, ExtraValue, GroupPaper
from desktop.operations.center import set_setting
from desktop.queries.group_columns import FIXED, columns
from desktop.rules.group_filter import GroupFilter
from desktop.words import ConsentField, ExtraKind, GroupKind
from tests.makers import make_group

EVERYTHING = GroupFilter()
MINE = ("number", "name", "representative", "phone", "postal_code", "extra:1", "papers_missing", "registered_until")


@pytest.fixture
def filled(database, made):
    """Two groups, one that would run as a formula; an individual who agreed to nothing."""
    make_group(
        database,
        name="=cmd|' /C calc'!A0",
        kana="アアア",
        representative="髙橋 𠮷男",
        phone="0467-23-3050",
        postal_code="248-0006",
        address="鎌倉市小町1-1",
        published=frozenset({ConsentField.PHONE}),
        registered_until=date(2027, 3, 31),
        field_ids=(4, 1),
    )
    make_group(database, name="見本 花子", kana="ワワワ", kind=GroupKind.INDIVIDUAL, representative="見本 花子")

    def more(session, _acting):
        session.add(ExtraField(name="倉庫の鍵", kind=ExtraKind.TEXT))
        session.flush()
        session.add(ExtraValue(group_id=3, field_id=1, value="3番"))
        session.add(GroupPaper(group_id=3, name="会則", received_on=date(2026, 4, 1)))

    database.write(more, made.by)
    papers = partial(set_setting, name="registration.papers", value=["会則", "名簿"], valid_from=date(2026, 4, 1))
    database.write(papers, made.by)
    return database


def sheet_of(database, kind=ExportFormat.XLSX, *, public=False, wanted=MINE, asked=EVERYTHING):
    return collect(database, ExportRequest(asked=asked, columns=wanted, public=public), kind)


def test_the_desks_own_list_has_everything_in_gojuon_order(filled):
    found = sheet_of(filled)
    assert found.sheet.columns[-3:] == ("倉庫の鍵", "不足書類", "登録の期限")
    assert found.sheet.rows[0][1:] == (
        *("=cmd|' /C calc'!A0", "髙橋 𠮷男", "0467-23-3050", "248-0006", "3番", "名簿", "2027-03-31"),
    )
    assert [row[1] for row in found.sheet.rows[1:]] == ["あじさい読書会", "鎌倉合唱団", "見本 花子"]
    assert (found.withheld, found.lost) == (0, ())


def test_the_public_list_has_only_what_was_agreed_to(filled):
    found = sheet_of(filled, public=True, wanted=(*FIXED, "extra:1"))
    texts = "\n".join(str(cell) for row in found.sheet.rows for cell in row)
    assert "0467-23-3050" in texts
    for kept_back in ("髙橋", "248-0006", "小町", "花子", "3番", "ワワワ"):
        assert kept_back not in texts
    assert "郵便番号" not in found.sheet.columns
    assert found.withheld >= 4
    with filled.reading() as session:
        assert not {column.key for column in columns(session, public=True)} & {"extra:1", "postal_code"}


def test_a_spreadsheet_runs_nothing_and_a_table_is_guarded(filled, tmp_path):
    out = tmp_path / "名簿.xlsx"
    done = write_export(filled, sheet_of(filled), ExportFormat.XLSX, out)
    assert (done.rows, [path.name for path in tmp_path.glob("名簿*")]) == (4, ["名簿.xlsx"])
    rows = CalamineWorkbook.from_filelike(BytesIO(out.read_bytes())).get_sheet_by_index(0).to_python()
    assert rows[1][1] == "=cmd|' /C calc'!A0"
    table = sheet_of(filled, ExportFormat.CSV_UTF8)
    write_export(filled, table, ExportFormat.CSV_UTF8, tmp_path / "a.csv")
    written = (tmp_path / "a.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbf")
    assert "'=cmd" in written.decode()
    assert table.guarded == 1


def test_characters_that_would_be_lost_are_named_before(filled, tmp_path):
    found = sheet_of(filled, ExportFormat.CSV_CP932)
    assert [(each.row, each.column, each.character) for each in found.lost] == [(2, "代表者", "𠮷")]
    write_export(filled, found, ExportFormat.CSV_CP932, tmp_path / "a.csv", replace="〓")
    assert "髙橋 〓男" in (tmp_path / "a.csv").read_bytes().decode("cp932")


def test_what_cannot_be_written_is_said(filled, tmp_path):
    with pytest.raises(Missing):
        sheet_of(filled, wanted=("unheard of",))
    with pytest.raises(CannotWrite):
        write_export(filled, sheet_of(filled), ExportFormat.XLSX, tmp_path / "nowhere" / "a.xlsx")
    assert len(sheet_of(filled, asked=GroupFilter(text="読書")).sheet.rows) == 1
