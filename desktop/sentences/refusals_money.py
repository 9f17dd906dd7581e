"""Refusals of the till, receipts, invoices and prepaid cards."""

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
    "AlreadyVoided": Row(
        ("領収書 {receipt} には、この操作はできません。", "Nothing more can be done with receipt {receipt}."),
        ("すでに無効です。", "It is void already."),
        ("受け取り直すときは、新しい領収書を出してください。", "If it is paid again, issue another receipt."),
    ),
    "NothingToPay": Row(
        ("受け取るものがありません。", "There is nothing to take."),
        ("{who}の未払いはありません。", "Nothing is open for {who}."),
        ("一覧を見直してください。", "Look at the list again."),
    ),
    "AlreadySettled": Row(
        ("{what} {number} は精算の手続きが済んでいます。", "{what} {number} is settled."),
        ("会計が済んでいるか、請求書に載っているか、無料です。", "It was paid, is on an invoice, or is free."),
        (
            "変えるときは、先に領収書か請求書を取り消してください。",
            "To change it, void its receipt or its invoice first.",
        ),
    ),
    "CardShort": Row(
        ("プリペイドカード {card} では足りません。", "Prepaid card {card} does not have enough."),
        ("残高は{balance}円、料金は{total}円です。", "There are {balance} yen on it, the fee is {total} yen."),
        ("入金してもらうか、現金で受け取ってください。", "Fill the card, or take cash."),
    ),
    "CardBlocked": Row(
        ("プリペイドカード {card} は使えません。", "Prepaid card {card} cannot be used."),
        ("止められています。", "It was blocked."),
        ("カードを確かめるか、現金で受け取ってください。", "Check the card, or take cash."),
    ),
    "CardUsed": Row(
        ("この領収書は無効にできません。", "This receipt cannot be voided."),
        (
            "カード {card} の残高は{balance}円で、入金の{total}円がもう使われています。",
            "Card {card} has {balance} yen left of the {total} that filled it.",
        ),
        ("使った分の領収書を先に無効にしてください。", "Void the receipts that were paid from it first."),
    ),
    "NoAccount": Row(
        ("「{group}」は請求書払いにできません。", "{group} cannot pay by invoice."),
        ("{day}には請求書払いの登録がありません。", "It has no account on {day}."),
        ("現金で受け取るか、請求書払いに登録してください。", "Take cash, or open an account for the group."),
    ),
    "InvoiceSettled": Row(
        ("請求書 {invoice} には、この操作はできません。", "Nothing more can be done with invoice {invoice}."),
        ("入金済みか、取り消されています。", "It was paid or voided."),
        ("今の内容を確かめてください。", "Look at it as it is now."),
    ),
    "NothingToInvoice": Row(
        ("「{group}」の請求書は作れません。", "There is no invoice to make for {group}."),
        (
            "{first_day}から{until_day}の前日までに、未請求の利用がありません。",
            "Nothing is on account from {first_day} to before {until_day}.",
        ),
        ("期間を確かめてください。", "Check the dates."),
    ),
    "TillClosed": Row(
        ("{day}のレジ（{site}）はもう締められています。", "The till of {day} ({site}) is closed."),
        ("{at}に{by}が締めました。", "{by} closed it at {at}."),
        ("直すものは、次の日の取り消しで記録します。", "Corrections are entered on the next day."),
    ),
    "TillOpened": Row(
        ("{day}のレジ（{site}）はもう開いています。", "The till of {day} ({site}) is open already."),
        ("{at}に{by}が開けました。", "{by} opened it at {at}."),
        ("つり銭が違うときは、途中の点検で数えてください。", "If the float is wrong, count the till."),
    ),
    "TillNotOpen": Row(
        ("{day}のレジ（{site}）は開いていません。", "The till of {day} ({site}) is not open."),
        ("つり銭がまだ数えられていません。", "Its float was not counted."),
        ("先にレジを開けてください。", "Open the till first."),
    ),
    "TillNotYet": Row(
        ("{day}のレジ（{site}）はまだ締められません。", "The till of {day} ({site}) cannot be closed yet."),
        ("このパソコンの今日は{today}です。", "By this computer's clock it is {today}."),
        ("パソコンの日付を確かめてください。", "Check the date of this computer."),
    ),
    "TillChanged": Row(
        ("まだ締められません。", "It cannot be closed yet."),
        (
            "数えている間に金額が動き、{seen}円のはずが{expected}円になりました。",
            "Money moved while you counted: {expected} yen should be there, not {seen}.",
        ),
        ("もう一度確かめてください。数えた枚数は残っています。", "Check again. What you counted is still there."),
    ),
    "DifferenceUnexplained": Row(
        ("まだ締められません。", "It cannot be closed yet."),
        ("{difference}円の過不足に理由がありません。", "There is a difference of {difference} yen without a reason."),
        ("分かる範囲で理由を書いてください。", "Write down why, as far as you know."),
    ),
    "InBank": Row(
        ("{day}の分は、もう入金してあります。", "The takings of {day} are in the bank already."),
        ("伝票番号は {slip} です。", "The slip is number {slip}."),
        ("ほかの日を選ぶか、その入金を取り消してください。", "Choose other days, or take that deposit back."),
    ),
    "DepositDiffers": Row(
        ("この入金は記録できません。", "This cannot be written down yet."),
        (
            "締めた日の合計は{days}円、入金は{amount}円です。",
            "The closed days sum to {days} yen, {amount} were put in.",
        ),
        ("日を選び直すか、違いの理由を書いてください。", "Choose other days, or say why it differs."),
    ),
}
