from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from desktop.documents.machine_log import machine_log_pdf
from desktop.documents.supply_order import NO_SUPPLIER, supply_order_pdf, unprintable
from desktop.queries.machine_logs import LogLine, MachineLog, MachineWork
from desktop.queries.supplies import OrderRows, SupplyRow
from desktop.rules.months import Month
from desktop.words import ConsumableKind, MachineEntryKind, MachineKind, MachineState
from tests.documents.reading import page_texts
from tests.makers import NOW

ROW = SupplyRow(
    id=1,
    version=1,
    name="マスター A3 輪転機用",
    kind=ConsumableKind.MASTER,
    unit="本",
    machine_id=5,
    machine="輪転機1",
    product_code="S-8188",
    supplier="みどり事務機",
    stock=1,
    warn_at=2,
    order_quantity=4,
    yields=215,
    ordered_at=None,
    active=True,
    left=300,
    days=12,
)
LOG = MachineLog(
    center="みほん市民活動センター",
    demo=False,
    site="本館",
    machine="輪転機1",
    note="A3まで",
    kind=MachineKind.DUPLICATOR,
    state=MachineState.SERVICE,
    month=Month(2026, 11),
    work=MachineWork(12, 31, 4_200, 6_100, 35, 9_998_200, 4_335),
    lines=(
        LogLine(datetime(2026, 11, 20, 9), MachineEntryKind.STATE, MachineState.SERVICE, None, None, "部品待ち", "林"),
        LogLine(datetime(2026, 11, 12, 13, 5), MachineEntryKind.GAP, None, None, 120, "試し刷り", "佐藤"),
        LogLine(datetime(2026, 11, 2, 10), MachineEntryKind.READING, None, 9_998_200, None, "点検", ""),
    ),
)


def squeezed_text(pdf: bytes) -> str:
    return "".join("".join(page_texts(pdf)).split())


def order(*wanted: SupplyRow, ordered: tuple[SupplyRow, ...] = ()) -> bytes:
    rows = OrderRows("みほん市民活動センター", False, "本館", date(2026, 11, 21), wanted, ordered)
    assert unprintable(rows) == ()
    return supply_order_pdf(rows, printed_at=NOW, staff="高橋")


def test_an_order_list_says_what_how_many_and_of_whom():
    done = replace(ROW, id=3, name="トナー黒", ordered_at=datetime(2026, 11, 18, 9))
    pdf = order(ROW, replace(ROW, id=2, name="A4用紙", supplier="", machine="", product_code=""), ordered=(done,))
    text = squeezed_text(pdf)
    for words in ("消耗品注文リスト", "みどり事務機", "S-8188", "4本", NO_SUPPLIER, "共通", "納品待ち", "11/18"):
        assert words in text
    assert order(ROW) == order(ROW)
    assert "注文するものはありません" in squeezed_text(order())


@pytest.mark.parametrize("long", [False, True])
def test_a_machines_month_is_told_in_order(long):
    name = "印刷室のとても長い名前の付いた大判カラー輪転機（令和八年度に市から譲り受けたもの）"
    log = replace(LOG, machine=name, lines=LOG.lines * 40) if long else LOG
    pdf = machine_log_pdf(log, printed_at=NOW, staff="高橋")
    text = squeezed_text(pdf)
    for words in ("機械の記録", "令和8年11月", "6,100", "+120面", "修理を手配済み", "9,998,200", "試し刷り"):
        assert words in text
    assert text.index("点検") < text.index("部品待ち")
    assert (len(page_texts(pdf)) > 1) == long
