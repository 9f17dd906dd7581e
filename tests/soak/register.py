"""The register with many hands on it: one decision an application has, one group two become, nothing half done."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from multiprocessing.connection import Connection
from random import Random

from sqlalchemy import func, select

from desktop.errors import DeskError
from desktop.models import (
    Application,
    Booking,
    Group,
    JournalFact,
    PrivateField,
    Round,
    RoundGroup,
    StatusChange,
)
from desktop.operations.acting import By
from desktop.operations.bookings import BookingRequest, book_room
from desktop.operations.erasure import erase_groups
from desktop.operations.group_request import GroupRequest, tidied
from desktop.operations.groups import change_group
from desktop.operations.imports import GroupImport, import_groups_act
from desktop.operations.merge import merge_groups
from desktop.operations.new_groups import prepared
from desktop.operations.registrations import apply_group, decide_application
from desktop.operations.rounds import begin_round, close_round, note_answer
from desktop.operations.statuses import remove_group, rename_group
from desktop.operations.undo import undo
from desktop.storage.centers import open_center
from desktop.storage.clock import standing_clock
from desktop.words import ApplicationState, GroupStatus, RoundAnswer, RoundKind
from tests.makers import NOW, make_group
from tests.soak.clerks import Act, Clerks, Outcome, at_noon, context
from tests.soak.figures import Figures, Length
from tests.soak.places import Place

ROWS = 200  # of a list
LONGEST_LIFE = 1.2  # seconds from the first act until the kill
UNTIL = date(2027, 3, 1)
LONG_AFTER = datetime(2033, 1, 1, 10)


def register(place: Place, clerks: Clerks, length: Length, random: Random) -> list[str]:
    """Race on the register, then cut the power of whoever writes much at once; one line of figures per kind."""
    said: list[str] = []
    clerks.open(place.where, place.made.by)
    for kind in (one_decision, merges_and_bookings, a_round_closes, name_and_form):
        figures, rounds = Figures(), 0
        for _ in length:
            figures.note(kind(place, clerks, random))
            rounds += 1
        said.append(f"register {place.engine} {kind.__name__}: {rounds} rounds x {clerks.count}: {figures.say()}")
    said.append(_power_cuts(place, length, random))
    return [*said, f"register {place.engine}: {place.checked()}"]


def one_decision(place: Place, clerks: Clerks, random: Random) -> list[Outcome]:
    """Half of the clerks accept an application, the others refuse it: it is decided once."""
    group = place.database.write(partial(apply_group, request=GroupRequest(name="申請の会")), place.made.by).answer
    with place.database.reading() as session:
        (application,) = session.scalars(select(Application.id).where(Application.group_id == group))
    acts = [
        Act(partial(decide_application, application_id=application, accepted=number % 2 == 0, reason=f"理由{number}"))
        for number in range(clerks.count)
    ]
    random.shuffle(acts)
    outcomes = clerks.all(acts)
    assert sorted(outcome.refusal for outcome in outcomes) == ["", *["AlreadyDecided"] * (clerks.count - 1)], outcomes
    with place.database.reading() as session:
        accepted = session.get_one(Application, application).state is ApplicationState.ACCEPTED
        status = session.get_one(Group, group).status
        changes = session.scalar(select(func.count()).where(StatusChange.group_id == group))
    assert (status, changes) == (GroupStatus.REGISTERED if accepted else GroupStatus.REFUSED, 2)
    return outcomes


def merges_and_bookings(place: Place, clerks: Clerks, random: Random) -> list[Outcome]:
    """Three groups are merged into each other in every direction while all of them are booked, then it is undone."""
    groups = [make_group(place.database, name=f"第{number}の会", by=place.made.by) for number in range(3)]
    pairs = [(keep, lose) for keep in groups for lose in groups if keep != lose]
    acts = [
        Act(partial(merge_groups, keep_id=keep, lose_id=lose, choice={}, seen_keep=1, seen_lose=1))
        for keep, lose in pairs
    ]
    acts += [_booking(place, random.choice(groups)) for _ in range(clerks.count - len(acts))]
    random.shuffle(acts)
    outcomes = clerks.all(acts)
    _nothing_stranded(place)
    merged = [outcome for outcome, act in zip(outcomes, acts, strict=True) if outcome.won and outcome.answer in groups]
    numbers = [outcome.number for outcome in merged if outcome.number and _merges(place, outcome.number)]
    assert len(numbers) == 1, outcomes  # every other had seen the groups before
    again = clerks.all([Act(partial(undo, number=numbers[0]))] * (clerks.count // 2))
    assert sum(outcome.won for outcome in again) == 1, again
    return [*outcomes, *again]


def a_round_closes(place: Place, clerks: Clerks, random: Random) -> list[Outcome]:
    """A round is closed while the last groups answer: who answered stays, who did not leaves, nobody is between."""
    groups = [make_group(place.database, name=f"第{number}の会", by=place.made.by) for number in range(clerks.count)]
    ask = partial(begin_round, kind=RoundKind.RENEWAL, name="更新", group_ids=groups, answer_until=UNTIL)
    asking = place.database.write(ask, place.made.by).answer
    answered = {"round_id": asking, "answer": RoundAnswer.ANSWERED, "on": NOW.date()}
    acts = [Act(partial(note_answer, group_id=group, **answered)) for group in groups[2:]]
    acts.append(Act(partial(close_round, round_id=asking, remove_others=True, reason="返事がない")))
    lone = {"keep_id": groups[0], "lose_id": groups[1], "choice": {}}
    acts.append(Act(partial(merge_groups, **lone, seen_keep=2, seen_lose=2)))
    random.shuffle(acts)
    outcomes = clerks.all(acts)
    with place.database.reading() as session:
        assert session.get_one(Round, asking).closed_on is not None
        asked = select(RoundGroup.answer, Group.status).join(Group, Group.id == RoundGroup.group_id)
        found = {(row[0], row[1]) for row in session.execute(asked.where(RoundGroup.round_id == asking))}
    allowed = {
        (RoundAnswer.ANSWERED, GroupStatus.REGISTERED),
        (RoundAnswer.REMOVED, GroupStatus.REMOVED),
        (RoundAnswer.REMOVED, GroupStatus.MERGED),
    }
    assert found <= allowed, found
    return outcomes


def name_and_form(place: Place, clerks: Clerks, random: Random) -> list[Outcome]:
    """One group gets another name at some desks and another phone at others: each act is whole or told."""
    group = make_group(place.database, name="はじめの会", phone="0467-11-1111", by=place.made.by)
    acts = [
        Act(partial(rename_group, group_id=group, name=f"第{number}の会", kana="", since=NOW.date()))
        if number % 2
        else Act(
            partial(
                change_group,
                group_id=group,
                request=GroupRequest(name="はじめの会", phone=f"0467-22-{number:04}"),
                seen_version=1,
            )
        )
        for number in range(clerks.count)
    ]
    random.shuffle(acts)
    outcomes = clerks.all(acts)
    assert {outcome.refusal for outcome in outcomes} <= {"", "ChangedElsewhere"}, outcomes
    with place.database.reading() as session:
        held = select(func.count()).where(PrivateField.group_id == group, PrivateField.valid_until.is_(None))
        assert session.scalar(held) == 1
    return outcomes


def _booking(place: Place, group: int) -> Act:
    start, end = place.fresh_slot()
    request = BookingRequest(resource_id=place.made.room_a, group_id=group, starts_at=start, ends_at=end)
    return Act(partial(book_room, request=request))


def _merges(place: Place, number: int) -> bool:
    with place.database.reading() as session:
        return session.get_one(JournalFact, number).verb == merge_groups.__name__


def _nothing_stranded(place: Place) -> None:
    """No booking to come belongs to a group that lives on as another."""
    stranded = select(Booking.number).join(Group, Group.id == Booking.group_id)
    with place.database.reading() as session:
        found = session.scalars(stranded.where(Group.merged_into.is_not(None), Booking.ends_at > NOW)).all()
    assert not found, found


@dataclass(frozen=True)
class Life:
    where: str
    by: By
    seed: int


def _power_cuts(place: Place, length: Length, random: Random) -> str:
    """Kill whoever imports, merges, closes rounds and erases, at a random moment."""
    processes, kills = context(), 0
    for _ in length:
        ours, theirs = processes.Pipe(duplex=False)
        life = Life(place.where, place.made.by, random.randrange(1 << 30))
        process = processes.Process(target=write_much_until_killed, args=(life, theirs), daemon=True)
        process.start()
        theirs.close()
        assert ours.poll(60), "the writer never began"
        time.sleep(random.random() * LONGEST_LIFE)
        process.kill()
        process.join(10)
        kills += 1
        _all_or_nothing(place)
    return f"register {place.engine} power cuts: {kills}, nothing half done"


def write_much_until_killed(life: Life, line: Connection) -> None:
    """Import a list, ask all its groups, remove them by closing the round, merge two, erase all; again and again."""
    random = Random(life.seed)
    while True:
        run = f"{random.randrange(1 << 30):x}"
        database = at_noon(life.where)
        write = partial(database.write, by=life.by)
        rows = [prepared(tidied(GroupRequest(name=f"{run} {number}", phone="0467-11-1111"))) for number in range(ROWS)]
        plan = {"file": run, "sha256": run, "encoding": "utf-8", "read": ROWS, "skipped": 0, "held": [], "changes": []}
        line.send(run)
        write(partial(import_groups_act, plan=GroupImport(new=rows, **plan)))
        with database.reading() as session:
            groups = list(session.scalars(select(Group.id).where(Group.name.startswith(run)).order_by(Group.id)))
        ask = partial(begin_round, kind=RoundKind.SURVEY, name=run, group_ids=groups[2:], answer_until=UNTIL)
        asking = write(ask).answer
        lone = {"keep_id": groups[0], "lose_id": groups[1], "choice": {}, "seen_keep": 1, "seen_lose": 1}
        write(partial(merge_groups, **lone))
        write(partial(remove_group, group_id=groups[0], since=NOW.date(), reason=run))
        write(partial(close_round, round_id=asking, remove_others=True, reason=run))
        database.close()
        late = open_center(life.where)
        late.clock = standing_clock(LONG_AFTER)
        with suppress(DeskError):
            late.write(partial(erase_groups, ids=groups), life.by)
        late.close()


def _all_or_nothing(place: Place) -> None:
    place.checked()
    _nothing_stranded(place)
    with place.database.reading() as session:
        known = session.scalars(select(Group.name).where(Group.name.like("% %"), Group.erased_on.is_(None)))
        names = [name.partition(" ")[0] for name in known]
        statuses = select(RoundGroup.round_id, Group.status).join(Group, Group.id == RoundGroup.group_id)
        of_round: dict[int, set[GroupStatus]] = {}
        for asking, status in session.execute(statuses.join(Round).where(Round.kind == RoundKind.SURVEY)):
            of_round.setdefault(asking, set()).add(status)
    assert all(names.count(run) == ROWS for run in set(names)), "a list is half read in or half erased"
    assert all(len(each) == 1 for each in of_round.values()), "a round is half closed"
