"""What the invented center consists of. None of its people, groups or numbers exist."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.words import GroupKind, MachineKind, StaffRole

CENTER = "みほん市市民活動センター（見本）"
MUNICIPALITY = "142042"
POSTAL_CODE = "000-0000"
# name, address, phone
SITES = (("本館", "みほん市中央1丁目1番1号", "000-000-0000"), ("西館", "みほん市西2丁目3番4号", "000-000-0001"))

TARIFF = "kitayamada"

# code, name, role: in the order in which they get their accounts
STAFF = (
    ("manager", "髙橋", StaffRole.MANAGER),
    ("staff", "山田", StaffRole.STAFF),
    ("advisor", "山﨑", StaffRole.ADVISOR),
)

SETTINGS: dict[str, object] = {
    "printing.tariff": TARIFF,
    "permit.signatory": "みほん市長　見本 一郎",
    "permit.ordinance": "みほん市市民活動センター条例第8条",
    "permit.form_number": "様式第4号（第8条関係）",
    "permit.operator": "指定管理者　架空まちづくり共同体",
    "permit.invoice_number": "T0000000000000",
    "permit.conditions": [
        "鍵は、この許可書を受付で示して受け取り、終わったら受付へ返してください。",
        "準備と片付けは使用時間に含みます。机といすは元の位置に戻してください。",
        "営利・政治・宗教を目的とする使用はできません。",
        "使用する権利をほかの人に譲ることはできません。",
        "飲酒・喫煙・火気の使用はできません。ごみはお持ち帰りください。",
        "取消しは使用日の5日前までにお申し出ください。それ以後は返金できません。",
        "警報の発表などで休館するときは使用料の全額をお返しします。",
    ],
    "registration.min_members": 3,
    "registration.citizen_percent": 50,
    "registration.reviewed": True,
    "registration.papers": ["会則・規約", "会員名簿", "役員名簿", "活動計画書"],
    "registration.renewal_papers": ["会員名簿", "活動報告書"],
    "registration.checklist": [
        "市内で活動しているか",
        "営利を目的としていないか",
        "宗教・政治を主な目的としていないか",
        "会員になる道が誰にでも開かれているか",
    ],
    "letter.signatory": "みほん市市民活動センター長",
}


@dataclass(frozen=True, slots=True)
class DemoRoom:
    """A room; `joins` names the rooms that a joined room consists of."""

    name: str
    capacity: int
    yen_per_hour: int
    note: str
    joins: tuple[str, ...] = ()
    site_id: int = 1


ROOMS = (
    DemoRoom("会議室A", 12, 200, "2階"),
    DemoRoom("会議室B", 16, 250, "2階"),
    DemoRoom("会議室A+B", 28, 450, "2階・連結", ("会議室A", "会議室B")),
    DemoRoom("第1和室", 20, 300, "1階"),
    DemoRoom("第2和室", 12, 200, "1階"),
    DemoRoom("多目的室", 48, 600, "3階"),
    DemoRoom("西館 集会室", 24, 300, "1階", site_id=2),
    DemoRoom("西館 和室", 15, 200, "2階", site_id=2),
)


@dataclass(frozen=True, slots=True)
class DemoMachine:
    """`counter` is what it read before its first job here, None where it counts nothing."""

    name: str
    note: str
    kind: MachineKind = MachineKind.DUPLICATOR
    counter: int | None = 120_000
    site_id: int = 1
    colour: bool = False
    tariff: str = ""


MACHINES = (
    DemoMachine("印刷機1", "リソグラフ"),
    DemoMachine("印刷機2", "リソグラフ", counter=127_000),
    DemoMachine("コピー機", "A3まで", MachineKind.COPIER, 134_000, tariff="daisen"),
    DemoMachine("西館 印刷機", "リソグラフ", counter=141_000, site_id=2),
    DemoMachine("カラーコピー機", "A3まで", MachineKind.COPIER, 48_000, colour=True, tariff="daisen"),
    DemoMachine("紙折り機", "A3まで・2つ折りと4つ折り", MachineKind.FOLDER, None),
    DemoMachine("裁断機", "手動", MachineKind.CUTTER, None),
    DemoMachine("大判プリンター", "横断幕・A1まで", MachineKind.LARGE_FORMAT, 3_100, colour=True),
)
USUAL_MACHINES = 4  # the first ones print every day

# name, stock, counter, yen for each use
EQUIPMENT = (("プロジェクター", 2, "台", 300), ("ワイヤレスマイク", 4, "本", 100), ("ホワイトボード", 3, "台", 0))


@dataclass(frozen=True, slots=True)
class DemoGroup:
    """A group with the rooms it likes, about how many come, and what for."""

    name: str
    kana: str
    representative: str
    people: int
    rooms: tuple[str, ...]
    purposes: tuple[str, ...]
    kind: GroupKind = GroupKind.GROUP


MEETING, JAPANESE, HALL = ("会議室A", "会議室B", "西館 集会室"), ("第1和室", "第2和室", "西館 和室"), ("多目的室",)

GROUPS = (
    DemoGroup(
        "髙﨑まちづくり研究会",
        "タカサキマチヅクリケンキュウカイ",
        "髙﨑 正一",
        10,
        MEETING,
        ("定例会", "まち歩き地図の編集"),
    ),
    DemoGroup("𠮷野手話の会", "ヨシノシュワノカイ", "𠮷野 美津子", 9, MEETING, ("手話の学習会", "手話入門講座")),
    DemoGroup(
        "特定非営利活動法人みほん里山と子どもの未来をつなぐ市民ネットワーク・髙﨑𠮷野地区連絡協議会準備会",
        "ミホンサトヤマトコドモノミライヲツナグシミンネットワーク",
        "𠮷田 健二",
        24,
        ("会議室A+B",),
        ("実行委員会", "里山と子どもの未来フォーラムの打合せ"),
    ),
    DemoGroup(
        "みほん女声合唱団コール・あじさい",
        "ミホンジョセイガッショウダンコールアジサイ",
        "渡邉 和子",
        30,
        HALL,
        ("練習",),
    ),
    DemoGroup("青葉かるた会", "アオバカルタカイ", "齋藤 百合", 14, JAPANESE, ("練習会", "初心者の会")),
    DemoGroup("あおば読書会", "アオバドクショカイ", "小山 文夫", 8, MEETING, ("例会", "合評会")),
    DemoGroup("子育てサロンたんぽぽ", "コソダテサロンタンポポ", "野口 彩", 16, JAPANESE, ("親子のつどい", "世話人会")),
    DemoGroup(
        "みほん傾聴ボランティアの会",
        "ミホンケイチョウボランティアノカイ",
        "森下 久子",
        12,
        MEETING,
        ("定例会", "傾聴の研修"),
    ),
    DemoGroup("日本語ひろばみほん", "ニホンゴヒロバミホン", "三浦 直人", 20, HALL, ("日本語教室", "教材づくり")),
    DemoGroup("朗読サークルなぎさ", "ロウドクサークルナギサ", "桜井 澄江", 8, MEETING, ("朗読の練習", "発表会の準備")),
    DemoGroup("点訳みほん", "テンヤクミホン", "今村 修", 7, MEETING, ("点訳作業", "校正の会")),
    DemoGroup("防災ネットみほん", "ボウサイネットミホン", "大島 武", 18, ("会議室A+B",), ("防災講座", "役員会")),
    DemoGroup("水辺の生きもの調べ隊", "ミズベノイキモノシラベタイ", "川端 翔", 10, MEETING, ("観察のまとめ", "打合せ")),
    DemoGroup("みほん男声合唱団", "ミホンダンセイガッショウダン", "黒田 昭", 28, HALL, ("練習", "パート練習")),
    DemoGroup("花と緑の中央会", "ハナトミドリノチュウオウカイ", "藤井 みどり", 9, JAPANESE, ("花だんの相談", "定例会")),
    DemoGroup(
        "おもちゃ病院みほん", "オモチャビョウインミホン", "平田 勇", 11, MEETING, ("おもちゃの修理", "部品の整理")
    ),
    DemoGroup("シニアパソコンくらぶ", "シニアパソコンクラブ", "石井 弘", 12, MEETING, ("スマホ講習", "例会")),
    DemoGroup("健康体操すこやか", "ケンコウタイソウスコヤカ", "西村 恵", 26, HALL, ("体操",)),
    DemoGroup("囲碁と将棋のふれあい会", "イゴトショウギノフレアイカイ", "原 清", 10, JAPANESE, ("例会", "対局")),
    DemoGroup("辻󠄀 節子", "ツジ セツコ", "", 4, JAPANESE, ("茶道の稽古",), GroupKind.INDIVIDUAL),
)
ENDED = 14  # the group whose registration has run out: what it books is provisional

# More groups, for large centers, are put together from these: written and read.
PLACES = (
    ("中央", "チュウオウ"),
    ("青葉", "アオバ"),
    ("若葉", "ワカバ"),
    ("見本台", "ミホンダイ"),
    ("架空町", "カクウチョウ"),
    ("髙﨑", "タカサキ"),
    ("𠮷野", "ヨシノ"),
    ("みどり", "ミドリ"),
    ("駅前", "エキマエ"),
    ("海辺", "ウミベ"),
    ("山手", "ヤマテ"),
    ("川端", "カワバタ"),
)
FORMS = (("の会", "ノカイ"), ("クラブ", "クラブ"), ("サークル", "サークル"), ("ネットワーク", "ネットワーク"))
FAMILY_NAMES = (
    "髙橋",
    "𠮷田",
    "渡邉",
    "齋藤",
    "山﨑",
    "見本",
    "架空",
    "森",
    "小川",
    "西",
    "野村",
    "岡田",
    "石川",
    "上田",
)
GIVEN_NAMES = ("一郎", "花子", "和子", "健", "美咲", "修", "恵子", "直樹", "幸子", "誠")
