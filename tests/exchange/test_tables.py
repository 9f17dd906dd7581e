from __future__ import annotations

import struct
from io import BytesIO
from zipfile import ZipFile

import pytest

from desktop.errors import BrokenFile, CannotRead, NotATable, TooBig
from desktop.exchange import archives, tables
from desktop.exchange.tables import read_table
from tests.exchange.sheets import csv_file, xlsx

TEXT = '団体名,電話\r\n"みどりの会\n（本部）",0467-23-3000\r\n髙橋の会,\r\n'


@pytest.mark.parametrize(
    ("encoding", "told"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8-sig"), ("cp932", "cp932"), ("utf-16", "utf-16")],
)
@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_texts_in_every_encoding_and_with_every_delimiter(tmp_path, encoding, told, delimiter):
    table = read_table(csv_file(tmp_path, TEXT.replace(",", delimiter), encoding))
    assert table.encoding == told
    assert table.records == (("団体名", "電話"), ("みどりの会\n（本部）", "0467-23-3000"), ("髙橋の会",))


def test_a_spreadsheet_whose_table_begins_further_down(tmp_path):
    (tmp_path / "a.xlsx").write_bytes(xlsx([["団体名", "会員数"], ["𠮷野の会", 12.0], ["a & b", 0.5]], first_row=3))
    table = read_table(tmp_path / "a.xlsx")
    assert table.encoding == "xlsx"
    assert [record for record in table.records if record] == [
        ("団体名", "会員数"),
        ("𠮷野の会", "12"),
        ("a & b", "0.5"),
    ]


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf \r\n\r\n", "empty"),
        (b",,,\r\n,,\r\n", "empty"),
        (b"%PDF-1.7\n1 0 obj", "pdf"),
        (b"\x89PNG\r\n\x1a\n" + bytes(20), "image"),
        ("<html><td>団体名</td></html>".encode(), "document"),
        ("団体名,電話\n".encode("iso2022_jp"), "encoding"),
        (b"MZ\x90\0" + bytes(60), "program"),
        (bytes(range(256)) * 20, "binary"),
        ("団体名,電話\nみどり,1\n".encode() + b"\xff\xfe\xfd", "encoding"),
    ],
)
def test_what_is_no_table_is_named(tmp_path, content, found):
    file = tmp_path / "list.csv"
    file.write_bytes(content)
    with pytest.raises(NotATable) as refusal:
        read_table(file)
    assert (refusal.value.file, refusal.value.found) == ("list.csv", found)


def test_files_that_cannot_be_opened(tmp_path):
    for file, trouble in ((tmp_path / "none.csv", "missing"), (tmp_path, "folder")):
        with pytest.raises(CannotRead) as refusal:
            read_table(file)
        assert refusal.value.trouble == trouble


def test_damaged_spreadsheets(tmp_path):
    whole = xlsx([["団体名"], ["みどりの会"]])
    file = tmp_path / "a.xlsx"
    for damaged in (whole[: len(whole) // 2], whole[:200] + b"\0" * 40 + whole[240:]):
        file.write_bytes(damaged)
        with pytest.raises(BrokenFile):
            read_table(file)


def test_an_archive_of_something_else_is_named(tmp_path):
    file = tmp_path / "a.xlsx"
    file.write_bytes(xlsx([["x"]]).replace(b"xl/workbook.xml", b"word/docume.xml"))
    with pytest.raises(NotATable) as refusal:
        read_table(file)
    assert refusal.value.found == "document"


def test_a_promise_of_gigabytes_is_refused_before_it_is_unpacked(tmp_path):
    file = tmp_path / "bomb.xlsx"
    file.write_bytes(xlsx([["団体名"]], padding=bytes(220 * 1024 * 1024)))
    assert file.stat().st_size < 1024 * 1024
    with pytest.raises(TooBig) as refusal:
        read_table(file)
    assert refusal.value.counted == "bytes"


def test_a_lie_about_the_size_is_found_while_unpacking(tmp_path, monkeypatch):
    whole = xlsx([["団体名"]], padding=bytes(1_000_000))
    size = struct.pack("<I", 1_000_000)
    assert whole.count(size) >= 1
    (tmp_path / "lie.xlsx").write_bytes(whole.replace(size, struct.pack("<I", 10)))
    with pytest.raises(BrokenFile):
        read_table(tmp_path / "lie.xlsx")
    monkeypatch.setattr(archives, "SMALL", 1000)
    (tmp_path / "tight.xlsx").write_bytes(whole)
    with pytest.raises(TooBig):
        read_table(tmp_path / "tight.xlsx")


@pytest.mark.parametrize(("cell", "counted"), [("XFD1", "columns"), ("A1048576", "rows")])
def test_a_cell_in_the_last_corner_is_refused_before_room_is_made_for_all_others(tmp_path, cell, counted):
    row = "".join(letter for letter in cell if letter.isdigit())
    far = f'<row r="{row}"><c r="{cell}"><v>1</v></c></row>'
    (tmp_path / "far.xlsx").write_bytes(xlsx([["団体名"]], cells=far))
    with pytest.raises(TooBig) as refusal:
        read_table(tmp_path / "far.xlsx")
    assert refusal.value.counted == counted
    (tmp_path / "coloured.xlsx").write_bytes(xlsx([["団体名"]], cells=f'<row r="{row}"><c r="{cell}" s="0"/></row>'))
    assert read_table(tmp_path / "coloured.xlsx").records == (("団体名",),)


FAR = '<c r="XFD1048576"><v>1</v></c>'
HIDDEN_CORNERS = (
    FAR.replace("c r", 'c s="1>" r'),
    FAR.replace("r=", "r = "),
    FAR.lower(),
    "<c><v>1</v></c>" * 300,
    FAR.replace("X", "&#88;"),
)


@pytest.mark.parametrize("cells", HIDDEN_CORNERS)
def test_a_corner_that_is_written_in_another_way_is_found_too(tmp_path, cells):
    far = f'<row r="1048576">{cells}</row>'
    (tmp_path / "far.xlsx").write_bytes(xlsx([["団体名"]], cells=far))
    with pytest.raises(TooBig) as refusal:
        read_table(tmp_path / "far.xlsx")
    assert refusal.value.counted == "rows"


def test_a_sheet_under_another_name_is_measured_too(tmp_path):
    book = xlsx([["団体名"]], cells=f'<row r="1048576">{FAR}</row>')
    moved = tmp_path / "moved.xlsx"
    with ZipFile(BytesIO(book)) as old, ZipFile(moved, "w") as new:
        for part in old.namelist():
            new.writestr(part.replace("worksheets", "elsewhere"), old.read(part).replace(b"worksheets", b"elsewhere"))
    with pytest.raises(TooBig):
        read_table(moved)


def test_a_sheet_without_places_is_read(tmp_path):
    cells = "<row><c><v>7</v></c><c/><c t='inlineStr'><is><t>みどりの会</t></is></c></row>"
    (tmp_path / "plain.xlsx").write_bytes(xlsx([["番号", "かな", "団体名"]], cells=cells))
    assert read_table(tmp_path / "plain.xlsx").records[1] == ("7", "", "みどりの会")


@pytest.mark.parametrize("hidden", ["", "<!--<si></si>-->"])
def test_a_long_text_that_thousands_of_cells_share_is_refused_before_it_is_copied(tmp_path, hidden):
    rows = "".join(f'<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>' for row in range(2, 3000))
    shared = f"<sst>{hidden}<si><t>{'あ' * 50_000}</t></si></sst>"
    file = tmp_path / "shared.xlsx"
    file.write_bytes(xlsx([["団体名"]], cells=rows, padding=shared.encode()))
    with pytest.raises(TooBig) as refusal:
        read_table(file)
    assert refusal.value.counted == "bytes"


def test_too_many_rows_or_columns(tmp_path, monkeypatch):
    monkeypatch.setattr(tables, "MOST_ROWS", 10)
    with pytest.raises(TooBig) as refusal:
        read_table(csv_file(tmp_path, "a\n" * 200))
    assert refusal.value.counted == "rows"
    with pytest.raises(TooBig) as refusal:
        read_table(csv_file(tmp_path, "a," * 200 + "b\n"))
    assert refusal.value.counted == "columns"


def test_a_quotation_mark_that_is_never_closed_names_its_line_instead_of_swallowing_the_rest(tmp_path):
    with pytest.raises(BrokenFile) as refusal:
        read_table(csv_file(tmp_path, '団体名,電話\n"みどりの会,1\n青の会,2\n'))
    assert refusal.value.line >= 2
