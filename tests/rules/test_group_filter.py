"""What a list asks for survives being kept, and what nobody understands is not asked."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.rules.group_filter import ExtraAsked, GroupFilter, as_kept, from_kept
from desktop.words import GroupKind, GroupStatus, RoundAnswer

TODAY = date(2026, 11, 30)
WHOLE = GroupFilter(
    text="大船",
    statuses=(GroupStatus.APPLIED, GroupStatus.REGISTERED),
    kind=GroupKind.INDIVIDUAL,
    field_ids=(1, 2),
    form_ids=(3,),
    word_ids=(4, 5),
    extras=(ExtraAsked(1, contains="有"), ExtraAsked(2, least="2026-04-01", most="2027-03-31")),
    papers_missing=TODAY,
    due_before=date(2027, 2, 28),
    not_seen_since=date(2025, 11, 3),
    never_consulted=True,
    mailable=True,
    round_id=7,
    round_answer=RoundAnswer.WAITING,
)


def test_a_filter_is_kept_whole_and_moves_with_the_calendar():
    kept = as_kept(WHOLE, TODAY)
    assert from_kept(kept, TODAY) == WHOLE
    assert (kept["papers_missing"], kept["due_before"]) == ({"months": 0}, {"months": 3})
    later = from_kept(kept, date(2027, 5, 31))
    assert later.papers_missing == date(2027, 5, 31)
    assert later.due_before == date(2027, 8, 31)
    assert later.not_seen_since == date(2025, 11, 3)
    assert as_kept(GroupFilter(), TODAY) == {}


@pytest.mark.parametrize(
    "kept",
    [
        {"statuses": ["gone"], "field_ids": "1", "word_ids": ["a"], "kind": 3, "round_id": "x", "text": None},
        {"due_before": "gestern", "not_seen_since": {"months": "12"}, "papers_missing": {"months": 10**9}},
        {
            "extras": [[1], "ab", {"field_id": "a", "least": "b"}, {"field_id": 1}, {"field_id": 1, "most": 3}],
            "never_consulted": "yes",
            "unheard_of": 1,
        },
    ],
)
def test_what_is_not_understood_is_not_asked(kept):
    assert from_kept(kept, TODAY) == GroupFilter()
