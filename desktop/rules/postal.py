"""What stands behind a postal code, from the data of Japan Post in `resources/postal`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from zipfile import ZipFile

from desktop.resources import resource
from desktop.rules.kana import digits

POSTAL_DIGITS = 7
# in the order of the first two digits of municipal codes
PREFECTURES = (
    *("北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県"),
    *("栃木県", "群馬県", "埼玉県", "千葉県", "東京都", "神奈川県", "新潟県", "富山県"),
    *("石川県", "福井県", "山梨県", "長野県", "岐阜県", "静岡県", "愛知県", "三重県"),
    *("滋賀県", "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県", "鳥取県", "島根県"),
    *("岡山県", "広島県", "山口県", "徳島県", "香川県", "愛媛県", "高知県", "福岡県"),
    *("佐賀県", "長崎県", "熊本県", "大分県", "宮崎県", "鹿児島県", "沖縄県"),
)
_BLOCK = 2  # digits of a code that name its block in the file


@dataclass(frozen=True, slots=True)
class Address:
    """A place as far as its postal code tells it; `town` is empty where the code is that of the whole city."""

    prefecture: str
    city: str
    town: str

    def text(self, home: str = "") -> str:
        """The address as it begins; the prefecture is left out within one's own, as people write it."""
        return f"{'' if self.prefecture == home else self.prefecture}{self.city}{self.town}"


def addresses(code: str) -> tuple[Address, ...]:
    """The places of a postal code, however it is written; none for what is no code. Reads the file when first asked."""
    found = digits(code)
    if len(found) != POSTAL_DIGITS:
        return ()
    areas, rest = _lines("areas"), found[_BLOCK:]
    rows = (line.split("\t") for line in _lines(found[:_BLOCK]) if line.startswith(rest))
    return tuple(_address(areas[int(area)], town) for _rest, area, town in rows)


def prefecture_of(municipality: str) -> str:
    """The prefecture of a municipal code; "" for what is none."""
    place = municipality[:2]
    known = place.isdecimal() and 0 < int(place) <= len(PREFECTURES)
    return PREFECTURES[int(place) - 1] if known else ""


def _address(area: str, town: str) -> Address:
    prefecture, city = area.split("\t")
    return Address(prefecture, city, town)


@cache
def _lines(name: str) -> tuple[str, ...]:
    with ZipFile(resource("postal/codes.zip")) as packed:
        if name not in packed.namelist():
            return ()
        return tuple(packed.read(name).decode().split("\n"))
