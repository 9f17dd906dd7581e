from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, get_type_hints

import pytest

import desktop.operations
from desktop.errors import (
    ChangedElsewhere,
    DeskError,
    NotReadable,
    Offer,
    OpenedAlready,
    OutsideBookingWindow,
    OutsideHours,
    PlaceRefused,
    RoomTaken,
    SiteClosed,
    TableTaken,
    Unreachable,
)
from desktop.sentences import REFUSALS, VERBS, explain, sentence, verb_words
from desktop.words import Language, OfferKind, StaffRole

JA, EN = Language.JAPANESE, Language.ENGLISH
DAY = "2026-11-23"


def at(time: str, day: str = DAY) -> datetime:
    return datetime.fromisoformat(f"{day}T{time}")


def refusals(kind: type[DeskError] = DeskError) -> Iterator[type[DeskError]]:
    for below in kind.__subclasses__():
        if below is not PlaceRefused:
            yield below
        yield from refusals(below)


def sample(kind: type[DeskError]) -> DeskError:
    hints = get_type_hints(kind)
    return kind(**{field.name: value_for(field.name, hints[field.name]) for field in dataclasses.fields(kind)})


def value_for(name: str, hint: Any) -> Any:
    known = {int: 60, float: 5.0, str: name, datetime: at("14:00"), date: date(2026, 11, 23), StaffRole: "manager"}
    if name == "alternatives":
        return ()
    return known.get(hint, ("a fault",) if name == "faults" else None)


@pytest.mark.parametrize("language", [JA, EN])
@pytest.mark.parametrize("kind", sorted(set(refusals()), key=lambda kind: kind.__name__))
def test_every_refusal_says_what_why_and_what_instead(kind, language):
    assert kind.__name__ in REFUSALS
    told = explain(sample(kind), language)
    for part in (told.what, told.why, told.instead):
        assert part.strip()
        assert "{" not in part
    assert told.what[-1] in "。."
    assert told.instead[-1] in "。."


def test_no_row_without_a_refusal():
    assert {name.partition(":")[0] for name in REFUSALS} == {kind.__name__ for kind in refusals()}


@pytest.mark.parametrize("name", sorted(REFUSALS))
def test_both_languages_speak_of_the_same_data(name):
    for japanese, english in REFUSALS[name]:
        assert re.search("[ぁ-ん一-龠{]", japanese)
        assert not re.search("[ぁ-ん一-龠]", english)
        assert set(re.findall(r"{\w+}", english)) <= set(re.findall(r"{\w+}", japanese)) | {"{kind}"}


def taken(start: str, end: str, wanted: tuple[str, str] = ("14:00", "16:00"), **more: Any) -> RoomTaken:
    return RoomTaken(
        room="会議室B",
        room_id=2,
        wanted_start=at(wanted[0]),
        wanted_end=at(wanted[1]),
        group="長谷かるた会",
        start=at(start),
        end=at(end),
        **more,
    )


@pytest.mark.parametrize(
    ("start", "end", "why", "english"),
    [
        ("13:00", "15:00", "15:00まで、長谷かるた会の予約があります。", "It is booked until 15:00 by 長谷かるた会."),
        ("15:00", "17:00", "15:00から、長谷かるた会の予約があります。", "It is booked from 15:00 by 長谷かるた会."),
        (
            "9:00",
            "21:00",
            "9:00～21:00に、長谷かるた会の予約があります。",
            "It is booked 9:00–21:00 by 長谷かるた会.",
        ),
    ],
)
def test_a_taken_room_says_who_and_when(start, end, why, english):
    refusal = taken(start.zfill(5), end)
    assert explain(refusal, JA).what == "会議室Bは 11/23（月）14:00～16:00 に入れません。"
    assert explain(refusal, JA).why == why
    assert explain(refusal, EN).why == english


def test_a_hold_names_who_is_on_the_phone():
    assert explain(taken("14:00", "16:00", held_by="佐藤"), JA).why == "14:00～16:00に、佐藤さんが電話で確保中です。"


def test_a_buffer_says_how_long_it_is():
    refusal = taken("12:45", "14:15", buffer=15)
    assert "片付け・準備の時間が 15分要ります" in explain(refusal, JA).why
    assert "of 長谷かるた会, 15 minutes are needed to tidy up" in explain(refusal, EN).why


def test_alternatives_take_the_place_of_advice():
    offers = (
        Offer(OfferKind.OTHER_ROOM, 1, "会議室A", 12, at("14:00"), at("16:00"), 400),
        Offer(OfferKind.OTHER_DAY, 2, "会議室B", 16, at("14:00", "2026-11-24"), at("16:00", "2026-11-24"), 1200),
    )
    refusal = taken("14:00", "15:00", alternatives=offers)
    assert explain(refusal, JA).instead == (
        "代わりに 会議室A 14:00～16:00（400円）、会議室B 11/24（火）14:00～16:00（1,200円） が空いています。"
    )
    assert explain(refusal, EN).instead == (
        "Free instead: 会議室A 14:00–16:00 (400 yen), or 会議室B Tue 24 Nov 14:00–16:00 (1,200 yen)."
    )


def test_midnight_that_ends_the_day_is_2400():
    refusal = taken("20:00", "22:00", alternatives=())
    refusal.wanted_start, refusal.wanted_end = at("21:00"), at("00:00", "2026-11-24")
    assert "21:00～24:00" in explain(refusal, JA).what


def test_the_year_is_said_of_a_day_far_off():
    refusal = OutsideBookingWindow(date(2027, 4, 3), date(2027, 1, 1))
    assert explain(refusal, JA).why == "この日の予約の受付は 2027/1/1（金）からです。"
    opens = OutsideBookingWindow(date(2027, 4, 3), date(2027, 1, 1), 540)
    assert explain(opens, JA).why == "この日の予約の受付は 2027/1/1（金）9:00からです。"
    assert explain(opens, EN).instead == "Take the booking from Fri 1 Jan 2027 at 9:00 on."
    assert "2026/12/31（木）" in sentence(OutsideBookingWindow(date(2027, 3, 31), date(2026, 12, 31)), JA)


def test_hours_and_closed_days():
    place = {"room": "和室", "room_id": 1, "wanted_start": at("08:00"), "wanted_end": at("09:00")}
    hours = OutsideHours(**place, day=date(2026, 11, 23), opens=540, closes=1440)
    assert explain(hours, JA).why == "11/23（月）の開館時間は 9:00～24:00 です。"
    assert "no opening hours" in sentence(OutsideHours(**place, day=date(2026, 11, 23), opens=0, closes=0), EN)
    closed = SiteClosed(**place, day=date(2026, 11, 23), rule="月曜休館")
    assert explain(closed, JA).why == "11/23（月）は休館日です（月曜休館）。"


def test_an_unknown_field_or_record_still_makes_a_sentence():
    assert "「三」は人数として読めません。" in sentence(NotReadable("people", "三"), JA)
    assert '"x" cannot be read as: shoe_size.' in sentence(NotReadable("shoe_size", "x"), EN)
    assert "この記録は保存できません。" in sentence(ChangedElsewhere("UPDATE statement on table ..."), JA)
    assert "この予約は" in sentence(ChangedElsewhere("bookings:3", who="高橋"), JA)


def test_a_password_is_never_shown():
    told = sentence(Unreachable("postgresql://desk:secret@pc1:5432/center"), JA)
    assert "secret" not in told
    assert "desk:***@pc1:5432/center" in told


def operations() -> Iterator[str]:
    for module in pkgutil.iter_modules(desktop.operations.__path__):
        found = importlib.import_module(f"desktop.operations.{module.name}")
        for name, function in inspect.getmembers(found, inspect.isfunction):
            names = [parameter.lstrip("_") for parameter in inspect.signature(function).parameters]
            if (
                function.__module__ == found.__name__
                and not name.startswith("_")
                and names[:2] == ["session", "acting"]
            ):
                yield name


def test_every_operation_has_words():
    acts = set(operations()) - {"write_fact"}  # the journal's own pen
    assert {"book_room", "undo", "issue_permit"} <= acts
    assert acts <= set(VERBS)
    assert verb_words("book_room", JA) == "予約"
    assert verb_words("book_room", EN) == "booked"
    assert verb_words("fly_to_the_moon", EN) == "changed"


def test_sentences_need_neither_qt_nor_the_database():
    code = "import sys, desktop.sentences as s; print(sorted(m for m in sys.modules if m in ('PySide6', 'sqlalchemy')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_whoever_has_no_name_is_told_of_all_the_same():
    for refusal in (TableTaken("窓ぎわ", "", at("11:00")), OpenedAlready(date(2026, 11, 23), "", at("09:00"))):
        assert not explain(refusal, JA).why.startswith("が")
        assert not explain(refusal, EN).why.startswith(" ")
