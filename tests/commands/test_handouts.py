"""Every paper of the list, drawn from the command line."""

import json

import pytest
from pypdfium2 import PdfDocument

from tests.documents.reading import page_texts


def drawn(run, demo, tmp_path, name, for_, *more):
    file = tmp_path / f"{name}.pdf"
    ran = run("handout", name, "--for", for_, "-o", file, *more, "--json", "--center", demo)
    assert ran.code == 0, ran.out
    assert ran.document["file"] == str(file)
    with PdfDocument(file) as document:
        assert len(document) == ran.document["pages"]
    return ran.document, "".join(page_texts(file.read_bytes()))


def test_cards_begin_at_the_first_free_position(run, demo, tmp_path):
    document, text = drawn(run, demo, tmp_path, "card", "0001,0002, 0004", "--set", "first=8")
    assert document["pages"] == 2
    for number in ("0001", "0002", "0004"):
        assert number in text


def test_a_flyer_says_what_was_set_and_what_is_missing(run, demo, tmp_path):
    document, text = drawn(run, demo, tmp_path, "flyer", 1, "--set", "title=髙﨑𠮷野さんの話", "--set", "link=")
    assert "髙﨑𠮷野さんの話" in text.replace("\n", "")
    assert "no_link" in document["warnings"]


def test_the_report_of_a_month(run, demo, tmp_path):
    document, text = drawn(run, demo, tmp_path, "month", "2026-10")
    assert document["pages"] >= 2
    assert "月報" in text.replace(" ", "")


def test_a_receipt_by_its_number(run, demo, tmp_path):
    asked = ("handout", "receipt", "--for", "8-R00001", "--set", "size=roll")
    ran = run(*asked, "-o", tmp_path / "a.pdf", "--json", "--center", demo)
    assert ran.code == 0, json.dumps(ran.document)
    assert ran.document["number"] == "8-R00001"


@pytest.mark.parametrize(
    ("name", "for_", "more", "refusal"),
    [
        ("card", "0001,none", (), "NotFound"),
        ("card", " ", (), "NotFound"),
        ("card", "0001", ("--set", "first=10"), "NotReadable"),
        ("card", "0001", ("--set", "first=x"), "NotReadable"),
        ("flyer", "99999", (), "NotFound"),
        ("flyer", "1", ("--set", "colour=red"), "NotReadable"),
        ("receipt", "none", (), "NotFound"),
        ("receipt", "8-R00001", ("--set", "size=A4"), "NotReadable"),
        ("month", "no month", (), "NotReadable"),
    ],
)
def test_refused_without_a_file(run, demo, tmp_path, name, for_, more, refusal):
    ran = run("handout", name, "--for", for_, "-o", tmp_path / "a.pdf", *more, "--json", "--center", demo)
    assert (ran.code, ran.document["refused"]) == (3, refusal)
    assert list(tmp_path.glob("a.pdf*")) == []
