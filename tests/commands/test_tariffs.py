"""Tariffs on the command line: what a job costs, out into files and in from them."""

from __future__ import annotations

import json

import pytest


def test_machine_class_and_relief_have_their_say(run, demo):
    def total(*more):
        ran = run(
            "fee", "print", "--tariff", "daisen", "--masters", "0", "--sheets", "7", *more, "--json", "--center", demo
        )
        return ran.document.get("total", ran.document.get("refused"))

    assert total("--machine", "copier") == 70
    assert total("--machine", "copier", "--colour", "--duplex") == 280
    assert total("--machine", "輪転機", "--relief", "50") == 5
    assert total("--machine", "large_format") == "NoPriceFor"
    assert total("--machine", "oven") == total("--relief", "101") == "NotReadable"
    assert total("--class", "だれでも") == "NotFound"


@pytest.mark.parametrize("name", ["kita.json", "kita.xlsx", "kita.csv"])
def test_a_tariff_goes_out_and_comes_in_under_another_name(run, demo, tmp_path, name):
    file = tmp_path / name
    out = run("tariff", "export", "kitayamada", "-o", file, "--json", "--center", demo)
    assert (out.code, out.document["lines"], out.document["title"]) == (0, 6, "北山田の例")
    looked = run("tariff", "import", file, "--dry-run", "--json", "--center", demo)
    assert (looked.document["id"], looked.document["versions"], looked.document["holes"]) == (None, 1, [])
    assert looked.document["examples"][3]["total"] == 1100
    again = run("tariff", "import", file, "--as", "manager", "--json", "--center", demo)
    assert (again.code, again.document["refused"]) == (3, "AlreadyThere")


def test_a_file_with_a_hole_is_told_and_taken_when_it_is_meant(run, demo, tmp_path):
    line = {"kind": "face", "yen": 2, "size": "A4"}
    told = {"format": "madoguchi tariff", "name": "own", "title": "自館", "valid_from": "2026-11-21", "lines": [line]}
    file = tmp_path / "own.json"
    file.write_text(json.dumps(told), encoding="utf-8")
    looked = run("tariff", "import", file, "--dry-run", "--json", "--center", demo)
    assert [hole["sizes"] for hole in looked.document["holes"]] == [["A3", "B4", "B5", "postcard"]]
    act = ("tariff", "import", file, "--json", "--center", demo)
    assert run(*act).document["refused"] == "NotAllowed"
    assert run(*act, "--as", "manager").document["refused"] == "TariffHole"
    saved = run(*act, "--as", "manager", "--with-holes")
    assert (saved.code, saved.document["tariff"]) == (0, "own")
    asked = run("fee", "print", "--tariff", "own", "--masters", "1", "--sheets", "50", "--json", "--center", demo)
    assert asked.document["total"] == 100
    told["lines"].append(line)
    file.write_text(json.dumps(told | {"valid_from": "2027-04-01"}), encoding="utf-8")
    assert run(*act, "--as", "manager").document["refused"] == "TariffOverlap"
    told["lines"] = [{"kind": "face", "yen": "two"}]
    file.write_text(json.dumps(told), encoding="utf-8")
    assert run(*act).document["refused"] == "TariffFileWrong"
