"""What the day book is counted by, as papers and files say it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desktop.queries.day_figures import CountedDays, DayFigure, Subject
from desktop.rules.dates import WEEKDAYS
from desktop.rules.months import read_month
from desktop.sentences.labels import ENTRIES, PURPOSES
from desktop.words import DisplayKind, EntryKind, EventKind, VisitPurpose

SUBJECTS: Mapping[Subject, str] = {
    Subject.VISITS: "来館者",
    Subject.SPACE: "交流コーナー",
    Subject.ENTRIES: "記録",
    Subject.DISPLAYS: "配架・掲示",
    Subject.EVENTS: "催し",
}
BY: Mapping[str, str] = {
    "purpose": "目的",
    "hour": "時間帯",
    "weekday": "曜日",
    "day": "日",
    "month": "月",
    "site": "施設",
    "table": "机",
    "work": "作業",
    "kind": "種類",
    "place": "棚・板",
}
HEADS: Mapping[Subject, tuple[str, str]] = {
    Subject.VISITS: ("記入（回）", "人数（人）"),
    Subject.SPACE: ("利用（組）", "人数（人）"),
    Subject.ENTRIES: ("件数", "うち未了"),
    Subject.DISPLAYS: ("件数", "部数"),
    Subject.EVENTS: ("件数", "参加（人）"),
}
EVENT_KINDS: Mapping[EventKind, str] = {
    EventKind.COURSE: "講座",
    EventKind.EXCHANGE: "交流会",
    EventKind.FESTIVAL: "まつり",
    EventKind.MEETING: "会議",
    EventKind.EXHIBITION: "展示",
    EventKind.OTHER: "その他",
}
DISPLAY_KINDS: Mapping[DisplayKind, str] = {DisplayKind.FLYER: "チラシ", DisplayKind.POSTER: "ポスター"}
UNSAID = "記載なし"
NOTES: Mapping[Subject, str] = {
    Subject.VISITS: "人数は訂正を含みます。交流コーナーの利用票に書かれた人数も来館者です。割合は人数によります。",
    Subject.SPACE: "利用票の数と、そこに書かれた人数です。割合は人数によります。",
    Subject.ENTRIES: "見つかった日・起きた日で数えます。取り下げた記録は含みません。割合は件数によります。",
    Subject.DISPLAYS: "受け付けた日で数えます。割合は部数によります。",
    Subject.EVENTS: "中止した催しは含みません。参加は、数えた催しの人数です。割合は人数によります。",
}


def figure_name(by: DayFigure) -> str:
    """来館者（目的別）."""
    return f"{SUBJECTS[by.subject]}（{BY[by.by]}別）"


def heads(counted: CountedDays) -> tuple[str, ...]:
    """The columns after the first."""
    return (*HEADS[counted.by.subject], "割合（％）")


def key_name(by: DayFigure, key: str) -> str:
    """会議室, 9時台, 土曜, 11月21日（土）, 2026年10月, 記載なし."""
    if not key:
        return UNSAID
    match by.by:
        case "hour":
            return f"{int(key)}時台"
        case "weekday":
            return f"{WEEKDAYS[int(key)]}曜"
        case "day":
            day = date.fromisoformat(key)
            return f"{day.month}月{day.day}日（{WEEKDAYS[day.weekday()]}）"
        case "month":
            month = read_month(key)
            return f"{month.year}年{month.month}月"
        case _:
            return _WORDS.get(by, {}).get(key, key)


_WORDS: Mapping[DayFigure, Mapping[str, str]] = {
    DayFigure.VISITS_PURPOSE: {word.value: PURPOSES[word] for word in VisitPurpose},
    DayFigure.ENTRIES_KIND: {word.value: ENTRIES[word] for word in EntryKind},
    DayFigure.DISPLAYS_KIND: {word.value: DISPLAY_KINDS[word] for word in DisplayKind},
    DayFigure.EVENTS_KIND: {word.value: EVENT_KINDS[word] for word in EventKind},
}
