"""Receipts of an invented center: an ordinary one and stranger ones."""

from dataclasses import replace
from datetime import datetime

from desktop.queries.receipts import ReceiptPaper
from desktop.rules.print_fees import PrintFeeLine
from tests.documents.permits import LONG_NAME, make_issuer


def make_receipt(**changes) -> ReceiptPaper:
    issuer = changes.get("issuer") or make_issuer()
    receipt = ReceiptPaper(
        number="R8-2203",
        issued_at=datetime(2026, 11, 21, 10, 42),
        addressee="みほん里山の会",
        provision="印刷機使用料として",
        lines=(
            PrintFeeLine("master", "製版", "版", 1, 50, 50),
            PrintFeeLine("block", "印刷 A4片面", "組", 11, 10, 110, "101枚"),
        ),
        total=160,
        tax_percent=10,
        tax=14,
        invoice_number=issuer.invoice_number,
        issuer=issuer,
        site="本館",
        staff="山田",
        reissues=0,
        voided_at=None,
        void_reason="",
        demo=issuer.demo,
        tendered=1000,
        change=840,
    )
    return replace(receipt, **changes)


def make_worst(**changes) -> ReceiptPaper:
    """A long name with rare kanji, four sizes, printed again."""
    lines = (
        PrintFeeLine("master", "製版", "版", 8, 50, 400),
        PrintFeeLine("block", "印刷 A3両面", "組", 200, 10, 2000, "2,000面"),
        PrintFeeLine("block", "印刷 A4両面", "組", 2040, 10, 20400, "20,400面"),
        PrintFeeLine("block", "印刷 B4片面", "組", 12, 10, 120, "120枚"),
        PrintFeeLine("block", "印刷 はがき片面 カラー", "組", 9, 10, 90, "88枚"),
    )
    worst = make_receipt(
        number="R8-12203",
        issued_at=datetime(2028, 12, 28, 21, 24),
        addressee=LONG_NAME,
        provision="印刷機使用料、設立20周年記念フォーラムの配布物ほか4件分として",
        lines=lines,
        total=23010,
        tax=2091,
        staff="髙﨑",
        reissues=2,
        tendered=30000,
        change=6990,
    )
    return replace(worst, **changes)


def make_void(**changes) -> ReceiptPaper:
    void = {"voided_at": datetime(2026, 11, 21, 11, 5), "void_reason": "枚数の数えまちがい"}
    return make_receipt(**(void | changes))


def make_many(count=15, **changes) -> ReceiptPaper:
    """Many jobs on one receipt."""
    pair = make_receipt().lines
    return make_receipt(lines=pair * count, total=160 * count, tax=160 * count * 10 // 110, **changes)


def make_joint(**changes) -> ReceiptPaper:
    """A room with equipment and relief, a print job, a locker, the rest of another room, from one purse."""
    lines = (
        PrintFeeLine("room", "会議室A 11/21 14:00～16:00", "時間", 2, 200, 400),
        PrintFeeLine("stock", "プロジェクター", "点", 1, 300, 300),
        PrintFeeLine("relief", "減免 市の後援", "式", 1, -200, -200),
        *make_receipt().lines,
        PrintFeeLine("rental", "ロッカー 12", "式", 1, 2400, 2400),
        PrintFeeLine("room", "差額 髙﨑𠮷野記念多目的ホール（大） 12/28 9:00～21:30", "式", 1, 12400, 12400),
    )
    joint = make_receipt(
        provision="施設・印刷機利用料として", lines=lines, total=15460, tax=1405, tendered=20000, change=4540
    )
    return replace(joint, **changes)
