from __future__ import annotations

import pytest

from desktop.errors import AlreadyVoided, NotFound
from desktop.jobs.receipts import receipt_paper
from tests.documents.reading import page_texts
from tests.operations.print_room import make_print_room


@pytest.fixture
def room(database, made):
    return make_print_room(database, made)


def texts(room, *, again=False):
    return "".join(page_texts(receipt_paper(room.database, room.made.by, 1, again=again).pdf))


def test_a_receipt_is_drawn_as_often_as_it_is_looked_at_and_counted_when_given_again(room):
    room.record(cash=1000)
    for text in (texts(room), texts(room)):
        assert "8-R00001" in text
        assert "再発行" not in text
    assert "再発行 1回目" in texts(room, again=True)
    assert "再発行 2回目" in texts(room, again=True)
    room.void(1, "枚数の誤り")
    assert "理由：枚数の誤り" in texts(room)
    with pytest.raises(AlreadyVoided):
        texts(room, again=True)


def test_a_character_that_no_font_has_is_named_beside_the_paper(room):
    room.record(cash=160, group_id=None, guest="おにぎり\U0001f359と𠮷の会")
    drawn = receipt_paper(room.database, room.made.by, 1)
    assert (drawn.number, drawn.missing) == ("8-R00001", ("\U0001f359",))
    with pytest.raises(NotFound):
        receipt_paper(room.database, room.made.by, 2)
