"""report month, stats rooms, submission: what other programs read."""

from __future__ import annotations

import zipfile

import pytest
from python_calamine import CalamineWorkbook


def test_a_report_is_drawn_with_its_tables(run, center, tmp_path):
    paper = tmp_path / "10.pdf"
    ran = run("report", "month", "2026-10", "-o", paper, "--center", center, "--json")
    assert ran.code == 0
    assert ran.document["file"] == str(paper)
    assert ran.document["pages"] >= 4
    assert paper.read_bytes().startswith(b"%PDF")
    assert {"rooms", "printing", "takings", "visits", "actors", "groups"} <= set(ran.document["tables"])
    assert {"space", "displays", "entries", "day_book"} <= set(ran.document["tables"])


def test_the_tables_of_a_report_are_a_workbook_in_the_words_of_the_paper(run, center, tmp_path):
    book = tmp_path / "10.xlsx"
    ran = run("report", "month", "2026-10", "-o", tmp_path / "10.pdf", "--xlsx", book, "--center", center, "--json")
    assert (ran.code, ran.document["xlsx"]) == (0, str(book))
    pages = CalamineWorkbook.from_path(str(book))
    assert {"会議室の利用", "来館の目的", "交流コーナー", "窓口の記録"} <= set(pages.sheet_names)
    visits = pages.get_sheet_by_name("来館の目的").to_python()
    assert visits[0] == ["目的", "人数", "割合（％）"]
    assert sum(row[1] for row in visits[1:]) == sum(row["people"] for row in ran.document["tables"]["visits"])


def test_rooms_of_a_month(run, center):
    ran = run("stats", "rooms", "--month", "2026-11", "--center", center, "--json")
    assert ran.code == 0
    for row in ran.document["rows"]:
        assert set(row) >= {"room", "bookings", "hours", "open_hours", "percent", "people"}
        assert row["percent"] == pytest.approx(100 * row["hours"] / row["open_hours"], abs=0.06)
    figures = ran.document["figures"]
    assert {"room", "weekday", "refused", "utilisation"} <= set(figures)
    assert sum(row["bookings"] for row in figures["room"]) == sum(row["bookings"] for row in figures["weekday"]) > 0


@pytest.mark.parametrize("month", ["2026-13", "october", "", "2026", "0000-01", "1874-12", "9999-01"])
def test_a_month_that_is_none(run, center, month):
    ran = run("stats", "rooms", "--month", month, "--center", center, "--json")
    assert (ran.code, ran.document["refused"]) == (3, "NotReadable")


def test_a_package_is_built_verified_and_shown(run, center, tmp_path):
    package = tmp_path / "提出.zip"
    built = run("submission", "build", "--month", "2026-10", "--out", package, "--center", center, "--json")
    assert built.code == 0
    assert built.document["package"] == str(package)
    assert [set(entry) for entry in built.document["files"]] == [{"name", "rows", "sha256"}] * 6
    verified = run("submission", "verify", package, "--json")
    assert (verified.code, verified.document) == (0, {"ok": True, "problems": []})
    shown = run("submission", "show", package, "--json")
    assert shown.document["municipality"] == "142042"
    assert [entry["name"] for entry in shown.document["files"]] == [entry["name"] for entry in built.document["files"]]
    assert [path.name for path in tmp_path.iterdir() if "part" in path.name] == []


def test_a_spoiled_package_is_refused_with_the_list(run, center, tmp_path):
    package = tmp_path / "x.zip"
    run("submission", "build", "--month", "2026-10", "--out", package, "--center", center)
    with zipfile.ZipFile(package, "a") as archive:
        archive.writestr("余分.txt", "x")
    ran = run("submission", "verify", package, "--json")
    assert (ran.code, ran.document["ok"], ran.document["refused"]) == (3, False, "PackageDamaged")
    assert ran.document["problems"] == ["extra_file: 余分.txt"]
    assert run("submission", "verify", tmp_path / "none.zip", "--json").document["refused"] == "CannotRead"
    package.write_bytes(b"no package")
    assert run("submission", "show", package, "--json").document["refused"] == "PackageDamaged"


def test_an_encoding_there_is_none_of(run, center, tmp_path):
    line = ("submission", "build", "--month", "2026-10", "--out", tmp_path / "x.zip", "--encoding", "latin-1")
    ran = run(*line, "--center", center, "--json")
    assert (ran.code, ran.document["refused"], list(tmp_path.glob("x.zip*"))) == (3, "NotReadable", [])


@pytest.mark.parametrize("out", [".", "..", "/dev/null"])
def test_where_no_file_can_be(run, center, out):
    for words in (("report", "month", "2026-10", "-o"), ("submission", "build", "--month", "2026-10", "--out")):
        ran = run(*words, out, "--center", center, "--json")
        assert (ran.code, ran.document["refused"]) == (3, "CannotWrite")


def test_the_first_month_there_is(run, center, tmp_path):
    assert run("report", "month", "1875-01", "-o", tmp_path / "a.pdf", "--center", center, "--json").code == 0
