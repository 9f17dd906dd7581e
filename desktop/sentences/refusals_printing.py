"""Refusals of the print room and of its tariffs."""

from __future__ import annotations

from desktop.sentences.rows import Row

PRINTING_REFUSALS: dict[str, Row] = {
    "JobWithdrawn": Row(
        ("印刷 {job} には、この操作はできません。", "Nothing more can be done with print job {job}."),
        ("取り下げられています。", "It was taken back."),
        ("必要なら新しく記録してください。", "Record it again if needed."),
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
    "PressInstead": Row(
        ("{sheets}枚ならコピー機は使えません。", "The copier is not for {sheets} sheets."),
        ("{up_to}枚を超えるときは輪転機を使う決まりです。", "More than {up_to} sheets are made on the press."),
        ("輪転機で印刷してください。", "Use the press."),
    ),
    "MachineNotReady": Row(
        ("「{machine}」は今使えません。", "{machine} cannot be used now."),
        ("{since}から止まっています。{note}", "It has been out of order since {since}. {note}"),
        (
            "ほかの機械を使うか、直ったら「使える」に戻してください。",
            "Use another machine, or set it ready once it is repaired.",
        ),
    ),
    "ContentUnchecked": Row(
        ("まだ印刷を受け付けられません。", "The job cannot be taken yet."),
        ("印刷する内容の確認が済んでいません。", "Nobody has looked at what is to be printed."),
        (
            "原稿を見て「内容を確認」に印を付けてください。",
            "Look at the originals and tick that the content was checked.",
        ),
    ),
    "ContentBanned": Row(
        ("この印刷は受け付けられません。", "This cannot be printed here."),
        (
            "「{kind}」の印刷物は、センターの決まりで断っています。",
            "The center does not print content of the kind {kind}.",
        ),
        ("内容を改めてもらうか、センター長に相談してください。", "Ask for another content, or ask the manager."),
    ),
    "SpecimenMissing": Row(
        ("印刷 {job} はまだ終えられません。", "Print job {job} cannot be finished yet."),
        ("印刷物の見本を1部預かる決まりです。", "One copy of everything printed is kept."),
        ("見本を受け取って印を付けてください。", "Take the copy and tick it."),
    ),
    "GapUnexplained": Row(
        ("カウンターが{faces}面とんでいます。", "The counter jumped by {faces} faces."),
        ("{machine}の前回の値とつながりません。", "It does not begin where {machine} was read last."),
        ("理由を書いてください（試し刷り、点検など）。", "Say why: a test print, the service."),
    ),
    "TariffHole": Row(
        ("料金表「{tariff}」に穴があります。", "The price list {tariff} has a hole."),
        ("「{what}」の料金がありません。", "There is no price for {what}."),
        ("行か期間を足してください。入力は残っています。", "Add a line or a period. What you typed is still there."),
    ),
    "TariffOverlap": Row(
        ("料金表「{tariff}」に重なりがあります。", "The price list {tariff} says something twice."),
        ("「{what}」が二重に決められています。", "{what} is there twice."),
        ("どちらかを直してください。入力は残っています。", "Change one of them. What you typed is still there."),
    ),
    "TariffInUse": Row(
        ("料金表「{tariff}」の金額は変えられません。", "The prices of {tariff} cannot be changed."),
        ("すでに{jobs}件がこの料金で計算されています。", "{jobs} jobs were charged by it."),
        ("新しい料金表を、始まる日を決めて作ってください。", "Make a new one that begins on a later day."),
    ),
    "TariffFileWrong": Row(
        ("「{file}」は料金表として読めません。", "{file} cannot be read as a price list."),
        ("{row}行目の「{column}」が「{value}」です。", "Row {row} has “{value}” under {column}."),
        ("そこを直して、もう一度読み込んでください。", "Put it right there and read the file again."),
    ),
}
