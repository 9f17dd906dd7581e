"""What every center begins with: lists, the plan's actions and ready tariffs. A migration writes it once.

Sources: activity fields and the third form from the guideline of Kamakura (July 2025), actions and their relations from
the plan of Kamagaya (2021 to 2026), tariffs from the published rules of the centers they are named after.
"""

from __future__ import annotations

from typing import Any

FIELDS = (
    "まちづくり・暮らし",
    "文化・芸術・スポーツ",
    "子ども・子育て",
    "自然・環境・安全・災害",
    "保健・医療・福祉",
    "生活環境・情報",
    "人権・国際協力",
    "観光",
    "NPO 活動団体への助言支援",
)
FORMS = ("任意団体", "NPO法人", "一般社団法人", "公益法人", "認可地縁団体", "企業・事業者", "その他")
TOPICS = (
    "団体の立ち上げ",
    "資金・補助金",
    "会員・担い手",
    "広報",
    "場所・備品",
    "ほかの団体とつながる",
    "会計・税",
    "その他",
)
# number, title, status, vision
ACTIONS: tuple[tuple[int, str, str, int], ...] = (
    (1, "地域づくりコーディネーターの育成", "existing", 1),
    (2, "地域づくりコーディネーターとの連携・支援", "new", 1),
    (3, "市民活動推進センターの連携機能の強化", "new", 1),
    (4, "多様な主体が参加する交流会の実施", "existing", 1),
    (5, "協働アドバイザーの活動現場派遣", "new", 1),
    (6, "教育機関や事業者の地域参画と連携の支援", "new", 1),
    (7, "多様な手法（特にデジタルツール）による各種情報発信", "new", 2),
    (8, "市民と市民公益活動団体が出会う場やイベントの開催", "new", 2),
    (9, "市民公益活動スタートアップ講座の開催", "new", 2),
    (10, "協働アドバイザーによる相談", "existing", 2),
    (11, "市民活動若者体験事業の開催", "existing", 2),
    (12, "楽しみながら地域に興味を持てる場の創出", "new", 2),
    (13, "働き盛り世代を巻き込む仕掛けの創出", "new", 2),
    (14, "身近な市民公益活動の周知", "new", 2),
    (15, "市民公益活動支援講座の開催", "existing", 3),
    (16, "情報発信（特にオンライン対応）に関する支援", "new", 3),
    (17, "市民活動応援補助金の活用促進", "existing", 3),
    (18, "プロボノの活用", "new", 3),
    (19, "協働に関する庁内ワークショップの開催", "existing", 4),
    (20, "職員向け協働ハンドブックの改訂と普及", "existing", 4),
    (21, "市職員と他の主体との交流会の実施", "new", 4),
    (22, "庁内での協働アドバイザーによる相談体制の強化", "existing", 4),
)
# written once, the smaller number first
RELATIONS: tuple[tuple[int, int], ...] = (
    (1, 2),
    (3, 6),
    (4, 6),
    (4, 8),
    (4, 12),
    (4, 21),
    (5, 10),
    (6, 8),
    (6, 12),
    (6, 21),
    (7, 14),
    (7, 16),
    (8, 21),
    (9, 11),
    (9, 13),
    (9, 18),
    (10, 22),
    (11, 13),
    (11, 18),
    (13, 18),
    (15, 16),
    (19, 20),
    (19, 21),
)
# name, title, limits, lines; yen, sheets and faces as the centers publish them
TARIFFS: tuple[tuple[str, str, dict[str, int], tuple[dict[str, Any], ...]], ...] = (
    ("daisen", "大仙市の例", {}, ({"kind": "master", "yen": 50}, {"kind": "block", "yen": 10, "block": 10})),
    ("yotsukaido", "四街道市の例", {}, ({"kind": "master", "yen": 50}, {"kind": "face", "yen": 1})),
    ("nagakute", "長久手市の例", {}, ({"kind": "master", "yen": 30}, {"kind": "face", "yen": 1})),
    (
        "kitayamada",
        "北山田の例",
        {},
        (
            {"kind": "master", "yen": 150},
            {"kind": "face", "yen": 3, "size": "A3"},
            {"kind": "face", "yen": 3, "size": "B4"},
            {"kind": "face", "yen": 2, "size": "A4"},
            {"kind": "face", "yen": 2, "size": "B5"},
            {"kind": "face", "yen": 2, "size": "postcard"},
        ),
    ),
    ("inazawa", "稲沢市の例", {"press_over": 10, "max_sheets": 1000}, ()),
    ("chigasaki", "茅ヶ崎市の例", {"included": 500}, ({"kind": "master", "yen": 100},)),
)
