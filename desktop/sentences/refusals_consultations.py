"""Refusals of consultations."""

from __future__ import annotations

from desktop.sentences.rows import Row

CONSULTATION_REFUSALS: dict[str, Row] = {
    "CaseClosed": Row(
        ("相談 {number} には書き足せません。", "Nothing can be added to consultation {number}."),
        ("終わった相談です。", "It is closed."),
        ("先に「再開する」を押してください。", "Reopen it first."),
    ),
    "FollowUpsOpen": Row(
        ("相談 {number} はまだ終われません。", "Consultation {number} cannot be closed yet."),
        ("済んでいないフォローが{count}件あります。", "Follow-ups still open: {count}."),
        ("フォローを残すか、済みにするかを選んでください。", "Choose whether to keep them or to finish them."),
    ),
    "MergedIntoItself": Row(
        ("「{name}」はまとめられません。", "{name} cannot be merged there."),
        ("同じ話題か、すでにこの話題に含まれています。", "It is the same topic, or counts as this one already."),
        ("別の話題を選んでください。", "Choose another topic."),
    ),
    "TopicInUse": Row(
        ("「{name}」はほかの話題の下に置けません。", "{name} cannot stand below another topic."),
        ("この話題の下に詳しい話題があります。", "Closer topics stand below it."),
        ("先に下の話題を動かしてください。", "Move those first."),
    ),
    "TopicNotOffered": Row(
        ("「{name}」は選べません。", "{name} cannot be chosen."),
        ("一覧から外したか、その日には使わない話題です。", "It was taken off the list, or is not offered on that day."),
        ("別の話題を選んでください。", "Choose another topic."),
    ),
    "NoSuchSlot": Row(
        ("「{who}」の{slot}は受け付けていません。", "{who} has no slot {slot}."),
        ("その日の枠ではありません。", "It is none of that day's slots."),
        ("その日の枠から選んでください。", "Choose one of that day's slots."),
    ),
    "NoSuchSlot:slots": Row(
        ("「{who}」の{slot}は受け付けていません。", "{who} has no slot {slot}."),
        ("その日の枠は{slots}です。", "That day's slots are {slots}."),
        ("この中から選んでください。", "Choose one of these."),
    ),
    "SpecialistAway": Row(
        ("「{who}」は{day}に来ません。", "{who} does not come on {day}."),
        ("この日の専門相談は取りやめになりました。", "That day was called off."),
        ("別の日を選んでください。", "Choose another day."),
    ),
    "SlotsTaken": Row(
        ("「{who}」の{day}は変えられません。", "The day of {who} on {day} cannot be changed so."),
        ("予約が{count}件入っています。", "People booked in: {count}."),
        ("先に予約を動かすか、取り消してください。", "Move or cancel these bookings first."),
    ),
    "VisitOver": Row(
        ("「{place}」への訪問はもう済んでいます。", "The visit to {place} is over."),
        ("{day}に報告または取りやめにしました。", "It was reported or called off on {day}."),
        ("新しい訪問を予定してください。", "Plan another visit."),
    ),
    "NotApproved": Row(
        ("回答カード {number} は渡せません。", "Knowledge card {number} is not handed out."),
        ("まだ承認していない回答です。", "Its answer has not been approved."),
        ("先に「承認」を押してください。", "Approve it first."),
    ),
    "AnsweredAlready": Row(
        ("「{target}」への紹介にはもう返事があります。", "The referral to {target} has been answered."),
        ("{on}に返事を書きました。", "That was on {on}."),
        ("書き直すときは、その返事を開いてください。", "Open that answer to change it."),
    ),
}
