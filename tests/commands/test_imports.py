from __future__ import annotations

import json

from tests.exchange.sheets import csv_file, xlsx

KEYS = {"import_id", "read", "created", "updated", "skipped", "held", "encoding"}


def test_a_list_is_read_in_and_taken_back(run, center, tmp_path):
    file = csv_file(tmp_path, "団体名,電話番号\nみどりの会,0467-23-3000\n青の会,0467-ABC\n,\n", "cp932")
    looked = run("import", "groups", file, "--dry-run", "--json", "--center", center)
    assert (looked.code, looked.document["import_id"], looked.document["created"]) == (0, None, 1)
    done = run("import", "groups", file, "--json", "--center", center)
    assert done.document.keys() >= KEYS
    counts = [done.document[key] for key in ("read", "created", "updated", "skipped", "encoding")]
    assert counts == [3, 1, 0, 1, "cp932"]
    held = done.document["held"][0]
    assert (held["row"], held["column"], held["value"]) == (3, "電話番号", "0467-ABC")
    assert held["reason"] == "電話番号として読めません"
    back = run("import", "undo", done.document["import_id"], "--json", "--center", center)
    assert back.document == {"restored": 0, "removed": 1}
    again = run("import", "undo", done.document["import_id"], "--json", "--center", center)
    assert (again.code, again.document["refused"]) == (3, "NothingToUndo")


def test_a_mapping_and_lines_for_people(run, demo, tmp_path):
    file = tmp_path / "list.xlsx"
    file.write_bytes(xlsx([["団体のなまえ", "メモ"], ["みどりの会", "x"]]))
    refused = run("import", "groups", file, "--json", "--center", demo)
    assert (refused.code, refused.document["refused"]) == (3, "NoHeader")
    mapping = tmp_path / "map.json"
    mapping.write_text(json.dumps({"団体のなまえ": "name", "メモ": None}), "utf-8")
    done = run("import", "groups", file, "--map", mapping, "--center", demo)
    assert done.code == 0
    assert "読まない列：メモ" in done.out
    mapping.write_text("[1]", "utf-8")
    assert (
        run("import", "groups", file, "--map", mapping, "--json", "--center", demo).document["refused"] == "NotReadable"
    )


def test_a_map_of_columns_words_sheet_and_header(run, center, tmp_path):
    file = tmp_path / "list.xlsx"
    file.write_bytes(xlsx([["一覧"], ["なまえ", "形"], ["みどりの会", "エヌピーオー"]]))
    told = {"columns": {"なまえ": "name", "形": "form"}, "words": {"form": {"エヌピーオー": None}}, "header_row": 2}
    mapping = tmp_path / "map.json"
    mapping.write_text(json.dumps(told), "utf-8")
    done = run("import", "groups", file, "--map", mapping, "--json", "--center", center).document
    assert (done["read"], done["created"], done["held"], done["sheet"]) == (1, 1, [], "団体")
    again = run("import", "groups", file, "--dry-run", "--json", "--center", center).document
    assert (again["skipped"], again["columns"][0]) == (1, {"header": "なまえ", "field": "name"})
    mapping.write_text(json.dumps({**told, "header_row": -1}), "utf-8")
    refused = run("import", "groups", file, "--map", mapping, "--json", "--center", center)
    assert refused.document["refused"] == "NotReadable"
