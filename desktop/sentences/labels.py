"""What words of the vocabulary are called on papers and in files that leave the desk."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.words import (
    ActorKind,
    Channel,
    DisplayEnd,
    DisplayKind,
    EntryKind,
    EntryOutcome,
    GroupKind,
    GroupStatus,
    TakingKind,
    TillMoveKind,
    VisitPurpose,
)

ACTORS: Mapping[ActorKind, str] = {
    ActorKind.CITIZEN: "市民",
    ActorKind.GROUP: "市民公益活動団体",
    ActorKind.NEIGHBOURHOOD: "自治会",
    ActorKind.BUSINESS: "事業者",
    ActorKind.CITY: "行政",
    ActorKind.EDUCATION: "教育機関",
}
CHANNELS: Mapping[Channel, str] = {
    Channel.WALK_IN: "来館",
    Channel.PHONE: "電話",
    Channel.EMAIL: "メール",
    Channel.ONLINE: "オンライン",
    Channel.ON_SITE: "出張",
    Channel.CITY_HALL: "市役所",
}
PURPOSES: Mapping[VisitPurpose, str] = {
    VisitPurpose.ROOM: "会議室",
    VisitPurpose.PRINTING: "印刷",
    VisitPurpose.CONSULTATION: "相談",
    VisitPurpose.OPEN_SPACE: "交流コーナー",
    VisitPurpose.INFORMATION: "見学・資料",
    VisitPurpose.OTHER: "その他",
}
KINDS: Mapping[GroupKind, str] = {GroupKind.GROUP: "団体", GroupKind.INDIVIDUAL: "個人"}
STATUSES: Mapping[GroupStatus, str] = {
    GroupStatus.REGISTERED: "登録",
    GroupStatus.RENEWAL_DUE: "更新待ち",
    GroupStatus.SUSPENDED: "休止",
    GroupStatus.REMOVED: "抹消",
    GroupStatus.APPLIED: "審査中",
    GroupStatus.REFUSED: "不登録",
    GroupStatus.DISSOLVED: "解散",
    GroupStatus.MERGED: "統合",
}
TAKINGS: Mapping[TakingKind, str] = {
    TakingKind.ROOM: "会議室の使用料",
    TakingKind.EQUIPMENT: "設備・備品の使用料",
    TakingKind.PRINTING: "印刷機（製版・印刷）",
    TakingKind.COPYING: "コピー機",
    TakingKind.RENTAL: "ロッカー・レターケース・貸出",
    TakingKind.PREPAID: "プリペイドカードの入金",
    TakingKind.INVOICE: "請求書の入金",
    TakingKind.OTHER: "その他",
}
TILL_MOVES: Mapping[TillMoveKind, str] = {
    TillMoveKind.CHANGE_IN: "つり銭の補充",
    TillMoveKind.TO_SAFE: "金庫へ",
    TillMoveKind.HELD: "保証金の預かり",
    TillMoveKind.HELD_BACK: "保証金の返却",
}
ENTRIES: Mapping[EntryKind, str] = {
    EntryKind.LOST_ITEM: "忘れ物",
    EntryKind.COMPLAINT: "苦情",
    EntryKind.SUGGESTION: "要望",
    EntryKind.INCIDENT: "事故・トラブル",
    EntryKind.FIRST_AID: "応急手当",
    EntryKind.REPAIR: "故障・修理",
    EntryKind.INSPECTION: "点検",
    EntryKind.MESSAGE: "伝言",
    EntryKind.PARCEL: "荷物・郵便",
    EntryKind.TASK: "用件",
}
OUTCOMES: Mapping[EntryOutcome, str] = {
    EntryOutcome.GIVEN_BACK: "返却",
    EntryOutcome.POLICE: "警察へ",
    EntryOutcome.DISPOSED: "処分",
    EntryOutcome.ANSWERED: "回答",
    EntryOutcome.PASSED_ON: "引き渡し",
    EntryOutcome.REPAIRED: "修理",
    EntryOutcome.FOUND_SOUND: "異常なし",
    EntryOutcome.DONE: "済み",
}
DISPLAYS: Mapping[DisplayKind, str] = {DisplayKind.FLYER: "チラシ", DisplayKind.POSTER: "ポスター"}
DISPLAY_ENDS: Mapping[DisplayEnd, str] = {
    DisplayEnd.OVER: "期限",
    DisplayEnd.GONE: "なくなった",
    DisplayEnd.FETCHED: "引き取り",
    DisplayEnd.REFUSED: "掲示しない",
    DisplayEnd.MISTAKE: "書き間違い",
}
