"""The register's papers from a real register: consent decides what is on them, wherever it is written."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import partial

import pypdfium2 as pdfium
import pytest

from desktop.errors import NotFound
from desktop.jobs.register_papers import draw_directory, draw_profile, draw_register_sheet
from desktop.models import Group
from desktop.operations.group_request import GroupRequest
from desktop.operations.groups import change_group
from desktop.storage.clock import standing_clock
from desktop.words import ConsentField, GroupKind
from tests.documents.reading import page_texts
from tests.makers import NOW, make_group

PRIVATE = {"phone": "0467-12-3456", "mobile": "090-1234-5678", "email": "hana@example.jp", "address": "みほん市青葉町3"}
TEXTS = {
    "publicity": "里山の会です。山田花子（０９０-1234-5678）まで。",
    "joining": "0467(12)3456へ",
    "days": "毎週月曜",
}


def squeezed(pdf):
    return re.sub(r"\s", "", "".join(page_texts(pdf)))


def metadata(pdf):
    document = pdfium.PdfDocument(pdf)
    told = " ".join(document.get_metadata_dict().values())
    document.close()
    return told


@pytest.fixture
def hills(database, made):
    published = frozenset({ConsentField.PHONE, ConsentField.ADDRESS})
    return make_group(
        database, "里山の会", "サトヤマノカイ", by=made.by, representative="山田 花子", published=published,
        founded_on=date(2001, 4, 1), **PRIVATE, **TEXTS,
    )  # fmt: skip


def test_only_what_was_agreed_to_is_public_even_in_free_texts(database, hills):
    for drawn in (
        draw_directory(database),
        draw_directory(database, [hills], "kana", folded=True),
        draw_profile(database, hills),
    ):
        text = squeezed(drawn.pdf)
        assert "里山の会" in text
        assert "0467-12-3456" in text
        assert "みほん市青葉町3" in text
        assert "（非公開）まで" in text
        for withheld in ("山田花子", "090-1234-5678", "０９０-1234-5678", "hana@example.jp"):
            assert withheld not in text
            assert withheld not in f"{metadata(drawn.pdf)} {drawn.title}"
    sheet = draw_register_sheet(database, hills, staff="高橋")
    for known in ("山田花子", "090-1234-5678", "hana@example.jp", "未確認", "平成13年4月1日", "高橋印刷"):
        assert known in squeezed(sheet.pdf)
    assert not any(word in f"{metadata(sheet.pdf)} {sheet.title}" for word in ("里山", "山田"))


def test_an_individual_without_consent_to_the_name_is_in_no_directory(database, made):
    hidden = make_group(
        database, "髙橋 見本", "タカハシミホン", by=made.by, kind=GroupKind.INDIVIDUAL, representative="髙橋 見本"
    )
    assert "髙橋見本" not in squeezed(draw_directory(database).pdf)
    profile = draw_profile(database, hidden)
    assert "髙橋見本" not in squeezed(profile.pdf) + metadata(profile.pdf) + profile.title
    assert "（氏名は非公開）" in squeezed(profile.pdf)
    assert "髙橋見本" in squeezed(draw_register_sheet(database, hidden).pdf)


def test_a_list_is_drawn_as_it_was_asked_for(database, made):
    text = squeezed(draw_directory(database, [made.choir], name="音楽の団体").pdf)
    assert "鎌倉合唱団" in text
    assert "音楽の団体" in text
    assert "あじさい読書会" not in text


def test_the_register_sheet_of_a_past_day_says_what_stood_then(database, made, hills):
    with database.reading() as session:
        version = session.get_one(Group, hills).version
    database.clock = standing_clock(NOW + timedelta(days=30))
    request = GroupRequest(name="里山と海の会", representative="佐藤 次郎", members=12, **PRIVATE)
    database.write(partial(change_group, group_id=hills, request=request, seen_version=version), made.by)
    now, then = draw_register_sheet(database, hills), draw_register_sheet(database, hills, NOW.date())
    assert "佐藤次郎" in squeezed(now.pdf)
    assert "里山と海の会" in squeezed(now.pdf)
    for said in ("里山の会", "山田花子", "令和8年11月21日のときの内容"):
        assert said in squeezed(then.pdf)
    assert "佐藤次郎" not in squeezed(then.pdf)
    assert then.title.endswith("2026-11-21")
    with pytest.raises(NotFound):
        draw_register_sheet(database, hills, date(1990, 1, 1))
    for draw in (draw_profile, draw_register_sheet):
        with pytest.raises(NotFound):
            draw(database, 9999)
