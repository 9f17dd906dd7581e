from __future__ import annotations

from functools import partial

from desktop.jobs.permits import permit_paper
from desktop.operations.bookings import book_room
from tests.makers import make_group, make_request


def test_a_character_that_no_font_has_is_named_beside_the_paper(database, made):
    rice_ball = make_group(database, name="おにぎり\U0001f359と𠮷の会", by=made.by)
    booked = database.write(partial(book_room, request=make_request(made, group_id=rice_ball)), made.by).answer
    drawn = permit_paper(database, made.by, booked)
    assert drawn.missing == ("\U0001f359",)
    assert drawn.pdf.startswith(b"%PDF")
