from __future__ import annotations

from datetime import timedelta

from desktop.views.consultations.content import Filled, from_draft
from tests.makers import NOW


def test_a_damaged_draft_is_read_as_far_as_it_goes():
    content = {"actor": "martian", "topic_ids": [1, "x", True], "note": "こ", "minutes": "3", "begun": "x", "due": 3}
    assert from_draft(content, NOW) == Filled(begun=NOW, topic_ids=(1,), note="こ")
    old = from_draft({"begun": (NOW - timedelta(hours=4)).isoformat()}, NOW)
    assert old.begun == NOW
