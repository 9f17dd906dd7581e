"""The rules of the rooms are changed from a day on, by managers only, and taken back."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from desktop.errors import (
    AlreadyThere,
    Contradicts,
    Missing,
    NotAllowed,
    NotFound,
    NotReadable,
    StillBooked,
    StockShort,
)
from desktop.models import ClosedDayRule, Price, ReliefGround, Resource, Setting, StockItem, StockUse, UserClass
from desktop.models.rulebook import rulebook
from desktop.operations.acting import By
from desktop.operations.bookings import book_room
from desktop.operations.center import RoomRequest, add_room
from desktop.operations.closed_days import change_closed_days
from desktop.operations.prices import PricedThing, PriceEntry, change_prices
from desktop.operations.room_rules import change_booking_rules, change_opening_hours
from desktop.operations.rooms import RoomForm, change_equipment, change_room, retire_room
from desktop.operations.staff import add_staff
from desktop.operations.undo import undo
from desktop.operations.user_classes import (
    ClassRequest,
    ReliefRequest,
    add_relief_ground,
    add_user_class,
    change_relief_ground,
    change_user_class,
)
from desktop.rules.closed_days import closed_by
from desktop.rules.rule_changes import ClosedChange, ClosedRequest, WeekHours
from desktop.rules.settings import Scope
from desktop.words import ChargeKind, ClosedDayKind, HolidayShift, PriceUnit, StaffRole
from tests.makers import NOW, make_request

TODAY, APRIL, MAY = NOW.date(), date(2027, 4, 1), date(2027, 5, 1)
BON = ClosedRequest(kind=ClosedDayKind.YEARLY, name="お盆", start_month_day=813, end_month_day=815)


@pytest.fixture
def act(database, made):
    def write(operation, by=made.by, **arguments):
        return database.write(partial(operation, **arguments), by)

    return write


def book(database):
    with database.reading() as session:
        return rulebook(session)


def test_rules_of_booking_hold_from_a_day_on_for_a_room_and_a_class(database, made, act):
    change = partial(act, change_booking_rules)
    done = change(values=(("booking.window_months", 2), ("booking.hold_minutes", 10)), valid_from=TODAY)
    assert done.answer == 1  # ten minutes are the default
    for scope, months in ((Scope(1, made.room_a), 6), (Scope(1, None, 1), 4)):
        assert change(values=(("booking.window_months", months),), valid_from=APRIL, scope=scope).answer == 1

    def months(day, room=None, class_id=None):
        return book(database).setting("booking.window_months", day, 1, room, class_id)

    assert [months(TODAY), months(APRIL), months(APRIL, made.room_a), months(APRIL, made.room_b, 1)] == [2, 2, 6, 4]
    back = change(values=(("booking.window_months", None),), valid_from=MAY, scope=Scope(1, made.room_a))
    assert (months(APRIL, made.room_a), months(MAY, made.room_a)) == (6, 2)
    act(undo, number=back.number)
    assert months(MAY, made.room_a) == 6
    with pytest.raises(Contradicts):
        change(values=(("booking.window_months", 5),), valid_from=TODAY, scope=Scope(1, made.room_a))
    with pytest.raises(NotFound):
        change(values=(("booking.window_months", 5),), valid_from=TODAY, scope=Scope(1, 999))


@pytest.mark.parametrize("where", ["sqlite"], indirect=True)
def test_what_cannot_be_a_rule_is_refused_and_leaves_nothing(database, made, act):
    for values, refusal in (
        ((("booking.window_months", -1),), NotReadable),
        ((("booking.last_acceptance_at", 25 * 60),), NotReadable),
        ((("booking.buffer_after", 7),), NotReadable),
        ((("booking.slots", ("午前 9:00-25:00",)),), NotReadable),
        ((("booking.slots", ("午前 9:00-12:00", "昼 11:00-13:00")),), Contradicts),
        ((("booking.slots", ("午前 9:00-12:00", "午前 13:00-17:00")),), Contradicts),
        ((("booking.grid", "slots"),), Missing),
        ((("booking.min_minutes", 120), ("booking.max_minutes", 60)), Contradicts),
        ((("booking.quotas", ("たくさん",)),), NotReadable),
        ((("booking.refunds", ("30 101",)),), NotReadable),
        ((("booking.nothing", 1),), NotFound),
        ((("registration.min_members", 1),), NotFound),
    ):
        with pytest.raises(refusal):
            act(change_booking_rules, values=values, valid_from=TODAY)
    slots = ("午前 9:00-12:00", "午後 13:00-17:00", "全日 9:00-17:00")
    done = act(change_booking_rules, values=(("booking.slots", slots), ("booking.grid", "slots")), valid_from=TODAY)
    assert done.answer == 2
    with database.reading() as session:
        assert session.query(Setting).count() == 2


def test_hours_change_by_weekday_and_a_room_has_its_own(database, made, act):
    late = ((9 * 60, 22 * 60),) * 5 + ((9 * 60, 21 * 60), None)
    done = act(change_opening_hours, week=WeekHours(1, late), valid_from=APRIL)
    assert done.answer == 6
    monday, sunday = date(2027, 4, 5), date(2027, 4, 4)
    own = (None,) * 6 + ((13 * 60, 1440),)
    act(change_opening_hours, week=WeekHours(1, own, made.japanese), valid_from=APRIL)
    hours = book(database)
    assert [hours.open_on(day, 1) for day in (date(2027, 3, 28), sunday)] == [True, False]
    assert hours.open_on(sunday, 1, made.japanese)
    assert max(row.closes for row in hours.hours if row.cover(monday)) == 22 * 60
    act(undo, number=done.number)
    assert book(database).open_on(sunday, 1)
    for wrong in ((12 * 60, 9 * 60), (9 * 60, 25 * 60), (9 * 60 + 1, 12 * 60)):
        with pytest.raises(Contradicts):
            act(change_opening_hours, week=WeekHours(1, (wrong,) * 7), valid_from=APRIL)


def test_closed_days_are_added_changed_and_used_no_more_in_one_act(database, made, act):
    shifted = ClosedRequest(
        kind=ClosedDayKind.WEEKDAY, name="月曜休館", weekday=0, if_holiday=HolidayShift.NEXT_WEEKDAY, nth=3
    )
    changes = (ClosedChange(None, BON), ClosedChange(1, shifted), ClosedChange(2, None))
    done = act(change_closed_days, changes=changes, valid_from=APRIL)
    assert done.answer == 3

    def closing(day):
        rule = closed_by(day, book(database).closed, 1)
        return rule and rule.name

    assert closing(date(2026, 12, 30)) == "年末年始"
    assert [closing(date(2027, 12, 30)), closing(date(2027, 8, 13)), closing(date(2026, 8, 13))] == [None, "お盆", None]
    with database.reading() as session:
        ended = session.get_one(ClosedDayRule, 2)
        assert (ended.valid_until, session.query(ClosedDayRule).count()) == (APRIL, 4)
    again = ClosedRequest(kind=ClosedDayKind.YEARLY, name="年末年始", start_month_day=1229, end_month_day=103)
    act(change_closed_days, changes=(ClosedChange(2, again),), valid_from=APRIL)
    assert closing(date(2027, 12, 30)) == "年末年始"
    assert act(change_closed_days, changes=(ClosedChange(2, again),), valid_from=MAY).answer == 0
    for wrong, refusal in (
        (ClosedRequest(kind=ClosedDayKind.WEEKDAY, name="", weekday=0), Missing),
        (ClosedRequest(kind=ClosedDayKind.WEEKDAY, name="休"), Missing),
        (ClosedRequest(kind=ClosedDayKind.NTH_WEEKDAY, name="休", weekday=0, nth=6), NotReadable),
        (ClosedRequest(kind=ClosedDayKind.YEARLY, name="休", start_month_day=431, end_month_day=501), NotReadable),
        (ClosedRequest(kind=ClosedDayKind.DATES, name="休", start=MAY, end=APRIL), Contradicts),
    ):
        with pytest.raises(refusal):
            act(change_closed_days, changes=(ClosedChange(None, wrong),), valid_from=TODAY)
    with pytest.raises(Contradicts):
        act(change_closed_days, changes=(ClosedChange(4, None),), valid_from=TODAY)


def test_a_price_list_changes_from_a_day_on(database, made, act):
    act(change_booking_rules, values=(("booking.slots", ("午前 9:00-12:00",)),), valid_from=TODAY)
    lines = (
        PriceEntry(200),
        PriceEntry(900, PriceUnit.SLOT, class_id=2, slot="午前"),
        PriceEntry(50, PriceUnit.PERCENT, ChargeKind.HEATING, season_from=1101, season_until=331),
        PriceEntry(5000, PriceUnit.USE, ChargeKind.DEPOSIT),
    )
    room = PricedThing(made.room_a)
    done = act(change_prices, thing=room, entries=lines, valid_from=APRIL)
    assert done.answer == 3  # 200 yen an hour stay
    with database.reading() as session:
        assert session.query(Price).filter_by(resource_id=made.room_a).count() == 4
    assert act(change_prices, thing=room, entries=lines, valid_from=MAY).answer == 0
    act(undo, number=done.number)
    with database.reading() as session:
        assert session.query(Price).filter_by(resource_id=made.room_a).count() == 1
    act(
        change_prices,
        thing=PricedThing(item_id=made.projector),
        entries=(PriceEntry(500, PriceUnit.USE),),
        valid_from=MAY,
    )
    for wrong, refusal in (
        (PriceEntry(-1), NotReadable),
        (PriceEntry(101, PriceUnit.PERCENT, ChargeKind.HEATING), NotReadable),
        (PriceEntry(100, PriceUnit.SLOT), Missing),
        (PriceEntry(100, PriceUnit.SLOT, slot="夜間"), NotReadable),
        (PriceEntry(100, class_id=99), NotFound),
        (PriceEntry(100, charge=ChargeKind.HEATING, season_from=431, season_until=501), NotReadable),
        (PriceEntry(300), Contradicts),
    ):
        with pytest.raises(refusal):
            act(change_prices, thing=room, entries=(lines[0], wrong), valid_from=APRIL)
    with pytest.raises(Contradicts):
        act(change_prices, thing=PricedThing(item_id=made.projector), entries=(), valid_from=APRIL)


def test_rooms_and_equipment_are_changed_while_they_are_booked(database, made, act):
    act(book_room, request=make_request(made, items=((made.projector, 2),)))
    form = RoomForm(name="第1会議室", capacity=10, layouts=("ロの字", "スクール", "ロの字"), needs_approval=True)
    act(change_room, room_id=made.room_a, form=form)
    with pytest.raises(AlreadyThere):
        act(change_room, room_id=made.room_b, form=form)
    with pytest.raises(StillBooked):
        act(retire_room, room_id=made.room_a)
    act(retire_room, room_id=made.japanese)
    with pytest.raises(StockShort):
        act(change_equipment, item_id=made.projector, name="プロジェクター", stock=1)
    act(change_equipment, item_id=made.projector, name="プロジェクター（大）", stock=3)
    with database.reading() as session:
        room = session.get_one(Resource, made.room_a)
        assert (room.name, room.layouts, room.needs_approval) == ("第1会議室", ["ロの字", "スクール"], True)
        assert not session.get_one(Resource, made.japanese).active
        assert session.get_one(StockItem, made.projector).stock == 3
        assert {(row.used, row.stock) for row in session.query(StockUse)} == {(2, 3)}


@pytest.mark.parametrize("where", ["sqlite"], indirect=True)
def test_classes_and_grounds_are_kept_in_order(database, made, act):
    first = act(add_user_class, request=ClassRequest("市外の団体", place=0)).answer
    act(change_user_class, class_id=first, request=ClassRequest("市外", guests=True, place=1, active=False))
    ground = act(add_relief_ground, request=ReliefRequest("社会福祉協議会", 50)).answer
    act(change_relief_ground, ground_id=ground, request=ReliefRequest("社協", 70))
    with database.reading() as session:
        classes = session.query(UserClass).order_by(UserClass.position).all()
        assert (classes[1].name, classes[1].active) == ("市外", False)
        assert session.get_one(ReliefGround, ground).percent == 70
    with pytest.raises(NotReadable):
        act(add_relief_ground, request=ReliefRequest("全部", 101))
    with pytest.raises(AlreadyThere):
        act(add_user_class, request=ClassRequest("市外"))


@pytest.mark.parametrize("where", ["sqlite"], indirect=True)
def test_only_managers_change_the_rules(database, made, act):
    clerk = act(add_staff, code="sato", name="佐藤", role=StaffRole.STAFF).answer
    by = By(staff_id=clerk, staff="佐藤", site_id=1, pc="受付1")
    for operation, arguments in (
        (change_booking_rules, {"values": (), "valid_from": TODAY}),
        (change_opening_hours, {"week": WeekHours(1, (None,) * 7), "valid_from": TODAY}),
        (change_closed_days, {"changes": (), "valid_from": TODAY}),
        (change_prices, {"thing": PricedThing(1), "entries": (), "valid_from": TODAY}),
        (change_room, {"room_id": 1, "form": RoomForm(name="部屋")}),
        (retire_room, {"room_id": 1}),
        (change_equipment, {"item_id": 1, "name": "机", "stock": 1}),
        (add_user_class, {"request": ClassRequest("市外")}),
        (change_user_class, {"class_id": 1, "request": ClassRequest("市外")}),
        (add_relief_ground, {"request": ReliefRequest("市", 50)}),
        (change_relief_ground, {"ground_id": 1, "request": ReliefRequest("市", 50)}),
        (add_room, {"request": RoomRequest(name="工作室", site_id=1)}),
    ):
        with pytest.raises(NotAllowed):
            act(operation, by=by, **arguments)
