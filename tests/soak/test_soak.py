"""A minute's cut of `python -m tests.soak`: the same scenarios, fewer rounds."""

from __future__ import annotations

from random import Random

import pytest

from desktop.words import Engine
from tests.servers import own_server
from tests.soak.clerks import Clerks
from tests.soak.cuts import cut
from tests.soak.figures import Length
from tests.soak.kills import kill
from tests.soak.lending import lend
from tests.soak.moves import move
from tests.soak.one_day import live_through
from tests.soak.payments import pay
from tests.soak.places import place
from tests.soak.races import race
from tests.soak.register import register
from tests.soak.sign_ups import queue
from tests.soak.tables import sit_down

SEED = 20261121
# twenty clerks and one server at a time: two workers doing this at once would only wait for each other
pytestmark = pytest.mark.xdist_group("soak")


@pytest.fixture(scope="module")
def clerks():
    clerks = Clerks(20)
    yield clerks
    clerks.close()


@pytest.fixture(scope="module")
def server():
    with own_server() as server:
        yield server


@pytest.fixture(params=list(Engine))
def here(request):
    server = request.getfixturevalue("server") if request.param is Engine.POSTGRESQL else None
    with place(request.param, server) as here:
        yield here


def test_one_winner_whoever_races(here, clerks):
    assert race(here, clerks, Length(2), Random(SEED))


def test_nothing_is_lost_when_bookings_cross(here, clerks):
    assert move(here, clerks, Length(1), Random(SEED))


def test_what_was_acknowledged_outlives_the_kill(here):
    assert kill(here, Length(3), Random(SEED))


def test_a_cut_line_books_once(here, clerks):
    assert cut(here, clerks, Length(3), Random(SEED))


def test_money_is_taken_once_and_receipts_have_no_gaps(here, clerks):
    assert pay(here, clerks, Length(2), Random(SEED))


def test_the_last_table_and_the_same_hour(here, clerks):
    assert sit_down(here, clerks, Length(1), Random(SEED))


def test_the_last_places_of_an_event(here, clerks):
    assert queue(here, clerks, Length(1), Random(SEED))


def test_the_last_locker_and_the_last_projector(here, clerks):
    assert lend(here, clerks, Length(2), Random(SEED))


def test_the_register_is_never_half_changed(here, clerks):
    assert register(here, clerks, Length(1), Random(SEED))


def test_a_day_is_opened_signed_and_its_last_places_given_once(here, clerks):
    assert live_through(here, clerks, Length(1), Random(SEED))
