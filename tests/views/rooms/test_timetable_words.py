from __future__ import annotations

from datetime import datetime

from desktop.errors import Offer
from desktop.views.rooms.timetable.words import offer_facts
from desktop.words import OfferKind


def test_an_offer_ends_at_24():
    offer = Offer(OfferKind.OTHER_TIME, 1, "会議室A", 12, datetime(2026, 11, 24, 22), datetime(2026, 11, 25), 400)
    assert offer_facts(offer)[0] == "22:00～24:00"
