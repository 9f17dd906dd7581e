"""The form of the print room: what it says, that nothing leaves the sheet, and that no line covers another."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache, partial

import pytest

from desktop.documents.print_form import print_form_pdf, unprintable
from desktop.errors import NotFound
from desktop.jobs.handouts import handout
from desktop.operations.print_request import OriginalRequest
from desktop.operations.printing import begin_print_job
from desktop.queries.print_forms import FilledForm, PrintFormPaper
from desktop.queries.print_jobs import OriginalRow
from desktop.rules.print_fees import PrintUse, TariffLineOn, TariffOn, job_fee, total_of
from desktop.words import MachineKind, PaperSize, TariffLineKind
from tests.documents.permits import LONG_NAME
from tests.documents.reading import page_texts, text_boxes
from tests.documents.rooms import AT, CENTER
from tests.operations.print_room import make_print_room

DAISEN = TariffOn(
    "daisen", "大仙市の例", (TariffLineOn(TariffLineKind.MASTER, 50), TariffLineOn(TariffLineKind.BLOCK, 10, block=10))
)
KINDS = tuple(MachineKind)
BLANK = PrintFormPaper(
    CENTER, KINDS[:4], ("会報", "会議の資料", "チラシ"), ("営利", "政治", "宗教"), True, DAISEN, None
)  # fmt: skip


def original(title, masters, sheets, size=PaperSize.A4, *, duplex=False):
    return OriginalRow(title, masters, sheets, size, duplex, False, True)


def filled(*originals, **more):
    lines = job_fee(DAISEN, [each.printing for each in originals], more.pop("use", PrintUse()))
    known = FilledForm(
        "R8-J00417", date(2026, 11, 21), "みほん里山の会", "0217", "見本 花子", "000-0000-0000", MachineKind.DUPLICATOR,
        "会報", "会報 第42号", True, originals, 1_204_518, 1_204_619, True, lines, total_of(lines), "8-R02203", "山田",
    )  # fmt: skip
    return replace(BLANK, filled=replace(known, **more))


ONE = filled(original("会報 第42号", 1, 101))
WORST = filled(
    original("設立20周年記念フォーラムプログラム", 2, 1000, PaperSize.A3, duplex=True),
    original("会報 第128号・特別号（町会回覧用）", 4, 10_200, duplex=True),
    original("座席表", 1, 120, PaperSize.B4),
    original("名札（厚紙）", 1, 88, PaperSize.POSTCARD),
    group=LONG_NAME,
    contact="髙﨑 𠮷右衛門・マクシミリアン・見本",
    phone="000-0000-0000 内線 1234（夜間 000-0000-0000）",
    content="その他",
    purpose="フォーラム当日のプログラムと座席表、名札",
)
MANY = replace(
    filled(
        *(original(f"{number}枚めの、町内会のみなさんへ髙﨑𠮷", 1, 10 * number) for number in range(1, 11)),
        use=PrintUse(relief_percent=50, relief_ground="市の後援する事業のため"),
    ),
    kinds=KINDS,
)
PAPERS = {"blank": BLANK, "one": ONE, "worst": WORST, "many": MANY, "no prices": replace(BLANK, tariff=None, banned=())}


@cache
def draw(name):
    return print_form_pdf(PAPERS[name], printed_at=AT, staff="受付 山田")


@pytest.fixture
def room(database, made):
    return make_print_room(database, made)


@pytest.mark.parametrize("name", PAPERS)
def test_nothing_leaves_the_sheet_and_no_text_lies_on_another(name):
    pdf = draw(name)
    for page in range(len(page_texts(pdf))):
        boxes = [box for box in text_boxes(pdf, page) if box.text.strip()]
        for number, box in enumerate(boxes):
            assert min(box.left, box.top, 210 - box.right) >= 9.5, box
            assert box.bottom <= 297 - 7, box
            for other in boxes[number + 1 :]:
                across = min(box.right, other.right) - max(box.left, other.left)
                down = min(box.bottom, other.bottom) - max(box.top, other.top)
                assert across < 0.4 or down < 0.4, (box, other)


def test_the_form_says_what_the_job_says():
    (text,) = page_texts(draw("one"))
    for word in (
        "みほん里山の会",
        "見本 花子",
        "R8-J00417",
        "1,204,518",
        "101枚＝11組 × 10円",
        "160",
        "8-R02203",
        "山田",
    ):
        assert word in text
    assert draw("one") == draw.__wrapped__("one")
    assert unprintable(WORST) == ()


def test_the_blank_one_has_room_for_the_hand_and_says_the_prices():
    (text,) = page_texts(draw("blank"))
    for word in (
        "印刷の前に書きます", "印刷の後に書きます", "営利・政治・宗教のための印刷物ではありません。",
        "製版 1版50円", "印刷 10枚ごとに10円（端数は切り上げ）", "組（10枚） × 10円",
    ):  # fmt: skip
        assert word in text
    assert "見せました" in page_texts(draw("no prices"))[0]


def test_four_originals_stay_on_one_sheet_and_masters_are_added_up():
    (text,) = page_texts(draw("worst"))
    assert "8版 × 50円" in text
    assert "はがき" in text
    assert len(page_texts(draw("many"))) == 2


@pytest.mark.parametrize("where", ["sqlite"], indirect=True)
def test_the_paper_of_a_job_by_its_number(room):
    room.record(cash=160, originals=(OriginalRequest(title="会報", masters=1, sheets=101),), content="会報")
    room.write(begin_print_job, request=room.request(guest="", purpose="ちらし"))
    draw_it = partial(handout, room.database, room.made.by, "print-form")
    paid, begun, blank = (draw_it(for_, {}) for for_ in ("R8-J00001", "2", ""))
    assert [word in page_texts(paid.pdf)[0] for word in ("鎌倉合唱団", "8-R00001", "高橋")] == [True] * 3
    assert (paid.number, begun.number, blank.number) == ("R8-J00001", "R8-J00002", "")
    with pytest.raises(NotFound):
        draw_it("R8-J00009", {})
