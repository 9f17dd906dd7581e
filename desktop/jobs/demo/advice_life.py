"""The demo's specialists with their days and those who come to them, and advisors' visits on site."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.jobs.demo.town import Act, Town, as_is
from desktop.models import Booking, Topic
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.dispatches import DispatchRequest, VisitReport, plan_dispatch, report_dispatch
from desktop.operations.specialist_days import DayRequest, PlanRequest, plan_days
from desktop.operations.specialist_reports import SlotReport, report_slot
from desktop.operations.specialist_slots import SlotRequest, book_slot
from desktop.operations.specialists import SpecialistRequest, add_specialist
from desktop.storage.database import Operation
from desktop.words import ActorKind

# name, what it helps with, who comes, days of it before (after: negative) the demo day
SPECIALISTS: tuple[tuple[str, str, str, tuple[int, ...]], ...] = (
    ("税理士の相談", "税務・会計", "税理士（見本）", (28, 0, -28)),
    ("ITの相談", "ホームページ・会計ソフト", "相談員（見本）", (14, -14)),
    ("法人設立の相談", "NPO法人・一般社団法人", "行政書士（見本）", (-7,)),
)
SLOTS = ("10:00-10:50", "10:50-11:40")
PLANNED, CALLED = timedelta(days=60), timedelta(days=9)


@dataclass(frozen=True, slots=True)
class Comer:
    """Who comes to a specialist: on which of its days, in which slot, what about, and what was advised."""

    specialist: int
    day: int
    slot: int
    actor: ActorKind
    about: str
    answers: tuple[str, ...]
    group: int | None = None
    name: str = ""
    topic: str = ""
    advice: str = ""


COMERS = (
    Comer(
        0,
        28,
        0,
        ActorKind.GROUP,
        "物品の売上げが増えた。税の申告がいるか知りたい。",
        ("申告がいるか", "昨年の帳面をつけた", "通帳と帳面"),
        group=5,
        topic="税の申告",
        advice="続けて行う物品の販売は収益事業にあたることがある。帳面を活動と分けてつけ、三月に一度見せに来る。",
    ),
    Comer(
        0,
        0,
        0,
        ActorKind.GROUP,
        "謝礼から税を引くかどうか。",
        ("謝礼の税", "前の会計に聞いた", "領収書の控え"),
        group=11,
    ),
    Comer(0, 0, 1, ActorKind.CITIZEN, "これから団体をつくる。会計の始め方。", (), name="見本 花子"),
    Comer(
        1,
        14,
        1,
        ActorKind.GROUP,
        "会のホームページを引き継ぎたい。",
        ("会のホームページの引き継ぎ", "前の担当者に電話した", "契約の書類"),
        group=17,
        topic="ホームページ・SNS",
        advice="まず契約者の名義を団体に変える。入るための番号は二人で持つ。",
    ),
    Comer(2, -7, 0, ActorKind.GROUP, "法人にする時期を決めたい。", (), group=23),
)
# group, days before (after: negative) the demo day, place, purpose, what came of it
VISITS: tuple[tuple[int, int, str, str, str], ...] = (
    (14, 24, "会の集会所", "活動を見せてもらい、困りごとを聞く", "会場が手ぜまになった。公民館の空きを一緒に調べる。"),
    (29, -3, "第2公民館", "一度も相談のない団体をたずねる", ""),
    (35, -10, "会の畑", "活動を見せてもらう", ""),
)


def advice_life_acts(town: Town) -> list[Act]:
    """For a demo with everything around its day."""
    with town.database.reading() as session:
        topics = {name: topic_id for topic_id, name in session.execute(select(Topic.id, Topic.name))}
        book = rulebook(session)

    def open_day(before: int) -> date:
        days = (town.today - timedelta(days=before - number) for number in range(14))
        return next(day for day in days if book.open_on(day, 1))

    days: dict[tuple[int, int], int] = {}
    acts = [act for number in range(len(SPECIALISTS)) for act in _specialist(town, number, days, open_day)]
    acts += [act for comer in COMERS for act in _comer(town, comer, days, open_day(comer.day), topics)]
    return acts + [act for number in range(len(VISITS)) for act in _visit(town, number, open_day, topics)]


def _specialist(
    town: Town, number: int, days: dict[tuple[int, int], int], open_day: Callable[[int], date]
) -> Iterator[Act]:
    """It is put in with the first things of the center; its days are planned two months ahead."""
    name, specialty, person, planned = SPECIALISTS[number]
    ids = list[int]()
    adding = partial(add_specialist, request=SpecialistRequest(name=name, specialty=specialty))
    at = datetime.combine(town.today - PLANNED, time(13, number))
    yield Act(at, "manager", partial(as_is, adding), then=ids.append)
    for before in planned:
        request = PlanRequest(days=(open_day(before),), day=DayRequest(slots=SLOTS, person=person))
        keep = partial(days.__setitem__, (number, before))
        yield Act(at + timedelta(minutes=10), "manager", partial(_planning, ids, request), then=keep)


def _planning(ids: list[int], request: PlanRequest) -> Operation[Any]:
    return partial(plan_days, specialist_id=ids[0], request=request)


def _comer(
    town: Town, comer: Comer, days: dict[tuple[int, int], int], day: date, topics: dict[str, int]
) -> Iterator[Act]:
    request = SlotRequest(
        actor=comer.actor,
        about=comer.about,
        answers=comer.answers,
        group_id=None if comer.group is None else town.groups[comer.group],
        name=comer.name,
    )
    ids = list[int]()
    called = datetime.combine(min(day - CALLED, town.today - timedelta(days=1)), time(15, comer.slot))
    yield Act(called, "advisor", partial(_booking, days, comer, request), then=ids.append)
    if comer.advice:
        report = SlotReport(advice=comer.advice, topic_ids=(topics[comer.topic],))
        reporting = partial(report_demo_slot, ids=ids, report=report)
        yield Act(datetime.combine(day, time(11, 45)), "advisor", partial(as_is, reporting))


def _booking(days: dict[tuple[int, int], int], comer: Comer, request: SlotRequest) -> Operation[Any]:
    return partial(book_slot, day_id=days[comer.specialist, comer.day], slot=SLOTS[comer.slot], request=request)


def report_demo_slot(session: Session, acting: Acting, ids: list[int], report: SlotReport) -> int:
    """What the specialist advised."""
    version = session.get_one(Booking, ids[0]).version
    return report_slot(session, acting, ids[0], report, seen_version=version)


def _visit(town: Town, number: int, open_day: Callable[[int], date], topics: dict[str, int]) -> Iterator[Act]:
    group, before, place, purpose, came_of_it = VISITS[number]
    day, ids = open_day(before), list[int]()
    request = DispatchRequest(
        planned_at=datetime.combine(day, time(14)), group_id=town.groups[group], place=place, purpose=purpose
    )
    made_at = datetime.combine(min(day, town.today) - timedelta(days=5), time(16, number))
    yield Act(made_at, "advisor", partial(as_is, partial(plan_dispatch, request=request)), then=ids.append)
    if came_of_it:
        report = VisitReport(note=came_of_it, minutes=60, topic_ids=(topics["会議室・会場"],))
        yield Act(datetime.combine(day, time(17)), "advisor", partial(_reporting, ids, report))


def _reporting(ids: list[int], report: VisitReport) -> Operation[Any]:
    return partial(report_dispatch, dispatch_id=ids[0], report=report)
