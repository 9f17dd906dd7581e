"""What a list of groups shall hold, as it is asked for and as it is kept under a name."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar, cast

from desktop.rules.dates import add_months
from desktop.words import GroupKind, GroupStatus, RoundAnswer

W = TypeVar("W", bound=StrEnum)
MOST_MONTHS = 120
MONTHS = "months"


@dataclass(frozen=True, slots=True)
class ExtraAsked:
    """What has to stand in an own field: part of a text, or a number or day, as it is kept, from `least` to `most`.

    Both ends count and either may be empty; yes or no is asked by both ends being it.
    """

    field_id: int
    contains: str = ""
    least: str = ""
    most: str = ""


@dataclass(frozen=True, slots=True)
class GroupFilter:
    """All that is asked holds together; of several statuses, fields, forms or words of one list any will do.

    Without a status whoever is on the register. `papers_missing` is the day on which a paper is missing, `due_before`
    the day before which the registration ends; since `not_seen_since` the group neither booked, printed nor came for
    advice. `mailable` leaves out who wants no letters.
    """

    text: str = ""
    statuses: tuple[GroupStatus, ...] = ()
    kind: GroupKind | None = None
    field_ids: tuple[int, ...] = ()
    form_ids: tuple[int, ...] = ()
    word_ids: tuple[int, ...] = ()
    extras: tuple[ExtraAsked, ...] = ()
    papers_missing: date | None = None
    due_before: date | None = None
    not_seen_since: date | None = None
    never_consulted: bool = False
    mailable: bool = False
    round_id: int | None = None
    round_answer: RoundAnswer | None = None


_DAYS = ("papers_missing", "due_before", "not_seen_since")
_IDS = ("field_ids", "form_ids", "word_ids")
_SAID = ("never_consulted", "mailable")


def as_kept(asked: GroupFilter, today: date) -> dict[str, Any]:
    """The filter as plain values, without what it does not ask.

    Days that are whole months away are kept as months: a list of those not seen for a year is that every year.
    """
    kept: dict[str, Any] = {}
    for field in fields(GroupFilter):
        value: Any = getattr(asked, field.name)
        if value != field.default:
            kept[field.name] = _plain(value, today)
    return kept


def from_kept(kept: dict[str, Any], today: date) -> GroupFilter:
    """The filter as it asks on `today`; what is not understood is not asked."""
    asked: dict[str, Any] = {name: day for name in _DAYS if (day := _day(kept.get(name), today)) is not None}
    asked |= {name: tuple(key for key in _listed(kept, name) if isinstance(key, int)) for name in _IDS}
    asked |= {name: kept.get(name) is True for name in _SAID}
    text, round_id = kept.get("text"), kept.get("round_id")
    statuses = (_word(GroupStatus, status) for status in _listed(kept, "statuses"))
    extras = (_extra(each) for each in _listed(kept, "extras"))
    return GroupFilter(
        text=text if isinstance(text, str) else "",
        statuses=tuple(status for status in statuses if status is not None),
        kind=_word(GroupKind, kept.get("kind")),
        extras=tuple(each for each in extras if each is not None),
        round_id=round_id if isinstance(round_id, int) else None,
        round_answer=_word(RoundAnswer, kept.get("round_answer")),
        **asked,
    )


def _plain(value: Any, today: date) -> Any:
    if isinstance(value, date):
        months = (value.year - today.year) * 12 + value.month - today.month
        if abs(months) <= MOST_MONTHS and add_months(today, months) == value:
            return {MONTHS: months}
        return value.isoformat()
    if isinstance(value, ExtraAsked):
        return asdict(value)
    if isinstance(value, tuple):
        return [_plain(each, today) for each in cast("tuple[Any, ...]", value)]
    return value.value if isinstance(value, StrEnum) else value


def _extra(kept: Any) -> ExtraAsked | None:
    told = cast("dict[str, Any]", kept) if isinstance(kept, dict) else {}
    field_id, texts = told.get("field_id"), [told.get(name, "") for name in ("contains", "least", "most")]
    if not isinstance(field_id, int) or not all(isinstance(each, str) for each in texts) or not any(texts):
        return None
    return ExtraAsked(field_id, *texts)


def _day(kept: Any, today: date) -> date | None:
    if isinstance(kept, dict):
        months = cast("dict[str, Any]", kept).get(MONTHS)
        return add_months(today, months) if isinstance(months, int) and abs(months) <= MOST_MONTHS else None
    try:
        return date.fromisoformat(kept)
    except (TypeError, ValueError):
        return None


def _listed(kept: dict[str, Any], name: str) -> list[Any]:
    value = kept.get(name)
    return cast("list[Any]", value) if isinstance(value, list) else []


def _word(words: type[W], kept: Any) -> W | None:
    return next((word for word in words if word.value == kept), None)
