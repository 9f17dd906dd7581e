"""Refusals of the register: applications, papers, statuses and rounds."""

from __future__ import annotations

from desktop.sentences.rows import Row

REGISTRY_REFUSALS: dict[str, Row] = {
    "GroupNotActive:waiting": Row(
        ("{group}の予約は入れられません。", "{group} cannot book."),
        ("登録の申請は審査中です。", "Its registration is still being reviewed."),
        ("先に審査を終えて登録してください。", "Finish the review and register it first."),
    ),
    "GroupNotActive:gone": Row(
        ("{group}の予約は入れられません。", "{group} cannot book."),
        ("登録が「{status}」です。", "Its registration is {status}."),
        ("もう一度登録を申請してもらってください。", "Have it apply for registration again."),
    ),
    "GroupBlocked": Row(
        ("{group}の予約は止められています。", "Bookings of {group} are stopped."),
        ("窓口の注意：{text}", "The desk noted: {text}"),
        ("管理者が解除すると予約できます。", "A manager can lift it."),
    ),
    "AlreadyLifted": Row(
        ("この注意は解除できません。", "This note cannot be lifted."),
        ("{who}さんが解除しています（{at}）。", "{who} lifted it ({at})."),
        ("最新の内容を見てください。", "Look at the latest version."),
    ),
    "NotNow": Row(
        ("{group}には、この操作（{verb}）はできません。", "This cannot be done with {group} ({verb})."),
        ("今は「{status}」です。", "It is {status} at present."),
        ("最新の状態を見て、ほかの手続きを選んでください。", "Look at where it stands and choose another step."),
    ),
    "DayToCome": Row(
        ("{field}を {day}にはできません。", "The {field} cannot be {day}."),
        ("まだ来ていない日です。", "That day has not come yet."),
        ("今日までの日を入れてください。", "Give a day up to today."),
    ),
    "NotAnswered": Row(
        ("まだ登録を決められません。", "This cannot be decided yet."),
        ("確認項目「{question}」が選ばれていません。", "The question “{question}” is not answered."),
        ("はい・いいえのどちらかを選んでください。", "Answer it with yes or no."),
    ),
    "PapersMissing": Row(
        ("{group}の書類がそろっていません。", "Papers of {group} are missing."),
        ("まだ受け取っていません：{papers}。", "Not in hand: {papers}."),
        (
            "書類を受け取るか、理由を書いて登録を決めてください。",
            "Take them in, or decide all the same with a reason.",
        ),
    ),
    "RulesUnkept": Row(
        ("{group}は、このままでは登録できません。", "{group} cannot be registered as it is."),
        ("要件か確認項目に、合わないところがあります。", "A rule or an answer of the checklist does not fit."),
        ("例外として登録するなら、理由を書いてください。", "To register it all the same, give a reason."),
    ),
    "AlreadyDecided": Row(
        ("{group}の申請は、もう決まっています。", "The application of {group} has been decided."),
        ("「{state}」になっています。", "It was {state}."),
        ("最新の内容を見てください。", "Look at the latest version."),
    ),
    "AlreadyDecided:reviewer": Row(
        ("{group}の申請は、もう決まっています。", "The application of {group} has been decided."),
        ("{reviewer}さんが「{state}」にしました。", "{reviewer} decided it: {state}."),
        (
            "最新の内容を見てください。直すときは、その決定を元に戻してください。",
            "Look at the latest version; to change it, undo that decision.",
        ),
    ),
    "NotInRound": Row(
        ("{group}の回答は記録できません。", "The answer of {group} cannot be written down."),
        ("「{round}」の対象ではありません。", "It is not asked in {round}."),
        ("対象の団体から選んでください。", "Choose one of the groups that are asked."),
    ),
    "RoundClosed": Row(
        ("「{round}」にはもう記録できません。", "Nothing more can be written into {round}."),
        ("{closed_on}に締め切りました。", "It was closed on {closed_on}."),
        ("締切りを元に戻すか、団体ごとに手続きしてください。", "Undo the closing, or deal with the group itself."),
    ),
    "NobodyAsked": Row(
        ("対象の団体がありません。", "No group is asked."),
        ("選んだ条件に合う団体がありません。", "No group fits what was chosen."),
        ("条件を変えてください。", "Choose differently."),
    ),
    "MergedWithItself": Row(
        ("{group}を統合できません。", "{group} cannot be merged."),
        ("同じ団体を二つ選んでいます。", "It was chosen twice."),
        ("もう一方の団体を選び直してください。", "Choose another group for the other side."),
    ),
    "KeptLonger": Row(
        ("{group}の記録は消去できません。", "The records of {group} cannot be erased."),
        ("保存の対象です。", "They are kept."),
        ("団体の登録と保存の区分を確かめてください。", "Look at its status and at how long its records are kept."),
    ),
    "KeptLonger:until": Row(
        ("{group}の記録は消去できません。", "The records of {group} cannot be erased."),
        ("{until}まで保存します。", "They are kept until {until}."),
        ("その日を過ぎてから消去してください。", "Erase them after that day."),
    ),
    "FileNotKept:megabytes": Row(
        ("「{file}」は大きすぎます。", "“{file}” is too large."),
        ("{megabytes}MBあります。{most}MBまでです。", "It has {megabytes} MB; {most} MB is the most."),
        (
            "分けて保存するか、解像度を下げて読み取り直してください。",
            "Save it in parts, or scan it again with fewer dots.",
        ),
    ),
    "FileNotKept": Row(
        ("「{file}」は受け取れません。", "“{file}” is not taken."),
        (
            "保管できるのは、PDF・写真・文書・表のファイルです。",
            "What is kept are PDFs, pictures, texts and spreadsheets.",
        ),
        ("PDFにして選んでください。", "Save it as a PDF and choose that."),
    ),
    "FileNotKept:kind": Row(
        ("「{file}」は受け取れません。", "“{file}” is not taken."),
        (
            "名前は{kind}ですが、中身が空か、別のものか、こわれています。",
            "Its name says {kind}, but it is empty, something else or damaged.",
        ),
        (
            "もとのファイルを開けるか確かめ、保存し直してください。",
            "See whether the original opens, and save it again.",
        ),
    ),
}
