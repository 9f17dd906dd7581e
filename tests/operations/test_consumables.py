from __future__ import annotations

import pytest

from desktop.errors import ChangedElsewhere, Missing, NotFound, NotReadable
from desktop.operations.consumables import (
    ConsumableForm,
    add_consumable,
    change_consumable,
    count_consumable,
    deliver_consumable,
    order_consumables,
    use_consumable,
)
from desktop.operations.printing import PrintJobRequest, record_print_job
from desktop.operations.undo import undo
from desktop.queries.machine_logs import machine_log
from desktop.queries.supplies import SupplyRow, order_rows, supplies, supply_moves
from desktop.words import ConsumableChange, ConsumableKind, MachineEntryKind
from tests.makers import NOW
from tests.operations.machine_room import MachineRoom, make_machine_room

TODAY = NOW.date()


@pytest.fixture
def room(database, made) -> MachineRoom:
    return make_machine_room(database, made)


def row(room: MachineRoom, consumable: int) -> SupplyRow:
    with room.database.reading() as session:
        return next(each for each in supplies(session, 1, NOW) if each.id == consumable)


def test_what_is_used_delivered_and_counted_adds_up(room):
    masters = room.supply(machine_id=room.press, warn_at=1, order_quantity=4)
    room.write(use_consumable, consumable_id=masters)
    room.write(use_consumable, consumable_id=masters, quantity=1)
    assert (row(room, masters).stock, row(room, masters).low) == (1, True)
    room.write(order_consumables, consumable_ids=(masters,))
    assert (row(room, masters).low, row(room, masters).is_low) == (False, True)
    room.write(deliver_consumable, consumable_id=masters, quantity=4, note="納品書 88")
    assert (row(room, masters).stock, row(room, masters).ordered_at) == (5, None)
    last = room.write(count_consumable, consumable_id=masters, stock=4, note="棚卸し")
    with room.database.reading() as session:
        moves = supply_moves(session, masters)
        log = machine_log(session, room.press, TODAY, TODAY.replace(day=30))
    assert [move.change for move in moves] == [-1, 4, -1, -1, 3]
    assert [move.stock for move in moves] == [4, 5, 1, 2, 3]
    assert [(line.kind, line.text) for line in log] == [(MachineEntryKind.SUPPLY, "マスター 1本")] * 2
    room.write(undo, number=last.number)
    assert row(room, masters).stock == 5


def test_one_more_than_was_known_is_counted_first(room):
    ink = room.supply(name="インク黒", kind=ConsumableKind.INK, stock=0)
    room.write(use_consumable, consumable_id=ink, quantity=2, machine_id=room.other)
    with room.database.reading() as session:
        kinds = [(move.kind, move.change, move.stock) for move in supply_moves(session, ink)]
    assert kinds == [(ConsumableChange.USED, -2, 0), (ConsumableChange.COUNTED, 2, 2)]


def test_how_long_it_lasts(room, made):
    masters = room.supply(machine_id=room.press, stock=2, yields=200)
    paper = room.supply(name="A4用紙", kind=ConsumableKind.PAPER, stock=4, yields=500, unit="冊")
    room.write(use_consumable, consumable_id=masters)
    for own in (True, False):
        request = PrintJobRequest(machine_id=room.press, group_id=made.choir, masters=15, sheets=100, own_paper=own)
        room.write(record_print_job, request=request)
    # nothing was made since the master of this moment was put in; 30 masters in 90 days
    assert (row(room, masters).left, row(room, masters).days) == (400, 1200)
    assert (row(room, paper).left, row(room, paper).days) == (2000, 1800)


def test_the_order_list_holds_what_is_low(room):
    low = room.supply(warn_at=3, supplier="理想事務機")
    room.supply(name="インク", kind=ConsumableKind.INK, warn_at=1)
    other = room.supply(name="トナー", kind=ConsumableKind.TONER, warn_at=9)
    room.write(order_consumables, consumable_ids=(other,))
    with room.database.reading() as session:
        rows = order_rows(session, 1, NOW)
        chosen = order_rows(session, 1, NOW, (other,))
    assert ([each.id for each in rows.wanted], [each.id for each in rows.ordered]) == ([low], [other])
    assert [each.id for each in chosen.wanted] == [other]


def test_bad_numbers_are_refused_in_words(room):
    masters = room.supply()
    form = ConsumableForm(name="インク", kind=ConsumableKind.INK)
    for verb, wrong in (
        (use_consumable, {"quantity": 0}),
        (use_consumable, {"quantity": -1}),
        (deliver_consumable, {"quantity": 100_000}),
        (count_consumable, {"stock": -1}),
    ):
        with pytest.raises(NotReadable):
            room.write(verb, consumable_id=masters, **wrong)
    with pytest.raises(NotFound):
        room.write(use_consumable, consumable_id=99)
    with pytest.raises(Missing):
        room.write(order_consumables, consumable_ids=())
    with pytest.raises(Missing):
        room.write(add_consumable, site_id=1, form=ConsumableForm(name=" ", kind=ConsumableKind.INK))
    with pytest.raises(NotReadable):
        room.write(add_consumable, site_id=1, form=ConsumableForm(name="x", kind=ConsumableKind.INK, yields=0))
    room.write(change_consumable, consumable_id=masters, form=form, seen_version=row(room, masters).version)
    with pytest.raises(ChangedElsewhere):
        room.write(change_consumable, consumable_id=masters, form=form, seen_version=1)
