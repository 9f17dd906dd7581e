"""The demo center's sites, staff, rooms, machines and settings."""

from __future__ import annotations

from datetime import date
from functools import partial

from desktop.jobs.demo import data
from desktop.jobs.demo.town import PC, Town
from desktop.operations.acting import By
from desktop.operations.center import (
    FROM_THE_BEGINNING,
    RoomRequest,
    add_equipment,
    add_room,
    describe_site,
    set_setting,
    set_up_center,
)
from desktop.operations.machines import COUNTER_MOST, add_machine
from desktop.operations.staff import add_staff
from desktop.storage.database import Database


def set_up(database: Database, today: date) -> Town:
    """A center whose clock stands on `today`, with everything but groups and what they do."""
    town = Town(database, today, {"manager": By(staff_id=None, staff="", site_id=1, pc=PC)})
    sites = tuple(name for name, _address, _phone in data.SITES)
    center = {"name": data.CENTER, "municipality": data.MUNICIPALITY, "sites": sites, "demo_day": today}
    town.act(partial(set_up_center, **center))
    for code, name, role in data.STAFF:
        staff_id = town.act(partial(add_staff, code=code, name=name, role=role))
        town.staff[code] = By(staff_id=staff_id, staff=name, site_id=1, pc=PC)
    for site_id, (_name, address, phone) in enumerate(data.SITES, start=1):
        described = {"postal_code": data.POSTAL_CODE, "address": address, "phone": phone}
        town.act(partial(describe_site, site_id=site_id, **described))
    for setting, value in data.SETTINGS.items():
        town.act(partial(set_setting, name=setting, value=value, valid_from=FROM_THE_BEGINNING))
    for room in data.ROOMS:
        request = RoomRequest(
            name=room.name,
            site_id=room.site_id,
            capacity=room.capacity,
            note=room.note,
            yen_per_hour=room.yen_per_hour,
            joins=tuple(town.rooms[part] for part in room.joins),
        )
        town.rooms[room.name] = town.act(partial(add_room, request=request))
    for machine in data.MACHINES:
        adding = partial(
            add_machine,
            name=machine.name,
            site_id=machine.site_id,
            note=machine.note,
            kind=machine.kind,
            colour=machine.colour,
            counter_most=None if machine.counter is None else COUNTER_MOST,
            tariff=machine.tariff,
        )
        town.machines.append(town.act(adding))
    for name, stock, counter, yen in data.EQUIPMENT:
        equipment = partial(add_equipment, name=name, site_id=1, stock=stock, counter=counter, yen_per_use=yen)
        town.items[name] = town.act(equipment)
    return town
