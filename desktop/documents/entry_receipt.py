"""受領書: whoever takes lost property signs that it is theirs."""

from __future__ import annotations

from desktop.documents import fonts, words
from desktop.documents.application_cells import Cell, addressed, circled, dated, empty, named, prose, written
from desktop.documents.desk_code import desk_code, taken
from desktop.documents.fitting import Box, fit_whole
from desktop.documents.form_parts import Part, draw_part, placed
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Footing, Page, bind, running_head
from desktop.documents.style import MM_PER_POINT, a4
from desktop.queries.entries import EntryRow
from desktop.queries.entry_papers import EntryPaper
from desktop.rules.qr_kinds import QrKind
from desktop.rules.times import clock
from desktop.words import EntryOutcome

TITLE = "忘れ物受領書"
LEAD = "次のものを、確かに受け取りました。"
_RULE, _LEAD = 32.6, 38.6
_PROOFS = ("運転免許証", "マイナンバーカード", "登録証", "特徴の申し出")


def given_back_pdf(paper: EntryPaper, row: EntryRow) -> bytes:
    """One sheet for the hand; who took it stands there where it is known. The same paper gives the same bytes."""
    stood = placed(_parts(row), 45.0, 25.4)
    pages: list[Page] = []
    for number, parts in enumerate(stood):

        def draw(pen: Pen, number: int = number, parts: list[tuple[float, Part]] = parts) -> None:
            if number == 0:
                _draw_head(pen, paper, row)
            else:
                running_head(pen, TITLE, row.number)
            for y, part in parts:
                draw_part(pen, y, part)

        pages.append(draw)
    title = f"{TITLE} {row.number}"
    footing = Footing(paper.center.name, title, paper.printed_at, paper.staff, paper.center.demo)
    return bind(pages, title=title, footing=footing)


def unprintable(paper: EntryPaper, row: EntryRow) -> tuple[str, ...]:
    """The characters of the paper that no bundled font has: they stand as 〓."""
    return fonts.missing_characters([row.title, row.text, row.place, row.resource, row.result_who, paper.center.name])


def _parts(row: EntryRow) -> list[Part]:
    given = row.outcome is EntryOutcome.GIVEN_BACK
    taker, wide = row.result_who if given else "", a4().width
    found = f"{words.paper_date(row.at.date())} {clock(row.at)}"
    where = "　".join(part for part in (row.resource, row.place) if part)
    things: tuple[tuple[Cell, ...], ...] = (
        (written("番号", row.number).wide(40), written("もの", row.title).wide(136)),
        (written("見つけた日時", found).wide(88), written("見つけた場所", where).wide(88)),
        (prose("ようす・中身", row.text, 2, wide),),
    )
    person: tuple[tuple[Cell, ...], ...] = (
        (dated("受け取った日", row.done_at.date() if given and row.done_at else None), written("電話", "")),
        (named("名前", taker, "", 22),),
        (addressed("住所", "", "", 19),),
        (empty("署名", "自分で書いてください", 17),),
    )
    desk: tuple[tuple[Cell, ...], ...] = (
        (circled("確かめたもの", [(proof, False) for proof in _PROOFS], wide),),
        (written("渡した人", row.done_by if given else "").wide(88), empty("責任者の印").wide(88)),
    )
    return [
        Part("受け取るもの", "", things, 0),
        Part("受け取った方", "太い枠の中を書いてください", person, 1),
        Part("受付が書くところ", "", desk, 0),
    ]


def _draw_head(pen: Pen, paper: EntryPaper, row: EntryRow) -> None:
    style = a4()
    pen.text(style.left, 25.6, TITLE, style.type.title, bold=True)
    code = desk_code(QrKind.ENTRY, row.number)
    if code:
        code.draw(pen, style.right, _RULE - code.beside)
    number = fit_whole(row.number, Box(60, 16, 8, bold=True))
    pen.block(
        style.right - (taken(code) + 1.4 if code else 0),
        26.6 - ASCENT * number.size * MM_PER_POINT,
        number,
        flush_right=True,
    )
    pen.rule(style.left, style.right, _RULE, style.rules.title)
    to = fit_whole(f"{paper.center.name}（{paper.site}）あて", Box(100, style.type.lead_text, 8, lines=2))
    pen.block(style.left, _LEAD - ASCENT * to.size * MM_PER_POINT, to)
    pen.right(style.right, _LEAD, LEAD, style.type.lead_text)
