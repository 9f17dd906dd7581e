"""What the application for a room asks, in the order in which a visitor thinks of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from desktop.documents import words
from desktop.documents.application_cells import (
    PAD,
    Cell,
    Mark,
    Place,
    addressed,
    circled,
    counted,
    dated,
    digits,
    empty,
    named,
    prose,
    ticked,
    written,
)
from desktop.documents.fitting import Box, fit_whole
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.style import MM_PER_POINT, a4
from desktop.queries.room_forms import FilledIn, RoomForm

Rows = tuple[tuple[Cell, ...], ...]
_CLASSES = ("登録団体", "個人登録", "登録なし")
_LAYOUTS = ("口の字", "スクール", "いすだけ", "そのまま")
_CIRCLE_UP_TO = 10  # more rooms than that are ticked


def parts(form: RoomForm) -> Iterator[tuple[str, str, Rows, int]]:
    """Title, note, rows and number of each part."""
    filled = form.filled
    yield ("申請する人", "個人のときは、団体の名前に自分の名前を書きます", _applicant(form, filled), 1)
    yield ("使う日と部屋", "準備と片付けも使用時間に入ります", _when(form, filled), 2)
    yield ("使い方", "", _how(form, filled), 3)
    yield ("受付記入欄", "", _desk(filled), 0)


def _applicant(form: RoomForm, filled: FilledIn | None) -> Rows:
    use = filled.use if filled else None
    classes = form.classes or _CLASSES
    chosen = filled.class_name if filled else ""
    number = "".join(use.group_number.split()) if use else ""
    held = addressed("住所", use.postal_code if use else "", use.address if use else "", 17.6)
    return (
        (
            dated("申請日", filled.made_on if filled else None).wide(47),
            digits("登録番号", number, max(4, len(number))).wide(39),
            circled("区分", [(name, name == chosen) for name in classes], 90).wide(90),
        ),
        (named("団体の名前", use.group if use else "", filled.kana if filled else "", 19),),
        (held.wide(176),),
        (
            written("代表者の名前", use.representative if use else "").wide(60),
            written("当日の責任者", filled.contact if filled else "", "代表者と違うとき").wide(62),
            written("電話", filled.phone if filled else "").wide(54),
        ),
    )


def _when(form: RoomForm, filled: FilledIn | None) -> Rows:
    day = filled.starts_at.date() if filled else None
    weekday = words.weekday(day) if day else ""
    rooms = [(name, filled is not None and name == filled.room) for name in form.rooms]
    wide = a4().width
    chosen = circled("部屋", rooms, wide) if len(rooms) <= _CIRCLE_UP_TO else ticked("部屋", rooms, wide)
    return (
        (
            dated("使用日", day).wide(62),
            written("曜日", weekday).wide(22),
            _times(filled).wide(92),
        ),
        (chosen,),
    )


def _times(filled: FilledIn | None) -> Cell:
    """時　分から　時　分まで."""

    def draw(pen: Pen, place: Place) -> None:
        baseline, step = place.y + place.height - 3.4, (place.width - 2 * PAD) / 4
        values = _clock(filled.starts_at, filled.ends_at) if filled else ("", "", "", "")
        for number, (unit, value) in enumerate(zip(("時", "分から", "時", "分まで"), values, strict=True), start=1):
            right = place.x + PAD + step * number
            pen.right(right, baseline, unit, 10.5)
            pen.right(right - (5.0 if len(unit) == 1 else 12.4), baseline, value, 13)

    return Cell("使用時間", draw, note="24時間で")


def _clock(starts_at: datetime, ends_at: datetime) -> tuple[str, str, str, str]:
    end = 24 if ends_at.date() != starts_at.date() else ends_at.hour
    return str(starts_at.hour), f"{starts_at.minute:02}", str(end), f"{ends_at.minute:02}"


def _how(form: RoomForm, filled: FilledIn | None) -> Rows:
    use, wide = (filled.use if filled else None), a4().width
    layouts = form.layouts or _LAYOUTS
    rows: list[tuple[Cell, ...]] = [
        (prose("使用目的", use.purpose if use else "", 2, wide, "催しのときは、その名前も"),),
        (
            counted("使用人員", use.people if use else None).wide(34),
            circled("机の並べ方", _marks(layouts, use.layout if use else ""), 142).wide(142),
        ),
    ]
    if form.items:
        rows.append((_equipment(form.items, dict(filled.items) if filled else {}),))
    last = [circled("冷暖房", (("使う", use is not None and use.heated), ("使わない", False)), 44).wide(44)]
    if form.grounds:
        grounds = _marks(form.grounds, filled.ground if filled else "")
        last.append(ticked("減免を申請する", grounds, wide - 44, note="あてはまるものに✓").wide(wide - 44))
    else:
        last.append(empty("減免を申請する理由", "あてはまるとき").wide(wide - 44))
    rows.append(tuple(last if form.heating else last[1:]))
    rows.append((written("備考", filled.remark if filled else "", "看板、飲食、車いすなど、伝えておきたいこと"),))
    return tuple(rows)


def _marks(words: Sequence[str], chosen: str) -> list[Mark]:
    marks = [(word, word == chosen) for word in words]
    return marks if not chosen or chosen in words else [*marks, (chosen, True)]


def _equipment(items: Sequence[tuple[str, str]], taken: dict[str, int]) -> Cell:
    """Each with room for how many; three beside each other."""
    across, step = 3, 7.6
    rows = -(-len(items) // across)

    def draw(pen: Pen, place: Place) -> None:
        wide = (place.width - 2 * PAD) / across
        for number, (name, counter) in enumerate(items):
            row, column = divmod(number, across)
            x, y = place.x + PAD + column * wide, place.y + 5.4 + row * step
            _draw_item(pen, (x, y + 5.2, wide - 4), (name, counter), taken.get(name, 0))

    return Cell("設備・備品", draw, note="使う数を書く", height=6.8 + rows * step)


def _draw_item(pen: Pen, place: tuple[float, float, float], item: tuple[str, str], count: int) -> None:
    x, baseline, wide = place
    name, counter = item
    label = fit_whole(name, Box(wide - 21, 10.5, 7, lines=2, height=6.4, leading=1.05))
    first = baseline - ASCENT * label.size * MM_PER_POINT - (len(label.lines) - 1) * label.step / 2
    pen.block(x + 1, first, label)
    pen.rule(x + wide - 19, x + wide - 6, baseline + 1, a4().rules.row)
    pen.right(x + wide, baseline, counter, 9.5)
    if count:
        pen.centered(x + wide - 12.5, baseline, str(count), 13)


def _desk(filled: FilledIn | None) -> Rows:
    use = filled.use if filled else None
    fee = f"{use.fee:,}円" if use else ""
    relief = f"{filled.relief_percent}%" if filled and filled.relief_percent else ""
    return (
        (
            empty("受付の日・受けた人"),
            written("使用料", fee),
            written("減免", relief),
            empty("納めた日"),
            empty("許可番号"),
        ),
    )
