"""The rules that refuse a booking, as a list of them names each: 部屋が使用中, the room is taken."""

from __future__ import annotations

from desktop.sentences.rows import Pair
from desktop.words import Language

REFUSAL_NAMES: dict[str, Pair] = {
    "RoomTaken": ("先約あり", "taken by another"),
    "RoomClosed": ("部屋の休止", "room closed for a time"),
    "SiteClosed": ("休館日", "closed that day"),
    "OutsideHours": ("開館時間外", "outside opening hours"),
    "TooManyPeople": ("定員超過", "too many people"),
    "OffSlot": ("貸出区分に合わない", "not one of the slots"),
    "TooShort": ("利用時間が短い", "too short"),
    "LongerThanAllowed": ("利用時間が長い", "too long"),
    "OutsideBookingWindow": ("受付開始前", "before booking opens"),
    "AcceptanceOver": ("受付終了後", "after acceptance has ended"),
    "OverQuota": ("利用回数・時間の上限", "over the quota"),
    "PointsReached": ("無断・直前取消による停止", "stopped for late cancelling"),
    "GroupBlocked": ("団体の利用停止", "group blocked"),
    "GroupNotActive": ("団体が登録中でない", "group not on the register"),
    "RegistrationEndsBefore": ("登録期限後の利用日", "registration ends before"),
    "GuestsNotAllowed": ("登録団体のみの部屋", "for registered groups only"),
    "StockShort": ("備品の不足", "equipment not left"),
}


def refusal_name(name: str, language: Language) -> str:
    """A refusal of a newer program keeps its own name."""
    pair = REFUSAL_NAMES.get(name)
    return pair[language is Language.ENGLISH] if pair else name
