"""抽選結果: who drew which locker, in the order of the lots, and how anybody can do the draw again."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

from desktop.documents import fonts, words
from desktop.documents.fact_rows import facts
from desktop.documents.fitting import Box, fit_whole, paragraph
from desktop.documents.list_pages import pages_under
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Block, Footing, Section, bind
from desktop.documents.style import MM_PER_POINT, a4
from desktop.documents.tables import Column, Table, draw_title, table_section
from desktop.queries.rental_papers import DrawResult, LotRow
from desktop.rules.dates import era_date
from desktop.rules.times import clock
from desktop.words import RentalWishState

TITLE = "抽選結果"
_COLUMNS = (
    Column("順", 12),
    Column("申込番号", 20),
    Column("団体", 62, words=True),
    Column("希望", 16, words=True),
    Column("くじ（始めの16字）", 40, words=True),
    Column("結果", 26, words=True),
)
_SHOWN = 16
_DAY = timedelta(days=1)


def draw_result_pdf(result: DrawResult, *, printed_at: datetime, staff: str) -> bytes:
    """As many pages as it takes. The same result gives the same bytes."""
    paper, sections = f"{result.kind}の{TITLE}", [_about(result), _table(result), _again(result)]
    running = (paper, era_date(result.drawn_at.date()))
    pages = pages_under(partial(_draw_head, result=result, title=paper), sections, running, top=39.0)
    footing = Footing(result.center.name, paper, printed_at, staff, result.center.demo)
    return bind(pages, title=paper, footing=footing)


def unprintable(result: DrawResult) -> tuple[str, ...]:
    """The characters of the result that no bundled font has: they stand as 〓."""
    texts = [row.wish.group for row in result.lots]
    return fonts.missing_characters([*texts, result.kind, result.seed, result.center.name])


def _draw_head(pen: Pen, *, result: DrawResult, title: str) -> None:
    style = a4()
    named = fit_whole(title, Box(style.width - 62, style.type.title, 13, bold=True))
    pen.block(style.left, 27.5 - ASCENT * named.size * MM_PER_POINT, named)
    pen.right(style.right, 27.5, f"{era_date(result.drawn_at.date())}　抽選", style.type.lead_text)
    pen.rule(style.left, style.right, 33, style.rules.title)


def _about(result: DrawResult) -> Section:
    won = sum(row.wish.place is None for row in result.lots)
    pairs = [
        ("使用期間", f"{era_date(result.first_day)}～{era_date(result.until_day - _DAY)}"),
        ("申込み", f"{len(result.lots)}団体　当選 {won}団体"),
        ("抽選した時", f"{words.paper_date(result.drawn_at.date())} {clock(result.drawn_at)}　{result.staff}".rstrip()),
        ("抽選の種", result.seed),
    ]
    return Section(Block(0, lambda _pen, _y: None), facts(pairs, size=11), 7)


def _table(result: DrawResult) -> Section:
    cells = [
        (str(place), str(row.wish.id), row.wish.group, row.wish.size or "どれでも", row.lot[:_SHOWN], _said(row))
        for place, row in enumerate(result.lots, start=1)
    ]
    return table_section(Table("くじの順", _COLUMNS, tuple(cells)))


def _said(row: LotRow) -> str:
    """What the lot gave; who moved up from the waiting list, or went from it, is told with the place."""
    wish = row.wish
    if wish.place is None:
        return f"当選　{wish.unit}"
    if wish.state is RentalWishState.WITHDRAWN:
        return f"補欠 {wish.place}（取下げ）"
    return f"補欠 {wish.place}" + (f" → {wish.unit}" if wish.unit else "")


def _again(result: DrawResult) -> Section:
    """The recipe, with a worked example of this very draw."""
    style = a4()
    first = result.lots[0] if result.lots else None
    recipe = (
        "抽選の種のうしろに「:」と申込番号をつなげ（文字は UTF-8）、その SHA-256 を求めたものがくじです。"
        "くじの小さい順（0～9、a～f の順）に並べた順に、希望の大きさの空いている番号を、小さい番号から割り当てました。"
        "種と申込番号があれば、だれでも同じ順を求められます。"
    )
    told = [recipe]
    if first is not None:
        told += [f"例　申込番号 {first.wish.id}：「{result.seed}:{first.wish.id}」の SHA-256 は", first.lot]
        told += [f"パソコンでの求め方：printf '%s' '{result.seed}:{first.wish.id}' | sha256sum"]
    blocks = [_line(text) for text in told]
    return Section(
        Block(8.4, lambda pen, y: draw_title(pen, y, "この抽選を確かめるには", "")), tuple(blocks), style.rules.row
    )


def _line(text: str) -> Block:
    said = paragraph(text, a4().width, 9.5, leading=1.4)
    return Block(said.height + 2, lambda pen, y: pen.block(a4().left, y, said))
