from __future__ import annotations

import pytest

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def test_lists_and_closures_are_of_the_site_that_is_shown(page):
    page.panel.sites.go_to(2)
    assert page.panel.site_id == 2
    assert [page.sheets.sheet(key).site() for key in ("unpaid", "keys", "requests", "closures", "series")] == [2] * 5
