from __future__ import annotations

from desktop.rules.print_fees import Printing
from desktop.views.printing.counter_check import Fit, check_counter
from desktop.views.printing.filled import Filled, Original, from_draft
from desktop.words import PaperSize


def test_two_hundred_duplex_sheets_are_four_hundred_faces():
    check = check_counter(128_340, 128_740, Printing(1, 200, duplex=True).faces)
    assert (check.fit, check.counted, check.printed) == (Fit.FITS, 400, 400)


def test_a_gap_has_its_direction():
    assert check_counter(100, 305, 200).gap == 5
    assert check_counter(100, 290, 200).gap == -10
    assert check_counter(100, 90, 200).fit is Fit.BACKWARDS
    assert check_counter(None, 90, 200).fit is Fit.NOTHING


def test_a_draft_comes_back_as_it_was():
    one = Original(title="会報", size=PaperSize.B4, sheets=9, duplex=True, own_paper=False)
    filled = Filled(group="山田", machine_id=3, after="12８", originals=(one, Original()), job_id=4, content="会報")
    assert from_draft(filled.as_draft()) == filled


def test_a_damaged_draft_is_a_new_form_where_it_cannot_be_read():
    original = {"sheets": "many", "size": ["A4"], "duplex": 1, "title": "会報"}
    broken = {"group": 7, "machine_id": True, "content": "会報", "originals": [3, original], "version": "2"}
    assert from_draft(broken) == Filled(content="会報", originals=(Original(title="会報"),))
    assert from_draft({"originals": {}}) == Filled()


def test_a_guest_is_a_name_only_while_no_group_is_chosen():
    guest = Filled(group=" 山田太郎 ", machine_id=1).request()
    group = Filled(group="合唱団", group_id=4, machine_id=1, before="1,200", after="１２０１").request()
    assert (guest.group_id, guest.guest) == (None, "山田太郎")
    assert (group.group_id, group.guest) == (4, "")
    assert (group.counter_before, group.counter_after) == (1200, 1201)


def test_a_counter_that_began_again_at_0_is_no_mistake_where_its_end_is_known():
    check = check_counter(9_999_950, 50, 100, most=9_999_999)
    assert (check.fit, check.counted, check.wrapped) == (Fit.FITS, 100, True)
    assert check_counter(9_999_950, 50, 100).fit is Fit.BACKWARDS


def test_what_was_thrown_away_counts():
    assert check_counter(100, 305, 200, spoilt=5).fit is Fit.FITS
