from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

import pytest

from desktop.operations.acting import By
from desktop.operations.center import RoomRequest, add_room
from desktop.operations.groups import GroupRequest, add_group
from desktop.queries.staff import desk_rows
from desktop.storage.centers import DATABASE_FILE, make_center, open_center

CODE = ("--municipality", "142042")


def init(run, where, *more):
    return run("init", where, "--name", "みほん市民活動センター", *CODE, "--json", *more)


def test_demo(run, tmp_path):
    made = run(
        "demo", tmp_path / "d", "--today", "2026-10-15", "--seed", "3", "--groups", "4", "--bookings", "9", "--json"
    )
    assert made.code == 0
    assert made.document.pop("consultations") > 0
    assert made.document == {"center": str(tmp_path / "d"), "groups": 4, "bookings": 9}
    again = run("demo", tmp_path / "d", "--json")
    assert (again.code, again.document["refused"]) == (3, "CenterExists")


@pytest.mark.parametrize(
    "wrong", [("--today", "2026-02-30"), ("--groups", "0"), ("--bookings", "-1"), ("--seed", "x"), ("--groups", "")]
)
def test_a_demo_of_nonsense(run, tmp_path, wrong):
    ran = run("demo", tmp_path / "d", "--groups", "2", "--bookings", "1", *wrong, "--json")
    assert ran.code == (0 if wrong[1] == "" else 3)
    assert (tmp_path / "d").exists() == (wrong[1] == "")


def test_init_makes_a_center_with_a_manager(run, tmp_path, monkeypatch):
    monkeypatch.setenv("MADOGUCHI_PIN", "2468")
    where = tmp_path / "real"
    assert init(run, where).document == {"center": str(where)}
    database = open_center(str(where))
    with database.reading() as session:
        desk = desk_rows(session)
    database.close()
    assert (desk.center, desk.demo_day) == ("みほん市民活動センター", None)
    assert [(row.code, row.has_pin) for row in desk.staff] == [("manager", True)]
    assert [site.name for site in desk.sites] == ["本館"]
    assert init(run, where).document["refused"] == "CenterExists"


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        (("--municipality", "142043"), "NotReadable"),
        (("--municipality", "14204"), "NotReadable"),
        (("--name", "  "), "Missing"),
    ],
)
def test_init_refuses_before_it_writes(run, tmp_path, changed, refusal):
    assert init(run, tmp_path / "real", *changed).document["refused"] == refusal
    assert not (tmp_path / "real").exists()


def test_init_refuses_a_weak_pin_before_it_writes(run, tmp_path, monkeypatch):
    monkeypatch.setenv("MADOGUCHI_PIN", "1111")
    assert init(run, tmp_path / "real").document["refused"] == "PinTooWeak"
    assert not (tmp_path / "real").exists()


def test_a_folder_that_cannot_be_made(run, tmp_path):
    (tmp_path / "file").write_text("x")
    refused = init(run, tmp_path / "file" / "center")
    assert (refused.code, refused.document["refused"]) == (3, "CannotWrite")


@pytest.fixture
def real(run, tmp_path, monkeypatch) -> str:
    """A real center with a room and a group; its manager's PIN is 2468."""
    monkeypatch.setenv("MADOGUCHI_PIN", "2468")
    where = str(tmp_path / "real")
    assert init(run, where).code == 0
    monkeypatch.delenv("MADOGUCHI_PIN")
    database = open_center(where)
    by = By(staff_id=1, staff="センター長", site_id=1, pc="")
    database.write(partial(add_room, request=RoomRequest(name="会議室", site_id=1, yen_per_hour=100)), by)
    database.write(partial(add_group, request=GroupRequest(name="会", number="1")), by)
    database.close()
    return where


def next_open_day(database_where: str) -> str:
    database = open_center(database_where)
    today = database.now().date()
    database.close()
    days = [date.fromordinal(today.toordinal() + number) for number in range(1, 20)]
    return next(
        day
        for day in days
        if day.weekday()
        and (day.month, day.day) not in {(12, n) for n in range(29, 32)}
        and (day.month, day.day) > (1, 3)
    ).isoformat()


def test_on_a_real_center_somebody_has_to_answer_for_it(run, real, monkeypatch):
    day = next_open_day(real)
    line = ("book", "会議室", f"{day}T10:00", "11:00", "--group", "1", "--json", "--center", real)
    assert run(*line).document.items() >= {"refused": "Missing", "field": "staff"}.items()
    assert run(*line, "--as", "nobody").document.items() >= {"refused": "NotFound", "kind": "staff"}.items()
    wrong = run(*line, "--as", "manager")
    assert (wrong.code, wrong.document["refused"]) == (3, "WrongPin")
    assert "0" not in wrong.document["message"]
    monkeypatch.setenv("MADOGUCHI_PIN", "2468")
    monkeypatch.setenv("MADOGUCHI_STAFF", "manager")
    assert run(*line).document["booking"]["fee"] == 100


def test_only_a_demo_has_a_clock_that_can_be_set(run, real, demo, monkeypatch):
    line = ("rooms", "list", "--json", "--now", "2026-11-22T09:00", "--center")
    assert run(*line, real).document["refused"] == "NotADemo"
    assert run(*line, demo).code == 0
    assert run("rooms", "list", "--json", "--now", "noon", "--center", demo).document["field"] == "now"
    monkeypatch.setenv("MADOGUCHI_NOW", "2026-11-22T19:10")
    found = run("rooms", "free", "--from", "11/22", "--to", "11/22", "--json", "--center", demo).document["free"]
    assert all(one["start"] >= "2026-11-22T19:30" for one in found)


@pytest.mark.parametrize("code", ["staff", "advisor", "manager"])
def test_a_demo_asks_nobody_for_a_pin(run, demo, code):
    line = ("book", "会議室A", "2026-12-20T10:00", "11:00", "--group", "1", "--json", "--center", demo)
    assert run(*line, "--as", code).code == 0


def test_the_place_comes_from_the_environment_too(run, demo, monkeypatch):
    assert run("rooms", "list", "--json").document["refused"] == "NotACenter"
    monkeypatch.setenv("MADOGUCHI_CENTER", demo)
    assert run("rooms", "list", "--json").code == 0


@pytest.mark.parametrize("where", ["nowhere", "mysql://x/y", "postgresql://localhost:x/y"])
def test_no_center_there(run, where):
    refused = run("rooms", "list", "--json", "--center", where)
    assert (refused.code, refused.document["refused"]) == (3, "NotACenter")


def test_a_file_that_is_no_center(run, tmp_path):
    (tmp_path / DATABASE_FILE).write_bytes(b"%PDF-1.7 hello" * 400)
    refused = run("rooms", "list", "--json", "--center", tmp_path)
    assert (refused.code, refused.document["refused"]) == (3, "WrongKey")


def test_an_empty_database_is_no_center(run, tmp_path):
    make_center(str(tmp_path / "empty")).close()
    line = ("book", "会議室", "2026-12-20T10:00", "11:00", "--group", "1", "--as", "staff", "--json")
    assert run(*line, "--center", tmp_path / "empty").code == 3


def test_a_server_that_is_not_there_keeps_its_password(run):
    refused = run("rooms", "list", "--json", "--center", "postgresql://desk:secret@127.0.0.1:1/center")
    assert (refused.code, refused.document["refused"]) == (3, "Unreachable")
    assert "secret" not in refused.out + refused.err


def test_an_encrypted_center_opens_with_its_key_only(run, tmp_path, monkeypatch):
    monkeypatch.setenv("MADOGUCHI_KEY", "correct horse")
    where = tmp_path / "demo"
    assert run("demo", where, "--groups", "2", "--bookings", "2", "--json").code == 0
    assert not (where / DATABASE_FILE).read_bytes().startswith(b"SQLite")
    assert run("check", "--json", "--center", where).document["ok"]
    monkeypatch.setenv("MADOGUCHI_KEY", "wrong")
    assert run("check", "--json", "--center", where).document["refused"] == "WrongKey"


def test_check_finds_what_was_changed_behind_its_back(run, demo):
    database = open_center(demo)
    with database.engine.begin() as connection:
        connection.exec_driver_sql(
            "DELETE FROM occupancy WHERE rowid IS NULL OR tick = (SELECT max(tick) FROM occupancy)"
        ) if False else connection.exec_driver_sql(
            "DELETE FROM occupancy WHERE tick = (SELECT max(tick) FROM occupancy)"
        )
    database.close()
    ran = run("check", "--json", "--center", demo)
    assert (ran.code, ran.document["ok"], ran.document["refused"]) == (3, False, "Damaged")
    assert ran.document["faults"]
    assert ran.document.keys() >= {"ok", "overlaps", "faults", "bookings", "journal_ok"}


def test_the_demo_folder_is_what_was_named(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run("demo", "見本", "--groups", "1", "--bookings", "0", "--json").document["center"] == "見本"
    assert Path("見本", DATABASE_FILE).is_file()


@pytest.mark.parametrize("day", ["9999-12-31", "1999-01-01"])
def test_a_demo_stays_in_our_time(run, tmp_path, day):
    ran = run("demo", tmp_path / "d", "--today", day, "--json")
    assert (ran.code, ran.document["refused"]) == (3, "NotReadable")
    assert not (tmp_path / "d").exists()


def test_a_center_without_a_place_is_not_made_where_one_stands(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert init(run, "").document["refused"] == "Missing"
    assert run("demo", "", "--json").document["refused"] == "Missing"
    assert not list(tmp_path.iterdir())
