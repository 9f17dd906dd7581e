"""Refusals of lockers, mailboxes and loans."""

from __future__ import annotations

from desktop.sentences.rows import Row

RENTALS_REFUSALS: dict[str, Row] = {
    "UnitTaken": Row(
        ("「{unit}」は貸せません。", "{unit} cannot be rented."),
        ("{until}まで「{group}」が使っています。", "{group} has it until {until}."),
        ("空いているものを選んでください。", "Choose one that is free."),
    ),
    "RentalsOver": Row(
        ("「{group}」にはこれ以上貸せません。", "{group} cannot rent more."),
        ("「{kind}」は1団体に{most}つまでです。", "A group has at most {most} of {kind}."),
        ("今のものを返してもらうか、決まりを見直してください。", "Let one be given back, or change the rule."),
    ),
    "DrawnAlready": Row(
        ("「{kind}」の抽選はもう済んでいます。", "{kind} was drawn already."),
        ("{first_day}からの年の抽選です。", "It is for the year from {first_day}."),
        ("空いたものは先着で貸してください。", "Rent what is free to whoever comes first."),
    ),
    "NotLent": Row(
        ("「{item}」は貸し出せません。", "{item} cannot be lent."),
        ("館外に出さない決まりです。", "It does not leave the house."),
        ("館内の予約で使うか、設定を変えてください。", "Book it with a room, or change the setting."),
    ),
    "LoanTooLong": Row(
        ("この期間では貸し出せません。", "It cannot be lent for so long."),
        ("{nights}泊は、決まりの{most}泊を超えています。", "{nights} nights are more than {most}."),
        ("返す日を早めてください。", "Choose an earlier day."),
    ),
    "NotAsItStands": Row(
        ("この操作（{verb}）はできません。", "This cannot be done ({verb})."),
        ("「{number}」は今「{state}」です。", "{number} is {state} at present."),
        ("最新の状態を見てください。", "Look at where it stands."),
    ),
    "NothingToDraw": Row(
        ("「{kind}」の抽選はできません。", "{kind} cannot be drawn."),
        ("{first_day}からの年の申込みがまだありません。", "Nobody has applied for the year from {first_day}."),
        ("先に申込みを受け付けてください。", "Take the applications first."),
    ),
}
