from __future__ import annotations

import pytest

LINE = ("consult", "add", "--topic", "資金・補助金", "--note", "補助金の締切を知りたい")


def test_a_consultation_is_taken_found_and_counted(run, center):
    added = run(*LINE, "--actor", "市民", "--group", "0002", "--json", "--center", center)
    assert added.code == 0
    found = run("consult", "find", "締切", "--json", "--center", center).document["consultations"]
    row = next(row for row in found if row["id"] == added.document["id"])
    assert row.items() >= {"date": "2026-11-21", "summary": "補助金の締切を知りたい", "actor": "citizen"}.items()
    asked = ("stats", "consultations", "--from", "2026-11-21", "--to", "2026-11-21", "--by", "topic,actor")
    counts = run(*asked, "--json", "--center", center).document
    assert (counts["unit"], counts["total"] >= 1) == ("cases", True)
    assert ["資金・補助金", "citizen"] in [row["key"] for row in counts["rows"]]
    assert round(sum(row["percent"] for row in counts["rows"]), 1) == 100.0


@pytest.mark.parametrize(
    ("more", "refusal", "field"),
    [
        (("--actor", "宇宙人"), "NotReadable", "actor"),
        (("--actor", "city", "--topic", "料理"), "NotFound", None),
        (("--actor", "city", "--note", " "), "Missing", "note"),
        (("--actor", "city", "--channel", "のろし"), "NotReadable", "channel"),
        (("--actor", "city", "--minutes", "-3"), "NotReadable", "minutes"),
    ],
)
def test_what_is_no_consultation(run, demo, more, refusal, field):
    refused = run(*LINE, *more, "--json", "--center", demo)
    assert (refused.code, refused.document["refused"]) == (3, refusal)
    assert field is None or refused.document["field"] == field


def test_an_unknown_way_of_counting(run, demo):
    asked = ("stats", "consultations", "--from", "2026-11-01", "--to", "2026-11-30", "--by")
    for by in ("moon", "topic,topic", ","):
        assert run(*asked, by, "--json", "--center", demo).document["refused"] == "NotReadable"


def test_earlier_counts_are_read_in_and_taken_back(run, center, tmp_path):
    (tmp_path / "r6.csv").write_text("年月,件数\n2024-04,12\n2024-05,9件\n", encoding="utf-8")
    done = run("import", "consultation-counts", str(tmp_path / "r6.csv"), "--json", "--center", center).document
    counted = {key: done[key] for key in ("read", "created", "updated", "skipped", "held", "unit")}
    assert counted == {"read": 2, "created": 2, "updated": 0, "skipped": 0, "held": [], "unit": "cases"}
    asked = ("stats", "consultations", "--from", "2024-04-01", "--to", "2025-03-31", "--by", "month")
    told = run(*asked, "--json", "--center", center).document
    assert (told["total"], [row["key"] for row in told["rows"]]) == (21, [["2024-04"], ["2024-05"]])
    assert told["history"] == {"count": 21, "sources": ["r6.csv"], "cut": 0}
    assert run(*asked, "--unit", "contacts", "--json", "--center", center).document["total"] == 0
    undone = run("import", "undo", str(done["import_id"]), "--json", "--center", center).document
    assert undone == {"restored": 0, "removed": 2}
    refused = run(*asked, "--unit", "heads", "--json", "--center", center).document
    assert (refused["refused"], refused["field"]) == ("NotReadable", "unit")
