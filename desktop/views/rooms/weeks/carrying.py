"""A booking in the hand over the week: taken up, carried to another day, room or part of the day."""

from __future__ import annotations

from dataclasses import replace

from desktop.rules.lanes import lane_at
from desktop.views.rooms.timetable.geometry import snap_up
from desktop.views.rooms.timetable.looks import may_move
from desktop.views.rooms.weeks.lines import Entry, WeekIndex
from desktop.views.rooms.weeks.scene import Carried, Spot, WeekScene, judged, move_of

STEP = 15


def taken_up(scene: WeekScene, entry: Entry | None) -> Carried | None:
    """The entry's booking as it stands; None for what cannot move."""
    block = entry.block if entry else None
    if entry is None or block is None or not may_move(block.booking, scene.now, scene.pc):
        return None
    return Carried(entry.row, entry.day, block.booking.resource_id, block.start, block.end, block.booking)


def carried_to(scene: WeekScene, carried: Carried, spot: Spot) -> Carried:
    """Over another cell: the same time of day where the part of the day is the same, else where that begins."""
    week, booking = scene.week, carried.booking
    if booking is None:
        return carried
    day = week.days[spot.day]
    own = week.days[scene.day_of(booking.starts_at) or 0]
    start, end = own.minute(booking.starts_at), own.minute(booking.ends_at)
    lane = week.lane_of_line(spot.row, spot.line)
    if lane != lane_at(week.lanes, start):
        start, end = _moved_to(week, spot, lane, end - start)
    joined = len(day.atoms_of(booking.resource_id)) > 1
    resource_id = booking.resource_id if joined else week.rooms[spot.row].id
    return judged(Carried(spot.row, spot.day, resource_id, start, end, booking), week)


def _moved_to(week: WeekIndex, spot: Spot, lane: int, length: int) -> tuple[int, int]:
    """Into the free stretch under the hand if there is one, else to the beginning of the part of the day."""
    entry = week.entry_at(spot.row, spot.day, spot.line)
    opens, closes = week.hours(spot.row, spot.day)
    part = week.lanes[lane]
    free = entry is not None and entry.block is None and entry.end - entry.start >= length
    start = entry.start if entry is not None and free else max(part.start, opens)
    if closes - length >= opens:
        start = min(start, closes - length)
    start = snap_up(start, STEP)
    return start, start + length


def drawn_out(scene: WeekScene, entry: Entry, line: int) -> Carried:
    """A new stretch from a free entry to another line of the same room and day."""
    week = scene.week
    lane = week.lanes[week.lane_of_line(entry.row, line)]
    opens, closes = week.hours(entry.row, entry.day)
    start = entry.start if lane.start >= entry.start else max(lane.start, opens)
    end = entry.end if lane.end <= entry.end else min(lane.end, closes)
    return judged(Carried(entry.row, entry.day, week.rooms[entry.row].id, start, max(end, start + STEP)), week)


def wanted_of(scene: WeekScene, spot: Spot) -> Carried | None:
    """A new stretch where the keyboard stands: the free entry, or the part of the day whatever stands there."""
    week = scene.week
    entry = week.entry_at(spot.row, spot.day, spot.line)
    if entry is not None and entry.block is not None:
        return None
    lane = week.lanes[week.lane_of_line(spot.row, spot.line)]
    start, end = (entry.start, entry.end) if entry else (lane.start, lane.end)
    return judged(Carried(spot.row, spot.day, week.rooms[spot.row].id, start, end), week)


def wanders(carried: Carried, week: WeekIndex) -> bool:
    """Whether it would stand elsewhere than its booking does."""
    booking = carried.booking
    if booking is None:
        return True
    wanted = move_of(carried, booking, week)
    stands = (booking.resource_id, booking.starts_at, booking.ends_at)
    return (wanted.resource_id, wanted.starts_at, wanted.ends_at) != stands


def stepped(scene: WeekScene, carried: Carried, days: int, lanes: int) -> Carried:
    """By keyboard: days to the side, parts of the day up and down and on into the next room."""
    week = scene.week
    day = max(0, min(len(week.days) - 1, carried.day + days))
    row, lane = carried.row, lane_at(week.lanes, carried.start) + lanes
    if lane < 0 and row > 0:
        row, lane = row - 1, len(week.lanes) - 1
    elif lane >= len(week.lanes) and row < len(week.rooms) - 1:
        row, lane = row + 1, 0
    lane = max(0, min(len(week.lanes) - 1, lane))
    free = [entry for entry in week.cell(row, day) if entry.block is None]
    first, last = week.lane_lines(row, lane)
    line = next((entry.first for entry in free if first <= entry.first <= last), first)
    return carried_to(scene, replace(carried, row=row), Spot(row, day, line))
