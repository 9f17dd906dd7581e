"""The papers as commands."""

from __future__ import annotations

from desktop.commands.described import Argument, Command, Pair

_ROOM = ("部屋の名前か id", "the room's name or id")
_DAY = ("日（2026-12-05、省くと今日）", "day (2026-12-05; today if left out)")
_SITE = ("site=本館（all で全館）", "site= (all: every site)")
_DAY_SITE = ("day=…、site=本館（all で全館）", "day=, site= (all: every site)")
_NUMBERS = ("登録番号（コンマでいくつでも）", "registration numbers, with commas")
_NUMBER = ("登録番号", "registration number")
_EVENT = ("催しの id", "the event's id")
_LETTER = (
    "text=…（\\n で行を分ける）、number=文書番号、answer_until=回答の期限、round=案内の id",
    "text=… with \\n between lines, number=, answer_until=, round=ID",
)


def _letter(name: str, help_: Pair) -> Command:
    return _handout(name, help_, _NUMBERS, _LETTER)


def _handout(name: str, help_: Pair, for_: Pair, set_: Pair | None = None, *, required: bool = True) -> Command:
    told = (
        Argument("--for", for_, "ID", required=required),
        Argument("--output", ("書き出す PDF", "the PDF to write"), "FILE", short="-o", required=True),
    )
    settings = (Argument("--set", set_, "K=V", many=True),) if set_ is not None else ()
    return Command(f"handout {name}", "handouts:draw", help_, (*told, *settings))


HANDOUT_COMMANDS = (
    Command("handout list", "handouts:list_handouts", ("作れる書類", "the papers there are")),
    _handout(
        "permit",
        ("利用許可書兼領収書を発行する", "issue a permit with receipt"),
        ("予約の id か予約番号", "the booking's id or number"),
        ("paid_by=現金 で領収済みにする", "paid_by=現金: it was paid"),
    ),
    _handout(
        "application-room",
        ("使用許可申請書を作る（予約を省くと白紙）", "draw the application for a room, blank without a booking"),
        ("予約の id か予約番号", "the booking's id or number"),
        _SITE,
        required=False,
    ),
    _handout(
        "notice-room",
        ("使用の変更・取消の通知を作る", "draw the notice of a change or cancellation"),
        ("予約の id か予約番号", "the booking's id or number"),
    ),
    _handout(
        "entrance",
        ("本日の会議室を作る", "draw the rooms of the day for the entrance"),
        _DAY,
        ("day=…、site=本館（all で全館）、size=A3", "day=, site= (all: every site), size=A3"),
        required=False,
    ),
    _handout(
        "door",
        ("部屋の入口の紙を作る（部屋を省くと全室）", "draw door sheets, of all rooms if none is named"),
        _ROOM,
        _DAY_SITE,
        required=False,
    ),
    _handout("week", ("部屋ごとの週間表を作る", "draw a room's week"), _ROOM, ("day=…", "day=")),
    _handout(
        "month-free",
        ("月間空き状況を作る", "draw what is free in a month"),
        ("月（2026-12）", "month (2026-12)"),
        _SITE,
        required=False,
    ),
    _handout("keys", ("鍵の一覧を作る", "draw the keys of the day"), _DAY, _DAY_SITE, required=False),
    _handout("unpaid", ("未払いの一覧を作る", "draw the open fees"), ("省く", "leave it out"), _SITE, required=False),
    _handout(
        "card",
        ("登録証を作る（10面）", "draw registration cards, ten to a sheet"),
        ("登録番号（コンマでいくつでも）", "registration numbers, with commas"),
        ("first=4 で5番めの面から", "first=4: from the fifth position on"),
    ),
    _handout(
        "receipt",
        ("領収書を作る", "draw a receipt"),
        ("領収書の番号", "its number"),
        ("size=A5、size=roll（80 mm）で別の用紙に", "size=A5, size=roll (80 mm): on other paper"),
    ),
    _handout(
        "flyer",
        ("催しのチラシを作る", "draw the flyer of an event"),
        ("催しの id", "the event's id"),
        (
            "title=…、promise=…、place=…、charge=…、deadline=…、apply_to=…、link=…、who=…、bring=…",
            "title, promise, place, charge, deadline, apply_to, link, who, bring; also series, organizer, contact",
        ),
    ),
    _handout("month", ("月報を作る", "draw a month's report"), ("月（2026-10）", "month (2026-10)")),
    _handout(
        "application",
        ("利用登録申請書を作る", "draw the application form"),
        ("登録番号（なければ白紙）", "registration number; blank if left out"),
        required=False,
    ),
    _letter("notice", ("登録通知を作る", "draw notices of registration")),
    _letter("refusal", ("登録しないことの通知を作る", "draw refusals")),
    _letter("renewal", ("更新案内を作る", "draw renewal letters")),
    _letter("reminder", ("再度の案内を作る", "draw reminders")),
    _letter("survey", ("活動状況のおたずねを作る", "draw survey letters")),
    _letter("letter", ("宛名入り案内文を作る", "draw letters of your own")),
    _handout(
        "labels",
        ("宛名ラベルを作る", "draw address labels"),
        _NUMBERS,
        (
            "sheet=24（24、21、21g、18、14、12、10、8）、first=0、right=、down=（mm）、frame=1 で枠",
            "sheet=24 (24, 21, 21g, 18, 14, 12, 10, 8), first=0, right=, down= in mm, frame=1",
        ),
    ),
    _handout(
        "register",
        ("団体台帳を作る", "draw a register sheet"),
        _NUMBER,
        ("on=日付 でその日の台帳", "on=DATE: as it stood on that day"),
    ),
    _handout("profile", ("団体紹介（1団体1枚）を作る", "draw a group's profile"), _NUMBER),
    _handout(
        "directory",
        ("団体紹介冊子を作る", "draw the directory of groups"),
        ("登録番号（なければ全団体）", "registration numbers; all if left out"),
        ("order=kana または field、folded=1 で二つ折り", "order=kana or field, folded=1 to be folded"),
        required=False,
    ),
    _handout(
        "print-form",
        ("印刷機利用申請書兼報告書を作る（印刷を省くと白紙）", "draw the form of a print job, blank without a job"),
        ("印刷の id か受付番号", "the job's id or number"),
        _SITE,
        required=False,
    ),
    _handout(
        "locker-permit",
        ("ロッカー使用許可書を作る", "draw the permit for a locker or mailbox"),
        ("貸出しの番号（8-L0001）", "the rental's number"),
    ),
    _handout(
        "rental-letter",
        ("ロッカーの更新案内を作る", "draw letters before a locker's year ends"),
        ("貸出しの番号（コンマでいくつでも）", "the rentals' numbers, with commas"),
        ("answer_until=手続きの期限", "answer_until="),
    ),
    _handout(
        "draw-result",
        ("ロッカーの抽選結果を作る", "draw up the result of a draw of lockers"),
        ("種類の名前（ロッカー）", "the kind's name"),
    ),
    _handout(
        "loan-slip",
        ("備品貸出票を作る", "draw the slip of a loan"),
        ("貸出しの番号（8-K0001）", "the loan's number"),
    ),
    _handout(
        "lent-overdue",
        ("ロッカー・備品の未返却・未納の一覧を作る", "draw what is overdue of lockers and loans"),
        ("省く", "leave it out"),
        _SITE,
        required=False,
    ),
    _handout("invoice", ("請求書を作る", "draw an invoice"), ("請求書の番号", "its number")),
    _handout(
        "overdue",
        ("期限を過ぎた請求書の一覧を作る", "draw the overdue invoices"),
        ("省く", "leave it out"),
        required=False,
    ),
    _handout(
        "statement",
        ("利用明細書を作る（省くと今年度）", "draw a group's statement, of this fiscal year if no days are set"),
        _NUMBER,
        ("from=…、to=…（その日まで）", "from=, to= (that day included)"),
    ),
    _handout(
        "card-statement",
        ("プリペイドカードの残高明細を作る", "draw a prepaid card's statement"),
        ("カードの番号", "the card's number"),
    ),
    _handout(
        "relief",
        ("使用料減免申請書を作る（省くと白紙）", "draw an application for relief, blank if left out"),
        ("申請の id", "the application's id"),
        required=False,
    ),
    _handout(
        "supplies",
        ("消耗品注文リストを作る", "draw what is to be ordered for the machines"),
        ("省く", "leave it out"),
        ("site=本館", "site="),
        required=False,
    ),
    _handout(
        "machine-log",
        ("機械の記録（1か月）を作る", "draw a machine's month"),
        ("機械の名前か id", "the machine's name or id"),
        ("month=2026-11（省くと今月）", "month=2026-11 (this month if left out)"),
    ),
    _handout("till", ("日計表を作る", "draw the daily sheet of the till"), _DAY, _DAY_SITE, required=False),
    _handout(
        "till-month",
        ("レジの月計表を作る", "draw the till's list of a month"),
        ("月（2026-11、省くと今月）", "month (2026-11; this one if left out)"),
        _SITE,
        required=False,
    ),
    _handout(
        "till-year",
        ("レジの年計表を作る", "draw the till's list of a fiscal year"),
        ("年度（2026、省くと今年度）", "fiscal year (2026; this one if left out)"),
        _SITE,
        required=False,
    ),
    _handout(
        "print-figures",
        ("印刷室の統計（1か月）を作る", "draw a month of the print room in figures"),
        ("月（2026-10、省くと先月）", "month (2026-10; the one before this if left out)"),
        (
            "by=machine（group、field、month、content、unbooked、waste）、site=本館（all で全館）",
            "by=machine (group, field, month, content, unbooked, waste), site= (all: every site)",
        ),
        required=False,
    ),
    _handout(
        "day-log", ("日報を作る", "draw the daily log"), _DAY, ("day=…、site=本館", "day=, site="), required=False
    ),
    _handout(
        "day-month",
        ("1か月の日報の一覧を作る", "draw the list of a month's daily logs"),
        ("月（2026-11、省くと今月）", "month (2026-11; this one if left out)"),
        ("site=本館", "site="),
        required=False,
    ),
    _handout(
        "event-month",
        ("1か月の催しのご案内を作る", "draw the events of a month for the wall"),
        ("月（2026-12、省くと今月）", "month (2026-12; this one if left out)"),
        _SITE,
        required=False,
    ),
    _handout(
        "sign-ups", ("催しの申込者一覧を作る", "draw who signed up for an event"), ("催しの id", "the event's id")
    ),
    _handout(
        "door-list", ("催しの受付名簿を作る", "draw names for the door of an event"), ("催しの id", "the event's id")
    ),
    _handout(
        "space-slip",
        ("交流コーナー利用票を作る（省くと白紙）", "draw a slip of the open space, blank if left out"),
        ("利用票の id", "the slip's id"),
        _SITE,
        required=False,
    ),
    _handout(
        "visit-tally",
        ("来館者記録票（手書き用）を作る", "draw the sheet for counting visitors by hand"),
        ("日付（省くと空欄）", "a date; left to the hand if left out"),
        _DAY_SITE,
        required=False,
    ),
    _handout(
        "entry",
        ("記録票を作る（省くと白紙）", "draw the paper of an entry, blank if left out"),
        ("記録の番号", "the entry's number"),
        ("kind=事故・トラブル、site=本館", "kind=incident, site="),
        required=False,
    ),
    _handout(
        "given-back",
        ("忘れ物受領書を作る", "draw the receipt for lost property given back"),
        ("記録の番号", "the entry's number"),
    ),
    _handout("lost-list", ("忘れ物一覧を作る", "draw what was found"), ("省く", "leave it out"), _SITE, required=False),
    _handout(
        "police-list",
        ("警察へ届ける忘れ物の一覧を作る", "draw what goes to the police"),
        ("省く", "leave it out"),
        _SITE,
        required=False,
    ),
    _handout(
        "displays",
        ("チラシ・ポスター一覧を作る", "draw what is shown"),
        ("省く", "leave it out"),
        _SITE,
        required=False,
    ),
    _handout(
        "period-labels",
        ("掲示期間ラベルを作る", "draw labels of flyers' periods"),
        ("受付番号（コンマでいくつでも）", "their numbers, with commas"),
        ("sheet=12、first=4 で4番めの面から", "sheet=12, first=4: from the fourth label on"),
    ),
    _handout("day-bookings", ("予約一覧を作る", "draw all bookings of a day"), _DAY, _DAY_SITE, required=False),
    _handout(
        "closing-set",
        ("閉館時の一式を作る", "draw the papers for the next open day"),
        ("閉館する日（省くと今日）", "the day that closes (today if left out)"),
        ("day=…、site=本館", "day=, site="),
        required=False,
    ),
    _handout(
        "emergency",
        ("緊急連絡先を作る", "draw the emergency contacts"),
        ("省く", "leave it out"),
        _SITE,
        required=False,
    ),
    _handout(
        "hand-record",
        ("窓口記録票（手書き）を作る", "draw the counter record for the hand"),
        ("省く", "leave it out"),
        _SITE,
        required=False,
    ),
    _handout(
        "booking-slip",
        ("予約受付票（手書き）を作る", "draw slips for wishes for a room"),
        ("省く", "leave it out"),
        _SITE,
        required=False,
    ),
    _handout(
        "consultation-slip",
        ("相談受付票を作る（番号を省くと記入用）", "draw the slip of a consultation, blank without a number"),
        ("相談の番号（R8-0131、3回目は R8-0131-3）", "the case's number (the third contact: R8-0131-3)"),
        _SITE,
        required=False,
    ),
    _handout(
        "case",
        ("相談記録を作る", "draw a whole case"),
        ("相談の番号", "the case's number"),
    ),
    _handout(
        "case-redacted",
        ("名前を伏せた相談記録を作る", "draw a case without the names in it"),
        ("相談の番号", "the case's number"),
    ),
    _handout(
        "referral-letter",
        ("紹介状を返信票つきで作る", "draw the letter of a referral with its reply slip"),
        ("相談の番号か紹介の id", "the case's number or the referral's id"),
        ("consent=1 で名前と連絡先を書く、number=2 で2件めの紹介", "consent=1: with the name; number=2: the second"),
    ),
    _handout(
        "knowledge-card",
        ("回答カードを作る", "draw an answer to hand out"),
        ("回答カードの番号（Q0001）", "the card's number (Q0001)"),
    ),
    _handout(
        "specialist-questions",
        ("専門相談の事前質問票を作る", "draw what a specialist asks beforehand"),
        ("予約番号で記入済み、日付（2026-12-17）で記入用", "a booking's number, or a day (2026-12-17) for a blank one"),
        ("who=相談員の名前（同じ日に何人か来るとき）", "who=: the specialist, where several come"),
    ),
    _handout(
        "specialist-day",
        ("専門相談の予定を作る", "draw who comes to a specialist"),
        ("日付（2026-12-17）", "the day (2026-12-17)"),
        ("who=相談員の名前（同じ日に何人か来るとき）", "who=: the specialist, where several come"),
    ),
    _handout(
        "advice-sheet",
        ("アドバイスシートを作る", "draw what was advised"),
        ("相談の番号（R8-0131、3回目は R8-0131-3）", "the case's number (the third contact: R8-0131-3)"),
    ),
    _handout(
        "follow-ups",
        ("相談のフォロー一覧を作る", "draw the follow-ups of consultations"),
        ("スタッフの略称か名前（省くと全員）", "a staff code or name (everybody without)"),
        _SITE,
        required=False,
    ),
    _handout(
        "never-consulted",
        ("相談のない団体の一覧を作る", "draw the groups that were never consulted"),
        ("省く", "leave it out"),
        (
            "field=活動分野、since=登録日（2026-04-01）から、all=1 で活動中でない団体も",
            "field=: of a field; since=: registered since a day; all=1: inactive ones too",
        ),
        required=False,
    ),
    _handout(
        "consultation-figures",
        ("相談の統計（1か月）を作る", "draw a month of consultations in figures"),
        ("月（2026-11、省くと前の月）", "the month (2026-11; the month before without)"),
        (
            "by=topic,actor など2つまで、unit=contacts で回数、site=all で全拠点",
            "by=topic,actor: up to two; unit=contacts: contacts; site=all: all sites",
        ),
        required=False,
    ),
)
