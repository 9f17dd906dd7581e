from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.errors import DeskError, Unreachable
from desktop.queries.checks import booking_count
from desktop.storage.centers import DATABASE_FILE
from desktop.views.rooms.booking_content import Filled
from desktop.views.rooms.booking_writer import BookingWriter
from tests.views.rooms.rooms import asked

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


@pytest.fixture
def filled(made) -> Filled:
    return Filled(group_id=made.choir, day="2026-11-21", times="14-16", resource_id=made.room_a)


@pytest.fixture
def writer(desk) -> BookingWriter:
    return BookingWriter(desk, desk)


def refusal_of(writer, act, filled, qtbot) -> DeskError:
    with qtbot.waitSignal(writer.refused) as refused:
        act(filled)
    assert not writer.busy
    return refused.args[0]


def test_the_same_sheet_sent_again_after_a_cut_line_is_the_same_request(writer, desk, where, filled, qtbot):
    file = Path(where) / DATABASE_FILE
    away = file.rename(file.with_name("away.db"))
    assert isinstance(refusal_of(writer, writer.save, filled, qtbot), Unreachable)
    first = writer._request
    assert isinstance(refusal_of(writer, writer.save, filled, qtbot), Unreachable)
    assert writer._request == first
    away.rename(file)
    with qtbot.waitSignal(writer.saved):
        writer.save(filled)
    assert writer._request == first
    assert asked(desk, qtbot, booking_count) == 1


def test_a_changed_sheet_is_another_request(writer, where, filled, qtbot):
    file = Path(where) / DATABASE_FILE
    away = file.rename(file.with_name("away.db"))
    refusal_of(writer, writer.save, filled, qtbot)
    first = writer._request
    away.rename(file)
    with qtbot.waitSignal(writer.saved):
        writer.save(replace(filled, times="16-17"))
    assert writer._request != first


def test_a_refused_sheet_is_another_request_when_it_is_sent_again(writer, filled, qtbot):
    with qtbot.waitSignal(writer.saved):
        writer.save(filled)
    refusal_of(writer, writer.save, filled, qtbot)
    first = writer._request
    refusal_of(writer, writer.save, filled, qtbot)
    assert writer._request != first
