"""減免申請書: the application for relief, blank for the hand or filled in, with the decision on it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from desktop.documents import fonts, words
from desktop.documents.application_cells import (
    Cell,
    addressed,
    circled,
    dated,
    digits,
    empty,
    named,
    prose,
    ticked,
    written,
)
from desktop.documents.fitting import Box, fit_whole
from desktop.documents.form_parts import Part, draw_part, placed
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Footing, Page, bind, running_head
from desktop.documents.style import MM_PER_POINT, a4
from desktop.queries.reliefs import ReliefForm, ReliefRow
from desktop.words import ReliefState

TITLE = "使用料減免申請書"
LEAD = "太い枠の中を書いて、受付へお出しください。"
_FIRST_TOP, _LATER_TOP = 37.0, 25.4
_STATES = {
    ReliefState.RECEIVED: "",
    ReliefState.APPROVED: "承認",
    ReliefState.REFUSED: "不承認",
    ReliefState.WITHDRAWN: "取下げ",
}


def relief_pdf(form: ReliefForm) -> bytes:
    """As few sheets as it takes; a part moves whole. The same form gives the same bytes."""
    stood = placed(_parts(form), _FIRST_TOP, _LATER_TOP)
    pages = [_page(form, each, number) for number, each in enumerate(stood, start=1)]
    kind = f"{TITLE} 登録番号 {form.row.number}" if form.row else f"{TITLE}（記入用）"
    return bind(
        pages, title=kind, footing=Footing(form.center.name, kind, form.printed_at, form.staff, form.center.demo)
    )


def unprintable(form: ReliefForm) -> tuple[str, ...]:
    """The characters of the form that no bundled font has: they stand as 〓."""
    texts = [form.center.name, form.signatory, *(ground.name for ground in form.grounds)]
    if form.row:
        texts += [form.row.group, form.representative, form.address, form.kana, form.row.purpose, form.row.reason]
        texts += [form.row.ground, form.row.decider]
    return fonts.missing_characters(texts)


def _parts(form: ReliefForm) -> list[Part]:
    return [
        Part("申請する団体", "", _applicant(form), 1),
        Part("減免を受けたい内容", "事業の内容が分かるもの（ちらし、会則など）を添えてください", _wish(form), 2),
        Part("決定", "センターが記入します", _decision(form.row), 0),
    ]


def _applicant(form: ReliefForm) -> tuple[tuple[Cell, ...], ...]:
    row = form.row
    number = "".join(row.number.split()) if row else ""
    return (
        (
            dated("申請日", row.applied_on if row else None).wide(60),
            digits("登録番号", number, max(4, len(number))).wide(56),
            written("電話", form.phone).wide(60),
        ),
        (named("団体の名前", row.group if row else "", form.kana, 19),),
        (addressed("住所", form.postal_code, form.address, 17.6),),
        (written("代表者の名前", form.representative),),
    )


def _wish(form: ReliefForm) -> tuple[tuple[Cell, ...], ...]:
    row, wide = form.row, a4().width
    names = [ground.name for ground in form.grounds]
    if row is not None and row.ground not in names:
        names.append(row.ground)
    percents = {ground.name: ground.percent for ground in form.grounds}
    marks = [(_ground(name, percents.get(name)), row is not None and name == row.ground) for name in names]
    last = row.valid_until - timedelta(days=1) if row else None
    return (
        (
            circled(
                "減免を受けたいもの",
                (("会議室", row is not None and row.rooms), ("印刷", row is not None and row.printing)),
                64,
            ).wide(64),
            dated("いつから", row.valid_from if row else None).wide(56),
            dated("いつまで", last).wide(56),
        ),
        (ticked("理由", marks, wide, note="あてはまるもの1つに✓"),),
        (prose("事業の名前と内容", row.purpose if row else "", 5, wide, "だれのために、何をするか"),),
    )


def _decision(row: ReliefRow | None) -> tuple[tuple[Cell, ...], ...]:
    state = row.state if row else ReliefState.RECEIVED
    percent = f"{row.percent}%" if row and state is ReliefState.APPROVED else ""
    said = _STATES[state]
    choices = [("承認", said == "承認"), ("不承認", said == "不承認")]
    choices += [("取下げ", True)] if said == "取下げ" else []
    return (
        (
            written("受け付けた日", _day(row.paper_on if row else None)).wide(52),
            circled("決定", choices, 72).wide(72),
            written("減免の割合", percent).wide(52),
        ),
        (prose("理由・条件", row.reason if row else "", 2, a4().width),),
        (
            written("決めた日", _day(row.decided_on if row else None)).wide(60),
            written("決めた人", row.decider if row else "").wide(58),
            empty("センター長の印").wide(58),
        ),
    )


def _day(day: date | None) -> str:
    return words.paper_date(day) if day else ""


def _ground(name: str, percent: int | None) -> str:
    return f"{name}（{percent}%）" if percent is not None else name


def _page(form: ReliefForm, stood: Sequence[tuple[float, Part]], number: int) -> Page:
    def draw(pen: Pen) -> None:
        if number == 1:
            _draw_head(pen, form)
        else:
            running_head(pen, TITLE, f"登録番号 {form.row.number}" if form.row else "団体（　　　　　　　　　　　）")
        for y, part in stood:
            draw_part(pen, y, part)

    return draw


def _draw_head(pen: Pen, form: ReliefForm) -> None:
    style = a4()
    pen.text(style.left, 24.6, TITLE, style.type.title, bold=True)
    x = style.left + fonts.width(TITLE, style.type.title, bold=True) + 5
    to = fit_whole(f"{form.signatory} あて", Box(style.right - x, style.type.lead_text, 7.5, lines=2))
    pen.block(style.right, 24.6 - ASCENT * to.size * MM_PER_POINT - (len(to.lines) - 1) * to.step, to, flush_right=True)
    ground = f"{form.ordinance}の規定により、次のとおり申請します。" if form.ordinance else "次のとおり申請します。"
    lead = fit_whole(f"{ground}{LEAD}", Box(style.width, style.type.body, 7.5, lines=2, height=6))
    pen.block(style.left, 32.4 - ASCENT * lead.size * MM_PER_POINT, lead)
