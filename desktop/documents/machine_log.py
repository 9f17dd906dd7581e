"""機械の記録: what a machine printed in a month, and every line of its log."""

from __future__ import annotations

from datetime import datetime

from desktop.documents import fonts
from desktop.documents.list_pages import nothing_section, titled_pdf
from desktop.documents.sheet import Footing, Section
from desktop.documents.tables import NO_NUMBER, Column, Table, table_section
from desktop.queries.machine_logs import LogLine, MachineLog, MachineWork
from desktop.rules.dates import WEEKDAYS, era_date
from desktop.rules.times import clock
from desktop.words import MachineEntryKind, MachineKind, MachineState

TITLE = "機械の記録"
KINDS = {
    MachineKind.DUPLICATOR: "輪転機",
    MachineKind.COPIER: "コピー機",
    MachineKind.FOLDER: "紙折り機",
    MachineKind.CUTTER: "裁断機",
    MachineKind.LARGE_FORMAT: "大判プリンター",
}
STATES = {
    MachineState.READY: "使える",
    MachineState.OUT_OF_ORDER: "故障",
    MachineState.SERVICE: "修理を手配済み",
}
_ENTRIES = {
    MachineEntryKind.STATE: "状態",
    MachineEntryKind.READING: "カウンター",
    MachineEntryKind.GAP: "とび",
    MachineEntryKind.SUPPLY: "補充",
    MachineEntryKind.NOTE: "記入",
}
_WORK = (
    *(Column("件数", 20), Column("版数", 22), Column("枚数", 26), Column("面数", 26), Column("失敗（面）", 26)),
    *(Column("カウンター始め", 28), Column("カウンター終わり", 28)),
)
_LOG = (
    *(Column("日時", 33, words=True), Column("種類", 22, words=True), Column("内容", 73, words=True)),
    *(Column("担当", 24, words=True), Column("カウンター", 24)),
)


def machine_log_pdf(log: MachineLog, *, printed_at: datetime, staff: str) -> bytes:
    """As many pages as it takes, the oldest line first. The same rows give the same bytes."""
    month = era_date(log.month.first).rpartition("月")[0] + "月"
    kept = [_lines(log.lines)] if log.lines else [nothing_section("この月に記録されたことはありません。")]
    footing = Footing(log.center, f"{TITLE} {log.machine}", printed_at, staff, log.demo)
    return titled_pdf(TITLE, f"{log.machine}　{month}", [_work(log), *kept], footing)


def unprintable(log: MachineLog) -> tuple[str, ...]:
    """The characters of the log that no bundled font has: they stand as 〓."""
    texts = [text for line in log.lines for text in (line.text, line.staff)]
    return fonts.missing_characters([*texts, log.machine, log.note, log.site, log.center])


def _work(log: MachineLog) -> Section:
    work: MachineWork = log.work
    counted = (work.jobs, work.masters, work.sheets, work.faces, work.spoilt)
    cells = (*(f"{number:,}" for number in counted), _counter(work.first_counter), _counter(work.last_counter))
    now = "・".join(part for part in (KINDS[log.kind], log.note, log.site, f"今の状態 {STATES[log.state]}") if part)
    return table_section(Table("この月の印刷", _WORK, (cells,), now))


def _lines(lines: tuple[LogLine, ...]) -> Section:
    cells = [
        (_moment(line.at), _ENTRIES[line.kind], _text(line), line.staff, _counter(line.counter))
        for line in reversed(lines)
    ]
    return table_section(Table("記録", _LOG, tuple(cells), f"{len(lines)}件"))


def _text(line: LogLine) -> str:
    said = [STATES[line.state]] if line.state is not None else []
    said += [f"{line.faces:+,}面"] if line.faces is not None else []
    return "　".join(part for part in (*said, line.text) if part)


def _counter(number: int | None) -> str:
    return NO_NUMBER if number is None else f"{number:,}"


def _moment(moment: datetime) -> str:
    return f"{moment.month}/{moment.day}（{WEEKDAYS[moment.weekday()]}）{clock(moment)}"
