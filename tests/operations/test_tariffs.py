from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest

from desktop.errors import (
    AlreadyThere,
    ChangedElsewhere,
    EndsBeforeStart,
    Missing,
    NotAllowed,
    NotFound,
    NotReadable,
    StillUsed,
    TariffHole,
    TariffInUse,
    TariffOverlap,
)
from desktop.operations.acting import By
from desktop.operations.staff import add_staff
from desktop.operations.tariff_periods import choose_tariff, end_tariff, remove_tariff, rename_tariff
from desktop.operations.tariffs import TariffRequest, save_tariff
from desktop.queries.tariffs import tariff_by_name, tariffs
from desktop.rules.print_fees import TariffLineOn
from desktop.words import MachineKind, PaperSize, StaffRole, TariffLineKind
from tests.makers import NOW
from tests.operations.print_room import make_print_room

TODAY, APRIL, JULY = NOW.date(), date(2027, 4, 1), date(2027, 7, 1)
MASTER, FACE = TariffLineOn(TariffLineKind.MASTER, 60), TariffLineOn(TariffLineKind.FACE, 2)
OWN = TariffRequest(name="own", title="自館の料金", lines=(MASTER, FACE), valid_from=TODAY, max_sheets=2000, minimum=50)


@pytest.fixture
def room(database, made):
    return make_print_room(database, made)


def versions(room, name="own"):
    with room.database.reading() as session:
        return tariffs(session, 1, TODAY).versions(name)


def periods(room, name="own"):
    return [(row.valid_from, row.valid_until) for row in versions(room, name)]


def save(room, request=OWN, **more) -> int:
    return room.write(save_tariff, request=request, **more).answer


def test_a_tariff_is_written_down_chosen_printed_by_and_then_stays_as_it_was(room):
    own = save(room)
    (row,) = versions(room)
    assert (row.says, row.jobs) == (OWN.says, 0)
    room.write(choose_tariff, name="own", valid_from=TODAY)
    # nobody was charged yet: changed in place, and a version that was not seen is not overwritten
    dearer = replace(OWN, lines=(MASTER, replace(FACE, yen=3), replace(FACE, yen=4, size=PaperSize.A3)))
    assert save(room, dearer, tariff_id=own, seen_version=row.version) == own
    with pytest.raises(ChangedElsewhere):
        save(room, OWN, tariff_id=own, seen_version=row.version)
    save(room, replace(OWN, title="自館"), tariff_id=own)
    assert [line.yen for line in versions(room)[0].says.lines] == [60, 2]
    job = room.record(sheets=100)["job"]
    assert room.job(job).fee == 260
    for refused in (partial(save, room, dearer, tariff_id=own), partial(room.write, remove_tariff, tariff_id=own)):
        with pytest.raises(TariffInUse) as used:
            refused()
        assert (used.value.tariff, used.value.jobs) == ("自館", 1)
    # the title may change, the prices from a day on
    room.write(rename_tariff, tariff_id=own, title="自館（旧）")
    save(room, replace(dearer, valid_from=APRIL))
    assert periods(room) == [(TODAY, APRIL), (APRIL, None)]
    assert [row.title for row in versions(room)] == ["自館（旧）", "自館の料金"]
    with room.database.reading() as session:
        assert [tariff_by_name(session, "own", day, 1).valid_from for day in (TODAY, APRIL)] == [TODAY, APRIL]


def test_what_is_wrong_with_a_tariff_is_said(room):
    wrong = {
        Missing: replace(OWN, title="　"),
        NotReadable: replace(OWN, lines=(replace(FACE, yen=-1),)),
        EndsBeforeStart: replace(OWN, valid_until=TODAY),
        NotFound: replace(OWN, lines=(FACE, replace(FACE, class_id=99))),
        TariffOverlap: replace(OWN, lines=(FACE, replace(FACE, yen=3))),
        TariffHole: replace(OWN, lines=(replace(FACE, size=PaperSize.A4),)),
    }
    for refusal, request in wrong.items():
        with pytest.raises(refusal):
            save(room, request)
    press, copier = (replace(FACE, machine=kind) for kind in (MachineKind.DUPLICATOR, MachineKind.COPIER))
    with pytest.raises(TariffHole) as hole:
        save(room, replace(OWN, lines=(press, replace(copier, size=PaperSize.A4))))
    assert (hole.value.tariff, hole.value.what) == ("自館の料金", "コピー機 印刷（A3・B4・B5・はがき）")
    meant = save(room, replace(wrong[TariffHole], with_holes=True))
    with pytest.raises(AlreadyThere):
        save(room)
    with pytest.raises(NotFound):
        save(room, tariff_id=99)
    assert meant == versions(room)[0].id
    staff = room.write(add_staff, code="aya", name="彩", role=StaffRole.STAFF).answer
    by = By(staff_id=staff, staff="彩", site_id=1, pc="受付1")
    with pytest.raises(NotAllowed):
        room.database.write(partial(save_tariff, request=OWN), by)


def test_periods_follow_each_other(room):
    first, third = save(room), save(room, replace(OWN, valid_from=JULY))
    second = save(room, replace(OWN, valid_from=APRIL))
    assert periods(room) == [(TODAY, APRIL), (APRIL, JULY), (JULY, None)]
    with pytest.raises(TariffOverlap):
        save(room, replace(OWN, valid_from=date(2027, 5, 1), valid_until=date(2027, 8, 1)))
    room.write(remove_tariff, tariff_id=second)
    assert periods(room) == [(TODAY, JULY), (JULY, None)]
    save(room, replace(OWN, valid_from=date(2027, 8, 1)), tariff_id=third)
    assert periods(room) == [(TODAY, date(2027, 8, 1)), (date(2027, 8, 1), None)]
    with pytest.raises(TariffOverlap):
        room.write(end_tariff, tariff_id=first, valid_until=date(2027, 9, 1))
    ended = room.write(end_tariff, tariff_id=first, valid_until=APRIL)
    assert periods(room)[0] == (TODAY, APRIL)
    # there is no tariff from April until August: nobody can print by it
    with pytest.raises(TariffHole) as hole:
        room.write(choose_tariff, name="own", valid_from=TODAY)
    assert hole.value.what == APRIL.isoformat()
    room.undo(ended.number)
    room.write(choose_tariff, name="own", valid_from=TODAY)
    for refused in (
        partial(room.write, end_tariff, tariff_id=third, valid_until=date(2028, 4, 1)),
        partial(room.write, remove_tariff, tariff_id=first),
    ):
        with pytest.raises(TariffHole):
            refused()


def test_days_that_are_over_keep_their_prices(room):
    room.record(tariff="yotsukaido", done_at=NOW - timedelta(days=2))
    yesterday = replace(OWN, name="yotsukaido", valid_from=TODAY - timedelta(days=3))
    with pytest.raises(TariffInUse):
        save(room, yesterday)
    saved = room.write(save_tariff, request=replace(yesterday, valid_from=TODAY))
    job = room.record(tariff="yotsukaido", sheets=100)["job"]
    assert room.job(job).fee == 260
    with pytest.raises(StillUsed):
        room.undo(saved.number)
    chosen = room.write(choose_tariff, name="yotsukaido", valid_from=APRIL, site_id=1)
    with room.database.reading() as session:
        assert [tariffs(session, 1, day).printed_by for day in (TODAY, APRIL)] == ["daisen", "yotsukaido"]
    room.undo(chosen.number)
    with pytest.raises(NotFound):
        room.write(choose_tariff, name="nowhere", valid_from=APRIL)
