"""Refusals of the day book."""

from __future__ import annotations

from desktop.sentences.rows import Row

DAYBOOK_REFUSALS: dict[str, Row] = {
    "FewerThanNobody": Row(
        ("人数を減らせません。", "The count cannot be lowered."),
        ("{hour}時台の「{purpose}」は{counted}人です。", "{counted} people are counted for {purpose} at {hour}."),
        ("0人以上になるように直してください。", "Correct it to nobody or more."),
    ),
    "TableTaken": Row(
        ("「{table}」は使用中です。", "{table} is taken."),
        ("{who}が{until}まで使います。", "{who} has it until {until}."),
        ("ほかの机が空くまで待ってもらってください。", "Let them wait until a table becomes free."),
    ),
    "TableTaken:free": Row(
        ("「{table}」は使用中です。", "{table} is taken."),
        ("{who}が{until}まで使います。", "{who} has it until {until}."),
        ("代わりに{free}が空いています。", "Free instead: {free}."),
    ),
    "SeatsShort": Row(
        ("「{table}」では席が足りません。", "{table} has too few seats."),
        ("{seats}席に{people}人です。", "{seats} seats for {people} people."),
        ("机を2つに分けて受け付けてください。", "Take them in at two tables."),
    ),
    "SeatsShort:free": Row(
        ("「{table}」では席が足りません。", "{table} has too few seats."),
        ("{seats}席に{people}人です。", "{seats} seats for {people} people."),
        ("{free}なら座れます。", "They can sit at {free}."),
    ),
    "EntryEnded": Row(
        ("「{number}」はもう済んでいます。", "{number} is done with."),
        ("{on}に済みました。", "That was on {on}."),
        ("続きがあるときは、もう一度開いてください。", "Open it again if there is more to do."),
    ),
    "EntryOpen": Row(
        ("「{number}」はまだ済んでいません。", "{number} has not been done with."),
        ("開き直すのは済んだものだけです。", "Only what is done with can be opened again."),
        ("そのまま書き足してください。", "Write in it as it is."),
    ),
    "NoSpaceLeft": Row(
        ("「{place}」にはもう置けません。", "{place} is full."),
        ("空きは{free}、必要なのは{wanted}です。", "{free} spaces are left, {wanted} are needed."),
        ("下げるものを下げるか、置かずに受け付けてください。", "Take something down, or take it in without a place."),
    ),
    "NoSpaceLeft:others": Row(
        ("「{place}」にはもう置けません。", "{place} is full."),
        ("空きは{free}、必要なのは{wanted}です。", "{free} spaces are left, {wanted} are needed."),
        ("{others}に空きがあります。", "There is room at {others}."),
    ),
    "CameDown": Row(
        ("「{number}」はもう下げてあります。", "{number} came down already."),
        ("{on}に下げました。", "That was on {on}."),
        ("もう一度置くときは、新しく受け付けてください。", "Take it in anew to show it again."),
    ),
    "EventOver": Row(
        ("「{title}」には申し込めません。", "Nobody can sign up for {title}."),
        ("受付は{on}までです。", "Signing up ended on {on}."),
        ("受付の期限か催しの状態を確かめてください。", "Look at the last day, or whether it was called off."),
    ),
    "EventFull": Row(
        ("「{title}」は元に戻せません。", "{title} has no place for it any more."),
        ("定員{capacity}人に対して{people}人になります。", "There would be {people} people for {capacity} places."),
        ("もう一度申し込むか、キャンセル待ちから入れてください。", "Sign them up anew, or let them in out of turn."),
    ),
    "SignedUpAlready": Row(
        ("「{name}」さんはもう申し込んでいます。", "{name} has signed up already."),
        ("「{title}」に同じ名前と電話番号の申込みがあります。", "{title} has this name and telephone number."),
        ("人数が変わったときは、その申込みを直してください。", "Change that one if the number of people changed."),
    ),
    "OpenedAlready": Row(
        ("{day}はもう開館しています。", "{day} was opened already."),
        ("{staff}が{at}に開館しました。", "{staff} did at {at}."),
        ("そのまま続けてください。", "Go on as it is."),
    ),
    "ClosedAlready": Row(
        ("{day}はもう閉館しています。", "{day} was closed already."),
        ("{staff}が{at}に閉館しました。", "{staff} did at {at}."),
        ("続けて仕事をするときは、もう一度開館してください。", "Open the day again to go on working."),
    ),
    "DaySigned": Row(
        ("{day}の日報は変えられません。", "The log of {day} stays as it is."),
        ("{staff}が{at}に確認しました。", "{staff} signed it at {at}."),
        ("あとから分かったことは、今日の日報に書いてください。", "Write what became known later in today's log."),
    ),
    "DayNotSigned": Row(
        ("{day}の日報はまだ確認されていません。", "The log of {day} has not been signed."),
        ("確認の取消しは、確認した日報だけです。", "Only a signed one can be taken back."),
        ("日報を見てください。", "Look at the log."),
    ),
}
