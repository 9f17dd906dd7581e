from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest
from sqlalchemy import select

from desktop.errors import (
    AlreadyThere,
    ChangedElsewhere,
    MergedIntoItself,
    Missing,
    NotAllowed,
    NotFound,
    NotReadable,
    TopicInUse,
    TopicNotOffered,
)
from desktop.models import ConsultationTopic, Topic
from desktop.operations.cases import CaseRequest, change_case
from desktop.operations.center import set_setting
from desktop.operations.consultation_templates import TemplateRequest, add_template, change_template, move_template
from desktop.operations.referral_targets import (
    TargetRequest,
    add_referral_target,
    change_referral_target,
    move_referral_target,
    retire_referral_target,
)
from desktop.operations.topics import TopicRequest, add_topic, change_topic, merge_topics, move_topic, retire_topic
from desktop.operations.undo import undo
from desktop.queries.consulting_lists import consulting_lists, offered_targets, offered_topics
from desktop.words import ActorKind, StaffRole, TargetKind
from tests.cases import make_case, make_desk

DAY = date(2026, 11, 21)
TARGET = TargetRequest(kind=TargetKind.EXPERT, name="みほん税理士", phone="０４６７-１２-３４５６")


@pytest.fixture
def write(database, made):
    return lambda verb, **arguments: database.write(partial(verb, **arguments), made.by)


@pytest.fixture
def ask(database):
    def asked(question, *more):
        with database.reading() as session:
            return question(session, *more)

    return asked


def topics_of(ask, case_id):
    recorded = select(ConsultationTopic.topic_id).where(ConsultationTopic.consultation_id == case_id)
    return set(ask(lambda session: session.scalars(recorded).all()))


def listed(ask):
    return {topic.name: topic for topic in ask(consulting_lists).topics}


def test_a_topic_stands_below_its_main_one_while_it_is_offered(write, ask):
    main = write(add_topic, request=TopicRequest(name=" 空き家\n")).answer
    request = TopicRequest(name="空き家の改修", parent_id=main, valid_until=date(2027, 4, 1))
    closer = write(add_topic, request=request).answer
    names = [topic.name for topic in ask(offered_topics, DAY)]
    assert names[-2:] == ["空き家", "空き家の改修"]
    assert "空き家の改修" not in [topic.name for topic in ask(offered_topics, date(2027, 4, 1))]
    write(retire_topic, topic_id=main)
    assert not {main, closer} & {topic.id for topic in ask(offered_topics, DAY)}
    write(retire_topic, topic_id=main, active=True)
    write(move_topic, topic_id=main, step=-99)
    assert ask(offered_topics, DAY)[0].id == main


@pytest.mark.parametrize(
    ("request_", "refusal"),
    [
        (TopicRequest(name=" "), Missing),
        (TopicRequest(name="その他"), AlreadyThere),
        (TopicRequest(name="会計･税"), AlreadyThere),
        (TopicRequest(name="空き家", parent_id=999), NotFound),
        (TopicRequest(name="空き家", valid_from=DAY, valid_until=DAY), NotReadable),
    ],
)
def test_what_cannot_be_listed_is_refused(write, request_, refusal):
    with pytest.raises(refusal):
        write(add_topic, request=request_)


def test_what_has_closer_topics_keeps_its_place(write):
    main = write(add_topic, request=TopicRequest(name="空き家")).answer
    closer = write(add_topic, request=TopicRequest(name="改修", parent_id=main)).answer
    with pytest.raises(TopicInUse):
        write(change_topic, topic_id=main, request=TopicRequest(name="空き家", parent_id=1))
    with pytest.raises(NotFound):
        write(add_topic, request=TopicRequest(name="床", parent_id=closer))
    with pytest.raises(MergedIntoItself):
        write(merge_topics, from_id=main, into_id=closer)
    with pytest.raises(ChangedElsewhere):
        write(change_topic, topic_id=main, request=TopicRequest(name="空家"), seen_version=99)


def test_a_merged_topic_counts_as_the_other_and_keeps_its_cases(database, made, write, ask):
    first, second, third = (write(add_topic, request=TopicRequest(name=name)).answer for name in "甲乙丙")
    write(add_topic, request=TopicRequest(name="甲の一", parent_id=first))
    make_case(database, made, topic_ids=(first,))
    before = listed(ask)
    number = write(merge_topics, from_id=first, into_id=second).number
    after = listed(ask)
    assert (after["甲"].merged_into, after["甲"].active, after["甲"].cases) == ("乙", False, 1)
    assert after["甲の一"].parent == "乙"
    write(undo, number=number)
    unversioned = lambda rows: {name: (row.parent, row.active, row.merged_into) for name, row in rows.items()}  # noqa: E731
    assert unversioned(listed(ask)) == unversioned(before)
    write(merge_topics, from_id=first, into_id=second)
    write(merge_topics, from_id=second, into_id=third)
    with database.reading() as session:
        counts_as = select(Topic.merged_into_id).where(Topic.id.in_((first, second))).order_by(Topic.id)
        assert list(session.scalars(counts_as)) == [third, third]
    for wrong in (first, third):
        with pytest.raises(MergedIntoItself):
            write(merge_topics, from_id=third, into_id=wrong)


def test_a_target_is_found_again_and_offered_until_it_is_retired(write, ask):
    target = write(add_referral_target, request=TARGET).answer
    with pytest.raises(AlreadyThere):
        write(add_referral_target, request=TargetRequest(kind=TargetKind.OTHER, name="みほん税理士"))
    assert ask(offered_targets)[-1].phone == "0467-12-3456"
    write(change_referral_target, target_id=target, request=TargetRequest(kind=TargetKind.OTHER, name="みほん事務所"))
    write(retire_referral_target, target_id=target)
    assert target not in {each.id for each in ask(offered_targets)}
    assert ask(consulting_lists).targets[-1].name == "みほん事務所"


def test_targets_stand_as_they_were_moved(write, ask):
    target = write(add_referral_target, request=TARGET).answer
    before = [each.id for each in ask(offered_targets)]
    number = write(move_referral_target, target_id=target, step=-99).number
    assert [each.id for each in ask(offered_targets)] == [target, *before[:-1]]
    write(undo, number=number)
    assert [each.id for each in ask(offered_targets)] == before


def test_a_case_gets_topics_that_are_offered_and_keeps_those_it_has(database, made, write, ask):
    main, other, gone = (write(add_topic, request=TopicRequest(name=name)).answer for name in "甲乙丙")
    closer = write(add_topic, request=TopicRequest(name="甲の一", parent_id=main)).answer
    early = write(add_topic, request=TopicRequest(name="丁", valid_until=date(2026, 11, 1))).answer
    case_id = make_case(database, made, topic_ids=(closer, gone))
    write(merge_topics, from_id=gone, into_id=other)
    write(retire_topic, topic_id=main)
    for wrong in (main, closer, early):
        with pytest.raises(TopicNotOffered):
            make_case(database, made, topic_ids=(wrong,))
    change = partial(write, change_case, consultation_id=case_id)
    with pytest.raises(TopicNotOffered):
        change(request=CaseRequest(actor=ActorKind.CITIZEN, topic_ids=(closer, early), summary="空き家"))
    change(request=CaseRequest(actor=ActorKind.CITIZEN, topic_ids=(closer, gone), summary="空き家"))
    assert topics_of(ask, case_id) == {main, closer, gone}
    stale = make_case(database, made, topic_ids=(gone,))  # chosen at a desk that had not heard of the merging
    assert topics_of(ask, stale) == {other}
    then = make_case(database, made, topic_ids=(early,), at=datetime(2026, 10, 30, 10))
    assert topics_of(ask, then) == {early}


@pytest.mark.parametrize(
    ("name", "value"),
    [("consultation.still_days", 0), ("knowledge.check_months", 121), ("specialist.slots", ["10時ごろ"])],
)
def test_no_setting_of_consultations_goes_beyond_its_bounds(write, name, value):
    with pytest.raises(NotReadable):
        write(set_setting, name=name, value=value, valid_from=DAY)


def test_templates_keep_their_order(write, ask):
    request = TemplateRequest(name="空き家", actor=ActorKind.CITIZEN, topic_ids=(2, 1, 2), note="場所は\r\n")
    template = write(add_template, request=request).answer
    write(move_template, template_id=template, step=-99)
    first = ask(consulting_lists).templates[0]
    assert (first.id, first.topic_ids, first.note) == (template, (2, 1), "場所は")
    with pytest.raises(NotFound):
        write(change_template, template_id=template, request=TemplateRequest(name="空き家", topic_ids=(999,)))
    with pytest.raises(AlreadyThere):
        write(add_template, request=TemplateRequest(name="空き家"))


def test_a_manager_keeps_the_lists(database, made):
    by = make_desk(database, StaffRole.ADVISOR)
    for act in (
        partial(add_topic, request=TopicRequest(name="空き家")),
        partial(merge_topics, from_id=1, into_id=2),
        partial(add_template, request=TemplateRequest(name="空き家")),
    ):
        with pytest.raises(NotAllowed):
            database.write(act, by)
    assert database.write(partial(add_referral_target, request=TARGET), by).answer > 0
