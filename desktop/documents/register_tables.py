"""The tables of a register sheet: who, what may be published, papers, and how it all came about."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.documents.register_words import (
    APPLICATIONS,
    DECISIONS,
    GRADES,
    PRIVATE,
    ROLES,
    day_or_none,
    period,
)
from desktop.documents.sheet import Section
from desktop.documents.tables import NO_NUMBER, Column, Table, table_section
from desktop.documents.words import NOT_GIVEN
from desktop.queries.register_sheets import RegisterSheet
from desktop.rules.dates import era_date
from desktop.sentences.labels import STATUSES

NOBODY_ASKED = "未確認"


def tables(sheet: RegisterSheet) -> Iterator[Section]:
    """Those that say something; papers and private fields always, because what is missing matters there."""
    for table in (
        _private(sheet),
        _people(sheet),
        _ages(sheet),
        _papers(sheet),
        _applications(sheet),
        _history(sheet),
        _forms(sheet),
        _relations(sheet),
        _notes(sheet),
    ):
        if table.rows:
            yield table_section(table)


def _columns(*columns: tuple[str, float]) -> tuple[Column, ...]:
    return tuple(Column(head, width, words=True) for head, width in columns)


def _private(sheet: RegisterSheet) -> Table:
    rows = tuple(
        (
            PRIVATE[row.kind],
            " ".join(filter(None, (row.postal_code and f"〒{row.postal_code}", row.value))),
            "公開" if row.published else NOBODY_ASKED if row.published is None else "非公開",
            day_or_none(row.since),
            row.source,
        )
        for row in sheet.card.private
    )
    columns = _columns(("項目", 30), ("内容", 66), ("公開", 17), ("確認した日", 33), ("確認の方法", 30))
    return Table("連絡先と公開の同意", columns, rows or ((NOT_GIVEN, "", "", "", ""),))


def _people(sheet: RegisterSheet) -> Table:
    rows = tuple(
        (
            ROLES[row.role],
            row.name,
            row.kana,
            "　".join(filter(None, (row.phone, row.email))),
            period(row.since, row.until, sheet.day),
        )
        for row in sheet.people
    )
    return Table("人", _columns(("役割", 20), ("氏名", 34), ("ふりがな", 34), ("連絡先", 40), ("期間", 48)), rows)


def _ages(sheet: RegisterSheet) -> Table:
    rows = tuple(
        (band, f"{members:,}", f"{citizens:,}" if citizens is not None else NO_NUMBER)
        for band, members, citizens in sheet.card.ages
    )
    columns = (Column("年代", 60, words=True), Column("人数", 40), Column("うち市民", 40))
    return Table("年代別の会員", columns, rows, "単位 人")


def _papers(sheet: RegisterSheet) -> Table:
    rows = [
        (row.name, era_date(row.received_on), day_or_none(row.expires_on), row.remark or row.file_name)
        for row in sheet.papers.rows
    ]
    missing = "" if sheet.is_past or not sheet.papers.missing else f"まだの書類：{'、'.join(sheet.papers.missing)}"
    columns = _columns(("書類", 62), ("受け取った日", 36), ("期限", 36), ("備考", 42))
    return Table("書類", columns, tuple(rows) or ((NOT_GIVEN, "", "", ""),), missing)


def _applications(sheet: RegisterSheet) -> Table:
    rows = tuple(
        (
            APPLICATIONS[row.kind],
            era_date(row.received_on),
            DECISIONS[row.state],
            day_or_none(row.decided_on),
            row.reviewer,
            row.reason,
        )
        for row in sheet.applications
    )
    columns = _columns(("申請", 20), ("受付", 32), ("結果", 24), ("決定", 32), ("審査", 26), ("理由", 42))
    return Table("申請と審査", columns, rows)


def _history(sheet: RegisterSheet) -> Table:
    rows = tuple((era_date(since), STATUSES[status], reason) for since, status, reason in sheet.card.history)
    return Table("登録の経過", _columns(("日付", 36), ("状態", 28), ("理由", 112)), rows)


def _forms(sheet: RegisterSheet) -> Table:
    rows = tuple((period(since, until, sheet.day), name) for since, until, name in sheet.forms)
    return Table("組織形態の経過", _columns(("期間", 64), ("組織形態", 112)), rows if len(rows) > 1 else ())


def _relations(sheet: RegisterSheet) -> Table:
    rows = tuple(
        (row.number, row.name, row.purpose, period(row.since, row.until, sheet.day)) for row in sheet.relations
    )
    return Table("ほかの団体との関係", _columns(("番号", 18), ("団体", 60), ("内容", 50), ("期間", 48)), rows)


def _notes(sheet: RegisterSheet) -> Table:
    rows = tuple(
        (
            GRADES[note.grade],
            note.text,
            f"{era_date(note.written_at.date())} {note.staff}",
            f"{era_date(note.lifted_at.date())} {note.lifted_by} {note.lift_reason}"
            if note.lifted_at is not None and note.lifted_at.date() <= sheet.day
            else "",
        )
        for note in sheet.notes
    )
    return Table("窓口のメモ", _columns(("種類", 20), ("内容", 80), ("書いた日・人", 38), ("解除", 38)), rows)
