"""The profile keeps to its one page, however much a group has to say."""

from __future__ import annotations

import re
from datetime import date, datetime

import pytest

from desktop.documents.profile import profile_pdf
from desktop.documents.style import a4
from desktop.queries.directories import DirectoryPlace
from desktop.queries.profiles import Profile
from desktop.words import GroupKind
from tests.documents.directories import (
    LONG_TEXT,
    WIDE,
    make_bare_entry,
    make_entry,
    make_wide_entry,
    make_worst_entry,
)
from tests.documents.reading import page_texts, text_boxes

CASES = {
    "ordinary": make_entry(publicity=LONG_TEXT, website="https://example.jp/hills"),
    "worst": make_worst_entry(),
    "bare": make_bare_entry(),
    "300 wide characters": make_wide_entry(),
}


def make_profile(entry, *, full=False) -> Profile:
    return Profile(
        center="みほん市市民活動センター",
        demo=True,
        day=date(2026, 11, 1),
        places=(DirectoryPlace("本館", "みほん市中央1丁目1番1号", "000-000-0000"),),
        entry=entry,
        kind=GroupKind.GROUP,
        form="任意団体",
        founded_on=date(2001, 4, 1),
        gains=WIDE if full else "",
        words=tuple((name, ("会員", "広報") * 20) for name in ("活動地域", "求めていること", "SDGs")) if full else (),
    )


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("entry", CASES.values(), ids=CASES.keys())
def test_one_page_with_nothing_over_anything(entry, full):
    pdf = profile_pdf(make_profile(entry, full=full), printed_at=datetime(2026, 11, 1, 9, 0))
    (text,) = page_texts(pdf)
    boxes = [box for box in text_boxes(pdf) if box.text.strip()]
    assert all(19 <= box.left < box.right <= a4().right + 0.5 for box in boxes)
    assert all(box.bottom <= a4().bottom or box.top >= a4().bottom for box in boxes)
    for number, box in enumerate(boxes):
        for other in boxes[number + 1 :]:
            across = min(box.right, other.right) - max(box.left, other.left)
            down = min(box.bottom, other.bottom) - max(box.top, other.top)
            assert across < 0.7 or down < 0.9, (box, other)
    said = re.sub(r"\s", "", text)
    assert entry.number in said
    assert ("（紹介文は届いていません）" in said) is not bool(entry.publicity)
    assert ("（センターが取り次ぎます）" in said) is entry.withheld
