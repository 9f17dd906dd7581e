"""登録団体の統計: the register counted by one thing on a day, or over the years, with a chart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from desktop.documents import fonts
from desktop.documents.charts import Bars, bar_chart
from desktop.documents.cutting import fit_or_cut
from desktop.documents.figure_parts import BELOW, GAP, TOP, FigureHead, figure_columns, notes_section, percent_cell
from desktop.documents.figure_words import AT_PRESENT, SEVERAL, counted_by, key_name, unit, whole, year_name
from desktop.documents.fitting import Box
from desktop.documents.list_pages import pages_under
from desktop.documents.pen import Pen
from desktop.documents.sheet import Block, Footing, Section, bind
from desktop.documents.style import a4
from desktop.documents.tables import NO_NUMBER, Bar, Cell, Column, Table, table_section
from desktop.queries.counted_register import CountedRegister
from desktop.queries.group_figures import Figure, GroupFigures, YearFigures
from desktop.rules.dates import era_date

TITLE = "登録団体の統計"
_CHART, _WORDS, _YEARS = 62.0, 50.0, 10


def group_figures_pdf(counted: CountedRegister, *, staff: str, printed_at: datetime) -> bytes:
    """As many pages as the rows take; the same figures, staff and moment give the same bytes."""
    made = list(_by_year(counted, counted.figures)) if isinstance(counted.figures, YearFigures) else []
    if isinstance(counted.figures, GroupFigures):
        made = [_on_day(counted, counted.figures)]
    made.append(notes_section(notes(counted)))
    running = (TITLE, fit_or_cut(counted_by(counted), Box(79, 11, 7, bold=True)).lines[0])
    pages = pages_under(_head(counted).draw, made, running, top=TOP, below=BELOW)
    footing = Footing(counted.center, TITLE, printed_at, staff, counted.demo)
    return bind(pages, title=title_of(counted), footing=footing)


def title_of(counted: CountedRegister) -> str:
    over = " 年度別" if isinstance(counted.figures, YearFigures) else ""
    return f"{TITLE} {counted_by(counted)}{over} {counted.on.isoformat()}"


def unprintable(counted: CountedRegister, staff: str) -> tuple[str, ...]:
    """The characters that no bundled font has: they stand as 〓 on the paper."""
    texts = [counted_by(counted), counted.center, staff, *(key_name(counted.by, key) for key in counted.keys)]
    return fonts.missing_characters(texts)


def _head(counted: CountedRegister) -> FigureHead:
    figures = counted.figures
    over = "（年度別）" if isinstance(figures, YearFigures) else ""
    base = figures.base if isinstance(figures, GroupFigures) else figures.totals[-1]
    return FigureHead(
        TITLE,
        f"{era_date(counted.on)}現在",
        f"{counted_by(counted)}別{over}",
        f"{whole(counted)}　{base:,}",
        room=72,
    )


def _on_day(counted: CountedRegister, figures: GroupFigures) -> Section:
    most = max((row.count for row in figures.rows), default=0)
    columns = figure_columns(counted_by(counted), 66, (unit(counted), "割合（％）"), 20)
    rows: list[tuple[Cell, ...]] = [
        (
            key_name(counted.by, row.key),
            f"{row.count:,}",
            percent_cell(row.percent),
            "",
            Bar(row.count / most) if row.count else "",
        )
        for row in figures.rows
    ]
    if not counted.several:
        rows.append(("合計", f"{figures.base:,}", "100.0" if figures.base else NO_NUMBER, "", ""))
    return table_section(Table("", columns, tuple(rows), total=not counted.several), gap=GAP)


def _by_year(counted: CountedRegister, figures: YearFigures) -> Iterator[Section]:
    """The whole register as bars, then the rows, so many years beside each other as a page is wide."""
    labels = tuple(year_name(year).removesuffix("年度") for year in figures.years)

    def draw(pen: Pen, y: float) -> None:
        pen.text(a4().left, y + 3.4, f"{whole(counted)}（年度末）", a4().type.label, bold=True)
        bar_chart(pen, y + 10, y + _CHART, Bars(labels, figures.totals))

    yield Section(Block(0, lambda _pen, _y: None), (Block(_CHART, draw),), GAP)
    # the newest years share a table, the oldest stand alone where there are too many
    for end in range(len(figures.years), 0, -_YEARS):
        yield _years_table(counted, figures, slice(max(0, end - _YEARS), end))


def _years_table(counted: CountedRegister, figures: YearFigures, part: slice) -> Section:
    years = figures.years[part]
    width = (a4().width - _WORDS) / _YEARS
    columns = (
        Column(counted_by(counted), _WORDS + width * (_YEARS - len(years)), words=True),
        *(Column(year_name(year), width) for year in years),
    )
    rows = [
        (key_name(counted.by, key), *_numbers(counts[part]))
        for key, counts in zip(figures.keys, figures.counts, strict=True)
    ]
    rows.append((whole(counted) if counted.several else "合計", *_numbers(figures.totals[part])))
    first, last = year_name(min(years)), year_name(max(years))
    named = first if first == last else f"{first}～{last}"
    return table_section(Table(f"{named}の{unit(counted)}", columns, tuple(rows), total=True), gap=GAP)


def _numbers(counts: Sequence[int]) -> tuple[str, ...]:
    return tuple(f"{count:,}" for count in counts)


def notes(counted: CountedRegister) -> tuple[str, ...]:
    """What has to be known to read the figures."""
    said = [SEVERAL] if counted.several else []
    if isinstance(counted.figures, YearFigures):
        said.append(
            f"各年度の末日現在。{year_name(counted.figures.years[-1])}は{era_date(counted.figures.days[-1])}現在。"
        )
    if isinstance(counted.by, Figure) and counted.by in AT_PRESENT:
        said.append(AT_PRESENT[counted.by])
    return tuple(said)
