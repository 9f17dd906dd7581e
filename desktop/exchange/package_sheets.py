"""The sheets of a package for the city: columns, cells, and which of these stay empty for want of consent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from desktop.documents.consultation_figure_words import HIDDEN, reported_name
from desktop.queries.city_rows import CityBooking, CityGroup, CityPrintJob
from desktop.queries.consultation_dimensions import Dimension
from desktop.queries.month_cases import CaseLine
from desktop.queries.month_rows import MonthFigures
from desktop.rules.dates import weekday_kanji
from desktop.rules.times import clock, end_clock
from desktop.sentences.labels import KINDS, PURPOSES, STATUSES
from desktop.words import ConsentField

Cell = str | int | Decimal
GROUPS, ROOMS, PRINTING = "団体一覧.csv", "会議室利用.csv", "印刷室利用.csv"
CONSULTATIONS, VISITS, REPORT = "相談の集計.csv", "来館者数.csv", "月報.pdf"

_PRIVATE: Mapping[ConsentField, str] = {
    ConsentField.ADDRESS: "住所",
    ConsentField.PHONE: "電話",
    ConsentField.MOBILE: "携帯電話",
    ConsentField.FAX: "ファックス",
    ConsentField.EMAIL: "メール",
}
_GROUP_COLUMNS = (
    *("登録番号", "団体名", "ふりがな", "代表者", "郵便番号"),
    *_PRIVATE.values(),
    *("区分", "状態", "組織形態", "活動分野", "ウェブサイト", "会員数", "うち市民", "設立日", "登録日", "登録の期限"),
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table; `withheld` are the places (row, column, both from 0) of cells left empty for want of consent."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    withheld: frozenset[tuple[int, int]] = frozenset()

    def withheld_by_column(self) -> dict[str, int]:
        """How many cells of each column stay empty; columns without any are left out."""
        counts = dict.fromkeys(self.columns, 0)
        for _row, column in self.withheld:
            counts[self.columns[column]] += 1
        return {name: count for name, count in counts.items() if count}


def sheets(
    groups: Iterable[CityGroup], bookings: Iterable[CityBooking], jobs: Iterable[CityPrintJob], figures: MonthFigures
) -> tuple[Sheet, ...]:
    """All sheets of a package in their order."""
    on_register = tuple(groups)
    names = {group.id: group.name for group in on_register}
    return (
        _sheet(GROUPS, _GROUP_COLUMNS, (_group_cells(group) for group in on_register)),
        _sheet(ROOMS, _ROOM_COLUMNS, (_booking_cells(booking, names) for booking in bookings)),
        _sheet(PRINTING, _PRINT_COLUMNS, (_job_cells(job, names) for job in jobs)),
        _sheet(CONSULTATIONS, ("分け方", "項目", "件数", "割合（％）", "単位"), _consultation_cells(figures)),
        _sheet(VISITS, ("日", "曜日", "目的", "人数"), _visit_cells(figures)),
    )


def _sheet(name: str, columns: tuple[str, ...], rows: Iterable[tuple[Cell | None, ...]]) -> Sheet:
    """None becomes an empty cell that was withheld."""
    full = tuple(rows)
    withheld = {(number, place) for number, row in enumerate(full) for place, cell in enumerate(row) if cell is None}
    return Sheet(name, columns, tuple(tuple(cell or _kept(cell) for cell in row) for row in full), frozenset(withheld))


def _kept(cell: Cell | None) -> Cell:
    return 0 if cell == 0 else ""


def _group_cells(group: CityGroup) -> tuple[Cell | None, ...]:
    return (
        *(group.number, group.name, group.kana, group.private[ConsentField.REPRESENTATIVE], group.postal_code),
        *(group.private[kind] for kind in _PRIVATE),
        *(KINDS[group.kind], STATUSES[group.status], group.form, "、".join(group.fields)),
        group.website,
        *(_count(group.members), _count(group.citizens)),
        *(_day(day) for day in (group.founded_on, group.registered_from, group.registered_until)),
    )


_ROOM_COLUMNS = ("日", "曜日", "始まり", "終わり", "館", "部屋", "登録番号", "団体名", "人数", "使用料（円）")


def _booking_cells(booking: CityBooking, names: Mapping[int, str | None]) -> tuple[Cell | None, ...]:
    day = booking.starts_at.date()
    return (
        *(_day(day), weekday_kanji(day), clock(booking.starts_at), end_clock(booking.starts_at, booking.ends_at)),
        *(
            booking.site,
            booking.room,
            booking.number,
            names.get(booking.group_id, "") if booking.group_id is not None else "",
        ),
        *(_count(booking.people), booking.fee),
    )


_PRINT_COLUMNS = (
    *("日", "時刻", "館", "機械", "登録番号", "団体名", "製版（版）", "枚数", "面数"),
    *("用紙", "両面", "カラー", "料金（円）"),
)


def _job_cells(job: CityPrintJob, names: Mapping[int, str | None]) -> tuple[Cell | None, ...]:
    return (
        *(_day(job.done_at.date()), clock(job.done_at), job.site, job.machine, job.number),
        names.get(job.group_id, "") if job.group_id is not None else "",
        *(job.masters, job.sheets, job.faces),
        "はがき" if job.size == "postcard" else job.size.value,
        *("○" if job.duplex else "", "○" if job.colour else "", job.fee),
    )


def _consultation_cells(figures: MonthFigures) -> Iterable[tuple[Cell, ...]]:
    """Counts only, small ones left out; shares add to 100, those of topics are of the cases and may exceed it."""
    cases = figures.told
    yield ("合計", "相談（件）", cases.cases, "", "件")
    yield ("合計", "対応（回）", cases.contacts, "", "回")
    tables: tuple[tuple[str, Dimension, Iterable[CaseLine], str], ...] = (
        ("立場", "actor", cases.actors, "件"),
        ("内容", "topic", cases.topics, "件"),
        ("受け方", "channel", cases.channels, "件"),
        ("受け方（対応）", "channel", cases.contact_channels, "回"),
        ("新規・継続", "new", cases.newness, "件"),
        ("新規・継続（対応）", "new", cases.contact_newness, "回"),
        ("結果", "outcome", cases.outcomes, "件"),
    )
    for name, by, lines, unit in tables:
        for line in lines:
            yield (name, reported_name(by, line.key), *_told(line, cases.cases), unit)
    if cases.hides:
        yield ("注", f"{cases.below}より少ない数と、それが分かる数は「{HIDDEN}」", "", "", "")


def _told(line: CaseLine, cases: int) -> tuple[Cell, Cell]:
    if line.count is None:
        return HIDDEN, HIDDEN
    return line.count, f"{line.percent}" if cases and line.percent is not None else ""


def _visit_cells(figures: MonthFigures) -> Iterable[tuple[Cell, ...]]:
    for day, purpose, people in figures.visits.days:
        yield (_day(day), weekday_kanji(day), PURPOSES[purpose], people)


def _day(day: date | None) -> str:
    return day.isoformat() if day is not None else ""


def _count(number: int | None) -> Cell:
    return "" if number is None else number
