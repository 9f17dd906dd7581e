"""相談の統計: consultations counted by one thing or two over a stretch of days, with bars."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from desktop.documents import fonts
from desktop.documents.consultation_figure_words import BY, HIDDEN, UNITS, part_name, unit_name
from desktop.documents.consultation_grid_table import SHARE, WHOLE, grid_sections, total_cells
from desktop.documents.figure_parts import BELOW, GAP, TOP, FigureHead, figure_columns, notes_section
from desktop.documents.list_pages import nothing_section, pages_under
from desktop.documents.sheet import Footing, Section, bind
from desktop.documents.tables import Bar, Cell, Table, table_section
from desktop.queries.consultation_grid import hides, rows_outside
from desktop.queries.consultation_stats import CountRow
from desktop.queries.counted_consultations import CountedConsultations
from desktop.rules.dates import era_date
from desktop.words import CountUnit

TITLE = "相談の統計"
_FIRST, _NUMBER = 46.0, 24.0
_OVERLAP = frozenset({"topic", "subtopic", "action"})


def consultation_figures_pdf(counted: CountedConsultations, *, staff: str, printed_at: datetime) -> bytes:
    """As many pages as the rows take; the same figures, staff and moment give the same bytes."""
    made = [*_tables(counted), notes_section(list(notes(counted)))]
    pages = pages_under(_head(counted).draw, made, (TITLE, figure_name(counted)), top=TOP, below=BELOW)
    footing = Footing(counted.center, TITLE, printed_at, staff, counted.demo)
    return bind(pages, title=title_of(counted), footing=footing)


def title_of(counted: CountedConsultations) -> str:
    return f"{TITLE} {figure_name(counted)} {counted.wish.first.isoformat()} {counted.last.isoformat()}"


def figure_name(counted: CountedConsultations) -> str:
    """相談（件）　相談内容・相談の主体別."""
    return f"{unit_name(counted.counts.unit)}　{'×'.join(BY[each] for each in counted.wish.by)}別"


def unprintable(counted: CountedConsultations, staff: str) -> tuple[str, ...]:
    """The characters that no bundled font has: they stand as 〓 on the paper."""
    names = (part for row in counted.counts.rows for part in row.key)
    return fonts.missing_characters([counted.center, counted.site, staff, *names])


def notes(counted: CountedConsultations) -> Iterator[str]:
    """What has to be known to read the figures."""
    counts, (name, each) = counted.counts, UNITS[CountUnit(counted.counts.unit)]
    if counted.wish.unit is CountUnit.CASES:
        yield "相談1件は、何回対応しても1件です。始まった日で数えます。"
    else:
        yield "対応（来館・電話など）1回を1回と数えます。対応した日で数えます。"
    if _OVERLAP & set(counted.wish.by):
        yield f"一つの相談が複数の行に入ることがあり、行の合計は全体の{name}の数を超えることがあります。"
    if counts.withheld:
        yield "「閲覧できない相談」は全体の数だけに入り、ほかの行や列の合計には入りません。"
    spent = counts.minutes
    if spent.minutes or spent.without:
        yield f"対応の時間は合わせて{spent.minutes:,}分です（時間の記録がない対応 {spent.without:,}回を除く）。"
    if counts.history:
        yield f"{counts.history:,}{each}は過去の件数の取込み（{'、'.join(counts.sources)}）によります。"
    if counts.cut:
        yield f"期間の途中にかかる月の取込み件数 {counts.cut:,}{each}は含みません。"
    if hides(counted):
        yield f"{counted.below}{each}より少ない数と、それが分かる数は「{HIDDEN}」としています。"


def parts_of(counted: CountedConsultations, row: CountRow) -> tuple[str, ...]:
    """What the row is called, a word for each thing it is counted by."""
    if not row.values:
        return (part_name(counted.wish.by[0], "withheld"), *("" for _ in counted.wish.by[1:]))
    return tuple(part_name(by, part) for by, part in zip(counted.wish.by, row.key, strict=True))


def _head(counted: CountedConsultations) -> FigureHead:
    name, each = UNITS[CountUnit(counted.counts.unit)]
    when = f"{era_date(counted.wish.first)}～{era_date(counted.last)}"
    named = f"{figure_name(counted)}　{counted.site or '全施設'}"
    return FigureHead(TITLE, when, named, f"{name}　{counted.counts.total:,}{each}")


def _tables(counted: CountedConsultations) -> list[Section]:
    if not counted.counts.rows and not counted.counts.total:
        return [nothing_section(f"この期間の{UNITS[CountUnit(counted.counts.unit)][0]}はありません。")]
    return [_table(counted)] if counted.columns is None else grid_sections(counted)


def _table(counted: CountedConsultations) -> Section:
    heads = (UNITS[CountUnit(counted.counts.unit)][1] + "数", SHARE)
    columns = figure_columns(BY[counted.wish.by[0]], _FIRST, heads, _NUMBER)
    shown = rows_outside(counted)
    most = max((count or 0 for _row, count in shown), default=0) or 1
    rows: list[tuple[Cell, ...]] = []
    for row, count in shown:
        rows.append((*parts_of(counted, row), *total_cells(row, count), "", Bar((count or 0) / most)))
    rows.append((WHOLE, f"{counted.counts.total:,}", "", "", ""))
    return table_section(Table("", columns, tuple(rows), total=True), gap=GAP)
