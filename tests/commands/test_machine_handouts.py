from __future__ import annotations

from functools import partial

import pytest

from desktop.errors import NotFound, NotReadable
from desktop.jobs.handouts import handout
from desktop.operations.consumables import ConsumableForm, add_consumable
from desktop.operations.machines import add_machine, write_in_log
from desktop.words import ConsumableKind

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def test_the_papers_of_the_machines_are_asked_for_by_name(database, made):
    press = database.write(partial(add_machine, name="輪転機１", site_id=1), made.by).answer
    database.write(partial(write_in_log, machine_id=press, text="清掃"), made.by)
    form = ConsumableForm(name="マスター", kind=ConsumableKind.MASTER, warn_at=1)
    database.write(partial(add_consumable, site_id=1, form=form), made.by)
    order = handout(database, made.by, "supplies", "", {"site": "本館"})
    log = handout(database, made.by, "machine-log", "輪転機1", {"month": "2026-11"})
    assert (order.title, log.title) == ("消耗品注文リスト 2026-11-21", "機械の記録 輪転機１ 2026-11")
    assert order.pdf.startswith(b"%PDF")
    assert log.missing == order.missing == ()
    with pytest.raises(NotFound):
        handout(database, made.by, "machine-log", "会議室A", {})
    with pytest.raises(NotReadable):
        handout(database, made.by, "machine-log", str(press), {"month": "11月"})
