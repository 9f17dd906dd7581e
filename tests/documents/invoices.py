"""Rows of invoices, statements and applications for relief: ordinary ones, the longest, rare kanji, none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from desktop.queries.invoices import InvoicePaper, InvoicePaperLine, InvoiceRow, OverdueRows
from desktop.queries.letters import Addressee
from desktop.queries.permits import Issuer
from desktop.queries.prepaid_cards import CardMove, CardRow
from desktop.queries.reliefs import GroundRow, ReliefForm, ReliefRow
from desktop.queries.statements import CardStatement, Statement, UseLine, UseState
from desktop.words import GroupKind, InvoiceState, PersonRole, ReliefState
from tests.documents.permits import LONG_NAME
from tests.documents.rooms import CENTER

AT = datetime(2026, 10, 5, 9, 12)
APRIL, LAST = date(2026, 4, 1), date(2026, 9, 30)
RARE = "髙﨑𠮷野 町会連合会"
ISSUER = Issuer(
    signatory="みほん市長　見本 一郎",
    center="みほん市市民活動センター",
    operator="架空まちづくり共同体",
    postal_code="000-0000",
    address="みほん市中央1丁目1番1号",
    phone="000-000-0000",
    ordinance="みほん市市民活動センター条例第8条",
    form_number="",
    invoice_number="T0000000000000",
    conditions=(),
    demo=True,
)
TO = Addressee(
    1, "0217", "みほん里山の会", GroupKind.GROUP, PersonRole.REPRESENTATIVE, "見本 花子", "000-0000",
    "みほん市青葉町3丁目4番5号", mail_refused=False,
)  # fmt: skip
WORST_TO = replace(
    TO,
    name=LONG_NAME,
    person="髙﨑 𠮷右衛門",
    address="みほん市青葉町大字みほん字架空1234番地5678 みほん市民総合福祉センター別館 エスポワール青葉壱番館1203号室",
)
GROUNDS = (GroundRow(1, "市の事業", 100), GroundRow(2, "市との共催", 50), GroundRow(3, "障がい者の団体", 50))


def invoice_line(number: int, *, long: bool = False) -> InvoicePaperLine:
    texts = ("輪転機1　2版 1,200枚 会報第12号", "コピー機　35枚", "ロッカー　12番")
    text = f"大判プリンター（展示用）　12版 999,999枚 {LONG_NAME}総会資料" if long else texts[number % 3]
    amount = 1_234_567 if long else 160 + number * 10
    day = APRIL + timedelta(days=number * 3 % 180)
    return InvoicePaperLine(day=day, number=f"R8-J{number + 1:05}", text=text, amount=amount)


def make_invoice(lines: int = 4, *, long: bool = False, **more: object) -> InvoicePaper:
    told = tuple(invoice_line(number, long=long and number % 2 == 0) for number in range(lines))
    total = sum(line.amount for line in told)
    paper = InvoicePaper(
        number="8-I0012",
        issued_on=AT.date(),
        due_on=date(2026, 11, 4),
        first_day=APRIL,
        last_day=LAST,
        to=WORST_TO if long else TO,
        addressee=(WORST_TO if long else TO).name,
        issuer=ISSUER,
        site="本館",
        lines=told,
        total=total,
        tax_percent=10,
        tax=total * 10 // 110,
        qualified=True,
        bank="みほん銀行 中央支店 普通 0000000 ミホンシ シミンカツドウセンター",
        text="",
        state=InvoiceState.OPEN,
        paid_on=None,
        receipt_number="",
        void_reason="",
    )
    return replace(paper, **more)


def use_line(number: int, *, long: bool = False) -> UseLine:
    state = tuple(UseState)[number % 4]
    text = f"会議室A＋会議室B（連結）　{LONG_NAME}設立記念総会" if long else "輪転機1　2版 1,200枚"
    paper = {UseState.PAID: f"8-R{number:05}", UseState.INVOICED: "8-I0012"}.get(state, "")
    day = APRIL + timedelta(days=number * 2 % 180)
    return UseLine(day=day, number=f"R8-J{number:05}", text=text, amount=160 + number, state=state, paper=paper)


def make_card(moves: int = 3, *, who: str = "みほん里山の会") -> CardStatement:
    told, balance = list[CardMove](), 0
    for number in range(moves):
        filled = number % 4 == 0
        amount = 3000 if filled else -160
        balance += amount
        told.append(
            CardMove(
                at=datetime(2026, 4, 1, 10) + timedelta(days=number),
                receipt_id=number,
                receipt_number=f"8-R{number:05}",
                text="" if filled else "印刷機利用料として",
                filled=filled,
                back=False,
                amount=amount,
                balance=balance,
            )
        )
    card = CardRow(
        id=1, number="00012", who=who, group_id=1, holder="", balance=balance, issued_on=APRIL, blocked=False, note=""
    )
    return CardStatement(card, tuple(told))


def make_statement(uses: int = 6, *, long: bool = False, cards: int = 1) -> Statement:
    return Statement(
        to=replace(WORST_TO if long else TO, name=RARE * 4 if long else TO.name),
        issuer=ISSUER,
        first_day=APRIL,
        last_day=LAST,
        uses=tuple(use_line(number, long=long and number % 3 == 0) for number in range(uses)),
        invoices=(make_row(), make_row(InvoiceState.PAID)) if uses else (),
        cards=tuple(make_card(3 + number * 20) for number in range(cards)),
    )


def make_row(state: InvoiceState = InvoiceState.OPEN, group: str = "みほん里山の会") -> InvoiceRow:
    paid = state is InvoiceState.PAID
    return InvoiceRow(
        id=1, number="8-I0012", group_id=1, group=group, phone="000-0000-0000", first_day=APRIL,
        until_day=date(2026, 10, 1), issued_on=AT.date(), due_on=date(2026, 11, 4), total=12_400, state=state,
        late=0 if paid else 123, receipt_id=1 if paid else None, receipt_number="8-R00345" if paid else "",
        void_reason="",
    )  # fmt: skip


def make_overdue(count: int) -> OverdueRows:
    names = (LONG_NAME, RARE, "会")
    return OverdueRows(CENTER, AT.date(), tuple(make_row(group=names[number % 3]) for number in range(count)))


def make_relief(*, filled: bool = True, long: bool = False) -> ReliefForm:
    blank = ReliefForm(
        center=CENTER, signatory=ISSUER.signatory, ordinance=ISSUER.ordinance, grounds=GROUNDS,
        printed_at=AT, staff="山田",
    )  # fmt: skip
    if not filled:
        return blank
    row = ReliefRow(
        id=1, version=2, group_id=1, group=LONG_NAME if long else TO.name, number="0217", ground_id=2,
        ground="市との共催", percent=50, rooms=True, printing=True,
        purpose=("里山の自然を子どもたちに伝える観察会を、市の環境課と共に月に1回開きます。" * (8 if long else 1)),
        applied_on=APRIL, paper_on=APRIL, valid_from=APRIL, valid_until=date(2027, 4, 1), state=ReliefState.APPROVED,
        decided_on=date(2026, 4, 3), decider="髙橋 センター長", reason="共催の事業に限る。" * (6 if long else 1),
    )  # fmt: skip
    grounds = (*GROUNDS, *(GroundRow(number, f"{LONG_NAME}の事業", 30) for number in range(4, 9))) if long else GROUNDS
    return replace(
        blank, row=row, grounds=grounds, kana="ミホンサトヤマノカイ", representative="髙﨑 𠮷右衛門",
        postal_code="000-0000", address=(WORST_TO if long else TO).address, phone="000-0000-0000",
    )  # fmt: skip
