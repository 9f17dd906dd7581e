"""Refusals of the print room and the till."""

from __future__ import annotations

from desktop.sentences.rows import Row

MONEY_REFUSALS: dict[str, Row] = {
    "UndoIsVoid": Row(
        ("領収書 {receipt} は元に戻せません。", "Receipt {receipt} cannot be undone."),
        ("{total}円を受け取っています。", "{total} yen were taken."),
        ("理由を書いて領収書を無効にしてください。", "Void the receipt, with a reason."),
    ),
    "NegativeMoney": Row(
        ("{field}を {value}円にはできません。", "The {field} cannot be {value} yen."),
        ("金額は0円以上です。", "Money is never less than nothing."),
        ("返金は、理由を書いて領収書を無効にしてください。", "To give money back, void the receipt with a reason."),
    ),
    "TenderedTooLittle": Row(
        ("預かり {tendered}円では足りません。", "{tendered} yen are not enough."),
        ("料金は{total}円です。", "The fee is {total} yen."),
        ("預かった金額を確かめてください。", "Check the amount you were given."),
    ),
    "AlreadyPaid": Row(
        ("印刷 {job} の料金は受け取れません。", "Print job {job} cannot be paid."),
        ("会計が済んでいるか、無料です。", "It was paid already, or is free."),
        ("今の内容を見て、領収書を確かめてください。", "Look at the job and its receipt."),
    ),
    "JobWithdrawn": Row(
        ("印刷 {job} には、この操作はできません。", "Nothing more can be done with print job {job}."),
        ("取り下げられています。", "It was taken back."),
        ("必要なら新しく記録してください。", "Record it again if needed."),
    ),
    "AlreadyVoided": Row(
        ("領収書 {receipt} には、この操作はできません。", "Nothing more can be done with receipt {receipt}."),
        ("すでに無効です。", "It is void already."),
        ("受け取り直すときは、新しい領収書を出してください。", "If it is paid again, issue another receipt."),
    ),
    "CounterRunsBackwards": Row(
        ("このカウンターの値は記録できません。", "These counter readings cannot be recorded."),
        (
            "あとの値（{after}）が前の値（{before}）より小さくなっています。",
            "The reading after ({after}) is less than the one before ({before}).",
        ),
        ("カウンターを見直してください。", "Read the counter again."),
    ),
    "OverSheetLimit": Row(
        ("{sheets}枚は印刷できません。", "{sheets} sheets cannot be printed."),
        ("1回に{most}枚までです。", "{most} sheets are the most for one use."),
        ("枚数を減らすか、回を分けてください。", "Print fewer, or in more than one use."),
    ),
    "CopierInstead": Row(
        ("{sheets}枚なら輪転機は使えません。", "The press is not for {sheets} sheets."),
        ("{up_to}枚まではコピー機を使う決まりです。", "Up to {up_to} sheets are made on the copier."),
        ("コピー機で印刷してください。", "Use the copier."),
    ),
    "NoPriceFor": Row(
        ("「{what}」の料金が分かりません。", "There is no price for {what}."),
        ("料金表「{tariff}」に載っていません。", "The price list {tariff} does not name it."),
        ("用紙の大きさと色を確かめてください。", "Check the size and the colour."),
    ),
}
