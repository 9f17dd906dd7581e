"""The way onto the register and off it: what is asked first, what is refused, and everything undone again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial

import pytest
from sqlalchemy import select

from desktop.errors import (
    AlreadyDecided,
    Contradicts,
    DayToCome,
    GroupNotActive,
    Missing,
    NobodyAsked,
    NotAllowed,
    NotAnswered,
    NotInRound,
    NotNow,
    PapersMissing,
    RoundClosed,
    RulesUnkept,
)
from desktop.models import (
    Application,
    Group,
    GroupForm,
    GroupName,
    GroupPaper,
    Round,
    RoundGroup,
    StatusChange,
)
from desktop.operations.bookings import book_room
from desktop.operations.center import set_setting
from desktop.operations.group_request import GroupRequest
from desktop.operations.registrations import (
    apply_group,
    check_papers,
    decide_application,
    receive_application,
    remove_paper,
    take_paper,
    withdraw_application,
)
from desktop.operations.rounds import begin_round, close_round, note_answer, note_answers, note_reminded, note_written
from desktop.operations.staff import add_staff
from desktop.operations.statuses import (
    change_form,
    dissolve_group,
    remove_group,
    rename_group,
    renew_group,
    return_group,
    suspend_group,
)
from desktop.operations.undo import undo
from desktop.queries.groups import find_groups
from desktop.queries.registrations import (
    application_of,
    due_for_renewal,
    eligibility,
    group_papers,
    open_applications,
)
from desktop.queries.rounds import round_groups, rounds
from desktop.storage.clock import standing_clock
from desktop.words import ApplicationKind, ApplicationState, GroupStatus, RoundAnswer, RoundKind, StaffRole
from tests.makers import make_group, make_request
from tests.meanwhile import meanwhile

TABLES = (Group, StatusChange, Application, GroupPaper, GroupName, GroupForm, Round, RoundGroup)
TODAY, LATER, YESTERDAY = date(2026, 11, 21), date(2026, 11, 22), date(2026, 11, 20)
FY_END, NEXT_END = date(2027, 3, 31), date(2028, 3, 31)
CHOIR, READERS = 1, 2
NEW = GroupRequest(name="みなとの風", representative="髙﨑 花", members=12, citizens=10, form_id=1)


@pytest.fixture
def register(database, made):
    return Register(database, made)


class Register:
    def __init__(self, database, made):
        self.database, self.made = database, made

    def act(self, verb, **arguments):
        return self.database.write(partial(verb, **arguments), self.made.by)

    def setting(self, name, value):
        self.act(set_setting, name=f"registration.{name}", value=value, valid_from=date(2026, 4, 1))

    def undo(self, number):
        return self.act(undo, number=number).number

    def ask(self, question, *arguments):
        with self.database.reading() as session:
            return question(session, *arguments)

    def group(self, group_id):
        return self.ask(lambda session: session.get_one(Group, group_id))

    def history(self, group_id):
        mine = select(StatusChange).where(StatusChange.group_id == group_id).order_by(StatusChange.id)
        return [(row.status, row.since, row.reason) for row in self.ask(lambda session: session.scalars(mine).all())]

    def on(self, day):
        self.database.clock = standing_clock(datetime.combine(day, datetime.min.time().replace(hour=10)))

    def image(self):
        """Everything as it stands, without versions, which only rise."""
        with self.database.reading() as session:
            return {
                model.__tablename__: [
                    {
                        column.key: getattr(row, column.key)
                        for column in model.__table__.columns
                        if column.key != "version"
                    }
                    for row in session.scalars(select(model).order_by(model.id))
                ]
                for model in TABLES
            }

    def found(self, asked):
        return [hit.id for hit in self.ask(find_groups, asked)]


def test_from_the_application_to_the_register(register):
    register.setting("papers", ["規約", "会員名簿"])
    register.setting("checklist", ["営利を目的としない"])
    register.setting("min_members", 10)
    register.setting("fiscal_years", 3)
    group_id = register.act(apply_group, request=replace(NEW, registered_from=date(2020, 4, 1))).answer
    group = register.group(group_id)
    assert (group.status, group.registered_from, group.number != "") == (GroupStatus.APPLIED, None, True)
    with pytest.raises(GroupNotActive):
        register.act(book_room, request=make_request(register.made, group_id=group_id))
    (waiting,) = register.ask(open_applications, TODAY)
    assert (waiting.group_id, waiting.name, waiting.state, waiting.missing) == (group_id, NEW.name, "received", 2)
    register.act(take_paper, group_id=group_id, name="規約", received_on=YESTERDAY)
    scan = {"name": "会員名簿", "received_on": YESTERDAY, "expires_on": YESTERDAY}
    expired = register.act(take_paper, group_id=group_id, **scan).answer
    assert register.ask(group_papers, group_id, TODAY).missing == ("会員名簿",)
    with pytest.raises(PapersMissing) as lacking:
        register.act(check_papers, application_id=waiting.id)
    assert lacking.value.papers == "会員名簿"
    register.act(remove_paper, paper_id=expired)
    register.act(take_paper, group_id=group_id, **{**scan, "expires_on": TODAY, "remark": "12人"})
    papers = register.ask(group_papers, group_id, LATER)
    assert [(row.name, row.remark, row.expired) for row in papers.rows] == [
        ("会員名簿", "12人", True),
        ("規約", "", False),
    ]
    register.act(check_papers, application_id=waiting.id)
    assert register.ask(open_applications, TODAY)[0].missing == 0
    decide = {"application_id": waiting.id, "accepted": True}
    for unanswered in ((), (("営利を目的としない", None, ""),)):
        with pytest.raises(NotAnswered):
            register.act(decide_application, **decide, checklist=unanswered)
    with pytest.raises(RulesUnkept):
        register.act(decide_application, **decide, checklist=(("営利を目的としない", False, ""),))
    before = register.image()
    answered = (("営利を目的としない", True, " 会則3条 "),)
    done = register.act(decide_application, **decide, checklist=answered)
    group, application = register.group(group_id), register.ask(application_of, group_id)
    assert (group.status, group.registered_from, group.registered_until) == ("registered", TODAY, date(2029, 3, 31))
    assert (application.state, application.reviewer, application.decided_on) == ("accepted", "高橋", TODAY)
    assert [(row.question, row.answer, row.remark) for row in application.checklist] == [
        ("営利を目的としない", True, "会則3条")
    ]
    assert not application.is_open
    assert register.history(group_id) == [(GroupStatus.APPLIED, TODAY, ""), (GroupStatus.REGISTERED, TODAY, "")]
    assert register.ask(open_applications, TODAY) == ()
    number = register.undo(done.number)
    assert register.image() == before
    register.undo(number)
    assert register.group(group_id).status is GroupStatus.REGISTERED


def test_rules_that_are_not_kept_need_a_reason(register):
    register.setting("min_members", 20)
    group_id = register.act(apply_group, request=NEW).answer
    assert [(each.name, each.kept) for each in register.ask(eligibility, group_id, TODAY)] == [
        ("representative", True),
        ("members", False),
    ]
    with pytest.raises(RulesUnkept):
        register.act(decide_application, application_id=1, accepted=True)
    with pytest.raises(Missing):
        register.act(decide_application, application_id=1, accepted=False, reason=" ")
    register.act(decide_application, application_id=1, accepted=False, reason="会員が足りない")
    assert register.history(group_id)[-1] == (GroupStatus.REFUSED, TODAY, "会員が足りない")
    with pytest.raises(AlreadyDecided) as late:
        register.act(decide_application, application_id=1, accepted=True, reason="例外")
    assert (late.value.state, late.value.reviewer) == ("refused", "高橋")
    again = register.act(
        receive_application, group_id=group_id, kind=ApplicationKind.REGISTRATION, received_on=TODAY
    ).answer
    register.act(decide_application, application_id=again, accepted=True, reason="来月20人になる見込み")
    assert register.group(group_id).status is GroupStatus.REGISTERED
    assert [status for status, _since, _reason in register.history(group_id)] == [
        *("applied", "refused", "applied", "registered"),
    ]


def test_where_the_center_reviews_the_desk_does_not_decide(register):
    register.setting("reviewed", value=True)
    register.act(apply_group, request=NEW)
    desk = register.act(add_staff, code="aya", name="彩", role=StaffRole.STAFF).answer
    aya = replace(register.made.by, staff_id=desk, staff="彩")
    decide = partial(decide_application, application_id=1, accepted=True)
    with pytest.raises(NotAllowed):
        register.database.write(decide, aya)
    assert register.database.write(decide, register.made.by).answer == 1


def test_two_pcs_decide_the_same_application_at_once(register):
    register.act(apply_group, request=NEW)
    refuse = partial(decide_application, application_id=1, accepted=False, reason="営利")
    first, second = meanwhile(
        lambda act: register.database.write(act, register.made.by),
        refuse,
        lambda: register.act(decide_application, application_id=1, accepted=True),
    )
    assert first.answer == 1
    assert isinstance(second, AlreadyDecided)
    assert (second.state, second.reviewer) == ("refused", "高橋")
    assert register.ask(application_of, 3).state is ApplicationState.REFUSED


def test_a_renewal_asks_for_its_own_papers_and_goes_on_where_the_registration_ends(register):
    register.setting("papers", ["規約"])
    register.setting("renewal_papers", ["活動報告"])
    register.act(renew_group, group_id=CHOIR, registered_until=FY_END)
    assert register.ask(group_papers, CHOIR, TODAY).missing == ("規約",)
    kind = ApplicationKind.RENEWAL
    application = register.act(receive_application, group_id=CHOIR, kind=kind, received_on=TODAY).answer
    assert register.ask(group_papers, CHOIR, TODAY).missing == ("活動報告",)
    with pytest.raises(NotNow):
        register.act(receive_application, group_id=CHOIR, kind=kind, received_on=TODAY)
    with pytest.raises(PapersMissing):
        register.act(decide_application, application_id=application, accepted=True)
    register.act(take_paper, group_id=CHOIR, name="活動報告", received_on=TODAY)
    register.act(decide_application, application_id=application, accepted=True)
    assert register.group(CHOIR).registered_until == NEXT_END
    with pytest.raises(NotNow):
        register.act(receive_application, group_id=CHOIR, kind=ApplicationKind.REGISTRATION, received_on=TODAY)


STEPS = {
    "suspend": (suspend_group, {"since": TODAY, "reason": "代表の療養"}),
    "remove": (remove_group, {"since": YESTERDAY, "reason": "届出"}),
    "dissolve": (dissolve_group, {"since": YESTERDAY, "reason": "解散届"}),
    "renew": (renew_group, {"registered_until": NEXT_END}),
    "rename": (rename_group, {"name": "かまくら合唱団", "kana": "カマクラガッショウダン", "since": YESTERDAY}),
    "form": (change_form, {"form_id": 2, "since": date(2026, 4, 1)}),
    "apply to renew": (receive_application, {"kind": ApplicationKind.RENEWAL, "received_on": TODAY}),
    "paper": (take_paper, {"name": "規約", "received_on": TODAY}),
}


@pytest.mark.parametrize("step", STEPS)
def test_undo_and_redo_of_every_step(register, step):
    verb, arguments = STEPS[step]
    group_id = make_group(register.database, "古い会", registered_from=date(2020, 4, 1), form_id=1)
    before, version = register.image(), register.group(group_id).version
    number = register.act(verb, group_id=group_id, **arguments).number
    after = register.image()
    assert before != after
    assert register.group(group_id).version > version
    number = register.undo(number)
    assert register.image() == before
    register.undo(number)
    assert register.image() == after


def test_steps_that_make_no_sense_are_refused(register):
    suspend = partial(register.act, suspend_group, group_id=CHOIR, reason="療養")
    with pytest.raises(DayToCome):
        suspend(since=LATER)
    with pytest.raises(Contradicts):  # it was registered today
        suspend(since=YESTERDAY)
    with pytest.raises(Missing):
        register.act(suspend_group, group_id=CHOIR, since=TODAY, reason="　")
    with pytest.raises(NotNow):
        register.act(return_group, group_id=CHOIR, since=TODAY)
    suspend(since=TODAY)
    with pytest.raises(NotNow) as twice:
        suspend(since=TODAY)
    assert (twice.value.group, twice.value.status, twice.value.verb) == ("鎌倉合唱団", "suspended", "suspend_group")
    register.act(return_group, group_id=CHOIR, since=TODAY)
    register.act(dissolve_group, group_id=CHOIR, since=TODAY, reason="解散届")
    with pytest.raises(NotNow):
        register.act(renew_group, group_id=CHOIR, registered_until=NEXT_END)
    assert [status for status, _since, _reason in register.history(CHOIR)] == [
        *("registered", "suspended", "registered", "dissolved"),
    ]
    register.act(renew_group, group_id=READERS, registered_until=FY_END)
    with pytest.raises(Contradicts):
        register.act(renew_group, group_id=READERS, registered_until=FY_END)


def test_a_group_back_after_its_registration_ended_has_to_renew(register):
    register.act(renew_group, group_id=CHOIR, registered_until=FY_END)
    register.act(suspend_group, group_id=CHOIR, since=TODAY, reason="療養")
    register.on(date(2027, 4, 2))
    register.act(return_group, group_id=CHOIR, since=date(2027, 4, 1))
    assert register.group(CHOIR).status is GroupStatus.RENEWAL_DUE
    register.act(renew_group, group_id=CHOIR, registered_until=NEXT_END)
    assert register.group(CHOIR).status is GroupStatus.REGISTERED


def test_a_former_name_is_kept_and_found(register):
    register.act(rename_group, group_id=CHOIR, name="みほん混声合唱団", kana="ミホンコンセイ", since=YESTERDAY)
    register.act(rename_group, group_id=CHOIR, name="みほんコーラス", kana="ミホンコーラス", since=TODAY)
    register.act(rename_group, group_id=CHOIR, name="みほんコーラス会", kana="ミホンコーラスカイ", since=TODAY)
    assert register.found("鎌倉合唱団") == register.found("混声") == register.found("コーラス会") == [CHOIR]
    with register.database.reading() as session:
        rows = session.scalars(select(GroupName).order_by(GroupName.id)).all()
        assert [(row.name, row.valid_from, row.valid_until) for row in rows] == [
            ("鎌倉合唱団", None, YESTERDAY),
            ("みほん混声合唱団", YESTERDAY, TODAY),
        ]


def test_another_form_from_a_day(register):
    group_id = make_group(register.database, "古い会", registered_from=date(2020, 4, 1), form_id=1)
    for form_id, since in ((2, date(2024, 4, 1)), (3, date(2026, 4, 1)), (4, date(2025, 4, 1))):
        register.act(change_form, group_id=group_id, form_id=form_id, since=since)
    with register.database.reading() as session:
        rows = session.scalars(select(GroupForm).where(GroupForm.group_id == group_id).order_by(GroupForm.valid_from))
        assert [(row.form_id, row.valid_from, row.valid_until) for row in rows] == [
            (1, date(2020, 4, 1), date(2024, 4, 1)),
            (2, date(2024, 4, 1), date(2025, 4, 1)),
            (4, date(2025, 4, 1), None),
        ]


def test_an_application_is_withdrawn(register):
    group_id = register.act(apply_group, request=NEW).answer
    before = register.image()
    number = register.act(withdraw_application, application_id=1, reason="本人から").number
    assert (register.ask(application_of, group_id).state, register.group(group_id).status) == ("withdrawn", "refused")
    register.undo(number)
    assert register.image() == before


def test_a_round_of_renewals_from_the_letters_to_those_who_never_answered(register):
    made = [make_group(register.database, f"団体{place}", registered_from=date(2026, 4, 1)) for place in range(3)]
    asked = [CHOIR, READERS, *made]
    for group_id in asked:
        register.act(renew_group, group_id=group_id, registered_until=FY_END)
    assert [row.group_id for row in register.ask(due_for_renewal, FY_END)] == [READERS, CHOIR, *made]
    register.on(date(2027, 2, 1))
    begin = {"kind": RoundKind.RENEWAL, "name": "令和9年度更新", "answer_until": date(2027, 3, 20)}
    with pytest.raises(NobodyAsked):
        register.act(begin_round, **begin, group_ids=())
    before = register.image()
    begun = register.act(begin_round, **begin, group_ids=asked)
    round_id = begun.answer
    assert {register.group(group_id).status for group_id in asked} == {GroupStatus.RENEWAL_DUE}
    assert all(row.asked for row in register.ask(due_for_renewal, FY_END))
    redo = register.undo(begun.number)
    assert register.image() == before
    register.undo(redo)
    register.act(note_written, round_id=round_id, group_ids=asked, on=date(2027, 2, 1))
    register.act(note_reminded, round_id=round_id, group_ids=[READERS], on=date(2027, 2, 1))
    with pytest.raises(NotInRound):
        register.act(note_written, round_id=round_id, group_ids=[99], on=date(2027, 2, 1))
    answered = partial(register.act, note_answer, round_id=round_id, on=date(2027, 2, 1))
    number = answered(group_id=CHOIR, answer=RoundAnswer.ANSWERED).number
    assert (register.group(CHOIR).status, register.group(CHOIR).registered_until) == ("registered", NEXT_END)
    register.undo(register.undo(number))
    answered(group_id=made[0], answer=RoundAnswer.DECLINED)
    register.act(remove_group, group_id=made[1], since=date(2027, 2, 1), reason="届出")
    (row,) = register.ask(rounds)
    assert (row.registered_until, row.asked, row.answered, row.waiting) == (NEXT_END, 5, 1, 3)
    _close_and_undo(register, round_id, left=[READERS, made[0], made[2]])
    assert register.history(made[1])[-1][2] == "届出"
    waiting = register.ask(round_groups, round_id, RoundAnswer.REMOVED)
    assert [(each.group_id, each.reminded_on) for each in waiting] == [(READERS, date(2027, 2, 1)), (made[2], None)]


def _close_and_undo(register, round_id, left):
    with pytest.raises(Missing):
        register.act(close_round, round_id=round_id, remove_others=True, reason="")
    before = register.image()
    number = register.act(close_round, round_id=round_id, remove_others=True, reason="回答なし").number
    assert {register.group(group_id).status for group_id in left} == {GroupStatus.REMOVED}
    with pytest.raises(RoundClosed):
        register.act(note_written, round_id=round_id, group_ids=left, on=TODAY)
    number = register.undo(number)
    assert register.image() == before
    register.undo(number)


def test_a_survey_renews_nobody(register):
    begin = {"kind": RoundKind.SURVEY, "name": "活動状況調査", "answer_until": date(2026, 12, 20)}
    round_id = register.act(begin_round, **begin, group_ids=(CHOIR, READERS)).answer
    register.act(note_answer, round_id=round_id, group_id=CHOIR, answer=RoundAnswer.ANSWERED, on=TODAY)
    assert register.group(CHOIR).registered_until is None
    register.act(close_round, round_id=round_id, remove_others=False)
    assert [row.answer for row in register.ask(round_groups, round_id)] == [RoundAnswer.WAITING, RoundAnswer.ANSWERED]
    assert {register.group(group_id).status for group_id in (CHOIR, READERS)} == {GroupStatus.REGISTERED}


REFUSED = {"accepted": False, "reason": "要件に合わない"}
STORY = (
    (apply_group, {"request": NEW}),
    (take_paper, {"group_id": 3, "name": "規約", "received_on": TODAY}),
    (remove_paper, {"paper_id": 1}),
    (check_papers, {"application_id": 1}),
    (decide_application, {"application_id": 1, **REFUSED}),
    (suspend_group, {"group_id": CHOIR, "since": TODAY, "reason": "療養"}),
    (return_group, {"group_id": CHOIR, "since": TODAY}),
    (
        begin_round,
        {"kind": RoundKind.RENEWAL, "name": "更新", "group_ids": (CHOIR, READERS), "answer_until": FY_END},
    ),
    (note_written, {"round_id": 1, "group_ids": (CHOIR, READERS), "on": TODAY}),
    (note_reminded, {"round_id": 1, "group_ids": (READERS,), "on": TODAY}),
    (note_answers, {"round_id": 1, "group_ids": (CHOIR,), "answer": RoundAnswer.ANSWERED, "on": TODAY}),
    (close_round, {"round_id": 1, "remove_others": True, "reason": "回答なし"}),
)


def test_every_act_of_a_story_is_undone_and_done_again(register):
    for verb, arguments in STORY:
        before = register.image()
        number = register.act(verb, **arguments).number
        after = register.image()
        number = register.undo(number)
        assert (verb.__name__, register.image()) == (verb.__name__, before)
        register.undo(number)
        assert (verb.__name__, register.image()) == (verb.__name__, after)
    assert register.group(CHOIR).status is GroupStatus.REGISTERED
    assert register.group(READERS).status is GroupStatus.REMOVED
