"""What every center begins with: lists, the plan's actions and ready tariffs. A migration writes it once.

Sources: activity fields and the third form from the guideline of Kamakura (July 2025), actions and their relations from
the plan of Kamagaya (2021 to 2026), tariffs from the published rules of the centers they are named after, the law's
twenty fields from the appendix of the Act on Promotion of Specified Non-profit Activities, challenges from the
guideline and the plan, goals from the Sustainable Development Goals of the United Nations.
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
# name, and the yen of a face on the copier, mono and colour
COPIER_PRICES = (("daisen", 10, 20), ("yotsukaido", 10, 50))
TARIFF_LINE = ("tariff_id", "position", "kind", "machine", "yen", "block", "colour", "counts_faces", "version")
# key, name, several words a group, shown from the start, words
WORD_LISTS: tuple[tuple[str, str, bool, bool, tuple[str, ...]], ...] = (
    ("area", "活動地域", True, True, ("市内全域", "市外・広域")),
    (
        "needs",
        "求めていること",
        True,
        True,
        ("会員", "ボランティア", "資金", "場所", "専門家の助言", "広報", "連携の相手"),
    ),
    (
        "offers",
        "提供できること",
        True,
        True,
        ("講師", "体験の受け入れ", "機材の貸し出し", "会場の手伝い", "専門の知識", "出演・展示"),
    ),
    (
        "challenges",
        "課題",
        True,
        True,
        (
            "会員の高齢化",
            "活動の担い手不足",
            "新しい会員が増えない",
            "リーダーや後継者が育たない",
            "特定の個人に責任や作業が集中する",
            "活動資金・資器材の調達",
            "発信しても反応に乏しい",
            "発信できる場所が限られている",
            "協働相手との情報や意見の共有",
        ),
    ),
    ("class", "NPOの区分", False, True, ("狭義", "広義", "最広義")),
    (
        "law",
        "法の活動分野",
        True,
        False,
        (
            "保健、医療又は福祉の増進を図る活動",
            "社会教育の推進を図る活動",
            "まちづくりの推進を図る活動",
            "観光の振興を図る活動",
            "農山漁村又は中山間地域の振興を図る活動",
            "学術、文化、芸術又はスポーツの振興を図る活動",
            "環境の保全を図る活動",
            "災害救援活動",
            "地域安全活動",
            "人権の擁護又は平和の推進を図る活動",
            "国際協力の活動",
            "男女共同参画社会の形成の促進を図る活動",
            "子どもの健全育成を図る活動",
            "情報化社会の発展を図る活動",
            "科学技術の振興を図る活動",
            "経済活動の活性化を図る活動",
            "職業能力の開発又は雇用機会の拡充を支援する活動",
            "消費者の保護を図る活動",
            "前各号に掲げる活動を行う団体の運営又は活動に関する連絡、助言又は援助の活動",
            "前各号に掲げる活動に準ずる活動として都道府県又は指定都市の条例で定める活動",
        ),
    ),
    (
        "sdgs",
        "SDGs",
        True,
        False,
        (
            "1 貧困をなくそう",
            "2 飢餓をゼロに",
            "3 すべての人に健康と福祉を",
            "4 質の高い教育をみんなに",
            "5 ジェンダー平等を実現しよう",
            "6 安全な水とトイレを世界中に",
            "7 エネルギーをみんなに そしてクリーンに",
            "8 働きがいも経済成長も",
            "9 産業と技術革新の基盤をつくろう",
            "10 人や国の不平等をなくそう",
            "11 住み続けられるまちづくりを",
            "12 つくる責任 つかう責任",
            "13 気候変動に具体的な対策を",
            "14 海の豊かさを守ろう",
            "15 陸の豊かさも守ろう",
            "16 平和と公正をすべての人に",
            "17 パートナーシップで目標を達成しよう",
        ),
    ),
)
# name, and the kind of registrant; None is for guests
USER_CLASSES: tuple[tuple[str, str | None], ...] = (("登録団体", "group"), ("個人登録", "individual"), ("一般", None))
# name and percent
RELIEF_GROUNDS = (("主催", 100), ("共催", 50))


CHECKLIST_COLUMNS = ("moment", "text", "position", "active", "version")
OPENING = (
    "玄関と非常口を開ける",
    "照明と空調を入れる",
    "留守番電話とメールを確かめる",
    "引継ぎを読む",
    "つり銭を数える",
    "今日の会議室（入口掲示）を貼る",
    "印刷機とコピー機の電源を入れる",
    "鍵の数を確かめる",
)
CLOSING = (
    "残っている人に声をかける",
    "部屋の窓・照明・空調を見回る",
    "鍵の返却を確かめる",
    "印刷機とコピー機の電源を切る",
    "レジを締める",
    "明日の入口掲示を用意する",
    "期限の過ぎたチラシを下げる",
    "引継ぎを書く",
    "戸締り・警備をかける",
)
EMERGENCY_COLUMNS = ("what", "name", "phone", "note", "position", "active", "version")
EMERGENCY = (
    ("火事・救急", "消防署", "119", ""),
    ("事件・事故", "警察署", "110", "遺失物は最寄りの警察署の会計係へ"),
    ("停電", "電力会社", "", ""),
    ("水漏れ・断水", "水道局", "", ""),
    ("市の担当課", "", "", ""),
    ("センター長", "", "", ""),
    ("警備会社", "", "", ""),
    ("印刷機の保守", "", "", ""),
)


def checklist_rows() -> list[dict[str, Any]]:
    """What is gone through at opening and closing, for every site; the center changes it as it likes."""
    return [
        {"moment": moment, "text": text, "position": position, "active": True, "version": 1}
        for moment, texts in (("opening", OPENING), ("closing", CLOSING))
        for position, text in enumerate(texts, 1)
    ]


def emergency_rows() -> list[dict[str, Any]]:
    """Whom to call, as far as it is the same everywhere; the numbers of a center's own are left open."""
    return [
        dict(zip(EMERGENCY_COLUMNS, (*row, position, True, 1), strict=True))
        for position, row in enumerate(EMERGENCY, 1)
    ]


# topics that say one of TOPICS more closely: the lists of challenges, publicity and collaboration of the guideline and
# of the plan, and what their chapters offer help with
CLOSER_TOPICS: dict[str, tuple[str, ...]] = {
    "団体の立ち上げ": (
        "活動への参加方法",
        "アイデアの実現方法",
        "任意団体のつくり方",
        "NPO法人の設立",
        "一般社団法人の設立",
    ),
    "資金・補助金": (
        "市民活動応援補助金",
        "ほかの補助金・助成金",
        "寄附・クラウドファンディング",
        "コミュニティビジネス",
    ),
    "会員・担い手": (
        "会員の高齢化",
        "新しい会員が増えない",
        "リーダーや後継者が育たない",
        "特定の個人に責任や作業が集中する",
        "ボランティアの募集",
        "プロボノの活用",
    ),
    "広報": (
        "チラシ・会報",
        "ホームページ・SNS",
        "動画・オンライン",
        "発信しても反応に乏しい",
        "発信できる場所が限られている",
    ),
    "場所・備品": ("会議室・会場", "倉庫・ロッカー", "備品・機材"),
    "ほかの団体とつながる": ("協働相手の情報収集", "協働の進め方", "市の担当課と話す", "企業・学校と組む"),
    "会計・税": ("会計のつけ方", "税の申告", "報告書の書き方"),
}
TOPIC_COLUMNS = ("name", "position", "active", "parent_id", "version")
# name, actor, names of topics, channel, note
TEMPLATES: tuple[tuple[str, str, tuple[str, ...], str, str], ...] = (
    ("補助金の申請", "group", ("資金・補助金",), "walk_in", "補助金の申請について。\n事業の内容：\n申請の期限："),
    (
        "団体をつくりたい",
        "citizen",
        ("団体の立ち上げ",),
        "walk_in",
        "団体の立ち上げについて。\nしたい活動：\n仲間の人数：",
    ),
    ("活動に参加したい", "citizen", ("ほかの団体とつながる",), "walk_in", "参加したい活動：\n都合のよい日："),
    ("電話の問い合わせ", "citizen", ("その他",), "phone", ""),
)
TEMPLATE_COLUMNS = (
    "name",
    "actor",
    "topic_ids",
    "channel",
    "note",
    "advice",
    "openness",
    "position",
    "active",
    "version",
)
# kind, name
TARGETS = (
    ("support_body", "社会福祉協議会"),
    ("support_body", "ボランティアセンター"),
    ("department", "市の市民活動担当課"),
    ("coordinator", "地域づくりコーディネーター"),
    ("expert", "税理士会"),
    ("expert", "司法書士会"),
)
TARGET_COLUMNS = (*("kind", "name", "person", "phone", "email", "address", "note", "position", "active", "version"),)


def closer_topic_rows(ids: dict[str, int]) -> list[dict[str, Any]]:
    """Below the topics that the center still calls so; a name it has itself is left to it."""
    return [
        {"name": name, "position": 100 + place, "active": True, "parent_id": ids[parent], "version": 1}
        for parent, names in CLOSER_TOPICS.items()
        if parent in ids
        for place, name in enumerate(names)
        if name not in ids
    ]


def template_rows(ids: dict[str, int]) -> list[dict[str, Any]]:
    """With those of their topics that the center still calls so."""
    return [
        dict(
            zip(
                TEMPLATE_COLUMNS,
                (name, actor, [ids[topic] for topic in topics if topic in ids], channel, note, "", "desk", n, True, 1),
                strict=True,
            )
        )
        for n, (name, actor, topics, channel, note) in enumerate(TEMPLATES)
    ]


def target_rows() -> list[dict[str, Any]]:
    return [
        dict(zip(TARGET_COLUMNS, (kind, name, "", "", "", "", "", place, True, 1), strict=True))
        for place, (kind, name) in enumerate(TARGETS)
    ]
