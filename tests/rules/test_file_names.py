from __future__ import annotations

import pytest

from desktop.rules.file_names import MOST_NAME, is_what_it_says, safe_name, suffix_of


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("会則.pdf", "会則.pdf"),
        ("../../etc/会則.PDF", "会則.pdf"),
        (r"C:\Users\desk\名簿.xlsx", "名簿.xlsx"),
        ("CON.pdf", "_CON.pdf"),
        ("aux.old.txt", "_aux.old.txt"),
        ("LPT¹.pdf", "_LPT¹.pdf"),
        ("a\x00b\nc\u202egnp.pdf", "ab cgnp.pdf"),
        ('何?:<|>"*名簿.csv', "何_名簿.csv"),
        ("　. .pdf", "書類.pdf"),
        (".pdf", "書類.pdf"),
        ("会則.pdf. . ", "会則.pdf"),
        ("", "書類"),
        ("会則" * 150 + ".pdf", ("会則" * 48) + ".pdf"),
    ],
)
def test_a_name_from_elsewhere_is_one_that_every_system_takes(given, kept):
    assert safe_name(given) == kept
    assert len(kept) <= MOST_NAME + 1
    assert safe_name(kept) == kept


def test_what_could_run_is_of_no_kind():
    assert suffix_of("会則.pdf") == ".pdf"
    assert [suffix_of(name) for name in ("会則.pdf.exe", "a.lnk", "a.html", "a.docm", "a", "a.")] == [""] * 6


def test_a_file_is_what_its_first_bytes_say():
    assert is_what_it_says(".pdf", b"\xef\xbb\xbf%PDF-1.7")
    assert not is_what_it_says(".pdf", b"<html>")
    assert not is_what_it_says(".docx", b"%PDF-")
    assert is_what_it_says(".txt", b"\xff\xfe")
