"""What counts as equal when names are compared or sorted: written as a clerk would write it, folded by `kana.py`."""

from __future__ import annotations

# The first character of each word is what the others are compared as.
KANJI = """
    高髙 崎﨑嵜碕 吉𠮷 浜濵濱 辺邊邉 斉齋齊斎 島嶋嶌 沢澤 広廣 国國 桜櫻 真眞 恵惠 寿壽 竜龍 滝瀧 徳德 黒黑 富冨
    曽曾 会會 学學 芸藝 礼禮 与與 応應 実實 静靜 円圓 栄榮 県縣 伝傳 鉄鐵 旧舊 万萬 条條 団團 荘莊 淵渕 桧檜 鴎鷗
    祇祗 薮藪籔 桑桒 来來 亜亞 黄黃 戸戶 歩步 毎每 清淸 増增 図圖 楽樂 気氣 経經 済濟 区區 郷鄕 青靑 歴歷 緑綠 巣巢
"""

# Legal forms that stand before or after a name.
LEGAL_FORMS = """
    認定特定非営利活動法人 特例認定特定非営利活動法人 特定非営利活動法人 認定NPO法人 特例認定NPO法人 NPO法人 NPO
    特非 特活 一般社団法人 公益社団法人 社団法人 一般財団法人 公益財団法人 財団法人 社会福祉法人 学校法人
    医療法人社団 医療法人財団 医療法人 宗教法人 更生保護法人 労働者協同組合 企業組合 地方独立行政法人 独立行政法人
    国立大学法人 認可地縁団体 株式会社 有限会社 合同会社 合資会社 合名会社 任意団体 法人格なき社団 権利能力なき社団
"""

# Legal forms that are only one in brackets: （特非）, ㈳.
BRACKETED_FORMS = """
    認定特非 認特非 特非 特活 認定NPO NPO法人 NPO 特 一般社団 一社 公益社団 公社 社 一般財団 一財 公益財団 公財 財
    社会福祉 社福 福 学 医社 医財 医 宗 更 労協 労 企 地独 独 株 有 同 合同 資 合資 名 合名 任意団体 任意 任
"""

# How legal forms are read.
LEGAL_READINGS = """
    にんていとくていひえいりかつどうほうじん とくていひえいりかつどうほうじん にんていえぬぴーおーほうじん
    えぬぴーおーほうじん いっぱんしゃだんほうじん こうえきしゃだんほうじん しゃだんほうじん いっぱんざいだんほうじん
    こうえきざいだんほうじん ざいだんほうじん しゃかいふくしほうじん がっこうほうじん いりょうほうじんしゃだん
    いりょうほうじん しゅうきょうほうじん ろうどうしゃきょうどうくみあい きぎょうくみあい かぶしきがいしゃ
    かぶしきかいしゃ ゆうげんがいしゃ ゆうげんかいしゃ ごうどうがいしゃ ごうどうかいしゃ にんいだんたい
    にんかちえんだんたい
"""

SMALL = str.maketrans("ぁぃぅぇぉっゃゅょゎゕゖ", "あいうえおつやゆよわかけ")

# Sounds foreign to the syllabary, as they are usually spelled within it.
V_SOUNDS = (("ゔぁ", "ば"), ("ゔぃ", "び"), ("ゔぇ", "べ"), ("ゔぉ", "ぼ"), ("ゔゅ", "びゆ"), ("ゔ", "ぶ"))
OLD_KANA = str.maketrans({"ゐ": "い", "ゑ": "え", "ヷ": "ば", "ヸ": "び", "ヹ": "べ", "ヺ": "ぼ"})

VOWELS = {
    kana: row[0]
    for row in (
        "あかさたなはまやらわがざだばぱ",
        "いきしちにひみりゐぎじぢびぴ",
        "うくすつぬふむゆるぐずづぶぷゔ",
        "えけせてねへめれゑげぜでべぺ",
        "おこそとのほもよろをごぞどぼぽ",
    )
    for kana in row
}
