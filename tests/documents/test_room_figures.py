"""The paper of the rooms' figures: nothing leaves the sheet, however long a group's name is."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from itertools import combinations

import pytest

from desktop.documents.room_figures import room_figures_pdf
from desktop.documents.style import a4
from desktop.queries.counted_rooms import CountedRooms
from desktop.queries.room_figures import PEOPLE, RoomFigure, UseRow
from desktop.queries.uses import Asked
from desktop.queries.utilisation import Utilisation
from tests.documents.permits import LONG_NAME
from tests.documents.reading import page_texts, text_boxes

LEFT, RIGHT = a4().left - 0.5, a4().right + 0.5
AT = datetime(2026, 12, 1, 9)
NOVEMBER = Asked(date(2026, 11, 1), date(2026, 12, 1))
KEYS = {RoomFigure.WEEKDAY: range(7), RoomFigure.PEOPLE: PEOPLE, RoomFigure.REFUSED: ("RoomTaken", "OverQuota", "Next")}


def counted(by: RoomFigure | None, rows: int = 70) -> CountedRooms:
    keys = KEYS.get(by, [f"{LONG_NAME}{number}" for number in range(rows)]) if by else ()
    percent = Decimal("100.0")
    used = tuple(UseRow(key, 12345, 12345 * 90, 1234567, 12345678, percent, ()) for key in (*keys, None))
    rooms = tuple(Utilisation(n, LONG_NAME, "本館", 50 + n, 99, percent) for n in range(40)) if by is None else ()
    return CountedRooms(by, NOVEMBER, "", "見本市民活動センター", False, used if by else (), used[-1], rooms)


@pytest.mark.parametrize("by", [None, *RoomFigure])
def test_every_figure_stays_inside_its_columns(by):
    pdf = room_figures_pdf(counted(by), staff="高橋", printed_at=AT)
    boxes = text_boxes(pdf)
    assert min(box.left for box in boxes) >= LEFT
    assert max(box.right for box in boxes) <= RIGHT
    for one, other in combinations(boxes, 2):
        beside = one.top < other.bottom - 0.5 and other.top < one.bottom - 0.5
        assert not (beside and one.left < other.right - 0.2 and other.left < one.right - 0.2), (one, other)
    text = "".join(page_texts(pdf))
    assert "令和8年11月1日" in text
    assert "12,345件" in text
    assert by is not RoomFigure.PEOPLE or "10～19人" in text
    assert by is not RoomFigure.REFUSED or ("先約あり" in text and "Next" in text)
