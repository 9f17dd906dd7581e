"""The words of the daily log."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.documents.words import yen
from desktop.queries.day_log_rows import DayLog, LogEntry, LogEvent
from desktop.rules.dates import weekday_kanji
from desktop.rules.day_counts import Difference
from desktop.rules.times import clock, clock_at, time_range
from desktop.sentences.labels import ACTORS, ENTRIES, OUTCOMES, PURPOSES, TAKINGS
from desktop.words import ActorKind, EntryKind, EntryState, Importance, TakingKind, VisitPurpose

NOTHING = "なし"
GRADES = {Importance.IMPORTANT: "重要", Importance.MUST_READ: "必読"}
NAMES = {
    "visits": "来館者",
    "space.uses": "交流コーナー（組）",
    "rooms": "会議室（件）",
    "rooms.people": "会議室（人）",
    "rooms.yen": "会議室（円）",
    "printing": "印刷（件）",
    "printing.sheets": "印刷（枚）",
    "printing.yen": "印刷（円）",
    "money.receipts": "領収（件）",
    "money": "収入（円）",
    "cases": "相談（新規）",
    "contacts": "相談（対応）",
    "entries": "記録",
    "notes": "引継ぎ",
    "displays": "配架・掲示",
    "events": "催し",
    "events.people": "催しの参加（人）",
}


def opened(log: DayLog) -> str:
    """開館 9:00～21:00（開けた 8:50 山田、閉めた 21:08 佐藤）."""
    day = log.moments
    hours = f"開館 {clock_at(day.opens)}～{clock_at(day.closes)}" if day.opens is not None and day.closes else "休館日"
    if day.opens is None and day.closed:
        hours = f"休館日（{day.closed}）"
    told = [
        f"{word} {clock(at)} {staff}".strip()
        for word, at, staff in (("開けた", day.opened_at, day.opened_by), ("閉めた", day.closed_at, day.closed_by))
        if at is not None
    ]
    return f"{hours}（{'、'.join(told)}）" if told else hours


def on_duty(log: DayLog) -> str:
    return log.on_duty or "・".join(log.acted)


def visits_before(log: DayLog) -> str:
    """前の土曜 84人・前年 79人; what nobody counted is left out."""
    weekday = weekday_kanji(log.day)
    told = [(f"前の{weekday}曜", log.week_ago), (f"前年の{weekday}曜", log.year_ago)]
    return "・".join(f"{word} {people:,}人" for word, people in told if people is not None)


def rooms_note(log: DayLog) -> str:
    """55人・11時間・7,700円."""
    counts = log.counts
    hours = counts["rooms.minutes"] / 60
    return f"{counts['rooms.people']:,}人・{hours:g}時間・{yen(counts['rooms.yen'])}円"


def money_note(log: DayLog) -> str:
    """10件（うち現金 8,860円）、過不足 △100円."""
    counts = log.counts
    cash = f"{counts['money.receipts']:,}件（うち現金 {yen(counts['money.cash'])}円）"
    return f"{cash}　過不足 {yen(counts['money.difference'])}円" if counts["money.difference"] else cash


def purposes(log: DayLog) -> list[tuple[str, int]]:
    counted = log.counts.parts("visits.purpose")
    return [(PURPOSES[purpose], counted.get(purpose.value, 0)) for purpose in VisitPurpose]


def facts(log: DayLog) -> Iterator[tuple[str, str]]:
    """What every counter did, a line each."""
    counts = log.counts
    yield (
        "交流コーナー",
        f"{counts['space.uses']:,}組　{counts['space.people']:,}人" if counts["space.uses"] else NOTHING,
    )
    yield "印刷室", _printing(log) if counts["printing"] else NOTHING
    yield "相談", _consultations(log) if counts["cases"] or counts["contacts"] else NOTHING
    yield "収入", _takings(log) or NOTHING
    yield "配架・掲示", _displays(log) or NOTHING


def entry_row(entry: LogEntry) -> tuple[str, ...]:
    """10:40, 忘れ物, 黒い折りたたみ傘 8-D0001, 保管中."""
    return clock(entry.at), ENTRIES[entry.kind], entry.title, entry.number, entry_end(entry)


def entry_end(entry: LogEntry) -> str:
    if entry.state is EntryState.OPEN:
        return "保管中" if entry.kind is EntryKind.LOST_ITEM else "未了"
    return OUTCOMES[entry.outcome] if entry.outcome is not None else "済み"


def event_row(event: LogEvent) -> tuple[str, ...]:
    came = "中止" if event.called_off else "" if event.attendance is None else f"{event.attendance:,}人"
    return time_range(event.starts_at, event.ends_at), event.title, event.place, came


def differences(since: tuple[Difference, ...]) -> str:
    """来館者 84→85、収入（円） 8,860→9,000."""
    return "、".join(f"{difference_name(each.name)} {each.before:,}→{each.now:,}" for each in since)


def difference_name(name: str) -> str:
    """What a number of the log is called; an inner one by its whole and its part."""
    if name in NAMES:
        return NAMES[name]
    whole, _dot, part = name.partition(".")
    told = {
        "purpose": {purpose.value: word for purpose, word in PURPOSES.items()},
        "kind": {kind.value: word for kind, word in ENTRIES.items()}
        | {kind.value: word for kind, word in TAKINGS.items()},
        "actor": {actor.value: word for actor, word in ACTORS.items()},
    }
    what, _dot, key = part.partition(".")
    if what == "hour":
        return f"{NAMES[whole]} {int(key)}時台"
    return f"{NAMES.get(whole, '会議室')} {told.get(what, {}).get(key, '内訳')}"


def _printing(log: DayLog) -> str:
    counts = log.counts
    return (
        f"{counts['printing']:,}件　製版 {counts['printing.masters']:,}版　{counts['printing.sheets']:,}枚　"
        f"{yen(counts['printing.yen'])}円"
    )


def _consultations(log: DayLog) -> str:
    counts = log.counts
    actors = counts.parts("cases.actor")
    who = "、".join(f"{ACTORS[actor]} {actors[actor.value]:,}" for actor in ActorKind if actors.get(actor.value))
    minutes = f"　{counts['contacts.minutes']:,}分" if counts["contacts.minutes"] else ""
    return f"新規 {counts['cases']:,}件{f'（{who}）' if who else ''}　対応 {counts['contacts']:,}回{minutes}"


def _takings(log: DayLog) -> str:
    kinds = log.counts.parts("money.kind")
    return "、".join(f"{TAKINGS[kind]} {yen(kinds[kind.value])}円" for kind in TakingKind if kinds.get(kind.value))


def _displays(log: DayLog) -> str:
    counts = log.counts
    brought = f"受付 {counts['displays']:,}件 {counts['displays.copies']:,}部" if counts["displays"] else ""
    down = f"下げた {counts['displays.down']:,}件" if counts["displays.down"] else ""
    return "　".join(part for part in (brought, down) if part)
