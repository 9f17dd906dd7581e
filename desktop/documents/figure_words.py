"""What the register is counted by, as papers and files say it."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.queries.counted_register import CountedRegister
from desktop.queries.group_figures import Band, Figure, Key
from desktop.rules.dates import era_short, fiscal_year_range
from desktop.sentences.labels import STATUSES
from desktop.words import GroupStatus

NAMES: Mapping[Figure, str] = {
    Figure.FIELD: "活動分野",
    Figure.FORM: "組織形態",
    Figure.STATUS: "状態",
    Figure.SIZE: "会員数",
    Figure.AGE: "設立からの年数",
    Figure.MEMBERS: "会員の年代",
}
UNSAID = "記載なし"
SEVERAL = "1つの団体が複数に当てはまることがあるため、合計は登録数と一致せず、割合の合計は100％を超えることがあります。"
AT_PRESENT: Mapping[Figure, str] = {
    Figure.SIZE: "会員数は、現在の登録内容によります。",
    Figure.AGE: "設立日は、現在の登録内容によります。",
    Figure.MEMBERS: "会員の年代は、記載のあった団体の、現在の登録内容によります。",
}


def counted_by(counted: CountedRegister) -> str:
    return counted.list_name if isinstance(counted.by, int) else NAMES[counted.by]


def unit(counted: CountedRegister) -> str:
    """What is counted: groups, or people by the bands of their ages."""
    return "人数" if counted.by is Figure.MEMBERS else "団体数"


def whole(counted: CountedRegister) -> str:
    """What the counts are a share of."""
    return "年代の記載のある会員" if counted.by is Figure.MEMBERS else "登録団体（個人を含む）"


def key_name(by: Figure | int, key: Key) -> str:
    """まちづくり・暮らし, 登録, 5～9人, 30年以上, 記載なし."""
    if key is None:
        return UNSAID
    if isinstance(key, Band):
        return _years(key) if by is Figure.AGE else _members(key)
    return STATUSES[key] if isinstance(key, GroupStatus) else key


def year_name(year: int) -> str:
    """R8年度; before 1873 the western year."""
    try:
        return f"{era_short(fiscal_year_range(year)[0])}年度"
    except ValueError:
        return f"{year}年度"


def _members(band: Band) -> str:
    return f"{band.first}人以上" if band.last is None else f"{band.first}～{band.last}人"


def _years(band: Band) -> str:
    if band.last is None:
        return f"{band.first}年以上"
    return f"{band.last + 1}年未満" if band.first == 0 else f"{band.first}年以上{band.last + 1}年未満"
