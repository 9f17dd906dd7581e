"""Words for the data of refusals, Japanese and English side by side."""

from __future__ import annotations

KINDS = {
    "booking": ("予約", "booking"),
    "center": ("センター", "center"),
    "equipment": ("備品", "piece of equipment"),
    "file": ("ファイル", "file"),
    "group": ("団体", "group"),
    "handout": ("配布書類", "handout"),
    "permit": ("許可書", "permit"),
    "room": ("部屋", "room"),
    "site": ("拠点", "site"),
    "staff": ("スタッフ", "staff member"),
}

TABLES = {
    "bookings": ("予約", "booking"),
    "booking_items": ("予約の備品", "booking's equipment"),
    "groups": ("団体", "group"),
    "people": ("代表者", "person"),
    "permits": ("許可書", "permit"),
    "resources": ("部屋", "room"),
    "settings": ("設定", "setting"),
    "staff": ("スタッフ", "staff member"),
    "": ("記録", "record"),
}

FIELDS = {
    "address": ("住所", "address"),
    "bookings": ("予約の件数", "number of bookings"),
    "code": ("スタッフの略称", "staff code"),
    "contact": ("連絡先", "contact"),
    "cancel_note": ("取消しの説明", "note on the cancellation"),
    "counter": ("数え方", "counter"),
    "date": ("日付", "date"),
    "end": ("終わり", "end"),
    "for": ("予約番号（--for）", "booking (--for)"),
    "from": ("始めの日", "first day"),
    "group": ("団体", "group"),
    "groups": ("団体の数", "number of groups"),
    "kana": ("ふりがな", "reading"),
    "limit": ("件数", "limit"),
    "minutes": ("長さ（分）", "minutes"),
    "month": ("月", "month"),
    "municipality": ("市区町村コード", "municipal code"),
    "name": ("名称", "name"),
    "now": ("時刻", "clock"),
    "number": ("番号", "number"),
    "out": ("書き出すフォルダー（--out）", "folder (--out)"),
    "output": ("書き出すファイル（-o）", "file (-o)"),
    "people": ("人数", "number of people"),
    "period": ("時間帯", "part of the day"),
    "paid_by": ("支払方法", "way of payment"),
    "postal_code": ("郵便番号", "postal code"),
    "phone": ("電話番号", "phone number"),
    "place": ("場所", "place"),
    "purpose": ("目的", "purpose"),
    "quantity": ("数量", "quantity"),
    "reason": ("取消しの理由", "reason"),
    "representative": ("代表者", "representative"),
    "room": ("部屋", "room"),
    "set": ("--set の書き方", "--set"),
    "staff": ("スタッフ（--as）", "staff (--as)"),
    "start": ("始まり", "start"),
    "text": ("文", "text"),
    "time": ("時刻", "time"),
    "to": ("終わりの日", "last day"),
}

# what systems and databases say when a file cannot be used
REASONS = {
    "No space left on device": ("空きがありません", "there is no room left"),
    "database or disk is full": ("空きがありません", "there is no room left"),
    "disk I/O error": ("空きがないか、ディスクがこわれています", "the disk is full or broken"),
    "No such file or directory": ("そのフォルダーがありません", "there is no such folder"),
    "Not a directory": ("フォルダーではなくファイルがあります", "there is a file where a folder is needed"),
    "Is a directory": ("同じ名前のフォルダーがあります", "there is a folder of that name"),
    "File name too long": ("名前が長すぎます", "the name is too long"),
    "Permission denied": ("書き込む権利がありません", "you have no right to write there"),
    "Operation not permitted": ("書き込む権利がありません", "you have no right to write there"),
    "Read-only file system": ("読み取り専用です", "it is read-only"),
    "attempt to write a readonly database": ("読み取り専用です", "it is read-only"),
    "unable to open database file": ("読み書きする権利がないか、読み取り専用です", "it cannot be read and written"),
    "Invalid argument": ("ふつうのファイルではありません", "it is not an ordinary file"),
}

STATES = {
    "held": ("電話で確保中", "held on the phone"),
    "provisional": ("仮予約", "provisional"),
    "confirmed": ("確定", "confirmed"),
    "cancelled": ("取消し済み", "cancelled"),
    "expired": ("期限切れ", "expired"),
    "registered": ("登録中", "registered"),
    "renewal_due": ("更新待ち", "due for renewal"),
    "suspended": ("休止中", "suspended"),
    "removed": ("抹消", "removed"),
}

ROLES = {
    "staff": ("受付", "staff"),
    "advisor": ("相談員", "advisor"),
    "manager": ("センター長", "manager"),
}

# How a field is written; 12 for whatever is counted.
EXAMPLES = {
    "date": "2026-11-23, 11/23",
    "end": "2026-11-23T16:00",
    "from": "2026-11-23",
    "municipality": "142042",
    "now": "2026-11-21T10:00",
    "month": "2026-11",
    "period": "夜間, 18:00-21:00",
    "phone": "000-000-0000",
    "set": "paid_by=現金",
    "start": "2026-11-23T14:00",
    "time": "14:30",
    "to": "2026-11-23",
}
