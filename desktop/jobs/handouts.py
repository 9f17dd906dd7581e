"""The papers that the desk hands out, by name: each for a record, with its settings."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from desktop.errors import NotFound, NotReadable
from desktop.jobs import (
    account_handouts,
    case_handouts,
    consultation_figures,
    day_log_papers,
    display_handouts,
    entry_handouts,
    event_handouts,
    knowledge_papers,
    machine_handouts,
    moment_handouts,
    print_papers,
    referral_papers,
    registry_handouts,
    rental_handouts,
    room_handouts,
    specialist_papers,
    till_handouts,
    visit_handouts,
    work_papers,
)
from desktop.jobs.drawn import Drawn
from desktop.operations.acting import By
from desktop.queries.cards import card_papers
from desktop.queries.flyers import Flyer, event_flyer
from desktop.queries.receipts import receipt_by_number
from desktop.rules.letter_texts import LetterKind
from desktop.rules.months import read_month
from desktop.storage.database import Database
from desktop.words import ReceiptForm

PER_SHEET = 10
MOST_DIGITS = 10
FLYER_TEXTS = (
    *("series", "title", "promise", "place", "charge", "deadline"),
    *("apply_to", "link", "organizer", "contact"),
)
FLYER_FACTS = {"who": "対象", "bring": "持ち物"}
RECEIPT_SIZES = {form.value.casefold(): form for form in ReceiptForm}


Settings = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Handout:
    """`title` in Japanese and English, `settings` what may be set; `draw` takes what it is for and the settings."""

    title: tuple[str, str]
    draw: Callable[[Database, By, str, Settings], Drawn]
    settings: frozenset[str] = field(default=frozenset())


def handout(database: Database, by: By, name: str, for_: str, settings: Settings) -> Drawn:
    """Draw a paper of HANDOUTS for a record, by the number people call it by.

    Raises NotFound, NotReadable for a setting the paper does not have, and what issuing a permit raises.
    """
    paper = HANDOUTS.get(name)
    if paper is None:
        raise NotFound("handout", name)
    for key, value in settings.items():
        if key not in paper.settings:
            raise NotReadable("set", f"{key}={value}")
    return paper.draw(database, by, unicodedata.normalize("NFKC", for_).strip(), settings)


def cards(database: Database, by: By, group_ids: list[int], first: int) -> Drawn:
    """The registration cards of the groups, from a free position (0 to 9) of the sheet on."""
    from desktop.documents.card import card_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        papers = card_papers(session, group_ids, by.site_id, now)
    pdf = card_pdf(papers, first=first, printed_at=now, staff=by.staff)
    return Drawn(pdf, unprintable(papers), " ".join(["登録証", *(paper.number for paper in papers[:3])]))


def flyer(paper: Flyer) -> Drawn:
    """A flyer as it was filled in, with what is missing or will not read well."""
    from desktop.documents.flyer import flyer_pdf, unprintable, warnings

    return Drawn(flyer_pdf(paper), unprintable(paper), f"チラシ {paper.title}".strip(), faults=warnings(paper))


def _permit(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    from desktop.jobs.permits import permit_paper

    booking_id = room_handouts.booking_id(database, for_)
    paper = permit_paper(database, by, booking_id, paid_by=settings.get("paid_by", ""))
    return Drawn(paper.pdf, paper.missing, f"利用許可書 {paper.number}", paper.number)


def _cards(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    return cards(database, by, registry_handouts.group_ids(database, for_), _first(settings))


def _first(settings: Settings) -> int:
    first = settings.get("first", "0").strip()
    if not first.isdecimal() or int(first[:3]) >= PER_SHEET:
        raise NotReadable("set", f"first={first}")
    return int(first)


def receipt_again(database: Database, by: By, number: str) -> Drawn:
    """A receipt that is issued once more: the paper counts it. Raises NotFound, AlreadyVoided."""
    return _drawn_receipt(database, by, number, again=True)


def _receipt(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    size = settings.get("size", "").strip()
    if size and size.casefold() not in RECEIPT_SIZES:
        raise NotReadable("set", f"size={size}")
    return _drawn_receipt(database, by, for_, again=False, form=RECEIPT_SIZES.get(size.casefold()))


def _drawn_receipt(database: Database, by: By, number: str, *, again: bool, form: ReceiptForm | None = None) -> Drawn:
    from desktop.jobs.receipts import receipt_paper

    with database.reading() as session:
        receipt_id = receipt_by_number(session, unicodedata.normalize("NFKC", number).strip())
    if receipt_id is None:
        raise NotFound("receipt", number)
    paper = receipt_paper(database, by, receipt_id, again=again, form=form)
    return Drawn(paper.pdf, paper.missing, f"領収書 {paper.number}", paper.number)


def _flyer(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    del by  # a flyer does not say who printed it
    with database.reading() as session:
        paper = event_flyer(session, int(for_)) if _is_id(for_) else None
    if paper is None:
        raise NotFound("event", for_)
    told = {key: value for key, value in settings.items() if key in FLYER_TEXTS}
    facts = [(label, settings[key]) for key, label in FLYER_FACTS.items() if settings.get(key)]
    return flyer(replace(paper, facts=(*facts, *paper.facts), **told))


def _month(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    from desktop.jobs.reports import month_report

    del settings  # all of it is counted
    month = read_month(for_)
    paper = month_report(database, by, month.year, month.month)
    return Drawn(paper.pdf, paper.missing, f"月報 {month.year}-{month.month:02}")


def _is_id(text: str) -> bool:
    return text.isdecimal() and len(text) < MOST_DIGITS


def _letter(japanese: str, english: str, kind: LetterKind) -> Handout:
    draw = registry_handouts.letter_of(kind)
    return Handout((japanese, english), draw, registry_handouts.LETTER_SETTINGS)


HANDOUTS = {
    "permit": Handout(("利用許可書兼領収書", "permit with receipt"), _permit, frozenset({"paid_by"})),
    "application-room": Handout(
        ("使用許可申請書", "application for a room"), room_handouts.application, room_handouts.SITE_SETTINGS
    ),
    "notice-room": Handout(("使用の変更・取消通知書", "notice of a change or cancellation"), room_handouts.notice),
    "entrance": Handout(
        ("本日の会議室", "rooms of the day, for the entrance"), room_handouts.entrance, room_handouts.ENTRANCE_SETTINGS
    ),
    "door": Handout(("部屋の入口の紙", "door sheets"), room_handouts.door, room_handouts.DAY_SETTINGS),
    "week": Handout(("部屋ごとの週間表", "a room's week"), room_handouts.week, frozenset({"day"})),
    "month-free": Handout(
        ("月間空き状況", "what is free in a month"), room_handouts.month_free, room_handouts.SITE_SETTINGS
    ),
    "keys": Handout(("鍵の一覧", "keys of the day"), room_handouts.keys, room_handouts.DAY_SETTINGS),
    "unpaid": Handout(("未払いの一覧", "open fees"), room_handouts.unpaid, room_handouts.SITE_SETTINGS),
    "card": Handout(("登録証", "registration card"), _cards, frozenset({"first"})),
    "receipt": Handout(("領収書", "receipt"), _receipt, frozenset({"size"})),
    "flyer": Handout(("催しのチラシ", "flyer of an event"), _flyer, frozenset({*FLYER_TEXTS, *FLYER_FACTS})),
    "month": Handout(("月報", "monthly report"), _month),
    "application": Handout(("利用登録申請書", "application form"), registry_handouts.application),
    "notice": _letter("登録通知", "notice of registration", LetterKind.NOTICE),
    "refusal": _letter("審査結果の通知（登録しない）", "refusal of registration", LetterKind.REFUSAL),
    "renewal": _letter("更新案内", "renewal letter", LetterKind.RENEWAL),
    "reminder": _letter("再度の案内", "reminder", LetterKind.REMINDER),
    "survey": _letter("活動状況のおたずね", "survey letter", LetterKind.SURVEY),
    "letter": _letter("宛名入り案内文", "letter", LetterKind.FREE),
    "labels": Handout(("宛名ラベル", "address labels"), registry_handouts.labels, registry_handouts.LABEL_SETTINGS),
    "register": Handout(("団体台帳", "register sheet"), registry_handouts.register, frozenset({"on"})),
    "profile": Handout(("団体紹介", "group profile"), registry_handouts.profile),
    "directory": Handout(
        ("団体紹介冊子", "directory of groups"), registry_handouts.directory, frozenset({"order", "folded"})
    ),
    "print-form": Handout(
        ("印刷機利用申請書兼報告書", "application and report of a print job"),
        print_papers.print_form_of,
        room_handouts.SITE_SETTINGS,
    ),
    "locker-permit": Handout(("ロッカー使用許可書", "permit for a locker"), rental_handouts.locker_permit),
    "rental-letter": Handout(
        ("ロッカー更新案内", "letters before a locker's year ends"),
        rental_handouts.rental_letter,
        rental_handouts.LETTER_SETTINGS,
    ),
    "draw-result": Handout(("ロッカー抽選結果", "result of a draw of lockers"), rental_handouts.result_of_draw),
    "loan-slip": Handout(("備品貸出票", "slip of a loan"), rental_handouts.loan_slip),
    "lent-overdue": Handout(
        ("貸出しの未返却・未納", "lockers and loans overdue"), rental_handouts.lent_overdue, room_handouts.SITE_SETTINGS
    ),
    "invoice": Handout(("請求書", "invoice"), account_handouts.invoice),
    "overdue": Handout(("期限を過ぎた請求書", "overdue invoices"), account_handouts.overdue),
    "statement": Handout(
        ("利用明細書", "statement of a group"), account_handouts.statement, account_handouts.STATEMENT_SETTINGS
    ),
    "card-statement": Handout(("カード残高明細", "statement of a prepaid card"), account_handouts.card_statement),
    "relief": Handout(("使用料減免申請書", "application for relief"), account_handouts.relief),
    "till": Handout(("日計表", "daily sheet of the till"), till_handouts.till, till_handouts.DAY_SETTINGS),
    "till-month": Handout(
        ("月計表（レジ）", "the till's list of a month"), till_handouts.till_month, till_handouts.SETTINGS
    ),
    "till-year": Handout(
        ("年計表（レジ）", "the till's list of a year"), till_handouts.till_year, till_handouts.SETTINGS
    ),
    "supplies": Handout(
        ("消耗品注文リスト", "supplies to order"), machine_handouts.supplies, room_handouts.SITE_SETTINGS
    ),
    "machine-log": Handout(
        ("機械の記録", "a machine's month"), machine_handouts.machine_log, machine_handouts.MONTH_SETTINGS
    ),
    "print-figures": Handout(
        ("印刷室の統計", "figures of the print room"), print_papers.print_figures_of, print_papers.FIGURE_SETTINGS
    ),
    "consultation-figures": Handout(
        ("相談の統計", "figures of consultations"),
        consultation_figures.consultation_figures_of,
        consultation_figures.FIGURE_SETTINGS,
    ),
    "day-log": Handout(("日報", "daily log"), day_log_papers.day_log_of, day_log_papers.LOG_SETTINGS),
    "day-month": Handout(
        ("日報の一覧", "list of a month's daily logs"), day_log_papers.day_month_of, day_log_papers.MONTH_SETTINGS
    ),
    "event-month": Handout(
        ("催しのご案内", "events of a month for the wall"), event_handouts.event_month, room_handouts.SITE_SETTINGS
    ),
    "sign-ups": Handout(("申込者一覧", "who signed up for an event"), event_handouts.sign_ups),
    "door-list": Handout(("受付名簿", "names for the door of an event"), event_handouts.door_list),
    "space-slip": Handout(
        ("交流コーナー利用票", "slip of the open space"), visit_handouts.space_slip, room_handouts.SITE_SETTINGS
    ),
    "visit-tally": Handout(
        ("来館者記録票", "visitors counted by hand"), visit_handouts.visit_tally, room_handouts.DAY_SETTINGS
    ),
    "entry": Handout(
        ("記録票", "paper of an entry of the day book"), entry_handouts.entry, entry_handouts.FORM_SETTINGS
    ),
    "given-back": Handout(("忘れ物受領書", "receipt for lost property given back"), entry_handouts.given_back),
    "lost-list": Handout(
        ("忘れ物一覧", "list of lost property"), entry_handouts.lost_list, room_handouts.SITE_SETTINGS
    ),
    "police-list": Handout(
        ("警察へ届ける忘れ物", "lost property for the police"), entry_handouts.police_list, room_handouts.SITE_SETTINGS
    ),
    "displays": Handout(
        ("チラシ・ポスター一覧", "flyers and posters shown"), display_handouts.displays, room_handouts.SITE_SETTINGS
    ),
    "period-labels": Handout(
        ("掲示期間ラベル", "labels of flyers' periods"), display_handouts.period_labels, display_handouts.LABEL_SETTINGS
    ),
    "day-bookings": Handout(
        ("予約一覧", "all bookings of a day"), moment_handouts.day_bookings, room_handouts.DAY_SETTINGS
    ),
    "closing-set": Handout(
        ("閉館時の一式", "papers for the next day"), moment_handouts.closing_set, room_handouts.DAY_SETTINGS
    ),
    "emergency": Handout(("緊急連絡先", "emergency contacts"), moment_handouts.emergency, room_handouts.SITE_SETTINGS),
    "hand-record": Handout(
        ("窓口記録票", "counter record by hand"), moment_handouts.hand_record, room_handouts.SITE_SETTINGS
    ),
    "booking-slip": Handout(
        ("予約受付票", "wishes for a room by hand"), moment_handouts.booking_slip, room_handouts.SITE_SETTINGS
    ),
    "consultation-slip": Handout(
        ("相談受付票", "slip of a consultation"), case_handouts.consultation_slip, room_handouts.SITE_SETTINGS
    ),
    "case": Handout(("相談記録", "a whole case"), case_handouts.case),
    "case-redacted": Handout(("相談記録（名前を伏せたもの）", "a case without the names"), case_handouts.case_redacted),
    "referral-letter": Handout(
        ("紹介状", "letter of a referral"), referral_papers.referral_letter_handout, referral_papers.SETTINGS
    ),
    "follow-ups": Handout(
        ("相談のフォロー一覧", "follow-ups of consultations"), work_papers.follow_ups, work_papers.FOLLOW_UP_SETTINGS
    ),
    "never-consulted": Handout(
        ("相談のない団体の一覧", "groups never consulted"), work_papers.never_consulted, work_papers.NEVER_SETTINGS
    ),
    "knowledge-card": Handout(("回答カード", "an answer to hand out"), knowledge_papers.knowledge_card),
    "specialist-questions": Handout(
        ("専門相談の事前質問票", "questions of a specialist"),
        specialist_papers.specialist_questions,
        specialist_papers.DAY_SETTINGS,
    ),
    "specialist-day": Handout(
        ("専門相談の予定", "a specialist's day"), specialist_papers.specialist_day, specialist_papers.DAY_SETTINGS
    ),
    "advice-sheet": Handout(("アドバイスシート", "advice sheet"), specialist_papers.advice_sheet),
}
