from __future__ import annotations

from desktop.views.printing.counter_check import Fit, check_counter
from desktop.views.printing.filled import Filled, from_draft
from desktop.words import PaperSize


def test_two_hundred_duplex_sheets_are_four_hundred_faces():
    check = check_counter(128_340, 128_740, 200, duplex=True)
    assert (check.fit, check.counted, check.printed) == (Fit.FITS, 400, 400)


def test_a_gap_has_its_direction():
    assert check_counter(100, 305, 200, duplex=False).gap == 5
    assert check_counter(100, 290, 200, duplex=False).gap == -10
    assert check_counter(100, 90, 200, duplex=False).fit is Fit.BACKWARDS
    assert check_counter(None, 90, 200, duplex=False).fit is Fit.NOTHING


def test_a_draft_comes_back_as_it_was():
    filled = Filled(group="山田", machine_id=3, size=PaperSize.B4, after="12８", sheets=9, duplex=True, own_paper=False)
    assert from_draft(filled.as_draft()) == filled


def test_a_damaged_draft_is_a_new_form_where_it_cannot_be_read():
    broken = {"group": 7, "sheets": "many", "size": ["A4"], "duplex": 1, "machine_id": True, "purpose": "会報"}
    assert from_draft(broken) == Filled(purpose="会報")


def test_a_guest_is_a_name_only_while_no_group_is_chosen():
    guest = Filled(group=" 山田太郎 ", machine_id=1, sheets=1).request()
    group = Filled(group="合唱団", group_id=4, machine_id=1, sheets=1, before="1,200", after="１２０１").request()
    assert (guest.group_id, guest.guest) == (None, "山田太郎")
    assert (group.group_id, group.guest) == (4, "")
    assert (group.counter_before, group.counter_after) == (1200, 1201)
