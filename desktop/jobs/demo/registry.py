"""What the demo's register has beside its groups: applications, papers, notes, relations, a round. All invented."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.jobs.demo import data
from desktop.jobs.demo.town import Act, Town, as_is
from desktop.models import Group, GroupPaper
from desktop.operations.acting import Acting
from desktop.operations.bulk import add_rows
from desktop.operations.desk_notes import add_note
from desktop.operations.group_request import GroupRequest
from desktop.operations.registrations import apply_group, take_paper
from desktop.operations.relations import relate
from desktop.operations.rounds import begin_round, note_answer, note_written
from desktop.operations.standing import AT_ONCE, touch
from desktop.operations.statuses import suspend_group
from desktop.rules.dates import era_year, fiscal_year, fiscal_year_range
from desktop.storage.database import Operation
from desktop.words import NoteGrade, RoundAnswer, RoundKind

LAST = time(9, 59)  # after everything that the day has brought
PAPERS = ("会則・規約", "会員名簿", "役員名簿", "活動計画書")
# how many of the papers each of these groups has handed in; the others all four
FEWER_PAPERS = {5: 3, 11: 2, 17: 3, 90: 3, 133: 2, 176: 3, 240: 1}
RENEWING = range(60, 78)
# places in the register; none of them is one of those that the demo's bookings are made for by name
NOTES = (
    (101, NoteGrade.NOTE, "会計の方は耳が遠いので、電話ではなくファクスで連絡する。"),
    (2, NoteGrade.ALERT, "鍵の返却が続けて遅れている。次に来たら声をかける。"),
    (120, NoteGrade.ALERT, "代表者が入院中。急ぎの連絡は副代表へ。"),
    (200, NoteGrade.BLOCK, "備品の破損について話し合いが終わるまで、新しい予約は受けない。"),
)
RELATIONS = ((1, 3, "秋のまつりを一緒に開く"), (4, 30, "子ども食堂の食材を分け合う"), (6, 40, "会報を共同で印刷する"))
RESTING = (210, 220)
ASKED = range(20, 60)
APPLICANTS = (
    ("みほん水辺のいきもの調べ隊", "ミホンミズベノイキモノシラベタイ", "見本 泉", "ミホン イズミ", 9, 8, PAPERS),
    ("架空町おはなしの木", "カクウチョウオハナシノキ", "架空 葉子", "カクウ ヨウコ", 6, 5, PAPERS[:2]),
    ("みほん将棋を楽しむ夕べ", "ミホンショウギヲタノシムユウベ", "見本 歩", "ミホン アユム", 4, 1, ()),
)


def registry_acts(town: Town) -> list[Act]:
    """What the last weeks brought to the register, for a register with everybody in it."""
    return [
        Act(datetime.combine(town.today - timedelta(days=before), at), "staff", partial(as_is, make))
        for before, at, make in _what(town)
    ]


def _what(town: Town) -> Iterator[tuple[int, time, Operation[Any]]]:
    """How many days ago, at what time, what."""
    yield 40, time(11), partial(take_demo_papers, groups=town.groups)
    yield 20, time(14), partial(begin_demo_round, groups=[town.groups[place] for place in ASKED])
    yield 6, time(14), partial(begin_demo_renewal, groups=[town.groups[place] for place in RENEWING])
    for place, other, purpose in RELATIONS:
        related = {"group_id": town.groups[place], "other_id": town.groups[other]}
        yield 15, time(10, 30), partial(relate, **related, purpose=purpose, since=town.today - timedelta(days=90))
    for before, applicant in enumerate(APPLICANTS):
        yield before, LAST, partial(apply_for_demo, applicant=applicant)
    for place in RESTING:
        since = town.today - timedelta(days=5)
        yield 0, LAST, partial(suspend_group, group_id=town.groups[place], since=since, reason="代表者の交代のため")
    for place, grade, text in NOTES:
        yield 0, LAST, partial(add_note, group_id=town.groups[place], grade=grade, text=text)


def take_demo_papers(session: Session, acting: Acting, groups: list[int]) -> int:
    """The groups hand in their papers, all but a few of them all; how many groups."""
    taken = {"received_on": acting.today, "expires_on": None, "remark": "", "attachment_id": None}
    handed_in = ((group, PAPERS[: FEWER_PAPERS.get(place, len(PAPERS))]) for place, group in enumerate(groups))
    add_rows(
        session,
        GroupPaper,
        [{"group_id": group, "name": name, **taken} for group, names in handed_in for name in names],
    )
    for start in range(0, len(groups), AT_ONCE):
        for group in session.scalars(select(Group).where(Group.id.in_(groups[start : start + AT_ONCE]))):
            touch(group)
    return len(groups)


def begin_demo_round(session: Session, acting: Acting, groups: list[int]) -> int:
    """A survey goes to these groups, and half of them have answered; the round's id."""
    day = acting.today
    until = day + timedelta(days=45)
    round_id = begin_round(session, acting, RoundKind.SURVEY, "活動状況の調査", groups, until)
    note_written(session, acting, round_id, groups, day)
    for group_id in groups[::2]:
        note_answer(session, acting, round_id, group_id, RoundAnswer.ANSWERED, day)
    return round_id


def begin_demo_renewal(session: Session, acting: Acting, groups: list[int]) -> int:
    """These groups are asked to renew early; nobody has answered yet. The round's id."""
    day = acting.today
    year = fiscal_year(day) + 1
    era, number = era_year(date(year, 4, 1))
    name = f"{era}{number}年度の更新（先行）"
    until = fiscal_year_range(year)[1] - timedelta(days=1)
    round_id = begin_round(session, acting, RoundKind.RENEWAL, name, groups, day + timedelta(days=45), until)
    note_written(session, acting, round_id, groups, day)
    return round_id


def apply_for_demo(
    session: Session, acting: Acting, applicant: tuple[str, str, str, str, int, int, tuple[str, ...]]
) -> int:
    """A group applies with the papers it has; its id."""
    name, kana, representative, representative_kana, members, citizens, papers = applicant
    request = GroupRequest(
        name=name,
        kana=kana,
        representative=representative,
        representative_kana=representative_kana,
        postal_code=data.POSTAL_CODE,
        address="みほん市中央3丁目1番1号",
        phone="000-000-0900",
        members=members,
        citizens=citizens,
        source="登録申請書",
    )
    group_id = apply_group(session, acting, request)
    for paper in papers:
        take_paper(session, acting, group_id, paper, acting.today)
    return group_id
