"""The first page of a month's report: whose it is, six key figures, what they say, two years of visits."""

from __future__ import annotations

from itertools import chain

from desktop.documents import fonts, month_words
from desktop.documents.charts import Bars, bar_chart, empty_frame
from desktop.documents.fitting import Box, fit, paragraph
from desktop.documents.month_words import Figure, change, number
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Block
from desktop.documents.style import MM_PER_POINT, a4
from desktop.documents.tables import NO_NUMBER, Column, Table, draw_title, table_section
from desktop.documents.words import paper_date
from desktop.queries.month import MonthReport

_TITLE = 24.0
_KEY = 26.0
_APPROVERS = ("作成", "センター長", "担当課")
_APPROVAL = (19.0, 15.4, 5.0)  # width, height, height of the label
_KEY_TOP = 43.9
_KEY_STEP = 29.1
_KEY_WIDTH = 56.1
_POINTS_TOP = 103.0
_CHART_TITLE = 141.5
_CHART = (153.0, 208.0)
_TABLE = 212.0
_MONTHS = tuple(f"{month}月" for month in (4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3))
_COLUMNS = (
    Column("区分", 42, words=True),
    Column("今月", 16),
    Column("前月", 20),
    Column("前月比", 20),
    Column("前年同月", 20),
    Column("前年同月比", 20),
    Column("年度累計", 19),
    Column("前年度累計", 19),
)


def draw_first(pen: Pen, report: MonthReport) -> None:
    _draw_head(pen, report)
    for place, figure in enumerate(month_words.key_figures(report)):
        _draw_key(pen, a4().left + (place % 3) * (_KEY_WIDTH + 3.85), _KEY_TOP + (place // 3) * _KEY_STEP, figure)
    _draw_points(pen, report)
    _draw_two_years(pen, report)
    _draw_comparison(pen, report)


def _draw_head(pen: Pen, report: MonthReport) -> None:
    style = a4()
    pen.text(style.left, 27.5, "月報", _TITLE, bold=True)
    beside = style.left + fonts.width("月報", _TITLE, bold=True) + 7
    pen.text(beside, 27.5, f"{month_words.month_name(report.month)}分", style.type.subtitle, bold=True)
    _draw_approval(pen)
    pen.rule(style.left, style.right, 33, style.rules.title)
    signatory = f"{report.of.signatory} 様" if report.of.signatory else ""
    to = fit(signatory, Box(62, style.type.lead_text, 7.5, lines=2))
    pen.block(style.left, 38.4 - to.height / 2, to)
    operator = report.of.operator.removeprefix("指定管理者").strip()
    lines = (report.of.center, f"指定管理者 {operator}" if operator else "")
    by = [fit(line, Box(110, style.type.body, 7, lines=2)) for line in lines if line]
    y = 38.4 - sum(line.height + 0.9 for line in by) / 2
    for line in by:
        pen.block(style.right, y, line, flush_right=True)
        y += line.height + 0.9


def _draw_approval(pen: Pen) -> None:
    style = a4()
    width, height, label = _APPROVAL
    x = style.right - width * len(_APPROVERS)
    for who in _APPROVERS:
        pen.box(x, 14.6, width, height, style.rules.box)
        pen.rule(x, x + width, 14.6 + label, style.rules.row)
        pen.centered(x + width / 2, 14.6 + label - 1.5, who, style.type.form_number)
        x += width


def _draw_key(pen: Pen, x: float, top: float, figure: Figure) -> None:
    style = a4()
    pen.rule(x, x + _KEY_WIDTH, top, style.rules.title)
    pen.text(x, top + 4.9, figure.title, style.type.body, bold=True)
    value = NO_NUMBER if figure.now is None else number(figure.now)
    big = fit(value, Box(_KEY_WIDTH - 12, _KEY, 14, bold=True))
    base = top + 15.6
    pen.text(x, base, big.lines[0], big.size, bold=True, stretch=big.stretch)
    wide = fonts.width(big.lines[0], big.size, bold=True) * big.stretch / 100
    pen.text(x + wide + 2.2, base, figure.unit, style.type.body)
    for row, (label, then) in enumerate((("前月", figure.before), ("前年同月", figure.year_ago))):
        y = base + 5.6 + row * 4.4
        pen.text(x, y, label, style.type.note)
        pen.right(x + 28, y, number(then), style.type.note)
        said = fit(change(figure.now, then), Box(_KEY_WIDTH - 29, style.type.note, 6.5))
        pen.block(x + _KEY_WIDTH, y - ASCENT * said.size * MM_PER_POINT, said, flush_right=True)


def _draw_points(pen: Pen, report: MonthReport) -> None:
    style = a4()
    said = list(month_words.points(report)) or ["この月の記録はまだありません。"]
    pen.text(style.left, _POINTS_TOP + 4.6, "今月の要点", style.type.section, bold=True)
    y = _POINTS_TOP + 8.4
    for sentence in said:
        block = paragraph(sentence, style.width - 6, style.type.body, leading=1.32)
        pen.filled(style.left + 0.7, y + 0.7, 2.2, 2.2)
        pen.block(style.left + 5.4, y, block)
        y += block.height + 2.1


def _draw_two_years(pen: Pen, report: MonthReport) -> None:
    style = a4()
    before, now = report.visits
    draw_title(pen, _CHART_TITLE, "来館者数の動き（人）", "")
    x = style.right - 68
    for label, solid in ((report.month.moved(-12), False), (report.month, True)):
        if solid:
            pen.filled(x, _CHART_TITLE + 1.6, 5, 3.2)
        pen.box(x, _CHART_TITLE + 1.6, 5, 3.2, style.rules.box)
        pen.text(x + 6.4, _CHART_TITLE + 4.4, month_words.fiscal_name(label), style.type.note, bold=solid)
        x += 36
    if not any(chain(before, now)):
        sentence = "この年度の来館者はまだ0人です。来館が記録されると、ここに棒が立ちます。"
        empty_frame(pen, _CHART_TITLE + 9, _CHART[1], sentence)
        return
    marked = (report.month.month - 4) % 12
    bar_chart(pen, *_CHART, Bars(labels=_MONTHS, solid=now, outlined=before, marked=marked))


def _draw_comparison(pen: Pen, report: MonthReport) -> None:
    rows = tuple(month_words.comparisons(report))
    note = "増減は＋と－、負の金額は△で書きます"
    section = table_section(Table("主な数の比較", _COLUMNS, rows, note))
    y = _TABLE
    for block in (section.head, *section.rows):
        block.draw(pen, y)
        y += block.height


def printed_on(report: MonthReport) -> Block:
    """The rules of counting, at the report's end."""
    style = a4()
    said = paragraph(
        "割合は小数第1位まで。合計が100.0になるように、端数の大きい順に0.1を配ります（最大剰余法）。割合どうしは足さず、"
        "件数を足してから計算します。会議室の利用率は、使った時間を開館時間で割ったものです。つないだ部屋の利用は、"
        "合計ではつないだ部屋の数だけ数えます。「―」は数がないこと、0は数がゼロだったことを表します。"
        f"{paper_date(report.month.first)}から1か月の、{report.of.center}の記録によります。",
        style.width,
        style.type.note,
        leading=1.5,
    )

    def draw(pen: Pen, y: float) -> None:
        pen.text(style.left, y + 3.6, "計算のきまり", style.type.label, bold=True)
        pen.block(style.left, y + 5.6, said)

    return Block(6 + said.height, draw)
