"""The figures of a month in words and numbers as the report writes them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from desktop.documents import words
from desktop.documents.tables import NO_NUMBER
from desktop.queries.month import MonthReport
from desktop.queries.month_rows import MonthFigures, RoomUse
from desktop.rules.dates import era_year
from desktop.rules.months import Month
from desktop.sentences.labels import ACTORS
from desktop.words import ActorKind

NO_COMPARISON = "比較なし"
_TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Figure:
    """One key figure with what it is compared with; None where nothing was written down at all."""

    title: str
    unit: str
    now: int | Decimal | None
    before: int | Decimal | None
    year_ago: int | Decimal | None


def month_name(month: Month) -> str:
    """令和8年10月."""
    era, year = era_year(month.first)
    return f"{era}{'元' if year == 1 else year}年{month.month}月"


def fiscal_name(month: Month) -> str:
    era, year = era_year(month.fiscal_first)
    return f"{era}{'元' if year == 1 else year}年度"


def number(value: int | Decimal | None) -> str:
    """3,512; ― where there is none, 0 where it is zero, △ before what is negative."""
    if value is None:
        return NO_NUMBER
    return words.yen(value) if isinstance(value, int) else f"{value:,}"


def signed(difference: int | Decimal) -> str:
    return f"{'－' if difference < 0 else '＋' if difference > 0 else '±'}{abs(difference):,}"


def ratio(now: int | None, before: int | None) -> str:
    """＋3.7%, ― without anything to compare with."""
    if now is None or not before:
        return NO_NUMBER
    return f"{signed(tenth(100 * (now - before), before))}%"


def change(now: int | Decimal | None, before: int | Decimal | None) -> str:
    """＋124（＋3.7%）; shares in points."""
    if now is None or before is None:
        return NO_COMPARISON
    if now == before:
        return "増減なし"
    if isinstance(now, int) and isinstance(before, int):
        return signed(now - before) + (f"（{ratio(now, before)}）" if before > 0 else "")
    return f"{signed(Decimal(now) - Decimal(before))}ポイント"


def tenth(part: int, whole: int) -> Decimal:
    """`part` / `whole`, rounded half up at 0.1."""
    return (Decimal(part) / Decimal(whole)).quantize(_TENTH, ROUND_HALF_UP)


def hours(minutes: int) -> str:
    """So many hours, with a tenth where they are not whole."""
    whole, rest = divmod(minutes, 60)
    return f"{tenth(minutes, 60):,}" if rest else f"{whole:,}"


def occupancy(use: RoomUse) -> Decimal | None:
    """Percent of the open hours; None when it was never open."""
    return tenth(100 * use.minutes, use.open_minutes) if use.open_minutes else None


def total_occupancy(figures: MonthFigures) -> Decimal | None:
    """Percent of all open hours of all rooms; an hour of joined rooms is one hour of each of them."""
    whole = sum(use.open_minutes for use in figures.rooms if use.atoms == 1)
    return tenth(100 * sum(use.minutes * use.atoms for use in figures.rooms), whole) if whole else None


def takings(figures: MonthFigures) -> int:
    return sum(row.total for row in figures.takings)


def key_figures(report: MonthReport) -> tuple[Figure, ...]:
    """The six figures at the head of the report."""

    def three(title: str, unit: str, counter: str, count: str) -> Figure:
        figures = (report.now, report.before, report.year_ago)
        begun = [
            each if each is not None and (counter in each.begun or each is report.now) else None for each in figures
        ]
        values = [None if each is None else _COUNTS[count](each) for each in begun]
        return Figure(title, unit, *values)

    return (
        three("来館者", "人", "visits", "visits"),
        three("会議室の利用率", "%", "rooms", "occupancy"),
        three("印刷室の利用", "件", "printing", "jobs"),
        three("相談", "件", "consultations", "cases"),
        three("登録団体", "団体", "groups", "groups"),
        three("収入", "円", "takings", "takings"),
    )


def comparisons(report: MonthReport) -> Iterator[tuple[str, ...]]:
    """The table of main figures: this month, the one before, a year ago, and the sums of two fiscal years."""
    for title, counter, name in _COMPARED:
        now, before, year_ago = (
            None if each is None or (counter not in each.begun and each is not report.now) else _COUNTS[name](each)
            for each in (report.now, report.before, report.year_ago)
        )
        assert not isinstance(now, Decimal)
        assert not isinstance(before, Decimal)
        assert not isinstance(year_ago, Decimal)
        known = report.year_ago is not None and counter in report.year_ago.begun
        earlier = getattr(report.year_before, name) if known else None
        sums = (number(getattr(report.year, name)), number(earlier))
        yield (title, number(now), number(before), ratio(now, before), number(year_ago), ratio(now, year_ago), *sums)


def points(report: MonthReport) -> Iterator[str]:
    """What the numbers themselves say, in sentences."""
    figures = report.now
    visits = key_figures(report)[0]
    if isinstance(visits.now, int) and visits.now and isinstance(visits.year_ago, int) and visits.year_ago:
        more = visits.now - visits.year_ago
        verb = "上回った" if more > 0 else "下回った" if more < 0 else "並んだ"
        by = f"を{abs(more):,}人（{tenth(100 * abs(more), visits.year_ago)}%）" if more else "と"
        yield f"来館者は{visits.now:,}人で、前年同月{by}{verb}。"
    used = max(figures.rooms, key=lambda use: use.minutes, default=None)
    if used is not None and used.minutes:
        yield f"いちばん使われた部屋は{used.room}で、{used.bookings:,}件、利用率{number(occupancy(used))}%だった。"
    if figures.cases.cases:
        yield f"相談は{figures.cases.cases:,}件、対応は{figures.cases.contacts:,}回。{_most_came(figures)}"
    if figures.events:
        counted = [line.attendance for line in figures.events if line.attendance is not None]
        came = f"参加者は延べ{sum(counted):,}人だった。" if counted else "参加者数はまだ数えていない。"
        yield f"催しを{len(figures.events):,}件開いた。{came}"


def _most_came(figures: MonthFigures) -> str:
    """Of the six; "" where what is not told may be more."""
    told = {line.key: line.count for line in figures.told.actors}
    known = [(actor, count) for actor in ActorKind if (count := told.get(actor))]
    actor, count = max(known, key=lambda pair: pair[1], default=(ActorKind.CITIZEN, 0))
    hidden = figures.cases.cases - sum(each or 0 for each in told.values())
    return f"{ACTORS[actor]}からが{count:,}件で最も多い。" if count and count >= hidden else ""


_COUNTS: dict[str, Callable[[MonthFigures], int | Decimal | None]] = {
    "visits": lambda figures: figures.visits.total,
    "bookings": lambda figures: sum(use.bookings for use in figures.rooms),
    "people": lambda figures: sum(use.people for use in figures.rooms),
    "jobs": lambda figures: sum(use.jobs for use in figures.printing),
    "cases": lambda figures: figures.cases.cases,
    "contacts": lambda figures: figures.cases.contacts,
    "takings": takings,
    "occupancy": total_occupancy,
    "groups": lambda figures: sum(kind.at_end for kind in figures.groups),
}
_COMPARED = (
    ("来館者（人）", "visits", "visits"),
    ("会議室の利用（件）", "rooms", "bookings"),
    ("会議室の利用者（人）", "rooms", "people"),
    ("印刷室の利用（件）", "printing", "jobs"),
    ("相談（件）", "consultations", "cases"),
    ("相談の対応（回）", "consultations", "contacts"),
    ("収入（円）", "takings", "takings"),
)
