from __future__ import annotations

from functools import partial

from desktop.operations.case_links import link_case
from desktop.operations.topics import TopicRequest, add_topic
from desktop.queries.case_topics import topics_for
from desktop.queries.linkable import linkable
from desktop.rules.link_kinds import LinkKind
from tests.cases import make_case
from tests.makers import NOW


def test_what_a_case_can_be_linked_to_is_found_by_words(database, made):
    with database.reading() as session:
        assert linkable(session, " ", NOW) == ()
        (found,) = [each for each in linkable(session, "合唱", NOW) if each.kind is LinkKind.GROUP]
    case_id = make_case(database, made)
    database.write(partial(link_case, consultation_id=case_id, kind=found.kind, record_id=found.id), made.by)
    assert (found.id, bool(found.detail)) == (made.choir, True)


def test_a_closer_topic_of_the_case_stands_after_the_main_ones(database, made):
    closer = database.write(partial(add_topic, request=TopicRequest(name="会則", parent_id=1)), made.by).answer
    plain, close = make_case(database, made), make_case(database, made, topic_ids=(closer,))
    with database.reading() as session:
        main = [row.id for row in topics_for(session, plain)]
        assert closer not in main
        assert [row.id for row in topics_for(session, close)] == [*main, closer]
