"""The till from the command line: its papers, and the file for the city's accounts."""

import csv

from pypdfium2 import PdfDocument
from python_calamine import CalamineWorkbook


def test_papers_and_the_export_of_the_till(run, demo, tmp_path):
    for name, for_ in (("till", "2026-11-20"), ("till-month", "2026-11"), ("till-year", "2026")):
        file = tmp_path / f"{name}.pdf"
        ran = run("handout", name, "--for", for_, "--set", "site=all", "-o", file, "--json", "--center", demo)
        assert ran.code == 0, ran.out
        with PdfDocument(file) as document:
            assert len(document) == ran.document["pages"]
    for name in ("till.csv", "till.xlsx"):
        file, stretch = tmp_path / name, ("--from", "2026-11-01", "--to", "2026-11-21")
        ran = run("export", "till", *stretch, "-o", file, "--json", "--center", demo)
        assert ran.code == 0, ran.out
        assert ran.document["rows"] > 0
    with (tmp_path / "till.csv").open(encoding="utf-8-sig", newline="") as written:
        rows = list(csv.DictReader(written))
    assert int(rows[0]["収入計"]) == int(rows[0]["うち現金"]) + int(rows[0]["うち現金以外"])
    sheet = CalamineWorkbook.from_path(tmp_path / "till.xlsx").get_sheet_by_index(0).to_python()
    assert sheet[0][:4] == ["日付", "曜日", "拠点", "件数"]
    assert run("handout", "till-year", "--for", "x", "-o", tmp_path / "a.pdf", "--center", demo).code != 0
