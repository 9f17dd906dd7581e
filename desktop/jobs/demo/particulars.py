"""What the demo's groups say of themselves beyond name and people. All of it is invented."""

from __future__ import annotations

from random import Random
from typing import Any

from desktop.operations.group_request import AgeBand
from desktop.queries.group_words import ListRow
from desktop.rules.settings import AGE_BANDS
from desktop.words import GroupKind

DAYS = (
    *(
        "毎月第2土曜日の午前",
        "毎週火曜日 10時～12時",
        "第1・第3日曜日の午後",
        "毎週木曜日の夜",
        "不定期（月に2回ほど）",
    ),
    *("平日の昼間", "毎月第4金曜日", "学校の長期休みの間"),
)
JOINING = (
    *("随時。見学のあと申込書を出す", "窓口で受け付け", "説明会（4月・10月）に出る", "代表者に電話で申し込む"),
    *("会員の紹介による", "年会費1,000円を添えて申し込む"),
)
GAINS = (
    *("地域に知り合いができる", "季節の自然にくわしくなる", "人前で話す力がつく", "特技を地域で生かせる"),
    *("子どもと一緒に楽しめる", "手仕事の技が身につく"),
)
# how many words a group has of each list at most; the class and the lists a center does not show have none
MOST_WORDS = {"area": 1, "needs": 3, "offers": 2, "challenges": 3}
# how many of a hundred members are of each age band
AGE_SHARES = (4, 5, 7, 11, 18, 24, 31)


def particulars(place: int, kind: GroupKind, members: int, citizens: int, lists: tuple[ListRow, ...]) -> dict[str, Any]:
    """The fields of a request for the group at this place of the register; the same place says the same."""
    rng = Random(place)  # noqa: S311 - chance that can be repeated, apart from that of the rest of the demo
    words = [word.id for each in lists for word in rng.sample(each.words, _how_many(rng, each))]
    if kind is GroupKind.INDIVIDUAL:
        return {"word_ids": tuple(words), "days": rng.choice(DAYS)}
    return {
        "word_ids": tuple(words),
        "days": rng.choice(DAYS),
        "joining": rng.choice(JOINING),
        "gains": rng.choice(GAINS),
        "ages": _ages(members, citizens) if rng.random() < 0.8 else (),
        "collaborates": rng.choice((True, True, None, False)),
        "mail_refused": rng.random() < 0.03,
    }


def _how_many(rng: Random, each: ListRow) -> int:
    return rng.randint(0, min(MOST_WORDS.get(each.key, 0), len(each.words)))


def _ages(members: int, citizens: int) -> tuple[AgeBand, ...]:
    """The members spread over the bands; the oldest band takes the rest."""
    counts = [members * share // 100 for share in AGE_SHARES[:-1]]
    counts.append(members - sum(counts))
    left, bands = citizens, list[AgeBand]()
    for band, count in zip(AGE_BANDS, counts, strict=True):
        among = min(count, left)
        left -= among
        if count:
            bands.append((band, count, among))
    return tuple(bands)
