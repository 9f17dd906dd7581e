"""相談のない団体の一覧: groups that never came for advice, to visit or to call."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.documents import desk_list, fonts, words
from desktop.documents.list_pages import nothing_section
from desktop.documents.sheet import Footing, Section
from desktop.documents.tables import Column, Table, table_section
from desktop.queries.work_papers import NeverPaper
from desktop.queries.work_rows import WorkRow

TITLE = "相談のない団体の一覧"
_COLUMNS = (
    Column("番号", 15, words=True),
    Column("団体", 46, words=True),
    Column("活動分野", 37, words=True),
    Column("代表者", 21, words=True),
    Column("電話", 24, words=True),
    Column("登録", 19, words=True),
    Column("訪問予定", 14, words=True),
)


def never_consulted_pdf(paper: NeverPaper, *, staff: str) -> bytes:
    """As many pages as it takes. The same rows give the same bytes."""
    footing = Footing(paper.center.name, f"{TITLE}　{desk_list.CARE}", paper.now, staff, paper.center.demo)
    beside = f"{words.paper_date(paper.now.date())}現在"
    nothing = nothing_section("この条件で、相談の記録がない団体はありません。")
    return desk_list.list_pdf(TITLE, beside, [_section(paper)] if paper.rows else [nothing], footing)


def unprintable(paper: NeverPaper) -> tuple[str, ...]:
    """The characters of the list that no bundled font has: they stand as 〓."""
    texts = [row.title for row in paper.rows]
    people = [paper.people.get(row.id, "") for row in paper.rows]
    return fonts.missing_characters([*texts, *people, paper.center.name])


def _section(paper: NeverPaper) -> Section:
    cells = tuple(
        (
            row.detail,
            row.title,
            "、".join(paper.fields.get(row.id, ())),
            paper.people.get(row.id, ""),
            paper.phones.get(row.id, ""),
            f"{row.when.year}年{row.when.month}月" if row.when is not None else "",
            _visit(row),
        )
        for row in paper.rows
    )
    return table_section(Table("・".join(_asked(paper)), _COLUMNS, cells, f"{len(paper.rows)}団体"))


def _visit(row: WorkRow) -> str:
    return f"{row.planned_at.month}/{row.planned_at.day}" if row.planned_at is not None else ""


def _asked(paper: NeverPaper) -> Iterator[str]:
    """Which groups were asked for."""
    yield "活動中の団体" if paper.wish.active_only else "すべての団体"
    if paper.field:
        yield paper.field
    if paper.wish.since is not None:
        yield f"{words.paper_date(paper.wish.since)}から登録"
