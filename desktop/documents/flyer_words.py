"""The words and rules of a flyer: the price that is shouted, the day, where to apply."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from desktop.queries.flyers import Flyer, FlyerDate
from desktop.rules.closed_days import is_holiday
from desktop.rules.dates import era_year, weekday_kanji
from desktop.rules.times import clock, end_clock

SAMPLE = "見本・架空"
FREE = ("参加", "無料")
_PRICE = re.compile(r"(?:参加費?|入場|費用)?[はが:\s]*(?P<price>無料|[0-9][0-9,]*円)(?P<rest>.*)")
_PHONE = re.compile(
    r"(?:電話|TEL|Tel|tel)?[:：\s]*(?P<phone>0[0-9]{1,4}[-ー－()][0-9]{1,4}[-ー－()][0-9]{3,4})"
    r"(?P<joint>[、,。\s]*(?:または|あるいは|もしくは|か、)?\s*)(?P<rest>[^0-9]*)"
)


@dataclass(frozen=True, slots=True)
class Apply:
    """Where to apply: a phone number to be set large, and the rest of what was said."""

    phone: str
    rest: str


def short_price(charge: str) -> tuple[str, ...]:
    """The price as one or two lines that are read from afar; nothing where no price was named."""
    found = _PRICE.match(unicodedata.normalize("NFKC", charge).strip())
    if found is None:
        return ()
    return FREE if found["price"] == "無料" else (found["price"],)


def long_price(charge: str) -> str:
    """The price in full, where the short one leaves something out."""
    plain = unicodedata.normalize("NFKC", charge).strip()
    found = _PRICE.match(plain)
    return "" if found is not None and not found["rest"].strip() else charge.strip()


def facts(flyer: Flyer) -> tuple[tuple[str, str], ...]:
    """The rows at the left, the price in full among them."""
    price = long_price(flyer.charge)
    rows = [(label, text) for label, text in flyer.facts if text.strip()]
    return (*rows, ("費用", price)) if price else tuple(rows)


def apply_words(flyer: Flyer) -> Apply:
    """A number alone, or with one other way behind it, is set apart; anything else stays as it was written."""
    text = flyer.apply_to.strip()
    found = _PHONE.fullmatch(text)
    return Apply(found["phone"], found["rest"].strip(" 　、")) if found else Apply("", text)


def month_day(day: date) -> str:
    return f"{day.month}/{day.day}"


def weekday(day: date) -> str:
    """土, and 祝 on a holiday."""
    return "祝" if is_holiday(day) else weekday_kanji(day)


def times(when: FlyerDate) -> str:
    """13:30～15:30; what ends on another day only says when it begins."""
    if is_long(when):
        return f"{clock(when.starts_at)}～"
    return f"{clock(when.starts_at)}～{end_clock(when.starts_at, when.ends_at)}"


def is_long(when: FlyerDate) -> bool:
    """It ends on another day; midnight still belongs to the day before."""
    ends = when.ends_at
    return ends.date() != when.starts_at.date() and bool((ends - when.starts_at).days or ends.hour or ends.minute)


def beside_date(when: FlyerDate) -> str:
    """The year, and for what goes on for days, when it ends."""
    day = when.starts_at.date()
    name, number = era_year(day)
    year = f"{name}{'元' if number == 1 else number}年（{day.year}年）"
    if not is_long(when):
        return year
    last = when.ends_at
    return f"{last.month}/{last.day}（{weekday_kanji(last.date())}）{clock(last)}まで　{year}"
