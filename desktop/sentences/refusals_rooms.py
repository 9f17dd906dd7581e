"""Refusals of bookings by the rules of the center, by closures and by what has become of them."""

from __future__ import annotations

from desktop.sentences.rows import Pair, Row

_ROOM_CANNOT: Pair = ("{room}は {wish} に入れません。", "{room} cannot be had on {wish}.")
_NOT_BOOKED: Pair = ("この予約は入れられません。", "This cannot be booked.")
_MANAGER: Pair = (
    "決まりに合わせて直すか、管理者が理由を付けて認めてください。",
    "Change it to fit the rules, or have a manager set the rule aside with a reason.",
)

ROOM_REFUSALS: dict[str, Row] = {
    "RoomClosed": Row(
        _ROOM_CANNOT,
        ("{stretch} は使えません（{closure}）。", "It is closed {stretch} ({closure})."),
        ("別の時間か別の部屋を選んでください。", "Choose another time or another room."),
    ),
    "OffSlot": Row(
        _ROOM_CANNOT,
        ("決まった時間の区切りで貸しています（{slots}）。", "It is let in fixed slots ({slots})."),
        ("区切りに合わせて選んでください。", "Choose from these slots."),
    ),
    "AcceptanceOver": Row(
        _NOT_BOOKED,
        ("{day} の受付は {until} で終わりました。", "Bookings for {day} were accepted until {until}."),
        _MANAGER,
    ),
    "TooShort": Row(
        _NOT_BOOKED,
        ("{minutes}分です。{least}分から予約できます。", "It is {minutes} minutes; {least} is the least."),
        ("時間を長くしてください。", "Make it longer."),
    ),
    "LongerThanAllowed": Row(
        _NOT_BOOKED,
        ("{minutes}分です。一度に {most}分まで予約できます。", "It is {minutes} minutes; {most} is the most."),
        _MANAGER,
    ),
    "OverQuota": Row(
        ("{group}の予約はこれ以上入れられません。", "{group} cannot book any more."),
        (
            "{day} を含む{period}は {quota_most}まで。すでに {quota_has}あり、今回は {quota_wanted}です。",
            "In the {period} of {day} it may have {quota_most}; it has {quota_has} and this is {quota_wanted} more.",
        ),
        _MANAGER,
    ),
    "PointsReached": Row(
        ("{group}の予約は {until} まで入れられません。", "{group} cannot book before {until}."),
        (
            "直前の取消・来館なしが {points}点あります（{most}点で停止）。",
            "Late cancelling and no-shows have earned it {points} points ({most} stop it).",
        ),
        _MANAGER,
    ),
    "GuestsNotAllowed": Row(
        ("{room}は登録のない方は使えません。", "{room} is for those who are registered."),
        (
            "この部屋は登録団体・登録者だけが使えます。",
            "The center lets it only to groups and people on its register.",
        ),
        ("団体を選ぶか、別の部屋を選んでください。", "Choose a group or another room."),
    ),
    "RoomRetired": Row(
        ("{room}は予約できません。", "{room} cannot be booked."),
        ("貸し出しをやめています。", "It is let no more."),
        ("別の部屋を選んでください。", "Choose another room."),
    ),
    "StillBooked": Row(
        ("{room}の貸し出しはまだやめられません。", "{room} cannot be taken out of use yet."),
        (
            "これからの予約が {count}件あります（{until} まで）。",
            "{count} bookings are still to come, until {until}.",
        ),
        ("先に予約を移すか取り消してください。", "Move or cancel them first."),
    ),
    "OverrideUnfounded": Row(
        ("決まりを外せません。", "The rule cannot be set aside."),
        ("理由がありません。", "There is no reason."),
        ("理由を書いてください。", "Write down the reason."),
    ),
    "NotInState": Row(
        ("この操作（{verb}）はできません。", "This cannot be done ({verb})."),
        ("予約は今「{state}」です。", "The booking is {state} at present."),
        ("最新の状態を見てください。", "Look at where it stands."),
    ),
    "KeyIsOut": Row(
        ("鍵 {key} は渡せません。", "Key {key} cannot be handed out."),
        ("{group}に渡したままです。", "{group} has it and it is not back."),
        ("返却を記録するか、別の鍵を選んでください。", "Record its return or choose another key."),
    ),
    "NoDates": Row(
        ("繰り返しの日がありません。", "There is no date."),
        ("選んだ決まりに当たる日がひとつもありません。", "The rule names none, and none is picked."),
        ("曜日・期間を見直すか、日を選んでください。", "Look at weekdays and period, or pick dates."),
    ),
    "TooManyDates": Row(
        ("一度に予約できる日の数を超えています。", "These are too many dates at once."),
        ("{count}日あります。一度に {most}日までです。", "They are {count}; {most} is the most."),
        ("期間を短くしてください。", "Shorten the period."),
    ),
    "BadRule": Row(
        ("繰り返しの決まりが読めません。", "The rule of the series cannot be read."),
        ("「{rule}」は繰り返しの決まり（RRULE）ではありません。", "“{rule}” is no RRULE."),
        ("例：FREQ=WEEKLY;BYDAY=TU;COUNT=10 のように書いてください。", "For example FREQ=WEEKLY;BYDAY=TU;COUNT=10."),
    ),
    "AlreadyRefunded": Row(
        ("この返金はできません。", "This cannot be given back."),
        ("もう返金してあります。", "It was given back already."),
        ("支払いの記録を見てください。", "Look at the payments."),
    ),
    "NotBegun": Row(
        ("{record} はまだ始まっていません。", "{record} has not begun."),
        ("{starts_at} からの予約です。", "It begins at {starts_at}."),
        ("始まってから記録してください。", "Record it once it has begun."),
    ),
    "NoRefund": Row(
        ("{record} の返金はありません。", "Nothing of the fee of {record} comes back."),
        (
            "支払いがないか、取消しの日では返金の決まりに当たりません。",
            "Nothing was paid, or the table of refunds gives nothing that late.",
        ),
        ("返金の決まりを見てください。", "Look at the table of refunds."),
    ),
}
