from __future__ import annotations

import json

import pytest

WIND = {
    "name": "みどり\u200bの風",
    "kana": "ミドリノカゼ",
    "form": "ＮＰＯ法人",
    "fields": ["観光", "自然・環境・安全・災害"],
    "founded_on": "平成24年4月1日",
    "representative": "髙﨑 花",
    "postal_code": "2480001",
    "address": "みほん市中央1-1",
    "phone": "０４６７（２３）３０５０",
    "email": "wind@example.jp",
    "published": ["phone", "representative"],
    "withheld": ["address"],
    "source": "登録申請書",
    "members": 12,
    "citizens": "10",
    "registered_from": "R8.4.1",
    "registered_until": "2027/3/31",
    "website": None,
}


@pytest.fixture
def add(run, tmp_path):
    def go(center, content, encoding="utf-8"):
        file = tmp_path / "団体.json"
        file.write_text(content if isinstance(content, str) else json.dumps(content, ensure_ascii=False), encoding)
        return run("groups", "add", file, "--json", "--center", center)

    return go


def test_a_group_is_registered_and_shown(run, add, center):
    added = add(center, WIND)
    assert (added.code, added.document["tidied"]) == (0, ["name"])
    shown = run("groups", "show", added.document["number"].lstrip("0"), "--json", "--center", center).document
    assert (
        shown.items()
        >= {
            "id": added.document["id"],
            "name": "みどりの風",
            "status": "registered",
            "form": "NPO法人",
            "fields": ["自然・環境・安全・災害", "観光"],
            "founded_on": "2012-04-01",
            "postal_code": "248-0001",
            "phone": "0467-23-3050",
            "fax": "",
            "published": ["representative", "phone"],
            "withheld": ["address"],
            "citizens": 10,
            "registered_from": "2026-04-01",
            "registered_until": "2027-03-31",
            "next_booking": None,
            "open_cases": 0,
            "history": [{"since": "2026-04-01", "status": "registered", "reason": ""}],
        }.items()
    )
    assert shown["consents"][-1] == {"field": "email", "published": None, "since": None, "source": ""}
    assert "みどりの風" in run("groups", "show", added.document["number"], "--center", center).out


def test_what_the_form_asks_beyond_goes_in_and_out_by_the_same_keys(run, add, center):
    beyond = {
        "corporate_number": "7000012050002",
        "abbreviations": ["みどり"],
        "days": "第2土曜",
        "ages": [{"band": "20代", "members": 8, "citizens": 7}, {"band": "60代", "members": 30, "citizens": None}],
        "incorporation_planned": True,
        "collaborates": False,
        "mail_refused": True,
        "words": {"求めていること": ["会員", "資金"], "NPOの区分": ["広義"]},
    }
    added = add(center, {"name": "みどりの風"} | beyond)
    number = added.document["number"].lstrip("0")
    shown = run("groups", "show", number, "--json", "--center", center).document
    assert {key: shown[key] for key in beyond} == beyond
    assert (shown["joining"], shown["own_fields"], shown["former_names"]) == ("", {}, [])


@pytest.mark.parametrize(
    ("key", "value", "refusal", "told"),
    [
        ("name", None, "Missing", {"field": "name"}),
        ("name", ["風"], "NotReadable", {"field": "name"}),
        ("nmae", "風", "NotReadable", {"field": "key", "value": "nmae"}),
        ("founded_on", "2026年4月31日", "NotReadable", {"field": "founded_on", "value": "2026年4月31日"}),
        ("registered_from", "4/31", "NotReadable", {"field": "registered_from"}),
        ("members", -3, "NotReadable", {"field": "members", "value": "-3"}),
        ("members", 3.5, "NotReadable", {"field": "members", "value": "3.5"}),
        ("members", 9, "Contradicts", {"field": "citizens", "other": "members"}),
        ("email", "wind", "NotReadable", {"field": "email"}),
        ("phone", "12-34", "NotReadable", {"field": "phone"}),
        ("form", "秘密結社", "NotFound", {"kind": "organization_form", "key": "秘密結社"}),
        ("fields", ["観光", "釣り"], "NotFound", {"kind": "activity_field", "key": "釣り"}),
        ("fields", "観光", "NotReadable", {"field": "fields"}),
        ("published", ["shoe_size"], "NotReadable", {"field": "published", "value": "shoe_size"}),
        ("kind", "club", "NotReadable", {"field": "kind"}),
        ("corporate_number", "7000012050003", "NotReadable", {"field": "corporate_number"}),
        ("words", {"求めていること": ["平和"]}, "NotFound", {"kind": "list_word", "key": "平和"}),
        ("ages", [{"band": "20代"}], "NotReadable", {"field": "ages"}),
        ("collaborates", "yes", "NotReadable", {"field": "collaborates"}),
        ("number", "0001", "AlreadyThere", {"key": "0001"}),
    ],
)
def test_a_wrong_value_is_refused_by_its_key(add, demo, key, value, refusal, told):
    refused = add(demo, {**WIND, key: value})
    assert (refused.code, refused.document["refused"]) == (3, refusal)
    assert refused.document.items() >= told.items()
    assert refused.document["message"]


def test_files_that_are_no_registration(run, add, demo, tmp_path):
    for content in ("", "[]", "{", "1", "[" * 100_000):
        refused = add(demo, content)
        assert (refused.document["refused"], refused.document["field"]) == ("NotReadable", "file")
    assert add(demo, WIND | {"name": "風"}, "utf-8-sig").code == 0
    assert add(demo, {"name": "海の会", "fields": []}, "cp932").code == 0
    absent = run("groups", "add", tmp_path / "none.json", "--json", "--center", demo)
    assert absent.document["refused"] == "CannotRead"
    assert run("groups", "add", tmp_path, "--json", "--center", demo).document["refused"] == "CannotRead"
    assert run("groups", "show", "9999", "--json", "--center", demo).document["refused"] == "NotFound"


def test_the_demo_has_the_figures_of_its_guideline(run, center):
    told = run("stats", "groups", "--on", "令和7年7月1日", "--json", "--center", center).document
    assert told.keys() >= {"total", "fields", "forms", "history"}
    assert [field["name"] for field in told["fields"]][-2:] == ["観光", "NPO 活動団体への助言支援"]
    assert told["total"] >= sum(form["groups"] for form in told["forms"])
    assert {"fiscal_year": 1998, "groups": 146} in told["history"]
    before = run("stats", "groups", "--on", "1990-01-01", "--json", "--center", center).document
    assert (before["total"], before["forms"], len(before["fields"])) == (0, [], 9)
    assert run("stats", "groups", "--on", "2026-02-30", "--json", "--center", center).document["field"] == "on"
    assert "観光" in run("stats", "groups", "--on", "2026-11-21", "--center", center).out
