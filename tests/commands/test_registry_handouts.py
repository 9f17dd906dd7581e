"""The papers of the register from the command line."""

import pytest

from tests.commands.test_handouts import drawn


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("renewal", "更新のご案内"),
        ("notice", "利用登録のお知らせ"),
        ("labels", "様"),
        ("register", "0001"),
        ("profile", ""),
    ],
)
def test_a_paper_of_a_group(run, demo, tmp_path, name, says):
    document, text = drawn(run, demo, tmp_path, name, "0001")
    assert document["pages"] >= 1
    assert says in text.replace("\n", "")


def test_a_form_is_blank_where_no_group_is_named(run, demo, tmp_path):
    ran = run("handout", "application", "-o", tmp_path / "a.pdf", "--json", "--center", demo)
    assert (ran.code, ran.document["pages"]) == (0, 2)


def test_what_cannot_be_set_is_refused(run, demo, tmp_path):
    line = ("-o", tmp_path / "a.pdf", "--json", "--center", demo)
    for name, pair in (("labels", "sheet=99"), ("labels", "first=24"), ("labels", "right=x"), ("renewal", "round=x")):
        ran = run("handout", name, "--for", "0001", "--set", pair, *line)
        assert (ran.code, ran.document["refused"]) == (3, "NotReadable")
    told = run("handout", "letter", "--for", "0001", "--set", "text=題\\n{へん}", *line).document
    assert told["warnings"] == ["unknown {へん}"]
