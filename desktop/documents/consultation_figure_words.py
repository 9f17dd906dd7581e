"""What consultations are counted by, as papers, files and the command line say it."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.queries.consultation_dimensions import Dimension
from desktop.rules.months import read_month
from desktop.sentences.labels import CHANNELS as REPORTED
from desktop.sentences.nouns import ACTORS, CHANNELS, OUTCOMES
from desktop.words import Channel, CountUnit

BY: Mapping[Dimension, str] = {
    "topic": "相談内容",
    "subtopic": "内容の細目",
    "actor": "相談の主体",
    "channel": "相談の方法",
    "new": "新規・継続",
    "advisor": "相談員",
    "outcome": "結果",
    "action": "協働の取組",
    "site": "施設",
    "month": "月",
    "fiscal_year": "年度",
    "minutes": "対応の時間",
}
UNITS: Mapping[CountUnit, tuple[str, str]] = {
    CountUnit.CASES: ("相談", "件"),
    CountUnit.CONTACTS: ("対応", "回"),
}
WITHHELD, UNSAID, HIDDEN = "閲覧できない相談", "記載なし", "＊"
_WORDS: Mapping[str, Mapping[str, str]] = {
    "actor": {key: said[0] for key, said in ACTORS.items()},
    "channel": {key: said[0] for key, said in CHANNELS.items()},
    "outcome": {"open": "対応中", **{key: said[0] for key, said in OUTCOMES.items()}},
    "new": {"new": "新規", "continuing": "継続"},
    "action": {"none": "取組なし"},
    "minutes": {"1-15": "15分まで", "16-30": "16～30分", "31-60": "31～60分", "61-": "60分超"},
}


def part_name(by: Dimension, part: str) -> str:
    """資金・補助金, 市民, 2026年4月, 2026年度, 取組4, 記載なし."""
    if not part:
        return UNSAID
    if part == "withheld":
        return WITHHELD
    if by == "month":
        month = read_month(part)
        return f"{month.year}年{month.month}月"
    if by == "fiscal_year":
        return f"{part}年度"
    if by == "action" and part.isdigit():
        return f"取組{part}"
    return _WORDS.get(by, {}).get(part, part)


def reported_name(by: Dimension, part: str) -> str:
    """As the month's report and the sheets for the city say it: 出張 for a visit on site."""
    return REPORTED[Channel(part)] if by == "channel" and part in set(Channel) else part_name(by, part)


def unit_name(unit: str) -> str:
    """相談（件）, 対応（回）: the unit stands beside every number."""
    name, each = UNITS[CountUnit(unit)]
    return f"{name}（{each}）"
