"""Which font sets what, and what is dropped on the way."""

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from fontTools.ttLib import TTFont
from reportlab.pdfbase import ttfonts

from desktop.documents import fonts
from desktop.documents.permit import permit_pdf
from desktop.documents.typefaces import Face
from desktop.resources import resource
from tests.documents.permits import make_permit, make_worst

FILES = ["BIZUDPGothic-Regular", "BIZUDPGothic-Bold", "MadoguchiSans-Regular", "MadoguchiSans-Bold"]


def test_digits_and_rare_kanji_come_from_one_font_and_japanese_from_the_other():
    assert [(run.font, run.text) for run in fonts.runs("第12回𠮷野の会¥5×3", bold=True)] == [
        ("BIZUDPGothic-Bold", "第"),
        ("MadoguchiSans-Bold", "12"),
        ("BIZUDPGothic-Bold", "回"),
        ("MadoguchiSans-Bold", "𠮷"),
        ("BIZUDPGothic-Bold", "野の会"),
        ("MadoguchiSans-Bold", "¥5×3"),
    ]


def test_all_of_cp932_and_the_usual_rare_kanji_can_be_set():
    everything = bytes(range(0x21, 0x7F)).decode("cp932")
    for lead in [*range(0x81, 0xA0), *range(0xE0, 0xFD)]:
        for trail in range(0x40, 0xFD):
            everything += bytes([lead, trail]).decode("cp932", errors="ignore")
    kanji = "".join(char for char in everything if char.isalnum())
    assert fonts.missing_characters([kanji, "髙﨑𠮷塚德濵邊邉齋齊彅"]) == ()


def test_digits_have_one_width():
    assert len({fonts.width(digit, 10) for digit in "0123456789"}) == 1


@pytest.mark.parametrize(
    ("given", "printed"),
    [
        ("葛\U000e0100城", "葛城"),
        ("辻\ufe00", "辻"),
        ("み\u200bほ\u202eん\ufeff", "みほん"),
        ("一行目\n二行目\t終わり", "一行目 二行目 終わり"),
        ("か\u3099", "が"),
        ("\ufa19\ufa11", "\ufa19\ufa11"),
        ("あ\x00い", "あい"),
    ],
)
def test_what_has_no_shape_is_dropped_and_nothing_else(given, printed):
    assert fonts.printable(given) == printed


def test_what_cannot_be_set_is_named_once():
    assert fonts.missing_characters(["花😀", "😀鳥\ud800"]) == ("😀", "\ud800")
    assert fonts.runs("😀", bold=False)[0].text == "〓"


@pytest.mark.parametrize("name", FILES)
def test_fonts_are_read_as_reportlab_reads_them(name):
    file = str(resource("fonts", f"{name}.ttf"))
    ours, theirs = Face(file), ttfonts.TTFontFace(file)
    assert ours.charToGlyph == theirs.charToGlyph
    assert ours.charWidths == pytest.approx(theirs.charWidths)
    assert ours.glyphPos == theirs.glyphPos
    assert ours.makeSubset([0, 0x20, 0x3042]) == theirs.makeSubset([0, 0x20, 0x3042])


@pytest.mark.parametrize("name", FILES)
def test_line_heights_agree_and_changed_fonts_have_their_own_name(name):
    with TTFont(resource("fonts", f"{name}.ttf"), lazy=True) as font:
        em = font["head"].unitsPerEm
        hhea, os2 = font["hhea"], font["OS/2"]
        heights = [
            hhea.ascent,
            -hhea.descent,
            os2.sTypoAscender,
            -os2.sTypoDescender,
            os2.usWinAscent,
            os2.usWinDescent,
        ]
        assert [round(height / em, 2) for height in heights] == [0.88, 0.12] * 3
        assert (hhea.lineGap, os2.sTypoLineGap) == (0, 0)
        family = font["name"].getDebugName(1)
    assert family == ("Madoguchi Sans" if name.startswith("Madoguchi") else "BIZ UDPGothic")


def test_two_threads_print_the_same_bytes_as_one():
    permits = [make_permit(), make_worst()] * 4
    alone = [permit_pdf(permit) for permit in permits]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(4) as threads:
            assert list(threads.map(permit_pdf, permits)) == alone
    finally:
        sys.setswitchinterval(interval)
