from __future__ import annotations

from datetime import date
from functools import partial

from desktop.errors import StockShort
from desktop.operations.bookings import book_room, hold_room
from desktop.operations.prices import PricedThing, PriceEntry, change_prices
from desktop.queries.booking_choices import answer_sheet, at_that_time, booking_choices, groups_asked, last_use
from desktop.queries.wishes import WishAsked
from desktop.rules.numbers import qr_text
from desktop.words import ChargeKind, PriceUnit, StaffRole
from tests.makers import NOW, make_request
from tests.views.rooms.rooms import at


def test_what_is_left_is_the_least_of_the_stretch(database, made):
    one = ((made.projector, 1),)
    for room, start, end in ((made.room_a, "13:00", "14:00"), (made.room_b, "14:00", "15:00")):
        request = make_request(made, start, end, resource_id=room, items=one)
        database.write(partial(book_room, request=request), made.by)
    database.write(partial(hold_room, request=make_request(made, resource_id=made.japanese, items=one)), made.by)
    asked = WishAsked(resource_id=made.room_a, starts_at=at(13), ends_at=at(16), items=((made.projector, 2),))
    with database.reading() as session:
        assert at_that_time(session, asked, NOW).left == {made.projector: 0}
        assert at_that_time(session, asked, at(11)).left == {made.projector: 1}  # the hold has died
        later = WishAsked(resource_id=made.room_a, starts_at=at(16), ends_at=at(18), items=((made.projector, 2),))
        assert at_that_time(session, later, NOW).left == {made.projector: 2}
        assert answer_sheet(session, later, NOW)[0].refusal is None
        short = WishAsked(resource_id=made.joined, starts_at=at(15), ends_at=at(18), items=((made.projector, 2),))
        assert answer_sheet(session, short, NOW)[0].refusal == StockShort("プロジェクター", 2, 1, at(15), at(18))


def test_heating_is_asked_for_in_its_season(database, made):
    heating = PriceEntry(100, PriceUnit.HOUR, ChargeKind.HEATING, season_from=1201, season_until=331)
    thing = PricedThing(resource_id=made.room_a)
    change = partial(change_prices, thing=thing, entries=(PriceEntry(200), heating), valid_from=date(2026, 4, 1))
    database.write(change, made.by)
    with database.reading() as session:
        for days, room, heats in ((0, made.room_a, False), (10, made.room_a, True), (10, made.room_b, False)):
            asked = WishAsked(resource_id=room, starts_at=at(14, days=days), ends_at=at(16, days=days))
            assert at_that_time(session, asked, NOW).heats is heats


def test_who_sits_here_what_was_said_last_and_whose_card_it_is(database, made):
    said = {"contact": "山田", "phone": "0467-00-0001", "purpose": "練習", "layout": "ロの字"}
    database.write(partial(book_room, request=make_request(made, **said)), made.by)
    with database.reading() as session:
        choices = booking_choices(session, made.manager)
        assert choices.role is StaffRole.MANAGER
        assert [row.name for row in choices.classes][:2] == ["登録団体", "個人登録"]
        assert [row.percent for row in choices.reliefs] == [100, 50]
        last = last_use(session, made.choir)
        assert last is not None
        assert (last.contact, last.phone, last.purpose, last.layout) == tuple(said.values())
        assert last_use(session, made.readers) is None
        number = groups_asked(session, "合唱", 5)[0].number
        card = qr_text("G", number)
        assert [hit.id for hit in groups_asked(session, card, 5)] == [made.choir]
        assert groups_asked(session, card[:-1] + ("A" if card[-1] != "A" else "B"), 5) == []
