"""使用許可変更・取消通知書: what the group had, what it has now, and the money that comes back or is still to pay."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from desktop.documents import fonts, permit_blocks, permit_words, words
from desktop.documents.fact_rows import facts
from desktop.documents.fitting import Box, fit, fit_whole
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Block, Footing, Page, Placed, Section, bind, paginate, running_head
from desktop.documents.style import MM_PER_POINT, a4
from desktop.documents.tables import draw_title
from desktop.queries.permits import PermitUse
from desktop.queries.room_notices import RoomNotice, UseBefore
from desktop.rules.times import time_range
from desktop.words import CancelReason

REASONS = {
    CancelReason.GROUP_ASKED: "利用者の申し出",
    CancelReason.WEATHER: "天候・警報",
    CancelReason.ILLNESS: "病気・けが",
    CancelReason.DESK_MISTAKE: "受付の手違い",
    CancelReason.UNDONE: "受付の手違い",
    CancelReason.RELEASED: "期限が過ぎたため",
    CancelReason.REFUSED: "使用を許可できないため",
    CancelReason.CLOSURE: "部屋が使えないため",
    CancelReason.CENTER: "センターの都合",
    CancelReason.OTHER: "その他",
}
KEEP = "この通知は、前にお渡しした使用許可書といっしょに保管してください。"
RETURN = "お手元の使用許可書は使えません。受付へお返しください。"
_HEAD_RULE = permit_blocks.HEAD_RULE
_LATER_TOP = 32.0
_LABEL = 22.0
_ROW = 11.0


def notice_pdf(notice: RoomNotice, *, printed_at: datetime, staff: str) -> bytes:
    """One sheet, more where the texts are long. The same notice gives the same bytes."""
    pages = [
        _page(notice, placed, number)
        for number, placed in enumerate(paginate(list(_sections(notice)), _HEAD_RULE, a4().bottom - 5), start=1)
    ]
    issuer = notice.use.issuer
    paper = f"{title(notice)} {notice.use.number}"
    return bind(pages, title=paper, footing=Footing(issuer.center, paper, printed_at, staff, issuer.demo))


def title(notice: RoomNotice) -> str:
    what = "使用許可" if notice.permitted else "予約"
    return f"{what}{'取消' if notice.kind == 'cancelled' else '変更'}通知書"


def unprintable(notice: RoomNotice) -> tuple[str, ...]:
    """The characters of the notice that no bundled font has: they stand as 〓."""
    use = notice.use
    texts = [use.group, use.representative, use.address, use.purpose, use.contact, use.equipment, notice.note]
    texts += [use.issuer.center, use.issuer.signatory, *(each.room for each in use.uses)]
    return fonts.missing_characters(texts)


def _page(notice: RoomNotice, placed: Placed, number: int) -> Page:
    def draw(pen: Pen) -> None:
        if number == 1:
            _draw_head(pen, notice)
        else:
            running_head(pen, f"{title(notice)}（{number}枚目）", notice.use.number)
        for y, block in placed:
            block.draw(pen, y)

    return draw


def _draw_head(pen: Pen, notice: RoomNotice) -> None:
    style, use = a4(), notice.use
    named = fit(title(notice), Box(108, style.type.title, 14, bold=True))
    pen.text(style.left, 32.6, named.lines[0], named.size, bold=True)
    label = "許可番号" if notice.permitted else "予約番号"
    pen.right(style.right, 22.6, label, style.type.label)
    number = fit_whole(use.number, Box(64, 18, 8, bold=True))
    pen.block(style.right, 30 - ASCENT * number.size * MM_PER_POINT, number, flush_right=True)
    pen.right(style.right, 38, words.paper_date(use.printed_at.date()), style.type.lead_text)
    pen.rule(style.left, style.right, _HEAD_RULE, style.rules.title)


def _sections(notice: RoomNotice) -> Iterator[Section]:
    nothing = Block(0, lambda _pen, _y: None)
    yield Section(nothing, (permit_blocks.parties(notice.use), _sentence(notice)), 1)
    if notice.kind == "changed" and notice.before is not None:
        yield Section(nothing, (_change(notice, notice.before),), 7)
    else:
        yield Section(nothing, (_use(notice),), 7)
    yield _facts("内容", _content(notice))
    money = list(_money(notice))
    if money:
        yield _facts("使用料", money)
    if notice.permitted:
        yield Section(nothing, (_line(RETURN if notice.kind == "cancelled" else KEEP),), 4)


def _facts(name: str, pairs: Iterator[tuple[str, str]] | list[tuple[str, str]]) -> Section:
    style = a4()

    def draw(pen: Pen, y: float) -> None:
        draw_title(pen, y, name, "")
        pen.rule(style.left, style.right, y + 7.4, style.rules.table_edge)

    end = Block(0, lambda pen, y: pen.rule(style.left, style.right, y, style.rules.table_edge))
    return Section(Block(7.4, draw), (*facts(pairs, size=10.5), end), 7)


def _sentence(notice: RoomNotice) -> Block:
    style = a4()
    ordinance = notice.use.issuer.ordinance
    ground = f"{ordinance}の規定により、" if ordinance and notice.permitted else ""
    what = "使用の許可" if notice.permitted else "予約"
    done = "取り消しました" if notice.kind == "cancelled" else "変更しました"
    text = fit(f"{ground}次のとおり{what}を{done}。", Box(style.width, style.type.lead_text, 9, lines=2, leading=1.4))
    return Block(7 + text.height + 4, lambda pen, y: pen.block(style.left, y + 7, text))


def _use(notice: RoomNotice) -> Block:
    """The use, large; a cancelled one is struck out."""
    use = notice.use.uses[0]
    ticket = permit_blocks.ticket(use)
    if notice.kind != "cancelled":
        return ticket
    style = a4()

    def draw(pen: Pen, y: float) -> None:
        ticket.draw(pen, y)
        pen.slant(style.left, y + ticket.height, style.right, y, style.rules.title)
        wide = fonts.width("取消", 15, bold=True) + 8
        x = style.right - wide - 6
        pen.filled(x, y - 3.4, wide, 7, grey=1)
        pen.box(x, y - 3.4, wide, 7, style.rules.frame)
        pen.centered(x + wide / 2, y + 1.8, "取消", 14, bold=True)

    return Block(ticket.height, draw)


def _change(notice: RoomNotice, before: UseBefore) -> Block:
    """Before at the left, now in the thick frame at the right; what stayed the same says so by its type."""
    style, use = a4(), notice.use
    rows = list(_changes(before, use.uses[0], (notice.people, use.fee)))
    half = (style.width - _LABEL) / 2
    left = [fit_whole(old, Box(half - 8, 11.5, 8, lines=2, height=9)) for _label, old, _new in rows]
    right = [
        fit_whole(new, Box(half - 6, 15 if new != old else 11.5, 8, lines=2, height=10, bold=new != old))
        for _label, old, new in rows
    ]
    height = 7.6 + _ROW * len(rows)

    def draw(pen: Pen, y: float) -> None:
        x_old, x_new = style.left + _LABEL, style.left + _LABEL + half
        pen.text(x_old + 3, y + 5.2, "変更の前", style.type.body)
        pen.text(x_new + 3, y + 5.2, "変更の後", style.type.body, bold=True)
        top = y + 7.6
        for number, (label, _old, _new) in enumerate(rows):
            middle = top + number * _ROW + _ROW / 2
            pen.rule(style.left, style.right, middle - _ROW / 2, style.rules.box)
            pen.spread(style.left + 1, middle + 1.3, _LABEL - 6, label, style.type.table)
            pen.block(x_old + 3, middle - left[number].height / 2, left[number])
            pen.block(x_new + 3, middle - right[number].height / 2, right[number])
        pen.rule(style.left, style.right, y + height, style.rules.box)
        pen.box(x_new, top, half, height - 7.6, style.rules.frame)

    return Block(height, draw)


def _changes(before: UseBefore, now: PermitUse, rest: tuple[int | None, int]) -> Iterator[tuple[str, str, str]]:
    people, fee = rest
    old = before.use
    yield "使用日", words.paper_date(old.starts_at.date()), words.paper_date(now.starts_at.date())
    yield "時間", time_range(old.starts_at, old.ends_at), time_range(now.starts_at, now.ends_at)
    yield "部屋", old.room, now.room
    if before.people != people:
        yield "使用人員", _people(before.people), _people(people)
    yield "使用料", _yen(before.fee), _yen(fee)


def _people(count: int | None) -> str:
    return f"{count:,}人" if count is not None else words.NOT_GIVEN


def _yen(amount: int) -> str:
    return f"{amount:,}円" if amount else permit_words.FREE


def _content(notice: RoomNotice) -> Iterator[tuple[str, str]]:
    if notice.kind == "cancelled":
        if notice.on:
            yield "取消の日", words.paper_date(notice.on)
        reason = REASONS[notice.reason] if notice.reason else words.NOT_GIVEN
        yield "取消の理由", f"{reason}（{notice.note}）" if notice.note else reason
    for label, text in permit_words.details(notice.use):
        if label != permit_words.DEPOSIT or notice.kind == "changed" or notice.use.deposit_taken_on:
            yield label, text


def _money(notice: RoomNotice) -> Iterator[tuple[str, str]]:
    fee, kept = notice.use.fee, notice.taken - notice.given_back
    if notice.taken:
        yield "お納めの額", _yen(notice.taken)
    if notice.given_back:
        yield "お返しした額", _yen(notice.given_back)
    if notice.kind == "changed" and fee > kept:
        yield "これから納める額", f"{fee - kept:,}円"
    elif notice.kind == "changed" and fee < kept:
        yield "お返しする額", f"{kept - fee:,}円"
    elif notice.kind == "cancelled" and notice.taken and not notice.given_back:
        yield "お返しする額", "ありません"


def _line(said: str) -> Block:
    text = fit_whole(said, Box(a4().width, a4().type.lead_text, 9, lines=2, bold=True))
    return Block(text.height + 2, lambda pen, y: pen.block(a4().left, y, text))
