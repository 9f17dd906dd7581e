from __future__ import annotations

from datetime import datetime

from desktop.queries.acts import ActRow
from desktop.views.frame.acts import act_words
from desktop.words import Language, VisitPurpose


def test_what_was_done_is_told_with_whose_where_and_when():
    about = ActRow("鎌倉合唱団", "会議室A", datetime(2026, 11, 24, 18), datetime(2026, 11, 25))
    assert act_words("book_room", about, Language.JAPANESE) == "予約  鎌倉合唱団  会議室A 11/24 18:00～24:00"


def test_visitors_are_told_with_what_they_came_for(qapp):
    about = ActRow(purpose=VisitPurpose.PRINTING, people=1)
    assert act_words("count_visit", about, Language.ENGLISH) == "visitor counted  Printing +1"


def test_an_act_about_nothing_known_is_its_verb_alone():
    assert act_words("add_group", ActRow(), Language.ENGLISH) == "group registered"
