from __future__ import annotations

import pytest


def fee(run, center, *more):
    return run("fee", "print", *more, "--json", "--center", center)


def test_the_worked_cases(run, center):
    cases = {
        160: ("--tariff", "daisen", "--masters", "1", "--sheets", "101"),
        450: ("--tariff", "yotsukaido", "--masters", "2", "--sheets", "350"),
        1100: ("--tariff", "kitayamada", "--masters", "2", "--sheets", "200", "--size", "A4", "--duplex"),
    }
    assert [fee(run, center, *words).document["total"] for words in cases.values()] == list(cases)
    lines = fee(run, center, *cases[1100]).document["lines"]
    assert [(line["text"], line["quantity"], line["price"], line["amount"]) for line in lines] == [
        ("製版", 2, 150, 300),
        ("印刷 A4両面", 400, 2, 800),
    ]


@pytest.mark.parametrize(
    ("more", "refusal"),
    [
        (("--tariff", "inazawa", "--masters", "1", "--sheets", "10"), "CopierInstead"),
        (("--tariff", "inazawa", "--masters", "1", "--sheets", "1001"), "OverSheetLimit"),
        (("--tariff", "nowhere", "--masters", "1", "--sheets", "10"), "NotFound"),
        (("--masters", "-1", "--sheets", "10"), "NotReadable"),
        (("--masters", "1", "--sheets", "0"), "NotReadable"),
        (("--masters", "1", "--sheets", "10", "--size", "A5"), "NotReadable"),
    ],
)
def test_refusals(run, demo, more, refusal):
    refused = fee(run, demo, *more)
    assert (refused.code, refused.document["refused"]) == (3, refusal)
    assert refused.document["message"]


def test_people_read_how_the_fee_came_about(run, demo):
    said = run(
        "fee", "print", "--tariff", "daisen", "--masters", "1", "--sheets", "101", "--own-paper", "--center", demo
    )
    assert [line.split() for line in said.out.splitlines()] == [
        ["50", "製版", "1版", "×", "50円"],
        ["110", "印刷", "A4片面", "101枚＝11組", "×", "10円"],
        ["160", "大仙市の例"],
    ]


def test_a_postcard_by_both_its_names(run, demo):
    asked = ("--tariff", "kitayamada", "--masters", "1", "--sheets", "50", "--size")
    assert [fee(run, demo, *asked, size).document["total"] for size in ("はがき", "postcard")] == [250, 250]


def test_what_a_month_printed(run, center):
    ran = run("stats", "printing", "--month", "2026-11", "--json", "--center", center)
    rows, totals = ran.document["rows"], ran.document["totals"]
    assert rows
    assert all(row["sheets"] <= row["faces"] for row in rows)
    assert totals == {name: sum(row[name] for row in rows) for name in totals}
    assert run("stats", "printing", "--month", "11", "--json", "--center", center).document["refused"] == "NotReadable"


def test_what_a_month_printed_by_other_things(run, center):
    asked = ("stats", "printing", "--month", "2026-11", "--json", "--center", center)
    told = run(*asked, "--by", "group,unbooked,waste").document
    assert list(told["figures"]) == ["group", "unbooked", "waste"]
    by_group = told["figures"]["group"]
    assert sum(row["jobs"] for row in by_group) == told["totals"]["jobs"]
    assert round(sum(row["percent"] for row in by_group), 1) == 100.0
    assert sum(row["fees"] for row in by_group) == told["totals"]["fees"]
    assert run(*asked, "--by", "colour").document["refused"] == "NotReadable"
    assert run("stats", "printing", "--month", "2026-11", "--by", "waste,field", "--center", center).code == 0
