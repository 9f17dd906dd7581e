from __future__ import annotations

from functools import partial

import pytest

from desktop.operations.visits import count_visit
from desktop.storage.centers import open_center
from desktop.storage.clock import standing_clock
from desktop.words import VisitPurpose
from tests.makers import BY, NOW


def stats(run, center, *more):
    return run("stats", "visits", "--from", "11/21", "--to", "2026-11-21", *more, "--json", "--center", center)


def test_visitors_by_purpose_and_hour(run, demo):
    def rows(*more):
        return {tuple(row["key"]): row["count"] for row in stats(run, demo, *more).document["rows"]}

    before = rows()
    database = open_center(demo)
    database.clock = standing_clock(NOW)
    database.write(partial(count_visit, purpose=VisitPurpose.PRINTING, people=3), BY)
    database.close()
    key = ("printing", "10")
    assert rows() == before | {key: before.get(key, 0) + 3}
    document = stats(run, demo, "--by", "purpose").document
    assert (document["unit"], document["total"]) == ("people", sum(row["count"] for row in document["rows"]))
    assert all(len(row["key"]) == 1 for row in document["rows"])


@pytest.mark.parametrize(
    ("more", "refusal"),
    [
        (("--by", "colour"), "NotReadable"),
        (("--to", "11/20"), "EndsBeforeStart"),
        (("--from", "2/30"), "NotReadable"),
        (("--to", "9999-12-31"), "NotReadable"),
    ],
)
def test_bad_questions(run, demo, more, refusal):
    refused = stats(run, demo, *more)
    assert (refused.code, refused.document["refused"]) == (3, refusal)
