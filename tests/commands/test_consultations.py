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
