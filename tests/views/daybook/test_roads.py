"""Every road into the day book: what a line, a step or a found thing asks for, and the sheet that shows it."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest

from desktop.operations.display_places import DisplayPlaceRequest, add_display_place
from desktop.operations.displays import DisplayRequest, bring_display, take_down
from desktop.operations.entries import EntryRequest, write_entry
from desktop.operations.handover import NoteRequest, put_away_note, write_note
from desktop.operations.space import TableRequest, take_table
from desktop.operations.space_tables import SpaceTableRequest, add_table
from desktop.queries.due_rows import DueKind, DueRow
from desktop.views.daybook.figures.figures_sheet import SHEETS as OF_FIGURES
from desktop.views.frame.top_bar import DAY_SHEETS
from desktop.views.printing.sheet_area import LENT, NUMBERED
from desktop.views.printing.sheets import SHEETS as OF_PRINTING
from desktop.views.shared.sheet_area import PLACES
from desktop.views.today.due_roads import road_of
from desktop.views.today.page import TodayPage
from desktop.views.today.sheets import SHEETS
from desktop.words import DisplayKind, EntryKind, Language
from tests.makers import NOW
from tests.views.rooms.rooms import set_clock

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
TODAY = NOW.date()


@pytest.fixture
def page(desk, qtbot):
    page = TodayPage(desk, Language.ENGLISH)
    qtbot.addWidget(page)
    page.resize(1286, 664)
    page.show()
    qtbot.waitExposed(page)
    qtbot.waitUntil(lambda: page.rows is not None and "side" in page.__dict__)
    return page


@pytest.fixture
def ids(database, made):
    """One of everything that has a sheet of its own, behind something older."""

    def write(operation, request):
        return database.write(partial(operation, request=request), made.by).answer

    kept = {}
    for turn in ("older", "wanted"):
        kind = EntryKind.TASK if turn == "older" else EntryKind.LOST_ITEM
        kept["entries"] = write(write_entry, EntryRequest(kind=kind, title=turn))
        kept["notes"] = write(write_note, NoteRequest(text=turn))
        write(add_display_place, DisplayPlaceRequest(kind=DisplayKind.FLYER, name=turn, spaces=9))
        kept["displays"] = write(
            bring_display, DisplayRequest(kind=DisplayKind.FLYER, title=turn, who="髙﨑", event_on=TODAY)
        )
        table = write(add_table, SpaceTableRequest(name=turn, seats=4))
        sits = TableRequest(table_id=table, people=2, until=NOW + timedelta(hours=1), who=turn)
        kept["space"] = write(take_table, sits)
    return kept


def test_a_sheet_shows_what_it_is_opened_about(page, ids, qtbot):
    yesterday = TODAY - timedelta(days=1)
    shows = {
        "entries": lambda sheet: sheet.entry.row is not None and sheet.entry.row.title == "wanted",
        "notes": lambda sheet: sheet.chosen is not None and sheet.chosen.text == "wanted",
        "displays": lambda sheet: sheet.chosen is not None and sheet.chosen.title == "wanted",
        "space": lambda sheet: sheet.use.use is not None and sheet.use.use.name == "wanted",
    }
    for key, record_id in ids.items():
        page.show_sheet(key, record_id)
        sheet = page.sheets.sheet(key)
        qtbot.waitUntil(partial(shows[key], sheet))
    page.show_sheet("entries", ("new", EntryKind.REPAIR))
    entries = page.sheets.sheet("entries")
    assert (entries.edit.isVisible(), entries.edit.form.chosen) == (True, EntryKind.REPAIR)
    page.show_sheet("entries", EntryKind.TASK)
    qtbot.waitUntil(lambda: [row.title for row in entries.rows] == ["older"])
    page.show_sheet("visits", yesterday)
    assert page.sheets.sheet("visits").shown_day == yesterday
    page.show_sheet("log", yesterday)
    assert page.sheets.sheet("log").day == yesterday
    page.show_sheet("closing", yesterday)
    assert page.sheets.sheet("closing").day() == yesterday
    page.show_sheet("papers", "visit-tally")
    assert page.sheets.sheet("papers").paper.name == "visit-tally"


def test_every_sheet_opens_about_nothing_and_leaves(page, qtbot):
    for kind in SHEETS:
        page.show_sheet(kind.key)
        assert page.sheets.shown == kind.key
        qtbot.waitUntil(page.sheets.sheet(kind.key).isVisible)
        assert page.sheets.close_shown()
        assert page.sheets.shown == "day"


def test_every_line_of_what_is_due_leads_somewhere(page):
    sheets = {kind.key for kind in SHEETS}
    printing = {kind.key for kind in OF_PRINTING} | set(NUMBERED) | set(LENT) | {"receipt", "job"}
    for kind in DueKind:
        row = DueRow(kind=kind, id=1, title="", detail="", when=TODAY)
        road = road_of(row)
        assert road.sheet in sheets if road.sheet else road.kind in {*PLACES, *printing, "renewals"}, kind
    for key in ("till", "loans", "job", "booking"):  # the steps of opening and closing
        assert key in {*PLACES, *printing}
    assert {*OF_FIGURES.values(), *DAY_SHEETS.values()} <= sheets


def test_what_is_over_is_found_where_it_stands(page, ids, database, made, desk, qtbot):
    database.write(partial(take_down, display_ids=(ids["displays"],)), made.by)
    database.write(partial(put_away_note, note_id=ids["notes"]), made.by)
    set_clock(desk, NOW + timedelta(days=1))
    page.show_sheet("displays", ids["displays"])
    displays = page.sheets.sheet("displays")
    qtbot.waitUntil(lambda: displays.chosen is not None and displays.chosen.down_on == TODAY)
    page.show_sheet("notes", ids["notes"])
    notes = page.sheets.sheet("notes")
    qtbot.waitUntil(lambda: notes.chosen is not None and notes.chosen.text == "wanted")
    page.show_sheet("space", ids["space"])
    space = page.sheets.sheet("space")
    qtbot.waitUntil(lambda: space.use.use is not None and space.use.use.id == ids["space"])
    assert space.use.use.starts_at.date() == TODAY
