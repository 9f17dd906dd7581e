"""What the demo's day book has in it. Every person, group and thing is invented."""

from __future__ import annotations

from desktop.operations.display_places import DisplayPlaceRequest
from desktop.operations.space_tables import SpaceTableRequest
from desktop.words import DisplayKind, EntryKind

TABLES = (
    *(SpaceTableRequest(name=f"A{number}", seats=4, area="交流コーナー") for number in range(1, 7)),
    *(SpaceTableRequest(name=f"B{number}", seats=6, area="交流コーナー") for number in range(1, 4)),
    *(SpaceTableRequest(name=f"C{number}", seats=2, area="作業コーナー") for number in range(1, 5)),
)
PLACES = (
    DisplayPlaceRequest(kind=DisplayKind.FLYER, name="入口の棚", spaces=40),
    DisplayPlaceRequest(kind=DisplayKind.FLYER, name="奥の棚", spaces=60),
    DisplayPlaceRequest(kind=DisplayKind.POSTER, name="玄関の掲示板", spaces=12),
    DisplayPlaceRequest(kind=DisplayKind.POSTER, name="廊下の掲示板", spaces=18),
)
WORKS = ("打合せ", "資料づくり", "発送の作業", "学習・読書")
WEATHERS = ("晴れ", "晴れ", "くもり", "雨", "晴れのちくもり")
CORRECTION = "団体の方を二重に数えた"
ENTRIES = (
    (EntryKind.LOST_ITEM, "黒い折りたたみ傘", "交流コーナー"),
    (EntryKind.LOST_ITEM, "水筒（青）", "会議室A"),
    (EntryKind.LOST_ITEM, "老眼鏡", "印刷室"),
    (EntryKind.COMPLAINT, "会議室の音が隣に響く", ""),
    (EntryKind.SUGGESTION, "夜の開館を長くしてほしい", ""),
    (EntryKind.INCIDENT, "駐輪場で自転車が倒れた", "駐輪場"),
    (EntryKind.FIRST_AID, "紙で指を切った方に絆創膏", "印刷室"),
    (EntryKind.REPAIR, "会議室Bの照明がちらつく", "会議室B"),
    (EntryKind.INSPECTION, "消火器の点検", "全館"),
    (EntryKind.MESSAGE, "予約の人数が変わるとの電話", ""),
    (EntryKind.PARCEL, "印刷用紙が届いた", ""),
    (EntryKind.TASK, "掲示板の画びょうを補充する", ""),
)
RESULTS = ("確認のうえ対応した", "担当に伝えた", "その場で済んだ")
FLYERS = (
    "冬の合唱コンサート",
    "ボランティア募集",
    "子ども食堂だより",
    "防災講座のお知らせ",
    "里山の会 観察会",
    "読み聞かせの会",
    "日本語ひろば 生徒募集",
    "市民まつりのご案内",
)
