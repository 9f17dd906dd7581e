"""The paper of the print room's figures: nothing leaves the sheet, however long a group's name is."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from itertools import combinations

import pytest

from desktop.documents.print_figures import print_figures_pdf
from desktop.documents.style import a4
from desktop.exchange.print_figures import print_figures_sheet
from desktop.queries.counted_printing import CountedPrinting
from desktop.queries.print_figures import PrintFigure, PrintRow
from desktop.queries.print_waste import Wasted
from desktop.queries.uses import Asked
from tests.documents.permits import LONG_NAME
from tests.documents.reading import page_texts, text_boxes

LEFT, RIGHT = a4().left - 0.5, a4().right + 0.5
AT = datetime(2026, 12, 1, 9)
NOVEMBER = Asked(date(2026, 11, 1), date(2026, 12, 1))
WHOLE = Decimal("100.0")


def counted(by: PrintFigure, rows: int = 70) -> CountedPrinting:
    keys = ["2026-10", "2026-11"] if by is PrintFigure.MONTH else [f"{LONG_NAME}{number}" for number in range(rows)]
    used = tuple(PrintRow(key, 12345, 12345, 1234567, 2345678, 12345678, WHOLE, ()) for key in (*keys, None))
    waste = tuple(Wasted(LONG_NAME, "本館", 1234567, 12345, Decimal("0.9"), 1234, 12345, 1234, ()) for _ in range(9))
    is_waste = by is PrintFigure.WASTE
    center = "見本市民活動センター"
    return CountedPrinting(by, NOVEMBER, "", center, False, used[:-1], used[-1], waste if is_waste else (), 12345)


@pytest.mark.parametrize("by", PrintFigure)
def test_every_figure_stays_inside_its_columns(by):
    pdf = print_figures_pdf(counted(by), staff="高橋", printed_at=AT)
    boxes = text_boxes(pdf)
    assert min(box.left for box in boxes) >= LEFT
    assert max(box.right for box in boxes) <= RIGHT
    for one, other in combinations(boxes, 2):
        beside = one.top < other.bottom - 0.5 and other.top < one.bottom - 0.5
        assert not (beside and one.left < other.right - 0.2 and other.left < one.right - 0.2), (one, other)
    text = "".join(page_texts(pdf))
    assert "12,345件" in text
    assert by is not PrintFigure.MONTH or "2026年10月" in text


def test_the_file_has_the_numbers_of_the_paper():
    sheet = print_figures_sheet(counted(PrintFigure.MONTH))
    assert sheet.rows[0] == ("2026年10月", 12345, 12345, 1234567, WHOLE, 2345678, 12345678)
    assert sheet.rows[-1][0] == "合計"
    assert print_figures_sheet(counted(PrintFigure.WASTE)).rows[-1][:3] == ("合計", "", 1234567)
