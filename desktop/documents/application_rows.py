"""What the application form asks, in the order of the window's form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from desktop.documents.application_cells import (
    Cell,
    Mark,
    addressed,
    agreed,
    circled,
    counted,
    dated,
    digits,
    empty,
    named,
    prose,
    ticked,
    written,
)
from desktop.documents.style import a4
from desktop.queries.application_forms import FormPaper
from desktop.queries.group_cards import GroupCard, PrivateRow
from desktop.queries.group_words import ExtraRow, ListRow
from desktop.words import ConsentField, ExtraKind, GroupKind, GroupStatus

Rows = tuple[tuple[Cell, ...], ...]
_AGREE = 32.0
_ELSEWHERE = frozenset({"area", "class"})  # one stands with the activity, the other is for the desk to say
_OPEN_NOTE = "「公開」に○をした項目だけを、団体紹介などに載せます。センターからの連絡には使います。"
_SHORT = 18  # a list with no more characters is circled, not ticked, and takes half a row


def parts(paper: FormPaper) -> Iterator[tuple[str, str, Rows, int]]:
    """Title, note, rows and number of each part."""
    yield ("申請", "", _asked(paper.group), 1)
    yield ("団体", "個人で登録するときは、団体の名前に自分の名前を書きます", _group(paper), 2)
    yield ("代表者と連絡先", _OPEN_NOTE, _people(paper), 3)
    yield ("会員", "", _members(paper), 4)
    yield ("活動", "", _activity(paper), 5)
    lists = _lists(paper)
    if lists:
        yield ("つながるために", "あてはまるものすべてに✓", lists, 6)
    if paper.papers:
        yield ("添える書類", "用意できたものに✓", _papers(paper), 7 if lists else 6)
    yield ("受付記入欄", "", _desk(paper), 0)


def _asked(group: GroupCard | None) -> Rows:
    new = group is not None and group.status is GroupStatus.APPLIED
    kinds = (("新規", new), ("更新", False), ("変更", False))
    number = "".join(group.number.split()) if group else ""
    return (
        (
            dated("申請日", None).wide(62),
            circled("区分", kinds, 56).wide(56),
            digits("登録番号", number, max(4, len(number)), "更新・変更のとき").wide(58),
        ),
    )


def _group(paper: FormPaper) -> Rows:
    group = paper.group
    individual = group is not None and group.kind is GroupKind.INDIVIDUAL
    kinds = (("団体", group is not None and not individual), ("個人", individual))
    forms = [(form.name, group is not None and form.id == group.form_id) for form in paper.forms]
    founded, corporate = (group.founded_on, group.corporate_number) if group else (None, "")
    planned = group is not None and group.incorporation_planned
    return (
        (named("団体の名前", group.name if group else "", group.kana if group else ""),),
        (
            circled("区分", kinds, 44).wide(44),
            circled("組織の形", forms, 132).wide(132),
        ),
        (
            dated("活動を始めた日", founded, "およそでもよい").wide(56),
            digits("法人番号", corporate, 13, "法人のとき、13桁").wide(82),
            circled("法人にする予定", (("ある", planned), ("ない", False)), 38, note="").wide(38),
        ),
    )


def _people(paper: FormPaper) -> Rows:
    group = paper.group
    told = {row.kind: row for row in group.private} if group else {}

    def value(field: ConsentField) -> str:
        return told[field].value if field in told else ""

    def both(label: str, field: ConsentField, wide: float = 88) -> tuple[Cell, Cell]:
        return written(label, value(field)).wide(wide - _AGREE), _agreed(told.get(field)).wide(_AGREE)

    address = told.get(ConsentField.ADDRESS)
    name, kana = (group.representative, group.representative_kana) if group else ("", "")
    wide = a4().width - _AGREE
    return (
        (named("代表者の名前", name, kana, 20).wide(wide), _agreed(told.get(ConsentField.REPRESENTATIVE)).wide(_AGREE)),
        (
            addressed("住所", address.postal_code if address else "", address.value if address else "").wide(wide),
            _agreed(address).wide(_AGREE),
        ),
        (*both("電話", ConsentField.PHONE), *both("携帯電話", ConsentField.MOBILE)),
        (*both("FAX", ConsentField.FAX, 76), *both("メール", ConsentField.EMAIL, 100)),
        (
            written("連絡担当者の名前", paper.contact, "代表者と違うとき").wide(108),
            written("連絡担当者の電話", paper.contact_phone, "公開しません").wide(68),
        ),
    )


def _agreed(row: PrivateRow | None) -> Cell:
    return agreed(given=row.published if row else None)


def _members(paper: FormPaper) -> Rows:
    group = paper.group
    ages = {band: members for band, members, _citizens in group.ages} if group else {}
    rows: list[tuple[Cell, ...]] = [
        (
            counted("会員の数", group.members if group else None).wide(44),
            counted("うち市民", group.citizens if group else None, note="市内に住む・働く・学ぶ人").wide(70),
            empty("備考").wide(62),
        )
    ]
    if paper.bands:
        rows.append(tuple(counted(band, ages.get(band)) for band in paper.bands))
    return tuple(rows)


def _activity(paper: FormPaper) -> Rows:
    group, width = paper.group, a4().width
    mine = {field.id for field in group.fields} if group else set[int]()
    fields = [(field.name, field.id in mine) for field in paper.fields]
    days, joining, gains, site = (group.days, group.joining, group.gains, group.website) if group else ("", "", "", "")
    wish = group.collaborates if group else None
    together = circled("協働", (("したい", wish is True), ("考えていない", wish is False)), 62).wide(62)
    area = next((row for row in paper.lists if row.key == "area" and row.words), None)
    beside = _is_short(area) if area else False
    return (
        (ticked("活動分野", fields, width, note="いくつでも✓"),),
        *(((_list(area, group, 114).wide(114), together),) if area and beside else ()),
        *(((_list(area, group, width),),) if area and not beside else ()),
        (
            written("活動する日と場所", days, "例 第2・第4土曜の午後").wide(88),
            written("参加のしかた", joining, "例 見学できます").wide(88),
        ),
        (written("参加するとよいこと", gains, "これから入る人へ").wide(88), written("ホームページ", site).wide(88)),
        *(() if beside else ((together, empty("センターへの希望").wide(114)),)),
        (prose("団体の紹介", group.publicity if group else "", 3, width, "団体紹介に載せる文"),),
    )


def _lists(paper: FormPaper) -> Rows:
    """The house's lists a row each, short ones two to a row; what it asks besides, two to a row."""
    width, group = a4().width, paper.group
    lists = [row for row in paper.lists if row.key not in _ELSEWHERE and row.words]
    rows: list[tuple[Cell, ...]] = [(_list(row, group, width),) for row in lists if not _is_short(row)]
    halves = [_list(row, group, 88) for row in lists if _is_short(row)]
    told = {extra.id: extra.value for extra in group.extras} if group else {}
    halves += [_extra(extra, told.get(extra.id, "")) for extra in paper.extras]
    return (*rows, *(tuple(halves[at : at + 2]) for at in range(0, len(halves), 2)))


def _is_short(row: ListRow) -> bool:
    return sum(len(word.name) + 2 for word in row.words) <= _SHORT


def _list(row: ListRow, group: GroupCard | None, width: float) -> Cell:
    mine = {word.id for word in group.words} if group else set[int]()
    marks = [(word.name, word.id in mine) for word in row.words]
    if _is_short(row):
        return circled(row.name, marks, width, other=row.key == "area")
    return ticked(row.name, marks, width, note="" if row.many else "一つ選ぶ")


def _extra(extra: ExtraRow, value: str) -> Cell:
    match extra.kind:
        case ExtraKind.DAY:
            return dated(extra.name, date.fromisoformat(value) if value else None)
        case ExtraKind.YES_NO:
            return circled(extra.name, (("はい", value == "yes"), ("いいえ", value == "no")), 88)
        case ExtraKind.NUMBER | ExtraKind.TEXT:
            return written(extra.name, value)


def _papers(paper: FormPaper) -> Rows:
    return ((ticked("", _marks(paper.papers, paper.in_hand), a4().width),),)


def _marks(names: Iterable[str], chosen: frozenset[str]) -> Sequence[Mark]:
    return [(name, name in chosen) for name in names]


def _desk(paper: FormPaper) -> Rows:
    checks = ((ticked("確かめること", _marks(paper.checklist, frozenset()), a4().width),),) if paper.checklist else ()
    classes = next((row for row in paper.lists if row.key == "class" and _is_short(row)), None)
    return (
        *checks,
        (
            circled("審査", (("登録する", False), ("登録しない", False)), 60, note="").wide(60),
            *((_list(classes, None, 56).wide(56),) if classes else ()),
            empty("登録番号").wide(22),
            empty("登録日").wide(22),
            empty("担当").wide(18),
        ),
    )
