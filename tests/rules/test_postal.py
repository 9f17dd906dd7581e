from __future__ import annotations

import pytest

from desktop.resources import resource
from desktop.rules.postal import PREFECTURES, Address, addresses, prefecture_of


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("248-0012", (Address("神奈川県", "鎌倉市", "御成町"),)),
        ("〒２４８ー００００", (Address("神奈川県", "鎌倉市", ""),)),
        ("2488686", (Address("神奈川県", "鎌倉市", "御成町18-10"),)),  # the city hall's own
        ("4411324", tuple(Address("愛知県", "新城市", town) for town in ("井道", "内井道", "奥井道"))),
        ("4090142", (Address("山梨県", "北都留郡小菅村", ""),)),
        ("999-9999", ()),
        ("248-001", ()),
        ("", ()),
    ],
)
def test_a_postal_code_tells_its_places(code, found):
    assert addresses(code) == found


def test_people_leave_their_own_prefecture_out():
    (place,) = addresses("2480012")
    assert (place.text("神奈川県"), place.text()) == ("鎌倉市御成町", "神奈川県鎌倉市御成町")
    assert [prefecture_of(code) for code in ("142042", "122246", "", "990000")] == ["神奈川県", "千葉県", "", ""]
    assert len(PREFECTURES) == 47


def test_the_installer_stays_small():
    assert resource("postal", "codes.zip").stat().st_size < 1_500_000
