"""The booklet: everybody in it with a page that is true, nothing over anything, four pages to a folded sheet."""

from __future__ import annotations

import re

import pypdfium2 as pdfium
import pytest

from desktop.documents.directory import directory_pdf
from desktop.documents.imposition import imposed
from tests.documents.directories import (
    FIELDS,
    LONG_TEXT,
    WIDE,
    make_bare_entry,
    make_directory,
    make_entry,
    make_wide_entry,
    make_worst_entry,
)
from tests.documents.reading import fonts, page_texts, text_boxes


def squeezed(text):
    return re.sub(r"\s", "", text)


def many(count=30):
    names = [("あおぞら", "アオゾラ"), ("里山", "サトヤマ"), ("髙﨑𠮷野", "タカサキヨシノ"), ("わかば", "ワカバ")]
    entries = []
    for number in range(1, count + 1):
        name, kana = names[number % 4]
        fields = (FIELDS[number % 3], FIELDS[3]) if number % 5 else ()
        entries.append(make_entry(number, f"{name}の会{number}", f"{kana}ノカイ{number}", fields=fields))
    return make_directory(*entries)


@pytest.mark.parametrize("order", ["kana", "field"])
def test_everybody_stands_on_the_page_that_the_index_names(order):
    told = many()
    pages = [squeezed(text) for text in page_texts(directory_pdf(told, order=order, folded=False))]
    indexes = [text for text in pages if "数字はページです。" in text]
    assert len(indexes) == 2
    for entry in told.entries:
        name = re.escape(squeezed(entry.name))
        named = [int(page) for page in re.findall(rf"{name}(\d+)(?!\d)", indexes[0])]
        assert any(entry.number in pages[page - 1] and squeezed(entry.name) in pages[page - 1] for page in named)
        assert not entry.fields or squeezed(entry.name) in indexes[1]
    assert sum(len(re.findall("連絡先", text)) for text in pages[2:-1]) == len(told.entries)


def test_the_contents_name_the_first_page_of_every_part():
    pages = [squeezed(text) for text in page_texts(directory_pdf(many(), order="field", folded=False))]
    for field in FIELDS[:3]:
        page = int(re.search(rf"{re.escape(squeezed(field))}\d+団体(\d+)", pages[1])[1])
        assert f"活動分野{squeezed(field)}" in pages[page - 1]
        assert f"活動分野{squeezed(field)}" not in pages[page - 2]


def test_folded_sheets_lie_in_one_another():
    assert imposed(8) == [(8, 1), (2, 7), (6, 3), (4, 5)]
    plain = pdfium.PdfDocument(directory_pdf(many(), order="field", folded=False))
    folded = directory_pdf(many(), order="field", folded=True)
    document = pdfium.PdfDocument(folded)
    assert len(document) * 2 % 4 == 0
    assert 0 <= len(document) * 2 - len(plain) < 4
    assert [round(points * 25.4 / 72) for points in document.get_page_size(0)] == [296, 210]
    first, second = page_texts(folded)[:2]
    assert "団体へのご連絡" in first
    assert "もくじ" in second
    plain.close()
    document.close()


def test_a_text_that_is_too_long_goes_on_at_the_desk_and_nothing_covers_anything():
    worst = make_directory(
        make_worst_entry(), make_wide_entry(), make_bare_entry(), make_entry(353, publicity=LONG_TEXT * 3),
        fields=(WIDE, *FIELDS),
    )  # fmt: skip
    for order in ("kana", "field"):
        pdf = directory_pdf(worst, order=order, folded=False)
        for page, text in enumerate(page_texts(pdf)):
            boxes = [box for box in text_boxes(pdf, page) if box.text.strip()]
            assert all(9.9 <= box.left < box.right <= 138.2 and 9.9 <= box.top < box.bottom <= 201 for box in boxes)
            for number, box in enumerate(boxes):
                for other in boxes[number + 1 :]:
                    across = min(box.right, other.right) - max(box.left, other.left)
                    down = min(box.bottom, other.bottom) - max(box.top, other.top)
                    assert across < 0.7 or down < 0.9, (order, page + 1, box, other)
            assert "〓" not in text
        text = squeezed("".join(page_texts(pdf)))
        for said in ("…（続きは窓口で）", "（記載なし）", "非公開（センターが取り次ぎます）", "髙﨑", "𠮷野"):
            assert said in text


def test_nobody_to_list_is_said_and_the_fonts_are_embedded():
    pdf = directory_pdf(make_directory(), order="field", folded=False)
    assert len(page_texts(pdf)) == 3
    assert "掲載できる団体は、まだありません。" in page_texts(pdf)[1]
    assert all(fonts(pdf).values())
    assert pdf == directory_pdf(make_directory(), order="field", folded=False)
