from __future__ import annotations

from desktop.application.drafts import Draft, DraftKeeper, Drafts
from desktop.views.rooms.booking_content import Filled, from_draft
from tests.makers import NOW

DRAFT = Draft(NOW, {"group": "𠮷野の会", "times": "14時か"})


def test_a_draft_is_found_again_and_gone_when_dropped(tmp_path):
    drafts = Drafts(tmp_path)
    assert drafts.keep(1, "booking", DRAFT)
    assert Drafts(tmp_path).find(1, "booking") == DRAFT
    assert drafts.find(2, "booking") is None
    drafts.drop(1, "booking")
    assert drafts.find(1, "booking") is None


def test_damaged_drafts_are_set_aside_one_after_the_other(tmp_path):
    drafts, file = Drafts(tmp_path), tmp_path / "booking-1.json"
    for number, content in enumerate((b"{", b"[]", b'{"kept_at": "x", "content": {}}', b"\xff\xfe\x00"), 1):
        file.write_bytes(content)
        assert drafts.find(1, "booking") is None
        assert (tmp_path / f"booking-1.json.damaged-{number}").read_bytes() == content
        assert not file.exists()


def test_a_disk_that_refuses_costs_the_draft_and_nothing_else(tmp_path):
    (tmp_path / "full").write_text("a file where the folder should be")
    drafts = Drafts(tmp_path / "full")
    assert not drafts.keep(1, "booking", DRAFT)
    assert drafts.find(1, "booking") is None
    drafts.drop(1, "booking")


def test_a_keeper_writes_a_moment_later_and_at_once_when_flushed(tmp_path, qtbot):
    keeper = DraftKeeper(Drafts(tmp_path), "booking")
    keeper.changed(1, DRAFT)
    assert Drafts(tmp_path).find(1, "booking") is None
    qtbot.waitUntil(lambda: Drafts(tmp_path).find(1, "booking") == DRAFT)
    keeper.changed(2, DRAFT)
    keeper.changed(3, DRAFT)
    assert Drafts(tmp_path).find(2, "booking") == DRAFT
    keeper.flush()
    assert keeper.find(3) == DRAFT
    keeper.changed(3, DRAFT)
    keeper.drop(3)
    assert keeper.find(3) is None


def test_a_draft_of_another_shape_is_read_as_far_as_it_goes():
    content = {"group": "合唱団", "people": 12, "items": [[1, 2], ["x"], 3], "resource_id": "4"}
    assert from_draft(content) == Filled(group="合唱団", items=((1, 2),))
