"""Two managers at the list of topics at the same moment, on both engines."""

from __future__ import annotations

from functools import partial

import pytest
from sqlalchemy import select

from desktop.errors import MergedIntoItself, NotFound
from desktop.models import Topic
from desktop.operations.topics import TopicRequest, add_topic, merge_topics
from tests.meanwhile import meanwhile


@pytest.fixture
def write(database, made):
    return lambda act: database.write(act, made.by).answer


def as_it_is(database):
    with database.reading() as session:
        rows = session.execute(select(Topic.id, Topic.merged_into_id, Topic.parent_id).order_by(Topic.id))
        return {row.id: (row.merged_into_id, row.parent_id) for row in rows}


def test_two_who_merge_at_once_make_no_ring_and_no_chain(database, write):
    first, second, third, last = (write(partial(add_topic, request=TopicRequest(name=name))) for name in "甲乙丙丁")
    there = partial(merge_topics, from_id=first, into_id=second)
    back = partial(merge_topics, from_id=second, into_id=first)
    won, lost = meanwhile(write, there, partial(write, back))
    assert won == second
    assert isinstance(lost, MergedIntoItself)
    onward = partial(merge_topics, from_id=second, into_id=last)
    behind = partial(merge_topics, from_id=third, into_id=second)
    assert meanwhile(write, onward, partial(write, behind)) == [last, last]
    merged = {topic_id: into for topic_id, (into, _parent) in as_it_is(database).items() if into is not None}
    assert merged == dict.fromkeys((first, second, third), last)


def test_no_closer_topic_is_left_below_one_that_was_merged(database, write):
    gone, into = (write(partial(add_topic, request=TopicRequest(name=name))) for name in "甲乙")
    closer = partial(add_topic, request=TopicRequest(name="甲の一", parent_id=gone))
    merged, refused = meanwhile(write, partial(merge_topics, from_id=gone, into_id=into), partial(write, closer))
    assert merged == into
    assert isinstance(refused, NotFound)
    assert gone not in {parent for _into, parent in as_it_is(database).values()}
