"""Letters: the address within the window of the envelope, the slip below the fold, nothing over anything else."""

import re

import pytest

from desktop.documents.letter import LettersPaper, empty_fields, letters_pdf, unknown, unprintable
from desktop.documents.letter_words import LetterPlan
from desktop.rules.letter_texts import LetterKind
from tests.documents.reading import fonts, page_texts, text_boxes
from tests.documents.registry import ADDRESSEES, AT, RENEWAL, SURVEY, make_addressee, make_facts, make_sender

ABOUT = {LetterKind.RENEWAL: RENEWAL, LetterKind.REMINDER: RENEWAL, LetterKind.SURVEY: SURVEY}


def paper_of(*to, kind=LetterKind.RENEWAL, sender=None, **plan) -> LettersPaper:
    plan = LetterPlan(kind, AT.date(), **{"about": ABOUT.get(kind), "number": "みほん市活第217号"} | plan)
    return LettersPaper(plan, sender or make_sender(), tuple(make_facts(each) for each in to), AT, "山田")


def squeezed(text) -> str:
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("kind", [LetterKind.RENEWAL, LetterKind.SURVEY, LetterKind.REFUSAL])
def test_every_letter_to_everybody_is_set_cleanly(kind):
    pdf = letters_pdf(paper_of(*ADDRESSEES.values(), kind=kind))
    pages = page_texts(pdf)
    assert len(pages) == len(ADDRESSEES)
    for number, to in enumerate(ADDRESSEES.values()):
        assert squeezed(to.name) in squeezed(pages[number])
        assert squeezed(to.address) in squeezed(pages[number])
        boxes = [box for box in text_boxes(pdf, number) if box.text.strip()]
        for at, box in enumerate(boxes):
            assert 19 <= box.left < box.right <= 197, box
            if box.left < 112 and box.top < 60:  # the window of the envelope, however the sheet slides
                assert 21.5 <= box.left < box.right <= 90.5, box
                assert 15.5 <= box.top < box.bottom <= 42.8, box
            for other in boxes[at + 1 :]:
                across = min(box.right, other.right) - max(box.left, other.left)
                down = min(box.bottom, other.bottom) - max(box.top, other.top)
                assert across < 0.6 or down < 0.6, (box, other)
    assert all(fonts(pdf).values())


def test_the_slip_asks_what_the_round_asks():
    for about, asked in ((RENEWAL, "更新しない"), (SURVEY, "休んでいる")):
        (text,) = page_texts(letters_pdf(paper_of(make_addressee(), kind=LetterKind.REMINDER, about=about)))
        assert asked in text
        assert "令和9年2月28日（日）" in text
    (notice,) = page_texts(letters_pdf(paper_of(make_addressee(), kind=LetterKind.NOTICE)))
    assert "回答書" not in notice
    assert "公印" in notice


def test_a_long_letter_runs_on_and_its_slip_keeps_its_place():
    text = "長い案内\n" + "\n".join("この文は本文の段落で、いくつも続きます。" * 6 for _ in range(14))
    pdf = letters_pdf(paper_of(make_addressee(), text=text))
    pages = page_texts(pdf)
    assert len(pages) == 2
    assert "回答書" in pages[1]
    assert "回答書" not in pages[0]
    assert "2 / 2" in pages[1]


def test_what_a_text_asks_for_in_vain_is_said():
    paper = paper_of(
        make_addressee(), kind=LetterKind.FREE, text="{団体名}へ\n{なまえ} {answer_until}\n記\n理由：{理由}"
    )
    assert unknown(paper) == ("なまえ",)
    assert empty_fields(paper) == ("answer_until",)
    (text,) = page_texts(letters_pdf(paper))
    assert "みほん里山の会へ" in text
    assert "{なまえ}" in text


def test_the_house_has_its_own_text_and_a_typed_one_comes_first():
    own = make_sender(texts={"renewal": "館の案内\n{name}様"})
    assert "館の案内" in page_texts(letters_pdf(paper_of(make_addressee(), sender=own)))[0]
    assert "別の案内" in page_texts(letters_pdf(paper_of(make_addressee(), sender=own, text="別の案内")))[0]
    assert unprintable(paper_of(make_addressee(name="\U0001f359"))) == ("\U0001f359",)
    twice = paper_of(*ADDRESSEES.values())
    assert letters_pdf(twice) == letters_pdf(twice)
