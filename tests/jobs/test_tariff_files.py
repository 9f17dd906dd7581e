from __future__ import annotations

import json
from dataclasses import replace
from functools import partial

import pytest

from desktop.errors import BrokenFile, NoHeader, TariffFileWrong
from desktop.jobs.tariff_files import export_tariff, look_into, meant
from desktop.operations.tariffs import save_tariff
from desktop.queries.tariffs import tariff_by_name
from desktop.rules.print_fees import TariffLineOn
from desktop.rules.tariff_checks import FaultKind
from desktop.words import MachineKind, PaperSize, TariffLineKind
from tests.makers import NOW
from tests.operations.test_tariffs import OWN

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
MASTER, BLOCK, FACE, PAPER, USE = TariffLineKind
LINES = (
    TariffLineOn(MASTER, 60, machine=MachineKind.DUPLICATOR),
    TariffLineOn(BLOCK, 20, block=50, counts_faces=False, machine=MachineKind.DUPLICATOR, class_id=1),
    TariffLineOn(BLOCK, 25, block=50, counts_faces=False, machine=MachineKind.DUPLICATOR),
    TariffLineOn(FACE, 40, colour=True, machine=MachineKind.COPIER),
    TariffLineOn(FACE, 10, size=PaperSize.POSTCARD, colour=False, machine=MachineKind.COPIER),
    TariffLineOn(FACE, 10, colour=False, machine=MachineKind.COPIER),
    TariffLineOn(PAPER, 1),
    TariffLineOn(USE, 100, machine=MachineKind.FOLDER),
)
FULL = replace(OWN, title="＝自館の料金", lines=LINES, press_over=20, included=250)


@pytest.mark.parametrize("name", ["own.json", "own.xlsx", "own.csv"])
def test_what_goes_out_comes_in_the_same(database, made, tmp_path, name):
    database.write(partial(save_tariff, request=FULL), made.by)
    row = export_tariff(database, "own", tmp_path / name, site_id=1)
    found = look_into(database, tmp_path / name, site_id=1)
    assert found.request.says == row.says == FULL.says
    assert (found.request.valid_from, found.request.valid_until) == (FULL.valid_from, None)
    assert (found.faults, len(found.there), found.worked[0].total) == ((), 1, 110)
    for ready in ("kitayamada", "inazawa"):
        export_tariff(database, ready, tmp_path / name, site_id=1)
        with database.reading() as session:
            stored = tariff_by_name(session, ready, NOW.date(), 1)
        assert look_into(database, tmp_path / name, site_id=1).request.says == stored.says


def sheet(*rows: str) -> str:
    heads = ["料金表の名前,own", "題名,自館", "始まる日,令和9年4月1日"]
    return "\n".join(["自館の料金表", "項目,値,何枚ごと,用紙,色,機械,利用者の区分,両面の数え方", *heads, *rows])


@pytest.mark.parametrize(
    ("text", "row", "column", "value"),
    [
        (sheet("製版,五十"), 6, "値", "五十"),
        (sheet("製版,50", "", "印刷,-1"), 8, "値", "-1"),
        (sheet("印刷,1,,A5"), 6, "用紙", "A5"),
        (sheet("印刷（何枚ごと）,10"), 6, "何枚ごと", ""),
        (sheet("印刷,1,,,,印刷機"), 6, "機械", "印刷機"),
        (sheet("印刷,1,,,,,市外の人"), 6, "利用者の区分", "市外の人"),
        (sheet("写真,1"), 6, "項目", "写真"),
        (sheet("題名,もう一つ"), 6, "項目", "題名"),
        (sheet("最低料金,100000000"), 6, "値", "100000000"),
        ('{"format": "madoguchi tariff", "name": "own", "title": "x", "lines": [{"kind": "face"}]}', 1, "yen", ""),
        ('{"format": "madoguchi tariff", "name": "own", "title": "x", "lines": [3]}', 1, "lines", "3"),
        ('{"format": "else"}', 1, "format", "else"),
    ],
)
def test_a_damaged_file_is_refused_where_it_is_damaged(database, made, tmp_path, text, row, column, value):
    (tmp_path / "own.csv").write_text(text, encoding="utf-8")
    with pytest.raises(TariffFileWrong) as wrong:
        look_into(database, tmp_path / "own.csv", site_id=1)
    assert (wrong.value.row, wrong.value.column, wrong.value.value) == (row, column, value)


def test_files_of_people_are_read(database, made, tmp_path):
    (tmp_path / "own.csv").write_bytes(sheet("製版,５０円", "印刷,2,,Ａ４").encode("cp932"))
    found = look_into(database, tmp_path / "own.csv", site_id=1)
    assert [(line.kind, line.yen, line.size) for line in found.request.lines] == [
        (MASTER, 50, None),
        (FACE, 2, PaperSize.A4),
    ]
    assert (found.request.valid_from.isoformat(), found.faults[0].kind) == ("2027-04-01", FaultKind.HOLE)
    database.write(partial(save_tariff, request=meant(found, with_holes=True)), made.by)
    (tmp_path / "list.csv").write_text("団体名,電話\n鎌倉合唱団,0467", encoding="utf-8")
    with pytest.raises(NoHeader):
        look_into(database, tmp_path / "list.csv", site_id=1)
    (tmp_path / "own.json").write_text(json.dumps({"format": "madoguchi tariff"})[:-4], encoding="utf-8")
    with pytest.raises(BrokenFile):
        look_into(database, tmp_path / "own.json", site_id=1)
