"""The daily log and the list of a month's logs on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from desktop.documents.day_log import day_log_pdf, unprintable
from desktop.documents.day_month import day_month_pdf
from desktop.queries.day_log_rows import DayLine, DayLines, DayLog, DayMoments, LogEntry, LogEvent, LogNote, LogRoom
from desktop.queries.room_uses import SheetCenter
from desktop.rules.day_counts import DayCounts, Difference
from desktop.words import EntryKind, EntryOutcome, EntryState, Importance
from tests.documents.reading import page_texts

AT = datetime(2026, 11, 21, 21, 12)
DAY = date(2026, 11, 21)
COUNTS = DayCounts(
    {
        "visits": 48,
        "visits.purpose.room": 12,
        "visits.purpose.printing": 36,
        "visits.hour.09": 6,
        "visits.hour.14": 42,
        "rooms": 6,
        "rooms.people": 55,
        "rooms.minutes": 660,
        "rooms.yen": 7700,
        "printing": 5,
        "printing.masters": 11,
        "printing.sheets": 1510,
        "printing.yen": 2060,
        "money": 8860,
        "money.cash": 8860,
        "money.receipts": 10,
        "money.kind.room": 6800,
        "money.kind.printing": 2060,
        "cases": 4,
        "cases.actor.citizen": 2,
        "contacts": 4,
        "contacts.minutes": 110,
        "entries": 2,
        "entries.open": 1,
        "notes": 3,
        "notes.important": 1,
        "displays": 4,
        "displays.copies": 101,
        "space.uses": 3,
        "space.people": 9,
    }
)
FOUND = LogEntry(
    1, "8-D0001", datetime(2026, 11, 21, 10, 40), EntryKind.LOST_ITEM, "黒い折りたたみ傘", EntryState.OPEN, None
)


def make_log(**more: object) -> DayLog:
    moments = DayMoments(540, 1260, "", datetime(2026, 11, 21, 8, 50), "山田", AT, "佐藤", AT, "高橋")
    known: dict[str, object] = {
        "center": SheetCenter("みほん市民活動センター", demo=False),
        "site_id": 1,
        "site": "本館",
        "day": DAY,
        "moments": moments,
        "weather": "晴れ",
        "on_duty": "",
        "remarks": "停電 13:10～14:10。",
        "acted": ("山田",),
        "counts": COUNTS,
        "since": (Difference("visits", 48, 49),),
        "week_ago": 52,
        "year_ago": None,
        "rooms": (LogRoom("会議室A", 3, 19, 330, 3300), LogRoom("会議室B", 3, 36, 330, 4400)),
        "entries": (FOUND, replace(FOUND, title="水筒", state=EntryState.DONE, outcome=EntryOutcome.GIVEN_BACK)),
        "notes": (
            LogNote(1, datetime(2026, 11, 21, 14, 15), "停電の間の来館は紙に控えた", Importance.MUST_READ, "山田"),
        ),
        "events": (LogEvent(1, "交流会", datetime(2026, 11, 21, 13), datetime(2026, 11, 21, 15), "会議室", False, 30),),
        "manager_signs": True,
    }
    return DayLog(**{**known, **more})  # pyright: ignore[reportArgumentType]


def test_a_day_stands_on_one_sheet_with_its_figures_and_what_came_after_signing():
    log = make_log()
    (page,) = page_texts(day_log_pdf(log, printed_at=AT, staff="高橋"))
    for told in ("令和8年11月21日", "開けた 8:50 山田", "前の土曜 52人", "55人・11時間・7,700円", "11/21 21:12"):
        assert told in page
    for told in (
        "黒い折りたたみ傘",
        "保管中",
        "返却",
        "新規 4件（市民 2）",
        "受付 4件 101部",
        "来館者 48→49",
        "［必読］",
    ):
        assert told in page
    assert day_log_pdf(log, printed_at=AT, staff="") == day_log_pdf(log, printed_at=AT, staff="")
    assert unprintable(log) == ()


def test_the_worst_day_runs_on_and_an_empty_one_is_still_a_log():
    long = tuple(replace(FOUND, title="とても長い名前の忘れ物が何度も何度も見つかる" * 4) for _ in range(40))
    texts = page_texts(day_log_pdf(make_log(entries=long, remarks="雨漏り。\n" * 60), printed_at=AT, staff=""))
    assert len(texts) > 1
    assert "日報" in texts[1]
    closed = make_log(
        moments=DayMoments(None, None, "年末年始"),
        counts=DayCounts(),
        since=(),
        remarks="",
        rooms=(),
        entries=(),
        notes=(),
        events=(),
        week_ago=None,
        weather="",
    )
    (page,) = page_texts(day_log_pdf(closed, printed_at=AT, staff=""))
    assert "休館日（年末年始）" in page


def test_a_month_says_which_logs_nobody_signed():
    line = DayLine(DAY, True, COUNTS, "晴れ", "", opened=True, closed=True, signed_by="高橋", signed=True)
    closed = DayLine(
        date(2026, 11, 16), False, DayCounts(), "", "", opened=False, closed=False, signed_by="", signed=False
    )
    lines = (line, replace(line, day=date(2026, 11, 20), signed=False, signed_by=""), closed)
    told = DayLines(SheetCenter("みほん", demo=False), "本館", date(2026, 11, 1), date(2026, 12, 1), lines)
    (page,) = page_texts(day_month_pdf(told, printed_at=AT, staff=""))
    for said in ("令和8年11月分", "確認していない日 1日", "高橋", "休館", "96"):
        assert said in page
